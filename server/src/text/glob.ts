// Globs, matched in time proportional to glob times path: `*`, `**`, `?`, `[a-z]`, `[^a-z]`, `{a,b}`, `{1..5}`.

/** A glob as a test of paths (forward slashes), or why it is none. */
export type GlobReading = { readonly matches: (path: string) => boolean } | { readonly wrong: string };

/** Characters; no path is longer. */
const LONGEST = 1000;
/** Braces within braces. */
const DEEPEST = 10;

/** A character behind `\` stands for itself; so do brackets and braces that are not closed. */
export function readGlob(glob: string, { anyCase = false } = {}): GlobReading {
  if (glob.length > LONGEST) return { wrong: `It is longer than ${LONGEST} characters.` };
  const single = glob.replace(/(^|\/)(?:\*\*\/)+(?=\*\*(?:\/|$))/g, "$1");
  const chars = Array.from(anyCase ? single.toLowerCase() : single);
  const parsed = parse(chars);
  if ("wrong" in parsed) return parsed;
  const states = linked(parsed.nodes);
  return { matches: (path) => runs(states, Array.from(anyCase ? path.toLowerCase() : path)) };
}

type Node =
  | { readonly type: "one"; readonly has: (char: string) => boolean }
  | { readonly type: "slash" | "star" | "stars" }
  | { readonly type: "either"; readonly ways: readonly (readonly Node[])[] };

function parse(chars: readonly string[]): { readonly nodes: Node[] } | { readonly wrong: string } {
  const braces = bracesOf(chars);
  const nodes: Node[] = [];
  /** The braces that are open: where they end, their ways so far, and the way being read. */
  const open: { readonly end: number; readonly ways: Node[][]; way: Node[] }[] = [];
  for (let at = 0; at < chars.length; ) {
    const wrong = refusal(chars, at);
    if (wrong) return { wrong };
    const char = chars[at] as string;
    const inner = open.at(-1);
    const into = inner?.way ?? nodes;
    const end = braces.get(at);
    if (end !== undefined) {
      if (open.length >= DEEPEST) return { wrong: `Its braces nest deeper than ${DEEPEST}.` };
      open.push({ end, ways: [], way: [] });
      at++;
    } else if (inner && (char === "," || at === inner.end)) {
      inner.ways.push(inner.way);
      inner.way = [];
      if (at++ < inner.end) continue;
      open.pop();
      (open.at(-1)?.way ?? nodes).push({ type: "either", ways: inner.ways });
    } else {
      const { node, length } = nodeAt(chars, at);
      into.push(node);
      at += length;
    }
  }
  return { nodes };
}

/** Where each brace that offers a choice begins and ends. */
function bracesOf(chars: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  const open: { readonly at: number; choice: boolean }[] = [];
  for (let at = 0; at < chars.length; at += lengthOfUnit(chars, at)) {
    const char = chars[at];
    if (char === "{") open.push({ at, choice: false });
    const last = open.at(-1);
    if (last && char === ",") last.choice = true;
    if (char !== "}") continue;
    open.pop();
    if (last?.choice) found.set(last.at, at);
  }
  return found;
}

function lengthOfUnit(chars: readonly string[], at: number): number {
  return chars[at] === "{" || chars[at] === "}" ? 1 : nodeAt(chars, at).length;
}

/** What stands at a place, and how many characters it takes. */
function nodeAt(chars: readonly string[], at: number): { readonly node: Node; readonly length: number } {
  const char = chars[at] as string;
  if (char === "/") return { node: { type: "slash" }, length: 1 };
  if (char === "?") return { node: { type: "one", has: (one) => one !== "/" }, length: 1 };
  if (char === "*") {
    let end = at + 1;
    while (chars[end] === "*") end++;
    return { node: { type: end - at > 1 ? "stars" : "star" }, length: end - at };
  }
  if (char === "[") return classAt(chars, at) ?? { node: literal(char), length: 1 };
  if (char === "{") {
    const [, first = "", last] = /^\{(.)\.\.(.)\}$/u.exec(chars.slice(at, at + 6).join("")) ?? [];
    if (last !== undefined) return { node: { type: "one", has: (one) => first <= one && one <= last }, length: 6 };
  }
  const next = chars[at + 1];
  return char === "\\" && next !== undefined ? { node: literal(next), length: 2 } : { node: literal(char), length: 1 };
}

function literal(char: string): Node {
  return char === "/" ? { type: "slash" } : { type: "one", has: (one) => one === char };
}

function classAt(chars: readonly string[], at: number): ReturnType<typeof nodeAt> | undefined {
  const negated = /[!^]/.test(chars[at + 1] ?? "");
  const from = at + (negated ? 2 : 1);
  // A `]` that comes first is one of the characters. A glob is short: looking for the end each time is no matter.
  const end = chars.indexOf("]", from + 1);
  if (end < 0) return undefined;
  const ranges: [string, string][] = [];
  for (let i = from; i < end; i++) {
    const escaped = chars[i] === "\\" && i + 1 < end;
    if (escaped) i++;
    const first = chars[i] as string;
    const range = !escaped && chars[i + 1] === "-" && i + 2 < end;
    if (range) i += 2;
    ranges.push([first, chars[i] as string]);
  }
  const has = (one: string) => one !== "/" && ranges.some(([a, b]) => a <= one && one <= b) !== negated;
  return { node: { type: "one", has }, length: end + 1 - at };
}

/** Why a glob cannot be used, by what stands at a place of it. */
function refusal(chars: readonly string[], at: number): string | undefined {
  const [char = "", next = "", third = ""] = chars.slice(at, at + 3);
  if (/[?*+@!]/.test(char) && next === "(") {
    return `“${char}(” is not supported: write {a,b} for a choice, [(] for the character itself.`;
  }
  if (char === "!" && at === 0) return "“!” at its start is not supported: write [!] for the character itself.";
  if (char === "[" && next === "[" && third === ":") return "“[[:…:]]” is not supported: write [A-Za-z].";
  if (char === "(" && /^\([^()|]*\|[^()]*\)/.test(chars.slice(at).join(""))) {
    return "“(a|b)” is not supported: write {a,b} for a choice, [(] for the character itself.";
  }
  if (char === "{" && /^\{(?:\w{2,}\.\.\w+|\w\.\.\w{2,}|\w+\.\.\w+\.\.\w+)\}/.test(chars.slice(at).join(""))) {
    return "“{1..12}” is not supported: write the numbers, {1,2,3}.";
  }
  return undefined;
}

/** A place in the glob, with what may come from there on. Its number tells it from the others. */
type State = { readonly id: number } & (
  | { readonly type: "end" }
  | { readonly type: "one"; readonly has: (char: string) => boolean; readonly next: State }
  /** `last`: nothing but `**` follows, so that the path may end before the slash. */
  | { readonly type: "slash"; readonly next: State; readonly last: boolean }
  /** `whole`: a name of the path of its own, which has one character at least. */
  | { readonly type: "star"; readonly next: State; readonly whole: boolean }
  | { readonly type: "stars"; readonly next: State }
  | { readonly type: "either"; readonly ways: readonly State[] }
);

/** The first state of a glob, and how many there are. */
function linked(nodes: readonly Node[]): { readonly start: State; readonly count: number } {
  let count = 0;
  return { start: link(nodes, { id: count++, type: "end" }, true, true, () => count++), count };
}

/** @param starts whether a name of the path begins here @param ends whether one ends behind the nodes */
function link(nodes: readonly Node[], after: State, starts: boolean, ends: boolean, number: () => number): State {
  let next = after;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Node;
    const before = nodes[i - 1];
    const begins = before ? closes(before) : starts;
    const follow = nodes[i + 1];
    const stops = follow ? opens(follow) : ends;
    const id = number();
    if (node.type === "one") next = { ...node, id, next };
    else if (node.type === "slash") {
      const star = before?.type === "star" || before?.type === "stars";
      next = { id, type: "slash", next, last: before !== undefined && !star && onlyStars(next) };
    } else if (node.type === "either") {
      const behind = next;
      next = { id, type: "either", ways: node.ways.map((way) => link(way, behind, begins, stops, number)) };
    } else if (node.type === "stars" && begins && stops) next = { id, type: "stars", next };
    else next = { id, type: "star", next, whole: begins && stops };
  }
  return next;
}

function closes(node: Node): boolean {
  return node.type === "slash" || (node.type === "either" && node.ways.every((way) => way.at(-1)?.type === "slash"));
}

function opens(node: Node): boolean {
  return node.type === "slash" || (node.type === "either" && node.ways.every((way) => way[0]?.type === "slash"));
}

function onlyStars(state: State): boolean {
  if (state.type === "either") return state.ways.some(onlyStars);
  return state.type === "stars" && state.next.type === "end";
}

/** Follows all ways through the glob at once, so that none has to be tried again. */
function runs({ start, count }: ReturnType<typeof linked>, path: readonly string[]): boolean {
  /** By a state's number: the place in the path where it was last come to. */
  const reached = new Int32Array(count).fill(-1);
  let now: State[] = [];
  let then: State[] = [];
  let at = 0;
  const enter = (state: State): void => {
    if (reached[state.id] === at) return;
    reached[state.id] = at;
    if (state.type === "either") state.ways.forEach(enter);
    else then.push(state);
    if (state.type === "star" && !state.whole) enter(state.next);
    // No name at all: the slash behind goes too.
    if (state.type === "stars") skipSlash(state.next);
  };
  const skipSlash = (state: State): void => {
    if (state.type === "either") state.ways.forEach(skipSlash);
    if (state.type === "slash") enter(state.next);
  };
  /** The star or stars took a character: more may follow, or what stands behind. */
  const stay = (state: State & { readonly next: State }, nameEnds: boolean): void => {
    if (reached[state.id] !== at) {
      reached[state.id] = at;
      then.push(state);
    }
    if (nameEnds) enter(state.next);
  };
  enter(start);
  while (at < path.length && then.length > 0) {
    [now, then] = [then, []];
    const char = path[at++] as string;
    const slash = char === "/";
    const nameEnds = at === path.length || path[at] === "/";
    for (const state of now) {
      if (state.type === "one" && !slash && state.has(char)) enter(state.next);
      else if (state.type === "slash" && slash) enter(state.next);
      else if (state.type === "star" && !slash) stay(state, true);
      else if (state.type === "stars") stay(state, nameEnds);
    }
  }
  return then.some((state) => state.type === "end" || (state.type === "slash" && state.last));
}
