// The timeline as a figure of a page, by the plugin for markdown-it.
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { timelinePlugin } from "../../../server/src/library/markdown-it.ts";
import type { TimelinePluginOptions } from "../../../server/src/library/types.ts";

const report = `# Postmortem: the lift stood still

## Impact

Nobody could go up.

## Timeline

- 2026-03-08 10:00 UTC The doors jam, customers are stuck
- 2026-03-08 10:04 UTC Alert DoorsOpen fires
- 2026-03-08 10:40 UTC All is well again

## Actions

- Oil the doors
`;
const render = (text: string, options?: TimelinePluginOptions, markdown = new MarkdownIt()) =>
  markdown.use(timelinePlugin, options).render(text);

describe("the plugin for markdown-it", () => {
  it("puts the picture under the timeline's heading, once", () => {
    const page = render(report);
    expect(page.match(/<figure/g)).toHaveLength(1);
    expect(page).toMatch(
      /<h2>Timeline<\/h2>\s*<figure class="postmortem-timeline"[^>]*>\s*<svg[\s\S]*<\/svg>\s*<\/figure>\s*<ul>/,
    );
    expect(page).toContain("Alert DoorsOpen fires</text>");
  });

  it("needs no heading: a list that tells what happened has it above", () => {
    const page = render(report.replace("## Timeline\n\n", "**Timeline:**\n\n"), { file: "postmortem.md" });
    expect(page.indexOf("<figure")).toBeLessThan(page.indexOf("The doors jam"));
    expect(page.indexOf("<figure")).toBeGreaterThan(page.indexOf("Nobody could go up"));
  });

  it("tells times in a zone", () => {
    expect(render(report, { times: "Asia/Tokyo" })).toContain("2026-03-08 19:04</text>");
    expect(() => render(report, { times: "Mars/Base" })).toThrow("times: “Mars/Base” is no time zone.");
  });

  it("leaves other documents alone", () => {
    const text = "# Notes\n\n- 10:00 milk\n- 11:00 bread\n";
    expect(render(text)).toBe(new MarkdownIt().render(text));
  });

  it("is the same at every run, and changes nothing else of the page", () => {
    expect(render(report)).toBe(render(report));
    expect(render(report).replace(/<figure[\s\S]*<\/figure>\n/, "")).toBe(new MarkdownIt().render(report));
    // Nothing that reaches beyond the figure.
    expect(render(report)).not.toMatch(/<style|\sid=|\sclass="(?!postmortem-timeline")/);
  });

  it("shows a long timeline's beginning, and how much more there is", () => {
    const lines = Array.from({ length: 250 }, (_, index) => {
      const time = new Date(Date.UTC(2026, 2, 8) + index * 60_000).toISOString().slice(0, 16).replace("T", " ");
      return `- ${time} UTC Event number ${index}`;
    });
    const page = render(`# Postmortem: long\n\n## Timeline\n\n${lines.join("\n")}\n`);
    const figure = page.slice(page.indexOf("<figure"), page.indexOf("</figure>"));
    expect(figure).toContain("Event number 199");
    expect(figure).not.toContain("Event number 200");
    expect(figure).toContain("And 50 more entries.");
    expect(figure).toContain("250 entries");
  });

  it("makes text of whatever the text is", () => {
    const evil = `<script>x</script> "><img src=x onerror=x> <svg onload=x> [y](javascript:x) class="phase" &lt;b&gt;`;
    const page = render(report.replace("The doors jam", evil));
    const figure = page.slice(page.indexOf("<figure"), page.indexOf("</figure>"));
    expect(figure).not.toMatch(/<script|<img|<svg[^>]*onload|<a\b|href/i);
    expect(new Set(figure.match(/<[a-z]+/g))).toEqual(
      new Set(["<figure", "<svg", "<path", "<g", "<title", "<text", "<circle"].filter((one) => figure.includes(one))),
    );
  });
});
