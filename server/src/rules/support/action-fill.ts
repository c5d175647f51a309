// The fix that writes what tasks lack into their cells, else in one bracket behind their text, to be filled in.
import type { Action } from "../../postmortem/model.ts";
import { type Prompt, stop } from "../../postmortem/skeletons/index.ts";
import type { Edit } from "../../text/edits.ts";
import { type Span, slice } from "../../text/span.ts";
import type { Fix } from "../types.ts";
import type { ColumnCell } from "./action-lists.ts";

/** What one task lacks, in the order in which it is written. */
export interface Lack {
  readonly action: Action;
  readonly lacks: readonly {
    readonly attribute: { readonly prompt: Prompt };
    readonly column: ColumnCell | undefined;
  }[];
}

export function fillFix(source: string, tasks: readonly Lack[]): Fix {
  const most = [...new Set(tasks.flatMap(({ lacks }) => lacks.map(({ attribute }) => attribute.prompt.label)))];
  const same = tasks.every(({ lacks }) => lacks.length === most.length);
  const what = most.map((label) => `“${label}”`).join(", ");
  const where = same ? `to each of the ${tasks.length} tasks` : `to the ${tasks.length} tasks that lack them,`;
  const title = tasks.length === 1 ? `Add ${what} to fill in` : `Add ${what} ${where} to fill in`;
  return { title, safe: false, snippet: true, resolve: () => ({ edits: fillEdits(source, tasks) }) };
}

/** The edits as snippets, their tab stops counted through in document order. */
function fillEdits(source: string, tasks: readonly Lack[]): Edit[] {
  let next = 1;
  return tasks.flatMap(({ action, lacks }) => {
    const { end } = action.textSpan;
    const said = slice(source, action.span);
    const open: { span: Span; prompts: Prompt[]; cell: boolean }[] = [];
    const free: Prompt[] = [];
    for (const { attribute, column } of lacks) {
      if (column) continue;
      const at = openLabel(said, attribute.prompt.label);
      const place = action.span.start + (at ?? 0);
      if (at === undefined) free.push(attribute.prompt);
      else open.push({ span: { start: place, end: place }, prompts: [attribute.prompt], cell: true });
    }
    const cells = lacks.flatMap(({ attribute, column }) =>
      column ? [{ span: column.cell, prompts: [attribute.prompt], cell: true }] : [],
    );
    const places = [
      ...cells,
      ...open,
      ...(free.length > 0 ? [{ span: { start: end, end }, prompts: free, cell: false }] : []),
    ];
    return places
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, prompts, cell }) => {
        const parts = prompts.map(({ label, prompt }) => (cell ? "" : `${label}: `) + stop(next++, prompt));
        return { span, text: cell ? parts.join("") : ` (${parts.join(", ")})` };
      });
  });
}

/** Behind a label that stands in a task's bracket without a value, `(owner: , due: )`: where the fix has put it, or somebody took the value out. */
function openLabel(text: string, label: string): number | undefined {
  for (let from = text.indexOf(`${label}:`); from >= 0; from = text.indexOf(`${label}:`, from + 1)) {
    const end = from + label.length + 1;
    const behind = /^[ \t]{0,3}(?=[,，、)）])/.exec(text.slice(end, end + 4));
    if (behind && /[(（,，、][ \t]{0,3}$/.test(text.slice(Math.max(0, from - 4), from))) return end + behind[0].length;
  }
  return undefined;
}
