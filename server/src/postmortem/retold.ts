// Whether a file tells one incident after the other: headings beside each other, with parts of a report below each.
import type { Document, TextLine } from "../markdown/document.ts";
import { isDated } from "./genre-words.ts";
import type { Kind, Section } from "./model.ts";

/** Parts that only reports of incidents have; a guide or a plan has some of the others too. */
export const TELLING: readonly Kind[] = ["impact", "root-cause", "resolution", "actions", "detection", "timeline"];
/** Parts of the story of one incident. */
export const OF_STORY: readonly Kind[] = [...TELLING, "summary", "lessons"];
/** How many lines from its heading on an incident may say its day. */
const DAY_LINES = 6;
/** UTF-16 units of a line in which a day is looked for. */
const OPENING = 200;

export interface Told {
  readonly heading: TextLine;
  readonly kinds: Set<Kind>;
  dated: boolean;
  /** The part that it opens itself, and no incident. */
  part?: readonly Kind[];
}

/** What stands below each heading: which parts of a story, and whether a day is said at once. */
export function toldBelow({ text }: Document, sections: readonly Section[]): Told[] {
  const told: Told[] = [];
  let open: Told[] = [];
  let at = 0;
  for (const line of text) {
    if (line.form === "heading") {
      open = open.filter(({ heading }) => heading.level < line.level);
      const own: Told = { heading: line, kinds: new Set<Kind>(), dated: false };
      told.push(own);
      open.push(own);
    }
    const near = open.at(-1);
    if (near && line.form !== "code" && line.index < near.heading.index + DAY_LINES)
      near.dated ||= isDated(line.said.slice(0, OPENING));
    for (let section = sections[at]; section && section.span.start < line.span.end; section = sections[++at])
      for (const one of open)
        if (section.span.start <= one.heading.span.start) one.part ??= section.kinds;
        else for (const kind of section.kinds) if (OF_STORY.includes(kind)) one.kinds.add(kind);
  }
  return told;
}

/** Parts of one incident that a log of them may have as well. */
const OF_LOG: readonly Kind[] = ["summary", "background", "metadata", "appendix"];

/** A log: at least two incidents, most with their day, below a title without one, and no part of the story beside them. */
export function tellsOneByOne(document: Document, sections: readonly Section[]): boolean {
  const told = toldBelow(document, sections);
  // "Outage on 2024-03-08", told service by service.
  if (told[0]?.heading.level === 1 && isDated(told[0].heading.said.slice(0, OPENING))) return false;
  const cases = told.filter(({ part, kinds }) => !part && kinds.size > 1);
  const rowAt = (level: number) => cases.filter(({ heading }) => heading.level === level);
  const row = [1, 2, 3, 4].map(rowAt).find(({ length }) => length > 1) ?? [];
  const level = row[0]?.heading.level;
  if (level === undefined || row.filter(({ dated }) => dated).length * 2 < row.length) return false;
  return told
    .slice(1)
    .every(({ heading, part = [] }) => heading.level > level || part.every((k) => OF_LOG.includes(k)));
}
