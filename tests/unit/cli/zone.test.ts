// `--zone` on the command line: what each word means, and what is said of those that mean nothing or too much.
import { describe, expect, test } from "vitest";
import { zoneRead } from "../../../server/src/cli/zone.ts";

describe("a word for a zone", () => {
  test.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ["europe/berlin", "Europe/Berlin"],
    ["EUROPE/BERLIN", "Europe/Berlin"],
    ["asia/kolkata", "Asia/Kolkata"],
    ["us/pacific", "US/Pacific"],
    ["america/port_of_spain", "America/Port_of_Spain"],
    ["Berlin", "Europe/Berlin"],
    ["berlin", "Europe/Berlin"],
    ["TOKYO", "Asia/Tokyo"],
    ["new york", "America/New_York"],
    ["MEZ", "MEZ"],
    ["mez", "MEZ"],
    ["cet", "CET"],
    ["jst", "JST"],
    ["Z", "UTC"],
    ["z", "UTC"],
    ["utc", "UTC"],
    ["Gmt", "UTC"],
    ["+0100", "+01:00"],
    ["+01:00", "+01:00"],
    ["-5", "-05:00"],
    ["+5:30", "+05:30"],
    ["GMT+1", "+01:00"],
    ["utc-03:30", "-03:30"],
  ])("%s is %s", (typed, name) => expect(zoneRead(typed)).toMatchObject({ name }));

  test.each(["PST", "ist", "BST", "Cst"])("%s has several meanings, and they are named", (typed) => {
    const read = zoneRead(typed);
    expect("wrong" in read && read.wrong).toMatch(
      new RegExp(`"${typed}" is ambiguous.*: \\w+/\\w+ \\(UTC[+-]\\d\\d:\\d\\d\\), `),
    );
  });

  test.each([
    ["Mars", undefined],
    ["Venus", undefined],
    ["Office", undefined],
    ["Tokio", "Asia/Tokyo"],
    ["Pacific/Aukland", "Pacific/Auckland"],
    ["", undefined],
    ["x".repeat(500), undefined],
    ["+25:00", undefined],
    ["Europe/Berlim", "Europe/Berlin"],
    ["Berln", "Europe/Berlin"],
  ])("%s is none", (typed, near) => {
    const read = zoneRead(typed);
    const wrong = "wrong" in read ? read.wrong : "";
    expect(wrong).toContain(`Unknown time zone "${typed}".`);
    expect(/Did you mean "(.*?)"\?/.exec(wrong)?.[1]).toBe(near);
  });
});
