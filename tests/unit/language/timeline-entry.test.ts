// A new entry takes the notation, zone, marker and columns of its neighbours, and is read back as the moment it was made for.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { timelineEntry } from "../../../server/src/language/timeline-entry.ts";
import { plain } from "../../../server/src/postmortem/skeletons/index.ts";
import { Lines } from "../../../server/src/text/lines.ts";

const HEAD = "# Postmortem: checkout outage on 12 May 2024\n\n## Impact\n\nOne order in five was lost.\n\n## Timeline";
const TAIL = "\n\n## Root cause\n\nA bad push.\n";
/** 12 May 2024, 14:05 UTC. */
const NOW = Date.UTC(2024, 4, 12, 14, 5, 40);

/** The text with an entry for `now` put in while the caret is in a line that holds some words. */
function put(text: string, at: string, now = NOW): string {
  const analysis = analyse(text);
  const lines = new Lines(text);
  const line = at === "" ? 0 : lines.lineAt(text.indexOf(at));
  const { range, snippet } = timelineEntry(analysis, { line, now }, analyse);
  const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  return text.slice(0, start) + plain(snippet) + text.slice(end);
}

describe.each([
  ["items", "\n\n", ["- 10:00 UTC: errors begin", "- 10:40 UTC: all is well"], "- 14:05 UTC: what happened"],
  [
    "a dash, a star and emphasis",
    "\n\n",
    ["* **10:00 UTC** - errors begin", "* **10:40 UTC** - all is well"],
    "* **14:05 UTC** - what happened",
  ],
  [
    "twelve hours",
    "\n\n",
    ["- 9:00 AM UTC – errors begin", "- 9:40 AM UTC – all is well"],
    "- 2:05 PM UTC – what happened",
  ],
  [
    "the zone of each entry",
    "\n\n",
    ["- 06:00 PDT: errors begin", "- 06:40 PDT: all is well"],
    "- 07:05 PDT: what happened",
  ],
  [
    "a zone said once",
    "\n\nAll times are in Europe/Berlin.\n\n",
    ["- 12:00 errors begin", "- 12:40 all is well"],
    "- 16:05 what happened",
  ],
  [
    "dates of their own",
    "\n\n",
    ["- 2024-05-12 10:00 UTC errors begin", "- 2024-05-12 10:40 UTC all is well"],
    "- 2024-05-12 14:05 UTC what happened",
  ],
  ["numbers", "\n\n", ["1. 10:00 UTC: errors begin", "2. 10:40 UTC: all is well"], "3. 14:05 UTC: what happened"],
  [
    "headings",
    "\n\n",
    ["### 10:00 UTC\n\nErrors begin.\n", "### 10:40 UTC\n\nAll is well."],
    "\n### 14:05 UTC\n\nwhat happened",
  ],
  [
    "rows",
    " (UTC)\n\n| Time | Who | Event |\n|---|---|---|\n",
    ["| 10:00 | Ada | errors begin |", "| 10:40 | Bo | all is well |"],
    "| 14:05 | what happened |  |",
  ],
  [
    "padded rows",
    " (UTC)\n\n| Time  | Event          |\n| ----- | -------------- |\n",
    ["| 10:00 | errors begin   |", "| 10:40 | 復旧した       |"],
    "| 14:05 | what happened  |",
  ],
  [
    "rows without outer bars",
    " (UTC)\n\nTime | Event\n--- | ---\n",
    ["10:00 | errors begin", "10:40 | all is well"],
    "14:05 | what happened",
  ],
  [
    "a date column",
    "\n\n| Date | Time (UTC) | Event |\n|---|---|---|\n",
    ["| 2024-05-12 | 10:00 | errors begin |", "| 2024-05-12 | 10:40 | all is well |"],
    "| 2024-05-12 | 14:05 | what happened |",
  ],
] as const)("in a timeline of %s", (_name, lead, entries, expected) => {
  const rows = entries.join("\n");
  for (const eol of ["\n", "\r\n"]) {
    const text = `${HEAD}${lead}${rows}${TAIL}`.replaceAll("\n", eol);
    const wanted = `${HEAD}${lead}${rows}\n${expected}${TAIL}`.replaceAll("\n", eol);
    it(`goes to its end from the title (${JSON.stringify(eol)})`, () => expect(put(text, "")).toBe(wanted));
    it(`goes behind the last entry (${JSON.stringify(eol)})`, () => {
      const last = (entries.at(-1) as string).split("\n")[0] as string;
      expect(put(text, last)).toBe(wanted);
    });
  }
});

it("is in order where the newest is first", () => {
  const text = `${HEAD}\n\n- 12:40 UTC: all is well\n- 12:00 UTC: errors begin\n- 11:00 UTC: push${TAIL}`;
  expect(put(text, "")).toContain("## Timeline\n\n- 14:05 UTC: what happened\n- 12:40 UTC");
});

it("has a date where it is another day", () => {
  const text = `${HEAD}\n\n- 10:00 UTC: errors begin\n- 10:40 UTC: all is well${TAIL}`;
  const later = put(text, "", NOW + 3 * 86_400_000);
  expect(later).toContain("\n- 2024-05-15 14:05 UTC: what happened\n");
});

it("says date and UTC where the neighbours say no zone", () => {
  const text = `${HEAD}\n\n- 10:00: errors begin\n- 10:40: all is well${TAIL}`;
  expect(put(text, "")).toContain("\n- 2024-05-12 14:05 UTC: what happened\n");
});

it("takes the place of an empty item, keeps loose lists loose, and needs no last line end", () => {
  const items = "- 10:00 UTC: errors begin\n- 10:40 UTC: all is well\n";
  expect(put(`${HEAD}\n\n${items}- ${TAIL}`, "- \n")).toContain(`${items}- 14:05 UTC: what happened\n\n## Root`);
  const loose = items.replace("\n", "\n\n");
  expect(put(`${HEAD}\n\n${loose}${TAIL}`, "")).toContain(`${loose}\n- 14:05 UTC: what happened\n\n`);
  expect(put(`${HEAD}\n\n${items.trimEnd()}`, "")).toBe(`${HEAD}\n\n${items}- 14:05 UTC: what happened`);
});

it("is a plain item where there is no timeline", () => {
  expect(put("", "")).toBe("- 2024-05-12 14:05 UTC – what happened");
  expect(put("Some words", "")).toBe("Some words\n\n- 2024-05-12 14:05 UTC – what happened");
  expect(put("| a | b |\n| - | - |\n| c | d |\n", "c")).toBe(
    "| a | b |\n| - | - |\n| c | d |\n| 2024-05-12 14:05 UTC | what happened |\n",
  );
  expect(put("1. x\n   * y\n", "y")).toBe("1. x\n   * y\n   * 2024-05-12 14:05 UTC – what happened\n");
});

describe("what stands in emphasis behind the time of the model", () => {
  const like = (line: string) => {
    const text = `${HEAD}\n\n- 10:00 UTC ${line}\n- 10:40 UTC ${line}${TAIL}`;
    return put(text, "10:40")
      .split("\n")
      .find((one) => one.includes("14:05"));
  };
  it.each([
    ["**Jonas**: orders fail", "- 14:05 UTC **who**: what happened"],
    ["**Jonas:** orders fail", "- 14:05 UTC **who:** what happened"],
    ["*Jonas*: orders fail", "- 14:05 UTC *who*: what happened"],
    ["__Jonas__ : orders fail", "- 14:05 UTC __who__ : what happened"],
    ["`pay-2`: orders fail", "- 14:05 UTC `who`: what happened"],
    ["– **Jonas**: orders fail", "- 14:05 UTC – **who**: what happened"],
    ["<jonas> orders fail", "- 14:05 UTC <who> what happened"],
    ["@jonas: orders fail", "- 14:05 UTC @who: what happened"],
    ["**Jonas**: *orders* fail", "- 14:05 UTC **who**: what happened"],
    ["**Impact**: orders fail", "- 14:05 UTC what happened"],
    ["*orders* fail", "- 14:05 UTC what happened"],
    ["– `orders` fail", "- 14:05 UTC – what happened"],
    [": **orders** fail", "- 14:05 UTC : what happened"],
    ["~~orders~~ fail", "- 14:05 UTC what happened"],
  ])("%s", (line, expected) => expect(like(line)).toBe(expected));

  it("closes the emphasis of a whole entry", () => {
    const text = `${HEAD}\n\n* **10:00 UTC: orders fail**\n* **10:40 UTC: all is well**${TAIL}`;
    expect(put(text, "10:40")).toContain("\n* **14:05 UTC: what happened**\n");
  });
});

it("asks in the language of the report", () => {
  const german = `# Postmortem: Kasse gestört am 12. Mai 2024\n\n## Auswirkungen\n\nJede fünfte Bestellung ging verloren.\n\n## Zeitlicher Ablauf\n\n`;
  expect(put(`${german}- 10:00 UTC: Fehler\n- 10:40 UTC: behoben\n`, "10:40")).toContain("- 14:05 UTC: was geschah");
  expect(put(`${german}- 10:00 UTC **Jonas**: Fehler\n`, "10:00")).toContain("- 14:05 UTC **wer**: was geschah");
  expect(put(german, "Ablauf")).toContain("was geschah");
  const japanese = "# ポストモーテム: 決済障害 2024-05-12\n\n## 影響\n\n注文の二割が失われた。\n\n## タイムライン\n\n";
  expect(put(`${japanese}| 時刻 | 内容 |\n|---|---|\n| 10:00 UTC | 障害発生 |\n`, "10:00")).toContain(
    "| 何が起きたか |",
  );
});
