// title-generic: the title says that this is a report, and not of what.
import type { Document, TextLine } from "../../markdown/document.ts";
import { DATED } from "../../postmortem/genre-words.ts";
import type { Postmortem, Section } from "../../postmortem/model.ts";
import { slice } from "../../text/span.ts";
import { quote } from "../support/places.ts";
import { partLines, type ReportTitle, statedTitle } from "../support/title.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { GENERIC_TITLE_WORDS, GENERIC_TITLES } from "../words/titles.ts";

/** So far below the title the first incident of a log may be named. */
const FIRST_LINES = 40;
/** A line under the title may say more; a longer one is a sentence of the report. */
const LONGEST_SUBTITLE = 120;

function check({ document, postmortem }: RuleInput): Report[] {
  const title = statedTitle(document, postmortem);
  if (!title || !isGeneric(slice(document.source, title.span)) || hasSubtitle(document, postmortem, title)) return [];
  if (tellsSeveral(document, postmortem)) return [];
  return [
    {
      span: title.span,
      message:
        `“${quote(document.source, title.span, 60)}” fits every report. In a list or a search, readers cannot tell which incident this one ` +
        "is about. Name what broke and when, such as “Checkout down after release 41, 2024-03-08”.",
    },
  ];
}

function isGeneric(title: string): boolean {
  const words = title
    .toLowerCase()
    .replace(/\b0x[\da-f]+\b/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const bare = words.join("");
  return bare === "" ? false : GENERIC_TITLES.test(bare) || words.every((word) => GENERIC_TITLE_WORDS.has(word));
}

/** Whether a heading or a short line of its own says more before the first part begins: one right below, or one with a day. */
function hasSubtitle(document: Document, postmortem: Postmortem, { line }: ReportTitle): boolean {
  if (!line) return false;
  const parts = partLines(document, postmortem);
  const [next, ...others] = document.text.slice(line.index + 1, line.index + 1 + FIRST_LINES);
  for (const other of others) {
    if (parts.has(other.line)) break;
    if (other.form !== "heading" || other.level <= line.level) continue;
    const text = slice(document.source, other.text);
    if (DATED.test(text) && !isGeneric(text)) return true;
  }
  if (!next || parts.has(next.line)) return false;
  const text = slice(document.source, next.text);
  if (next.form === "heading") return next.level > line.level && !isGeneric(text);
  const alone = document.text[next.index + 1]?.group !== next.group;
  return next.form === "text" && alone && text.length <= LONGEST_SUBTITLE && !isGeneric(text) && /\p{L}/u.test(text);
}

/** So many headings with a field of one kind below each are incidents: a report may tell two causes. */
const FIELDS = 3;

/** A page of incidents: a part of one kind stands below one heading and again below another of the same level. */
function tellsSeveral(document: Document, postmortem: Postmortem): boolean {
  const parts = new Map<number, Section>();
  for (const section of postmortem.sections) parts.set(document.lines.lineAt(section.labelSpan.start), section);
  const seen = new Map<string, Set<TextLine>>();
  let above: TextLine | undefined;
  for (const line of document.text) {
    const part = parts.get(line.line);
    if (!part && line.form === "heading") above = line;
    if (!part || !above) continue;
    const field = part.form === "field";
    for (const kind of part.kinds) {
      const key = `${kind} ${field} ${above.level}`;
      const below = seen.get(key) ?? new Set();
      seen.set(key, below.add(above));
      if (below.size === (field ? FIELDS : 2)) return true;
    }
  }
  return false;
}

export const titleGeneric: Rule = {
  id: "title-generic",
  group: "structure",
  summary: "The title says that this is a report, and not of what.",
  defaultSeverity: "information",
  rationale:
    "Twenty reports called “Postmortem” are one report to whoever searches for the outage that looks like today’s. A title that " +
    "names what broke and when is the cheapest way to be found.",
  fixes: [],
  check,
};
