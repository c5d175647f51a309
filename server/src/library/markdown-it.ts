// The plugin for markdown-it: the timeline of a report as a picture under its heading, in static pages.
import { analyse } from "../analyse.ts";
import { zoneMeaning } from "../capture/index.ts";
import { figuresOfSources, type MarkdownIt } from "../figure-plugin.ts";
import { timelineLine } from "../language/timeline-line.ts";
import { timelineView } from "../language/timeline-view.ts";
import { figureOf } from "../timeline-export/index.ts";
import { readOptions } from "./options.ts";
import type * as declared from "./types.ts";

export const timelinePlugin: typeof declared.timelinePlugin = (markdown, options = {}) => {
  const { times, file, config } = options;
  const rest = config === undefined ? {} : { config };
  const meaning = times === undefined ? undefined : zoneMeaning(times);
  if (times !== undefined && !meaning) throw new TypeError(`times: “${times}” is no time zone.`);
  // What is wrong is said when the plugin is used, not at the first page.
  readOptions(rest);
  const zone = meaning && times !== undefined ? { name: times, meaning } : undefined;
  figuresOfSources(markdown as MarkdownIt, (source, env) => {
    const name = typeof file === "function" ? file(env) : file;
    const analysis = analyse(source, readOptions({ ...rest, ...(name === undefined ? {} : { file: name }) }));
    const line = timelineLine(analysis);
    const view = timelineView(analysis, { uri: "", version: 0, name: name ?? "Timeline" });
    return line === undefined || view.entries.length === 0 ? undefined : { html: figureOf(view, { zone }), line };
  });
};
