// Mails with their headers: one entry each, of when it was sent, by its sender, its subject as the text.
import { anyOf, pattern } from "../languages/patterns.ts";
import { readStamp } from "./stamp.ts";
import type { FoundEntry } from "./types.ts";

/** So many characters of a line are looked at. UTF-16 units. */
const LONGEST_HEADER = 1000;
/** A name and what stands behind its colon; mail programs set names in bold, and quote what is forwarded. */
const HEADER = /^[> ]{0,8}[*_]{0,2}(\p{L}[\p{L}\p{M}' -]{0,40}?)[*_]{0,2} ?[:：][*_]{0,2}[ \t]{0,8}(.*)$/u;
/** A header goes on in a line that is indented. */
const GOES_ON = /^[> ]{0,8}[ \t]\s{0,8}(\S.*)$/;
/** What stands before an address, or the address. */
const SENDER = /^"?([^"<>[\]]{1,120}?)"? ?(?:[<[].{0,400})?$/;

const named = (name: string) => pattern(() => `^${anyOf("pastes", name)}$`, "iu");
const NAMES = { from: named("mailFrom"), sent: named("mailSent"), subject: named("mailSubject") };
type Part = keyof typeof NAMES;

/** The mail that begins at a line: what it says who sent it, when and what about; undefined where one of them is not said. */
export function readMail(
  lines: readonly string[],
  at: number,
): { readonly found: readonly FoundEntry[]; readonly leftOut: readonly []; readonly next: number } | undefined {
  // Headers of relays may come first, at the start of a paragraph.
  const opens = at === 0 || (lines[at - 1] as string).trim() === "" ? HEADER.test(head(lines, at)) : partAt(lines, at);
  if (!opens) return undefined;
  const said = new Map<Part, string>();
  let last: Part | undefined;
  let next = at;
  for (; next < lines.length; next++) {
    const line = head(lines, next);
    const [, name, value = ""] = HEADER.exec(line) ?? [];
    const part = name === undefined ? undefined : partOf(name);
    if (part && said.has(part)) break;
    const more = name === undefined ? GOES_ON.exec(line)?.[1] : undefined;
    if (part) said.set(part, value.trim());
    else if (name === undefined && more === undefined) break;
    else if (more !== undefined && last) said.set(last, `${said.get(last)} ${more.trim()}`);
    if (name !== undefined) last = part;
  }
  const stamp = readStamp(said.get("sent") ?? "", 0, true);
  const [from, subject] = [said.get("from"), said.get("subject")];
  if (!stamp?.clock || from === undefined || subject === undefined) return undefined;
  // What stands right below the headers is the mail's; a blank line parts its text from them.
  const text = [subject];
  for (; next < lines.length && isMore(lines, next); next++) text.push((lines[next] as string).trim());
  const actor = SENDER.exec(from)?.[1]?.trim() || null;
  return { found: [{ stamp, actor, text, format: "mail", line: at + 1, lastLine: next }], leftOut: [], next };
}

/** Whether a line goes on with what is above: it is no header of the next mail, and has no clock of its own. */
function isMore(lines: readonly string[], at: number): boolean {
  const line = head(lines, at);
  return line.trim() !== "" && !/\d:\d\d/.test(line) && !partAt(lines, at);
}

function partAt(lines: readonly string[], at: number): Part | undefined {
  const name = HEADER.exec(head(lines, at))?.[1];
  return name === undefined ? undefined : partOf(name);
}

function head(lines: readonly string[], at: number): string {
  return (lines[at] as string).slice(0, LONGEST_HEADER);
}

function partOf(name: string): Part | undefined {
  return (Object.keys(NAMES) as Part[]).find((part) => NAMES[part].test(name));
}
