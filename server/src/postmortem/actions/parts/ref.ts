// What tracks a task: a ticket, an issue, a pull request, an address.
import { anyOf, pattern, wholeWords } from "../../../languages/patterns.ts";
import { notation } from "../../../text/notation.ts";
import { readPattern } from "../../../text/pattern.ts";
import { remembered } from "../../../text/remembered.ts";
import { overlaps, type Span, slice, spanBy } from "../../../text/span.ts";
import type { ActionPart } from "../../model.ts";

interface Found {
  readonly span: Span;
  readonly text: string;
  /** 4: a ticket as the project says they look. 3: an issue or change in a tracker. 2: an id. 1: a link whose words say that it tracks. 0: any other link. */
  readonly rank: number;
}

/** What a ticket is called before its number. */
const NAMED = anyOf("tickets", "named");
const REFERENCE = new RegExp(
  [
    // Also "#696969", the colour of a text.
    `(?<code>\`[^\`\\n]{0,300}\`|${notation("style color bgcolor")}\\s?=\\s?"[^"\\n]{0,300}")`,
    "(?<image>!\\[[^\\]\\n]{0,200}\\]\\([^)\\n]{0,500}\\))",
    '\\[(?<label>(?:[^\\]\\[\\n]|\\[[^\\]\\n]{0,100}\\]){0,300})\\](?:\\((?<target>[^)\\s]{0,1000})(?:\\s+"[^"\\n]{0,200}")?\\)|\\[(?<name>[^\\]\\n]{0,100})\\])',
    "(?<url>https?:\\/\\/[^\\s<>|)\\]（）]{1,1000})",
    `(?<id>(?<![\\p{L}\\p{N}_/&#-])(?:[\\w.-]{1,60}\\/[\\w.-]{1,60}#\\d{1,7}|[A-Z][A-Z0-9_]{1,14}-\\d{1,7}|(?<=[([,;]\\s{0,2})[A-Za-z][\\w.-]{1,60}#\\d{1,7}(?=\\s{0,2}[)\\],;])|[#!]\\d{1,7}|${NAMED}\\s?#?\\d{1,8})(?![\\p{L}\\p{N}_-]))`,
  ].join("|"),
  "giu",
);
/** Addresses of trackers, by their paths and hosts. */
const TRACKER = new RegExp(
  [
    `/${notation("issues? pulls? merge_requests commits? browse tickets? tasks? story stories bugs? cards? discussions work_items changes? c t items? milestones? requests?")}/[\\w~#.-]`,
    `[?&]${notation("id issue selectedIssue task")}=`,
    notation(
      "show_bug\\.cgi linear\\.app trello\\.com asana\\.com clickup\\.com shortcut\\.com youtrack bugs\\. phabricator jira",
    ),
    "/-/|/(?:[TD]|cl/)\\d+$|go/|b/\\d+",
  ].join("|"),
  "i",
);
const TRACKING_WORDS = pattern(() => wholeWords("tickets", "tracking"), "iu");
/** Names of standards, places and the like that look like ticket ids. */
const STANDARDS = notation(
  "UTF SHA ISO RFC AES MD TLS SSL GPT CVE CWE IEC UTC GMT IPV SOC PCI HTTP RSA EC ARM X P S T V L H Q D AI CP COVID CRC ASCII WIN LOG4J SAML OAUTH ERC EIP BIP PEP KB ED NIST AP CA SA AF ME",
);
const NO_TICKET = pattern(() => `^(?:${STANDARDS}|${anyOf("tickets", "noTickets")})-?\\d*$`, "i");

/** "RFC 8195", not "RFC". */
const STANDARD = new RegExp(`^(?:${STANDARDS})[- ]\\d+$`, "i");

/** Before a number, that of a thing of this report: "incident #7", "step #3". */
const COUNTED = pattern(() => `${wholeWords("tickets", "counted")}\\s$`, "iu");

/** "infra#415": a ticket of a repository, without its owner where it is one's own. */
const OF_REPOSITORY = "(?:[A-Za-z][\\w.-]{1,60}(?:\\/[\\w.-]{1,60})?)?#\\d{1,7}";
/** A ticket's number, or an address, as the end of a task has it. */
export const TICKET = `(?:${OF_REPOSITORY}|[A-Z][A-Z0-9]{1,9}-\\d{1,6}|https?:\\/\\/[^\\s()]{1,120})`;
const LAST_ID = new RegExp(`(?:(?<![\\w./-])${OF_REPOSITORY}|(?<![A-Z0-9])[A-Z][A-Z0-9]{1,9}-\\d{1,6})$`, "u");
const LAST_LINK = /\[[^\][\n]{1,60}\]\([^()\s]{1,200}\)$/u;

/** Where the address begins that a text ends with. */
function lastAddress(text: string): number | undefined {
  const at = Math.max(text.lastIndexOf("https://"), text.lastIndexOf("http://"));
  return at >= 0 && !/[\s()]/.test(text.slice(at)) ? at : undefined;
}

/** A text up to the ticket or the link that it ends with, and the mark before it: "… — Ana — OPS-4". */
export function withoutRef(text: string): string {
  const from = Math.max(0, text.length - 280);
  const tail = text.slice(from).replace(/(?<![\s*_.])[\s*_.]+$/u, "");
  const closing = /[)\]]$/.exec(tail)?.[0];
  const inner = closing ? tail.slice(0, -1) : tail;
  const ticket = LAST_ID.exec(inner)?.index ?? lastAddress(inner);
  const opening = closing === ")" ? "(" : "[";
  const bracketed = ticket !== undefined && closing && inner[ticket - 1] === opening ? ticket - 1 : undefined;
  const at = LAST_LINK.exec(tail)?.index ?? (closing ? bracketed : ticket);
  if (at === undefined || !/[\s)\]）】,;:|]$/u.test(tail.slice(0, at))) return text;
  return text.slice(0, from + at).replace(/(?<![\s,;:|–—-])[\s,;:|–—-]+$/u, "");
}

/** More of a text than anybody reads for a reference. UTF-16 units. */
const LONGEST = 4000;

export interface RefReader {
  /** The reference in a text, the one that most plainly tracks the task; the first of equals. None below rank `least`. */
  find(source: string, span: Span, least?: number): ActionPart | undefined;
  /** The reference in a cell or a value that is there to hold one: any link, else the words. */
  inCell(source: string, span: Span): ActionPart | undefined;
  /** A task that is nothing but an address or a link is tracked there. */
  alone(source: string, span: Span): ActionPart | undefined;
}

/** A reader of references. `tickets`: how the project writes its own, in the form of `text/pattern.ts`. */
export function refReader(tickets: readonly string[]): RefReader {
  const own = tickets.flatMap((ticket) => {
    const read = readPattern(ticket);
    return "expression" in read ? [read.expression] : [];
  });
  const best = (found: readonly Found[]) => {
    const rank = Math.max(...found.map((f) => f.rank));
    return partOf(found.find((f) => f.rank === rank));
  };
  return {
    find: (source, span, least = 1) => best(referencesIn(source, span, own).filter((f) => f.rank >= least)),
    inCell(source, span) {
      const text = slice(source, span);
      return best(referencesIn(source, span, own)) ?? (/\d/.test(text) ? { span, text } : undefined);
    },
    alone: (source, span) =>
      partOf(referencesIn(source, span, own).find((f) => f.span.end - f.span.start >= span.end - span.start - 2)),
  };
}

function partOf(found: Found | undefined): ActionPart | undefined {
  return found && { span: found.span, text: found.text };
}

/** All links and ids of a text, in order. */
function referencesIn(source: string, span: Span, own: readonly RegExp[]): Found[] {
  const text = slice(source, { start: span.start, end: Math.min(span.end, span.start + LONGEST) });
  const read = own.length > 0 ? commonReferences(text, own) : plainly(text);
  const found = read.found.map((one) => ({ ...one, span: spanBy(one.span, span.start) }));
  if (own.length === 0) return found;
  const closed = read.closed.map((place) => spanBy(place, span.start));
  const tickets = own.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const place = { start: span.start + match.index, end: span.start + match.index + match[0].length };
      return match[0] === "" || closed.some((c) => overlaps(c, place))
        ? []
        : [{ span: place, text: match[0], rank: 4 }];
    }),
  );
  if (tickets.length === 0) return found;
  return [...found.filter((f) => !tickets.some((t) => overlaps(t.span, f.span))), ...tickets].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** References that everybody writes so. `closed`: links, addresses, code and pictures, in which no ticket is looked for again. */
function commonReferences(text: string, own: readonly RegExp[]): { found: Found[]; closed: Span[] } {
  const found: Found[] = [];
  const closed: Span[] = [];
  const ticketIn = (words: string) => own.map((pattern) => words.match(pattern)?.[0]).find((one) => one !== undefined);
  for (const match of text.matchAll(REFERENCE)) {
    const groups = match.groups as Record<string, string | undefined>;
    const place = { start: match.index, end: match.index + match[0].length };
    if (groups.id === undefined) closed.push(place);
    if (groups.code !== undefined || groups.image !== undefined) continue;
    if (groups.label !== undefined) {
      const ticket = ticketIn(groups.label);
      const id = ticket ?? idIn(groups.label);
      const target = groups.target;
      // "RFC 2328" is a standard, "the RFC" may be whatever was written for the task.
      const words = TRACKING_WORDS.test(groups.label) && !STANDARD.test(groups.label);
      if (target === undefined) {
        if (id) found.push({ span: place, text: id, rank: ticket ? 4 : 2 });
      } else if (!/^(?:#|mailto:)/.test(target)) {
        const rank = ticket ? 4 : TRACKER.test(target) || id ? 3 : words && /^https?:/.test(target) ? 1 : 0;
        found.push({ span: place, text: id ?? target, rank });
      }
    } else if (groups.url !== undefined) {
      const url = groups.url.replace(/(?<![.,;:!?'"*_])[.,;:!?'"*_]+$/, "");
      const end = place.start + url.length;
      found.push({ span: { start: place.start, end }, text: url, rank: ticketIn(url) ? 4 : TRACKER.test(url) ? 3 : 0 });
    } else if (
      groups.id !== undefined &&
      isTicket(groups.id) &&
      !COUNTED.test(text.slice(Math.max(0, place.start - 12), place.start)) &&
      !COUNTED.test(`${groups.id.split("#", 1)[0]} `)
    )
      found.push({ span: place, text: groups.id, rank: 2 });
  }
  return { found, closed };
}

const plainly = remembered((text) => commonReferences(text, []));

const ONLY_ID = new RegExp(
  `^\\W*((?:[\\w.-]+/[\\w.-]+)?[#!]\\d+|[A-Z][A-Z0-9_]{1,14}-\\d+|${NAMED}\\s?#?\\d+)\\W*$`,
  "i",
);

function idIn(label: string): string | undefined {
  const match = ONLY_ID.exec(label.trim());
  return match?.[1] && isTicket(match[1]) ? match[1] : undefined;
}

function isTicket(id: string): boolean {
  const prefix = /^([A-Za-z][A-Za-z0-9_]*)-\d+$/.exec(id)?.[1];
  return prefix === undefined ? !/^#[01]$/.test(id) : prefix === prefix.toUpperCase() && !NO_TICKET.test(prefix);
}
