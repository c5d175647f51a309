// Hover in reports, over the protocol.
import MarkdownIt from "markdown-it";
import { afterEach, describe, expect, test } from "vitest";
import type { Hover, MarkupContent } from "vscode-languageserver-protocol";
import { Editor, FULL, type StartOptions } from "./client.ts";
import { README, uriOf } from "./documents.ts";

let editor: Editor | undefined;
afterEach(() => editor?.kill());

const uri = uriOf("report.md");
const OPTIONS = { userZone: "Europe/Berlin", today: "2026-11-13", longestReading: 0 };

/** What hovering at the `^` tells, and the text it is about. */
async function hover(marked: string, options: StartOptions = {}): Promise<{ about: string; text: string } | null> {
  const at = marked.indexOf("^");
  const text = marked.slice(0, at) + marked.slice(at + 1);
  editor?.kill();
  const client = await Editor.start({ initializationOptions: OPTIONS, ...options });
  editor = client;
  await client.open(uri, text);
  const found = await client.request<Hover | null>("textDocument/hover", {
    textDocument: { uri },
    position: client.document(uri).positionAt(at),
  });
  return found && { about: client.document(uri).getText(found.range), text: (found.contents as MarkupContent).value };
}

const report = (timeline: string, rest = "") => `# Postmortem: payments down on 12 November 2026

## Summary

Payments failed for half an hour.

## Timeline

${timeline}
${rest}`;

describe("on a time", () => {
  test("the instant in UTC and in the user's zone, elapsed, and where date and zone come from", async () => {
    const told = await hover(
      report("- 09:10 UTC: outage begins\n- 09:^25 UTC: the alert fires\n- 09:55 UTC: resolved\n"),
    );
    expect(told?.about).toBe("09:25 UTC");
    expect(told?.text.split("\n\n")).toEqual([
      "**2026-11-12 09:25 UTC** · 2026-11-12 10:25 in `Europe/Berlin` (UTC+01:00)",
      "15 min after the impact began (line 9) · 30 min until the next entry",
      "Date: of the report · Zone: `UTC`, written here",
    ]);
  });

  test("other meanings of the abbreviation, and a zone that the timeline states", async () => {
    const told = await hover(
      report("- 09:10 CST: outage begins\n- 09:^25 CST: the alert fires\n- 09:55 CST: resolved\n"),
    );
    expect(told?.text).toContain("**2026-11-12 15:25 UTC**");
    expect(told?.text).toMatch(/`CST` can also mean UTC\+08:00 \(Asia\/Shanghai\)/);
    const stated = await hover(report("All times in Asia/Tokyo.\n\n- 09:^10 outage begins\n- 09:25 the alert fires\n"));
    expect(stated?.text).toContain("The impact begins here");
    expect(stated?.text).toContain("Zone: `Asia/Tokyo` (UTC+09:00), stated for the timeline, line 9");
  });

  test("what is not known is said, CRLF and a byte order mark do not matter", async () => {
    const text = `\ufeff${report("- 09:10 outage begins\n- 09:^25 the alert fires\n").replaceAll("\n", "\r\n")}`;
    const told = await hover(text);
    expect(told?.about).toBe("09:25");
    expect(told?.text).toContain("**No certain moment**: the report does not tell its time zone.");
  });
});

test("on a task: what it says, what it lacks, what a good one looks like", async () => {
  const tasks = (line: string) => report("- 09:10 UTC: outage begins\n", `\n## Action items\n\n${line}\n`);
  const vague = await hover(tasks("- Impr^ove monitoring"));
  expect(vague?.text).toMatch(
    /^\*\*To do\*\*\n\nIt does not say who owns it, when it is due or which ticket tracks it, or how one can tell/,
  );
  expect(vague?.text).toContain("A good one: `");
  const good = await hover(
    tasks("- [ ] Alert at 1% fa^iled payments for five minutes (owner: Dana, due: 2026-12-01, OPS-4)"),
  );
  expect(good?.text).toBe("**To do** · owner `Dana` · due `2026-12-01` · ticket `OPS-4`");
});

test("on a heading: what belongs there, in the report's language, with a source", async () => {
  const told = await hover(report("- 09:10 UTC: outage begins\n", "\n## Root c^ause\n\nA setting.\n"));
  expect(told?.about).toBe("## Root cause");
  expect(told?.text).toMatch(/^\*\*Why it happened\.\*\*/);
  expect(told?.text).toMatch(/\[[^\]]+\]\(https:/);
  const french = await hover(
    "# Postmortem : paiements en panne\n\n## Rés^umé\n\nLe 12 novembre 2026, les paiements ont échoué pendant une heure pour tous les clients.\n\n## Chronologie\n\n- 09:10 UTC : la panne commence\n",
  );
  expect(french?.text).toContain("phrases");
});

test("on a rule's name in a comment", async () => {
  const told = await hover(report("- 09:10 UTC: outage begins <!-- postmortem-disable-line timeline-too^-short -->\n"));
  expect(told?.about).toBe("timeline-too-short");
  expect(told?.text).toMatch(/^\*\*timeline-too-short\*\*: /);
  expect(told?.text).toMatch(/\(https:.*timeline-too-short\.md\)$/);
  expect((await hover(report("- 09:10 UTC: x <!-- postmortem-disable-line no-su^ch -->\n")))?.text).toContain(
    "no rule",
  );
});

test("what a document says cannot act: no Markdown, HTML, link or turned direction of it is left", async () => {
  const evil = "[x](command:evil) <img src=x onerror=1> ``` ![](http://e) \u202egnp";
  const told = await hover(
    report(
      "- 09:10 UTC: outage begins\n",
      `\n## Action items\n\n- Alert at 1% fa^iled payments (owner: ${evil}, due: \`](command:x)\`)\n`,
    ),
  );
  const html = new MarkdownIt({ html: true }).render(told?.text ?? "");
  expect(html).not.toMatch(/<(?:a|img)\b|\u202e/);
  expect(html).toContain("&lt;img src=x onerror=1&gt;");
});

test("prose, other documents and a setting get none; plain clients plain words", async () => {
  expect(await hover(report("- 09:10 UTC: out^age begins\n"))).toBeNull();
  expect(await hover(README.replace("Brewing", "Brew^ing"))).toBeNull();
  const text = report("- 09:^10 UTC: outage begins\n");
  expect(await hover(text, { settings: { hover: false } })).toBeNull();
  const plain = { ...FULL, textDocument: { ...FULL.textDocument, hover: { contentFormat: ["plaintext" as const] } } };
  const told = await hover(text, { capabilities: plain });
  expect(told?.text).toContain("2026-11-12 09:10 UTC · 2026-11-12 10:10 in Europe/Berlin (UTC+01:00)");
  expect(told?.text).not.toMatch(/[*`]/);
});
