// Takes the panel's timeline away: asks for the form and for the place, then writes it.
import * as vscode from "vscode";
import { EXPORT_FORMATS, type ExportFormat } from "../../../server/src/protocol.ts";
import { baseName } from "../documents.ts";
import { showError, showInfo } from "../say.ts";
import type { Server } from "../server.ts";

/** The page of the panel paints PNG: neither the server nor the host of extensions can. */
type Form = ExportFormat | "png";

const FORMS: Readonly<Record<Form, { readonly label: string; readonly detail: string; readonly ending: string }>> = {
  svg: { label: vscode.l10n.t("Picture (SVG)"), detail: vscode.l10n.t("stands alone, light and dark"), ending: "svg" },
  png: {
    label: vscode.l10n.t("Picture (PNG)"),
    detail: vscode.l10n.t("for chats and slides; drawn in the panel"),
    ending: "png",
  },
  html: {
    label: vscode.l10n.t("Page to Print (HTML)"),
    detail: vscode.l10n.t("opens in a browser, prints on clean paper"),
    ending: "html",
  },
  mermaid: {
    label: vscode.l10n.t("Diagram (Mermaid)"),
    detail: vscode.l10n.t("for documents that draw Mermaid"),
    ending: "mmd",
  },
  csv: { label: vscode.l10n.t("Table (CSV)"), detail: vscode.l10n.t("for spreadsheets"), ending: "csv" },
  ics: {
    label: vscode.l10n.t("Calendar (iCalendar)"),
    detail: vscode.l10n.t("an event for each entry, in UTC"),
    ending: "ics",
  },
  json: {
    label: vscode.l10n.t("Data (JSON)"),
    detail: vscode.l10n.t("entries and figures for programs"),
    ending: "json",
  },
  markdown: {
    label: vscode.l10n.t("Table (Markdown)"),
    detail: vscode.l10n.t("for documents and tickets"),
    ending: "md",
  },
};

interface FormPick extends vscode.QuickPickItem {
  readonly format: Form;
}
interface PlacePick extends vscode.QuickPickItem {
  readonly file: boolean;
}

/** What became of a picture: its bytes, or what the reader or the browser did with it; undefined where it could not be painted. */
export type Painted = Uint8Array | "copied" | "refused" | "left" | undefined;
/** Makes a PNG of a picture in SVG. @param copy for the clipboard */
export type Paint = (svg: string, copy: boolean) => Promise<Painted>;

interface Chosen {
  readonly form: FormPick;
  readonly place: PlacePick;
}

/**
 * Asks for the form and then for the place, in one list: where a second one opens as the first closes, the panel takes the
 * focus back in between, and the second one closes at once.
 */
function pickFormAndPlace(zone: string | null): Promise<Chosen | undefined> {
  const pick = vscode.window.createQuickPick<FormPick | PlacePick>();
  const title = vscode.l10n.t("Export Timeline");
  pick.title = title;
  pick.placeholder =
    zone === null ? vscode.l10n.t("Times as written. Which form?") : vscode.l10n.t("Times in {0}. Which form?", zone);
  pick.items = (["svg", "png", ...EXPORT_FORMATS.filter((one) => one !== "svg")] as const).map((format) => ({
    label: FORMS[format].label,
    description: FORMS[format].detail,
    format,
  }));
  let form: FormPick | undefined;
  const askPlace = (chosen: FormPick) => {
    form = chosen;
    pick.value = "";
    pick.title = `${title}: ${chosen.label}`;
    pick.placeholder = vscode.l10n.t("Where to?");
    pick.items = [
      { label: `$(save) ${vscode.l10n.t("Save to a File…")}`, file: true },
      { label: `$(clippy) ${vscode.l10n.t("Copy to the Clipboard")}`, file: false },
    ];
  };
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [one] = pick.selectedItems;
      if (!one) return;
      if ("format" in one) return askPlace(one);
      resolve(form && { form, place: one });
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** @param zone that times are told in; null: as written */
export async function exportTimeline(
  server: Server,
  uri: vscode.Uri,
  zone: string | null,
  paint: Paint,
): Promise<void> {
  const chosen = await pickFormAndPlace(zone);
  if (!chosen) return;
  const { form, place } = chosen;
  if (form.format === "png") {
    const figure = await server.timelineFigure(uri, zone, true);
    const png = figure ? await paint(figure.html, !place.file) : undefined;
    if (png instanceof Uint8Array) await save(uri, form.format, png, "");
    else if (png === "copied") void showInfo(vscode.l10n.t("The picture is on the clipboard."));
    else if (png === "refused") {
      void showError(
        vscode.l10n.t(
          "The editor or the browser lets no picture onto the clipboard here. Export it to a file instead.",
        ),
      );
    } else if (!png) {
      void showError(
        vscode.l10n.t("The picture could not be painted. Export it as SVG instead: that has no limit of size."),
      );
    }
    return;
  }
  const exported = await server.exportTimeline(uri, form.format, zone);
  if (!exported) {
    void showError(vscode.l10n.t("The timeline could not be exported: the language server gave none."));
    return;
  }
  const count = exported.leftOut.length;
  const left =
    count === 0
      ? ""
      : ` ${
          count === 1
            ? vscode.l10n.t("One time is not in it; the panel lists what could not be placed.")
            : vscode.l10n.t("{0} times are not in it; the panel lists what could not be placed.", count)
        }`;
  if (!place.file) {
    await vscode.env.clipboard.writeText(exported.text);
    void showInfo(`${vscode.l10n.t("The timeline is on the clipboard.")}${left}`);
    return;
  }
  await save(uri, form.format, new TextEncoder().encode(exported.text), left);
}

/** @param left what is not in it, in a sentence */
async function save(uri: vscode.Uri, form: Form, bytes: Uint8Array, left: string): Promise<void> {
  const { ending, label } = FORMS[form];
  const name = `${baseName(uri).replace(/\.[^.]*$/, "")}-timeline.${ending}`;
  const target = await vscode.window.showSaveDialog({
    // A document that was never saved lies in no folder.
    ...(uri.scheme === "untitled" ? {} : { defaultUri: vscode.Uri.joinPath(uri, "..", name) }),
    filters: { [label]: [ending] },
    title: vscode.l10n.t("Export Timeline"),
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
    void showInfo(`${vscode.l10n.t("{0} is written.", baseName(target))}${left}`);
  } catch (error) {
    void showError(
      vscode.l10n.t(
        "{0} could not be written: {1}",
        baseName(target),
        error instanceof Error ? error.message : String(error),
      ),
    );
  }
}
