// Hostile documents, and what the server says of them: in no hover, message, title, hint or link does anything of them act as
// Markdown, as HTML or as a link, or turn the direction of what stands around it.
import MarkdownIt from "markdown-it";
import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent,
} from "vscode-languageserver-protocol";
import { Editor, FULL } from "./client.ts";
import { uriOf } from "./documents.ts";
import { ATTACKS, attackedBy } from "./hostile.ts";

let editor: Editor;
beforeAll(async () => {
  const rules = { "action-vague": "warning", "action-missing-owner": "warning" };
  editor = await Editor.start({ capabilities: FULL, settings: { rules } });
});
afterAll(() => editor.kill());

const markdown = new MarkdownIt({ html: true, linkify: true });
const OURS = /^https:\/\/(?:github\.com\/vscode-postmortem\/|sre\.google\/|[\w.]+\/)/;
// Those that turn the direction of all that follows, and controls.
const TURNS = /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/;

function expectTame(text: string, evil: string): void {
  expect(text).not.toMatch(TURNS);
  const html = markdown.render(text);
  expect(html, text).not.toMatch(/<(?!\/?(?:p|strong|em|code|pre|ul|ol|li|br|a|hr)\b)/);
  for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) {
    expect(href, text).toMatch(OURS);
    expect(href, evil).not.toContain("evil");
  }
}

test.each(ATTACKS.map((evil, i) => [JSON.stringify(evil), evil, i] as const))("%s", async (_, evil, i) => {
  const uri = uriOf(`hostile-${i}.md`);
  const text = attackedBy(evil);
  await editor.open(uri, text);
  const textDocument = { uri };
  const document = editor.document(uri);
  const all = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
  const ask = <Answer>(method: string, params: object = {}) =>
    editor.request<Answer>(method, { textDocument, ...params });

  const places = Array.from({ length: Math.ceil(text.length / 12) }, (_, n) => document.positionAt(n * 12));
  const hovers = await Promise.all(places.map((position) => ask<Hover | null>("textDocument/hover", { position })));
  const told = hovers.flatMap((hover) => (hover ? [(hover.contents as MarkupContent).value] : []));
  expect(told.length).toBeGreaterThan(3);
  for (const value of new Set(told)) expectTame(value, evil);

  const ends = Array.from({ length: document.lineCount }, (_, line) =>
    document.positionAt(document.offsetAt({ line: line + 1, character: 0 }) - 1),
  );
  const offered = await Promise.all(
    ends.map((position) =>
      ask<CompletionItem[] | { items: CompletionItem[] } | null>("textDocument/completion", { position }),
    ),
  );
  for (const list of offered)
    for (const { documentation } of Array.isArray(list) ? list : (list?.items ?? []))
      if (typeof documentation === "object") expectTame(documentation.value, evil);

  const diagnostics: readonly Diagnostic[] = await editor.diagnostics(uri);
  expect(diagnostics.length).toBeGreaterThan(0);
  const actions = await ask<CodeAction[]>("textDocument/codeAction", { range: all, context: { diagnostics: [] } });
  const lenses = await ask<CodeLens[]>("textDocument/codeLens");
  const hints = await ask<InlayHint[]>("textDocument/inlayHint", { range: all });
  const links = await ask<DocumentLink[]>("textDocument/documentLink");
  const names = (symbols: readonly DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, detail = "", children = [] }) => [name, detail, ...names(children)]);
  const words = [
    ...diagnostics.flatMap(({ message, relatedInformation = [] }) => [
      String(message),
      ...relatedInformation.map((one) => one.message),
    ]),
    ...actions.map(({ title }) => title),
    ...lenses.map(({ command }) => command?.title ?? ""),
    ...hints.map(({ label }) => JSON.stringify(label)),
    ...names(await ask<DocumentSymbol[]>("textDocument/documentSymbol")),
  ];
  expect(words.filter((one) => TURNS.test(one))).toEqual([]);
  expect((links ?? []).map(({ target = "" }) => target).filter((target) => !/^(?:https?|file):/.test(target))).toEqual(
    [],
  );
  await editor.close(uri);
});
