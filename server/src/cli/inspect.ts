// `postmortem inspect`: what the analyser sees in each document, one JSON object a line.
import path from "node:path";
import { type Analysis, analyse } from "../analyse.ts";
import { explain, explanationText } from "../language/explain.ts";
import { inspect } from "../language/inspect.ts";
import { readArguments } from "./arguments.ts";
import { Configurations, NO_CHOICE } from "./config.ts";
import { forEachText, inputsOf } from "./files.ts";
import { plainJson, printable, shownName } from "./terminal.ts";
import { FAILED, OK, UsageError, type Verb } from "./verb.ts";

const HELP = `Usage: postmortem inspect [--explain] FILE ...

Prints one line of JSON per file, in the order given: id, postmortem, template, sections, events, order, outOfOrder,
actions. Lines count from 1. A file that is no postmortem has empty lists.

  --explain              print, line by line, what each was taken for and why, instead of JSON
  --stdin-filename NAME  the name for standard input, which is read where FILE is "-"
  --help

FILE may also be a folder (its Markdown files) or a glob.
Exit code: 0, or 2 for wrong use, or a file or configuration that cannot be read or is wrong; the others are still
printed.
`;

export const inspectVerb: Verb = {
  name: "inspect",
  summary: "print what is seen in each document, as JSON",
  help: HELP,
  async run(words, io) {
    const args = readArguments("inspect", words, { explain: "flag", "stdin-filename": "text" });
    if (args.files.length === 0) throw new UsageError("Which file?", "inspect");
    const print = args.flag("explain") ? explanation : line;
    const configurations = new Configurations(NO_CHOICE, io.cwd);
    const inputs = await inputsOf(args.files, io, args.text("stdin-filename"));
    const failures = await forEachText(inputs, async (input, text) => {
      const { options } = await configurations.for(input.absolute, input.path);
      io.out(print(input.name, analyse(text, options)));
    });
    const complaints = [...configurations.problems, ...failures.map(({ message }) => message)];
    for (const sentence of complaints) io.complain(sentence);
    return complaints.length > 0 ? FAILED : OK;
  },
};

function line(name: string, analysis: Analysis): string {
  return `${plainJson(JSON.stringify(inspect(analysis, path.parse(name).name)))}\n`;
}

function explanation(name: string, analysis: Analysis): string {
  return `${printable(explanationText(shownName(name), explain(analysis)))}\n`;
}
