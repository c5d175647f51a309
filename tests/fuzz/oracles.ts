// What must hold of any text whatever. Each check gives in words what does not.
import { type Analysis, analyse } from "../../server/src/analyse.ts";
import { fixAll } from "../../server/src/language/fix-all.ts";
import type { Fault } from "../../server/src/language/fixes.ts";
import { rules } from "../../server/src/rules/index.ts";
import type { Span } from "../../server/src/text/span.ts";
import { brokenHelp } from "./help-oracle.ts";

const settings = {
  userZone: "Europe/Berlin",
  today: "2026-11-20",
  severity: Object.fromEntries(rules.map(({ id }) => [id, "warning" as const])),
};
/** Longer texts, in UTF-16 units, are not mended as a whole: that reads them many times. */
const LONGEST_TO_MEND = 4_000;

const read = (text: string): Analysis => analyse(text, { settings, treatAs: "postmortem" });

/** What is found, by line: the same for the same text with other line ends. */
function byLine({ document, findings }: Analysis): string[] {
  return findings.map(({ rule, span }) => `${document.lines.lineAt(span.start) + 1} ${rule}`);
}

const without = (a: readonly string[], b: readonly string[]) => a.filter((one) => !b.includes(one));
function difference(what: string, before: Analysis, after: Analysis): string[] {
  const [old, now] = [byLine(before), byLine(after)];
  if (old.join() === now.join()) return [];
  const [less, more] = [without(old, now), without(now, old)];
  const rule = [...less, ...more][0]?.replace(/^\d+ /, "") ?? "order";
  return [`${what}: ${rule}: only before: ${less.join(", ")}; only after: ${more.join(", ")}`];
}

function ranges({ document, findings, postmortem }: Analysis): string[] {
  const end = document.source.length;
  const inside = (span: Span) => 0 <= span.start && span.start <= span.end && span.end <= end;
  const wrong = findings
    .filter(({ span, related = [] }) => !inside(span) || !related.every((one) => inside(one.span)))
    .map(({ rule }) => `ranges: ${rule} lies outside the text`);
  if (!postmortem.timeline.entries.every(({ span, timeSpan }) => inside(span) && inside(timeSpan)))
    wrong.push("ranges: an entry lies outside the text");
  if (findings.some(({ span }, i) => span.start < (findings[i - 1]?.span.start ?? 0)))
    wrong.push("ranges: findings are not in the order of the text");
  return wrong;
}

const plainly = ({ findings }: Analysis) => JSON.stringify(findings);

function twice(text: string, before: Analysis): string[] {
  return plainly(before) === plainly(read(text)) ? [] : ["twice: a second reading gives something else"];
}

function lineEnds(text: string): string[] {
  const unix = text.replace(/\r\n?/g, "\n");
  return difference("line ends: CRLF", read(unix), read(unix.replace(/\n/g, "\r\n")));
}

function blankLine(text: string): string[] {
  const whole = `${text.replace(/[ \t\r\n]+$/, "")}\n`;
  return difference("a blank line at the end", read(whole), read(`${whole}\n`));
}

function fixes({ findings }: Analysis): string[] {
  return findings.flatMap(({ rule, fixes }) =>
    fixes.flatMap((fix) => {
      const made = fix.resolve();
      return "fault" in made ? [`fixes: ${rule}, ${fix.title}: ${made.fault}`] : [];
    }),
  );
}

function mending(before: Analysis): string[] {
  if (before.document.source.length > LONGEST_TO_MEND) return [];
  const faults: Fault[] = [];
  const once = fixAll(before, read, undefined, (fault) => faults.push(fault));
  const again = fixAll(once.analysis, read).edits;
  return [
    ...faults.map(({ rule, title, what }) => `fix-all: ${rule}, ${title}: ${what}`),
    ...(again.length > 0 ? ["fix-all: a second run changes something"] : []),
  ];
}

/** In words what does not hold of a text; the words before the first colon name the check. */
export function brokenOf(text: string): string[] {
  try {
    const before = read(text);
    return [
      ...ranges(before),
      ...twice(text, before),
      ...lineEnds(text),
      ...blankLine(text),
      ...fixes(before),
      ...mending(before),
      ...brokenHelp(before),
    ];
  } catch (error) {
    return [`throws: ${error instanceof Error ? error.stack : error}`];
  }
}
