// Tickets as a project writes them, in patterns that cannot be slow.
import { readPattern } from "../../text/pattern.ts";

/** Whether a text holds a ticket of one of the patterns, not as part of a longer word or number. What is no pattern is left out. */
export function ticketReader(patterns: readonly string[]): (text: string) => boolean {
  const readers = patterns.flatMap((pattern) => {
    const read = readPattern(pattern);
    return "expression" in read ? [read.expression] : [];
  });
  return (text) => readers.some((reader) => text.search(reader) >= 0);
}
