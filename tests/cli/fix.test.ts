// `postmortem lint --fix`: files are mended in place, and nothing else about them changes.
import { chmod, chown, link, lstat, readdir, readFile, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OUTAGE, SOUND } from "../lsp/documents.ts";
import { folderOf, postmortem, postmortemAsNobody } from "./command.ts";

const GLUED = SOUND.replace("## Impact", "##Impact").replace("## Timeline", "##Timeline");

let cwd = "";
let dispose = async () => {};
beforeEach(async () => {
  const made = await folderOf({
    "glued.md": GLUED,
    "windows.md": `\ufeff${GLUED.replaceAll("\n", "\r\n")}`,
    "sound.md": SOUND,
    "outage.md": OUTAGE,
    "real/kept.md": GLUED,
  });
  cwd = made.folder;
  dispose = made.dispose;
});
afterEach(() => dispose());

const text = (name: string) => readFile(path.join(cwd, name), "utf8");
const lint = (...words: string[]) => postmortem(["lint", ...words], { cwd });

test("mends, says what, and reports what is left", async () => {
  const { code, out, err } = await lint("--fix", "glued.md", "outage.md");
  expect(err).toBe("");
  expect(code).toBe(1);
  expect(out).toMatch(/^glued\.md: mended heading-no-space$/m);
  expect(out).not.toMatch(/^ .*heading-no-space$/m);
  expect(out).toMatch(/2 findings left: 2 warnings/);
  expect(await text("glued.md")).toBe(SOUND);
  expect(await text("outage.md")).toBe(OUTAGE);
});

test("a second run changes nothing", async () => {
  expect((await lint("--fix", "glued.md")).code).toBe(0);
  const { mtimeMs, ino } = await stat(path.join(cwd, "glued.md"));
  const { code, out } = await lint("--fix", "glued.md");
  expect(code).toBe(0);
  expect(out).not.toContain("mended");
  expect(await stat(path.join(cwd, "glued.md"))).toMatchObject({ mtimeMs, ino });
});

test("line ends and the byte order mark stay", async () => {
  await lint("--fix", "windows.md");
  expect(await text("windows.md")).toBe(`\ufeff${SOUND.replaceAll("\n", "\r\n")}`);
});

test("permissions and links stay, and nothing is left beside the file", async () => {
  await symlink(path.join("real", "kept.md"), path.join(cwd, "link.md"));
  if (process.platform !== "win32") await chmod(path.join(cwd, "real/kept.md"), 0o640);
  expect((await lint("--fix", "link.md")).code).toBe(0);
  expect(await text("real/kept.md")).toBe(SOUND);
  expect((await lstat(path.join(cwd, "link.md"))).isSymbolicLink()).toBe(true);
  if (process.platform !== "win32") expect((await stat(path.join(cwd, "real/kept.md"))).mode & 0o777).toBe(0o640);
  expect(await readdir(path.join(cwd, "real"))).toEqual(["kept.md"]);
});

test.runIf(process.platform !== "win32")("all names of a file show the mended text", async () => {
  await link(path.join(cwd, "glued.md"), path.join(cwd, "same.md"));
  const { ino } = await stat(path.join(cwd, "glued.md"));
  expect((await lint("--fix", "glued.md", "same.md")).code).toBe(0);
  expect([await text("glued.md"), await text("same.md")]).toEqual([SOUND, SOUND]);
  expect(await stat(path.join(cwd, "same.md"))).toMatchObject({ ino, nlink: 2 });
});

test.runIf(process.getuid?.() === 0)("the owner stays, and so do all bits of the mode", async () => {
  await chown(path.join(cwd, "glued.md"), 65534, 65534);
  await chmod(path.join(cwd, "glued.md"), 0o2664);
  expect((await lint("--fix", "glued.md")).code).toBe(0);
  expect(await text("glued.md")).toBe(SOUND);
  const { uid, gid, mode } = await stat(path.join(cwd, "glued.md"));
  expect([uid, gid, mode & 0o7777]).toEqual([65534, 65534, 0o2664]);
});

test.runIf(process.getuid?.() === 0)("a file of another's that one may write keeps its owner", async () => {
  await chmod(cwd, 0o777);
  await chmod(path.join(cwd, "glued.md"), 0o666);
  const { code, err } = await postmortemAsNobody(["lint", "--fix", "glued.md"], { cwd });
  expect([code, err]).toEqual([0, ""]);
  expect(await text("glued.md")).toBe(SOUND);
  expect((await stat(path.join(cwd, "glued.md"))).uid).toBe(0);
  await chmod(cwd, 0o755);
  await chmod(path.join(cwd, "windows.md"), 0o666);
  expect((await postmortemAsNobody(["lint", "--fix", "windows.md"], { cwd })).code).toBe(0);
  expect(await text("windows.md")).toBe(`\ufeff${SOUND.replaceAll("\n", "\r\n")}`);
  expect((await readdir(cwd)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a file that may not be written stays",
  async () => {
    await chmod(path.join(cwd, "glued.md"), 0o444);
    const { code, err } = await lint("--fix", "glued.md");
    expect(code).toBe(2);
    expect(err).toMatch(/^glued\.md: nothing was written: may not be written \(permission denied\)$/m);
    expect(await text("glued.md")).toBe(GLUED);
  },
);

test("a dry run writes nothing and tells the same", async () => {
  const { code, out } = await lint("--fix-dry-run", "glued.md");
  expect([code, await text("glued.md")]).toEqual([0, GLUED]);
  expect(out).toMatch(/^glued\.md: would mend heading-no-space$/m);
});

test("a report for machines stays one", async () => {
  const { code, out, err } = await lint("--fix", "--format=json", "glued.md");
  expect([code, JSON.parse(out), err]).toEqual([0, [], "glued.md: mended heading-no-space\nMended 1 finding.\n"]);
});

describe("standard input", () => {
  const filter = (input: string, ...words: string[]) => postmortem(["lint", "--fix", "-", ...words], { cwd, input });

  test("comes out mended, with its line ends and mark; the report goes to standard error", async () => {
    const { code, out, err } = await filter(GLUED);
    expect([code, out]).toEqual([0, SOUND]);
    expect(err).toBe(
      "stdin.md: mended heading-no-space\n\nMended 1 finding.\nNo findings left (1 file read, 1 of them a postmortem).\n",
    );
    expect((await filter(`\ufeff${GLUED.replaceAll("\n", "\r\n")}`)).out).toBe(
      `\ufeff${SOUND.replaceAll("\n", "\r\n")}`,
    );
  });

  test("comes out as it is where nothing is to mend", async () => {
    expect(await filter(SOUND)).toMatchObject({ code: 0, out: SOUND });
    expect(await filter("# Tea\n")).toMatchObject({ code: 0, out: "# Tea\n" });
    const { code, out, err } = await filter(OUTAGE);
    expect([code, out]).toEqual([1, OUTAGE]);
    expect(err).toMatch(
      /Nothing was safe to mend without you\. 2 findings left have fixes for you to choose in an editor\./,
    );
  });

  test("has its report as JSON where asked", async () => {
    const { code, out, err } = await filter(OUTAGE, "--format=json", "--stdin-filename", "x/outage.md");
    expect([code, out]).toEqual([1, OUTAGE]);
    expect(JSON.parse(err.slice(0, err.lastIndexOf("]") + 1))).toMatchObject([{ file: "x/outage.md" }, {}]);
  });

  test("gives nothing where it cannot be read", async () => {
    const { code, out, err } = await postmortem(["lint", "--fix", "-"], { cwd, input: new Uint8Array([0, 1]) });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^stdin\.md: is a binary file, not text$/m);
  });

  test("stands alone", async () => {
    const { code, out, err } = await filter(GLUED, "glued.md");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/a call of their own/);
    expect(await text("glued.md")).toBe(GLUED);
  });

  test("is only reported on in a dry run", async () => {
    const { out } = await postmortem(["lint", "--fix-dry-run", "-"], { cwd, input: GLUED });
    expect(out).toMatch(/would mend heading-no-space[\s\S]*Would mend 1 finding\./);
  });
});

test("what was mended is counted, and what only the user can choose", async () => {
  const { out } = await lint("--fix", "glued.md", "windows.md", "outage.md");
  expect(out.trimEnd().split("\n").slice(-2)).toEqual([
    "Mended 2 findings. 2 findings left have fixes for you to choose in an editor.",
    "2 findings left: 2 warnings (3 files read, 3 of them postmortems).",
  ]);
  const again = await lint("--fix", "outage.md");
  expect(again.out).toContain(
    "Nothing was safe to mend without you. 2 findings left have fixes for you to choose in an editor.",
  );
  const clean = await lint("--fix", "sound.md");
  expect(clean.out).toBe("No findings left (1 file read, 1 of them a postmortem).\n");
});
