// On a heading: what belongs there, with where the advice comes from.
import type { Analysis } from "../../analyse.ts";
import { plain, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { languageOf } from "../../rules/fixes/insert-place.ts";
import { TELLS } from "../sections.ts";
import { code, type HoverText } from "./markdown.ts";

/** Where the advice comes from. The sources in the rules' pages are not in the bundles. */
const SOURCES = [
  "[Google, Site Reliability Workbook: Postmortem Culture](https://sre.google/workbook/postmortem-culture/)",
  "[Example Postmortem](https://sre.google/sre-book/example-postmortem/)",
].join(" · ");

export function headingAt({ postmortem }: Analysis, offset: number): HoverText | undefined {
  const section = postmortem.sections.find(
    ({ form, span }) => form !== "field" && span.start <= offset && offset <= span.end,
  );
  if (!section || section.kinds.length === 0) return undefined;
  const { bodies } = skeletonsFor(languageOf(postmortem));
  const parts = section.kinds.map((kind) => {
    const prompts = bodies[kind].map((line) => `- ${code(plain(line).replace(/^- (?:\[ \] )?/, ""))}`);
    return [`**${TELLS[kind]}.**`, prompts.join("\n"), SOURCES].join("\n\n");
  });
  return { span: section.span, markdown: parts.join("\n\n") };
}
