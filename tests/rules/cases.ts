// Cases of one rule: the texts in which it reports, with the words it points at, and those in which it is silent.
import { describe, expect, test } from "vitest";
import type { RuleSettings } from "../../server/src/rules/types.ts";
import { found, read } from "./fixing.ts";

export interface Cases {
  /** By name: the text, and the words at each finding, in order. Of words longer than this only the beginning. */
  readonly reports: Readonly<Record<string, readonly [text: string, ...words: readonly string[]]>>;
  /** By name: texts that are reports too, and give the rule nothing to say. */
  readonly silent: Readonly<Record<string, string>>;
  readonly settings?: Partial<RuleSettings>;
}

export function cases(rule: string, { reports, silent, settings = {} }: Cases): void {
  const severity = { [rule]: "warning" as const, ...settings.severity };
  const wordsIn = (text: string) => {
    const analysis = read(text, { ...settings, severity });
    // Silence about what is no report would say nothing of the rule.
    expect(analysis.postmortem.genre.kind).toBe("postmortem");
    return found(analysis, rule).map(({ finding: { span } }) => analysis.document.source.slice(span.start, span.end));
  };
  describe(rule, () => {
    test.each(Object.entries(reports))("reports %s", (_, [text, ...words]) => {
      const told = wordsIn(text);
      expect(told.map((one, i) => one.slice(0, words[i]?.length))).toEqual(words);
      // The same in a file from Windows.
      expect(wordsIn(`\ufeff${text.replaceAll("\n", "\r\n")}`)).toHaveLength(words.length);
    });
    test.each(Object.entries(silent))("is silent on %s", (_, text) => {
      expect(wordsIn(text)).toEqual([]);
    });
  });
}

/** Parts of a report, by heading; what is not given is filled in with something that no rule minds. `""` leaves a part out. */
export interface Parts {
  readonly title?: string;
  /** Under the title. */
  readonly head?: string;
  readonly summary?: string;
  readonly impact?: string;
  readonly timeline?: string;
  readonly cause?: string;
  readonly actions?: string;
  /** Behind everything else, with its own heading. */
  readonly more?: string;
}

export function page(parts: Parts = {}): string {
  const { title = "Postmortem: checkout down on 2024-03-08", head = "", more = "" } = parts;
  const {
    summary = "Checkout failed for forty minutes.",
    impact = "1,200 orders failed.",
    timeline = "- 10:05 UTC: alerts fire for checkout\n- 10:20 UTC: release 40 is found to be the cause\n- 10:45 UTC: release 40 is rolled back, errors stop",
    cause = "Release 40 asked for a setting that production did not have.",
    actions = "- Make start-up fail on a missing setting (owner: Ada, due: 2024-03-20)",
  } = parts;
  const all = [
    ["Summary", summary],
    ["Impact", impact],
    ["Timeline", timeline],
    ["Root cause", cause],
    ["Action items", actions],
  ] as const;
  const body = all.filter(([, text]) => text !== "").map(([heading, text]) => `## ${heading}\n\n${text}\n`);
  return [
    ...(title ? [`# ${title}\n`] : []),
    ...(head ? [`${head}\n`] : []),
    ...body,
    ...(more ? [`${more}\n`] : []),
  ].join("\n");
}
