// The page of each rule, and the index of them: what the rule's file says, around what is written on the page by hand.
import { writtenOf } from "../rule-pages.mjs";

/**
 * @typedef {import("./engine.mjs").Rule} Rule
 * @typedef {import("./engine.mjs").RuleGroup} RuleGroup
 */

const NOTE = "<!-- Made from the rules' files by `npm run generate`. Change it there. -->";
const PAGE_NOTE =
  "<!-- From the examples to the sources this is written by hand, and the examples are run as tests. The rest is made from the rule's file by `npm run generate`. -->";

/** @type {Record<RuleGroup, string>} */
const GROUP_TITLES = {
  structure: "Structure",
  timeline: "Timeline",
  time: "Time",
  actions: "Action items",
  language: "Language",
  metadata: "Metadata",
  completeness: "Completeness",
  consistency: "Consistency",
};

/** @param {Rule} rule @param {string} current the page as it is; empty where there is none yet */
export function rulePage(rule, current) {
  const parts = [
    `# ${rule.id}`,
    PAGE_NOTE,
    rule.summary,
    `Group: ${GROUP_TITLES[rule.group].toLowerCase()}. Default severity: ${severity(rule)}.${rule.templates ? " Also reads templates." : ""}`,
    "## Why",
    rule.rationale,
    writtenOf(current),
    "## Fixes",
    rule.fixes.length > 0 ? list(rule.fixes.map(fix)) : "None: only its author can mend this.",
    ...options(rule),
    "## Turn it off",
    turnOff(rule),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** @param {readonly Rule[]} rules @param {readonly RuleGroup[]} groups */
export function indexPage(rules, groups) {
  const parts = groups.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) return [];
    const rows = own.map(
      (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${severity(rule)} | ${fixes(rule)} |`,
    );
    return [
      `## ${GROUP_TITLES[group]}`,
      ["| rule | what it finds | default | fixes |", "|---|---|---|---|", ...rows].join("\n"),
    ];
  });
  const intro =
    "What Postmortem looks for. A fix that is **safe** keeps the meaning and runs in *fix all* and on save; the others are offered for you to choose.";
  return `${["# Rules", NOTE, intro, ...parts].join("\n\n")}\n`;
}

/** @param {Rule} rule */
function severity(rule) {
  return rule.defaultSeverity;
}

/** @param {Rule} rule */
function fixes(rule) {
  if (rule.fixes.length === 0) return "–";
  const safe = rule.fixes.filter((one) => one.safe).length;
  return safe === rule.fixes.length ? "safe" : safe > 0 ? "safe, choice" : "choice";
}

/** @param {Rule["fixes"][number]} one */
function fix(one) {
  return `${one.title} (${one.safe ? "safe: runs in *fix all* and on save" : "offered for you to choose"})`;
}

/** @param {Rule} rule */
function options(rule) {
  const own = Object.entries(rule.options ?? {});
  if (own.length === 0) return [];
  const rows = own.map(
    ([name, option]) => `| \`${name}\` | ${option.description} | \`${JSON.stringify(option.default)}\` |`,
  );
  return ["## Options", ["| option | what it does | default |", "|---|---|---|", ...rows].join("\n")];
}

/** The three ways: where it stands, for one user, for a project. @param {Rule} rule */
function turnOff({ id, last }) {
  const setting = JSON.stringify({ [`postmortem.rules.${id}`]: "off" }, undefined, 2);
  const comment = (/** @type {string} */ scope) => `<!-- postmortem-${scope} ${id} -- why it is fine here -->`;
  const inReport = [
    "In a report, by a comment; a reason can stand behind `--`. For the next line, for its own line, or for the whole file:",
    fence(["disable-next-line", "disable-line", "disable-file"].map(comment).join("\n")),
    `Between \`<!-- postmortem-disable ${id} -->\` and \`<!-- postmortem-enable ${id} -->\` it is off for what stands there.`,
  ];
  return [
    ...(last ? ["In a report: not by a comment, because it is about such comments."] : inReport),
    "In the editor's settings, for you or for one workspace; `error`, `warning`, `information` and `hint` set its severity:",
    fence(setting, "json"),
    "For a project, in its [`.postmortem.yaml`](../configuration.md), which the editor and the command read:",
    fence(`rules:\n  ${id}: off`, "yaml"),
  ].join("\n\n");
}

/** @param {readonly string[]} items */
function list(items) {
  return items.map((item) => `- ${item}`).join("\n");
}

/** @param {string} text @param {string} info */
function fence(text, info = "markdown") {
  return `\`\`\`${info}
${text}
\`\`\``;
}
