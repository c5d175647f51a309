// "Improvements" above "Tasks": what is wanted, then the tasks for it, which have the owners and the dates.
import type { Document } from "../../markdown/document.ts";
import type { Action } from "../../postmortem/model.ts";
import { grouped } from "../../text/lists.ts";
import type { Attribute } from "./action-attributes.ts";
import { type ActionList, captionsOf } from "./action-lists.ts";

/** So many tasks that all state it are the ones that are worked off. */
const TASKS = 2;

/** The tasks under captions that are all without the attribute, above a caption whose tasks all have it. */
export function goalsAbove(
  document: Document,
  list: ActionList,
  { stated }: Pick<Attribute, "stated">,
): ReadonlySet<Action> {
  const captions = captionsOf(document, list);
  const captioned = list.toDo.filter((action) => captions.has(action));
  const groups = [...grouped(captioned, (action) => captions.get(action)).values()];
  const worked = groups.findLastIndex((group) => group.length >= TASKS && group.every(stated));
  const above = worked > 0 ? groups.slice(0, worked) : [];
  return new Set(above.filter((group) => !group.some(stated)).flat());
}
