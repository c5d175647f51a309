// Which step of the incident an entry tells: start of impact, detection, acknowledgement, mitigation, resolution.
// Strong words only; a clause that takes its word back ("rollback fails", "restored, but errors persisted") tells no phase.
import type { Phase } from "../model.ts";

const TAKEN_BACK =
  /\b(?:not|n't|no|never|without|fail(?:s|ed|ing)? to|fails|unable|unsuccessful|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying) to|persist(?:s|ed)?|still|partial(?:ly)?|temporarily|in vain|begin(?:s|ning)? recover|should|will|plan(?:s|ned)? to|mail|nicht|pas|não|sin)\b|n't\b/i;

/** In order of strength; the first whose words stand in the text wins. */
const PHASES: readonly { readonly phase: Phase; readonly words: RegExp; readonly guarded: boolean }[] = [
  {
    phase: "resolved",
    guarded: true,
    words:
      /\b(?:(?:incident|issue|outage|problem|service|services)\b[^.;]{0,30}\b(?:resolved|restored|recovered)|fully (?:operational|restored|recovered|resolved|functional)|back to normal|back online|back up|all[- ]clear|normal (?:service|operations?|operation)[^.;]{0,20}(?:restored|resumed)|restor(?:ed|ation) (?:confirmed|complete)|service restoration|outage (?:ends|ended|over)|resolved\b|recovery (?:complete|completed|confirmed)|full(?:y)? recover(?:y|ed)|working again|(?:everything|all)(?: is| are)? green|errors?(?: rates?)? (?:drop(?:s|ped)?|fell|falls|(?:is |are )?back) to (?:zero|normal|baseline|0)|laufen wieder|läuft wieder|entwarnung|wieder (?:erreichbar|verfügbar)|behoben|wiederhergestellt|rétabli|résolu|resuelto|restablecido|resolvido|restabelecido)|復旧|解消|恢复|восстановлен/i,
  },
  {
    phase: "mitigated",
    guarded: true,
    words:
      /\b(?:mitigat(?:ed|ion (?:applied|in place|complete))|roll(?:ed|s|ing)? ?back (?:complete|completed|performed|finished|to)|rolled back|revert(?:ed|s)?\b|failed over|fail(?:ing)? ?over (?:complete|completed)|workaround (?:applied|in place)|hot ?fix (?:applied|deployed)|fix (?:applied|deployed|released|rolled out)|deployed (?:a|the) (?:fix|hotfix|patch)|patch(?:ed)? (?:applied|deployed)|traffic (?:shifted|rerouted|drained)|repaired|scaled (?:up|out)|zurückgerollt|reverti)\b/i,
  },
  {
    phase: "acknowledged",
    guarded: true,
    words:
      /\b(?:acknowledg(?:ed|es)|on-?call (?:engineer )?(?:responded|joined|engaged|responds|paged in)|(?:began|begins?|started|starts?) (?:to )?(?:investigat|troubleshoot|debugg)\w*|investigation (?:began|begins|started|starts|commenced|initiated)|(?:major )?incident (?:was |is )?declared|declare[sd] (?:an? |the )?(?:major )?incident|war room (?:opened|started|convened)|opened (?:a )?(?:bridge|war room)|incident (?:opened|started by))\b/i,
  },
  {
    phase: "detected",
    guarded: false,
    words:
      /\b(?:alerts?\b[^.;]{0,30}\b(?:fired|fires|trigger(?:ed|s)|received|raised|went off|paged|pages)|alarms?\b[^.;]{0,20}\b(?:fired?|triggered|rings?|went off)|(?:issue|outage|problem|incident|failure|anomaly|error)s?\b[^.;]{0,20}\b(?:was |were )?(?:detected|noticed|discovered|reported|identified by)|monitoring\b[^.;]{0,30}\b(?:detect(?:ed|s)|report(?:ed|s)|flag(?:ged|s)|alert(?:ed|s)|triggered|indicat\w+)|first (?:detected|reported|report|identified|alert)|users?\b[^.;]{0,20}\b(?:report(?:ed|s)|complain(?:ed|s)|notified)|customers?\b[^.;]{0,20}\b(?:report(?:ed|s)|complain(?:ed|s))|(?:report(?:ed|s) by|detection|became aware|paged by|noticed)\b|entdeckt|bemerkt|détecté|detectad[oa]|alertad[oa])|検知|告警|报警|обнаружен/i,
  },
  {
    phase: "impact-start",
    guarded: false,
    words:
      /\b(?:(?:outage|incident|impact|problem|degradation|downtime)\b[^.;]{0,15}\b(?:begins?|began|starts?|started|onset)|fault occurs|(?:site|service|server|website)\b[^.;]{0,15}\b(?:goes|went|is) (?:hard )?down|first (?:failures?|errors?)|errors? (?:rates? )?(?:begins?|began|starts?|started)|crash ?loop(?:s|ing)? (?:starts|started|begins)|chain (?:halts|halted|stalled|stops))\b|<START OF OUTAGE>|\((?:problem|outage) starts?(?:ed)?\)|発生|故障发生/i,
  },
];

/** The phase an entry's text tells, or undefined. Only the first 300 characters are read. */
export function phaseOf(text: string): Phase | undefined {
  for (const clause of text.slice(0, 300).split(/[.;!?]\s|\s[–—]\s/)) {
    for (const { phase, words, guarded } of PHASES) {
      if (words.test(clause) && !(guarded && TAKEN_BACK.test(clause))) return phase;
    }
  }
  return undefined;
}
