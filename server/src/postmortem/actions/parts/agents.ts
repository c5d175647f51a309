// Organisations and people by a single name or letters ("ACME to rotate the keys"): known from what the report says they did.
import { anyOf, pattern, wordSet } from "../../../languages/patterns.ts";
import { remembered } from "../../../text/remembered.ts";
import type { Span } from "../../../text/span.ts";
import { verbOf } from "../vague/verbs.ts";
import { namesThing, singleNames } from "./names.ts";

/** What only people do: a service reports and completes, it does not agree. */
const ACTING = anyOf("owners", "acting");
const AND = ` (?:${anyOf("small", "and")}|&) `;
const NAME = "(\\p{Lu}\\p{L}{1,20})";
const AGENT = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?:${AND}${NAME})? ${ACTING}(?![\\p{L}\\p{N}])`, "gu");
const JOINED = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}${AND}${NAME}(?![\\p{L}\\p{N}])`, "gu");
/** Words that act and name nobody, besides plurals. */
const NOBODY = wordSet("names", "nobody");
const OPENING = pattern(
  () =>
    `^[*_]{0,3}(?:\\[([^\\][\\n]{2,40})\\](?![([])|(\\p{Lu}\\p{L}{1,20}(?:${AND}\\p{Lu}\\p{L}{1,20})?) (?:${anyOf("owners", "orders")} )?([\\p{Ll}-]{2,20})(?![\\p{L}\\p{N}-]))`,
  "u",
);

/** A reader of the agent that opens a task, as indices of its text. Who the agents are is read once, when first asked. */
export function agentReader(source: string): (text: string) => Span | undefined {
  let agents: ReadonlySet<string> | undefined;
  return (text) => {
    const match = OPENING.exec(text.slice(0, 120));
    const name = match?.[1] ?? match?.[2];
    if (!match || !name) return undefined;
    if (match[3] !== undefined && (match[3] === "be" || verbOf(match[3])?.form !== "base")) return undefined;
    agents ??= agentsIn(source);
    if (!singleNames(name).every((one) => agents?.has(one))) return undefined;
    const start = match[0].indexOf(name);
    return { start, end: start + name.length };
  };
}

/** Who acts in a line; no match goes beyond one. */
const actingIn = remembered((line): readonly (string | undefined)[] =>
  [...line.matchAll(AGENT)].flatMap((match) => match.slice(1)),
);

/** Which two are named together in a line. */
const joinedIn = remembered((line): readonly (readonly [string, string])[] =>
  [...line.matchAll(JOINED)].map(([, one = "", other = ""]) => [one, other]),
);

function agentsIn(source: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string | undefined) => {
    if (name && isName(name)) found.add(name);
  };
  const lines = source.split("\n");
  for (const line of lines) for (const name of actingIn(line)) add(name);
  // Who does something together with one of them is one, too.
  if (found.size > 0)
    for (const [one, other] of lines.flatMap(joinedIn)) {
      if (found.has(one) && /^\p{Lu}+$/u.test(other)) add(other);
      else if (found.has(other) && /^\p{Lu}+$/u.test(one)) add(one);
    }
  return found;
}

function isName(name: string): boolean {
  const word = name.toLowerCase();
  return !NOBODY.has(word) && !/\p{Ll}s$/u.test(name) && !verbOf(word) && !namesThing(name);
}
