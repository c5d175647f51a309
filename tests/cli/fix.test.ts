// `postmortem lint --fix` as a process: files are mended in place, and nothing else about them changes.
import { chmod, chown, link, lstat, readdir, readFile, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { OUTAGE, SOUND } from "../lsp/documents.ts";
import { folderOf, postmortem } from "./command.ts";

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
  const { code, err } = await postmortem(["lint", "--fix", "glued.md"], { cwd, uid: 65534 });
  expect([code, err]).toEqual([0, ""]);
  expect(await text("glued.md")).toBe(SOUND);
  expect((await stat(path.join(cwd, "glued.md"))).uid).toBe(0);
  await chmod(cwd, 0o755);
  await chmod(path.join(cwd, "windows.md"), 0o666);
  expect((await postmortem(["lint", "--fix", "windows.md"], { cwd, uid: 65534 })).code).toBe(0);
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
  expect([code, JSON.parse(out), err]).toEqual([0, [], "glued.md: mended heading-no-space\n"]);
});

test("standard input cannot be mended in place", async () => {
  const { code, err } = await postmortem(["lint", "--fix", "-"], { cwd, input: GLUED });
  expect(code).toBe(2);
  expect(err).toMatch(/--fix needs files/);
});
