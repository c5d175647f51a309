// Tickets as a project writes them: plain text with `{number}` for digits, so that no setting can be a slow expression.

/** Whether a text holds a ticket of one of the patterns, not as part of a longer word or number. */
export function ticketReader(patterns: readonly string[]): (text: string) => boolean {
  const readers = patterns.map((pattern) => {
    const words = pattern.trim().split("{number}").map(literally).join("\\d{1,12}");
    return new RegExp(`(?<![\\p{L}\\p{N}_])${words}(?![\\p{L}\\p{N}_])`, "iu");
  });
  return (text) => readers.some((reader) => reader.test(text));
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
