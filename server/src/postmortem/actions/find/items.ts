// Lists of tasks: which items are tasks, which only group others, which tell details of a task.

import type { TextLine } from "../../../markdown/document.ts";
import { LAST_COLON } from "../../../text/introduces.ts";
import { type Span, slice } from "../../../text/span.ts";
import { isDated } from "../../genre-words.ts";
import { plain } from "../lexis.ts";
import { labelledIn } from "../parts/labelled.ts";
import { namesSomeone } from "../parts/names.ts";
import { mention } from "../parts/owner.ts";
import { saysDone } from "../parts/state.ts";
import type { Task } from "../task.ts";
import { describesWanted } from "../told-done.ts";
import { ATTACHING } from "../words/en-grammar.ts";
import { leadsToDetails, mayCommand } from "./details.ts";
import { isIntroduction, isNothing, namesKeptList, opensAside, tellsOfPast } from "./prose.ts";
import type { TaskSearch } from "./reader.ts";

interface Node {
  readonly line: TextLine;
  readonly items: Node[];
  /** Further text lines of the item. */
  readonly texts: TextLine[];
}

/** The tasks in the items (and their further lines) of one list. */
export function tasksInItems(reader: TaskSearch, lines: readonly TextLine[], ticked: boolean): Task[] {
  const roots: Node[] = [];
  const nodes = new Map<TextLine, Node>();
  for (const line of lines) {
    const above = line.parent && nodes.get(line.parent);
    if (line.form === "item") {
      const node = { line, items: [], texts: [] };
      nodes.set(line, node);
      if (above) above.items.push(node);
      else roots.push(node);
    } else above?.texts.push(line);
  }
  return attach(reader, roots).flatMap((root) => tasksOf(reader, root, ticked));
}

/** Items that are nothing but "Owner: Ana" belong to the item before them. */
function attach(reader: TaskSearch, nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  for (const node of nodes) {
    const before = kept.at(-1);
    if (!isDetail(reader, node.line)) kept.push(node);
    else if (before) for (const line of [node.line, ...node.texts]) before.texts.push(line);
  }
  return kept;
}

const DETAIL = /^[*_]{0,3}([^:：\n*_]{1,30}?)[*_]{0,3}\s*[:：][*_]{0,3}\s*/;

/** A line that is an attribute: "Owner: Ana". Not a task under a heading of its own ("Team: conduct a drill …"). */
export function isDetail(reader: TaskSearch, line: TextLine, beneath = false): boolean {
  const text = slice(reader.source, line.text);
  const label = DETAIL.exec(text);
  const role = label ? reader.lexis.role(label[1] as string, true) : undefined;
  if (!label || role === undefined || role === "task") return false;
  if (beneath || role === "end") return true;
  const value = text.slice(label[0].length);
  const words = value.split(/\s+/).length;
  if (role === "ref") return /\d|https?:|\]\(/.test(value) && words <= 6;
  // "**Owner: Ana** – add an alert" is a task.
  if (/[*_]\s*[–—-]\s+\S/.test(value)) return false;
  if (role === "owner")
    return /^@|(?!\p{ASCII})\p{L}/u.test(value) || namesSomeone(value.replace(/(?<![*_.])[*_.]+$/, ""));
  if (role === "due") return words <= 3 || (words <= 6 && /\d/.test(value));
  return role !== "other" && words <= 3;
}

/** "**Action:** add a check". */
export function isStatedTask({ source, lexis }: TaskSearch, line: TextLine): boolean {
  const label = DETAIL.exec(slice(source, line.text))?.[1];
  return label !== undefined && lexis.role(label, true) === "task";
}

/** What a line says behind its label. */
export function textBehindLabel(source: string, { text }: TextLine): Span {
  return { start: text.start + (DETAIL.exec(slice(source, text))?.[0].length ?? 0), end: text.end };
}

function tasksOf(reader: TaskSearch, node: Node, ticked: boolean): Task[] {
  const { source, lexis } = reader;
  const { line } = node;
  const others = node.items.filter(
    (n) => !isDetail(reader, n.line, true) && !isNothing(source, n.line.text, lexis) && !showsHow(reader, node, n),
  );
  const kept =
    others.length > 0 && [node, ...others].every((n) => !n.line.checkbox) && namesKeptList(source, line.text);
  if (!kept && introducesAside(reader, line, others)) return [];
  const own = isWhole(reader, node, others);
  const goesOn = endsBeneath(reader, line, others);
  if (others.length > 0 && !kept && (own || (!goesOn && isGroup(reader, node, others)))) {
    const completed = ticked || lexis.done.has(plain(slice(source, line.text)));
    const said = [line, ...node.items.map((n) => n.line), ...node.texts].filter(
      (one) => one === line || isDetail(reader, one, true),
    );
    const parents = said.map(({ text }) => text);
    const parts = attach(reader, node.items)
      .flatMap((n) => tasksOf(reader, n, completed))
      .map((task) => ({
        ...task,
        above: [...(task.above ?? []), ...parents],
        parents: [...(task.parents ?? []), ...parents],
      }));
    return own ? [wholeOf(reader, node, ticked), ...parts] : parts;
  }
  const textSpan = textOf(reader, node);
  if (isNothing(source, line.text, lexis) || isTale(reader, line, textSpan)) return [];
  const bare = node.items.length === 0 && node.texts.length === 0;
  // "Restart the pool behind the script:" above a block of code, which shows how, is a task.
  const shown = reader.text[line.index + 1]?.form === "code";
  if (bare && !shown && isIntroduction(source, line.text)) return [];
  const beneath = descendants(node, []);
  return [
    {
      shape: "item",
      span: { start: line.span.start, end: beneath.reduce((end, l) => Math.max(end, l.span.end), line.span.end) },
      textSpan,
      cells: [],
      details: beneath.filter((l) => l.text.end > textSpan.end),
      heading: undefined,
      ticked: ticked || line.checkbox?.done === true,
      from: line,
      ...(kept || (others.length > 0 && isDetailed(reader, node)) ? { settled: true } : {}),
      ...(goesOn ? { sentence: sentenceOf(source, [line, ...others.map((n) => n.line)]) } : {}),
    },
  ];
}

/** "Query:" above its code, below an item that is told in a sentence of its own: how it is done. */
function showsHow({ source, text }: TaskSearch, { texts }: Node, { line, items }: Node): boolean {
  if (texts.length === 0 || items.length > 0 || !isIntroduction(source, line.text)) return false;
  return text[line.index + 1]?.form === "code" && slice(source, line.text).split(/\s+/).length <= MOST_LABEL_WORDS;
}

const MOST_LABEL_WORDS = 4;

/** What lines say together, of which the first ends in a colon. */
function sentenceOf(source: string, lines: readonly TextLine[]): string {
  return lines.map(({ text }) => slice(source, text).replace(LAST_COLON, "")).join(" ");
}

/** "How we will measure success:" among the tasks, above what is no order; "Metrics page:" above what the reader may ask there. */
function introducesAside(reader: TaskSearch, line: TextLine, others: readonly Node[]): boolean {
  const { source, moodOf } = reader;
  const { text, checkbox } = line;
  if (checkbox || others.length === 0 || !isIntroduction(source, text)) return false;
  const onlyAsks = others.every((n) => !n.line.checkbox && n.items.length === 0 && asks(source, n.line.text));
  // What is somebody's, or is to be done by a day, is a task though it is told by its name.
  if (onlyAsks) return moodOf(source, text) !== "order" && !saysWhose(reader, line) && !isDated(slice(source, text));
  const orders = () => others.some((n) => n.line.checkbox || moodOf(source, n.line.text) === "order");
  return opensAside(source, text, orders) && !orders();
}

function asks(source: string, span: Span): boolean {
  return /[?？][*_]{0,3}$/.test(slice(source, span).trimEnd());
}

/** A task with a box of its own above others with theirs: it is ticked by itself, and they are tasks beside it. */
function isWhole(reader: TaskSearch, { line }: Node, others: readonly Node[]): boolean {
  const { source, moodOf } = reader;
  return (
    line.checkbox !== undefined &&
    others.length > 0 &&
    others.every((n) => n.line.checkbox) &&
    !isIntroduction(source, line.text) &&
    (moodOf(source, line.text) === "order" || saysWhose(reader, line))
  );
}

function wholeOf(reader: TaskSearch, node: Node, ticked: boolean): Task {
  const { line } = node;
  const textSpan = textOf(reader, node);
  return {
    shape: "item",
    span: { start: line.span.start, end: Math.max(line.span.end, textSpan.end) },
    textSpan,
    cells: [],
    details: node.texts.filter((l) => l.text.end > textSpan.end),
    heading: undefined,
    ticked: ticked || line.checkbox?.done === true,
    from: line,
    whole: true,
  };
}

/** Tells what happened or how things are now, with neither a box to tick nor a state nor anything to do. */
function isTale({ source, moodOf, lexis }: TaskSearch, line: TextLine, text: Span): boolean {
  if (line.checkbox || moodOf(source, text) !== "tale" || !tellsOfPast(source, text)) return false;
  if (asks(source, text)) return false;
  const state = STATE.exec(slice(source, text).slice(-60))?.[1];
  return state === undefined || !saysDone(state, lexis);
}

/** "The alert is now per node (done, 20 Nov)." */
const STATE = /[([（【]([^()[\]（）【】\n]{2,40})[)\]）】][\s.]{0,3}$/u;

/** The item's own sentence with the lines that continue it. */
function textOf(reader: TaskSearch, node: Node): Span {
  let end = node.line.text.end;
  let before = node.line;
  for (const text of node.texts) {
    if (!continues(text, before) || isDetail(reader, text, true)) break;
    end = text.text.end;
    before = text;
  }
  return { start: node.line.text.start, end };
}

function continues(line: TextLine, before: TextLine): boolean {
  return line.form === "text" && !line.afterBlank && line.line === before.line + 1;
}

/** All lines beneath an item. */
function descendants(node: Node, lines: TextLine[]): TextLine[] {
  for (const text of node.texts) lines.push(text);
  for (const item of node.items) {
    lines.push(item.line);
    descendants(item, lines);
  }
  return lines;
}

/** Whether an order says whose it is, or until when: what stands beneath are notes or steps. */
function isStated(reader: TaskSearch, line: TextLine): boolean {
  return reader.moodOf(reader.source, line.text) === "order" && saysWhose(reader, line);
}

/** Whether an item says itself whose it is, or until when. */
function saysWhose({ source, lexis }: TaskSearch, line: TextLine): boolean {
  const roles = labelledIn(source, line.text, lexis, false).map(({ role }) => role);
  return roles.includes("owner") || roles.includes("due") || mention(slice(source, line.text)) !== undefined;
}

/** "at the start: stop the service": how, under an order that says what. */
const LABELLED = /^[*_`]{0,3}\p{Ll}[^:\n]{2,40}:\s+\S/u;

/** Before what an item says besides its topic. */
const BESIDE = /\s(?:[–—-]{1,2}\s|(?=[([]))/u;

const MARK = /^[*_]{0,3}(?:✅|☑\uFE0F?|✔\uFE0F?|🟢|\[(\p{L}{2,12}(?: \p{L}{2,12})?)\](?![([]))\s*/u;

/** "✅ Add an index": marked done itself, so that what stands beneath tells how. Not "✅ **Done**". */
function isMarkedDone({ source, lexis }: TaskSearch, line: TextLine): boolean {
  const text = slice(source, line.text);
  const mark = MARK.exec(text);
  const state = mark?.[1];
  if (state !== undefined && !lexis.done.has(plain(state))) return false;
  const rest = mark ? text.slice(mark[0].length) : "";
  return /[\p{L}\p{N}]/u.test(rest) && !/^[*_]{2}[^*_]+[*_]{2}[:：]?$/.test(rest) && !lexis.done.has(plain(rest));
}

/** "**Integrity check** (TODO)": how far a task is, so that what stands beneath tells of it. Not "Phase 2 (to do)". */
function isOpenTask({ lexis }: TaskSearch, text: string): boolean {
  const state = STATE.exec(text.slice(-60))?.[1];
  return (
    state !== undefined &&
    lexis.open.has(plain(state)) &&
    /\p{L}{3}[^(]*\p{L}{3}/u.test(text.split(/[([（【]/, 1)[0] as string)
  );
}

/** "Add alerts for:" above what each is for: one sentence, and one task. */
function endsBeneath({ source, moodOf }: TaskSearch, line: TextLine, others: readonly Node[]): boolean {
  const last = /(?<!\p{L})(\p{L}{1,20})[:：][*_]{0,3}$/u.exec(slice(source, line.text).trimEnd().slice(-40))?.[1] ?? "";
  if (!ATTACHING.has(last.toLowerCase()) || moodOf(source, line.text) !== "order") return false;
  return others.length > 0 && others.every((n) => !n.line.checkbox && moodOf(source, n.line.text) !== "order");
}

/** "Protect the main branch:", above "two reviews". */
function isDetailed(reader: TaskSearch, node: Node): boolean {
  const beneath = descendants(node, []).filter((one) => one.form === "item" && !isDetail(reader, one, true));
  return leadsToDetails(reader, node.line.text, beneath);
}

/** More than one sentence, in scripts that set them apart. */
const SENTENCES = /\p{Ll}{2}[.!?][*_\x60]{0,3}\s+\p{Lu}/u;

const MOST_TITLE_WORDS = 8;
const ONLY_CODE = /^`[^`]{1,200}`$/;

/** Whether an item only groups the tasks beneath it, rather than being one that they explain. */
function isGroup(reader: TaskSearch, node: Node, others: readonly Node[]): boolean {
  const { source, moodOf } = reader;
  const { line } = node;
  if (isDetailed(reader, node)) return false;
  // "Describe where tables may live, in:" above the paths of files.
  if (!line.checkbox && others.every((n) => ONLY_CODE.test(slice(source, n.line.text)))) return false;
  // A whole sentence, above what else there is to say of it.
  if (/。$/.test(slice(source, line.text).trim()) && others.every((n) => !n.line.checkbox)) return false;
  const explained = others.every((n) => LABELLED.test(slice(source, n.line.text)));
  const mood = moodOf(source, line.text);
  const marked = isMarkedDone(reader, line) && others.every((n) => !MARK.test(slice(source, n.line.text)));
  // "✅ A timer restarts the pool. It does so in two steps:"
  if (marked && SENTENCES.test(slice(source, line.text))) return false;
  if (isIntroduction(source, line.text) && !(explained && mood === "order")) return true;
  // "Failover." above "servers:", which has its tasks beneath.
  if (mood === "name" && others.some((n) => n.items.length > 1 && isIntroduction(source, n.line.text))) return true;
  const text = slice(source, line.text).trim();
  const orders = others.filter((n) => moodOf(source, n.line.text) === "order").length;
  if (isStated(reader, line)) return false;
  if (marked) return false;
  if (orders === 0 && isOpenTask(reader, text)) return false;
  const bold = /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text) && plain(text).split(" ").length <= MOST_TITLE_WORDS;
  const says = (one: TextLine) =>
    reader.lexis.foreign ? mayCommand(reader, one.text) : moodOf(source, one.text) === "order";
  if (bold && (!says(line) || describesWanted(text) || others.every((n) => says(n.line)))) return true;
  if (bold && reader.lexis.foreign && !others.some((n) => n.line.checkbox || says(n.line))) return false;
  const boxes = others.filter((n) => n.line.checkbox).length;
  const concrete = mood === "order" && reader.vaguenessOf(source, line.text, []) === undefined;
  if (boxes === others.length && (orders > 0 || !concrete)) return true;
  if (line.checkbox) return false;
  const words = plain(text).split(/\s+/).length;
  if (words <= 4 && mood === "name") return true;
  // "Importer — Ada, by Friday": a topic, and whose it is.
  const topic = plain(text.split(BESIDE)[0] as string).split(/\s+/).length;
  if (topic <= 3 && mood === "name" && orders === others.length) return true;
  return (
    orders === others.length &&
    (others.length > 1 || words <= 4) &&
    reader.vaguenessOf(source, line.text, []) !== undefined
  );
}
