// unknown-bullet-char: a list marked by a character that Markdown does not take for a bullet.
import type { Document, TextLine } from "../../markdown/document.ts";
import { slice } from "../../text/span.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

/** Characters that only ever stand for a bullet, and dashes. Ticks, arrows and boxes say something of their own. */
const BULLETS = /^[•●○◦▪▫‣⁃∙·–—]$/u;
/** One line behind a dash may be a signature or the rest of a sentence; two are a list. */
const FEWEST = 2;

function check({ document }: RuleInput): Report[] {
  const lines = listsOf(document)
    .filter((list) => list.length >= FEWEST)
    .flat();
  const [first] = lines;
  if (!first) return [];
  const marker = first.marker ?? first.text;
  return [
    {
      span: marker,
      message:
        `Markdown does not know “${slice(document.source, marker)}” as a bullet: on the rendered page these ${lines.length} lines are no ` +
        "list, and run together. Begin them with “-”.",
      fixes: [bulletFix(document, lines)],
    },
  ];
}

/** Runs of lines with such a bullet; what is nested in them or goes on from them does not end a run. */
function listsOf(document: Document): TextLine[][] {
  const lists: TextLine[][] = [];
  let open: TextLine[] | undefined;
  for (const line of document.text) {
    const own = isOddItem(document, line);
    if (own && open) open.push(line);
    else if (own) {
      open = [line];
      lists.push(open);
    } else if (!continues(line)) open = undefined;
  }
  return lists;
}

function isOddItem(document: Document, { form, marker, info }: TextLine): boolean {
  return form === "item" && info !== "indented" && marker !== undefined && BULLETS.test(slice(document.source, marker));
}

function continues(line: TextLine): boolean {
  return line.form === "item" || (line.form === "text" && (line.parent !== undefined || !line.afterBlank));
}

function bulletFix(document: Document, list: readonly TextLine[]): Fix {
  return {
    title: `Begin ${list.length === 2 ? "both" : `all ${list.length}`} lines with “-”`,
    safe: true,
    preferred: true,
    edits: list.flatMap(({ marker }) => {
      if (!marker) return [];
      const spaced = /[ \t\r\n]/.test(document.source.charAt(marker.end)) || marker.end >= document.source.length;
      return [{ span: marker, text: spaced ? "-" : "- " }];
    }),
  };
}

export const unknownBulletChar: Rule = {
  id: "unknown-bullet-char",
  group: "structure",
  summary: "A list marked by a character that Markdown does not take for a bullet.",
  defaultSeverity: "hint",
  rationale:
    "Lists pasted from a chat or a text processor keep its bullets (•, ◦, –). Markdown knows `-`, `*` and `+` only, so the " +
    "rendered page shows all those lines as one paragraph: a timeline or a list of tasks that nobody can scan.",
  fixes: [{ title: "Replace the characters by `-`", safe: true }],
  check,
};
