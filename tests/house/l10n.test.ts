// What users see goes through the bundles: nothing is said in the code alone, and every translation is whole.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "@swc/core";
import { describe, expect, it } from "vitest";
import { clientWords } from "../../scripts/generate/words.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8")) as Record<string, string>;

/** Words that are no language's: for logs, for the document, for machines. */
const NOT_SHOWN = new Set([
  // The name of the product, as the editor's log has it.
  "Postmortem",
  // In the log, of a message that is refused.
  "A message to the timeline panel was refused, since it is not as it should be: ",
  // What a language model is told.
  " is not taken for a postmortem, and so without findings.",
  // Keys; classes of elements.
  "Enter",
  "Escape",
  "codicon codicon-",
  "text-button zone",
  "text empty",
  "mark mark-",
]);
/** Nothing but markup, and a snippet for the document. */
const OTHERS = new Set(["panel/html.ts", "text/timelineEntry.ts"]);

/** Calls whose words nobody is shown: logs, errors of ours, patterns, selectors, formats. */
const SILENT_CALLS =
  /^(?:t|.*l10n\.t|.*output\.(?:info|warn|error|debug|trace)|output\.\w+|Error|RegExp|.*executeCommand|.*getConfiguration|.*querySelector(?:All)?|.*\.attr|.*\.replace|.*\.style|.*\.classed|.*\.on|.*getPropertyValue|.*RelativePattern|.*setContext|.*findFiles|.*ShellExecution|.*DateTimeFormat|.*\.send\w*|.*\.startsWith|.*Task)$/;

interface Node {
  readonly type: string;
  readonly span?: { readonly start: number };
  readonly [key: string]: unknown;
}

/** The texts of a source that read like words, outside of calls that are silent and of types. */
function wordsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (value === null || typeof value !== "object") return;
    const node = value as Node;
    if (/^(?:ImportDeclaration|Export\w*Declaration)$/.test(node.type) && node.source) return;
    if (/^Ts(?!AsExpression|SatisfiesExpression|NonNullExpression|ConstAssertion)/.test(node.type)) return;
    if ((node.type === "CallExpression" || node.type === "NewExpression") && SILENT_CALLS.test(calleeOf(node.callee))) {
      // What stands in the place of `{0}` may be words again.
      if (/(?:^|\.)t$/.test(calleeOf(node.callee))) visit((node.arguments as unknown[]).slice(1));
      return;
    }
    if (node.type === "StringLiteral" && isWords(node.value as string)) found.push(node.value as string);
    if (node.type === "TemplateElement" && isWords(String(node.cooked ?? node.raw))) found.push(String(node.raw));
    for (const [key, child] of Object.entries(node))
      if (key !== "key" || node.type !== "KeyValueProperty") visit(child);
  };
  visit(parseSync(source, { syntax: "typescript", target: "es2022" }).body);
  return found;
}

function calleeOf(callee: unknown): string {
  const node = callee as Node & { value?: string; object?: unknown; property?: unknown; id?: { value: string } };
  if (node.type === "Identifier") return String(node.value);
  if (node.type === "PrivateName") return `#${node.id?.value ?? node.value}`;
  if (node.type === "MemberExpression") return `${calleeOf(node.object)}.${calleeOf(node.property)}`;
  return "";
}

/** Two words with a blank between, or one that begins like a sentence or a button. */
function isWords(text: string): boolean {
  return /\p{L}{2,}[,:.]? \p{L}{2,}/u.test(text) || /^\p{Lu}\p{Ll}{2,}[^\p{Lu}_]*$/u.test(text.trim());
}

describe("what users see", () => {
  it("is found where it stands in the code alone", () => {
    expect(wordsIn('tell("Nothing is left.")')).toEqual(["Nothing is left."]);
    expect(wordsIn(`tell(\`Line $\{n} is gone now\`)`)).toEqual(["Line ", " is gone now"]);
    expect(wordsIn('tell(vscode.l10n.t("Nothing is left."))')).toEqual([]);
    expect(wordsIn('tell(t("In {0}", known ? "the first one" : x))')).toEqual(["the first one"]);
  });

  it.each(["client/src", "client/webview"])("of %s goes through the bundle", (folder) => {
    const names = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
    const said = names
      .filter((name) => name.endsWith(".ts") && !OTHERS.has(name.replaceAll("\\", "/")))
      .flatMap((name) =>
        wordsIn(readFileSync(path.join(root, folder, name), "utf8"))
          .filter((text) => !NOT_SHOWN.has(text))
          .map((text) => `${folder}/${name}: ${text}`),
      );
    expect(said).toEqual([]);
  });

  it("of the manifest has keys, and every key has words", () => {
    const manifest = readFileSync(path.join(root, "package.json"), "utf8");
    const words = json("package.nls.json");
    const keys = new Set([...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key = ""]) => key));
    expect([...keys].sort()).toEqual(Object.keys(words).sort());
    expect(keys.size).toBeGreaterThan(100);
  });

  it("is in the bundle, and nothing else is", () => {
    expect(json("l10n/bundle.l10n.json")).toEqual(clientWords(root));
  });
});

describe.each(["package.nls", "l10n/bundle.l10n"])("%s in German", (bundle) => {
  const [english, german] = [json(`${bundle}.json`), json(`${bundle}.de.json`)];
  /** What is not words: places, code, settings, addresses, in any order. */
  const kept = (text = "") =>
    (text.match(/\{\w+\}|`[^`]*`|\$\([\w-]+\)|https?:\/\/\S+|\(command:[^)]+\)/g) ?? []).sort();

  it("has every key and no other", () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
  });
  it("keeps every place, code and address", () => {
    const odd = Object.keys(english).filter((key) => kept(german[key]).join() !== kept(english[key]).join());
    expect(odd).toEqual([]);
  });
  it("is in German", () => {
    const same = Object.keys(english).filter(
      (key) => german[key] === english[key] && /\p{L}+ \p{L}+ \p{L}+/u.test(english[key] ?? ""),
    );
    expect(same).toEqual([]);
    for (const text of Object.values(german)) expect(text).not.toMatch(/\b(?:Sie|Ihr|Ihre|Ihren|du|dein|deine)\b/);
  });
});
