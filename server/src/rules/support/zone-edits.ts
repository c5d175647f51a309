// What a fix that asks for a zone comes to once the user has answered.
import type { Document } from "../../markdown/document.ts";
import type { Postmortem } from "../../postmortem/model.ts";
import type { Edit } from "../../text/edits.ts";
import { checkedEdits } from "../fixes/checked.ts";
import { missingTimezone, zoneEditsFor } from "../time/missing-timezone.ts";
import type { Finding, FixTraits } from "../types.ts";

/** What a rule read: any analysis has it. */
interface Parsed {
  readonly document: Document;
  readonly postmortem: Postmortem;
}

/** Edits against the analysed text; undefined where `zone` is no zone that can be read, or the fix asks for none. */
export function zoneEdits(parsed: Parsed, finding: Finding, fix: FixTraits, zone: string): readonly Edit[] | undefined {
  if (fix.asks !== "zone" || finding.rule !== missingTimezone.id) return undefined;
  const edits = zoneEditsFor(parsed, finding, fix, zone);
  const checked = edits && checkedEdits(parsed.document.source, edits, fix);
  return checked && "edits" in checked ? checked.edits : undefined;
}
