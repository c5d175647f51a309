// The extension's manifest with its settings: one for every rule, and those that a configuration file has too.

/**
 * @typedef {import("./engine.mjs").Engine} Engine
 * @typedef {import("./engine.mjs").Rule} Rule
 * @typedef {import("./engine.mjs").Schema} Schema
 * @typedef {import("./engine.mjs").EditorSetting} EditorSetting
 */

/** The pages of the settings editor that are made here, in their order. */
const PAGES = ["Files", "Sections", "Rules", "Project", "Language"];
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
 * @param {any} json the manifest as it is, its words in their places
 * @param {Engine} engine
 * @returns {any} the manifest with the settings made anew, everything else untouched
 */
export function manifest(json, { rules, editorSettings, schemaOf }) {
  const others = (json.contributes?.configuration ?? []).filter(
    (/** @type {{ title: string }} */ { title }) => !PAGES.includes(title),
  );
  const made = PAGES.map((title, i) => ({
    title,
    order: i + 1,
    properties:
      title === "Rules"
        ? Object.fromEntries(rules.map((rule, order) => [`postmortem.rules.${rule.id}`, ruleSetting(rule, order)]))
        : pageOf(
            editorSettings.filter(({ page }) => page === title),
            schemaOf,
          ),
  }));
  const configuration = [...made, ...others].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return { ...json, contributes: { ...json.contributes, configuration } };
}

/** @param {readonly EditorSetting[]} settings @param {Engine["schemaOf"]} schemaOf */
function pageOf(settings, schemaOf) {
  return Object.fromEntries(
    settings.map((one, order) => [`postmortem.${one.setting}`, setting(one, schemaOf(one.key), order)]),
  );
}

/** @param {EditorSetting} setting @param {Schema | undefined} schema @param {number} order */
function setting({ setting, key, note }, schema, order) {
  if (!schema) throw new Error(`No schema for "${key}", which the setting "${setting}" stands for`);
  const { description = "", type, default: standard, enum: words, enumDescriptions, ...rest } = schema;
  const chosen = words && {
    enum: ["none", ...words],
    enumDescriptions: ["Nothing is chosen.", ...(enumDescriptions ?? words)],
  };
  const empty = type === "object" ? {} : words ? "none" : type === "string" ? "" : undefined;
  const told = description.replaceAll("relative to this file", "relative to the workspace folder");
  return {
    type,
    ...rest,
    ...chosen,
    default: standard ?? empty,
    order,
    scope: "resource",
    markdownDescription: note ? `${told} ${note}` : told,
  };
}

/** @param {Rule} rule @param {number} order */
function ruleSetting(rule, order) {
  const usual = rule.defaultSeverity === "off" ? "off" : `severity \`${rule.defaultSeverity}\``;
  const severity = { type: "string", enum: CHOICES, enumDescriptions: DESCRIPTIONS };
  const long = {
    type: "object",
    additionalProperties: false,
    properties: { severity: { ...severity, description: "How much it matters." }, ...rule.options },
  };
  return {
    ...(rule.options ? { anyOf: [severity, long] } : severity),
    default: "default",
    order,
    scope: "resource",
    markdownDescription: `${rule.summary} By default: ${usual}.`,
  };
}
