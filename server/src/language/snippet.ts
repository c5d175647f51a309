// LSP snippet syntax as plain text, for editors that cannot run snippets.

/**
 * The text that a snippet would insert if every tab stop were left as it is: placeholders give their text, choices their
 * first word, tab stops and variables without a default nothing. Escapes (`\$`, `\}`, `\\`) give the character.
 */
export function plainText(snippet: string): string {
  return new Reader(snippet).text("");
}

class Reader {
  readonly #snippet: string;
  #at = 0;

  constructor(snippet: string) {
    this.#snippet = snippet;
  }

  /** Reads up to one of the `stop` characters (left unread) or the end. */
  text(stop: string): string {
    let out = "";
    while (this.#at < this.#snippet.length) {
      const char = this.#snippet[this.#at] as string;
      if (stop.includes(char)) break;
      this.#at++;
      if (char === "\\" && this.#at < this.#snippet.length) out += this.#escaped(stop);
      else if (char === "$") out += this.#dollar();
      else out += char;
    }
    return out;
  }

  #escaped(stop: string): string {
    const next = this.#snippet[this.#at] as string;
    if (next !== "\\" && next !== "$" && next !== "}" && !stop.includes(next)) return "\\";
    this.#at++;
    return next;
  }

  #dollar(): string {
    if (this.#name()) return "";
    if (this.#snippet[this.#at] !== "{") return "$";
    const before = this.#at;
    this.#at++;
    const mark = this.#name() ? this.#snippet[this.#at] : undefined;
    if (mark === "}") {
      this.#at++;
      return "";
    }
    if (mark === ":") {
      this.#at++;
      return this.#closed(this.text("}"));
    }
    if (mark === "|") return this.#choice();
    this.#at = before;
    return "$";
  }

  #choice(): string {
    this.#at++;
    const first = this.text(",|");
    while (this.#at < this.#snippet.length && this.#snippet[this.#at] !== "|") {
      this.#at++;
      this.text(",|");
    }
    this.#at++;
    return this.#closed(first);
  }

  #closed(text: string): string {
    if (this.#snippet[this.#at] === "}") this.#at++;
    return text;
  }

  /** Reads a tab stop's number or a variable's name; false where there is none. */
  #name(): boolean {
    const start = this.#at;
    while (/[A-Za-z0-9_]/.test(this.#snippet[this.#at] ?? "")) this.#at++;
    return this.#at > start;
  }
}

/** Text that a snippet inserts as it stands. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
