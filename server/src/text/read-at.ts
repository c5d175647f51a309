// What stands at one place of a text.

/** What a sticky expression finds at `at`; undefined where that is something else. */
export function readAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
