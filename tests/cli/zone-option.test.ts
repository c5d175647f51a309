// `--zone`: every verb takes the same words, and refuses the same ones with the same sentence.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderOf, postmortem } from "./command.ts";

const REPORT = `# Postmortem: mail delayed

**Date:** 2024-03-08

## Timeline

- 09:00 UTC Queue grows.
- 09:20 UTC On-call is paged.
- 09:50 UTC Queue is empty.
`;

let cwd = "";
let dispose = async () => {};
beforeEach(async () => {
  const made = await folderOf({ "report.md": REPORT, "chat.txt": "09:00 Queue grows\n09:20 On-call is paged\n" });
  cwd = made.folder;
  dispose = made.dispose;
});
afterEach(() => dispose());

const VERBS: Readonly<Record<string, readonly string[]>> = {
  lint: ["lint", "--no-config", "report.md"],
  format: ["format", "report.md"],
  timeline: ["timeline", "report.md"],
  import: ["import", "--date", "2024-03-08", "chat.txt"],
  new: ["new", "--title", "Mail delayed", "--start", "2024-03-08 10:00"],
};

describe.each(Object.entries(VERBS))("%s", (_, [verb = "", ...rest]) => {
  const run = (zone: string) => postmortem([verb, "--zone", zone, ...rest], { cwd, input: "" });
  test.each(["MEZ", "mez", "Berlin", "berlin", "europe/berlin", "Z", "+0100", "GMT+1"])("takes %s", async (zone) => {
    expect((await run(zone)).err).not.toMatch(/zone|--help/i);
  });
  test.each([
    ["PST", 'The time zone "PST" is ambiguous. Write the one that is meant: America/Los_Angeles (UTC-08:00), '],
    ["ist", 'The time zone "ist" is ambiguous. Write the one that is meant: Asia/Kolkata (UTC+05:30), '],
    ["Nowhere", 'Unknown time zone "Nowhere". '],
  ])("refuses %s", async (zone, sentence) => {
    const { code, out, err } = await run(zone);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toContain(`postmortem ${verb} --help`);
  });
});

test("lint offers the zone as it was read", async () => {
  const unzoned = REPORT.replaceAll(" UTC", "");
  const titles = async (zone: string) =>
    (await postmortem(["lint", "--format", "json", "--zone", zone, "-"], { cwd, input: unzoned })).out;
  expect(await titles("berlin")).toContain("Europe/Berlin (your own zone)");
  expect(await titles("+0100")).toContain("UTC+01:00 (your own zone)");
  expect(await titles("z")).not.toContain("your own zone");
});
