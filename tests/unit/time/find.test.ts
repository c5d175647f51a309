// All timestamps of a line, cell or field.
import { describe, expect, it } from "vitest";
import { findTimestamps } from "../../../server/src/time/timestamp.ts";
import { show } from "./show.ts";

const find = (text: string): string[] => findTimestamps(text, { start: 0, end: text.length }).map(show);

describe("findTimestamps", () => {
  it.each<[string, string[]]>([
    ["April 10, 2022, 09:00 AM - April 10, 2022, 01:00 PM (UTC)", ["2022-04-10T09:00Z .. 2022-04-10T13:00Z"]],
    ["1 hour, 20 minutes (10:00 AM to 11:20 AM PST)", ["T10:00-08:00 .. T11:20-08:00"]],
    ["14:30 to 17:45 (GMT) on November 11, 2022, then quiet", ["2022-11-11T14:30Z .. 2022-11-11T17:45Z"]],
    ["7h (during support hours 10:00-17:00)", ["T10:00 .. T17:00"]],
    ["2022-01-23 Upgrading ingress", ["2022-01-23"]],
    ["Outage of 3 November 2022: login", ["2022-11-03"]],
    ["On May 11, 2022 between 14:00 and 15:00 UTC users saw errors", ["2022-05-11T14:00Z .. T15:00Z"]],
    ["It began around 9pm UTC and ended at 23:10 UTC.", ["T21:00Z~", "T23:10Z"]],
    ["started 10:05,10:07 and 10:09", ["T10:05", "T10:07", "T10:09"]],
    ["12:00pm EAT: down; 12:06pm EAT: up", ["T12:00+03:00", "T12:06+03:00"]],
    ["16:05:57-58 UTC", ["T16:05:57Z .. T16:05:58Z"]],
    ["16:05:57-08:00", ["T16:05:57-08:00"]],
    ["Time:10:00", ["T10:00"]],
    ["am 3.11.2022 um 10:15 Uhr", ["2022-11-03T10:15"]],
    ["発生日時：2022年11月3日 10時15分", ["2022-11-03T10:15"]],
    ["从10:30到11:00", ["T10:30 .. T11:00"]],
    ["On Day 2 we found it", ["D2"]],
    ["the night of March 8, 2022", ["2022-03-08"]],
  ])("finds all of %s", (text, expected) => expect(find(text)).toEqual(expected));

  it.each([
    "v1.2.3 on port 5000 with 10.0.0.1:8080 and fe80::10:20",
    "https://example.org/2022/04/05/post and report-2022-04-05-final.md",
    "INC-20220405, CVE-2022-25878, ABC-1234, #2022, $10.30, p99=10:30x",
    "a ratio of 2:1, 24/7, 99.95%, 3/4 of the nodes, 20.04 LTS, sha 1a2b3c4, 640x480",
    "latency rose by +5m to 10 min; 1h30 later it took 2 hours",
    "May I ask for a second, or march on the sun?",
    "seconds 3, days 4, T-shirt, t2.micro, D-1 and E2E",
    "block 1071900 - 1072525, height 4779033, epoch 1715209000",
  ])("finds none in %s", (text) => expect(find(text)).toEqual([]));

  it("stays inside the span it is given", () => {
    const text = "10:00 | 11:00 | 12:00";
    const found = findTimestamps(text, { start: 6, end: 15 });
    expect(found.map((time) => text.slice(time.span.start, time.span.end))).toEqual(["11:00"]);
  });
});
