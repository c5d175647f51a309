// Lines of a source text: CRLF, LF and CR all end a line, as an editor shows it.
import type { Span } from "./span.ts";

/** A position as LSP counts it: line and UTF-16 character, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Line starts of one text; offsets and positions are UTF-16, lines count from 0. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
    for (let i = 0; i < source.length; i++) {
      const code = source.charCodeAt(i);
      if (code === 0x0d && source.charCodeAt(i + 1) === 0x0a) continue;
      if (code === 0x0a || code === 0x0d) this.#starts.push(i + 1);
    }
  }

  /** How many lines there are; a text that ends with a line end has an empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  /** The line (from 0) that holds an offset; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where a line starts. Lines past the end give the end of the text. */
  startOf(line: number): number {
    return line < 0 ? 0 : (this.#starts[line] ?? this.#source.length);
  }

  /** A line without its line end. */
  spanOf(line: number): Span {
    const start = this.startOf(line);
    let end = this.startOf(line + 1);
    if (end > start && this.#source.charCodeAt(end - 1) === 0x0a) end--;
    if (end > start && this.#source.charCodeAt(end - 1) === 0x0d) end--;
    return { start, end };
  }

  /** A line's text without its line end. */
  textOf(line: number): string {
    const { start, end } = this.spanOf(line);
    return this.#source.slice(start, end);
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#source.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.startOf(line) };
  }

  /** The offset of a position; characters past a line's end give its end. */
  offsetAt(position: Position): number {
    const { start, end } = this.spanOf(position.line);
    return Math.max(start, Math.min(start + position.character, end));
  }
}

/** The line end that a text uses most; `"\n"` where it has none. */
export function lineEndOf(source: string): "\n" | "\r\n" | "\r" {
  let crlf = 0;
  let lf = 0;
  let cr = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x0a) lf++;
    else if (code === 0x0d && source.charCodeAt(i + 1) === 0x0a) {
      crlf++;
      i++;
    } else if (code === 0x0d) cr++;
  }
  if (crlf > 0 && crlf >= lf && crlf >= cr) return "\r\n";
  return cr > lf ? "\r" : "\n";
}
