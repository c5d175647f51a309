// Whether a sentence states a task, in languages whose grammar is known; what is certainly none in the others.
import { type Span, slice } from "../../../text/span.ts";
import { type Lexis, plain } from "../lexis.ts";
import { headOf } from "../vague/head.ts";
import { verbOf } from "../vague/verbs.ts";
import { type Token, tokensOf } from "../wording.ts";

/** `order`: begins with what is to be done. `plan`: says that somebody will, should or did do it. `name`: no verb. `tale`: tells what is or was. */
export type Mood = "order" | "plan" | "name" | "tale";

const TOLD =
  /^(?:was|were|is|are|had|did|does|do|doesn't|don't|isn't|wasn't|seems|looks|means|appears|caused|led|resulted|happened|occurred|ran|became|remains|there|felt|showed|began|went|came|got|knew|thought|highlighted|demonstrated|shows|exposed|revealed)$/;
const PAST = /^(?:caused|led|resulted|happened|occurred|ran|became|showed|highlighted|demonstrated|exposed|revealed)$/;
const PLANNED =
  /^(?:will|should|must|shall|needs?|ought|going|plan|plans|planned|planning|want|wants|would|may|might|could|can|'ll|let's|recommend|suggest|suggested|propose|intend|hope|aim|committed|scheduled|considering|to)$/;

/** The mood of a text's first sentence. English is read by its grammar; elsewhere a sentence counts as a name for a task. */
export function moodOf(source: string, span: Span): Mood {
  const tokens = tokensOf(source, span, []).filter((t) => t.kind !== "link");
  const mood = moodOfTokens(tokens);
  const colon = tokens.findIndex((t) => t.text === ":");
  // "The outcome is clear: the server needs more memory."
  return mood === "tale" && colon > 0 && colon < tokens.length - 1 ? moodOfTokens(tokens.slice(colon + 1)) : mood;
}

function moodOfTokens(tokens: readonly Token[]): Mood {
  if (tokens.length === 0) return "name";
  const head = headOf(tokens);
  if (head.form === "order") return "order";
  const start = tokens.slice(head.start, Math.min(head.end, head.start + 24));
  const planned = start.findIndex((t) => PLANNED.test(t.text) || /'ll$/.test(t.text));
  const told = start.findIndex(
    (t, i) => TOLD.test(t.text) || (t.text === "now" && /[^s]s$/.test(start[i + 1]?.text ?? "")),
  );
  const past = start.findIndex((t) => PAST.test(t.text));
  if (
    past > 0 &&
    !start.slice(0, past).some((t) => PLANNED.test(t.text) || /^(?:have|has|been|be|is|are|was|were)$/.test(t.text))
  )
    return "tale";
  const future = planned >= 0 && (told < 0 || planned <= told + 1);
  if (future || start.some((t, i) => /^(?:have|has|was|were|been|be|is|are)$|'ve$/.test(t.text) && isDone(start, i)))
    return "plan";
  if (told >= 0) return "tale";
  return head.form === "noun" ? "name" : head.verbs[0]?.verb?.form === "ed" ? "plan" : "tale";
}

function isDone(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 4).find((t) => !/ly$|^(?:now|also|already|been|not|since|then)$/.test(t.text));
  const verb = next && verbOf(next.text);
  if (next && /^(?:advised|asked|told|instructed|reminded|required|encouraged)$/.test(next.text)) return true;
  return (
    verb?.form === "ed" &&
    (verb.classes.has("create") || verb.classes.has("alter") || verb.classes.has("event") || verb.classes.has("open"))
  );
}

/** "By implementing these measures, we aim to …", "Thank you", "In conclusion": closes the list. */
export function isClosing(source: string, span: Span, lexis: Lexis): boolean {
  const words = plain(source.slice(span.start, Math.min(span.end, span.start + 80)));
  return lexis.closing.entries.some((entry) => {
    if (!words.startsWith(entry)) return false;
    const whole = !/[\p{sc=Latin}\p{sc=Cyrillic}]$/u.test(entry) || !/[\p{L}\p{N}]/u.test(words[entry.length] ?? "");
    return whole;
  });
}

/** Ends in a colon: introduces what follows. */
export function isIntroduction(source: string, span: Span): boolean {
  return /[:：]\s*[*_]{0,3}$/.test(slice(source, span).trimEnd());
}

/** An introduction that says that no tasks follow ("If you change it, be aware that:"). */
export function announcesNoTasks(source: string, span: Span, lexis: Lexis): boolean {
  const text = plain(slice(source, span));
  const last = text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
  return lexis.notTasks.entries.some(
    (entry) =>
      ` ${last.replace(/[^\p{L}\p{N}']+/gu, " ")} `.includes(` ${entry} `) ||
      (/[^\p{ASCII}]/u.test(entry) && last.includes(entry)),
  );
}

/** Nothing that a task could be: empty, a dash, "TBD", a placeholder in brackets, a picture, a rule of dots. */
export function isNothing(source: string, span: Span, lexis: Lexis): boolean {
  const text = slice(source, span).trim();
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(text) || /^<img\b/i.test(text)) return true;
  if (/^[<{][^<>{}]{0,200}[>}]$/.test(text) && !/^<https?:/.test(text)) return true;
  if (/^\[[^\]]{0,200}\]$/.test(text) && !/^\[\[|#\d|[A-Z]-\d/.test(text)) return true;
  const words = plain(text.replace(/^[*_]+|[*_]+$/g, ""));
  if (!/[\p{L}\p{N}]/u.test(words) || lexis.nothing.has(words)) return true;
  if (lexis.nothing.entries.some((entry) => entry.includes(" ") && words.startsWith(`${entry} `))) return true;
  return /^(?:action(?: item)?|task|item|follow-?up|to-?do|step)s?\s*#?\d*$/.test(words);
}
