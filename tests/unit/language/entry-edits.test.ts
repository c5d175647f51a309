// Captured entries put into documents: in the notation that stands there, in order, each once, and no time changes.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { capture } from "../../../server/src/capture/index.ts";
import { importEdits } from "../../../server/src/language/entry-action.ts";
import { entryEdits } from "../../../server/src/language/entry-edits.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { runs } from "../../runs.ts";

const read = (source: string) => analyse(source, { treatAs: "postmortem" });
const PASTE = "[09:41:20] <dana> *down* | x\n[10:05:00] <ravi> rolled back\n[00:10:00] <dana> over\n";
const { entries } = capture(PASTE, { date: "2026-03-04", zone: "Europe/Berlin" });

function put(source: string, options = {}): string {
  return applyEdits(source, entryEdits(read(source), entries, options));
}

const report = (timeline: string, title = "Postmortem: checkout, 2026-03-04") =>
  `# ${title}\n\n## Summary\n\nIt was down.\n\n${timeline}\n## Impact\n\nAll users.\n`;

describe("in the notation of the timeline", () => {
  test.each([
    [
      "a list",
      "## Timeline\n\n- 09:30 CET: paged\n- 10:00 CET: acked\n",
      "## Timeline\n\n- 09:30 CET: paged\n- 09:41:20 CET: **dana**: \\*down\\* \\| x\n- 10:00 CET: acked\n- 10:05 CET: **ravi**: rolled back\n- 2026-03-05 00:10 CET: **dana**: over\n",
    ],
    ...[
      ["in bold", "**bob**: "],
      ["in brackets", "[bob] "],
      ["behind a sign", "@bob: "],
      ["bare", "bob: "],
    ].map(([how, bob]) => [
      `names ${how}, which are not those of new entries`,
      `## Timeline\n\n- 09:30 CET ${bob}paged\n- 11:00 CET ${bob}acked\n`,
      `## Timeline\n\n- 09:30 CET ${bob}paged\n- 09:41:20 CET **dana**: \\*down\\* \\| x\n- 10:05 CET **ravi**: rolled back\n- 11:00 CET ${bob}acked\n- 2026-03-05 00:10 CET **dana**: over\n`,
    ]),
    [
      "another marker, the zone of the heading, times in bold",
      "## Timeline (UTC)\n\n* **08:30** paged\n* **09:00** acked\n",
      "## Timeline (UTC)\n\n* **08:30** paged\n* **08:41:20** **dana**: \\*down\\* \\| x\n* **09:00** acked\n* **09:05** **ravi**: rolled back\n* **23:10** **dana**: over\n",
    ],
    [
      "the columns of a table",
      "## Timeline\n\n| Time (UTC) | Who | What |\n|---|---|---|\n| 08:30 | bob | paged |\n| 09:00 | bob | acked it |\n",
      "## Timeline\n\n| Time (UTC) | Who | What |\n|---|---|---|\n| 08:30 | bob | paged |\n| 08:41:20 | dana | \\*down\\* \\| x |\n| 09:00 | bob | acked it |\n| 09:05 | ravi | rolled back |\n| 23:10 | dana | over |\n",
    ],
    [
      "days as headings",
      "## Timeline\n\n### 2026-03-04\n\n- 08:30 UTC - paged\n\n### 2026-03-05\n\n- 09:00 UTC - acked\n",
      "## Timeline\n\n### 2026-03-04\n\n- 08:30 UTC - paged\n- 08:41:20 UTC - **dana**: \\*down\\* \\| x\n- 09:05 UTC - **ravi**: rolled back\n- 23:10 UTC - **dana**: over\n\n### 2026-03-05\n\n- 09:00 UTC - acked\n",
    ],
    [
      "newest first, ISO",
      "## Timeline\n\n- `2026-03-04T11:00Z` c\n- `2026-03-04T09:00Z` b\n- `2026-03-04T08:00Z` a\n",
      "## Timeline\n\n- `2026-03-04T23:10Z` **dana**: over\n- `2026-03-04T11:00Z` c\n- `2026-03-04T09:05Z` **ravi**: rolled back\n- `2026-03-04T09:00Z` b\n- `2026-03-04T08:41:20Z` **dana**: \\*down\\* \\| x\n- `2026-03-04T08:00Z` a\n",
    ],
    [
      "not the name of who said the entry above",
      "## Timeline\n\n- 09:30 CET: **Mia**: paged\n- 11:00 CET — Noor: acked\n",
      "## Timeline\n\n- 09:30 CET: **Mia**: paged\n- 09:41:20 CET: **dana**: \\*down\\* \\| x\n- 10:05 CET: **ravi**: rolled back\n- 11:00 CET — Noor: acked\n- 2026-03-05 00:10 CET — **dana**: over\n",
    ],
    [
      "twelve hours",
      "## Timeline (all times CET)\n\n- 9:30 AM: paged\n- 11:00 AM: acked\n",
      "## Timeline (all times CET)\n\n- 9:30 AM: paged\n- 9:41:20 AM: **dana**: \\*down\\* \\| x\n- 10:05 AM: **ravi**: rolled back\n- 11:00 AM: acked\n- 2026-03-05 12:10 AM: **dana**: over\n",
    ],
    [
      "headings",
      "## Timeline\n\n### 09:30 CET paged\n\nBy the alert.\n\n### 11:00 CET acked\n\nBy Bob.\n",
      "## Timeline\n\n### 09:30 CET paged\n\nBy the alert.\n\n### 09:41:20 CET **dana**: \\*down\\* \\| x\n\n### 10:05 CET **ravi**: rolled back\n\n### 11:00 CET acked\n\nBy Bob.\n\n### 2026-03-05 00:10 CET **dana**: over\n",
    ],
    [
      "lines with blank ones between",
      "## Timeline\n\n09:30 CET paged\n\n11:00 CET acked\n",
      "## Timeline\n\n09:30 CET paged\n\n09:41:20 CET **dana**: \\*down\\* \\| x\n\n10:05 CET **ravi**: rolled back\n\n11:00 CET acked\n\n2026-03-05 00:10 CET **dana**: over\n",
    ],
    [
      "a timeline without entries",
      "## Timeline\n",
      "## Timeline\n\n**2026-03-04**\n\n- 09:41:20 CET **dana**: \\*down\\* \\| x\n- 10:05:00 CET **ravi**: rolled back\n\n**2026-03-05**\n\n- 00:10:00 CET **dana**: over\n",
    ],
  ])("%s", (_name, before, after) => {
    expect(put(report(before))).toBe(report(after));
    // Pasted twice, each stands there once; CRLF stays.
    expect(entryEdits(read(report(after)), entries)).toEqual([]);
    expect(put(report(before).replaceAll("\n", "\r\n"))).toBe(report(after).replaceAll("\n", "\r\n"));
  });
});

test("a new timeline stands at the usual place, in the document's heading style", () => {
  const source =
    "Postmortem: checkout, 2026-03-04\n================================\n\nSummary\n-------\n\nDown.\n\nImpact\n------\n\nAll.\n\nAction items\n------------\n\n- Add an alert\n";
  const after = put(source);
  expect(after.indexOf("Timeline\n--------")).toBeGreaterThan(after.indexOf("All."));
  expect(after.indexOf("Timeline\n--------")).toBeLessThan(after.indexOf("Action items"));
  expect(read(after).postmortem.timeline.entries.map(({ instant }) => instant)).toEqual(
    entries.map(({ instant }) => instant),
  );
  expect(read(put("")).postmortem.timeline.entries).toHaveLength(3);
});

test("the lines of the paste are kept as evidence, and nothing in them is read or run", () => {
  const paste = "- 09:41:20 dana: <script>x</script>\n```\n- 10:00 y\n";
  const source = report("## Timeline\n\n- 09:30 CET: paged\n- 11:00 CET: acked\n");
  const after = put(source, { evidence: paste });
  expect(after).toContain(
    "<details>\n<summary>Pasted lines</summary>\n\n````text\n> - 09:41:20 dana: <script>x</script>\n> ```\n> - 10:00 y\n````\n\n</details>\n",
  );
  expect(read(after).postmortem.timeline.entries).toHaveLength(5);
});

test("a timeline without any date keeps its clocks", () => {
  const source = report("## Timeline\n\n- 09:30 UTC paged\n- 11:00 UTC acked\n", "Postmortem: checkout");
  const { timeline } = read(put(source)).postmortem;
  expect(timeline.entries).toHaveLength(5);
  expect(timeline.entries.every(({ time }) => time.month === undefined)).toBe(true);
});

test("entries behind others that cannot be copied: times within sentences", () => {
  const told = "- The alert fired at 2026-03-04 8:30 AM UTC\n- Bob restarted it at 2026-03-04 9:00 AM UTC\n";
  const source = report(`## Timeline\n\n${told}`, "Postmortem: checkout");
  const instants = (text: string) => read(text).postmortem.timeline.entries.map(({ instant }) => instant ?? 0);
  expect(instants(source)).toHaveLength(2);
  const wanted = [...instants(source), ...entries.map(({ instant }) => instant)].sort((a, b) => a - b);
  expect(instants(put(source)).sort((a, b) => a - b)).toEqual(wanted);
});

describe("whatever stands there", () => {
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 2 * 1440 - 1 }), { minLength: 2, maxLength: 6 });
  const NOTATIONS: Readonly<Record<string, (clock: string, day: string, i: number) => string>> = {
    undated: (clock, _, i) => `- ${clock} CET what ${i}`,
    dated: (clock, day, i) => `- ${day} ${clock} CET: what ${i}`,
    bold: (clock, day, i) => `* **${day} ${clock} UTC**: what ${i}`,
    iso: (clock, day, i) => `- ${day}T${clock}+01:00 - what ${i}`,
    row: (clock, day, i) =>
      `${i === 0 ? "| Date | Time (CET) | Event |\n|---|---|---|\n" : ""}| ${day} | ${clock} | what ${i} |`,
    line: (clock, day, i) => `${day} ${clock} CET what ${i}\n`,
  };
  test.each(Object.entries(NOTATIONS))("%s: old times stay, new ones are there, once, in order", (_name, write) => {
    fc.assert(
      fc.property(minutes, minutes, fc.boolean(), (old, added, descending) => {
        const sorted = [...old].sort((a, b) => (descending ? b - a : a - b));
        const lines = sorted.map((at, i) =>
          write(`${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`, `2026-03-0${4 + Math.floor(at / 1440)}`, i),
        );
        const source = report(`## Timeline\n\n${lines.join("\n")}\n`);
        const paste = added
          .map((at) => JSON.stringify({ ts: 1_772_578_800 + at * 60, text: `new at ${at}x`, user: "dana" }))
          .join("\n");
        const captured = capture(paste, { zone: "Europe/Berlin" }).entries;
        const before = read(source).postmortem.timeline;
        // Clocks alone can be read in another order than they were made in.
        fc.pre(before.outOfOrder.length === 0);
        const edits = entryEdits(read(source), captured);
        const after = read(applyEdits(source, edits)).postmortem.timeline;
        const instants = [...before.entries, ...captured].map(({ instant }) => instant ?? 0).sort((a, b) => a - b);
        expect(after.entries.map(({ instant }) => instant ?? 0).sort((a, b) => a - b)).toEqual(instants);
        expect(after.outOfOrder).toEqual([]);
        expect(entryEdits(read(applyEdits(source, edits)), captured)).toEqual([]);
      }),
      runs(25),
    );
  });
});

test("a message of several lines is written once, however often it is pasted", () => {
  const paste = "dana  09:41 AM\nDown again\n- the printers\n\nravi  10:05 AM\nrolled back\n";
  const several = capture(paste, { date: "2026-03-04", zone: "Europe/Berlin" }).entries;
  const empty = report("## Timeline\n\n- 09:30 CET: paged\n");
  const once = applyEdits(empty, entryEdits(read(empty), several));
  expect(once).toContain("- 09:41 CET: **dana**: Down again; the printers\n");
  expect(entryEdits(read(once), several)).toEqual([]);
});

test("a message of several lines keeps them apart in a timeline that stands in a fence", () => {
  const said = capture("dana  9:41 AM\nDown again\nthe printers, too\n", { date: "2026-03-04", zone: "Europe/Berlin" });
  const fence = report("## Timeline\n\n```\n09:30 CET paged\n10:30 CET closed\n```\n");
  expect(applyEdits(fence, entryEdits(read(fence), said.entries))).toContain(
    "09:41 CET dana: Down again; the printers, too\n",
  );
});

describe("code between backticks", () => {
  const pasted = (text: string) => {
    const said = capture(`dana  9:41 AM\n${text}\n`, { date: "2026-03-04", zone: "Europe/Berlin" });
    const source = report("## Timeline\n\n- 09:30 CET: paged\n");
    return /^- 09:41 CET: \*\*dana\*\*: (.*)$/m.exec(applyEdits(source, entryEdits(read(source), said.entries)))?.[1];
  };
  test.each([
    ["used_memory is full. `OOM command not allowed`", "used_memory is full. `OOM command not allowed`"],
    ["`rm -rf *` or ``a ` b`` <tag>", "`rm -rf *` or ``a ` b`` &lt;tag>"],
    ["near miss: a lone ` and *stars*", "near miss: a lone \\` and \\*stars\\*"],
    ["near miss: two `` and one `", "near miss: two \\`\\` and one \\`"],
    ["near miss: `a | b` has a bar", "near miss: \\`a \\| b\\` has a bar"],
  ])("%s", (text, written) => expect(pasted(text)).toBe(written));
});

describe("a paste at an item that was begun for it", () => {
  const paste = (source: string, place: string) => {
    const start = source.indexOf(place) + place.length;
    const wanted = { date: "2026-03-04", zone: "Europe/Berlin", over: { start, end: start } };
    return applyEdits(source, importEdits(read(source), "[10:05] <ravi> rolled back\n", wanted, read).edits);
  };
  const LIST = "## Timeline\n\n- 09:30 CET: paged\n";
  test.each([
    ["at the end of the list", `${LIST}- \n`, `${LIST}- 10:05 CET: **ravi**: rolled back\n`],
    [
      "in its midst",
      `${LIST}- \n- 11:00 CET: closed\n`,
      `${LIST}- 10:05 CET: **ravi**: rolled back\n- 11:00 CET: closed\n`,
    ],
    ["with a box", `${LIST}- [ ] \n`, `${LIST}- 10:05 CET: **ravi**: rolled back\n`],
  ])("%s", (_name, before, after) => {
    expect(paste(report(before), before.slice(0, before.lastIndexOf(" \n") + 1))).toBe(report(after));
  });
  test("at the end of the text", () => {
    const text = `# Postmortem: checkout, 2026-03-04\n\n${LIST}- `;
    expect(paste(text, text)).toBe(`# Postmortem: checkout, 2026-03-04\n\n${LIST}- 10:05 CET: **ravi**: rolled back`);
  });
  test("near miss: an item with words stays", () => {
    expect(paste(report(`${LIST}- who knows\n`), "- who knows")).toContain("- who knows\n");
  });
});
