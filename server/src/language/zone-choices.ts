// Fixes that ask for a zone, for editors that cannot ask: the few zones that are likely, as fixes of their own.
import type { Analysis } from "../analyse.ts";
import { lexiconsFor } from "../postmortem/lexicon/languages.ts";
import { checkedFix } from "../rules/fixes/checked.ts";
import { zoneEdits } from "../rules/support/zone-edits.ts";
import { fixById, type OfferedFix } from "./fixes.ts";

/** More would drown the rest of the menu. */
const MOST = 4;
/** After all that is likelier: one for each part of the day. */
const COMMON = ["America/Los_Angeles", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Asia/Tokyo"];
/** Where most of those who write a language live. English says nothing. */
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  de: "Europe/Berlin",
  es: "Europe/Madrid",
  fr: "Europe/Paris",
  it: "Europe/Rome",
  ja: "Asia/Tokyo",
  ko: "Asia/Seoul",
  nl: "Europe/Amsterdam",
  pl: "Europe/Warsaw",
  pt: "America/Sao_Paulo",
  ru: "Europe/Moscow",
  uk: "Europe/Kyiv",
  zh: "Asia/Shanghai",
};
/** Their letters stand among those of another language: Japanese has Chinese ones, Ukrainian has Russian ones. */
const NARROW = new Set(["ja", "uk"]);
const SEPARATOR = "@";

/** @param own the user's and the project's zones, likeliest first */
export function zoneChoices(analysis: Analysis, offered: OfferedFix, own: readonly string[]): OfferedFix[] {
  const already = offered.finding.fixes.filter(({ id, asks }) => id === offered.fix.id && !asks);
  const zones = [...new Set([...own, ...zonesOf(analysis), "UTC", ...spokenZones(analysis), ...COMMON])];
  return zones
    .filter((zone) => !already.some(({ title }) => title.includes(zone)))
    .flatMap((zone) => withZone(analysis, offered, zone) ?? [])
    .slice(0, MOST);
}

/** The zones of the language that the document is written in; of several, the likeliest first. */
function spokenZones({ document }: Analysis): string[] {
  const languages = lexiconsFor(document.source).map(({ language }) => language);
  const narrow = (language: string) => Number(NARROW.has(language));
  return languages.sort((a, b) => narrow(b) - narrow(a)).flatMap((language) => OF_LANGUAGE[language] ?? []);
}

/** The fix that an `id` names, be it one of `zoneChoices` or any other. */
export function chosenFix(analysis: Analysis, id: string): OfferedFix | undefined {
  const at = id.indexOf(SEPARATOR);
  if (at < 0) return fixById(analysis, id);
  const asking = fixById(analysis, id.slice(0, at));
  return asking && withZone(analysis, asking, id.slice(at + 1));
}

/** The fix with its question answered; undefined where the zone cannot be written there. */
function withZone(analysis: Analysis, offered: OfferedFix, zone: string): OfferedFix | undefined {
  const edits = zoneEdits(analysis, offered.finding, offered.fix, zone);
  if (!edits || edits.length === 0) return undefined;
  const title = offered.fix.title.replace("another zone", () => zone).replace(/…$/, "");
  const fix = checkedFix(analysis.document.source, { title, safe: false, edits });
  return { id: `${offered.id}${SEPARATOR}${zone}`, finding: offered.finding, fix };
}

/** The zones that the document itself writes, in its order. */
function zonesOf({ postmortem: { timeline, incident } }: Analysis): string[] {
  const said = [incident.zone?.zone.name, timeline.zone?.zone.name];
  const written = timeline.entries.map(({ zone }) => zone?.written?.name);
  return [...said, ...written].filter((name) => name !== undefined);
}
