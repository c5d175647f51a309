// action-vague: which of the three is missing, and the blanks that the fix adds.
import { describe, expect, test } from "vitest";
import { editsOf, fixOf, found, linesOf, read } from "./fixing.ts";

const RULE = "action-vague";
const doc = (tasks: string) =>
  `# Postmortem: checkout down\n\n## Impact\n\nAll users.\n\n## Root cause\n\nA typo.\n\n## Action items\n\n${tasks}\n`;
const message = (task: string) => found(read(doc(task)), RULE)[0]?.finding.message ?? "";
const fix = (tasks: string) => fixOf(doc(tasks), RULE, /^Add/);

describe("what is told", () => {
  test("which of the three is missing", () => {
    expect(message("- Improve monitoring")).toMatch(
      /lacks a concrete verb, a concrete thing and an end that one can check/,
    );
    expect(message("- Improve monitoring")).toContain("“Improve”");
    expect(message("- Improve the `checkout` alerts")).not.toMatch(/concrete thing/);
  });

  test("nothing of tasks that end, of done ones and of bare references", () => {
    const right = [
      "- Page the on-call engineer when more than 1% of checkouts fail for 5 minutes",
      "- Set `max_connections` to 500",
      "- [x] Improve monitoring",
      "- OPS-12",
    ];
    expect(linesOf(doc(right.join("\n")), RULE)).toEqual([]);
  });

  test("nothing of a sentence that the list below it makes concrete", () => {
    const opens = "We will take steps to ensure that this does not\nhappen again.";
    expect(linesOf(doc(`${opens}\n\n- The release is signed by two people`), RULE)).toEqual([]);
    expect(linesOf(doc(`${opens}\n\nThe release is signed by two people.`), RULE)).toHaveLength(1);
    expect(linesOf(doc("We will improve monitoring.\n\n1. Page at 1% of failed checkouts"), RULE)).toEqual([]);
  });

  test("nothing where two readers would part: names in detail, a look into one thing, what reads as done", () => {
    const arguable = [
      "- Audit vendored plugins for other PHP 8 incompatibilities",
      "- Review the `checkout` alerts",
      "- Improve the failover of Redis and Postgres (both regions)",
      "- Reviewed the dashboards line by line",
      "- Implemented better checks",
      "- Host the fonts ourselves, with regular updates",
      "- We have conducted a review",
      "- We know that outages are annoying",
      "- Fix balance tracking",
      "- Cluster skew detection",
      "- Verify that the workers drain correctly",
      "- Hold a workshop for the night shift on the worth of timely renewals",
      "- Investigar por qué `worker-3` no volvió",
      "- Run load tests before shipping the checkout",
      "- Review all nightly jobs for leaks",
      "- Check the diff before applying it",
      "- Prove that it holds before adding more shards",
      "- Implement more metrics of the queue, such as its length and the age of its first mail",
      "- Implement more metrics of the queue, e.g. its length and the age of its first mail",
      "- Set up additional alerts for the mail queue, including its length and its oldest mail",
    ];
    expect(arguable.map((task) => linesOf(doc(task), RULE))).toEqual(arguable.map(() => []));
    const wishes = [
      "- Audit vendored plugins",
      "- Implement more metrics, including alerts",
      "- Review the alerts",
      "- Improve the failover of Redis",
      "- Review the dashboards",
      "- Implement better checks",
      "- Balance tracking",
      "- We need to review the alerts",
      "- We'll improve monitoring",
      "- Improve Monitoring And Alerting",
      "- Run load tests",
      "- Improve the checks before each release",
    ];
    expect(wishes.map((task) => linesOf(doc(task), RULE))).toEqual(wishes.map(() => [13]));
  });

  test("nothing where it may be a step of the task above, or its own steps may tell", () => {
    const steps = "1. **Check the backup by hand**\n   - Review the log of the job\n   - Improve the script\n";
    expect(linesOf(doc(steps), RULE)).toEqual([]);
    expect(linesOf(doc("- **Backups**\n  - Improve the script\n  - Review the logs\n"), RULE)).toEqual([14, 15]);
    const told = "- Improve the error page\n  - When the till is offline the page names the shop to call\n";
    expect(linesOf(doc(told), RULE)).toEqual([]);
  });

  test("each one among tasks that are told as done", () => {
    expect(linesOf(doc("- Migrated the queue\n- Raised the limit\n- Improve monitoring"), RULE)).toEqual([15]);
  });

  test("nothing in a list that tells what was done", () => {
    const list = "- Better monitoring\n- Robust alerts";
    expect(linesOf(doc(list), RULE)).toEqual([13, 14]);
    expect(linesOf(doc(list).replace("Action items", "Improvements implemented"), RULE)).toEqual([]);
  });

  test("its owner is asked for where its vagueness is not told", () => {
    expect(linesOf(doc("- [ ] Review the `checkout` alerts"), "action-missing-owner")).toEqual([11]);
  });

  test("a task that says when it is done is not vague, in its words, below it or in a column", () => {
    expect(linesOf(doc("- Improve monitoring (done when: checkout pages within a minute)"), RULE)).toEqual([]);
    expect(linesOf(doc("- Improve monitoring\n  - Acceptance criteria: checkout pages within a minute"), RULE)).toEqual(
      [],
    );
    const table =
      "| Task | Success criteria |\n|---|---|\n| Improve monitoring | checkout pages within a minute |\n| Improve alerting | |";
    expect(linesOf(doc(table), RULE)).toEqual([16]);
  });
});

describe("a figure of the harm is no end", () => {
  const lines = (below: string) => linesOf(doc(`- Improve monitoring${below}`), RULE);
  test.each([
    ["below it, with a comparison", "\n  - Affects <1 % of users"],
    ["below it", "\n  - Affects 12 % of requests"],
    ["in its next line", "\n  Affects <1 % of users"],
    ["in its next sentence", ". It affected 12 % of requests."],
    ["in brackets", " (affects 12% of requests)"],
    ["behind a dash", " — affects up to 40 hosts"],
    ["in the passive", "\n  - 12 % of users were affected"],
    ["by what it cost", "\n  - This cost > 4 hours of work"],
  ])("%s", (_, below) => {
    expect(lines(below)).toEqual([13]);
  });

  test.each([
    ["when somebody is told", "\n  - Alert when >1 % of requests fail"],
    ["when somebody is told of whom it hits", "\n  - Page when >5 % of users are affected"],
    ["what shall be", "\n  - A bad release affects <1 % of users"],
    ["harm, and an end behind it", "\n  - Affects 12 % of requests; alert when >1 % fail"],
    ["an end behind the brackets", " (affects 12 % of users): page when >1 % of requests fail"],
    ["what is done for those whom it hit", "\n  - Affected users get an answer in < 5 minutes"],
    ["done when", "\n  - Done when: affects <1 % of users"],
    ["a value of its own", " so that a fault affects <1 % of users"],
  ])("near miss: %s", (_, below) => {
    expect(lines(below)).toEqual([]);
  });

  /** Whether the one task below a heading is vague, surely or not. */
  const isVague = (heading: string, task: string) => {
    const { actions } = read(doc(task).replace("Action items", heading)).postmortem;
    expect(actions).toHaveLength(1);
    return actions[0]?.vague !== undefined;
  };

  test.each([
    ["de", "Maßnahmen", "Überwachung verbessern", "Betrifft <1 % der Nutzer", "Alarm bei >1 % fehlerhaften Anfragen"],
    ["de, as a fact", "Maßnahmen", "Überwachung verbessern", "Betroffen: < 1 % der Nutzer", "Warnung: 75 %"],
    [
      "fr",
      "Actions correctives",
      "Améliorer la supervision",
      "Touche <1 % des utilisateurs",
      "Alerte à >1 % d’erreurs",
    ],
    [
      "es",
      "Acciones correctivas",
      "Mejorar la monitorización",
      "Afecta a <1 % de los usuarios",
      "Alerta con >1 % de errores",
    ],
    ["ru", "Корректирующие действия", "Улучшить мониторинг", "Затронуло <1 % пользователей", "Тревога при >1 % ошибок"],
    ["zh", "改进措施", "完善监控", "影响了约 <1% 的用户", "错误 >1% 时告警"],
    ["ja", "再発防止策", "監視を改善する", "<1%のユーザーに影響した", "エラーが>1%で通知"],
  ])("in other languages: %s", (_, heading, task, harm, end) => {
    expect(isVague(heading, `- ${task}`)).toBe(true);
    expect(isVague(heading, `- ${task}\n  ${harm}`)).toBe(true);
    expect(isVague(heading, `- ${task}\n\n  ${harm}`)).toBe(true);
    expect(isVague(heading, `- ${task}\n\n  ${end}`)).toBe(false);
  });
});

describe("told once", () => {
  const rules = (tasks: string) =>
    [RULE, "action-missing-owner", "action-missing-due"].map((rule) => found(read(doc(tasks)), rule).length);

  test("a vague task without owner and date, beside one that has both and alone", () => {
    expect(
      rules("- [ ] Enhance alerting\n- [ ] Page when 200 jobs wait in `mail` (owner: Ada, due: 2026-12-20)"),
    ).toEqual([1, 0, 0]);
    expect(rules("- [ ] Enhance alerting")).toEqual([1, 0, 0]);
  });

  test("the others of its list are counted without it", () => {
    const tasks = "- Enhance alerting\n- Page when 200 jobs wait in `mail`\n- Set `max_connections` to 500";
    const [finding, ...more] = found(read(doc(tasks)), "action-missing-owner");
    expect(more).toEqual([]);
    expect(finding?.finding.message).toMatch(/^None of these tasks has an owner/);
  });

  test("its owner is asked for where action-vague is off", () => {
    const off = read(doc("- [ ] Enhance alerting"), { severity: { [RULE]: "off" } });
    expect(found(off, "action-missing-owner")).toHaveLength(1);
  });
});

describe("the fix", () => {
  test("adds what is missing behind the text, and the finding is gone", () => {
    const after = fix("- Improve monitoring");
    expect(after).toContain("- Improve monitoring (owner: name, due: date, done when: what one can check)\n");
    expect(linesOf(after, RULE)).toEqual([]);
  });

  test("does not ask again for what is there", () => {
    expect(fix("- Improve monitoring (owner: Ada)")).toContain(
      "(owner: Ada) (due: date, done when: what one can check)\n",
    );
    expect(fix("- Improve monitoring by 2024-04-01")).toContain(
      "2024-04-01 (owner: name, done when: what one can check)\n",
    );
  });

  test("has tab stops for every blank", () => {
    const [first] = found(read(doc("- Improve monitoring")), RULE);
    const [only] = first?.finding.fixes ?? [];
    expect(only?.snippet).toBe(true);
    expect(only?.safe).toBe(false);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
    expect(editsOf(only)[0]?.text).toBe(" (owner: ${1:name}, due: ${2:date}, done when: ${3:what one can check})");
  });

  test.each([
    ["a row", "| Task | Note |\n|---|---|\n| Improve monitoring | soon |", "| Improve monitoring (owner: name"],
    ["a checkbox", "- [ ] Improve monitoring", "- [ ] Improve monitoring (owner: name"],
    ["a number", "1. Improve monitoring", "1. Improve monitoring (owner: name"],
    ["a sentence", "- Improve monitoring.", "- Improve monitoring. (owner: name"],
  ])("in %s", (_, tasks, expected) => {
    const after = fix(tasks);
    expect(after).toContain(expected);
    expect(linesOf(after, RULE)).toEqual([]);
  });

  test("keeps braces, dollars and backslashes as they are", () => {
    expect(fix("- Improve {monitoring} in $places \\ }")).toContain(
      "- Improve {monitoring} in $places \\ } (owner: name",
    );
  });
});

test("a message quotes a Japanese word with the kana that end it", () => {
  const message = (task: string) =>
    found(
      read(`# 障害報告書 2024-05-06\n\n## 影響\n\n注文が失敗した。\n\n## 再発防止策\n\n- ${task}\n`),
      "action-vague",
    )[0]?.finding.message;
  expect(message("手順書の見直し")).toContain("“見直し”");
  expect(message("監視を強化する")).toContain("“強化”");
});
