// timeline-too-short: a timeline with fewer than three times.
import type { TextLine } from "../../markdown/document.ts";
import type { Entry, Postmortem, Section } from "../../postmortem/model.ts";
import { lettersIn } from "../../text/letters.ts";
import { contains, slice } from "../../text/span.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import { seenText } from "../support/places.ts";
import { timelineSection } from "../support/timeline-place.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { UNTIMED } from "../words/timelines.ts";
import { entryKey } from "./timeline-duplicate-entry.ts";

const ENOUGH = 3;
/** Less text than this is no timeline yet: empty-section and placeholder tell. */
const LEAST_LETTERS = 40;

function check({ document, postmortem }: RuleInput): Report[] {
  const { entries, unplaced } = postmortem.timeline;
  const section = timelineSection(postmortem);
  const count =
    entries.length > 2 * ENOUGH ? ENOUGH : new Set(entries.map((entry) => entryKey(document, entry) ?? entry)).size;
  if (!section || count >= ENOUGH || unplaced.some(({ why }) => why.includes("placeholder"))) return [];
  if (entries.length === 0 && toldInParts(postmortem, section)) return [];
  if (entries.length === 0) {
    const text = seenText(document, section.body).replace(/https?:\S+/g, "");
    if (lettersIn(text) < LEAST_LETTERS) return [];
  }
  const lines = document.text.filter(({ span }) => contains(section.body, span));
  if (saysUnknown(lines, entries)) return [];
  // "The deploy began at 09:12, Ana was paged at 09:20 and …": told in prose.
  const clocks = findTimestamps(document.source, section.body, postmortem.incident.reading).filter((one) => one.clock);
  if (clocks.length >= Math.max(ENOUGH, 3 * count)) return [];
  // The end of it may stand within the same paragraph: "… until 06:40, when the server was replaced."
  const times = new Set(clocks.map(({ span }) => slice(document.source, span))).size;
  const least = Math.max(count, Math.min(times, ENOUGH - 1));
  const told = ["No event", "Only one event", "Only two events"][least] as string;
  return [
    {
      span: section.labelSpan,
      clues: [],
      message: `${told} of this timeline ${least === 2 ? "have" : "has"} a time, so readers cannot see how long it took to notice, to act and to recover. Add the time of the first fault, the first alert, each attempt and the end.`,
    },
  ];
}

/** "Times were not kept." over a list, or a list each line of which has a time, or says that it is not known. */
function saysUnknown(lines: readonly TextLine[], entries: readonly Entry[]): boolean {
  const listed = ({ form, table }: TextLine) => form === "item" || table !== undefined;
  const unknown = lines.filter(({ said }) => UNTIMED.test(said));
  if (unknown.some((line) => !listed(line))) return true;
  const isTimed = ({ span }: TextLine) => entries.some(({ timeSpan }) => contains(span, timeSpan));
  const open = lines.filter((line) => listed(line) && line !== line.table?.header && !isTimed(line));
  return unknown.length > 0 && open.every((line) => unknown.includes(line));
}

/** So many kinds of fields are told of one case after the other. */
const PARTS_OF_A_CASE = 3;

/** "- **Impact:** …", "- **Cause:** …", "- **Fix:** …" below the name of each case: no times are looked for there. */
function toldInParts({ sections }: Postmortem, { body }: Section): boolean {
  const fields = sections.filter(({ form, span }) => form === "field" && contains(body, span));
  return new Set(fields.flatMap(({ kinds }) => kinds)).size >= PARTS_OF_A_CASE;
}

export const timelineTooShort: Rule = {
  id: "timeline-too-short",
  group: "timeline",
  summary: "A timeline with fewer than three times.",
  defaultSeverity: "information",
  rationale:
    "A timeline shows how long each step took: from the fault to the alert, from the alert to the first act, from there to " +
    "the end. Below three times there are no steps to see, and the next incident cannot be compared with this one.",
  fixes: [],
  check,
};
