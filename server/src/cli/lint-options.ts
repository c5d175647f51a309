// Options of `postmortem lint` that set what applies, checked.
import { Temporal } from "temporal-polyfill";
import { isSeverity } from "../config/configuration.ts";
import { plainValues } from "../config/effective.ts";
import { SEVERITIES } from "../config/schema.ts";
import type { Values } from "../config/values.ts";
import { KINDS } from "../postmortem/model.ts";
import { rules } from "../rules/index.ts";
import { closest } from "../text/closest.ts";
import type { Arguments } from "./arguments.ts";
import type { ConfigChoice } from "./config.ts";
import { UsageError } from "./verb.ts";
import { zoneOf } from "./zone.ts";

/** What the command line says of the configuration. @throws UsageError */
export function configChoice(args: Arguments): ConfigChoice {
  const more = args.list("require").flatMap(commaSeparated);
  for (const kind of more) known("kind of section", kind, KINDS);
  const severities = Object.fromEntries(args.list("rule").map(severityOf));
  return {
    file: args.flag("no-config") ? false : args.text("config"),
    values: (below) => plainValues({ kind: "command" }, { ...severities, ...required(below, more) }),
    settings: {
      userZone: zoneOf(args.text("zone"), "lint")?.name.replace(/^(?=[+-])/, "UTC"),
      today: dayOf(args.text("today")),
    },
  };
}

/** Kinds asked for on the command line come on top of those that are asked for anyway. */
function required(below: Values, more: readonly string[]): Record<string, unknown> {
  const key = "sections.required";
  const before = (below.get(key)?.value ?? []) as string[];
  return more.length > 0 ? { [key]: [...new Set([...before, ...more])] } : {};
}

function severityOf(words: string): [string, string] {
  const at = words.indexOf("=");
  const id = words.slice(0, at < 0 ? undefined : at).toLowerCase();
  const severity = at < 0 ? "" : words.slice(at + 1);
  known(
    "rule",
    id,
    rules.map((rule) => rule.id),
    "postmortem explain lists all rules.",
  );
  if (!isSeverity(severity)) {
    const near = closest(severity, SEVERITIES);
    const meant = near ? ` Did you mean "${near}"?` : "";
    throw wrong(`--rule ${id}= needs one of: ${SEVERITIES.join(", ")}.${meant}`);
  }
  return [`rules.${id}.severity`, severity];
}

function known(what: string, word: string, words: readonly string[], all = `There are: ${words.join(", ")}.`): void {
  if (words.includes(word)) return;
  const near = closest(word, words);
  throw wrong(`Unknown ${what} "${word}". ${near ? `Did you mean "${near}"?` : all}`);
}

/** The machine's own zone must change nothing: without a date given, today is UTC's. */
export function dayOf(day: string | undefined, verb = "lint"): string {
  if (day === undefined) return Temporal.Now.plainDateISO("UTC").toString();
  try {
    return Temporal.PlainDate.from(day, { overflow: "reject" }).toString();
  } catch {
    throw new UsageError(`"${day}" is no date of the form YYYY-MM-DD.`, verb);
  }
}

function commaSeparated(words: string): string[] {
  return words
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
}

function wrong(message: string): UsageError {
  return new UsageError(message, "lint");
}
