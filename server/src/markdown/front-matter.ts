// YAML front matter: taken off before Markdown is parsed, because CommonMark reads it as a rule and a heading.
import { isMap, isScalar, parseDocument as parseYaml } from "yaml";
import type { Lines } from "../text/lines.ts";
import { nestsTooDeep } from "../text/yaml-depth.ts";
import type { FrontMatter } from "./document.ts";

/** Front matter longer than this is not read for its keys; it is still taken off. */
const LONGEST = 64 * 1024;

/** The front matter of a source, whose first line (after a byte order mark) must be `---`. Undefined where there is none. */
export function readFrontMatter(source: string, lines: Lines): FrontMatter | undefined {
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (lines.textOf(0).slice(bom).trimEnd() !== "---") return undefined;
  const most = Math.min(lines.count, 400);
  let last = 1;
  while (last < most && !/^(?:---|\.\.\.)\s*$/.test(lines.textOf(last))) last++;
  if (last >= most || last === 1) return undefined;
  const body = { start: lines.startOf(1), end: lines.spanOf(last - 1).end };
  // A rule at the top of a document with another one further down is no front matter: that has keys.
  if (!/^[\w"'-][^\n\r]*:(?:\s|$)/m.test(source.slice(body.start, body.end))) return undefined;
  const yaml = source.slice(body.start, body.end);
  const unread = yaml.length > LONGEST ? "it is too long" : nestsTooDeep(yaml) ? "it nests too deep" : undefined;
  const span = { start: 0, end: lines.spanOf(last).end };
  return { span, body, entries: unread ? [] : readEntries(yaml, body), ...(unread ? { unread } : {}) };
}

function readEntries(source: string, body: { start: number }): FrontMatter["entries"] {
  const yaml = parseYaml(source, { strict: false, logLevel: "silent", uniqueKeys: false });
  if (!isMap(yaml.contents)) return [];
  const found: FrontMatter["entries"][number][] = [];
  for (const { key, value } of yaml.contents.items) {
    if (!isScalar(key) || !isScalar(value) || !key.range || !value.range || value.value === null) continue;
    const at = (range: readonly number[]) => ({
      start: body.start + (range[0] ?? 0),
      end: body.start + (range[1] ?? 0),
    });
    found.push({
      key: String(key.value),
      value: String(value.source ?? value.value),
      keySpan: at(key.range),
      valueSpan: at(value.range),
    });
  }
  return found;
}
