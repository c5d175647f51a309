// The lines of a document that lie in parts which tell of follow-up tasks, split at sub-headings and label lines.

import type { Document, TextLine } from "../../../markdown/document.ts";
import { introduces } from "../../../text/introduces.ts";
import { slice } from "../../../text/span.ts";
import type { Section } from "../../model.ts";
import { opensSignature } from "../../signature.ts";
import { type Lexis, plain } from "../lexis.ts";

/** Lines that stand together under one title within a part of kind `actions`. */
export interface TaskRegion {
  readonly section: Section;
  /** The sub-heading or label line above the lines; absent directly below the part's own title. */
  readonly title: TextLine | undefined;
  readonly lines: readonly TextLine[];
  /** A field's own line, whose content behind the label may be the task itself. */
  readonly field: TextLine | undefined;
}

interface Growing {
  section: Section;
  title: TextLine | undefined;
  lines: TextLine[];
  field: TextLine | undefined;
}

/** The regions in document order. Parts of other kinds within a part (`### Lessons` below `## Measures`) are left out. */
export function regionsOf(document: Document, sections: readonly Section[], lexis: Lexis): TaskRegion[] {
  const sorted = [...sections].sort((a, b) => a.span.start - b.span.start);
  const regions: Growing[] = [];
  const stack: Section[] = [];
  let next = 0;
  let current: Growing | undefined;
  /** A heading or closing label that ended a part before the next one opens. */
  let ended: Section | undefined;

  const open = (section: Section, title: TextLine | undefined, field?: TextLine) => {
    current = { section, title, lines: [], field };
    regions.push(current);
  };

  for (const line of document.text) {
    const opener = openedAt(line);
    while (stack.length > 0 && isOver(document, stack.at(-1) as Section, line, !opener)) stack.pop();
    if (opener) {
      while (stack.length > 0 && (stack.at(-1) as Section).level >= opener.level) stack.pop();
      stack.push(opener);
      ended = undefined;
      current = undefined;
      if (isActions(opener)) open(opener, undefined, opener.form === "field" ? line : undefined);
      continue;
    }
    const section = stack.at(-1);
    if (!section || !isActions(section) || ended === section) {
      current = undefined;
      continue;
    }
    if (current?.section !== section) open(section, undefined);
    const title = line.form === "heading" || isTitleLine(document, line);
    if (
      (line.form === "heading" && line.level <= section.level) ||
      (line.depth === 0 && (isEnding(document, line, lexis) || opensSignature(document, line)))
    ) {
      ended = section;
      current = undefined;
    } else if (title) open(section, line);
    else current?.lines.push(line);
  }
  return regions.map((region) => ({ ...region, lines: behindField(region) }));

  /** The first section that opens on a line. */
  function openedAt(line: TextLine): Section | undefined {
    let found: Section | undefined;
    while (next < sorted.length && (sorted[next] as Section).span.start <= line.span.end) {
      const section = sorted[next++] as Section;
      if (section.span.end > line.span.start) found ??= section;
    }
    return found;
  }
}

/** Whether a part ended before a line. A field that ends in a colon holds the lines that follow without a blank one. */
function isOver(document: Document, section: Section, line: TextLine, plainLine: boolean): boolean {
  if (section.body.end > line.text.start) return false;
  if (section.form !== "field" || !plainLine || line.afterBlank || line.form === "heading") return true;
  const own = document.lines.textOf(document.lines.lineAt(section.span.start)).trimEnd();
  return !introduces(own);
}

function behindField(region: Growing): readonly TextLine[] {
  return region.field ? region.lines.filter((line) => line !== region.field) : region.lines;
}

function isActions(section: Section): boolean {
  return section.kinds.includes("actions");
}

/** Words that end the tasks without opening a part: "Conclusion", "Thanks". */
function isEnding(document: Document, line: TextLine, lexis: Lexis): boolean {
  if (line.form !== "heading" && line.form !== "text") return false;
  if (line.text.end - line.text.start > 60) return false;
  const words = plain(slice(document.source, line.text)).replace(/^[\d.)\s]+/, "");
  return lexis.endings.has(words);
}

/** A line of its own that is bold throughout, or a few words and a colon, outside of lists. */
function isTitleLine(document: Document, line: TextLine): boolean {
  if (line.form !== "text" || line.depth > 0 || line.text.end - line.text.start > 70) return false;
  const text = slice(document.source, line.text).trim();
  if (/^(?:\*\*|__)[^*_]{2,60}(?:\*\*|__)\s*[:：]?$/.test(text)) return !/[.!]$/.test(text.replace(/[*_]/g, ""));
  return /^[^\p{Ll}\n:：][^\n:：.]{1,50}[:：]$/u.test(text) && text.split(/\s+/).length <= 5;
}
