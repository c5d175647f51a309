// Log lines with a form of their own, and those whose times tell no instant.
import { noise } from "./noise.ts";
import { epochOf, readEpoch, readStamp } from "./stamp.ts";
import { entry } from "./timed-lines.ts";
import type { LineReading } from "./types.ts";

const KLOG = /^([IWEF])(\d\d)(\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?\s{1,8}\d{1,10} ([^\s\]]{1,200}:\d{1,7})\] ?/;
const UPTIME = /^(?:<\d{1,3}>)?\[ {0,8}\d{1,9}\.\d{6}\]/;
/** `5m`, `2h3m`, `90s (x4 over 10m)`: the age, how often, over how long. */
const AGE = String.raw`((?:\d{1,5}[smhdy]){1,3}|<unknown>|<invalid>)(?: \(x(\d{1,6}) over ((?:\d{1,5}[smhdy]){1,3})\))?`;
/** `kubectl get events`. */
const KUBECTL_AGE = new RegExp(String.raw`^(?:[a-z0-9][\w.-]{0,80} {1,40})?${AGE} {1,30}((?:Normal|Warning) )`);
/** The events of `kubectl describe`. */
const DESCRIBE_AGE = new RegExp(
  String.raw`^ {1,8}(Normal|Warning) {1,10}(\w{1,60}) {1,40}${AGE} {1,40}\S{1,120} {1,40}(?=\S)`,
);
const KUBECTL_HEAD =
  /^(?:NAMESPACE +)?(?:LAST SEEN|FIRST SEEN) +|^ {1,8}Type +Reason +Age +From +Message|^ {1,8}(?:-{3,12} {1,40}){4}-{3,12}$/;
/** Milliseconds. */
const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  y: 365 * 86_400_000,
};
const KUBECTL_ISO = /^(?:([a-z0-9][\w.-]{0,80}) {1,40})?(?=\d{4}-\d\d-\d\dT\S{1,40} {1,30}(?:Normal|Warning) )/;
const AUDIT = /^(?:node=\S{1,80} )?type=\S{1,40} msg=audit\((\d{10}\.\d{3}):\d{1,10}\):? ?/;
const SYSLOG_PRI = /^<\d{1,3}>(?:1 )?/;
const LOGFMT = /(?:^|[\s{])(?:"?)(?:ts|time|timestamp|@timestamp|t|datetime|date|at|when)=("?)/gi;

/** Logs whose lines are like no others: klog, syslog with a priority, audit, kubectl, dmesg, logfmt. */
export function readSpecial(line: string): LineReading | undefined {
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
        text: `${place}: ${line.slice(all.length)}`,
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
  const aged = readAged(line);
  if (aged) return aged;
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

/** An event whose age is all that is written of its time. */
function readAged(line: string): LineReading | undefined {
  const listed = KUBECTL_AGE.exec(line);
  const described = listed ? undefined : DESCRIBE_AGE.exec(line);
  const [age, times, over] = listed?.slice(1) ?? described?.slice(3) ?? [];
  if (age === undefined) return undefined;
  if (age.startsWith("<")) return noise("an age that kubectl does not know");
  const words = listed
    ? line.slice(listed[0].length - (listed[4] as string).length)
    : `${described?.[1]} ${described?.[2]} ${line.slice(described?.[0].length)}`;
  const parts = [
    words.trim().replace(/ {2,}/g, " "),
    times === undefined ? "" : ` (${times} times over ${over})`,
    // The smallest part that is shown is the exactness of it.
    /[hdy]$/.test(age) ? " (time is approximate)" : "",
  ];
  const milliseconds = [...age.matchAll(/(\d+)(\w)/g)].reduce(
    (sum, [, count, unit = ""]) => sum + Number(count) * (UNITS[unit] ?? 0),
    0,
  );
  const stamp = {
    start: 0,
    end: 0,
    date: undefined,
    clock: undefined,
    zone: undefined,
    epoch: undefined,
    bracket: undefined,
  };
  return {
    kind: "entry",
    stamp: { ...stamp, age: milliseconds },
    actor: null,
    text: parts.join(""),
    format: "kubectl",
  };
}

/** `ts=2026-03-04T09:41:00Z level=error msg="…"`. */
function readLogfmt(line: string): LineReading | undefined {
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
