// Where missing parts go in documents of every form, and what the whole text is with them.
import { describe, expect, test } from "vitest";
import type { Kind } from "../../../server/src/postmortem/model.ts";
import { readPostmortem } from "../../../server/src/postmortem/read.ts";
import { plain, skeletonsFor } from "../../../server/src/postmortem/skeletons/index.ts";
import { checkedFix } from "../../../server/src/rules/fixes/checked.ts";
import { insertSections } from "../../../server/src/rules/fixes/insert-section.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { readReport } from "./made.ts";

function made(text: string, kinds: readonly Kind[]) {
  const { document, postmortem } = readReport(text);
  const resolve = () => insertSections(document, postmortem, kinds);
  return checkedFix(text, { title: "Insert", safe: false, snippet: true, resolve }).resolve();
}

/** The text with the parts, as an editor without snippets writes it; or why it cannot be done. */
function put(text: string, ...kinds: Kind[]): string {
  const done = made(text, kinds);
  if (!("edits" in done)) return "impossible" in done ? done.impossible : done.fault;
  return applyEdits(
    text,
    done.edits.map((edit) => ({ ...edit, text: plain(edit.text) })),
  );
}

const told = (kind: Kind, language = "en") => plain(skeletonsFor(language).bodies[kind].join("\n"));
const SUMMARY = `Summary\n\n${told("summary")}`;
const IMPACT = `Impact\n\n${told("impact")}`;
const TIMELINE = `Timeline\n\n${told("timeline")}`;
const CAUSE = `Root cause\n\n${told("root-cause")}`;
const ACTIONS = `Action items\n\n${told("actions")}`;

type Case = [name: string, kinds: Kind[], text: string, wanted: string];
const check = (_: string, kinds: Kind[], text: string, wanted: string) => expect(put(text, ...kinds)).toBe(wanted);

describe("among other parts", () => {
  test.each<Case>([
    [
      "before the first one",
      ["summary"],
      "# Postmortem: down\n\n## Impact\n\nx\n",
      `# Postmortem: down\n\n## ${SUMMARY}\n\n## Impact\n\nx\n`,
    ],
    [
      "between two",
      ["impact"],
      "# Postmortem: down\n\n## Summary\n\nx\n\n## Timeline\n\ny\n",
      `# Postmortem: down\n\n## Summary\n\nx\n\n## ${IMPACT}\n\n## Timeline\n\ny\n`,
    ],
    [
      "behind the last one",
      ["actions"],
      "# Postmortem: down\n\n## Impact\n\nx\n",
      `# Postmortem: down\n\n## Impact\n\nx\n\n## ${ACTIONS}\n`,
    ],
    [
      "behind what is nested in the one before",
      ["impact"],
      "# Postmortem: down\n\n## Summary\n\nx\n\n### Products\n\ny\n\n## Timeline\n\nz\n",
      `# Postmortem: down\n\n## Summary\n\nx\n\n### Products\n\ny\n\n## ${IMPACT}\n\n## Timeline\n\nz\n`,
    ],
    [
      "before a heading that is none, behind the part before it",
      ["impact"],
      "# Postmortem: down\n\n## Summary\n\nx\n\n## Printers\n\ny\n\n## Timeline\n\nz\n",
      `# Postmortem: down\n\n## Summary\n\nx\n\n## ${IMPACT}\n\n## Printers\n\ny\n\n## Timeline\n\nz\n`,
    ],
    [
      "behind one that tells an earlier part as well as a later one",
      ["timeline"],
      "# Postmortem: down\n\n## Impact and root cause\n\nx\n\n## Resolution\n\ny\n",
      `# Postmortem: down\n\n## Impact and root cause\n\nx\n\n## ${TIMELINE}\n\n## Resolution\n\ny\n`,
    ],
    [
      "several, each where it belongs and in reading order, whatever order they are asked for in",
      ["actions", "root-cause", "impact", "summary"],
      "# Postmortem: down\n\n## Timeline\n\nx\n\n## Lessons learned\n\ny\n",
      `# Postmortem: down\n\n## ${SUMMARY}\n\n## ${IMPACT}\n\n## Timeline\n\nx\n\n## ${CAUSE}\n\n## Lessons learned\n\ny\n\n## ${ACTIONS}\n`,
    ],
    [
      "in a document with an order of its own next to what each follows",
      ["root-cause", "summary", "actions"],
      "# Postmortem: down\n\n## Resolution\n\nx\n\n## Impact\n\ny\n\n## Timeline\n\nz\n",
      `# Postmortem: down\n\n## ${SUMMARY}\n\n## Resolution\n\nx\n\n## Impact\n\ny\n\n## Timeline\n\nz\n\n## ${CAUSE}\n\n## ${ACTIONS}\n`,
    ],
    [
      "right below a line without a blank one between",
      ["impact"],
      "# Postmortem: down\n## Summary\nx\n## Timeline\ny\n",
      `# Postmortem: down\n## Summary\nx\n\n## ${IMPACT}\n\n## Timeline\ny\n`,
    ],
    [
      "below a line that only looks empty",
      ["impact"],
      "# Postmortem: down\n\n## Summary\n\nx\n \t\n## Timeline\n\ny\n",
      `# Postmortem: down\n\n## Summary\n\nx\n \t\n## ${IMPACT}\n\n## Timeline\n\ny\n`,
    ],
    [
      "above the comments and anchors of the next one",
      ["impact"],
      '# Postmortem: down\n\n## Summary\n\nx\n\n<a id="t"></a>\n<!-- in UTC -->\n## Timeline\n\ny\n',
      `# Postmortem: down\n\n## Summary\n\nx\n\n## ${IMPACT}\n\n<a id="t"></a>\n<!-- in UTC -->\n## Timeline\n\ny\n`,
    ],
    [
      "above what the next one's comment directly follows",
      ["impact"],
      "# Postmortem: down\n\n## Summary\n\nx\n<!-- in UTC -->\n## Timeline\n\ny\n",
      `# Postmortem: down\n\n## Summary\n\nx\n\n## ${IMPACT}\n\n<!-- in UTC -->\n## Timeline\n\ny\n`,
    ],
  ])("%s", check);

  test("at the very top, where no title stands above the first one", () => {
    expect(put("## Impact\n\nx\n\n## Timeline\n\ny\n", "summary")).toBe(
      `## ${SUMMARY}\n\n## Impact\n\nx\n\n## Timeline\n\ny\n`,
    );
  });

  test("tab stops are counted through, from the top of the document", () => {
    const done = made("# Postmortem: down\n\n## Timeline\n\nx\n", ["actions", "root-cause", "impact", "summary"]);
    const texts = "edits" in done ? done.edits.map(({ text }) => text) : [];
    expect(texts.map((text) => [...text.matchAll(/\$\{(\d+):/g)].map(([, stop]) => Number(stop)))).toEqual([
      [1, 2],
      [3, 4, 5, 6, 7],
    ]);
  });
});

describe("as the document writes its parts", () => {
  test.each<Case>([
    [
      "deep headings",
      ["impact"],
      "# Postmortem: down\n\n### Summary\n\nx\n\n### Timeline\n\ny\n",
      `# Postmortem: down\n\n### Summary\n\nx\n\n### ${IMPACT}\n\n### Timeline\n\ny\n`,
    ],
    [
      "the level of the part before, not of the one behind",
      ["impact"],
      "# Summary\n\nx\n\n## Timeline\n\ny\n\n# Resolution\n\nz\n",
      `# Summary\n\nx\n\n## Timeline\n\ny\n\n# ${IMPACT}\n\n# Resolution\n\nz\n`,
    ],
    [
      "the level of the first part before it",
      ["summary"],
      "# Postmortem: down\n\n#### Impact\n\nx\n\n#### Timeline\n\ny\n",
      `# Postmortem: down\n\n#### ${SUMMARY}\n\n#### Impact\n\nx\n\n#### Timeline\n\ny\n`,
    ],
    [
      "underlined headings",
      ["impact"],
      "Postmortem: down\n===\n\nSummary\n---\n\nx\n\nTimeline\n---\n\ny\n",
      `Postmortem: down\n===\n\nSummary\n---\n\nx\n\nImpact\n------\n\n${told("impact")}\n\nTimeline\n---\n\ny\n`,
    ],
    [
      "labels",
      ["impact"],
      "# Postmortem: down\n\n**Summary**\n\nx\n\n**Timeline**\n\ny\n",
      `# Postmortem: down\n\n**Summary**\n\nx\n\n**Impact**\n\n${told("impact")}\n\n**Timeline**\n\ny\n`,
    ],
    [
      "numbered headings, counted on from the one before",
      ["impact", "timeline"],
      "# Postmortem: down\n\n## 1. Summary\n\nx\n\n## 2. Root cause\n\ny\n",
      `# Postmortem: down\n\n## 1. Summary\n\nx\n\n## 2. ${IMPACT}\n\n## 3. ${TIMELINE}\n\n## 2. Root cause\n\ny\n`,
    ],
    [
      "and from one before the first",
      ["summary"],
      "# Postmortem: down\n\n## 1. Impact\n\nx\n\n## 2. Root cause\n\ny\n",
      `# Postmortem: down\n\n## 1. ${SUMMARY}\n\n## 1. Impact\n\nx\n\n## 2. Root cause\n\ny\n`,
    ],
    [
      "plain beside headings with pictures",
      ["impact"],
      "# Postmortem: down\n\n## 📝 Summary\n\nx\n\n## 🕐 Timeline\n\ny\n",
      `# Postmortem: down\n\n## 📝 Summary\n\nx\n\n## ${IMPACT}\n\n## 🕐 Timeline\n\ny\n`,
    ],
    [
      "fields",
      ["impact"],
      "# Postmortem: down\n\n- **Summary**: x\n- **Root cause**: y\n",
      `# Postmortem: down\n\n- **Summary**: x\n- **Impact**: ${told("impact")}\n- **Root cause**: y\n`,
    ],
    [
      "its language",
      ["impact"],
      "# Postmortem: Ausfall der Kasse\n\n## Zusammenfassung\n\nDie Kasse war nach dem Release nicht erreichbar.\n\n## Ursache\n\nIn der Konfiguration fehlte ein Eintrag.\n",
      `# Postmortem: Ausfall der Kasse\n\n## Zusammenfassung\n\nDie Kasse war nach dem Release nicht erreichbar.\n\n## Auswirkungen\n\n${told("impact", "de")}\n\n## Ursache\n\nIn der Konfiguration fehlte ein Eintrag.\n`,
    ],
  ])("%s", check);

  test.each(["\r\n", "\r"])("line ends %j, within and between the parts and at the end", (eol) => {
    const text = "# Postmortem: down\n\n## Impact\n\nx\n\n## Resolution\n\ny";
    const wanted = `# Postmortem: down\n\n## ${SUMMARY}\n\n## Impact\n\nx\n\n## ${TIMELINE}\n\n## ${CAUSE}\n\n## Resolution\n\ny\n\n## ${ACTIONS}\n`;
    expect(put(text.replaceAll("\n", eol), "summary", "timeline", "root-cause", "actions")).toBe(
      wanted.replaceAll("\n", eol),
    );
  });
});

describe("where rules part the parts", () => {
  test.each<Case>([
    [
      "each new one has its own",
      ["impact", "timeline"],
      "# Postmortem: down\n\n## Summary\n\nx\n\n  * * * \n \n## Resolution\n\ny\n",
      `# Postmortem: down\n\n## Summary\n\nx\n\n  * * * \n \n## ${IMPACT}\n\n* * *\n\n## ${TIMELINE}\n\n* * *\n\n## Resolution\n\ny\n`,
    ],
    [
      "the one below the title is none of them",
      ["summary"],
      "# Postmortem: down\n\n---\n\n## Impact\n\nx\n",
      `# Postmortem: down\n\n---\n\n## ${SUMMARY}\n\n## Impact\n\nx\n`,
    ],
    [
      "one further up is none",
      ["impact"],
      "# Postmortem: down\n\n## Summary\n\n---\n\nx\n\n## Timeline\n\ny\n",
      `# Postmortem: down\n\n## Summary\n\n---\n\nx\n\n## ${IMPACT}\n\n## Timeline\n\ny\n`,
    ],
    [
      "the underline of a heading is none",
      ["impact"],
      "# Postmortem: down\n\nSummary\n---\n\nTimeline\n---\n\ny\n",
      `# Postmortem: down\n\nSummary\n---\n\nImpact\n------\n\n${told("impact")}\n\nTimeline\n---\n\ny\n`,
    ],
  ])("%s", check);
});

test("what is no postmortem keeps its title on top as well", () => {
  const text = "# Shopping\n\n## Milk\n\nx\n";
  const { document } = readReport(text);
  const done = insertSections(document, readPostmortem(document), ["summary"]);
  expect("edits" in done && done.edits.map(({ span }) => span.start)).toEqual([text.indexOf("## Milk")]);
});

describe("where no part is yet", () => {
  test.each<Case>([
    [
      "what a report begins with goes before the first heading below the title",
      ["summary", "impact"],
      "# Postmortem: down\n\nx\n\n## Printers\n\ny\n",
      `# Postmortem: down\n\nx\n\n## ${SUMMARY}\n\n## ${IMPACT}\n\n## Printers\n\ny\n`,
    ],
    [
      "and what comes later behind the end",
      ["detection", "impact"],
      "# Postmortem: down\n\n## Printers\n\ny\n",
      `# Postmortem: down\n\n## ${IMPACT}\n\n## Printers\n\ny\n\n## Detection\n\n${told("detection")}\n`,
    ],
    [
      "and what comes later without what comes before",
      ["timeline"],
      "# Postmortem: down\n\n## Printers\n\ny\n",
      `# Postmortem: down\n\n## Printers\n\ny\n\n## ${TIMELINE}\n`,
    ],
    [
      "below a title, where there is no heading but it",
      ["summary"],
      "# Postmortem: down\n\nx\n",
      `# Postmortem: down\n\nx\n\n## ${SUMMARY}\n`,
    ],
    [
      "below the first heading, which is the title, whatever stands above it",
      ["summary"],
      "---\na: 1\n---\nx\n\n## Printers\n\ny\n\n## Scanners\n\nz\n",
      `---\na: 1\n---\nx\n\n## Printers\n\ny\n\n### ${SUMMARY}\n\n## Scanners\n\nz\n`,
    ],
    ["in an empty document", ["summary"], "", `## ${SUMMARY}\n`],
    ["in one of blank lines", ["summary"], "\n \n", `## ${SUMMARY}\n\n \n`],
    ["in one of front matter", ["summary"], "---\na: 1\n---\n", `---\na: 1\n---\n\n## ${SUMMARY}\n`],
    ["behind a byte order mark", ["summary"], "\ufeff## Impact\n\nx\n", `\ufeff## ${SUMMARY}\n\n## Impact\n\nx\n`],
    ["behind one line", ["summary"], "x", `x\n\n## ${SUMMARY}\n`],
  ])("%s", check);
});

describe("at the end", () => {
  const REPORT = "# Postmortem: down\n\n## Impact\n\n";
  test.each<[string, string, string]>([
    ["behind a last line without an end", "x", `x\n\n## ${ACTIONS}\n`],
    ["above blank lines, of blanks as well", "x\n \t\n\n", `x\n\n## ${ACTIONS}\n \t\n\n`],
    ["behind a comment", "<!-- x -->\n", `<!-- x -->\n\n## ${ACTIONS}\n`],
    ["behind a fence", "```\nx\n```\n", `\`\`\`\nx\n\`\`\`\n\n## ${ACTIONS}\n`],
    ["behind a fence of tildes with a word", "~~~ sh\nx\n~~~~", `~~~ sh\nx\n~~~~\n\n## ${ACTIONS}\n`],
    ["behind an indented fence", " ```\nx\n  ```\n", ` \`\`\`\nx\n  \`\`\`\n\n## ${ACTIONS}\n`],
    ["behind an empty fence", "```\n```\n", `\`\`\`\n\`\`\`\n\n## ${ACTIONS}\n`],
    ["behind indented code", "x\n\n    y\n", `x\n\n    y\n\n## ${ACTIONS}\n`],
    ["behind an open fence in a list", "- x\n\n  ```\n  y\n", `- x\n\n  \`\`\`\n  y\n\n## ${ACTIONS}\n`],
    ["behind words after a fence", "```\nx\n```\ny\n", `\`\`\`\nx\n\`\`\`\ny\n\n## ${ACTIONS}\n`],
    ["behind links after a fence", "```\nx\n```\n[a]: b\n", `\`\`\`\nx\n\`\`\`\n[a]: b\n\n## ${ACTIONS}\n`],
  ])("%s", (_, end, wanted) => expect(put(REPORT + end, "actions")).toBe(REPORT + wanted));

  const FENCE = "The document ends inside a code fence that is not closed";
  const COMMENT = "The document ends inside a comment that is not closed";
  test.each([
    ["a fence", "```\nx\n", FENCE],
    ["an indented fence", " ```\nx\n", FENCE],
    ["a fence of one line", "```", FENCE],
    ["a fence behind a closed one", "```\nx\n```\n\n~~~\ny\n", FENCE],
    ["a long fence with a shorter one in it", "````\nx\n```\n", FENCE],
    ["a fence with a word and another kind in it", "~~~ sh\nx\n```\n", FENCE],
    ["a fence whose last line only ends like one", "```\nx ```\n", FENCE],
    ["a comment", "<!-- x", COMMENT],
    ["a comment behind a closed one", "<!-- x -->\n\n<!-- y\n", COMMENT],
  ])("not inside %s", (_, end, why) => expect(put(REPORT + end, "actions")).toBe(why));

  test("what is open at the end is in nobody's way further up", () => {
    expect(put(`${REPORT}\`\`\`\nx\n`, "summary")).toBe(
      `# Postmortem: down\n\n## ${SUMMARY}\n\n## Impact\n\n\`\`\`\nx\n`,
    );
    expect(put(`${REPORT}\`\`\`\nx\n`, "summary", "actions")).toBe(FENCE);
  });

  test("a comment that the document begins with and never closes leaves no place", () => {
    expect(put("<!-- x\n", "actions")).toBe(COMMENT);
  });

  test("nor is one for fields", () => {
    expect(put("# Postmortem: down\n\n- **Summary**: x\n- **Root cause**: y\n\n```\nz\n", "impact")).toBe(FENCE);
  });
});
