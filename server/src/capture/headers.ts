// Lines that say when, or who and when, for the lines around them; and sentences with a time in them.

import { anyOf, pattern } from "../languages/patterns.ts";
import { findZoneStatement } from "../time/zone-statement.ts";
import { isName, plainName } from "./names.ts";
import { readDate, readEpoch, readStamp } from "./stamp.ts";
import type { LineReading } from "./types.ts";

/** Longer lines are no headers. UTF-16 units. */
const LONGEST_HEADER = 160;
/** How far into a line its time is looked for. */
const FARTHEST = 300;

const DAY_LINE = pattern(() => `^[\\s\\-–—=*#_>|~•]{0,40}(?:${anyOf("pastes", "dayOpens")}:?\\s{1,4})?`, "i");

const DATE = pattern(() => `\\b${anyOf("pastes", "date")}\\b`, "i");
const EDITED = pattern(() => `^[\\])]{0,2}\\s{0,3}(?:[,·•] )?(?:\\(?${anyOf("pastes", "edited")}\\)?\\s*)?$`, "i");
const TELLS_ZONE = pattern(() => anyOf("pastes", "tellsZone"), "i");
const BEFORE_TIME = pattern(() => `(?:(?<![\\s([])[\\s([]+)?(?:\\b${anyOf("pastes", "beforeTime")}\\s*)?$`, "i");

/** A line that is nothing but a day. */
export function readDay(line: string): LineReading | undefined {
  if (line.length > 100) return undefined;
  const at = DAY_LINE.exec(line)?.[0].length ?? 0;
  const announced = /\p{L}/u.test(line.slice(0, at));
  const dated = readDate(line, at);
  if (dated && /^[\s\-–—=*#_|~:.,]*$/.test(line.slice(dated.end))) {
    const bare = line.trim();
    // A message can be "Monday" or "today"; a line between days begins in upper case.
    if (dated.date.kind === "weekday" || dated.date.kind === "ago")
      return /^[\p{Lu}\-–—=*#_|~]/u.test(bare) ? { kind: "day", day: dated.date } : undefined;
    return { kind: "day", day: dated.date };
  }
  const stamp = readStamp(line, at, true);
  if (!stamp?.date || !/^[\s\-–—=*#_|~:.,]*$/.test(line.slice(stamp.end))) return undefined;
  // `Date: Wed, 04 Mar 2026 09:41:00` is when a mail was sent.
  const tells = announced && !DATE.test(line.slice(0, at));
  return !stamp.clock || tells ? { kind: "day", day: stamp.date } : undefined;
}

/** Words that only say that a time follows. */
const NEUTRAL = pattern(() => `^${anyOf("pastes", "timeFollows")}$`, "i");
const LABEL = pattern(
  () =>
    `^[\\s\\-*•·>_]{0,12}(?:\\*\\*)?([A-Za-z][A-Za-z ]{1,28}?)(?:\\*\\*)?(?:(?:\\*\\*)?\\s{0,2}[:=](?:\\*\\*)?\\s{0,8}|\\s{1,3}(?=\\d|[A-Z][a-z]{2}))(?:\\d{1,3} \\w{3,8} ${anyOf("pastes", "ago")}[.,]?\\s{1,2})?(?:${anyOf("pastes", "at")} )?`,
  "",
);

/** Between a name and its time. */
const AT_END = pattern(() => `(?<!\\s)\\s+${anyOf("pastes", "at")}$`, "i");
const HAPPENED = pattern(() => `^${anyOf("pastes", "happened")}(?: ${anyOf("pastes", "at")})?$`, "i");

/** A label and a time: `Started: 2026-03-04 09:41 UTC`. */
export function readLabelled(line: string): LineReading | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  const found = LABEL.exec(line);
  if (!found) return undefined;
  const stamp = readEpoch(line, found[0].length) ?? readStamp(line, found[0].length);
  if (!stamp || (stamp.epoch === undefined && !stamp.clock)) return undefined;
  if (!/^[\s.)\]*_]*$/.test(line.slice(stamp.end))) return undefined;
  const label = (found[1] as string).trim();
  const colon = /[:=]/.test(found[0]);
  if (!NEUTRAL.test(label) && !HAPPENED.test(label) && !(colon && stamp.date)) return undefined;
  return {
    kind: "time",
    stamp,
    label: colon || !NEUTRAL.test(label) ? label : "",
    neutral: NEUTRAL.test(label),
    indented: false,
  };
}

/** What chats set between a name on the line above and its time: a status, what apps are called. */
const STATUS =
  /^\s{0,12}(?:(?::[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d){0,3}|APP|BOT|WORKFLOW)\s{1,4}){1,3}(?=\d)/u;

/** A time that has such a status before it. */
export function readStatusTime(line: string): LineReading | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  const status = STATUS.exec(line);
  const stamp = status && readStamp(line, status[0].length);
  if (!stamp?.clock || line.slice(stamp.end).trim() !== "") return undefined;
  return { kind: "time", stamp, label: "", neutral: true, indented: true };
}

/** A name and then a time to the end of the line. */
export function readNamed(line: string): LineReading | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  const length = line.trimEnd().length;
  for (let p = 1; p < length; p++) {
    const before = line.charAt(p - 1);
    if (!/[\s[(]/.test(before) || !/[\p{L}\p{N}[(]/u.test(line.charAt(p))) continue;
    const stamp = readStamp(line, p);
    if (!stamp?.clock) continue;
    if (!EDITED.test(line.slice(stamp.end))) continue;
    const head = line.slice(0, p);
    const sign = /((?<!\s)\s{2,}|(?:(?<!\s)\s+)?[[(]|(?<!\s)\s+[-–—|·•]\s*|,\s*|\s)$/.exec(head)?.[1] ?? "";
    const name = AT_END.replaceIn(head.slice(0, head.length - sign.length), "");
    const set = sign.length > 1 || /[[(]/.test(sign) || stamp.bracket !== undefined;
    const dash = /[–—]/.test(sign);
    const strong = set && (dash || stamp.bracket !== undefined || /^\s{2,}$/.test(sign));
    // Nothing but a chat sets a day and a clock behind a dash at the line's end.
    const certain =
      dash && stamp.date !== undefined && name.length <= 40 && name.trim() !== "" && !/[.!?]\s/.test(name);
    if (!certain && !isName(name, strong)) return undefined;
    const format = dash ? "discord" : stamp.date?.kind === "numeric" ? "teams" : "slack";
    return {
      kind: "named",
      stamp,
      name: plainName(name),
      format,
      strong: strong || stamp.date !== undefined || stamp.clock.meridiem,
    };
  }
  return undefined;
}

/** "All times in UTC". */
export function readStatement(line: string): LineReading | undefined {
  if (line.length > LONGEST_HEADER || !TELLS_ZONE.test(line)) return undefined;
  const zone = findZoneStatement(line, { start: 0, end: line.length });
  return zone && zone.meaning.kind !== "unknown" ? { kind: "zone", zone: zone.meaning } : undefined;
}

/** A full time somewhere in the line: the first one with date and clock. */
export function readTold(line: string): LineReading | undefined {
  const head = line.length > FARTHEST ? line.slice(0, FARTHEST) : line;
  const digits = /\d/g;
  if (!/\d:\d\d/.test(head)) return undefined;
  for (let found = digits.exec(head); found; found = digits.exec(head)) {
    let p = found.index;
    // A month's name or a bracket may stand before the first number.
    const word = /[A-Za-z]{3,9}\.?,? {1,2}$/.exec(head.slice(Math.max(0, p - 14), p));
    const stamps = [word ? readStamp(line, p - word[0].length) : undefined, readStamp(line, p)];
    const stamp = stamps.find(
      (one) => one?.clock && one.date && one.date.kind !== "ago" && one.date.kind !== "weekday",
    );
    if (stamp && !/[\w/-]/.test(line.charAt(stamp.start - 1))) {
      const text = `${BEFORE_TIME.replaceIn(line.slice(0, stamp.start), "")} ${line.slice(stamp.end).replace(/^[\s)\]]{0,2}/, "")}`;
      return {
        kind: "told",
        stamp,
        text: text
          .trim()
          .replace(/[-–—|·,:]$/, "")
          .trimEnd(),
      };
    }
    while (/\d/.test(head.charAt(p))) p++;
    digits.lastIndex = p;
  }
  return undefined;
}
