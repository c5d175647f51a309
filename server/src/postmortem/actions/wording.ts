// The words of one task, with marks of Markdown taken off, and what can be seen on each word.
import type { Span } from "../../text/span.ts";

/**
 * `name`: an identifier (`pg_dump`, `maxConnections`, `S3`). `brand`: a word with one capital inside (`GitHub`, `FormData`).
 * `mark`: punctuation, one character.
 */
export type TokenKind = "word" | "name" | "brand" | "code" | "number" | "link" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** Lower case, typographic apostrophes straight; links: their address. */
  readonly text: string;
  readonly span: Span;
  /** Written with a capital first letter. */
  readonly capital: boolean;
}

/** A task longer than this is prose; the rest says nothing more of its end. UTF-16 units. */
const LONGEST = 1500;

/** `:white_check_mark:`, the source of a pattern. */
export const PICTOGRAPH_NAME = ":[a-z][a-z0-9_+-]{1,40}:";

const TOKEN = new RegExp(
  [
    "(?<code>`{1,3}[^`\\n]{1,300}`{1,3})",
    "(?<image>!\\[[^\\]\\n]{0,200}\\]\\([^)\\s]{0,500}\\))",
    '(?<target>\\](?:\\([^)\\s]{0,500}(?: "[^"\\n]{0,200}")?\\)|\\[[^\\]\\n]{0,100}\\]))',
    "(?<url><?https?:\\/\\/[^\\s<>|)\\]]{1,2000}>?)",
    "(?<tag><\\/?[a-zA-Z][^<>\\n]{0,200}>)",
    `(?<sign>${PICTOGRAPH_NAME}|&[a-z]{2,8};)`,
    "(?<number>[$€£]?\\d(?:[\\d.,:]{0,20}\\d)?(?:%|[a-zA-Zµ]{1,3}(?![\\p{L}\\p{N}-]))?)",
    "(?<word>(?:(?<=^|[\\s([\"'])\\.(?=\\p{L}))?[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}_.@:’'-]{0,60}[\\p{L}\\p{M}\\p{N}])?)",
    "(?<mark>[^\\s*\\p{So}\\p{M}\\p{Cf}])",
  ].join("|"),
  "uy",
);

/** The tokens of a piece of the source, without those that lie in `without` (owner, deadline, reference …). */
export function tokensOf(source: string, span: Span, without: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(span.end, span.start + LONGEST);
  let at = span.start;
  while (at < end) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (!found) {
      at += source.codePointAt(at) === undefined || (source.codePointAt(at) as number) < 0x10000 ? 1 : 2;
      continue;
    }
    const place = { start: at, end: Math.min(at + found[0].length, end) };
    at += found[0].length;
    if (!without.some((s) => s.start <= place.start && place.end <= s.end)) push(tokens, found, place);
  }
  return tokens;
}

function push(tokens: Token[], found: RegExpExecArray, span: Span): void {
  const groups = found.groups as Record<string, string | undefined>;
  const raw = found[0];
  const add = (kind: TokenKind, text: string, capital = false) => tokens.push({ kind, text, span, capital });
  if (groups.image !== undefined || groups.tag !== undefined || groups.sign !== undefined) return;
  if (groups.code !== undefined) add("code", raw.replaceAll("`", "").toLowerCase());
  else if (groups.target !== undefined) {
    if (raw[1] === "(") add("link", raw.slice(2, -1));
  } else if (groups.url !== undefined) add("link", raw);
  else if (groups.number !== undefined) add("number", raw.toLowerCase());
  else if (groups.word !== undefined) {
    const text = raw.replaceAll("’", "'");
    add(kindOf(text), text.toLowerCase(), /^\p{Lu}/u.test(text));
  } else if (raw !== "_" && raw !== "~") add("mark", raw);
}

function kindOf(word: string): TokenKind {
  if (/^(?:e\.g|i\.e|a\.k\.a|p\.s)$/i.test(word) || /^\p{Lu}{2,5}'?s$/u.test(word)) return "word";
  // Digits or underscores among letters, dots inside, ".gitignore", a handle.
  if (/^\.|[\p{L}][\d_]|[\d_][\p{L}]|\p{L}\.\p{L}|@/u.test(word)) return "name";
  const humps = word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  if (humps > 1 || (humps === 1 && /^\p{Ll}/u.test(word))) return "name";
  return humps === 1 ? "brand" : "word";
}
