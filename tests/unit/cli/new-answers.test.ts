// What `postmortem new` asks for, and asks again.
import { describe, expect, test } from "vitest";
import { newAnswers, startedTwice } from "../../../server/src/cli/new-answers.ts";

const LIKELY = { severities: ["SEV-1", "SEV-2"], zone: "UTC", today: "2026-02-11" };

/** Somebody who gives these answers; `told` has what they were asked and told. */
function person(...answers: readonly string[]) {
  const left = [...answers];
  const told: string[] = [];
  return {
    told,
    left,
    ask: async (question: string) => {
      told.push(`? ${question}`);
      const answer = left.shift();
      if (answer === undefined) throw new Error(`asked too much: ${question}`);
      return answer;
    },
    tell: (sentence: string) => void told.push(sentence),
  };
}

describe("at a terminal", () => {
  test("empty answers are the likely ones, but for the title", async () => {
    const one = person("", "Mail delayed", "", "", "");
    expect(await newAnswers({}, LIKELY, one)).toEqual({
      title: "Mail delayed",
      severity: undefined,
      start: "2026-02-11",
      zone: "UTC",
    });
    expect(one.told[1]).toMatch(/title is needed/);
  });

  test.each([
    ["3:00", "2026-02-11 03:00"],
    ["03:05", "2026-02-11 03:05"],
    ["2026-02-10", "2026-02-10"],
    ["2026-02-10 3:00", "2026-02-10 03:00"],
    ["2026-02-10T23:59", "2026-02-10 23:59"],
  ])("%s as a start", async (typed, start) => {
    const one = person("Mail delayed", "SEV-2", typed, "");
    expect(await newAnswers({}, LIKELY, one)).toMatchObject({ start });
  });

  test.each([
    ["yesterday", /"yesterday" is no start/],
    ["24:00", /"24:00" is no time/],
    ["9:75", /"9:75" is no time/],
    ["2026-02-30 10:00", /"2026-02-30" is no date/],
    ["2026-02-10 ten", /no start/],
  ])("%s is asked for again, at once", async (typed, why) => {
    const one = person("Mail delayed", "", typed, "3:00", "");
    expect(await newAnswers({}, LIKELY, one)).toMatchObject({ start: "2026-02-11 03:00" });
    expect(one.told[3]).toMatch(why);
    expect(one.told[4]).toMatch(/^\? Start/);
  });

  test("a zone that is none or ambiguous is asked for again", async () => {
    const one = person("Mail delayed", "", "3:00", "Mars", "PST", "berlin");
    expect(await newAnswers({}, LIKELY, one)).toMatchObject({ zone: "Europe/Berlin" });
    expect(one.told.join("\n")).toMatch(/Unknown time zone "Mars".*\n.*\n.*"PST" is ambiguous/);
  });

  test("a start that does not exist in the zone is asked for again, whichever of them is an option", async () => {
    const [start, zone] = ["2026-03-29 02:30", "Europe/Berlin"];
    const title = "Night";
    const severity = "SEV-2";
    const wanted = { title, severity, start: "2026-03-29 03:30", zone };
    const answer = "2026-03-29 03:30";
    expect(await newAnswers({ title, severity }, LIKELY, person(start, zone, answer))).toEqual(wanted);
    expect(await newAnswers({ title, severity, zone }, LIKELY, person(start, answer))).toEqual(wanted);
    expect(await newAnswers({ title, severity, start }, LIKELY, person(zone, answer))).toEqual(wanted);
    expect(await newAnswers({ title, severity, start, zone }, LIKELY, person(answer))).toEqual(wanted);
  });

  test("a wrong option ends it before the first question", async () => {
    await expect(newAnswers({ start: "soon" }, LIKELY, person())).rejects.toThrow(/no start/);
    await expect(newAnswers({ zone: "Mars" }, LIKELY, person())).rejects.toThrow(/Unknown time zone/);
    await expect(newAnswers({ title: " " }, LIKELY, person())).rejects.toThrow(/title is needed/);
  });
});

test("where nobody can be asked a title is needed, and the rest is likely", async () => {
  await expect(newAnswers({ start: "2026-02-10" }, LIKELY, undefined)).rejects.toThrow(/title is needed/);
  expect(await newAnswers({ title: "Mail" }, LIKELY, undefined)).toMatchObject({ start: "2026-02-11", zone: "UTC" });
});

test("a start that clocks show twice", () => {
  expect(startedTwice("2026-11-01 01:30", "America/New_York")).toMatch(/twice.*UTC-04:00.*UTC-05:00/);
  expect(startedTwice("2026-11-02 01:30", "America/New_York")).toBeUndefined();
  expect(startedTwice("2026-11-01", "America/New_York")).toBeUndefined();
});
