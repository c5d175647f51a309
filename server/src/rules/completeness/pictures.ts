// Pictures that readers do not see: one that only holds the place of another, or a file of the writer's own machine.
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";
import type { Document } from "../../markdown/document.ts";
import { allMatches } from "../../text/expression.ts";
import { notation } from "../../text/notation.ts";
import { contains, type Span } from "../../text/span.ts";
import { quote, textLineAt } from "../support/places.ts";
import type { Report } from "../types.ts";

/** `![alt](address "title")`; the address may be missing. */
const PICTURE = /!\[([^[\]\n]{0,300})\]\(<?([^()\s<>]{0,500})(?=[\s)>])/g;
/** `![alt](an address with blanks.png)`, which Markdown takes for text. */
const SPACED = new RegExp(
  `!\\[[^[\\]\\n]{0,300}\\]\\(([^()\\s<>"']{1,200} [^()<>"'\\n]{0,200}\\.${notation("png jpe?g gif svg webp bmp tiff? heic avif")})\\)`,
  "gi",
);
/** `<img alt="…" src="address">`. */
const TAG = /<img\s[^<>]{1,600}>/gi;
const ADDRESS = /\ssrc\s?=\s?["']([^"'<>\s]{0,500})["'\s]/i;
/** Services that draw a grey box of any size; the names that RFC 2606 keeps for examples; no address at all. */
const STANDS_IN =
  /^(?:https?:\/\/(?:www\.)?(?:(?:via\.)?placeholder\.com|placehold\.(?:co|it|jp)|dummyimage\.com|placekitten\.com|fakeimg\.pl|example\.(?:com|org|net))(?:[/:?#]|$)|$)/i;
const IN_WORDS = pattern(() => `^${anyOf("placeholders", "address")}$`, "iu");
/** "/home/…" and "/Users/…" alone may be pages of a site. */
const OWN_MACHINE =
  /^(?:file:|~\/|blob:|[A-Za-z]:[\\/]|https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?:[/:?#]|$)|\/(?:Users|home)\/[^/\s]{1,60}\/(?:Downloads|Desktop|Pictures|Documents|Screenshots)\/)/;

/** Why readers do not see it. */
type Unseen = "stands-in" | "own-machine" | "blanks";

interface UnseenPicture {
  readonly span: Span;
  readonly why: Unseen;
}

const KINDS: readonly Unseen[] = ["stands-in", "own-machine", "blanks"];

/** Told once for each kind. */
export function unseenPictures(document: Document): Report[] {
  if (!/!\[|<img/i.test(document.source)) return [];
  const code = document.blocks.filter(({ type }) => type === "code").map(({ span }) => span);
  const hidden = [...document.comments, ...code];
  const found = picturesIn(document.source).filter(({ span }) => {
    const line = textLineAt(document, document.lines.lineAt(span.start));
    const isHidden = hidden.some((one) => contains(one, span)) || isMarkedOff(document, span.start);
    return line?.form !== "code" && !line?.quoted && !isHidden;
  });
  return KINDS.flatMap((kind) => {
    const [first, ...rest] = found.filter(({ why }) => why === kind);
    return first ? [reportOf(document, kind, first, rest)] : [];
  });
}

function reportOf({ source }: Document, kind: Unseen, first: UnseenPicture, rest: readonly UnseenPicture[]): Report {
  const what = `“${quote(source, first.span, 60)}”`;
  const wrap = [first, ...rest].flatMap(({ span: { start, end } }) => [
    { span: { start, end: start }, text: "<" },
    { span: { start: end, end }, text: ">" },
  ]);
  return {
    span: first.span,
    severity: "information" as const,
    message: {
      "stands-in": `${what} only holds the place of a picture that was still to come. Put the picture in, or take the line out.`,
      "own-machine": `${what} is on one machine, so readers see no picture. Put the file beside the report, and link it from there.`,
      blanks: `${what} has blanks, so Markdown takes the line for text, and readers see no picture. Put the address in angle brackets.`,
    }[kind],
    related: rest.map(({ span }) => ({
      span,
      message: `“${quote(source, span, 40)}” ${{ "stands-in": "is no picture", "own-machine": "is on one machine", blanks: "has blanks" }[kind]}, too`,
    })),
    fixes:
      kind === "blanks"
        ? [{ title: "Put the address in angle brackets", safe: false, preferred: true, edits: wrap }]
        : [],
  };
}

/** The pictures that readers do not see, in order; at their address, or whole where it is missing. */
function picturesIn(source: string): UnseenPicture[] {
  const linked = allMatches(source, PICTURE).flatMap(({ index, 0: all, 1: alt = "", 2: address = "" }) => {
    const end = index + all.length;
    // "![TODO: add the graph]()" is told by its words.
    if (
      address === "" &&
      (source[end - 1] !== "(" || !/^[ \t]{0,4}\)/.test(source.slice(end, end + 5)) || TO_WRITE.test(alt))
    )
      return [];
    return judged(
      address,
      address === "" ? { start: index, end: source.indexOf(")", end) + 1 } : { start: end - address.length, end },
    );
  });
  const spaced = allMatches(source, SPACED).map(({ index, 0: all, 1: address = "" }): UnseenPicture => {
    const end = index + all.length - 1;
    return { span: { start: end - address.length, end }, why: OWN_MACHINE.test(address) ? "own-machine" : "blanks" };
  });
  const tagged = allMatches(source, TAG).flatMap(({ index, 0: tag }) => {
    const address = ADDRESS.exec(tag)?.[1];
    if (address === undefined) return [];
    const start = index + tag.search(ADDRESS);
    const at = source.indexOf(address, source.indexOf("=", start) + 1);
    return judged(
      address,
      address === "" ? { start: index, end: index + tag.length } : { start: at, end: at + address.length },
    );
  });
  return [...linked, ...spaced, ...tagged].sort((a, b) => a.span.start - b.span.start);
}

const TO_WRITE = pattern(() => wholeWords("placeholders", "inTasks"), "iu");

function judged(address: string, span: Span): UnseenPicture[] {
  if (STANDS_IN.test(address) || IN_WORDS.test(address)) return [{ span, why: "stands-in" }];
  return OWN_MACHINE.test(address) ? [{ span, why: "own-machine" }] : [];
}

/** Within code of its line, or behind a backslash. */
function isMarkedOff({ source, lines }: Document, at: number): boolean {
  const before = source.slice(lines.spanOf(lines.lineAt(at)).start, at);
  return (before.match(/`/g)?.length ?? 0) % 2 === 1 || /\\!\[[^\]]{0,300}\]\(<?$/.test(before.slice(-310));
}
