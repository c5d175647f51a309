// The top-level scalars of TOML front matter, with their spans: `title = "…"`, `date = 2024-03-08`.
import type { Span } from "../text/span.ts";
import type { FrontMatter } from "./document.ts";

const KEY = /^[ \t]*([A-Za-z0-9_-]+|"[^"\r\n]*"|'[^'\r\n]*')[ \t]*=[ \t]*/;
const SCALAR = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s#"'[{][^#]*))/;
/** Where the top level ends. */
const TABLE = /^[ \t]*\[{1,2}[\w."' -]+\]/;
/** A string that goes over lines, and what ends it. */
const LONG_STRING = /^("""|''')/;

/** Keys of tables, arrays, inline tables and strings over several lines are left out. */
export function readTomlEntries(source: string, body: Span): FrontMatter["entries"] {
  const found: FrontMatter["entries"][number][] = [];
  let at = body.start;
  let open: string | undefined;
  for (const line of source.slice(body.start, body.end).split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const start = at;
    at += line.length;
    if (open !== undefined) {
      if (line.includes(open)) open = undefined;
      continue;
    }
    if (TABLE.test(line)) break;
    const key = KEY.exec(line);
    if (!key) continue;
    const rest = line.slice(key[0].length).trimEnd();
    const long = LONG_STRING.exec(rest)?.[1];
    if (long !== undefined) {
      if (!rest.slice(3).includes(long)) open = long;
      continue;
    }
    const scalar = SCALAR.exec(rest);
    if (!scalar) continue;
    const name = key[1] as string;
    const keyStart = start + line.indexOf(name);
    const valueStart = start + key[0].length;
    const written = scalar[0].trimEnd();
    found.push({
      key: name.replace(/^["']|["']$/g, ""),
      value: scalar[1] === undefined ? (scalar[2] ?? written) : unescaped(scalar[1]),
      keySpan: { start: keyStart, end: keyStart + name.length },
      valueSpan: { start: valueStart, end: valueStart + written.length },
    });
  }
  return found;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g, (_, short, long, other: string) => {
    const code = Number.parseInt(short ?? long ?? "", 16);
    return other !== undefined ? (ESCAPES[other] ?? other) : code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
