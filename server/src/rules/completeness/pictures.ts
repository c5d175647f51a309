// Pictures that readers do not see: one that only holds the place of another, or a file of the writer's own machine.
import type { Document } from "../../markdown/document.ts";
import { allMatches } from "../../text/expression.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { quote, textLineAt } from "../support/places.ts";
import type { Report } from "../types.ts";

/** `![alt](address "title")`. */
const PICTURE = /!\[[^[\]\n]{0,300}\]\(<?([^()\s<>]{1,500})/g;
/** `<img alt="…" src="address">`. */
const TAG = /<img\s[^<>]{1,600}>/gi;
const ADDRESS = /\ssrc\s?=\s?["']([^"'<>\s]{1,500})/i;
/** Services that draw a grey box of any size; the names that RFC 2606 keeps for examples. */
const STANDS_IN =
  /^https?:\/\/(?:www\.)?(?:(?:via\.)?placeholder\.com|placehold\.(?:co|it|jp)|dummyimage\.com|placekitten\.com|fakeimg\.pl|example\.(?:com|org|net))(?:[/:?#]|$)/i;
/** "/home/…" and "/Users/…" alone may be pages of a site. */
const OWN_MACHINE =
  /^(?:file:\/|[A-Za-z]:[\\/]|\/(?:Users|home)\/[^/\s]{1,60}\/(?:Downloads|Desktop|Pictures|Documents|Screenshots)\/)/;

interface UnseenPicture {
  readonly span: Span;
  readonly standsIn: boolean;
}

/** Told once for each of the two. */
export function unseenPictures(document: Document): Report[] {
  if (!/!\[|<img/i.test(document.source)) return [];
  const code = document.blocks.filter(({ type }) => type === "code").map(({ span }) => span);
  const hidden = [...document.comments, ...code];
  const found = addressesIn(document.source).flatMap((span): UnseenPicture[] => {
    const address = slice(document.source, span);
    const standsIn = STANDS_IN.test(address);
    if (!standsIn && !OWN_MACHINE.test(address)) return [];
    const line = textLineAt(document, document.lines.lineAt(span.start));
    const isHidden = hidden.some((one) => contains(one, span)) || isMarkedOff(document, span.start);
    return line?.form === "code" || line?.quoted || isHidden ? [] : [{ span, standsIn }];
  });
  return [true, false].flatMap((standsIn) => {
    const [first, ...rest] = found.filter((one) => one.standsIn === standsIn);
    if (!first) return [];
    const what = `“${quote(document.source, first.span, 60)}”`;
    return [
      {
        span: first.span,
        severity: "information" as const,
        message: standsIn
          ? `${what} only holds the place of a picture that was still to come. Put the picture in, or take the line out.`
          : `${what} is a file on one machine, so readers see no picture. Put the file beside the report, and link it from there.`,
        related: rest.map(({ span }) => ({
          span,
          message: `“${quote(document.source, span, 40)}” is ${standsIn ? "no picture" : "on one machine"}, too`,
        })),
      },
    ];
  });
}

/** The addresses of all pictures, in order. */
function addressesIn(source: string): Span[] {
  const at = (start: number, address: string) => ({ start, end: start + address.length });
  const linked = allMatches(source, PICTURE).map(({ index, 0: all, 1: address = "" }) =>
    at(index + all.length - address.length, address),
  );
  const tagged = allMatches(source, TAG).flatMap(({ index, 0: tag }) => {
    const found = ADDRESS.exec(tag);
    const address = found?.[1] ?? "";
    return found ? [at(index + found.index + found[0].length - address.length, address)] : [];
  });
  return [...linked, ...tagged].sort((a, b) => a.start - b.start);
}

/** Within code of its line, or behind a backslash. */
function isMarkedOff({ source, lines }: Document, at: number): boolean {
  const before = source.slice(lines.spanOf(lines.lineAt(at)).start, at);
  return (before.match(/`/g)?.length ?? 0) % 2 === 1 || /\\!\[[^\]]{0,300}\]\(<?$/.test(before.slice(-310));
}
