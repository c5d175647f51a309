// What New Postmortem asks of the server: how the reports of a project look, and a new one.
import type { Connection } from "vscode-languageserver";
import { analyse } from "../analyse.ts";
import { filledReport, habitsOf, proposedPath } from "../language/new-report.ts";
import { templates } from "../language/templates.ts";
import {
  HABITS_REQUEST,
  type HabitsParams,
  NEW_REPORT_REQUEST,
  type NewReport,
  type NewReportParams,
  type ReportHabits,
} from "../protocol.ts";
import { answering } from "./answering.ts";
import { ownTemplates } from "./own-templates.ts";
import type { Settings } from "./settings.ts";

/** So many files, and no longer ones (UTF-16 units), are read to learn from. */
const MOST = 60;
const LONGEST = 200_000;

export function answerNewReport(connection: Connection, settings: Settings): void {
  const none: ReportHabits = { reports: [], severities: [], zones: [] };
  connection.onRequest<unknown, never>(
    HABITS_REQUEST,
    answering<HabitsParams, ReportHabits>(connection, HABITS_REQUEST, none, async ({ files }) => {
      const read = files
        .slice(0, MOST)
        .filter(({ text }) => text.length <= LONGEST)
        .map(({ path, text }) => ({ path, analysis: analyse(text, { path }) }))
        .filter(({ analysis }) => analysis.postmortem.genre.kind === "postmortem");
      const { severities, zones } = habitsOf(read);
      return { reports: read.map(({ path }) => path), severities, zones };
    }),
  );
  connection.onRequest<unknown, never>(
    NEW_REPORT_REQUEST,
    answering<NewReportParams, NewReport | null>(connection, NEW_REPORT_REQUEST, null, async (params) => {
      const all = [...(await ownTemplates(settings, params.uri)), ...templates()];
      const template = all.find(({ id }) => id === params.template);
      if (!template) return null;
      const text = filledReport(template, params, (source) => analyse(source, { treatAs: "postmortem" }));
      const { start, title = "", reports, taken } = params;
      return { text, path: proposedPath(reports, start.slice(0, 10), title, new Set(taken)) };
    }),
  );
}
