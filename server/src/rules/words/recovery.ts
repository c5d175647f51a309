// Words that tell the end of the impact, for comparing it with what a report states. Per language, as data.

/** Things of which it is told that they work again. */
const THINGS =
  "(?:web ?)?sites?|services?|servers?|systems?|traffic|access|connectivity|app(?:lication)?s?|platforms?|apis?|databases?|functionality|operations?|users?|logins?|checkout|everything|all";

/** The impact is over. Matched against one clause. */
export const RECOVERED = new RegExp(
  `\\b(?:${THINGS})\\b[^.;]{0,40}\\b(?:restored|recovered|back (?:up|online|to normal)|operational again|available again|working again|reachable again)\\b|` +
    "\\bfully (?:restored|recovered|operational)\\b|\\bback to normal\\b|\\b(?:outage|downtime|impact|incident) (?:ends|ended|is over|was over|over|resolved|was resolved)\\b|" +
    "behoben|wiederhergestellt|wieder (?:erreichbar|verfügbar)|rétabli|de nouveau (?:disponible|accessible)|restablecid|restabelecid|復旧(?:し|完了|を?確認)|恢复正常|恢复服务|восстановлен",
  "iu",
);

/** A clause that takes it back, or tells only the paperwork: the impact may have ended before. */
export const NOT_RECOVERED =
  /\b(?:not|n't|no|never|without|fail(?:s|ed|ing)?|unable|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|persist(?:s|ed)?|still|partial(?:ly)?|temporarily|briefly|gradual(?:ly)?|begins?|began|start(?:s|ed)|some|most|closed|declared|announce[ds]?|posted|email(?:ed)?|nicht|pas|sin|não)\b/i;
