// What is said where a word is wrong or a file cannot be read: what it is, and what to write.
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderOf, postmortem } from "./command.ts";

let cwd = "";
let dispose = async () => {};
beforeEach(async () => {
  const made = await folderOf({
    "a.adoc": "= Postmortem\n",
    "b.mdx": "# Postmortem: mail\n",
    "a.md": "# Postmortem: mail\n",
    "latin.txt": Buffer.from("09:00 UTC St\xf6rung\n09:20 UTC Ende\n", "latin1"),
  });
  cwd = made.folder;
  dispose = made.dispose;
});
afterEach(() => dispose());

test.each([
  [["lnit"], /Did you mean "lint"\?/],
  [["inti"], /Did you mean "init"\?/],
  [["init", "sub"], /"sub" is one word too many: init takes none/],
  [
    ["new", "--title", "Mail", "foo.txt"],
    /"foo\.txt" is no Markdown file\. Name a folder, or a file that ends in \.md\./,
  ],
  [["lint", "--config", ".", "a.md"], /^\.:1:1: This configuration is a folder\./],
  [["completion", "tcsh"], /Unknown shell "tcsh"\. There are: bash, zsh, fish\./],
  [["lint", "--baseline", "nope.json", "a.md"], /The baseline "nope\.json" cannot be used: no such file\./],
  [["lint", "--rule", "foo=error", "a.md"], /Unknown rule "foo"\. postmortem explain lists all rules\./],
  [["lint", "--rule", "mising-timezone=error", "a.md"], /Did you mean "missing-timezone"\?/],
  [["lint", "--rule", "ACTION-VAGE=error", "a.md"], /Did you mean "action-vague"\?/],
  [["explain", "missing-tz"], /^Unknown rule "missing-tz"\. Did you mean "missing-timezone"\?/],
  [["explain", "Action-Vage"], /^Unknown rule "Action-Vage"\. Did you mean "action-vague"\?/],
  [["explain", "disk"], /^Unknown rule "disk"\. postmortem explain lists all rules\./],
  [["lint", "--watch", "nope.md"], /^nope\.md: no such file\n$/],
  [["lint", "a.adoc"], /a\.adoc: is AsciiDoc, and only Markdown is read/],
  [["lint", "b.mdx", "a.md"], /b\.mdx: is MDX, and only Markdown is read/],
  [["stats", "a.adoc"], /a\.adoc: is AsciiDoc/],
  [["import", "--at", "noon", "latin.txt"], /"noon" is no moment\. Write it like 2026-03-04 12:00/],
  [["stats", "none.adoc"], /none\.adoc: no such file/],
])("%j", async (words, told) => {
  const { code, err } = await postmortem(words, { cwd });
  expect([code, err]).toEqual([2, expect.stringMatching(told)]);
});

test("a rule by its name in any case", async () => {
  const page = await postmortem(["explain", "missing-timezone"], { cwd });
  expect(page).toMatchObject({ code: 0, out: expect.stringContaining("missing-timezone") });
  expect(await postmortem(["explain", "MISSING-TIMEZONE"], { cwd })).toEqual(page);
  expect((await postmortem(["lint", "--rule", "Missing-Timezone=off", "a.md"], { cwd })).err).toBe("");
});

test("a paste that is no UTF-8 is read as far as it goes, and said to be none", async () => {
  const { code, out, err } = await postmortem(["import", "--date", "2024-03-08", "latin.txt"], { cwd });
  expect([code, out]).toEqual([0, expect.stringContaining("09:20 UTC Ende")]);
  expect(err).toMatch(/^latin\.txt: is not valid UTF-8; .*Save it as UTF-8\./);
});
