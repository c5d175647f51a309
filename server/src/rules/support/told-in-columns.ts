// Parts that the columns of a table tell for each of several things: "Symptom | Root cause | Resolution".
import type { Document, TextLine } from "../../markdown/document.ts";
import { readLabel } from "../../postmortem/headings.ts";
import { lexiconsFor } from "../../postmortem/lexicon/languages.ts";
import type { Kind, Postmortem } from "../../postmortem/model.ts";
import { slice } from "../../text/span.ts";

/** Kinds that a column can tell; what is in a column beside tasks or lessons is said of these. */
const BY_COLUMN: readonly Kind[] = ["impact", "root-cause", "resolution"];
const OF_OTHERS: readonly Kind[] = ["actions", "lessons", "appendix", "background", "metadata"];

/** The kinds told by columns of tables of which two or more name a part. */
export function toldInColumns(document: Document, { sections }: Postmortem): Kind[] {
  const headers = new Set(document.text.flatMap(({ table }) => table?.header ?? []));
  if (headers.size === 0) return [];
  const lexicons = lexiconsFor(document.source);
  return [...headers].flatMap((header: TextLine) => {
    const part = sections.findLast(({ body }) => body.start <= header.span.start && header.span.start < body.end);
    if (part?.kinds.some((kind) => OF_OTHERS.includes(kind))) return [];
    const named = header.cells.flatMap((cell) => readLabel(slice(document.source, cell), lexicons)?.kinds ?? []);
    const kinds = [...new Set(named)].filter((kind) => BY_COLUMN.includes(kind));
    return kinds.length > 1 ? kinds : [];
  });
}
