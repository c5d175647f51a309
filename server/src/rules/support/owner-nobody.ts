// Tasks whose owner is a word for everybody: "Owner: team".
import { plain } from "../../postmortem/actions/lexis.ts";
import type { Action } from "../../postmortem/model.ts";
import type { Report, RuleInput } from "../types.ts";
import { ARTICLE, NOBODY } from "../words/nobody.ts";
import { actionLists } from "./action-lists.ts";
import { linesNamed, quote } from "./places.ts";

/** Told once, at the first; a task with a ticket has its owner there. */
export function nobodyReports({ document, postmortem }: RuleInput): Report[] {
  const found = actionLists(document, postmortem).flatMap(({ toDo }) =>
    toDo.flatMap(({ owner, ref }) => (owner && !ref && namesNobody(owner.text) ? [owner] : [])),
  );
  // One that an introduction names holds for all tasks below it.
  const [first, ...others] = new Map(found.map(({ span }) => [span.start, span])).values();
  if (!first) return [];
  const more = others.length === 0 ? "" : ` The same goes for ${linesNamed(document, others)}.`;
  return [
    {
      span: first,
      severity: "information",
      message: `“${quote(document.source, first, 40)}” as owner means everybody, so each may wait for another.${more} Name one person, or a team by its name.`,
    },
  ];
}

function namesNobody(owner: NonNullable<Action["owner"]>["text"]): boolean {
  const words = plain(owner);
  return NOBODY.has(words) || NOBODY.has(ARTICLE.replaceIn(words, ""));
}
