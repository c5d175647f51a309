// The two lists of paths and globs that say which files are postmortems. Pure: knows no editor.

export interface Lists {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What putting a path into a list comes to, in one sentence. @param where the settings that were written */
export function changeInWords(before: Lists, after: Lists, name: keyof Lists, file: string, where: string): string {
  const other = name === "include" ? "exclude" : "include";
  const added = after[name] !== before[name] ? `is now in “postmortem.${name}”` : undefined;
  const removed = after[other] !== before[other] ? `is no longer in “postmortem.${other}”` : undefined;
  const both = [added, removed].filter((part) => part !== undefined).join(" and ");
  return both === "" ? `${file} was already in “postmortem.${name}” of ${where}.` : `${file} ${both} of ${where}.`;
}

/** The lists with `path` in the one named and out of the other. A list that need not change is returned itself. */
export function withPath(lists: Lists, name: keyof Lists, path: string): Lists {
  const add = (list: readonly string[]) => (list.includes(path) ? list : [...list, path]);
  const remove = (list: readonly string[]) => (list.includes(path) ? list.filter((entry) => entry !== path) : list);
  return name === "include"
    ? { include: add(lists.include), exclude: remove(lists.exclude) }
    : { include: remove(lists.include), exclude: add(lists.exclude) };
}
