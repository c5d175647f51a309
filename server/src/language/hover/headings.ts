// On a heading: what belongs there, with where the advice comes from.
import type { Analysis } from "../../analyse.ts";
import type { Kind } from "../../postmortem/model.ts";
import { plain, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { languageOf } from "../../rules/fixes/insert-place.ts";
import { rules } from "../../rules/index.ts";
import { TELLS } from "../sections.ts";
import { code, type Told } from "./markdown.ts";

/** The rule whose sources speak of a part; of the others the one that asks for parts. */
const ADVICE: Readonly<Partial<Record<Kind, string>>> = {
  timeline: "timeline-too-short",
  actions: "action-vague",
  "root-cause": "human-error-cause",
  metadata: "missing-metadata",
};

export function headingAt({ postmortem }: Analysis, offset: number): Told | undefined {
  const section = postmortem.sections.find(
    ({ form, span }) => form !== "field" && span.start <= offset && offset <= span.end,
  );
  if (!section || section.kinds.length === 0) return undefined;
  const { bodies } = skeletonsFor(languageOf(postmortem));
  const parts = section.kinds.map((kind) => {
    const rule = rules.find(({ id }) => id === (ADVICE[kind] ?? "missing-section"));
    const prompts = bodies[kind].map((line) => `- ${code(plain(line).replace(/^- (?:\[ \] )?/, ""))}`);
    return [`**${TELLS[kind]}.**`, prompts.join("\n"), (rule?.sources ?? []).slice(0, 2).join(" · ")].join("\n\n");
  });
  return { span: section.span, markdown: parts.join("\n\n") };
}
