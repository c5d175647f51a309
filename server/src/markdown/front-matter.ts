// Front matter (YAML, TOML, JSON): taken off before Markdown is parsed, because CommonMark reads it as a rule and a heading.

import { isMap, isScalar, parseDocument as parseYaml } from "yaml";
import type { Lines } from "../text/lines.ts";
import { notation } from "../text/notation.ts";
import type { Span } from "../text/span.ts";
import { nestsTooDeep } from "../text/yaml-depth.ts";
import type { FrontMatter } from "./document.ts";
import { readTomlEntries } from "./toml.ts";

/** Front matter longer than this is not read for its keys; it is still taken off. */
const LONGEST = 64 * 1024;
const MOST_LINES = 400;

interface Form {
  readonly opening: string;
  readonly closing: RegExp;
  /** A line with a key: a rule at the top of a document with another one further down is no front matter. */
  readonly key: RegExp;
  /** The delimiters belong to what is read. */
  readonly whole: boolean;
  readonly read: (source: string, body: Span) => FrontMatter["entries"];
}

const FORMS: readonly Form[] = [
  {
    opening: "---",
    closing: /^(?:---|\.\.\.)\s*$/,
    // `:title: …`: a symbol of Ruby, as generators written in it keep their keys; `:warning: …` is a picture.
    key: new RegExp(`^(?::(?=${notation("layout title date")}:))?[\\w"'-].*:(?:\\s|$)`, "m"),
    whole: false,
    read: readYamlEntries,
  },
  {
    opening: "+++",
    closing: /^\+{3}\s*$/,
    key: /^[ \t]*[\w"'][^\n\r\u2028\u2029=]*=/m,
    whole: false,
    read: readTomlEntries,
  },
  // JSON is YAML.
  { opening: "{", closing: /^\}\s*$/, key: /^[ \t]*"[^"\n\r]+"[ \t]*:/m, whole: true, read: readYamlEntries },
  // Nikola's: `.. title: The site was down` in a comment.
  { opening: "<!--", closing: /^-->\s*$/, key: /^\.\. \w[\w-]{0,40}:/, whole: false, read: readDottedEntries },
];

/** The front matter of a source, whose first line (after a byte order mark) must be `---`, `+++`, `{` or `<!--`. Undefined where there is none. */
export function readFrontMatter(source: string, lines: Lines): FrontMatter | undefined {
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = lines.textOf(0).slice(bom).trimEnd();
  const form = FORMS.find(({ opening }) => opening === first);
  if (!form) return undefined;
  const most = Math.min(lines.count, MOST_LINES);
  let last = 1;
  while (last < most && !form.closing.test(lines.textOf(last))) last++;
  if (last >= most || last === 1) return undefined;
  const body = form.whole
    ? { start: lines.startOf(0) + bom, end: lines.spanOf(last).end }
    : { start: lines.startOf(1), end: lines.spanOf(last - 1).end };
  const written = source.slice(body.start, body.end);
  if (!form.key.test(written) || (form.opening === "---" && isMarkdown(written))) return undefined;
  const unread = written.length > LONGEST ? "it is too long" : nestsTooDeep(written) ? "it nests too deep" : undefined;
  const span = { start: 0, end: lines.spanOf(last).end };
  return { span, body, entries: unread ? [] : form.read(source, body), ...(unread ? { unread } : {}) };
}

/** Between two rules stands a text with headings, which YAML would take for comments. */
function isMarkdown(written: string): boolean {
  if (!/^#{1,6} \S/m.test(written) || !/^[ \t]*(?:[-*] |\*\*|[^\s#:]+ [^:]*$)/m.test(written)) return false;
  if (written.length > LONGEST || nestsTooDeep(written)) return false;
  const yaml = parseYaml(written, { strict: false, logLevel: "silent", uniqueKeys: false });
  return yaml.errors.length > 0 || !isMap(yaml.contents);
}

/** `.. key: value`, one a line. */
function readDottedEntries(source: string, body: Span): FrontMatter["entries"] {
  const written = source.slice(body.start, body.end);
  return [...written.matchAll(/^\.\. (\w[\w-]{0,40}):[ \t]*(\S.*)$/gm)].map((found) => {
    const [whole, key, rest] = found as unknown as [string, string, string];
    const value = rest.trimEnd();
    const from = body.start + found.index;
    const at = from + whole.length - rest.length;
    const keySpan = { start: from + 3, end: from + 3 + key.length };
    return { key, value, keySpan, valueSpan: { start: at, end: at + value.length } };
  });
}

function readYamlEntries(source: string, body: Span): FrontMatter["entries"] {
  // A lone CR ends a line in Markdown and none in YAML.
  const written = source.slice(body.start, body.end).replace(/\r(?!\n)/g, "\n");
  const yaml = parseYaml(written, { strict: false, logLevel: "silent", uniqueKeys: false });
  const lines = yaml.errors.length > 0 ? readKeyLines(written, body.start) : [];
  if (!isMap(yaml.contents)) return lines;
  const found: FrontMatter["entries"][number][] = [];
  for (const { key, value } of yaml.contents.items) {
    if (!isScalar(key) || !isScalar(value) || !key.range || !value.range || value.value === null) continue;
    const at = (range: readonly number[], from = 0) => ({
      start: body.start + (range[0] ?? 0) + from,
      end: body.start + (range[1] ?? 0),
    });
    const name = String(key.value);
    const symbol = /^:(?=\w)/.test(name) ? 1 : 0;
    found.push({
      key: name.slice(symbol),
      value: String(value.source ?? value.value),
      keySpan: at(key.range, symbol),
      valueSpan: at(value.range),
    });
  }
  const known = new Set(found.map(({ keySpan }) => keySpan.start));
  return [...found, ...lines.filter(({ keySpan }) => !known.has(keySpan.start))].sort(
    (a, b) => a.keySpan.start - b.keySpan.start,
  );
}

/** `title: The site: down`, a colon too many for YAML, which then reads no key behind it: what people mean by it, one key a line. */
function readKeyLines(written: string, from: number): FrontMatter["entries"] {
  let read = 0;
  return [...written.matchAll(/^(\w[\w-]{0,40}):[ \t]+([^\s|>&*!#[{].*)$/gm)].flatMap((found) => {
    const [whole, key, rest] = found as unknown as [string, string, string];
    if (found.index < read) return [];
    const behind = found.index + whole.length;
    const more = closedBelow(rest, written, behind);
    read = more ?? behind;
    if (more !== undefined) return [];
    const value = withoutComment(rest);
    if (NULLS.has(value)) return [];
    const start = from + found.index;
    const at = start + whole.length - rest.length;
    return {
      key,
      value: /^(["'])(.*)\1$/.exec(value)?.[2] ?? value,
      keySpan: { start, end: start + key.length },
      valueSpan: { start: at, end: at + value.length },
    };
  });
}

/** What says in YAML that there is no value. */
const NULLS: ReadonlySet<string> = new Set(["", "''", '""', "~", "null", "Null", "NULL"]);

/** Where the quote at the start of a value is closed on its line; -1 where it is not, or none stands there. */
function closingQuote(rest: string): number {
  const quote = rest.charAt(0);
  return quote === '"' || quote === "'" ? rest.indexOf(quote, 1) : -1;
}

/** A value without the comment behind it; ` #` within quotes begins none. */
function withoutComment(rest: string): string {
  const from = Math.max(0, closingQuote(rest));
  const comment = rest.slice(from).search(/[ \t]#/);
  return (comment < 0 ? rest : rest.slice(0, from + comment)).trimEnd();
}

/** Where a quoted text that begins on a line (`rest` to its end, at `behind`) and is closed at the end of one below ends. */
function closedBelow(rest: string, written: string, behind: number): number | undefined {
  const quote = rest.charAt(0);
  if ((quote !== '"' && quote !== "'") || closingQuote(rest) >= 0) return undefined;
  const close = written.indexOf(quote, behind);
  if (close < 0) return undefined;
  // The apostrophe of "'twas" opens no text: the next quote is another key's.
  const line = written.indexOf("\n", close);
  const end = line < 0 ? written.length : line;
  return withoutComment(written.slice(close + 1, end)).trim() === "" ? end : undefined;
}
