// What a heading or label says once its marks are off: emphasis, links, emoji, numbering, brackets, end marks.
import { anyOf, pattern } from "../languages/patterns.ts";
import { Known } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import { unitClass, unitsBefore, unitsBehind } from "../text/unit-class.ts";

/** Words without marks. `pieces` are the parts between brackets, colons and dashes; the first is what stands before. */
export interface LabelWords {
  /** All of it without what stands in brackets. */
  readonly text: string;
  readonly pieces: readonly string[];
  /** What stood in brackets: zone and date hints, "(optional)". */
  readonly hint: string | undefined;
}

const PICTURE =
  /(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u25a0-\u25ff\u2190-\u21ff\u2b00-\u2bff]|\u200d|\ufe0e|\ufe0f|\u20e3)/u;
const PICTURES = new RegExp(`${PICTURE.source}+`, "gu");
const IN_SCRIPT = anyOf("labels", "numberedInScript");
/** `1.`, `2.3`, `3)`, `(4)`, `IV.`, `a)`, `B.2`, `Step 1:`, `§ 2`, `第1章`. */
const NUMBERING = pattern(
  () =>
    String.raw`^(?:\(?\d{1,3}[.)](?:\d{1,2}[.)]){0,8}(?:\d{1,2}(?!\d))?(?=\D)|\d{1,2}(?:\.\d{1,2})+[.):]?(?=\s)|\d-\d{1,2}[.)](?=\s)|\(?[ivxIVX]{1,5}[.)](?=\s)|\(?[a-zA-Z][.)](?=\s)|[a-zA-Z]\.\d{1,2}(?:\.\d{1,2})?[.):]?(?=\s)|${anyOf("labels", "numbered")}\s+\d{1,2}(?: ?(?:[&+/,–-]|${anyOf("labels", "numberedAnd")}) ?\d{1,2})?\s*[:.)–—-]|#\d{1,3}[:.)]?(?=\s)|§\s*\d+|[\u2460-\u2473]|${IN_SCRIPT})\s*`,
  "iu",
);
/** What stands around words and is none of them: before them, and behind them. */
const opens = unitClass(String.raw`[\s*_~\x60"'“”‘’«»>#•·‣◦▪:–—|\u00a0\u3000\\-]`);
const closes = unitClass(String.raw`[\s*_~\x60"'“”‘’«»:：?？!！.。…,;–—|#\u00a0\u3000\\-]`);

const opening = (text: string) => unitsBefore(text, opens);
const closing = (text: string) => unitsBehind(text, closes);
const withoutOpening = (text: string) => text.slice(opening(text));
const withoutClosing = (text: string) => text.slice(0, text.length - closing(text));

/** `</a>`, `<a id="x">`, `{#anchor}`, `{WIP}` behind the words. */
const TRAILER = /(?:<[^<>]{0,300}>|\{[^{}]{0,100}\})\s*$/u;
/** `{WIP}`, not a template's `{{name}}` nor the whole of the words. */
const MARKER = /(?<=[^\s{])\s*\{[^{}]{1,40}\}\s*$/u;

/**
 * The words of a heading or label within `span` of the source, without marks at either end, trailing brackets and anchors.
 * Empty where nothing but marks is there.
 */
export function wordsSpan(source: string, span: Span): Span {
  let { start, end } = span;
  for (let changed = true; changed && start < end; ) {
    changed = false;
    const text = source.slice(start, Math.min(end, start + 400));
    const cut = opening(text) || (NUMBERING.exec(text)?.[0].length ?? leadingPicture(text) ?? tagAt(text));
    if (cut && cut > 0 && start + cut <= end) {
      start += cut;
      changed = true;
    }
  }
  for (let changed = true; changed && start < end; ) {
    changed = false;
    const text = source.slice(Math.max(start, end - 400), end);
    const cut = closing(text) || (TRAILER.exec(text)?.[0].length ?? trailingPicture(text) ?? bracketTail(text));
    if (cut && cut > 0 && end - cut >= start) {
      end -= cut;
      changed = true;
    }
  }
  return { start, end };
}

function leadingPicture(text: string): number | undefined {
  const match = PICTURES.exec(text.slice(0, 12));
  PICTURES.lastIndex = 0;
  return match && match.index === 0 ? match[0].length : undefined;
}

function trailingPicture(text: string): number | undefined {
  let cut = 0;
  for (const character of [...text.slice(-12)].reverse()) {
    if (!PICTURE.test(character)) break;
    cut += character.length;
  }
  return cut || undefined;
}

function tagAt(text: string): number | undefined {
  return /^<[^<>]{1,300}>/.exec(text)?.[0].length;
}

/** A bracket that ends the text and does not begin it: "(UTC)". */
function bracketTail(text: string): number | undefined {
  const match = /(?:(?<!\s)\s+)?[([（【][^()[\]（）【】]{0,200}[)\]）】]$/u.exec(text);
  if (!match || match.index === 0 || text[match.index - 1] === "]") return undefined;
  return match[0].toLowerCase() === "(s)" ? undefined : match[0].length;
}

/** Characters of a label that count. */
const MOST = 200;
/** Words without any mark that could be taken off. */
const BARE = /^[A-Za-z](?:[A-Za-z0-9 ,']*[A-Za-z0-9])?$/;

/** Reads the words of a heading or label: at most the first 200 characters count. */
export function labelWords(raw: string): LabelWords {
  const text = raw.slice(0, 400);
  if (text.length <= MOST && BARE.test(text)) return { text, pieces: [text], hint: undefined };
  return read.of(text, () => withoutMarks(text));
}

/** The labels read last: the names of parts, of facts and of languages are looked for in the same words. */
const read = new Known<string, LabelWords>(200);

function withoutMarks(raw: string): LabelWords {
  const text = withoutOpening(NUMBERING.replaceIn(withoutOpening(withoutSigns(raw).trim()), ""));
  const hints: string[] = [];
  const open = BRACKET.test(text)
    ? text.replace(BRACKETS, (_, inside: string) => {
        hints.push(inside.trim());
        return "\u0001";
      })
    : text;
  const bare = hints.length > 0 && open.replace(/[\u0001\s]/g, "") === "" ? hints.join(" ") : open;
  const clean = withoutClosing(bare.slice(0, MOST));
  return {
    text: hints.length > 0 ? withoutClosing(clean.replaceAll("\u0001", " ")) : clean,
    pieces: piecesOf(
      hints.length > 0
        ? clean
            .replace(/\u0001(?=\s+\p{Ll})/gu, " ")
            .split("\u0001", 1)
            .join()
        : clean,
    ),
    hint: hints.length > 0 ? hints.join(", ") : undefined,
  };
}

const BRACKET = /[([（【]/;
const BRACKETS = /(?:(?<!\s)\s+)?[([（【]([^()[\]（）【】]{0,200})[)\]）】]/gu;
const WIDE = /[^\x00-\x7f]/;

/** Without pictures, links, tags, anchors, emoji and emphasis; each is looked for only where its sign stands. */
function withoutSigns(raw: string): string {
  let text = raw;
  if (text.includes("["))
    text = text.replace(/!\[[^\]]{0,200}\]\([^)]{0,300}\)/g, " ").replace(/\[([^\]]{1,200})\]\([^)]{0,300}\)/g, "$1");
  if (text.includes("<")) text = text.replace(/<[^<>]{1,300}>/g, " ");
  if (text.includes("{")) text = text.replace(/\{[#:.][^{}]{0,100}\}/g, " ").replace(MARKER, " ");
  if (text.includes(":")) text = text.replace(/:[a-z][a-z_]{2,30}:/g, " ");
  if (WIDE.test(text)) text = text.replace(PICTURES, " ");
  if (text.includes("(")) text = text.replace(/\(s\)/gi, "s");
  if (/[*`~]/.test(text)) text = text.replace(/[*`~]+/g, "");
  return text.includes("_") ? text.replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "") : text;
}

/** What stands between colons, dashes and full stops. */
function piecesOf(words: string): string[] {
  return words
    .split(/[:：]\s+|：|\s[-–—|»>]+\s|[.!?？。]\s+|\s?—\s?/u)
    .map((piece) => withoutClosing(withoutOpening(piece)))
    .filter((piece) => piece !== "");
}
