// Words of others in a terminal or a log: none of their characters steers it.

/** Control characters, those that reorder the text, and line ends that not every program takes for one. */
const STEERING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Words on one line: what would steer is written as an escape. */
export function oneLine(words: string): string {
  return words.replace(STEERING, escaped);
}

/** Text of several lines: its line feeds and tabs stay. */
export function printable(text: string): string {
  return text.replace(STEERING, (char) => (char === "\n" || char === "\t" ? char : escaped(char)));
}

/** JSON text that says the same; JSON itself leaves most of these characters as they are. */
export function plainJson(json: string): string {
  return json.replace(STEERING, (char) => (char === "\n" ? char : unicodeEscape(char)));
}

/** A file's name on one line; what would be a command to a build server at a line's start begins like a path. */
export function shownName(name: string): string {
  const shown = oneLine(name);
  return /^\s*(?:::|##\[)/.test(shown) ? `./${shown}` : shown;
}

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(char: string): string {
  const code = char.charCodeAt(0);
  return SHORT[char] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : unicodeEscape(char));
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
