// A message with what stands for `{0}`, `{1}` put in. Pure.

/** What makes messages in the user's language: `vscode.l10n`, or as much of it as tests need. */
export interface Words {
  t(message: string, ...args: (string | number)[]): string;
}

export function filled(message: string, args: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/g, (all, index) => String(args[Number(index)] ?? all));
}
