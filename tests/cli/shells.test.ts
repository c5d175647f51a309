// Completion in the shells themselves, where they are at hand.
import { execFileSync, spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VERBS } from "../../server/src/cli/verbs.ts";
import { programs } from "../hosts/programs.mjs";
import { folderOf, postmortem } from "./command.ts";

const has = programs(["zsh", "fish"]);

let cwd = "";
let dispose = async () => {};
beforeAll(async () => {
  const scripts: Record<string, string> = {};
  for (const shell of ["bash", "zsh", "fish"]) {
    const ran = await postmortem(["completion", shell]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    scripts[shell] = ran.out;
  }
  const made = await folderOf({ ...scripts, "my report.md": "x", "my notes.md": "x" });
  cwd = made.folder;
  dispose = made.dispose;
});
afterAll(() => dispose());

/** What is offered for the last of these words. */
type Offers = (words: readonly string[]) => string[];

const bash: Offers = (words) => {
  const script = `source ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _postmortem; printf "%s\\n" "\${COMPREPLY[@]}"`;
  // Readline takes "=" for a word of its own.
  const split = words.flatMap((word) => word.split(/(=)/).filter((part, i) => i === 0 || part !== ""));
  const out = execFileSync("bash", ["-c", script, "bash", ...split], { cwd, encoding: "utf8" });
  return out.split("\n").filter(Boolean);
};

const fish: Offers = (words) => {
  const line = words.map((word) => word.replace(/ /g, "\\ ")).join(" ");
  const script = "source ./fish; complete -C $argv[1]";
  const out = execFileSync("fish", ["--no-config", "-c", script, line], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, HOME: cwd },
  });
  // Values of `--name=` come with the name before them.
  return out
    .split("\n")
    .flatMap((row) => (row === "" ? [] : [(row.split("\t")[0] ?? "").replace(/^--[\w-]+=(?=.)/, "")]));
};

describe.each([
  ["bash", bash, true],
  ["fish", fish, has.fish],
] as const)("%s", (name, offers, isThere) => {
  test.skipIf(!isThere)(`offers what the table of verbs has${isThere ? "" : ` (skipped: no ${name} here)`}`, () => {
    for (const verb of VERBS) {
      expect(offers(["postmortem", verb.name.slice(0, 4)])).toContain(verb.name);
      const options = offers(["postmortem", verb.name, "--"]);
      for (const option of verb.options)
        expect([verb.name, options]).toEqual([verb.name, expect.arrayContaining([`--${option.name}`])]);
    }
    expect(offers(["postmortem", "lint", "--format", "gi"])).toEqual(["github", "gitlab"]);
    expect(offers(["postmortem", "lint", "--format=gith"])).toEqual(["github"]);
    expect(offers(["postmortem", "explain", "missing-t"])).toEqual(["missing-timezone"]);
    expect(offers(["postmortem", "completion", "z"])).toEqual(["zsh"]);
    expect(offers(["postmortem", "lint", "my "]).sort()).toEqual(["my notes.md", "my report.md"]);
    expect(offers(["postmortem", "lint", "--rule", "action-vague=o"]).map((word) => word.replace(/^.*=/, ""))).toEqual([
      "off",
    ]);
  });
});

test.skipIf(!has.zsh)(`zsh completes on Tab${has.zsh ? "" : " (skipped: no zsh here)"}`, () => {
  const typed = ["tim\t", "lint --form\tgith\t", "explain missing-t\t", "lint my\\ r\t"];
  const script = `
zmodload zsh/zpty
zpty z zsh -f -i
say() { zpty -w z "$1"; zpty -r z out "*$2*"; print -r -- "$out" }
say "unsetopt zle_bracketed_paste 2>/dev/null; PS1=; TERM=dumb; autoload -U compinit; compinit -u -D; source ./zsh; postmortem() { print -r -- \\"GOT<\\$*>\\" }; print RE''ADY" READY
${typed.map((keys) => `zpty -w z $'postmortem ${keys.replace(/\\/g, "\\\\").replace(/\t/g, "\\t")}'; zpty -r z out '*GOT<*>*'; print -r -- "$out"`).join("\n")}
zpty -d z`;
  const { stdout, stderr } = spawnSync("zsh", ["-f", "-c", script], { cwd, encoding: "utf8", timeout: 20_000 });
  const got = [...stdout.matchAll(/GOT<(.*?) *>/g)].map(([, words]) => words).filter((words) => words !== "$*");
  expect([got, stderr]).toEqual([
    ["timeline", "lint --format=github", "explain missing-timezone", "lint my report.md"],
    "",
  ]);
});

test("a wrong name is helped with", async () => {
  const ran = await postmortem(["completion", "bsh"]);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.err).toContain("There are: bash, zsh, fish.");
});
