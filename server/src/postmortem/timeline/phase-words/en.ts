// English words that tell a step of the incident, that take one back, and that say that it did not hold.
import type { PhaseWords } from "./types.ts";

/** Things of which it is told that they work, or do not. */
const THING =
  "(?:(?:web ?)?sites?|services?|servers?|systems?|traffic|access|connectivity|app(?:lication)?s?|platforms?|apis?|functionality|operations?|users?|logins?|checkout|payments?|jobs?|everything|all|normal|chain|incident|issue|outage|problem)";
const TOOL =
  "(?:pager ?duty|ops ?genie|victor ?ops|sentry|grafana|prometheus|alert ?manager|datadog|nagios|icinga|zabbix|new ?relic|cloud ?watch|pingdom|status ?cake|uptime ?robot|uptime check|synthetics?|monitoring|monitors?)";
const SEVERITY = "(?:sev|severity|p|prio|priority)[- ]?[0-5]";
const REPAIR =
  "(?:rollback|roll-back|revert|fail ?over|fail-over|fix|hot ?fix|hot-fix|patch|work ?around|mitigation|config(?:uration)? change)";

/** What users ask for, and who they are. */
const REQUESTS =
  "(?:requests?|orders?|uploads?|logins?|payments?|writes?|reads?|queries|checkouts?|bookings?|transactions?|search(?:es)?|sign-?ins?|sign-?ups?|deliveries|messages|emails|api calls)";
const USERS = "(?:users?|customers?|clients?|visitors?|shoppers?|merchants?|players?|callers?|subscribers?)";
const ERRORS = "(?:(?:http )?(?:5xx|50\\d)s?|errors?|failures?|timeouts?)";
const RATE = "(?:(?:errors?|failures?|timeouts?|5xx|50\\ds?|latency|p9\\d)(?: (?:rates?|ratio|counts?|levels?))?)";
const ON_CALL = "(?:on-?calls?|primary|secondary|teams?|engineers?|sres?|responders?)";
/** Nothing that denies what follows, or tells that it goes on, stands right before it. */
const PLAINLY =
  "(?<!(?:(?<!\\p{L})(?:no|not|nobody|never|without|still|again|longer|more|cannot|nor|neither|keeps?|no one)|n['’]t) (?:\\w{1,12} )?)";

export const en: PhaseWords = {
  labels: {
    "impact-start":
      "impact start|impact starts|impact started|impact begins|impact began|start of impact|outage start|outage starts|outage begins|start of outage|incident start|incident starts|incident begins|start of incident|problem starts|problem started",
    detected:
      "detected|detection|first detected|first detection|first alert|first page|first report|alert|alerts|alerted|paged|page|discovered|noticed|incident detected|issue detected|triggered|firing|alert triggered|alert firing|alert fired",
    acknowledged:
      "acknowledged|acknowledgement|acknowledgment|ack|acked|acks|declared|incident declared|triage|triaged|responded|response|investigating|investigation|engaged",
    mitigated:
      "mitigated|mitigation|impact end|impact ends|impact ended|end of impact|impact over|contained|containment|stabilised|stabilized|workaround|rolled back|fix deployed|fixed",
    resolved:
      "resolved|resolution|recovered|recovery|restored|all clear|incident end|incident ends|incident over|end of incident|outage end|outage ends|end of outage|back to normal|closed",
  },
  tells: {
    "impact-start": [
      "(?:outage|incident|impact|problem|degradation|downtime)\\b[^.;]{0,15}\\b(?:begins|begin|began|starts|started|onset)",
      "(?:start|beginning|onset) of (?:the )?(?:outage|incident|impact|degradation)",
      "fault occurs|(?:sites?|services?|servers?|website|checkout|api)\\b[^.;]{0,15}\\b(?:goes|went|is|are) (?:hard )?down",
      "first (?:(?:failed|failing) )?(?:failures?|errors?|timeouts?|complaints? of)(?! report)",
      "(?:errors?|failures?|timeouts?)(?: rates?)? (?:begins?|began|starts?|started)",
      "(?:requests?|orders?|uploads?|logins?|payments?|jobs?|writes?|reads?|users?|customers?|pages|queries) (?:begins?|began|starts?|started) (?:to (?:fail|time out|see)|failing|timing out|seeing)",
      `${PLAINLY}(?:${[
        `first (?:[\\w-]{1,15} )?(?:http )?(?:[45]xx|[45]\\d\\d)s?`,
        `(?:${USERS}|people) (?:now |suddenly )?(?:sees?|saw|gets?|got|receives?|received|hits?|faces?|faced|experiences?|experienced) (?!no |few |fewer |zero )(?:\\w{1,15} )?${ERRORS}`,
        `(?:returns?|returned|answers?|answered|responds?|responded|serves?|served|throws?|threw)(?: with| only)? (?!no |few |fewer |zero )(?:\\w{1,15} )?(?:(?:http )?(?:5xx|50\\d)s?|errors)(?! again)`,
        `(?<!(?:causing|causes?|caused|of|behind|explains?|explained|for|by|about|investigat\\w{1,5}) (?:the |these |those )?)${RATE} (?:suddenly |rapidly |sharply |slowly )?(?:rises?|rose|climbs?|climbed|increases?|increased|spikes?|spiked|jumps?|jumped|goes up|went up|shoots? up|shot up|soars?|soared)(?! again)`,
        `${REQUESTS} (?:suddenly |now )?(?:fails?|failed|times? out|timed out|are failing|were failing|is failing|are rejected|are lost)(?![- ]?over| again| back)`,
      ].join("|")})`,
      "crash ?loop(?:s|ing)? (?:starts|started|begins)|chain (?:halts|halted|stalled|stops)",
    ],
    detected: [
      "alerts?\\b[^.;]{0,30}\\b(?:fired?|fires|trigger(?:ed|s)|received|raised|went off|goes off|paged|pages|came in|comes in)",
      "alarms?\\b[^.;]{0,20}\\b(?:fired?|fires|triggered|rings?|went off|goes off)",
      `${TOOL}\\b[^.;:]{0,30}\\b(?:alert(?:s|ed)|pages|paged|fires|fired|notif(?:ies|ied)|detect(?:s|ed)|report(?:s|ed)|flag(?:s|ged)|trigger(?:s|ed)|indicat\\w+)`,
      `(?<=^[^\\p{L}]{0,8})${TOOL} (?:alert|alarm|page|incident|notification)s?`,
      "(?:issue|outage|problem|incident|failure|anomaly|error)s?\\b[^.;]{0,20}\\b(?:detected|noticed|discovered|reported|identified by)",
      "first (?:detected|reported|reports?|identified|alerts?|pages?|complaints?|support tickets?|user reports?|customer reports?)",
      "(?:users?|customers?|clients?|support)\\b[^.;]{0,20}\\b(?:report(?:ed|s)|complain(?:ed|s)?|notified)",
      "(?:complaints?|reports?|support tickets?|customer tickets?) (?:from (?:users?|customers?|clients?|support)|come in|came in|arrive|arrived|coming in)",
      `${PLAINLY}${ON_CALL} (?:engineer |team )?(?:is|was|are|were|gets?|got|has been|have been) (?:automatically )?(?:paged|alerted|woken(?: up)?)(?! in)`,
      `${PLAINLY}pag(?:e|es|ed) (?:the |our |an? )?(?:[\\p{L}-]{1,20} ){0,2}${ON_CALL}`,
      `(?<=^[^\\p{L}]{0,8}\\[)(?:firing|triggered)|${TOOL}: ?\\[?(?:triggered|firing|fired)`,
      `${PLAINLY}(?:pagers? (?:goes|go|went) off|pagers? (?:rings?|rang|buzz(?:es|ed))|page (?:is |was )?sent|pages? (?:goes|went|go) out)`,
      "(?:is|was|were|are|gets|got) paged(?! in)",
      "detected by|report(?:ed|s) by|became aware|becomes aware|paged by|noticed|(?:first|someone|somebody) notices|detection",
      "(?:notices?|spots?|spotted|sees|saw) (?:(?:that|the|a|an|many|rising|elevated|failing|failed|high) )?(?:\\w+ )?(?:errors?|failures?|outage|problem|issue|alerts?|timeouts?|5xx|latency)",
    ],
    acknowledged: [
      "acknowledg(?:ed|es)|acks?(?! packets?)|acked|ack['’]d",
      "on-?call (?:engineer )?(?:responded|joined|joins|engaged|responds|picks up|picked up|is on it|paged in)",
      "(?:began|begins?|started|starts?) (?:to )?(?:investigat|troubleshoot|debugg|look)\\w*",
      "investigation (?:began|begins|started|starts|commenced|initiated)",
      `(?:incident|outage|emergency|major incident|${SEVERITY})(?: incident)?(?: (?:was|is|gets))? declared`,
      `declare[sd] (?:an? |the |this )?(?:major )?(?:incident|outage|emergency|${SEVERITY})|declare[sd] (?:it )?(?:an? )?${SEVERITY}`,
      "war room\\b[^.;]{0,15}\\b(?:opened|opens|started|starts|convened|is up)|open(?:s|ed) (?:an? |the )?(?:\\w+ )?(?:bridge|war room|incident(?: channel)?)",
      "incident (?:opened|started by)",
    ],
    mitigated: [
      "mitigated|mitigation (?:applied|in place|complete|completed|effective|works)",
      "(?:customer |user )?impact(?: (?:is|was))? (?:ends|ended|over|stops|stopped|gone)|end of (?:the )?(?:customer |user )?impact",
      "rolled back|rolls back|roll(?:ing|s)? ?back (?:is |was )?(?:complete|completed|performed|finished|done)",
      "revert(?:ed|s)|(?:engineers?|team|we|they) revert",
      `${REPAIR} (?:is |was |has been |had been |gets )?(?:complete|completed|completes|done|finished|finishes|in place|rolled out|live|shipped|released|deployed|applied|merged and deployed)`,
      "failed over|fails over to",
      "deploy(?:ed|s) (?:a|the|an? emergency) (?:fix|hot ?fix|patch|work ?around)|appl(?:ied|ies) (?:a|the) (?:fix|hot ?fix|patch|work ?around|mitigation)",
      "traffic (?:is |was )?(?:shifted|rerouted|re-routed|drained)",
      "repaired|scaled (?:up|out)|(?:feature )?flag (?:is |was )?(?:turned|switched) off",
    ],
    resolved: [
      `${THING}\\b[^.;]{0,30}\\b(?:resolved|restored|recovered|recovers|back (?:up|online)|operational again|available again|reachable again|working again)`,
      "(?<!\\b(?:databases?|db|backups?|snapshots?|replicas?|data|tables?|files?|volumes?|dump)\\b[^.;,]{0,15})(?:is|are|was|were) (?:fully )?restored(?! (?:from|to (?:a|the) ))",
      "fully (?:operational|restored|recovered|resolved|functional)|(?:confirmed|services|systems) operational",
      "back to (?:normal|baseline|usual)|back online|(?<!team (?:is|was) )back up|returns? to (?:normal|baseline)|returned to (?:normal|baseline)|all[- ]clear",
      "normal (?:service|operations?)[^.;]{0,20}(?:restored|resumed)|restor(?:ed|ation) (?:confirmed|complete)|service restoration",
      "(?:outage|incident|downtime)(?: (?:is|was))?(?: (?:fully|formally|officially))? (?:ends|ended|over|closed)|end of (?:the )?(?:outage|incident|downtime)",
      "resolved|recovery (?:complete|completed|confirmed)|full(?:y)? recover(?:y|ed)|working again|works again",
      "(?:everything|all)(?: is| are)? green|(?:errors?|failures?|timeouts?|alerts?)(?: rates?)? (?:stop|stops|stopped|cease|ceased|clear|clears|cleared|are gone)",
      `${RATE} (?:is |are |was |were )?(?:now )?back (?:below|under|within|in range)`,
      `${RATE} (?:drop(?:s|ped)?|f[ea]lls?|returns?|returned|is|are) (?:back )?(?:below|under|within) (?:the )?(?:alert(?:ing)? )?(?:threshold|baseline|slo|target|normal|0[.,]\\d)`,
      "(?:go|goes|going|went) through again|(?:flow|flows|flowing|succeed|succeeds|succeeding|complete|completes|load|loads) again|can (?:\\w{1,15} ){1,3}again",
      "errors?(?: rates?)? (?:drop(?:s|ped)?|fell|falls|(?:is |are )?back) to (?:zero|normal|baseline|0)",
    ],
  },
  takenBack:
    "(?:not|no|never|without|fail(?:s|ed|ing)? to|fails|unable|unsuccessful(?:ly)?|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying) to|persist(?:s|ed)?|still|partial(?:ly)?|temporarily|in vain|begin(?:s|ning)? (?:to )?recover|starts? (?:to )?recover(?:ing)?|should|will|plan(?:s|ned)? to|mail|waiting|considers?|considering|decid(?:es?|ed) to|propos(?:es?|ed)|discuss(?:es|ed)?|until|once)|n['’]t",
  notTakenBack:
    "no longer|no more|no further|no new|no data (?:was )?lost|without (?:further|any|new|data|loss|restarting|errors?|issues?|incident)[^,.;]{0,20}|no errors?|no customer action",
  failed: [
    "(?:no|without|little|zero)(?: (?:visible|noticeable|real|intended|lasting|apparent|measurable))? (?:effect|improvement|change|luck|success|avail|joy|difference)",
    "(?:did|does|do|has|had)(?:n['’]t| not) (?:\\w+ )?(?:help(?:ed)?|work(?:ed)?|fix(?:ed)?|solved?|resolved?|hold|held|change|changed|improved?|recover(?:ed)?|make (?:a|any) difference|have (?:the|any|an) (?:\\w+ )?effect)",
    "not (?:help|helping|working|recover(?:ing|ed)|enough|sufficient|fixed|resolved|restored|mitigated|having (?:the|any))",
    "still (?:\\w+ ){0,2}(?:fail(?:s|ed|ing|ures?)?|down|broken|unavailable|unreachable|elevated|high|erroring|timing out|degraded|seeing|affected|5xx|50\\d|errors?|unhealthy|crash(?:es|ed|ing)?|stuck|happening|occurring|not|no)",
    "(?:errors?|failures?|timeouts?|problem|issues?|outage|symptoms?|alerts?|latency|impact)(?: rates?)?\\b[^.;]{0,25}\\b(?:persists?|persisted|continues?|continued|remains?(?! (?:low|normal|at zero))|remained(?! (?:low|normal|at zero))|unchanged|recurs?|recurred|reappears?|reappeared|come back|comes back|came back|resumes?|resumed|returns?(?! to)|returned(?! to))",
    "(?:fail(?:s|ed|ing)?|down|broken|crash(?:es|ed|ing)?|timing out) again|in vain|ineffective|unsuccessful(?:ly)?|keeps? (?:failing|crashing|timing out)",
    `(?:${REPAIR}|restart|reboot) (?:\\w+ )?(?:fails?|failed|does not|did not|didn['’]t)`,
  ],
};
