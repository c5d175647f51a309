// Applying fixes in tests, and what must hold after any of them.
import { expect } from "vitest";
import { type Analysis, analyse } from "../../server/src/analyse.ts";
import type { Entry } from "../../server/src/postmortem/model.ts";
import { plain, SKELETON_SETS } from "../../server/src/postmortem/skeletons/index.ts";
import { zoneEdits } from "../../server/src/rules/support/zone-edits.ts";
import type { CheckedFix, Finding, RuleSettings } from "../../server/src/rules/types.ts";
import { actionLabels } from "../../server/src/rules/words/action-labels.ts";
import { applyEdits, type Edit } from "../../server/src/text/edits.ts";
import { slice } from "../../server/src/text/span.ts";

/** What a user answers who is asked for a zone. */
export const ANSWER = "Asia/Kolkata";

/** As its rules read it, whether or not all that they say is sure enough to be told. */
export function read(text: string, settings: Partial<RuleSettings> = {}, path?: string): Analysis {
  return analyse(text, { settings: { unsure: "show", ...settings }, ...(path === undefined ? {} : { path }) });
}

/**
 * A reader that reads each text of one document once: what checks a fix and what judges it ask for the same text.
 * To be made anew for each document, so that nothing is kept for longer.
 */
export function once(reader: (text: string) => Analysis): (text: string) => Analysis {
  const had = new Map<string, Analysis>();
  return (text) => {
    const analysis = had.get(text) ?? reader(text);
    had.set(text, analysis);
    return analysis;
  };
}

/** The findings of one rule with their lines (from 1). */
export function found(analysis: Analysis, rule: string): { line: number; finding: Finding }[] {
  return analysis.findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ line: analysis.document.lines.lineAt(finding.span.start) + 1, finding }));
}

export function linesOf(text: string, rule: string, settings: Partial<RuleSettings> = {}): number[] {
  return found(read(text, settings), rule).map(({ line }) => line);
}

/** What a user writes over the prompts that ask for a name, a date, a ticket, a priority. */
const ANSWERS = new Map(
  SKELETON_SETS.flatMap(({ language, action: { owner, due } }) => {
    const { ticket, priority } = actionLabels(language);
    return [
      [owner.prompt, "Ada"],
      [due.prompt, "next sprint"],
      [ticket.prompt, "OPS-7"],
      [priority.prompt, "P2"],
    ] as const;
  }),
);

/** A snippet as it is left by someone who fills it in. */
function filledIn(snippet: string): string {
  return plain(snippet.replace(/\$\{\d+:([^{}\\]+)\}/g, (stop, prompt: string) => ANSWERS.get(prompt) ?? stop));
}

/** The edits of a fix; none where it cannot be had. */
export function editsOf(fix: CheckedFix | undefined): readonly Edit[] {
  const made = fix?.resolve();
  return made && "edits" in made ? made.edits : [];
}

/** Why a fix cannot be had; undefined where it can. */
export function whyNot(fix: CheckedFix | undefined): string | undefined {
  const made = fix?.resolve();
  if (!made || "edits" in made) return undefined;
  return "impossible" in made ? made.impossible : `fault: ${made.fault}`;
}

/** The text after a fix; snippets with their defaults unless told otherwise, questions answered by `ANSWER`. */
export function fixed(
  analysis: Analysis,
  finding: Finding,
  fix: CheckedFix,
  fill: (snippet: string) => string = plain,
): string {
  expect(whyNot(fix), fix.title).toBeUndefined();
  const edits = fix.asks ? zoneEdits(analysis, finding, fix, ANSWER) : editsOf(fix);
  expect(edits?.length, `edits of “${fix.title}”`).toBeGreaterThan(0);
  const texts = (edits ?? []).map(({ span, text }) => ({ span, text: fix.snippet ? fill(text) : text }));
  return applyEdits(analysis.document.source, texts);
}

/** The text after the fix of the first finding of a rule whose title matches. */
export function fixOf(text: string, rule: string, title: RegExp, settings: Partial<RuleSettings> = {}): string {
  const analysis = read(text, settings);
  const [first] = found(analysis, rule);
  const fix = first?.finding.fixes.find((one) => title.test(one.title));
  if (!first || !fix)
    throw new Error(`no fix like ${title} in ${JSON.stringify(first?.finding.fixes.map((f) => f.title))}`);
  return fixed(analysis, first.finding, fix);
}

/** How often each character but white space occurs. */
function characters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text) if (char.trim()) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

/** Longest text that a fix may replace by another: a date, a time, a zone. */
const LONGEST_REPLACED = 60;

/** The short words that a fix says it replaces; what it only takes out or moves is not among them. */
function replacedBy({ document }: Analysis, fix: CheckedFix): string {
  if (fix.asks) return "";
  return editsOf(fix)
    .filter(({ span, text }) => text !== "" && span.end - span.start <= LONGEST_REPLACED)
    .map(({ span }) => slice(document.source, span))
    .filter((words) => !/[\r\n]/.test(words))
    .join("");
}

/** Characters of `before` that `after` lacks, but for those of `replaced`. */
export function lost(before: string, after: string, replaced = ""): string[] {
  const there = characters(after + replaced);
  return [...characters(before)].filter(([char, count]) => (there.get(char) ?? 0) < count).map(([char]) => char);
}

/** What an entry tells, by which it is known again after a fix: its text without times and numbers. */
function nameOf(analysis: Analysis, { span, timeSpan, textSpan }: Entry): string {
  const inside = textSpan.start <= timeSpan.start && timeSpan.end <= textSpan.end;
  const place = textSpan.end > textSpan.start && !inside ? textSpan : span;
  return slice(analysis.document.source, place)
    .replace(/[\d:]+|UTC|GMT|Z\b|\b[A-Z]{3,4}\b|Asia\/\w+|Europe\/\w+/g, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim()
    .slice(0, 60);
}

interface Known {
  readonly name: string;
  readonly instant: number | undefined;
  /** The instant is one of real time. */
  readonly absolute: boolean;
  /** Date and clock as read. */
  readonly wall: string;
}

/** The entries with their instants; those that only an inferred zone or none places have wall times only. */
export function knownTimes(analysis: Analysis): Known[] {
  return timesInOrder(analysis).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.wall < b.wall ? -1 : 1));
}

function timesInOrder(analysis: Analysis): Known[] {
  return analysis.postmortem.timeline.entries.map((entry) => {
    const sure = entry.zone !== null && entry.zone.source !== "inferred" && entry.zone.source !== "none";
    const { year, month, day, hour, minute, second } = entry.time;
    return {
      name: nameOf(analysis, entry),
      instant: sure ? entry.instant : undefined,
      absolute: sure === true && entry.absolute,
      wall: [year, month, day, hour, minute, second].join(),
    };
  });
}

// Without a date the scale of the timeline may shift as a whole, and a time told in another zone keeps its instant there.
function sameTime(entry: Known, other: Known): boolean {
  const kept = entry.instant !== undefined && entry.instant === other.instant;
  return kept || (!entry.absolute && entry.wall === other.wall);
}

/** How many findings tell the same: of the same rule, for parts and tasks about the same text. */
function countOf(analysis: Analysis, finding: Finding): number {
  const same = analysis.findings.filter(({ rule }) => rule === finding.rule);
  if (finding.rule === "missing-section") return same.filter(({ message }) => message === finding.message).length;
  return same.length;
}

/** What a fix did to line ends, the byte order mark and, where it removes text, to what else the text says. */
export function brokenLines(before: Analysis, after: Analysis, fix: CheckedFix): string[] {
  const [old, now] = [before.document.source, after.document.source];
  const broken: string[] = [];
  const ends = (text: string) => new Set(text.match(/\r\n|\r|\n/g));
  if (ends(old).size === 1 && [...ends(now)].some((end) => !ends(old).has(end))) broken.push("another line end");
  if (old.startsWith("\ufeff") !== now.startsWith("\ufeff") || now.lastIndexOf("\ufeff") > 0)
    broken.push("the byte order mark is not where it was");
  const words = (text: string) => new Set(text.replace(/<!--[\s\S]*?-->/g, " ").match(/[\p{L}\p{N}]+/gu));
  if (fix.removes && [...words(old)].some((word) => !words(now).has(word) && !/^\d+$/.test(word)))
    broken.push("words are gone");
  return broken;
}

/**
 * Applies a fix and checks what every fix promises: no character lost, the finding gone, the document still what it was,
 * and no time changed that was known. Gives the analysis of the new text, and in words what does not hold.
 */
export function holds(
  before: Analysis,
  finding: Finding,
  fix: CheckedFix,
  settings: Partial<RuleSettings> = {},
  path?: string,
  reread: (text: string) => Analysis = (text) => read(text, settings, path),
): { after: Analysis; broken: string[] } {
  const text = fixed(before, finding, fix, filledIn);
  const after = reread(text);
  const broken: string[] = [];
  const gone = fix.removes ? [] : lost(before.document.source, text, replacedBy(before, fix));
  if (gone.length > 0) broken.push(`lost ${JSON.stringify(gone.join(""))}`);
  if (countOf(after, finding) >= countOf(before, finding)) broken.push("the finding is still there");
  const genre = [before, after].map(({ postmortem }) => postmortem.genre.kind);
  if (genre[0] !== genre[1]) broken.push(`read as ${genre[1]} instead of ${genre[0]}`);
  // A zone that the user names may be another one than the order of the entries implies.
  if (fix.movesTimes || fix.asks) return { after, broken };
  const inOrder = timesInOrder(after);
  if (
    inOrder.length === before.postmortem.timeline.entries.length &&
    timesInOrder(before).every((entry, i) => inOrder[i] && sameTime(entry, inOrder[i]))
  )
    return { after, broken };
  const [old, now] = [knownTimes(before), knownTimes(after)];
  if (fix.removes) return { after, broken };
  if (old.length !== now.length) broken.push(`${now.length} entries instead of ${old.length}`);
  else
    old.forEach((entry, i) => {
      const other = now[i] as Known;
      if (!sameTime(entry, other)) broken.push(`“${entry.name}” was ${entry.wall} and is ${other.wall}`);
    });
  return { after, broken };
}
