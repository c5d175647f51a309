// Takes the panel's timeline away: asks for the form and for the place, then writes it.
import * as vscode from "vscode";
import { EXPORT_FORMATS, type ExportFormat } from "../../../server/src/protocol.ts";
import { baseName } from "../documents.ts";
import { tell, tellError } from "../say.ts";
import type { Server } from "../server.ts";

/** The page of the panel paints PNG: neither the server nor the host of extensions can. */
type Form = ExportFormat | "png";

const FORMS: Readonly<Record<Form, { readonly label: string; readonly detail: string; readonly ending: string }>> = {
  svg: { label: "Picture (SVG)", detail: "stands alone, light and dark", ending: "svg" },
  png: { label: "Picture (PNG)", detail: "for chats and slides; drawn in the panel", ending: "png" },
  html: { label: "Page to Print (HTML)", detail: "opens in a browser, prints on clean paper", ending: "html" },
  mermaid: { label: "Diagram (Mermaid)", detail: "for documents that draw Mermaid", ending: "mmd" },
  csv: { label: "Table (CSV)", detail: "for spreadsheets", ending: "csv" },
  ics: { label: "Calendar (iCalendar)", detail: "an event for each entry, in UTC", ending: "ics" },
  json: { label: "Data (JSON)", detail: "entries and figures for programs", ending: "json" },
  markdown: { label: "Table (Markdown)", detail: "for documents and tickets", ending: "md" },
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

/** @param zone that times are told in; null: as written */
export async function exportTimeline(
  server: Server,
  uri: vscode.Uri,
  zone: string | null,
  paint: Paint,
): Promise<void> {
  const times = zone === null ? "Times as written" : `Times in ${zone}`;
  const form = await vscode.window.showQuickPick<FormPick>(
    (["svg", "png", ...EXPORT_FORMATS.filter((one) => one !== "svg")] as const).map((format) => ({
      label: FORMS[format].label,
      description: FORMS[format].detail,
      format,
    })),
    { title: "Export Timeline", placeHolder: `${times}. Which form?` },
  );
  if (!form) return;
  const place = await vscode.window.showQuickPick<PlacePick>(
    [
      { label: "$(save) Save to a File…", file: true },
      { label: "$(clippy) Copy to the Clipboard", file: false },
    ],
    { title: `Export Timeline: ${form.label}`, placeHolder: "Where to?" },
  );
  if (!place) return;
  if (form.format === "png") {
    const figure = await server.timelineFigure(uri, zone, true);
    const png = figure ? await paint(figure.html, !place.file) : undefined;
    if (png instanceof Uint8Array) await save(uri, form.format, png, "");
    else if (png === "copied") void tell("The picture is on the clipboard.");
    else if (png === "refused") {
      void tellError("The editor or the browser lets no picture onto the clipboard here. Export it to a file instead.");
    } else if (!png) {
      void tellError("The picture could not be painted. Export it as SVG instead: that has no limit of size.");
    }
    return;
  }
  const exported = await server.exportTimeline(uri, form.format, zone);
  if (!exported) {
    void tellError("The timeline could not be exported: the language server gave none.");
    return;
  }
  const count = exported.leftOut.length;
  const left =
    count === 0
      ? ""
      : ` ${count === 1 ? "One time is" : `${count} times are`} not in it; the panel lists what could not be placed.`;
  if (!place.file) {
    await vscode.env.clipboard.writeText(exported.text);
    void tell(`The timeline is on the clipboard.${left}`);
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
    title: "Export Timeline",
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
    void tell(`${baseName(target)} is written.${left}`);
  } catch (error) {
    void tellError(`${baseName(target)} could not be written: ${error instanceof Error ? error.message : error}`);
  }
}
