// What Insert Section offers: the kinds of sections, those that are missing first.
import type { Analysis } from "../analyse.ts";
import { KINDS, type Kind } from "../postmortem/model.ts";
import { READING_ORDER, skeletonsFor } from "../postmortem/skeletons/index.ts";
import type { SectionChoice } from "../protocol.ts";
import { checkedFix } from "../rules/fixes/checked.ts";
import { languageOf } from "../rules/fixes/insert-place.ts";
import { insertSections } from "../rules/fixes/insert-section.ts";
import { REQUIRED_SECTIONS } from "../rules/structure/missing-section.ts";
import type { RuleSettings } from "../rules/types.ts";
import type { Edit } from "../text/edits.ts";

/** What each kind tells, as a title. */
export const TELLS: Readonly<Record<Kind, string>> = {
  summary: "What happened, in short",
  impact: "Who and what was affected, and how much",
  detection: "How it was noticed",
  timeline: "The events in time",
  "root-cause": "Why it happened",
  resolution: "How it was stopped and repaired",
  actions: "What will be done so that it does not come back",
  lessons: "What was learned",
  background: "What a reader must know first",
  metadata: "Date, severity, status and authors of the report",
  appendix: "Evidence and further reading",
};

/** All kinds: missing ones that are expected, other missing ones, those that are there; each in reading order. */
export function sectionChoices(
  { document, postmortem }: Analysis,
  settings: Partial<RuleSettings> = {},
): SectionChoice[] {
  const expected = settings.requiredSections ?? REQUIRED_SECTIONS;
  const { headings } = skeletonsFor(languageOf(postmortem));
  const rank = ({ missing, expected }: SectionChoice) => (missing ? (expected ? 0 : 1) : 2);
  return [...READING_ORDER, ...KINDS.filter((kind) => !READING_ORDER.includes(kind))]
    .map((kind): SectionChoice => {
      const section = postmortem.sections.find(({ kinds }) => kinds.includes(kind));
      const line = section && document.lines.lineAt(section.labelSpan.start) + 1;
      return {
        kind,
        label: headings[kind],
        missing: !section,
        expected: expected.includes(kind),
        detail: line === undefined ? TELLS[kind] : `${TELLS[kind]} (there is one on line ${line})`,
      };
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** The edit (LSP snippet syntax) that inserts a section where readers expect it; undefined where it cannot be done. */
export function sectionInsertion({ document, postmortem }: Analysis, kind: Kind): Edit | undefined {
  const resolve = () => insertSections(document, postmortem, [kind]);
  const made = checkedFix(document.source, { title: kind, safe: false, snippet: true, resolve }).resolve();
  return "edits" in made ? made.edits[0] : undefined;
}
