// Whether a report is not filled in: its bodies are placeholders, instructions or nothing.
import { anyOf, pattern } from "../languages/patterns.ts";
import type { Document, TextLine } from "../markdown/document.ts";
import { onceFor } from "../text/memo.ts";
import { remembered } from "../text/remembered.ts";
import { type Span, slice } from "../text/span.ts";
import {
  ABOUT_PART,
  BRACKETED,
  DUMMY,
  HOW_TO_USE,
  isDated,
  PLACEHOLDER,
  REPORT_TITLE,
  SAMPLE_PERSON,
  SAYS_TEMPLATE,
  TEMPLATE_ASKED,
  TEMPLATE_INSTRUCTION,
  TEMPLATE_QUESTION,
} from "./genre-words.ts";
import type { Kind, Section, Timeline } from "./model.ts";
import { isPrompt } from "./skeletons/index.ts";
import { linesIn } from "./timeline/regions.ts";
import { isToCome } from "./to-come.ts";

/** This many dated entries outside of a timeline section tell a story that no template tells. */
const STORY_ENTRIES = 3;

/** More of a line than anybody reads for what it is. UTF-16 units. */
const LONGEST_LINE = 400;

/** With fewer headings than this, the fields tell whether a report is filled in. */
const FEW_PARTS = 3;

/** A template may show a few sample entries; this many times are a story. */
const SAMPLE_ENTRIES = 5;

/** So many parts and entries that are told show that the others are to follow. */
const FEWEST_TOLD = 2;

/** So many lines that are left to fill in, and no day anywhere, are enough where the title says that it is a template. */
const LEFT_LINES = 3;

/** "Postmortem: <what broke> — <day>". */
const TWO_PLACES = /<[^<>@/]{2,60}>[^<>]{1,5}<[^<>@/]{2,60}>\s*$/;

/** "# <Incident title>", "# [Name of the incident]": nothing but a place. */
const ONLY_A_PLACE = /^[\s#*_]{0,8}(?:<[^<>@/]{2,60}>|\[[^\][]{2,60}\]|\{\{?[^{}]{2,60}\}\}?)[\s*_]{0,4}$/;

/** Why the document is a template, in words; undefined where it is filled in. */
export function readTemplate(
  document: Document,
  sections: readonly Section[],
  timeline: Timeline,
  path?: string,
): string | undefined {
  const timed = timeline.entries.length;
  const story = timed >= STORY_ENTRIES && !sections.some((s) => s.kinds.includes("timeline"));
  const parts = sections.filter((s) => s.form !== "field");
  if ((parts.length === 0 && sections.length < FEW_PARTS) || story) return undefined;
  if (isIssueForm(document)) return "it is a form for new issues";
  if (showsSamples(document)) return "its people and things are samples";
  const says = saysTemplate(document, path) || (timed === 0 && tellsHowToUse(document));
  const comments = commentsOf(document);
  const guided = comments.length >= 4 && isHalf(comments, document.source);
  const openings = new Set(sections.map((s) => s.span.start));
  const bodies = parts.map((part) => bodyOf(document, linesIn(document, part.body.start, part.body.end), openings));
  const prompts = bodies.filter((body) => body === "prompt").length;
  if (lacksFacts(document)) return "its facts are not filled in yet";
  if (!says && !guided && prompts < 2 && timed >= SAMPLE_ENTRIES) return undefined;
  const textOf = (line: TextLine) => slice(document.source, line.text).slice(0, LONGEST_LINE);
  const holds = onceFor((line: TextLine) => holdsPlace(textOf(line)));
  const rows = parts.length < FEW_PARTS ? sections.filter(({ form }) => form === "field") : [];
  const fields = rows.map(({ body }) => fieldState(slice(document.source, body).slice(0, LONGEST_LINE)));
  const statesFor = (left: (line: TextLine) => boolean) => [
    ...bodies.map((body) => (typeof body === "string" ? body : stateOf(body, left))),
    ...fields,
  ];
  const asks = (line: TextLine) => holds(line) || asksToWrite(textOf(line));
  const asksOrFollows = (line: TextLine) => asks(line) || saysLater(textOf(line));
  // Beside what is told, a part that is to follow is one of a report that goes on.
  const isLeft = statesFor(asksOrFollows).includes("filled") ? asks : asksOrFollows;
  const states = statesFor(isLeft);
  const open = states.filter((state) => state === "open").length;
  const filled = states.filter((state) => state === "filled").length;
  const lines = document.text.filter((line) => line.form !== "heading" && line.form !== "code");
  const placeholders = () => lines.filter(holds).length;
  const [heading, second] = document.text.filter((line) => line.form === "heading");
  const titled = heading !== undefined && SAYS_TEMPLATE.test(textOf(heading));
  // "# Incident template" above "## 2024-MM-DD Report": the parts may hold an example. A report on templates has its day.
  const asksBelow = () =>
    titled &&
    second !== undefined &&
    !openings.has(second.span.start) &&
    !isDated(textOf(heading)) &&
    holdsPlace(textOf(second).replace(/`[^`]{1,200}`/g, ""));
  // "TBD" in the place of what is not known yet, and nothing that asks for it, beside what happened on which day and when.
  const goesOn = () =>
    timeline.entries.filter(({ written, time }) => written.clock && time.year !== undefined).length >= FEWEST_TOLD &&
    bodies.every(
      (body, i) =>
        states[i] !== "open" ||
        (Array.isArray(body) && body.every((line: TextLine) => isHeader(line) || saysLater(textOf(line)))),
    );
  if (says && (open * 2 >= filled || guided || placeholders() >= 2 || asksBelow())) return "it calls itself a template";
  if (prompts >= 2 && filled === 0) return "its parts are not filled in yet";
  if (guided && open + comments.length > filled) return "it is mostly instructions to the writer";
  if (timed >= SAMPLE_ENTRIES || (!says && filled >= FEWEST_TOLD && goesOn())) return undefined;
  const held = placeholders();
  if (open >= 2 && open >= filled && held + open >= 3) return "its parts are not filled in yet";
  const isOpen = (kind: Kind) => parts.some((part, i) => states[i] === "open" && part.kinds.includes(kind));
  if (timed === 0 && isOpen("summary") && isOpen("timeline")) return "its parts are not filled in yet";
  const left = says ? open + held : titled ? lines.filter(isLeft).length : 0;
  if (timed === 0 && left >= LEFT_LINES && !lines.some((line) => isDated(textOf(line))))
    return "it calls itself a template";
  if (timed === 0 && heading && ONLY_A_PLACE.test(textOf(heading)) && (open > 0 || held >= 2))
    return "its title is not filled in yet";
  if (timed < 2 && heading && REPORT_TITLE.test(textOf(heading))) {
    const nameless = !isDated(textOf(heading)) && lines.some(isLeft);
    if (nameless && open >= 2 && open > filled) return "its parts are not filled in yet";
    if ((holds(heading) || TWO_PLACES.test(textOf(heading))) && (open > 0 || held >= 2))
      return "its title is not filled in yet";
  }
  if (held >= 3 && held * 3 >= lines.length) return "it is full of placeholders";
  return undefined;
}

/** "Start: <UTC>": nothing but a place behind a name. */
const ONLY_PLACE = /^[^:：<>]{2,40}[:：][\s*_]{0,4}<[^<>@/]{2,40}>[\s*_]{0,4}$/;

/** "date: YYYY-MM-DD", in the letters of any language. */
const DAY_PLACE = /^["']?(\p{L})\1{3}[-/.](\p{L})\2[-/.](\p{L})\3(?![\p{L}\p{N}])/u;

/** So many facts are left to be filled in, or the day, and no day is said. */
function lacksFacts({ source, text, frontMatter }: Document): boolean {
  if (frontMatter?.entries.some(({ value }) => isDated(value) && /[1-9]/.test(value))) return false;
  const lines = text
    .filter(({ form }) => form !== "code")
    .map((line) => slice(source, line.text).slice(0, LONGEST_LINE));
  const noDay = frontMatter?.entries.some(({ value }) => DAY_PLACE.test(value));
  return (noDay || lines.filter((line) => ONLY_PLACE.test(line)).length >= LEFT_LINES) && !lines.some(isDated);
}

/** So many lines with a name that stands for anybody, or a thing that is left open, show how the form is filled in. */
const SAMPLE_LINES = 3;
/** A name in one line alone may be that of a test account. */
const SAMPLE_NAMES = 2;
/** "Down because of XX"; not "5XX", "xx.example". */
const OPEN_THING = /(?<![A-Za-z0-9.@/-])X{2,8}(?![A-Za-z0-9.@/-])/;

/** Names that stand for anybody beside things that are left open: "张三 found that XX was down". Either alone may be left out for privacy. */
function showsSamples({ source, text }: Document): boolean {
  if (!source.includes("XX")) return false;
  const lines = text
    .filter(({ form }) => form !== "code")
    .map((line) => slice(source, line.text).slice(0, LONGEST_LINE));
  const title = text.find(({ form }) => form === "heading");
  if (title && isDated(title.said.slice(0, LONGEST_LINE))) return false;
  const named = lines.filter((line) => SAMPLE_PERSON.test(line)).length;
  const open = lines.filter((line) => OPEN_THING.test(line));
  const both = open.filter((line) => SAMPLE_PERSON.test(line)).length;
  return named >= SAMPLE_NAMES && open.length > 0 && named + open.length - both >= SAMPLE_LINES;
}

/** The front matter of GitHub's forms: a name and what it is about, for issues that somebody else will open. */
function isIssueForm({ frontMatter }: Document): boolean {
  const keys = frontMatter?.entries.map(({ key }) => key) ?? [];
  return keys.includes("name") && keys.includes("about") && (keys.includes("labels") || keys.includes("assignees"));
}

/** All but those that turn rules off, whatever the names of these say. */
function commentsOf({ comments, source }: Document): Document["comments"] {
  return comments.filter(({ start }) => !/^<!--\s*postmortem-/.test(source.slice(start, start + 40)));
}

/** A heading that tells how the document itself is to be used, as no report does. */
function tellsHowToUse({ text, source }: Document): boolean {
  return text.some((line) => line.form === "heading" && HOW_TO_USE.test(slice(source, line.text).slice(0, 200)));
}

/** Whether spans are half of what is written: blanks and line ends do not count, which one editor writes in another number than the next. */
function isHalf(spans: readonly Span[], source: string): boolean {
  const written = (text: string) => text.replace(/\s+/g, "").length;
  return spans.reduce((sum, span) => sum + written(slice(source, span)), 0) * 2 > written(source);
}

/** Whether the document, or the name of its file, calls itself a template. */
export function saysTemplate(document: Document, path: string | undefined): boolean {
  const name = path?.split(/[\\/]/).slice(-2).join("/").replaceAll("_", " ") ?? "";
  const title = document.frontMatter?.entries.find(({ key }) => key.toLowerCase() === "title")?.value;
  if (SAYS_TEMPLATE.test(name) || SAYS_TEMPLATE.test(title ?? "")) return true;
  const shown = document.text
    .slice(0, 8)
    .some((line) => line.form !== "code" && SAYS_TEMPLATE.test(slice(document.source, line.text).slice(0, 300)));
  return (
    shown ||
    commentsOf(document)
      .slice(0, 6)
      .some((c) => SAYS_TEMPLATE.test(document.source.slice(c.start, Math.min(c.end, c.start + 300))))
  );
}

/**
 * The lines that tell whether a part is filled in; `none` where it has nothing of its own to judge by. Our own prompts, just
 * inserted and still to be filled in, make no template of a report that is told elsewhere.
 */
function bodyOf(
  document: Document,
  lines: readonly TextLine[],
  openings: ReadonlySet<number>,
): readonly TextLine[] | "prompt" | "open" | "none" {
  const all = lines.filter(
    (line) => line.form !== "heading" && !openings.has(line.span.start) && !openings.has(line.text.start),
  );
  const body = all.filter((line) => !isPrompt(slice(document.source, line.text).slice(0, LONGEST_LINE)));
  if (body.length > 0) return body;
  if (all.length > 0) return "prompt";
  return lines.some((line) => line.form === "heading") ? "none" : "open";
}

/** A form asks in its rows: `| Impact | |`. */
function fieldState(text: string): "filled" | "open" {
  return text.trim() === "" || holdsPlace(text) || asksToWrite(text) ? "open" : "filled";
}

const isHeader = (line: TextLine) => line.table?.header === line;

function stateOf(body: readonly TextLine[], isLeft: (line: TextLine) => boolean): "filled" | "open" {
  // "| Task | Owner |" asks for nothing.
  const lines = body.filter((line) => !isHeader(line) || !isLeft(line));
  return lines.filter(isLeft).length * 2 >= lines.length ? "open" : "filled";
}

const holdsPlace = remembered((text): boolean => {
  const told = withoutToCome(text);
  return PLACEHOLDER.test(told) || BRACKETED.test(told);
});

/** "TBD" in a cell behind the first, or in brackets behind a text. */
const TO_COME = pattern(() => {
  const later = anyOf("placeholders", "later");
  return `\\|\\s?[[*_]{0,2}${later}[\\]*_]{0,2}(?=\\s?(?:\\||$))|\\([^()\\n]{0,80}\\b${later}\\b[^()\\n]{0,80}\\)`;
}, "giu");

/** A task whose owner or date is to come is told: `| Add an alert on the queue | TBD | TBD |`. Two cells are a field and its value. */
function withoutToCome(text: string): string {
  if (text.includes("|") && text.split("|").length < 3) return text;
  const told = TO_COME.replaceIn(text, " ");
  return told !== text && (told.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 ? told : text;
}

/** So many words behind a question answer it. */
const ANSWER_WORDS = 4;

/** "Why did it stop? The disk was full of old logs": what is said behind a question; empty where nothing, or too little, is. */
function answerIn(text: string): string {
  const behind = text.slice(Math.max(text.lastIndexOf("?"), text.lastIndexOf("？")) + 1);
  return behind.length < text.length && (behind.match(/\p{L}+/gu)?.length ?? 0) >= ANSWER_WORDS ? behind : "";
}

/** "À compléter", "Impact: to be completed", `| Impact | à compléter |`: nothing else is said. */
function saysLater(text: string): boolean {
  const cells = text.includes("|") ? text.split("|").filter((cell) => cell.trim() !== "") : [];
  const [name, ...values] = cells;
  if (values.length > 0 && name !== undefined)
    return values.every(isToCome) && (values.length === 1 || (name.match(/\p{L}{2,}/gu)?.length ?? 0) < FEW_WORDS);
  return isToCome(text) || isToCome(/^[^:：]{1,40}[:：]([\s\S]*)$/.exec(text)?.[1] ?? "");
}

/** A task has more words. */
const FEW_WORDS = 3;

/** The value of a row that holds a name and its value, without the marks and tags around it: `| **Impact** | <p>Who was hit?</p> |`. */
function rowValue(text: string): string | undefined {
  if (!text.includes("|")) return undefined;
  const cells = text.split("|").map((cell) => cell.replace(/<\/?[a-z][^<>]{0,80}>/gi, " ").trim());
  const told = cells.filter((cell) => cell !== "");
  return told.length === 2 ? told[1] : undefined;
}

/** A line that tells the writer what to put there, or says next to nothing. */
export const asksToWrite = remembered((text): boolean => {
  const value = rowValue(text);
  if (value !== undefined && asksToWrite(value)) return true;
  const answer = answerIn(text);
  if (answer !== "") return /^[\s*_]*[(（]/.test(answer) || asksToWrite(answer);
  if (DUMMY.test(text) || TEMPLATE_INSTRUCTION.test(text) || ABOUT_PART.test(text)) return true;
  if (TEMPLATE_QUESTION.test(text) || TEMPLATE_ASKED.test(text) || /[*_]\([^()]{3,300}\)[*_]\W*$/.test(text))
    return true;
  const bare = text.replace(/[^\p{L}\p{N}]/gu, "");
  if (/^\|[\s|:\d.-]*$/.test(text)) return true;
  return bare.length < 3 || /^[^:：]{1,40}[:：][\s*_]*$/.test(text);
});
