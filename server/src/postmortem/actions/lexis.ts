// The words of all languages of one report, made ready for look-up.
import { LANGUAGES } from "../../languages/index.ts";
import { anyOf, pattern, wholeWords, wordSet } from "../../languages/patterns.ts";
import { Known, once } from "../../text/memo.ts";
import { remembered } from "../../text/remembered.ts";
import { withoutAccents } from "../lexicon/fold.ts";
import { isToCome } from "../to-come.ts";
import { languagesOf } from "./words/index.ts";
import { type WordList, wordList } from "./words/list.ts";
import type { ActionWords, ColumnRole } from "./words/types.ts";

export interface Lexis {
  readonly languages: readonly ActionWords[];
  /** Whether a part of the report is told in another language than English, be its words about tasks known or not. */
  readonly foreign: boolean;
  /** What a header or a label ("Owner:") announces. Also looks at single words of it; `exact` does not. */
  role(label: string, exact?: boolean): ColumnRole | undefined;
  /** Finished, or rejected. */
  readonly done: WordList;
  readonly rejected: WordList;
  readonly open: WordList;
  readonly nothing: WordList;
  readonly closing: WordList;
  readonly notTasks: WordList;
  readonly endings: WordList;
}

const ROLES: readonly ColumnRole[] = ["owner", "due", "ref", "priority", "status", "task", "end", "other"];

const known = new Known<string, Lexis>(100);

/** The words for a report whose sections were named in these languages; the same object for the same languages. */
export function lexisOf(languages: Iterable<string>): Lexis {
  const names = [...languages];
  const all = languagesOf(names);
  const foreign = names.some((name) => name !== "en");
  return known.of(all.map(({ language }) => language).join() + foreign, () => lexisFor(all, foreign));
}

/** All languages at once. */
export const everyLexis = once(() => lexisOf(LANGUAGES));

/**
 * What the title of a column says: "Erledigt?" in an English report, too. Each title is in one language, whatever the report is in;
 * another than the report's is taken only for the whole of it.
 */
export function columnRole(title: string, lexis: Lexis): ColumnRole | undefined {
  if (tellsWhenDone(title)) return "other";
  return lexis.role(title) ?? everyLexis().role(title, true);
}

const DONE_AT = pattern(() => `${wholeWords("taskWords", "taken")}$`, "iu");

const DONE_BY_NAME = pattern(
  () => `\\b${anyOf("noTasks", "doneByName")}\\b|${anyOf("noTasks", "doneByNameAnywhere")}`,
  "iu",
);

/** "Improvements implemented", above what has been done, all of it. */
export function namesDone(heading: string): boolean {
  return DONE_BY_NAME.test(heading);
}

const ASKED = pattern(() => anyOf("noTasks", "asked"), "iu");
const IDEAS = pattern(() => anyOf("noTasks", "ideas"), "iu");
const KEPT_UP = pattern(() => anyOf("noTasks", "keptUp"), "iu");

/** "Possible improvements", "What I would do in production". */
export function namesIdeas(heading: string): boolean {
  return IDEAS.test(heading);
}

/** "Guardrails", "Prevention", above what holds by now or is a rule as often as a task; not "Prevention plan", which asks for it. */
export function namesKeptUp(heading: string): boolean {
  return KEPT_UP.test(heading) && !ASKED.test(heading);
}

/** What stands in brackets at the end of a heading: "done" of "Corrective actions (done)"; empty where nothing does. */
export function remarkOf(heading: string): string {
  return /[([（]([^()[\]（）]{1,60})[)\]）]\s*$/.exec(heading)?.[1] ?? "";
}

/** "Taken at", "Completed on", "During the incident": a column of what was done, and when. */
export const tellsWhenDone = remembered((title): boolean => DONE_AT.test(plain(title)));

const UNOWNED = pattern(() => `^(?:\\?+|${anyOf("taskStates", "unowned")})$`, "iu");

/** "TBD", "?", "unassigned" in the place of an owner: nobody yet. */
export function isUnowned(words: string): boolean {
  return UNOWNED.test(words.trim().slice(0, 60)) || UNOWNED.test(plain(words)) || isToCome(words);
}

const UNDATED = pattern(() => `^${anyOf("taskStates", "undated")}$`, "iu");

/** "Ongoing", "to be discussed" in the place of a deadline: no day. */
export function isUndated(words: string): boolean {
  return UNDATED.test(plain(words.slice(0, 60)));
}

/** The languages that a column's states may be told in: those of the report, else those that know its title. */
export function languagesOfColumn(title: string, { role, languages }: Lexis): readonly ActionWords[] {
  if (role(title) !== undefined) return languages;
  return everyLexis().languages.filter((words) => lexisFor([words], true).role(title, true) !== undefined);
}

function lexisFor(all: readonly ActionWords[], foreign: boolean): Lexis {
  const roles = new Map<string, ColumnRole>();
  for (const words of all)
    for (const role of ROLES)
      for (const label of wordList(words.columns[role]).entries) {
        if (!roles.has(label)) roles.set(label, role);
        const typed = withoutAccents(label);
        if (typed !== label && !roles.has(typed)) roles.set(typed, role);
      }
  const merged = (pick: (words: ActionWords) => string) => wordList(all.map(pick).join("|"));
  return {
    languages: all,
    foreign,
    role: (label, exact = false) => roleOf(roles, label, exact),
    done: merged((w) => `${w.done}|${w.rejected ?? ""}`),
    rejected: merged((w) => w.rejected ?? ""),
    open: merged((w) => w.open),
    nothing: merged((w) => w.nothing),
    closing: merged((w) => w.closing),
    notTasks: merged((w) => w.notTasks),
    endings: merged((w) => w.endings),
  };
}

const ENDS_BY = wordSet("taskWords", "endsBy");
const ENDED_BY = pattern(() => `^${anyOf("taskWords", "endedBy")}`, "u");

function roleOf(roles: ReadonlyMap<string, ColumnRole>, label: string, exact: boolean): ColumnRole | undefined {
  const words = plain(label);
  const whole = roles.get(words);
  if (whole || exact) return whole;
  const bare = words.replace(/(?:(?<!\s)\s+)?[([（【][\s\S]*$/, "").trim();
  const cut = roles.get(bare);
  if (cut) return cut;
  // "Triggered by", "Found by" head no column of deadlines.
  const found = bare
    .split(/[\s/&,]+/)
    .map((word) => (ENDS_BY.has(word) && !ENDED_BY.test(bare) ? undefined : roles.get(word)));
  return (
    ROLES.find((role) => role !== "other" && found.includes(role)) ?? (found.includes("other") ? "other" : undefined)
  );
}

/** A label or a state without emphasis, pictographs, colon; lower case, single spaces. */
export const plain = remembered((text) =>
  text
    .replace(/[*_`~]|\p{Extended_Pictographic}|\uFE0F/gu, (mark) => (mark === "_" ? " " : ""))
    .replace(/<[^<>]{0,100}>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?:(?<!\s)\s+)?[:：.?]$/, "")
    .toLowerCase(),
);
