// Quick fixes, through the editor's own code action API: what is offered, what it does to the text, and that the finding is gone.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  characters,
  choose,
  closeAll,
  extension,
  findings,
  findingsOf,
  fixCalled,
  fixWhere,
  goneFrom,
  openFile,
  openText,
  until,
} from "./helpers.ts";

/** A whole postmortem but for what a test puts into its timeline and actions. */
function postmortem({ timeline, actions }: { timeline: string[]; actions?: string[] }): string {
  return [
    "# Postmortem: lift stuck on 2024-04-02",
    "## Summary\n\nThe lift stood still for half an hour.",
    "## Impact\n\nTwo people waited inside.",
    `## Timeline\n\n${timeline.join("\n")}`,
    "## Root cause\n\nA relay was worn out.",
    "## Resolution\n\nThe relay was replaced.",
    `## Action items\n\n${(actions ?? ["- Replace the relays of both lifts every 24 months (owner: Kim, due 2024-05-01)"]).join("\n")}`,
    "",
  ].join("\n\n");
}

describe("quick fixes", () => {
  before(extension);
  afterEach(closeAll);

  it("missing-section: inserts the section where readers expect it", async () => {
    const editor = await openFile("checkout-outage.md");
    const { document } = editor;
    await findingsOf(document, "missing-section");
    const before = document.getText();
    await choose(await fixCalled(document, "missing-section", /impact/i));
    await until("the section is there", () => /^## .*impact/im.test(document.getText()));
    await goneFrom(document, "missing-section");
    const order = [...document.getText().matchAll(/^## (.+)$/gm)].map(([, heading]) => heading?.toLowerCase());
    const impact = order.findIndex((heading) => heading?.includes("impact"));
    assert.ok(impact > order.indexOf("summary"), order.join(", "));
    assert.ok(impact < order.indexOf("root causes"), order.join(", "));
    for (const line of before.split("\n")) assert.ok(document.getText().includes(line), `“${line}” is still there`);
    await vscode.commands.executeCommand("undo");
    await until("one undo takes it back", () => document.getText() === before);
  });

  it("timeline-out-of-order: moves the entry to its place", async () => {
    const { document } = await openFile("checkout-outage.md");
    await findingsOf(document, "timeline-out-of-order");
    const before = document.getText();
    await choose(await fixCalled(document, "timeline-out-of-order", /move/i));
    await goneFrom(document, "timeline-out-of-order");
    const times = [...document.getText().matchAll(/^- (\d\d:\d\d) /gm)].map(([, time]) => time);
    assert.deepEqual(times, [...times].sort());
    assert.equal(characters(document.getText()), characters(before));
  });

  it("timeline-out-of-order: sorts a table", async () => {
    const { document } = await openFile("queue-backlog.md");
    await findingsOf(document, "timeline-out-of-order");
    const before = document.getText();
    await choose(await fixCalled(document, "timeline-out-of-order", /sort/i));
    await goneFrom(document, "timeline-out-of-order");
    const times = [...document.getText().matchAll(/^\| (\d\d:\d\d) /gm)].map(([, time]) => time);
    assert.deepEqual(times, [...times].sort());
    assert.equal(characters(document.getText()), characters(before));
  });

  it("timeline-out-of-order: the entry belongs to the next day", async () => {
    const { document } = await openText(
      postmortem({
        timeline: [
          "- 16:00 UTC Lift stops",
          "- 16:20 UTC A part is ordered",
          "- 14:40 UTC The part is fitted; lift runs",
        ],
      }),
    );
    await choose(await fixCalled(document, "timeline-out-of-order", /add 2024-04-03/));
    await goneFrom(document, "timeline-out-of-order");
    assert.match(document.getText(), /^- 2024-04-03 14:40 UTC The part is fitted; lift runs$/m);
  });

  it("missing-timezone: offers the document's own zone first, and states it once", async () => {
    const { document } = await openFile("checkout-outage.md");
    await findingsOf(document, "missing-timezone");
    const before = document.getText();
    const first = await fixWhere(document, "missing-timezone", "any", () => true);
    assert.match(first.title, /UTC/);
    await choose(first);
    await goneFrom(document, "missing-timezone");
    const added = document.getText().length - before.length;
    assert.ok(added > 0 && added < 80, `${added} characters are added`);
    assert.equal(findings(document, "timeline-out-of-order").length, 1, "the order has not changed");
  });

  it("missing-timezone: adds the zone to the entries that lack one", async () => {
    const text = postmortem({
      timeline: ["- 10:00 UTC Lift stops", "- 10:10 Engineer is called", "- 10:30 UTC Lift runs"],
    });
    const { document } = await openText(text);
    const [finding] = await findingsOf(document, "missing-timezone");
    assert.equal(
      finding?.range.start.line,
      text.split("\n").findIndex((line) => line.includes("10:10")),
    );
    await choose(await fixCalled(document, "missing-timezone", /(?:add|entr).*UTC|UTC.*(?:add|entr)/i));
    await goneFrom(document, "missing-timezone");
    assert.match(document.getText(), /^- 10:10 UTC Engineer is called$/m);
  });

  it("action-vague: turns the item into a snippet and keeps its words", async () => {
    const { document } = await openText(
      postmortem({
        timeline: ["- 10:00 UTC Lift stops", "- 10:30 UTC Lift runs"],
        actions: ["- Improve monitoring", "- Replace the relay of lift B by 2024-05-01 (owner: Kim)"],
      }),
    );
    const [finding] = await findingsOf(document, "action-vague");
    assert.ok(finding);
    const { line } = finding.range.start;
    assert.equal(document.lineAt(line).text, "- Improve monitoring");
    await choose(await fixWhere(document, "action-vague", "any", () => true));
    const after = await until("the item is changed", () => {
      const { text } = document.lineAt(line);
      return text !== "- Improve monitoring" && text;
    });
    assert.match(after, /Improve monitoring/);
    assert.match(after, /owner/i);
    assert.match(after, /due/i);
  });
});
