// What each line of a document was taken for and why: for `inspect --explain` and the editor's command.
import type { Analysis } from "../analyse.ts";
import type { TextLine } from "../markdown/document.ts";
import type { Action, Entry, Section, ZoneSource } from "../postmortem/model.ts";
import { SURE_ENOUGH, type Weighed, weighedInWords } from "../rules/support/confidence.ts";
import { grouped } from "../text/lists.ts";
import type { Span } from "../text/span.ts";
import { formatIso } from "../time/instant.ts";
import { oneLine } from "./places.ts";

export interface ExplainedLine {
  /** From 1. */
  readonly line: number;
  /** The line as written, cut where it is long. */
  readonly text: string;
  /** What was seen on it; empty where nothing was. */
  readonly taken: readonly { readonly as: string; readonly why: string }[];
}

export interface Explanation {
  readonly genre: string;
  readonly why: readonly string[];
  /** The lines that are not blank, in document order. */
  readonly lines: readonly ExplainedLine[];
  /** What is not sure enough to be told as more than a hint. */
  readonly unsaid: readonly ExplainedUnsaid[];
}

export interface ExplainedUnsaid {
  readonly rule: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** How sure it is and what was weighed: a sentence. */
  readonly why: string;
}

/** Line by line, what the document was taken for. */
export function explain(analysis: Analysis): Explanation {
  const { document, postmortem } = analysis;
  const unread = document.frontMatter?.unread;
  const taken = new Map<number, { as: string; why: string }[]>();
  const add = (span: Span, as: string, why: string) => {
    const line = document.lines.lineAt(span.start);
    const there = taken.get(line);
    if (there) there.push({ as, why });
    else taken.set(line, [{ as, why }]);
  };
  if (postmortem.incident.titleSpan) add(postmortem.incident.titleSpan, "title", "");
  for (const section of postmortem.sections) add(section.labelSpan, sectionWords(section), section.why);
  for (const field of postmortem.fields) {
    add(
      field.labelSpan,
      `field “${field.name}”`,
      oneLine(document.source, field.valueSpan, 60) || "nothing is written there",
    );
  }
  for (const entry of postmortem.timeline.entries) add(entry.timeSpan, entryWords(entry), entry.why);
  for (const { entry, against } of postmortem.timeline.outOfOrder) {
    add(entry.timeSpan, "out of order", `it contradicts line ${document.lines.lineAt(against.timeSpan.start) + 1}`);
  }
  for (const { span, why } of postmortem.timeline.unplaced) add(span, "time that could not be placed", why);
  for (const action of postmortem.actions) add(action.textSpan, actionWords(action), action.vague?.why ?? "");
  return {
    genre: postmortem.genre.kind,
    why: [...(unread ? [`front matter not read: ${unread}`] : []), ...postmortem.genre.why],
    lines: document.text.map((line) => explained(document.source, line, taken.get(line.line) ?? [])),
    unsaid: analysis.unsaid.map((one) => ({
      rule: one.finding.rule,
      line: document.lines.lineAt(one.finding.span.start) + 1,
      message: one.finding.message,
      why: weighedSentence(one),
    })),
  };
}

/** "38 % sure, a finding from 50 % on. For it: the report has a summary. Would be for it: the report tells the impact." */
function weighedSentence(weighed: Weighed): string {
  const { for: pro, against, lacking } = weighedInWords(weighed);
  const part = (name: string, words: readonly string[]) => (words.length > 0 ? ` ${name}: ${words.join("; ")}.` : "");
  const sure = `${percent(weighed.confidence)} sure, a finding from ${percent(SURE_ENOUGH)} on.`;
  return `${sure}${part("For it", pro)}${part("Against it", against)}${part("Would be for it", lacking)}`;
}

/** Never as much as what is asked for where it is less. */
const percent = (share: number) => `${Math.floor(100 * share)} %`;

/** The explanation as text for a terminal. */
export function explanationText(name: string, { genre, why, lines, unsaid }: Explanation): string {
  const width = String(lines.at(-1)?.line ?? 0).length;
  const blank = " ".repeat(width);
  const out = [`${name}: taken for ${genreWords(genre)}`, ...why.map((sentence) => `  ${sentence}`), ""];
  for (const { line, text, taken } of lines) {
    out.push(`${String(line).padStart(width)} | ${text}`);
    for (const { as, why } of taken) out.push(`${blank} = ${as}${why && `: ${why}`}`);
  }
  if (unsaid.length > 0) out.push("", `Not told by this command, only hints in an editor: ${WHY_HINTS}`);
  for (const { rule, at, message, why } of oncePerCause(unsaid))
    out.push("", `  ${at}: ${rule}: ${message}`, `    ${why}`);
  return `${out.join("\n")}\n`;
}

/** The explanation as Markdown: the lines that something was seen on, in a table. */
export function explanationMarkdown(name: string, { genre, why, lines, unsaid }: Explanation): string {
  const out = [
    `# ${escapeCell(name)}`,
    "",
    `Taken for **${genreWords(genre)}**.`,
    "",
    ...why.map((sentence) => `- ${escapeCell(sentence)}`),
  ];
  if (lines.some(({ taken }) => taken.length > 0)) {
    out.push("", "| Line | Text | Taken for | Why |", "|---:|---|---|---|");
  }
  for (const { line, text, taken } of lines) {
    taken.forEach(({ as, why }, index) => {
      out.push(`| ${index ? "" : line} | ${index ? "" : escapeCell(text)} | ${escapeCell(as)} | ${escapeCell(why)} |`);
    });
  }
  const silent = lines.filter(({ taken }) => taken.length === 0).length;
  out.push("", silent === 1 ? "One line was read as plain text." : `${silent} lines were read as plain text.`, "");
  if (unsaid.length > 0) out.push("## Shown only as hints", "", `The command does not tell them: ${WHY_HINTS}`, "");
  for (const { rule, at, message, why } of oncePerCause(unsaid))
    out.push(`- **${escapeCell(rule)}**, ${at}: ${escapeCell(message)}`, `  - ${escapeCell(why)}`);
  return `${out.join("\n").trimEnd()}\n`;
}

const WHY_HINTS =
  "writers of reports like this one often leave them as they are. `preset: strict` in the configuration makes findings of them.";

/** What says the same for the same reasons, once, with all of its lines: "line 3", "lines 18, 19". */
function oncePerCause(unsaid: readonly ExplainedUnsaid[]): (Omit<ExplainedUnsaid, "line"> & { readonly at: string })[] {
  const groups = grouped(unsaid, ({ rule, message, why }) => JSON.stringify([rule, message, why]));
  return [...groups.values()].map((group) => {
    const lines = [...new Set(group.map(({ line }) => line))];
    const [{ rule, message, why }] = group as [ExplainedUnsaid];
    return { rule, message, why, at: `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}` };
  });
}

function genreWords(genre: string): string {
  if (genre === "postmortem") return "a postmortem";
  return genre === "template" ? "a template of a postmortem" : "no postmortem";
}

function explained(source: string, line: TextLine, taken: ExplainedLine["taken"]): ExplainedLine {
  return { line: line.line + 1, text: oneLine(source, line.span, 90), taken };
}

function sectionWords({ kinds, form }: Section): string {
  return `${kinds.join(" and ")} (${form})`;
}

const ZONE: Readonly<Record<ZoneSource, string>> = {
  entry: "zone of its own",
  section: "zone of its section",
  document: "zone of the document",
  inferred: "zone inferred from other times",
  none: "no zone",
};

function entryWords({ time, written, zone, approximate, phase }: Entry): string {
  const parts = [`timeline entry ${formatIso(time, written.relative)}`];
  if (zone) parts.push(zone.written ? `${ZONE[zone.source]} (${zone.written.name})` : ZONE[zone.source]);
  if (approximate) parts.push("approximate");
  if (phase) parts.push(`phase ${phase}`);
  return parts.join(", ");
}

function actionWords({ owner, due, ref, done, vague }: Action): string {
  const parts = [vague ? "vague action" : "action"];
  if (owner) parts.push(`owner ${owner.text}`);
  if (due) parts.push(`due ${due.text}`);
  if (ref) parts.push(`tracked as ${ref.text}`);
  if (done) parts.push("done");
  return parts.join(", ");
}

/** Text as a table cell: no character of it is Markdown. */
function escapeCell(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>&~]/g, "\\$&");
}
