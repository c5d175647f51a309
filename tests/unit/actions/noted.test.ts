// Owner and due date as note and task apps write them, and beside what follows a bracket.
import { describe, expect, it } from "vitest";
import { readItem } from "./support.ts";

const parts = (text: string) => {
  const { owner, due, ref, done } = readItem(text);
  return { owner, due, ref, done };
};
const is = (owner: string | null, due: string | null, ref: string | null = null, done = false) => ({
  owner,
  due,
  ref,
  done,
});

describe("note and task apps", () => {
  it.each([
    [
      "[ ] [[Mail runbook]] gets a step that empties the queue (owner: [[Bo]], due: [[2024-05-20]])",
      is("Bo", "2024-05-20"),
    ],
    ["[ ] Add a step to the runbook (owner: [[people/bo|Bo]], due: [[2024-05-20|Monday]])", is("Bo", "Monday")],
    ["[ ] Upgrade `queue` to 2.1 📅 2024-05-21 👤 Ana", is("Ana", "2024-05-21")],
    ["[ ] Upgrade `queue` to 2.1 👤 Ana Lopez 🗓️ 2024-05-21", is("Ana Lopez", "2024-05-21")],
    ["[ ] Upgrade `queue` to 2.1 👤 @ana ⏳ 2024-05-11 📅 2024-05-21", is("@ana", "2024-05-21")],
    ["[ ] Upgrade `queue` to 2.1 ➕ 2024-05-11", is(null, null)],
    ["[x] Upgrade `queue` to 2.1 📅 2024-05-21 ✅ 2024-05-19", is(null, "2024-05-21", null, true)],
    ["Upgrade `queue` to 2.1 ✅ 2024-05-19", is(null, null, null, true)],
    ["[ ] Alert at 80 % disk @due(2024-05-22) @owner(kim)", is("kim", "2024-05-22")],
    ["[ ] Alert at 80 % disk @assignee(Kim Lee) @due(next Friday) @priority(1)", is("Kim Lee", "next Friday")],
    ["[ ] Alert at 80 % disk @done(2024-05-22)", is(null, null, null, true)],
    ["[ ] Alert at 80 % disk [due:: 2024-05-22] [owner:: [[Bo]]]", is("Bo", "2024-05-22")],
    ["[ ] Alert at 80 % disk (owner:: Bo) due:2024-05-22", is("Bo", "2024-05-22")],
    ["[ ] Alert at 80 % disk (owner=kim, priority=low, due=2024-05)", is("kim", "2024-05")],
    ["[ ] Alert at 80 % disk [owner=@kim; due=2024-05-22]", is("@kim", "2024-05-22")],
    ["[ ] Alert at 80 % disk (owner=, priority=, due=)", is(null, null)],
    ["[ ] Mount the volume with owner=root, mode=0640", is(null, null)],
    ["[ ] Alert at 80 % disk ([[Bo]])", is("Bo", null)],
    ["[ ] Alert at 80 % disk as in [[Disk alerts]]", is(null, null)],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));

  it("leaves a handle before a bracket alone that is no mark", () => {
    expect(parts("Add the alert that we lack @ana (SRE)").owner).toBe("@ana");
  });
});

describe("a bracket with owner and date", () => {
  it.each([
    ["Fail the start-up check when the name is empty (Ada, 2024-05-20): OPS-11", is("Ada", "2024-05-20", "OPS-11")],
    ["Page when more than 2% of mail fails (Ben, 2024-05-21), OPS-12", is("Ben", "2024-05-21", "OPS-12")],
    ["Page when more than 2% of mail fails (Ben, by Friday): #12", is("Ben", "Friday", "#12")],
    ["Page when more than 2% of mail fails (Ben, May 3): tracked in OPS-12", is("Ben", "May 3", "OPS-12")],
    [
      "Page when more than 2% of mail fails (Ben, 2024-05-21): https://example.org/t/12",
      is("Ben", "2024-05-21", "https://example.org/t/12"),
    ],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});
