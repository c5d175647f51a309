// English words that judge instead of telling: of people, of work, and in anger.

export const JUDGEMENT: readonly RegExp[] = [
  /\b(?:stupid(?:ly|ity)?(?!\s+back-?off)|idiotic(?:ally)?|idiocy|moronic|dumb(?!\s+(?:terminal|pipe|waiter))|ridiculous(?:ly)?|unacceptable|inexcusabl[ey]|unforgivabl[ey]|embarrassing(?:ly)?|shameful(?:ly)?|pathetic(?:ally)?|laughabl[ey]|careless(?:ly|ness)?|sloppy|sloppily|lazy(?=\s+(?:engineer|developer|work|code|approach|practice|thinking|mistake|operator|team|people))|incompeten(?:t|tly|ce)|negligen(?:t|tly|ce)|reckless(?:ly|ness)?|foolish(?:ly)?|amateurish|horrendous(?:ly)?|atrocious(?:ly)?|appalling(?:ly)?|mismanaged|botched|obviously)\b/giu,
  /\bobvious (?:mistake|error|bug|oversight|flaw|problem|failure)s?\b/giu,
  /\b(?:horribl[ey]|terribl[ey]|awful(?:ly)?)\s+(?:[\p{L}]+ed|bad|wrong|code|design|decision|idea|mistake|work|handling|planning|communication|management|practice|job)\b/giu,
  /\bpoorly[ -](?:written|designed|tested|planned|executed|managed|configured|implemented|documented|thought|communicated|coordinated|maintained|handled|detected|chosen|understood|structured|built|organi[sz]ed|reviewed|prepared|optimi[sz]ed|coded)\b/giu,
  /\bpoor\s+(?:[\p{L}-]+\s+)?(?:planning|communication|coordination|judge?ment|decisions?|practices?|testing|design|choices?|management|documentation|logging|monitoring|preparation|implementation|handling|code|coding|maintenance|oversight|work|process|architecture|configuration|discipline|leadership|hygiene)\b/giu,
  /\binadequate\s+(?:[\p{L}-]+\s+)?(?:planning|communication|coordination|judge?ment|decisions?|practices?|testing|design|choices?|management|documentation|logging|monitoring|preparation|implementation|handling|code|coding|maintenance|oversight|work|process|architecture|configuration|discipline|leadership|hygiene|tests|review|reviews|training)\b/giu,
  /\b(?:should(?:'ve| have)? know[n]? better|what (?:was|were) (?:he|she|they|we) thinking|i can(?:'t|not) believe)\b/giu,
  /[\p{L})]\s?!{2,}(?![=!])/gu,
];

/** Cheap to look for: a text without any of these has none of the above. */
export const JUDGEMENT_HINT =
  /stupid|idio|moron|dumb|ridicul|accept|excus|forgiv|embarrass|shame|pathetic|laugh|careless|slopp|lazy|incompet|neglig|reckless|foolish|amateur|horr|atroc|appall|mismanag|botch|obvious|terribl|awful|poor|inadequate|know|thinking|believe|!!/i;
