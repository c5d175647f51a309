// The problem matcher of the extension reads what the command prints.
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { OUTAGE } from "../lsp/documents.ts";
import { folderOf, postmortem } from "./command.ts";

test("each finding is a problem at its file, line and column", async () => {
  const [matcher] = manifest.contributes.problemMatchers;
  const [file, finding] = (matcher?.pattern ?? []).map(({ regexp }) => new RegExp(regexp));
  const { folder, dispose } = await folderOf({ "a b/outage 1.md": OUTAGE, "c.md": OUTAGE });
  const words = ["lint", "--rule", "missing-section=information", "a b", "c.md"];
  const { out } = await postmortem(words, { cwd: folder });
  const json = JSON.parse((await postmortem([...words, "--format", "json"], { cwd: folder })).out) as Record<
    string,
    unknown
  >[];
  await dispose();
  // As the editor does: a line that names a file, then findings for as long as they come.
  const problems: string[] = [];
  let name = "";
  for (const line of out.split("\n")) {
    const [, at, column, severity, message, code] = finding?.exec(line) ?? [];
    if (message) problems.push([name, at, column, severity, message, code].join("|"));
    else name = file?.exec(line)?.[1] ?? "";
  }
  expect(problems).toEqual(
    json.map((one) => [one.file, one.line, one.column, one.severity, one.message, one.rule].join("|")),
  );
  expect(problems).toHaveLength(4);
  // What the editor knows no name for has the matcher's own.
  expect(matcher?.severity).toBe("info");
});
