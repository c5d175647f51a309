// HTML tags around a line's text.
import { notation } from "../text/notation.ts";
import { type Span, trim } from "../text/span.ts";

/** Tags that are part of the text, as emphasis marks are. */
const INLINE = new Set([
  "b",
  "strong",
  "i",
  "em",
  "code",
  "u",
  "s",
  "del",
  "kbd",
  "mark",
  "span",
  "font",
  "small",
  "sub",
  "sup",
  "time",
  "tt",
]);
/** A tag that ends the text, but for those of emphasis; or a break. */
const LAST_TAG = new RegExp(
  `<(?:/(?!${notation("b strong i em code u s del span font a")}>)[a-zA-Z][a-zA-Z0-9]{0,12}|br ?/?)>$`,
);
const OPENING = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?![a-zA-Z0-9-])(?:[^<>"']|"[^"<>]*"|'[^'<>]*')*>/y;
/** `<What broke, and for whom>`: words that a form holds for others, and no tag. */
const PROSE = /^<[a-zA-Z]+(?:\s+[^\s<>=/]+){2,}>$/;

/**
 * The text between the tags that wrap a line. `block`: the innermost block tag it begins with (`li`, `td`, `p`), empty where
 * there were only line breaks, anchors or images; `level` 1–6 for heading tags. Undefined where no tag was taken off.
 */
export function stripTags(text: string, span: Span): { rest: Span; block: string; level: number } | undefined {
  let at = span.start;
  let block = "";
  for (let i = 0; i < 20; i++) {
    OPENING.lastIndex = at;
    const found = OPENING.exec(text);
    if (!found || at + found[0].length > span.end) break;
    const name = (found[2] as string).toLowerCase();
    if (INLINE.has(name) || PROSE.test(found[0])) break;
    if (!["br", "a", "img", "hr"].includes(name)) block = name;
    at += found[0].length;
    while (at < span.end && /\s/.test(text[at] as string)) at++;
  }
  let end = span.end;
  for (let i = 0; i < 20; i++) {
    const tail = text.slice(Math.max(at, end - 24), end);
    const found = LAST_TAG.exec(tail);
    if (!found) break;
    end -= found[0].length;
    while (end > at && /\s/.test(text[end - 1] as string)) end--;
  }
  if (at === span.start && end === span.end) return undefined;
  return {
    rest: trim(text, { start: at, end: Math.max(at, end) }),
    block,
    level: /^h[1-6]$/.test(block) ? Number(block[1]) : 0,
  };
}
