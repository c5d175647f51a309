// Whether day or month stands first in numeric dates: by the other dates of the report, the file's name, the language, the zones.
import { expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

const times = (text: string, path?: string) =>
  analyse(text, path === undefined ? {} : { path }).postmortem.timeline.entries.map(({ time, written }) =>
    formatIso(time, written.relative),
  );
const report = (before: string, entries: string, timeline = "Timeline") =>
  `# Postmortem: the shop was down\n\n${before}\n\n## ${timeline}\n\n${entries}\n\n## Impact\n\nNobody could pay.\n`;

it.each([
  ["Date: 2024-05-03", "- 03/05 10:15 Orders stop\n- 03/05 10:40 Orders are back", "2024-05-03T10:15"],
  ["Date: 2024-03-05", "- 03/05 10:15 Orders stop\n- 03/05 10:40 Orders are back", "2024-03-05T10:15"],
  ["Date: 2024-05-02", "- 03/05/2024 10:15 Orders stop\n- 03/05/2024 10:40 Back", "2024-05-03T10:15"],
  ["Date: 2024-05-03, written 20/05/2024", "- 03/05 10:15 Orders stop\n- 03/05 10:40 Back", "2024-05-03T10:15"],
])("reads what agrees with the ISO date of the report: %s, %s", (before, entries, first) => {
  expect(times(report(before, entries))[0]).toBe(first);
});

it("reads what agrees with the date in the file's name", () => {
  const text = report("Date: 03/05/2024", "- 10:15 Orders stop\n- 10:40 Back");
  expect(times(text, "reports/2024-05-03-shop.md")[0]).toBe("2024-05-03T10:15");
  expect(times(text, "reports/2024-03-05-shop.md")[0]).toBe("2024-03-05T10:15");
});

it("lets a day above twelve win over everything else", () => {
  expect(times(report("Date: 2024-05-03", "- 03/05/2024 10:15 Stop\n- 03/25/2024 10:40 Back"))[0]).toBe(
    "2024-03-05T10:15",
  );
});

it.each([
  ["Linha do tempo", "## Impacto\n\nNinguém pagou.\n\n## Causa raiz\n\nUm disco cheio."],
  ["Chronologie", "## Résumé\n\nPanne.\n\n## Cause racine\n\nUn disque plein."],
  ["Хронология", "## Влияние\n\nНикто не платил.\n\n## Первопричина\n\nДиск."],
  ["Diễn biến", "## Ảnh hưởng\n\nKhông ai thanh toán được.\n\n## Nguyên nhân\n\nĐĩa đầy."],
])("reads the day first in a language that writes it so: %s", (timeline, before) => {
  const text = `# Postmortem\n\n${before}\n\n## ${timeline}\n\n- 03/05/2024 10:15 A\n- 03/05/2024 10:40 B\n- 03/05/2024 10:55 C\n`;
  expect(times(text)[0]).toBe("2024-05-03T10:15");
});

it("does not read the day first in a language whose writers put it last", () => {
  const text =
    "# ポストモーテム\n\n## 影響\n\n支払いができなかった。\n\n## 根本原因\n\nディスクが満杯。\n\n## タイムライン\n\n- 03/05/2024 10:15 A\n- 03/05/2024 10:40 B\n- 03/05/2024 10:55 C\n";
  expect(times(text)[0]).toBe("2024-03-05T10:15");
});

it("reads the day first beside times in a zone whose people do", () => {
  expect(
    times(report("Down on 03/05/2024 from 10:15 AM to 11:00 AM WAT.", "- 10:15 AM Stop\n- 10:40 AM Back"))[0],
  ).toBe("2024-05-03T10:15+01:00");
  expect(
    times(report("Down on 03/05/2024 from 10:15 AM to 11:00 AM PST.", "- 10:15 AM Stop\n- 10:40 AM Back"))[0],
  ).toBe("2024-03-05T10:15-08:00");
});

it("still reports a date that only the language or a zone decides", () => {
  const { findings } = analyse(
    report("Date: 03/05/2024\n\nDown from 10:15 AM WAT.", "- 10:15 AM Stop\n- 10:40 AM Back"),
  );
  expect(findings.map(({ rule }) => rule)).toContain("ambiguous-date");
});
