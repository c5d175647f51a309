// What is still to be filled in: where it stands, and the actions that select it.
import type { CodeAction } from "vscode-languageserver-types";
import type { Analysis } from "../analyse.ts";
import { escapeSnippet } from "../postmortem/skeletons/index.ts";
import { APPLY_SNIPPET_COMMAND, type PlaceRange, type SnippetEdit } from "../protocol.ts";
import { unfilledPlaces } from "../rules/completeness/placeholder.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { CodeActionForm, CodeActionRequest } from "./code-action-request.ts";
import { oneLine, rangeOf, spanOf } from "./places.ts";

/** In document order; none in a document that is no report. */
export function unfilledRanges({ document, postmortem }: Analysis): PlaceRange[] {
  if (postmortem.genre.kind === "other") return [];
  return unfilledPlaces(document, postmortem).map((span) => rangeOf(document.lines, span));
}

/** For each place at the caret, but for what is selected, an action that selects it, so that typing writes over it; for clients that know tab stops. */
export function promptActions(
  { document, postmortem }: Analysis,
  { uri, version, range }: CodeActionRequest,
  { snippets, versioned }: CodeActionForm,
): CodeAction[] {
  if (postmortem.genre.kind === "other" || snippets === "plain") return [];
  const wanted = spanOf(document.lines, range);
  const selected = (span: Span) => span.start === wanted.start && span.end === wanted.end;
  const here = (span: Span) =>
    !selected(span) && (overlaps(span, wanted) || (span.start <= wanted.start && wanted.end <= span.end));
  return unfilledPlaces(document, postmortem)
    .filter(here)
    .flatMap((span): CodeAction[] => {
      const title = `Select “${oneLine(document.source, span, 40)}” to write over it`;
      const text = escapeSnippet(document.source.slice(span.start, span.end));
      const edit: SnippetEdit = { range: rangeOf(document.lines, span), snippet: `\${1:${text}}` };
      if (snippets === "command")
        return [
          {
            title,
            kind: "quickfix",
            command: { title, command: APPLY_SNIPPET_COMMAND, arguments: [uri, version, [edit]] },
          },
        ];
      if (!versioned) return [];
      const snippetEdit = { range: edit.range, snippet: { kind: "snippet" as const, value: edit.snippet } };
      return [
        {
          title,
          kind: "quickfix",
          edit: { documentChanges: [{ textDocument: { uri, version }, edits: [snippetEdit] }] },
        },
      ];
    });
}
