// On a time of the timeline: the instant, how long after the beginning and before the next, and where date and zone come from.

import type { Analysis } from "../../analyse.ts";
import type { Entry, ZoneSource } from "../../postmortem/model.ts";
import { wallAt } from "../../time/instant.ts";
import { isoMinute } from "../../time/iso.ts";
import { instantOffset } from "../../time/offset.ts";
import { offsetName } from "../../time/offset-name.ts";
import { ABBREVIATIONS } from "../../time/zone-data.ts";
import { shortLength } from "../elapsed.ts";
import { readableLine } from "../places.ts";
import { unnamedView } from "../timeline-view.ts";
import { code, type HoverText } from "./markdown.ts";

/** @param userZone IANA */
export function timeAt(analysis: Analysis, offset: number, userZone: string | undefined): HoverText | undefined {
  const { entries } = analysis.postmortem.timeline;
  const id = entries.findIndex(({ timeSpan }) => timeSpan.start <= offset && offset <= timeSpan.end);
  const entry = entries[id];
  if (!entry) return undefined;
  const lines = [
    instantLine(entry, userZone),
    elapsedLine(analysis, id),
    originLine(analysis, entry),
    otherMeanings(entry),
  ];
  return { span: entry.timeSpan, markdown: lines.filter((line) => line !== "").join("\n\n") };
}

function instantLine({ instant, absolute, time, written, guessed }: Entry, userZone: string | undefined): string {
  if (written.relative) return "A time that counts from another one.";
  if (!absolute || instant === undefined) {
    const lacks = [
      ...(time.month === undefined ? ["its day"] : time.year === undefined ? ["its year"] : []),
      ...(time.offset === undefined ? ["its time zone"] : []),
    ];
    return lacks.length > 0
      ? `**No certain moment**: the report does not tell ${lacks.join(" and ")}.`
      : "**No certain moment.**";
  }
  const utc = `**${stamp(instant, 0)} UTC**`;
  const offset = userZone === undefined ? undefined : instantOffset(userZone, instant);
  const doubt = guessed ? " Clocks never showed the time that is written; this is the nearest." : "";
  if (offset === undefined || offset === 0) return `${utc}${doubt}`;
  return `${utc} · ${stamp(instant, offset)} in ${code(userZone as string)} (${offsetName(offset)})${doubt}`;
}

function elapsedLine(analysis: Analysis, id: number): string {
  const view = unnamedView(analysis);
  const one = view.entries[id];
  const next = view.entries[id + (view.order === "descending" ? -1 : 1)];
  const start = view.metrics.find(({ name }) => name === "impact")?.from;
  const parts: string[] = [];
  if (one?.sinceImpact != null && start) {
    const where = `(line ${start.line + 1})`;
    if (start.id === id) parts.push("The impact begins here");
    else if (one.sinceImpact >= 0) parts.push(`${shortLength(one.sinceImpact)} after the impact began ${where}`);
    else parts.push(`${shortLength(one.sinceImpact)} before the impact began ${where}`);
  }
  if (next?.sinceBefore != null && next.sinceBefore >= 0)
    parts.push(`${shortLength(next.sinceBefore)} until the next entry`);
  return parts.join(" · ");
}

const DATES: Readonly<Record<Entry["dateSource"], string>> = {
  entry: "written here",
  group: "of the heading or line above",
  weekday: "by the weekday said of it",
  earlier: "of an entry before it",
  rollover: "the day after the entry before it, as the clock starts over",
  document: "of the report",
  none: "not known",
};
const ZONES: Readonly<Record<ZoneSource, string>> = {
  entry: "written here",
  section: "stated for the timeline",
  document: "stated for the report",
  inferred: "inferred from other times",
  none: "not known",
};

function originLine({ document, postmortem }: Analysis, { dateSource, zone, written, time }: Entry): string {
  if (written.relative) return "";
  const stated = [postmortem.timeline.zone, postmortem.incident.zone].find((one) => one?.zone === zone?.written);
  const configured = zone?.source === "document" && stated?.source === "configured";
  const line =
    stated && !configured && zone?.source !== "entry" ? `, line ${document.lines.lineAt(stated.span.start) + 1}` : "";
  const minutes = time.offset === undefined ? undefined : offsetName(time.offset);
  const offset = minutes === undefined || minutes === zone?.written?.name ? "" : ` (${minutes})`;
  const name = zone?.written
    ? `${code(readableLine(zone.written.name, { start: 0, end: zone.written.name.length }, 40))}${offset}, `
    : "";
  const source = zone ? `Zone: ${name}${configured ? "from the settings" : ZONES[zone.source]}${line}` : "";
  return [`Date: ${DATES[dateSource]}`, source].filter((part) => part !== "").join(" · ");
}

/** What else an abbreviation stands for. */
function otherMeanings({ zone, written }: Entry): string {
  const name = (zone?.source === "entry" ? written.zone?.name : zone?.written?.name)?.toUpperCase() ?? "";
  const known = ABBREVIATIONS.get(name);
  if (!known || known.others.length === 0 || zone?.written?.meaning.kind !== "abbreviation") return "";
  const taken = zone.written.meaning.minutes;
  const others = [known, ...known.others].filter(({ minutes }) => minutes !== taken);
  const list = others.map(({ minutes, region }) => `${offsetName(minutes)} (${region})`).join(", ");
  return `${code(name)} can also mean ${list}.`;
}

/** `2026-03-04 09:41`, on a clock so many minutes east of UTC. */
function stamp(instant: number, offset: number): string {
  return isoMinute(wallAt(instant, offset));
}
