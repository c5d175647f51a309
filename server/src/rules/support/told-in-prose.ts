// What a report without headings tells in its sentences: enough to say which parts a reader will find in it.
import type { Document } from "../../markdown/document.ts";
import type { Kind } from "../../postmortem/model.ts";
import { slice } from "../../text/span.ts";

/** More of a line, and more lines, than are looked at. */
const LONGEST_LINE = 2000;
export const MOST_LINES = 400;
/** So many times of day tell a course of events. */
const TIMES = 3;
const CLOCK =
  /(?<![\d:.])\d{1,2}(?:[:h]\d{2}|\.\d{2}(?=\s?(?:uhr|h|[ap]\.?m)\b))(?!\d)|\b\d{1,2}\s?[ap]\.?m\b|\d{1,2}[時点]/giu;

/** Words by which a sentence tells a part. */
const TELLS: Readonly<Partial<Record<Kind, RegExp>>> = {
  impact:
    /\b(?:affect\w*|impact\w*|users?|customers?|unable to|unavailable|were down|was down|offline|lost|late|fail(?:ed|ing|ures?)|errors?|slow\w*|timeouts?|timing out|outage|degraded)\b|(?<!\p{L})(?:betroffen|\p{L}*(?:ausfall|störung(?:en)?)|ausgefallen|nicht (?:mehr )?(?:erreichbar|verfügbar|verbinden)|probleme|panne|coupure|caída|falha|fora do ar|disservizio|storing|awari\p{L}*|przerw\p{L}*|niedostępn\p{L}*|nie (?:było|działa\p{L}*|mamy)|touchée?s?|impactée?s?|indisponibles?|affectées?|afectad[oa]s?|usuarios|usuários|afetad[oa]s?|indisponíve\p{L}*|utenti|gebruikers|klanten|użytkowni\p{L}*|пользовател\p{L}*|недоступ\p{L}*)|影響|利用できな|影响|无法|不可用|영향|장애/iu,
  "root-cause":
    /\b(?:because|caus(?:e|ed|es|ing)|due to|reason|as a result of|root|turned out|triggered|led to|bug|misconfigur\w*|identified an?|was full|ran out|typo|leak\w*|expired)\b|(?<!\p{L})(?:weil|\p{L}*ursache|wegen|grund|aufgrund|durch (?:\p{L}+ )?(?:probleme?|fehler|defekt|ausfall)|verursacht|ausgelöst|parce que|cause|causa|porque|debido|devido|perché|omdat|oorzaak|ponieważ|przyczyn\p{L}*|powod\p{L}*|powód|spowodowa\p{L}*|потому|из-за|причин\p{L}*|через)(?!\p{L})|原因|ため|因为|由于|导致|때문|원인/iu,
  resolution:
    /\b(?:restor\w*|fix(?:ed|es)?|rolled (?:it )?back|rollback|restart\w*|resolv\w*|revert\w*|mitigat\w*|replaced|repaired|recover\w*|back (?:up|online|to normal)|returned to normal|work(?:s|ing)? again|went on|emptied|switched|upgraded)\b|(?<!\p{L})(?:behoben|beheben|lösung|(?:wieder ?|wiederher)(?:hergestellt|gestellt|online|erreichbar|verfügbar)|wiederhergestellt|repariert|neu gestartet|rétabli\p{L}*|corrigé\p{L}*|résolu\p{L}*|resuelt\p{L}*|restablec\p{L}*|restaurad\p{L}*|resolvid\p{L}*|corrigid\p{L}*|risolt\p{L}*|ripristinat\p{L}*|hersteld|opgelost|napraw\p{L}*|powróci\p{L}*|wróci\p{L}*|przywrócon\p{L}*|восстанов\p{L}*|исправ\p{L}*|устран\p{L}*)|復旧|修正|解決|恢复|修复|解决|복구|해결/iu,
  actions:
    /\b(?:prevent\w*|in (?:the )?future|we(?: will|['’]ll)|we(?: are|['’]re) (?:going|planning|working|adding)|going forward|happening again|happen again|next steps?|we have added|we plan|to avoid)\b|(?<!\p{L})(?:künftig|zukünftig|in zukunft|werden wir|à l['’]avenir|nous allons|éviter|en el futuro|vamos a|evitar|no futuro|in futuro|eviteremo|voorkomen|in de toekomst|zapobie\p{L}*|w przyszłości|в будущем|чтобы (?:не|избежать)|предотвра\p{L}*)|今後|再発|防止|今后|以后|避免|防止|재발|앞으로/iu,
  lessons: /\b(?:learn(?:ed|t)|lessons?|went well|lucky|in hindsight)\b|教訓|教训|교훈/iu,
  detection:
    /\b(?:alert(?:ed|s)?|paged|notic\w*|detect\w*|discovered|monitoring|reported (?:by|to|that))\b|検知|发现|감지/iu,
};

/** The kinds that the sentences of a document tell, as far as words can show. */
export function toldInProse(document: Document, kinds: readonly Kind[]): Kind[] {
  const lines = document.text
    .filter((line) => line.form !== "code" && line.form !== "heading")
    .slice(0, MOST_LINES)
    .map((line) => slice(document.source, line.text).slice(0, LONGEST_LINE));
  return kinds.filter((kind) => {
    if (kind === "summary") return opensWithTold(lines);
    if (kind === "timeline") return timesIn(lines) >= TIMES;
    return countTelling(lines, kind) > 0;
  });
}

/** What happened is told at the start, or nowhere in short. */
function opensWithTold(lines: readonly string[]): boolean {
  return countTelling(lines.slice(0, 3), "impact") > 0;
}

/** How many times of day lines state. */
export function timesIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(CLOCK)?.length ?? 0), 0);
}

/** How many of the lines tell a kind by their words. */
export function countTelling(lines: readonly string[], kind: Kind): number {
  const words = TELLS[kind];
  return words ? lines.filter((line) => words.test(line)).length : 0;
}
