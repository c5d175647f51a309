// What can be done about the findings of a document, and how each of it is named until it is asked for.
import type { Analysis } from "../analyse.ts";
import type { Document } from "../markdown/document.ts";
import { plain, unprompted } from "../postmortem/skeletons/index.ts";
import { checkedFix } from "../rules/fixes/checked.ts";
import { DISABLE_FILE, DISABLE_LINE, disableFixes } from "../rules/fixes/disable.ts";
import { isOwnPrompt } from "../rules/support/own-prompts.ts";
import { zoneEdits } from "../rules/support/zone-edits.ts";
import type { Checked, CheckedFix, Finding, FixTraits } from "../rules/types.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { onceFor } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import { brokenPromise, brokenSilence, type Reread } from "./promises.ts";
import { inTableStyle } from "./table-style.ts";

/** Longer texts, in UTF-16 units, are not read again for each fix in a menu, but for the one that is chosen; as for turning off. */
const LONGEST_IN_A_MENU = 20_000;

/** Whether a menu would take too long if it read a text after each of its edits. */
export function isLong({ document }: Analysis): boolean {
  return document.source.length > LONGEST_IN_A_MENU;
}

/** One fix of one finding. */
export interface OfferedFix {
  /** Names the fix within one analysis of one version. */
  readonly id: string;
  readonly finding: Finding;
  readonly fix: CheckedFix;
}

/** A fix that is left out because something about it does not hold: a mistake of ours, to be logged. */
export interface Fault {
  readonly rule: string;
  readonly title: string;
  readonly what: string;
}

export type OnFault = (fault: Fault) => void;

/** A fault as a line of a log. */
export function faultLine({ rule, title, what }: Fault): string {
  return `The fix “${title}” of ${rule} was left out: ${what}. This is a mistake of Postmortem; please report it with the lines around the finding.`;
}

/**
 * What a place offers: the rules' own fixes, and comments that turn findings off, for those on the first line only: "this
 * line" is one. Each in the order of the findings.
 */
export interface Offers {
  readonly findings: readonly Finding[];
  readonly fixes: readonly OfferedFix[];
  readonly disables: readonly OfferedFix[];
}

/** A menu for more findings than this is read by nobody, and long in the making. */
const MOST_AT_ONCE = 100;

/**
 * What can be done about the findings that are `named`; where none are, about those in the lines of a place: who stands
 * in a finding's line means it. Those that the place itself touches come first.
 */
export function offersAt(analysis: Analysis, place: Span, named: ReadonlySet<Finding>): Offers {
  const { lines } = analysis.document;
  const touches = ({ start, end }: Span) => start <= place.end && place.start <= end;
  const wholeLines = ({ start, end }: Span) => ({
    start: lines.startOf(lines.lineAt(start)),
    end: lines.spanOf(lines.lineAt(end > start ? end - 1 : end)).end,
  });
  const around = wholeLines(place);
  const inLine = ({ start, end }: Span) => start <= around.end && around.start <= wholeLines({ start, end }).end;
  const there = analysis.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => (named.size > 0 ? named.has(finding) : touches(finding.span) || inLine(finding.span)))
    .sort((a, b) => Number(touches(b.finding.span)) - Number(touches(a.finding.span)))
    .slice(0, MOST_AT_ONCE);
  const line = there[0] && lines.lineAt(there[0].finding.span.start);
  return {
    findings: there.map(({ finding }) => finding),
    fixes: there.flatMap(({ finding, index }) => fixesOf(finding, index)),
    disables: there
      .filter(({ finding }) => lines.lineAt(finding.span.start) === line)
      .flatMap(({ finding, index }) => disablesOf(analysis, finding, index)),
  };
}

/** The fix that an `id` of the same analysis names. */
export function fixById(analysis: Analysis, id: string): OfferedFix | undefined {
  const index = Number.parseInt(id, 10);
  const finding = analysis.findings[index];
  if (!finding) return undefined;
  const named = (offered: OfferedFix) => offered.id === id;
  return fixesOf(finding, index).find(named) ?? disablesOf(analysis, finding, index).find(named);
}

/** @param index of the finding in its analysis @param at of the fix in its finding */
export function fixId(index: number, at: number, rule: string): string {
  return `${index}.${at}.${rule}`;
}

function fixesOf(finding: Finding, index: number): OfferedFix[] {
  return finding.fixes.map((fix, at) => ({ id: fixId(index, at, finding.rule), finding, fix }));
}

function disablesOf({ document }: Analysis, finding: Finding, index: number): OfferedFix[] {
  return disableFixes(document, finding).map((fix) => ({
    id: `${index}.${fix.id}.${finding.rule}`,
    finding,
    fix: checkedFix(document.source, fix),
  }));
}

/** What a fix comes to, undefined where it does not keep its word; that is told once for each analysis. */
export function kept(
  analysis: Analysis,
  offered: OfferedFix,
  reread: Reread,
  onFault: OnFault,
  chosen = false,
): Exclude<Checked, { readonly fault: string }> | undefined {
  const { id, finding, fix } = offered;
  const listed = !turnsOff(fix) && !fix.proved && !isLong(analysis);
  const deep = chosen || listed;
  const known = verdictsOf(analysis);
  let verdict = known.get(id);
  if (!verdict || (deep && !verdict.deep)) {
    const before = verdict?.outcome;
    const outcome = verdictOn(analysis, offered, deep ? reread : undefined);
    verdict = { outcome, deep };
    known.set(id, verdict);
    if ("fault" in outcome && !(before && "fault" in before))
      onFault({ rule: finding.rule, title: fix.title, what: outcome.fault });
  }
  return "fault" in verdict.outcome ? undefined : verdict.outcome;
}

const verdictsOf = onceFor((_: Analysis) => new Map<string, { readonly outcome: Checked; readonly deep: boolean }>());

function turnsOff({ id }: FixTraits): boolean {
  return id === DISABLE_LINE || id === DISABLE_FILE;
}

function verdictOn(analysis: Analysis, { finding, fix }: OfferedFix, reread: Reread | undefined): Checked {
  const made = fix.resolve();
  if (!("edits" in made) || !reread) return made;
  const { document } = analysis;
  if (fix.asks) {
    // Whatever zone it will be: what kind of document it is hangs on none.
    const edits = zoneEdits(analysis, finding, fix, "UTC");
    const after = edits && reread(applyEdits(document.source, edits));
    const impossible = after && brokenPromise(analysis, after, { movesTimes: true });
    return impossible === undefined ? made : { impossible };
  }
  const after = reread(applyEdits(document.source, plainEdits(document, fix, made.edits)));
  const impossible =
    brokenPromise(analysis, after, fix) ??
    (fix.snippet ? brokenWithPrompts(analysis, fix, made.edits, reread) : undefined);
  if (impossible !== undefined) return { impossible };
  const fault = turnsOff(fix) ? brokenSilence(analysis, after, finding) : undefined;
  return fault === undefined ? made : { fault };
}

/** The same promise for the text as an editor with tab stops shows it, prompts and all. */
function brokenWithPrompts(
  analysis: Analysis,
  fix: FixTraits,
  made: readonly Edit[],
  reread: Reread,
): string | undefined {
  const edits = made.map(({ span, text }) => ({ span, text: plain(text) }));
  return brokenPromise(
    analysis,
    reread(applyEdits(analysis.document.source, inTableStyle(analysis.document, edits))),
    fix,
  );
}

/**
 * A fix's edits with the text that ends up in the document of an editor without tab stops: proposals stay, prompts go. None
 * where nothing is left.
 */
export function plainEdits(document: Document, { snippet }: FixTraits, made: readonly Edit[]): readonly Edit[] {
  if (!snippet) return inTableStyle(document, made);
  const edits = made
    .map(({ span, text }) => ({ span, text: unprompted(text, isOwnPrompt) }))
    .filter(({ text }) => text !== "");
  return inTableStyle(document, edits);
}

/** The edits of a fix with tab stops, in snippet syntax. */
export function snippetsOf(document: Document, edits: readonly Edit[]): readonly Edit[] {
  return inTableStyle(document, edits, plain);
}

export function sameEdit(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
