// What several verbs do alike: read every report that the words name, and tell what could not be read.
import { type AnalyseOptions, type Analysis, analyse } from "../analyse.ts";
import { closest } from "../text/closest.ts";
import { csvCell } from "../text/csv.ts";
import type { Arguments } from "./arguments.ts";
import { Configurations, NO_CHOICE } from "./config.ts";
import { forEachText, type Input, inputsOf, unique } from "./files.ts";
import { type Io, UsageError } from "./verb.ts";

/** Gives each document to `work`, in order. @returns whether all could be read; what could not is told on standard error */
export async function eachReport(
  verb: string,
  args: Arguments<"stdin-filename">,
  settings: NonNullable<AnalyseOptions["settings"]>,
  io: Io,
  work: (analysis: Analysis, input: Input, reread: (source: string) => Analysis) => void | Promise<void>,
): Promise<boolean> {
  if (args.files.length === 0) throw new UsageError("Which files?", verb);
  const configurations = new Configurations({ ...NO_CHOICE, settings }, io.cwd);
  const inputs = await unique(await inputsOf(args.files, io, args.text("stdin-filename")));
  const failures = await forEachText(inputs, async (input, text) => {
    const { options } = await configurations.for(input.absolute, input.path);
    const reread = (source: string) => analyse(source, options);
    await work(reread(text), input, reread);
  });
  const complaints = [...configurations.problems, ...failures.map(({ message }) => message)];
  for (const sentence of complaints) io.complain(sentence);
  return complaints.length === 0;
}

/** One of the words that an option can be. @throws UsageError */
export function oneOf<Word extends string>(verb: string, what: string, given: string, words: readonly Word[]): Word {
  const known = words.find((word) => word === given);
  if (known) return known;
  const near = closest(given, words);
  const help = near ? `Did you mean "${near}"?` : `There are: ${words.join(", ")}.`;
  throw new UsageError(`Unknown ${what} "${given}". ${help}`, verb);
}

/** RFC 4180, with the names of the columns above. */
export function csvTable<Row extends object>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))];
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}
