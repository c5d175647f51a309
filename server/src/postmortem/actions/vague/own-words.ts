// Words that a project counts as vague in its tasks, or that it does not.
import type { Expression } from "../../../text/expression.ts";
import { phrasePattern } from "../../../text/phrases.ts";
import { contains, type Span } from "../../../text/span.ts";
import type { Token } from "../wording.ts";
import { hasValue, isSettled, namesCode } from "./evidence.ts";
import type { Judgement } from "./judgement.ts";
import { onlyGeneric } from "./object.ts";
import { type VerbForm, verbOf } from "./verbs.ts";

export interface VagueWords {
  readonly add: readonly string[];
  /** An English verb stands for its forms, too. */
  readonly remove: readonly string[];
}

/** Words that no list has, in place of those that were taken out: a verb of a plain change, and anything else. */
const CHANGE: Readonly<Record<VerbForm, string>> = { base: "rename", s: "renames", ed: "renamed", ing: "renaming" };
const THING = "¤¤¤¤";

export interface OwnWords {
  /** The tokens of a task with what was taken out replaced, in place. `text` begins at `at`. */
  without(text: string, at: number, tokens: readonly Token[]): readonly Token[];
  /** The text with what was taken out blotted out; index by index as long. */
  blotted(text: string): string;
  /** What an added word makes of a task that is not vague otherwise. */
  judge(text: string, at: number, tokens: readonly Token[]): Judgement | undefined;
}

/** A reader of these words; undefined where there are none. */
export function ownWords({ add, remove }: VagueWords): OwnWords | undefined {
  const added = phrasePattern(add);
  const removed = phrasePattern(remove);
  if (!added && !removed) return undefined;
  const verbs = new Set(remove.map((word) => word.trim().toLowerCase()));
  return {
    without(text, at, tokens) {
      const spans = removed ? spansOf(removed, text, at) : [];
      return tokens.map((token) => {
        if (token.kind !== "word") return token;
        const verb = verbOf(token.text);
        const gone = spans.some((span) => contains(span, token.span)) || (verb !== undefined && verbs.has(verb.base));
        return gone ? { ...token, text: verb ? CHANGE[verb.form] : THING } : token;
      });
    },
    blotted: (text) => removed?.replaceIn(text, (words) => "¤".repeat(words.length)) ?? text,
    judge(text, at, tokens) {
      const found = added && spansOf(added, text, at).find((span) => tokens.some((t) => isWordIn(t, span)));
      if (!found) return undefined;
      const leads = tokens.find((t) => t.kind !== "mark")?.span.start === found.start;
      const rest = tokens.filter((t) => t.span.start >= found.end);
      const ends = leads ? isSettled("", [], rest, tokens) : hasValue(tokens) || namesCode(tokens);
      if (ends) return undefined;
      const word = text.slice(found.start - at, found.end - at).toLowerCase();
      const words: Token[] = [{ kind: "word", text: word, span: found, capital: false }];
      return { reason: leads ? "open" : "quality", act: leads, object: leads && onlyGeneric(rest), end: true, words };
    },
  };
}

function spansOf(words: Expression, text: string, at: number): Span[] {
  return words.all(text).map((m) => ({ start: at + m.index, end: at + m.index + m[0].length }));
}

/** A word of the phrase, or, in scripts without spaces, a run of characters that holds it: nothing in code or in an address. */
function isWordIn({ kind, span }: Token, phrase: Span): boolean {
  return kind !== "code" && kind !== "link" && (contains(phrase, span) || contains(span, phrase));
}
