// Dates and spans of time as deadlines are written: enough to know where one starts and ends, not which day it is.

import { alternatives, wordList } from "../words/list.ts";
import type { ActionWords } from "../words/types.ts";

/** Reads a date at an index of a text and gives its end, or -1. */
export type DateReader = (text: string, at: number) => number;

/** A reader of dates in the notations of these languages. */
export function dateReader(languages: readonly ActionWords[]): DateReader {
  const spaced = languages.filter((w) => w.spaced);
  const collect = (pick: (words: ActionWords) => string, from = spaced) =>
    from.flatMap((w) => wordList(pick(w)).entries);
  const joined = languages.filter((w) => !w.spaced);
  const months = alternatives(collect((w) => w.due.months));
  const weekdays = alternatives(collect((w) => w.due.weekdays));
  const phrases = alternatives(collect((w) => w.due.phrases));
  const units = alternatives(collect((w) => w.due.units));
  const end = "(?![\\p{L}\\p{N}])";
  const year = `(?:,{0,2}\\s*(?:\\d{4})${end})?`;
  const forms = [
    "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}",
    "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}",
    "\\d{4}\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日|末|底)?",
    "\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日|末|底|中旬|上旬|下旬)",
    `(?:(?:the\\s+)?(?:end|start|beginning|middle|early|late|mid|ende|fin|final|конца|концу)[\\s-]+(?:(?:of|de|do|du|des|der)\\s+)?)?(?:the\\s+)?(?:Q[1-4]|H[12]|FY\\d{2,4}|W\\d{1,2})(?:[\\s/-]*(?:of\\s+)?(?:FY)?'?\\d{2,4})?(?:\\s+sprints?)?${end}`,
    `(?:(?:${weekdays})\\.?,?\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?\\s+(?:of\\s+|de\\s+)?(?:${months})\\.?${end}(?:\\s+de)?${year}`,
    `(?:(?:${weekdays})\\.?,?\\s+)?(?:(?:the\\s+)?(?:end|start|beginning|middle|early|late|mid|ende|fin|final)[\\s-]+(?:(?:of|de|do|du)\\s+)?)?(?:${months})\\.?${end}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?${end})?${year}`,
    `(?:this|next|coming|nächsten|kommenden)?\\s*(?:${weekdays})${end}`,
    `(?:the\\s+|la\\s+|el\\s+|o\\s+|a\\s+|le\\s+)?(?:${phrases})${end}`,
    `(?:the\\s+)?(?:end|start|beginning)\\s+of\\s+(?:the\\s+)?(?:\\d{4}|(?:this|next)\\s+\\p{L}+)`,
    `(?:(?:the\\s+)?(?:next\\s+|following\\s+|coming\\s+)?(?:(?:\\d{1,3}|one|two|three|four|five|six|seven|a|an|ein|einer|eine|un|une|uma|um|una)\\s*)?|\\s+)(?:few\\s+|couple\\s+of\\s+)?(?:business\\s+|working\\s+)?(?:${units})${end}`,
    ...(joined.length > 0
      ? [
          alternatives(collect((w) => w.due.phrases, joined)),
          `(?:\\d{1,2}[/月]\\d{1,2}日?(?:\\s?[（(][^）)]{1,3}[）)])?|\\d{1,3}\\s?(?:${alternatives(collect((w) => w.due.units, joined))}|${alternatives(collect((w) => w.due.weekdays, joined))})|(?:${alternatives(collect((w) => w.due.weekdays, joined))})(?:日)?)`,
        ]
      : []),
    `(?:next\\s+|following\\s+|coming\\s+)?(?:24|36|48|72|96)\\s?-?(?:h|hrs?|hours?|Stunden|heures|horas|часов|時間|小时)${end}`,
    "(?:sprint|iteration|milestone|release)\\s+v?\\d+(?:\\.\\d+){0,2}",
    `20\\d\\d${end}`,
  ];
  const readers = forms.map((form) => new RegExp(form, "iuy"));
  return (text, at) => {
    let longest = -1;
    for (const reader of readers) {
      reader.lastIndex = at;
      const found = reader.exec(text);
      if (found && found[0].trim() !== "") longest = Math.max(longest, at + found[0].trimEnd().length);
    }
    return longest;
  };
}
