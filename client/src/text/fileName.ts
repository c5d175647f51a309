// The file name of a new postmortem. Pure.

/** `postmortem-2024-03-08.md` on that day where the user is, with a number where there is one already. */
export function freeName(today: Date, taken: ReadonlySet<string>): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  for (let number = 1; ; number++) {
    const name = `postmortem-${day}${number === 1 ? "" : `-${number}`}.md`;
    if (!taken.has(name)) return name;
  }
}
