// Days that stand over entries in words: the next one, the following Monday, a week later, and one in the wrong place.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

const read = (timeline: string, title = "(UTC)") =>
  analyse(
    `# Postmortem: mail down\n\n**Date:** 2024-05-06\n\n## Timeline ${title}\n\n${timeline}\n\n## Impact\n\nNo mail.\n`,
  );
const days = (timeline: string, title?: string) =>
  read(timeline, title).postmortem.timeline.entries.map(({ time, written }) =>
    formatIso(time, written.relative)?.slice(5, 10),
  );
const told = (timeline: string) => {
  const { document, findings } = read(timeline);
  return findings
    .filter(({ rule }) => /^timeline-(?:out|desc)/.test(rule))
    .map(({ rule, span }) => `${rule}: ${document.source.slice(span.start, span.end)}`);
};
const monday = "### Mon 6 May\n\n- 10:00 paged\n- 11:00 looked\n\n";

describe("the next day, in words over the entries", () => {
  it.each([
    "### Next day",
    "**The following day**",
    "**Next day (all times UTC)**",
    "On the next morning:",
    "### Am nächsten Tag",
    "### Folgetag",
    "### Le lendemain",
    "### Al día siguiente",
    "### No dia seguinte",
    "### Il giorno dopo",
    "### De volgende dag",
    "### Następnego dnia",
    "### На следующий день",
    "### Ertesi gün",
    "### Dagen efter",
    "### Neste dag",
    "### Seuraavana päivänä",
    "### Druhý den",
    "### Másnap",
    "### A doua zi",
    "### L'endemà",
    "翌日",
    "### 다음 날",
    "### 次日",
    "### One day later",
    "### 1 Tag später",
  ])("%s", (over) => {
    expect(days(`${monday}${over}\n\n- 09:00 mended\n- 09:30 told`)).toEqual(["05-06", "05-06", "05-07", "05-07"]);
  });

  it("in one sign right before the clock", () => {
    expect(days(`${monday}- 翌00:05 復旧した`)).toEqual(["05-06", "05-06", "05-07"]);
  });

  it.each([
    ["### A week later", "05-13"],
    ["### Two days later", "05-08"],
    ["### Eine Woche später", "05-13"],
    ["### 3 jours plus tard", "05-09"],
    ["### Через 3 дня", "05-09"],
    ["### 3日後", "05-09"],
    ["### 3 dni później", "05-09"],
    ["### Dos días después", "05-08"],
  ])("%s", (over, day) => {
    expect(days(`${monday}${over}\n\n- 12:00 told`)).toEqual(["05-06", "05-06", day]);
  });

  it.each(["### An hour later", "### Later that day", "### Days of waiting", "### The next try", "### Day after day"])(
    "%s is no other day",
    (over) => expect(days(`${monday}${over}\n\n- 12:00 told`)).toEqual(["05-06", "05-06", "05-06"]),
  );
});

describe("the following Monday", () => {
  it.each([
    "### The following Monday",
    "**Monday (following week)**",
    "### Monday of the next week",
    "### Next Monday",
    "### Am folgenden Montag",
    "### Montag der folgenden Woche",
    "### Le lundi suivant",
    "### Lundi de la semaine suivante",
    "### El lunes siguiente",
    "### Lunedì successivo",
    "### Volgende maandag",
    "### Następny poniedziałek",
    "### В следующий понедельник",
    "### Ertesi pazartesi",
    "### 翌週の月曜日",
    "### 다음 주 월요일",
    "### 下周一",
  ])("%s", (over) => {
    expect(days(`${monday}${over}\n\n- 12:00 told`)).toEqual(["05-06", "05-06", "05-13"]);
  });

  it("is the next of that name, or that of the week behind, once", () => {
    expect(days(`${monday}### The following Tuesday\n\n- 12:00 told`).at(-1)).toBe("05-07");
    const twice = "### Tuesday (following week)\n\n- 12:00 told\n\n### Wednesday (following week)\n\n- 12:00 asked";
    expect(days(`${monday}${twice}`).slice(2)).toEqual(["05-14", "05-15"]);
  });

  it("is none without a word for it, nor in a sentence", () => {
    expect(days(`${monday}### Monday\n\n- 12:00 told`).at(-1)).toBe("05-06");
    expect(days(`${monday}The following Monday nobody came in.\n\n- 12:00 told`).at(-1)).toBe("05-06");
  });
});

describe("one day in the wrong place", () => {
  const list = (...names: readonly string[]) =>
    names.map((name) => `### ${name}\n\n- 10:00 looked\n- 11:00 asked\n`).join("\n");

  it("turns nothing around, and is told once, where it stands", () => {
    const weekdays = list("Mon 6 May", "Tuesday", "Thursday", "Wednesday", "Friday");
    expect(days(weekdays).filter((_, i) => i % 2 === 0)).toEqual(["05-06", "05-07", "05-09", "05-08", "05-10"]);
    expect(told(weekdays)).toEqual(["timeline-out-of-order: Wednesday"]);
    expect(told(list("2024-05-06", "2024-05-08", "2024-05-07", "2024-05-09"))).toEqual([
      "timeline-out-of-order: 2024-05-07",
    ]);
    const single = "### Mon 6 May\n\n- 09:05 paged\n\n### Tue\n\n- 00:15 down\n\n### Thu\n\n- 15:00 found\n\n";
    expect(told(`${single}### Wed\n\n- 10:00 looked\n\n### Monday (following week)\n\n- 09:00 told`)).toEqual([
      "timeline-out-of-order: Wed",
    ]);
  });

  it("is none among days in order, newest first, or told twice", () => {
    expect(told(list("Monday", "Tuesday", "Wednesday", "Thursday"))).toEqual([]);
    expect(told(list("2024-05-09", "2024-05-08", "2024-05-07"))).toEqual([]);
    expect(told(list("2024-05-06", "2024-05-07", "2024-05-08", "2024-05-06", "2024-05-07"))).toEqual([]);
    expect(told(list("Monday", "Friday"))).toEqual([]);
    expect(told("### Monday\n\n- 10:00 paged\n\n### Friday\n\n- 09:00 told")).toEqual([]);
  });

  it("an entry of a day in its place is told by itself", () => {
    const slip = list("2024-05-06", "2024-05-07", "2024-05-08").replace(
      "10:00 looked\n- 11:00",
      "12:00 looked\n- 11:00",
    );
    expect(told(slip)).toEqual(["timeline-out-of-order: 11:00"]);
  });
});

it("a zone in brackets behind a day over entries is that of all times", () => {
  const zoned = (over: string) => {
    const { timeline } = read(`${over}\n\n- 10:00 paged\n- 11:00 looked`, "").postmortem;
    return timeline.entries.map(({ zone }) => zone?.written?.name);
  };
  for (const over of [
    "**Monday** (all CET)",
    "### Monday (all times CET)",
    "### 6 May (all CET)",
    "Montag (alles CET)",
  ])
    expect(zoned(over)).toEqual(["CET", "CET"]);
  expect(zoned("Team Monday (as in CET)")).toEqual([undefined, undefined]);
});

describe("days that are counted over the entries", () => {
  const counted = (first: string, second: string) =>
    `${first}\n\n- 09:00 paged\n- 10:10 looked\n\n${second}\n\n- 08:30 mended\n- 09:30 told`;
  const findings = (timeline: string) =>
    read(timeline)
      .findings.map(({ rule }) => rule)
      .filter((rule) => /^timeline-(?:entry|out|desc|mid)/.test(rule));

  it.each([
    ["### Day 1", "### Day 2"],
    ["### Day 1 (Monday)", "### Day 2 (Tuesday)"],
    ["### Day 1: what broke", "### Day 2: the repair"],
    ["**Day 1**", "**Day 2**"],
    ["**Day 1:**", "**Day 2:**"],
    ["Day 1", "Day 2"],
    ["### Tag 1", "### Tag 2"],
    ["### Jour 1", "### Jour 2"],
    ["### Día 1", "### Día 2"],
    ["### Giorno 1", "### Giorno 2"],
    ["### Dag 1", "### Dag 2"],
    ["### День 1", "### День 2"],
    ["### Day 0", "### Day 1"],
  ])("%s, %s: are groups, and each is a day later", (first, second) => {
    const timeline = counted(first, second);
    expect(days(timeline)).toEqual(["05-06", "05-06", "05-07", "05-07"]);
    expect(findings(timeline)).toEqual([]);
  });

  it("count from the first, days without entries and nights between them", () => {
    expect(days(counted("### Day 1", "### Day 4"))).toEqual(["05-06", "05-06", "05-09", "05-09"]);
    const night = "### Day 1\n\n- 22:00 paged\n- 00:30 looked\n\n### Day 2\n\n- 09:00 mended";
    expect(days(night)).toEqual(["05-06", "05-07", "05-07"]);
    const dated = "### Day 1\n\n- 2024-05-02 09:00 paged\n- 10:00 looked\n\n### Day 2\n\n- 08:30 mended";
    expect(days(dated)).toEqual(["05-02", "05-02", "05-03"]);
  });

  it("are in order where no day of the incident is known", () => {
    const timeline = counted("### Day 1", "### Day 2");
    const page = `# Postmortem: mail down\n\n## Timeline (UTC)\n\n${timeline}\n\n## Impact\n\nNo mail.\n`;
    const rules = analyse(page).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => /^timeline-(?:entry|out)/.test(rule))).toEqual([]);
  });

  it("tell disorder within a day, and newest first", () => {
    expect(told("### Day 1\n\n- 10:00 paged\n\n### Day 2\n\n- 09:30 looked\n- 09:00 asked\n- 11:00 mended")).toEqual([
      "timeline-out-of-order: 09:00",
    ]);
    const newest = "### Day 2\n\n- 11:00 told\n- 09:00 mended\n\n### Day 1\n\n- 23:00 looked\n- 22:00 paged";
    expect(days(newest)).toEqual(["05-07", "05-07", "05-06", "05-06"]);
    expect(findings(newest)).toEqual(["timeline-descending"]);
  });

  it("stay entries where they tell what happened, or nothing with a clock is below", () => {
    const entries = (timeline: string) => read(timeline).postmortem.timeline.entries.length;
    expect(entries("- Day 1: mail is late\n- 09:00 paged\n- 10:00 mended")).toBe(3);
    expect(entries("- Day 1: mail is late\n- Day 2: mended\n- Day 3: told")).toBe(3);
    expect(entries("- Day 1, 09:00 mail is late\n- Day 2, 08:00 mended\n- Day 3, 07:00 told")).toBe(3);
    expect(findings("- Day 1\n- Day 2: mended\n- Day 3: told")).toEqual(["timeline-entry-no-text"]);
  });
});
