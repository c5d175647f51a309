// `postmortem import` as a process: forms, what is asked for, what is told on standard error.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { upTo } from "../runs.ts";
import { folderOf, postmortem, postmortemProcess } from "./command.ts";

const CHAT = "dana  [9:41 AM]\nSeeing 500s\n:eyes: 2\nravi  [9:45 AM]\nrolling back\n";

let cwd = "";
let dispose = async () => {};
beforeAll(async () => {
  const made = await folderOf({
    "chat.txt": CHAT,
    "bom.log": "\ufeff2026-03-04T09:41:00Z down\r\n",
    "nul.log": new Uint8Array([...Buffer.from("2026-03-04T09:41:00Z do"), 0, 0xff, ...Buffer.from("wn\n")]),
    "utf16.log": Buffer.from("\ufeff2026-03-04T09:41:00Z down\n", "utf16le"),
  });
  cwd = made.folder;
  dispose = made.dispose;
});
afterAll(() => dispose());

const given = ["--date", "2026-03-04", "--zone", "Europe/Berlin"];
const run = (words: readonly string[], input?: string) =>
  postmortem(["import", ...words], { cwd, ...(input === undefined ? {} : { input }) });

test("a timeline's list, and what was left out", async () => {
  expect(await run([...given, "chat.txt"])).toEqual({
    code: 0,
    out: "**2026-03-04**\n\n- 09:41 CET **dana**: Seeing 500s\n- 09:45 CET **ravi**: rolling back\n",
    err: "1 line left out: 3 (reaction).\n",
  });
});

test("JSON, from standard input", async () => {
  for (const words of [["-"], []]) {
    const { code, out } = await run([...given, "--format", "json", ...words], CHAT);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { time: "2026-03-04T09:41:00+01:00", text: "Seeing 500s", actor: "dana", format: "slack", line: 1 },
      { time: "2026-03-04T09:45:00+01:00", text: "rolling back", actor: "ravi", format: "slack", line: 4 },
    ]);
  }
});

test("CSV", async () => {
  const { out } = await run([...given, "--format=csv"], "09:41 <dana> =1+1, x\n");
  expect(out).toBe('time,actor,text,format,line\r\n2026-03-04T09:41:00+01:00,dana,"\'=1+1, x",irc,1\r\n');
});

test("an offset as the zone", async () => {
  const { out } = await run(["--date", "2026-03-04", "--zone", "-08:00", "--format", "json"], "09:41 <dana> x\n");
  expect(JSON.parse(out)[0].time).toBe("2026-03-04T09:41:00-08:00");
});

test("lines left out are named by ranges and reasons", async () => {
  const { code, out, err } = await run(given, "a title\nanother\n09:41 <dana> x\n09:41 <dana> x\n");
  expect([code, out.includes("**dana**: x")]).toEqual([0, true]);
  expect(err).toBe("3 lines left out: 1–2 (no time), 4 (there already).\n");
});

test("a log of one line again and again", async () => {
  const count = upTo(60_000);
  const { out, err } = await run(given, "09:41 <dana> x\n".repeat(count));
  expect(out.match(/dana/g)).toHaveLength(1);
  expect(err).toBe(`${count - 1} lines left out: 2–${count} (there already).\n`);
});

test("no entry at all", async () => {
  const { code, out, err } = await run(["--format", "json"], "a1b2c3d Fix\nb2c3d4e More\n");
  expect([code, out]).toEqual([0, "[]\n"]);
  expect(err).toMatch(/No entry was found.*\n2 lines left out: 1–2 \(no time: git log --oneline has none\)\./);
});

test.each([
  ["bom.log", "down"],
  ["nul.log", "do\ufffdwn"],
  ["utf16.log", "down"],
])("%s", async (file, text) => {
  const { code, out } = await run(["--format", "json", file]);
  expect([code, JSON.parse(out)[0].text]).toEqual([0, text]);
});

test("entries folded", async () => {
  const { out } = await run(
    ["--fold", "--format", "json"],
    [1, 2, 3].map((n) => `2026-03-04T09:41:0${n}Z try ${n}\n`).join(""),
  );
  expect(JSON.parse(out)).toHaveLength(1);
});

describe("what is missing is asked for, never guessed", () => {
  test.each([
    [
      [],
      "Line 1: the zone of these times is not written. Give it with --zone ZONE.\nLine 1: the day of these times is not written. Give it with --date YYYY-MM-DD.\n",
    ],
    [["--zone", "UTC"], "Line 1: the day of these times is not written. Give it with --date YYYY-MM-DD.\n"],
    [["--date", "2026-03-04"], "Line 1: the zone of these times is not written. Give it with --zone ZONE.\n"],
  ])("%j", async (words, err) => {
    expect(await run(words, "09:41 <dana> x\n")).toEqual({ code: 2, out: "", err });
  });

  test("the machine's zone and locale change nothing", async () => {
    const [tokyo, here] = await Promise.all(
      ["Asia/Tokyo", "America/New_York"].map((TZ) =>
        postmortemProcess(["import", "--date", "2026-03-04"], { input: "09:41 x\n", env: { TZ } }),
      ),
    );
    expect(tokyo).toEqual(here);
  });
});

test.each([
  [["--date", "4 March"], /"4 March" is no date of the form YYYY-MM-DD/],
  [["--date", "2026-02-30"], /"2026-02-30" is no date/],
  [["--zone", "Mars/Base"], /Unknown time zone "Mars\/Base"/],
  [["--zone", "IST"], /"IST" is ambiguous.*Asia\/Kolkata \(UTC\+05:30\), Asia\/Jerusalem/],
  [["--format", "jsn"], /Did you mean "json"\?/],
  [["--formt", "json"], /Did you mean --format\?/],
  [["a.txt", "b.txt"], /One file at a time/],
  [["nowhere.txt"], /nowhere\.txt: no such file/],
])("wrong use: %j", async (words, message) => {
  const { code, out, err } = await run(words, "09:41 x\n");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
});

test("a time that does not exist is read in the order of the text, and said", async () => {
  const { code, out, err } = await run(
    ["--date", "2026-03-29", "--zone", "Europe/Berlin"],
    "01:50 kim: one\n02:40 kim: two\n03:10 kim: three\n",
  );
  expect([code, out]).toEqual([
    0,
    "**2026-03-29**\n\n- 01:50 CET **kim**: one\n- 03:00 CEST **kim**: two\n- 03:10 CEST **kim**: three\n",
  ]);
  expect(err).toBe("Line 2: 02:40 does not exist on 2026-03-29 in Europe/Berlin, read as 03:00.\n");
});

test("ages need the moment when they were printed: named without it, placed with it", async () => {
  const events =
    "LAST SEEN   TYPE      REASON    OBJECT       MESSAGE\n5m          Warning   BackOff   pod/a        Back-off\n";
  const without = await run(["--zone=UTC", "-"], events);
  expect([without.code, without.out]).toEqual([0, ""]);
  expect(without.err).toContain(
    'Line 2: only the age is written. Say when it was printed with --at "YYYY-MM-DD HH:MM".',
  );
  const given = await run(["--zone=UTC", "--at", "2026-03-04 12:00", "-"], events);
  expect(given.out).toBe("**2026-03-04**\n\n- 11:55 UTC Warning BackOff pod/a Back-off\n");
});
