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

const ATTACKS = [
  "[x](command:workbench.action.terminal.new)",
  "[x](javascript:alert(1)) [y][z]",
  "![x](https://evil.example/a.png)",
  "<img src=x onerror=alert(1)>",
  "<https://evil.example/auto> https://evil.example/bare",
  "</code></pre><script>alert(1)</script>",
  "` ``code`` [x](command:evil)",
  "```` [x](command:evil) ````",
  "$(trash) **bold** _it_ ~~no~~ | cell",
  "\\`[x](command:evil)\\`",
  "\u202egnp.exe\u202c",
  "\u2067left\u2066 \u200fmark\u061c",
  "\u202e",
  "a\u0000b\u0007c\u001b[31m\u009b",
  "line\u2028separator\u2029 \u0085next",
  "&lt;b&gt; &#60;i&#62; &#x202e;",
  "half \ud83d pair",
];
/** Each attack wherever a report can say something of its own. */
const documentOf = (evil: string) => `---
title: ${evil}
---
# Postmortem: ${evil} on 12 November 2026

- Severity: ${evil}
- Authors: ${evil}
- Duration: ${evil}

## ${evil}

${evil}

## Timeline

- 09:10 ${evil}: ${evil} began
- 09:40 PST: ${evil} was restarted
- 09:20 UTC: ${evil}

| Time | ${evil} |
|---|---|
| 10:00 | ${evil} |

## Action items

- Look into ${evil} (owner: ${evil}, due: ${evil})
- [ ] Fix ${evil} @${evil} ${evil}
- ${evil}

<!-- postmortem-disable-next-line ${evil} -->
<!-- postmortem-disable-line action-vague: ${evil} -->
`;

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
  const text = documentOf(evil);
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
