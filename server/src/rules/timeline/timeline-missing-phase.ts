// timeline-missing-phase: the timeline does not tell how the incident was noticed, or how it ended.
import type { Entry, FieldName, Phase } from "../../postmortem/model.ts";
import { MARK_WORDS } from "../../postmortem/timeline/phase-words/index.ts";
import { failureReader } from "../../postmortem/timeline/phases.ts";
import { once } from "../../text/memo.ts";
import { languageOf } from "../fixes/insert-place.ts";
import { seenText } from "../support/places.ts";
import { timelinePlace } from "../support/timeline-place.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { ENDED_WORDS, NOTICED_WORDS } from "../words/phases.ts";

/** Fewer entries are told by timeline-too-short. */
const LEAST_ENTRIES = 3;
/** How much of an entry is searched for words. */
const SEARCHED = 600;

interface Wanted {
  readonly phases: readonly Phase[];
  readonly fields: readonly FieldName[];
  readonly words: Pick<RegExp, "test">;
}

const NOTICED: Wanted = {
  phases: ["detected", "acknowledged"],
  fields: ["detected", "acknowledged", "ttd"],
  words: NOTICED_WORDS,
};
const ENDED: Wanted = {
  phases: ["mitigated", "resolved"],
  fields: ["mitigated", "resolved", "end"],
  words: ENDED_WORDS,
};

function check(input: RuleInput): Report[] {
  const { postmortem } = input;
  const span = timelinePlace(postmortem);
  if (!span || postmortem.timeline.entries.length < LEAST_ENTRIES || !(languageOf(postmortem) in MARK_WORDS)) return [];
  const { entries } = postmortem.timeline;
  if (entries.every(({ textSpan }) => seenText(input.document, textSpan).trim() === "")) return [];
  const failed = once(() => failureReader(input.document, entries));
  const noticed = tells(input, NOTICED, () => false);
  const ended = tells(input, ENDED, (entry) => entry.phase === undefined && failed()(entry));
  if (noticed && ended) return [];
  const lacks =
    !noticed && !ended
      ? "how the incident was noticed, nor how it ended"
      : noticed
        ? "how the incident ended"
        : "how the incident was noticed";
  const add =
    !noticed && !ended
      ? "the first alert or report, and the fix"
      : noticed
        ? "the fix, or when service was back"
        : "the first alert or report";
  const why = noticed ? "how long users waited" : ended ? "how long it took to notice" : "how long anything took";
  return [
    {
      span,
      clues: [],
      message: `No entry of this timeline was recognised that tells ${lacks}, so readers cannot see ${why}. Add the time of ${add}.`,
    },
  ];
}

function tells(
  { document, postmortem }: RuleInput,
  { phases, fields, words }: Wanted,
  isFailed: (entry: Entry) => boolean,
): boolean {
  const { entries } = postmortem.timeline;
  return (
    entries.some(({ phase }) => phase !== undefined && phases.includes(phase)) ||
    postmortem.fields.some(({ name, valueSpan }) => fields.includes(name) && valueSpan.end > valueSpan.start) ||
    entries.some((entry) => {
      const { span, timeSpan } = entry;
      const text = seenText(document, { start: span.start, end: Math.min(span.end, timeSpan.end + SEARCHED) });
      return words.test(text) && !isFailed(entry);
    })
  );
}

export const timelineMissingPhase: Rule = {
  id: "timeline-missing-phase",
  group: "timeline",
  summary: "The timeline does not tell how the incident was noticed, or how it ended.",
  defaultSeverity: "information",
  rationale:
    "Two questions come first with every incident: how long until somebody knew, and how long until it was over. A timeline " +
    "that begins with the search for the cause, or ends with it, leaves one of them open.",
  fixes: [],
  check,
};
