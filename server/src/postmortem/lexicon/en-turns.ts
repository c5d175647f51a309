// English questions and turns that head a part: "How did we respond?", "Preventing this in the future". On folded words.
import type { Turn } from "./types.ts";

const DETECT = "(?:detect|notic|discover|find|found|alert|learn|reali[sz]|spot|identif|aware|know|caught|catch|report)";
const REPAIR =
  "(?:respond|fix|resolv|recover|mitigat|restor|repair|solv|remediat|contain|react|address|handl|stop|bring|brought)";
const PREVENT = "(?:prevent|avoid|less likely|again|future|improv|ensur|reoccur|recur)";
const INCIDENT = "(?:issue|problem|incident|outage|bug|service|damage|situation|it|bleeding|failure|breach)";

/** Tried in order: the narrower before the wider. */
export const turns: readonly Turn[] = [
  {
    pattern:
      /^(?:here|below|following)(?: is|s| are| was)? (?:the |an? |our )?(?:\w+ )?(?:timeline|chronology|sequence of events)(?: of (?:the |this |what )?\w+)?$|^(?:the |our )?(?:timeline|chronology|sequence of events) (?:is |was |follows$|below$)(?:as follows|below|this)?$/,
    kind: "timeline",
  },
  { pattern: /^(?:so )?what happened (?:& )?when$|^when did (?:what|it|this) happen/, kind: "timeline" },
  { pattern: /^what (?:went|was) wrong & why|^what broke(?: & why)?$/, kind: "root-cause" },
  {
    pattern: /^(?:so )?what (?:exactly |actually |really )?(?:happened|occurred|went down)\b/,
    kind: "summary",
    timed: "timeline",
  },

  {
    pattern: /^how (?:it|this|the \w+|things|events)(?: \w+)? (?:all )?(?:unfold|evolv|develop|progress|play)ed\b/,
    kind: "timeline",
  },

  {
    pattern:
      /^what (?:was|were|is|has been|have been|got|we) (?:\w+ )?(?:restored|repaired|recovered|brought back|put back)$/,
    kind: "resolution",
  },
  { pattern: /^steps (?:we|i|that were|already) (?:have )?(?:took|taken|done|completed)$/, kind: "resolution" },
  { pattern: /^what (?:did )?(?:we|users|customers|they) (?:lose|lost)$|^what broke for\b/, kind: "impact" },
  { pattern: /^(?:the )?(?:night|day|morning|evening|weekend|hours?) in detail$/, kind: "timeline" },
  { pattern: /^what happened minute by minute$|^what happened & minute by minute$/, kind: "timeline" },
  { pattern: /^what (?:we|i)d do (?:differently|better)$|^what we would do\b/, kind: "lessons" },

  {
    pattern: /^(?:who|what|which \w+) & (?:who|what|which \w+) (?:was|were|is|got) (?:affected|impacted|hit)$/,
    kind: "impact",
  },
  {
    pattern:
      /^why (?:did )?(?:the |our )?(?:recovery|restoration|fix|fixing it|mitigation|repair|resolution|response)\b.*(?:long|slow)/,
    kind: "resolution",
  },
  {
    pattern:
      /^(?!.*(?:prevent|future|again|next time))(?:what|which) .*\b(?:used|done|taken|did|applied|helped) .*\b(?:stop|contain|mitigate|fix|resolve|restore)\b/,
    kind: "resolution",
  },

  { pattern: /^what (?:was|we|i|did we) (?:also )?(?:tr(?:y|ied)|attempted)\b/, kind: "resolution" },
  { pattern: /^why (?:it|this|that) (?:was|is) not (?:any )?worse/, kind: "lessons" },

  // Lessons.
  {
    pattern:
      /^things (?:we |i )?learn|\b(?:lucky|luck)$|^what (?:needs|need) (?:work|\w+ment)|^(?:what )?(?:we|i|id|wed) (?:would|will|should|could) .*\bdifferently\b|^(?:what )?(?:to )?do differently\b/,
    kind: "lessons",
  },
  { pattern: /^what (?:(?:are|were|have|will) )?(?:we |you |i )?(?:did |have )?(?:we )?learn/, kind: "lessons" },
  {
    pattern:
      /^(?:what|things|where|which|areas) .*\b(?:well|wrong|poorly|badly|better|lucky|unlucky|improved|right|succeeded)\b/,
    kind: "lessons",
  },
  {
    pattern:
      /^(?:what|things)(?: \w+)? (?:worked|failed|helped|hindered|did not work|did not help|didnt help|surprised)\b/,
    kind: "lessons",
  },
  { pattern: /^what (?:did not|didnt)$|^how d(?:id)? we do$|^how did we do\b|^howd we do/, kind: "lessons" },

  {
    pattern:
      /^what (?:was|were) (?:difficult|hard|confusing|missing|frustrating)\b|^what (?:would|could|should|might) (?:we|i) (?:do|have done) (?:better|differently)\b|^what slowed us|^what got in (?:our|the) way/,
    kind: "lessons",
  },

  // Causes.
  {
    pattern:
      /^how (?:did )?(?:the |this |that |an? )?(?:\w+ ){0,2}(?:exploit|attack|hack|vulnerability|breach|bug|flaw|leak|attackers?|intruders?|hackers?) (?:work(?:ed|s)?|got in|get in|gained|gain)\b/,
    kind: "root-cause",
  },
  {
    pattern:
      /^what (?:\w+ ){0,3}caus(?:ed|ing)\b|^how (?:\w+ ){1,5}(?:caused|led to|broke|failed|crashed)\b|^what made (?:\w+ ){1,2}worse|^what (?:was|we|did we|i) (?:found|find|discovered?|uncovered)\b|^how (?:did )?(?:the )?(?:\w+ ){1,3}(?:get|got|slipp?e?d?) (?:in|introduced|through|past|into)\b/,
    kind: "root-cause",
  },
  {
    pattern:
      /^what caused|^what (?:was|were|is|are) (?:the )?(?:root |underlying |primary )?causes?\b|^what triggered|^what led to|^(?:a )?deeper? (?:dive|look)\b/,
    kind: "root-cause",
  },
  {
    pattern: /^how (?:did|could) (?:this|it|that|the .*) (?:happen|occur|come about)|^how (?:this|it) happened/,
    kind: "root-cause",
  },

  {
    pattern:
      /^how (?:did )?(?:we|it) (?:get|got) (?:here|there|to (?:here|this))|^anatomy of\b|^(?:digging|diving|going|looking) (?:deeper|into)\b|^(?:root|mechanics) of (?:the|this|our)\b|^why (?:did )?(?:it|this|that) (?:took|take)\b|^what set (?:it|this) off/,
    kind: "root-cause",
  },

  {
    pattern: /^what (?:we|i) (?:still )?(?:do not|dont|did not) (?:yet |fully )?(?:know|understand)/,
    kind: "appendix",
  },

  {
    pattern:
      /^(?:will|could|can|might|would) (?:it|this|that|the same(?: \w+)?|(?:this|such an?) \w+) (?:ever )?(?:happen|occur|come back|recur|reoccur|repeat|return)\b/,
    kind: "actions",
  },
  // What comes next; before detection, as it may ask how to detect the next one.
  {
    pattern: /^how can (?:customers|users|you)\b|^how .*\bcommunicat|^how (?:could|should|might)\b/,
    kind: "none",
  },
  {
    pattern: new RegExp(`^how (?:(?:are|will|do|can|to)|we (?:will|can|are|plan)) .*\\b${PREVENT}`),
    kind: "actions",
  },
  { pattern: /^how (?:(?:are|will|can|do) we|we (?:will|are|plan))\b/, kind: "actions" },
  { pattern: /^how (?:we|i) (?:prevent|avoid)/, kind: "actions" },

  // What was done, even where it is called a measure.
  {
    pattern:
      /^(?:(?:corrective|remedial|immediate|emergency|first|interim|initial) )?(?:actions?|measures?|steps?|mitigations?|remediations?|interventions?) (?:(?:we|have|that|which|were|are|been|already) )*(?:already )?(?:taken|made|done|performed|completed|executed|applied|carried out|implemented)(?: (?:so far|already|to date|until now|during .*))?$/,
    kind: "resolution",
  },
  {
    pattern:
      /^what (?:we have|have we|has|was|we|i) (?:already )?(?:been )?done (?:already|so far)|^what (?:we|i) have already done|^how (?:it|this|the \w+) (?:ended|was over)\b|^(?:is|was|are|has|have) (?:it|this|that|the \w+|everything) (?:now |been |already |fully )*(?:fixed|resolved|over|repaired|solved|mitigated|contained|restored)\b/,
    kind: "resolution",
  },

  // Steps to a part are that part.
  {
    pattern:
      /^steps (?:taken )?(?:to|towards|for) (?:the )?(?:resolution|resolv\w*|recover\w*|mitigat\w*|restor\w*|fix|remedy|repair|contain\w*)\b/,
    kind: "resolution",
  },

  // How things are when all is well.
  {
    pattern:
      /^(?:an? )?(?:quick |brief |short |high level )?(?:overview|description|introduction|explanation) (?:of|to) .*\b(?:setup|architecture|system|network|infrastructure|topology|platform|stack|environment|protocol|pipeline|deployment)$|^before the (?:incident|outage)$/,
    kind: "background",
  },

  // Detection and repair.
  {
    pattern: /^how (?:did )?(?:it|this|the \w+)(?: all| first)? c[ao]me to (?:light|our attention)/,
    kind: "detection",
  },
  { pattern: /^why .*\b(?:detect|notic|caught|alert)|^what (?:\w+ )?alerted\b/, kind: "detection" },
  { pattern: new RegExp(`^(?:how|when (?:did|was|were|we|i|it|the)|who) .*\\b${DETECT}`), kind: "detection" },
  { pattern: /^(?:was|were|did) .*\b(?:monitoring|alert|detect)/, kind: "detection" },
  { pattern: new RegExp(`^how (?:did|was|were|have|we|it|the|this|i) ?.*\\b${REPAIR}`), kind: "resolution" },
  {
    pattern: new RegExp(
      `^(?:fixing|resolving|solving|mitigating|repairing|restoring|recovering|addressing|stopping|responding to) (?:the |this |it|our )?(?:\\w+ )?${INCIDENT}?$`,
    ),
    kind: "resolution",
  },
  {
    pattern:
      /^what (?:did (?:we|i) do|(?:we|i) did|we have done|have we done|was done|has been done|fixed)\b(?!.*(?:prevent|again|future|next))/,
    kind: "resolution",
  },
  { pattern: /^(?:getting|bringing) .*\b(?:back|online|up|running)\b/, kind: "resolution" },

  // Impact.
  {
    pattern:
      /^what (?:did )?(?:our |the )?(?:users|customers|clients|people|players|visitors|you) (?:may have |might have )?(?:s[ae]w|see|seen|experienced?|notic|felt)/,
    kind: "impact",
  },
  {
    pattern:
      /^how (?:many|much) .*\b(?:affected|impacted|users|customers|lost)\b|^how (?:bad|severe|big)\b|^who (?:was|were|is|has been) (?:affected|impacted|hit)|^(?:what|which) .*\b(?:affected|impacted)$|^how (?:did|was|were|has) .*\b(?:affect|impact)/,
    kind: "impact",
  },
  {
    pattern:
      /^(?:is|are|am|was|were|has|have|did|do|does|can|could) (?!.*\b(?:detect|alert|notic)).*\b(?:affect(?:ed)?|impact(?:ed)?|compromised|exposed|leaked|stolen|lost|lose|at risk|in danger|safe|accessed|hit|unavailable)(?: too| as well| (?:any |user |customer )?data)?$/,
    kind: "impact",
  },
  {
    pattern:
      /^(?:what|which|whose) .*\b(?:exposed|involved|lost|leaked|stolen|compromised|unavailable|accessed|hit|damaged)$|^(?:what|how) (?:does|did|will) (?:this|it|that|the \w+) (?:mean|affect)\b|^what (?:stopped|was not) working|^how long (?:was|were|did)\b|^(?:am|are|were|was) (?:i|you|we|my|our|your)\b.*\b(?:affected|impacted)/,
    kind: "impact",
  },
  {
    pattern:
      /^(?:(?:part|list|some) of (?:the )?)?(?:affected|impacted) \w+(?: \w+)?$|^(?!(?:this|that|these|those|it|they|we|which|what|also|only|not)\b)\w+(?: \w+)? (?:affected|impacted)$/,
    kind: "impact",
  },
  { pattern: /^(?:effects?|scope|extent|severity|magnitude) (?:of|on)\b/, kind: "impact" },

  // What will be done.
  {
    pattern:
      /^things (?:we|to|i) (?:will|are going|plan|want|need|must|fix|change|do|improve)\b|^what (?:will|is going to|has to|must|needs to) (?:change|be different|be done)\b|^(?:steps|plans?) (?:forward|going forward)$|^(?:plan|plans) for (?:the )?(?:future|prevention|improvement\w*)$|^where to from here/,
    kind: "actions",
  },
  {
    pattern:
      /^what(?:s| is| are| were| will| else| happens| comes| can| should|)? ?(?:we |be )?(?:re )?(?:next|now$|doing|going to|planning|do to prevent|do next|changing|do about|done to prevent)\b/,
    kind: "actions",
  },
  {
    pattern:
      /^what (?:we|are we|will we|were|can we|should we|is being|will be)(?: are| will| plan| intend| can| need| have)? ?(?:doing|do|done|going|change|changing|plan|improve|improving|next|to do)\b/,
    kind: "actions",
  },
  {
    pattern: /^where (?:do )?we go|^(?:so )?(?:what now|now what)$|^what (?:did|have) .*\b(?:prevent|again|future)/,
    kind: "actions",
  },
  {
    pattern:
      /^(?:preventing|avoiding|ensuring) .*\b(?:again|future|recurrence|next time|similar|repeat)|^(?:making sure|so) (?:this|it) (?:doesnt|does not|never|wont) happen/,
    kind: "actions",
  },
  {
    pattern:
      /^(?:tasks?|steps?|actions?|measures|plans?|changes|improvements) (?:to|for|we)\b|^(?:a )?list of (?:tasks|actions|follow ups)/,
    kind: "actions",
  },
  { pattern: /^(?:the )?(?:next|following|coming) (?:few |\d+ )?(?:days|weeks|months|quarter)$/, kind: "actions" },

  { pattern: /^follow ?ups? (?:\w+ ){0,2}\w+$/, kind: "actions" },

  // "Why the cache failed": something past.
  {
    pattern:
      /^why\b.*(?:happen|fail|broke|break|crash|went|occur|cause|affect|\bcould\b|\w{3}ed\b|\bdid\b|\bwas\b|\bwere\b)/,
    kind: "root-cause",
  },
  {
    pattern:
      /^(?:determining|finding|identifying|understanding|investigating|tracing|debugging|diagnosing|uncovering) (?:why|what|how|the (?:\w+ )?(?:cause|problem|issue|bug|root))/,
    kind: "root-cause",
  },
  { pattern: /^(?:sequence|course|order|chain|series) of .*events/, kind: "timeline" },
];
