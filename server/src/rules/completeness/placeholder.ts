// placeholder: what a template or a hurried writer left to be filled in.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Document, TextLine } from "../../markdown/document.ts";
import { everyLexis } from "../../postmortem/actions/lexis.ts";
import type { Postmortem } from "../../postmortem/model.ts";
import { isNoteForPart, noteToWriter } from "../../postmortem/notes-to-writers.ts";
import { isToCome, saysToCome, withoutMarks } from "../../postmortem/to-come.ts";
import { allMatches } from "../../text/expression.ts";
import { lettersIn } from "../../text/letters.ts";
import { keptFor } from "../../text/remembered.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { isPlaceholderTime } from "../../time/placeholder.ts";
import { ownPrompts, titlePrompts } from "../support/own-prompts.ts";
import { lineNumber, quote, textLineAt } from "../support/places.ts";
import { listed } from "../support/prose.ts";
import type { Report, Rule, RuleInput, Severity } from "../types.ts";
import {
  BLANK,
  DRAFT_STATUS,
  FINAL_STATUS,
  FORM_TITLE,
  INSTRUCTION,
  LATER,
  LEFT_IN_TASKS,
  LOREM,
  MAY_BE_PATTERN,
  PATTERN_TIME,
  PICTURE,
  PLAIN_INSTRUCTION,
  SPOKEN_OF,
  TO_REPLACE,
  TO_WRITE,
  UNKNOWN,
} from "../words/placeholders.ts";
import { unseenPictures } from "./pictures.ts";
import { tasksToCome } from "./tasks-to-come.ts";

const STATE_COLUMN = pattern(() => anyOf("clauses", "stateColumn"), "iu");

/** No state, whatever it is said of. */
const UNSAID = /\bTB[DCA]\b|\?\?/i;

const LONGEST_LINE = 2000;
/** Longer words in the place of a picture tell something. UTF-16 units. */
const LONGEST_PICTURE = 70;
/** Where the time of an entry stands, a date and marks before it. UTF-16 units. */
const ENTRY_TIME = 24;
/** Further places told with the first one. */
const MOST_RELATED = 20;

/** Every place of a report that is still to be filled in, in document order. */
export function unfilledPlaces(document: Document, postmortem: Postmortem): Span[] {
  const own = ownPlaces(document, postmortem);
  return [...own, ...placesOf(document, postmortem).filter((place) => !overlapsAny(place, own))].sort(
    (a, b) => a.start - b.start,
  );
}

function check({ document, postmortem }: RuleInput): Report[] {
  const own = ownPlaces(document, postmortem);
  const severity = severityFor(document, postmortem, isUntouched(document, postmortem, own));
  const places = placesOf(document, postmortem).filter((place) => !overlapsAny(place, own));
  const answered: Span[] = [];
  const open: Span[] = [];
  for (const place of places) (isAnswered(document, place) ? answered : open).push(place);
  return [
    ...(own.length > 0 ? [ownReport(document, own, severity)] : []),
    ...(answered.length > 0 ? [answeredReport(document, answered)] : []),
    ...partsOf(document, open).map((spans) => reportOf(document, spans, severity)),
    ...unseenPictures(document),
  ];
}

/** Letters of a line that answers a prompt. */
const ANSWER = 12;

const ONLY_LABEL = /[:：][\s*_]*$|^(\*\*|__)[^*_]{1,80}\1$/;

/** "*Describe how users were affected*" in italics above a text that does. */
function isAnswered(document: Document, place: Span): boolean {
  const line = textLineAt(document, document.lines.lineAt(place.start));
  const below = line && document.text[line.index + 1];
  if (line?.form === "text" && saysWhen(document, line) && isPartFilled(document, line)) return true;
  if (line?.form !== "text" || !isInstruction(line.said) || (below?.form !== "text" && below?.form !== "item"))
    return false;
  if (isInstruction(below.said) || isToCome(below.said) || ONLY_LABEL.test(below.said)) return false;
  return lettersIn(below.said) >= ANSWER;
}

/** "_To be filled in at the time of the review_": a line of its own in italics that says more than that it is to come. */
function saysWhen({ source }: Document, { text, said }: TextLine): boolean {
  return /^([*_])(?!\1)[^\n]{1,200}\1$/.test(slice(source, text)) && lettersIn(said) > SHORTEST_HINT;
}

/** Letters of "to be completed later", in other languages, too. */
const SHORTEST_HINT = 25;

/** Letters of a part that is filled in. */
const FILLED = 200;

/** Whether the part that a line opens, with the parts within it, tells something. */
function isPartFilled({ text }: Document, line: TextLine): boolean {
  const above = text.slice(0, line.index).findLast(({ form }) => form === "heading");
  if (!above || above.index !== line.index - 1) return false;
  let letters = 0;
  for (let next = text[line.index + 1]; next; next = text[next.index + 1]) {
    if (next.form === "heading" && next.level <= above.level) break;
    if (next.form !== "heading" && !isToCome(next.said)) letters += lettersIn(next.said);
    if (letters >= FILLED) return true;
  }
  return false;
}

/** Told once for the report: what they asked for is there. */
function answeredReport(document: Document, spans: readonly Span[]): Report {
  const [first, ...rest] = spans as [Span, ...Span[]];
  const shown = rest.slice(0, MOST_RELATED).map(({ start }) => lineNumber(document, start));
  const lines = rest.length > shown.length ? [...shown, "others"] : shown;
  const also =
    lines.length === 0 ? "" : ` So ${lines.length === 1 ? `is line ${lines[0]}` : `are lines ${listed(lines)}`}.`;
  return {
    span: first,
    message: `“${quote(document.source, first, 60)}” is a prompt of the template, left above what was written for it.${also} Take it out, so that readers meet the answer first.`,
    related: rest.slice(0, MOST_RELATED).map((span) => ({ span, message: "Left above its answer, too" })),
    severity: "information",
  };
}

/** Whether one of `spans`, which are in document order and apart, shares text with `place`. */
function overlapsAny(place: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= place.start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) < place.end;
}

/** Prompts of our own are told once for the report: who put in all missing parts knows what is to be done. */
function ownReport(document: Document, spans: readonly Span[], severity: Severity): Report {
  const [first, ...rest] = spans as [Span, ...Span[]];
  const many = spans.length > 1;
  return {
    span: first,
    message:
      `“${quote(document.source, first, 60)}” is a prompt to be written over${many ? `, one of ${spans.length} that are left in this report` : ""}. ` +
      `Readers learn nothing from ${many ? "them" : "it"}: fill ${many ? "them" : "it"} in, or take ${many ? "them" : "it"} out.`,
    related: rest
      .slice(0, MOST_RELATED)
      .map((span) => ({ span, message: `“${quote(document.source, span, 40)}” is a prompt, too` })),
    severity,
  };
}

function ownPlaces(document: Document, { sections }: Postmortem): Span[] {
  const tasks = sections.filter(({ kinds }) => kinds.includes("actions")).map(({ body }) => body);
  return document.text.flatMap((line) => {
    if (line.form === "code" || line.form === "html" || line.quoted || line.table?.header === line) return [];
    if (line.form !== "row") {
      const said = line.said.slice(0, LONGEST_LINE);
      return promptsAt(line.text.start, line.form === "heading" ? titlePrompts(said) : ownPrompts(said, false));
    }
    const isTask = tasks.some(({ start, end }) => start <= line.text.start && line.text.start < end);
    return line.cells.flatMap((cell, column) =>
      promptsAt(cell.start, ownPrompts(slice(document.source, cell).slice(0, LONGEST_LINE), isTask && column > 0)),
    );
  });
}

const NONE: readonly Span[] = [];

/** The spans of what was found in a text that starts at an offset. */
function promptsAt(start: number, found: readonly { readonly index: number; readonly length: number }[]) {
  if (found.length === 0) return NONE;
  return found.map(({ index, length }) => ({ start: start + index, end: start + index + length }));
}

/** Whether each part still has a prompt of our own: New Postmortem wrote the report, and nobody else anything yet. */
function isUntouched({ source }: Document, { sections }: Postmortem, own: readonly Span[]): boolean {
  const parts = sections.filter(({ form, kinds }) => form !== "field" && !kinds.includes("metadata"));
  return (
    parts.length > 1 &&
    parts.every(({ body }) => {
      const prompts = own.filter((span) => contains(body, span));
      const asked = prompts.reduce((sum, span) => sum + lettersIn(slice(source, span)), 0);
      return prompts.length > 0 && lettersIn(slice(source, body)) - asked <= MOST_BESIDE;
    })
  );
}

/** So many letters beside the prompts of a part are those of a zone, a label or a heading. */
const MOST_BESIDE = 60;

/** An error in a report that says it is final; only information in one that says it is not, or has only been begun. */
function severityFor(document: Document, { fields }: Postmortem, untouched: boolean): Severity {
  const draft = document.frontMatter?.entries.some(
    ({ key, value }) => /^draft$/i.test(key) && /^(?:true|yes)$/i.test(value.trim()),
  );
  const status = fields.find(({ name }) => name === "status");
  const said = status ? slice(document.source, status.valueSpan).slice(0, 100) : "";
  if (FINAL_STATUS.test(said)) return draft ? "information" : "error";
  return draft || untouched || DRAFT_STATUS.test(said) ? "information" : "warning";
}

/** The places of one part are told together: whatever left one of them left all. */
function partsOf(document: Document, places: readonly Span[]): Span[][] {
  const headings = document.text.filter(({ form, quoted }) => form === "heading" && !quoted);
  const parts: Span[][] = [];
  let heading = 0;
  let current: number | undefined;
  for (const place of places) {
    while (heading < headings.length && (headings[heading] as TextLine).span.start <= place.start) heading++;
    if (heading === current) parts.at(-1)?.push(place);
    else parts.push([place]);
    current = heading;
  }
  return parts;
}

/** Marks of emphasis: a message quotes words. */
const EMPHASIS = /\*{1,3}|(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.?!])_{1,3}(?![\p{L}\p{N}_])/gu;

function reportOf(document: Document, spans: readonly Span[], severity: Severity): Report {
  const [first, ...rest] = spans as [Span, ...Span[]];
  const lines = [...new Set(rest.map(({ start }) => lineNumber(document, start)))].filter(
    (line) => line !== lineNumber(document, first.start),
  );
  const more =
    lines.length === 0
      ? ""
      : lines.length === 1
        ? ` So does line ${lines[0]}.`
        : ` So do ${lines.length} more lines of this part.`;
  return {
    span: first,
    message:
      `“${document.source
        .slice(first.start, Math.min(first.end, first.start + 60))
        .replace(/\s+/g, " ")
        .replace(EMPHASIS, "")}” holds the place of something that was still to be written. ` +
      `Readers cannot tell whether it is unknown or forgotten: fill it in, or say that it is not known.${more}`,
    related: rest
      .slice(0, MOST_RELATED)
      .map((span) => ({ span, message: `“${quote(document.source, span, 40)}” is still to be filled in` })),
    severity,
  };
}

/** In document order, and apart. */
function placesOf(document: Document, postmortem: Postmortem): Span[] {
  const places = placesInLines(document, postmortem);
  const tasks = tasksToCome(document, postmortem).filter((task) => !overlapsAny(task, places));
  return tasks.length === 0 ? places : [...places, ...tasks].sort((a, b) => a.start - b.start);
}

function placesInLines(document: Document, postmortem: Postmortem): Span[] {
  const { sections } = postmortem;
  const bodies = (kind: string) =>
    sections.filter(({ kinds, form }) => form !== "field" && kinds.some((one) => one === kind)).map(({ body }) => body);
  // Rows of a table without a heading are tasks, too.
  const rows = postmortem.actions.filter(({ shape }) => shape === "row").map(({ span }) => span);
  const [tasks, timelines] = [[...bodies("actions"), ...rows], bodies("timeline")];
  const within = (spans: readonly Span[], at: number) => spans.some(({ start, end }) => start <= at && at < end);
  const title = document.text.find(({ form }) => form === "heading");
  const attributes = postmortem.actions.flatMap(({ owner, due }) => [owner, due].flatMap((part) => part?.span ?? []));
  const tells = (place: Span) =>
    saysToCome(slice(document.source, place)) &&
    attributes.some(({ start, end }) => place.start <= start && end <= place.end);
  // "Status: in preparation" says how far the report is.
  const states = postmortem.fields.filter(({ name }) => name === "status").map(({ valueSpan }) => valueSpan);
  const isState = ({ start, end }: Span) =>
    within(states, start) &&
    isToCome(document.source.slice(start, end)) &&
    !UNSAID.test(document.source.slice(start, end));
  const built = BUILT.test(document.source);
  const kindsAt = ({ text: { start } }: TextLine) =>
    sections.findLast(({ form, body }) => form !== "field" && body.start <= start && start < body.end)?.kinds;
  return document.text.flatMap((line) => {
    if (line.form === "code" || line.form === "html" || line.quoted) return [];
    if (line !== title && isFilledBelow(document, line)) return [];
    if (isNoteForPart(document, line, () => kindsAt(line) ?? [])) return [line.text];
    const task = within(tasks, line.text.start);
    const box = task && line.checkbox !== undefined;
    const { start } = line.text;
    const timeline = !task && within(timelines, line.text.start);
    const opens = (line.form === "heading" && line !== title && isFollowed(document, line)) || isLabel(document, line);
    const found = placesIn(document, line, { task, box, timeline, built, opens });
    if (found.length === 0) return NONE;
    return (
      found
        .map((place) => ({ start: start + place.start, end: start + place.end }))
        // "To be done by the platform team": who, or until when, is told.
        .filter((place) => !tells(place) && !isState(place))
    );
  });
}

/** "## Incident title" over the title: the heading is its label. */
function isFilledBelow({ text }: Document, { form, said, index }: TextLine): boolean {
  const below = text[index + 1];
  return form === "heading" && /^[\p{L} ]+$/u.test(said) && below?.form === "text" && /^[^:：]{20}/u.test(below.said);
}

/** Whether a heading has something of its own below it. */
function isFollowed({ text }: Document, { index }: TextLine): boolean {
  return (text[index + 1]?.form ?? "heading") !== "heading";
}

/** "**Noch offen**" above a list or a table: bold that opens them as a heading would. */
function isLabel({ text }: Document, { form, said, index, depth }: TextLine): boolean {
  const below = text[index + 1];
  if (!below || (form !== "text" && form !== "item") || !/^(\*\*|__)[^*_]{1,80}[:：]?\1[:：]?\s*$/.test(said))
    return false;
  return form === "item" ? below.form === "item" && below.depth > depth : below.form === "item" || below.form === "row";
}

interface Surroundings {
  /** In a list of tasks, where "TBD" is an owner or a date to come and "TODO" a state. */
  readonly task: boolean;
  /** A task with a box to tick: "TODO: add a chart" is one. */
  readonly box: boolean;
  readonly timeline: boolean;
  /** What builds the page fills in what stands in double braces. */
  readonly built: boolean;
  /** A heading or a label over what is told: "Noch offen", above what is left to do. */
  readonly opens: boolean;
}

/** `{% assign day = … %}`: the page is built from this text. */
const BUILT = /\{%-?\s{1,3}[a-z]{2,20}\s[^%\n]{1,200}%\}/;

const known = keptFor<readonly Span[]>();

/** The places of a line, from the start of its text; read once for the same text in a line of the same form. */
function placesIn(document: Document, line: TextLine, surroundings: Surroundings): readonly Span[] {
  const { form, afterBlank, depth, cells, table, text } = line;
  const header = table?.header;
  const { task, box, timeline, built, opens } = surroundings;
  const kind =
    (form === "heading" ? 1 : 0) |
    (form === "text" ? 2 : 0) |
    (task ? 4 : 0) |
    (box ? 8 : 0) |
    (timeline ? 16 : 0) |
    (built ? 32 : 0) |
    (opens ? 64 : 0) |
    (afterBlank || depth === 0 ? 128 : 0);
  const given =
    form === "row"
      ? [
          kind,
          header === line,
          ...cells.flatMap(({ start, end }) => [start - text.start, end - text.start]),
          header ? slice(document.source, header.text) : "",
        ].join()
      : kind;
  return known(line.said.slice(0, LONGEST_LINE), given, (words) =>
    placesOfLine(document, line, withoutCode(words), surroundings),
  );
}

function placesOfLine(document: Document, line: TextLine, text: string, surroundings: Surroundings): Span[] {
  const { task, box, timeline, built, opens } = surroundings;
  const { start } = line.text;
  const heading = line.form === "heading";
  const spans: Span[] = [];
  const add = (from: number, length: number) => {
    const span = { start: from, end: from + length };
    if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span);
  };
  const told = !heading && (task && line.form !== "text" ? isAsking(inner(text)) : isInstruction(text));
  if (told || (!task && line.form === "text" && (line.afterBlank || line.depth === 0) && isAsking(text)))
    return [{ start: 0, end: line.text.end - start }];
  for (const part of partsOfLine(line, text)) {
    const words = text.slice(part.start, part.end);
    const alone = withoutMarks(words);
    // The state of a task, and a heading over what is to be done.
    if ((task || heading) && LEFT_IN_TASKS.test(alone)) continue;
    const header = line.table?.header === line;
    // "| **Incident title** | Checkout down |": the name of what stands behind it.
    const isName = part.first && line.form === "row" && /[\p{L}\p{N}]{2}/u.test(text.slice(part.end));
    const isPicture =
      !(task || heading || text.includes("](")) && alone.length < LONGEST_PICTURE && PICTURE.test(alone);
    const left = isPicture || (!opens && isToCome(words)) || (!isName && alone.length < 40 && FORM_TITLE.test(alone));
    if (!header && left && !isStatus(document, line, start + part.start, task)) add(...trimmed(words, part.start));
    if (!header && UNKNOWN.test(words.trim())) add(...trimmed(words, part.start));
    if (
      timeline &&
      !header &&
      !heading &&
      part.first &&
      /^\W{0,4}(?:[\p{L}\d?-]{1,4}[:：][\p{L}?-]{2}|\?{2,}|t\+\?)/iu.test(words) &&
      isPlaceholderTime(words.slice(0, 60))
    )
      add(...firstToken(words, part.start));
  }
  const note = task || heading ? undefined : noteToWriter(text);
  if (note) add(note.start, note.end - note.start);
  if (!task && !heading) for (const match of LATER.all(text)) add(match.index, match[0].length);
  if (!heading && !box && /todo/i.test(text))
    for (const match of TO_WRITE.all(text)) if (!task || !/^[([]/.test(match[0])) add(match.index, match[0].length);
  if (line.table?.header !== line && MAY_BE_PATTERN.test(text) && !SPOKEN_OF.test(text))
    // "Dec 17th **22:XX** More reports": some time after ten, as an entry that knows no better says.
    for (const { index, 0: left } of allMatches(text, PATTERN_TIME))
      if (!(timeline && index < ENTRY_TIME && /^\d\d:xx$/i.test(left))) add(index, left.length);
  const blank = text.includes("____") && line.form !== "heading" ? BLANK.exec(text) : null;
  if (blank?.[1]) add(blank.index + blank[0].trimEnd().length - blank[1].length, blank[1].length);
  for (const match of allMatches(text, LOREM)) add(match.index, match[0].length);
  for (const { index, length } of brackets(text)) if (!built || text[index] !== "{") add(index, length);
  return spans.sort((a, b) => a.start - b.start);
}

/** The cells of a row, or what stands before and behind the colon of a line; offsets within the line's text. */
function partsOfLine(line: TextLine, text: string): { start: number; end: number; first: boolean }[] {
  const from = line.text.start;
  if (line.form === "row")
    return line.cells.map(({ start, end }, i) => ({
      start: start - from,
      end: Math.min(end - from, text.length),
      first: i === 0,
    }));
  const whole = { start: 0, end: text.length, first: true };
  const colon = /^[^:：]{1,60}[:：](?=[\s*_]|$|[^\d\s])/.exec(text);
  // "Noch offen:" opens what follows, "Status: noch offen" says how far it is.
  if (
    colon &&
    (!/[\p{L}\p{N}?]/u.test(text.slice(colon[0].length)) || (STATE_COLUMN.test(colon[0]) && !UNSAID.test(text)))
  )
    return [];
  return colon ? [whole, { start: colon[0].length, end: text.length, first: false }] : [whole];
}

function trimmed(words: string, at: number): [number, number] {
  const lead = words.length - words.trimStart().length;
  return [at + lead, words.trim().length];
}

function firstToken(words: string, at: number): [number, number] {
  const token = /\S+/.exec(words);
  return [at + (token?.index ?? 0), token?.[0].length ?? words.length];
}

/** A cell in the column that tells the state of tasks; "Resolved" heads one of those, and elsewhere a time. */
function isStatus(document: Document, line: TextLine, at: number, task: boolean): boolean {
  if (line.form !== "row" || !line.table?.header) return false;
  const column = line.cells.findIndex(({ start, end }) => start <= at && at <= end);
  const header = line.table.header.cells[column];
  const title = header && slice(document.source, header);
  return title !== undefined && (STATE_COLUMN.test(title) || (task && everyLexis().role(title) === "status"));
}

/** Code spans and the targets of links hold nothing to fill in; blanked out, so that offsets stay. */
function withoutCode(text: string): string {
  if (!/[`(]|http/.test(text)) return text;
  return text
    .replace(/`[^`]*`/g, (code) => " ".repeat(code.length))
    .replace(/\]\([^()\s]*\)/g, (target) => `](${" ".repeat(target.length - 3)})`)
    .replace(/\bhttps?:\/\/\S+/g, (address) => " ".repeat(address.length));
}

/** `[your name]`, `<add name here>`, `{{incident_date}}`; no links, references, footnotes, checkboxes, tags or addresses. */
function brackets(text: string): { index: number; length: number }[] {
  const found: { index: number; length: number }[] = [];
  if (!/[[<{]/.test(text)) return found;
  for (const match of text.matchAll(
    /(?<![\]\\!])\[([^[\]]{2,100})\](?![([:])|<([^<>@/="]{2,100})>|(?<!\{)\{\{\s?([\p{L}_ -]{2,60})\s?\}\}/gu,
  )) {
    const [all, square, angle, braces] = match;
    const words = (square ?? angle ?? "").trim();
    // A lone word in angle brackets is a tag, or the name of a type.
    if (angle !== undefined && !/\s/.test(words)) continue;
    if (text[match.index - 1] === "[" || /^[\^!]/.test(words)) continue;
    if (braces !== undefined || TO_REPLACE.test(words.replace(/[*_]+/g, "")))
      found.push({ index: match.index, length: all.length });
  }
  return found;
}

/** A line wholly in emphasis or in brackets that tells the writer what to write. */
/** The words of a line that is wholly in emphasis, in parentheses or in brackets; bold is a label more often. */
function inner(text: string): string {
  const wrapped = /^\s*(?:([*_]{1,3})\(?(.{8,300}?)\)?\1|\((.{8,300})\)|\[(.{8,300})\](?!\())\s*$/.exec(text);
  return /^(?:\*\*|__)/.test(wrapped?.[1] ?? "") ? "" : (wrapped?.[2] ?? wrapped?.[3] ?? wrapped?.[4] ?? "").trim();
}

function isInstruction(text: string): boolean {
  const words = inner(text);
  return words !== "" && INSTRUCTION.test(words);
}

function isAsking(text: string): boolean {
  return PLAIN_INSTRUCTION.test(text.trimStart().slice(0, 200));
}

export const placeholder: Rule = {
  id: "placeholder",
  group: "completeness",
  summary: "Something that a template or a hurried writer left to be filled in.",
  defaultSeverity: "warning",
  rationale:
    "`TBD`, `HH:MM` and `<add name here>` are notes to oneself. In a report that others read, they leave open whether something is " +
    "unknown or was forgotten, and once the incident is some weeks old nobody can fill them in. Published reports show them again and again.",
  fixes: [{ title: "Put the address of a picture in angle brackets, where it has blanks", safe: false }],
  drafts: true,
  check,
};
