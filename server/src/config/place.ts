// Where in a YAML file the caret stands, from its lines alone: while one types, the text is seldom whole.

/** Names on the way down; `[]` steps into a list. */
export type Path = readonly string[];

export interface TypingPlace {
  /** Of the mapping or list that the caret stands in; for values, of the key whose value it is. */
  readonly path: Path;
  /** What is being typed. An `item` that is a mapping begins with a key: both can be meant. */
  readonly expects: "key" | "value" | "item";
  /** What is typed so far. */
  readonly typed: string;
  /** Column at which keys of this mapping stand. */
  readonly column: number;
  /** Keys that the mapping has already, but for the one being typed. */
  readonly present: readonly string[];
}

/** One line of block YAML: its dashes, and the key behind them. */
interface Line {
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | undefined;
  readonly blank: boolean;
}

const KEY = /^(?:"([\w$.-]+)"|'([\w$.-]+)'|([\w$.-]+))\s*:(?=\s|$)/;

/** @param line from 0 @param character UTF-16 column; undefined within comments and quoted text */
export function typingPlace(lines: readonly string[], line: number, character: number): TypingPlace | undefined {
  const text = (lines[line] ?? "").slice(0, character);
  if (/^\s*#|\s#/.test(text)) return undefined;
  const own = readLine(text);
  const rest = text.slice(own.column);
  const above = pathTo(lines, line, own);
  const present = siblings(lines, line, own);
  const base = { column: own.column, present };
  if (own.key === undefined) {
    if (!/^[\w$.-]*$/.test(rest)) return undefined;
    return { ...base, path: above, expects: own.dashes.length > 0 ? "item" : "key", typed: rest };
  }
  const path = [...above, own.key];
  const value = rest.slice((KEY.exec(rest)?.[0] ?? "").length);
  const flow = /^\s+([[{])([^[\]{}]*)$/.exec(value);
  if (!flow) {
    const typed = /^\s+([\w$./-]*)$/.exec(value)?.[1];
    return typed === undefined ? undefined : { ...base, path, expects: "value", typed };
  }
  const pieces = (flow[2] ?? "").split(",");
  const last = pieces.at(-1)?.trimStart() ?? "";
  if (flow[1] === "[") return { ...base, path: [...path, "[]"], expects: "value", typed: last };
  const inner = KEY.exec(last);
  if (inner) {
    const typed = last.slice(inner[0].length).trimStart();
    return { ...base, path: [...path, keyOf(inner)], expects: "value", typed };
  }
  const keys = pieces.slice(0, -1).map((piece) => keyOf(KEY.exec(piece.trim())));
  return { ...base, path, expects: "key", typed: last, present: keys };
}

function readLine(text: string): Line {
  const lead = /^\s*(?:-(?:\s+|$))*/.exec(text)?.[0] ?? "";
  const rest = text.slice(lead.length);
  const dashes = [...lead.matchAll(/-/g)].map(({ index }) => index);
  const found = KEY.exec(rest);
  const blank = rest === "" && dashes.length === 0;
  return { dashes, column: lead.length, key: found ? keyOf(found) : undefined, blank: blank || rest.startsWith("#") };
}

function keyOf(found: RegExpExecArray | null): string {
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? "";
}

/** The path of the mapping (or list) that a line stands in, from the lines above it. */
function pathTo(lines: readonly string[], at: number, own: Line): string[] {
  const path: string[] = [];
  let column = own.column;
  let list: number | undefined;
  const enter = (dashes: readonly number[]) => {
    for (const dash of [...dashes].reverse()) {
      path.unshift("[]");
      list = dash;
    }
  };
  enter(own.dashes);
  for (let n = at - 1; n >= 0; n--) {
    const line = readLine(lines[n] ?? "");
    if (line.blank) continue;
    if (
      list !== undefined
        ? line.key !== undefined && line.column <= list
        : line.key !== undefined && line.column < column
    ) {
      path.unshift(line.key as string);
      column = line.column;
      list = undefined;
      enter(line.dashes);
    } else if (list === undefined && line.column === column) {
      enter(line.dashes);
    }
  }
  return path;
}

/** Keys of the same mapping on the lines above and below. */
function siblings(lines: readonly string[], at: number, own: Line): string[] {
  const found: string[] = [];
  const look = (step: 1 | -1) => {
    for (let n = at + step; n >= 0 && n < lines.length; n += step) {
      const line = readLine(lines[n] ?? "");
      if (line.blank) continue;
      const begins = line.dashes.length > 0 && line.column <= own.column;
      if (line.column < own.column || (begins && step === 1)) return;
      if (line.column === own.column && line.key !== undefined) found.push(line.key);
      if (begins) return;
    }
  };
  if (own.dashes.length === 0) look(-1);
  look(1);
  return found;
}
