// Words that tell how long something was down, in the sentences of a summary or a title. Per language, as data.

/** Before the length, at the end of the text. */
export const LASTED =
  /(?:^|[\s("“])(?:for|lasted|lasting|during|over|took|dauerte|dauert|während|für|pendant|durant|duré|dure|durante|por|durou|duró|duraba|в течение|длился|длилась|длилось)(?: (?:a total of|exactly|all of|insgesamt|un total de))?\s{1,3}$/iu;

/** Behind the length: `20-minute outage`, `36 minutes of downtime`, `36 Minuten lang`. */
export const OUTAGE_OF_LENGTH =
  /^[\s-]{0,2}(?:outages?|downtime|interruption|disruption|of (?:downtime|unavailability|outage)|lang|d['’](?:interruption|indisponibilité)|de (?:panne|caída|interrupción|indisponibilidade|queda))(?!\p{L})|^(?:の間|にわたり|(?:の)?(?:停止|障害))/iu;

/** The sentence tells that something did not work. */
export const DID_NOT_WORK =
  /\b(?:down|unavailable|unreachable|inaccessible|offline|outages?|downtime|fail\w*|errors?|could not|couldn['’]t|unable|broken|disrupt\w*|interrupt\w*|incident|lost|not (?:work|reach|pay|log|load|answer|print|send)\w*|ausgefallen|ausfall|nicht|gestört|störung|panne|incidente?)\b|indisponi|caíd|interrup|fora do ar|no (?:pud|funcion|respond)|недоступ|сбой|не работал|不可用|障害|停止|故障|中断|宕机/iu;

/** The length is that of something else. */
export const OTHER_LENGTH =
  /\b(?:notice\w*|unnoticed|undetected|detect\w*|monitor\w*|cach\w*|retr(?:y|ies|ied)|time[- ]?outs?|ttl|investigat\w*|wait\w*|delay\w*|late|backlog|every|once|before|after|some|most|few|of (?:users|customers|requests)|until (?:we|the team)|alert\w*|deploy\w*|rollback|restart\w*|queue\w*|recover\w*|window|maintenance|intermittent\w*|slow\w*|degrad\w*)\b|erst nach|unbemerkt|après|después|depois|после/iu;
