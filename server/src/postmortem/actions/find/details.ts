// Orders that end in a colon above what is set, counted or typed: "Protect the main branch:" over "two reviews".

import { anyOf, pattern } from "../../../languages/patterns.ts";
import type { TextLine } from "../../../markdown/document.ts";
import { type Span, slice } from "../../../text/span.ts";
import { COMMAND } from "../command.ts";
import { plain } from "../lexis.ts";
import { lettersInFront } from "../parts/initialled.ts";
import { mention } from "../parts/owner.ts";
import { ASSERTING, DEMONSTRATIVE, DETERMINERS, NUMBER_WORDS, SETTLING } from "../words/en-grammar.ts";
import { isIntroduction, opensCases } from "./prose.ts";
import type { TaskSearch } from "./reader.ts";

const COMMAND_AT_END = pattern(() => `${anyOf("taskForms", "commandAtEnd")}$`, "u");

/** "Warning: 75 %": how much, under words that say what. */
export const AMOUNT = /^[^:：\n]{1,30}[:：]\s{0,3}[^\s\d]{0,3}\d/u;

/** Items beneath an order that are looked at. */
const MOST = 50;

/**
 * Whether an order which ends in a colon is itself the task: it says what is changed, or they say how, and none of the items beneath it, at any depth,
 * is an order, has a box or is somebody's.
 */
export function leadsToDetails(reader: TaskSearch, order: Span, beneath: readonly TextLine[]): boolean {
  const { source } = reader;
  if (beneath.length === 0 || beneath.length > MOST || !isIntroduction(source, order)) return false;
  if (!namesThing(source, order) || !isCommand(reader, order)) return false;
  if (beneath.some((line) => line.checkbox || mention(slice(source, line.text)) !== undefined)) return false;
  const others = beneath.filter((line) => !settles(source, line.text));
  if (others.length === 0) return true;
  const commands = others.filter((line) => isCommand(reader, line.text)).length;
  // "Add a check to verify:", above "each table has a key" and "run it before the release".
  const asserts = ASSERTING.has(wordsOf(source, order).at(-1) ?? "");
  const told = asserts ? commands * 2 < others.length : commands === 0;
  return told && reader.vaguenessOf(source, order, [])?.act !== true;
}

/** The same of a line above a list, or one that opens with whose it is: not "Take the following measures:", whose measures are the tasks. */
export function introducesDetails(reader: TaskSearch, order: Span, beneath: readonly TextLine[]): boolean {
  const led = lettersInFront(slice(reader.source, order)) !== undefined && isIntroduction(reader.source, order);
  if (led || opensCases(reader.source, order)) return areCases(reader, beneath);
  return (
    !wordsOf(reader.source, order).some((word) => DEMONSTRATIVE.has(word)) && leadsToDetails(reader, order, beneath)
  );
}

/** Whether nothing among what a rule holds for is a task: no box, no one's, no order. */
function areCases(reader: TaskSearch, beneath: readonly TextLine[]): boolean {
  if (beneath.length === 0 || beneath.length > MOST) return false;
  return beneath.every(
    (line) => !line.checkbox && mention(slice(reader.source, line.text)) === undefined && !isCommand(reader, line.text),
  );
}

/** Not "Implement:", "Fix the following:" nor "Take these measures:". */
function namesThing(source: string, order: Span): boolean {
  const words = wordsOf(source, order).filter((word) => !DETERMINERS.has(word) || DEMONSTRATIVE.has(word));
  const pointing = words.slice(-2).some((word) => DEMONSTRATIVE.has(word));
  return (words.length > 1 && !pointing) || /\p{Lo}/u.test(words[0] ?? "");
}

const ORDER = pattern(() => `^\\p{L}{2,20}${anyOf("taskForms", "order")}$`, "u");

/** Whether a text may say what to do: so it begins, in a language whose verbs are not all known. */
export function mayCommand(reader: Pick<TaskSearch, "source" | "moodOf">, span: Span): boolean {
  return isCommand(reader, span) || ORDER.test(wordsOf(reader.source, span)[0] ?? "");
}

/** Whether a text says what to do, in English or with a verb where the language has it in orders. */
function isCommand({ source, moodOf }: Pick<TaskSearch, "source" | "moodOf">, span: Span): boolean {
  if (moodOf(source, span) === "order") return true;
  const words = wordsOf(source, span);
  return COMMAND.test(words[0] ?? "") || COMMAND_AT_END.test(words.at(-1) ?? "");
}

/** "Require two approvals", "no direct pushes", "2 reviews", "CPU: 750m": how the thing above is set. */
function settles(source: string, span: Span): boolean {
  const first = wordsOf(source, span)[0] ?? "";
  const text = slice(source, span);
  return SETTLING.has(first) || NUMBER_WORDS.has(first) || /^[^\p{L}\n]{0,3}\d/u.test(text) || AMOUNT.test(text);
}

function wordsOf(source: string, span: Span): string[] {
  return plain(slice(source, span).slice(0, 300))
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
}
