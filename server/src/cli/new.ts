// `postmortem new` and `postmortem init`: a first report, and a first configuration after those that are there.
import { execFile } from "node:child_process";
import { access, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { analyse } from "../analyse.ts";
import { PROFILES } from "../config/profiles/index.ts";
import { reason } from "../disk/read-regular.ts";
import { isFolder } from "../disk/walk.ts";
import {
  DEFAULT_FOLDER,
  DEFAULT_SEVERITIES,
  filledReport,
  type Habits,
  habitsOf,
  type KnownFacts,
  proposedPath,
} from "../language/new-report.ts";
import { fileTemplate, templates } from "../language/templates.ts";
import { KINDS } from "../postmortem/model.ts";
import { REPORT_PATHS, type TemplateChoice } from "../protocol.ts";
import { MARKDOWN_FILE } from "../text/file-names.ts";
import { instantOffset } from "../time/offset.ts";
import { meaningOf } from "../time/zones.ts";
import { readArguments } from "./arguments.ts";
import { Configurations, NO_CHOICE } from "./config.ts";
import { oneOf } from "./each-report.ts";
import { forEachText, type Input, inputsOf } from "./files.ts";
import { dayOf } from "./lint-options.ts";
import { newAnswers, type Person, startedTwice } from "./new-answers.ts";
import { writeNew } from "./replace-file.ts";
import { oneLine, shownName } from "./terminal.ts";
import { FAILED, type Io, OK, UsageError, type Verb } from "./verb.ts";
import { INIT, NEW } from "./verbs.ts";
import { zoneRead } from "./zone.ts";

/** So many files are read to learn how a project writes. */
const MOST_READ = 200;

export const newVerb: Verb = {
  async run(words, io) {
    const args = readArguments(NEW, words);
    if (args.files.length > 1) throw wrong("One folder or file at a time.");
    const { habits, paths } = await survey(io);
    const { value: zoneSet } =
      (await new Configurations(NO_CHOICE, io.cwd).for(path.join(io.cwd, "new.md"), "new.md")).values.get("timezone") ??
      {};
    const all = [...(await ownTemplates(io)), ...templates()];
    const template = pick(all, args.text("template"));
    const today = dayOf(args.text("today"), "new");
    const zones = [...(typeof zoneSet === "string" ? [zoneSet] : []), ...habits.zones.map(placeOf), "UTC"];
    const likely = {
      severities: habits.severities.length > 0 ? habits.severities : DEFAULT_SEVERITIES,
      zone: zones.find((zone) => "name" in zoneRead(zone)) ?? "UTC",
      today,
    };
    const [title, severity, start, zone] = (["title", "severity", "start", "zone"] as const).map(args.text);
    const asked = await withPerson(io, (person) => newAnswers({ title, severity, start, zone }, likely, person));
    const facts: KnownFacts = { ...asked, author: args.text("author") ?? (await gitName(io.cwd)) };
    const text = filledReport(template, facts, (source) => analyse(source, { treatAs: "postmortem" }));
    const name = await target(args.files[0], paths, facts, io);
    const twice = startedTwice(asked.start, asked.zone);
    if (twice) io.complain(twice);
    return write(name, text, io);
  },
};

export const initVerb: Verb = {
  async run(words, io) {
    readArguments(INIT, words);
    for (const name of [".postmortem.yaml", ".postmortem.yml", ".postmortem.json"])
      if (await exists(path.join(io.cwd, name))) {
        io.complain(`${name} is there already; nothing was written.`);
        return FAILED;
      }
    const { habits, count } = await survey(io);
    return write(".postmortem.yaml", firstConfiguration(habits, count), io);
  },
};

/** What the project's reports have in common. */
async function survey(io: Io): Promise<{ habits: Habits; paths: string[]; count: number }> {
  const inputs = (await inputsOf(["."], io)).filter(
    (one): one is Input => "path" in one && REPORT_PATHS.likely.test(one.path) && !REPORT_PATHS.never.test(one.path),
  );
  const read: { path: string; analysis: ReturnType<typeof analyse> }[] = [];
  await forEachText(inputs.slice(0, MOST_READ), async (input, text) => {
    const analysis = analyse(text, { path: input.path });
    if (analysis.postmortem.genre.kind === "postmortem") read.push({ path: input.path, analysis });
  });
  return { habits: habitsOf(read), paths: read.map((one) => one.path), count: read.length };
}

async function ownTemplates(io: Io): Promise<TemplateChoice[]> {
  const { values } = await new Configurations(NO_CHOICE, io.cwd).for(path.join(io.cwd, "new.md"), "new.md");
  const { value = [], folder = io.cwd } = values.get("templates") ?? {};
  const found = await Promise.all(
    (value as string[]).map((name) =>
      readFile(path.resolve(folder, name), "utf8").then(
        (text) => [fileTemplate(name, text)],
        () => [],
      ),
    ),
  );
  return found.flat();
}

function pick(all: readonly TemplateChoice[], wanted: string | undefined): TemplateChoice {
  const idOf = ({ id, label }: TemplateChoice) => (id.startsWith("file:") ? label : id);
  const own = all.find(({ id }) => id.startsWith("file:"));
  const name = wanted ?? (own ? idOf(own) : "standard");
  const id = oneOf("new", "template", name, all.map(idOf));
  return all.find((one) => idOf(one) === id) as TemplateChoice;
}

/** With the person at the terminal, where there is one. @throws UsageError where the person goes away */
async function withPerson<Value>(
  { terminal }: Io,
  work: (person: Person | undefined) => Promise<Value>,
): Promise<Value> {
  if (!terminal) return work(undefined);
  const lines = createInterface(terminal);
  // Lines that were typed ahead are answers as well.
  const typed = lines[Symbol.asyncIterator]();
  const person: Person = {
    async ask(question) {
      lines.setPrompt(`${question}: `);
      lines.prompt();
      const { value, done } = await typed.next();
      if (done) throw wrong("Not all was answered; nothing was written.");
      return String(value).trim();
    },
    tell: (sentence) => terminal.output.write(`${oneLine(sentence)}\n`),
  };
  try {
    return await work(person);
  } finally {
    lines.close();
  }
}

async function gitName(cwd: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", ["config", "user.name"], { cwd, windowsHide: true });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Ends as names of files do: no name of a folder that is to be made. */
const OTHER_FILE = /\.(?:txt|text|html?|pdf|docx?|rst|adoc|org|json|ya?ml|csv|mdx|log)$/i;

/** @param given a file, a folder, or nothing: then the folder of the other reports @throws UsageError for a file that is no Markdown */
async function target(given: string | undefined, paths: readonly string[], facts: KnownFacts, io: Io): Promise<string> {
  if (given !== undefined && MARKDOWN_FILE.test(given)) return given;
  if (given !== undefined && OTHER_FILE.test(given) && !(await isFolder(path.resolve(io.cwd, given))))
    throw wrong(`"${given}" is no Markdown file. Name a folder, or a file that ends in .md.`);
  const folder = given?.replace(/(?<![\\/])[\\/]+$/, "");
  const like = folder === undefined ? paths : paths.map((one) => `${folder}/${one.split("/").at(-1)}`);
  const day = facts.start?.slice(0, 10) ?? "";
  const taken = new Set<string>();
  for (;;) {
    const first = proposedPath(
      like.length > 0 || folder === undefined ? like : [`${folder}/x.md`],
      day,
      facts.title ?? "",
      taken,
    );
    if (!(await exists(path.resolve(io.cwd, first)))) return first;
    taken.add(first);
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Never over a file that is there. */
async function write(name: string, text: string, io: Io): Promise<number> {
  const file = path.resolve(io.cwd, name);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeNew(file, text, "wx");
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    const why = exists
      ? "is there already; nothing was written"
      : `cannot be written (${reason(error as NodeJS.ErrnoException, "written")})`;
    io.complain(`${shownName(name)}: ${why}`);
    return FAILED;
  }
  io.out(`${shownName(name)}\n`);
  return OK;
}

/** @param count of reports that it was learned from */
function firstConfiguration({ folder, zones, kinds, tickets }: Habits, count: number): string {
  const learned =
    count === 0
      ? "No report was found yet: these are the defaults."
      : `Learned from ${count} report${count === 1 ? "" : "s"}; change what does not fit.`;
  const required = KINDS.filter(
    (kind) => kinds.includes(kind) && kind !== "appendix" && kind !== "metadata" && kind !== "background",
  );
  const yaml = (value: string) => (/^[\w./*-]+$/.test(value) ? value : JSON.stringify(value));
  const place = folder === undefined || folder === "" ? undefined : `${folder}/**`;
  return [
    "# What Postmortem takes for granted in this project: see docs/configuration.md.",
    `# ${learned}`,
    "",
    "# Files to read as reports whatever they contain. Those that look like one are found without it.",
    `# include: [${yaml(place ?? `${DEFAULT_FOLDER}/**`)}]`,
    "",
    `# A well-known template: ${PROFILES.map(({ id }) => id).join(", ")}.`,
    "# profile: google-sre",
    "",
    "# The parts that every report should have.",
    ...(count > 1 && required.length > 0
      ? ["sections:", `  required: [${required.join(", ")}]`]
      : ["# sections:", "#   required: [summary, impact, timeline, root-cause, resolution, actions]"]),
    "",
    "# The zone of times for which a report says none.",
    ...zoneLines(zones, yaml),
    "",
    "# Tickets of action items.",
    ...(tickets.length > 0
      ? ["tickets:", ...tickets.slice(0, 5).flatMap((prefix) => [`  - pattern: ${prefix}-\\d+`])]
      : ["# tickets:", "#   - pattern: OPS-\\d+", "#     link: https://tickets.example.com/{id}"]),
    "",
  ].join("\n");
}

/** A zone that all reports say, where it holds all year; the name of a place is to be chosen by people where it changes. */
function zoneLines(zones: readonly string[], yaml: (value: string) => string): string[] {
  const [zone] = zones;
  const meaning = zone === undefined ? undefined : meaningOf(zone);
  if (zone === undefined || meaning?.kind !== "abbreviation" || !changesInYear(meaning.region))
    return zones.length === 1 ? [`timezone: ${yaml(zone as string)}`] : [`# timezone: ${yaml(zone ?? "UTC")}`];
  return [
    `# Reports say ${zone}, which is only right for a part of the year; a place is right all year.`,
    `# timezone: ${meaning.region}`,
  ];
}

/** The place behind a name of summer time, as only a place has it: `CEST` holds for no start in January. */
function placeOf(zone: string): string {
  const meaning = meaningOf(zone);
  if (meaning?.kind !== "abbreviation" || !changesInYear(meaning.region)) return zone;
  const offsets = [0, 6].map((month) => instantOffset(meaning.region as string, Date.UTC(2026, month, 1)) ?? 0);
  return meaning.minutes === Math.max(...offsets) ? (meaning.region as string) : zone;
}

function changesInYear(region: string | undefined): region is string {
  const [winter, summer] = [0, 6].map((month) => region && instantOffset(region, Date.UTC(2026, month, 1)));
  return winter !== summer;
}

function wrong(message: string): UsageError {
  return new UsageError(message, "new");
}
