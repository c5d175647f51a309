// What the tests of sections share: sections and fields as short lines of text.
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import { readFields } from "../../../server/src/postmortem/fields.ts";
import { readSections } from "../../../server/src/postmortem/sections.ts";
import { slice } from "../../../server/src/text/span.ts";

/** `3 heading summary`, `5 field impact`: line from 1, form, kinds. */
export function parts(source: string): string[] {
  const document = parseDocument(source);
  return readSections(document).map(
    ({ labelSpan, form, kinds }) => `${document.lines.lineAt(labelSpan.start) + 1} ${form} ${kinds.join("+")}`,
  );
}

/** `timeline: <body's text>`, trimmed. */
export function bodies(source: string): string[] {
  return readSections(parseDocument(source)).map(
    ({ kinds, body }) =>
      `${kinds.join("+")}: ${slice(source, body)
        .trim()
        .replace(/\s*\n\s*/g, " / ")}`,
  );
}

/** `duration = 2 hours`. */
export function facts(source: string): string[] {
  const document = parseDocument(source);
  return readFields(document, readSections(document)).map(
    ({ name, valueSpan }) => `${name} = ${slice(source, valueSpan).replace(/\s*\n\s*/g, " / ")}`,
  );
}
