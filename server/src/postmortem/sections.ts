// Document -> the parts of a postmortem: headings, label lines and fields that open one.
import type { Document, TextLine } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import { type LabelReading, readFieldName, readLabel } from "./headings.ts";
import { lexiconsFor } from "./lexicon/index.ts";
import type { Lexicon } from "./lexicon/types.ts";
import type { Form, Kind, Section } from "./model.ts";
import { bodiesOf } from "./section-bodies.ts";
import { type Accepted, type Candidate, isLabelLine } from "./section-candidates.ts";
import { Captions } from "./section-captions.ts";
import { type Content, contentOf, opensWithTime, shows } from "./section-content.ts";
import { type Opening, openingsOf } from "./section-openings.ts";
import { endsBefore, fieldKinds, isPhase, isTaskGroup, isTimeField, onlyTime, sureEnough } from "./section-rules.ts";
import { titleOf } from "./section-title.ts";

/** How many lines below an opening decide an ambiguous one. */
const LOOK = 200;

/** The places that open a part, in document order. Never throws; empty for a text without any. */
export function readSections(document: Document): Section[] {
  const lexicons = lexiconsFor(document.source);
  const candidates = candidatesOf(document, lexicons);
  const accepted = withoutPreface(accept(document, candidates, lexicons));
  return bodiesOf(document, candidates, accepted);
}

function candidatesOf(document: Document, lexicons: readonly Lexicon[]): Candidate[] {
  const seen = new Map<string, LabelReading | undefined>();
  return document.text.flatMap((line) =>
    openingsOf(document, line).flatMap((opening) => {
      if (opening.words.start === opening.words.end) return [{ opening, reading: undefined }];
      const words = slice(document.source, opening.shape === "heading" ? line.text : opening.words);
      if (!seen.has(words)) seen.set(words, readLabel(words, lexicons));
      const reading = seen.get(words);
      if (!reading && opening.shape === "bare") return [];
      return [{ opening, reading }];
    }),
  );
}

interface Part {
  readonly level: number;
  readonly kinds: readonly Kind[];
}

function accept(document: Document, candidates: readonly Candidate[], lexicons: readonly Lexicon[]): Accepted[] {
  const { source, text } = document;
  const title = titleOf(document, candidates, lexicons);
  const captions = new Captions(source, candidates);
  const accepted: Accepted[] = [];
  let headings: Part[] = [];
  let label: Part | undefined;
  let nearest: Opening | undefined;
  candidates.forEach(({ opening, reading }, at) => {
    const { line, shape } = opening;
    if (shape === "heading") {
      label = undefined;
      nearest = opening;
      headings = headings.filter((part) => part.level < Math.max(line.level, 1));
    }
    const part = label ?? headings.findLast((heading) => heading.kinds.length > 0);
    const kinds = kindsOf();
    if (shape === "heading") headings.push({ level: Math.max(line.level, 1), kinds });
    if (kinds.length === 0 || !reading) {
      if (reading && reading.kinds.length === 0 && isLabelLine(opening) && reading.strength === "whole")
        label = undefined;
      return;
    }
    const form: Form = shape === "heading" ? "heading" : isLabelLine(opening) ? "label" : "field";
    if (form === "label") label = { level: 7, kinds };
    accepted.push({
      opening,
      reading,
      kinds,
      form,
      level: form === "heading" ? Math.max(line.level, 1) : form === "label" ? 7 : 8,
    });

    function kindsOf(): readonly Kind[] {
      if (!reading || reading.kinds.length === 0)
        return reading?.ambiguous && shape === "heading" && opening !== title?.opening ? decide() : [];
      if (opening === title?.opening) return title.kinds;
      if (!sureEnough(source, opening, reading)) return [];
      if (shape === "heading") return heading();
      if (line.form !== "item" && !endsBefore(source, text[line.index - 1], line)) return [];
      return isLabelLine(opening) ? ownLine() : field();
    }

    function decide(): readonly Kind[] {
      return decided(reading as LabelReading, below(document, candidates, at, lexicons));
    }

    function heading(): readonly Kind[] {
      const words = slice(source, opening.words);
      if (opensWithTime(words)) return [];
      const kinds = decide();
      if (part?.kinds.includes("timeline") && isPhase(kinds) && entries(at)) return [];
      if (
        part?.kinds.includes("actions") &&
        !kinds.includes("actions") &&
        captions.taskGroups(at) >= 2 &&
        isTaskGroup(words)
      )
        return [];
      if (
        part?.kinds.some((kind) => kinds.includes(kind)) &&
        reading?.strength !== "whole" &&
        (numbered(words) || ordinal(line, source))
      )
        return [];
      return kinds;
    }

    function ownLine(): readonly Kind[] {
      const kinds = decide();
      if (kinds[0] === "metadata" && readFieldName(slice(source, opening.words), lexicons)) return [];
      if (timedHeading()) return [];
      if (part?.kinds.includes("timeline") && isPhase(kinds) && entries(at)) return [];
      return kinds;
    }

    function field(): readonly Kind[] {
      const kinds = fieldKinds(decide());
      if (kinds.length === 0 || onlyTime(source, opening) || timedHeading()) return [];
      const words = slice(source, opening.words);
      if (isTimeField(readFieldName(words, lexicons))) return [];
      if (line.form === "item" && opening.loose && opening.content.start === opening.content.end && !nested())
        return [];
      if (reading?.strength === "turn" && kinds[0] === "root-cause" && part?.kinds.includes("root-cause")) return [];
      if (part?.kinds.includes("timeline") && !groupCaption(at)) return [];
      if (shape === "cell") return captions.fieldTable(line) && !part?.kinds.includes("actions") ? kinds : [];
      if (part && captions.isCaption(at, part.kinds)) return [];
      return kinds;
    }

    /** A heading that is an entry's time: what stands below it tells the entry. */
    function timedHeading(): boolean {
      return nearest !== undefined && opensWithTime(slice(source, nearest.words));
    }

    function nested(): boolean {
      return text[line.index + 1]?.parent === line;
    }
  });
  return accepted;

  /** Whether timed lines follow right below: a phase of the timeline, not a part. */
  function entries(at: number): boolean {
    return below(document, candidates, at, lexicons, 12).timed > 0;
  }

  /** A bold line of its own sentence group that heads a list in a timeline without times: a template's phases. */
  function groupCaption(at: number): boolean {
    const { opening } = candidates[at] as Candidate;
    const next = text[opening.line.index + 1];
    return opening.line.form === "text" && opening.bold && next?.form === "item" && !entries(at);
  }
}

/** "Cause 2: …" under "Causes": one of several, not a part. */
function numbered(words: string): boolean {
  return /^[^:–—]{0,40}?#?\d{1,2}\s*(?:$|[:.)–—-])/.test(words);
}

/** "1) Plan for the migration": one of a numbered row. */
function ordinal(line: TextLine, source: string): boolean {
  return /^[*_]{0,3}\d{1,2}[.)]\s/.test(slice(source, line.text));
}

/** What an opening's lines hold, down to the next heading of its level or, for labels, the next known label. */
function below(
  document: Document,
  candidates: readonly Candidate[],
  at: number,
  lexicons: readonly Lexicon[],
  look = LOOK,
): Content {
  const { opening } = candidates[at] as Candidate;
  const first = opening.line.index + 1;
  let end = Math.min(document.text.length, first + look);
  for (let i = at + 1; i < candidates.length; i++) {
    const next = candidates[i] as Candidate;
    if (next.opening.line.index >= end) break;
    const heading = next.opening.shape === "heading";
    const stops =
      opening.shape === "heading"
        ? heading && next.opening.line.level <= opening.line.level
        : heading || (next.reading && isLabelLine(next.opening));
    const part =
      heading &&
      next.reading &&
      next.reading.kinds.length > 0 &&
      next.reading.strength !== "head" &&
      !opensWithTime(slice(document.source, next.opening.words));
    if (stops || part) {
      end = next.opening.line.index;
      break;
    }
  }
  return contentOf(document.source, document.text.slice(first, end), lexicons);
}

/** The kinds of a reading, decided by what stands below where the words alone do not tell. */
function decided(reading: LabelReading, content: Content): readonly Kind[] {
  const { ambiguous, kinds } = reading;
  const match = ambiguous?.when.find(({ sign }) => shows(content, sign));
  if (match) {
    const chosen: readonly Kind[] = match.kind === "none" ? [] : [match.kind];
    return kinds.length < 2
      ? chosen
      : [...new Set(kinds.flatMap((kind) => (kind === ambiguous?.else ? chosen : [kind])))];
  }
  if (kinds.length === 1 && kinds[0] === "summary" && shows(content, "timed") && content.timed * 4 >= content.lines * 3)
    return ["timeline"];
  return kinds;
}

/** A report does not open with its tasks when it has them further down: those are an assignment's. */
function withoutPreface(accepted: Accepted[]): Accepted[] {
  const [first, ...rest] = accepted;
  const assignment =
    first?.form === "heading" &&
    first.kinds[0] === "actions" &&
    rest.length >= 3 &&
    rest.some((a) => a.kinds.includes("actions"));
  return assignment ? rest : accepted;
}
