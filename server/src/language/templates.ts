// The whole documents that New Postmortem offers.
import { TEMPLATES, templateSnippet } from "../postmortem/skeletons/index.ts";
import type { TemplateChoice } from "../protocol.ts";

/** All templates, in the order in which they are offered. */
export function templates(): TemplateChoice[] {
  return TEMPLATES.map((template) => ({
    id: template.id,
    label: template.title,
    detail: template.description,
    snippet: templateSnippet(template),
  }));
}
