// How deep YAML nests, told from its tokens: who parses it descends level by level, and the stack has an end.
import { Lexer } from "yaml";

/** Nobody writes this deep by hand; a parser's stack holds many times more. */
const DEEPEST = 64;

/** Whether lists and mappings nest deeper than is safe to parse. Takes time proportional to the source. */
export function nestsTooDeep(source: string): boolean {
  let flow = 0;
  let column = 0;
  /** Columns where what is open began: each deeper one may be a level. */
  const columns: number[] = [];
  for (const token of new Lexer().lex(source)) {
    const lineEnd = token.lastIndexOf("\n");
    if (lineEnd >= 0) column = token.length - lineEnd - 1;
    else {
      if (token === "[" || token === "{") flow++;
      else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
      else if (flow === 0 && !/^[\s#\u0002\u0018\u001f\ufeff]/.test(token)) open(columns, column);
      // The lexer's own marks take no room.
      if (!/^[\u0002\u0018\u001f\ufeff]/.test(token)) column += token.length;
    }
    if (flow + columns.length > DEEPEST) return true;
  }
  return false;
}

function open(columns: number[], column: number): void {
  while ((columns.at(-1) ?? -1) >= column) columns.pop();
  columns.push(column);
}
