// What our own client asks beyond LSP. Names and shapes: ../protocol.ts.
import { zoneMeaning } from "../capture/index.ts";
import { printedConfig } from "../config/print.ts";
import { nameOf } from "../config/uri.ts";
import { snippetEdits, textEdits } from "../language/code-actions.ts";
import { references } from "../language/document-links.ts";
import { explain, explanationMarkdown } from "../language/explain.ts";
import { fixById } from "../language/fixes.ts";
import { importAnswer } from "../language/import-answer.ts";
import { markPhase } from "../language/phase-mark.ts";
import { unfilledRanges } from "../language/prompts.ts";
import { reportedFindings } from "../language/reported.ts";
import { sectionChoices, sectionInsertion } from "../language/sections.ts";
import { statusOf } from "../language/status.ts";
import { inTableStyle } from "../language/table-style.ts";
import { templates } from "../language/templates.ts";
import { timelineEntry } from "../language/timeline-entry.ts";
import { timelineLine } from "../language/timeline-line.ts";
import { timelineView } from "../language/timeline-view.ts";
import { viewPatch } from "../language/view-patch.ts";
import { searchZones } from "../language/zone-search.ts";
import { KINDS, PHASES, type Phase } from "../postmortem/model.ts";
import {
  CHECK_REQUEST,
  type CheckParams,
  type CheckResult,
  type DocumentParams,
  EFFECTIVE_CONFIG_REQUEST,
  EXPLAIN_REQUEST,
  EXPORT_TIMELINE_REQUEST,
  type ExportedTimeline,
  type ExportFormat,
  IMPORT_ENTRIES_REQUEST,
  type ImportedEntries,
  type ImportParams,
  INSERT_SECTION_REQUEST,
  MARK_PHASE_REQUEST,
  SECTIONS_REQUEST,
  STATUS_REQUEST,
  TEMPLATES_REQUEST,
  type TextChange,
  TIMELINE_CHANGE_REQUEST,
  TIMELINE_ENTRY_REQUEST,
  TIMELINE_FIGURE_REQUEST,
  TIMELINE_REQUEST,
  type TimelineChange,
  type TimelineFigure,
  type TimelineView,
  UNFILLED_REQUEST,
  ZONE_EDITS_REQUEST,
  ZONES_REQUEST,
  type ZoneChoices,
} from "../protocol.ts";
import { zoneEdits } from "../rules/support/zone-edits.ts";
import { EXPORT_TEXT_LIMIT, type ExportZone, FORMATS, figureOf, leftOut } from "../timeline-export/index.ts";
import type { Analysed } from "./analysis-store.ts";
import { answering } from "./answering.ts";
import { isMoment } from "./client-abilities.ts";
import type { Feature, Server } from "./feature.ts";
import { answerNewReport } from "./new-report.ts";
import { ownTemplates } from "./own-templates.ts";

interface SectionParams extends DocumentParams {
  readonly kind: string;
}

interface EntryParams extends DocumentParams {
  readonly line: number;
  readonly now: number;
}

interface PhaseParams extends DocumentParams {
  readonly version: number;
  readonly id: number;
  readonly phase: Phase | null;
}

interface ChangeParams extends DocumentParams {
  /** The number of the answer whose view the asker has; null: none. */
  readonly have: number | null;
}

interface ExportParams extends DocumentParams {
  readonly format: ExportFormat;
  readonly zone: string | null;
}

interface FigureParams extends DocumentParams {
  readonly zone?: string | null;
  readonly titled?: boolean;
}

interface ZoneParams extends DocumentParams {
  readonly version: number;
  readonly fixId: string;
  readonly zone: string;
}

interface ZoneQuery {
  readonly typed?: unknown;
  readonly day?: unknown;
  readonly shortNames?: unknown;
}

/** What is answered about one document; `fallback` where it is not known or the answer fails. */
interface Row<Params, Result> {
  readonly name: string;
  readonly fallback: Result;
  readonly result: (analysed: Analysed, params: Params) => Result | Promise<Result>;
}

/** A row whose parameters and result fit each other. */
function row<Params extends DocumentParams, Result>(
  name: string,
  fallback: Result,
  result: Row<Params, Result>["result"],
): Row<never, unknown> {
  return { name, fallback, result };
}

const ABOUT_DOCUMENTS: readonly Row<never, unknown>[] = [
  row(TIMELINE_REQUEST, null, (analysed) => viewOf(analysed)),
  row<PhaseParams, TextChange | null>(MARK_PHASE_REQUEST, null, markedPhase),
  row<ExportParams, ExportedTimeline | null>(EXPORT_TIMELINE_REQUEST, null, exported),
  row<FigureParams, TimelineFigure | null>(TIMELINE_FIGURE_REQUEST, null, drawn),
  row(STATUS_REQUEST, null, ({ analysis, version, unread }) => ({
    ...statusOf(analysis, version),
    ...(unread ? { unread: unread.code } : {}),
  })),
  row(EFFECTIVE_CONFIG_REQUEST, "", ({ uri, applied: { values, found } }) =>
    printedConfig(values, {
      name: nameOf(uri),
      files: found?.files.map(({ path }) => path) ?? [],
      nameOf: (path) => path,
    }),
  ),
  row<CheckParams, CheckResult | null>(CHECK_REQUEST, null, ({ analysis }, { name }) => ({
    json: JSON.stringify(
      reportedFindings(analysis).map((finding) => ({ file: String(name), ...finding })),
      undefined,
      2,
    ),
    isReport: analysis.postmortem.genre.kind !== "other",
  })),
  row(UNFILLED_REQUEST, [], ({ analysis }) => unfilledRanges(analysis)),
  row(EXPLAIN_REQUEST, "", ({ analysis, uri }) => explanationMarkdown(nameOf(uri), explain(analysis))),
  row(SECTIONS_REQUEST, [], ({ analysis, applied }) => sectionChoices(analysis, applied.options.settings)),
  row<SectionParams, unknown>(INSERT_SECTION_REQUEST, null, ({ analysis }, { kind }) => {
    const known = KINDS.find((one) => one === kind);
    const edit = known && sectionInsertion(analysis, known);
    return edit ? (snippetEdits(analysis.document.lines, [edit])[0] ?? null) : null;
  }),
  row<EntryParams, unknown>(TIMELINE_ENTRY_REQUEST, null, ({ analysis, reread, unread }, { line, now }) =>
    unread || !Number.isInteger(line) || !isMoment(now) ? null : timelineEntry(analysis, { line, now }, reread),
  ),
  row<ZoneParams, unknown>(ZONE_EDITS_REQUEST, null, ({ analysis, version }, params) => {
    const offered = version === params.version ? fixById(analysis, params.fixId) : undefined;
    const edits = offered && zoneEdits(analysis, offered.finding, offered.fix, params.zone);
    return edits ? textEdits(analysis.document.lines, inTableStyle(analysis.document, edits)) : null;
  }),
  row<ImportParams, ImportedEntries | null>(IMPORT_ENTRIES_REQUEST, null, (analysed, params) => {
    const { analysis, version, reread, applied, unread } = analysed;
    const { defaultZone, userZone } = applied.options.settings ?? {};
    if (unread || typeof params.text !== "string") return null;
    return importAnswer(analysis, version, params, [defaultZone, userZone], reread);
  }),
];

export const customRequests: Feature = { capability: () => ({}), answer: answerCustomRequests };

function answerCustomRequests({ connection, client, platform, store, settings, remotes }: Server): void {
  const changes = row<ChangeParams, TimelineChange | null>(TIMELINE_CHANGE_REQUEST, null, timelineChanges(remotes));
  for (const { name, fallback, result } of [...ABOUT_DOCUMENTS, changes]) {
    const handler = answering<DocumentParams, unknown>(connection, name, fallback, async (params, token) => {
      const analysed = await store.get(params.uri, token);
      return analysed ? result(analysed, params as never) : fallback;
    });
    connection.onRequest<unknown, never>(name, handler);
  }
  connection.onRequest<unknown, never>(
    ZONES_REQUEST,
    answering<ZoneQuery, ZoneChoices>(connection, ZONES_REQUEST, { choices: [], likely: 0 }, async (asked) => {
      const day = typeof asked.day === "string" ? asked.day : null;
      const search = { typed: String(asked.typed ?? ""), day, shortNames: asked.shortNames === true };
      return searchZones(search, client.options.userZone ?? platform.zone(), client.options.now ?? platform.now());
    }),
  );
  answerNewReport(connection, settings);
  connection.onRequest<unknown, never>(
    TEMPLATES_REQUEST,
    answering<Partial<DocumentParams>, unknown>(connection, TEMPLATES_REQUEST, templates(), async ({ uri }) => [
      ...(await ownTemplates(settings, uri)),
      ...templates(),
    ]),
  );
}

/** The timeline as the panel shows it: the first time whole, then what is different. */
function timelineChanges(remotes: Server["remotes"]): Row<ChangeParams, TimelineChange>["result"] {
  // What the panel has: one panel, so the last few files are enough.
  const sent = new Map<string, { readonly serial: number; readonly view: TimelineView }>();
  let serial = 0;
  return async (analysed, { have }) => {
    const { analysis, applied, uri } = analysed;
    const mentioned = references(analysis, applied.options.settings?.tickets, await remotes.of(uri));
    const view = viewOf(analysed, { references: mentioned });
    const before = sent.get(uri);
    sent.delete(uri);
    serial++;
    sent.set(uri, { serial, view });
    for (const oldest of sent.keys()) if (sent.size > 3) sent.delete(oldest);
    return before && before.serial === have
      ? { serial, patch: viewPatch(before.view, view, before.serial) }
      : { serial, view };
  };
}

function viewOf({ analysis, uri, version }: Analysed, more: Partial<Parameters<typeof timelineView>[1]> = {}) {
  return timelineView(analysis, { uri, version, name: nameOf(uri), ...more });
}

function markedPhase({ analysis, version }: Analysed, params: PhaseParams): TextChange | null {
  const known = params.phase === null ? null : PHASES.find((phase) => phase === params.phase);
  const edit = version === params.version && known !== undefined ? markPhase(analysis, params.id, known) : undefined;
  return edit ? (textEdits(analysis.document.lines, [edit])[0] ?? null) : null;
}

function exported(analysed: Analysed, params: ExportParams): ExportedTimeline | null {
  const write = Object.hasOwn(FORMATS, params.format) ? FORMATS[params.format] : undefined;
  const zone = zoneOf(params.zone);
  if (!write || (params.zone !== null && !zone)) return null;
  const view = viewOf(analysed, { textLimit: EXPORT_TEXT_LIMIT });
  return { text: write(view, { zone }), leftOut: leftOut(view, params.format) };
}

function drawn(analysed: Analysed, params: FigureParams): TimelineFigure | null {
  const line = timelineLine(analysed.analysis);
  const view = viewOf(analysed);
  return line === undefined || view.entries.length === 0
    ? null
    : { html: figureOf(view, { zone: zoneOf(params.zone), titled: params.titled === true }), line };
}

function zoneOf(name: unknown): ExportZone | undefined {
  const meaning = typeof name === "string" ? zoneMeaning(name) : undefined;
  return meaning ? { name: String(name), meaning } : undefined;
}
