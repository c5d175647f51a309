// Neither side takes what the other would not say.
import { describe, expect, it } from "vitest";
import { readHostMessage, readPageMessage, readPanelState } from "../../../client/src/panel/messages.ts";
import { checkout } from "../../panel/views.ts";

const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
const rubbish = [undefined, null, 1, "ready", [], {}, { type: "other" }, { type: "toString" }];

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
  ])("%o", (message) => expect(readPageMessage(message)).toEqual(message));

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
  ])("not %o", (message) => expect(readPageMessage(message)).toBeUndefined());
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
    { type: "paint", id: 1, svg: "<svg/>", copy: true },
    { type: "caret", line: null },
    { type: "caret", line: 3 },
    { type: "problem", text: "No server.", action: "restartServer" },
  ])("%o", (message) => expect(readHostMessage(message)).toEqual(message));

  it.each([
    ...rubbish,
    { type: "caret", line: "3" },
    { type: "show", name: "a.md", view: {}, why: [] },
    { type: "show", name: "a.md", view: { ...checkout, entries: [{ ...checkout.entries[0], at: "soon" }] }, why: [] },
    { type: "show", name: "a.md", view: checkout, why: [1] },
    { type: "show", name: "a.md", view: { ...checkout, metrics: [{ name: "impact", ms: "long" }] }, why: [] },
  ])("not %o", (message) => expect(readHostMessage(message)).toBeUndefined());
});

it("keeps of an old state only what it knows", () => {
  expect(readPanelState({ uri: "file:///a.md", more: 1 })).toEqual({ uri: "file:///a.md" });
  expect(readPanelState({ uri: 1 })).toBeUndefined();
  expect(readPanelState(undefined)).toBeUndefined();
});
