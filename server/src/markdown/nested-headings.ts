// Headings that stand below one of a lower rank: "# Cause: …" right below "## What broke and how".

interface Heading {
  readonly form: string;
  level: number;
  readonly said: string;
}

/** A name and a colon, as a field has. */
const LABELLED = /^[^:：]{2,60}[:：](?:\s|[*_]|$)/u;
const DEEPEST = 6;

/**
 * Puts the labelled headings that directly follow an empty one below it, as they read, where their rank says the opposite:
 * a rank that no heading of the document had before.
 */
export function nestLabelled(lines: readonly Heading[]): void {
  let host: number | undefined;
  let highest = DEEPEST + 1;
  for (const [i, line] of lines.entries()) {
    if (line.form !== "heading") continue;
    if (host !== undefined && line.level < host && LABELLED.test(line.said)) {
      line.level = Math.min(DEEPEST, host + 1);
      continue;
    }
    highest = Math.min(highest, line.level);
    const next = lines[i + 1];
    const opens = next?.form === "heading" && next.level < highest && LABELLED.test(next.said);
    host = opens ? line.level : undefined;
  }
}
