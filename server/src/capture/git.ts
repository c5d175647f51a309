// Entries from `git log`: one for each commit, by its author's date.
import { readStamp } from "./stamp.ts";
import type { FoundEntry, LeftOut } from "./types.ts";

const COMMIT = /^(?:[*|\\/ ]{0,12})commit [0-9a-f]{7,64}(?: \(.{1,200}\))?$/;
const HEADER =
  /^[*|\\/ ]{0,12}(Author|AuthorDate|Date|Commit|CommitDate|Merge|Reflog|Reflog message|gpg|Signed-off-by): {0,12}(.*)$/;

export interface GitReading {
  readonly found: FoundEntry[];
  readonly leftOut: LeftOut[];
  readonly next: number;
}

/** The commits that begin at a line; undefined where none does. */
export function readGitLog(lines: readonly string[], at: number): GitReading | undefined {
  if (!COMMIT.test((lines[at] as string).slice(0, 300))) return undefined;
  const found: FoundEntry[] = [];
  const leftOut: LeftOut[] = [];
  let i = at;
  while (i < lines.length && COMMIT.test((lines[i] as string).slice(0, 300))) {
    const from = i;
    let author: string | null = null;
    let date: string | undefined;
    let said = "";
    for (i++; i < lines.length; i++) {
      const header = HEADER.exec((lines[i] as string).slice(0, 400));
      if (!header) break;
      const [, name, value = ""] = header;
      if (name === "Author") author = value.replace(/(?:(?<!\s)\s+)?<[^<>]{0,200}>\s*$/, "").trim() || null;
      if (name === "Date" || name === "AuthorDate") [date, said] = [value.trim(), value];
    }
    const text: string[] = [];
    let lastLine = i;
    for (; i < lines.length; i++) {
      const line = lines[i] as string;
      const bare = line.replace(/^[*|\\/]{1,6}(?= {2,})/, (graph) => " ".repeat(graph.length));
      if (bare.trim() === "" || /^[*|\\/][*|\\/ ]{0,12}$/.test(bare)) continue;
      if (!/^ {4}/.test(bare)) break;
      text.push(bare.trim());
      lastLine = i + 1;
    }
    // Statistics and changes below a message are its evidence.
    const diff = i;
    while (
      i < lines.length &&
      /^(?: \S.{0,300}\|| \d+ files? changed|diff --git |index [0-9a-f]|---? |\+\+\+ |@@ |[-+ ]|new file|deleted file|similarity|rename |$)/.test(
        (lines[i] as string).slice(0, 400),
      )
    ) {
      if ((lines[i] as string) === "" && /^commit /.test(lines[i + 1] ?? "")) break;
      if ((lines[i] as string) === "" && !/^[ d+@-]/.test(lines[i + 1] ?? "")) break;
      i++;
    }
    if (i > diff) leftOut.push({ line: diff + 1, lastLine: i, reason: "changes below a commit" });
    while (i < lines.length && lines[i] === "") i++;
    const stamp = date === undefined ? undefined : readStamp(date, 0);
    if (stamp?.clock || (date !== undefined && /^\d{10}/.test(date))) {
      const time = stamp?.clock ? stamp : undefined;
      if (time)
        found.push({
          stamp: time,
          actor: author,
          text: text.length > 0 ? text : [""],
          format: "git",
          line: from + 1,
          lastLine,
        });
    } else
      leftOut.push({
        line: from + 1,
        lastLine,
        reason:
          said === "" ? "a commit without a date" : "an age or a date without a time: git log --date=iso gives times",
      });
  }
  return { found, leftOut, next: i };
}
