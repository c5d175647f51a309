// template-comment-left: comments in which the template speaks to the writer are still in the report.
import type { Document } from "../../markdown/document.ts";
import type { Edit } from "../../text/edits.ts";
import type { Span } from "../../text/span.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { NOT_OF_A_TEMPLATE, TO_THE_WRITER } from "../words/template-comments.ts";

/** How much of a comment is read. */
const REACH = 400;
/** Further places told with the first one. */
const MOST_RELATED = 20;

function check({ document }: RuleInput): Report[] {
  const comments = document.comments.filter((span) => speaksToTheWriter(document, span));
  const [first, ...rest] = comments;
  if (!first) return [];
  const many =
    rest.length === 0 ? "" : ` ${rest.length === 1 ? "One more stands" : `${rest.length} more stand`} further down.`;
  return [
    {
      span: first,
      message: `This comment tells the writer what to write. The part is written by now, and whoever edits it next reads the two side by side. Remove it.${many}`,
      related: rest.slice(0, MOST_RELATED).map((span) => ({ span, message: "This comment speaks to the writer, too" })),
      fixes: [
        {
          title:
            comments.length === 1
              ? "Remove the comment"
              : `Remove ${comments.length === 2 ? "both" : `all ${comments.length}`} comments`,
          safe: false,
          removes: true,
          edits: comments.map((span) => removal(document, span)),
        },
      ],
    },
  ];
}

function speaksToTheWriter({ source }: Document, { start, end }: Span): boolean {
  const text = source
    .slice(start, Math.min(end, start + REACH))
    .replace(/^<!--/, "")
    .replace(/-->$/, "");
  return !NOT_OF_A_TEMPLATE.test(text) && TO_THE_WRITER.test(text);
}

/** A comment that has its lines to itself goes with them, and with one of the blank lines around it. */
function removal({ source, lines }: Document, span: Span): Edit {
  const [first, last] = [lines.lineAt(span.start), lines.lineAt(span.end)];
  const before = source.slice(lines.startOf(first), span.start);
  const behind = source.slice(span.end, lines.spanOf(last).end);
  if (before.trim() !== "" || behind.trim() !== "") return { span, text: "" };
  const blankAbove = first === 0 || lines.textOf(first - 1).trim() === "";
  const blankBelow = last + 1 < lines.count - 1 && lines.textOf(last + 1).trim() === "";
  const end = lines.startOf(last + (blankAbove && blankBelow ? 2 : 1));
  return { span: { start: lines.startOf(first), end }, text: "" };
}

export const templateCommentLeft: Rule = {
  id: "template-comment-left",
  group: "completeness",
  summary: "Comments in which the template speaks to the writer are still in the report.",
  defaultSeverity: "information",
  rationale:
    "Templates carry their instructions in comments (“Describe what users saw”). Readers of the page do not see them, but everyone who " +
    "reviews or edits the report reads them among the text, and cannot tell which parts are finished.",
  fixes: [{ title: "Remove the comments", safe: false }],
  check,
};
