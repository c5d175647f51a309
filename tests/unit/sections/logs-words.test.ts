// Logs of several incidents, causes that are numbered, and names of parts as writers of exercises and portfolios put them.
import { describe, expect, it } from "vitest";
import { readLabel } from "../../../server/src/postmortem/headings.ts";
import { parts } from "./helpers.ts";

const kinds = (words: string): string => readLabel(words)?.kinds.join("+") ?? "";

describe("names of parts", () => {
  it.each([
    ["Observations during the investigation", "root-cause"],
    ["Files changed in fix", "resolution"],
    ["Files changed", ""],
    ["Data lost", "impact"],
    ["Effect", "impact"],
    ["Files affected", "impact"],
    ["How we observed it", "detection"],
    ["Noticed by monitoring", "detection"],
    ["The investigation trail", "root-cause"],
    ["Process reflection", "lessons"],
    ["Alarms to add", "actions"],
    ["Dashboards to build", "actions"],
    ["Preventive measures introduced", "actions"],
    ["What keeps it from happening again", "actions"],
    ["What stops a repeat", "actions"],
    ["What stops this coming back", "actions"],
    ["What keeps it from happening again in the next season", "actions"],
    ["Safeguards added", "actions"],
    ["Contributing failures", "root-cause"],
    ["Recommendation for the next shift", "actions"],
    ["Recovery sequence", "resolution"],
    ["Lessons carried into the next release", "lessons"],
    ["Start and end (UTC)", "metadata"],
    ["Platform events summary", "appendix"],
    ["What to read next", "appendix"],
    ["RCA-012: Timeline", "timeline"],
  ])("%s", (words, kind) => expect(kinds(words)).toBe(kind));

  it.each([
    "RCA-012: the oven's timer rang at night",
    "RCA-2026-0914: the oven's timer rang at night",
    "Key observations",
    "Diagnosing a repeat",
    "If it happens again",
    "How we know it is fixed",
    "Observation",
    "Verification summary",
    "Affected source files",
    "How to add a printer",
  ])("none: %s", (words) => expect(kinds(words)).toBe(""));

  it("are those of a full name with a number, one for each cause", () => {
    const causes =
      "### Root cause 1 — a blocked port\n\na\n\n### Contributing factor 2: no spare fuse\n\nb\n\n### Cause 3: dust\n\nc\n";
    expect(parts(`# Oven down\n\n## Root causes\n\nThere were three.\n\n${causes}`)).toEqual([
      "3 heading root-cause",
      "7 heading root-cause",
      "11 heading root-cause",
    ]);
  });

  it("sum up each incident of a log by its symptom", () => {
    const incident = (number: number) =>
      `## RCA-00${number}: the oven stopped\n\n**Symptom:** Nobody could bake.\n\n**Root cause:** A fuse.\n\n**Fix:** A larger one.\n`;
    expect(parts(`# Root cause log\n\n${incident(2)}\n${incident(1)}`)).toEqual([
      "5 field summary",
      "7 field root-cause",
      "9 field resolution",
      "13 field summary",
      "15 field root-cause",
      "17 field resolution",
    ]);
  });

  it.each([
    ["items", "- **Symptom** nobody could bake\n- **Cause** a fuse\n- **Fix** a larger one\n"],
    [
      "rows",
      "| Item | Value |\n|---|---|\n| Symptom | Nobody could bake |\n| Cause | A fuse |\n| Fix | A larger one |\n",
    ],
  ])("sum up each incident of a log by its symptom, in %s", (form, told) => {
    const kinds = (count: number) =>
      parts(
        `# Troubleshooting log\n\n## Log\n\n${Array.from({ length: count }, (_, i) => `### 2026-03-0${i + 1} — the oven\n\n${told}`).join("\n")}`,
      ).map((part) => part.replace(/^\d+ /, ""));
    const each = ["field summary", "field root-cause", "field resolution"];
    expect(kinds(2)).toEqual([...each, ...each]);
    // Of one incident alone, a table tells facts.
    expect(kinds(1)).toEqual(form === "rows" ? each.slice(1) : each);
  });

  it("sum up an incident whose cause is not told where others are told so", () => {
    const told = (cause: string) => `## The oven\n\n**Symptom:** Nobody could bake.\n\n${cause}**Fix:** A fuse.\n`;
    const all = parts(`# Oven log\n\n${told("**Cause:** A fuse.\n\n")}\n${told("")}`);
    expect(all.filter((part) => part.includes("summary"))).toHaveLength(2);
  });

  it("tell what happened where the cause has a field of its own in it", () => {
    const told = (own: string) =>
      `# Oven down\n\n## Overview\n\nIt stopped at noon.\n\n## What happened\n\n${own}**Root cause:** A fuse.\n\n## Next steps\n\n- Buy fuses\n`;
    expect(parts(told("The lights went out.\n\n"))[1]).toBe("7 heading summary");
    expect(parts(told(""))[1]).toBe("7 heading root-cause");
  });

  it("are repairs where a bracket says that they were made", () => {
    const fixes = (hint: string) =>
      `# Oven down\n\n## Corrective actions${hint}\n\n### Fix 1: the fuse\n\nChanged to a larger one.\n\n### Fix 2: the plug\n\nReplaced.\n`;
    expect(parts(fixes(" (fixes applied)"))).toEqual(["3 heading resolution"]);
    expect(parts(fixes(""))[0]).toBe("3 heading actions");
  });

  it("are no lines of output among the evidence", () => {
    const told = (line: string) => `# Oven down\n\n## Evidence\n\nThe log ends with:\n\n${line}\n`;
    expect(parts(told("Reason: Killed"))).toEqual(["3 heading appendix"]);
    expect(parts(told("**Reason:** a fuse"))).toEqual(["3 heading appendix", "7 field root-cause"]);
  });

  it("are repairs where an owner or what a change is due to is only spoken of", () => {
    const fix = (told: string) =>
      `# Oven down\n\n## Root cause\n\nA fuse.\n\n## The fix\n\n- The panel keeps the heat when ${told}.\n- The till asks the panel.\n`;
    expect(parts(fix("an owner of the oven changes it")).at(-1)).toBe("7 heading resolution");
    expect(parts(fix("it stops due to a fuse")).at(-1)).toBe("7 heading resolution");
    expect(parts(fix("it is due on Friday")).at(-1)).toBe("7 heading actions");
    expect(parts(fix("it is cold (owner: Ada)")).at(-1)).toBe("7 heading actions");
  });

  it("are a timeline where what came before stands by its days", () => {
    const above = (rows: string) =>
      `# Oven down\n\n## Timeline\n\n### Background events\n\n${rows}\n\n### Incident events\n\n- 10:00 It stopped.\n`;
    const days = "| Date | Event |\n|---|---|\n| 1 May 2024 | A new oven |\n| 3 May 2024 | A new fuse |";
    expect(parts(above(days))[1]).toBe("5 heading timeline");
    expect(parts(above("The oven was new, and so was its fuse."))[1]).toBe("5 heading background");
  });

  it("are tasks where a checklist has boxes to tick", () => {
    const list = (box: string) =>
      `# Key exposed\n\n## Summary\n\nA key was public.\n\n## Checklist\n\n- ${box}Key revoked\n- ${box}Team told\n`;
    expect(parts(list("[ ] "))).toEqual(["3 heading summary", "7 heading actions"]);
    expect(parts(list(""))).toEqual(["3 heading summary"]);
    const others = list("[ ] ").replace("## Checklist", "## Quality checklist for reports");
    expect(parts(others)).toEqual(["3 heading summary"]);
    const named = (words: string) => parts(list("[ ] ").replace("## Checklist", `## ${words}`)).at(-1);
    expect(named("恢复验证清单")).toBe("7 heading resolution");
    expect(named("恢复行动清单")).toBe("7 heading actions");
    expect(named("検査チェックリスト")).toBe("3 heading summary");
    expect(named("チェックリスト")).toBe("7 heading actions");
    expect(named("Lista de verificação da recuperação")).toBe("3 heading summary");
    const form = list("[ ] Reported on: ___ ");
    expect(parts(form.replace("## Checklist", "## Duty to report"))).toEqual(["3 heading summary"]);
  });
});

describe("a title", () => {
  const days = (text: string) =>
    ["2026-03-04 — the oven stopped", "2026-02-11 — flour ran out", "2026-01-20 — no light"]
      .map((day) => `## ${day}\n\n${text}`)
      .join("\n");

  it("is no timeline above days told in prose", () => {
    const prose = Array.from({ length: 6 }, (_, i) => `Paragraph ${i} tells how the dough was saved.\n`).join("\n");
    expect(parts(`# Incident log\n\n${days(prose)}`)).toEqual([]);
  });

  it("is one above days with their times", () => {
    expect(parts(`# Incident log\n\n${days("- 10:00 It stopped.\n- 10:20 It ran.\n")}`)).toEqual([
      "1 heading timeline",
    ]);
  });
});
