// Results that depend on a text alone, kept by that text: a line that did not change is not read again, in the next version of
// its document or in another one. Nobody outside can tell, but by the time it takes.

/** What is kept is twice this at most, in UTF-16 units of the texts and `OWN` for each. What was not asked for longest goes. */
const MOST = 1_000_000;
const LEAST = 40_000;
const OWN = 50;
/** For each unit of a document its lines, cells and sentences take so many, rarely more. */
const SHARE = 8;
/** Longer texts are read again each time: they are few, or no lines. UTF-16 units. */
const LONGEST = 4_000;

/** Of one text: at the place of each reader its result, in a box where that is undefined. */
interface Known {
  /** A copy: a piece cut out of a source would keep all of that in memory. */
  readonly text: string;
  readonly results: unknown[];
  /** What was asked for behind it: readers go through a document one after the other. */
  next: Known | undefined;
}
const UNDEFINED = Symbol("undefined");

interface Kept {
  recent: Map<string, Known>;
  older: Map<string, Known>;
  size: number;
}
const empty = (): Kept => ({ recent: new Map(), older: new Map(), size: 0 });

/** Texts are read in one of several ways; the one that was used last stands last. */
let ways = new Map<string, Kept>([["", empty()]]);
let kept = ways.get("") as Kept;
/** So many ways are kept at most. */
const MOST_WAYS = 4;
let room = LEAST;
let readers = 0;

/** Makes room for what a document of this length, in UTF-16 units, is read as: an hour of typing in it needs no more. */
export function makeRoomFor(length: number): void {
  room = Math.min(MOST, Math.max(LEAST, SHARE * length));
}

/** What is remembered from now on is so of texts that are read in the way of that name. */
export function rememberApart(way: string): void {
  kept = ways.get(way) ?? empty();
  latest = undefined;
  ways.delete(way);
  ways.set(way, kept);
  if (ways.size > MOST_WAYS) ways.delete(ways.keys().next().value as string);
}

/** What is known of the text that was asked for last: one reader asks behind the other. */
let latest: Known | undefined;

function knownOf(text: string): Known {
  const before = latest;
  if (before?.text === text) return before;
  // What came behind it came since it is among the recent ones, and so is one of them.
  latest = before?.next?.text === text ? before.next : keptOf(text);
  if (before) before.next = latest;
  return latest;
}

function keptOf(text: string): Known {
  const held = kept.recent.get(text);
  if (held) return held;
  const known: Known = kept.older.get(text) ?? { text: copyOf(text), results: [], next: undefined };
  if (kept.size > room) {
    kept.older = kept.recent;
    kept.recent = new Map();
    kept.size = 0;
  }
  known.next = undefined;
  kept.recent.set(known.text, known);
  kept.size += text.length + OWN;
  return known;
}

/**
 * A copy that holds nothing but itself. Cut out of a source with one wide character ("—"), a text is held in two bytes a character,
 * for which V8 compiles expressions once more and runs them more slowly: where all of its own fit into one, it is put together of
 * those.
 */
function copyOf(text: string): string {
  const codes = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return ` ${text}`.slice(1);
    codes[i] = code;
  }
  return String.fromCharCode.apply(null, codes);
}

/** The same text, as one string for all that are equal to it: what is remembered of that is found fastest. */
export function shared(text: string): string {
  return text.length > LONGEST ? text : knownOf(text).text;
}

/**
 * `read`, which is pure and whose results nobody changes, once for each text as long as that is asked for now and then. Places in
 * the result count from the start of the text.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const at = readers++;
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const { text: own, results } = knownOf(text);
    const known = results[at];
    if (known !== undefined) return (known === UNDEFINED ? undefined : known) as Value;
    const value = read(own);
    while (results.length < at) results.push(undefined);
    results[at] = value === undefined ? UNDEFINED : value;
    return value;
  };
}

/**
 * The same for what also depends on something else: of each text the result is kept that was made for what was `given` last, an
 * object told apart by identity or a value.
 */
export function rememberedFor<Given, Value>(
  read: (text: string, given: Given) => Value,
): (text: string, given: Given) => Value {
  const kept = keptFor<Value>();
  return (text, given) => kept(text, given, (copy) => read(copy, given));
}

/** As `rememberedFor`, where `read` comes with each call. */
export function keptFor<Value>(): (text: string, given: unknown, read: (text: string) => Value) => Value {
  const lastOf = remembered<{ text: string; given?: unknown; value?: Value }>((text) => ({ text }));
  return (text, given, read) => {
    const last = lastOf(text);
    if (!("value" in last) || last.given !== given) {
      last.value = read(last.text);
      last.given = given;
    }
    return last.value as Value;
  };
}

/** Forgets all of it, so that a benchmark or a test sees how a text is read for the first time. */
export function forgetAll(): void {
  kept = empty();
  latest = undefined;
  ways = new Map([["", kept]]);
}
