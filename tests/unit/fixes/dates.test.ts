// Days written as the dates of a document are.
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import { readPostmortem } from "../../../server/src/postmortem/read.ts";
import { dateWriter, likeSample, plainDate, rewriteDate, writeDate } from "../../../server/src/rules/fixes/dates.ts";
import { readTimestamp } from "../../../server/src/time/timestamp.ts";

const DAY = { year: 2024, month: 5, day: 3 };
const NO_YEAR = { ...DAY, year: undefined };

describe("a day like a sample", () => {
  test.each<[string, string | undefined]>([
    ["2022-11-28", "2024-05-03"],
    ["2022/11/28", "2024/05/03"],
    ["2022.11.28", "2024.05.03"],
    ["2022/1/8", "2024/5/3"],
    ["28.11.2022", "03.05.2024"],
    ["28.11.22", "03.05.24"],
    ["28/11/2022", undefined],
    ["11/28/2022", "05/03/2024"],
    ["1/28/2022", "5/03/2024"],
    ["1/28/22", "5/03/24"],
    ["November 28, 2022", "May 3, 2024"],
    ["November 8, 2022", "May 3, 2024"],
    ["November 08, 2022", "May 03, 2024"],
    ["NOV 28, 2022", "MAY 3, 2024"],
    ["nov 28, 2022", "may 3, 2024"],
    ["28 Nov 2022", "3 May 2024"],
    ["08 Nov 2022", "03 May 2024"],
    ["8 Nov 2022", "3 May 2024"],
    ["8th November 2022", "3rd May 2024"],
    ["November 21st, 2022", "May 3rd, 2024"],
    ["8 Nov '22", "3 May '24"],
    ["May 8, 2022", "May 3, 2024"],
    ["2022-Nov-28", "2024-May-03"],
    ["2022-Nov-08", "2024-May-03"],
    ["Monday, November 28, 2022", "Friday, May 3, 2024"],
    ["Mon Nov 28", "Fri May 3"],
    ["mon, 28 Nov 2022", "fri, 3 May 2024"],
    ["MONDAY 28 NOV", "FRIDAY 3 MAY"],
    ["Montag, 28.11.2022", "Freitag, 03.05.2024"],
    ["Mo 28.11.2022", "Fr 03.05.2024"],
    ["lundi 28.11.2022", "vendredi 03.05.2024"],
    ["2022-11-28 (Mon)", "2024-05-03 (Fri)"],
    ["2022-11-28 (Mo.)", "2024-05-03 (Fr.)"],
    ["2022/11/28（月）", "2024/05/03（金）"],
    // A month in English, a weekday in Spanish.
    ["Mar 28, 2022", "May 3, 2024"],
    // Their own words for months are not known.
    ["28. Oktober 2022", undefined],
    ["28 novembre 2022", undefined],
    ["2022年11月28日", "2024年05月03日"],
    ["11月28日", "05月03日"],
    ["10 Nov 2022", "3 May 2024"],
    ["Sept 28, 2022", "May 3, 2024"],
    ["Nov 28 (Mon)", "May 3 (Fri)"],
    // Several days are no sample of one.
    ["7-13 Nov 2022", undefined],
    ["Nov 7-13", undefined],
    ["2022-11-28/29", undefined],
    // Day or month: nobody knows.
    ["03/04/2022", undefined],
    ["no date", undefined],
    ["Monday, 2022 November 28", "Friday, 2024 May 03"],
    ["10:00", undefined],
  ])("%s", (sample, expected) => expect(likeSample(sample, DAY, undefined)).toBe(expected));

  test("where the document tells which comes first", () => {
    expect(likeSample("03/04/2022", DAY, true)).toBe("03/05/2024");
    expect(likeSample("03/04/2022", DAY, false)).toBe("05/03/2024");
  });
  test("without a year the sample's stays out of it", () => {
    expect(likeSample("Nov 28", NO_YEAR, undefined)).toBe("May 3");
    expect(likeSample("Nov 28", DAY, undefined)).toBe("May 3");
    expect(likeSample("28 Nov", DAY, undefined)).toBe("3 May");
    expect(likeSample("Nov 28, 2022", NO_YEAR, undefined)).toBeUndefined();
    expect(likeSample("28.11.", DAY, undefined)).toBe("03.05.");
    expect(likeSample("Thu 11/28", DAY, undefined)).toBe("Fri 05/03");
    expect(likeSample("28.11", DAY, undefined)).toBeUndefined();
    // Nor is a weekday known.
    for (const sample of ["Mon Nov 28", "Nov 28 (Mon)", "Nov 28, Monday"])
      expect(likeSample(sample, NO_YEAR, undefined)).toBeUndefined();
    // A year with a slip of the pen would stay.
    expect(likeSample("20222-11-28", NO_YEAR, undefined)).toBeUndefined();
  });
  test("May tells nothing of how long the others are written, and a shortened name is short", () => {
    const november = { ...DAY, month: 11 };
    expect(likeSample("May 8, 2022", november, undefined)).toBe("Nov 3, 2024");
    expect(likeSample("Sept 8, 2022", november, undefined)).toBe("Nov 3, 2024");
    expect(likeSample("Tues, Nov 8, 2022", DAY, undefined)).toBe("Fri, May 3, 2024");
  });
  test("in every month, long and short", () => {
    const months = Array.from({ length: 12 }, (_, i) => ({ ...DAY, month: i + 1 }));
    expect(months.map((day) => likeSample("January 8, 2022", day, undefined))).toEqual(
      "January February March April May June July August September October November December"
        .split(" ")
        .map((name) => `${name} 3, 2024`),
    );
    expect(months.map((day) => likeSample("8 Feb 2022", day, undefined))).toEqual(
      "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ").map((name) => `3 ${name} 2024`),
    );
  });
  test("with its ordinal", () => {
    const days = [1, 2, 3, 4, 10, 11, 12, 13, 14, 20, 21, 22, 23, 24, 30, 31];
    expect(days.map((day) => likeSample("8th March 2022", { year: 2024, month: 3, day }, undefined))).toEqual(
      "1st 2nd 3rd 4th 10th 11th 12th 13th 14th 20th 21st 22nd 23rd 24th 30th 31st"
        .split(" ")
        .map((day) => `${day} March 2024`),
    );
  });
});

test("a day for titles", () => {
  expect(plainDate(DAY)).toBe("2024-05-03");
  expect(plainDate(NO_YEAR)).toBe("May 3");
  expect(plainDate({ ...NO_YEAR, month: 9 })).toBe("Sep 3");
});

test("a date becomes another one where it stands, else one in ISO form", () => {
  const rewrite = (text: string, dayFirst?: boolean) => {
    const date = readTimestamp(text, 4, text.length)?.date;
    if (!date) throw new Error(`no date: ${text}`);
    return rewriteDate(text, date, DAY, dayFirst);
  };
  expect(rewrite("On: 8 Nov 2022, they")).toBe("3 May 2024");
  expect(rewrite("On: 03/04/2022, they")).toBe("2024-05-03");
  expect(rewrite("On: 03/04/2022, they", true)).toBe("03/05/2024");
});

describe("a date put before a clock", () => {
  const read = (lines: string) => {
    const text = `# Postmortem: uploads down\n\n## Timeline\n\n${lines}\n`;
    const document = parseDocument(text);
    return { document, postmortem: readPostmortem(document, { treatAs: "postmortem" }), text };
  };
  /** What is written before the last entry's clock. */
  const put = (lines: string, at = -1) => {
    const { document, postmortem, text } = read(lines);
    const entry = postmortem.timeline.entries.at(at);
    const edit = entry && writeDate(document, postmortem, entry, DAY);
    if (!edit) return undefined;
    expect(edit.span.start).toBe(edit.span.end);
    expect(text.slice(edit.span.start)).toMatch(/^\d\d:\d\d/);
    return edit.text;
  };

  test.each([
    ["- 10:05 a\n- 10:06 b", "2024-05-03 "],
    ["- 2022-11-28 10:05 a\n- 10:06 b", "2024-05-03 "],
    ["- 28.11.2022 10:05 a\n- 10:06 b", "03.05.2024 "],
    ["- 28.11.2022, 10:05 a\n- 10:06 b", "03.05.2024, "],
    ["- Nov 28, 2022 - 10:05 a\n- 10:06 b", "May 3, 2024 - "],
    ["- 2022-11-28T10:05 a\n- 10:06 b", "2024-05-03 "],
    ["- 28.11.2022 -- 10:05 a\n- 10:06 b", "03.05.2024 -- "],
    ["- 28.11.2022 --- 10:05 a\n- 10:06 b", "03.05.2024 "],
    ["- 2022年11月28日10:05 a\n- 10:06 b", "2024年05月03日 "],
    // A date without a clock shows nothing of what stands between the two.
    ["- Nov 27, 2022: y\n- Nov 28, 2022: a\n- 10:06 c", "May 3, 2024 "],
    // Day or month: nobody knows, so all of it is written plainly.
    ["- 03/04/2022, 10:05 a\n- 10:06 b", "2024-05-03 "],
    // It takes after the one above it, whatever it says itself.
    ["- 2022-11-28 10:05 a\n- 28.11.2022 10:06 b", "2024-05-03 "],
    ["- Nov 28, 2022 at 10:05 a\n- 10:06 b", "May 3, 2024 "],
    // The one above is nearer than the one further up.
    ["- 2022-11-28 10:05 a\n- Nov 28, 2022 10:06 b\n- 10:07 c", "May 3, 2024 "],
    // A clock before its date shows nothing of what stands between the two.
    ["- 10:05 on 28 Nov 2022: a\n- 10:06 b", "2024-05-03 "],
    // A day that does not exist shows nothing.
    ["- 31.11.2022 10:05 a\n- 10:06 b", "2024-05-03 "],
    ["| Date | Time | What |\n|---|---|---|\n| 28.11.2022 | 10:05 | a |\n| | 10:06 | b |", "03.05.2024 "],
  ])("%j", (lines, expected) => expect(put(lines)).toBe(expected));

  test("the first entry takes after the next", () => {
    expect(put("- 10:05 a\n- 28.11.2022, 10:06 b\n- Nov 28, 2022 10:07 c", 0)).toBe("03.05.2024, ");
  });
  test("nothing where there is no clock", () => {
    expect(put("- 2022-11-28 a\n- 2022-11-29 b")).toBeUndefined();
  });
  test("the same for many", () => {
    const { document, postmortem } = read("- 28.11.2022 10:05 a\n- 10:06 b");
    const write = dateWriter(document, postmortem);
    expect(postmortem.timeline.entries.map((entry) => write(entry, DAY)?.text)).toEqual(["03.05.2024 ", "03.05.2024 "]);
  });
});
