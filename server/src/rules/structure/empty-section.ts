// empty-section: a part of the report was opened, and nothing was written in it.
import { pattern, wholeWords } from "../../languages/patterns.ts";
import type { Document, TextLine } from "../../markdown/document.ts";
import { readFieldName, readLabel } from "../../postmortem/headings.ts";
import { ALL } from "../../postmortem/lexicon/index.ts";
import type { Postmortem, Section } from "../../postmortem/model.ts";
import { asksToWrite } from "../../postmortem/template.ts";
import { linesIn } from "../../postmortem/timeline/regions.ts";
import { notation } from "../../text/notation.ts";
import { contains, type Span, slice, trim } from "../../text/span.ts";
import { quote, seenText } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  // "### 09:12 UTC – the queue fills": an entry is told in its heading.
  const told = [
    ...postmortem.sections.map(({ labelSpan }) => labelSpan),
    ...postmortem.timeline.entries.map(({ span }) => span),
  ];
  const opened = new Set(told.map(({ start }) => document.lines.lineAt(start)));
  const empty = postmortem.sections.filter(
    (section, at) =>
      section.form === "heading" &&
      !isTasks(section) &&
      !saysItself(document, section) &&
      !isTitleOf(document, section, postmortem.sections[at + 1]) &&
      isEmpty(document, section, opened),
  );
  const places = [...empty.map(({ labelSpan }) => labelSpan), ...emptyHeadings(document, postmortem, opened)].sort(
    (a, b) => a.start - b.start,
  );
  const [first, ...others] = places;
  // Who left the second half of a form empty is told once.
  if (first && others.length >= MANY) return [report(document, first, others)];
  return places.map((place) => report(document, place, []));
}

/**
 * Headings whose words are not known, with nothing below them among others that have something: "## Customer communication".
 * One among many like it is an item of a list, and one that says something of its own needs nothing below it.
 */
function emptyHeadings(document: Document, { sections }: Postmortem, opened: ReadonlySet<number>): Span[] {
  const { source, text } = document;
  const listed = sections
    .filter(({ kinds, form }) => form !== "field" && kinds.some((kind) => kind === "actions" || kind === "timeline"))
    .map(({ body }) => body);
  const headings = text.filter(
    ({ form, quoted, malformed, depth }) => form === "heading" && !quoted && !malformed && depth === 0,
  );
  const siblings = new Map<string, { filled: number; empty: TextLine[] }>();
  const parents: (number | undefined)[] = [];
  headings.forEach((heading, at) => {
    const { level, index, line } = heading;
    parents.length = level;
    parents[level] = index;
    const key = `${level} ${parents.findLast((parent, i) => i < level && parent !== undefined) ?? ""}`;
    const group = siblings.get(key) ?? { filled: 0, empty: [] };
    siblings.set(key, group);
    const next = headings[at + 1];
    const deeper = next !== undefined && next.level > level;
    const below = text.slice(index + 1, next?.index ?? text.length);
    const body = { start: heading.span.end, end: next?.span.start ?? source.length };
    if (deeper || below.some((one) => one.form === "heading" || says(document, one)) || shows(document, body))
      group.filled++;
    else if (
      !opened.has(line) &&
      at > 0 &&
      isLabel(heading, headings[at - 1]) &&
      !listed.some((body) => contains(body, heading.text))
    )
      group.empty.push(heading);
  });
  return [...siblings.values()]
    .filter(({ filled, empty }) => filled >= FEWEST_FILLED && empty.length < filled)
    .flatMap(({ empty }) => empty.map(({ text: words }) => trim(source, words)));
}

/** So many others of the same level have something below them. */
const FEWEST_FILLED = 2;
/** A longer heading says something of its own. */
const MOST_WORDS = 4;

/** Whether a heading only names what stands below it, and is no title nor a subtitle right below one. */
function isLabel({ said, index, level }: TextLine, above: TextLine | undefined): boolean {
  if (level === 1) return false;
  if (above?.level === 1 && above.index === index - 1) return false;
  return (
    !/[\p{N}.!?。！？:：<>[\](){}|]/u.test(said) &&
    said.trim().split(/\s+/).length <= MOST_WORDS &&
    !THANKS.test(said) &&
    /\p{L}{2}/u.test(said)
  );
}

/** "## Thanks to Ada": said in the heading itself. */
const THANKS = pattern(() => `^[^\\p{L}]{0,4}${wholeWords("clauses", "thanks")}`, "iu");

/** So many empty parts beside the first are told with it. */
const MANY = 2;
/** Places told with one finding. */
const MOST_RELATED = 20;

function report({ source }: Document, place: Span, others: readonly Span[]): Report {
  const name = quote(source, place, 40);
  const told =
    others.length === 0
      ? `Nothing is written under “${name}”. Readers cannot tell whether there was nothing to say or it was left for later. ` +
        "Fill it in, say that there was none, or take the heading out."
      : `Nothing is written under “${name}” and ${others.length} more headings. Readers cannot tell whether there was nothing to say or it was left for later. ` +
        "Fill them in, say that there was none, or take the headings out.";
  const related = others
    .slice(0, MOST_RELATED)
    .map((span) => ({ span, message: `“${quote(source, span, 40)}” is empty, too` }));
  return { span: place, message: told, ...(related.length > 0 ? { related } : {}) };
}

/** "## How did we fix it?" right above "## Solution implemented" is one more title of that. */
function isTitleOf({ source }: Document, { kinds, span, body }: Section, next: Section | undefined): boolean {
  if (!/[?？]/.test(slice(source, span))) return false;
  return (
    next?.form === "heading" && next.span.start <= body.end + NEAR && next.kinds.some((kind) => kinds.includes(kind))
  );
}

/** UTF-16 units between two headings that stand one below the other. */
const NEAR = 4;

/** An empty list of tasks is told by action-none. */
function isTasks({ kinds }: Section): boolean {
  return kinds.length === 1 && kinds[0] === "actions";
}

/** "## Date: May 2026", "## Root cause: the disk was full": what stands behind the name is all there is to say. */
function saysItself({ source }: Document, { labelSpan }: Section): boolean {
  const words = slice(source, labelSpan).slice(0, LONGEST);
  const name = /^([^:：]{2,60})[:：]\s*\S/u.exec(words)?.[1];
  if (name === undefined) return false;
  return readFieldName(name, ALL) !== undefined || (readLabel(name, ALL)?.kinds.length ?? 0) > 0;
}

/** UTF-16 units of a heading that are looked at. */
const LONGEST = 200;

function isEmpty(document: Document, section: Section, opened: ReadonlySet<number>): boolean {
  const start = document.lines.startOf(document.lines.lineAt(section.labelSpan.start));
  const asked: string[] = [];
  for (const line of linesIn(document, section.body.start, section.body.end)) {
    if (line.span.start === start) continue;
    const said = slice(document.source, line.text).slice(0, LONGEST);
    // "_How was it repaired?_", all in italics, is what the form asks.
    if (line.form === "text" && ITALIC.test(said)) asked.push(said);
    // A part within this one is told by itself.
    else if (line.form === "heading" ? opened.has(line.line) : says(document, line)) return false;
  }
  if (asked.length > 0 && !asked.some(asksToWrite)) return false;
  if (shows(document, section.body)) return false;
  // "- ## Duration" right below: a list of headings is what it holds.
  return !HEADING_IN_LIST.test(document.source.slice(section.body.end, section.body.end + LONGEST));
}

const ITALIC = /^(?:_[^_\n]{3,190}_|\*(?!\*)[^*\n]{3,190}\*)$/;

const HEADING_IN_LIST = /^\s{0,9}[-*+]\s{1,4}#{1,6}\s/;

/** Whether a line tells anything: not an empty bullet, not dots, not a table's header, not a row of empty cells. */
function says(document: Document, line: TextLine): boolean {
  if (line.form === "row")
    return (
      line.table?.header !== line && line.cells.some((cell) => /[^\s\-–—|:*_.…]/.test(slice(document.source, cell)))
    );
  return /[^\s\-–—*_>|.…]/.test(slice(document.source, line.text));
}

/** `<iframe src="…">`, `<img …>`: what a tag brings in is not among the lines of text. */
function shows(document: Document, body: Span): boolean {
  return EMBEDS.test(seenText(document, body));
}

const EMBEDS = new RegExp(`<${notation("iframe img video audio embed object picture svg canvas")}[\\s/>]`, "i");

export const emptySection: Rule = {
  id: "empty-section",
  group: "structure",
  summary: "A part of the report was opened, and nothing was written in it.",
  defaultSeverity: "warning",
  drafts: true,
  rationale:
    "An empty part leaves its reader guessing: was there no impact, does nobody know, or is the report unfinished? Google’s " +
    "workbook counts a recovery section left empty among the marks of a bad postmortem, because key details are lost for good.",
  fixes: [],
  check,
};
