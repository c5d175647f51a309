// A page with the timeline as a picture under its heading: node static-site.mjs REPORT.md > report.html
// Needs markdown-it and vscode-postmortem. Any generator that lets you add plugins to markdown-it takes this one.
import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
import { timelinePlugin } from "vscode-postmortem";

const [file = ""] = process.argv.slice(2);
const markdown = new MarkdownIt().use(timelinePlugin, { file, times: "UTC" });
const page = markdown.render(readFileSync(file, "utf8"));
process.stdout.write(`<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report</title>
<body>
${page}</body>
</html>
`);
