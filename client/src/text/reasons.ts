// The reasons for how a file was read, as one sentence. Pure.

/** `The title says “Postmortem”; 8 timed entries tell what happened.`; empty where there is none. */
export function reasonsInWords(why: readonly string[]): string {
  const words = why
    .map((reason) => reason.trim().replace(/\.$/, ""))
    .filter(Boolean)
    .join("; ");
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : "";
}
