// The tools that assistants call: each gives what a verb of the command gives. They read, and change nothing.

import { readArguments } from "../arguments.ts";
import { Configurations } from "../config.ts";
import { Failure } from "../failure.ts";
import { type Input, inputsOf, STDIN, unique } from "../files.ts";
import { type Asking, IMPORT_WRITERS, imported, importOptions } from "../import.ts";
import { lint } from "../lint.ts";
import { configChoice } from "../lint-options.ts";
import { readPaste } from "../paste.ts";
import { counted } from "../report.ts";
import { json } from "../reporters/json.ts";
import { printable } from "../terminal.ts";
import { timelineVerb } from "../timeline.ts";
import { FAILED, type Io, OK, UsageError } from "../verb.ts";
import { LINT } from "../verbs.ts";
import { type Fields, readFields, schemaOf, type ToolField, type ToolValues, unknown } from "./fields.ts";
import { allowedName, isBelow, type Roots, refused } from "./roots.ts";

/** Where a call may read, and how it ends early. */
export interface Call {
  readonly roots: Roots;
  readonly signal: AbortSignal;
  /** How far long work has come, in words. */
  readonly progress: (words: string) => void;
}

export interface Answer {
  /** What the command prints; then, where it complains, its sentences. */
  readonly texts: readonly string[];
  readonly isError: boolean;
}

interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: Fields;
  /** Returns the exit code of the verb. */
  readonly run: (given: ToolValues, io: Io, roots: Roots) => Promise<number>;
}

const ZONE: ToolField = { type: "text", description: "A time zone, such as Europe/Berlin, UTC or +01:00." };
const TEXT: ToolField = { type: "text", description: "The Markdown of a report, instead of a file." };
const NAME: ToolField = {
  type: "text",
  description:
    "The name that the text would have as a file, such as docs/incidents/2026-03-04-checkout.md: the settings of that place apply.",
};
const FILE: ToolField = {
  type: "text",
  description: "The file to read, absolute or relative to the folder of the server.",
};

const TOOLS: readonly Tool[] = [
  {
    name: "postmortem_check",
    title: "Check postmortems",
    description:
      "Checks incident postmortems in Markdown for what a reader would miss: missing sections, timeline entries out of order, times without a zone, vague action items, and more. Returns one JSON array of findings, each with file, line, column (from 1), rule, severity, message and the titles of its fixes. An empty array means that nothing was found. Give files, or text. Changes nothing.",
    fields: {
      files: { type: "words", description: "Files, folders (all Markdown in them) or globs." },
      text: TEXT,
      name: NAME,
      today: { type: "text", description: "Today as YYYY-MM-DD, to compare due dates with. Without it: today in UTC." },
      zone: { ...ZONE, description: `The reader's own time zone, offered by fixes. ${ZONE.description}` },
    },
    run: check,
  },
  {
    name: "postmortem_timeline",
    title: "Read the timeline of a postmortem",
    description:
      "Reads the timeline of one incident postmortem in Markdown: its entries with instants, phases (impact begins, detected, acknowledged, mitigated, resolved), the figures (time to detect, to acknowledge, to mitigate, to resolve; duration) and what could not be placed, as JSON. Give file, or text. Changes nothing.",
    fields: {
      file: FILE,
      text: TEXT,
      name: NAME,
      zone: {
        ...ZONE,
        description: `Tells the times in this zone; without it they are as written. ${ZONE.description}`,
      },
    },
    run: timeline,
  },
  {
    name: "postmortem_import",
    title: "Make timeline entries from chats, alerts and logs",
    description:
      "Makes timeline entries out of pasted chats (Slack, Teams, Discord, IRC, WhatsApp …), mails, alerts, status pages, logs, CSV, JSON and git log: one JSON array of { time, text, actor, format, line }, oldest first. A date or zone that the paste does not say is never guessed: the answer names what to give. Lines that are no entry are named. Give text, or file. Changes nothing.",
    fields: {
      text: { type: "text", description: "What was pasted, line ends included." },
      file: FILE,
      date: {
        type: "text",
        description:
          'YYYY-MM-DD: the day of the first entry that has none; the year, and "today", where only they are missing.',
      },
      zone: { ...ZONE, description: `The zone of times without one. ${ZONE.description}` },
      at: {
        type: "text",
        description:
          "YYYY-MM-DD HH:MM, when the text was printed: for ages such as 5m, as kubectl get events shows them.",
      },
      format: {
        type: "text",
        choices: Object.keys(IMPORT_WRITERS),
        description: "json (the default), markdown (the list of a timeline, to put into a report) or csv.",
      },
      fold: { type: "flag", description: "Make one entry, with a count, of log lines that differ in numbers only." },
    },
    run: importPaste,
  },
];

/** The tools as the protocol lists them. */
export const TOOL_LIST = TOOLS.map(({ name, title, description, fields }) => ({
  name,
  title,
  description,
  inputSchema: schemaOf(fields),
  annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
}));

/** Undefined where there is a tool of that name; else words that say which there are. */
export function unknownTool(name: string): string | undefined {
  const names = TOOLS.map((tool) => tool.name);
  return names.includes(name) ? undefined : unknown("tool", name, names);
}

/** Calls a tool that is known. What is wrong with the arguments or files is an answer, too, for the caller to read. */
export async function callTool(name: string, given: unknown, { roots, signal, progress }: Call): Promise<Answer> {
  const tool = TOOLS.find((one) => one.name === name) as Tool;
  let out = "";
  const notes: string[] = [];
  try {
    const fields = readFields(tool.fields, given);
    const io: Io = {
      out(text) {
        out += text;
        return OK;
      },
      complain: (sentence) => void notes.push(printable(sentence)),
      complainLines: (text) => void notes.push(printable(text.trimEnd())),
      progress(words) {
        signal.throwIfAborted();
        progress(words);
      },
      clear: () => undefined,
      colour: false,
      terminal: undefined,
      async input(most) {
        const bytes = Buffer.from(fields.text("text") ?? "", "utf8");
        return bytes.length > most ? undefined : bytes;
      },
      cwd: roots[0] ?? process.cwd(),
    };
    const isError = (await tool.run(fields, io, roots)) === FAILED;
    const printed = isError && /^(?:\[\]\s*)?$/.test(out) ? [] : [out];
    return { texts: [...printed, ...(notes.length > 0 ? [notes.join("\n")] : [])], isError };
  } catch (error) {
    if (error instanceof UsageError) return { texts: [error.message], isError: true };
    throw error;
  }
}

async function check(given: ToolValues, io: Io, roots: Roots): Promise<number> {
  const args = readArguments(LINT, [
    ...option("today", given.text("today")),
    ...option("zone", given.text("zone")),
    ...(await wordsOf(given, given.words("files"), "files", roots)),
  ]);
  const inputs = await unique(await inputsOf(args.files, io, args.text("stdin-filename")));
  const configurations = new Configurations(configChoice(args), io.cwd);
  const readable = await Promise.all(inputs.map((input) => belowRoots(input, roots)));
  const { report, failures } = await lint(args, readable, configurations, { fixes: true, edits: false }, io);
  io.out(json(report, { colour: false }));
  const complaints = [...configurations.problems, ...failures.map(({ message }) => message)];
  for (const sentence of complaints) io.complain(sentence);
  if (report.postmortems < report.files) {
    const others = report.files - report.postmortems;
    io.complain(
      `${counted(report.files, "file")} read; ${others} of them ${others === 1 ? "is" : "are"} not taken for a postmortem, and so without findings.`,
    );
  }
  return complaints.length > 0 ? FAILED : OK;
}

async function timeline(given: ToolValues, io: Io, roots: Roots): Promise<number> {
  const words = await wordsOf(given, listOf(given.text("file")), "file", roots);
  // A glob may stand for a link.
  for (const input of given.text("file") === undefined ? [] : await inputsOf(words, io)) {
    if (!(input instanceof Failure) && !(await isBelow(input.absolute, roots))) throw refused(input.name, roots);
  }
  return timelineVerb.run(["--format=json", ...option("zone", given.text("zone")), ...words], io);
}

const ASKING: Asking = {
  date: '"date": "YYYY-MM-DD"',
  zone: '"zone": "Europe/Berlin" (or another)',
  at: '"at": "YYYY-MM-DD HH:MM"',
};

async function importPaste(given: ToolValues, io: Io, roots: Roots): Promise<number> {
  const options = importOptions({ date: given.text("date"), zone: given.text("zone"), at: given.text("at") });
  const [word = STDIN] = await wordsOf(given, listOf(given.text("file")), "file", roots);
  const text = await readPaste(word, io).catch((error: unknown) => {
    if (error instanceof Failure) return error;
    throw error;
  });
  if (typeof text !== "string") {
    io.complain(text.message);
    return FAILED;
  }
  const write = IMPORT_WRITERS[given.text("format") ?? "json"] as (typeof IMPORT_WRITERS)[string];
  return imported(text, options, { write, fold: given.flag("fold"), asking: ASKING }, io);
}

/** The words that name what to read: the files, or standard input, which has the text. @throws UsageError */
async function wordsOf(given: ToolValues, files: readonly string[], field: string, roots: Roots): Promise<string[]> {
  const text = given.text("text");
  if (text !== undefined && files.length > 0) throw new UsageError(`Give "text" or "${field}", not both.`);
  if (text === undefined && files.length === 0)
    throw new UsageError(`What is to be read? Give "${field}", or what it says as "text".`);
  if (files.length > 0) return Promise.all(files.map((file) => allowedName(file, roots)));
  const name = given.text("name");
  return [...(name === undefined ? [] : option("stdin-filename", await allowedName(name, roots))), STDIN];
}

/** A link may lead elsewhere. */
async function belowRoots(input: Input | Failure, roots: Roots): Promise<Input | Failure> {
  if (input instanceof Failure || input.isStream || (await isBelow(input.absolute, roots))) return input;
  return new Failure(input.name, refused(input.name, roots).message.replace(/^"[^"]*" /, ""));
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`--${name}=${value}`];
}

function listOf(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
