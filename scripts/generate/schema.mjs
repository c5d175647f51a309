// The schema of configuration files, as editors read it.

/**
 * What stands at the top and in overrides alike is written once.
 * @param {import("./engine.mjs").Engine} engine
 */
export function schemaFile({ schema }) {
  const { properties = {}, ...rest } = schema;
  const { overrides, ...top } = properties;
  const { files, ...shared } = overrides?.items?.properties ?? {};
  const refs = Object.fromEntries(Object.keys(shared).map((key) => [key, { $ref: `#/definitions/${key}` }]));
  const file = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of Postmortem",
    description: "Made from the rules by `npm run generate`: .postmortem.yaml, .postmortem.yml or .postmortem.json.",
    ...rest,
    properties: {
      ...top,
      ...refs,
      overrides: { ...overrides, items: { ...overrides?.items, properties: { files, ...refs } } },
    },
    definitions: shared,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
