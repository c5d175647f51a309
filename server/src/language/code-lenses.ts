// What stands above the title, the timeline and the tasks: how much there is, and what can be done at once.
import type { Analysis } from "../analyse.ts";
import type { Kind } from "../postmortem/model.ts";
import { unfilledPlaces } from "../rules/completeness/placeholder.ts";
import { withoutHints } from "./diagnostics.ts";
import { isOverdue } from "./due-date.ts";
import { shortLength } from "./elapsed.ts";
import { fixId } from "./fixes.ts";
import { scaleOf } from "./timeline-scale.ts";

const SORTED = "timeline-out-of-order";

export interface Lens {
  /** From 0. */
  readonly line: number;
  readonly title: string;
  /** What it does when it is clicked; nothing where it only tells. */
  readonly does?: "next-finding" | "explain" | "next-prompt" | "preview" | "fix";
  /** The fix: its id within this analysis. */
  readonly fix?: string;
}

/** @param today `YYYY-MM-DD` */
export function codeLenses(analysis: Analysis, today: string): Lens[] {
  if (analysis.postmortem.genre.kind === "other") return [];
  return [...titleLenses(analysis), ...timelineLenses(analysis), ...actionLenses(analysis, today)];
}

function titleLenses({ document, postmortem, findings, unsaid }: Analysis): Lens[] {
  const span = postmortem.incident.titleSpan;
  if (!span) return [];
  const line = document.lines.lineAt(span.start);
  const unfilled = unfilledPlaces(document, postmortem).length;
  const listed = withoutHints(findings).length;
  const found: Lens[] = listed > 0 ? [{ line, title: counted(listed, "finding"), does: "next-finding" }] : [];
  const others = findings.length - listed;
  const hints: Lens[] =
    others > 0 ? [{ line, title: counted(others, "hint"), ...(unsaid.length > 0 ? { does: "explain" } : {}) }] : [];
  const left: Lens[] =
    unfilled > 0 ? [{ line, title: `${counted(unfilled, "prompt")} to fill in`, does: "next-prompt" }] : [];
  const told = found.length + left.length > 0 ? [...found, ...left] : [{ line, title: "No findings" }];
  return [...told, ...hints];
}

function timelineLenses(analysis: Analysis): Lens[] {
  const line = lineOf(analysis, "timeline");
  const { entries } = analysis.postmortem.timeline;
  if (line === undefined || entries.length === 0) return [];
  const times = scaleOf(entries).places.flatMap(({ at }) => (at === null ? [] : [at]));
  const span = times.length > 1 ? Math.max(...times) - Math.min(...times) : 0;
  const told = counted(entries.length, "entry", "entries");
  const title = span > 0 ? `${told} in ${shortLength(span)}` : told;
  return [{ line, title }, { line, title: "Preview", does: "preview" }, ...sorting(analysis, line)];
}

/** The fix that puts the entries in order, where one is offered. */
function sorting({ findings }: Analysis, line: number): Lens[] {
  const index = findings.findIndex(({ rule, fixes }) => rule === SORTED && fixes.length > 0);
  const at = findings[index]?.fixes.findIndex(({ id }) => id === "sort") ?? -1;
  return at < 0 ? [] : [{ line, title: "Sort", does: "fix", fix: fixId(index, at, SORTED) }];
}

function actionLenses(analysis: Analysis, today: string): Lens[] {
  const line = lineOf(analysis, "actions");
  const { actions } = analysis.postmortem;
  if (line === undefined || actions.length === 0) return [];
  const open = actions.filter(({ done }) => !done);
  const overdue = open.filter((action) => isOverdue(action, today)).length;
  const parts = [
    `${open.length} open`,
    `${actions.length - open.length} done`,
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
  ];
  return [{ line, title: parts.join(", ") }];
}

function lineOf({ document, postmortem }: Analysis, kind: Kind): number | undefined {
  const section = postmortem.sections.find(({ kinds }) => kinds.includes(kind));
  return section && document.lines.lineAt(section.span.start);
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
