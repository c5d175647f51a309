// What an abbreviation with several meanings stands for, and what states a zone.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import type { RuleSettings } from "../../../server/src/rules/types.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

const RULES = ["ambiguous-timezone", "mixed-timezones", "dst-mismatch", "timeline-out-of-order", "missing-timezone"];

function read(heading: string, lines: string, before = "", settings: Partial<RuleSettings> = {}) {
  const text = `# Postmortem: mail down on 2024-07-09\n\n${before}\n\n## Timeline${heading}\n\n${lines}\n\n## Impact\n\nNo mail.\n`;
  const { postmortem, findings } = analyse(text, { settings });
  return {
    times: postmortem.timeline.entries.map(({ time, zone }) => `${formatIso(time).slice(11)} ${zone?.source}`),
    rules: findings.map(({ rule }) => rule).filter((rule) => RULES.includes(rule)),
  };
}

describe("an abbreviation beside a stated zone", () => {
  it.each([
    ["Asia/Shanghai", "CST", "+08:00"],
    ["Asia/Taipei", "CST", "+08:00"],
    ["UTC+8", "CST", "+08:00"],
    ["Beijing time", "CST", "+08:00"],
    ["America/Chicago", "CST", "-06:00"],
    ["America/Havana", "CST", "-05:00"],
    ["Europe/Dublin", "IST", "+01:00"],
    ["Asia/Jerusalem", "IST", "+02:00"],
    ["Asia/Kolkata", "IST", "+05:30"],
    ["Australia/Sydney", "EST", "+10:00"],
    ["Australia/Melbourne", "EST", "+10:00"],
    ["Asia/Dhaka", "BST", "+06:00"],
    ["Asia/Riyadh", "AST", "+03:00"],
    ["UTC", "CST", "-06:00"],
  ])("%s: %s is %s", (zone, name, offset) => {
    const { times } = read(` (${zone})`, `- 14:00: Mail stops.\n- 14:20 ${name}: Paged.\n- 14:25: Fixed.`);
    expect(times[1]).toBe(`14:20${offset} entry`);
  });

  it("is on the clock of the rest", () => {
    const lines = "- 14:00: Mail stops.\n- 14:20 CST: Paged.\n- 14:25: Fixed.";
    expect(read(" (Asia/Shanghai)", lines).rules).toEqual([]);
    expect(
      read("", lines.replaceAll(": ", " CST: ").replace("CST CST", "CST"), "Time zone: Asia/Shanghai").rules,
    ).toEqual([]);
  });

  it("is what the header of its column says", () => {
    const table = "| Time (Asia/Shanghai) | Event |\n|---|---|\n| 14:00 | a |\n| 14:20 CST | b |\n| 14:25 | c |";
    expect(read("", table).times[1]).toBe("14:20+08:00 entry");
  });

  it("is what the settings say", () => {
    const { times } = read("", "- 14:00 IST: Mail stops.\n- 14:20 IST: Paged.", "", { defaultZone: "Europe/Dublin" });
    expect(times).toEqual(["14:00+01:00 entry", "14:20+01:00 entry"]);
  });

  it("is not changed by the mention of a place in the prose", () => {
    const lines = "- 14:00 CST: The supplier in Shanghai calls.\n- 14:20 CST: Paged.";
    expect(read("", lines).times).toEqual(["14:00-06:00 entry", "14:20-06:00 entry"]);
  });
});

describe("an abbreviation that the document defines", () => {
  it.each([
    ["(GST is Gulf Standard Time [UTC+04])", "GST", "+04:00"],
    ["IST means Israel Standard Time.", "IST", "+02:00"],
    ["All our clocks show IST (UTC+1).", "IST", "+01:00"],
    ["We are on China Standard Time (CST).", "CST", "+08:00"],
    ["BST = UTC+6", "BST", "+06:00"],
    ["**IST**: Irish Standard Time", "IST", "+01:00"],
  ])("%s", (before, name, offset) => {
    const { times, rules } = read(
      "",
      `- 14:00 ${name}: Mail stops.\n- 14:20 ${name}: Paged.\n- 14:25 ${name}: Fixed.`,
      before,
    );
    expect(times[0]).toBe(`14:00${offset} entry`);
    expect(rules).toEqual([]);
  });

  it("is not defined by a time beside it", () => {
    const { times } = read("", "- 14:00 IST (08:30 UTC): Mail stops.\n- 14:20 IST: Paged.");
    expect(times).toEqual(["14:00+05:30 entry", "14:20+05:30 entry"]);
  });
});

describe("a zone that the report is about", () => {
  const lines = "- 09:00 Mail stops.\n- 09:10 Paged.\n- 09:40 Fixed.";
  it.each([
    "The job converted Japan time (JST) to coordinated time (UTC) twice.",
    "The scheduler stored times in UTC but read them as local times.",
    "The parser treats timestamps in PST as if they were UTC.",
    "The cron job ran at midnight because its timezone was set to Europe/Berlin instead of UTC.",
    "日本標準時（JST）から協定世界時（UTC）への変換を二度行っていた。",
    "Der Dienst rechnete Zeiten in MEZ zweimal nach UTC um.",
  ])("is no statement on the times: %s", (before) => {
    const { times, rules } = read("", lines, `## Root cause\n\n${before}`);
    expect(times[0]).toBe("09:00 none");
    expect(rules).toEqual(["missing-timezone"]);
  });

  it("is no statement in a task", () => {
    const text = `# Postmortem: mail down on 2024-07-09\n\n## Timeline\n\n${lines}\n\n## Action items\n\n- [ ] Store all times in UTC\n`;
    expect(analyse(text).postmortem.timeline.entries[0]?.zone?.source).toBe("none");
  });

  it.each([
    ["All times are in UTC.", "Z"],
    ["Note: times are given in PDT.", "-07:00"],
    ["All times below were converted to UTC.", "Z"],
    ["Zeiten in MESZ", "+02:00"],
    ["時刻はすべて日本時間（JST）。", "+09:00"],
  ])("is one where the times are told in it: %s", (before, offset) =>
    expect(read("", lines, before).times[0]).toBe(`09:00${offset} document`),
  );
});

describe("a zone beside the moments in a table of facts", () => {
  const lines = "- 14:02: Mail stops.\n- 14:20: Paged.\n- 14:44: Fixed.";
  const facts = ([head = "", ...rows]: string[]) =>
    read("", lines, `${head}\n${head.replace(/[^|]+/g, "---")}\n${rows.join("\n")}`);
  it.each([
    ["| Region | **Start (CEST)** | **End (CEST)** |", "| North | 9 July 2024, 14:02 | 14:44 |"],
    ["| Fact | Value |", "| Services | mail |", "| Start (CEST) | 14:02 |", "| End (CEST) | 14:44 |"],
    ["| Detected (CEST) | Duration |", "| 14:02 | 42 min |"],
  ])("%s", (...rows) =>
    expect(facts(rows)).toEqual({ times: Array(3).fill(expect.stringMatching(/\+02:00 document$/)), rules: [] }),
  );
  it.each([
    ["two zones", "| Start (CEST) | Start (UTC) |", "| 14:02 | 12:02 |"],
    [
      "a list of windows",
      "| Job | Start (UTC) | End (UTC) |",
      "| backup | 01:00 | 02:00 |",
      "| index | 03:00 | 04:00 |",
    ],
    ["a log", "| Time (UTC) | Line |", "| 12:02 | connection refused |"],
    ["the clocks of a place", "| Clocks in Berlin (CEST) | Users |", "| 12 | 40 |"],
  ])("is none of the timeline: %s", (_, ...rows) => expect(facts(rows).rules).toEqual(["missing-timezone"]));
});

describe("a zone stated for the whole timeline", () => {
  it.each([
    ["Время сервера UTC+5 (в скобках — из журналов).", "+05:00"],
    ["Hora del servidor UTC-3.", "-03:00"],
    ["Heure du serveur : UTC+2", "+02:00"],
    ["Serverzeit UTC+1.", "+01:00"],
    ["Uhrzeiten des Servers in MEZ.", "+01:00"],
    ["Times from the server logs, in UTC+2.", "+02:00"],
    ["Local time (PKT, UTC+5).", "+05:00"],
    ["Times are local (Berlin).", "+02:00"],
    ["Все времена местные (UTC+3)", "+03:00"],
    ["現地時間 (JST)", "+09:00"],
  ])("%s", (intro, offset) => {
    expect(read("", `${intro}\n\n- 14:00 Mail stops\n- 14:20 Mail is back`).times).toEqual([
      `14:00${offset} section`,
      `14:20${offset} section`,
    ]);
  });

  it.each([" (local time, PKT)", " - local time (PKT)"])("in the heading: %s", (heading) => {
    expect(read(heading, "- 14:00 Mail stops\n- 14:20 Mail is back").times[0]).toBe("14:00+05:00 section");
  });

  it("is not that of something else beside local time", () => {
    expect(read("", "All times local, logs are in UTC.\n\n- 14:00 Mail stops\n- 14:20 Back").times[0]).toBe(
      "14:00 none",
    );
  });
});

describe("a zone stated in another part than the timeline", () => {
  const lines = "- 14:02 Mail stops.\n- 14:10 Paged.\n- 14:44 Mail is back.";
  const behind = (part: string) => {
    const text = `# Postmortem: mail down on 2024-07-09\n\n## Timeline\n\n${lines}\n\n${part}\n`;
    const [first] = analyse(text).postmortem.timeline.entries;
    return first && `${formatIso(first.time).slice(11)} ${first.zone?.source}`;
  };

  it.each([
    ["All times of the logs are BRT.", "-03:00"],
    ["All times in this report are in PDT.", "-07:00"],
    ["The mail queue stood still. All log times are in UTC.", "Z"],
    ["Note: all logs are in UTC.", "Z"],
    ["> Note: all log lines are UTC.", "Z"],
    ["Alle Zeiten in den Logs sind UTC.", "Z"],
    ["Alle Uhrzeiten in diesem Bericht sind MESZ.", "+02:00"],
    ["Todos los horarios de los registros están en UTC-5.", "-05:00"],
    ["Todas las horas de este informe son UTC.", "Z"],
    ["Todos os horários dos logs são BRT.", "-03:00"],
    ["Toutes les heures des journaux sont en UTC.", "Z"],
    ["Tutti gli orari dei log sono in UTC.", "Z"],
    ["Alle tijden in de logs zijn UTC.", "Z"],
    ["Wszystkie czasy w logach są w UTC.", "Z"],
    ["Все времена в логах указаны в UTC.", "Z"],
  ])("as a sentence: %s", (sentence, offset) => {
    expect(behind(`## Evidence\n\n${sentence}`)).toBe(`14:02${offset} document`);
  });

  it.each([
    ["Customers saw errors from 09:02 to 09:44 CDT (14:02 to 14:44 UTC).", "Z inferred"],
    ["Duration: 42 minutes (14:02–14:44 CDT / 19:02–19:44 UTC)", "-05:00 inferred"],
    ["Mail stopped at 14:02 UTC (16:02 CEST) and came back at 14:44 UTC (16:44 CEST).", "Z inferred"],
    ["The maintenance was planned for 09:00 UTC, 11:00 CEST. Nobody saw it.", " none"],
    ["It began at 14:02 UTC, and the vendor called at 14:44 CEST.", " none"],
    ["The backup runs from 02:00 to 04:00 UTC, 04:00 to 06:00 CEST.", " none"],
  ])("as the span of the incident among other zones: %s", (sentence, seen) => {
    expect(behind(`## Impact\n\n${sentence}`)).toBe(`14:02${seen}`);
  });

  it.each([
    ["2024-07-09T14:10:31Z queue=4000", "Z inferred"],
    ["2024-07-09T14:10:31+02:00 a\n2024-07-09T14:44:02+02:00 b\n2024-07-09T14:47:00+02:00 c", "+02:00 inferred"],
    ["2024-07-09T12:10:31Z a\n2024-07-09T12:44:02Z b", " none"],
    ["2024-07-08T14:10:31Z of the day before", " none"],
    ["2024-07-09T14:10:31Z a\n2024-07-09T14:13:31Z b\n2024-07-09T14:16:31Z c", " none"],
    ["2024-07-09T14:10:31Z a\n2024-07-09T14:44:31+02:00 b", " none"],
  ])("as the log that tells of the same minutes: %s", (log, seen) => {
    expect(behind(`## Evidence\n\n\`\`\`\n${log}\n\`\`\``)).toBe(`14:02${seen}`);
  });
});

describe("a zone beside a day", () => {
  const lines = "- 14:02: Mail stops.\n- 14:20: Paged.\n- 14:44: Fixed.";
  it.each([[", 2024-07-09 CEST"], [" (9 July 2024, CEST)"], ["\n\n### Second outage (2024-07-09, CEST)"]])(
    "in the heading: %j",
    (heading) =>
      expect(read(heading, lines).times).toEqual(["14:02+02:00 section", "14:20+02:00 section", "14:44+02:00 section"]),
  );
  it("in the header of a table", () => {
    const table = "| Step | 2024-07-09 CEST |\n|---|---|\n| Mail stops | 14:02 |\n| Fixed | 14:44 |";
    expect(read("", table).times).toEqual(["14:02+02:00 section", "14:44+02:00 section"]);
  });
  it("in a column of its own", () => {
    const table = "| Time | TZ | Step |\n|---|---|---|\n| 14:02 | CEST | Mail stops |\n| 12:44 | UTC | Fixed |";
    expect(read("", table)).toEqual({ times: ["14:02+02:00 entry", "12:44Z entry"], rules: ["mixed-timezones"] });
  });
  it("in a footnote of the table, in the title of a drawing", () => {
    const table = "| Time* | Step |\n|---|---|\n| 14:02 | Mail stops |\n| 14:44 | Fixed |\n\n\\* CEST";
    expect(read("", table).times).toEqual(["14:02+02:00 section", "14:44+02:00 section"]);
    const drawing = "```mermaid\ntimeline\n    title Mail down (CEST)\n    14:02 : Mail stops\n    14:44 : Fixed\n```";
    expect(read("", drawing).times).toEqual(["14:02+02:00 section", "14:44+02:00 section"]);
  });
});

describe("local time beside the same moment in another zone", () => {
  const local = (first: string) =>
    read("", `- ${first}: Mail stops.\n- 14:20 (Local): Paged.\n- 14:50 (local): Fixed.`);

  it.each([
    ["14:00 Local / 17:00 UTC", "14:00-03:00 entry"],
    ["17:00 (UTC / 14:00 Local)", "17:00Z entry"],
    ["17:00 UTC (14:00 local)", "17:00Z entry"],
    ["19:00 CEST (14:00 local)", "19:00+02:00 entry"],
  ])("has its offset from %s", (first, time) => {
    expect(local(first)).toEqual({ times: [time, "14:20-03:00 entry", "14:50-03:00 entry"], rules: [] });
  });

  it("counts over midnight", () => {
    const { times } = read("", "- 20:00 local / 05:00 UTC: Mail stops.\n- 20:20 local: Fixed.");
    expect(times).toEqual(["20:00-09:00 entry", "20:20-09:00 entry"]);
  });

  it.each([
    ["14:00 (Local)"],
    // No zone is so far from another.
    ["14:07 Local / 17:00 UTC"],
  ])("is open without: %s", (first) => {
    expect(local(first).times.slice(1)).toEqual(["14:20 none", "14:50 none"]);
    expect(local(first).rules).toEqual(["missing-timezone"]);
  });

  it("is open where two such times disagree", () => {
    const lines = "- 14:00 Local / 17:00 UTC: a\n- 15:10 Local / 17:10 UTC: b\n- 15:20 (Local): c";
    expect(read("", lines).times[2]).toBe("15:20 none");
  });
});

describe("a heading with day, clock and zone", () => {
  const lines = "- 22:10 - Mail stops.\n\n- 22:20 - Paged.\n\n- 22:50 - Fixed.";
  const story = (heading: string, list = lines) => {
    const { postmortem, findings } = analyse(`# Incident: mail was down\n\n${heading}\n\n${list}\n`);
    return {
      times: postmortem.timeline.entries.map(({ time, zone }) => `${formatIso(time)} ${zone?.source}`),
      rules: findings
        .map(({ rule }) => rule)
        .filter((rule) => rule.endsWith("timezone") || rule.startsWith("timeline-entry")),
    };
  };

  it("gives them to the list right below, and is no entry", () => {
    const expected = ["22:10", "22:20", "22:50"].map((clock) => `2024-07-09T${clock}-05:00 section`);
    expect(story("## 2024-07-09 22:10 -0500")).toEqual({ times: expected, rules: [] });
    expect(story("## Timeline\n\n### 2024-07-09 22:10 -0500")).toEqual({ times: expected, rules: [] });
  });

  it.each([
    ["with words of its own", "## 2024-07-09 22:00 -0500 Deployed"],
    ["above what was past midnight", "## 2024-07-09 22:50 -0500"],
    ["above a paragraph", "## 2024-07-09 22:00 -0500\n\nDeployed the new filter."],
  ])("is an entry %s", (_, heading) => {
    expect(story(`## Timeline\n\n#${heading}`).times).toHaveLength(4);
  });
});
