// The command `postmortem`: picks the verb, prints what goes wrong, sets the exit code.
import "../disk/start-up.ts";
import { keepCode } from "../disk/kept-code.ts";
import { VERSION } from "../language/about.ts";
import { closest } from "../text/closest.ts";
import { helpOf } from "./help.ts";
import { FAILED, type Host, type Io, ioOf, processHost, UsageError, type Verb } from "./verb.ts";
import { VERBS } from "./verbs.ts";

type Engine = typeof import("./engine.ts");

/** What runs each verb. */
const RUN: Readonly<Record<string, (engine: Engine) => Verb>> = {
  lint: ({ lintVerb }) => lintVerb,
  inspect: ({ inspectVerb }) => inspectVerb,
  import: ({ importVerb }) => importVerb,
  timeline: ({ timelineVerb }) => timelineVerb,
  new: ({ newVerb }) => newVerb,
  init: ({ initVerb }) => initVerb,
  format: ({ formatVerb }) => formatVerb,
  actions: ({ actionsVerb }) => actionsVerb,
  stats: ({ statsVerb }) => statsVerb,
  explain: ({ explainVerb }) => explainVerb,
  completion: ({ completionVerb }) => completionVerb,
  mcp: ({ mcpVerb }) => mcpVerb(async (parts) => (await import("./mcp-server.ts")).serve(parts)),
};

const HELP = `postmortem ${VERSION}: reads incident postmortems in Markdown and says what is missing, out of order, unzoned or vague.

Usage: postmortem VERB [OPTION ...] FILE ...

${VERBS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join("\n")}

postmortem VERB --help tells more about a verb. Options: --version, --help.
Exit code: 0 all is well, 1 lint found a warning or an error, 2 wrong use or a file that cannot be read.
`;

async function run([word, ...rest]: readonly string[], io: Io): Promise<number> {
  if (word === "--version" || word === "-v") return io.out(`${VERSION}\n`);
  if (word === "--help" || word === "-h" || word === "help") return help(rest[0], io);
  if (word === undefined) throw new UsageError(`Which verb? One of: ${VERBS.map(({ name }) => name).join(", ")}.`);
  const verb = VERBS.find(({ name }) => name === word);
  if (!verb) throw new UsageError(unknownVerb(word));
  if (asksForHelp(rest)) return io.out(helpOf(verb));
  const runs = RUN[verb.name];
  if (!runs) throw new Error(`Nothing runs "${verb.name}".`);
  return runs(await import("./engine.ts")).run(rest, io);
}

/** Behind `--` stand names of files. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  const options = end < 0 ? words : words.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

function help(name: string | undefined, io: Io): number {
  const verb = VERBS.find((one) => one.name === name);
  return io.out(verb ? helpOf(verb) : HELP);
}

function unknownVerb(word: string): string {
  if (word.startsWith("-")) return `Unknown option "${word}". A verb comes first.`;
  const near = closest(
    word,
    VERBS.map(({ name }) => name),
  );
  return `Unknown verb "${word}".${near ? ` Did you mean "${near}"?` : ` There are: ${VERBS.map(({ name }) => name).join(", ")}.`}`;
}

/** One run of the command, from its words to its exit code. What goes wrong is told. */
export async function command(words: readonly string[], host: Host): Promise<number> {
  const io = ioOf(host);
  try {
    return await run(words, io);
  } catch (error) {
    if (!isUsageError(error)) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      for (const line of `postmortem: ${told}`.split("\n")) io.complain(line);
      return FAILED;
    }
    io.complain(error.message);
    io.complain(`Try: postmortem ${error.verb ? `${error.verb} ` : ""}--help`);
    return FAILED;
  }
}

/** The engine's bundle has a class of its own. */
function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === UsageError.NAME;
}

async function main(): Promise<void> {
  keepCode(__dirname);
  process.exitCode = await command(process.argv.slice(2), processHost());
}

// A program that requires it runs it when it likes.
if (require.main === module) void main();
