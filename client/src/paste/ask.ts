// A paste as timeline entries: asks the server, and the user for what the text does not say. Nothing is guessed.
import * as vscode from "vscode";
import type { ImportedEntries, ImportParams } from "../../../server/src/protocol.ts";
import { dayOf, pickZone } from "../commands/askZone.ts";
import type { Server } from "../server.ts";

export type Asked = Omit<ImportParams, "uri">;

/** The answer once date and zone are known; undefined where the user does not say them, or the server does not run. */
export async function importAsking(
  server: Server,
  uri: vscode.Uri,
  params: Asked,
): Promise<ImportedEntries | undefined> {
  const answer = await server.importEntries(uri, params);
  if (!answer || answer.needs.length === 0) return answer ?? undefined;
  const given = await askMissing(server, uri, answer);
  return given && ((await server.importEntries(uri, { ...params, ...given })) ?? undefined);
}

/** Date and zone, each asked once and only where it is missing. */
async function askMissing(server: Server, uri: vscode.Uri, { needs, date, zones }: ImportedEntries) {
  const given: { date?: string; zone?: string } = {};
  if (needs.includes("date")) {
    const typed = await vscode.window.showInputBox({
      title: "Day of the Pasted Lines",
      prompt:
        "The text does not say on which day it begins (or was copied, where it says “today”). Enter takes the value shown.",
      placeHolder: "YYYY-MM-DD",
      ignoreFocusOut: true,
      validateInput: (text) => (isDay(text.trim()) ? undefined : "A day is written like 2026-03-04."),
      ...(date === null ? {} : { value: date }),
    });
    if (typed === undefined) return undefined;
    given.date = typed.trim();
  }
  if (needs.includes("zone")) {
    const [names, view] = await Promise.all([server.zoneNames(), server.timeline(uri)]);
    const leading = zones.map((zone, i) => ({
      label: zone,
      zone,
      description: i === 0 ? "likely, from this report or your settings" : "",
      alwaysShow: true,
    }));
    const title = "Time Zone of the Pasted Lines (a chat shows the times of whoever copied it)";
    const zone = await pickZone(title, names, given.date ?? dayOf(view), leading);
    if (zone === undefined) return undefined;
    given.zone = zone;
  }
  return given;
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** What became of the lines, in a sentence; undefined where all of them are entries. */
export function leftOutInWords({ leftOut }: ImportedEntries): string | undefined {
  const told = leftOut.filter(({ reason }) => !/^(?:reaction|a button)/.test(reason));
  if (told.length === 0) return undefined;
  const parts = told
    .slice(0, 5)
    .map(({ line, lastLine, reason }) => `${line === lastLine ? line : `${line}–${lastLine}`} (${reason})`);
  const more = told.length > parts.length ? `, and ${told.length - parts.length} more` : "";
  return `Lines that became no entry: ${parts.join(", ")}${more}.`;
}
