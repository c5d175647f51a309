// "Improvements" above "Tasks": what is wanted, then the tasks for it, which have the owners and the dates.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Action } from "../../postmortem/model.ts";
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
  const groups = new Map<TextLine, Action[]>();
  for (const action of list.toDo) {
    const caption = captions.get(action);
    if (!caption) continue;
    const group = groups.get(caption);
    if (group) group.push(action);
    else groups.set(caption, [action]);
  }
  const inOrder = [...groups.values()];
  const last = inOrder.findLastIndex((group) => group.length >= TASKS && group.every(stated));
  return new Set(inOrder.slice(0, Math.max(last, 0)).flatMap((group) => (group.some(stated) ? [] : group)));
}
