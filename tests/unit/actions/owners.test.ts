// Owners and deadlines in the plain forms of everyday lists: brackets, dashes and names before a colon.
import { describe, expect, it } from "vitest";
import { readItem, readPart, readReport } from "./support.ts";

const TASK = "Add a limit to the import queue";
/** Owner and deadline of each task of a list. */
const both = (...items: string[]) =>
  readPart(items.map((item) => `- ${item}`).join("\n")).map((seen) => [seen.owner, seen.due]);
const owners = (...items: string[]) => both(...items).map(([owner]) => owner);

describe("a given name in brackets at the end of a single task", () => {
  it.each([
    ["(Dirk)", "Dirk"],
    ["(Ana Ruiz)", "Ana Ruiz"],
    ["(Wouter & Femke)", "Wouter & Femke"],
    ["(Redis)", null],
    ["(Done)", null],
    ["(Frankfurt)", null],
  ])("%s", (bracket, owner) => {
    expect(readPart(`1. [ ] ${TASK} ${bracket}`).map((seen) => seen.owner)).toEqual([owner]);
  });
});

it("is asked of nobody where a column says that the task is done", () => {
  const done = ["Documented", "Verified", "Published", "Rolled out"];
  const open = ["Open", "Documented, fix pending", "Verified: no", "Published for review", "Not documented"];
  const rows = [...done, ...open].map((state) => `| ${TASK} | – | ${state} |`);
  const read = readPart(`| Action | Owner | Status |\n|---|---|---|\n${rows.join("\n")}`);
  expect(read.map((seen) => seen.done)).toEqual([...done.map(() => true), ...open.map(() => false)]);
});

it("is asked for where a remark only looks like a state", () => {
  const tails = ["(verified monthly)", "(published by 2027-01-01)", "(documented default: 5)"];
  expect(readPart(tails.map((tail) => `- ${TASK} ${tail}`).join("\n")).map((seen) => seen.done)).toEqual([
    false,
    false,
    false,
  ]);
});

describe("a team or a person before a dash", () => {
  it.each([
    ["Runtime team — add a retry test", "Runtime team"],
    ["**Payments team** - add a retry test", "Payments team"],
    ["Ana — add a retry test", "Ana"],
    ["Ana Ruiz – add a retry test", "Ana Ruiz"],
    ["Checkout — add a retry test", null],
    ["Monitoring - add a retry test", null],
    ["Redis — add a limit", null],
    ["Site Reliability team — add a limit", "Site Reliability team"],
    ["Handover to night team – write it down", null],
    ["Train the support team — before the sale", null],
    ["Notify team — when the lag is high", null],
    ["Jan — first failover drill", null],
    ["May — second failover drill", null],
    ["Retry logic — Ana's proposal is merged", null],
  ])("%s", (task, owner) => {
    expect(owners(task)).toEqual([owner]);
  });
});

it("is not whom the task is to tell", () => {
  expect(owners("Contact Rack support: ask for a spare disk", "Rack support: send a spare disk")).toEqual([
    null,
    "Rack support",
  ]);
});

it("stands in bold in front, where it surely is one", () => {
  expect(
    owners(
      "**Mira** Turn the old path off",
      "**SRE team** Rotate the keys",
      "**Redis** Raise it",
      "**Alerts** Add one",
      "**Mark** the old API as such",
      "**Grant** the press access",
    ),
  ).toEqual(["Mira", "SRE team", null, null, null, null]);
});

describe("a bracket that holds a name and a deadline", () => {
  it.each([
    ["(mike, by 11/12)", "mike", "11/12"],
    ["(mike by 11/12)", "mike", "11/12"],
    ["(mike, 11/12)", "mike", "11/12"],
    ["(mike, due 5/3)", "mike", "5/3"],
    ["(jdoe, by Friday)", "jdoe", "Friday"],
    ["(mike and sara, by Friday)", "mike and sara", "Friday"],
    ["(bob smith, by Friday)", "bob smith", "Friday"],
    ["(platform team, by Friday)", "platform team", "Friday"],
    ["(the search squad, due 3 June)", "the search squad", "3 June"],
    ["(SRE, 2024-05-10)", "SRE", "2024-05-10"],
    ["(Bob, 2024-05-10)", "Bob", "2024-05-10"],
    ["(Bob, 2024-05-10).", "Bob", "2024-05-10"],
    ["[Bob Smith, 2024-05-20]", "Bob Smith", "2024-05-20"],
    ["(Bob 2024-05-10)", "Bob", "2024-05-10"],
    ["(Bob; May 10)", "Bob", "May 10"],
    ["(Bob, May 10, 2024)", "Bob", "May 10, 2024"],
    ["(Bob, Friday)", "Bob", "Friday"],
    ["(Bob – Q3)", "Bob", "Q3"],
    ["(by Friday, Bob)", "Bob", "Friday"],
    ["(2024-05-10, Bob and Ana)", "Bob and Ana", "2024-05-10"],
    ["(Bob, Ana, 2024-05-10)", "Bob, Ana", "2024-05-10"],
    ["(@bob, 2024-05-10)", "@bob", "2024-05-10"],
    ["(Bob, P1, 2024-05-10)", "Bob", "2024-05-10"],
    ["(P1, Bob, 2024-05-10)", "Bob", "2024-05-10"],
    ["(Bob, OPS-12, by Friday)", "Bob", "Friday"],
    ["(Bob, by Friday) [OPS-12](https://tracker.example.com/OPS-12)", "Bob", "Friday"],
    ["（田中、2024-05-10）", "田中", "2024-05-10"],
    ["before the launch (Bob, 2024-05-10)", "Bob", "2024-05-10"],
    ["— Bob, by Friday", "Bob", "Friday"],
    ["- Bob, 2024-05-10", "Bob", "2024-05-10"],
    ["— mike, by 11/12", "mike", "11/12"],
    ["— Bob — 2024-05-10", "Bob", "2024-05-10"],
    ["(Will, 2024-05-10)", "Will", "2024-05-10"],
    ["(Mark and Grace, by Friday)", "Mark and Grace", "Friday"],
    ["– Bob – by Friday", "Bob", "Friday"],
    [". **Bob, 2024-05-10**", "Bob", "2024-05-10"],
    [". **Scheduled 05/10/2024, B. Smith**", "B. Smith", "05/10/2024"],
    [". _Bob, by Friday_", "Bob", "Friday"],
    ["(planned for May 10, Bob)", "Bob", "May 10"],
  ])("%s", (end, owner, due) => {
    const seen = readItem(`${TASK} ${end}`);
    expect([seen.owner, seen.due]).toEqual([owner, due]);
  });

  it.each([
    ["Replace the disk (Ben, 2027-03-25). The old one is small.", "Ben", "2027-03-25"],
    ["Replace the disk (Ben, 2027-04-01) because the old one is small", "Ben", "2027-04-01"],
    ["Replace the disk (@ben, 1 April 2027), the old one is small", "@ben", "1 April 2027"],
    ["Replace the disk (1 April 2027, Ben), the old one is small", "Ben", "1 April 2027"],
    ["Replace the disk [Ben Smith, by Friday], it is too small for a full copy.", "Ben Smith", "Friday"],
    ["Replace the disk (see the ticket) on db-1 (Ben, OPS-4, 2027-04-01). It is small.", "Ben", "2027-04-01"],
    ["Die Platte ersetzen (Ben, 01.04.2027). Der alte Speicher ist zu klein.", "Ben", "01.04.2027"],
    ["Replace the disk (Ben, 2027-03-25). Before that, ask for a window (Ana, 2027-03-01).", "Ana", "2027-03-01"],
  ])("within the text: %s", (text, owner, due) => {
    const seen = readItem(text);
    expect([seen.owner, seen.due]).toEqual([owner, due]);
  });

  it.each([
    "Replace the disk (seen 2024-03-01) on db-1",
    "Replace the disk (Elastic 7.10) because it is old",
    "Replace the disk (Ben, 7.10) because it is old",
    "Replace the disk (Ben saw it, 2024-03-01). It is old.",
    "Replace the disk that was fixed (Ben, 2024-03-01) in a hurry",
    "Replace the words “see (Ben, 2027-03-25) below” on the page",
    'Replace the words "(Ben, 2027-03-25) and" on the page',
    "Replace `(Ben, 2027-03-25)` on the page with the roster",
    "Replace the disk. The old one broke (Ben, 2024-03-01) and was mended.",
    "Replace [the disk](Ben, 2024-03-01) on db-1",
  ])("no deadline within the text: %s", (text) => {
    expect(readItem(text).due).toBeNull();
  });

  it.each([
    "High, by Friday",
    "P1, by Friday",
    "WIP, by Friday",
    "Kafka, by Friday",
    "redis, by Friday",
    "Frankfurt, by Friday",
    "staging, by Friday",
    "backend, Q3",
    "Production, 2024-05-10",
    "monitoring, by Friday",
    "investigate, by Friday",
    "phase 1, by Friday",
    "OPS-12, by Friday",
    "tentative, Q3",
    "TBD, by Friday",
    "load balancer, by Friday",
    "see Bob, by Friday",
    "both regions, by Friday",
    "Grafana Cloud, by Friday",
    "Black Friday, 2024-11-29",
  ])("nobody, but a deadline: (%s)", (words) => {
    expect(readItem(`${TASK} (${words})`).owner).toBeNull();
  });

  it.each(["done, 2024-05-10", "Done, 2024-05-10", "merged 2024-05-10", "Smith, 2024", "step 1/2", "1/2"])(
    "neither: (%s)",
    (words) => {
      const seen = readItem(`${TASK} (${words})`);
      expect([seen.owner, seen.due]).toEqual([null, null]);
    },
  );

  it.each([". **Completed 2024-05-10**", "for the **Berlin, 2024-05-10** release"])("neither: %s", (end) => {
    const seen = readItem(`${TASK}${end}`);
    expect([seen.owner, seen.due]).toEqual([null, null]);
  });

  it("no annotation in code", () => {
    expect(readItem("Check the field with `@NotBlank` and `@MaxLength`").owner).toBeNull();
    expect(readItem("Check the field with a constraint, `@jo`").owner).toBe("`@jo`");
  });

  it.each(["backend only, by Friday", "slowly, by Friday", "replicas, by Friday"])(
    "behind a dash the sentence goes on: %s",
    (words) => expect(readItem(`${TASK} - ${words}`).owner).toBeNull(),
  );

  it("holds a length of work that is no deadline", () => {
    expect(readItem(`${TASK} (Bob, 3 days)`).due).toBeNull();
    expect(readItem(`${TASK} (Bob, done 2024-05-10)`).due).toBeNull();
  });
});

describe("a day without a year", () => {
  it.each([
    ["Add a limit by 11/12", "11/12"],
    ["Add a limit, due 5/20", "5/20"],
    ["Cut the load of the queue by 1/2", null],
    ["Cut the load of the queue by 3/4", null],
    ["Run step 11/12 of the plan", null],
  ])("%s", (text, due) => expect(readItem(text).due).toBe(due));
});

describe("a name alone", () => {
  const OTHERS = ["Drain the rack in the cellar", "Pin the base image by digest"];

  it.each([
    ["in brackets", "Add a limit (Sara)", "Drain the rack (Bob)"],
    ["in brackets, beside one with a deadline", "Add a limit (Sara)", "Drain the rack (Bob, by Friday)"],
    ["behind a dash", "Add a limit — Sara", "Drain the rack — Bob"],
    ["behind a short dash", "Add a limit - Sara", "Drain the rack - Bob"],
    ["before a colon", "Sara: add a limit", "Bob: drain the rack"],
    ["before a colon, bold", "**Sara:** add a limit", "**Bob**: drain the rack"],
  ])("counts where two tasks are written so: %s", (_, first, second) => {
    expect(owners(first, second, ...OTHERS, ...OTHERS)).toEqual(["Sara", "Bob", null, null, null, null]);
  });

  it("counts where half of the tasks are written so", () => {
    expect(owners("Add a limit (Sara)", "Pin the base image by digest")).toEqual(["Sara", null]);
    expect(owners("Sara: add a limit", "Pin the base image by digest")).toEqual(["Sara", null]);
  });

  it("stays open in a list of one, and where one of many has it", () => {
    for (const text of ["Add a limit (Bertrik)", "Add a limit — Bertrik", "Bertrik: add a limit", "Sara: limits"]) {
      expect(owners(text)).toEqual([null]);
      expect(owners(text, ...OTHERS)).toEqual([null, null, null]);
    }
  });

  it("counts where another task names that person", () => {
    expect(owners("Bob: add a limit", "Drain the rack (Bob Smith, by Friday)", ...OTHERS)[0]).toBe("Bob");
    expect(owners("Add a limit — Bob", "Drain the rack, assigned to Bob", ...OTHERS)[0]).toBe("Bob");
    expect(owners("Add a limit (mike)", "Drain the rack (Owner: Mike)", ...OTHERS)[0]).toBe("mike");
    expect(owners("Add a limit (TBD)", "Drain the rack (Owner: TBD)", ...OTHERS)[0]).toBeNull();
  });

  it.each([
    "Authors: Bertrik Berg, Bo Li",
    "**Participants:** Bo Li and Bertrik",
    "**Incident commander:** Bertrik Berg (SRE)",
  ])("counts where the report names that person: %s", (field) => {
    const report = (line: string) =>
      `# Postmortem: outage of 3 May 2024\n\n${line}\n\n## Summary\n\nThe queue was full.\n\n## Action items\n\n- Add a limit — Bertrik\n- ${OTHERS[0]}\n- ${OTHERS[1]}\n`;
    expect(readReport(report(field))[0]?.owner).toBe("Bertrik");
    expect(readReport(report("Severity: SEV-2"))[0]?.owner).toBeNull();
  });

  it("counts where the settings name that person", () => {
    const own = { names: ["Sara Berg"] };
    for (const text of ["Add a limit (Sara)", "Sara: add a limit", "Add a limit — Sara"])
      expect(readItem(text, "en", own).owner).toBe("Sara");
  });

  it.each([
    ["priorities and states", "Add a limit (High)", "Drain the rack (Done)"],
    ["states in capitals", "Add a limit (WIP)", "Drain the rack (TODO)"],
    ["products", "Add a limit (Redis)", "Drain the rack (Kafka)"],
    ["places", "Add a limit (Frankfurt)", "Drain the rack (Dublin)"],
    ["components", "Add a limit (Frontend)", "Drain the rack (Database)"],
    ["topics before a colon", "Timeouts: add a limit", "Racks: drain the old one"],
    ["products before a colon", "Redis: add a limit", "Kafka: drain the rack"],
    ["steps before a colon", "Short term: add a limit", "Long term: drain the rack"],
    ["unknown names before a colon", "Harbormaster: add a limit", "Zephyrion: drain the rack"],
    ["how often", "Add a limit (Nightly)", "Drain the rack (Hourly)"],
    ["verbs", "Add a limit — Verify", "Drain the rack — Test"],
    ["links", "Add a limit as in [the guide](Sara)", "Drain the rack as in [the guide](Bob)"],
  ])("is nobody's: %s", (_, first, second) => {
    expect(owners(first, second)).toEqual([null, null]);
  });

  it("is nobody's where the report tells of a thing by that name", () => {
    const report = (summary: string) =>
      readReport(
        `# Postmortem: outage of 3 May 2024\n\n## Summary\n\n${summary}\n\n## Action items\n\n- Add a limit (Quillon)\n- Drain the rack (Bertrik)\n`,
      ).map((seen) => seen.owner);
    expect(report("All writes to the Quillon failed, as Bertrik cluster 2 was down.")).toEqual([null, null]);
    expect(report("All writes failed.")).toEqual(["Quillon", "Bertrik"]);
  });
});

it("a list in many forms is read as a whole", () => {
  expect(
    both(
      "Add a limit (mike, by 11/12)",
      "Drain the rack (Sara)",
      "Pin the base image — Bob",
      "Bob: rotate the key",
      "Move the vault (platform team, by Friday)",
      "Delete the old job (Bob, 2024-05-10)",
      "Page the on-call engineer [Bob Smith, 2024-05-20]",
    ),
  ).toEqual([
    ["mike", "11/12"],
    ["Sara", null],
    ["Bob", null],
    ["Bob", null],
    ["platform team", "Friday"],
    ["Bob", "2024-05-10"],
    ["Bob Smith", "2024-05-20"],
  ]);
});

describe("a bracket in front", () => {
  it("holds a group, or a name where it is one", () => {
    expect(owners(`(oven team) ${TASK}`, `(Mira) ${TASK}`, `(oven team, dough team) ${TASK}`)).toEqual([
      "oven team",
      "Mira",
      "oven team, dough team",
    ]);
    expect(both(`(Mira, by Friday) ${TASK}`, `[Bo, 2024-05-01] ${TASK}`)).toEqual([
      ["Mira", "Friday"],
      ["Bo", "2024-05-01"],
    ]);
  });
  it("holds other remarks too", () => {
    expect(owners(`(optional) ${TASK}`, `(already planned) ${TASK}`, `(P1) ${TASK}`, `(Done) ${TASK}`)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("what note-taking programs write", () => {
  it.each([
    [`${TASK} (owner: [[Bo]], due: 2024-04-01)`, "Bo"],
    [`${TASK} (owner: [[people/bo|Bo Li]])`, "Bo Li"],
    [`${TASK} [owner:: kim]`, "kim"],
    [`${TASK} 👤 Ana`, "Ana"],
    [`${TASK} @due(2024-04-03) @owner(kim)`, "kim"],
    [`${TASK} @assignee(Kim Lee)`, "Kim Lee"],
    [`${TASK} @done(2024-04-03)`, null],
  ])("%s", (text, owner) => expect(readItem(text).owner).toBe(owner));
});

describe("a handle that is the thing itself", () => {
  it.each([
    ["Add an @oncall alias to the chat", null],
    ["Make the `@bakers` group visible", null],
    ["Ask in the channel (@ana)", "@ana"],
  ])("%s", (text, owner) => expect(readItem(text).owner).toBe(owner));
});

describe("what is said of a whole group", () => {
  it("holds for its tasks: a deadline in the title, a team in the introduction", () => {
    const due = (title: string) => readPart(`${title}\n\n- ${TASK}\n- ${TASK} by 2024-05-01\n`).map((seen) => seen.due);
    expect(due("### Now (this week)")).toEqual(["this week", "2024-05-01"]);
    expect(due("### Short term (before end of July)")).toEqual(["before end of July", "2024-05-01"]);
    expect(due("### Now (before the next batch of rye)")).toEqual(["before the next batch of rye", "2024-05-01"]);
    expect(due("#### First (next 24 hours)")).toEqual(["next 24 hours", "2024-05-01"]);
    expect(due("**Urgent (next 20 minutes):**")).toEqual(["next 20 minutes", "2024-05-01"]);
    expect(due("**By end of Q3**")).toEqual(["end of Q3", "2024-05-01"]);
    expect(due("### Monitoring")).toEqual([null, "2024-05-01"]);
    expect(readPart(`- Next sprint:\n  - ${TASK}\n`).map((seen) => seen.due)).toEqual(["Next sprint"]);
    expect(
      readPart(`The oven team will do the following:\n\n- ${TASK}\n- ${TASK} (@bo)\n`).map((seen) => seen.owner),
    ).toEqual(["oven team", "@bo"]);
  });
});

describe("an organisation that the report shows acting", () => {
  const TOLD = "ZQC and Fenwick agreed to rotate the keys. ZQC and TLM worked on it.";
  const told = (items: string, before = TOLD) =>
    readReport(`# Postmortem: keys leaked\n\n${before}\n\n## Action items\n\n${items}\n`).map(({ owner }) => owner);

  it.each([
    ["- ZQC to rotate the signing keys", "ZQC"],
    ["- [ZQC] Rotated the signing keys", "ZQC"],
    ["- [TLM] Rotated the signing keys", "TLM"],
    ["- Fenwick will rotate the signing keys", "Fenwick"],
    ["- ZQC and Fenwick to rotate the signing keys", "ZQC and Fenwick"],
    ["- API to return 429 when the queue is full", undefined],
    ["- [CI] Add a check of the keys", undefined],
  ])("%s", (item, owner) => {
    expect(told(item)[0] ?? undefined).toBe(owner);
  });

  it("is none where nobody of that name acts", () => {
    expect(told("- ZQC to rotate the signing keys", "ZQC was down.")[0] ?? undefined).toBeUndefined();
    expect(told("- We will rotate the signing keys", "We agreed on it.")[0] ?? undefined).toBeUndefined();
  });
});

it("takes no column of causes for one of deadlines", () => {
  const table = "| Issue | Triggered by | Outcome |\n|---|---|---|\n| #4 – alert on failed copies | Lesson 3 | Open |";
  expect(readPart(table)[0]?.due ?? undefined).toBeUndefined();
});

describe("the label of an action", () => {
  it.each([
    ["**User action:** Add the key to `.env`", "User"],
    ["**Human Action Required:** Rotate the key", "Human"],
    ["Platform team action: rotate the key", "Platform team"],
    ["**Immediate action:** Rotate the key", null],
    ["**Corrective action:** Rotate the key", null],
  ])("%s", (text, owner) => expect(readItem(text).owner).toBe(owner));
});

it.each([
  ["The printing team should add an alert on the queue", "printing team"],
  ["The printing team must add an alert on the queue", "printing team"],
  ["The printing team needs to add an alert on the queue", "printing team"],
  ["The team should add an alert on the queue", null],
  ["The proxy must refuse requests above 2 MB", null],
  ["The printing team should be told of it", null],
])("who should: %s", (text, owner) => expect(readItem(text).owner).toBe(owner));

describe("what stands beside a deadline", () => {
  it("is a group by its word, or no owner at all", () => {
    expect(both(`${TASK} (oven group, by Friday)`)).toEqual([["oven group", "Friday"]]);
    expect(owners(`${TASK} (ordered, arrives 4 July)`)).toEqual([null]);
  });
  it("may be an occasion, with the owner behind a dash", () => {
    expect(both(`${TASK} before the final presentation – Tom`)).toEqual([["Tom", "before the final presentation"]]);
  });
  it("is no deadline where the column tells how far it is", () => {
    const table = "| Task | Team | Completion |\n| --- | --- | --- |\n";
    const seen = readPart(`${table}| ${TASK} | Ovens | 30 May 2024 |\n| Add a fuse | Ovens | Completed |\n`);
    expect(seen.map(({ due, done }) => [due, done])).toEqual([
      ["30 May 2024", false],
      [null, true],
    ]);
  });
});

describe("names over groups of tasks", () => {
  const list = (...titles: string[]) =>
    readPart(titles.map((title, i) => `**${title}**\n\n- Add a limit to import queue ${i}\n`).join("\n")).map(
      ({ owner }) => owner,
    );
  it("make the rarer one among them a name", () => {
    expect(list("Robert", "Natalie", "Oddny")).toEqual(["Robert", "Natalie", "Oddny"]);
    expect(list("Robert", "Oddny", "Ylva")).toEqual(["Robert", null, null]);
    expect(list("Robert", "Natalie", "Redis")).toEqual(["Robert", "Natalie", null]);
  });
});

describe("an owner in front of the task", () => {
  it.each([
    [`Owner: Ana Lis. ${TASK}.`, "Ana Lis"],
    [`Owner: platform engineering. ${TASK}. Due: 2024-06-01.`, "platform engineering"],
    [`**Owner:** release manager — ${TASK}`, "release manager"],
    [`Platform owner: ${TASK}`, "Platform owner"],
    ["Team: conduct a drill with support. Then write down how it went.", null],
    ["Team: conduct a drill of the failover", null],
  ])("%s", (item, owner) => expect(owners(item, TASK)).toEqual([owner, null]));
  it("is no word of it", () => {
    const [seen] = readPart("- Owner: Ana Lis. Review the limits of the queue\n");
    expect(seen?.action.vague?.why).toContain("“Review”");
  });
});

describe("the dash of Chinese, without blanks", () => {
  const owners = (...lines: string[]) =>
    readPart(lines.map((line) => `- ${line}`).join("\n"), "zh").map(({ owner, due }) => [owner, due]);

  it("sets a short name apart that stands before a day", () => {
    expect(owners("限制重试次数——周洋，2026-04-03", "备份表改为 JSON——何静、周洋，4月3日前")).toEqual([
      ["周洋", "2026-04-03"],
      ["何静、周洋", "4月3日"],
    ]);
  });
  it("sets one apart at the end where the list does so", () => {
    expect(owners("限制重试次数——周洋", "备份表改为 JSON——何静。").map(([owner]) => owner)).toEqual(["周洋", "何静"]);
  });
  it("goes on with what is to be done elsewhere", () => {
    const lines = [
      "限制重试次数——避免雪崩，4月3日前",
      "校验备份——每天一次",
      "先在测试环境验证——再上线到所有机房",
      "上线——周洋——的脚本",
    ];
    expect(owners(...lines).map(([owner]) => owner)).toEqual([null, null, null, null]);
  });
});

describe("a handle with a slash", () => {
  it.each([
    ["Document the mismatch in the guide of @oven/core", null],
    ["Documentar o erro no guia do @oven/core", null],
    ["Update @oven/core to version 8 (Dana)", "Dana"],
    ["Pin @oven/core in the build", null],
    ["Add tests for the valve (@acme/web-team)", "@acme/web-team"],
    ["Add tests for the valve @acme/web-team", "@acme/web-team"],
    ["@acme/web-team: add tests for the valve", "@acme/web-team"],
    ["@acme/web-team to add tests for the valve", "@acme/web-team"],
    ["Add an alert on the valve, owned by @acme/web", "@acme/web"],
    ["Add an alert on the valve for @acme/web", "@acme/web"],
  ])("is a team, or a package within a sentence: %s", (text, owner) => {
    expect(readItem(text).owner).toBe(owner);
  });
});
