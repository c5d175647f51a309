// The whole documents that New Postmortem offers: ours, and files of the project.
import { escapeSnippet, TEMPLATES, templateSnippet } from "../postmortem/skeletons/index.ts";
import type { TemplateChoice } from "../protocol.ts";
import { MARKDOWN_FILE } from "../text/file-names.ts";

/** All templates, in the order in which they are offered. */
export function templates(): TemplateChoice[] {
  return TEMPLATES.map((template) => ({
    id: template.id,
    label: template.title,
    detail: template.description,
    snippet: templateSnippet(template),
  }));
}

/** A file of the project as a template: its text, whatever it holds. @param path as the configuration names it */
export function fileTemplate(path: string, source: string): TemplateChoice {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const heading = /^#[ \t]+([^\n]*[^\s#])/m.exec(text.slice(0, 10_000))?.[1];
  const name = path.slice(path.lastIndexOf("/") + 1).replace(MARKDOWN_FILE, "");
  return {
    id: `file:${path}`,
    label: name,
    detail: heading ? `${heading} (${path})` : path,
    snippet: escapeSnippet(text),
  };
}
