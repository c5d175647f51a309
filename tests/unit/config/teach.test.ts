// Writing a name for a part into a configuration file: it holds afterwards, and nothing else has changed.
import { describe, expect, test } from "vitest";
import { readConfigFile } from "../../../server/src/config/file.ts";
import { taughtNames } from "../../../server/src/config/teach.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";

function taught(source: string, path = "/p/.postmortem.yaml", names: readonly string[] = ["Fallout"]) {
  const edit = taughtNames(path, source, "impact", names);
  return edit && applyEdits(source, [edit]);
}

const YAML: [string, string, string][] = [
  ["an empty file", "", "sections:\n  names:\n    impact:\n      - Fallout\n"],
  ["comments alone", "# ours", "# ours\nsections:\n  names:\n    impact:\n      - Fallout\n"],
  [
    "other keys",
    "teams: [Web]\nrules:\n  action-vague: off # for now\n\n# end\n",
    "teams: [Web]\nrules:\n  action-vague: off # for now\nsections:\n  names:\n    impact:\n      - Fallout\n\n# end\n",
  ],
  [
    "other sections",
    "sections:\n    required: [summary]\nteams: []\n",
    "sections:\n    required: [summary]\n    names:\n      impact:\n        - Fallout\nteams: []\n",
  ],
  [
    "names of another kind",
    "sections:\n  names:\n    summary:\n      - In short\n",
    "sections:\n  names:\n    summary:\n      - In short\n    impact:\n      - Fallout\n",
  ],
  [
    "a list of its own",
    "sections:\n  names:\n    impact:\n    - Damage\nteams: []\n",
    "sections:\n  names:\n    impact:\n    - Damage\n    - Fallout\nteams: []\n",
  ],
  [
    "a list in brackets",
    "sections:\n  names: { impact: [Damage] }\n",
    'sections:\n  names: { impact: [Damage, "Fallout"] }\n',
  ],
  ["an empty list", "sections: { names: { impact: [] } }", 'sections: { names: { impact: ["Fallout"] } }'],
  ["a key without a value", "sections:\nteams: []\n", "sections:\n  names:\n    impact:\n      - Fallout\nteams: []\n"],
  ["CRLF", "teams: []\r\n", "teams: []\r\nsections:\r\n  names:\r\n    impact:\r\n      - Fallout\r\n"],
];

describe("in YAML", () => {
  test.each(YAML)("with %s", (_, before, after) => {
    expect(taught(before)).toBe(after);
    expect(readConfigFile("/p/.postmortem.yaml", after).problems).toEqual([]);
  });

  test.each(["Yes", "What: broke?", "- dash", "Auswirkung 🔥", "it's #1", "影响"])(
    "a name such as %j is kept",
    (name) => {
      const { settings, problems } = readConfigFile("/p/.postmortem.yaml", taught("", undefined, [name]) ?? "");
      expect(problems).toEqual([]);
      expect(settings).toMatchObject([{ key: "sections.names.impact", value: [name] }]);
    },
  );

  test("a name that is there already stays alone", () => {
    expect(taught("sections:\n  names:\n    impact:\n      - Damage\n", undefined, ["Damage", "Fallout"])).toBe(
      "sections:\n  names:\n    impact:\n      - Damage\n      - Fallout\n",
    );
  });
});

describe("in JSON", () => {
  test.each([
    ["{}", '{"sections": { "names": { "impact": ["Fallout"] } }}'],
    ['{ "teams": ["Web"] }', '{ "teams": ["Web"], "sections": { "names": { "impact": ["Fallout"] } } }'],
    [
      '{ "sections": { "names": { "impact": ["Damage"] } } }',
      '{ "sections": { "names": { "impact": ["Damage", "Fallout"] } } }',
    ],
  ])("%s", (before, after) => {
    expect(taught(before, "/p/.postmortem.json")).toBe(after);
    expect(JSON.parse(after)).toBeTypeOf("object");
  });
});

test.each(["sections: [", "- a list", "sections: 3", "sections:\n  names:\n    impact: Damage\n"])(
  "%j is left alone",
  (source) => expect(taught(source)).toBeUndefined(),
);
