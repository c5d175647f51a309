// Pictures that readers do not see: one that only holds the place of another, or a file of the writer's own machine.
import type { Document } from "../../markdown/document.ts";
import { allMatches } from "../../text/expression.ts";
import { contains, type Span } from "../../text/span.ts";
import { quote, textLineAt } from "../support/places.ts";
import type { Report } from "../types.ts";

/** `![alt](address "title")`, `<img src="address">`; code and comments are passed over. */
const PICTURE =
  /`[^`\n]{1,300}`|(?<!\\)!\[[^\]\n]{0,300}\]\(<?([^()\s<>]{1,500})|<img\s[^<>]{0,300}?\bsrc\s{0,3}=\s{0,3}["']([^"'<>\s]{1,500})/gi;
/** Services that draw a grey box of any size; the names that RFC 2606 keeps for examples. */
const STANDS_IN =
  /^https?:\/\/(?:www\.)?(?:(?:via\.)?placeholder\.com|placehold\.(?:co|it|jp)|dummyimage\.com|placekitten\.com|fakeimg\.pl|example\.(?:com|org|net))(?:[/:?#]|$)/i;
/** "/home/…" and "/Users/…" alone may be pages of a site. */
const OWN_MACHINE =
  /^(?:file:\/|[A-Za-z]:[\\/]|\/(?:Users|home)\/[^/\s]{1,60}\/(?:Downloads|Desktop|Pictures|Documents|Screenshots)\/)/;
interface Unseen {
  readonly span: Span;
  readonly standsIn: boolean;
}

/** Told once for each of the two. */
export function unseenPictures(document: Document): Report[] {
  if (!/!\[|<img/i.test(document.source)) return [];
  const code = document.blocks.filter(({ type }) => type === "code").map(({ span }) => span);
  const hidden = [...document.comments, ...code];
  const found = allMatches(document.source, PICTURE).flatMap(({ index, 0: all, 1: shown, 2: source }): Unseen[] => {
    const address = shown ?? source ?? "";
    const standsIn = STANDS_IN.test(address);
    if (!standsIn && !OWN_MACHINE.test(address)) return [];
    const line = textLineAt(document, document.lines.lineAt(index));
    if (line?.form === "code" || line?.quoted || hidden.some((span) => contains(span, { start: index, end: index })))
      return [];
    const start = index + all.length - address.length;
    return [{ span: { start, end: start + address.length }, standsIn }];
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
