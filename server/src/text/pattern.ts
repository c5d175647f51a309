// Patterns that a user writes, in a form whose search takes time proportional to the text, whatever the text is.
import { notation } from "./notation.ts";
import { WORD_END, WORD_START } from "./phrases.ts";
import { readAt } from "./read-at.ts";

/** A pattern as an expression to search with, or why it is none. */
export type PatternReading = { readonly expression: RegExp } | { readonly wrong: string };

/** Repetitions end here: no ticket is longer. */
const MOST = 20;
/** More parts of open length would multiply with each other. */
const MOST_OPEN = 2;
const LONGEST = 100;
/** So many ways at most to read one place: choices within groups multiply with each other too. */
const MOST_WAYS = 1000;

const CLASS = String.raw`\[\^?(?:\\.|[^\\\]])+\]`;
const ATOM = new RegExp(
  String.raw`${notation("\\{number\\}")}|\\[dw]|\\[^\p{L}\p{N}]|${CLASS}|[^\\[\](){}*+?|^$]`,
  "uy",
);
const QUANTIFIER = /[*+?]|\{(\d{1,3})(,(\d{0,3}))?\}/y;

/**
 * Reads a pattern: characters, `\d`, `\w`, classes `[A-Z]`, each once or repeated (`+ * ? {2,6}`), `{number}` for digits, and
 * groups `(A|B)` that are not repeated. It is found as a whole word, in any case.
 */
export function readPattern(pattern: string): PatternReading {
  const text = pattern.trim();
  if (text === "") return { wrong: "It is empty." };
  if (text.length > LONGEST) return { wrong: `It is longer than ${LONGEST} characters.` };
  let out = "";
  let open = 0;
  /** The groups that are open: ways of the choices before, and of the present one. */
  const groups = [{ before: 0, present: 1 }];
  const group = () => groups.at(-1) as (typeof groups)[number];
  for (let at = 0; at < text.length; ) {
    const char = text[at] as string;
    if (char === "(" || char === "|" || char === ")") {
      if (char === "(" && text[at + 1] === "?") return { wrong: "Groups that begin with “(?” are not supported." };
      if (char === "(") groups.push({ before: 0, present: 1 });
      if (char === "|") Object.assign(group(), { before: group().before + group().present, present: 1 });
      if (char === ")") {
        const { before, present } = groups.pop() as (typeof groups)[number];
        if (groups.length === 0) return { wrong: "A “)” has no “(”." };
        group().present *= before + present;
      }
      at++;
      out += char === "(" ? "(?:" : char;
      if (char === ")" && readAt(QUANTIFIER, text, at)) {
        return {
          wrong: "A group cannot be repeated: a search could take for ever. Repeat single characters or classes.",
        };
      }
      continue;
    }
    const atom = readAt(ATOM, text, at)?.[0];
    if (atom === undefined)
      return { wrong: `“${char}” at character ${at + 1} is not supported; write \\${char} for the character itself.` };
    at += atom.length;
    const repeated = readAt(QUANTIFIER, text, at);
    at += repeated?.[0].length ?? 0;
    if (repeated && readAt(QUANTIFIER, text, at)) {
      return { wrong: "One repetition directly behind another is not supported: a search could take for ever." };
    }
    const range = atom === "{number}" ? [1, 12] : repeated ? rangeOf(repeated) : [1, 1];
    const [least, most] = range as [number, number];
    if (most < least || most > MOST)
      return { wrong: `“${repeated?.[0]}” cannot be used: repeat from 0 up to ${MOST} times.` };
    if (least !== most && ++open > MOST_OPEN) {
      return { wrong: `More than ${MOST_OPEN} parts of open length are not supported: a search could take for ever.` };
    }
    group().present *= most - least + 1;
    out += `${atom === "{number}" ? "\\d" : literal(atom)}{${least},${most}}`;
  }
  if (groups.length > 1) return { wrong: "A “(” is not closed." };
  if (group().before + group().present > MOST_WAYS) {
    return { wrong: "Its groups allow too many combinations: a search could take for ever." };
  }
  return compile(out);
}

function compile(source: string): PatternReading {
  try {
    return { expression: new RegExp(`${WORD_START}(?:${source})${WORD_END}`, "giu") };
  } catch {
    return { wrong: "It is no valid pattern; a class like [z-a] may be the cause." };
  }
}

function rangeOf([all, least, more, most]: RegExpExecArray): [number, number] {
  if (all === "*") return [0, MOST];
  if (all === "+") return [1, MOST];
  if (all === "?") return [0, 1];
  return [Number(least), more === undefined ? Number(least) : most ? Number(most) : MOST];
}

/** The dot is a dot; characters that only mean something behind a backslash lose it where the language forbids it. */
function literal(atom: string): string {
  if (atom === "." || atom === "/") return `\\${atom}`;
  const escaped = /^\\([^dw])$/u.exec(atom)?.[1];
  return escaped !== undefined && !/[\\^$.*+?()[\]{}|/]/.test(escaped)
    ? `[${escaped === "-" ? "\\-" : escaped}]`
    : atom;
}
