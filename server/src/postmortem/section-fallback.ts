// Headings whose words name nothing known: a timeline or a list of tasks shows itself by its lines.
import { slice } from "../text/span.ts";
import { opensAside, titlesKeptList } from "./actions/find/prose.ts";
import { readLabel } from "./headings.ts";
import { ALL } from "./lexicon/index.ts";
import type { Kind } from "./model.ts";
import type { Accepted } from "./section-candidates.ts";
import { type Content, opensWithTime } from "./section-content.ts";
import { below, type SectionSearch } from "./section-place.ts";

const LOOK = 60;

/** Adds headings that hold the document's only timeline or its only list of checkboxes, when no heading names one. */
export function fromContent(reader: SectionSearch, accepted: readonly Accepted[]): readonly Accepted[] {
  const has = (kind: Kind) => accepted.some((one) => one.kinds.includes(kind));
  const wanted = (["timeline", "actions"] as const).filter((kind) => !has(kind));
  if (wanted.length === 0 || accepted.length === 0) return accepted;
  const taken = new Set(accepted.map((one) => one.opening));
  const found: Accepted[] = [];
  let aside = Number.POSITIVE_INFINITY; // the level of the heading above whose lists are no tasks
  reader.candidates.forEach(({ opening, reading }, at) => {
    if (opening.shape !== "heading") return;
    if (opening.level <= aside)
      aside = opensAside(reader.document.source, opening.words, () => true) ? opening.level : Number.POSITIVE_INFINITY;
    if (taken.has(opening) || opening === reader.title?.opening) return;
    if (
      opening.words.start === opening.words.end ||
      reading ||
      opensWithTime(slice(reader.document.source, opening.words))
    )
      return;
    const content = below(reader, at, LOOK);
    const words = slice(reader.document.source, opening.words);
    const kind = wanted.find((each) =>
      each === "timeline"
        ? holds(each, content) || (isDated(content) && namesTimeline(words))
        : holds(each, content) && opening.level < aside && !titlesKeptList(words),
    );
    if (kind)
      found.push({
        opening,
        kinds: [kind],
        form: "heading",
        closes: false,
        language: "en",
        why: `the ${kind === "timeline" ? "timed lines" : "checkboxes"} below it`,
      });
  });
  if (found.length === 0) return accepted;
  return [...accepted, ...found].sort((a, b) => a.opening.span.start - b.opening.span.start);
}

/** Whether two lines or more, and half of them, begin with a time; days alone would do for a list of releases, too. */
function isDated({ timed, lines }: Content): boolean {
  return timed >= 2 && timed * 2 >= lines;
}

/** Whether words name a timeline in a language that the document is not in. */
function namesTimeline(words: string): boolean {
  const read = readLabel(words, ALL);
  return read?.kinds.includes("timeline") === true && read.strength !== "spelling";
}

function holds(kind: "timeline" | "actions", content: Content): boolean {
  if (kind === "timeline") return content.clocked >= 3 && content.clocked * 2 >= content.lines;
  // "- [ ] Reported on: ___" is a form.
  const boxes = content.checkboxes - content.blanks;
  return boxes >= 2 && boxes * 3 >= content.lines * 2;
}
