// Neither side takes what the other would not say.
import { describe, expect, it } from "vitest";
import { refusal } from "../../../client/src/panel/messages.ts";
import {
  isEntryContext,
  isEntryLine,
  isHostMessage,
  isPageMessage,
  isPanelState,
} from "../../../client/src/panel/validators.ts";
import { checkout } from "../../panel/views.ts";

const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
const rubbish = [undefined, null, 1, "ready", [], {}, { type: "other" }, { type: "toString" }];

const linked = (target: string) => ({
  ...checkout,
  entries: checkout.entries.map((entry) => ({ ...entry, links: [{ start: 0, end: 1, target }] })),
});

describe("what the page says", () => {
  it.each([
    { type: "ready" },
    { type: "reveal", uri: "file:///a.md", range },
    { type: "command", command: "treatAsPostmortem" },
    { type: "command", command: "exportTimeline" },
    { type: "setPhase", uri: "file:///a.md", line: 9 },
    { type: "openLink", target: "https://a.test/OPS-7?x=1#y" },
    { type: "copied", id: 3, outcome: "refused" },
    { type: "openLink", target: "mailto:ops@a.test" },
  ])("%o", (message) => expect(isPageMessage(message)).toBe(true));

  it.each([
    ...rubbish,
    { type: "reveal", uri: 1, range },
    { type: "reveal", uri: "file:///a.md", range: { start: { line: -1, character: 0 }, end: range.end } },
    { type: "reveal", uri: "file:///a.md", range: { start: { line: 1.5, character: 0 }, end: range.end } },
    { type: "command", command: "workbench.action.terminal.new" },
    { type: "command" },
    { type: "setPhase", uri: "file:///a.md", line: "9" },
    { type: "openLink", target: "command:workbench.action.quit" },
    { type: "openLink", target: "javascript:alert(1)" },
    { type: "copied", id: 3, outcome: "else" },
    { type: "openLink", target: "https://bank.test@evil.test/" },
    { type: "openLink", target: "vscode://file/etc/passwd" },
    { type: "fix", uri: "file:///a.md", range: {} },
  ])("not %o", (message) => expect(isPageMessage(message)).toBe(false));
});

describe("what the host says", () => {
  it.each([
    { type: "show", name: "a.md", view: checkout, serial: 3, why: [], zone: null, beside: null },
    { type: "show", name: "a.md", view: null, serial: 0, why: ["No."], zone: "Europe/Berlin", beside: "UTC" },
    {
      type: "findings",
      uri: "file:///a.md",
      findings: [{ line: 1, lastLine: 2, rule: "placeholder", message: "TBD" }],
    },
    { type: "show", name: "a.md", view: linked("https://a.test/OPS-7"), why: [] },
    {
      type: "patch",
      name: "a.md",
      patch: { ...checkout, before: 1, entries: { head: 1, tail: 0, lines: -2, changed: checkout.entries } },
      serial: 2,
      why: [],
    },
    { type: "paint", id: 1, svg: "<svg/>", copy: true },
    { type: "caret", line: null },
    { type: "caret", line: 3 },
    { type: "problem", text: "No server.", action: "restartServer" },
  ])("%o", (message) => expect(isHostMessage(message)).toBe(true));

  it.each([
    ...rubbish,
    { type: "caret", line: "3" },
    { type: "show", name: "a.md", view: {}, why: [] },
    { type: "show", name: "a.md", view: { ...checkout, entries: [{ ...checkout.entries[0], at: "soon" }] }, why: [] },
    { type: "show", name: "a.md", view: checkout, why: [1] },
    { type: "show", name: "a.md", view: checkout, serial: -1, why: [] },
    { type: "show", name: "a.md", view: linked("command:workbench.action.quit"), why: [] },
    { type: "patch", name: "a.md", patch: { ...checkout, before: 1, entries: { head: 1 } }, serial: 2, why: [] },
    { type: "findings", uri: "file:///a.md", findings: [{ line: 1 }] },
    { type: "problem", text: "No server.", action: "workbench.action.quit" },
    { type: "show", name: "a.md", view: { ...checkout, metrics: [{ name: "impact", ms: "long" }] }, why: [] },
  ])("not %o", (message) => expect(isHostMessage(message)).toBe(false));
});

it("takes of a kept state what it knows", () => {
  expect(isPanelState({ uri: "file:///a.md", more: 1 })).toBe(true);
  expect(isPanelState({ uri: 1 })).toBe(false);
  expect(isPanelState(undefined)).toBe(false);
});

it("knows an entry by what its row says, and by its line", () => {
  const entry = { webviewSection: "entry", uri: "file:///a.md", range, words: "10:00 Down", webview: "x" };
  expect([entry, { ...entry, webviewFixable: true }].map(isEntryContext)).toEqual([true, true]);
  const odd = [
    { ...entry, range: {} },
    { ...entry, webviewSection: "head" },
    { ...entry, webviewFixable: "yes" },
  ];
  expect(odd.map(isEntryContext)).toEqual([false, false, false]);
  expect([{ uri: "file:///a.md", line: 3 }, entry, { uri: "file:///a.md", line: -3 }].map(isEntryLine)).toEqual([
    true,
    false,
    false,
  ]);
});

it("says in one line what is refused", () => {
  for (const data of [...rubbish, { type: "a\nb".repeat(100) }]) expect(refusal(data)).toMatch(/^.{40,150}$/);
});
