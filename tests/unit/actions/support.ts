// Reads the tasks of a report written in a test.
import type { Document } from "../../../server/src/markdown/document.ts";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import { type ActionOptions, readActions } from "../../../server/src/postmortem/actions/index.ts";
import type { Action, Section } from "../../../server/src/postmortem/model.ts";
import { readSections } from "../../../server/src/postmortem/sections.ts";
import { slice } from "../../../server/src/text/span.ts";

/** What a test looks at: the task's words and the parts as text. */
export interface Seen {
  readonly text: string;
  readonly line: number;
  readonly owner: string | null;
  readonly due: string | null;
  readonly ref: string | null;
  readonly priority: string | null;
  readonly done: boolean;
  readonly vague: boolean;
  readonly action: Action;
}

/** The tasks of a whole document, its parts recognised as in the product. */
export function readReport(source: string): Seen[] {
  const document = parseDocument(source);
  return seenIn(document, readSections(document));
}

/** The tasks of a part of kind `actions` with this body, whatever its heading's words. */
export function readPart(body: string, language = "en", heading = "Action items", own?: ActionOptions): Seen[] {
  const source = `# Outage of 3 May 2024\n\n## ${heading}\n\n${body}\n`;
  const start = source.indexOf("## ");
  const end = start + 3 + heading.length;
  const section: Section = {
    kinds: ["actions"],
    form: "heading",
    span: { start, end },
    labelSpan: { start: start + 3, end },
    body: { start: end, end: source.length },
    level: 2,
    language,
    why: "the test says so",
  };
  return seenIn(parseDocument(source), [section], own);
}

/** The one task that an item says. */
export function readItem(text: string, language?: string, own?: ActionOptions): Seen {
  const seen = readPart(`- ${text}`, language, undefined, own);
  if (seen.length !== 1) throw new Error(`${seen.length} tasks in “${text}”`);
  return seen[0] as Seen;
}

const NO_INCIDENT = { date: undefined, dayFirst: undefined, reading: {} };

function seenIn(document: Document, sections: readonly Section[], own?: ActionOptions): Seen[] {
  return readActions(document, sections, { incident: NO_INCIDENT, timeline: { entries: [] } }, own).map((action) => ({
    text: slice(document.source, action.textSpan),
    line: document.lines.lineAt(action.textSpan.start) + 1,
    owner: action.owner?.text ?? null,
    due: action.due?.text ?? null,
    ref: action.ref?.text ?? null,
    priority: action.priority?.text ?? null,
    done: action.done,
    vague: action.vague !== undefined,
    action,
  }));
}
