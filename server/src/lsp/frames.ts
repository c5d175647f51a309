// What an editor sends, byte by byte, taken apart into messages. A frame that is wrong is told in words and costs nothing behind
// it: reading goes on at the next header, and a message whose length alone was wrong is read all the same.

export type Frame =
  | { readonly message: object }
  /** In words, with the bytes in question. */
  | { readonly fault: string }
  /** The id of a request that cannot be read as a whole. */
  | { readonly unread: number | string };

/** Bytes of a header block; what is longer is none. */
const LONGEST_HEADER = 4096;
/** Bytes of a message: what Node can hold as one text. */
const LONGEST_BODY = 2 ** 29 - 1;
/** Bytes of what may still turn out to be a message, where no length is known. */
const LONGEST_GUESS = 2 ** 24;
/** Bytes that `HEADER` matches at most, and some. */
const TAIL = 48;
const NAME = "Content-Length:";
/** One that `lengthOf` takes. JSON has no line end within a text, so that no message has this within it. */
const HEADER = /^Content-Length:[ \t]{0,4}[1-4]?\d{1,8}[ \t]{0,4}\r?\n/;
const HEADERS_END = /\r?\n\r?\n/;
/** Bytes of a fault that are shown. */
const SHOWN = 60;

type State =
  | { readonly at: "header" }
  /** `length` in bytes, without end where it is not known; `looked`: so many bytes have no header within them. */
  | { readonly at: "body"; readonly length: number; looked: number };

const NOTHING = Buffer.alloc(0);

export class Frames {
  #chunks: Buffer[] = [];
  #size = 0;
  #state: State = { at: "header" };
  /** That what is being read is wrong was said. */
  #told = false;

  /** @param chunk the next bytes @returns what they complete, in order */
  take(chunk: Buffer): Frame[] {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const frames: Frame[] = [];
    for (;;) {
      const step = this.#state.at === "header" ? this.#header() : this.#body(this.#state);
      if (!step) return frames;
      frames.push(...step);
    }
  }

  /** Whether bytes are left over that are no message yet. */
  get pending(): boolean {
    return this.#size > 0;
  }

  /** Where bytes are left over and no more come: takes a message that was to be longer, or says what is wrong. */
  stalled(): Frame[] {
    if (this.#size === 0) return [];
    const bytes = this.#all();
    const { length } = this.#state.at === "body" ? this.#state : { length: Number.POSITIVE_INFINITY };
    const why = this.#state.at === "header" ? "a header without an end" : short(length, bytes.length);
    const faults = this.#fault(why, bytes);
    const message = messageOf(bytes);
    if (message) {
      this.#next(NOTHING);
      return [...faults, { message }];
    }
    // More may come of what was announced.
    if (length !== Number.POSITIVE_INFINITY) return faults;
    this.#guess(NOTHING);
    return [...faults, ...unread(bytes)];
  }

  /** What one step gives; undefined where more bytes are needed. */
  #header(): Frame[] | undefined {
    if (this.#size === 0) return undefined;
    const bytes = this.#all();
    const block = bytes.toString("latin1", 0, LONGEST_HEADER);
    const head = block.replace(/^[\r\n]+/, "");
    const skipped = block.length - head.length;
    const end = HEADERS_END.exec(head);
    if (!end && bytes.length < LONGEST_HEADER) return undefined;
    const length = end ? lengthOf(head.slice(0, end.index)) : "a header without an end";
    const behind = skipped + (end ? end.index + end[0].length : 0);
    if (typeof length === "number") {
      this.#told = false;
      this.#chunks = [bytes.subarray(behind)];
      this.#size -= behind;
      this.#state = { at: "body", length, looked: 0 };
      return [];
    }
    const faults = this.#fault(length, bytes.subarray(skipped));
    // The end of another message, or a whole one, may stand before a sound header.
    const sound = headerIn(bytes.subarray(0, behind)) >= 0;
    this.#guess(bytes.subarray(sound ? skipped : behind));
    return faults;
  }

  #body(state: State & { at: "body" }): Frame[] | undefined {
    const { length, looked } = state;
    if (this.#size >= length) {
      const bytes = this.#all();
      const body = bytes.subarray(0, length);
      const message = messageOf(body);
      const faults = message ? [] : this.#fault(`no message in ${length} bytes`, body);
      if (message) this.#next(bytes.subarray(length));
      else this.#guess(bytes);
      return message ? [{ message }] : faults;
    }
    const from = Math.max(0, looked - TAIL);
    const found = headerIn(this.#from(from));
    state.looked = this.#size;
    if (found >= 0) {
      const bytes = this.#all();
      const body = bytes.subarray(0, from + found);
      const faults = this.#fault(short(length, body.length), body);
      const message = messageOf(body);
      this.#next(bytes.subarray(from + found));
      return [...faults, ...(message ? [{ message }] : unread(body))];
    }
    if (length !== Number.POSITIVE_INFINITY || this.#size <= LONGEST_GUESS) return undefined;
    const bytes = this.#all();
    this.#guess(bytes.subarray(-TAIL));
    return unread(bytes);
  }

  /** Says once of what is being read that it is wrong. */
  #fault(why: string, bytes: Buffer): Frame[] {
    if (this.#told) return [];
    this.#told = true;
    return [{ fault: `${why}: ${quoted(bytes)}` }];
  }

  /** Goes on at a header. */
  #next(bytes: Buffer): void {
    this.#chunks = bytes.length > 0 ? [bytes] : [];
    this.#size = bytes.length;
    this.#state = { at: "header" };
    this.#told = false;
  }

  /** Goes on with what may be a message, up to the next header. */
  #guess(bytes: Buffer): void {
    this.#next(bytes);
    this.#state = { at: "body", length: Number.POSITIVE_INFINITY, looked: 0 };
    this.#told = true;
  }

  #all(): Buffer {
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] as Buffer;
  }

  /** The bytes from an offset on, without putting all of them together. */
  #from(offset: number): Buffer {
    const parts: Buffer[] = [];
    let start = this.#size;
    for (let i = this.#chunks.length - 1; i >= 0 && start > offset; i--) {
      const chunk = this.#chunks[i] as Buffer;
      start -= chunk.length;
      parts.unshift(start < offset ? chunk.subarray(offset - start) : chunk);
    }
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  }
}

/** The length that a header block announces, in bytes, or what is wrong with it. */
function lengthOf(block: string): number | string {
  const said = /^content-length[ \t]*:(.*)$/im.exec(block)?.[1]?.trim();
  if (said === undefined) return "a header without Content-Length";
  if (!/^\d+$/.test(said)) return "a Content-Length that is no number of bytes";
  const length = Number(said);
  return length > LONGEST_BODY ? "a Content-Length beyond what can be read" : length;
}

const short = (announced: number, came: number) => `${announced} bytes were announced and ${came} came`;

/** Where a whole header line begins; -1 where none does. */
function headerIn(bytes: Buffer): number {
  for (let at = bytes.indexOf(NAME); at >= 0; at = bytes.indexOf(NAME, at + 1))
    if (HEADER.test(bytes.toString("latin1", at, at + TAIL))) return at;
  return -1;
}

function messageOf(body: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Of a request, the beginning of which can be read. */
function unread(body: Buffer): Frame[] {
  const [head = ""] = body.toString("utf8", 0, 500).split('"params"', 1);
  const id = /"method"\s{0,9}:/.test(head) && /"id"\s{0,9}:\s{0,9}(\d{1,15}|"[^"\\]{1,99}")/.exec(head)?.[1];
  return id ? [{ unread: JSON.parse(id) as number | string }] : [];
}

/** The first bytes, so that they can be shown in a log. */
function quoted(bytes: Buffer): string {
  return JSON.stringify(bytes.toString("utf8", 0, SHOWN)) + (bytes.length > SHOWN ? "…" : "");
}
