// Asks which time zone a timeline is in, then lets the server make the edits.
import * as vscode from "vscode";
import type { Server } from "../server.ts";
import { allZones, commonZones, offsetInWords, ownZone, readZone } from "../text/zones.ts";
import { tellChanged, toRange } from "./applySnippet.ts";

interface ZonePick extends vscode.QuickPickItem {
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
  const zone = await pickZone(title ?? "Time Zone of the Timeline");
  if (zone === undefined) return false;
  const edits = await server.zoneEdits(uri, version, fixId, zone);
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document?.version !== version) {
    tellChanged();
    return false;
  }
  if (!edits) {
    void vscode.window.showInformationMessage(
      `“${zone}” could not be put into this timeline. Try its offset, such as +02:00.`,
    );
    return false;
  }
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map((edit) => vscode.TextEdit.replace(toRange(edit.range), edit.newText)),
  );
  return vscode.workspace.applyEdit(change);
}

/** A quick pick over the zones in which what is typed can be chosen too, when it is one. */
function pickZone(title: string): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<ZonePick>();
  const known = zoneItems(new Date());
  pick.title = title;
  pick.placeholder = "Choose a zone, or type one: UTC, +02:00, Europe/Berlin";
  pick.matchOnDescription = true;
  pick.items = known;
  return new Promise((resolve) => {
    pick.onDidChangeValue((typed) => {
      const zone = readZone(typed);
      const listed = known.some((item) => item.zone === zone);
      pick.items = zone === undefined || listed ? known : [{ label: zone, description: "as typed", zone }, ...known];
    });
    pick.onDidAccept(() => {
      const zone = pick.selectedItems[0]?.zone ?? readZone(pick.value);
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

/** The user's own zone, UTC, the common ones, then every other. */
function zoneItems(now: Date): ZonePick[] {
  const own = ownZone();
  const first = [...new Set([...(own ? [own] : []), "UTC", ...commonZones])];
  const others = allZones().filter((zone) => !first.includes(zone));
  const item = (zone: string): ZonePick => ({
    label: zone,
    description: zone === own ? `${offsetInWords(zone, now)} now, your own zone` : `${offsetInWords(zone, now)} now`,
    zone,
  });
  const separator: ZonePick = { label: "All zones", kind: vscode.QuickPickItemKind.Separator };
  return [...first.map(item), ...(others.length > 0 ? [separator, ...others.map(item)] : [])];
}
