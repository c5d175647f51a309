// Lines that state their time and what happened: at the start, or behind what logs set before it.
import { anyOf, pattern, wordSet } from "../languages/patterns.ts";
import { readColon, readColumns, readFrom, readIrc } from "./names.ts";
import { readEpoch, readStamp, readZoneBehind } from "./stamp.ts";
import { groupReason } from "./system-lines.ts";
import type { LineReading, Stamp } from "./types.ts";

const WITH_CLOCK = pattern(() => `[,[]| ${anyOf("pastes", "clockInChats")} `, "");

const RANGE = pattern(() => `^\\s{0,4}(?:[-–—]|${anyOf("pastes", "until")})\\s{0,4}\\d{1,2}:\\d\\d`, "");
const SENTENCE_TIME = pattern(() => `^${anyOf("pastes", "sentenceTime")} `, "i");

/** How far into a line its time is looked for. */
const FARTHEST = 300;

/** Bullets, quote marks and emphasis before a time. */
const OPENING = /(?:[ \t]|[-*+•·>#|](?=[ \t])|\d{1,3}[.)](?=[ \t]))*(?:\*\*|__|`)?(?:[~≈] ?(?=\d))?/y;

/** What a log sets before its time: levels, brackets, containers, addresses, hashes. */
const PREFIX =
  /^(?:(?:\[(?![^\]]{0,60}\d:\d\d)[^\][]{1,60}\]|<[^<>\s]{1,40}>|(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|SEVERE|https?|h2|wss?)[:|]?|[A-Z],|\d{1,9}:[A-Z]|[\w./-]{1,60} {1,30}\||[*|\\/ ]{0,12}[0-9a-f]{7,40}(?:,| [-|])?|(?!\d{4}-\d\d-\d\d)[\w.:-]{1,80} \S{1,40} \S{1,60}(?= \[)|--)[ \t]{1,8}){1,4}/;

/** A line that begins with its time, behind bullets and emphasis. */
export function readLeading(line: string): LineReading | undefined {
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
    if (!/^[\s\])\t:,.*_`|<>–—-]/.test(rest) && !SIGN_LAST.test(line.slice(at, stamp.end))) return undefined;
  }
  const read = entry(line, stamp, formatOf(stamp, line, rest));
  return read.kind === "entry" && (/[~≈] ?$/.test(opening) || ABOUT.test(line.slice(at, stamp.end)))
    ? { ...read, text: `${read.text} (time is approximate)` }
    : read;
}

/** A time in Chinese, Japanese or Korean signs needs no mark behind it. */
const SIGN_LAST = /\p{Lo}$/u;
/** "About", where it stands behind the time. */
const ABOUT = pattern(() => `(?:${[...wordSet("signs", "approximately")].join("|")})$`, "");

/** A time in emphasis, with the zone behind it: `**09:41** CET`. */
function emphasised(line: string, stamp: Stamp | undefined, opening: string): Stamp | undefined {
  const mark = /(?:\*\*|__|`)$/.exec(opening)?.[0];
  if (!stamp || mark === undefined || !line.startsWith(mark, stamp.end)) return stamp;
  const end = stamp.end + mark.length;
  const zone = stamp.zone ? undefined : readZoneBehind(line, end);
  return { ...stamp, end: zone?.end ?? end, zone: stamp.zone ?? zone?.meaning };
}

/** `At 09:41 dana …`, `On March 4, 2026 at 09:41 …`: a sentence, unless it stands in a chat. */
function behindWord(line: string, at: number): LineReading | undefined {
  const found = SENTENCE_TIME.exec(line.slice(at));
  const stamp = found ? readStamp(line, at + found[0].length, true) : undefined;
  if (!stamp?.clock || /^[\w/-]/.test(line.slice(stamp.end, stamp.end + 1))) return undefined;
  return { kind: "entry", stamp, actor: null, text: behind(line.slice(stamp.end)), format: "sentence" };
}

/** A log line with a prefix before its time, or an access log. */
export function readPrefixed(line: string): LineReading | undefined {
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
  if (
    !stamp ||
    !(dated || (stamp.clock?.second !== undefined && /^(?:\[|[A-Z]{4}|[\w./-]{1,60} {1,30}\|)/.test(prefix[0])))
  )
    return undefined;
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
  // The end of a range stays: it is when, but not when it began.
  if (RANGE.test(rest)) return rest.trim();
  return rest.replace(/^[*_`]{0,2}\s*(?:[-=]>|→|[–—]|[-|·•,;:](?=\s|$)|[、：，])?\s*/, "").trimEnd();
}

/** An entry whose text is what follows its time. */
export function entry(line: string, stamp: Stamp, format: string): LineReading {
  let rest = line.slice(stamp.end);
  if (stamp.bracket === "open") rest = rest.replace(/^[\s:,|-]{0,4}/, "[");
  const irc = readIrc(rest.replace(/^\]/, "")) ?? readColumns(rest);
  const from = format === "chat" ? readFrom(rest) : undefined;
  if (from) return { kind: "entry", stamp, ...trimmed(from), format: "zoom" };
  if (irc && format !== "epoch") return { kind: "entry", stamp, ...trimmed(irc), format: "irc" };
  const text = line.startsWith("|") ? behind(rest).replace(/\|$/, "").trimEnd() : behind(rest);
  if (format === "log" || format === "epoch") {
    const stream = /^(?:stdout|stderr) [FP] /.exec(text);
    if (stream) return { kind: "entry", stamp, actor: null, text: text.slice(stream[0].length), format };
  }
  const said =
    format === "whatsapp" && groupReason(text) !== undefined
      ? undefined
      : format === "whatsapp" || format === "teams"
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
    (date?.kind === "full" && /^[[(]?\d{1,2}\.\d/.test(written) && WITH_CLOCK.test(written))
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
