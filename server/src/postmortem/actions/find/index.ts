// Where the follow-up tasks of a report stand.

import { anyOf, pattern, wholeWords } from "../../../languages/patterns.ts";
import type { Document, TextLine } from "../../../markdown/document.ts";
import { between, type Span, slice } from "../../../text/span.ts";
import type { Section } from "../../model.ts";
import { COMMAND } from "../command.ts";
import { languageReader } from "../language.ts";
import { columnRole, type Lexis, namesDone, plain, remarkOf } from "../lexis.ts";
import type { Task } from "../task.ts";
import type { VaguenessReader } from "../vague/index.ts";
import { PICTOGRAPH_NAME, tokensOf } from "../wording.ts";
import { GONE } from "../words/en-grammar.ts";
import { chunksOf, type LineGroup } from "./chunks.ts";
import { AMOUNT, introducesDetails } from "./details.ts";
import { isDetail, isStatedTask, tasksInItems, textBehindLabel } from "./items.ts";
import { type ParagraphPlace, tasksInParagraph } from "./paragraphs.ts";
import { announcesNoTasks, isClosing, isIntroduction, isNothing, moodReader, opensAside } from "./prose.ts";
import type { TaskSearch } from "./reader.ts";
import { regionsOf, type TaskRegion } from "./regions.ts";
import { tasksInRows } from "./rows.ts";

/** The tasks in document order. */
export function findTasks(
  document: Document,
  sections: readonly Section[],
  lexis: Lexis,
  vaguenessOf: VaguenessReader,
): Task[] {
  const reader: TaskSearch = {
    source: document.source,
    text: document.text,
    lexis,
    moodOf: moodReader(lexis),
    vaguenessOf,
  };
  const bySection = new Map<Section, TaskRegion[]>();
  for (const region of regionsOf(document, sections, lexis)) {
    const known = bySection.get(region.section);
    if (known) known.push(region);
    else bySection.set(region.section, [region]);
  }
  const fields = sections.filter(({ form, kinds }) => form === "field" && kinds.includes("actions"));
  const starts = fields.map(({ span }) => span.start).sort((a, b) => a - b);
  return [...bySection]
    .flatMap(([{ body }, regions]) => {
      // "Next step: …" at the end of a part in prose: what stands before it explains.
      const named = between(starts, (start) => start, body.start, body.end).length > 0;
      const tasks = tasksInSection(reader, regions, named, false);
      const quoted = tasks.length === 0 && regions.some((r) => r.lines.some((line) => line.quoted));
      return quoted ? tasksInSection(reader, regions, named, true) : tasks;
    })
    .sort((a, b) => a.textSpan.start - b.textSpan.start);
}

/** `named`: a field within the part says what is to be done. */
function tasksInSection(reader: TaskSearch, regions: readonly TaskRegion[], named: boolean, quotes: boolean): Task[] {
  const told = withoutComparisons(reader, withoutAsides(reader, regions));
  const read = told.map((region) => {
    const chunks = chunksOf(reader.source, region.lines, quotes);
    return { region, chunks, listed: listedTasks(reader, region, chunks) };
  });
  const besideList =
    named ||
    read.some(
      ({ region: { title, lines }, listed }) => listed.length > 0 || (title && titlesAside(reader, title, lines)),
    );
  const section = regions[0]?.section;
  const done = section !== undefined && namesDone(slice(reader.source, section.labelSpan));
  const titles = countsTitles(reader, read);
  return read.flatMap(({ region, chunks, listed }, at) => {
    // Measures that were taken, each told at length below its number.
    if (titles && done) return [];
    if (titles && region.title?.form === "text") return [];
    if (titles && region.title && statedTasks(reader, region).length === 0)
      return [titleTask(reader.source, region.title, linesBelow(regions, region), isTicked(reader, region))];
    // "Options:", with its list, right below a sub-heading or its attributes: the heading groups them.
    const bare = region.title?.form === "heading" && chunks.length === 0 && !/[@(（]/.test(region.title.said);
    const groups = (bare || holdsOnlyDetails(reader, region, chunks)) && read[at + 1]?.region.title?.form === "text";
    return groups && read[at + 1]?.listed.length ? [] : tasksInRegion(reader, region, chunks, listed, besideList);
  });
}

/** The regions but those below a heading that says that no tasks follow. */
function withoutAsides(reader: TaskSearch, regions: readonly TaskRegion[]): TaskRegion[] {
  let level: number | undefined;
  return regions.filter(({ title, lines }) => {
    if (level !== undefined && title?.form === "heading" && title.level <= level) level = undefined;
    if (level !== undefined) return false;
    if (title?.form !== "heading" || !titlesAside(reader, title, lines)) return true;
    level = title.level;
    return false;
  });
}

const WAS = pattern(() => `^${anyOf("taskWords", "was")}$`, "iu");
const IS_NOW = pattern(() => `^${anyOf("taskWords", "isNow")}$`, "iu");

/** "**Before:**" and "**After:**", each above what was or is so: a comparison, and no tasks. */
function withoutComparisons(reader: TaskSearch, regions: readonly TaskRegion[]): readonly TaskRegion[] {
  const titled = (words: Pick<RegExp, "test">) =>
    regions.filter(
      ({ title, lines }) =>
        title &&
        words.test(plain(slice(reader.source, title.text))) &&
        !carriesTasks(reader, lines) &&
        !lines.some(({ checkbox }) => checkbox),
    );
  const [was, isNow] = [titled(WAS), titled(IS_NOW)];
  const compared = new Set([...was, ...isNow]);
  return was.length > 0 && was.length === isNow.length ? regions.filter((one) => !compared.has(one)) : regions;
}

function titlesAside(reader: TaskSearch, title: TextLine, lines: readonly TextLine[]): boolean {
  return opensAside(reader.source, title.text, () => mostlyOrders(reader, lines)) && !carriesTasks(reader, lines);
}

/** A table that says who does what or until when, or boxes with a day or somebody behind "@": tasks, whatever stands above. */
function carriesTasks({ source, lexis }: TaskSearch, lines: readonly TextLine[]): boolean {
  return lines.some(
    ({ checkbox, table, text }) =>
      (checkbox !== undefined && NAMED_OR_DATED.test(slice(source, text).slice(0, 400))) ||
      table?.header?.cells.some((cell) => ASKING.has(columnRole(slice(source, cell), lexis) ?? "")),
  );
}

const NAMED_OR_DATED = /(?<!\S)\(?@\p{L}|\b20\d\d-\d\d-\d\d\b/u;
const ASKING: ReadonlySet<string> = new Set(["owner", "due"]);

function mostlyOrders({ source, moodOf, lexis }: TaskSearch, lines: readonly TextLine[]): boolean {
  const items = lines.filter((line) => line.form === "item" || line.form === "row").slice(0, 50);
  const languageOf = languageReader(lexis.languages);
  // An open box is one in languages whose grammar is not known.
  const open = ({ checkbox, text }: TextLine) =>
    checkbox?.done === false && languageOf(slice(source, text), tokensOf(source, text, [])) !== "en";
  return items.filter((line) => open(line) || moodOf(source, line.text) === "order").length * 2 > items.length;
}

/** Tasks in the lists and tables of a region, unless the words in front say that what follows are none. */
function listedTasks(reader: TaskSearch, region: TaskRegion, chunks: readonly LineGroup[]): Task[] {
  const { source, lexis } = reader;
  if (holdsOnlyDetails(reader, region, chunks)) return [];
  const ticked = isTicked(reader, region);
  let introduction: Span | undefined;
  const { title } = region;
  let silent =
    title !== undefined && (announcesNoTasks(source, title.text, lexis) || titlesAside(reader, title, region.lines));
  let order = title?.form === "text" ? title : undefined;
  return chunks.flatMap((chunk) => {
    if (chunk.kind === "text") {
      const introduces = isIntroduction(source, lastOf(chunk).text);
      silent =
        introduces &&
        (announcesNoTasks(source, spanOf(chunk), lexis) || opensAside(source, lastOf(chunk).text, () => false));
      introduction = introduces ? spanOf(chunk) : undefined;
      order = chunk.lines[0];
    } else if (order && !silent && chunk.kind === "items") {
      const text = introduction ?? order.text;
      const task = detailedTask(reader, order, text, chunk.lines, ticked);
      if (task) return [task];
    }
    if (chunk.kind !== "text") order = undefined;
    return silent ? [] : tasksInChunk(reader, chunk, ticked).map((task) => ({ ...task, introduction }));
  });
}

/** An order in front of a list that only holds its details. */
function detailedTask(
  reader: TaskSearch,
  from: TextLine,
  textSpan: Span,
  details: readonly TextLine[],
  ticked: boolean,
): Task | undefined {
  const items = details.filter(({ form }) => form === "item");
  if (!introducesDetails(reader, textSpan, items)) return undefined;
  const span = { start: from.span.start, end: (details.at(-1) ?? from).span.end };
  return { ...plainTask("line", from, span, textSpan, ticked), details, settled: true };
}

function tasksInChunk(reader: TaskSearch, { kind, lines }: LineGroup, ticked: boolean): Task[] {
  if (kind === "rows") return tasksInRows(reader, lines, ticked);
  if (kind === "items") return tasksInItems(reader, lines, ticked);
  return kind === "html" ? htmlTasks(reader, lines, ticked) : [];
}

function tasksInRegion(
  reader: TaskSearch,
  region: TaskRegion,
  chunks: readonly LineGroup[],
  listed: readonly Task[],
  besideList: boolean,
): Task[] {
  const { title } = region;
  const { source, lexis } = reader;
  const counted = countedTitle(reader, region, listed);
  const says = title && holdsOnlyDetails(reader, region, chunks) ? title : counted;
  if (says) return [titleTask(source, says, region.lines, isTicked(reader, region))];
  const place: ParagraphPlace = {
    besideList,
    underHeading: title?.form === "heading",
    foreign: region.section.language !== "en",
    ticked: isTicked(reader, region),
    shown:
      listed.length === 0 &&
      (title
        ? title.form === "heading" && reader.moodOf(source, withoutNumber(source, title)) !== "order"
        : region.section.form === "heading" && !besideList),
    pledged: PLEDGES.test(slice(reader.source, (title ?? { text: region.section.labelSpan }).text)),
  };
  const stated = title?.form === "heading" && listed.length === 0 ? statedTasks(reader, region) : [];
  if (stated.length > 0) return stated.map((task) => ({ ...task, heading: title, above: [region.section.span] }));
  const field = region.field && fieldTask(reader, region, region.field);
  // "By changing these we will prevent …": what follows it takes leave of the reader.
  const closing = chunks.findIndex(
    (chunk) => chunk.kind === "text" && isClosing(source, (chunk.lines[0] as TextLine).text, lexis),
  );
  const said = chunks
    .slice(0, closing < 0 ? undefined : closing)
    .filter((chunk) => chunk.kind === "text" && !(field && region.field?.group === chunk.lines[0]?.group))
    .flatMap((chunk) => tasksInParagraph(reader, chunk.lines, place));
  const tasks = [...(field ? [field] : []), ...said, ...listed].sort((a, b) => a.textSpan.start - b.textSpan.start);
  if (!title) return tasks.map((task) => ({ ...task, above: [...(task.above ?? []), region.section.span] }));
  if (tasks.length === 0)
    return titleSaysTask(reader, title, chunks) ? [titleTask(source, title, region.lines, place.ticked)] : [];
  const alone = place.underHeading && (tasks.length === 1 || tasks.every((t) => t.shape === "line"));
  const above = [title.text, region.section.span];
  return tasks.map((t) => ({
    ...t,
    above: [...(t.above ?? []), ...above.filter((span) => span !== t.textSpan)],
    heading: alone ? title : t.heading,
  }));
}

/** "**Action:** add a check", below a sub-heading and among attributes: the task, with what stands around it as its details. */
function statedTasks(reader: TaskSearch, { lines }: TaskRegion): Task[] {
  const { source, lexis } = reader;
  const stated = lines.filter((line) => line.form === "text" && isStatedTask(reader, line));
  return stated.flatMap((line) => {
    const text = textBehindLabel(source, line);
    if (isNothing(source, text, lexis) || isIntroduction(source, text)) return [];
    const details = lines.filter((other) => other !== line && other.form !== "code" && isDetail(reader, other, true));
    return [{ ...plainTask("line", line, line.span, text, false), details }];
  });
}

/** A sub-heading such as "Upgrade Traefik to 2.9", whose text below only explains, or that stands alone. */
function titleSaysTask(reader: TaskSearch, title: TextLine, chunks: readonly LineGroup[]): boolean {
  const { source, moodOf } = reader;
  if (chunks.some((c) => c.kind === "rows" || c.kind === "items")) return false;
  const words = withoutNumber(source, title);
  if (title.form === "text" && isShown(reader, title))
    return moodOf(source, words) === "order" && !titlesAside(reader, title, []);
  const bare = chunks.length > 0 && chunks.every(({ lines }) => lines.every(({ form }) => form === "code"));
  if (bare && isCounted(source, title) && opensWithCommand(slice(source, words))) return true;
  // "Automated maintenance" names a part.
  const named = GONE.test(/^\p{L}*/u.exec(slice(source, words))?.[0] ?? "");
  return !isIntroduction(source, title.text) && !named && moodOf(source, words) === "order";
}

/** "Ajouter une alerte", "添加告警", in languages whose orders only their first word tells; there a word has two characters. */
function opensWithCommand(words: string): boolean {
  const [, first = ""] = /^[*_]{0,2}(\p{sc=Han}{2}|\p{L}+)/u.exec(words) ?? [];
  return COMMAND.test(first.toLowerCase());
}

/** "Add to the pipeline:" above its code, below a heading that names no task. */
function isShown({ source, text, moodOf }: TaskSearch, { index }: TextLine): boolean {
  const heading = text.slice(0, index).findLast(({ form }) => form === "heading");
  return (
    text[index + 1]?.form === "code" &&
    heading !== undefined &&
    moodOf(source, withoutNumber(source, heading)) !== "order"
  );
}

/** How a title is counted: "1.", "2)", "3、". */
const COUNTED = /^\d{1,2}(?:\.\d{1,2})?(?:[.)、:．]\s{0,3}|\s{1,3})(?=\p{L}|[*_`])/u;

/** A title without its number. */
function withoutNumber(source: string, { text }: TextLine): Span {
  return { start: text.start + (COUNTED.exec(slice(source, text))?.[0].length ?? 0), end: text.end };
}

/** "Reviewing the logs", "Renamed the host": told, not asked for. */
const PARTICIPLE = pattern(() => `^${anyOf("taskWords", "participle")}(?!\\p{L})`, "u");

/** A counted sub-heading that says what to do, above values or what it comes to. */
function countedTitle(reader: TaskSearch, { title }: TaskRegion, listed: readonly Task[]): TextLine | undefined {
  const { source, moodOf, vaguenessOf } = reader;
  if (!isCounted(source, title) || listed.length === 0) return undefined;
  const words = withoutNumber(source, title);
  if (moodOf(source, words) !== "order" || isIntroduction(source, words)) return undefined;
  const commands = ({ textSpan }: Task) =>
    moodOf(source, textSpan) === "order" && !PARTICIPLE.test(slice(source, textSpan));
  if (listed.some((task) => task.cells.length > 0 || commands(task))) return undefined;
  return isAmounts(source, listed) || vaguenessOf(source, words, []) === undefined ? title : undefined;
}

/** The lines down to the next heading. */
function linesBelow(regions: readonly TaskRegion[], region: TaskRegion): readonly TextLine[] {
  const at = regions.indexOf(region);
  const next = regions.findIndex(({ title }, i) => i > at && title?.form !== "text");
  return regions.slice(at, next < 0 ? undefined : next).flatMap(({ lines }) => lines);
}

function isCounted(source: string, title: TextLine | undefined): title is TextLine {
  return title?.form === "heading" && COUNTED.test(slice(source, title.text));
}

function isAmounts(source: string, listed: readonly Task[]): boolean {
  return listed.every((task) => AMOUNT.test(slice(source, task.textSpan)));
}

/** In languages whose orders are not known: sub-headings that are counted throughout, with no list or table of tasks below any of them. */
function countsTitles(
  { source }: TaskSearch,
  read: readonly { region: TaskRegion; listed: readonly Task[] }[],
): boolean {
  const titled = read.filter(({ region }) => region.title);
  const headings = titled.filter(({ region }) => region.title?.form === "heading");
  return (
    headings.length > 1 &&
    headings[0]?.region.section.language !== "en" &&
    headings.every(({ region: { title } }) => isCounted(source, title)) &&
    titled.every(({ listed }) => isAmounts(source, listed))
  );
}

/** Whether all that stands below a sub-heading are attributes: "Owner: Ana", "Due: Friday". */
function holdsOnlyDetails(reader: TaskSearch, region: TaskRegion, chunks: readonly LineGroup[]): boolean {
  if (region.title?.form !== "heading" || chunks.length === 0) return false;
  return chunks.every((chunk) => chunk.lines.every((line) => isDetail(reader, line, true)));
}

/** Under a title that says that all of it is done: "Completed", "Measures implemented", "Short term (already done)". */
function isTicked({ source, lexis }: TaskSearch, { title, section }: TaskRegion): boolean {
  const heading = section.form === "heading" ? [section.labelSpan, section.span] : [];
  return [...(title ? [title.text] : []), ...heading].some((span) => {
    const text = slice(source, span);
    return TAKEN.test(plain(text)) || [remarkOf(text), text].some((words) => endsDone(plain(words), lexis));
  });
}

/** "Corrective actions (during the incident)", "Steps already taken": what was done, and not what is left to do. */
const TAKEN = pattern(() => `${wholeWords("taskWords", "taken")}[)\\]）]?$`, "iu");

/** Whether words end in a state that says done, or are nothing else: not "to be done", "not yet implemented". */
function endsDone(words: string, lexis: Lexis): boolean {
  if (lexis.done.has(words)) return true;
  const each = words.split(/[^\p{L}]+/u).filter(Boolean);
  const open = each.some((word) => NOT_YET.test(word)) || lexis.open.has(words) || /\b(?!100\b)\d{1,2}\s?%/.test(words);
  const last = each.at(-1) ?? "";
  return !open && each.length > 1 && last.length > 3 && lexis.done.has(last);
}

/** "Our commitments", above what is promised in prose. */
const PLEDGES = pattern(() => wholeWords("taskWords", "pledges"), "iu");

/** Words before a participle that say that it is not so yet. */
const NOT_YET = pattern(() => `^(?:${anyOf("taskStates", "notYet")}|${anyOf("taskStates", "partly")})$`, "u");

function lastOf(chunk: LineGroup): TextLine {
  return chunk.lines.at(-1) as TextLine;
}

function spanOf(chunk: LineGroup): Span {
  return { start: (chunk.lines[0] as TextLine).text.start, end: lastOf(chunk).text.end };
}

function plainTask(shape: Task["shape"], from: TextLine, span: Span, textSpan: Span, ticked: boolean): Task {
  return { shape, span, textSpan, cells: [], details: [], heading: undefined, ticked, from };
}

function titleTask(source: string, title: TextLine, lines: readonly TextLine[], ticked: boolean): Task {
  const span = { start: title.span.start, end: (lines.at(-1) ?? title).span.end };
  return { ...plainTask("line", title, span, withoutNumber(source, title), ticked), details: lines, heading: title };
}

/** "**TODO**: add a monitor" is itself the task; "Tasks:" and "Tasks: the plan is this:" only open the list below. */
function fieldTask(reader: TaskSearch, region: TaskRegion, line: TextLine): Task | undefined {
  const { source, lexis } = reader;
  const label = region.section.labelSpan;
  if (line.form === "row") {
    if (region.lines.some((other) => other.table === line.table)) return undefined;
    const cell = line.cells.find((c) => c.start >= label.end && !isNothing(source, c, lexis));
    return cell && plainTask("row", line, line.span, cell, false);
  }
  let start = label.end;
  while (start < line.text.end && /[\s:：*_–—-]/.test(source[start] as string)) start++;
  const rest = { start, end: line.text.end };
  if (rest.start >= rest.end || isNothing(source, rest, lexis) || isIntroduction(source, rest)) return undefined;
  // "Next steps: stay tuned", "Next steps: if you used the form, send it once more": what is asked of readers.
  if (isClosing(source, rest, lexis)) return undefined;
  const below = region.lines.filter((l) => l.group === line.group && l.form === "text");
  const end = below.at(-1)?.text.end ?? rest.end;
  const span = { start: line.span.start, end: Math.max(line.span.end, end) };
  return plainTask(line.form === "item" ? "item" : "line", line, span, { start, end }, false);
}

/** Items of a list in tags, and paragraphs there that stand like items: a sign in front of each, `:small_blue_diamond:` or `&bull;`. */
function htmlTasks({ source, lexis }: TaskSearch, lines: readonly TextLine[], ticked: boolean): Task[] {
  return lines.flatMap((line) => {
    const sign = SIGN.exec(slice(source, line.text).slice(0, 80))?.[0].length ?? 0;
    const text = { start: line.text.start + sign, end: line.text.end };
    if (!(ITEMS.has(line.info) || (line.info === "p" && sign > 0)) || isNothing(source, text, lexis)) return [];
    return [plainTask("html", line, line.span, text, ticked)];
  });
}

/** Tags of an item; a list around a text alone stands for one. */
const ITEMS: ReadonlySet<string> = new Set(["li", "ul", "ol"]);

/** What stands for a bullet: names of pictographs and of characters. */
const SIGN = new RegExp(
  `^(?:\\s{0,3}(?:${PICTOGRAPH_NAME}|&[a-z]{2,8};|[\\p{Extended_Pictographic}\\u2022]\\uFE0F?))+\\s{0,3}`,
  "u",
);
