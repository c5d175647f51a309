// Entries from JSON: exports of chats, alerts, log lines. Each object that has a time is one.
import { append } from "../text/lists.ts";
import { cleaned } from "./clean.ts";
import { stampOf } from "./stamp.ts";
import type { FoundEntry, LeftOut, Stamp } from "./types.ts";

type Json = Record<string, unknown>;

const TIMES = [
  "ts", "time", "timestamp", "@timestamp", "datetime", "date", "t", "created_at", "createdAt", "created",
  "createdDateTime", "eventTime", "event_time", "startsAt", "occurred_at", "lastTimestamp", "published_at", "asctime",
  "__REALTIME_TIMESTAMP", "when", "at", "start", "started_at", "update_at", "create_at",
]; // biome-ignore format: a table of words
const TEXTS = [
  "text", "message", "msg", "@message", "MESSAGE", "content", "body", "summary", "event", "description", "title", "log",
  "note",
  "textPayload",
  "jsonPayload", "details",
]; // biome-ignore format: a table of words
const ACTORS = ["user_profile", "user", "username", "actor", "author", "sender", "from", "agent", "by", "who", "nick"];
const NAMES = [
  "display_name",
  "displayName",
  "real_name",
  "nickname",
  "global_name",
  "name",
  "username",
  "summary",
  "user",
];
const COMINGS = /^(?:channel|group)_(?:join|leave|topic|purpose|name|archive)$/;

export interface JsonReading {
  readonly found: FoundEntry[];
  readonly leftOut: LeftOut[];
  /** The line (index from 0) behind the block. */
  readonly next: number;
}

/** How much text may be looked through in vain for the end of a value, in multiples of the whole. */
const PATIENCE = 4;

/** Reads JSON values out of the lines of one paste. */
export class JsonReader {
  readonly #lines: readonly string[];
  #patience: number;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#patience = PATIENCE * lines.reduce((sum, line) => sum + line.length + 1, 0);
  }

  /** The JSON that begins at a line; undefined where none does, or none with a time in it. */
  read(at: number): JsonReading | undefined {
    const first = (this.#lines[at] as string).trim();
    if (!/^(?:\{|\[\s*(?:\{|$))/.test(first)) return undefined;
    const whole = /[\]}],?$/.test(first) ? parsed(first) : undefined;
    if (whole !== undefined) return this.#entries(whole, first, at, at + 1);
    const end = this.#endOf(at);
    if (end === undefined) return undefined;
    const text = this.#lines.slice(at, end).join("\n");
    const value = parsed(text);
    return value === undefined ? undefined : this.#entries(value, text, at, end);
  }

  /** The line behind the bracket that closes the one at the start of a line. */
  #endOf(at: number): number | undefined {
    let depth = 0;
    for (let i = at; i < this.#lines.length; i++) {
      const line = this.#lines[i] as string;
      this.#patience -= line.length + 1;
      if (this.#patience < 0) return undefined;
      let quoted = false;
      for (let p = 0; p < line.length; p++) {
        const char = line.charCodeAt(p);
        if (quoted) {
          if (char === 0x5c) p++;
          else if (char === 0x22) quoted = false;
        } else if (char === 0x22) quoted = true;
        else if (char === 0x7b || char === 0x5b) depth++;
        else if ((char === 0x7d || char === 0x5d) && --depth === 0) return i + 1;
      }
      // No string of JSON goes over a line's end.
      if (quoted) return undefined;
    }
    return undefined;
  }

  #entries(value: unknown, text: string, at: number, next: number): JsonReading | undefined {
    const places = objectLines(text);
    const found: FoundEntry[] = [];
    const leftOut: LeftOut[] = [];
    const people = new Map<string, string>();
    let seen = 0;
    // By hand, for JSON can be nested deeper than calls can.
    const open: { readonly one: unknown; readonly inside: boolean }[] = [{ one: value, inside: false }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { one } = next;
      let { inside } = next;
      if (typeof one !== "object" || one === null) continue;
      if (!Array.isArray(one)) {
        const [first, last] = places[seen++] ?? [0, 0];
        const [line, lastLine] = [at + first + 1, at + last + 1];
        const read = inside ? [] : entriesOf(one as Json, line, lastLine, people);
        if (typeof read === "string") leftOut.push({ line, lastLine, reason: read });
        else append(found, read);
        // What lies inside an entry tells of that entry.
        inside ||= read.length > 0;
      }
      const children = Object.values(one);
      for (let i = children.length - 1; i >= 0; i--) open.push({ one: children[i], inside });
    }
    if (found.length === 0 && leftOut.length === 0) {
      return { found, leftOut: [{ line: at + 1, lastLine: next, reason: "JSON without a time" }], next };
    }
    return { found: found.map((entry) => ({ ...entry, text: mentioned(entry.text, people) })), leftOut, next };
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/,$/, ""));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** First and last line (from 0) of each object, in the order in which they open. */
function objectLines(text: string): [number, number][] {
  const places: [number, number][] = [];
  const open: number[] = [];
  let line = 0;
  let quoted = false;
  for (let p = 0; p < text.length; p++) {
    const char = text.charCodeAt(p);
    if (char === 0x0a) line++;
    else if (quoted) {
      if (char === 0x5c) p++;
      else if (char === 0x22) quoted = false;
    } else if (char === 0x22) quoted = true;
    else if (char === 0x7b) {
      open.push(places.length);
      places.push([line, line]);
    } else if (char === 0x7d) {
      const place = places[open.pop() ?? -1];
      if (place) place[1] = line;
    }
  }
  return places;
}

/** The entries that an object tells of by itself, or why it is left out. */
function entriesOf(object: Json, line: number, lastLine: number, people: Map<string, string>): FoundEntry[] | string {
  const stamp = timeIn(object);
  if (!stamp) return [];
  const slack = object.type === "message" && typeof object.ts === "string";
  const actor = actorOf(object);
  const id = object.user;
  if (slack && typeof id === "string" && actor !== null && actor !== id) people.set(id, actor);
  if (slack && typeof object.subtype === "string" && COMINGS.test(object.subtype))
    return "someone came, left or renamed the channel";
  const alert = typeof object.startsAt === "string";
  const format = slack ? "slack" : alert ? "alertmanager" : "json";
  const text = alert ? alertText(object) : slack ? slackText(textOf(object)) : textOf(object);
  const base = { actor: actor === null ? null : cleaned(actor).trim() || null, format, line, lastLine };
  const found: FoundEntry[] = [{ ...base, stamp, text: linesOfText(text) }];
  const ended =
    alert && typeof object.endsAt === "string" && object.status !== "firing" ? stampOf(object.endsAt) : undefined;
  const real = ended?.date?.kind === "full" && ended.date.year > 1;
  if (ended && real) found.push({ ...base, stamp: ended, text: linesOfText(`Resolved: ${text}`) });
  return found;
}

function timeIn(object: Json): Stamp | undefined {
  for (const key of TIMES) {
    const given = object[key];
    // MongoDB sets a date within an object of its own.
    const value = typeof given === "object" && given !== null ? (given as Json).$date : given;
    const stamp =
      typeof value === "number"
        ? stampOf(numberText(value))
        : typeof value === "string" && value.length < 60
          ? stampOf(value)
          : undefined;
    if (stamp) return stamp;
  }
  return undefined;
}

function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6);
}

function actorOf(object: Json): string | null {
  for (const key of ACTORS) {
    const value = object[key];
    const name = typeof value === "string" ? value : (nameIn(value) ?? nameIn((value as Json | undefined)?.user));
    if (name) return name;
  }
  return nameIn(object.bot_profile) ?? null;
}

function nameIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const key of NAMES) {
    const name = (value as Json)[key];
    if (typeof name === "string" && name.trim() !== "") return name;
  }
  return undefined;
}

function textOf(object: Json): string {
  for (const key of TEXTS) {
    const value = object[key];
    if (typeof value === "string" && value.trim() !== "") return value;
    const { content, message } = typeof value === "object" && value !== null ? (value as Json) : {};
    if (typeof content === "string") return content.replace(/<[^<>]{0,500}>/g, " ").trim();
    if (typeof message === "string") return message;
  }
  const [first] = Array.isArray(object.attachments) ? (object.attachments as unknown[]) : [];
  if (typeof first === "object" && first !== null) {
    const { fallback, title, text } = first as Json;
    for (const one of [fallback, title, text]) if (typeof one === "string" && one !== "") return one;
  }
  // Nothing reads like a message: what the object says, but its time.
  return Object.entries(object)
    .filter(
      ([key, value]) =>
        !TIMES.includes(key) && !ACTORS.includes(key) && ["string", "number", "boolean"].includes(typeof value),
    )
    .map(([key, value]) => `${key}=${value}`)
    .join(" ");
}

function alertText(object: Json): string {
  const { labels, annotations } = object as { labels?: Json; annotations?: Json };
  const told = annotations?.summary ?? annotations?.description ?? annotations?.message;
  const name = labels?.alertname;
  const words = [name, told].filter((one): one is string => typeof one === "string" && one !== "");
  return words.length > 0 ? words.join(": ") : textOf(object);
}

/** Slack's own marks as a reader sees them; mentions wait until everybody's name is known. */
function slackText(text: string): string {
  return text
    .replace(/<(https?:[^|<>]{1,2000})\|([^<>|]{1,500})>/g, "$2 ($1)")
    .replace(/<((?:https?|mailto):[^|<>]{1,2000})>/g, "$1")
    .replace(/<#[A-Z0-9]{1,20}\|([^<>|]{1,100})>/g, "#$1")
    .replace(/<@[A-Z0-9]{1,20}\|([^<>|]{1,100})>/g, "@$1")
    .replace(/<!(here|channel|everyone)(?:\|[^<>]{0,100})?>/g, "@$1")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

function mentioned(lines: readonly string[], people: ReadonlyMap<string, string>): string[] {
  return lines.map((line) => line.replace(/<@([A-Z0-9]{1,20})>/g, (_, id: string) => `@${people.get(id) ?? id}`));
}

export function linesOfText(text: string): string[] {
  return cleaned(text).trim().split("\n");
}
