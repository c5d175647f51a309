// Titles in plain words that many authors give the same part, and titles near them that name none or another.
import { describe, expect, it } from "vitest";
import { readLabel } from "../../../server/src/postmortem/headings.ts";

const read = (heading: string) => readLabel(heading)?.kinds.join("+") ?? "";

/** Kind → headings, ` | ` between them; under the empty name those of no part. */
const TITLES: Readonly<Record<string, string>> = {
  impact: "What survived | What didn't break | How it felt to the bakers | How far it spread",
  detection:
    "Why monitoring missed it | Why the alarms stayed silent | Alerts that should have fired | Warning signs we ignored | Who noticed it first? | How the leak showed up",
  "root-cause":
    "What amplified the damage | What let it through | What turned a spark into a fire | Why retries made it worse | Contributing defect | Gaps that allowed this | How the bug was introduced | Why only some ovens | What killed the oven",
  resolution:
    "What had to be done | Corrective actions implemented | Things tried | What stopped the fire | What was changed",
  actions: "What to change | How we make sure it doesn't happen again | Loose ends | New rules | What we put in place",
  lessons:
    "Missteps worth recording | What other agents should know | What slowed the response | Notes for the next baker",
  background:
    "How it was supposed to work | What I was trying to do | Situation before the fire | Has this happened before?",
  appendix: "Relevant commits | How the numbers were calculated | Log extracts",
  metadata: "About this report | Who was on call",
  "": "How we know it is fixed | Ruled out | What the oven is | The new rule set | Why an oven",
};

describe("titles in plain words", () => {
  it.each(Object.entries(TITLES))("%s", (kind, headings) => {
    const misread = headings.split(" | ").filter((heading) => read(heading) !== kind);
    expect(misread.map((heading) => `${heading} → ${read(heading)}`)).toEqual([]);
  });
});
