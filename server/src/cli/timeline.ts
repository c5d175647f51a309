// `postmortem timeline`: the timeline of one document in another form.
import path from "node:path";
import { analyse } from "../analyse.ts";
import { reason } from "../disk/read-regular.ts";
import { timelineView } from "../language/timeline-view.ts";
import type { ExportFormat } from "../protocol.ts";
import { closest } from "../text/closest.ts";
import { EXPORT_TEXT_LIMIT, FORMATS, leftOut } from "../timeline-export/index.ts";
import { readArguments } from "./arguments.ts";
import { Configurations, NO_CHOICE } from "./config.ts";
import { forEachText, inputsOf, notToWrite } from "./files.ts";
import { writeWhole } from "./replace-file.ts";
import { shownName } from "./terminal.ts";
import { FAILED, type Io, OK, UsageError, type Verb } from "./verb.ts";
import { TIMELINE } from "./verbs.ts";
import { zoneOf } from "./zone.ts";

export const timelineVerb: Verb = {
  async run(words, io) {
    const args = readArguments(TIMELINE, words);
    if (args.files.length === 0) throw wrong("Which file?");
    if (args.files.length > 1) throw wrong("One file at a time: each has a timeline of its own.");
    const format = formatOf(args.text("format") ?? "markdown");
    const named = args.text("zone");
    // Times stay as they are written.
    const zone = named === "written" ? undefined : zoneOf(named, "timeline");
    const inputs = await inputsOf(args.files, io, args.text("stdin-filename"));
    if (inputs.length > 1) throw wrong("One file at a time: a folder or a glob stands for several.");
    const out = args.text("out");
    if (out !== undefined && (await notToWrite([out], inputs, io.cwd))) throw wrong("--out names the document itself.");
    const configurations = new Configurations(NO_CHOICE, io.cwd);
    const complaints: string[] = [];
    const failures = await forEachText(inputs, async (input, text) => {
      const { options } = await configurations.for(input.absolute, input.path);
      const view = timelineView(analyse(text, options), {
        uri: input.path,
        version: 0,
        name: path.basename(input.name),
        textLimit: EXPORT_TEXT_LIMIT,
      });
      const name = shownName(input.name);
      const failed = await written(FORMATS[format](view, { zone }), out, io);
      if (failed) complaints.push(failed);
      if (view.kind === "other") io.complain(`${name}: is not read as a postmortem, so it has no timeline.`);
      else if (view.entries.length === 0) io.complain(`${name}: no entry of a timeline was found.`);
      else if (zone && view.scale !== "absolute")
        io.complain(`${name}: its times have no certain date and zone, so they are shown as written.`);
      for (const { line, text: words, why } of leftOut(view, format))
        io.complain(`${name}:${line}: “${words}”: ${why}`);
    });
    complaints.push(...configurations.problems, ...failures.map(({ message }) => message));
    for (const sentence of complaints) io.complain(sentence);
    return complaints.length > 0 ? FAILED : OK;
  },
};

/** Writes to a file, or to standard output. @returns what went wrong */
async function written(text: string, out: string | undefined, io: Io): Promise<string | undefined> {
  if (out === undefined || out === "-") {
    io.out(text);
    return undefined;
  }
  try {
    await writeWhole(path.resolve(io.cwd, out), text);
    return undefined;
  } catch (error) {
    return `${shownName(out)}: cannot be written (${reason(error as NodeJS.ErrnoException, "written")})`;
  }
}

function formatOf(name: string): ExportFormat {
  if (Object.hasOwn(FORMATS, name)) return name as ExportFormat;
  const names = Object.keys(FORMATS);
  const near = closest(name, names);
  throw wrong(`Unknown format "${name}". ${near ? `Did you mean "${near}"?` : `There are: ${names.join(", ")}.`}`);
}

function wrong(message: string): UsageError {
  return new UsageError(message, "timeline");
}
