// Messages in the user's language for parts that know no editor: as they are, until the extension gives them its words. Pure otherwise.

/** What makes messages in the user's language: `vscode.l10n`, or as much of it as is needed. */
export interface Words {
  t(message: string, ...args: (string | number)[]): string;
}

let words: Words = { t: (message, ...args) => filled(message, args) };

/** The words of the extension; other parts look at them when they speak. */
export const l10n: Words = { t: (message, ...args) => words.t(message, ...args) };

export function speak(own: Words): void {
  words = own;
}

/** A message with what stands for `{0}`, `{1}` put in. */
export function filled(message: string, args: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/g, (all, index) => String(args[Number(index)] ?? all));
}
