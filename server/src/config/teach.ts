// Writes a name for a kind of section into the text of a configuration file, and leaves the rest as it is.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Kind } from "../postmortem/model.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { readConfigFile } from "./file.ts";
import { readYaml } from "./yaml.ts";

/**
 * The edit after which `sections.names.<kind>` holds these names too; undefined where the file cannot be read, or holds
 * something else there. @param source of the file; empty where it is still to be made
 */
export function taughtNames(path: string, source: string, kind: Kind, names: readonly string[]): Edit | undefined {
  const keys = ["sections", "names", kind];
  const { root, fault } = readYaml(source);
  if (fault) return undefined;
  const json = path.endsWith(".json");
  const edit =
    isMap(root) && root.range ? inMapping(source, root, keys, names) : atEnd(source, root, keys, names, json);
  return edit && isHeld(path, applyEdits(source, [edit]), kind, names) ? edit : undefined;
}

/** Read back: the names are there, and nothing is wrong that was not wrong before. */
function isHeld(path: string, text: string, kind: Kind, names: readonly string[]): boolean {
  const held = readConfigFile(path, text).settings.find(({ key }) => key === `sections.names.${kind}`)?.value;
  return Array.isArray(held) && names.every((name) => held.includes(name)) && parseDocument(text).errors.length === 0;
}

/** A file of nothing but blanks and comments. */
function atEnd(source: string, root: Node | null, keys: readonly string[], names: readonly string[], json: boolean) {
  if (root !== null && !(isScalar(root) && root.value === null)) return undefined;
  const end = source.length;
  const before = end > 0 && !/[\r\n]$/.test(source) ? lineEnd(source) : "";
  const text = json ? `${flow(keys, names, true)}\n` : `${block(keys, names, "", lineEnd(source))}${lineEnd(source)}`;
  return { span: { start: end, end }, text: before + text };
}

/** Goes down the keys as far as they are there, and writes the others at the end of the mapping that lacks them. */
function inMapping(
  source: string,
  map: YAMLMap,
  [key = "", ...below]: readonly string[],
  names: readonly string[],
): Edit | undefined {
  const pair = (map.items as Pair<Node, Node | null>[]).find((one) => isScalar(one.key) && one.key.value === key);
  if (!pair) return added(source, map, [key, ...below], names);
  const { value } = pair;
  if (isMap(value) && below.length > 0) return inMapping(source, value, below, names);
  if (isSeq(value) && below.length === 0) return inList(source, value, names);
  const isEmpty = value === null || (isScalar(value) && value.value === null && value.source === "");
  if (!isEmpty || map.flow === true) return undefined;
  const at = lineEndAt(source, pair.key.range?.[1] ?? 0);
  const indent = `${indentAt(source, pair.key.range?.[0] ?? 0)}  `;
  return { span: { start: at, end: at }, text: lineEnd(source) + block(below, names, indent, lineEnd(source)) };
}

function added(source: string, map: YAMLMap, keys: readonly string[], names: readonly string[]): Edit | undefined {
  if (map.flow === true) return beforeBracket(source, map, flow(keys, names, false));
  const first = (map.items[0] as Pair<Node> | undefined)?.key.range?.[0];
  if (first === undefined) return undefined;
  const at = lineEndAt(source, lastSignBefore(source, map.range?.[1] ?? 0));
  return {
    span: { start: at, end: at },
    text: lineEnd(source) + block(keys, names, indentAt(source, first), lineEnd(source)),
  };
}

function inList(source: string, list: YAMLSeq, names: readonly string[]): Edit | undefined {
  const there = list.items.map((item) => (isScalar(item) ? item.value : item));
  const fresh = names.filter((name) => !there.includes(name));
  if (list.flow === true) return beforeBracket(source, list, fresh.map((name) => JSON.stringify(name)).join(", "));
  const first = (list.items[0] as Node | undefined)?.range?.[0];
  if (first === undefined) return undefined;
  const dash = source.lastIndexOf("-", first);
  const at = lineEndAt(source, lastSignBefore(source, list.range?.[1] ?? 0));
  const items = fresh.map((name) => `${lineEnd(source)}${indentAt(source, dash)}- ${scalar(name)}`);
  return { span: { start: at, end: at }, text: items.join("") };
}

/** Behind the last entry of a mapping in braces or a list in brackets, on the same line. */
function beforeBracket(source: string, node: YAMLMap | YAMLSeq, text: string): Edit | undefined {
  const closing = (node.range?.[1] ?? 0) - 1;
  const at = lastSignBefore(source, closing);
  const comma = node.items.length === 0 || source[at - 1] === "," ? "" : ", ";
  return { span: { start: at, end: at }, text: comma + text };
}

/** Behind the last character before `at` that is no white space. */
function lastSignBefore(source: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(source[end - 1] as string)) end--;
  return end;
}

function lineEndAt(source: string, at: number): number {
  let end = at;
  while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end++;
  return end;
}

/** The white space before the line's first sign; where something else stands before `at`, as many blanks. */
function indentAt(source: string, at: number): string {
  const start = Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1;
  return source.slice(start, at).replace(/\S/g, " ");
}

function lineEnd(source: string): string {
  return source.includes("\r\n") ? "\r\n" : "\n";
}

/** `names:` and below it `impact:` and its list, each two blanks deeper. */
function block(keys: readonly string[], names: readonly string[], indent: string, end: string): string {
  const lines = keys.map((key, depth) => `${indent}${"  ".repeat(depth)}${key}:`);
  const items = names.map((name) => `${indent}${"  ".repeat(keys.length)}- ${scalar(name)}`);
  return [...lines, ...items].join(end);
}

/** The same within braces; both JSON and YAML read it. */
function flow(keys: readonly string[], names: readonly string[], braced: boolean): string {
  const list = JSON.stringify(names);
  const inner = keys.reduceRight((value, key, i) => {
    const pair = `${JSON.stringify(key)}: ${value}`;
    return i === 0 && !braced ? pair : `{ ${pair} }`;
  }, list);
  return inner;
}

/** A name as YAML has it: bare where that cannot be read as anything else. */
function scalar(name: string): string {
  const isBare =
    /^\p{L}[\p{L}\p{M}\p{N} '’()/.-]*$/u.test(name) && !/\s$|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
  return isBare ? name : JSON.stringify(name);
}
