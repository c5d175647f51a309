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
import { INSPECT } from "./verbs.ts";

export const inspectVerb: Verb = {
  async run(words, io) {
    const args = readArguments(INSPECT, words);
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
