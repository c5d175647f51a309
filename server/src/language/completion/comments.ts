// Comments that turn findings off: those that stand around first, then any rule.

import { rules } from "../../rules/index.ts";
import { firstTextLineFrom } from "../../rules/support/places.ts";
import type { Finding } from "../../rules/types.ts";
import { type Caret, type Suggestion, typed } from "./caret.ts";

const OPENED = /<!--[ \t]{0,3}([a-z-]{0,30})$/;
const NAMED =
  /<!--\s{0,3}postmortem-(disable-next-line|disable-line|disable-file|disable|enable)\s(?:[\w-]{1,40},?\s){0,20}([\w-]{0,40})$/;

/** What each form does. */
const FORMS = [
  ["disable-next-line", "Nothing more is said of the next line"],
  ["disable-line", "Nothing more is said of this line"],
  ["disable-file", "Nothing more is said of this file"],
  ["disable", "Nothing more is said from here on"],
  ["enable", "From here on it is said again"],
] as const;

export function suppressions(caret: Caret): Suggestion[] | undefined {
  // No pattern runs over a line that has no comment near the caret.
  const near = caret.before.slice(Math.max(0, caret.before.lastIndexOf("<!--")));
  if (!near.startsWith("<!--") || near.includes("-->")) return undefined;
  const named = NAMED.exec(near);
  if (named) return ruleNames(caret, named[1] as string, named[2] as string);
  const opened = OPENED.exec(near);
  return opened ? comments(caret, opened) : undefined;
}

function comments(caret: Caret, { 0: all, 1: word = "" }: RegExpExecArray): Suggestion[] {
  // An editor may have closed the bracket or the comment by itself.
  const behind = /^ ?-{0,2}>/.exec(caret.after)?.[0].length ?? 0;
  const span = typed(caret, all.length, behind);
  const comment = (form: string, rule: string, detail: string): Suggestion => {
    const label = `postmortem-${form}${rule.startsWith("$") ? "" : ` ${rule}`}`;
    return {
      kind: "comment",
      label,
      detail,
      span,
      snippet: `<!-- ${label}${rule.startsWith("$") ? " $1" : ""} -->`,
      filter: `${all.slice(0, all.length - word.length)}${label}`,
    };
  };
  const { document } = caret.analysis;
  const next = document.text[firstTextLineFrom(document, caret.lineNumber + 1)]?.line;
  const own = [...new Set(on(caret, caret.lineNumber))];
  const below = next === undefined ? [] : [...new Set(on(caret, next))];
  const about = (form: string) => FORMS.find(([name]) => name === form)?.[1] ?? "";
  return [
    ...own.map((rule) => comment("disable-line", rule, about("disable-line"))),
    ...below.map((rule) => comment("disable-next-line", rule, about("disable-next-line"))),
    ...FORMS.map(([form, detail]) => comment(form, "$1", detail)),
  ];
}

function ruleNames(caret: Caret, form: string, word: string): Suggestion[] {
  const { findings, document } = caret.analysis;
  const near =
    form === "disable-line"
      ? on(caret, caret.lineNumber)
      : form === "disable-next-line"
        ? on(caret, document.text[firstTextLineFrom(document, caret.lineNumber + 1)]?.line ?? -1)
        : [];
  const found = findings.map(({ rule }) => rule);
  const all = rules.map(({ id }) => id).sort();
  return [...new Set([...near, ...found, ...all])].map((id) => ({
    kind: "comment",
    label: id,
    detail: rules.find((rule) => rule.id === id)?.summary ?? "",
    span: typed(caret, word.length),
    snippet: id,
  }));
}

/** The rules that say something of a line. */
function on({ analysis: { document, findings } }: Caret, line: number): string[] {
  const inLine = ({ span }: Finding) => document.lines.lineAt(span.start) === line;
  return findings.filter(inLine).map(({ rule }) => rule);
}
