// Who an entry is about where it names them beside its time: `dana 02:51 ack`, `**Ana Ruiz** 03:02 …`, `[03:14] <priya> …`.
import { anyOf, pattern, wordSet } from "../../languages/patterns.ts";
import { notation } from "../../text/notation.ts";
import { rememberedFor } from "../../text/remembered.ts";
import { type Span, slice } from "../../text/span.ts";
import { placed, plainOptions, readTimestamp } from "../../time/timestamp.ts";
import type { ReadOptions, Timestamp } from "../../time/types.ts";
import { readFieldName, readLabel } from "../headings.ts";
import { ALL } from "../lexicon/index.ts";
import { phaseOf } from "./phases.ts";

/** A time behind a name. `sure`: marks show that it is one (`@dana`, `**dana**`), not only its place. */
export interface ActorLead {
  readonly written: Timestamp;
  /** The name; absent where the words before the time are a label and nobody's name. */
  readonly actor: Span | undefined;
  readonly sure: boolean;
}

const NAME = "[\\p{L}][\\p{L}\\p{N}'’._-]{0,30}";
const OPENING = new RegExp(
  `(?<open>\\*\\*|__|[*_\`<])?(?<name>@?${NAME}(?: [\\p{Lu}][\\p{L}'’.-]{0,30}){0,2})[:,]?(?<close>\\*\\*|__|[*_\`>])?[:,]?[ \\t]{1,4}(?:${anyOf("dates", "at")}[ \\t]|@ ?)?`,
  "uy",
);

/** Words before a time that are nobody's name. */
const NOBODY = wordSet("entries", "notNames");
/** A tag of HTML, not somebody of a chat. */
const TAG = new RegExp(
  `^${notation("a b i u s p q br hr li ul ol td th tr dd dt dl em code span div strong kbd sub sup small details summary img pre del ins mark table tbody thead font center abbr time h[1-6]")}$`,
  "i",
);
const PREPOSED = pattern(() => `(?:${anyOf("dates", "at")}|@)[ \\t]?$`, "u");
const NO_SPEAKER = pattern(() => `${anyOf("endings", "noSpeaker")}$`, "iu");
const LABEL_ENDING = pattern(() => `.{3}${anyOf("endings", "label")}$`, "iu");
const NUMBERED = pattern(
  () => `^(?:${anyOf("entries", "numbered")}[- ]?\\d{1,2}|v?\\d+(?:\\.\\d+)+|\\d+\\p{L}{0,3})$`,
  "iu",
);

/** The time that a text states right behind a name or a label in bold. */
export function actorTimestamp(source: string, text: Span, options: ReadOptions): ActorLead | undefined {
  const read = leadOf(slice(source, text), plainOptions(options));
  if (!read) return undefined;
  const { start } = text;
  const { written, actor, sure } = read;
  return {
    written: placed(written, start, options),
    actor: actor && { start: start + actor.start, end: start + actor.end },
    sure,
  };
}

const leadOf = rememberedFor((source, options: ReadOptions): ActorLead | undefined => {
  const text = { start: 0, end: source.length };
  OPENING.lastIndex = text.start;
  const match = OPENING.exec(source);
  const { open, name = "", close } = match?.groups ?? {};
  const at = text.start + (match?.[0].length ?? 0);
  if (!match || at >= text.end || closing(open) !== close) return undefined;
  if (open === "<" && TAG.test(name)) return undefined;
  const words = name.replace(/(?<![.:,])[.:,]+$/, "");
  const start = text.start + (open?.length ?? 0);
  const sure = open !== undefined || words.startsWith("@");
  const person = isPerson(words);
  const preposed = PREPOSED.test(match[0].trimEnd());
  if (!sure && (!person || preposed)) return undefined;
  const written = readTimestamp(source, at, text.end, options);
  if (!written?.clock || written.relative) return undefined;
  return { written, actor: person ? { start, end: start + words.length } : undefined, sure };
});

function closing(open: string | undefined): string | undefined {
  return open === "<" ? ">" : open;
}

function isPerson(name: string): boolean {
  if (name.startsWith("@")) return name.length > 1;
  const words = name.toLowerCase().split(" ");
  return !words.some((word) => NOBODY.has(word)) && !NO_SPEAKER.test(words[0] as string) && phaseOf(name) === undefined;
}

const BEHIND = new RegExp(
  `[\\s\\])）*_\`:,|–—-]{0,8}(?:<(?<nick>@?${NAME}(?: ${NAME}){0,2})>|(?<handle>@${NAME})[ \\t]?(?=[:：–—]|-\\s))[\\s:：,–—-]{0,6}`,
  "uy",
);

/** `**Ana Ruiz**: …`, `*Ana*: …`, `` `gw-1`: … ``, the colon inside or outside. */
const MARKED =
  /[\s\])）*_`:,|·–—-]{0,12}?(?<=[\s:：|])(?<open>\*\*|__|[*_`])(?<name>[@\p{L}\p{N}](?:\\[_.-]|[^\\*`:：\n|<>]){0,60}?)(?:\k<open>[ \t]?[:：]|[:：]\k<open>)[\s:：]{0,6}/uy;

/** The name that stands right behind a time, as chats and imports write it, and where the text goes on. */
export function actorBehind(source: string, at: number, end: number): { actor: Span; rest: number } | undefined {
  BEHIND.lastIndex = at;
  const chat = BEHIND.exec(source);
  MARKED.lastIndex = at;
  const match = chat ?? MARKED.exec(source);
  const { nick, handle, name = nick ?? handle, open } = match?.groups ?? {};
  if (!match || !name || at + match[0].length > end) return undefined;
  if (chat ? TAG.test(name) : !isNamed(name.replace(/\\(?=[_.-])/g, ""), open === "`")) return undefined;
  const start = at + match[0].indexOf(name);
  return { actor: { start, end: start + name.length }, rest: at + match[0].length };
}

/** Words that make what stands in emphasis before a colon a label of what follows: nobody says it. */
const LABELS = wordSet("entries", "labels");
/** The same where words are not set apart: a name holds none of them. */
const LABEL_PARTS = pattern(() => anyOf("entries", "labelParts"), "u");
/** Words within names that begin in lower case. */
const PARTICLES = wordSet("entries", "particles");
const MOST_NAMES = 5;

/** Whether what stands in emphasis before a colon is a person, a handle or a machine, not a label. `code`: it stands in code. */
export function isNamed(written: string, code: boolean): boolean {
  const name = written.replace(/ \([^()]{1,40}\)$/, "");
  if (name.startsWith("@")) return /^@[\p{L}\p{N}_.’'-]{1,40}$/u.test(name);
  const words = name.split(" ");
  const small = words.map((word) => word.toLowerCase());
  if (!/\p{L}/u.test(name) || !/^[\p{L}\p{N}_.,'’ -]+$/u.test(name) || /[.,]$/.test(name.replace(/ (?:Jr|Sr)\.$/, "")))
    return false;
  if (small.some((word, i) => isLabelWord(word) && !(i > 0 && PARTICLES.has(word))) || LABEL_PARTS.test(name))
    return false;
  if (NUMBERED.test(name)) return false;
  if (code && /\./.test(name)) return false;
  if (words.length > MOST_NAMES || !words.every((word, i) => isNameWord(word, i, words.length))) return false;
  if (words.length === 1 && LABEL_ENDING.test(name)) return false;
  return phaseOf(name) === undefined && readFieldName(name, ALL) === undefined && !isHeading(name);
}

function isLabelWord(word: string): boolean {
  return LABELS.has(word) || NOBODY.has(word);
}

function isNameWord(word: string, index: number, count: number): boolean {
  if (word === "" || word.length > 40) return false;
  if (count === 1 || /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)) return true;
  return index > 0 && (PARTICLES.has(word) || /^\p{N}+$/u.test(word));
}

function isHeading(name: string): boolean {
  const read = readLabel(name, ALL);
  return read !== undefined && ["whole", "half", "turn"].includes(read.strength);
}

const NICK = new RegExp(`<(@?${NAME})>\\s{0,4}$`, "u");

/** The name in angle brackets that a line begins with: it reads as a tag, and its text begins behind it. */
export function actorAhead(source: string, line: Span, text: Span): Span | undefined {
  const from = Math.max(line.start, text.start - 80);
  const match = NICK.exec(source.slice(from, text.start));
  const name = match?.[1] ?? "";
  if (!match || TAG.test(name)) return undefined;
  const start = from + match.index + 1;
  return { start, end: start + name.length };
}

/** Titles of the column of a timeline that says who. */
export const WHO = pattern(() => `^[\\s*_]*${anyOf("entries", "who")}[\\s*_]*$`, "iu");
