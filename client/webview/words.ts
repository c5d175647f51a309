// Words of the page in the user's language: the host puts the bundle into the page.
import { filled } from "../src/text/filled.ts";

let bundle: Readonly<Record<string, unknown>> | undefined;

/** The message in the user's language, else as it is; `{0}`, `{1}` stand for what follows. */
export function t(message: string, ...args: (string | number)[]): string {
  bundle ??= read();
  const known = bundle[message];
  return filled(typeof known === "string" ? known : message, args);
}

function read(): Readonly<Record<string, unknown>> {
  const text = typeof document === "undefined" ? undefined : document.getElementById("words")?.textContent;
  return text ? JSON.parse(text) : {};
}
