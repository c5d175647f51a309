// LSP snippet syntax, as far as skeletons use it: `$1`, `${1}`, `${1:default}`, with `\` before `$`, `}` and `\`.

/** A piece of a snippet: literal text, or a tab stop with its default. */
type Piece = string | { readonly stop: number; readonly content: readonly Piece[] };

/** Literal text as snippet text: nothing in it is read as a tab stop. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** A tab stop with a default text. */
export function stop(index: number, text: string): string {
  return `\${${index}:${escapeSnippet(text)}}`;
}

/** What an editor without snippets inserts: tab stops give way to their defaults. */
export function plain(snippet: string): string {
  return parse(snippet).map(textOf).join("");
}

/**
 * The same without the prompts that only speak to the writer, for editors where they could not be written over one by one.
 * Of a line that held nothing else its bullet stays, once; labels stay, to be filled in.
 */
export function unprompted(snippet: string, isPrompt: (words: string) => boolean): string {
  const eol = snippet.includes("\r\n") ? "\r\n" : "\n";
  const lines = snippet.split(eol).map((line) => {
    const pieces = parse(line);
    const kept = pieces.filter((piece) => typeof piece === "string" || !isPrompt(textOf(piece)));
    const text = kept.map(textOf).join("");
    if (kept.length === pieces.length) return { text, bare: false };
    const bullet = /^\s*(?:[-*+•]|\d{1,9}[.)])\s+(?:\[ \]\s)?/.exec(text)?.[0];
    const bare = bullet !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(bullet.length).replace(/\([^()]*\)/g, ""));
    return { text: bare ? bullet : text, bare };
  });
  return lines
    .filter(({ text, bare }, index) => !(bare && lines[index - 1]?.bare && lines[index - 1]?.text === text))
    .map(({ text }) => text)
    .join(eol);
}

/** The same snippet with its tab stops counted on from `from` (the first one becomes `from`), and the next free number. `$0` stays. */
export function renumber(snippet: string, from: number): { readonly snippet: string; readonly next: number } {
  let next = from;
  const write = (piece: Piece): string => {
    if (typeof piece === "string") return escapeSnippet(piece);
    const index = piece.stop === 0 ? 0 : piece.stop + from - 1;
    next = Math.max(next, index + 1);
    const content = piece.content.map(write).join("");
    return content ? `\${${index}:${content}}` : `$${index}`;
  };
  return { snippet: parse(snippet).map(write).join(""), next };
}

function textOf(piece: Piece): string {
  return typeof piece === "string" ? piece : piece.content.map(textOf).join("");
}

function parse(source: string): Piece[] {
  let at = 0;
  const pieces = (inside: boolean): Piece[] => {
    const out: Piece[] = [];
    let text = "";
    const flush = () => {
      if (text) out.push(text);
      text = "";
    };
    while (at < source.length) {
      const char = source[at] as string;
      if (char === "\\" && /[\\$}]/.test(source[at + 1] ?? "")) {
        text += source[at + 1];
        at += 2;
      } else if (char === "}" && inside) {
        break;
      } else if (char === "$") {
        const match = matchStop(source, at);
        if (!match) {
          text += char;
          at++;
          continue;
        }
        flush();
        at = match.end;
        if (!match.open) out.push({ stop: match.stop, content: [] });
        else {
          out.push({ stop: match.stop, content: pieces(true) });
          at++;
        }
      } else {
        text += char;
        at++;
      }
    }
    flush();
    return out;
  };
  return pieces(false);
}

/** The tab stop that begins at `at`: `$1` and `${1}` are complete, `${1:` has its default still to come. */
function matchStop(source: string, at: number): { stop: number; end: number; open: boolean } | undefined {
  const pattern = /\$(?:(\d+)|\{(\d+)(:|\}))/y;
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  if (!match) return undefined;
  return { stop: Number(match[1] ?? match[2]), end: pattern.lastIndex, open: match[3] === ":" };
}
