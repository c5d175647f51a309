// The lines of a paste as a reader sees them: no colour codes, no invisible marks, no control characters.

// Colours and other commands of a terminal. No part can match in two ways.
const ESCAPES = /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-Z\\^-~]/g;
/** Control characters but the tab, marks of writing direction, byte order marks, zero-width spaces. */
const INVISIBLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u2007\u202f]/g;

/** Text without what a reader does not see; line ends stay. */
export function cleaned(text: string): string {
  return text.replace(ESCAPES, "").replace(/\r\n?/g, "\n").replace(INVISIBLE, "").replace(SPACES, " ");
}

/** WhatsApp on an iPhone sets a mark of direction before what it tells itself, behind the name of the chat. */
const NOTICE = /^[\u200e\u200f]?\[[^\]\n]{6,40}\] ?[^:\n]{1,100}: \u200e/;

/** The lines (from 0) that a chat marks as its own. */
export function noticesIn(text: string): ReadonlySet<number> {
  if (!text.includes(": \u200e")) return new Set();
  const lines = text.replace(ESCAPES, "").replace(/\r\n?/g, "\n").split("\n");
  return new Set(lines.flatMap((line, i) => (NOTICE.test(line) ? [i] : [])));
}

/** The cleaned lines. CRLF, LF and CR each end one. */
export function linesOf(text: string): string[] {
  return cleaned(text).split("\n");
}
