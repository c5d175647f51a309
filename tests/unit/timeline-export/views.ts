// Reports to export, and text that attacks every form.
import { analyse } from "../../../server/src/analyse.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";
import type { TimelineView } from "../../../server/src/protocol.ts";

export function viewOf(timeline: string, title = "Postmortem: search outage on 2024-03-08"): TimelineView {
  const text = `# ${title}\n\n## Impact\n\nSearch was down.\n\n## Timeline\n\n${timeline}\n\n## Root cause\n\nA bug.\n`;
  return timelineView(analyse(text), { uri: "file:///a.md", version: 1, name: "a.md", textLimit: 4000 });
}

export const OUTAGE = viewOf(
  [
    "- 2024-03-08 02:00 PST Outage begins.",
    "- 2024-03-08 10:06 UTC PagerDuty alert fires, error rate at 7 %; pages go out.",
    "- 2024-03-08 10:08 UTC Ana acks the page.",
    "- 2024-03-08 10:20 - 10:31 UTC Rolled back the release.",
    "- ~2024-03-08 11:00 UTC All back to normal: 検索が復旧 🎉",
    "- 2024-03-09 Review.",
  ].join("\n"),
);

/** Only elapsed time is known. */
export const ELAPSED = viewOf(
  "- T+0m Outage begins.\n- T+5m Alert fires.\n- T+40m All back to normal.",
  "Postmortem: search outage",
);

export const HOSTILE: readonly string[] = [
  "<script>alert(1)</script>",
  "</title></desc></text></svg><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "]]><x/>&lt;&amp;&#0;&bogus;",
  "[click](javascript:alert(1)) javascript:alert(1)",
  "=cmd|' /C calc'!A0",
  "@SUM(A1) + 1",
  "a\u202eevil\u202c b\u2066c\u2069",
  "a\u0000b\u0007c\u001bd\u009be\u2028f\ufffeg",
  "half \ud83d of a pair",
  "END:VEVENT\r\nBEGIN:VALARM\nACTION:DISPLAY",
  "back\\slash; semi, comma: colon | pipe",
  "section title %% -->\n timeline : x",
  "%%{init: {'securityLevel':'loose'}}%% click a call b()",
  '"quoted", and\nover two lines',
  "#59; #colon; #35;",
  "``` fence ~~~ **bold** _em_ `code`",
  "日本語".repeat(60),
  "x".repeat(900),
];

/** One entry for each hostile text, with it as title, actor, words and reason. */
export const ATTACK: TimelineView = {
  ...OUTAGE,
  title: HOSTILE.join(" "),
  unplaced: [{ range: OUTAGE.entries[0]?.range ?? never(), text: HOSTILE[0] ?? "", why: HOSTILE[1] ?? "" }],
  metrics: OUTAGE.metrics.map((metric) => ({
    ...metric,
    why: HOSTILE.join(" "),
    stated: { minutes: 900, text: HOSTILE.join(" "), line: 3 },
    differs: true,
    from: metric.from && { ...metric.from, written: HOSTILE[1] ?? "", text: HOSTILE[2] ?? "" },
  })),
  entries: HOSTILE.map((text, id) => ({
    ...(OUTAGE.entries[0] ?? never()),
    id,
    at: Date.UTC(2024, 2, 8, 10, id),
    text,
    actor: id % 2 === 0 ? null : text,
    written: id % 3 === 0 ? text : "10:00 UTC",
    phase: id === 1 ? "detected" : id === 0 ? "impact-start" : null,
  })),
};

export function never(): never {
  throw new Error("not there");
}
