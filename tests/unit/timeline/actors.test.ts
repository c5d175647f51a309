// Entries that name somebody beside their time, what is told of lines that are no entries, and sentences that stay sentences.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";

const report = (timeline: string) =>
  `# Postmortem: search down on 2024-03-08\n\n## Impact\n\nSearch failed for 900 users.\n\n## Timeline (UTC)\n\n${timeline}\n\n## Root cause\n\nA full disk.\n`;
const viewOf = (timeline: string) =>
  timelineView(analyse(report(timeline)), { uri: "file:///a.md", version: 1, name: "a.md" });
const told = (timeline: string) =>
  viewOf(timeline).entries.map(({ actor, time, text }) => [actor, time.slice(11, 16), text]);

test.each([
  ["- omar 2:51 AM", ["omar", "02:51", ""]],
  ["- omar 2:51 AM ack", ["omar", "02:51", "ack"]],
  ["- @omar 3:07AM: replica promoted", ["@omar", "03:07", "replica promoted"]],
  ["- **ines** 03:02 joins the call", ["ines", "03:02", "joins the call"]],
  ["- @omar: 03:02 joins the call", ["@omar", "03:02", "joins the call"]],
  ["- Ines Roth 03:02 - joins the call", ["Ines Roth", "03:02", "joins the call"]],
  ["- <omar> 03:02 joins the call", ["omar", "03:02", "joins the call"]],
  ["- @omar at 03:02 joins the call", ["@omar", "03:02", "joins the call"]],
  ["[03:14] <omar> index job killed", ["omar", "03:14", "index job killed"]],
  ["- 03:14 <omar.k> index job killed", ["omar.k", "03:14", "index job killed"]],
  ["- **03:14** @omar: index job killed", ["@omar", "03:14", "index job killed"]],
  ["@omar 03:14 index job killed", ["@omar", "03:14", "index job killed"]],
  ["* Иван 03:14 перезапустил узел", ["Иван", "03:14", "перезапустил узел"]],
])("%s", (line, expected) => {
  expect(told(`- 02:40 AM: search answers with errors\n\n${line}\n\n- 04:10 AM: it works again`)[1]).toEqual(expected);
});

describe("a name in emphasis before a colon, as imports write it", () => {
  test.each([
    ["**Ines Roth**: index job killed", "Ines Roth", "index job killed"],
    ["**Ines Roth:** index job killed", "Ines Roth", "index job killed"],
    ["**Ines Roth** : index job killed", "Ines Roth", "index job killed"],
    ["__omar__: index job killed", "omar", "index job killed"],
    ["*Omar*: index job killed", "Omar", "index job killed"],
    ["_Omar:_ index job killed", "Omar", "index job killed"],
    ["`gw-1`: stops answering", "gw-1", "stops answering"],
    ["– **Jan van der Berg**: index job killed", "Jan van der Berg", "index job killed"],
    ["**omar\\_k**: index job killed", "omar_k", "index job killed"],
    ["**omar_k**: index job killed", "omar_k", "index job killed"],
    ["**@omar**: index job killed", "@omar", "index job killed"],
    ["**PagerDuty**: page sent to Ines", "PagerDuty", "page sent to Ines"],
    ["**deploy-bot**: release 41 is out", "deploy-bot", "release 41 is out"],
    ["**Ines Roth (SRE)**: index job killed", "Ines Roth (SRE)", "index job killed"],
    ["**Ahmed**: index job killed", "Ahmed", "index job killed"],
    ["**Emily**: index job killed", "Emily", "index job killed"],
    ["**田中**：再起動した", "田中", "再起動した"],
    ["**Иван Петров**: перезапустил узел", "Иван Петров", "перезапустил узел"],
  ])("%s", (line, actor, text) => {
    expect(told(`- 02:40 CET: search is slow\n- 02:58 CET ${line}\n- 03:10 CET: done`)[1]).toEqual([
      actor,
      "02:58",
      text,
    ]);
    expect(told(`- **02:40 CET** search is slow\n- **02:58 CET** ${line}\n- **03:10 CET** done`)[1]?.[0]).toBe(actor);
  });

  test.each([
    ["**Impact**: 900 users"],
    ["**Detected:** the index is stale"],
    ["**Update**: looking"],
    ["**Update 2**: looking"],
    ["**Root cause**: a full disk"],
    ["**Root Cause**: a full disk"],
    ["**Action Items**: none yet"],
    ["**Incident Commander**: Ines"],
    ["**SEV2**: declared"],
    ["**Mitigation**: index swapped"],
    ["**Erkennung**: der Index ist alt"],
    ["**Ursache**: volle Platte"],
    ["**Erster Alarm**: Suche langsam"],
    ["**検知**: 検索が遅い"],
    ["**暫定対応**：再起動"],
    ["**Décision**: bascule"],
    ["`config.yaml`: wrong key"],
    ["**Search was slow**: nobody knew why"],
    ["**Deploying**: release 41"],
    ["**502**: from the gateway"],
    ["**Ines** kills the job: done"],
  ])("a label is nobody: %s", (line) => {
    expect(told(`- 02:40 CET: search is slow\n- 02:58 CET ${line}\n- 03:10 CET: done`)[1]?.[0]).toBeNull();
  });

  test("in a cell of a table", () => {
    expect(told("| Time | What |\n|---|---|\n| 02:40 | slow |\n| 02:58 | **Ines Roth**: job killed |\n")[1]).toEqual([
      "Ines Roth",
      "02:58",
      "job killed",
    ]);
  });

  test("what a machine says is still read for its phase", () => {
    const view = viewOf("- 02:40 UTC **Alertmanager**: fires SearchSlow\n- 02:58 UTC **omar**: ack\n- 03:10 UTC done");
    expect(view.entries.map(({ phase }) => phase)).toEqual(["detected", "acknowledged", null]);
  });
});

test("a column that says who", () => {
  expect(
    told(
      "| Time | Who | What |\n|---|---|---|\n| 02:40 | omar | paged |\n| 02:51 | Ines and the night shift | ack |\n",
    ),
  ).toEqual([
    ["omar", "02:40", "paged"],
    ["Ines and the night shift", "02:51", "ack"],
  ]);
});

test("plain lines of a chat that was pasted", () => {
  expect(told("omar 02:40 search is slow\nines 02:44 looking\nomar 03:02 index swapped")).toEqual([
    ["omar", "02:40", "search is slow"],
    ["ines", "02:44", "looking"],
    ["omar", "03:02", "index swapped"],
  ]);
});

test.each([
  "Search was slow. Traffic 12:10 was higher than usual.",
  "Somebody wrote at 12:10 that it works.",
  "The page from 12:10 was acknowledged by nobody.",
])("a sentence is no entry: %s", (sentence) => {
  const view = viewOf(`${sentence}\n\n- 02:40: errors\n- 03:02: fixed`);
  expect(view.entries.map(({ time }) => time.slice(11, 16))).toEqual(["02:40", "03:02"]);
  expect(view.unplaced.map(({ why }) => why)).toEqual(["a time within a sentence of the timeline"]);
});

test("labels and tags are nobody", () => {
  expect(
    told("- 02:40: errors\n- **Mitigation** 02:51 index swapped\n- 03:00 <br> done").map(([actor]) => actor),
  ).toEqual([null, null, null]);
});

test("what is not drawn is listed with what is true of it", () => {
  const view = viewOf(
    "- 02:40: errors\n- 02:45: ack\n\n- Then, at 02:51, the index was swapped\n- omar restarts a node\n- HH:MM: fixed\n- noted on 2024-03-09",
  );
  expect(view.entries).toHaveLength(2);
  expect(view.unplaced.map(({ why }) => why)).toEqual([
    "its time stands within its text, not at its start",
    "it states no time",
    "its time is still a placeholder",
    "it states a date within its text, and no time",
  ]);
});

describe("an item between two entries is listed", () => {
  test.each([
    ["- later: graphs are flat", "it states no time"],
    ["- Graphs are flat", "it states no time"],
    ["- shortly after: omar goes to bed", "it states no time"],
    ["- TBD: the customer is told", "its time is still a placeholder"],
    ["- ??:?? the customer is told", "its time is still a placeholder"],
    ["- around dawn the queue is empty", "it states no time"],
  ])("%s", (item, why) => {
    const tight = viewOf(`- 02:40: errors\n${item}\n- 03:02: fixed`);
    const apart = viewOf(`* 02:40: errors\n\n${item.replace("-", "*")}\n\n* 03:02: fixed`);
    for (const { entries, unplaced } of [tight, apart]) {
      expect(entries.map(({ text }) => text)).toEqual(["errors", "fixed"]);
      expect(unplaced).toEqual([{ range: expect.anything(), text: item.slice(2), why }]);
    }
  });

  test("behind what is nested in an entry", () => {
    const view = viewOf("- 02:40: errors\n  - 02:41: more\n  - in the log\n- graphs are flat\n- 03:02: fixed");
    expect(view.unplaced.map(({ text }) => text)).toEqual(["graphs are flat"]);
  });

  test.each([
    ["nested", "- 02:40: errors\n  - in two zones\n- 03:02: fixed"],
    ["below a time alone", "- 02:40\n- errors\n- in two zones\n- 03:02\n- fixed"],
    ["marked otherwise", "1. 02:40: errors\n- in two zones\n2. 03:02: fixed"],
    ["below a paragraph", "- 02:40: errors\n\nThese zones had them:\n\n- one\n- two\n\n---\n\n- 03:02: fixed"],
  ])("unless it belongs to the entry: %s", (_, list) => {
    expect(viewOf(list).unplaced).toEqual([]);
  });
});
