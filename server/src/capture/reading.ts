// What one line of a paste is, read by itself: a time with its text, only a time, a name with a time, a day, or words.

import type { ZoneMeaning } from "../time/types.ts";
import { findZoneStatement } from "../time/zone-statement.ts";
import { isName, plainName, readColon, readColumns, readIrc } from "./names.ts";
import { epochOf, readDate, readEpoch, readStamp, readZoneBehind } from "./stamp.ts";
import type { Stamp, StampDate } from "./types.ts";

export type Reading =
  | { readonly kind: "blank" }
  /** A time and what happened. `chat`: said in a chat, by clock alone. */
  | {
      readonly kind: "entry";
      readonly stamp: Stamp;
      readonly actor: string | null;
      readonly text: string;
      readonly format: string;
    }
  /** A full time somewhere in a sentence. */
  | { readonly kind: "told"; readonly stamp: Stamp; readonly text: string }
  /** A name and a time: what was said is below. `strong`: nothing else can look so. */
  | {
      readonly kind: "named";
      readonly stamp: Stamp;
      readonly name: string;
      readonly format: string;
      readonly strong: boolean;
    }
  /** Nothing but a time. `label`: the words before it, `neutral` where they say no more than that it is one. */
  | {
      readonly kind: "time";
      readonly stamp: Stamp;
      readonly label: string;
      readonly neutral: boolean;
      readonly indented: boolean;
    }
  | { readonly kind: "day"; readonly day: StampDate }
  | { readonly kind: "zone"; readonly zone: ZoneMeaning }
  /** Has a time that tells no instant, or tells nothing. */
  | { readonly kind: "noise"; readonly reason: string; readonly chat: boolean }
  | { readonly kind: "words" };

const BLANK: Reading = { kind: "blank" };
const WORDS: Reading = { kind: "words" };

/** Longer lines are no headers. UTF-16 units. */
const LONGEST_HEADER = 160;
/** How far into a line its time is looked for. */
const FARTHEST = 300;

/** Bullets, quote marks and emphasis before a time. */
const OPENING = /(?:[ \t]|[-*+•·>#|](?=[ \t])|\d{1,3}[.)](?=[ \t]))*(?:\*\*|__|`)?/y;

/** Reads a line. */
export function readLine(line: string): Reading {
  if (line.trim() === "") return BLANK;
  return (
    readSpecial(line) ??
    readDay(line) ??
    readLeading(line) ??
    readPrefixed(line) ??
    readNoise(line) ??
    readLabelled(line) ??
    readNamed(line) ??
    readStatement(line) ??
    readTold(line) ??
    WORDS
  );
}

// --- logs with a form of their own ---------------------------------------------------------------------------------

const KLOG = /^([IWEF])(\d\d)(\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?\s{1,8}\d{1,10} ([^\s\]]{1,200}:\d{1,7})\] ?/;
const UPTIME = /^(?:<\d{1,3}>)?\[ {0,8}\d{1,9}\.\d{6}\]/;
const AGE = String.raw`(?:\d{1,5}[smhd]){1,3}(?: \(x\d{1,6} over (?:\d{1,5}[smhd]){1,3}\))?`;
const KUBECTL_AGE = new RegExp(
  String.raw`^(?:[a-z0-9][\w.-]{0,80} {1,40})?(?:${AGE}|<unknown>|<invalid>) {1,30}(?:Normal|Warning) `,
);
const KUBECTL_HEAD = /^(?:NAMESPACE +)?(?:LAST SEEN|FIRST SEEN) +/;
const KUBECTL_ISO = /^(?:([a-z0-9][\w.-]{0,80}) {1,40})?(?=\d{4}-\d\d-\d\dT\S{1,40} {1,30}(?:Normal|Warning) )/;
const AUDIT = /^(?:node=\S{1,80} )?type=\S{1,40} msg=audit\((\d{10}\.\d{3}):\d{1,10}\):? ?/;
const SYSLOG_PRI = /^<\d{1,3}>(?:1 )?/;
const LOGFMT = /(?:^|[\s{])(?:"?)(?:ts|time|timestamp|@timestamp|t|datetime|date|at|when)=("?)/gi;

function readSpecial(line: string): Reading | undefined {
  const first = line.charCodeAt(0);
  if (first === 0x5b || first === 0x3c) {
    if (UPTIME.test(line)) return noise("counted from the start of the machine: dmesg -T gives times");
    const pri = SYSLOG_PRI.exec(line);
    const stamp = pri && readStamp(line, pri[0].length);
    if (pri && stamp?.date && stamp.clock) return entry(line, stamp, "syslog");
  }
  const klog = KLOG.exec(line);
  if (klog) {
    const [all, , month, day, clock = "", fraction, place] = klog;
    const stamp = readStamp(clock, 0);
    if (stamp?.clock)
      return {
        kind: "entry",
        stamp: {
          ...stamp,
          date: { kind: "yearless", month: Number(month), day: Number(day) },
          clock: { ...stamp.clock, fraction: Math.floor(Number(`0.${fraction ?? 0}`) * 1000) },
        },
        actor: null,
        text: `${place}] ${line.slice(all.length)}`,
        format: "klog",
      };
  }
  const audit = AUDIT.exec(line);
  const epoch = audit && epochOf(audit[1] as string);
  if (audit && epoch !== undefined) {
    const at = line.indexOf(audit[1] as string);
    const stamp = readEpoch(audit[1] as string, 0);
    const type = line.slice(0, at - "msg=audit(".length).trim();
    if (stamp)
      return { kind: "entry", stamp, actor: null, text: `${type} ${line.slice(audit[0].length)}`, format: "audit" };
  }
  if (KUBECTL_HEAD.test(line)) return noise("the heading of kubectl's table");
  if (KUBECTL_AGE.test(line))
    return noise("an age, not a time: kubectl get events -o custom-columns or yaml gives times");
  const kubectl = KUBECTL_ISO.exec(line);
  if (kubectl) {
    const stamp = readStamp(line, kubectl[0].length);
    if (stamp?.clock) {
      const text = line.slice(stamp.end).trim().replace(/ {2,}/g, " ");
      return { kind: "entry", stamp, actor: null, text, format: "kubectl" };
    }
  }
  return readLogfmt(line);
}

/** `ts=2026-03-04T09:41:00Z level=error msg="…"`. */
function readLogfmt(line: string): Reading | undefined {
  if (!line.includes("=")) return undefined;
  LOGFMT.lastIndex = 0;
  for (let found = LOGFMT.exec(line); found && found.index < 2000; found = LOGFMT.exec(line)) {
    const at = found.index + found[0].length;
    const quote = found[1] as string;
    const stamp = readEpoch(line, at) ?? readStamp(line, at);
    if (!stamp || (stamp.epoch === undefined && !stamp.clock)) continue;
    const end = quote !== "" && line.charAt(stamp.end) === quote ? stamp.end + 1 : stamp.end;
    if (/\S/.test(line.charAt(end))) continue;
    const keyAt = found.index === 0 && !/[\s{]/.test(line.charAt(0)) ? 0 : found.index + 1;
    // "we met at=…" in a sentence: another pair, or the line's start, makes it a log.
    const rest = `${line.slice(0, keyAt)} ${line.slice(end)}`;
    if (keyAt > 0 && !/(?:^|\s)[\w.@-]{1,60}=\S/.test(rest)) continue;
    return {
      kind: "entry",
      stamp,
      actor: fieldOf(rest, /^(?:user|actor|author|username)$/),
      text: messageOf(rest),
      format: "logfmt",
    };
  }
  return undefined;
}

const PAIR = /(?:^|\s)([\w.@-]{1,60})=(?:"((?:[^"\\]|\\.)*)"|(\S*))/g;

function fieldOf(pairs: string, key: RegExp): string | null {
  for (const [, name = "", quoted, bare] of pairs.matchAll(PAIR)) {
    if (key.test(name)) return unquoted(quoted ?? bare ?? "") || null;
  }
  return null;
}

function messageOf(pairs: string): string {
  return fieldOf(pairs, /^(?:msg|message|event|text)$/) ?? pairs.trim().replace(/ {2,}/g, " ");
}

function unquoted(value: string): string {
  return value
    .replace(/\\(["\\])/g, "$1")
    .replace(/\\n/g, "\n")
    .replace(/\\t/g, "\t");
}

// --- a time at the start -------------------------------------------------------------------------------------------

/** What a log sets before its time: levels, brackets, containers, addresses, hashes. */
const PREFIX =
  /^(?:(?:\[(?![^\]]{0,60}\d:\d\d)[^\][]{1,60}\]|<[^<>\s]{1,40}>|(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|SEVERE|https?|h2|wss?)[:|]?|[A-Z],|\d{1,9}:[A-Z]|[\w./-]{1,60} {1,30}\||[*|\\/ ]{0,12}[0-9a-f]{7,40}(?:,| [-|])?|[\w.:-]{1,80} \S{1,40} \S{1,60}(?= \[)|--)[ \t]{1,8}){1,4}/;

function readLeading(line: string): Reading | undefined {
  OPENING.lastIndex = 0;
  const opening = OPENING.exec(line)?.[0] ?? "";
  // "4. März" is no fourth item.
  const number = /\d{1,3}\.[ \t]{0,8}$/.exec(opening);
  const dated = number ? readStamp(line, number.index, true) : undefined;
  const at = dated?.clock ? dated.start : opening.length;
  const stamp = dated?.clock ? dated : (readEpoch(line, at) ?? emphasised(line, readStamp(line, at, true), opening));
  if (!stamp) return behindWord(line, at);
  if (stamp.epoch !== undefined) return entry(line, stamp, "epoch");
  if (!stamp.clock) return undefined;
  const rest = line.slice(stamp.end);
  if (/^[\s\]):.,*_`—–-]*$/.test(rest.slice(0, 16)) && rest.length < 12)
    return { kind: "time", stamp, label: "", neutral: true, indented: at > 1 };
  if (stamp.date === undefined || stamp.date.kind === "ago" || stamp.date.kind === "weekday") {
    // "10:05am-ish", "10:05/10:06" are words.
    if (!/^[\s\])\t:,.*_`|<>–—-]/.test(rest)) return undefined;
  }
  return entry(line, stamp, formatOf(stamp, line, rest));
}

/** A time in emphasis, with the zone behind it: `**09:41** CET`. */
function emphasised(line: string, stamp: Stamp | undefined, opening: string): Stamp | undefined {
  const mark = /(?:\*\*|__|`)$/.exec(opening)?.[0];
  if (!stamp || mark === undefined || !line.startsWith(mark, stamp.end)) return stamp;
  const end = stamp.end + mark.length;
  const zone = stamp.zone ? undefined : readZoneBehind(line, end);
  return { ...stamp, end: zone?.end ?? end, zone: stamp.zone ?? zone?.meaning };
}

/** `At 09:41 dana …`, `On March 4, 2026 at 09:41 …`: a sentence, unless it stands in a chat. */
function behindWord(line: string, at: number): Reading | undefined {
  const word = /(?:at|on|um|am|à|às|le|a las|el) /iy;
  word.lastIndex = at;
  const found = word.exec(line);
  const stamp = found ? readStamp(line, at + found[0].length, true) : undefined;
  if (!stamp?.clock || /^[\w/-]/.test(line.slice(stamp.end, stamp.end + 1))) return undefined;
  return { kind: "entry", stamp, actor: null, text: behind(line.slice(stamp.end)), format: "sentence" };
}

function readPrefixed(line: string): Reading | undefined {
  const head = line.length > FARTHEST ? line.slice(0, FARTHEST) : line;
  const clf = /\[\d{1,2}\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\]/.exec(head);
  if (clf) {
    const stamp = readStamp(line, clf.index);
    if (stamp) return { kind: "entry", stamp, actor: null, text: around(line, stamp), format: "access log" };
  }
  const prefix = PREFIX.exec(head);
  if (!prefix) return undefined;
  const stamp = readStamp(line, prefix[0].length);
  const dated = stamp?.date && stamp.clock && stamp.date.kind !== "ago" && stamp.date.kind !== "weekday";
  if (!stamp || !(dated || (stamp.clock?.second !== undefined && /^(?:\[|[A-Z]{4})/.test(prefix[0])))) return undefined;
  return {
    kind: "entry",
    stamp,
    actor: null,
    text: around(line, stamp),
    format: /^[*|\\/ ]*[0-9a-f]{7,40}/.test(prefix[0]) ? "git" : "log",
  };
}

/** A line without its time. */
function around(line: string, { start, end, bracket }: Stamp): string {
  if (bracket === "open") return `${line.slice(0, start)}[${line.slice(end).trimStart()}`.trim();
  const before = line
    .slice(0, start)
    .replace(/^[*|\\/ ]{1,12}(?=[0-9a-f]{7})/, "")
    .trim()
    .replace(/(?:(?:^| )[-–—]){1,2}$/, "");
  return `${before} ${behind(line.slice(end))}`.trim();
}

/** What follows a time, without the marks that set it apart. */
function behind(rest: string): string {
  return rest.replace(/^[*_`]{0,2}\s*(?:(?:[-–—|·•,;]|:)(?=\s|$))?\s*/, "").trimEnd();
}

function entry(line: string, stamp: Stamp, format: string): Reading {
  let rest = line.slice(stamp.end);
  if (stamp.bracket === "open") rest = rest.replace(/^[\s:,|-]{0,4}/, "[");
  const irc = readIrc(rest.replace(/^\]/, "")) ?? readColumns(rest);
  if (irc && format !== "epoch") return { kind: "entry", stamp, ...trimmed(irc), format: "irc" };
  const text = line.startsWith("|") ? behind(rest).replace(/(?:(?<!\s)\s+)?\|$/, "") : behind(rest);
  if (format === "log" || format === "epoch") {
    const stream = /^(?:stdout|stderr) [FP] /.exec(text);
    if (stream) return { kind: "entry", stamp, actor: null, text: text.slice(stream[0].length), format };
  }
  const said =
    format === "whatsapp" || format === "teams"
      ? readColon(text, true)
      : namesPeople(stamp, format)
        ? readColon(text, false)
        : undefined;
  if (said) return { kind: "entry", stamp, ...trimmed(said), format };
  const bold = /^\*\*/.test(text) ? readColon(text, true) : undefined;
  if (bold) return { kind: "entry", stamp, ...trimmed(bold), format };
  return { kind: "entry", stamp, actor: null, text, format };
}

function trimmed({ actor, text }: { actor: string | null; text: string }) {
  return { actor, text: text.trim() };
}

/** Whether a time is written as chats and people write it: a clock alone, or without seconds. */
function namesPeople(stamp: Stamp, format: string): boolean {
  return (format === "chat" || format === "text") && (stamp.clock?.second === undefined || stamp.bracket === "closed");
}

const LEVEL = /^[\s[(|:<-]{0,4}(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|SEVERE|FINE)\b/;

/** The format's name by the shape of its time and what is behind. */
function formatOf(stamp: Stamp, line: string, rest: string): string {
  const written = line.slice(stamp.start, stamp.end);
  const { date, clock } = stamp;
  const seconds = clock?.second !== undefined;
  if (
    date?.kind === "numeric" ||
    (date?.kind === "full" && /^[[(]?\d{1,2}\.\d/.test(written) && /[,[]| klo /.test(written))
  ) {
    if (stamp.bracket === "closed" && !/[,o]/.test(written)) return "teams";
    return stamp.bracket === "closed" || /^ [-–] /.test(rest) ? "whatsapp" : "text";
  }
  if (/^\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d /.test(written))
    return /^ \[[\w:]{1,40}\]/.test(rest) ? "apache" : "dmesg";
  if (/^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d$/.test(written)) return "syslog";
  if (/^\d{4}\/\d\d\/\d\d /.test(written)) return /^ \[\w+\] \d+#\d+/.test(rest) ? "nginx" : "go";
  if (/,\d{3}$/.test(written.replace(/\]$/, ""))) return "python";
  if (/\.\d{3}$/.test(written) && /^\s{1,3}(?:\[[^\]]{1,80}\]|[A-Z]{4,5})/.test(rest)) return "java";
  if (/^\[?\d{4}-\d\d-\d\d, /.test(written)) return "whatsapp";
  if (date === undefined) return seconds && (LEVEL.test(rest) || clock.fraction > 0) ? "log" : "chat";
  if (date.kind === "ago" || date.kind === "weekday") return "chat";
  return seconds ? "log" : "text";
}

// --- days, names, labels -------------------------------------------------------------------------------------------

const DAY_LINE =
  /^[\s\-–—=*#_>|~•]{0,40}(?:(?:log|day|session|date)(?: (?:opened|changed|closed|started|begins?|is now|start))?(?: to)?:?\s{1,4})?/i;

function readDay(line: string): Reading | undefined {
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
  return !stamp.clock || announced ? { kind: "day", day: stamp.date } : undefined;
}

/** Words that only say that a time follows. */
const NEUTRAL =
  /^(?:posted|updated|update|published|reported|created|date|time|timestamp|when|at|on|sent|last updated|posted on|updated on|updated at)$/i;
const LABEL =
  /^[\s\-*•·>_]{0,12}(?:\*\*)?([A-Za-z][A-Za-z ]{1,28}?)(?:\*\*)?(?:(?:\*\*)?\s{0,2}[:=](?:\*\*)?\s{0,8}|\s{1,3}(?=\d|[A-Z][a-z]{2}))(?:\d{1,3} \w{3,8} ago[.,]?\s{1,2})?(?:at |on )?/;

function readLabelled(line: string): Reading | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  const found = LABEL.exec(line);
  if (!found) return undefined;
  const stamp = readEpoch(line, found[0].length) ?? readStamp(line, found[0].length);
  if (!stamp || (stamp.epoch === undefined && !stamp.clock)) return undefined;
  if (!/^[\s.)\]*_]*$/.test(line.slice(stamp.end))) return undefined;
  const label = (found[1] as string).trim();
  const colon = /[:=]/.test(found[0]);
  const said =
    /^(?:started|starts?|starts ?at|start time|triggered|acknowledged|resolved|closed|opened|ended|ends ?at|end time|fired|firing since|mitigated|detected|declared)(?: at)?$/i;
  if (!NEUTRAL.test(label) && !said.test(label) && !(colon && stamp.date)) return undefined;
  return {
    kind: "time",
    stamp,
    label: colon || !NEUTRAL.test(label) ? label : "",
    neutral: NEUTRAL.test(label),
    indented: false,
  };
}

/** A name and then a time to the end of the line. */
function readNamed(line: string): Reading | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  const length = line.trimEnd().length;
  for (let p = 1; p < length; p++) {
    const before = line.charAt(p - 1);
    if (!/[\s[(]/.test(before) || !/[\p{L}\p{N}[(]/u.test(line.charAt(p))) continue;
    const stamp = readStamp(line, p);
    if (!stamp?.clock) continue;
    if (!/^[\s\])]*(?:\(edited\)\s*)?$/.test(line.slice(stamp.end))) continue;
    const head = line.slice(0, p);
    const sign = /((?<!\s)\s{2,}|(?:(?<!\s)\s+)?[[(]|(?<!\s)\s+[-–—|·•]\s*|,\s*|\s)$/.exec(head)?.[1] ?? "";
    const name = head.slice(0, head.length - sign.length).replace(/(?<!\s)\s+(?:at|on)$/i, "");
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
function readStatement(line: string): Reading | undefined {
  if (line.length > LONGEST_HEADER || !/time|zeit|heure|hora|uhr/i.test(line)) return undefined;
  const zone = findZoneStatement(line, { start: 0, end: line.length });
  return zone && zone.meaning.kind !== "unknown" ? { kind: "zone", zone: zone.meaning } : undefined;
}

/** A full time somewhere in the line: the first one with date and clock. */
function readTold(line: string): Reading | undefined {
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
      const text = `${line.slice(0, stamp.start).replace(/(?:(?<![\s([])[\s([]+)?(?:\b(?:at|on|since)\s*)?$/i, "")} ${line.slice(stamp.end).replace(/^[\s)\]]{0,2}/, "")}`;
      return { kind: "told", stamp, text: text.trim().replace(/(?:(?<!\s)\s+)?[-–—|·,:]$/, "") };
    }
    while (/\d/.test(head.charAt(p))) p++;
    digits.lastIndex = p;
  }
  return undefined;
}

// --- what tells nothing --------------------------------------------------------------------------------------------

const EMOJI = String.raw`(?::[a-z0-9_+-]{1,40}:|[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}][\p{Emoji_Modifier}\ufe0f\u200d\p{Extended_Pictographic}]{0,8})`;
const REACTION = new RegExp(`^(?:${EMOJI} {0,2}\\d{1,4} {0,2}){1,30}$`, "u");
const ONLY_EMOJI = new RegExp(`^${EMOJI}$`, "u");
const INTERFACE =
  /^(?:\d{1,4} repl(?:y|ies)(?: .{0,60})?|Last reply .{0,60}|View (?:thread|newer replies|message)|New(?: messages?)?|\(edited\)|Edited|Reply|Add Reaction|Edit|Forward|More|Jump|APP|BOT|App|Bot|Also sent to (?:the )?(?:channel|#\S{1,80})|Saved for later.{0,40}|Pinned by .{1,60}|Started a thread.{0,40}|[Rr]eplied to a thread:?.{0,80}|Show (?:more|less)|React|Seen by .{1,60}|Translate|Download|Copy link)$/;
/** What a chat writes between a name and its time. */
const PROGRAM = /^\s{0,20}(?:APP|BOT|App|Bot|WORKFLOW|[—–])\s{0,20}$/;

function readNoise(line: string): Reading | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  const text = line.trim();
  if (REACTION.test(text)) return noise("reaction", true);
  if (INTERFACE.test(text)) return noise("a button or note of the chat", true);
  if (/^-- (?:Boot|Journal begins|Logs begin|No entries|Reboot)\b/.test(text)) return noise("a note of the journal");
  return undefined;
}

function noise(reason: string, chat = false): Reading {
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
