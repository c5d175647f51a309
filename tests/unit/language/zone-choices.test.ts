// The zones that are offered to an editor that cannot ask: those that a report's language implies stand before the general ones.
import { expect, test } from "vitest";
import { zoneChoices } from "../../../server/src/language/zone-choices.ts";
import { found, read } from "../../rules/fixing.ts";

const PARTS = {
  en: ["Postmortem: mail delayed", "Timeline", "the queue grows", "the queue is empty again"],
  de: [
    "Postmortem: Die E-Mail war nicht da",
    "Zeitleiste",
    "Die Warteschlange wächst",
    "Die Warteschlange ist wieder leer",
  ],
  ja: ["障害報告書: メールの遅延", "タイムライン", "キューが増え始めた", "キューが空になった"],
  ko: ["장애 보고서: 메일 지연", "타임라인", "대기열이 늘어나기 시작함", "대기열이 다시 비었음"],
  uk: [
    "Постмортем: затримка пошти",
    "Хронологія",
    "Черга почала зростати, її помітили",
    "Черга знову порожня і все працює",
  ],
};

function zonesFor([title, timeline, one, two]: readonly string[], own: readonly string[] = []): string[] {
  const text = `# ${title}\n\n## ${timeline}\n\n- 2024-03-08 09:05: ${one}\n- 2024-03-08 09:40: ${two}\n`;
  const analysis = read(text);
  const [report] = found(analysis, "missing-timezone");
  const fix = report?.finding.fixes.find(({ asks }) => asks === "zone");
  if (!report || !fix) throw new Error(`no fix asks in ${text}`);
  const offered = { id: fix.id ?? "", finding: report.finding, fix };
  return zoneChoices(analysis, offered, own).map(({ id }) => id.split("@")[1] ?? "");
}

test.each([
  ["de", "Europe/Berlin"],
  ["ja", "Asia/Tokyo"],
  ["ko", "Asia/Seoul"],
  ["uk", "Europe/Kyiv"],
] as const)("a report in %s: %s first", (language, zone) => {
  const zones = zonesFor(PARTS[language]);
  expect(zones[0]).toBe(zone);
  expect(zones).toHaveLength(zonesFor(PARTS.en).length);
  expect(zonesFor(PARTS[language], ["Asia/Singapore"]).slice(0, 2)).toEqual(["Asia/Singapore", zone]);
});

test("English implies none", () => expect(zonesFor(PARTS.en)[0]).toBe("America/Los_Angeles"));
