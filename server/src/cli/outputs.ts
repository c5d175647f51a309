// The forms a report can be printed in, and where each goes: one to standard output, others to files.
import path from "node:path";
import { reason } from "../disk/read-regular.ts";
import { closest } from "../text/closest.ts";
import { Failure } from "./failure.ts";
import { writeWhole } from "./replace-file.ts";
import type { LintReport, Reporter, WantedDetails } from "./report.ts";
import { github } from "./reporters/github.ts";
import { gitlab } from "./reporters/gitlab.ts";
import { json } from "./reporters/json.ts";
import { junit } from "./reporters/junit.ts";
import { sarif } from "./reporters/sarif.ts";
import { text } from "./reporters/text.ts";
import { UsageError } from "./verb.ts";

const REPORTERS: Readonly<Record<string, Reporter>> = { text, json, sarif, github, gitlab, junit };
export const FORMATS = Object.keys(REPORTERS);

export interface Outputs {
  /** What standard output gets. */
  readonly main: Reporter;
  readonly isText: boolean;
  readonly wanted: WantedDetails;
  /** The files to write, as they were named. */
  readonly files: readonly string[];
  /** Writes the other forms to their files. Gives what could not be written. */
  write(report: LintReport, cwd: string): Promise<Failure[]>;
}

/** @param format for standard output @param others each `FORMAT=FILE` @throws UsageError */
export function outputsOf(format: string, others: readonly string[]): Outputs {
  const main = reporterOf(format);
  const files = others.map((words) => {
    const at = words.indexOf("=");
    if (at < 1 || at === words.length - 1) {
      throw new UsageError(`--output needs a form and a file, such as sarif=out.sarif, not "${words}".`, "lint");
    }
    return { reporter: reporterOf(words.slice(0, at)), file: words.slice(at + 1) };
  });
  const all = [main, ...files.map(({ reporter }) => reporter)];
  return {
    main,
    isText: main === text,
    files: files.map(({ file }) => file),
    wanted: { fixes: all.includes(json), edits: all.includes(sarif) },
    async write(report, cwd) {
      const written = files.map(({ reporter, file }) =>
        writeWhole(path.resolve(cwd, file), reporter(report, { colour: false })).catch(
          (error: NodeJS.ErrnoException) => new Failure(file, reason(error, "written")),
        ),
      );
      return (await Promise.all(written)).filter((one) => one instanceof Failure);
    },
  };
}

function reporterOf(format: string): Reporter {
  const reporter = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined;
  if (reporter) return reporter;
  const near = closest(format, FORMATS);
  const help = near ? `Did you mean "${near}"?` : `There are: ${FORMATS.join(", ")}.`;
  throw new UsageError(`Unknown format "${format}". ${help}`, "lint");
}
