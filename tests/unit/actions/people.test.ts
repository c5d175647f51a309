// Who a task names: people whose names are words besides, names beside tickets and states, those who act in a sentence, and parents.
import { describe, expect, it } from "vitest";
import { readItem, readPart, readReport } from "./support.ts";

const TASK = "Cap the retries of the mail relay";
const both = (text: string, language?: string) => {
  const { owner, due } = readItem(text, language);
  return [owner, due];
};

describe("a name that is a month, too", () => {
  it.each([
    ["(May, 2026-12-10)", "May", "2026-12-10"],
    ["(April, by Friday)", "April", "Friday"],
    ["(by 4 July, June)", "June", "4 July"],
    ["(Jan and Ada, Q3)", "Jan and Ada", "Q3"],
    ["— May — 2026-12-10", "May", "2026-12-10"],
    ["- April, due Dec 10", "April", "Dec 10"],
    ["(May)", null, "May"],
    ["(May 2027)", null, "May 2027"],
    ["(May 10, 2027)", null, "May 10, 2027"],
    ["by 10 May", null, "10 May"],
  ])("%s", (end, owner, due) => expect(both(`${TASK} ${end}`)).toEqual([owner, due]));

  it("in front is somebody's where the task has another deadline", () => {
    expect(both("April: cap the retries, due 2026-12-10")).toEqual(["April", "2026-12-10"]);
    expect(both("May to cap the retries by Friday")).toEqual(["May", "Friday"]);
    expect(readPart("- May: cap the retries\n- June: drop the old relay\n").map(({ owner }) => owner)).toEqual([
      null,
      null,
    ]);
  });
});

describe("who acts", () => {
  it.each([
    ["Linus will set up a second relay", "Linus"],
    ["Ada to cap the retries", "Ada"],
    ["Ada adds a cap to the retries", "Ada"],
    ["Ada Berg and Bo will cap the retries", "Ada Berg and Bo"],
    ["Mark to cap the retries", "Mark"],
    ["Will will cap the retries", "Will"],
    ["Will: cap the retries by Friday", "Will"],
    ["Ada: cap the retries", "Ada"],
    ["Ada thinks that the relay needs a cap", null],
    ["Zebulon will cap the retries", "Zebulon"],
    ["Cap the retries. Ada owns this", "Ada"],
    ["Cap the retries by Friday; Ada is responsible", "Ada"],
    ["Cap the retries. The mail team owns this.", "mail team"],
    ["Cap the retries. Owner is Ada.", "Ada"],
    ["A cap on the retries will be added by Ada before Friday", "Ada"],
    ["Will add a cap to the retries", null],
    ["Mark the relay as broken", null],
    ["Grant the relay access to the queue", null],
    ["Max: 20 retries of the relay", null],
    ["Redis will reject writes above 90%", null],
    ["Relays will reject mail above 90%", null],
    ["Nobody owns this job: name an owner", null],
    ["The relay will be replaced by Kafka", null],
    ["A cap will be added by Friday", null],
  ])("%s", (text, owner) => expect(readItem(text).owner).toBe(owner));

  it("is none where the report has the word elsewhere", () => {
    const report = (summary: string) =>
      readReport(
        `# Outage of 3 May 2024\n\n## Summary\n\n${summary}\n\n## Action items\n\n- Scribe will drop old mail\n`,
      );
    expect(report("Mail was lost.")[0]?.owner).toBe("Scribe");
    expect(report("Mail was lost in the scribe.")[0]?.owner).toBeNull();
  });

  it.each([
    ["de", "Don erstellt ein Runbook bis 3.12.", "Don", "3.12."],
    ["de", "Ada richtet einen Alarm ein bis 4.12.", "Ada", "4.12."],
    ["de", "Art der Meldung ändern bis 4.12.", null, "4.12."],
    ["de", "Runbook schreiben bis Freitag. Ada ist dafür verantwortlich.", "Ada", "Freitag"],
    ["fr", "Ada ajoute une alerte sur la file", "Ada", null],
    ["es", "Ada se encargará de la alerta", "Ada", null],
  ])("%s: %s", (language, text, owner, due) => expect(both(text, language)).toEqual([owner, due]));
});

describe("a name behind an arrow", () => {
  it.each([
    ["-> Ada", "Ada"],
    ["→ Ada", "Ada"],
    ["=> mail team", "mail team"],
    ["→ Ada, 2026-12-10", "Ada"],
    ["→ Frankfurt", null],
    ["→ Aurora", null],
  ])("%s", (end, owner) => expect(readItem(`${TASK} ${end}`).owner).toBe(owner));
});

describe("a name behind a dash with its day in brackets", () => {
  it.each([
    ["— Ada (7 December 2026)", "Ada", "7 December 2026"],
    ["- Ada (by Friday)", "Ada", "Friday"],
    ["— Ada Berg (2026-12-04).", "Ada Berg", "2026-12-04"],
    ["— mail team (Q3 2026)", "mail team", "Q3 2026"],
    ["— Jaswinder (7 December 2026) — OPS-4", "Jaswinder", "7 December 2026"],
    ["— Kubernetes (1.29)", null, null],
    ["— Kafka (7 December 2026)", null, "7 December 2026"],
    ["— Monday (after the release)", null, null],
    ["— as planned (7 December 2026)", null, "7 December 2026"],
    ["— the old one (Ada, 7 December 2026)", "Ada", "7 December 2026"],
  ])("%s", (end, owner, due) => expect(both(`${TASK} ${end}`)).toEqual([owner, due]));
});

describe("a name between dashes", () => {
  it.each([
    ["— Ada — ???", "Ada"],
    ["— Ada — 4.2 hotfix, SHIPPED Feb 27", "Ada"],
    ["- Ada Berg - After the sale", "Ada Berg"],
    ["— QA/Ada — Mar 15", "QA/Ada"],
    ["— QA/Ada — 4.2 hotfix", "QA/Ada"],
    ["— Kafka — 4.2 hotfix", null],
    ["— CI/CD — Mar 15", null],
    ["— Monday — After the release", null],
    ["— Ada knows the relay — 4.2 hotfix", null],
    ["for the caller — Ada — and the mail team", null],
    ["— Phase two — ???", null],
  ])("%s", (end, owner) => expect(readItem(`${TASK} ${end}`).owner).toBe(owner));
});

it.each([
  ["[QA/Ada] Cap the retries", "QA/Ada"],
  ["[CI/CD] Pin the image of the runner", null],
  ["[P1/HIGH] Cap the retries", null],
])("a team and a person in front: %s", (text, owner) => expect(readItem(text).owner).toBe(owner));

describe("a name beside a ticket or a state", () => {
  it.each([
    ["(Mo, done)", "Mo", null, true],
    ["(Ada, open)", "Ada", null, false],
    ["(done, Ada)", "Ada", null, true],
    ["(Ada, PLAT-3)", "Ada", null, false],
    ["(PLAT-3, Will)", "Will", null, false],
    ["(Ada, #123)", "Ada", null, false],
    ["(Ada, mail#123)", "Ada", null, false],
    ["(org/mail#123, Ada)", "Ada", null, false],
    ["— Ada — mail#123", "Ada", null, false],
    ["(Redis, mail#123)", null, null, false],
    ["(Monday, mail#123)", null, "Monday", false],
    ["(Ada, [PLAT-3](https://tracker.example/PLAT-3))", "Ada", null, false],
    ["(mail team, PLAT-3, done)", "mail team", null, true],
    ["(Ada, 2026-12-04, done)", "Ada", "2026-12-04", true],
    ["— Ada — open", "Ada", null, false],
    ["— Ada — OPS-4", "Ada", null, false],
    ["— Ada — 2026-12-04 — OPS-4", "Ada", "2026-12-04", false],
    ["— Ada — 2026-12-04 — [OPS-4](https://tracker.example/OPS-4)", "Ada", "2026-12-04", false],
    ["- Ada - 2026-12-04 - done", "Ada", "2026-12-04", true],
    ["— Ada (OPS-4)", "Ada", null, false],
    ["(2026-12-04, OPS-4)", null, "2026-12-04", false],
    ["(Redis, done)", null, null, false],
    ["(P1, done)", null, null, false],
    ["(phase two, PLAT-3)", null, null, false],
  ])("%s", (end, owner, due, done) => {
    const seen = readItem(`${TASK} ${end}`);
    expect([seen.owner, seen.due, seen.done]).toEqual([owner, due, done]);
  });

  it("in German", () => {
    const seen = readItem("Runbook für das Relay schreiben (Mo, erledigt)", "de");
    expect([seen.owner, seen.done]).toEqual(["Mo", true]);
    expect(readItem("Runbook für das Relay schreiben (Ada, offen)", "de").owner).toBe("Ada");
  });
});

describe("what an item says holds for those beneath", () => {
  const beneath = (parent: string, ...children: string[]) =>
    readPart([`- ${parent}`, ...children.map((child) => `  - ${child}`)].join("\n")).map((s) => [s.owner, s.due]);
  const CHILDREN = ["Cap the retries of the relay", "Add an alert on bounced mail"];

  it.each([
    ["Harden the relay (Ada, 2026-12-10)", "Ada", "2026-12-10"],
    ["Relay — Ada, by Friday", "Ada", "Friday"],
    ["Ada", "Ada", null],
    ["Ada:", "Ada", null],
    ["Mail team:", "Mail team", null],
    ["2026-12-10", null, "2026-12-10"],
    ["Relay (owner: Ada, due: 2026-12-10):", "Ada", "2026-12-10"],
    ["Relay:", null, null],
    ["Berlin:", null, null],
  ])("%s", (parent, owner, due) => {
    expect(beneath(parent, ...CHILDREN)).toEqual([
      [owner, due],
      [owner, due],
    ]);
  });

  it("less than what they say themselves", () => {
    expect(
      beneath("Harden the relay (Ada, 2026-12-10)", `${CHILDREN[0]} (Bo, by Friday)`, CHILDREN[1] as string),
    ).toEqual([
      ["Bo", "Friday"],
      ["Ada", "2026-12-10"],
    ]);
  });

  it("with what stands beneath it, too, and a title that is a name", () => {
    expect(
      beneath("Harden the relay", "Owner: Ada", "Due: 2026-12-10", "[ ] Cap the retries", "[ ] Add an alert"),
    ).toEqual([
      ["Ada", "2026-12-10"],
      ["Ada", "2026-12-10"],
    ]);
    expect(readPart("### Ada\n\n- Cap the retries\n\n### Process\n\n- Add an alert").map((s) => s.owner)).toEqual([
      "Ada",
      null,
    ]);
  });

  it("takes a topic with names beneath for a group", () => {
    expect(beneath("Monitoring:", "add alert — Ada", "add panel — Bo")).toEqual([
      ["Ada", null],
      ["Bo", null],
    ]);
    expect(beneath("Monitoring:", "add alert — Ada")).toEqual([["Ada", null]]);
  });
});

describe("initials", () => {
  const owners = (tasks: string) =>
    readReport(`# Outage of the mail\n\n**Attendance:** Mira Keller-Lund, Bo Dahl\n\n## Action items\n\n${tasks}`).map(
      ({ owner }) => owner,
    );
  it("are those of whom the report names, in brackets", () => {
    expect(owners("- Cap the retries [MKL]\n- Drop the old relay (BD)\n- Drop the table [XYZ]\n")).toEqual([
      "MKL",
      "BD",
      null,
    ]);
    expect(owners("- BD: drop the old relay\n- Cap the retries\n")).toEqual([null, null]);
  });
  it("stand beside a day, which is read whoever they are", () => {
    const read = (task: string) =>
      readReport(
        `# Outage of the mail\n\n**Authors:** Mira Keller-Lund, Bo Dahl\n\n## Action items\n\n- ${task}\n`,
      ).map(({ owner, due }) => [owner, due]);
    expect(read("Cap the retries at 3 (BD, 2024-03-20)")).toEqual([["BD", "2024-03-20"]]);
    expect(read("Cap the retries at 3 (2024-03-20, MKL)")).toEqual([["MKL", "2024-03-20"]]);
    expect(read("Cap the retries at 3 (XYZ, 2024-03-20)")).toEqual([[null, "2024-03-20"]]);
  });
  it("and a number for each team is nobody", () => {
    expect(owners("- Name a mail warden (1 per team)\n")).toEqual([null]);
  });
});

describe("initials in bold", () => {
  const report = (
    actions: string,
    entries = "09:14 UTC TK drained the oven queue\n\n09.40 TK and ME called the mill\n",
  ) => readReport(`# Outage of the oven queue on 3 May 2024\n\n## Timeline\n\n${entries}\n## Actions\n\n${actions}`);
  const owners = (actions: string, entries?: string) => report(actions, entries).map(({ owner }) => owner);

  it("over lists are those who do their tasks, where one of them acts in an entry", () => {
    const lists =
      "**TK**\n- Add a limit to the queue\n\n**Ovens**\n- Label the switches\n\n**DB**\n- Drop the old index\n\n**ME**\n\n- Write down how to drain it\n";
    expect(owners(lists)).toEqual(["TK", null, null, "ME"]);
    expect(owners(lists, "09:14 UTC The queue was full\n\n09:40 It drained\n")).toEqual([null, null, null, null]);
    // An entry that names a thing tells no act of a person.
    expect(owners(lists, "09:14 UTC TK errors start\n\n09:40 ME latency is back\n")).toEqual([null, null, null, null]);
    expect(
      owners("**TK**\n- Add a limit to the queue\n", "09:14 TK drained\n\n09:40 Ovens fill the TK again\n"),
    ).toEqual([null]);
  });
  it("in front of a paragraph make it one task with what its list holds for", () => {
    const tasks = report(
      "**TK** Show the state of the queue for:\n- the ovens\n- the mill\n\n**ME** Write a page on draining it\n\n**LOX** Label the switches\n",
    );
    expect(tasks.map(({ owner, line }) => [owner, line])).toEqual([
      ["TK", 11],
      ["ME", 15],
      ["LOX", 17],
    ]);
    expect(report("**TK** Do the following:\n- Label the switches\n- Write a page\n")).toHaveLength(2);
  });
});
