// The two lists of paths and globs that say which files are postmortems. Pure: knows no editor.
import { l10n } from "./filled.ts";

export interface Lists {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What putting a path into a list comes to, in one sentence. @param where the settings that were written */
export function changeInWords(before: Lists, after: Lists, name: keyof Lists, file: string, where: string): string {
  const other = name === "include" ? "exclude" : "include";
  const added = after[name] !== before[name];
  const removed = after[other] !== before[other];
  const [to, from] = [`postmortem.${name}`, `postmortem.${other}`];
  if (added && removed) return l10n.t("{0} is now in “{1}” and is no longer in “{2}” of {3}.", file, to, from, where);
  if (added) return l10n.t("{0} is now in “{1}” of {2}.", file, to, where);
  if (removed) return l10n.t("{0} is no longer in “{1}” of {2}.", file, from, where);
  return l10n.t("{0} was already in “{1}” of {2}.", file, to, where);
}

/** The lists with `path` in the one named and out of the other. A list that need not change is returned itself. */
export function withPath(lists: Lists, name: keyof Lists, path: string): Lists {
  const add = (list: readonly string[]) => (list.includes(path) ? list : [...list, path]);
  const remove = (list: readonly string[]) => (list.includes(path) ? list.filter((entry) => entry !== path) : list);
  return name === "include"
    ? { include: add(lists.include), exclude: remove(lists.exclude) }
    : { include: remove(lists.include), exclude: add(lists.exclude) };
}
