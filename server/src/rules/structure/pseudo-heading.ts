// pseudo-heading: a part of the report opened by a bold or plain line instead of a heading.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Kind, Postmortem, Section } from "../../postmortem/model.ts";
import { introduces } from "../../text/introduces.ts";
import { slice } from "../../text/span.ts";
import { firstTextLineFrom, quote, seenText, textLineAt } from "../support/places.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

/** Further places told with the first one. */
const MOST_RELATED = 20;
/** So many labels of a summary recur as parts, rarely more. */
const MOST_RETOLD = 2;

interface Label {
  readonly section: Section;
  readonly line: TextLine;
  /** Of the heading that it would be. */
  readonly level: number;
  /** Line (from 0) of the heading above it; -1 without one. */
  readonly under: number;
  /** Whether that is the heading of a part, of which it would be beside. */
  readonly beside: boolean;
}

/** A single label among headings is told where it names one of these; others caption a list as often as they open a part. */
const ALONE: readonly Kind[] = ["summary", "timeline", "root-cause", "actions"];

function check({ document, postmortem }: RuleInput): Report[] {
  const labels = withoutForms(document, labelsOf(document, postmortem));
  const [first, ...rest] = labels;
  if (!first || !(areParts(labels) || isLonePart(first.section, postmortem))) return [];
  if (areLabelledThroughout(document, postmortem, labels) || divideSummary(labels, postmortem)) return [];
  const name = quote(document.source, first.section.labelSpan, 40);
  const many =
    rest.length === 0
      ? ""
      : ` ${rest.length === 1 ? "One more part is" : `${rest.length} more parts are`} opened the same way.`;
  return [
    {
      span: first.section.span,
      clues: [],
      message:
        `“${name}” opens a part of the report, but it is a line of text and no heading: readers do not find it in the outline ` +
        `and cannot link to it. Make it a heading.${many}`,
      related: rest.slice(0, MOST_RELATED).map(({ section }) => ({
        span: section.span,
        message: `“${quote(document.source, section.labelSpan, 40)}” is a line of text, too`,
      })),
      fixes: [headingFix(labels)],
    },
  ];
}

function areParts(labels: readonly Label[]): boolean {
  return new Set(labels.flatMap(({ section }) => section.kinds.slice(0, 1))).size > 1;
}

function isLonePart({ kinds }: Section, { sections }: Postmortem): boolean {
  const [kind] = kinds;
  const siblings = sections.filter(({ form }) => form === "heading");
  return (
    kind !== undefined && ALONE.includes(kind) && siblings.length > 1 && !siblings.some((s) => s.kinds.includes(kind))
  );
}

/** What a summary tells of the parts to come; the impact is often told nowhere else. */
const SUMMED_UP: readonly Kind[] = ["root-cause", "detection", "resolution"];

/** Whether the parts have headings, and the labels only divide the summary: "**Impact**" below "## Summary", then "## Timeline" and so on. */
function divideSummary(labels: readonly Label[], { sections }: Postmortem): boolean {
  const headings = sections.filter(({ form }) => form === "heading");
  const summary = headings.find(({ kinds }) => kinds.includes("summary"));
  const parts = headings.filter((one) => one !== summary);
  const isPart = (kind: Kind) => parts.some(({ kinds }) => kinds.includes(kind));
  return (
    summary !== undefined &&
    parts.length > labels.length &&
    labels.every(
      ({ section: { kinds, span } }) =>
        kinds.every((kind) => kind === "impact" || (SUMMED_UP.includes(kind) && isPart(kind))) &&
        summary.body.start <= span.start &&
        span.end <= summary.body.end,
    )
  );
}

/** Whether most parts are told behind their labels, `**Impact:** 40 orders`, and the others only go on in a list below theirs. */
function areLabelledThroughout(document: Document, { sections }: Postmortem, labels: readonly Label[]): boolean {
  const { source, text, lines } = document;
  const behind = sections.filter(
    ({ form, span }) => form === "field" && textLineAt(document, lines.lineAt(span.start))?.form === "text",
  );
  const goesOn = ({ line }: Label) =>
    introduces(slice(source, line.text)) && ["item", "row"].includes(text[line.index + 1]?.form ?? "");
  return behind.length >= labels.length && labels.every(goesOn);
}

/** The labels that stand where other reports have headings: on a line of their own, outside of lists and of parts of their kind. */
function labelsOf(document: Document, { sections }: Postmortem): Label[] {
  const headings = sections.filter(({ form }) => form === "heading");
  const known = new Set(headings.map(({ labelSpan }) => document.lines.lineAt(labelSpan.start)));
  const found = sections.flatMap((section, i) => {
    const { span, body } = section;
    const line = section.form === "label" ? textLineAt(document, document.lines.lineAt(span.start)) : undefined;
    if (line?.form !== "text" || line.depth > 0 || line.quoted || line.indent > 3 || line.parent) return [];
    if (isPreface(section, sections.slice(0, i))) return [];
    // Without text below it, it is a part only where its own parts follow.
    if (!seenText(document, body).trim() && sections[i + 1]?.form !== "label") return [];
    const nested = headings.some(
      (outer) =>
        outer.body.start <= span.start &&
        span.start < outer.body.end &&
        dividing(outer.kinds).some((kind) => section.kinds.includes(kind)),
    );
    return nested ? [] : [{ section, line, ...placeFor(document, line, known) }];
  });
  const parts = belowOwn(document, withoutNested(document, found));
  // "Root cause" in the summary and again as a part: the last one is the part. A report told twice has all of them twice.
  const keys = parts.map((label) => `${label.under} ${wordsOf(document, label)}`);
  const last = new Map(parts.map((label, i) => [keys[i], label]));
  const toldTwice = parts.length - last.size > MOST_RETOLD;
  return toldTwice ? parts : parts.filter((label, i) => last.get(keys[i]) === label);
}

/** "References:" above all that is told: what to read beside the report, and no part of it. */
function isPreface({ kinds }: Section, above: readonly Section[]): boolean {
  const besides = (kind: Kind) => kind === "appendix" || kind === "metadata";
  return kinds.every((kind) => kind === "appendix") && above.every((section) => section.kinds.every(besides));
}

/** Where the first label stands right below the heading of a part, headings beside it would leave that part empty: they go below it. */
function belowOwn(document: Document, labels: readonly Label[]): Label[] {
  const divided = new Set(
    labels.filter(({ line, under, beside }) => beside && opens(document, line, under)).map(({ under }) => under),
  );
  return labels.map((label) =>
    label.beside && divided.has(label.under) ? { ...label, level: Math.min(6, label.level + 1) } : label,
  );
}

/** Whether a line is the first one below a heading. */
function opens(document: Document, line: TextLine, heading: number): boolean {
  return document.text[line.index - 1]?.line === heading;
}

/** What may divide a part: parts of its own kind, and the steps of a timeline. */
function dividing(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.includes("timeline") ? [...kinds, "detection", "resolution"] : kinds;
}

/** Labels that divide a part whose label stands directly above them go on dividing it; a label with nothing at all below it opens none. */
function withoutNested(document: Document, labels: readonly Label[]): Label[] {
  let outer: readonly Kind[] = [];
  const divides = (label: Label | undefined) => label?.section.kinds.every((kind) => outer.includes(kind)) === true;
  return labels.filter((label, i) => {
    const empty = !seenText(document, label.section.body).trim();
    if (!empty && divides(label)) return false;
    outer = empty ? dividing(label.section.kinds) : [];
    return !empty || divides(labels[i + 1]);
  });
}

/**
 * "**Description:**" under each finding: what recurs under several headings is the form of one of them, and so is what stands
 * beside it. Not under titles: reports one after the other.
 */
function withoutForms(document: Document, labels: readonly Label[]): readonly Label[] {
  const under = new Map<string, Set<number>>();
  for (const label of labels.filter(({ level }) => level > 2)) {
    const words = wordsOf(document, label);
    under.set(words, (under.get(words) ?? new Set()).add(label.under));
  }
  const forms = new Set([...under.values()].flatMap((places) => (places.size > 1 ? [...places] : [])));
  return labels.filter((label) => !forms.has(label.under));
}

function wordsOf({ source }: Document, { section }: Label): string {
  return slice(source, section.labelSpan).toLowerCase();
}

/** Beside the part that stands above, else one below the heading that it stands under. */
function placeFor(
  document: Document,
  line: TextLine,
  known: ReadonlySet<number>,
): Pick<Label, "level" | "under" | "beside"> {
  for (let i = firstTextLineFrom(document, line.line) - 1; i >= 0; i--) {
    const above = document.text[i] as TextLine;
    if (above.form === "heading" && above.level > 0 && !above.quoted) {
      const beside = known.has(above.line);
      return { level: beside ? above.level : Math.min(6, above.level + 1), under: above.line, beside };
    }
  }
  return { level: 2, under: -1, beside: false };
}

function headingFix(labels: readonly Label[]): Fix {
  return {
    title:
      labels.length === 1
        ? "Make it a heading"
        : `Make ${labels.length === 2 ? "both" : `all ${labels.length} of them`} headings`,
    safe: false,
    edits: labels.map(({ line, level }) => ({
      span: { start: line.text.start, end: line.text.start },
      text: `${"#".repeat(level)} `,
    })),
  };
}

export const pseudoHeading: Rule = {
  id: "pseudo-heading",
  group: "structure",
  summary: "A part of the report is opened by a line of text instead of a heading.",
  defaultSeverity: "information",
  rationale:
    "A bold line looks like a heading, but only a heading is one: it appears in the outline, can be linked to, is announced " +
    "by screen readers, and is found by the tools that collect reports. In a report that people search years later, that " +
    "is how they get to the part they need.",
  fixes: [{ title: "Make the lines headings", safe: false }],
  check,
};
