// `postmortem timeline`: the timeline of one document in another form.
import path from "node:path";
import { type Analysis, analyse } from "../analyse.ts";
import { reason } from "../disk/read-regular.ts";
import { readableLine } from "../language/places.ts";
import { timelineView } from "../language/timeline-view.ts";
import type { ExportFormat } from "../protocol.ts";
import { timelineSection } from "../rules/support/timeline-place.ts";
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
      const analysis = analyse(text, options);
      const view = timelineView(analysis, {
        uri: input.path,
        version: 0,
        name: path.basename(input.name),
        textLimit: EXPORT_TEXT_LIMIT,
      });
      const name = shownName(input.name);
      const nothing = view.entries.length === 0 ? noTimeline(analysis) : undefined;
      // A file that is there is worth more than an empty picture.
      if (nothing && out !== undefined && out !== "-") {
        complaints.push(`${name}: ${nothing} Nothing was written.`);
        return;
      }
      // A table of nothing is nothing to paste; programs that read the other forms get one.
      const shown = nothing && format === "markdown" ? "" : FORMATS[format](view, { zone });
      const failed = await written(shown, out, io);
      if (failed) complaints.push(failed);
      if (nothing) io.complain(`${name}: ${nothing}`);
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

/** Why a document has no timeline to print: a sentence behind its name. */
function noTimeline({ document, postmortem }: Analysis): string {
  const { genre, timeline } = postmortem;
  if (genre.kind === "other")
    return "is not read as a postmortem, so it has no timeline. `postmortem inspect` tells what it was taken for.";
  if (genre.kind === "template" && timeline.entries.length > 0)
    return "is a template that nobody has filled in yet, so it has no timeline.";
  const section = timelineSection(postmortem);
  if (!section) return "has no timeline: it has no part of that name, and no line of it begins with a time.";
  const line = document.lines.lineAt(section.labelSpan.start) + 1;
  return `has no timeline to print: no line of “${readableLine(document.source, section.labelSpan, 60)}” (line ${line}) begins with a time.`;
}

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
