// The extension's manifest with a setting for the severity of every rule.

/** @typedef {import("./engine.mjs").Rule} Rule */

const TITLE = "Rules";
const ORDER = 3;
const CHOICES = ["default", "error", "warning", "information", "hint", "off"];
const DESCRIPTIONS = [
  "As the rule's page says.",
  "The report cannot go out like this.",
  "Readers will be misled or left without an answer.",
  "Worth knowing.",
  "Only a hint in the text.",
  "Say nothing.",
];

/**
 * @param {string} text the manifest as it is
 * @param {readonly Rule[]} rules
 * @returns {string} the manifest with the rules' settings, everything else untouched
 */
export function manifest(text, rules) {
  const json = JSON.parse(text);
  const all = json.contributes?.configuration;
  const others = (Array.isArray(all) ? all : all ? [all] : []).filter((one) => one.title !== TITLE);
  const properties = Object.fromEntries(
    rules.map((rule, order) => [`postmortem.rules.${rule.id}`, setting(rule, order)]),
  );
  const category = { title: TITLE, order: ORDER, properties };
  const configuration = [...others, category].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  json.contributes = { ...json.contributes, configuration };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** @param {Rule} rule @param {number} order */
function setting(rule, order) {
  const usual = rule.defaultSeverity === "off" ? "off" : `severity \`${rule.defaultSeverity}\``;
  return {
    type: "string",
    enum: CHOICES,
    enumDescriptions: DESCRIPTIONS,
    default: "default",
    order,
    scope: "resource",
    markdownDescription: `${rule.summary} By default: ${usual}.`,
  };
}
