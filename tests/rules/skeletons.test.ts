// Skeletons: their headings are read back as what they are, and their snippets are sound.
import { describe, expect, test } from "vitest";
import { KINDS, type Kind } from "../../server/src/postmortem/model.ts";
import {
  escapeSnippet,
  isPrompt,
  plain,
  renumber,
  SKELETON_SETS,
  type SkeletonSet,
  skeletonsFor,
  stop,
  TEMPLATES,
  templateSnippet,
} from "../../server/src/postmortem/skeletons/index.ts";
import { slice } from "../../server/src/text/span.ts";
import { read } from "./fixing.ts";

const sets = SKELETON_SETS.map((set) => [set.language, set] as const);

/** All parts of a set, each opened as `open` says, with what there is to fill in below it. */
function documentOf(set: SkeletonSet, kinds: readonly Kind[], open: (heading: string) => string): string {
  const parts = kinds.map((kind) => `${open(set.headings[kind])}\n\n${plain(set.bodies[kind].join("\n"))}\n`);
  return `# Postmortem: checkout\n\n${parts.join("\n")}`;
}

/** The kinds that the openings of a document are read as, in order; what its bodies have nested is left out. */
function kindsOf(text: string, headings: readonly string[]): (readonly Kind[])[] {
  const { document, postmortem } = read(text);
  return postmortem.sections
    .filter(({ labelSpan }) => headings.includes(slice(document.source, labelSpan)))
    .map(({ kinds }) => kinds);
}

/** The parts that can be opened by a line of text. */
const LABELLED = KINDS.filter((kind) => !["metadata", "appendix", "background"].includes(kind));

describe("skeletons", () => {
  test.each(sets)("%s: every heading is read as its part", (_, set) => {
    const text = documentOf(set, KINDS, (heading) => `## ${heading}`);
    expect(kindsOf(text, Object.values(set.headings))).toEqual(KINDS.map((kind) => [kind]));
  });

  test.each(sets)("%s: every heading is read as a label", (_, set) => {
    for (const open of [(heading: string) => `${heading}:`, (heading: string) => `**${heading}**`]) {
      const text = documentOf(set, LABELLED, open);
      expect(kindsOf(text, Object.values(set.headings))).toEqual(LABELLED.map((kind) => [kind]));
    }
  });

  test.each(SKELETON_SETS.map((set) => [set.language, set.zoneSentence] as const))(
    "%s: “%s” states the zone of a timeline",
    (_, sentence) => {
      for (const zone of ["UTC", "PST", "GMT+2", "UTC+05:30", "Europe/Berlin"]) {
        const note = sentence.replace("{zone}", zone);
        const { postmortem } = read(
          `# Postmortem: 2024-03-08\n\nImpact: all.\n\n## Timeline\n\n${note}\n\n- 10:00: down\n- 10:20: up\n`,
        );
        expect(
          postmortem.timeline.entries.map(({ zone }) => zone?.source),
          note,
        ).toEqual(["section", "section"]);
      }
    },
  );

  test.each(sets)("%s: tab stops count from 1", (_, set) => {
    for (const kind of KINDS) {
      const body = set.bodies[kind].join("\n");
      const stops = [...body.matchAll(/\$\{(\d+):/g)].map((match) => Number(match[1]));
      expect(stops).toEqual(stops.map((_, i) => i + 1));
      expect(plain(body)).not.toMatch(/[${}\\]/);
      expect(plain(body).split("\n").every(isPrompt)).toBe(true);
    }
  });

  test("a language without skeletons gets English ones", () => {
    expect(skeletonsFor("xx").language).toBe("en");
    expect(skeletonsFor("pt-BR").language).toBe("pt");
  });

  test.each(TEMPLATES.map((template) => [template.id, template] as const))("template %s", (_, template) => {
    const snippet = templateSnippet(template);
    const stops = [...snippet.matchAll(/\$\{(\d+):/g)].map((match) => Number(match[1]));
    expect(stops).toEqual(stops.map((_, i) => i + 1));
    const { postmortem } = read(plain(snippet));
    expect(postmortem.genre.kind).toBe("template");
    const kinds = new Set(postmortem.sections.flatMap((section) => section.kinds));
    expect(template.kinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test("at least three templates, each with the parts that are expected", () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(3);
    for (const { kinds } of TEMPLATES)
      expect(kinds).toEqual(
        expect.arrayContaining(["summary", "impact", "timeline", "root-cause", "resolution", "actions"]),
      );
  });
});

describe("snippet text", () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: snippet syntax
  test("literal text survives", () => {
    const text = "costs $5 {per hour} \\ ${not:a stop} $1";
    expect(plain(escapeSnippet(text))).toBe(text);
    expect(plain(`a ${stop(1, text)} b`)).toBe(`a ${text} b`);
  });

  test("tab stops are counted on, nested ones too, and the last one stays last", () => {
    expect(renumber("$1 ${2:a ${3:b}} $0", 5)).toEqual({ snippet: "$5 ${6:a ${7:b}} $0", next: 8 });
    expect(renumber("none", 4)).toEqual({ snippet: "none", next: 4 });
  });

  test("a dollar that begins no tab stop is a dollar", () => {
    expect(plain("$ $x ${x}")).toBe("$ $x ${x}");
  });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: snippet syntax
});
