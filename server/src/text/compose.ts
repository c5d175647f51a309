// Two rounds of edits as one: what turns the text before the first round into the text after the second.
import { type Edit, inOrder } from "./edits.ts";

/** A step through a text: so many characters kept or dropped, or a text put in. */
type Step = { readonly keep: number } | { readonly drop: number } | { readonly add: string };

/** Edits of the text before `first` that give what `second`, edits of the text after it, gives. Both free of overlaps. */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const upper = [...stepsOf(first)].reverse();
  const lower = [...stepsOf(second)].reverse();
  const steps: Step[] = [];
  for (;;) {
    // The first round's drops concern characters that the second never saw; the second's texts stand in nobody's way.
    const [a, b] = [upper.pop(), lower.pop()];
    if (a && "drop" in a) {
      steps.push(a);
      if (b) lower.push(b);
    } else if (b && "add" in b) {
      steps.push(b);
      if (a) upper.push(a);
    } else if (!a || !b) {
      if (!a && !b) return editsOf(steps);
      // Behind its last edit each round keeps everything.
      steps.push((a ?? b) as Step);
    } else {
      const length = Math.min(lengthOf(a), lengthOf(b));
      const [taken, rest] = cut(a, length);
      const [, others] = cut(b, length);
      if (rest) upper.push(rest);
      if (others) lower.push(others);
      if ("keep" in b) steps.push(taken);
      else if ("keep" in a) steps.push({ drop: length });
    }
  }
}

function* stepsOf(edits: readonly Edit[]): Generator<Step> {
  let at = 0;
  for (const { span, text } of inOrder(edits)) {
    if (span.start > at) yield { keep: span.start - at };
    if (text !== "") yield { add: text };
    if (span.end > span.start) yield { drop: span.end - span.start };
    at = span.end;
  }
}

function lengthOf(step: Step): number {
  return "keep" in step ? step.keep : "drop" in step ? step.drop : step.add.length;
}

/** A step in two; the second part is absent where nothing is left. */
function cut(step: Step, length: number): [Step, Step | undefined] {
  const rest = lengthOf(step) - length;
  if (rest === 0) return [step, undefined];
  if ("keep" in step) return [{ keep: length }, { keep: rest }];
  if ("drop" in step) return [{ drop: length }, { drop: rest }];
  return [{ add: step.add.slice(0, length) }, { add: step.add.slice(length) }];
}

/** Neighbouring drops and texts are one edit. */
function editsOf(steps: readonly Step[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open: { start: number; text: string } | undefined;
  const close = () => {
    if (open) edits.push({ span: { start: open.start, end: at }, text: open.text });
    open = undefined;
  };
  for (const step of steps) {
    if ("keep" in step) {
      close();
      at += step.keep;
      continue;
    }
    open ??= { start: at, text: "" };
    if ("drop" in step) at += step.drop;
    else open.text += step.add;
  }
  close();
  return edits;
}
