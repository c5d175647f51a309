// Lines known by their words: reactions, buttons, marks of the journal, and the first lines of notices.
import { anyOf, pattern } from "../languages/patterns.ts";
import type { LineReading } from "./types.ts";

/** Longer lines are no headers. UTF-16 units. */
const LONGEST_HEADER = 160;

const EMOJI = String.raw`(?::[a-z0-9_+-]{1,40}:|[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}][\p{Emoji_Modifier}\ufe0f\u200d\p{Extended_Pictographic}]{0,8})`;
const REACTION = new RegExp(`^(?:${EMOJI} {0,2}\\d{1,4} {0,2}){1,30}$`, "u");
const ONLY_EMOJI = new RegExp(`^${EMOJI}$`, "u");
const INTERFACE = pattern(() => `^${anyOf("pastes", "buttons")}$`, "");
/** What a chat writes between a name and its time. */
const PROGRAM = /^\s{0,20}(?:APP|BOT|App|Bot|WORKFLOW|[—–])\s{0,20}$/;

/** What a chat or a log writes around what was said. */
export function readNoise(line: string): LineReading | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  const text = line.trim();
  if (REACTION.test(text)) return noise("reaction", true);
  if (INTERFACE.test(text)) return noise("a button or note of the chat", true);
  if (/^-- (?:Boot|Journal begins|Logs begin|No entries|Reboot)\b/.test(text)) return noise("a note of the journal");
  return undefined;
}

export function noise(reason: string, chat = false): LineReading {
  return { kind: "noise", reason, chat };
}

/** `APP` or a dash between a name and its time. */
export function isProgramTag(line: string): boolean {
  return PROGRAM.test(line);
}
/** A line that is one emoji, and one that is a count: together a reaction. */
export function isEmoji(line: string): boolean {
  return line.length < 60 && ONLY_EMOJI.test(line.trim());
}
export function isCount(line: string): boolean {
  return /^\s*\d{1,4}\s*$/.test(line);
}
/** `a1b2c3d Fix the pool`: git log --oneline. */
export function isOneline(line: string): boolean {
  return /^[*|\\/ ]{0,12}(?=[0-9a-f]{0,11}\d)(?=[0-9a-f]{0,11}[a-f])[0-9a-f]{7,12} (?:\([^)]{1,120}\) )?\S/.test(line);
}

/** How a notice of alerting begins. */
const STATE = /^\[(?:FIRING|RESOLVED|ALERTING|OK|NO ?DATA|CRITICAL|WARNING|TRIGGERED|RECOVERED|WARN|P[1-5])\b/i;
const ALERT = pattern(
  () => `^(?:${anyOf("pastes", "alert")}(?: ?#\\d{1,9})?: |\\*\\*${anyOf("pastes", "firing")}\\*\\*|#\\d{1,9}: )`,
  "i",
);
/** How an update of a status page begins. */
const UPDATE = pattern(() => `^(?:${anyOf("pastes", "step")}|${anyOf("entries", "step")})(?: ?[-–—:] ?\\S|$)`, "i");

/** What a status page writes around its updates, of which no time tells. */
const PAGE_TOP = pattern(() => `^${anyOf("pastes", "pageTop")}(?: \\S|$)`, "i");
const PAGE_FOOT = pattern(() => `^${anyOf("pastes", "pageFoot")}`, "i");

/** Whether a line stands below the title of a status page, above its updates. */
export function isPageTop(line: string): boolean {
  return line.length <= LONGEST_HEADER && PAGE_TOP.test(line.trim());
}
/** Whether a line stands below the last update of a status page. */
export function isPageFoot(line: string): boolean {
  return PAGE_FOOT.test(line.trim());
}

export function isState(line: string): boolean {
  return STATE.test(line);
}
/** Whether a line is the state of an update, and no more. */
export function isBareHead(line: string): boolean {
  return UPDATE.exec(line.trim())?.[0].length === line.trim().length;
}
/** Whether a line begins a notice or an update of its own, where a time follows. */
export function isHead(line: string): boolean {
  return STATE.test(line) || ALERT.test(line) || UPDATE.test(line.trimEnd());
}
