// On the name of a rule in a comment that turns it off: the first lines of its page.
import type { Analysis } from "../../analyse.ts";
import { rules } from "../../rules/index.ts";
import { readDirectives } from "../../rules/support/directives.ts";
import { ruleDocumentation } from "../about.ts";
import type { HoverText } from "./markdown.ts";

export function ruleAt({ document }: Analysis, offset: number): HoverText | undefined {
  if (!document.comments.some(({ start, end }) => start <= offset && offset <= end)) return undefined;
  for (const directive of readDirectives(document)) {
    const named = directive.rules.find(({ span }) => span.start <= offset && offset <= span.end);
    if (!named) continue;
    const rule = rules.find(({ id }) => id === named.id);
    if (!rule) return { span: named.span, markdown: "There is no rule of this name." };
    const { id, summary, rationale } = rule;
    return {
      span: named.span,
      markdown: `**${id}**: ${summary}${rationale ? `\n\n${rationale}` : ""}\n\n[The page of this rule](${ruleDocumentation(id)})`,
    };
  }
  return undefined;
}
