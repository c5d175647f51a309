// Whether a document is a postmortem, a template for one, or something else — and why, in words for the user.
// Evidence is weighed: what the title says, which parts there are, whether the story is told in time and in the past.
import type { Document, TextLine } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import { INSTRUCTED, OTHER_TITLE, REPORT_TITLE, TOLD, TROUBLE_TITLE } from "./genre-words.ts";
import type { Genre, Kind, Section, Timeline } from "./model.ts";
import { readTemplate } from "./template.ts";

/** Parts that only reports of incidents have; a guide or a plan has some of the others too. */
const TELLING: readonly Kind[] = ["impact", "root-cause", "resolution", "actions", "detection", "timeline"];
/** Evidence that is enough. Each clue counts as many points as it rarely misleads. */
const ENOUGH = 4;
const PROSE_LINES = 600;

interface Clue {
  readonly points: number;
  readonly says: string;
}

/** The genre by content; `path` may add its name. */
export function readGenre(document: Document, sections: readonly Section[], timeline: Timeline, path?: string): Genre {
  const template = readTemplate(document, sections, path);
  const clues = [
    ...titleClues(document, path),
    ...partClues(sections),
    ...timelineClues(sections, timeline),
    ...proseClues(document),
  ];
  const points = clues.reduce((sum, clue) => sum + clue.points, 0);
  const why = clues.filter((c) => (points >= ENOUGH ? c.points > 0 : true)).map((c) => c.says);
  if (template && points + 2 >= ENOUGH) return { kind: "template", why: [template, ...why] };
  if (points >= ENOUGH) return { kind: "postmortem", why };
  return { kind: "other", why: why.length > 0 ? why : ["it has none of the parts of a postmortem"] };
}

/** The title: front matter, else the first heading, else the first line. */
export function titleOf(document: Document): string {
  const stated = document.frontMatter?.entries.find((e) =>
    /^(?:title|name|titre|titel|título|titulo)$/i.test(e.key),
  )?.value;
  const heading = document.text.find((line) => line.form === "heading");
  const first = document.text[0];
  const shown = heading && (!first || heading.index <= 6 || first.text.end - first.text.start > 120) ? heading : first;
  return [stated, shown && slice(document.source, shown.text)].filter((t) => t !== undefined).join(" — ");
}

function titleClues(document: Document, path: string | undefined): Clue[] {
  const title = titleOf(document).slice(0, 300);
  const clues: Clue[] = [];
  const stated = document.frontMatter?.entries.find((e) => /^(?:type|kind|category|layout)$/i.test(e.key))?.value ?? "";
  if (REPORT_TITLE.test(stated)) clues.push({ points: 4, says: `the front matter says “${stated}”` });
  const report = REPORT_TITLE.exec(title);
  const trouble = TROUBLE_TITLE.exec(title);
  const other = OTHER_TITLE.exec(title);
  if (report) clues.push({ points: 2, says: `the title says “${report[0].trim()}”` });
  if (trouble) clues.push({ points: report ? 0.5 : 1, says: `the title speaks of “${trouble[0].trim()}”` });
  if (other && !(report && trouble))
    clues.push({ points: -2, says: `the title speaks of “${other[0].trim()}”, as guides, plans and notes do` });
  const subtitles = document.text.filter((line) => line.form === "heading").slice(0, 3);
  if (!report && subtitles.some((line) => REPORT_TITLE.test(slice(document.source, line.text))))
    clues.push({ points: 1.5, says: "a heading near the top says it is a report" });
  const name = path?.split(/[\\/]/).slice(-2).join("/");
  if (!report && name && REPORT_TITLE.test(name))
    clues.push({ points: 2, says: "the file's name says it is a postmortem" });
  return clues;
}

function partClues(sections: readonly Section[]): Clue[] {
  const kinds = new Set(sections.flatMap((s) => s.kinds));
  const telling = TELLING.filter((k) => kinds.has(k));
  const clues: Clue[] = [];
  if (telling.length >= 3)
    clues.push({ points: telling.length >= 4 ? 3 : 2, says: `it has parts on ${list(telling)}` });
  else if (telling.length > 0)
    clues.push({
      points: telling.length === 2 ? 1 : 0.5,
      says: `it has ${telling.length === 1 ? "a part" : "parts"} on ${list(telling)}`,
    });
  if (kinds.has("summary") && telling.length > 0) clues.push({ points: 0.5, says: "it has a summary" });
  if (kinds.has("lessons") && telling.length > 0) clues.push({ points: 0.5, says: "it tells lessons" });
  return clues;
}

function timelineClues(sections: readonly Section[], timeline: Timeline): Clue[] {
  const timed = timeline.entries.length;
  if (timed < 2) return [];
  const section = sections.some((s) => s.kinds.includes("timeline"));
  return [{ points: section ? 1.5 : 1, says: `${timed} timed entries tell what happened` }];
}

function proseClues(document: Document): Clue[] {
  let told = 0;
  let instructed = 0;
  for (const line of prose(document)) {
    const text = slice(document.source, line.text).slice(0, 600);
    if (TOLD.test(text)) told++;
    if (INSTRUCTED.test(text)) instructed++;
  }
  const clues: Clue[] = [];
  if (told >= 2 && told >= instructed)
    clues.push({ points: told >= 4 ? 1.5 : 1, says: "it tells of something that went wrong" });
  if (instructed >= 4 && instructed > told * 1.5)
    clues.push({ points: -2, says: "most of it tells what to do, not what happened" });
  return clues;
}

function prose(document: Document): readonly TextLine[] {
  return document.text.filter((line) => line.form !== "code" && line.form !== "heading").slice(0, PROSE_LINES);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
