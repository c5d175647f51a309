// Which times stand below what they tell of, and which paragraphs tell when they were: seen before the lines are read in order.
import type { Reading } from "./types.ts";

/** By line: 1 for a time below its words, for words above one, for words of a title, for a paragraph that is a notice. */
export interface Marks {
  readonly below: Uint8Array;
  readonly waits: Uint8Array;
  readonly titles: Uint8Array;
  readonly notices: Uint8Array;
}

/** Marks the lines of a paste. `blocks`: where JSON, tables and the like begin, and the line behind each. */
export function markLines(readings: readonly Reading[], blocks: ReadonlyMap<number, { readonly next: number }>): Marks {
  return new Marker(readings, blocks);
}

class Marker implements Marks {
  readonly below: Uint8Array;
  readonly waits: Uint8Array;
  readonly titles: Uint8Array;
  readonly notices: Uint8Array;
  readonly #readings: readonly Reading[];
  readonly #blocks: ReadonlyMap<number, { readonly next: number }>;

  constructor(readings: readonly Reading[], blocks: ReadonlyMap<number, { readonly next: number }>) {
    this.#readings = readings;
    this.#blocks = blocks;
    this.below = new Uint8Array(readings.length);
    this.waits = new Uint8Array(readings.length);
    this.titles = new Uint8Array(readings.length);
    this.notices = new Uint8Array(readings.length);
    this.#markNotices();
    this.#markTimesBelow();
  }

  /** Paragraphs with a labelled time among other words: the time tells of all of them. */
  #markNotices(): void {
    for (let start = 0; start < this.#readings.length; ) {
      let end = start;
      let [labelled, others, plain] = [0, 0, true];
      for (; end < this.#readings.length && this.#readings[end]?.kind !== "blank"; end++) {
        const reading = this.#readings[end] as Reading;
        if (reading.kind === "time" && reading.label !== "") labelled++;
        else if (reading.kind === "words" || reading.kind === "told" || reading.kind === "zone") others++;
        else if (reading.kind !== "noise") plain = false;
      }
      if (labelled > 0 && others > 0 && plain) this.notices.fill(1, start, end);
      start = end + 1;
    }
  }

  /**
   * Which times stand below what they tell of: in a stretch without other times that begins with words and ends with a time,
   * or where each is followed by a blank line. The words that wait for such a time are marked, too.
   */
  #markTimesBelow(): void {
    let start = 0;
    let behindEntry = false;
    for (let i = 0; i <= this.#readings.length; i++) {
      const kind = this.#readings[i]?.kind;
      const block = this.#blocks.get(i);
      const ends =
        i === this.#readings.length ||
        block !== undefined ||
        kind === "entry" ||
        kind === "named" ||
        this.notices[i] === 1;
      if (!ends) continue;
      this.#stretch(start, i, behindEntry);
      start = block ? block.next : i + 1;
      behindEntry = kind === "entry" || kind === "named";
    }
    // From the bottom up: words wait for the next time that is below them.
    let wanted = false;
    for (let i = this.#readings.length - 1; i >= 0; i--) {
      const kind = this.#readings[i]?.kind;
      if (kind === "time") wanted = this.below[i] === 1;
      else if (kind === "entry" || kind === "named" || kind === "day" || this.#blocks.has(i) || this.notices[i])
        wanted = false;
      else if (wanted && kind !== "blank") this.waits[i] = 1;
    }
  }

  #stretch(from: number, end: number, behindEntry: boolean): void {
    let start = from;
    // What follows an entry directly is more of it.
    if (behindEntry) while (start < end && this.#readings[start]?.kind !== "blank") start++;
    const content: number[] = [];
    for (let i = start; i < end; i++) {
      const kind = this.#readings[i]?.kind;
      if (kind === "words" || kind === "told" || kind === "time" || kind === "zone") content.push(i);
    }
    const isTime = (i: number | undefined) => i !== undefined && this.#readings[i]?.kind === "time";
    const times = content.filter(isTime);
    if (times.length === 0 || isTime(content[0])) return;
    const apart = times.every((i) => {
      const next = i + 1 < end ? this.#readings[i + 1]?.kind : undefined;
      return next === undefined || next === "blank" || next === "noise";
    });
    const attached = times.every((i) => this.#readings[i - 1]?.kind !== "blank");
    if (!isTime(content.at(-1)) && !(apart && attached)) return;
    for (const i of times) this.below[i] = 1;
    const [first = 0, second] = times;
    // The first one may have the title of it all above, as a paragraph more than the others have.
    if (second === undefined) return;
    const extra = this.#paragraphs(start, first).slice(0, -Math.max(1, this.#paragraphs(first + 1, second).length));
    for (const [a, b] of extra) for (let i = a; i < b; i++) this.titles[i] = 1;
  }

  /** The runs of lines that are not blank. */
  #paragraphs(from: number, to: number): [number, number][] {
    const found: [number, number][] = [];
    for (let i = from; i < to; i++) {
      if (this.#readings[i]?.kind === "blank") continue;
      const last = found.at(-1);
      if (last && last[1] === i) last[1] = i + 1;
      else found.push([i, i + 1]);
    }
    return found;
  }
}
