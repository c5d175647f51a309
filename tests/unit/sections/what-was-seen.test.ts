// Parts that tell what was seen: a summary where nothing else is; names of parts in bold at the start of paragraphs.
import { describe, expect, it } from "vitest";
import { parts } from "./helpers.ts";

describe("a heading that names the symptom", () => {
  it.each([
    ["# Postmortem: cold ovens\n\n## Symptom\n\nNo bread came out.\n\n## Cause\n\nA fuse.\n"],
    [
      "# Postmortem: Öfen kalt\n\n## Symptome\n\nAus dem Ofen kam kein Brot, und der Teig wurde nicht warm.\n\n## Ursache\n\nDie Sicherung war zu klein und ist durchgebrannt.\n",
    ],
    [
      "# Postmortem: hornos fríos\n\n## Síntomas\n\nNo salía pan de los hornos y la masa no se calentaba.\n\n## Causa raíz\n\nUn fusible que era demasiado pequeño.\n",
    ],
    ["# 故障复盘：烤箱\n\n## 现象\n\n烤箱不热。\n\n## 原因\n\n保险丝熔断。\n"],
  ])("sums up what nothing else does: %j", (source) => {
    expect(parts(source)).toEqual(["3 heading summary", "7 heading root-cause"]);
  });
  it("does so as a label, and for each incident of a file", () => {
    const incident = (n: number) =>
      `## ${n} The oven stays cold\n\nSymptom:\nNo bread came out.\n\nCause:\nThe fuse was too small.\n\n`;
    expect(parts(`# Postmortem: ovens\n\n${incident(1)}${incident(2)}`)).toEqual([
      "5 label summary",
      "8 label root-cause",
      "13 label summary",
      "16 label root-cause",
    ]);
  });
  it("opens nothing below the sub-heading of a part", () => {
    const source = "# Postmortem: ovens\n\n## Detection\n\n### Symptoms\n\nNo bread.\n\n## Cause\n\nA fuse.\n";
    expect(parts(source)).toEqual(["3 heading detection", "9 heading root-cause"]);
  });
  it("opens nothing behind a summary", () => {
    const source =
      "# Postmortem: cold ovens\n\n## Summary\n\nA fuse blew.\n\n## Symptoms\n\nNo bread.\n\n## Cause\n\nA fuse.\n";
    expect(parts(source)).toEqual(["3 heading summary", "11 heading root-cause"]);
  });
});

describe("**Issue:** in bold", () => {
  const head = "# Postmortem: cold ovens\n\n## Root causes\n\n### Bug 1: the fuse\n\n";
  it("tells what was wrong", () => {
    expect(parts(`${head}**Issue:** the oven stayed cold\n\n**Why:** the fuse was too small\n`)).toContain(
      "7 field summary",
    );
  });
  it("does not without the bold letters, nor among tasks and lessons", () => {
    expect(parts(`${head}Issue: the oven stayed cold\n`)).toEqual(["3 heading root-cause"]);
    const tasks = "# Postmortem: cold ovens\n\n## Action items\n\n- **Issue:** no spare fuse. **Fix:** buy two\n";
    expect(parts(tasks)).toEqual(["3 heading actions"]);
  });
});

describe("names in bold that paragraphs begin with", () => {
  it("open parts of two words, too, and end the timeline above", () => {
    const source =
      "# Postmortem: cold ovens\n\n**Summary.** A fuse blew.\n\n**Customer impact.** Ninety orders went out late.\n\n" +
      "**Timeline.**\n\n| Time | Event |\n|---|---|\n| 04:00 | Oven cold |\n| 04:20 | Fuse changed |\n\n**Root cause.** The fuse was too small.\n";
    expect(parts(source)).toEqual(["3 field summary", "5 field impact", "7 label timeline", "14 field root-cause"]);
  });
  it("are topics among others where they are longer", () => {
    const source = "# Postmortem: cold ovens\n\n## Summary\n\n**The oven fuse repair.** It was changed twice.\n";
    expect(parts(source)).toEqual(["3 heading summary"]);
  });
});

it("takes no choice of a form for a part", () => {
  const source =
    "# Incident report\n\n### Type\n\n- [ ] Injury\n- [ ] Near misses\n- [x] Impact\n\n## Root cause\n\nA fuse.\n";
  expect(parts(source)).toEqual(["9 heading root-cause"]);
});

describe("technical details", () => {
  it("tell the cause, unless it was told before", () => {
    const details = "## Technical details\n\nThe fuse was rated for half the load.\n";
    expect(parts(`# Postmortem: ovens\n\n${details}`)).toEqual(["3 heading root-cause"]);
    expect(parts(`# Postmortem: ovens\n\n## Root cause\n\nA fuse.\n\n${details}`)).toEqual(["3 heading root-cause"]);
  });
});
