// `postmortem format`: the timelines of reports in one notation, in place or as a check.
import { formatted } from "../language/format.ts";
import { timesLeft } from "../language/format-left.ts";
import { applyEdits } from "../text/edits.ts";
import { readArguments } from "./arguments.ts";
import { eachReport } from "./each-report.ts";
import { shownName } from "./terminal.ts";
import { FAILED, FOUND, OK, type Verb } from "./verb.ts";
import { FORMAT } from "./verbs.ts";
import { zoneOf } from "./zone.ts";

export const formatVerb: Verb = {
  async run(words, io) {
    const args = readArguments(FORMAT, words);
    const zone = zoneOf(args.text("zone"), "format");
    const check = args.flag("check");
    const changed: string[] = [];
    let converted = true;
    const read = await eachReport("format", args, {}, io, async (analysis, input, reread) => {
      const { edits, impossible } = formatted(analysis, { zone }, reread);
      const { source } = analysis.document;
      const after = applyEdits(source, edits);
      const name = shownName(input.name);
      if (impossible !== undefined) {
        converted = false;
        io.complain(`${name}: left as it is; its times cannot be told in ${zone?.name}. ${impossible}.`);
      }
      if (after !== source) changed.push(name);
      if (!check && (after !== source || input.isStream)) await input.write(after);
      if (!check && after !== source && !input.isStream) io.complain(`${name}: formatted`);
      if (check || !zone || after === source) return;
      for (const { line, time } of timesLeft(analysis, reread(after)))
        io.complain(`${name}: line ${line}: “${time}” stays as it is written`);
    });
    if (check) for (const name of changed) io.out(`${name}\n`);
    if (!read || !converted) return FAILED;
    return check && changed.length > 0 ? FOUND : OK;
  },
};
