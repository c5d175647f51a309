// Suggested times read back as what they say; days from words in ten languages.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { datesFromWords } from "../../../server/src/language/completion/dates.ts";
import { suggestionsFor } from "../../../server/src/language/completion/index.ts";
import { plain } from "../../../server/src/postmortem/skeletons/index.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";

const AROUND = { today: "2026-11-13", settings: {}, codeOwners: [], others: () => [], reread: analyse, invoked: true };
const HEAD = "# Postmortem: payments down on 12 November 2026\n\n## Timeline\n\n";

const ENTRIES = [
  ["- 12:10 CET: errors begin\n", "- "],
  ["* 9:58 PM PST - errors begin\n", "* "],
  ["1. **23:58 UTC** errors begin\n", "2. "],
  ["- [12:10 UTC] errors begin\n", "- "],
  ["- `2026-11-12 12:10:30 UTC` errors begin\n", "- "],
  ["- 2026-11-12T12:10Z errors begin\n", "- "],
  ["- 2026-11-12T12:10:00+01:00 errors begin\n", "- "],
  ["- 12.11.2026 23:50 MEZ – errors begin\n", "- "],
  ["- Nov 30, 11:59pm UTC — errors begin\n", "- "],
  ["All times in UTC.\n\n- 12:10 errors begin\n", "- "],
  ["| Time (UTC) | What |\n|---|---|\n| 12:10 | errors begin |\n", "| "],
  ["| Date | Time | Zone | What |\n|---|---|---|---|\n| 2026-11-12 | 12:10 | UTC | errors begin |\n", "| "],
  ["12:10 UTC errors begin\n\n", ""],
  ["### 12:10 UTC\n\nErrors begin.\n\n", ""],
] as const;

describe.each(ENTRIES)("behind %j", (entry, lead) => {
  for (const eol of ["\n", "\r\n"]) {
    for (const bom of ["", "\ufeff"]) {
      test(`with ${JSON.stringify(bom + eol)}`, () => {
        const text = bom + (HEAD + entry + lead).replaceAll("\n", eol);
        const analysis = analyse(text);
        const [before] = analysis.postmortem.timeline.entries;
        const at = before?.instant ?? Number.NaN;
        const minute = Math.floor(at / 60_000);
        const found = suggestionsFor(analysis, text.length, { ...AROUND, now: at + 7 * 60_000 });
        const minutes = found.map(({ span, snippet }) => {
          const { entries } = analyse(applyEdits(text, [{ span, text: plain(snippet) }])).postmortem.timeline;
          return entries.length === 2 ? Math.floor((entries[1]?.instant ?? 0) / 60_000) - minute : "not read";
        });
        expect(minutes).toEqual([7, 1, 5, 15]);
      });
    }
  }
});

test.each([
  ["de", "morgen", "nächste Woche", "in 2 Wochen", "Freitag"],
  ["fr", "demain", "la semaine prochaine", "dans 2 semaines", "vendredi"],
  ["es", "mañana", "la próxima semana", "dentro de 2 semanas", "viernes"],
  ["pt", "amanhã", "próxima semana", "em 2 semanas", "sexta-feira"],
  ["it", "domani", "settimana prossima", "tra 2 settimane", "venerdì"],
  ["nl", "morgen", "volgende week", "over 2 weken", "vrijdag"],
  ["pl", "jutro", "w przyszłym tygodniu", "za 2 tygodnie", "piątek"],
  ["ru", "завтра", "на следующей неделе", "через 2 недели", "пятница"],
  ["ja", "明日", "来週", "2 週間後", "金曜日"],
  ["zh", "明天", "下周", "2周后", "星期五"],
])("days from the words of %s", (language, tomorrow, week, fortnight, friday) => {
  const days = new Map(
    datesFromWords("2026-11-13", language, "2").map(({ words, date }) => [
      words.toLowerCase(),
      Object.values(date).join("-"),
    ]),
  );
  expect(days.get(tomorrow.toLowerCase())).toBe("2026-11-14");
  expect(days.get(week.toLowerCase())).toBe("2026-11-20");
  expect(days.get(friday.toLowerCase())).toBe("2026-11-20");
  expect(days.get(fortnight.toLowerCase())).toBe("2026-11-27");
  expect(days.get("next friday")).toBe("2026-11-20");
});

test("months end where they end, years turn", () => {
  const days = (today: string) =>
    Object.fromEntries(
      datesFromWords(today, "en", "1").map(({ words, date }) => [words, Object.values(date).join("-")]),
    );
  expect(days("2027-01-31")["in 1 month"]).toBe("2027-2-28");
  expect(days("2026-12-31")["in 1 week"]).toBe("2027-1-7");
  expect(days("2026-12-31")["end of quarter"]).toBe("2026-12-31");
  expect(datesFromWords("nonsense", "en", "")).toEqual([]);
});

describe("owners", () => {
  const TASKS =
    "## Timeline (UTC)\n\n- 09:00 Priya Raman: errors begin\n- 09:10 Ada Lund: restored\n\n## Action items\n\n- [ ] Alert on full disks (owner: Priya)\n- [ ] Alert on slow disks (owner: Tom Becker)\n";
  const offered = (more: string, others: readonly string[] = [], people: readonly string[] = []) => {
    const text = `# Postmortem: disk full on 2026-03-15\n\nAuthors: Priya Raman, Tom, Ada Lund\n\n## Summary\n\nDown.\n\n${TASKS}${more}- [ ] Rotate the logs (owner: `;
    const around = { ...AROUND, now: 0, settings: { people }, others: () => [{ people: others, fields: [] }] };
    return suggestionsFor(analyse(text), text.length, around).map(({ label }) => label);
  };
  test("are offered once, by their full names", () => {
    expect(offered("", ["Ada", "Kim Oh"])).toEqual(["Tom Becker", "Priya Raman", "Ada Lund", "Kim Oh"]);
  });
  test("a first name stays where it may be another's, or only others tell the whole name", () => {
    expect(offered("- [ ] Page the storage team (owner: Tom Lee)\n")).toContain("Tom");
    expect(offered("- [ ] Page the storage team (owner: Kim)\n", ["Kim Oh"])).toEqual(
      expect.arrayContaining(["Kim", "Kim Oh"]),
    );
    expect(offered("", [], ["Ada"])).not.toContain("Ada");
  });
});

describe("a text that has the title of a report alone", () => {
  const sections = (text: string) =>
    suggestionsFor(analyse(text), text.length, { ...AROUND, now: 0 }).flatMap(({ kind, label }) =>
      kind === "section" ? [label] : [],
    );
  const TITLE = "# Postmortem: Checkout 502s on 2026-03-15\n\n";

  test("is offered the sections", () => {
    expect(analyse(`${TITLE}## `).postmortem.genre.kind).toBe("other");
    expect(sections(`${TITLE}## `).slice(0, 3)).toEqual(["Summary", "Impact", "Timeline"]);
    expect(sections(`${TITLE}## Sum`)).toContain("Summary");
    expect(sections("---\ntitle: Postmortem of 15 March 2026\n---\n\n## ")).toContain("Summary");
    expect(sections(`${TITLE}## Impact\n\n## `)).not.toContain("Impact");
  });
  test("and nothing else", () => {
    const items = (text: string) => suggestionsFor(analyse(text), text.length, { ...AROUND, now: 0 });
    expect(items(`${TITLE}- `)).toEqual([]);
    expect(items(`${TITLE}Severity: `)).toEqual([]);
    expect(analyse(`${TITLE}## `).findings).toEqual([]);
  });
  test.each([
    "# Checkout 502s on 2026-03-15\n\n## ",
    "# Postmortem: Checkout 502s\n\n## ",
    "# How we write postmortems, 2026-03-15\n\n## ",
    "# Postmortem guide of 2026-03-15\n\n## ",
    "# Postmortem: Checkout 502s on 2026-03-15\n\n```\n## ",
    "# ",
  ])("silent: %j", (text) => expect(sections(text)).toEqual([]));
});
