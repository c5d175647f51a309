// action-none: the part for follow-up tasks is empty, or says that there are none and not why.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Action, Section } from "../../postmortem/model.ts";
import { linesIn } from "../../postmortem/timeline/regions.ts";
import { between, type Span, slice } from "../../text/span.ts";
import { actionSections } from "../support/action-lists.ts";
import { quote, seenText } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

/** Lines that a part without tasks has; one with more has something to say. */
const MOST_LINES = 3;

function check(input: RuleInput): Report[] {
  const { source } = input.document;
  const actions = [...input.postmortem.actions].sort((a, b) => a.span.start - b.span.start);
  return actionSections(input.postmortem).flatMap((section) => {
    const content = contentOf(input, section, actions);
    if (content === undefined) return [];
    const name = quote(source, section.labelSpan, 40);
    if (content.length === 0)
      return [
        {
          span: section.labelSpan,
          message:
            `Nothing is written under “${name}”. A reader takes that for work left undone. ` +
            "List what will be changed; if nothing will, say so and why.",
        },
      ];
    const [first] = content;
    return [
      {
        span: first as Span,
        message:
          `“${quote(source, first as Span, 40)}” without a reason leaves readers to wonder whether it may happen again tomorrow. ` +
          "Say why no change is worth its cost, or what was changed already.",
      },
    ];
  });
}

/** The lines of a part that holds no task: empty where it holds nothing at all; undefined where it tells something. */
function contentOf(
  { document, postmortem }: RuleInput,
  section: Section,
  actions: readonly Action[],
): Span[] | undefined {
  const tasks = between(actions, ({ span }) => span.start, section.span.start, section.body.end);
  if (!tasks.every(({ textSpan }) => isNone(bare(slice(document.source, textSpan))))) return undefined;
  if (section.form === "field" && seenText(document, section.body).trim() === "") return undefined;
  const spans: Span[] = [];
  const start = document.lines.startOf(document.lines.lineAt(section.labelSpan.start));
  for (const line of linesIn(document, section.body.start, section.body.end)) {
    if (line.form === "heading" || (line.form === "row" && line.table?.header === line)) continue;
    const text = line.span.start === start ? { start: section.body.start, end: line.text.end } : line.text;
    const words = bare(slice(document.source, text));
    if (words === "") continue;
    if (!isNone(words) || spans.length === MOST_LINES) return undefined;
    spans.push(text);
  }
  if (spans.length === 0 && section.form !== "heading" && postmortem.actions.length > 0) return undefined;
  return spans;
}

/** Without marks around it; dots alone say nothing. */
function bare(text: string): string {
  if (/^[\s:*_\-–—|.…]*$/.test(text)) return "";
  return text.replace(/^[\s:*_\-–—|]+/, "").replace(/(?<![\s*_\-–—|])[\s*_\-–—|]+$/, "");
}

const NONE = [pattern(() => `^${anyOf("noTasks", "none")}$`, "i")];

function isNone(words: string): boolean {
  const plain = words.replace(/(?<![.!。])[.!。]+$/, "").trim();
  return plain.length <= 80 && NONE.some((pattern) => pattern.test(plain));
}

export const actionNone: Rule = {
  id: "action-none",
  group: "actions",
  summary: "The part for follow-up tasks is empty, or says that there are none and not why.",
  defaultSeverity: "information",
  rationale:
    "A report from which nothing follows tells its readers that the incident may come back unchanged. Google’s workbook calls " +
    "postmortems without action items ineffective. There can be good reasons to change nothing: then the reason is what " +
    "readers need, as John Allspaw’s colleagues at Etsy argued, who did not make tasks a condition.",
  fixes: [],
  check,
};
