// Which times stand below what they tell of, and which paragraphs tell when they were: seen before the lines are read in order.
import { isName } from "./names.ts";
import { isBareHead, isHead, isPageFoot, isPageTop } from "./noise.ts";
import type { LineReading } from "./types.ts";

/**
 * By line: 1 for a time below its words, for words above one, for words of a title, for a paragraph that is a notice; 2 where
 * a notice begins by its own first line, whatever stands above.
 */
export interface Marks {
  readonly below: Uint8Array;
  readonly waits: Uint8Array;
  readonly titles: Uint8Array;
  readonly notices: Uint8Array;
  /** 1 for what a status page writes around its updates, 2 for its title. */
  readonly page: Uint8Array;
  /** 1 for the state of an update whose time stands below it, and its text below that. */
  readonly states: Uint8Array;
}

/** Marks the lines of a paste. `blocks`: where JSON, tables and the like begin, and the line behind each. */
export function markLines(
  lines: readonly string[],
  readings: readonly LineReading[],
  blocks: ReadonlyMap<number, { readonly next: number }>,
): Marks {
  return new Marker(lines, readings, blocks);
}

/** How many lines below the top of a status page the time of its first update is looked for. */
const FARTHEST_TIME = 60;

/** What a stretch of lines stands below: nothing, an entry with its text, or a name whose message is below. */
type Above = "nothing" | "entry" | "name";

/** Whether a time is written as on a status page: with a zone, or with a date in full; chats set a clock or a date in figures. */
export function isNoticeTime(reading: LineReading | undefined): boolean {
  if (reading?.kind !== "time") return false;
  const { zone, date } = reading.stamp;
  return zone !== undefined || date?.kind === "full" || date?.kind === "yearless";
}

class Marker implements Marks {
  readonly below: Uint8Array;
  readonly waits: Uint8Array;
  readonly titles: Uint8Array;
  readonly notices: Uint8Array;
  readonly page: Uint8Array;
  readonly states: Uint8Array;
  readonly #lines: readonly string[];
  readonly #readings: readonly LineReading[];
  readonly #blocks: ReadonlyMap<number, { readonly next: number }>;

  constructor(
    lines: readonly string[],
    readings: readonly LineReading[],
    blocks: ReadonlyMap<number, { readonly next: number }>,
  ) {
    this.#lines = lines;
    this.#readings = readings;
    this.#blocks = blocks;
    this.below = new Uint8Array(readings.length);
    this.waits = new Uint8Array(readings.length);
    this.titles = new Uint8Array(readings.length);
    this.notices = new Uint8Array(readings.length);
    this.page = new Uint8Array(readings.length);
    this.states = new Uint8Array(readings.length);
    this.#markNotices();
    this.#markNoticesWithHead();
    this.#markPage();
    this.#markTimesBelow();
  }

  /** Paragraphs with a labelled time among other words: the time tells of all of them. */
  #markNotices(): void {
    for (let start = 0; start < this.#readings.length; ) {
      let end = start;
      let [labelled, others, plain] = [0, 0, true];
      for (; end < this.#readings.length && this.#readings[end]?.kind !== "blank"; end++) {
        const reading = this.#readings[end] as LineReading;
        if (reading.kind === "time" && reading.label !== "") labelled++;
        else if (reading.kind === "words" || reading.kind === "told" || reading.kind === "zone") others++;
        else if (reading.kind !== "noise") plain = false;
      }
      if (labelled > 0 && others > 0 && plain) this.notices.fill(1, start, end);
      start = end + 1;
    }
  }

  /** Notices that stand directly below something else, by their first line. */
  #markNoticesWithHead(): void {
    for (let start = 0; start < this.#readings.length; start++) {
      if (this.notices[start] || !this.#isHead(start)) continue;
      let labelled = false;
      let end = start + 1;
      // Grafana writes the state, a blank line, and the rest.
      if (
        this.#readings[end]?.kind === "blank" &&
        this.notices[end + 1] &&
        /^\*\*/.test(this.#lines[start] as string)
      ) {
        this.notices.fill(1, start, end + 1);
        this.notices[start] = 2;
        continue;
      }
      for (; end < this.#readings.length && !this.#isHead(end) && !this.#blocks.has(end); end++) {
        const reading = this.#readings[end] as LineReading;
        if (reading.kind === "time" && reading.label !== "") labelled = true;
        else if (reading.kind !== "words" && reading.kind !== "told" && reading.kind !== "noise") break;
      }
      // The line above a clock alone is a name.
      if (this.#readings[end]?.kind === "time" && end > start + 1) end--;
      if (!labelled) continue;
      this.notices.fill(1, start, end);
      this.notices[start] = 2;
    }
  }

  #isHead(i: number): boolean {
    return this.#readings[i]?.kind === "words" && isHead(this.#lines[i] as string);
  }

  /** What a status page has above its updates and below them: the times among them tell of neither. */
  #markPage(): void {
    // Whether a time of a status page is above, with nothing but words between.
    let timed = false;
    for (let i = 0; i < this.#readings.length; i++) {
      const { kind } = this.#readings[i] as LineReading;
      if (this.#blocks.has(i) || kind === "entry" || kind === "named" || this.notices[i]) timed = false;
      else if (isNoticeTime(this.#readings[i])) timed = true;
      else if (kind !== "words" && kind !== "told" && kind !== "zone") continue;
      else if (timed && isPageFoot(this.#lines[i] as string) && !isNoticeTime(this.#readings[i + 1])) this.page[i] = 1;
      else if (isPageTop(this.#lines[i] as string) && this.#hasNoticeTimeBelow(i)) this.#markTop(i);
    }
  }

  /** The title of the page is the line above. A message that begins with it keeps it. */
  #markTop(i: number): void {
    this.page[i] = 1;
    const above = this.#readings[i - 1]?.kind;
    const before = this.#readings[i - 2]?.kind;
    if (above === "words" && before !== "named" && !(before === "time" && !isNoticeTime(this.#readings[i - 2])))
      this.page[i - 1] = 2;
  }

  #hasNoticeTimeBelow(from: number): boolean {
    for (let i = from + 1; i < this.#readings.length && i <= from + FARTHEST_TIME; i++) {
      const reading = this.#readings[i] as LineReading;
      if (isNoticeTime(reading)) return !this.notices[i];
      if (this.#blocks.has(i) || reading.kind === "entry" || reading.kind === "named" || reading.kind === "time")
        return false;
    }
    return false;
  }

  /**
   * Which times stand below what they tell of: in a stretch without other times that begins with words and ends with a time,
   * or where each is followed by a blank line. The words that wait for such a time are marked, too.
   */
  #markTimesBelow(): void {
    let start = 0;
    let above: Above = "nothing";
    for (let i = 0; i <= this.#readings.length; i++) {
      const reading = this.#readings[i];
      const block = this.#blocks.get(i);
      const ends =
        reading === undefined ||
        block !== undefined ||
        reading.kind === "entry" ||
        reading.kind === "named" ||
        this.page[i] !== 0 ||
        this.notices[i] !== 0;
      if (!ends) continue;
      this.#styles(start, i, above);
      start = block ? block.next : i + 1;
      above = reading?.kind === "named" ? "name" : reading?.kind === "entry" ? aboveOf(reading) : "nothing";
    }
  }

  /** Parts a stretch where the times of a chat and those of a status page meet. */
  #styles(from: number, end: number, above: Above): void {
    const times: number[] = [];
    for (let i = from; i < end; i++) if (this.#readings[i]?.kind === "time") times.push(i);
    const ofNotices = times.filter((i) => isNoticeTime(this.#readings[i]));
    if (ofNotices.length === 0 || ofNotices.length === times.length) {
      if (above !== "name" || ofNotices.length > 0) this.#stretch(from, end, above);
      return;
    }
    let [start, top] = [from, above];
    let last: number | undefined;
    for (const i of times) {
      if (isNoticeTime(this.#readings[i])) last = i;
      else {
        if (last !== undefined) this.#stretch(start, last + 1, top);
        [start, top, last] = [i + 1, "name", undefined];
      }
    }
    if (last !== undefined) this.#stretch(start, end, top);
  }

  #stretch(from: number, end: number, above: Above): void {
    const start = this.#behind(from, end, above);
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
    if (this.#standBelowStates(times)) {
      for (const i of times) this.states[i - 1] = 1;
      return;
    }
    if (!isTime(content.at(-1)) && !(apart && attached) && !this.#endUpdates(content, times)) return;
    for (const i of times) this.below[i] = 1;
    // From the bottom up: words wait for the next time that is below them.
    let wanted = false;
    for (let i = end - 1; i >= start; i--) {
      const kind = this.#readings[i]?.kind;
      if (kind === "time") wanted = true;
      else if (kind === "day") wanted = false;
      else if (wanted && kind !== "blank") this.waits[i] = 1;
    }
    const [first = 0, second] = times;
    // The first one may have the title of it all above, as a paragraph more than the others have.
    if (second === undefined) return;
    const extra = this.#paragraphs(start, first).slice(0, -Math.max(1, this.#paragraphs(first + 1, second).length));
    for (const [a, b] of extra) for (let i = a; i < b; i++) this.titles[i] = 1;
  }

  /** Whether each time has the state of an update right above, and what it says below. */
  #standBelowStates(times: readonly number[]): boolean {
    return times.every(
      (i) =>
        isNoticeTime(this.#readings[i]) &&
        this.#readings[i - 1]?.kind === "words" &&
        isBareHead(this.#lines[i - 1] as string),
    );
  }

  /**
   * Whether each time ends an update, whatever stands below the last one: words of a step open what is above the first, and
   * what is right below each other. A last update without a time leaves open which of them has none.
   */
  #endUpdates(content: readonly number[], times: readonly number[]): boolean {
    const first = content.indexOf(times[0] as number);
    const head = content.slice(0, first).find((i) => this.#isHead(i));
    if (head === undefined || !times.every((i) => isNoticeTime(this.#readings[i]))) return false;
    if (isBareHead(this.#lines[head] as string) && content[first - 1] === head) return false;
    return times.every((i) => {
      const next = content[content.indexOf(i, first) + 1];
      return next === undefined || this.#isHead(next) === (i !== times.at(-1));
    });
  }

  /** The first line that is no more of what stands above a stretch: what follows directly is, but for an update of a status page. */
  #behind(from: number, end: number, above: Above): number {
    if (above === "nothing") return from;
    const isBlank = (i: number) => this.#readings[i]?.kind === "blank";
    let start = from;
    if (above === "name") while (start < end && isBlank(start)) start++;
    // What an app posts begins like an update, and is its message.
    const posted = above === "name" && this.#isHead(start);
    while (start < end && !isBlank(start) && (posted || !this.#isHead(start))) start++;
    if (above === "entry") return start < end ? start : this.#lastWords(from, end);
    return this.#lastOfMessage(start, end);
  }

  /** A message may have several paragraphs: the first update behind it begins by its words, else it is the paragraph of its time. */
  #lastOfMessage(from: number, end: number): number {
    let start = from;
    for (let i = from; i < end && this.#readings[i]?.kind !== "time"; i++) {
      if (this.#isHead(i)) return i;
      const next = this.#readings[i + 1]?.kind;
      if (this.#readings[i]?.kind === "blank" && next !== "blank" && next !== "time") start = i + 1;
    }
    return start;
  }

  /** Where nothing but times parts the lines below an entry: as many above the first as above the second, and one at least. */
  #lastWords(from: number, end: number): number {
    const times: number[] = [];
    for (let i = from; i < end && times.length < 2; i++) if (this.#readings[i]?.kind === "time") times.push(i);
    const [first, second] = times;
    if (first === undefined || !times.every((i) => isNoticeTime(this.#readings[i]))) return end;
    const least = second === undefined ? 1 : Math.max(1, second - first - 1);
    let start = first;
    while (start > from && first - start < least && /^\S/.test(this.#lines[start - 1] as string)) start--;
    return start < first ? start : end;
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

/** Whether an entry is a name with a time before it: `[04.03.2026 09:41] Eva Lindqvist`. */
function aboveOf({ stamp, actor, text }: Extract<LineReading, { kind: "entry" }>): Above {
  return actor === null && stamp.bracket === "closed" && isName(text) ? "name" : "entry";
}
