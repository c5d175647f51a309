// Colours a text as the editor does: its own engine, the Markdown grammar, and ours injected.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import onigurumaPackage from "vscode-oniguruma";
import textmatePackage from "vscode-textmate";

const { createOnigScanner, createOnigString, loadWASM } = onigurumaPackage;
const { INITIAL, parseRawGrammar, Registry } = textmatePackage;
const require = createRequire(import.meta.url);
const root = new URL("../../../", import.meta.url);

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
}
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const ours: readonly Contribution[] = manifest.contributes.grammars;
const theirs: Readonly<Record<string, string>> = {
  "text.html.markdown": "markdown",
  "text.html.derivative": "html-derivative",
  "text.html.basic": "html",
  "source.yaml": "yaml",
  "source.js": "javascript",
};

export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

async function load(injected: boolean) {
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => {
      const own = ours.find(({ scopeName }) => scopeName === scope);
      if (own) return parseRawGrammar(readFileSync(new URL(own.path, root), "utf8"), own.path);
      const name = theirs[scope];
      if (!name) return null;
      const file = require.resolve(`tm-grammars/grammars/${name}.json`);
      return parseRawGrammar(readFileSync(file, "utf8"), file);
    },
    getInjections: (scope) =>
      injected && scope === "text.html.markdown" ? ours.map(({ scopeName }) => scopeName) : undefined,
  });
  const grammar = await registry.loadGrammar("text.html.markdown");
  if (!grammar) throw new Error("no Markdown grammar");
  return grammar;
}

const wasm = readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
await loadWASM(wasm);
const grammars = { with: await load(true), without: await load(false) };

/** The tokens of a text, line by line. `without`: as Markdown alone. */
export function tokenise(text: string, which: "with" | "without" = "with"): Token[][] {
  let state = INITIAL;
  return text.split("\n").map((line) => {
    const { tokens, ruleStack } = grammars[which].tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}

/** What our grammars colour: each piece with the last word of its scope before `postmortem`, as `time`. */
export function coloured(text: string): [string, string][] {
  return tokenise(text)
    .flat()
    .flatMap(({ text: piece, scopes }) => {
      const own = scopes.find((scope) => /\.postmortem$/.test(scope) && !scope.startsWith("text."));
      return own ? [[piece, own.split(".").at(-2) ?? ""] as [string, string]] : [];
    });
}
