// The reasons for how a file was read, in words: for the status and for the panel. Pure.

/** Longer ones do not fit into the status. */
const LONGEST = 70;

/** The first of the reasons, which weighs most, as one short line: `The title says “Postmortem”`; empty where there is none. */
export function reasonInWords([first = ""]: readonly string[]): string {
  const words = first.trim().replace(/\.$/, "");
  const line = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return line.length <= LONGEST
    ? line
    : `${[...line]
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

/** All of them as one sentence: `The title says “Postmortem”; 8 timed entries tell what happened.`; empty where there is none. */
export function reasonsInWords(why: readonly string[]): string {
  const words = why
    .map((reason) => reason.trim().replace(/\.$/, ""))
    .filter(Boolean)
    .join("; ");
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : "";
}
