// `postmortem import`: entries for a timeline out of what was pasted from chats, alerts and logs.
import {
  type CapturedEntry,
  type CaptureOptions,
  capture,
  csvOf,
  dateOf,
  folded,
  jsonOf,
  type LeftOut,
  markdownOf,
  momentOf,
  type Need,
} from "../capture/index.ts";
import { closest } from "../text/closest.ts";
import { readArguments } from "./arguments.ts";
import { Failure } from "./failure.ts";
import { readPaste } from "./paste.ts";
import { printable } from "./terminal.ts";
import { FAILED, type Io, OK, UsageError, type Verb } from "./verb.ts";
import { IMPORT } from "./verbs.ts";
import { zoneOf } from "./zone.ts";

/** The forms, by name. */
export const IMPORT_WRITERS: Readonly<Record<string, (entries: readonly CapturedEntry[]) => string>> = {
  markdown: (entries) => markdownOf(entries),
  json: jsonOf,
  csv: csvOf,
};

/** How each thing that may be missing is given. */
export type Asking = Readonly<Record<Need["what"] | "at", string>>;

const FLAGS: Asking = { date: "--date YYYY-MM-DD", zone: "--zone ZONE", at: '--at "YYYY-MM-DD HH:MM"' };

export const importVerb: Verb = {
  async run(words, io) {
    const args = readArguments(IMPORT, words);
    if (args.files.length > 1) throw wrong("One file at a time; put what belongs together into one.");
    const options = importOptions({ date: args.text("date"), zone: args.text("zone"), at: args.text("at") });
    const write = writerOf(args.text("format") ?? "markdown");
    const text = await readPaste(args.files[0] ?? "-", io).catch((error: unknown) => {
      if (error instanceof Failure) return error;
      throw error;
    });
    if (text instanceof Failure) {
      io.complain(text.message);
      return FAILED;
    }
    return imported(text, options, { write, fold: args.flag("fold"), asking: FLAGS }, io);
  },
};

/** What was given, checked. @throws UsageError */
export function importOptions({ date, zone, at }: CaptureOptions): CaptureOptions {
  if (date !== undefined && !dateOf(date)) throw wrong(`"${date}" is no date of the form YYYY-MM-DD.`);
  if (at !== undefined && !momentOf(at))
    throw wrong(`"${at}" is no moment. Write it like 2026-03-04 12:00, or 2026-03-04T12:00+01:00.`);
  return { date, zone: zoneOf(zone, "import")?.name, at };
}

/** Prints the entries of a paste, and tells what it could not read or lacks. @returns the exit code */
export function imported(
  text: string,
  options: CaptureOptions,
  form: {
    readonly write: (entries: readonly CapturedEntry[]) => string;
    readonly fold: boolean;
    readonly asking: Asking;
  },
  io: Io,
): number {
  const { entries, leftOut, needs, ages, readAs } = capture(text, options);
  if (needs.length > 0) {
    for (const sentence of asked(needs, form.asking)) io.complain(sentence);
    return FAILED;
  }
  io.out(form.write(form.fold ? folded(entries) : entries));
  for (const told of new Set(readAs.map((one) => one.told))) {
    const lines = readAs.filter((one) => one.told === told).map(({ line }) => [line, line] as const);
    io.complain(`${place(lines)}: ${told}.`);
  }
  const sentence = toldOf(leftOut);
  if (ages.length > 0) {
    const where = place(ages.map((line) => [line, line]));
    io.complain(`${where}: only the age is written. Say when it was printed with ${form.asking.at}.`);
  }
  if (entries.length === 0) io.complain("No entry was found: a time is needed in each.");
  if (sentence) io.complain(printable(sentence));
  return OK;
}

function writerOf(format: string): (entries: readonly CapturedEntry[]) => string {
  const write = Object.hasOwn(IMPORT_WRITERS, format) ? IMPORT_WRITERS[format] : undefined;
  if (write) return write;
  const names = Object.keys(IMPORT_WRITERS);
  const near = closest(format, names);
  throw wrong(`Unknown format "${format}". ${near ? `Did you mean "${near}"?` : `There are: ${names.join(", ")}.`}`);
}

/** One sentence for each thing that has to be given. */
function asked(needs: readonly Need[], how: Asking): string[] {
  return needs.map(
    ({ what, why, lines }) => `${place(lines.map((line) => [line, line]))}: ${why}. Give it with ${how[what]}.`,
  );
}

/** "3 lines left out: 3 (reaction), 7–8 (no time)." */
function toldOf(leftOut: readonly LeftOut[]): string {
  const byReason = new Map<string, [number, number][]>();
  const lines = new Set<number>();
  for (const { line, lastLine, reason } of leftOut) {
    const there = byReason.get(reason);
    if (there) there.push([line, lastLine]);
    else byReason.set(reason, [[line, lastLine]]);
    for (let n = line; n <= lastLine; n++) lines.add(n);
  }
  if (lines.size === 0) return "";
  const parts = [...byReason].map(([reason, ranges]) => `${numbers(ranges)} (${reason})`);
  return `${lines.size} ${lines.size === 1 ? "line" : "lines"} left out: ${parts.join(", ")}.`;
}

/** `Line 3`, `Lines 3, 7–9`. */
function place(ranges: readonly (readonly [number, number])[]): string {
  const text = numbers(ranges);
  return `${/\D/.test(text) ? "Lines" : "Line"} ${text}`;
}

/** More ranges than that are counted, not listed. */
const MOST_RANGES = 40;

function numbers(ranges: readonly (readonly [number, number])[]): string {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  const shown = joined.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const more = joined.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more places` : shown.join(", ");
}

function wrong(message: string): UsageError {
  return new UsageError(message, "import");
}
