// `postmortem completion`: scripts for shells, made from the table of verbs.
import { SEVERITIES } from "../config/schema.ts";
import { rules } from "../rules/index.ts";
import { readArguments } from "./arguments.ts";
import { UsageError, type Verb } from "./verb.ts";
import { COMPLETION, type OptionSpec, SHELLS, VERBS, type VerbSpec } from "./verbs.ts";

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], () => string>> = { bash, zsh, fish };

export const completionVerb: Verb = {
  async run(words, io) {
    const { files } = readArguments(COMPLETION, words);
    const [shell] = files;
    if (shell === undefined || files.length > 1)
      throw new UsageError(`Which shell? One of: ${SHELLS.join(", ")}.`, "completion");
    const known = SHELLS.find((one) => one === shell);
    if (known) return io.out(SCRIPTS[known]());
    // Another shell is no typing error: all of them are named.
    throw new UsageError(`Unknown shell "${shell}". There are: ${SHELLS.join(", ")}.`, "completion");
  },
};

/** The words that a value can be; "files" where it is a file's name, undefined where nobody knows. */
function wordsOf(given: OptionSpec["words"] | VerbSpec["operands"]): readonly string[] | "files" | undefined {
  const ids = rules.map(({ id }) => id);
  if (given === "rules") return ids;
  if (given === "severities") return ids.flatMap((id) => SEVERITIES.map((severity) => `${id}=${severity}`));
  return given;
}

const HELP: OptionSpec = { name: "help", kind: "flag", about: "tell more about the verb" };

function optionsOf({ options }: VerbSpec): OptionSpec[] {
  return [...options, HELP];
}

function firstLine({ about }: OptionSpec): string {
  return about.split("\n")[0] ?? "";
}

function bash(): string {
  const verbs = VERBS.map((verb) => {
    const valued = optionsOf(verb).filter(({ kind }) => kind !== "flag");
    const values = valued.map(({ name, words }) => `      --${name}) ${answer(wordsOf(words))};;`);
    return [
      `    ${verb.name})`,
      ...(values.length > 0 ? ['      case "$before" in', ...values.map((line) => `  ${line}`), "      esac"] : []),
      `      if [[ "$word" == -* ]]; then ${answer(optionsOf(verb).map(({ name }) => `--${name}`))}; fi`,
      `      ${answer(wordsOf(verb.operands))};;`,
    ].join("\n");
  });
  // In bash "=" ends a word of its own: what stands before it is put together again.
  return `# bash completion for postmortem
_postmortem() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" cut=""
  COMPREPLY=()
  if [[ "$word" == "=" ]]; then cut="\${before}="; word="\${before}="; before="\${COMP_WORDS[COMP_CWORD-2]}"
  elif [[ "$before" == "=" ]]; then
    if [[ "\${COMP_WORDS[COMP_CWORD-2]}" == --* ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"
    else cut="\${COMP_WORDS[COMP_CWORD-2]}="; word="$cut$word"; before="\${COMP_WORDS[COMP_CWORD-3]}"; fi
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then ${answer([...VERBS.map(({ name }) => name), "--help", "--version"])}; fi
  case "\${COMP_WORDS[1]}" in
${verbs.join("\n")}
  esac
}
complete -o filenames -o bashdefault -F _postmortem postmortem vscode-postmortem
`;
}

/** Gives the words that begin like the one at the caret, and ends the function. */
function answer(words: readonly string[] | "files" | undefined): string {
  if (words === undefined) return "return";
  if (words === "files") return "local IFS=$'\\n'; COMPREPLY=($(compgen -f -- \"$word\")); return";
  const list = quoted(words.join(" "));
  // Not `mapfile`: the bash of macOS has none.
  return `COMPREPLY=($(compgen -W ${list} -- "$word")); COMPREPLY=("\${COMPREPLY[@]#"$cut"}"); return`;
}

function zsh(): string {
  const verbs = VERBS.map((verb) => {
    const options = optionsOf(verb).map((option) => {
      const several = option.kind === "list" ? "*" : "";
      const value =
        option.kind === "flag" ? "" : `:${(option.value ?? "").replace(/:/g, "")}:${zshAction(option.words)}`;
      const end = option.kind === "flag" ? "" : "=";
      return quoted(`${several}--${option.name}${end}[${firstLine(option).replace(/[[\]:\\]/g, "\\$&")}]${value}`);
    });
    return `    ${verb.name}) _arguments -s -S ${[...options, quoted(`*:${verb.name}:${zshAction(verb.operands)}`)].join(" ")};;`;
  });
  const names = VERBS.map(({ name, summary }) => quoted(`${name}:${summary.replace(/:/g, "\\:")}`));
  return `#compdef postmortem vscode-postmortem
# zsh completion for postmortem
_postmortem() {
  local -a verbs=(${names.join(" ")})
  if (( CURRENT == 2 )); then
    if [[ "$PREFIX" == -* ]]; then compadd -- --help --version; else _describe verb verbs; fi
    return
  fi
  local verb="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$verb" in
${verbs.join("\n")}
  esac
}
if [[ "$funcstack[1]" == _postmortem ]]; then _postmortem "$@"; else compdef _postmortem postmortem vscode-postmortem; fi
`;
}

function zshAction(given: OptionSpec["words"] | VerbSpec["operands"]): string {
  const words = wordsOf(given);
  if (words === undefined) return "";
  return words === "files" ? "_files" : `(${words.join(" ")})`;
}

function fish(): string {
  const lines = VERBS.flatMap((verb) => {
    const when = `-n '__fish_seen_subcommand_from ${verb.name}'`;
    const operands = wordsOf(verb.operands);
    return [
      `complete -c postmortem -f -n __fish_use_subcommand -a ${verb.name} -d ${fishQuoted(verb.summary)}`,
      ...optionsOf(verb).map((option) => {
        const words = wordsOf(option.words);
        const value = words === undefined ? "-x" : words === "files" ? "-r -F" : `-x -a ${fishQuoted(words.join(" "))}`;
        const needs = option.kind === "flag" ? "" : ` ${value}`;
        return `complete -c postmortem ${when} -l ${option.name}${needs} -d ${fishQuoted(firstLine(option))}`;
      }),
      ...(operands === "files" || operands === undefined
        ? []
        : [`complete -c postmortem -f ${when} -a ${fishQuoted(operands.join(" "))}`]),
    ];
  });
  return `# fish completion for postmortem\n${lines.join("\n")}\ncomplete -c vscode-postmortem -w postmortem\n`;
}

/** A word for bash and zsh. */
function quoted(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`;
}

function fishQuoted(words: string): string {
  return `'${words.replace(/[\\']/g, "\\$&")}'`;
}
