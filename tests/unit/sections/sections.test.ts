// The parts of whole documents: which places count, by shape, context and content.
import { describe, expect, it } from "vitest";
import { bodies, parts } from "./helpers.ts";

describe("shapes", () => {
  it("reads headings of every kind, also malformed ones", () => {
    expect(
      parts("# Outage\n\n##Overview:\nx\n\nTimeline:\n--------------   \n\nx\n\nImpact\n===\n\nx\n\n#### Fix ####\n"),
    ).toEqual(["3 heading summary", "6 heading timeline", "11 heading impact", "16 heading resolution"]);
  });
  it("reads label lines: bold, with a colon, bare", () => {
    expect(
      parts("**Impact**\nall\n\nRoot Cause and Resolution:\n\nx\n\nTimeline\n10:00 broke\n\nSUMMARY\n\nx\n"),
    ).toEqual(["1 label impact", "4 label root-cause+resolution", "8 label timeline", "11 label summary"]);
  });
  it("reads labels within a tag that styles them, and no words that are styled alone", () => {
    expect(
      parts(
        '**<span style="color: #f60;">Impact:</span>**\n\n- all ovens\n\n**<font color="red">Root cause</font>:** a fuse\n\n**<u>Resolution: another fuse</u>**\n',
      ),
    ).toEqual(["1 label impact", "5 field root-cause", "7 field resolution"]);
    expect(parts('**<span title="Impact: all">ovens</span>**\n')).toEqual([]);
  });
  it("reads fields: items, paragraphs, rows, bullets that Markdown does not know", () => {
    expect(
      parts(
        "- Impact: all users\n- **Root cause:** a typo\n- __Detection__: an alert\n* Fix:\n  * reverted\n\n**Trigger** - a deploy\n\n💥 **Lessons**: many\n\n•\tImpact:\n•\tall users\n\n| Field | Value |\n|---|---|\n| Resolution | reverted |\n",
      ),
    ).toEqual([
      "1 field impact",
      "2 field root-cause",
      "3 field detection",
      "4 field resolution",
      "7 field root-cause",
      "9 field lessons",
      "11 field impact",
      "16 field resolution",
    ]);
  });
  it("reads a field by what it holds, not by what the next one holds", () => {
    expect(
      parts("**Mitigation**: Engineers closed the old oven.\n\n**Next Steps**: Investigate why it cooled.\n"),
    ).toEqual(["1 field resolution", "3 field actions"]);
    expect(parts("**Mitigation**:\n\n- Investigate why it cooled\n- Add a second oven\n")).toEqual(["1 label actions"]);
  });
  it("reads labels below the entries of a timeline that is opened by one, above whole paragraphs", () => {
    const entries = "Timeline:\n\n09:10: ovens cold\n09:40: fuse changed\n\n";
    const told = "At 09:10 the fuse blew. The kettle had been on the same ring.";
    expect(parts(`${entries}Root cause:\n\n${told}\n\nResolution and recovery:\n\n${told}\n`)).toEqual([
      "1 label timeline",
      "6 label root-cause",
      "10 label resolution",
    ]);
    expect(parts(`${entries}Recovery:\n\n09:50: ovens warm\n`)).toEqual(["1 label timeline"]);
  });
  it("reads lessons beside prevention, as below each of several incidents", () => {
    const one =
      "**Root cause:**\nA fuse.\n\n**Prevention:**\nSpare fuses in the drawer.\n\n**Lessons learned:**\nFuses age.\n";
    expect(
      parts(`# Incidents\n\n## Cold oven\n\n${one}\n## Dark hall\n\n${one}`).filter((part) => /lessons/.test(part)),
    ).toEqual(["11 label lessons", "22 label lessons"]);
  });
  it("reads what a heading lists: boxes still to be ticked are tasks, and a result is none behind the cause", () => {
    const boxes = "- [ ] Buy a second fuse\n- [ ] Label the switches\n- [x] Sweep the floor\n";
    expect(parts(`# Oven report\n\n## Repair steps\n\n${boxes}`)).toEqual(["3 heading actions"]);
    expect(parts(`# Oven report\n\n## Repair steps\n\n${boxes.replaceAll("[ ]", "[x]")}`)).toEqual([
      "3 heading resolution",
    ]);
    const result = "Result:\n\n- cold bread\n- a long queue\n";
    expect(parts(`# Oven report\n\nAt 4 AM the fuse blew.\n\n${result}`)).toEqual(["5 label impact"]);
    expect(parts(`# Oven report\n\n## Root cause\n\nThe fuse blew.\n\n${result}`)).toEqual(["3 heading root-cause"]);
  });
  it("reads a remediation above the follow-ups as the repair, unless it orders something", () => {
    const after = "\n## Follow-ups\n\n- Buy a second fuse\n";
    expect(parts(`## Remediation\n\n- Oven moved to ring 2, which must hold\n${after}`)[0]).toBe(
      "1 heading resolution",
    );
    expect(parts(`## Remediation\n\n- Add a second ring\n- Move the oven\n${after}`)[0]).toBe("1 heading actions");
  });
  it("reads bold with blanks inside its stars, alone on its line", () => {
    expect(parts("# Oven report\n\n** Impact **\nCold bread.\n\n** Root cause: a fuse **\n\n** 2 ** 3 is 8\n")).toEqual(
      ["3 label impact", "6 field root-cause"],
    );
  });
  it("reads the problem right above the root cause as what sums it up", () => {
    const told = "Cold bread.\n\n";
    expect(parts(`## What happened (4 May)\n\n### Problem\n\n${told}### Root cause\n\n${told}`)).toContain(
      "3 heading summary",
    );
    expect(parts(`## Summary\n\n${told}## Problem\n\n${told}## Root cause\n\n${told}`)).toContain(
      "5 heading root-cause",
    );
  });
  it("takes what is named in passing for no part: an entry of the timeline, a group of tasks, what was done", () => {
    const timeline =
      "## Timeline\n\n### Fuse changed (16:10-16:20)\n\n- New one\n\n### Recovery (16:40-17:00)\n\n- Ovens warm\n";
    expect(parts(timeline)).toEqual(["1 heading timeline"]);
    expect(parts("## Action items\n\n### Long term (roadmap)\n\n- Rewire the hall\n")).toEqual(["1 heading actions"]);
    expect(parts("## Impact\n\nCold bread.\n\n**Action:** Replaced both fuses\n")).toEqual(["1 heading impact"]);
    expect(parts("## Resolution\n\n### 1. New fuse\n\nx\n\n### 2. Added guardrails\n\nx\n")).toEqual([
      "1 heading resolution",
    ]);
    expect(parts("## Actions taken\n\n1. **Fuse changed**: a new one\n2. **Analysis complete**: a report\n")).toEqual([
      "1 heading resolution",
    ]);
    expect(
      parts(
        "# Oven log\n\n## Cold oven summary\n\n| Date | Oven |\n|---|---|\n| 2026-05-04 | 1 |\n| 2026-05-05 | 2 |\n| 2026-05-06 | 1 |\n",
      ),
    ).toEqual(["3 heading summary"]);
  });
  it("takes numbered steps for what they are, whatever their last word", () => {
    const steps = "### Step 1: New fuse\n\nx\n\n### Step 2: Timer fix\n\nx\n";
    expect(parts(`## Resolution\n\n${steps}`)).toEqual(["1 heading resolution"]);
  });
  it("takes the numbered steps of a story, and tasks with their details, for no parts", () => {
    const steps = (second: string) =>
      `## How they came in\n\n1. **Way in:** The till was open.\n2. **${second}:** Bread was gone.\n3. **Escape:** By the door.\n`;
    expect(parts(steps("Consequences"))).toEqual([]);
    expect(parts(steps("Consequences").replace("Way in", "Root cause"))).toEqual([
      "3 field root-cause",
      "4 field impact",
    ]);
    const task = (name: string) => `1. **Lock the till**\n   - Add a key\n2. **${name}**\n   - Close the door\n`;
    expect(parts(`## Action items\n\n${task("Security hardening")}`)).toEqual(["1 heading actions"]);
    expect(parts("## Log\n\n1. **THE_REPORT.md**\n   - Prevention checklist\n")).not.toContain("4 field actions");
    expect(parts("## Solutions\n\n### Problem 1\n\nA fuse.\n")).toEqual(["1 heading resolution"]);
    expect(parts("- **Recovery:** 95% confidence ✅\n- **Resolution:** 95 ovens were lit\n")).toEqual([
      "2 field resolution",
    ]);
  });
  it("reads the reported symptom as what sums the incident up, where the cause is told apart", () => {
    expect(parts("## Symptom reported\n\nCold bread.\n\n## Root cause\n\nA fuse.\n")).toEqual([
      "1 heading summary",
      "5 heading root-cause",
    ]);
  });
  it("reads what was improved, and not what was seen", () => {
    const body = "Printers down.\n\n";
    expect(parts(`## Symptoms\n\n${body}## Outcome\n\n${body}## Safety improvements made\n\n- A limit\n`)).toEqual([
      "9 heading actions",
    ]);
  });
  it("reads a question among tasks or lessons as asking for those, and fixes that are still needed as tasks", () => {
    const fix = "- Add a limit\n- Drain the rack\n\n";
    expect(parts(`## Corrective actions\n\n### What can be improved?\n\n${fix}`)).toContain("3 heading actions");
    const lessons = "## Lessons learned\n\nMany.\n\n### What must change\n\n";
    expect(parts(`${lessons}We all.\n`)).toContain("5 heading lessons");
    expect(parts(lessons + fix)).toContain("5 heading actions");
    const impact = "## Impact\n\nAll users.\n\n";
    expect(parts(`${impact}## What must change\n\n${fix}`)).toContain("5 heading actions");
    expect(parts(`${impact}## Fix required before the next deploy\n\n${fix}`)).toContain("5 heading actions");
    expect(parts(`## Resolution\n\nReverted.\n\n### Short-term (recommended)\n\n${fix}`)).toContain(
      "5 heading actions",
    );
    expect(parts("# Outage\n\n## Impact, resolution and prevention\n\nText.\n\n## Impact\n\nAll.\n")).toEqual([
      "7 heading impact",
    ]);
    expect(parts(`## Action items\n\n### High priority (1 week)\n\n${fix}`)).toEqual(["1 heading actions"]);
    expect(parts("## Resolution\n\n1. Verified recovery of the API:\n   - 200\n")).toEqual(["1 heading resolution"]);
  });
  it("reads HTML headings", () => {
    expect(parts("<h2>Impact</h2>\n<p>all</p>\n\n<details>\n<summary>Timeline</summary>\n")).toEqual([
      "1 heading impact",
      "5 label timeline",
    ]);
  });
  it("reads blocks headed by a mark", () => {
    expect(parts("障害報告\n\n■ 影響範囲\n全ユーザー\n\n■ 原因\n証明書\n")).toEqual([
      "3 label impact",
      "6 label root-cause",
    ]);
  });
  it("reads blocks headed by lenticular brackets, which end the one above whatever they say", () => {
    expect(parts("障害報告\n\n【影響】\n全店舗\n\n【原因】証明書の期限切れ\n\n【発生日時】\n5月3日\n")).toEqual([
      "3 label impact",
      "6 field root-cause",
      "8 label metadata",
    ]);
    expect(bodies("【再発防止策】\n期限の監視を追加する\n\n【ご案内】\n窓口は平日のみです。\n")).toEqual([
      "actions: 期限の監視を追加する",
    ]);
    expect(bodies("■ 再発防止策\n期限の監視を追加する\n\n■ ご案内\n窓口は平日のみです。\n")).toEqual([
      "actions: 期限の監視を追加する",
    ]);
  });
  it("reads no part in a fence on a page with parts of its own", () => {
    const fence = "```markdown\n# Day and name\n\n## Summary\nx\n\n## Timeline\nx\n\n## Root cause\nx\n```\n".replace(
      /x/g,
      "What the baker sees first, in a sentence or two that anybody understands.",
    );
    expect(
      parts(`# After an outage\n\n## How soon\nA week.\n\n## In which folder\nHere.\n\n## Form\n${fence}`),
    ).toEqual([]);
  });
  it("reads a report that is wholly inside a fence, but no part in other fences or quotes", () => {
    expect(parts("```\n# Down\n\n## Summary\nx\n## Timeline\nx\n## Root cause\nx\n```\n")).toEqual([
      "4 heading summary",
      "6 heading timeline",
      "8 heading root-cause",
    ]);
    expect(parts("# Outage\n\n> ## Impact\n> **Root cause:** x\n\n```\n## Timeline\nImpact: all\n```\n")).toEqual([]);
  });
  it("reads labels in the middle of a line where a sentence group begins", () => {
    expect(parts("The pool was empty. **Root cause:** a leak.\n")).toEqual(["1 field root-cause"]);
  });
});

describe("words of a part that open none", () => {
  it("say what a title is called", () => {
    expect(parts("### Title: Postmortem: printers down on 8 March\n\n**Summary:**\nAll were.\n")).toEqual([
      "3 label summary",
    ]);
  });
  it("are all that is said below a heading of facts", () => {
    expect(parts("# Printers down\n\n## State\n\n**Open / investigation**\n\n## Impact\n\nAll users.\n")).toEqual([
      "3 heading metadata",
      "7 heading impact",
    ]);
    expect(parts("# Printers down\n\n**Investigation**\n\nA cable was loose.\n")).toEqual(["3 label root-cause"]);
  });
  it("say what one item of the repair is about", () => {
    const items = "- **Network:** the rule is off again\n- **Alerting:** the test sends one job\n";
    expect(parts(`## Impact\n\nAll.\n\n## Resolution\n\n${items}`)).toEqual([
      "1 heading impact",
      "5 heading resolution",
    ]);
    expect(parts("## Summary\n\n- **Impact:** all users\n- **Alerting:** a page at ten\n")).toContain(
      "4 field detection",
    );
  });
});

describe("names in bold with something behind them", () => {
  const report = (name: string) =>
    parts(`# Down\n\n**Contributing causes**\n\n1. A full disk.\n\n${name}\n\n- 10:00 a\n- 10:05 b\n- 10:10 c\n`);
  it("head what follows a note of the zone, also one that goes on below", () => {
    expect(report("**Timeline** (UTC)")).toContain("7 label timeline");
    expect(report("**Timeline** (UTC, May 3; the times of people are\nrough)")).toContain("7 label timeline");
  });
  it("stand beside the part above that is named in the same way, not below it", () => {
    const told = (name: string) => report(`**${name}** — The copy held, and nobody lost a thing.`);
    expect(told("What went well")).toContain("7 field lessons");
    expect(told("Where we got lucky")).toContain("7 field lessons");
  });
  it("are what their bracket says where they may be several things", () => {
    expect(parts(`# Down\n\n## Phase 1: Facts (timeline)\n- 10:00 a\n`)).toEqual(["3 heading timeline"]);
  });
});

describe("one file for many incidents", () => {
  it("is no timeline because it calls itself a log", () => {
    const block = (number: string, date: string) =>
      `## ${number} – Rates wrong\n\n* Date: ${date}\n* Level: 2\n\n**Consequences.** 12 receipts were wrong.\n\n**Decision.** Keep the rates of the day before.\n\n`;
    const log = `# Incident log\n\nNewest first.\n\n${block("0007", "2026-11-10")}${block("0006", "2026-09-02")}**What happened.**\n- 10:00 UTC mailing goes out\n- 10:04 UTC ok again\n`;
    expect(parts(log)).toEqual(["10 field impact", "19 field impact", "23 label timeline"]);
    expect(
      parts(
        "# Incident log\n\n## 10:04 Paged\n\nA page.\n\nIt rang.\n\nTwice.\n\n## 10:09 Found\n\nA disk.\n\nIt was full.\n\nAll of it.\n",
      ),
    ).toEqual(["1 heading timeline"]);
  });
});

describe("items that begin like a question or a turn", () => {
  it("open no part where they go on in lower case, as their list does", () => {
    const list = (item: string) =>
      parts(`# Down\n\n## Contributing factors\n- the cache hid the fault\n- ${item}\n- no alert was set\n`);
    expect(list("changes to the job passed review")).toEqual(["3 heading root-cause"]);
    expect(list("plans for a second region slipped")).toEqual(["3 heading root-cause"]);
  });
});

describe("sentences and code that are none", () => {
  it("leaves out a sentence that leads to a list", () => {
    expect(
      parts(
        "# Outage\n\nWhat we did to see whether all of the halls could print:\n- Printed\n\nThis fault impacted:\n- Hall 2\n",
      ),
    ).toEqual([]);
    expect(parts("# Outage\n\nWhen a node fails, the error is found by the watcher:\n- x\n")).toEqual([]);
    expect(parts("# Outage\n\nWhat we did to fix it:\n- Restart\n\nSystems impacted:\n- Hall 2\n")).toEqual([
      "3 label resolution",
      "6 label impact",
    ]);
  });
  it("leaves out names in code, definitions of links and what is said not to be", () => {
    expect(
      parts(
        "# Outage\n\n## `ERR_BAD_RESPONSE`\n\nx\n\n[timeline]: https://example.org/t\n\n## No further impact\n\nx\n",
      ),
    ).toEqual([]);
    expect(parts("# Outage\n\n## `Timeline`\n\nx\n")).toEqual(["3 heading timeline"]);
  });
});

describe("what stands in an entry of the timeline", () => {
  it("is no part below a sub-heading that holds a time", () => {
    expect(
      parts(
        "# Outage\n\n## Timeline\n\n### Stage 1: ovens off (09:00)\n**Root cause**:\n- A fuse.\n\n#### Impact\n\nAll cold.\n\n### 9:40 – ovens on\n**Fix**:\n- New fuse.\n\n## Lessons\n\nx\n",
      ),
    ).toEqual(["3 heading timeline", "17 heading lessons"]);
  });
  it("is one below a sub-heading without", () => {
    expect(parts("# Outage\n\n## Timeline\n\n- 09:00 off\n\n### Impact\n\nAll cold.\n")).toEqual([
      "3 heading timeline",
      "7 heading impact",
    ]);
  });
});

describe("parts whose content says otherwise", () => {
  it("are tasks where an appendix lists nothing else", () => {
    const tasks = "- Document the owner of each oven\n- Define a limit for heat\n- Add a second fuse\n";
    expect(parts(`# Outage\n\n## Impact\n\nx\n\n## Supporting information\n\n${tasks}`)).toEqual([
      "3 heading impact",
      "7 heading actions",
    ]);
    expect(parts(`# Outage\n\n## Action items\n\n- Add a fuse\n\n## Supporting information\n\n${tasks}`)).toEqual([
      "3 heading actions",
      "7 heading appendix",
    ]);
  });
  it("are about the report where a checklist is", () => {
    expect(
      parts(
        "# Outage\n\n## Actions\n\n- [x] The incident is over\n- [x] Incident title is set\n- [ ] Sections above are complete\n",
      ),
    ).toEqual(["3 heading metadata"]);
  });
});

describe("rows that are things", () => {
  it("open no part by a thing's name", () => {
    expect(
      parts(
        "# Outage\n\n## Impact\n\n| Component | Effect |\n|---|---|\n| Orders | down |\n| Ovens | cold |\n| Monitoring | up |\n",
      ),
    ).toEqual(["3 heading impact"]);
  });
});

describe("cells and lines that explain", () => {
  it("open fields behind a line break", () => {
    expect(
      parts(
        "# Outage\n\nWhat: the ovens.<br> Duration: 2 hours<br> User impact: all bakeries<br/>Root cause: a fuse\n",
      ),
    ).toEqual(["3 field impact", "3 field root-cause"]);
  });
  it("name their part before the line break", () => {
    expect(
      parts("| Ask | Report |\n| --- | --- |\n| **Impact** <br> Who was hit. | |\n| **Root cause**<br/>Why. | |\n"),
    ).toEqual(["3 field impact", "4 field root-cause"]);
  });
  it("open no part within the one they describe", () => {
    expect(parts("# Outage\n\n## Timeline\nA short timeline of the events\n")).toEqual(["3 heading timeline"]);
  });
});

describe("tables of tasks without a heading", () => {
  const table = (header: string, row: string) => `| ${header} |\n| --- | --- | --- |\n| ${row} |\n`;
  it("open the part by their columns", () => {
    const tasks = table("Task | Assignee | Deadline", "Pin the driver | bo | 2024-05-01");
    expect(parts(`# Outage\n\n**Impact**: all halls\n\n${tasks}`)).toEqual(["3 field impact", "5 field actions"]);
    expect(
      parts(`# Outage\n\n## Lessons\n\n- One\n\n${table("Follow-up | Issue | Status", "Pin it | #3 | open")}`),
    ).toEqual(["3 heading lessons", "7 field actions"]);
    expect(
      parts(
        `# Ausfall\n\n## Ursache\n\nDer Treiber war nicht da und die Halle stand.\n\n${table("Maßnahme | Verantwortlich | Frist", "Treiber | bo | 1.5.")}`,
      ),
    ).toEqual(["3 heading root-cause", "7 field actions"]);
  });
  it("do not where they tell what was done, or stand among the tasks", () => {
    expect(parts(`# Outage\n\n## Timeline\n\n${table("Action | Who | Time", "Restart | bo | 10:00")}`)).toEqual([
      "3 heading timeline",
    ]);
    expect(parts(`# Outage\n\n## Actions\n\n${table("Task | Owner | Due", "Pin | bo | Q3")}`)).toEqual([
      "3 heading actions",
    ]);
    expect(parts(`# Outage\n\n${table("Action | Result | Notes", "Restart | none | x")}`)).toEqual([]);
  });
});

describe("groups of tasks", () => {
  const tasks = "# Outage\n\n## Summary\n\nx\n\n## Follow-ups\n\n";
  it("are no parts, alone or side by side, as headings, labels or items", () => {
    const seen = ["3 heading summary", "7 heading actions"];
    expect(parts(`${tasks}### Alerting\n\n- Page when the queue is older than 5 minutes\n`)).toEqual(seen);
    expect(parts(`${tasks}### Fixes\n\n1. Pin the driver (bo)\n\n### Recovery\n\nNone.\n`)).toEqual(seen);
    expect(parts(`${tasks}**Mitigation**\n\n- Pin the driver (bo)\n`)).toEqual(seen);
    expect(parts(`${tasks}- Detection:\n  - Page when the queue is old\n- Repair:\n  - Pin the driver\n`)).toEqual(
      seen,
    );
    expect(parts(`${tasks}### Fixes\n\n| Task | Owner |\n|---|---|\n| Pin the driver | bo |\n`)).toEqual(seen);
  });
  it("are parts where they call themselves tasks, or where something is told", () => {
    expect(
      parts(`${tasks}### Process improvements\n\n- Ask first\n\n### Training / policy improvements\n\n- Ask\n`),
    ).toEqual(["3 heading summary", "7 heading actions", "9 heading actions", "13 heading actions"]);
    expect(parts(`${tasks}### Recovery\n\nThe driver was rolled back and the queue was emptied by hand.\n`)).toEqual([
      "3 heading summary",
      "7 heading actions",
      "9 heading resolution",
    ]);
  });
});

describe("fields that are none", () => {
  it("reads words of everyday use as a part only where they stand alone", () => {
    expect(parts("# Outage\n\n## Plan\n\nx\n\n**Costs**\n\nx\n")).toEqual(["3 heading actions", "7 label impact"]);
    expect(parts("# Outage\n\nPatch: 1.2.3\n\n- Costs: none\n- Plan: Business\n")).toEqual([]);
  });
  it("leaves the questions of a FAQ to it", () => {
    expect(parts("# Outage\n\n## FAQ\n\n**Was my account affected?**\nNo.\n")).toEqual(["3 heading appendix"]);
  });
  it("leaves out facts about the report, and times", () => {
    expect(
      parts(
        "- Duration: 2 hours\n- Status: resolved\n- Detected: 10:05 UTC\n- Resolution: 11:20\n- Time to detect: 5 min\n- Detection time: after the call\n- Background: old\n- Timeline: 10:00 to 11:00\n",
      ),
    ).toEqual([]);
  });
  it("leaves out how far a part is, which is not the part", () => {
    expect(
      parts(
        "# Outage\n\n- Resolution: pending\n- Mitigation: **Done**\n\n| Step | State |\n|---|---|\n| Detection | ✔ |\n| Diagnosis | open |\n",
      ),
    ).toEqual([]);
    expect(parts("# Outage\n\n- Impact: none\n- Resolution: a larger fuse, done on Friday\n")).toEqual([
      "3 field impact",
      "4 field resolution",
    ]);
  });
  it("takes how something was noticed for a part, though its name may also stand before a time", () => {
    expect(parts("# Авария\n\n- **Дата:** 2026-07-15\n- **Обнаружено:** утром, по жалобе гостя\n")).toEqual([
      "4 field detection",
    ]);
    expect(parts("# Авария\n\n- **Обнаружено:** 10:05\n- **Обнаружено:** утром\n")).toEqual([]);
  });
  it("leaves out addresses, times, code and sentences", () => {
    expect(
      parts(
        "https://example.com/impact: x\n\n10:00: Resolution: reverted\n\n`fix: cache`: x\n\nWe took the following actions:\n\nimpact: lower case in prose\n",
      ),
    ).toEqual([]);
  });
  it("leaves out words in running text", () => {
    expect(parts("We looked for the\nRoot cause\nof it all, and it took long.\n")).toEqual([]);
    expect(parts("## Resolution\nRollback\n\n## Impact\nDamage\n")).toEqual([
      "1 heading resolution",
      "4 heading impact",
    ]);
  });
  it("leaves out headings that tell something", () => {
    expect(
      parts("# Down\n\nWe rolled back the fix, and saw no more of the impact.\n---\n\n### We deployed the fix\n\nx\n"),
    ).toEqual([]);
  });
  it("leaves out keys of the front matter, and placeholders", () => {
    expect(
      parts("---\nsummary: x\nimpact: y\n---\n\n### [Impact]\n\n*(Detection, communication or mitigation)*\n"),
    ).toEqual([]);
    expect(parts("# Outage\n\n`[Description of the impact]`\n")).toEqual([]);
  });
});

describe("inside a timeline", () => {
  it("takes labels of entries for phases", () => {
    expect(
      parts(
        "## Timeline\n\n- **Detection:** 10:00 an alert\n- 10:05 **Resolution:** restart\n\n**Mitigation:** we waited\n\n| Time | Event |\n|---|---|\n| Detection | 10:00 |\n\n### Recovery\n- 11:00 restored\n\n### 12:00 Resolution\n\nRecovery:\nall green\n",
      ),
    ).toEqual(["1 heading timeline"]);
  });
  it("takes a label that no entries follow for the next part", () => {
    expect(parts("Timeline:\n\n10:00 broke\n\nRoot Cause:\n\na typo\n\nLessons Learned:\n\nmany\n")).toEqual([
      "1 label timeline",
      "5 label root-cause",
      "9 label lessons",
    ]);
  });
  it("ends with a paragraph that names another part, and its body with it", () => {
    const report =
      "Timeline:\n\n10:00 AM: an alert\n\nResolution: we restarted it\n\nRoot Cause and Resolution: the pool leaked\n\nImprovements: a larger pool\n";
    expect(parts(report)).toEqual(["1 label timeline", "7 field root-cause+resolution", "9 field actions"]);
    expect(bodies(report)[0]).toBe("timeline: 10:00 AM: an alert / Resolution: we restarted it");
  });
  it("takes the parts of each of several problems that are told without times", () => {
    const problem = (n: number) =>
      `### ${n}. The oven stays cold\n- **Cause:** a fuse\n- **Fix:** a larger fuse\n- **Lesson:** read the label\n\n`;
    expect(parts(`## Timeline of problems\n\n${problem(1)}${problem(2)}`)).toEqual([
      "1 heading timeline",
      "4 field root-cause",
      "5 field resolution",
      "6 field lessons",
      "9 field root-cause",
      "10 field resolution",
      "11 field lessons",
    ]);
    expect(parts(`## Timeline\n\n${problem(1).replace("-", "10:00 cold\n\n-")}`)).toEqual(["1 heading timeline"]);
  });
  it("takes a block of facts about one of several incidents for fields", () => {
    expect(
      parts("## Timeline\n\n### 21 May 2024 - First\n\n**Duration:** 2 h\n**Impact:** 38 % of requests\n"),
    ).toEqual(["1 heading timeline", "6 field impact"]);
  });
});

describe("captions and topics", () => {
  it("leaves out what captions one item of lessons, causes or tasks", () => {
    expect(
      parts(
        "## Lessons\n- Process: slow\n- **Detection**: late\n- Tools: few\n\n## Root causes\n1. **Monitoring:** none\n2. **Load:** high\n3. **Caching:** off\n\n## Action items\n- Detection: add an alert\n- **Recovery:** test backups\n\n| Action | Owner |\n|---|---|\n| Prevention | Ann |\n",
      ),
    ).toEqual(["1 heading lessons", "6 heading root-cause", "11 heading actions"]);
  });
  it("lists what names a kind, whatever stands above it", () => {
    expect(
      parts(
        "## Root cause and resolution\n- **Cause:** a typo in the file\n- **Resolution:** the typo is gone\n\n## Corrective and preventative measures\n* Improvements/Fixes:\n  * tests\n* Tasks to address the issue:\n  * patch\n\n## Summary\n### Impact\nall\n",
      ),
    ).toEqual([
      "1 heading root-cause+resolution",
      "2 field root-cause",
      "3 field resolution",
      "5 heading actions",
      "6 field actions",
      "8 field actions",
      "11 heading summary",
      "12 heading impact",
    ]);
  });
  it("leaves out groups of tasks and single tasks", () => {
    expect(
      parts(
        "## Action items\n### Prevent\n- a\n### Detect\n- b\n### Mitigate\n- c\n\n## Follow-ups\n### 1) Plan for the migration\nx\n### 2) Recommendations 2\nx\n",
      ),
    ).toEqual(["1 heading actions", "9 heading actions"]);
  });
  it("leaves out topics of lessons that are labels", () => {
    expect(parts("## Lessons learned\n\n**Detection**\n\nlate\n\n**Tools**\n\nfew\n")).toEqual(["1 heading lessons"]);
  });
  it("leaves out labels that sort tasks by topic", () => {
    expect(
      parts(
        "## Preventive measures\n\n**Process improvements:**\n- a\n\n**Monitoring/Alerting:**\n- b\n\n**Training:**\n- c\n",
      ),
    ).toEqual(["1 heading actions", "3 label actions"]);
  });
  it("leaves out the numbered questions of five whys", () => {
    expect(
      parts("## Five whys\n1. **Why did it fail?** — the disk was full\n2. **Why was it full?** — logs\n"),
    ).toEqual(["1 heading root-cause"]);
  });
});

describe("the title", () => {
  it("opens no part, whatever it says", () => {
    expect(parts("# RCA: login outage\n\n## Impact\nall\n")).toEqual(["3 heading impact"]);
    expect(parts("# Root Cause Analysis\n\n## Summary\nx\n")).toEqual(["3 heading summary"]);
  });
  it("opens one where the document is that part", () => {
    expect(parts("# Incident timeline\n\n- 10:00 a\n- 10:10 b\n- 10:20 c\n")).toEqual(["1 heading timeline"]);
  });
  it("is not the first of several headings of its level", () => {
    expect(parts("---\ntitle: Down\n---\n\n# Timeline\n\n- 10:00 a\n\n# Root cause\n\nx\n")).toEqual([
      "5 heading timeline",
      "9 heading root-cause",
    ]);
  });
});

describe("content decides", () => {
  const timed = "- 10:00 a\n- 10:05 b\n- 10:10 c\n";
  it("between a summary and a timeline", () => {
    expect(parts(`# Down\n\n## What happened?\n${timed}`)).toEqual(["3 heading timeline"]);
    expect(
      parts("# Down\n\n## What happened?\nA disk was full, and so we could not write to it for two hours.\n"),
    ).toEqual(["3 heading summary"]);
    expect(parts(`# Down\n\n## Summary\n${timed}`)).toEqual(["3 heading timeline"]);
  });
  it("between a log of the incident and logs that are added", () => {
    for (const name of ["Updates", "Log", "Status updates"])
      expect(parts(`# Down\n\n## ${name}\n${timed}`)).toEqual(["3 heading timeline"]);
    expect(parts("# Down\n\n## Updates\nSee the [status page](https://status.example).\n")).toEqual([
      "3 heading appendix",
    ]);
  });
  it("between what was told in short and its cause", () => {
    expect(
      parts("# Down\n\n## Summary\nDown.\n\n## What happened\nThe pool leaked, as a handle was never closed.\n"),
    ).toEqual(["3 heading summary", "6 heading root-cause"]);
  });
  it("between what was done and what is to do", () => {
    expect(parts("# Down\n\n## Remediation\n- [ ] Add a test\n- [ ] Alert on it\n")).toEqual(["3 heading actions"]);
    const ahead = (later: string) =>
      parts(
        `# Down\n\n## Remediation\n\n### Short-term\nA timer restarted it.\n\n### ${later}\nThe card was replaced.\n`,
      );
    expect(ahead("2. Long-term (recommended)")[0]).toBe("3 heading actions");
    expect(ahead("Long term (done)")).toEqual(["3 heading resolution"]);
    expect(parts("# Down\n\n## Remediation\nWe restarted the pods and the service was restored.\n")).toEqual([
      "3 heading resolution",
    ]);
  });
  it.each([
    ["Remediation", "Short term", "We swapped the fuse.", "Long term", "We moved the oven.", "Move the oven."],
    ["Remediación", "Corto plazo", "Ana cambió el fusible.", "Largo plazo", "Se movió el horno.", "Mover el horno."],
    [
      "Remédiation",
      "Court terme",
      "Ana a remplacé le fusible.",
      "Long terme",
      "Le four a été déplacé.",
      "Déplacer le four.",
    ],
  ])("%s by how far ahead: what is told is the repair", (heading, short, swapped, long, moved, move) => {
    const kinds = (now: string, later: string) =>
      parts(`# Down\n\n## ${heading}\n\n### ${short}\n\n${now}\n\n### ${long}\n\n${later}\n`)[0];
    expect(kinds(swapped, moved)).toBe("3 heading resolution");
    expect(kinds(swapped, move)).toBe("3 heading resolution+actions");
    expect(kinds(move, move)).toBe("3 heading actions");
  });
  it("between a severity that is told and one that is a value", () => {
    expect(parts("# Down\n\n## Severity\nCritical, as nobody could log in for the whole of the morning.\n")).toEqual([
      "3 heading impact",
    ]);
    expect(parts("# Down\n\n## Severity\nSEV-2\n")).toEqual(["3 heading metadata"]);
  });
  it("between an overview in words and a block of facts", () => {
    expect(
      parts("# Down\n\n## Overview\n\n| Field | Value |\n|---|---|\n| Severity | 2 |\n| Start | 10:00 |\n"),
    ).toEqual(["3 heading metadata"]);
    expect(parts("# Down\n\n## Overview\nNobody could log in between ten and twelve on Monday.\n")).toEqual([
      "3 heading summary",
    ]);
  });
  it("where no words do: the only timeline, the only checkboxes", () => {
    expect(parts(`# Down\n\n## Impact\nall\n\n## How it unfolded\n${timed}\n## Homework\n- [ ] a\n- [x] b\n`)).toEqual([
      "3 heading impact",
      "6 heading timeline",
      "11 heading actions",
    ]);
    expect(parts(`# Down\n\n## Timeline\n${timed}\n## The night before\n${timed}`)).toEqual(["3 heading timeline"]);
  });
  it("leaves an assignment's tasks above the report", () => {
    expect(
      parts(
        "# Project\n\n## Tasks\n+ [x] 0. Write it\n\n## Summary\nx\n\n## Timeline\nx\n\n## Root cause\nx\n\n## Action items\n- a\n",
      ),
    ).toEqual(["6 heading summary", "9 heading timeline", "12 heading root-cause", "15 heading actions"]);
  });
});

describe("bodies", () => {
  it("reach to the next heading of the same or a higher level, named or not", () => {
    expect(bodies("# Down\n\n## Impact\nall\n\n### Users\nmany\n\n## Weather\nfine\n\n## Fix\nx\n")).toEqual([
      "impact: all / ### Users / many",
      "resolution: x",
    ]);
  });
  it("of labels reach to the next label or heading", () => {
    expect(bodies("**Action items**\n- a\n\n**Conclusion**\n\nthe end\n\n**Impact**\n\nall\n\n# Other\n")).toEqual([
      "actions: - a",
      "impact: all",
    ]);
  });
  it("of fields are their content", () => {
    expect(
      bodies(
        "- Impact: all\n  users\n- Fix:\n  - a\n  - b\n- Duration: 1 h\n\n•\tRoot Cause:\n•\ta typo\n•\tDuration:\n\n**Trigger:** a deploy\nand more\n\nother\n",
      ),
    ).toEqual([
      "impact: all / users",
      "resolution: - a / - b",
      "root-cause: •\ta typo",
      "root-cause: a deploy / and more",
    ]);
  });
});

describe("labels of templates and tables", () => {
  it("reads labels with brackets and nothing behind them", () => {
    expect(
      parts(
        "## Summary\n\n- Impact (who/what; any losses):\n- How was it detected? (alert name/path):\n- TL;DR: a leak\n",
      ),
    ).toEqual(["1 heading summary", "3 field impact", "4 field detection", "5 field summary"]);
  });
  it("opens nothing with the names of columns", () => {
    expect(parts("## Impact\n\n| Measure | Value |\n|---|---|\n| Errors | 94 % |\n| User impact | none |\n")).toEqual([
      "1 heading impact",
      "6 field impact",
    ]);
    expect(parts("Timeline (WAT)\n\nTime (WAT)\t  Actions\n11:30 AM\t  upgrade\n12:00 PM\t  down\n")).toEqual([
      "1 label timeline",
    ]);
  });
  it("takes steps of a status page and severities for no parts", () => {
    expect(parts("# Errors\n\n*Monitoring* - A fix is out.\n\n**Severity**: critical, all data was lost\n")).toEqual(
      [],
    );
  });
  it("ends a timeline with a part in the same paragraph, and with a phase behind a list", () => {
    expect(parts("# Timeline:\n\n10:00 AM: down\n11:00 AM: up\nRoot Cause and Resolution: an update\n")).toEqual([
      "1 heading timeline",
      "5 field root-cause+resolution",
    ]);
    expect(parts("## Timeline\n\n- 10:00 down\n- 11:00 up\n\n**Resolution:** we rolled back\n")).toEqual([
      "1 heading timeline",
      "6 field resolution",
    ]);
  });
  it("takes a label above tasks to come for a topic", () => {
    expect(parts("## Improvements\n\n**Monitoring:**\n\n- Build a dashboard\n- Update the runbook\n")).toEqual([
      "1 heading actions",
    ]);
  });
  it("reads incidents told below a heading with their time each", () => {
    expect(
      parts("# Log\n\n#### 2025-09-05 14:37 ~ 15:58\n\n- Impact: errors\n- Cause: a full disk\n- Fix: cleaned up\n"),
    ).toEqual(["5 field impact", "6 field root-cause", "7 field resolution"]);
  });
  it("leaves out questions that ask again for the part above", () => {
    expect(parts("## Lessons learned\n\n- What did we learn from this?\n\n## Actions\n\n- Fixes:\n")).toEqual([
      "1 heading lessons",
      "5 heading actions",
    ]);
  });
  it("takes the components of a system for its background", () => {
    expect(parts("## Architecture\n\n- **Monitoring:** Prometheus\n")).toEqual(["1 heading background"]);
  });
});

describe("labels with nothing behind them, in a list of a form", () => {
  it("say what to think of where most of them name no part", () => {
    expect(parts("## Causes\n\n- Design of the oven:\n- Detection and alerts:\n- Dough and flour:\n")).toEqual([
      "1 heading root-cause",
    ]);
    expect(parts("## Causes\n\n- Trigger:\n- Detection:\n- Impact:\n")).toHaveLength(4);
  });
});

describe("what stands below decides", () => {
  it("takes a table of which a row is still to be done for tasks", () => {
    const table = (state: string) =>
      `# Авария\n\n## Действия\n\n| Действие | Статус |\n|---|---|\n| Сменить предохранитель | ❌ ${state} |\n| Позвать мастера | сделано |\n`;
    expect(parts(table("не сделано"))).toEqual(["3 heading actions"]);
    expect(parts(table("сделано"))).toEqual(["3 heading resolution"]);
  });
  it("takes rows of orders for tasks, numbered or not, and rows of what was done for the repair", () => {
    const table = (...rows: string[]) =>
      parts(`# Down\n\n## Remedial actions\n\n| Ref | Action | By |\n|---|---|---|\n${rows.join("\n")}\n`);
    for (const ref of ["", "A1", "**REC-02**", "3.", "R 4"])
      expect(table(`| ${ref} | Write the keys into the register | |`), ref).toEqual(["3 heading actions"]);
    for (const ref of ["A1", "3."])
      expect(table(`| ${ref} | We replaced the card and restarted the oven | |`), ref).toEqual([
        "3 heading resolution",
      ]);
    expect(table("| Oven 12 b | Write errors on the card | |")).toEqual(["3 heading resolution"]);
  });
  it("takes a question about the next time for tasks where it stands above some, among the lessons too", () => {
    const asked = "## Lessons learned\n\nMany.\n\n### How do we prevent this?\n\n";
    expect(parts(`${asked}1. Fit a larger fuse\n2. Test it every month\n`)).toEqual([
      "1 heading lessons",
      "5 heading actions",
    ]);
    expect(parts(`${asked}With more care.\n`)).toEqual(["1 heading lessons", "5 heading lessons"]);
  });
  it("takes a list of named things for details, not for the cause", () => {
    const things = "- **Oven**: number 3\n- **File**: `bake/plan.json`\n- **Page**: `https://bakery.example/plan`\n";
    expect(parts(`## Summary\nCold.\n\n## Details\n${things}`)).toEqual(["1 heading summary", "4 heading metadata"]);
    expect(parts("## Summary\nCold.\n\n## Details\nThe fuse blew because of the damp.\n")).toEqual([
      "1 heading summary",
      "4 heading root-cause",
    ]);
  });
  it("takes what happened next for no tasks", () => {
    const next =
      "## Summary\nCold.\n\n## Follow-up: a busy oven taken for a broken one\n\n- **Cause:** a short timeout\n- **Fix:** a longer one\n";
    expect(parts(next)).toEqual(["1 heading summary", "6 field root-cause", "7 field resolution"]);
    expect(parts("## Summary\nCold.\n\n## Follow-up: keep the ovens warm\n\n- Fit a timer\n")).toEqual([
      "1 heading summary",
      "4 heading actions",
    ]);
  });
  it("takes what was done below the measures for the repair", () => {
    const fixes = "### Short-Term Fixes\n- Reverted the plan.\n- Watched the ovens to ensure that they stay warm.\n";
    expect(parts(`## Corrective actions\n\n${fixes}`)).toEqual(["1 heading actions", "3 heading resolution"]);
    expect(
      parts(`## Corrective actions\n\n${fixes.replace("Reverted", "Revert").replace("Watched", "Watch")}`),
    ).toEqual(["1 heading actions"]);
  });
  it("leaves a summary that a form asks for one", () => {
    expect(parts("## Resumo\n- Incidente:\n- Severidade:\n- Data:\n\n## Causa raiz\nx\n")[0]).toBe("1 heading summary");
    expect(parts("## Summary\n- Date: 3 May 2024\n- Severity: high\n\n## Cause\nx\n")[0]).toBe("1 heading metadata");
  });
  it("takes names of enhancements in a list of tasks for what groups them", () => {
    expect(
      parts(
        "## Looking forward\n\n1. **Oven Load**\n   - Fit a timer\n2. **Alerting Enhancements**\n   - Ring at 5 %\n",
      ),
    ).toEqual(["1 heading actions"]);
  });
});

describe("labels that repeat below the tasks", () => {
  it("say one after the other what each task is", () => {
    const task = (name: string) => `### ${name}\n**Priority:** high\n**Action:** check ${name} every night\n\n`;
    expect(parts(`## Follow-ups\n\n${["Ovens", "Doors", "Lamps"].map(task).join("")}`)).toEqual(["1 heading actions"]);
    expect(parts("## Follow-ups\n\n### Ovens\n**Recommendations:** a spare one\n")).toEqual([
      "1 heading actions",
      "4 field actions",
    ]);
  });
});

describe("labels that tell of one thing among several", () => {
  it("do not name the cause by a problem that they introduce", () => {
    const faults =
      "### Fault 1: a loose plug\n\n**Issue:** the plug fell out\n**Impact:** one oven\n\n### Fault 2: a fuse\n\n- **Problem:** the fuse is too small\n";
    expect(parts(`## Root causes\n\n${faults}`)).toEqual([
      "1 heading root-cause",
      "5 field summary",
      "6 field impact",
      "10 field summary",
    ]);
    expect(parts("# Outage\n\nIssue: ovens went cold\n\n## The problem\n\nA fuse.\n")).toEqual([
      "5 heading root-cause",
    ]);
  });
  it("tell an entry below a sub-heading of the timeline with times", () => {
    const step = (time: string, labels: string) => `### Step: ovens\n\n**${time}** - the ovens are cold\n\n${labels}\n`;
    const labels =
      "**Diagnosis:**\n- The fuse is too small\n\n**Fix:** A larger fuse\n**Result:** still cold\n\n**Final fix (second try):**\nA new plug\n";
    expect(parts(`## Timeline\n\n${step("09:10 UTC", labels)}${step("09:40 UTC", labels)}## Lessons\n\nx\n`)).toEqual([
      "1 heading timeline",
      "29 heading lessons",
    ]);
    expect(parts("## Timeline\n\n### Incident start\n\n09:00 off\n")).toEqual(["1 heading timeline"]);
  });
  it("back a cause with evidence, and sort an appendix", () => {
    expect(
      parts(
        "## Root causes\n\n### Fuse\n\n**Evidence:**\n- It is black\n\n**Theories:**\n1. Too small\n\n### Hypotheses (not needed)\n\n- Damp\n\n### Facts\n\n- The plug was out\n",
      ),
    ).toEqual(["1 heading root-cause"]);
    expect(
      parts("## References\n\n**Documentation:**\n- Oven manual\n\n**External resources:**\n- A page on fuses\n"),
    ).toEqual(["1 heading appendix"]);
    expect(parts("## References\n\n**Logs:**\n\nNone kept.\n")).toHaveLength(2);
  });
  it("count the causes, and name the columns of a table of them", () => {
    const causes = "**Cause 1 — a fuse**\n\nx\n\n**Cause 2 — a plug**\n\nx\n\n";
    expect(
      parts(
        `## Root cause\n\n${causes}| Why | Cause |\n|---|---|\n| Why cold? | No power |\n| Why no power? | The fuse |\n`,
      ),
    ).toEqual(["1 heading root-cause"]);
    expect(
      parts("## Root cause\n\nx\n\n## Recovery\n\nx\n\nRecovery criteria:\n\n- Warm\n\n**Alert:** OvenCold\n"),
    ).toEqual(["1 heading root-cause", "5 heading resolution"]);
  });
  it("sort what went into measuring success", () => {
    const labels = "**Knowledge gained:**\n- We know fuses\n\n**Process improvements:**\n- A list was made\n";
    expect(parts(`## Lessons\n\nx\n\n## Success metrics\n\n${labels}`)).toEqual(["1 heading lessons"]);
  });
});

describe("names that what stands below or above decides", () => {
  it("reads a way back as tasks where steps to come are listed, and as the repair where it is told", () => {
    const plan = "### Phase 1: mend (1 week)\n- Implement the guard\n- Test in the small oven\n- Verify the limits\n";
    expect(parts(`## Impact\n\nx\n\n## Path to recovery\n\n${plan}`)).toContain("5 heading actions");
    expect(parts("## Impact\n\nx\n\n## Path to recovery\n\nWe swapped the fuse and restarted it.\n")).toContain(
      "5 heading resolution",
    );
    expect(parts("Impact:\n\nx\n\n🛠️ The road to redemption: 🛠️\nFuses: We're fitting larger ones.\n")).toContain(
      "5 label actions",
    );
  });
  it("keeps what is sure of two words, whatever the lines below say of the other", () => {
    const tasks = "1. Rotate the key of the oven.\n2. Block the old pantry door.\n3. Review the guest list.\n";
    expect(parts(`# Break-in\n\n## Containment and remediation\n\n${tasks}`)).toEqual(["3 heading resolution+actions"]);
    expect(parts(`# Break-in\n\n## Remediation\n\n${tasks}`)).toEqual(["3 heading actions"]);
  });
  it("takes a topic above orders for no part, also in a report without headings", () => {
    const before = "Summary\nThe oven was cold.\n\nRoot cause\nA fuse.\n\nCorrective measures\n";
    const topics =
      "Spare fuses:\n\nBuy ten fuses.\nMonitoring and alerts:\n\nSet up an alert below 180 degrees.\nAdd a log of the load.\n";
    expect(parts(`${before}${topics}`)).toEqual(["1 label summary", "4 label root-cause", "7 label actions"]);
  });
  it("reads things to improve among the measures as some of them", () => {
    const below = "Things to improve:\n- Test the fuses.\n";
    expect(parts(`# Outage\n\n## Corrective measures\n${below}`)).toContain("4 label actions");
    expect(parts(`# Outage\n\n## Lessons learned\n${below}`)).toContain("4 label lessons");
  });
  it("reads immediate actions among the measures as some of them", () => {
    const done = "1. ✅ All fuses replaced\n2. ✅ Ovens tested\n";
    expect(parts(`# Outage\n\n## Prevention\n\n### Immediate actions\n\n${done}`)).toContain("5 heading actions");
    expect(parts(`# Outage\n\n## Fix\n\n### Immediate actions\n\n${done}`)).toContain("5 heading resolution");
  });
  it("reads metrics as facts of the incident only where they are such", () => {
    expect(
      parts("## Impact\n\nx\n\n## Metrics\n\nErrors rose from 1 to 40 % within a minute of the change.\n"),
    ).toEqual(["1 heading impact"]);
    expect(
      parts(
        "## Impact\n\nx\n\n## Metrics\n\n| Metric | Value |\n|---|---|\n| Time to detect | 4 min |\n| Severity | 1 |\n",
      ),
    ).toEqual(["1 heading impact", "5 heading metadata"]);
  });
  it("reads why a cause of several came about as a field", () => {
    expect(
      parts("## Root causes\n\n### Wrong fuse\n\n- **File:** `oven.yml`\n- **Why it happened:** nobody measured\n"),
    ).toEqual(["1 heading root-cause", "6 field root-cause"]);
  });
  it("reads a long-term fix below the resolution as that where it is told", () => {
    const fix = (text: string) => parts(`# Outage\n\n## Resolution\n\nx\n\n### Long-term fix\n\n- ${text}\n`);
    expect(fix("Replaced the fuse")).toContain("7 heading resolution");
    expect(fix("Replace the fuse")).toContain("7 heading actions");
  });
  it("reads what was fixed as the repair where it is told, and as a time where it is one", () => {
    expect(parts("## Causes\n\n### Fuse\n\n**Fixed:** Fitted a larger fuse\n")).toContain("5 field resolution");
    expect(parts("**Impact:** all ovens\n**Fixed:** 10:20 UTC\n")).toEqual(["1 field impact"]);
  });
  it("reads improvements beside a list of tasks as such", () => {
    expect(
      parts(
        "**Corrective measures:**\n- **Improvements:** We will add fuses.\n- **Tasks:**\n  1. Buy fuses\n  2. Fit fuses\n",
      ),
    ).toEqual(["1 label actions", "2 field actions", "3 field actions"]);
  });
});

describe("a comment that names a part", () => {
  const report = (comment: string) =>
    `# Outage\n\n## Summary\n\nDown.\n\n## In the halls\n${comment}\n\nAll halls.\n\n## Onward\n\nx\n`;

  it.each([
    ["below its heading", report("<!-- postmortem-section impact -->"), ["3 heading summary", "7 heading impact"]],
    ["a blank line between", report("\n<!-- postmortem-section impact -->"), ["3 heading summary", "7 heading impact"]],
    [
      "several kinds",
      report("<!-- postmortem-section impact, detection -->"),
      ["3 heading summary", "7 heading impact+detection"],
    ],
    ["no kind", report("<!-- postmortem-section fallout -->"), ["3 heading summary"]],
    [
      "beats the words",
      "# Outage\n\n## Summary\n<!-- postmortem-section root-cause -->\n\nDown.\n",
      ["3 heading root-cause"],
    ],
    [
      "above a bold line",
      "# Outage\n\nDown.\n\n<!-- postmortem-section impact -->\n**In the halls**\n\nAll halls.\n",
      ["6 label impact"],
    ],
  ])("%s", (_, text, expected) => expect(parts(text)).toEqual(expected));
});

describe("a trigger", () => {
  it("tells how it was noticed where that is told, else the cause", () => {
    expect(parts("# Outage\n\n## Detection\n\n- Trigger: the alert on the queue\n")[1]).toBe("5 field detection");
    expect(parts("# Outage\n\n1. Detection\n   - Trigger: the alert on the queue\n")[1]).toBe("4 field detection");
    expect(parts("# Outage\n\n## Causes\n\n**Trigger:** a blown fuse\n")).toContain("5 field root-cause");
    expect(parts("# Outage\n\n## Trigger\n\nA blown fuse.\n")).toContain("3 heading root-cause");
  });
});

describe("the title as a part", () => {
  const title = (words: string) => parts(`# ${words}\n\nCold ovens.\n\n## Impact\n\nNo bread.\n`)[0];
  it("is one where it ends as a label does", () => {
    expect(title("Issue summary:")).toBe("1 heading summary");
    expect(title("Issue sumary:")).toBe("1 heading summary");
    expect(title("Issue summary")).toBe("5 heading impact");
    expect(title("Cold ovens:")).toBe("5 heading impact");
  });
});

it("names no cause by what made it less bad", () => {
  expect(parts("# Outage\n\n## Impact\n\nNo bread.\n\n**Mitigating factors:**\n\n- It was Sunday\n")).toEqual([
    "3 heading impact",
  ]);
});

describe("the problem", () => {
  it("is what happened, where the cause has a part of its own and nothing told it before", () => {
    const cause = "## Root cause\n\nA fuse.\n";
    expect(parts(`# Outage\n\n## Problem\n\nThe ovens were cold.\n\n${cause}`)).toEqual([
      "3 heading summary",
      "7 heading root-cause",
    ]);
    expect(parts(`# Outage\n\n## Summary\n\nCold ovens.\n\n## Problem\n\nA fuse.\n\n${cause}`)).toEqual([
      "3 heading summary",
      "7 heading root-cause",
      "11 heading root-cause",
    ]);
    expect(parts("# Outage\n\n## The issue\n\nA fuse.\n\n## Fix\n\nA new one.\n")).toEqual([
      "3 heading root-cause",
      "7 heading resolution",
    ]);
  });
});

it("takes a bare line between blank ones below a timeline for the next part, whatever times its text tells", () => {
  const timeline = "Timeline\n09:00 UTC: The ovens go cold\n09:20 UTC: Ida is called\n";
  const after = "At 9:00 UTC, a fuse blew.\n";
  expect(parts(`# Outage\n\n${timeline}\nRoot cause\n\n${after}`)).toEqual(["3 label timeline", "7 label root-cause"]);
  expect(parts(`# Outage\n\n${timeline}\nRoot cause\n${after}`)).toEqual(["3 label timeline"]);
});

it("takes a bare line right below the last entry for the next part, where a blank line follows as none does in the timeline", () => {
  const timeline = "Timeline\n09:00 UTC: The ovens go cold\n09:20 UTC: Ida is called\nRoot cause\n";
  expect(parts(`# Outage\n\n${timeline}\nAt 9:00 UTC, a fuse blew.\n`)).toEqual([
    "3 label timeline",
    "6 label root-cause",
  ]);
});

it("reads `tl;dr:` as a name, however it is written", () => {
  for (const name of ["tl;dr", "TL;DR", "Tl;dr"]) expect(parts(`${name}: a fuse blew\n`)).toEqual(["1 field summary"]);
  expect(parts("overview: a fuse blew\n")).toEqual([]);
});

it("reads what happened to each of several things as a summary, also below that of the whole report", () => {
  const problem = "**What happened.** The belt stopped.\n\n**Fix.** A new fuse.\n\n";
  expect(parts(`## Summary\n\nTwo faults.\n\n## The belt\n\n${problem}## The lamp\n\n${problem}`)).toEqual([
    "1 heading summary",
    "7 field summary",
    "9 field resolution",
    "13 field summary",
    "15 field resolution",
  ]);
});

it("takes checkboxes for the tasks where no heading names them, not a checklist for every release nor its parts", () => {
  const boxes = "- [ ] The fuse is in stock\n- [ ] The lamp is clean\n\n";
  const impact = "## Impact\n\nAll ovens.\n\n";
  const checklist = `${impact}## Release checklist\n\n${boxes}### At the desk\n\n${boxes}`;
  expect(parts(checklist)).toEqual(["1 heading impact"]);
  expect(parts(`${checklist}## At the bench\n\n${boxes}`)).toEqual(["1 heading impact", "15 heading actions"]);
});

it("reads what happened in each of several incidents as a summary, where the cause of each follows", () => {
  const incident = "### What happened\n\nCold.\n\n### Root cause\n\nA fuse.\n\n### Fix\n\nA new one.\n\n";
  const read = parts(`# Report\n\n## Overview\n\nTwo.\n\n## The oven\n\n${incident}## The lamp\n\n${incident}`);
  const each = ["summary", "root-cause", "resolution"];
  expect(read.map((part) => part.split(" ")[2])).toEqual(["summary", ...each, ...each]);
});

it("takes technical details for no cause of their own above a sub-heading that names it", () => {
  const details = (below: string) => parts(`# Outage\n\n## Summary\n\nCold.\n\n## Technical details\n\n${below}`);
  expect(details("### Root cause\n\nA fuse.\n")).toEqual(["3 heading summary", "9 heading root-cause"]);
  expect(details("### The fuse box\n\nOld.\n")).toEqual(["3 heading summary", "7 heading root-cause"]);
});

it("takes numbered stages of a timeline for entries, whatever their names", () => {
  const stages = "### Stage 1 — The fault\n\nCold.\n\n### Stage 2 — Recovery\n\nWarm.\n";
  expect(parts(`# Outage\n\n## Timeline\n\n${stages}`)).toEqual(["3 heading timeline"]);
  expect(parts(`# Outage\n\n## Story\n\n${stages}`)).toContain("9 heading resolution");
});

it("takes a numbered heading among the steps of the repair for one of them", () => {
  const repair = (...steps: string[]) =>
    parts(`# Outage\n\n## Resolution\n\n${steps.map((step) => `### ${step}\n\nDone.\n\n`).join("")}`);
  expect(repair("1. Copy of the settings", "2. Stop of the oven", "3. Recovery", "4. A look at the bread")).toEqual([
    "3 heading resolution",
  ]);
  expect(repair("1. Mitigation", "2. Recovery", "3. A look at the bread")).toContain("5 heading resolution");
  expect(repair("Copy of the settings", "Stop of the oven", "Recovery")).toContain("13 heading resolution");
});

it("takes a stage of a timeline that tells of measures for entries where these have times", () => {
  const stage = (row: string) =>
    `# Outage\n\n## Timeline\n\n- 09:00 cold\n\n### Stage 3 — Preventive measures\n\n| Time | What |\n|---|---|\n${row}`;
  expect(parts(stage("| 15:00 | A fuse for each oven |\n| 15:20 | A lamp |\n"))).toEqual(["3 heading timeline"]);
  expect(parts(stage("| none | Fit a fuse for each oven |\n"))).toContain("7 heading actions");
});

it("takes what is ticked off for a task, whatever stands in bold before it", () => {
  const done = "## Actions taken\n\n- [x] **Service restoration**: a new fuse\n- [x] **Lamp**: cleaned\n";
  expect(parts(`# Outage\n\n${done}`)).toEqual(["3 heading resolution"]);
});

it("takes words joined by hyphens for one name", () => {
  expect(parts("# Label-Printer-Outage-Resolution\n\n# Incident report\n\n## Impact\n\nNo labels.\n")).toEqual([
    "5 heading impact",
  ]);
  expect(parts("# Outage\n\n## What-went-well-for-us\n\nThe lamp.\n")).toEqual(["3 heading lessons"]);
});

it("takes a summary of nothing but facts for a block of them, unless one says what the incident was", () => {
  const summary = (incident: string) =>
    parts(`# Outage\n\n## Incident summary\n\nIncident: ${incident}\n\nDate: 2024-05-07\n\nStatus: resolved\n`);
  expect(summary("INC-12")).toEqual(["3 heading metadata"]);
  expect(summary("the label printers in hall 2 stood still")).toEqual(["3 heading summary"]);
});

it("takes the numbered actions below what was done for its steps, and what each of them says for no task", () => {
  const step = (n: number, did: string) => `### Action ${n}: the ${did}\n\n- **Action:** changed the ${did}\n\n`;
  const steps = `${step(1, "fuse")}${step(2, "lamp")}`;
  expect(parts(`# Outage\n\n## Actions taken\n\n${steps}`)).toEqual(["3 heading resolution"]);
  expect(parts(`# Outage\n\n## Actions taken\n\nA new fuse.\n\n## Action items\n\n- Order fuses\n`)).toEqual([
    "3 heading resolution",
    "7 heading actions",
  ]);
});

it("takes a table of links to other pages for no fields", () => {
  const pages = (cell: string) => `# Outage\n\n## Summary\n\nCold.\n\n| Page | About |\n| --- | --- |\n${cell}`;
  const rows = (name: (text: string) => string) => `| ${name("Recovery")} | slow |\n| ${name("Impact")} | two |\n`;
  expect(parts(pages(rows((text) => `**[${text}](${text}.md)**`)))).toEqual(["3 heading summary"]);
  expect(parts(pages(rows((text) => `**${text}**`)))).toHaveLength(3);
});

it("reads the repair of one cause after the other, also beside other facts of each", () => {
  const cause = (n: number) =>
    `### ${n}. The fuse of hall ${n}\n\n**File:** a.ts\n**Batch:** 7\n\n**Fix:** a new one\n\n`;
  const causes = (all: string) => parts(`# Outage\n\n## Root causes\n\n${all}`);
  expect(causes(`${cause(1)}${cause(2)}`)).toEqual([
    "3 heading root-cause",
    "10 field resolution",
    "17 field resolution",
  ]);
});

it("takes the numbered fixes below those to come for tasks, no repair", () => {
  const fix = (n: number) => `### Fix ${n}: a new fuse\n\n- Order it\n\n`;
  expect(parts(`# Outage\n\n## Action items\n\n${fix(1)}${fix(2)}`)).toEqual(["3 heading actions"]);
});

it("takes updates below days for the timeline, in every language", () => {
  const days = (told: string, title: string, [first, second, third]: readonly string[]) =>
    parts(`# Outage\n\n${told}\n\n## ${title}\n\n### ${first}\n\n- A\n\n### ${second}\n\n- B\n\n### ${third}\n\n- C\n`);
  expect(
    days("Il server della posta non è stato raggiungibile per gli utenti.", "Aggiornamento", [
      "3 marzo",
      "4 marzo",
      "6 marzo",
    ]),
  ).toEqual(["5 heading timeline"]);
  expect(
    days("El servidor no estuvo disponible para los usuarios durante una hora.", "Actualizaciones", [
      "3 de marzo",
      "4 de marzo",
      "6 de marzo",
    ]),
  ).toEqual(["5 heading timeline"]);
  expect(
    days("Il server della posta non è stato raggiungibile per gli utenti.", "Aggiornamento", [
      "Il forno",
      "La lampada",
      "Il motore",
    ]),
  ).toEqual([]);
});

describe("below a timeline", () => {
  const rows = "| Time | What |\n|---|---|\n| 09:10 | ovens cold |\n| 09:40 | fuse changed |\n\n";
  const lines = "**09:10** ovens cold\n\n**09:40** fuse changed\n\n";
  it("a paragraph in bold is a part behind a table", () =>
    expect(parts(`# Outage\n\n## Timeline\n\n${rows}**Resolution:** the fuse was changed.\n`)).toEqual([
      "3 heading timeline",
      "10 field resolution",
    ]));
  it("and behind paragraphs where parts above are opened as it is", () => {
    const end = `## Timeline\n\n${lines}**Resolution:** the fuse was changed.\n`;
    expect(parts(`# Outage\n\n**Impact:** no bread.\n\n${end}`)).toContain("11 field resolution");
    expect(parts(`# Outage\n\n${end}`)).toEqual(["3 heading timeline"]);
  });
});

it("an overview above fields that name parts sums up; above facts alone it does not", () => {
  const facts = "- Date: 2024-03-08\n- Duration: 2 hours\n- Severity: 2\n";
  expect(parts(`# Outage\n\n## Incident overview\n\n${facts}- Impact: no bread\n- Cause: a fuse\n`)[0]).toBe(
    "3 heading summary",
  );
  expect(parts(`# Outage\n\n## Incident overview\n\n${facts}`)).toEqual(["3 heading metadata"]);
});

it.each([
  ["## Posible impacto\n\nTodos los clientes.", "impact"],
  ["## Possibile impatto\n\nTutti i clienti.", "impact"],
  ["## When\n\n- 09:10 cold\n- 09:40 warm\n- 09:50 baked", "timeline"],
  ["## Действия\n\n- Добавить второй предохранитель\n- Настроить тревогу", "actions"],
  ["**The short version:** the bread was late because a fuse blew.", "summary"],
])("%j", (source, kind) => expect(parts(`# Outage\n\n${source}\n`).map((part) => part.split(" ")[2])).toEqual([kind]));

it.each(["Data e ora\n: 8 marzo 2024", "持续时间\n: 42分钟", "## When\n\nOn Friday."])("%j names no part", (source) =>
  expect(parts(`# Outage\n\n${source}\n`)).toEqual([]),
);
