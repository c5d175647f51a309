// Everything that an editor can ask, all over documents of every shape: each question has an answer, none fails, and whatever an answer
// points at lies within the text.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
  TextEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { SHAPES } from "../pathological/shapes.mjs";
import { upTo } from "../runs.ts";
import { Editor } from "./client.ts";
import { uriOf } from "./documents.ts";
import { ATTACKS, attackedBy } from "./hostile.ts";

/** UTF-16 units of a shape. */
const SIZE = Number(process.env.POSTMORTEM_SIZES?.split(",")[0]) || 1_000;
/** Places of a document that are asked about, and actions that are carried out. */
const [PLACES, ACTIONS] = [upTo(12), upTo(3)];

const ROOT = path.resolve(import.meta.dirname, "../..");
const markdownOf = (folder: string) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(path.join(ROOT, folder, name), "utf8")] as const);
const DOCUMENTS: readonly (readonly [string, string])[] = [
  ...SHAPES.map(({ name, make }) => [name, make(SIZE)] as const),
  // The others are asked about in hostile.test.ts.
  ...ATTACKS.slice(-4).map((evil) => [`attacked by ${JSON.stringify(evil)}`, attackedBy(evil)] as const),
  ...markdownOf("examples"),
  ...markdownOf("tests/cases/fuzz"),
  ...markdownOf("examples").map(
    ([name, text]) => [`${name}, CRLF and a mark`, `\ufeff${text.replaceAll("\n", "\r\n")}`] as const,
  ),
  ["nothing", ""],
  ["a byte order mark", "\ufeff"],
  ["line ends", "\r\n\r\r\n\n"],
];

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({
    settings: {
      inlayHints: { elapsed: true, utc: true },
      tickets: [{ pattern: "[A-Z]{2,5}-\\d+", link: "https://t.example/{id}" }],
      rules: { "action-vague": "warning", "action-missing-owner": "warning", "action-missing-due": "warning" },
    },
  });
});
afterAll(() => editor.kill());

const isPlace = (value: unknown): value is Position =>
  typeof value === "object" && value !== null && "line" in value && "character" in value;

/** All ranges anywhere in an answer. */
function rangesIn(value: unknown): Range[] {
  if (Array.isArray(value)) return value.flatMap(rangesIn);
  if (typeof value !== "object" || value === null) return [];
  if ("start" in value && "end" in value && isPlace(value.start) && isPlace(value.end)) return [value as Range];
  return Object.values(value).flatMap(rangesIn);
}

const before = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character <= b.character);
const within = (inner: Range, outer: Range) => before(outer.start, inner.start) && before(inner.end, outer.end);

const uriOfDocument = (name: string) => uriOf(`everywhere-${DOCUMENTS.findIndex(([one]) => one === name)}.md`);
/** Whether a place is one of the text, not one behind the end of its line. */
const isIn = (document: TextDocument) => (place: Position) => {
  const { line, character } = document.positionAt(document.offsetAt(place));
  return line === place.line && character === place.character;
};

test.each(DOCUMENTS)("%s", async (name, text) => {
  const uri = uriOfDocument(name);
  await editor.open(uri, text);
  const document = editor.document(uri);
  const isThere = isIn(document);
  /** Asks; what the answer points at must be there. */
  const ask = async <Answer>(method: string, params: object = {}): Promise<Answer> => {
    const answer = await editor.request<Answer>(method, { uri, textDocument: { uri }, ...params });
    expect(answer, method).not.toBeUndefined();
    for (const range of rangesIn(answer))
      expect(
        isThere(range.start) && isThere(range.end) && before(range.start, range.end),
        `${method} ${JSON.stringify(range)}`,
      ).toBe(true);
    return answer;
  };
  const all: Range = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
  const context = { diagnostics: [] };
  const options = { tabSize: 2, insertSpaces: true };

  await ask("textDocument/diagnostic");
  const actions = (await ask<CodeAction[] | null>("textDocument/codeAction", { range: all, context })) ?? [];
  const symbols = (await ask<DocumentSymbol[] | null>("textDocument/documentSymbol")) ?? [];
  const folds = (await ask<FoldingRange[] | null>("textDocument/foldingRange")) ?? [];
  for (const method of ["documentLink", "codeLens"]) await ask(`textDocument/${method}`);
  await ask("textDocument/inlayHint", { range: all });
  await ask("postmortem/explain");
  for (const { startLine, endLine } of folds)
    expect(startLine < endLine && endLine < document.lineCount, `a fold from ${startLine} to ${endLine}`).toBe(true);
  const nested = (symbol: DocumentSymbol): boolean =>
    within(symbol.selectionRange, symbol.range) && (symbol.children ?? []).every(nested);
  expect(symbols.every(nested)).toBe(true);

  for (let i = 0; i <= PLACES; i++) {
    const position = document.positionAt(Math.round((i * text.length) / PLACES));
    const here: Range = { start: position, end: position };
    const hover = await ask<Hover | null>("textDocument/hover", { position });
    if (hover?.range) expect(within(here, hover.range), "a hover of something else").toBe(true);
    const offered = await ask<CompletionItem[] | CompletionList>("textDocument/completion", { position });
    for (const { label, textEdit } of Array.isArray(offered) ? offered : offered.items)
      if (textEdit && "range" in textEdit)
        expect(within(here, textEdit.range) && textEdit.range.start.line === textEdit.range.end.line, label).toBe(true);
    const selections = await ask<SelectionRange[] | null>("textDocument/selectionRange", { positions: [position] });
    for (let one = selections?.[0]; one; one = one.parent) {
      expect(within(here, one.range), "a selection of something else").toBe(true);
      if (one.parent) expect(within(one.range, one.parent.range), "a selection without the one before").toBe(true);
    }
    if (i === PLACES / 2) await ask("textDocument/codeAction", { range: here, context });
    await ask("textDocument/onTypeFormatting", { position, ch: "\n", options });
  }

  // Edits that overlap cannot be applied.
  const formatted = (await ask<TextEdit[] | null>("textDocument/formatting", { options })) ?? [];
  TextDocument.applyEdits(document, formatted);
  TextDocument.applyEdits(
    document,
    (await ask<TextEdit[] | null>("textDocument/rangeFormatting", { options, range: all })) ?? [],
  );
  for (const action of actions.filter(({ data, edit }) => data ?? edit).slice(0, ACTIONS)) {
    const made = await ask<CodeAction>("codeAction/resolve", action);
    for (const change of made.edit?.documentChanges ?? [])
      if ("edits" in change) TextDocument.applyEdits(document, change.edits as TextEdit[]);
  }
  await editor.close(uri);
  expect(editor.logged.filter(({ type }) => type === 1).map(({ message }) => message)).toEqual([]);
});

// The answer waits until nothing was typed for a while: it is asked for once.
test("symbols of all that is open", async () => {
  await Promise.all(DOCUMENTS.map(([name, text]) => editor.open(uriOfDocument(name), text)));
  const symbols = await editor.request<SymbolInformation[]>("workspace/symbol", { query: "e" });
  expect(new Set(symbols.map(({ location }) => location.uri)).size).toBeGreaterThan(10);
  for (const { name, location } of symbols) {
    const isThere = isIn(editor.document(location.uri));
    expect(isThere(location.range.start) && isThere(location.range.end), name).toBe(true);
  }
  await Promise.all(DOCUMENTS.map(([name]) => editor.close(uriOfDocument(name))));
});
