// Asks which time zone a timeline is in, then lets the server make the edits.
import * as vscode from "vscode";
import type { TimelineView, ZoneParts } from "../../../server/src/protocol.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import { plainWords } from "../text/plainWords.ts";
import { without } from "../text/zones.ts";
import { showChanged, toRange } from "./applySnippet.ts";

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
  const view = await server.timeline(vscode.Uri.parse(uri));
  const zone = await pickZone(server, title ?? vscode.l10n.t("Time Zone of the Timeline"), dayOf(view), {
    shortNames: true,
  });
  if (zone === undefined) return false;
  const edits = await server.zoneEdits(uri, version, fixId, zone);
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document?.version !== version) {
    showChanged();
    return false;
  }
  if (!edits) {
    void showInfo(vscode.l10n.t("“{0}” could not be put into this timeline. Try its offset, such as +02:00.", zone));
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

export interface PickOptions {
  /** Choices that are no zones, before all others. */
  readonly leading?: readonly ZonePick[];
  /** Also abbreviations, as they are written into a text. */
  readonly shortNames?: boolean;
}

/** A quick pick whose zones the server ranks: the editor's own order would put Vostok before Tokyo. */
export function pickZone(
  server: Server,
  title: string,
  day: string | undefined,
  { leading = [], shortNames = false }: PickOptions,
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<ZonePick>();
  const itemsFor = async (typed: string): Promise<ZonePick[]> => {
    const { choices, likely } = await server.zones(typed, day, shortNames);
    const zones = choices.map(({ label, zone, about }) => ({
      label,
      description: aboutInWords(about),
      zone,
      alwaysShow: true,
    }));
    const words = typed.trim();
    if (words === "") {
      const first = without(zones.slice(0, likely), leading);
      return [...leading, ...first, ...underHeading(without(zones.slice(likely), leading))];
    }
    const fitting = leading.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()));
    if (fitting.length > 0) return [...fitting, ...without(zones, fitting)];
    if (zones.length > 0) return zones;
    return [
      {
        label: plainWords(vscode.l10n.t("No zone is called “{0}”", words)),
        description: vscode.l10n.t("Try UTC, +02:00, Berlin"),
        alwaysShow: true,
      },
    ];
  };
  let shown = Promise.resolve();
  const show = (typed: string) => {
    pick.busy = true;
    const wanted = itemsFor(typed).then((items) => {
      // What was typed meanwhile is asked for already.
      if (shown !== wanted) return;
      pick.items = items;
      pick.activeItems = items.slice(0, 1);
      pick.busy = false;
    });
    shown = wanted;
  };
  pick.title = title;
  pick.placeholder = vscode.l10n.t("Choose a zone, or type one: UTC, +02:00, CET, Berlin");
  // Not in the types of the editor, but the only way found to keep an order of our own.
  (pick as { sortByLabel?: boolean }).sortByLabel = false;
  show("");
  return new Promise((resolve) => {
    let hidden = false;
    pick.onDidChangeValue(show);
    pick.onDidAccept(async () => {
      // Who types fast chooses before the list has followed.
      const selected = pick.selectedItems[0];
      await shown;
      const zone = (pick.items.some((one) => one.zone === selected?.zone) ? selected : pick.items[0])?.zone;
      if (zone === undefined || hidden) return;
      resolve(zone);
      pick.hide();
    });
    pick.onDidHide(() => {
      hidden = true;
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}

/** What is said of a zone, in the user's language. */
function aboutInWords({ offset, when, region, writtenAs, alsoCalled, asTyped, own }: ZoneParts): string {
  return [
    ...(alsoCalled ? [vscode.l10n.t("also called {0}", alsoCalled)] : []),
    ...(offset && when === "now" ? [vscode.l10n.t("{0} now", offset)] : []),
    ...(offset && when !== undefined && when !== "now" ? [vscode.l10n.t("{0} on {1}", offset, when)] : []),
    ...(offset && when === undefined ? [offset] : []),
    ...(region ? [region] : []),
    ...(writtenAs ? [vscode.l10n.t("written as {0}", writtenAs)] : []),
    ...(asTyped ? [vscode.l10n.t("as typed")] : []),
    ...(own ? [vscode.l10n.t("your own zone")] : []),
  ].join(", ");
}

/** The zones that are less likely, under a heading. */
function underHeading(others: readonly ZonePick[]): ZonePick[] {
  const separator: ZonePick = { label: vscode.l10n.t("All zones"), kind: vscode.QuickPickItemKind.Separator };
  return others.length > 0 ? [separator, ...others] : [];
}
