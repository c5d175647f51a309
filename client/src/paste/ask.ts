// A paste as timeline entries: asks the server, and the user for what the text does not say. Nothing is guessed.
import * as vscode from "vscode";
import type { ImportedEntries, ImportParams } from "../../../server/src/protocol.ts";
import { dayOf, pickZone } from "../commands/askZone.ts";
import type { Server } from "../server.ts";
import { localMinute } from "../text/localMinute.ts";

export type Asked = Omit<ImportParams, "uri">;

/** The answer once it is known what the text does not say; undefined where the user does not say it, or the server does not run. */
export async function importAsking(
  server: Server,
  uri: vscode.Uri,
  params: Asked,
): Promise<ImportedEntries | undefined> {
  return (await completed(server, uri, params))?.answer;
}

/** The same, with what was said. */
export async function completed(
  server: Server,
  uri: vscode.Uri,
  params: Asked,
): Promise<{ readonly asked: Asked; readonly answer: ImportedEntries } | undefined> {
  let asked: Asked = params;
  let answer = await server.importEntries(uri, asked);
  // The moment may need a zone; nothing is asked twice.
  for (let round = 0; answer && answer.needs.length > 0 && round < 2; round++) {
    const more = await askMissing(server, uri, answer, asked);
    if (!more) return undefined;
    asked = { ...asked, ...more };
    answer = await server.importEntries(uri, asked);
  }
  return answer ? { asked, answer } : undefined;
}

/** Moment, date and zone, each asked once and only where it is missing. */
async function askMissing(server: Server, uri: vscode.Uri, { needs, date, zones }: ImportedEntries, before: Asked) {
  const given: { date?: string; zone?: string; at?: string } = {};
  if (needs.includes("at")) {
    const typed = await vscode.window.showInputBox({
      title: vscode.l10n.t("When Were These Lines Printed?"),
      prompt: vscode.l10n.t(
        "They tell ages such as 5m. Enter takes the value shown, the present time; Escape leaves such lines out.",
      ),
      placeHolder: vscode.l10n.t("YYYY-MM-DD HH:MM"),
      ignoreFocusOut: true,
      value: localMinute(new Date(), { offset: true }),
      validateInput: (text) =>
        isMoment(text.trim()) ? undefined : vscode.l10n.t("A moment is written like 2026-03-04 12:00."),
    });
    given.at = typed?.trim() ?? "";
  }
  if (needs.includes("date") && before.date === undefined) {
    const typed = await vscode.window.showInputBox({
      title: vscode.l10n.t("Day of the Pasted Lines"),
      prompt: vscode.l10n.t(
        "The text does not say on which day it begins (or was copied, where it says “today”). Enter takes the value shown.",
      ),
      placeHolder: vscode.l10n.t("YYYY-MM-DD"),
      ignoreFocusOut: true,
      validateInput: (text) => (isDay(text.trim()) ? undefined : vscode.l10n.t("A day is written like 2026-03-04.")),
      ...(date === null ? {} : { value: date }),
    });
    if (typed === undefined) return undefined;
    given.date = typed.trim();
  }
  if (needs.includes("zone") && before.zone === undefined) {
    const view = await server.timeline(uri);
    const leading = zones.map((zone, i) => ({
      label: zone,
      zone,
      description: i === 0 ? vscode.l10n.t("likely, from this report or your settings") : "",
      alwaysShow: true,
    }));
    const title = vscode.l10n.t("Time Zone of the Pasted Lines (a chat shows the times of whoever copied it)");
    const zone = await pickZone(server, title, given.date ?? dayOf(view), { leading, shortNames: true });
    if (zone === undefined) return undefined;
    given.zone = zone;
  }
  return given;
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function isMoment(text: string): boolean {
  const [day = "", clock] = text.split(/[ T](.*)/);
  return (
    isDay(day) &&
    clock !== undefined &&
    /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/.test(clock)
  );
}

/** What became of the lines, in sentences; undefined where all of them are entries, read as they are written. */
export function leftOutInWords({ leftOut, readAs }: ImportedEntries): string | undefined {
  const told = leftOut.filter(({ reason }) => !/^(?:reaction|a button)/.test(reason));
  const parts = told
    .slice(0, 5)
    .map(({ line, lastLine, reason }) => `${line === lastLine ? line : `${line}–${lastLine}`} (${reason})`);
  const more = told.length - parts.length;
  const list = parts.join(", ");
  const [first] = readAs;
  const others = readAs.length - 1;
  const sentences = [
    ...(first && others === 0 ? [vscode.l10n.t("Line {0}: {1}.", first.line, first.told)] : []),
    ...(first && others > 0 ? [vscode.l10n.t("Line {0}: {1} (and {2} more).", first.line, first.told, others)] : []),
    ...(parts.length > 0 && more === 0 ? [vscode.l10n.t("Lines that became no entry: {0}.", list)] : []),
    ...(more > 0 ? [vscode.l10n.t("Lines that became no entry: {0}, and {1} more.", list, more)] : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}
