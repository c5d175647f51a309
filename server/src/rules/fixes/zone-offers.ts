// Which zones are offered for times that have none: the one that the document hints at, UTC, the user's own.

import type { Entry, Postmortem, ZoneStatement } from "../../postmortem/model.ts";
import { offsetName } from "../../time/offset-name.ts";
import type { WrittenZone } from "../../time/types.ts";
import { ZONE_PLACES } from "../../time/zone-places.ts";
import { lineNumber, quote } from "../support/places.ts";
import { isAmbiguous, zoneName } from "../support/zone-uses.ts";
import type { RuleInput } from "../types.ts";

/** A zone to offer, and why. */
export interface Offer {
  readonly zone: string;
  readonly why: string;
  /** Hinted at by the document or the configuration. */
  readonly inferred: boolean;
}

/** The zone that the document itself gives these entries, and where it says it. */
export function inferredZone({ timeline, incident }: Postmortem, entries: readonly Entry[]): ZoneStatement | undefined {
  const zone = entries.map((entry) => entry.zone).find((one) => one?.source === "inferred")?.written;
  if (!zone) return undefined;
  if (zone.span.start === zone.span.end) return { zone, source: "configured", span: zone.span };
  const said = [timeline.zone, incident.zone].find((statement) => statement?.zone.name === zone.name);
  return { zone, source: "inferred", span: said?.span ?? zone.span };
}

/** A zone's name as one writes it behind a time or in a sentence: `Z` only makes sense within an ISO 8601 time. */
export function nameOf({ name }: WrittenZone): string {
  return name.toUpperCase() === "Z" ? "UTC" : name;
}

/** The zones to offer: the document's own first, then UTC, then the user's. */
export function offers(input: RuleInput, inferred: ZoneStatement | undefined): Offer[] {
  const { userZone } = input.settings;
  const found: Offer[] = [
    ...(inferred ? [inferredOffer(input, inferred)] : []),
    { zone: "UTC", why: "", inferred: false },
    ...(userZone ? [{ zone: userZone, why: " (your own zone)", inferred: false }] : []),
  ];
  return found.filter(
    (offer, i) => found.findIndex((other) => other.zone.toUpperCase() === offer.zone.toUpperCase()) === i,
  );
}

/** A name that has several meanings is not written once more: its offset is what the document hints at. */
function inferredOffer(input: RuleInput, inferred: ZoneStatement): Offer {
  const zone = nameOf(inferred.zone);
  const place = placeOf(input, inferred);
  const { meaning } = inferred.zone;
  if (meaning.kind !== "abbreviation" || !isAmbiguous(input.settings, zoneName(inferred.zone), meaning))
    return { zone, why: ` (${inferred.source === "configured" ? "from" : "inferred from"} ${place})`, inferred: true };
  const region = ZONE_PLACES.get(meaning.region ?? "")?.name ?? meaning.region;
  const why = ` (what ${zone} from ${place} is${region ? ` in ${region}` : " read as"})`;
  return { zone: offsetName(meaning.minutes), why, inferred: true };
}

/** `“Duration” on line 7`, or the line alone. */
export function placeOf(
  { document, postmortem }: Pick<RuleInput, "document" | "postmortem">,
  { span, source }: ZoneStatement,
): string {
  if (source === "configured") return "your configuration";
  const field = postmortem.fields.find(({ span: whole }) => whole.start <= span.start && span.end <= whole.end);
  const line = `line ${lineNumber(document, span.start)}`;
  return field ? `“${quote(document.source, field.labelSpan, 30)}” on ${line}` : line;
}
