// Zones: behind a clock that has none, and in the field that states one for all.
import { escapeSnippet } from "../../postmortem/skeletons/index.ts";
import { isRegion } from "../../time/offset.ts";
import { type Caret, type Suggestion, typed } from "./caret.ts";

/** One for each part of the day, after the zones that are likely here. */
const COMMON = [
  "America/Los_Angeles",
  "America/New_York",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney",
];

/** Zones of the document, of the project, of the user, UTC, then others. */
export function zoneNamesFor({ analysis, settings }: Caret): { label: string; detail: string }[] {
  const { timeline, incident } = analysis.postmortem;
  const said = [
    incident.zone?.zone.name,
    timeline.zone?.zone.name,
    ...timeline.entries.map(({ zone }) => zone?.written?.name),
  ];
  const all = [
    ...said.flatMap((label) => (label ? [{ label, detail: "in this report" }] : [])),
    ...(settings.defaultZone ? [{ label: settings.defaultZone, detail: "from the settings" }] : []),
    ...(settings.userZone && isRegion(settings.userZone)
      ? [{ label: settings.userZone, detail: "your own zone" }]
      : []),
    { label: "UTC", detail: "" },
    ...COMMON.map((label) => ({ label, detail: "" })),
  ];
  const seen = new Set<string>();
  return all.filter(({ label }) => label.length <= 40 && !seen.has(label) && seen.add(label));
}

/** Where the times of the timeline have zones of their own, a blank behind a clock asks for one; else only the user does. */
export function zonesBehindClock(caret: Caret): Suggestion[] | undefined {
  const { analysis, offset, before, invoked } = caret;
  const word = / ([A-Za-z][\w/+-]{0,30})?$/.exec(before)?.[1] ?? "";
  const clockEnd = offset - word.length;
  const { entries } = analysis.postmortem.timeline;
  const entry = entries.find(({ written: { clock, zone, end } }) => {
    const last = (end?.clock ?? clock)?.span.end;
    return (
      last !== undefined &&
      last < clockEnd &&
      clockEnd - last <= 1 &&
      (zone === undefined || zone.span.start >= clockEnd)
    );
  });
  if (!entry || !/\d\s$|m\s$/i.test(analysis.document.source.slice(clockEnd - 2, clockEnd))) return undefined;
  const zoned =
    entries.filter(({ zone }) => zone?.source === "entry").length * 2 >= entries.length - 1 && entries.length > 1;
  if (!invoked && !zoned) return undefined;
  return zoneNamesFor(caret).map(({ label, detail }) => ({
    kind: "zone",
    label,
    detail,
    span: typed(caret, word.length),
    snippet: escapeSnippet(label),
  }));
}
