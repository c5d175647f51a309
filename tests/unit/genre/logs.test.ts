// Files that tell several incidents one after the other, and pages that only look like them.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";

const kindOf = (source: string) => analyse(source).postmortem.genre.kind;

const incident = (heading: string, text: string) => `## ${heading}\n\n${text}\n`;
const FULL =
  "**Impact.** Nobody could buy bread.\n\n### What happened\n\nThe oven went cold.\n\n### Why it stayed cold\n\nA fuse.\n\n### Fixes applied\n\n- A larger fuse.\n";

describe("a log of incidents", () => {
  it("that holds none yet is no report", () => {
    const how =
      "Newest first.\n\n```\n- 2026-01-02 · S1 · the oven\n```\n\n## Open\n\n_None._\n\n## Closed\n\n_None yet._\n";
    expect(kindOf(`# Incident log\n\n${how}`)).toBe("other");
    expect(kindOf("# Incident log — bakery 7\n\n> 更新: 2026-03-25\n\n（尚无事件记录）\n")).toBe("other");
    expect(kindOf("# Incident log: the bakery\n\nSet up on 2026-03-25.\n\n_No incidents recorded yet._\n")).toBe(
      "other",
    );
  });

  it("may have told one only, in full", () => {
    expect(kindOf(`# Incidents\n\nNewest first.\n\n${incident("2026-03-04 — the oven went cold", FULL)}`)).toBe(
      "postmortem",
    );
    const linked = ["2026-03-04 — the oven", "2026-02-01 — the till"].map((day) => `- [${day}](a.md)`);
    expect(kindOf(`# Incidents\n\nNewest first.\n\n${linked.join("\n")}\n`)).toBe("other");
  });

  it("may say the days below its headings", () => {
    const told = (day: string) =>
      ["1. The fuse that was too small", "2. The wrong flour", "3. The closed door"].map((heading) =>
        incident(heading, `${day}It stood still.\n\n**Fix:** another one.\n\n**Lesson:** look twice.`),
      );
    expect(kindOf(`# Incidents & lessons\n\n${told("**Aug 2026.** ").join("\n")}`)).toBe("postmortem");
  });

  it("may have one part at each of many", () => {
    const told = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        incident(`oven-${i}`, "The oven was down, and a fuse was broken.\n\n**Fix:** A larger fuse."),
      ).join("\n");
    expect(kindOf(`# Incidents\n\n${told(5)}`)).toBe("postmortem");
    expect(kindOf(`# Incidents\n\n${told(2)}`)).toBe("other");
  });

  it("may bring the form for its entries", () => {
    const form =
      "## Template\n\n```md\n## YYYY-MM-DD title\n\n### Impact\n\n### What happened\n\n### Fixes applied\n\n### Lessons\n```\n";
    const told = incident("2026-03-04 — the oven went cold", FULL);
    expect(kindOf(`# Incident log\n\n${told}\n${form}`)).toBe("postmortem");
  });
});

describe("no log of incidents", () => {
  it("is help with problems that may come", () => {
    const told = ["The oven stays cold", "The till does not open", "The light is off"].map((heading) =>
      incident(heading, "**Symptom:** Nothing moves.\n\n**Cause:** A fuse.\n\n**Fix:** Put in a larger one."),
    );
    expect(kindOf(`# Troubleshooting\n\n${told.join("\n")}`)).toBe("other");
  });

  it("is a list of what fails in tests", () => {
    const rows = "| ID | Component | Severity |\n|---|---|---|\n| INC-001 | Oven | High |\n| INC-002 | Till | Low |\n";
    expect(kindOf(`# Incident Log\n\n${rows}\n## Next Steps\n\n1. Mock the oven.\n2. Delete the old tests.\n`)).toBe(
      "other",
    );
  });
});

describe("a title of trouble", () => {
  it("may stand in the front matter in the language of the report", () => {
    const told =
      "## Causa\n\nUm fusível queimado.\n\n## Correção (forno)\n\nFusível trocado.\n\n## Ajustes seguintes\n\nAvisar a padaria.\n";
    expect(kindOf(`---\ntítulo: "O caixa retorna 503 a cada venda"\ndata: 2026-03-04\n---\n\n${told}`)).toBe(
      "postmortem",
    );
  });

  it("may call what happened abnormal", () => {
    const told =
      "## 结论\n\n主机于 2026-03-04 10:20 蓝屏，数据丢失。\n\n## 已采取的措施\n\n- 更换内存。\n\n## 重启前准备\n\n- 检查硬盘。\n";
    expect(kindOf(`# 2026-03-04 烤箱主机死机报告\n\n${told}`)).toBe("postmortem");
  });
});
