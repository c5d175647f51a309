// Why a figure of an incident is missing, in the user's language: the server's own sentence is English, as it is in files.
import type { MetricGap, PhaseName, TimelineMetric, TimelineMetricEnd } from "../../server/src/protocol.ts";
import { t } from "./words.ts";

/** A phase within a sentence. */
const phaseWords: Readonly<Record<PhaseName, string>> = {
  "impact-start": t("the start of the impact"),
  detected: t("the detection"),
  acknowledged: t("the acknowledgement"),
  mitigated: t("the mitigation"),
  resolved: t("the resolution"),
};

/** The sentence that tells why `metric` has no length; empty where it has one. */
export function gapInWords({ gap, from, to }: Pick<TimelineMetric, "gap" | "from" | "to">): string {
  return gap ? capital(sentenceOf(gap, from, to)) : "";
}

function sentenceOf(
  { kind, phases, line }: MetricGap,
  from: TimelineMetricEnd | null,
  to: TimelineMetricEnd | null,
): string {
  const [first = "", other] = phases.map((phase) => phaseWords[phase]);
  const number = (line ?? 0) + 1;
  switch (kind) {
    case "no-entry":
      return t("No entry tells {0}.", other === undefined ? first : t("{0} or {1}", first, other));
    case "no-place":
      return t("The entry on line {0} has no place on the scale.", number);
    case "no-clock":
      return t("The entry on line {0} tells no certain time of day.", number);
    case "two-timelines":
      return t("Its entries stand in two timelines that cannot be compared.");
    default:
      return t("{0} ({1}) is earlier than {2} ({3}).", first, placeOf(to), other ?? "", placeOf(from));
  }
}

function placeOf(end: TimelineMetricEnd | null): string {
  return t("line {0}, {1}", (end?.line ?? 0) + 1, end?.written ?? "");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
