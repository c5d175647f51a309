// What stands below a heading, as far as it decides what the heading means.

import { anyOf, pattern, wholeWords } from "../languages/patterns.ts";
import type { TextLine } from "../markdown/document.ts";
import { remembered } from "../text/remembered.ts";
import { opensWithClock, opensWithTime } from "../time/opens.ts";
import { findZoneStatement } from "../time/zone-statement.ts";
import { COMMAND } from "./actions/command.ts";
import { TIMED_STEP } from "./genre-words.ts";
import { readFieldName } from "./headings.ts";
import type { Lexicon, Sign } from "./lexicon/types.ts";

/** `T1: the print stops`: what happened, counted and without its time. */
export function isCounted(text: string): boolean {
  return /^[*_|\s]{0,5}T[1-9]\d?(?![\p{L}\d]|\s?[-+:]\d)/u.test(text.slice(0, 20));
}

/** An item of a table of contents: `[2026-03-08 — what broke](#2026-03-08--what-broke)`. */
const OWN_LINK = /^[\s*_]{0,4}\[[^\]\n]{1,300}\]\(#[^)\s]{0,300}\)[\s*_.]{0,4}$/;

export function isOwnLink({ said }: TextLine): boolean {
  return OWN_LINK.test(said);
}

/** The year of the day that a line begins with. */
const YEAR_AHEAD = /^\D{0,20}(?:\d{1,2}\D{1,14})?(20[0-4]\d)(?!\d)/;
/** Days so many years before those above are what the data is about, no events: `- 2019-03-08: 1 of 187 rows`. */
const YEARS_BEFORE = 2;

const DONE = pattern(() => `\\b${anyOf("sentences", "done")}\\b`, "i");
const TO_DO = pattern(() => `${wholeWords("sentences", "toDo")}|\\[[ x]\\]`, "iu");
const IMPERATIVE = pattern(() => `^${anyOf("sentences", "imperative")}\\b`, "i");
/** Chinese has one form for what is to be done and what was. */
const OWN_WORD = /^(?!\p{sc=Han})\p{L}+/u;

/** "Watched the ovens to ensure that …": what was done, whatever it was for. */
const CARRIED_OUT = pattern(() => `^[\\W_]{0,6}[A-Z][a-z]{2,14}${anyOf("sentences", "carriedOut")} `, "");

/** Steps of writing the report, not of mending what failed. */
const ABOUT_REPORT = pattern(() => `\\b${anyOf("sentences", "aboutReport")}\\b`, "i");

const OF_ITSELF = pattern(() => anyOf("sentences", "ofItself"), "i");

/** The body's lines and how much of each sign they show. */
export interface Content {
  readonly lines: number;
  readonly timed: number;
  readonly fields: number;
  /** Labels with nothing behind them: a form asks. */
  readonly asked: number;
  /** Items that say a thing or two about something: "**File**: `a.json`". */
  readonly labelled: number;
  readonly prose: number;
  readonly evidence: number;
  readonly future: number;
  readonly past: number;
  /** Lines outside of code that begin with a time of day. */
  readonly clocked: number;
  readonly checkboxes: number;
  /** Those of them that are not ticked. */
  readonly unticked: number;
  /** Those of them that hold a place to write into: "sent on ___". */
  readonly blanks: number;
  /** Items that speak of the report itself: "Sections above are filled out". */
  readonly aboutReport: number;
  /** Sentences that say what the report itself is about: "This note records …". */
  readonly ofItself: number;
  /** Items that begin with an order. */
  readonly orders: number;
  /** List items and rows of tables. */
  readonly listed: number;
}

/** A line that states the zone of all times ("All times are in UTC.") is no longer than this and says nothing of its part. */
const LONGEST_NOTE = 60;

/** What is stated of a thing in a field is no longer than this; more is told. UTF-16 units. */
const LONGEST_STATED = 120;

/** "Incident: label printers stuck in hall 2" says what happened; "Incident: INC-12" only numbers it. */
export const IN_WORDS =
  /^\P{L}{0,3}(?:\p{L}[\p{L}\p{N}'’.-]*[ \t]+){2,}\p{L}|^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{6,}/u;

/** "⚠️ Check the fuses" begins with its first word, "✅ Fuses checked" says that it is done. */
const PICTURES = /^(?:\p{Extended_Pictographic}\uFE0F?\s{0,2}){1,3}/u;
const TICK = /^[✅✔☑]/u;

/** What of a line can be seen in its text alone. */
const signsOf = remembered((text) => {
  const ticked = TICK.test(text);
  const caption = text.replace(PICTURES, "").replace(/^[*_]{0,3}[^:：.]{2,40}[:：][*_]{0,3}\s*/, "");
  return {
    aboutReport: ABOUT_REPORT.test(text),
    ofItself: OF_ITSELF.test(text),
    evidence:
      /^!?\[[^\]]*\]\([^)]*\)\W*$|^<?https?:/.test(text) ||
      /[-:]\s+\[?`?(?:https?:|0x[0-9a-f]{8})|\]\(https?:/.test(text),
    stated:
      /^(?:\*\*|__)[^*_:：]{2,40}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])\s*\S/.test(text) &&
      text.length <= LONGEST_STATED,
    label: /^[*_]{0,3}([^:：.]{2,40})[:：]/.exec(text)?.[1] ?? "",
    prose: text.length > 40 || /[\u3040-\u9fff]{12}/.test(text),
    order: !ticked && (IMPERATIVE.test(caption) || COMMAND.test(OWN_WORD.exec(caption)?.[0].toLowerCase() ?? "")),
    future: TO_DO.test(text) && !CARRIED_OUT.test(text),
    step: TIMED_STEP.test(text.slice(0, 60)),
    past: ticked || DONE.test(text) || CARRIED_OUT.test(text),
  };
});

/** What numbers a row, or an empty cell, before what the row says: `A1 |`, `3. |`, `REC-02 |`. */
const NUMBERED = /^(?:[*_`#]{0,4}(?:\p{L}{1,6}[-. #]?)?\d{1,4}[.)*_`]{0,4})?[ \t]{0,20}\|[ \t]{0,20}/u;

/** Counts the signs in the lines below a heading; `fields` are lines that state a fact known by name. */
export function contentOf(source: string, lines: readonly TextLine[], lexicons: readonly Lexicon[]): Content {
  const count = {
    lines: 0,
    timed: 0,
    fields: 0,
    asked: 0,
    labelled: 0,
    prose: 0,
    evidence: 0,
    future: 0,
    past: 0,
    clocked: 0,
    checkboxes: 0,
    unticked: 0,
    blanks: 0,
    listed: 0,
    aboutReport: 0,
    orders: 0,
    ofItself: 0,
  };
  /** The latest year of a day that a line began with. */
  let latest = 0;
  // A log quoted in a story is evidence; a fence that holds most of the lines draws a timeline.
  const quotesLog = lines.filter(({ form }) => form === "code").length * 2 < lines.length;
  for (const line of lines) {
    const text = (line.form === "row" ? line.said.replace(NUMBERED, "") : line.said).slice(0, 400);
    const first = line.cells[0] ? source.slice(line.cells[0].start, line.cells[0].end) : text;
    if (line.form === "row" && line.table?.header === line) continue;
    if (line.text.end - line.text.start <= LONGEST_NOTE && findZoneStatement(source, line.text)) continue;
    count.lines++;
    if (line.form !== "code" && opensWithClock(first)) count.clocked++;
    if (line.checkbox) count.checkboxes++;
    if (line.checkbox?.done === false) count.unticked++;
    if (line.checkbox && /_{3}/.test(text)) count.blanks++;
    if (line.form === "item" || line.form === "row") count.listed++;
    const signs = signsOf(text);
    if (line.form === "item" && signs.aboutReport) count.aboutReport++;
    if (signs.ofItself) count.ofItself++;
    if (/[:：][*_`\s]*$/.test(text.slice(-8))) count.asked++;
    if (line.form === "item" && signs.stated) count.labelled++;
    const quoted = quotesLog && line.form === "code";
    const year = Number(YEAR_AHEAD.exec(first.slice(0, 60))?.[1] ?? latest);
    const ofData = year <= latest - YEARS_BEFORE && !opensWithClock(first);
    latest = Math.max(latest, year);
    if (!quoted && !ofData && (opensWithTime(first) || signs.step)) count.timed++;
    else if (line.form === "code" || line.form === "html" || signs.evidence) count.evidence++;
    else if (isFact(line, text, first, signs.label)) count.fields++;
    else if (signs.prose) count.prose++;
    if (line.form === "item" && signs.order) count.orders++;
    if (signs.future || signs.order || line.checkbox) count.future++;
    else if (signs.past) count.past++;
  }
  return count;

  function isFact(line: TextLine, text: string, first: string, label: string): boolean {
    const words = line.cells.length === 2 ? first : label;
    const name = words === "" ? undefined : readFieldName(words, lexicons);
    return (
      name !== undefined && !(name === "title" && line.cells.length === 0 && IN_WORDS.test(behindLabel(text, label)))
    );
  }
}

function behindLabel(text: string, label: string): string {
  return text.slice(text.indexOf(label) + label.length);
}

/** Whether content shows a sign plainly. What stands elsewhere ("told", "caused", "noticed", "explained") it cannot show. */
export function shows(content: Content, sign: Sign): boolean {
  switch (sign) {
    case "timed":
      return (content.timed >= 3 && content.timed * 3 >= content.lines) || (content.timed === 2 && content.lines <= 4);
    case "future":
      return content.future > content.past;
    case "fields":
      return (
        (content.fields >= 2 && content.fields > content.prose) ||
        (content.labelled >= 3 && content.labelled === content.lines)
      );
    case "prose":
      return content.prose > 0 && content.prose >= content.fields;
    case "told":
    case "noticed":
    case "caused":
    case "explained":
      return false;
    case "itself":
      return content.ofItself > 0;
    case "evidence":
      return content.evidence >= 2 && content.evidence > content.prose;
  }
}
