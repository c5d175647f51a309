// The beginning of an entry: the present time, and the entry before plus 1, 5 and 15 minutes, as the timeline writes its times.
import type { Entry } from "../../postmortem/model.ts";
import { stop } from "../../postmortem/skeletons/index.ts";
import { isDate, MINUTE, toInstant } from "../../time/instant.ts";
import { isoMinute, two } from "../../time/iso.ts";
import type { WallTime, ZoneMeaning } from "../../time/types.ts";
import { BULLET, entryLike, entryPrompts, isModel, momentAt, utcStamp, wallIn } from "../entry-text.ts";
import { type Caret, isIn, type Suggestion, typed } from "./caret.ts";

const LATER = [1, 5, 15];
const LONG = 12 * 60 * MINUTE;

/** What opens an entry, and the digits or letters of a time that were typed behind it. */
const START = /^(\s*(?:>\s?)?(?:[-*+\u2022]\s+|\d{1,9}[.)]\s+|\|\s*)?)([\d:.]{0,8}|[a-z-]{1,6})$/i;

export function entryTimes(caret: Caret): Suggestion[] | undefined {
  const start = START.exec(caret.before);
  if (!start || /[^\s|]/.test(caret.after)) return undefined;
  const [, lead = "", word = ""] = start;
  const letters = /[a-z]/i.test(word);
  if (letters && !"pm-now".startsWith(word.toLowerCase())) return undefined;
  if (!letters && !isIn(caret, "timeline")) return undefined;
  const { entries } = caret.analysis.postmortem.timeline;
  const at = caret.analysis.document.lines.startOf(caret.lineNumber);
  const before = entries.filter(({ span }) => span.start < at);
  const models = [...before.reverse(), ...entries.filter(({ span }) => span.start > at)].filter(isModel);
  const row = lead.includes("|");
  const model = models.find(({ shape }) => (shape === "row") === row);
  const now = present(caret, isIn(caret, "timeline") ? model : undefined, lead);
  const others = model && !letters ? later(caret, model, lead) : [];
  // Who writes long after the incident does not mean the present.
  const made = isLongAfter(caret, model) ? [...others, now] : [now, ...others];
  return made.map(({ label, text, detail }) => ({
    kind: "time",
    label: letters ? "pm-now" : label,
    detail: letters ? label : detail,
    span: typed(caret, word.length, row ? caret.after.length : 0),
    snippet: text,
  }));
}

function isLongAfter({ now }: Caret, model: Entry | undefined): boolean {
  return model?.absolute === true && model.instant !== undefined && Math.abs(now - model.instant) > LONG;
}

interface Made {
  readonly label: string;
  /** Behind what opens the entry, as a snippet. */
  readonly text: string;
  readonly detail: string;
}

function present(caret: Caret, model: Entry | undefined, lead: string): Made {
  const { analysis, now } = caret;
  const { document, postmortem } = analysis;
  const detail = "now";
  const meaning = model ? model.zone?.written?.meaning : statedZone(caret, lead);
  const local = meaning && wallIn(meaning, now);
  const like = model && local && entryLike(document, postmortem, model, local);
  if (like) return { label: like.time, text: behind(lead, like.snippet), detail };
  const stamp = local && !model ? isoMinute(local) : utcStamp(now);
  const marker = lead.trim() === "" ? "- " : "";
  const separator = lead.includes("|") ? "|" : "–";
  return { label: stamp, text: `${marker}${stamp} ${separator} ${stop(1, entryPrompts(postmortem).what)}$0`, detail };
}

function later({ analysis, offset }: Caret, model: Entry, lead: string): Made[] {
  const { document, postmortem } = analysis;
  const { entries, order } = postmortem.timeline;
  // In a list that begins with the newest, the one before in time stands below.
  const below = entries.find(({ span, shape }) => span.start > offset && (shape === "row") === (model.shape === "row"));
  const from = order === "descending" && below && isModel(below) ? below : model;
  return LATER.flatMap((minutes) => {
    const local = plus(from, minutes);
    const like = local && entryLike(document, postmortem, from, local);
    return like
      ? [{ label: like.time, text: behind(lead, like.snippet), detail: `${minutes} min after ${clockOf(from)}` }]
      : [];
  });
}

function clockOf({ time }: Entry): string {
  return `${two(time.hour ?? 0)}:${two(time.minute ?? 0)}`;
}

/** The wall time so many minutes later, on the same offset. */
function plus({ time }: Entry, minutes: number): WallTime | undefined {
  const { hour, minute } = time;
  if (hour === undefined || minute === undefined) return undefined;
  const dated = time.month !== undefined && time.day !== undefined;
  const { year = 2000, month = 1, day = 1 } = time;
  if (!isDate(year, month, day)) return undefined;
  const at = toInstant({ year, month, day, hour, minute, offset: 0 });
  const later = momentAt(at + minutes * MINUTE, 0);
  return {
    ...later,
    year: time.year === undefined ? undefined : later.year,
    month: dated ? later.month : undefined,
    day: dated ? later.day : undefined,
    offset: time.offset,
  };
}

/** The zone that a first entry would have without saying one: an entry is put there and read. */
function statedZone(caret: Caret, lead: string): ZoneMeaning | undefined {
  if (!isIn(caret, "timeline") || caret.analysis.postmortem.timeline.entries.length > 0) return undefined;
  const { source, lines } = caret.analysis.document;
  const start = lines.startOf(caret.lineNumber);
  const probe = `${lead.trim() === "" ? "- " : lead}12:00 –`;
  const { entries } = caret.reread(source.slice(0, start) + probe + source.slice(caret.offset)).postmortem.timeline;
  return entries.length === 1 ? entries[0]?.zone?.written?.meaning : undefined;
}

/** A line in the model's form without what opens it, where that stands there already. */
function behind(lead: string, snippet: string): string {
  if (lead.trim() === "") return snippet.slice((/^\s*/.exec(snippet) as RegExpExecArray)[0].length);
  const marker = /^\s*\|\s*/.exec(snippet)?.[0] ?? BULLET.exec(snippet)?.[0] ?? "";
  return snippet.slice(marker.length);
}
