// The title of a document, which opens no part unless the whole document is that one part.
import type { Document } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import { opensWithClock, opensWithTime } from "../time/opens.ts";
import type { Lexicon } from "./lexicon/types.ts";
import type { Kind } from "./model.ts";
import { contentOf, isOwnLink } from "./section-content.ts";
import type { Candidate, Opening } from "./section-openings.ts";

/** Characters from which a line above the first heading is prose. */
const LONG = 100;

/** Of so many lines one at least begins with a time where the document is nothing but a timeline, or of two headings one. */
const FEWEST_TIMED = 5;

/** Under a time in a timeline stand no more lines than this on average, if none of them has a time, too. */
const MOST_BELOW = 5;

export interface TitleOpening {
  readonly opening: Opening;
  /** What the document is as a whole: a bare timeline, one part under its own name. Mostly empty. */
  readonly kinds: readonly Kind[];
}

/** The document's title: its first heading, when no other stands as high. */
export function titleSection(
  document: Document,
  candidates: readonly Candidate[],
  lexicons: readonly Lexicon[],
): TitleOpening | undefined {
  const headings = candidates.filter(({ opening }) => opening.shape === "heading");
  const first = headings[0];
  if (!first) return undefined;
  const { opening, reading } = first;
  const others = headings.slice(1);
  if (others.some((other) => other.opening.level <= opening.level)) return undefined;
  // A report that begins with prose has its title elsewhere: in the front matter, or none.
  if (document.text.slice(0, opening.line.index).some((line) => line.text.end - line.text.start > LONG))
    return undefined;
  if (opening.level > 1 && reading?.strength === "whole") return undefined;
  if (!reading || reading.kinds.length === 0) return { opening, kinds: [] };
  const rest = candidates.filter(
    (c) => c !== first && c.opening.shape !== "field" && c.opening.shape !== "cell" && c.reading,
  );
  const [kind] = reading.kinds;
  if (kind === "timeline") {
    const bare = !rest.some((c) => c.reading?.kinds.includes("timeline")) && !logsReports(rest);
    return { opening, kinds: bare && isToldInTime(document, others, lexicons) ? ["timeline"] : [] };
  }
  // "# Issue summary:" ends as a label does, and no title.
  const labelled = /[:：]$/.test(slice(document.source, opening.line.text).trimEnd());
  const single = labelled
    ? reading.strength === "whole" || reading.strength === "spelling"
    : reading.strength === "whole" && !/\s/.test(slice(document.source, opening.words).trim());
  return {
    opening,
    kinds: single && (kind === "summary" || kind === "impact" || kind === "background") ? reading.kinds : [],
  };
}

/** Whether lines or headings that begin with times are most of a document. A log of incidents has a day over each, and tells it in prose. */
function isToldInTime(document: Document, others: readonly Candidate[], lexicons: readonly Lexicon[]): boolean {
  const { timed, lines } = contentOf(
    document.source,
    document.text.filter((line) => !isOwnLink(line)),
    lexicons,
  );
  const times = others.map((c) => slice(document.source, c.opening.words)).filter(opensWithTime);
  const headed = times.length;
  if (timed < 2) return false;
  if (timed * FEWEST_TIMED >= lines) return true;
  const clocked = times.filter(opensWithClock).length;
  const told = lines > headed * MOST_BELOW && timed < headed * 2 && clocked * 2 < headed;
  return headed * 2 >= Math.max(others.length, 1) && !told;
}

/** Parts that each report in a log of incidents has. */
const PARTS_OF_A_REPORT: readonly Kind[] = ["root-cause", "resolution", "impact"];

/** "# Incident log" over reports that each name their cause and what was done: no bare timeline. */
function logsReports(rest: readonly Candidate[]): boolean {
  const names = rest.filter(({ opening }) => opening.line.form !== "item");
  return (
    PARTS_OF_A_REPORT.filter((kind) => names.filter(({ reading }) => reading?.kinds.includes(kind)).length > 1).length >
    1
  );
}
