// The heading that could be a part which nobody recognised by its words: the one whose text tells what the part tells.
import type { Document, TextLine } from "../../markdown/document.ts";
import { opensAside } from "../../postmortem/actions/find/prose.ts";
import { TROUBLE_TITLE } from "../../postmortem/genre-words.ts";
import { readLabel } from "../../postmortem/headings.ts";
import { lexiconsFor } from "../../postmortem/lexicon/languages.ts";
import type { Kind, Postmortem } from "../../postmortem/model.ts";
import { contentOf } from "../../postmortem/section-content.ts";
import { namesSymptom } from "../../postmortem/section-openings.ts";
import { leadingTimestamp } from "../../postmortem/timeline/leading.ts";
import { isOnlyDate } from "../../postmortem/timeline/only-date.ts";
import { between, type Span, slice } from "../../text/span.ts";
import { firstPart } from "./places.ts";
import { countTelling, MOST_LINES, timesIn } from "./told-in-prose.ts";

/** A heading's text tells a part where all its lines do, or so many and this share. By fewer none of 14 was the part in unseen reports. */
const LEAST = 2;
const MOSTLY = 0.5;
const LONGEST_LINE = 600;
/** So many unrecognised headings are looked at. */
const MOST_HEADINGS = 40;
/** Kinds that a text can be told to be by its words; the others only by their place and their times. */
const BY_WORDS: readonly Kind[] = ["impact", "root-cause", "resolution", "actions", "detection", "lessons"];

/** Kinds that no heading names under which something is checked, measured or shown. */
const NEVER_ASIDE: readonly Kind[] = ["timeline", "actions", "impact"];

export interface NearestPart {
  readonly kind: Kind;
  readonly line: TextLine;
  /** The heading's words. */
  readonly words: Span;
}

interface Unnamed {
  readonly line: TextLine;
  readonly body: readonly TextLine[];
  /** Whether a heading beneath it opens a part: one of several incidents, with its parts. */
  readonly holdsParts: boolean;
  /** "INC-7: checkout down" right below "Incident report" is what the title does not say. */
  readonly isTitle: boolean;
}

/** What the unrecognised headings of a report could be. */
export interface UnknownParts {
  /** Those whose text tells one of the kinds that were asked for: at most one for each kind, and each for one kind. */
  readonly nearest: readonly NearestPart[];
  /**
   * The others below which a part of that kind could stand. Of 24 in unseen reports that were said to be missing beside such a
   * heading, half were there.
   */
  readonly others: (kind: Kind) => readonly NearestPart[];
  /** Whether there is any above a text. */
  readonly hasUnknown: boolean;
  /** Whether the first of them holds the parts of an incident: what stands above it introduces a log. */
  readonly opensLog: boolean;
  /** Whether the report tells of several things, one after the other: the text of each may tell what no heading names. */
  readonly several: boolean;
}

/** `kinds`: what the report lacks. */
export function unknownParts(document: Document, postmortem: Postmortem, kinds: readonly Kind[]): UnknownParts {
  const all = unnamedOf(document, postmortem);
  const several = holdsSeveral(all, postmortem);
  const named = all.filter(({ isTitle }) => !isTitle);
  const unnamed = several ? named.filter(({ holdsParts }) => !holdsParts) : named;
  const chosen = nearestOf(document, unnamed, kinds);
  const left = unnamed.filter(
    ({ body, line, holdsParts }) => !holdsParts && prose(body).length > 0 && !chosen.some((one) => one.line === line),
  );
  const filled = unnamed.find(({ body }) => body.length > 0);
  const first = opening(document, postmortem, filled);
  const texts = ({ body }: Unnamed) =>
    prose(body).map(({ text }) => slice(document.source, text).slice(0, LONGEST_LINE));
  const couldTell = (one: Unnamed, kind: Kind) =>
    kind === "timeline"
      ? timesIn(texts(one)) > 0
      : kind === "actions"
        ? mayAsk(document, one)
        : kind !== "summary" || one.line === first;
  return {
    nearest: chosen,
    others: (kind) =>
      left
        .filter((one) => couldTell(one, kind) && !(NEVER_ASIDE.includes(kind) && isAside(document.source, one.line)))
        .map(({ line }) => ({ kind, line, words: line.text })),
    hasUnknown: filled !== undefined || several,
    opensLog: named[0]?.holdsParts === true && (firstPart(postmortem)?.span.start ?? 0) > named[0].line.span.start,
    several,
  };
}

function nearestOf(document: Document, unnamed: readonly Unnamed[], kinds: readonly Kind[]): NearestPart[] {
  const candidates = kinds.flatMap((kind) =>
    unnamed.flatMap(({ line, body, holdsParts }) => {
      if (holdsParts) return [];
      if (NEVER_ASIDE.includes(kind) && isAside(document.source, line)) return [];
      const share = shareOf(document, prose(body), kind);
      return share > 0 ? [{ kind, line, share }] : [];
    }),
  );
  const chosen = new Map<Kind, TextLine>();
  const taken = new Set<TextLine>();
  for (const { kind, line } of candidates.sort((a, b) => b.share - a.share)) {
    if (chosen.has(kind) || taken.has(line)) continue;
    chosen.set(kind, line);
    taken.add(line);
  }
  return kinds.flatMap((kind) => {
    const line = chosen.get(kind);
    return line ? [{ kind, line, words: line.text }] : [];
  });
}

/** Whether a heading is a day and nothing else: it names no part. */
function isDay(source: string, text: Span): boolean {
  const day = leadingTimestamp(source, text, {});
  return day?.date !== undefined && isOnlyDate(source, text, day.span);
}

/** A summary is known by its place alone: before every other part, and no table, as facts are. */
function opening(document: Document, postmortem: Postmortem, first: Unnamed | undefined): TextLine | undefined {
  if (!first) return undefined;
  const part = firstPart(postmortem);
  if (!part || part.span.start < first.line.span.start) return undefined;
  const { fields, lines } = contentOf(document.source, prose(first.body), lexiconsFor(document.source));
  if (first.holdsParts && fields === lines) return undefined;
  return first.body.some(({ form }) => form !== "row") ? first.line : undefined;
}

/** "Validation (4 June)", "Rollback procedure": no story, and no tasks. */
function isAside(source: string, { text }: TextLine): boolean {
  const end = text.start + slice(source, text).replace(/(?<!\s)\s*[([（][^()[\]（）]{1,60}[)\]）]\s*$/u, "").length;
  return opensAside(source, { start: text.start, end }, () => false);
}

const prose = (lines: readonly TextLine[]) => lines.filter(({ form }) => form !== "code");

/** Below a heading that names the trouble, "Lost funds bug", stand no tasks unless the text says so. */
function mayAsk({ source }: Document, { line, body }: Unnamed): boolean {
  if (!TROUBLE_TITLE.test(slice(source, line.text))) return true;
  const { future, past } = contentOf(source, prose(body), []);
  return future > past;
}

/** How much of a text tells a kind, from 0 to 1; 0 where it tells another kind more. */
function shareOf({ source }: Document, lines: readonly TextLine[], kind: Kind): number {
  if (lines.length === 0) return 0;
  const { future, past, listed } = contentOf(source, lines, []);
  const ordered = future > past && future >= 2 && future * 2 >= listed;
  if (kind === "actions" && ordered) return future / lines.length;
  const body = lines.map((line) => slice(source, line.text).slice(0, LONGEST_LINE));
  if (kind === "timeline") return timesIn(body) >= 2 ? 1 : 0;
  if (!BY_WORDS.includes(kind) || ordered) return 0;
  const count = countTelling(body, kind);
  if (count < Math.min(LEAST, body.length) || count < body.length * MOSTLY) return 0;
  return BY_WORDS.some((other) => countTelling(body, other) > count) ? 0 : count / body.length;
}

/** So many headings of one level with parts below each are incidents or causes, one after the other. */
const SEVERAL = 3;

/** Not where parts stand above them: that is one incident, told in one of its parts. */
function holdsSeveral(unnamed: readonly Unnamed[], { sections }: Postmortem): boolean {
  const holding = unnamed.filter(({ holdsParts }) => holdsParts);
  const from = holding[0]?.line.span.start ?? 0;
  if (sections.some(({ span }) => span.start < from)) return false;
  return holding.some(({ line }) => holding.filter((other) => other.line.level === line.level).length >= SEVERAL);
}

/** "## 3. The cellar is flooded" above its cause and its repair: one of several incidents, and no part. */
function holdsParts({ text }: Document, { index, level, span }: TextLine, sections: Postmortem["sections"]): boolean {
  const below = text.slice(index + 1, index + 1 + MOST_LINES);
  const next = below.find((one) => one.form === "heading" && one.level <= level);
  const end = next?.span.start ?? below.at(-1)?.span.end ?? span.end;
  const parts = between(sections, (section) => section.span.start, span.end, end);
  return parts.length > 1 || parts.some(({ form }) => form === "heading");
}

/** Headings that open no part, with the lines below each that lie in no part either. None in quotes: those open no part whatever a comment says. */
function unnamedOf(document: Document, { sections, incident, timeline }: Postmortem): Unnamed[] {
  const { source, text } = document;
  const opened = new Set(sections.map(({ labelSpan }) => document.lines.lineAt(labelSpan.start)));
  const events = new Set(timeline.entries.map(({ span }) => document.lines.lineAt(span.start)));
  const parts = sections.filter(({ form }) => form !== "field");
  const lexicons = lexiconsFor(source);
  const title = text.find(({ form }) => form === "heading");
  const found: Unnamed[] = [];
  let reached = 0;
  let covered = 0;
  /** The level of the heading above that is known to open no part. */
  let aside = Number.POSITIVE_INFINITY;
  for (const line of text) {
    if (line.form !== "heading" || line.quoted || found.length >= MOST_HEADINGS) continue;
    for (let part = parts[reached]; part && part.body.start <= line.span.start; part = parts[++reached])
      covered = Math.max(covered, part.body.end);
    const isTitle = incident.titleSpan?.start === line.text.start || line === title;
    if (isTitle || opened.has(line.line) || events.has(line.line) || line.span.start < covered) continue;
    const words = slice(source, line.text);
    if (line.level <= aside) aside = Number.POSITIVE_INFINITY;
    if (readLabel(words, lexicons)?.kinds.length === 0) aside = Math.min(aside, line.level);
    if (line.level >= aside || namesSymptom(words) || isDay(source, line.text)) continue;
    const body: TextLine[] = [];
    for (const next of text.slice(line.index + 1, line.index + 1 + MOST_LINES)) {
      if ((next.form === "heading" && next.level <= line.level) || opened.has(next.line)) break;
      if (next.form !== "heading") body.push(next);
    }
    found.push({
      line,
      body,
      holdsParts: holdsParts(document, line, sections),
      isTitle: text[line.index - 1] === title && TROUBLE_TITLE.test(words),
    });
  }
  return found;
}
