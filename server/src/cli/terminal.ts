// Words of documents in a terminal.

/** A document's words cannot steer the terminal: control characters but line ends are shown as replaced. */
export function printable(words: string): string {
  return words.replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/g, "\ufffd");
}
