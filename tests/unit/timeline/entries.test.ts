// Which lines are entries: by block, as rendered, and not what only begins with a time.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

const HEAD = "# Postmortem: mail down on 2024-05-07\n\n## Timeline (UTC)\n\n";

/** `line time` of each entry; lines count from 1 at the first below the heading. */
function entries(body: string, head = HEAD): string[] {
  const { document, postmortem } = analyse(`${head}${body}\n\n## Impact\n\nNo mail for 20 minutes.\n`);
  const first = head.split("\n").length - 1;
  return postmortem.timeline.entries.map(
    ({ timeSpan, time, written }) =>
      `${document.lines.lineAt(timeSpan.start) - first + 1} ${formatIso(time, written.relative).replace("2024-05-07T", "")}`,
  );
}

it("has the moment that stands in brackets behind its day", () => {
  const told = (bracket: string) =>
    entries(
      `On May 7, 2024 ${bracket} the mail stopped.\n\nOn May 8, 2024 _(2024-05-08 10:00:30 UTC)_, it went on.\n\n2024-05-09 (see the log of 12:00): all was read.`,
      "# Postmortem: mail down\n\n## Timeline\n\n",
    );
  expect(told("_(2024-05-07 22:01:00 UTC)_")).toEqual(["1 22:01:00Z", "3 2024-05-08T10:00:30Z", "5 2024-05-09"]);
  // Another day, and none.
  expect(told("(noted on 2024-05-11 08:00 UTC)")[0]).toBe("1 2024-05-07");
  expect(told("(2024-05-11 08:00 UTC)")[0]).toBe("1 2024-05-07");
});

it("is no event whose time is only counted", () => {
  expect(entries("- T0: Deployed\n- T1: Picture added\n- T2: Picture gone")).toEqual([]);
  expect(entries("- T0: Deployed\n- T+5m: Picture gone")).toEqual(["1 +00:00", "2 +00:05"]);
});

it("counts from the moment that T is said to be", () => {
  for (const [zero, time] of [
    ["T = 21:40 UTC, the switch is thrown", "21:40Z"],
    ["**T=9:15 PM**: the switch is thrown", "21:15Z"],
    ["T = 2024-05-06 21:40 UTC, the switch is thrown", "2024-05-06T21:40Z"],
  ])
    expect(entries(`- ${zero}\n- T-20m: Bridge opened\n- T+6m: Queue full`)).toEqual([
      `1 ${time}`,
      "2 -00:20",
      "3 +00:06",
    ]);
  expect(entries("- T=00:10: Switch thrown\n- T=00:25: Queue full")).toEqual(["1 +00:10", "2 +00:25"]);
});

it("is no event what a sentence dates below headings with a time", () => {
  const body =
    "### Search (09:00-09:20)\n\n- **Found:** the tape from 2024-05-01 has no mail\n\n### Recovery (09:20-09:40)\n\n- Mail is back";
  expect(entries(body)).toEqual(["1 09:00Z", "5 09:20Z"]);
});

it.each([
  ["a length with its ends", "- 09:00 Mail stops.\n- 09:40 Mail is back.\n- Span: ~40 minutes, 09:00 → 09:40."],
  [
    "the day, where few lines begin with a time",
    "- Day: the second\n- Date: Tuesday, May 7, 2024\n- Mail stops at 09:00.",
  ],
  [
    "when the page was changed",
    "- 09:00 Mail stops.\n- 09:40 Mail is back.\n\n---\n*Kept by Ada — last updated: 2024-05-08 10:00*",
  ],
  [
    "the same in Spanish",
    "- 09:00 Se cae.\n- 09:40 Vuelve.\n\n---\n*Escrito por Ada — Última actualización: 2024-05-08 10:00*",
  ],
])("is no event what states a fact: %s", (_, body) => {
  expect(entries(body).filter((entry) => !/ 09:[04]0Z$/.test(entry))).toEqual([]);
});

describe("a wrapped line of an item", () => {
  it.each([
    [
      "indented",
      "- 09:00: Mail stops. The queue had been full since\n  2024-05-01 and nobody saw it.\n- 09:10: Paged.",
    ],
    [
      "not indented",
      "- 09:00: Mail stops. The queue had been full since\n2024-05-01 and nobody saw it.\n- 09:10: Paged.",
    ],
    ["with a time", "- 09:00: Mail stops; the last letter went out at\n  08:51 to Ada.\n- 09:10: Paged."],
    ["behind another wrapped one", "- 09:00: Mail\n  stops after\n  08:51 as it seems.\n- 09:10: Paged."],
    ["in a numbered list", "1. 09:00: Mail stops, as on\n   2023.11.02 before.\n2. 09:10: Paged."],
  ])("is prose: %s", (_, body) => {
    const [first, last] = entries(body);
    expect([first, last]).toEqual(["1 09:00Z", `${body.split("\n").length} 09:10Z`]);
    expect(entries(body)).toHaveLength(2);
  });

  it.each([
    ["a date", "09:00 Mail stops. The last one went out in release\n2024.05.01 and was fine.\n09:10 Paged."],
    ["a time", "09:00 - Mail stops; the last letter went out at\n08:51 to Ada.\n09:10 - Paged."],
    ["a bold time", "**09:00:** Mail stops; the last letter went out at\n08:51 to Ada.\n**09:10:** Paged."],
  ])("is prose in a paragraph of entries, too: %s", (_, body) =>
    expect(entries(body)).toEqual(["1 09:00Z", "3 09:10Z"]),
  );

  it("is an entry in a paragraph where the lines are alike", () => {
    expect(entries("09:00 Mail stops\n09:05 Paged\n09:10 Fixed")).toHaveLength(3);
  });

  it.each([
    ["two blanks", "- 09:00 Mail stops  \n  09:05 Paged\n- 09:10 Fixed"],
    ["a backslash", "- 09:00 Mail stops\\\n  09:05 Paged\n- 09:10 Fixed"],
    ["a break tag", "- 09:00 Mail stops<br>\n  09:05 Paged\n- 09:10 Fixed"],
    ["a sentence's end and a mark behind the time", "- 09:00: Mail stops.\n  09:05: Paged.\n- 09:10: Fixed."],
  ])("is an entry behind %s", (_, body) => expect(entries(body)).toEqual(["1 09:00Z", "2 09:05Z", "3 09:10Z"]));

  it("is an entry below a lone date", () => {
    expect(entries("- 2024-05-08\n  09:00 Mail stops\n  09:05 Paged")).toEqual([
      "2 2024-05-08T09:00Z",
      "3 2024-05-08T09:05Z",
    ]);
  });
});

describe("a break within a line", () => {
  it("begins an entry", () => {
    expect(
      entries(
        "09:00 - Ada empties the queue,\nor so she thinks.<br> 09:05 - Mail goes\nout.<br />09:10 - It is full again.<br>\n09:20 - Bo resizes it.",
      ),
    ).toEqual(["1 09:00Z", "2 09:05Z", "3 09:10Z", "4 09:20Z"]);
  });

  it("begins several on one line", () => {
    expect(entries("09:00 - Mail stops.<br>09:05 - Paged.<br>09:10 - Fixed.")).toEqual([
      "1 09:00Z",
      "1 09:05Z",
      "1 09:10Z",
    ]);
  });
});

describe("what is no entry", () => {
  it("is a footnote's definition", () => {
    expect(
      entries(
        "- 09:00 Mail stops[^1]\n- 09:10 Paged\n\n[^1]: 08:30 by the watchdog,\n08:31 again.\n\n    08:32 in its log.\n\n[^b]: 08:40: not this one",
      ),
    ).toEqual(["1 09:00Z", "2 09:10Z"]);
  });

  it.each([
    [
      "a fence",
      "- 09:00: Mail stops. The bot wrote:\n\n  ```\n  - 08:40: red\n  - 08:41: ignored\n  ```\n\n- 09:10: Paged.",
    ],
    ["a fence at the margin", "- 09:00: Mail stops.\n\n```text\n* 08:40 red\n```\n\n- 09:10: Paged."],
    [
      "indented code",
      "- 09:00: Mail stops. The bot wrote:\n\n      - 08:40: red\n      - 08:41: ignored\n\n- 09:10: Paged.",
    ],
  ])("is a bullet in %s", (_, body) => expect(entries(body).map((e) => e.slice(-6))).toEqual(["09:00Z", "09:10Z"]));

  it("says how close a time is", () => {
    expect(entries("- 09:00 Mail stops\n- shortly after 09:05 — paged\n- Just before 09:10: fixed")).toEqual([
      "1 09:00Z",
      "2 09:05Z",
      "3 09:10Z",
    ]);
  });

  it("begins with a word for “from” or “after” in other languages", () => {
    const read = (items: string) => entries(items).map((e) => e.slice(-6));
    const both = ["09:00Z", "09:10Z"];
    expect(read("- 09:00 Les courriels sont bloqués\n- À partir de 09:10 : le service est rétabli")).toEqual(both);
    expect(read("- 09:00 El correo está parado\n- Tras las 09:10: el servicio se recupera")).toEqual(both);
    expect(read("- 09:00 La posta è ferma\n- A partire dalle 09:10: il servizio riparte")).toEqual(both);
    expect(read("- 09:00 Les courriels sont bloqués\n- À partir de 3 serveurs : la file suit")).toEqual(["09:00Z"]);
  });

  it("is an introduction that begins with a time", () => {
    const items = "- 09:00 Mail stops\n- 09:05 Paged\n- 09:10 Fixed";
    const three = ["3 09:00Z", "4 09:05Z", "5 09:10Z"];
    expect(entries(`Between 09:00 and 09:10 no mail went out. This is what happened:\n\n${items}`)).toEqual(three);
    expect(entries(`From ~9am to about 9:10am the queue was stuck, step by step:\n\n${items}`)).toEqual(three);
    expect(entries(`At 09:00 all mail stopped. We tell it as seen by the on-call engineer.\n\n${items}`)).toEqual(
      three,
    );
  });

  it("is a day with a remark", () => {
    expect(entries("**8th May 2024:** (a public holiday)\n09:00: Mail stops.\n09:10: Paged.")).toEqual([
      "2 2024-05-08T09:00Z",
      "3 2024-05-08T09:10Z",
    ]);
  });

  it("is a day without a year, in numbers", () => {
    expect(
      entries("* 5/7\n    * 22:00 - Mail stops.\n* 5/8\n    * 00:20 - Paged.\n* 5/10\n    * 08:00 - Fixed."),
    ).toEqual(["2 22:00Z", "4 2024-05-08T00:20Z", "6 2024-05-10T08:00Z"]);
  });
});

describe("an entry", () => {
  it("is no fraction", () => {
    expect(entries("- 09:00 Mail stops\n- 1/2\n- 09:10 Paged")).toEqual(["1 09:00Z", "3 09:10Z"]);
  });

  it("may tell its hour with an h among colons", () => {
    expect(entries("- 08:50 Mail stops\n- 9h05 Paged\n- 9h10: Restarted\n- 09:20 Fixed")).toEqual([
      "1 08:50Z",
      "2 09:05Z",
      "3 09:10Z",
      "4 09:20Z",
    ]);
  });

  it("may have a slash between date and time", () => {
    expect(
      entries("*2024-05-07 09:00*: Mail stops.<br />\n*2024-05-08/08:30*: Paged.<br />\n- 2024-05-08 / 09:00: Fixed."),
    ).toEqual(["1 09:00Z", "2 2024-05-08T08:30Z", "3 2024-05-08T09:00Z"]);
  });
});

describe("a page of outages, day by day under headings", () => {
  const page = (...days: string[]) =>
    `# Status of our mail\n\nHere we tell of outages.\n\n## Past incidents\n\n${days.join("\n\n")}`;
  const july = "### July 25th, 2023\n\nMail is slow for some users. We are looking into it.";
  const may = "### May 11, 2023\n\n(13:20 UTC) During a deployment the service was down for some users.";
  const april =
    "### April 16th, 2023\n\n(7:30 UTC) All is back.\n\n(1:00 UTC) A database failed, and mail was not delivered.";
  const march = "### March 14th, 2023\n\n(14:07 UTC) A gateway timed out now and then.";
  it("has the days of its headings, and newest first no later half of the day", () => {
    expect(entries("", page(july, may, april, march)).map((entry) => entry.split(" ")[1])).toEqual([
      "2023-05-11T13:20Z",
      "2023-04-16T07:30Z",
      "2023-04-16T01:00Z",
      "2023-03-14T14:07Z",
    ]);
  });
});

describe("a file of days told in prose", () => {
  const day = (heading: string, ...paragraphs: string[]) => `## ${heading}\n\n${paragraphs.join("\n\n")}\n\n`;
  const read = (...days: string[]) => analyse(`# 故障记录\n\n${days.join("")}`).postmortem.timeline.entries.length;
  const timed = day("2024年4月13日晚上", "22:40开始504，重启无效。", "22:51恢复，证书不对。");
  const noon = day("2024年2月4日中午", "13:50开始504，重启多次未恢复。");
  const prose = ["2024年3月5日上午", "2024年2月7日中午", "2024年1月29日下午"].map((one) =>
    day(one, "又超时了。", "重启后恢复。"),
  );
  it("has no timeline where few of its days tell a time", () => {
    expect(read(timed, ...prose, noon)).toBe(0);
  });
  it("has one where most do, and the noon of a heading is no entry", () => {
    expect(read(timed, noon)).toBe(3);
    expect(read(timed, prose[0] as string, noon)).toBe(3);
  });
});

describe("a day alone among times told newest first", () => {
  const misplaced = (lines: readonly string[]) =>
    analyse(`${HEAD}${lines.map((line) => `- ${line}`).join("\n")}\n`).postmortem.timeline.outOfOrder.map(
      ({ entry }) => lines[lines.findIndex((line) => line.endsWith(`2024-05-0${entry.time.day} mails bounce`))],
    );
  const times = ["2024-05-07 12:00 all is back", "2024-05-07 11:00 a new disk", "2024-05-07 10:00 mail stops"];
  it.each([
    ["above those of its day", ["2024-05-07 mails bounce", ...times]],
    ["below a later one", ["2024-05-08 09:00 review", "2024-05-07 mails bounce", ...times]],
    ["between those of its day", [times[0], "2024-05-07 mails bounce", times[1], times[2]]],
    ["below those of its day", [...times, "2024-05-07 mails bounce"]],
  ])("%s stands where it may", (_, lines) => expect(misplaced(lines as string[])).toEqual([]));
  it("is misplaced above those of a later day", () => {
    expect(misplaced(["2024-05-06 mails bounce", ...times, "2024-05-07 09:00 disk at 90 %"])).toEqual([
      "2024-05-06 mails bounce",
    ]);
  });
});

describe("times on lines of their own", () => {
  const story = (times: readonly string[]) =>
    `${HEAD}${times.map((time) => `**2024-05-07 ${time}**\n\nSomething happened.\n`).join("\n")}`;
  const read = (times: readonly string[]) => analyse(story(times)).postmortem.timeline;

  it("are put against their order", () => {
    expect(read(["09:00", "09:20", "09:10"]).outOfOrder.map(({ entry }) => entry.time.minute)).toEqual([10]);
  });

  it("are seen to be told newest first", () => {
    expect(read(["09:20", "09:10", "09:00"])).toMatchObject({ order: "descending", outOfOrder: [] });
  });

  it("have what stands below them as their text", () => {
    const source = story(["09:00", "09:10"]);
    expect(read(["09:00", "09:10"]).entries.map(({ textSpan }) => source.slice(textSpan.start, textSpan.end))).toEqual([
      "Something happened.",
      "Something happened.",
    ]);
  });

  it("have what stands above them in their paragraph as their text, where they end it", () => {
    const source = `${HEAD}**Solved** - All mail\nis out.\n09:10\n\n**Looking** - Mail is slow.\n09:00\n`;
    const told = analyse(source).postmortem.timeline.entries;
    expect(told.map(({ textSpan }) => source.slice(textSpan.start, textSpan.end))).toEqual([
      "**Solved** - All mail\nis out.",
      "**Looking** - Mail is slow.",
    ]);
    expect(told.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      "**Solved** - All mail\nis out.\n09:10",
      "**Looking** - Mail is slow.\n09:00",
    ]);
  });

  it("have no label or introduction above them as their text", () => {
    const source = `${HEAD}All times in UTC:\n09:00\n\nMail stops.\n\n**Update**\n09:10\n\nAll mail is out.\n`;
    const told = analyse(source).postmortem.timeline.entries;
    expect(told.map(({ textSpan }) => source.slice(textSpan.start, textSpan.end))).toEqual([
      "Mail stops.\n\n**Update**",
      "All mail is out.",
    ]);
  });

  it("are put against their order where more paragraphs tell of them", () => {
    const text = `${HEAD}**09:00** a\n\nmore of a\n\n**09:20** b\n\nmore of b\n\n**09:10** c\n`;
    expect(analyse(text).postmortem.timeline.outOfOrder).toHaveLength(1);
    const anew = text.replace("more of b", "As customers saw it:");
    expect(analyse(anew).postmortem.timeline.outOfOrder).toEqual([]);
  });

  it("start over below a heading of their own", () => {
    const text = `${story(["09:00", "09:20"])}\n### As customers saw it\n\n**2024-05-07 09:05**\n\nNo mail.\n`;
    expect(analyse(text).postmortem.timeline.outOfOrder).toEqual([]);
  });
});

describe("a log told newest first, service by service", () => {
  const minutes = (text: string) =>
    analyse(text).postmortem.timeline.outOfOrder.map(({ entry }) => `${entry.time.month}-${entry.time.day}`);
  const log = (...services: string[][]) =>
    `${HEAD}${services
      .map(
        (days, i) =>
          `### Service ${i}\n\n${days.map((day) => `**Resolved** - All mail is out.  \n${day}, 07:46 PM UTC\n`).join("\n")}`,
      )
      .join("\n")}`;

  it("starts over below each heading", () => {
    expect(analyse(log(["Apr 20", "Apr 13"])).postmortem.timeline.entries).toHaveLength(2);
    expect(minutes(log(["Apr 20", "Apr 13", "Apr 1"], ["May 2", "Apr 3"], ["Apr 9", "Apr 8"]))).toEqual([]);
  });

  it("starts over, too, where no list is long enough to tell alone", () => {
    expect(minutes(log(["Apr 13", "Apr 1"], ["May 2", "Apr 3"]))).toEqual([]);
  });

  it("is put against its order within one list", () => {
    expect(minutes(log(["Apr 20", "Apr 13", "Apr 17", "Apr 2", "Apr 1"], ["May 2", "Apr 3"]))).toEqual(["4-17"]);
  });
});

describe("a time to the minute", () => {
  const outOfOrder = (...times: string[]) =>
    analyse(`${HEAD}${times.map((time) => `- ${time} Something happened`).join("\n")}\n`).postmortem.timeline
      .outOfOrder;

  it("is not before one with seconds in the same minute", () => {
    expect(outOfOrder("09:00", "09:05:40", "09:05", "09:10")).toEqual([]);
  });

  it("is before one in the next minute", () => {
    expect(outOfOrder("09:00", "09:06:01", "09:05", "09:10")).toHaveLength(1);
    expect(outOfOrder("09:00:00", "09:05:40", "09:05:10", "09:10:00")).toHaveLength(1);
  });
});

describe("a post with updates", () => {
  it.each(["**Update: 09:20** ", "**Update 09:20** ", "Update (09:20): ", "[Update 2 - 09:20] ", "*Edit: at 09:20* "])(
    "has an entry at %j",
    (lead) => {
      const head = "---\ntitle: Mail down\ndate: 2024-05-07T09:00:00+00:00\n---\nMail is down. We look into it.\n\n";
      const updates = `${lead}The queue is full.\n\n${lead.replace("09:20", "09:40")}It is emptied.\n\n${lead.replace("09:20", "10:05")}All mail is out.`;
      expect(entries(updates, head)).toEqual(["1 09:20Z", "3 09:40Z", "5 10:05Z"]);
    },
  );
});

describe("a day on a line of its own right below a list item", () => {
  const days = (day: string, above = "Mail stops.") =>
    entries(`- 22:10 ${above}\n- 22:40 Paged.\n${day}\n- 23:05 Mail stops again.\n- 23:20 Paged.`);
  it.each([
    "*May 9*",
    "**May 9, 2024**",
    "May 9",
    "9 May 2024",
    "_Thursday, 9 May_",
    "*May 9* (Thursday)",
    "2024-05-09:",
    "09.05.2024",
  ])("is the day of what follows: %s", (day) => {
    const seen = ["1 22:10Z", "2 22:40Z", "4 2024-05-09T23:05Z", "5 2024-05-09T23:20Z"];
    expect(days(day)).toEqual(seen);
    expect(entries(`22:10 Mail stops\n22:40 Paged\n${day}\n23:05 Mail stops\n23:20 Paged`)).toEqual(seen);
  });
  it("is no day where the sentence above goes on with it, or says more", () => {
    for (const text of [
      "- 22:10 Stops, as it did on\n*May 3*\n- 22:40 Paged.",
      "- 22:10 Stops. First seen:\nMay 3 by Ada\n- 22:40 Paged.",
      "- 22:10 Stops as on 1 and\n3 May\n- 22:40 Paged.",
    ])
      expect(entries(text)).toEqual(["1 22:10Z", "3 22:40Z"]);
  });
});

describe("headings of a status page", () => {
  const post = (...heads: string[]) =>
    entries(heads.map((head) => `## ${head}\n\nMail is slow.\n`).join("\n"), "# Mail outage 2024-05-07\n\n");
  it.each([
    [["Investigating 09:27", "Monitoring 11:06", "Resolved 16:00"]],
    [["Investigating (2024-05-07, 09:27)", "Monitoring (11:06)", "Resolved (16:00)"]],
    [["Investigating - 09:27", "Update @ 11:06", "Resolved: 16:00"]],
  ])("name a step and its time: %j", (heads) => {
    expect(post(...heads)).toEqual(["1 09:27", "5 11:06", "9 16:00"]);
  });
  it("that tell more than the step are none", () => {
    expect(post("Monitoring 3 of 5 nodes", "Resolved tickets 12:30 to 14:00 and more", "Identified 2 causes")).toEqual(
      [],
    );
  });
});

describe("status pages that end what they tell with its time", () => {
  const page = (...steps: [string, string][]) =>
    entries(
      steps.map(([step, time]) => `*${step}* - The mail is slow. {{< track "2024-05-07 ${time}" >}}\n`).join("\n"),
      "---\nresolvedWhen: 2024-05-07T14:03:17.220Z\n---\n",
    );
  it("are read, and a generator's own time gives no zone", () => {
    expect(page(["Resolved", "16:00:00"], ["Monitoring", "15:10:00"], ["Investigating", "14:02:00"])).toEqual([
      "1 16:00:00",
      "3 15:10:00",
      "5 14:02:00",
    ]);
  });
});

describe("updates that a generator of status pages marks", () => {
  const front = "---\ntitle: Mail outage\nseverity: down\nresolved: true\n---\n\n";
  it("are read where there are one or two, and from a line of their own below what they tell", () => {
    const two = `**Restored**:\nMail is back, and\nnothing was lost.\n{{< track "2024-05-07 16:00:00" >}}\n\n**Down**:\nMail is down.\n{{% track '2024-05-07 14:02:00' %}}\n`;
    expect(entries(two, front)).toEqual(["4 16:00:00", "8 14:02:00"]);
    const { postmortem, document } = analyse(front + two);
    expect(
      postmortem.timeline.entries.map(({ textSpan }) => document.source.slice(textSpan.start, textSpan.end)),
    ).toEqual(["**Restored**:\nMail is back, and\nnothing was lost.", "**Down**:\nMail is down."]);
    expect([postmortem.timeline.order, postmortem.timeline.outOfOrder]).toEqual(["descending", []]);
    expect(entries(`::: update Mail is back | 2024-05-07T16:00:45.752Z\nAll of it.\n:::\n`, front)).toEqual([
      "1 16:00:45Z",
    ]);
  });
  it("begin behind the update above where they stand below each other", () => {
    const { postmortem, document } = analyse(
      `${front}Looking. {{< track "2024-05-07 14:02:00" >}}\nPart replaced. {{< track "2024-05-07 14:20:00" >}}\n`,
    );
    expect(
      postmortem.timeline.entries.map(({ textSpan }) => document.source.slice(textSpan.start, textSpan.end)),
    ).toEqual(["Looking.", "Part replaced."]);
  });
  it("are not read from other shortcodes, nor from a note in a container", () => {
    expect(entries(`Mail is back. {{< figure "2024-05-07 16:00:00" >}}\n`, front)).toEqual([]);
    expect(entries("::: tip Mail | 2024-05-07T16:00:45Z\nAll of it.\n:::\n", front)).toEqual([]);
  });
});

describe("steps of a status page in a post without a timeline part", () => {
  const post = (title: string, ...heads: string[]) =>
    entries(heads.map((head) => `${head} Mail is slow.\n`).join("\n"), `# ${title} 2024-05-07\n\n`);
  it.each([
    ["Mail outage", ["**[Resolved] 16:00 CEST**", "**[Monitoring] 11:06 CEST**", "**[Investigating] 09:27 CEST**"]],
    ["Mail outage", ["[Resolved] 16:00 CEST -", "[Monitoring] 11:06 CEST -", "[Investigating] 09:27 CEST -"]],
    ["Mail outage", ["**Resolved (16:00 CEST)**", "**Monitoring (11:06 CEST)**", "**Update (09:27 CEST)**"]],
    ["Mail outage", ["**RESOLVED - 16:00 CEST**", "**UPDATE - 11:06 CEST**", "**IDENTIFIED - 09:27 CEST**"]],
    ["Mail outage", ["**16:00 CEST [Resolved]**", "**11:06 CEST [Monitoring]**", "**09:27 CEST [Investigating]**"]],
    [
      "Caída del correo",
      ["**[Resuelto] 16:00 CEST**", "**[Monitoreando] 11:06 CEST**", "**[Investigando] 09:27 CEST**"],
    ],
    ["Störung der Mail", ["**[Behoben] 16:00 CEST**", "**[Beobachtung] 11:06 CEST**", "**[Untersuchung] 09:27 CEST**"]],
    ["Panne du courrier", ["**[Résolu] 16:00 CEST**", "**[Surveillance] 11:06 CEST**", "**[Identifié] 09:27 CEST**"]],
    [
      "Queda do e-mail",
      ["**[Resolvido] 16:00 CEST**", "**[Monitorando] 11:06 CEST**", "**[Investigando] 09:27 CEST**"],
    ],
  ])("%s: %j", (title, heads) => {
    expect(post(title, ...heads)).toEqual(["1 16:00+02:00", "3 11:06+02:00", "5 09:27+02:00"]);
  });
  it("make a timeline of the part that is headed as updates", () => {
    const head = "# Postmortem: mail down on 2024-05-07\n\n## Status updates\n\n";
    expect(
      entries(
        "**[Resolved] 16:00 UTC** Mail is back.\n\n**[Monitoring] 11:06 UTC** Freed.\n\n**[Identified] 09:27 UTC** A full disk.",
        head,
      ),
    ).toEqual(["1 16:00Z", "3 11:06Z", "5 09:27Z"]);
  });
  it("are none where a field says when it was resolved", () => {
    expect(post("Mail outage", "**Identified:** 09:27", "**Monitoring:** 11:06", "**Resolved:** 16:00")).toEqual([]);
  });
  it("are none among tasks on a board", () => {
    expect(post("Sprint board", "[In progress] 3 cards.", "[Completed] 12 cards.", "[Scheduled] 4 cards.")).toEqual([]);
  });
});

describe("a heading with a number before a dash", () => {
  it("counts, where no time would be written so", () => {
    expect(
      entries(
        "## 0007 – Rates\n\nWrong.\n\n## 0006 – Mail\n\nSlow.\n\n## 0005 – Disk\n\nFull.\n",
        "# Mail outage 2024-05-07\n\n",
      ),
    ).toEqual([]);
  });
});

describe("elapsed times of two numbers", () => {
  const marks = (stated: string, ...times: string[]) =>
    entries(
      `${stated}\n\n## Timeline\n\n${times.map((time) => `- T+${time} Something happened`).join("\n")}`,
      "# Mail down\n\n",
    ).map((entry) => entry.split(" ")[1]);
  it("are minutes and seconds where it was over before the hours", () => {
    for (const stated of ["**Duration:** 17 minutes", "**MTTR:** 15 min"])
      expect(marks(stated, "00:00", "00:30", "02:00", "17:00")).toEqual([
        "+00:00:00",
        "+00:00:30",
        "+00:02:00",
        "+00:17:00",
      ]);
  });
  it("are hours and minutes where it lasted as long, and where nobody says", () => {
    expect(marks("**Duration:** 4 hours", "00:30", "04:00")).toEqual(["+00:30", "+04:00"]);
    expect(marks("Down.", "00:30", "04:00")).toEqual(["+00:30", "+04:00"]);
  });
});

describe("a line within a paragraph", () => {
  const told = "- 08:40 Queue grew\n- 09:20 Queue was empty\n\n";
  it.each([
    [
      "a label that only wraps there",
      "Nobody had written down that the two earlier\nstalls (08:40, 09:05) were alike.",
    ],
    [
      "a dash that only wraps there",
      "Between the two starts the queue took just one\ncommand — at 08:50 — and none after.",
    ],
    ["a time that only wraps there", "As far as the logs go it was not emptied until\n09:20 when Ada saw to it."],
  ])("is no entry: %s", (_, prose) => expect(entries(told + prose)).toEqual(["1 08:40Z", "2 09:20Z"]));
  it.each([
    ["below a caption", "**Deploy**\n08:40 The queue grew\n\n**Repair**\n09:20 It was empty", ["2 08:40Z", "5 09:20Z"]],
    ["below the end of a sentence", "It was a long day.\nPaged: 08:40\nMended: 09:20", ["2 08:40Z", "3 09:20Z"]],
    [
      "as the others of the paragraph",
      "What we saw that day\n08:40 queue grew\n09:20 queue was empty",
      ["2 08:40Z", "3 09:20Z"],
    ],
    ["below a break", "What we saw  \n08:40 queue grew", ["2 08:40Z"]],
    ["set apart by a mark", "What we saw\n08:40 - queue grew", ["2 08:40Z"]],
  ])("is one: %s", (_, lines, expected) => expect(entries(lines)).toEqual(expected));
});

describe("clocks of four digits", () => {
  const told = "1838: queue grows\n\n1845: Ada was paged\n\n";
  it("are times that might be years among others that could be none", () => {
    expect(entries(`${told}[1923](https://a.test/p1): mended\n\n~2012: calm`)).toEqual([
      "1 18:38Z",
      "3 18:45Z",
      "5 19:23Z",
      "7 20:12Z",
    ]);
  });
  it.each([
    ["alone", "18:38: queue grows\n\n2012: the queue is bought"],
    ["without a mark behind", `${told}2012 mails were lost`],
    ["as a date or a count", `${told}2012-05-01: calm\n\n20128: mails`],
    ["in a wrapped line", `${told}The queue is of the year\n2012: it is old`],
  ])("are years: %s", (_, body) => expect(entries(body).filter((entry) => entry.includes("20:12Z"))).toEqual([]));
});

it("reads a day before a note in a column of times, not a part of a whole", () => {
  const rows = (...cells: string[]) =>
    entries(`| Time | Event |\n|---|---|\n${cells.map((cell) => `| ${cell} | queue grows |`).join("\n")}`);
  expect(rows("05/07 08:40", "05/07 08:55", "05/07 09:10", "05/08 [now + 2 min]")).toEqual([
    "3 08:40Z",
    "4 08:55Z",
    "5 09:10Z",
    "6 2024-05-08",
  ]);
  expect(rows("1/3 (start)", "2/3 (more)", "3/3 (end)")).toEqual([]);
});

it("is no event what links to a heading of the document", () => {
  const links = "- [08:40 Queue grows](#0840-queue-grows)\n- **[09:20 Queue is empty](#0920)**\n\n";
  expect(entries(`${links}### 08:40 Queue grows\n\n### 09:20 Queue is empty`)).toEqual(["4 08:40Z", "6 09:20Z"]);
  expect(entries("- [08:40](#a) Queue grows\n- [09:20 Queue is empty](https://a.test/#b)")).toEqual([
    "1 08:40Z",
    "2 09:20Z",
  ]);
});

describe("clocks with a dot", () => {
  const told = "08.40 Queue grows. <br>\n08.55 Ada was paged.\n\n09.10 AL Restarted the 2.50 release.";

  it("are times where several lines begin with one", () => {
    expect(entries(told)).toEqual(["1 08:40Z", "2 08:55Z", "4 09:10Z"]);
    expect(entries("08.40 Queue grows.\n\n08.55 Ada was paged.")).toEqual([]);
  });
  it("are times before a small letter or a channel's name, where a paragraph begins so", () => {
    const days =
      "7 May 2024\n\n08.40 AL merged it\n\n08.55 deployed\n09.05 million rows\n\n09.10, 09.25 alerts in #mail\n\n";
    expect(entries(`${days}09.30 #mail:<br>\nqueue full<br>\n09.35 #mail: empty`)).toEqual([
      "3 08:40Z",
      "5 08:55Z",
      "8 09:10Z",
      "10 09:30Z",
      "12 09:35Z",
    ]);
    expect(entries("08.40 Queue grew.\n\n08.55 million rows\n\n09.10 million rows")).toEqual([]);
  });
  it("are numbers before a unit, and outside of the timeline", () => {
    expect(entries("12.50 GB were free.\n\n11.20 million rows.\n\n10.15 percent were lost.")).toEqual([]);
    expect(entries("Told below.\n\n## Notes\n\n08.40 Queue grows.\n\n08.55 Paged.\n\n09.10 Mended.")).toEqual([]);
  });
  const table = (...rows: string[]) =>
    entries(`| a | b | c |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join("\n")}`);

  it("are times below ten o'clock where the others of their column are times", () => {
    const rows = [
      "7.50 | Deployed | 3.10",
      "**8.40** | Mail stops | 9.10",
      "9.05 | Paged | 4.20",
      "10.10 | Mail runs | 4.40",
    ];
    expect(table(...rows)).toEqual(["3 07:50Z", "4 08:40Z", "5 09:05Z", "6 10:10Z"]);
    expect(table(...rows.map((row) => `7 May | ${row}`))).toEqual(["3 07:50Z", "4 08:40Z", "5 09:05Z", "6 10:10Z"]);
  });
  it("are numbers in a column of numbers, of words and beside times", () => {
    expect(table("7.50 | Deployed | x", "8.40 | Mail stops | y")).toEqual([]);
    expect(table("8.40 | Deployed | x", "9.75 | Mail stops | y", "9.20 | Mail runs | z", "10.10 | Over | z")).toEqual(
      [],
    );
    expect(table("09:00 | Mail stops | 9.40", " | Slower still | 8.40", "09:20 | Mail runs | 10.20")).toEqual([
      "3 09:00Z",
      "5 09:20Z",
    ]);
  });
});

describe("a line of an entry's paragraph that begins with “and”", () => {
  it("goes on what was told", () => {
    expect(
      entries("09:00 Ada sums it up: full since noon.<br>\nAnd at about 2:00 the copy failed.\n\n09:20 Mended."),
    ).toEqual(["1 09:00Z", "4 09:20Z"]);
  });
});

describe("facts below a list", () => {
  const list = "- 09:00: Mail stops.\n- 09:20: Mail runs.\n\n";
  it.each([
    "**Downtime**: about 20 minutes (2024-05-07 09:00 to 2024-05-07 09:20)",
    "**Ausfalldauer**: etwa 20 Minuten (2024-05-07 09:00 bis 09:20)",
    "*Last updated: 2024-05-07 11:00 (UTC)*",
    "*Document created: 2024-05-07 11:00*",
    "*最后更新: 2024-05-07 11:00*",
  ])("are no entries: %s", (fact) => expect(entries(`${list}${fact}`)).toEqual(["1 09:00Z", "2 09:20Z"]));
});

it("takes a column of links that begin with a day for times", () => {
  const link = (day: string) => `[${day} — cold ovens](https://status.example.org/incidents/1048576/details)`;
  expect(
    entries(`| Incident | Brief |\n|---|---|\n| ${link("3 May 2024")} | Cold. |\n| ${link("8 May 2024")} | Again. |\n`),
  ).toEqual(["3 2024-05-03", "4 2024-05-08"]);
});

it("takes the times of a first column for entries, whatever stands in the rows below", () => {
  const rows = ["09:00 | Mail stops", "09:05 | Paged", "09:20 | Mail runs"];
  const open = ["now | A guard is written", "now | It is reviewed", "soon | It is out", "later | It is told"];
  expect(entries(`| Time | Event |\n|---|---|\n| ${[...rows, ...open].join(" |\n| ")} |`)).toEqual([
    "3 09:00Z",
    "4 09:05Z",
    "5 09:20Z",
  ]);
});

describe("a day on its own line", () => {
  it("is an entry where only untimed text stands below, unless it is a heading", () => {
    const day = "2024-05-01\n- The first letters were lost.\n\n2024-05-07\n- 09:00 Mail stops.\n- 09:10 Paged.";
    expect(entries(day)).toEqual(["1 2024-05-01", "5 09:00Z", "6 09:10Z"]);
    expect(entries(day.replace("2024-05-01", "### 2024-05-01"))).toEqual(["5 09:00Z", "6 09:10Z"]);
  });
});

describe("a paragraph below a list or a table of times", () => {
  const rows = "| When | Event |\n|---|---|\n| 1 May 2024, 09:00 | Mail stops |\n| 7 May 2024, 09:20 | Mail runs |\n\n";
  const items = "\n- 1 May 2024 09:00: Mail stops\n- 7 May 2024 09:20: Mail runs\n\n\n";
  const both = (below: string) => [rows, items].map((list) => entries(`${list}${below}`).length);
  it("with no more than a day is a remark", () => {
    expect(both("Last letter out: **29 Apr 2024**.\nBy 5 May nothing had been sent for days.\n")).toEqual([2, 2]);
    expect(both("By 5 May nothing had been sent for days.\n")).toEqual([2, 2]);
  });
  it("is an entry where it has a time, or a mark sets its day apart", () => {
    expect(both("8 May 2024, 10:00: all letters are out.")).toEqual([3, 3]);
    expect(both("**8 May 2024** – all letters are out.")).toEqual([3, 3]);
  });
});

it("takes the headings of several incidents, each with its report below, for no story told in time", () => {
  const incident = (at: string) => `## ${at} — no mail\n\n### Cause\n\nA full disk.\n\n### Fix\n\nA new one.\n\n`;
  const days = ["2024-05-03 10:00", "2024-05-02 11:00", "2024-05-01 12:00"];
  const times = (text: string) => analyse(text).postmortem.timeline.entries.length;
  expect(times(`# Postmortem: no mail\n\n${days.map(incident).join("")}`)).toBe(0);
  expect(
    times(`# Postmortem: no mail\n\n${days.map((day) => `## ${day} — no mail\n\nStill none.\n\n`).join("")}`),
  ).toBe(3);
});

it("is no label before a range within a sentence", () => {
  const rows = "| When | Event |\n|---|---|\n| 09:00 | Mail stops |\n| 09:20 | Mail runs |\n\n";
  expect(entries(`${rows}The mail was gone from 09:00–09:20.`)).toEqual(["3 09:00Z", "4 09:20Z"]);
});

it("takes a word for about between a day in numbers and its time", () => {
  const first = (day: string) => entries(`- ${day} Mail stops\n- 24/09 20:00 Mail runs\n- 25/09 09:00 Closed`)[0];
  for (const day of ["24/09, around 19:00", "24/09 vers 19:00", "24/09, gegen 19:00", "24/09, около 19:00"])
    expect(first(day)).toMatch(/^1 2024-09-24T19:00/);
});

it("takes the only time of all, in a remark on something else, for no entry", () => {
  const told = (remark: string) => entries(`1. The copy was made.\n2. The file was there ${remark}.\n3. It was gone.`);
  expect(told("(its stamp, 13:07:29, is newer than the copy)")).toEqual([]);
  expect(told("(at 13:07)")).toEqual(["2 13:07Z"]);
});

it("takes a day in the prose of another part for no entry beside a table that tells the story", () => {
  const rows = ["09:00", "09:10", "09:20"].map((at) => `| ${at} | Mail |\n`).join("");
  const story = (item: string) =>
    analyse(
      `# Postmortem: no mail on 2024-05-07\n\n## Background\n\n- ${item}\n- One runs at a time.\n\n## What happened\n\n| Time (UTC) | Event |\n|---|---|\n${rows}`,
    ).postmortem.timeline.entries.length;
  expect(story("2024-05-07 08:00 is when the older run had begun")).toBe(3);
});

describe("a heading that says from when to when the entries below it go", () => {
  const phase = (title: string, first: string) =>
    entries(`### ${title}\n\n| Time | What |\n|---|---|\n| ${first} | Queue stopped |\n| 14:40 | Queue full |`);
  it("is none itself, and sets their day", () => {
    expect(phase("Phase 2: repair (2024-05-08 14:00-15:00)", "14:10")).toEqual([
      "5 2024-05-08T14:10Z",
      "6 2024-05-08T14:40Z",
    ]);
    expect(phase("Stage 1 – search (14:00–15:00)", "14:00")).toEqual(["5 14:00Z", "6 14:40Z"]);
  });
  it("is one where they go on elsewhere, or where it is a moment", () => {
    expect(phase("Repair (11:00-12:00)", "14:10")[0]).toBe("1 11:00Z");
    expect(phase("Repair begins (14:00)", "14:10")[0]).toBe("1 14:00Z");
  });
});

it("takes the facts of a table for no entries of a story told without a timeline part", () => {
  const table = (rows: string) =>
    `## Mail stops\n\n| Field | Value |\n|---|---|\n${rows}\n\n## Disk full\n\n| Field | Value |\n|---|---|\n${rows}`;
  const head = "# Incident report: mail and disk on 2024-05-07\n\n";
  expect(
    entries(
      table("| Detected | 7 May 2024, 09:10 UTC |\n| Remediated | 7 May 2024, 09:40 UTC |\n| Severity | High |"),
      head,
    ),
  ).toEqual([]);
  expect(
    entries(table("| Mail stops | 7 May 2024, 09:10 UTC |\n| Mail runs | 7 May 2024, 09:40 UTC |"), head),
  ).toHaveLength(4);
});

it("counts “+1 min” behind a step without a time from that step", () => {
  const disordered = (last: string) =>
    analyse(
      `${HEAD}| Time | Event |\n|---|---|\n| Morning | New rule loaded |\n| +3 min | Mail stops |\n| +50 min | Stop seen |\n| Same hour | Rule taken back |\n| ${last} | Mail runs |\n`,
    ).postmortem.timeline.outOfOrder.length;
  expect(disordered("+1 min")).toBe(0);
  expect(disordered("T+1 min")).toBe(1);
});
