// Asks which time zone a timeline is in, then lets the server make the edits.
import * as vscode from "vscode";
import type { TimelineView, ZoneName } from "../../../server/src/protocol.ts";
import { tell } from "../say.ts";
import type { Server } from "../server.ts";
import { plainWords } from "../text/plainWords.ts";
import { rankedZones, type ZoneChoice } from "../text/zoneChoices.ts";
import { allZones, commonZones, ownZone } from "../text/zones.ts";
import { tellChanged, toRange } from "./applySnippet.ts";

export interface ZonePick extends vscode.QuickPickItem {
  readonly zone?: string;
}

/** Run by code actions whose fix needs a zone. @returns whether the text was changed */
export async function askZone(
  server: Server,
  uri: string,
  version: number,
  fixId: string,
  title?: string,
): Promise<boolean> {
  const [names, view] = await Promise.all([server.zoneNames(), server.timeline(vscode.Uri.parse(uri))]);
  const zone = await pickZone(title ?? "Time Zone of the Timeline", names, dayOf(view));
  if (zone === undefined) return false;
  const edits = await server.zoneEdits(uri, version, fixId, zone);
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document?.version !== version) {
    tellChanged();
    return false;
  }
  if (!edits) {
    void tell(`“${zone}” could not be put into this timeline. Try its offset, such as +02:00.`);
    return false;
  }
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map((edit) => vscode.TextEdit.replace(toRange(edit.range), edit.newText)),
  );
  return vscode.workspace.applyEdit(change);
}

/** The day of the first entry that has one, `2024-03-08`: summer time is that of the incident, not of today. */
export function dayOf(view: TimelineView | null): string | undefined {
  const days = (view?.entries ?? []).map(({ time }) => /^\d{4}-\d\d-\d\d(?=T|$)/.exec(time)?.[0]);
  return days.find((day) => day !== undefined);
}

/**
 * A quick pick that ranks the zones by itself: the editor's own order would put Vostok before Tokyo.
 * @param leading choices that are no zones, before all others
 */
export function pickZone(
  title: string,
  names: readonly ZoneName[],
  day: string | undefined,
  leading: readonly ZonePick[] = [],
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<ZonePick>();
  const moment = day === undefined ? new Date() : new Date(`${day}T12:00:00Z`);
  const own = ownZone();
  const first = [...new Set([...(own ? [own] : []), "UTC", ...commonZones])];
  const zones = [...new Set([...first, ...allZones()])];
  const item = ({ label, zone, about }: ZoneChoice): ZonePick => ({
    label,
    description: zone === own ? `${about}, your own zone` : about,
    zone,
    alwaysShow: true,
  });
  const itemsFor = (typed: string): ZonePick[] => {
    const choices = rankedZones(typed, zones, names, moment, day === undefined ? "now" : `on ${day}`).map(item);
    const words = typed.trim();
    if (words === "") return [...leading, ...withHeading(choices, first.length)];
    const fitting = leading.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()));
    if (fitting.length > 0) return [...fitting, ...choices];
    if (choices.length > 0) return choices;
    return [
      { label: plainWords(`No zone is called “${words}”`), description: "Try UTC, +02:00, Berlin", alwaysShow: true },
    ];
  };
  const show = (typed: string) => {
    pick.items = itemsFor(typed);
    pick.activeItems = pick.items.slice(0, 1);
  };
  pick.title = title;
  pick.placeholder = "Choose a zone, or type one: UTC, +02:00, CET, Berlin";
  // Not in the types of the editor, but the only way found to keep an order of our own.
  (pick as { sortByLabel?: boolean }).sortByLabel = false;
  show("");
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      // Who types fast chooses before the list has followed.
      const selected = pick.selectedItems[0];
      const zone = (pick.items.some((one) => one.zone === selected?.zone) ? selected : pick.items[0])?.zone;
      if (zone === undefined) return;
      resolve(zone);
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}

/** The zones that are likely, then all others under a heading. */
function withHeading(choices: readonly ZonePick[], likely: number): ZonePick[] {
  const separator: ZonePick = { label: "All zones", kind: vscode.QuickPickItemKind.Separator };
  const others = choices.slice(likely);
  return [...choices.slice(0, likely), ...(others.length > 0 ? [separator, ...others] : [])];
}
