// The lines of a paste one after the other: which belong together, who says what, and what is left out.

import { anyOf, pattern } from "../languages/patterns.ts";
import { append } from "../text/lists.ts";
import { minutesOfDay } from "../time/instant.ts";
import { readGitLog } from "./git.ts";
import { readNamed } from "./headers.ts";
import { JsonReader } from "./json.ts";
import { readMail } from "./mail.ts";
import { isNoticeTime, type Marks, markLines } from "./marks.ts";
import { isName, plainName } from "./names.ts";
import { isCount, isEmoji, isOneline, isProgramTag, isState } from "./noise.ts";
import { readLine } from "./reading.ts";
import { isEnglishAgo } from "./stamp.ts";
import { isPicture, systemReason } from "./system-lines.ts";
import { readTable } from "./table.ts";
import type { FoundEntry, Item, LeftOut, LineReading } from "./types.ts";

const CLOSED = pattern(() => `^\\[?${anyOf("pastes", "closed")}\\b`, "i");
const OPENING = pattern(() => `^${anyOf("pastes", "opening")}`, "i");

/** Lines (indexes from 0) that were read as a whole. */
interface Block {
  readonly next: number;
  readonly items: readonly Item[];
  readonly leftOut: readonly LeftOut[];
}

interface Open {
  stamp: FoundEntry["stamp"];
  actor: string | null;
  text: string[];
  format: string;
  line: number;
  lastLine: number;
  /** Said in a chat: lines below are more of the message. */
  chat: boolean;
  /** The chat says it, not its people. */
  notice?: boolean;
}

export interface Sequence {
  readonly items: readonly Item[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads the cleaned lines of a paste. @param notices those (from 0) that the chat marks as its own */
export function readSequence(lines: readonly string[], notices: ReadonlySet<number> = new Set()): Sequence {
  const blocks = readBlocks(lines);
  const readings = lines.map((line, i): LineReading => (blocks.covered[i] ? { kind: "blank" } : readLine(line)));
  return new SequenceReader(lines, withNames(lines, readings), blocks.starts, notices).run();
}

/** "Azi  10:05" is today in Romanian: where the paste has "Bo  10:06", too, it is the name of somebody. */
function withNames(lines: readonly string[], readings: readonly LineReading[]): readonly LineReading[] {
  const heads = readings.some((one) => one.kind === "named" && one.strong && !one.stamp.date);
  if (!heads) return readings;
  return readings.map((reading, i) => {
    if (reading.kind !== "time" || reading.stamp.date?.kind !== "ago") return reading;
    const line = lines[i] as string;
    // Chats write "Today" themselves, whoever is in them.
    const named = isEnglishAgo(line, reading.stamp.start) ? undefined : readNamed(line);
    return named?.kind === "named" && named.strong ? named : reading;
  });
}

/** JSON, tables, git logs and mails: what takes several lines and has a grammar of its own. */
function readBlocks(lines: readonly string[]): { starts: ReadonlyMap<number, Block>; covered: Uint8Array } {
  const starts = new Map<number, Block>();
  const covered = new Uint8Array(lines.length);
  const json = new JsonReader(lines);
  for (let i = 0; i < lines.length; ) {
    const read = json.read(i) ?? readGitLog(lines, i) ?? readMail(lines, i) ?? readTable(lines, i);
    if (!read) {
      i++;
      continue;
    }
    // What is quoted within a message or below a log line, and has no time, is more of it.
    const quoted = read.found.length === 0 && i > 0 && (lines[i - 1] as string).trim() !== "" && !covered[i - 1];
    if (!quoted) {
      starts.set(i, { next: read.next, items: read.found, leftOut: read.leftOut });
      covered.fill(1, i, read.next);
    }
    i = read.next;
  }
  return { starts, covered };
}

/** Minutes within which somebody's next message has a clock alone on its line; further on it is something that they said. */
const SAME_SITTING = 360;
/** Minutes within which a message goes on below a clock alone. */
const SOON = 60;

class SequenceReader {
  readonly #lines: readonly string[];
  readonly #readings: readonly LineReading[];
  readonly #blocks: ReadonlyMap<number, Block>;
  readonly #marks: Marks;
  readonly #notices: ReadonlySet<number>;
  readonly #items: Item[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #names = new Set<string>();
  #open: Open | undefined;
  #speaker: string | null = null;
  /** The format of the chat that is being read. */
  #chat = "chat";
  /** Lines (from 0) that wait for the time below them. */
  #waiting: number[] = [];

  constructor(
    lines: readonly string[],
    readings: readonly LineReading[],
    blocks: ReadonlyMap<number, Block>,
    notices: ReadonlySet<number>,
  ) {
    this.#notices = notices;
    this.#lines = lines;
    this.#readings = readings;
    this.#blocks = blocks;
    this.#marks = markLines(lines, readings, blocks);
    for (const reading of readings) if (reading.kind === "named" && reading.strong) this.#names.add(reading.name);
  }

  run(): Sequence {
    const { length } = this.#lines;
    for (let i = 0; i < length; ) {
      const block = this.#blocks.get(i);
      if (block) {
        this.#close();
        append(this.#items, block.items);
        append(this.#leftOut, block.leftOut);
        i = block.next;
        continue;
      }
      i = this.#read(i);
    }
    this.#close();
    return { items: this.#items, leftOut: this.#leftOut };
  }

  #read(i: number): number {
    const reading = this.#readings[i] as LineReading;
    if (this.#marks.page[i]) {
      this.#close();
      this.#leave(
        i,
        i + 1,
        this.#marks.page[i] === 2 ? "a title without a time" : "part of the page around its updates",
      );
      return i + 1;
    }
    if (this.#marks.notices[i] && !this.#isSaid(i)) return this.#notice(i);
    if (this.#marks.titles[i]) {
      this.#close();
      this.#leave(i, i + 1, "a title without a time");
      return i + 1;
    }
    switch (reading.kind) {
      case "blank":
        return i + 1;
      case "day":
        this.#close();
        this.#items.push({ day: reading.day, line: i + 1 });
        return i + 1;
      case "zone":
        if (this.#open) return this.#words(i);
        this.#items.push({ zone: reading.zone, line: i + 1 });
        return i + 1;
      case "noise":
        return this.#noise(i, reading.reason, reading.chat);
      case "named":
        return this.#named(i, reading);
      case "time":
        return this.#time(i, reading);
      case "entry":
        return this.#entry(i, reading);
      case "told":
        return this.#told(i, reading);
      default:
        return this.#words(i);
    }
  }

  /** Whether a line of a notice is part of a message: its first line, or in its midst. */
  #isSaid(i: number): boolean {
    const open = this.#open;
    if (!open?.chat) return false;
    return open.text.length === 0 || (this.#marks.notices[i] !== 2 && !this.#startsParagraph(i));
  }

  // --- times with their text ---------------------------------------------------------------------------------------

  #entry(i: number, reading: Extract<LineReading, { kind: "entry" }>): number {
    const { stamp, format } = reading;
    const spoken = this.#open?.chat === true;
    const clockOnly = stamp.date === undefined && stamp.epoch === undefined;
    let { actor, text } = reading;
    let lines = [text];
    let chat = format === "whatsapp" || (format === "teams" && actor !== null);
    if (format === "sentence" && spoken) return this.#words(i);
    if (format === "chat" && actor === null && spoken) {
      // Within a chat that sets names above its messages a clock goes on with what was said, or is part of it.
      if (stamp.bracket === undefined && !this.#goesOn(stamp)) return this.#words(i);
      [actor, chat] = [this.#speaker, true];
    }
    const next = this.#readings[i + 1];
    const bracketed =
      stamp.bracket === "closed" &&
      reading.actor === null &&
      (clockOnly ||
        stamp.date?.kind === "ago" ||
        stamp.date?.kind === "weekday" ||
        ["whatsapp", "teams", "text"].includes(format));
    if (
      bracketed &&
      next?.kind === "words" &&
      (this.#names.has(plainName(text)) || (/\s/.test(text) && isName(text)))
    ) {
      [actor, lines, chat] = [plainName(text), [], true];
      this.#names.add(actor);
      this.#chat = "teams";
    }
    const spokenFormat =
      lines.length === 0
        ? "teams"
        : spoken && format === "chat" && chat
          ? this.#chat
          : format === "sentence"
            ? "text"
            : format;
    const notice = this.#notices.has(i);
    this.#start({ stamp, actor, text: lines, format: spokenFormat, line: i + 1, lastLine: i + 1, chat, notice });
    return i + 1;
  }

  /** Whether a clock can be that of a message soon behind the open one, in its way of writing. */
  #goesOn(stamp: FoundEntry["stamp"]): boolean {
    const before = this.#open?.stamp.clock;
    const now = stamp.clock;
    // What a message begins with is said.
    if (!before || !now || now.meridiem !== before.meridiem || this.#open?.text.length === 0) return false;
    const step = minutesOfDay(now) - minutesOfDay(before);
    return (step + 1440) % 1440 <= SOON;
  }

  /** Whether a clock on its own line begins the next message of the open one's author, rather than being what was said. */
  #isGutter(stamp: FoundEntry["stamp"]): boolean {
    const open = this.#open;
    if (!open || stamp.date || stamp.bracket !== undefined) return true;
    if (open.text.length === 0) return false;
    const [before, now] = [open.stamp.clock, completed(stamp, open.stamp).clock];
    if (!before || !now) return true;
    return (minutesOfDay(now) - minutesOfDay(before) + 1440) % 1440 <= SAME_SITTING;
  }

  #told(i: number, { stamp, text }: Extract<LineReading, { kind: "told" }>): number {
    const open = this.#open;
    if (this.#marks.waits[i] || open?.chat || (open && open.format !== "notice" && !this.#startsParagraph(i)))
      return this.#words(i);
    this.#start({ stamp, actor: null, text: [text], format: "notice", line: i + 1, lastLine: i + 1, chat: false });
    return i + 1;
  }

  #named(i: number, { stamp, name, format, strong }: Extract<LineReading, { kind: "named" }>): number {
    const below = this.#readings[i + 1]?.kind;
    const sure = strong || this.#names.has(name) || this.#startsParagraph(i);
    if (!sure || (!strong && below !== "words")) return this.#words(i);
    this.#chat = format;
    this.#names.add(name);
    this.#start({ stamp, actor: name, text: [], format, line: i + 1, lastLine: i + 1, chat: true });
    return i + 1;
  }

  #time(i: number, reading: Extract<LineReading, { kind: "time" }>): number {
    const { stamp } = reading;
    if (this.#marks.below[i]) return this.#timeBelow(i, reading);
    // A clock on its own line goes on with what the same person said.
    const apart = reading.label === "" && isNoticeTime(reading) && this.#startsParagraph(i);
    if (apart && this.#open?.chat && this.#open.text.length > 0) this.#close();
    const chat = stamp.zone === undefined && (this.#open?.chat ?? false);
    if (this.#open?.chat && (reading.label !== "" || !chat || !this.#isGutter(stamp))) return this.#words(i);
    const actor = chat ? this.#speaker : null;
    const format = chat ? this.#chat : "notice";
    const text = reading.neutral ? [] : [reading.label];
    this.#start({ stamp, actor, text, format, line: i + 1, lastLine: i + 1, chat });
    return i + 1;
  }

  /** The lines above since the last time are what happened then. */
  #timeBelow(i: number, { stamp, label, neutral }: Extract<LineReading, { kind: "time" }>): number {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#close();
    const text = waiting.map((at) => (this.#lines[at] as string).trim());
    if (text.length === 0 && !neutral) text.push(label);
    const line = (waiting[0] ?? i) + 1;
    this.#items.push({
      stamp,
      actor: null,
      text: text.length > 0 ? text : [""],
      format: "status page",
      line,
      lastLine: i + 1,
    });
    return i + 1;
  }

  /** A paragraph that says when it was: `Started: 2026-03-04 09:41 UTC` among other lines. */
  #notice(from: number): number {
    this.#close();
    let end = from;
    const told: string[] = [];
    const times: { reading: Extract<LineReading, { kind: "time" }>; at: number }[] = [];
    for (; end < this.#lines.length && this.#marks.notices[end]; end++) {
      const reading = this.#readings[end] as LineReading;
      // One notice right below another.
      if (end > from && this.#marks.notices[end] === 2) break;
      if (times.length > 0 && isState(this.#lines[end] as string)) break;
      if (reading.kind === "time" && reading.label !== "") times.push({ reading, at: end });
      else if (reading.kind === "noise") this.#leave(end, end + 1, reading.reason);
      else if (reading.kind !== "blank") told.push((this.#lines[end] as string).trim());
    }
    times.forEach(({ reading: { stamp, label }, at }, n) => {
      const past = n === 0 && CLOSED.test(told[0] ?? "") && OPENING.test(label);
      const text = n > 0 ? [`${label}: ${told[0]}`] : past ? [`${label}: ${told[0]}`, ...told.slice(1)] : told;
      const [line, lastLine] = n === 0 ? [from + 1, end] : [at + 1, at + 1];
      this.#items.push({ stamp, actor: null, text, format: "notice", line, lastLine });
    });
    return end;
  }

  // --- words -------------------------------------------------------------------------------------------------------

  #words(i: number): number {
    const text = this.#lines[i] as string;
    if (this.#marks.states[i]) return this.#state(i);
    const next = this.#nextContent(i);
    const time = next === undefined ? undefined : (this.#readings[next] as LineReading);
    if (
      next !== undefined &&
      time?.kind === "time" &&
      time.label === "" &&
      !this.#marks.below[next] &&
      this.#isNameLine(i, next, time)
    ) {
      const name = plainName(text);
      this.#names.add(name);
      this.#chat = this.#open?.chat
        ? this.#chat
        : /[—–]/.test(this.#lines[next - 1] as string)
          ? "discord"
          : time.stamp.date?.kind === "numeric"
            ? "teams"
            : "slack";
      this.#start({
        stamp: time.stamp,
        actor: name,
        text: [],
        format: this.#chat,
        line: i + 1,
        lastLine: next + 1,
        chat: true,
      });
      return next + 1;
    }
    if (this.#marks.waits[i]) {
      this.#waiting.push(i);
      return i + 1;
    }
    if (this.#open) {
      if (this.#open.chat && isEmoji(text) && isCount(this.#lines[i + 1] ?? "")) return this.#reaction(i);
      this.#open.text.push(text);
      this.#open.lastLine = i + 1;
      return i + 1;
    }
    const reason = isOneline(text) ? "no time: git log --oneline has none" : "no time";
    this.#leave(i, i + 1, reason);
    return i + 1;
  }

  /** The state of an update, its time below; the lines below that are what it says. */
  #state(i: number): number {
    const { stamp } = this.#readings[i + 1] as Extract<LineReading, { kind: "time" }>;
    const text = [(this.#lines[i] as string).trim()];
    this.#start({ stamp, actor: null, text, format: "status page", line: i + 1, lastLine: i + 2, chat: false });
    return i + 2;
  }

  #reaction(i: number): number {
    let end = i;
    while (isEmoji(this.#lines[end] ?? "") && isCount(this.#lines[end + 1] ?? "")) end += 2;
    this.#leave(i, end, "reaction");
    return end;
  }

  #noise(i: number, reason: string, chat: boolean): number {
    // The first line of a message is the message.
    if (chat && (!this.#open?.chat || (this.#open.text.length === 0 && !isProgramTag(this.#lines[i] as string))))
      return this.#words(i);
    this.#leave(i, i + 1, reason);
    return i + 1;
  }

  /** Whether a line names who says what stands below the time at `at`. */
  #isNameLine(i: number, at: number, time: Extract<LineReading, { kind: "time" }>): boolean {
    const text = this.#lines[i] as string;
    if (time.stamp.zone !== undefined || (this.#lines[at - 1] as string).trim() === "") return false;
    if (!isName(text, time.indented)) return false;
    const certain = isName(text);
    if (this.#names.has(plainName(text))) return true;
    const open = this.#open;
    if (!open) return true;
    if (open.text.length === 0) return false;
    if (time.indented) return true;
    if (this.#startsParagraph(i)) return certain;
    // In a gutter the half of the day is not written: the line above is the message's.
    if (open.stamp.clock?.meridiem && time.stamp.clock && !time.stamp.clock.meridiem) return false;
    return certain && open.chat;
  }

  /** Whether a blank line, a day, noise or the start comes before. */
  #startsParagraph(i: number): boolean {
    const above = this.#readings[i - 1];
    return above === undefined || above.kind === "blank" || above.kind === "day" || above.kind === "noise";
  }

  #nextContent(i: number): number | undefined {
    for (let at = i + 1; at < this.#readings.length && at <= i + 2; at++) {
      if (this.#blocks.has(at)) return undefined;
      if ((this.#readings[at] as LineReading).kind !== "blank" && !isProgramTag(this.#lines[at] as string)) return at;
    }
    return undefined;
  }

  // --- bookkeeping -------------------------------------------------------------------------------------------------

  #start(open: Open): void {
    const before = this.#open;
    this.#close();
    if (!open.chat || open.actor !== null) this.#speaker = open.actor;
    if (open.chat && before?.chat && open.stamp.date === undefined) {
      this.#open = { ...open, stamp: completed(open.stamp, open.actor === before.actor ? before.stamp : undefined) };
    } else this.#open = open;
  }

  #close(): void {
    if (this.#waiting.length > 0) {
      for (const at of this.#waiting) this.#leave(at, at + 1, "no time");
      this.#waiting = [];
    }
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const lines = withoutBlankEnds(open.text);
    // What is written to a picture is the message.
    const text = lines.length > 1 && isPicture(lines[0] as string) ? withoutBlankEnds(lines.slice(1)) : lines;
    const { chat: _, notice, ...found } = open;
    // What a chat marks as its own can have several lines.
    const single = text.length === 1 || (notice && text === lines);
    const leftOut = single ? systemReason(open, text[0] ?? "") : undefined;
    this.#items.push({ ...found, text: text.length > 0 ? text : [""], ...(leftOut === undefined ? {} : { leftOut }) });
  }

  #leave(from: number, to: number, reason: string): void {
    this.#leftOut.push({ line: from + 1, lastLine: to, reason });
  }
}

/** A clock in a gutter without its half of the day takes it from the message before. */
function completed(stamp: FoundEntry["stamp"], before: FoundEntry["stamp"] | undefined): FoundEntry["stamp"] {
  const [now, last] = [stamp.clock, before?.clock];
  if (!now || !last || now.meridiem || !last.meridiem || now.hour === 0 || now.hour > 12 || stamp.date) return stamp;
  const minutes = (now.hour % 12) * 60 + now.minute;
  const reached = minutesOfDay(last) % 720;
  const afternoon = last.hour >= 12 !== minutes < reached;
  return { ...stamp, clock: { ...now, hour: (now.hour % 12) + (afternoon ? 12 : 0), meridiem: true } };
}

function withoutBlankEnds(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.trimEnd());
  while (text.length > 0 && text[0]?.trim() === "") text.shift();
  while (text.length > 0 && text.at(-1)?.trim() === "") text.pop();
  if (text[0] !== undefined) text[0] = text[0].trim();
  return text;
}
