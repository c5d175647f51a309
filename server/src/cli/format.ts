// `postmortem format`: the timelines of reports in one notation, in place or as a check.
import { zoneMeaning } from "../capture/index.ts";
import { formatted, type NamedZone } from "../language/format.ts";
import { applyEdits } from "../text/edits.ts";
import { readArguments } from "./arguments.ts";
import { eachReport } from "./each-report.ts";
import { shownName } from "./terminal.ts";
import { FAILED, FOUND, OK, UsageError, type Verb } from "./verb.ts";
import { FORMAT } from "./verbs.ts";

export const formatVerb: Verb = {
  async run(words, io) {
    const args = readArguments(FORMAT, words);
    const zone = zoneOf(args.text("zone"));
    const check = args.flag("check");
    const changed: string[] = [];
    let converted = true;
    const read = await eachReport("format", args, {}, io, async (analysis, input, reread) => {
      const { edits, impossible } = formatted(analysis, { zone }, reread);
      const { source } = analysis.document;
      const after = applyEdits(source, edits);
      const name = shownName(input.name);
      if (impossible) {
        converted = false;
        io.complain(`${name}: its times stay in their zones. ${impossible}.`);
      }
      if (after !== source) changed.push(name);
      if (!check && (after !== source || input.isStream)) await input.write(after);
    });
    if (check) for (const name of changed) io.out(`${name}\n`);
    if (!read || !converted) return FAILED;
    return check && changed.length > 0 ? FOUND : OK;
  },
};

function zoneOf(name: string | undefined): NamedZone | undefined {
  if (name === undefined) return undefined;
  const meaning = zoneMeaning(name);
  if (meaning) return { name, meaning };
  throw new UsageError(
    `Unknown time zone "${name}". Zones are named like Europe/Berlin or UTC; offsets are written +01:00.`,
    "format",
  );
}
