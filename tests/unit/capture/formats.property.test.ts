// Instants, people and words rendered in each format are read back as they were.
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { capture } from "../../../server/src/capture/index.ts";
import { runs } from "../../runs.ts";

interface Message {
  readonly at: Temporal.ZonedDateTime;
  readonly actor: string;
  readonly text: string;
}

interface Format {
  readonly render: (messages: readonly Message[]) => string;
  /** Whether seconds are written. */
  readonly seconds: boolean;
  readonly actors: boolean;
  /** Whether several messages in one minute by one person stand below one name. */
  readonly grouped?: boolean;
  /** Words as the format can hold them. */
  readonly wild?: boolean;
  /** The text that is expected. */
  readonly text?: (message: Message) => string;
}

const ZONE = "Europe/Berlin";
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const two = (value: number) => String(value).padStart(2, "0");
const date = ({ at }: Message) => at.toPlainDate().toString();
const clock = ({ at }: Message) => `${two(at.hour)}:${two(at.minute)}`;
const full = (message: Message) => `${clock(message)}:${two(message.at.second)}`;
const half = ({ at }: Message) => `${((at.hour + 11) % 12) + 1}:${two(at.minute)} ${at.hour < 12 ? "AM" : "PM"}`;
const offset = ({ at }: Message) => at.offset;
const month = ({ at }: Message) => MONTHS[at.month - 1] as string;
const weekday = ({ at }: Message) => DAYS[at.dayOfWeek - 1] as string;
const each = (line: (message: Message) => string) => (messages: readonly Message[]) => messages.map(line).join("\n");

const FORMATS: Readonly<Record<string, Format>> = {
  "Slack, time below the name": {
    render: (messages) =>
      messages
        .map(
          (m, i) =>
            `${i === 0 || date(m) !== date(messages[i - 1] as Message) ? `${date(m)}\n` : ""}${m.actor}\n  ${half(m)}\n${m.text}`,
        )
        .join("\n"),
    seconds: false,
    actors: true,
  },
  "Slack, time beside the name": {
    render: each((m) => `${m.actor}  [${month(m)} ${m.at.day}, ${m.at.year} ${half(m)}]\n${m.text}`),
    seconds: false,
    actors: true,
  },
  "Slack export": {
    render: (messages) =>
      JSON.stringify(
        messages.map((m) => ({
          type: "message",
          ts: `${m.at.epochMilliseconds / 1000}.000200`,
          text: m.text,
          user: "U1",
          user_profile: { display_name: m.actor },
        })),
        undefined,
        2,
      ),
    seconds: true,
    actors: true,
  },
  Discord: {
    render: each((m) => `${m.actor} — ${two(m.at.day)}.${two(m.at.month)}.${m.at.year} ${clock(m)}\n${m.text}`),
    seconds: false,
    actors: true,
  },
  Teams: { render: each((m) => `[${date(m)} ${clock(m)}] ${m.actor}: ${m.text}`), seconds: false, actors: true },
  "WhatsApp on an iPhone": {
    render: each((m) => `[${two(m.at.day)}.${two(m.at.month)}.${m.at.year}, ${full(m)}] ${m.actor}: ${m.text}`),
    seconds: true,
    actors: true,
  },
  "WhatsApp on Android": {
    render: each(
      (m) =>
        `${m.at.month}/${m.at.day}/${two(m.at.year % 100)}, ${half(m).replace(" ", "\u202f")} - ${m.actor}: ${m.text}`,
    ),
    seconds: false,
    actors: true,
  },
  irssi: {
    render: (messages) =>
      messages
        .map(
          (m) =>
            `--- Day changed ${weekday(m)} ${month(m)} ${two(m.at.day)} ${m.at.year}\n${clock(m)} <@${m.actor}> ${m.text}`,
        )
        .join("\n"),
    seconds: false,
    actors: true,
    wild: true,
  },
  "WeeChat log": {
    render: each((m) => `${date(m)} ${full(m)}\t${m.actor}\t${m.text}`),
    seconds: true,
    actors: true,
    wild: true,
  },
  "ISO log": { render: each((m) => `${date(m)}T${full(m)}.123${offset(m)} ${m.text}`), seconds: true, actors: false },
  "RFC 3339 in UTC": {
    render: each((m) => `${m.at.toInstant().toString({ smallestUnit: "second" })} ${m.text}`),
    seconds: true,
    actors: false,
  },
  syslog: {
    render: each((m) => `${month(m)} ${String(m.at.day).padStart(2)} ${full(m)} web1 app[12]: ${m.text}`),
    seconds: true,
    actors: false,
    text: (m) => `web1 app[12]: ${m.text}`,
  },
  "syslog, RFC 5424": {
    render: each((m) => `<34>1 ${date(m)}T${full(m)}.003${offset(m)} web1 app - - - ${m.text}`),
    seconds: true,
    actors: false,
    text: (m) => `web1 app - - - ${m.text}`,
  },
  klog: {
    render: each((m) => `E${two(m.at.month)}${two(m.at.day)} ${full(m)}.123456       1 pool.go:12] ${m.text}`),
    seconds: true,
    actors: false,
    text: (m) => `pool.go:12: ${m.text}`,
  },
  nginx: {
    render: each((m) => `${date(m).replaceAll("-", "/")} ${full(m)} [error] 1#1: *2 ${m.text}`),
    seconds: true,
    actors: false,
    text: (m) => `[error] 1#1: *2 ${m.text}`,
  },
  "access log": {
    render: each(
      (m) =>
        `10.0.0.1 - - [${two(m.at.day)}/${month(m)}/${m.at.year}:${full(m)} ${offset(m).replace(":", "")}] "GET /" 500 "${m.text}"`,
    ),
    seconds: true,
    actors: false,
    text: (m) => `10.0.0.1 "GET /" 500 "${m.text}"`,
  },
  "Apache error log": {
    render: each(
      (m) => `[${weekday(m)} ${month(m)} ${two(m.at.day)} ${full(m)}.000001 ${m.at.year}] [core:error] ${m.text}`,
    ),
    seconds: true,
    actors: false,
    text: (m) => `[core:error] ${m.text}`,
  },
  Python: {
    render: each((m) => `${date(m)} ${full(m)},123 - root - ERROR - ${m.text}`),
    seconds: true,
    actors: false,
    text: (m) => `root - ERROR - ${m.text}`,
  },
  logback: {
    render: each((m) => `${date(m)} ${full(m)}.123 [main] ERROR c.e.Pool - ${m.text}`),
    seconds: true,
    actors: false,
    text: (m) => `[main] ERROR c.e.Pool - ${m.text}`,
  },
  logfmt: {
    render: each((m) => `level=error ts=${date(m)}T${full(m)}${offset(m)} msg=${JSON.stringify(m.text)}`),
    seconds: true,
    actors: false,
    wild: true,
  },
  "JSON lines, milliseconds": {
    render: each((m) => JSON.stringify({ timestamp: m.at.epochMilliseconds, author: m.actor, message: m.text })),
    seconds: true,
    actors: true,
    wild: true,
  },
  "JSON lines, ISO": {
    render: each((m) => JSON.stringify({ "@timestamp": m.at.toInstant().toString(), user: m.actor, msg: m.text })),
    seconds: true,
    actors: true,
    wild: true,
  },
  CSV: {
    render: (messages) =>
      `Time,Who,What\r\n${messages.map((m) => `${date(m)} ${full(m)},${m.actor},"${m.text.replaceAll('"', '""')}"`).join("\r\n")}`,
    seconds: true,
    actors: true,
    wild: true,
  },
  TSV: {
    render: (messages) =>
      `timestamp\tuser\tmessage\n${messages.map((m) => `${date(m)} ${full(m)}\t${m.actor}\t${m.text}`).join("\n")}`,
    seconds: true,
    actors: true,
  },
  "git log": {
    render: each(
      (m) =>
        `commit ${"0123456789abcdef".repeat(3).slice(0, 40)}\nAuthor: ${m.actor} <x@example.com>\nDate:   ${weekday(m)} ${month(m)} ${m.at.day} ${full(m)} ${m.at.year} ${offset(m).replace(":", "")}\n\n    ${m.text}\n`,
    ),
    seconds: true,
    actors: true,
    wild: true,
  },
  "epoch seconds": { render: each((m) => `${m.at.epochMilliseconds / 1000} ${m.text}`), seconds: true, actors: false },
  "dmesg -T": {
    render: each(
      (m) => `[${weekday(m)} ${month(m)} ${String(m.at.day).padStart(2)} ${full(m)} ${m.at.year}] ${m.text}`,
    ),
    seconds: true,
    actors: false,
  },
  "status page, newest first": {
    render: (messages) =>
      [...messages]
        .reverse()
        .map(
          (m) =>
            `Update - ${m.text}\n${month(m)} ${m.at.day}, ${m.at.year} - ${clock(m)} ${m.at.offsetNanoseconds === 3.6e12 ? "CET" : "CEST"}\n`,
        )
        .join("\n"),
    seconds: false,
    actors: false,
    text: (m) => `Update - ${m.text}`,
  },
};

const WORDS = [
  "the",
  "checkout",
  "pool",
  "is",
  "exhausted",
  "rolled",
  "back",
  "500s",
  "on",
  "eu-west-1",
  "again",
  "CPU",
  "ok?",
  "why",
  "日本",
  "🔥",
  "`x`",
  "<b>",
  "a|b",
  "http://x.example/a?b=1",
];
/** Names differ from each other, and are as people have them. */
const actor = fc.constantFrom("dana", "ravi_k", "o.meara", "li-wei", "bot2");
const tame = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 7 })
  .map((words) => `we ${words.join(" ")}`);
const wild = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .map((words) => words.replace(/[\s\p{C}\u200b]+/gu, " ").trim())
  .filter((words) => words !== "");

describe.each(Object.entries(FORMATS))("%s", (_name, format) => {
  const message = fc.record({
    after: fc.integer({ min: 60, max: 20_000 }),
    actor,
    text: format.wild ? fc.oneof(tame, wild) : tame,
  });
  const paste = fc.tuple(fc.integer({ min: 0, max: 300 * 86_400 }), fc.array(message, { minLength: 2, maxLength: 8 }));

  test("is read back", () => {
    fc.assert(
      fc.property(paste, ([start, said]) => {
        let seconds = 1_767_225_600 + start;
        const messages = said.map(({ after, actor, text }): Message => {
          seconds += after;
          const at = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(ZONE);
          return { at: format.seconds ? at : at.with({ second: 0 }), actor, text };
        });
        // An hour that comes twice cannot be told apart by its clock.
        fc.pre(
          messages.every(({ at }) => at.with({ day: 25, month: 10 }).toPlainDate().equals(at.toPlainDate()) === false),
        );
        const { entries, needs } = capture(format.render(messages), { zone: ZONE, date: date(messages[0] as Message) });
        expect(needs).toEqual([]);
        expect(entries.map(({ instant, actor, text }) => ({ instant, actor, text }))).toEqual(
          messages.map((m) => ({
            instant: m.at.epochMilliseconds,
            actor: format.actors ? m.actor : null,
            text: format.text ? format.text(m) : m.text,
          })),
        );
      }),
      runs(60),
    );
  });
});
