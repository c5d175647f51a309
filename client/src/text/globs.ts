// The two lists of paths and globs that say which files are postmortems. Pure: knows no editor.

export interface Lists {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The lists with `path` in the one named and out of the other. A list that need not change is returned itself. */
export function withPath(lists: Lists, name: keyof Lists, path: string): Lists {
  const add = (list: readonly string[]) => (list.includes(path) ? list : [...list, path]);
  const remove = (list: readonly string[]) => (list.includes(path) ? list.filter((entry) => entry !== path) : list);
  return name === "include"
    ? { include: add(lists.include), exclude: remove(lists.exclude) }
    : { include: remove(lists.include), exclude: add(lists.exclude) };
}
