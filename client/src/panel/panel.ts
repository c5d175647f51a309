// The timeline panel's host: one panel per window, which follows the active Markdown editor, its typing and its caret.
import * as vscode from "vscode";
import { dayOf, pickZone } from "../commands/askZone.ts";
import { activeMarkdownEditor, baseName, isServed, requireMarkdownEditor } from "../documents.ts";
import type { Server } from "../server.ts";
import { ownZone } from "../text/zones.ts";
import { exportTimeline, type Painted } from "./exportTimeline.ts";
import { findingsOf, fixIn } from "./fix.ts";
import { pageHtml } from "./html.ts";
import { type HostMessage, type PageMessage, refusal, VIEW_TYPE } from "./messages.ts";
import { reveal } from "./reveal.ts";
import { setPhase } from "./setPhase.ts";
import { isEntryContext, isEntryLine, isPageMessage, isPanelState } from "./validators.ts";

/** Where the zone of a workspace is kept. */
const ZONE_KEY = "postmortem.timelineZone";
const BESIDE_KEY = "postmortem.timelineZoneBeside";
/** Choices that are no zones. */
const AS_WRITTEN = "written";
const CHOOSE_BESIDE = "beside";
const NONE = "none";
/** Gives the active group of editors the whole window, and takes it back. */
const FULL_WIDTH = "workbench.action.toggleMaximizeEditorGroup";
/** Milliseconds that painting may take. */
const PAINTING = 20_000;
/** Milliseconds that a picture waits to be put on the clipboard. */
const CHOOSING = 300_000;
/** Commands that leave the focus in the panel. */
const OF_THE_PANEL: ReadonlySet<string> = new Set(["chooseTimelineZone", "exportTimeline"]);

/** A picture that the page was asked for, and who waits for it. */
interface Painting {
  readonly svg: string;
  readonly copy: boolean;
  readonly end: (painted: Painted) => void;
}

/** An open panel and what it shows. */
interface Open {
  readonly panel: vscode.WebviewPanel;
  uri: vscode.Uri;
  /** The page has said that it listens. A hidden page is thrown away and says so again when it is shown. */
  ready: boolean;
  /** A request is under way; `stale`: ask once more when it is answered. */
  asking: boolean;
  stale: boolean;
  /** The answer that the page has drawn last. */
  shown: { readonly uri: string; readonly serial: number } | null;
  /** It has the whole window. */
  presenting: boolean;
}

export class TimelinePanel implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #server: Server;
  readonly #extensionUri: vscode.Uri;
  readonly #output: vscode.LogOutputChannel;
  readonly #kept: vscode.Memento;
  readonly #subscriptions: vscode.Disposable[];
  #open: Open | undefined;
  /** Pictures that the page was asked for. */
  readonly #painted = new Map<number, Painting>();
  #paintings = 0;

  /** @param kept remembers the zone of this workspace */
  constructor(server: Server, extensionUri: vscode.Uri, output: vscode.LogOutputChannel, kept: vscode.Memento) {
    this.#server = server;
    this.#extensionUri = extensionUri;
    this.#output = output;
    this.#kept = kept;
    this.#subscriptions = [
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this),
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#sendCaret(textEditor)),
      server.onAnalysed(({ uri }) => {
        if (uri === this.#open?.uri.toString()) this.#refresh(this.#open);
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const open = this.#open;
        if (open && uris.some((uri) => sameUri(uri, open.uri))) this.#sendFindings(open);
      }),
      server.onDidChangeState(() => this.#open && this.#refresh(this.#open)),
    ];
  }

  /** Opens the panel beside the active editor, or brings it to the front. */
  open(): void {
    const editor = requireMarkdownEditor();
    if (!editor) return;
    if (this.#open) {
      this.#open.panel.reveal(this.#open.panel.viewColumn, true);
      this.#follow();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#adopt(vscode.window.createWebviewPanel(VIEW_TYPE, vscode.l10n.t("Timeline"), place), editor.document.uri);
  }

  /** After a reload of the window. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = isPanelState(state) ? vscode.Uri.parse(state.uri) : activeMarkdownEditor()?.document.uri;
    if (this.#open || !uri) {
      panel.dispose();
      return;
    }
    const open = this.#adopt(panel, uri);
    try {
      // The file need not be visible; opened, the server reads it.
      await vscode.workspace.openTextDocument(uri);
    } catch {
      this.#post(open, {
        type: "problem",
        text: vscode.l10n.t("{0} is not there any more.", baseName(uri)),
        action: null,
      });
    }
  }

  /** From the menu at an entry. */
  async goTo(context: unknown): Promise<void> {
    const entry = isEntryContext(context) ? context : undefined;
    const open = this.#open;
    if (entry && open && entry.uri === open.uri.toString()) await reveal(open.uri, entry.range, open.panel.viewColumn);
  }

  /** From the menu at an entry: its time and its text. */
  async copyEntry(context: unknown): Promise<void> {
    const entry = isEntryContext(context) ? context : undefined;
    if (entry) await vscode.env.clipboard.writeText(entry.words);
  }

  /** From the menu of the page: the entries, one on each line. */
  async copyTimeline(): Promise<void> {
    const view = this.#open && (await this.#server.timeline(this.#open.uri));
    const lines = (view?.entries ?? []).map(({ written, text }) => `${written} ${text}`.trimEnd());
    if (lines.length > 0) await vscode.env.clipboard.writeText(lines.join("\n"));
  }

  /** From the menu at an entry, from the light bulb in the text, or where the caret is. */
  async setPhase(context: unknown): Promise<void> {
    const entry = isEntryContext(context) ? context : undefined;
    const open = this.#open;
    if (entry) {
      if (entry.uri === open?.uri.toString()) await setPhase(this.#server, open.uri, entry.range.start.line);
      return;
    }
    const place = isEntryLine(context) ? context : undefined;
    const editor = place ? undefined : requireMarkdownEditor();
    if (place) await setPhase(this.#server, vscode.Uri.parse(place.uri), place.line);
    else if (editor) await setPhase(this.#server, editor.document.uri, editor.selection.active.line);
  }

  /** From the menu at an entry: the fixes of what was found there. */
  async fix(context: unknown): Promise<void> {
    const entry = isEntryContext(context) ? context : undefined;
    const open = this.#open;
    if (entry && open && entry.uri === open.uri.toString()) await fixIn(this.#server, open.uri, entry.range);
  }

  /** The zone that times are told in; null: as written. */
  get zone(): string | null {
    return this.#zoneOf(ZONE_KEY);
  }

  #zoneOf(key: string): string | null {
    const kept = this.#kept.get<unknown>(key);
    return typeof kept === "string" ? kept : null;
  }

  /** Asks for the zone that the panel tells times in, and keeps it for the workspace. */
  async chooseZone(): Promise<void> {
    const open = this.#open;
    const view = open && (await this.#server.timeline(open.uri));
    const own = ownZone();
    const beside = this.#zoneOf(BESIDE_KEY);
    const leading = [
      {
        label: vscode.l10n.t("As Written"),
        description: vscode.l10n.t("each time as the document has it"),
        zone: AS_WRITTEN,
        alwaysShow: true,
      },
      { label: "UTC", zone: "UTC", alwaysShow: true },
      ...(own && own !== "UTC" ? [{ label: vscode.l10n.t("Mine: {0}", own), zone: own, alwaysShow: true }] : []),
    ].map((item) => (item.zone === (this.zone ?? AS_WRITTEN) ? { ...item, description: vscode.l10n.t("now") } : item));
    const another = { label: vscode.l10n.t("A Second Zone Beside It…"), zone: CHOOSE_BESIDE, alwaysShow: true };
    const day = dayOf(view ?? null);
    const offered = [
      ...leading,
      beside === null ? another : { ...another, description: vscode.l10n.t("now {0}", beside) },
    ];
    const zone = await pickZone(this.#server, vscode.l10n.t("Zone of the Timeline"), day, { leading: offered });
    if (zone === undefined) return;
    if (zone === CHOOSE_BESIDE) {
      const none = { label: vscode.l10n.t("No Second Zone"), zone: NONE, alwaysShow: true };
      const second = await pickZone(this.#server, vscode.l10n.t("Second Zone of the Timeline"), day, {
        leading: [none],
      });
      if (second === undefined) return;
      await this.#kept.update(BESIDE_KEY, second === NONE ? undefined : second);
    } else await this.#kept.update(ZONE_KEY, zone === AS_WRITTEN ? undefined : zone);
    if (this.#open) this.#refresh(this.#open);
  }

  /** Exports the panel's timeline, or that of the active editor. */
  async export(): Promise<void> {
    const uri = this.#open?.panel.active ? this.#open.uri : requireMarkdownEditor()?.document.uri;
    if (uri) await exportTimeline(this.#server, uri, this.zone, (svg, copy) => this.#paint(svg, copy));
  }

  /** Has the page paint a picture; it is opened for that where it is not. For the clipboard the reader has to press a button in it. */
  async #paint(svg: string, copy: boolean): Promise<Painted> {
    if (!this.#open) this.open();
    else if (copy || !this.#open.panel.visible) this.#open.panel.reveal(this.#open.panel.viewColumn, !copy);
    const open = this.#open;
    if (!open) return undefined;
    const id = ++this.#paintings;
    return new Promise((resolve) => {
      const end = (painted: Painted) => {
        clearTimeout(limit);
        this.#painted.delete(id);
        resolve(painted);
      };
      const limit = copy ? setTimeout(() => end("left"), CHOOSING) : setTimeout(() => end(undefined), PAINTING);
      this.#painted.set(id, { svg, copy, end });
      if (open.ready) this.#post(open, { type: "paint", id, svg, copy });
    });
  }

  dispose(): void {
    this.#open?.panel.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #adopt(panel: vscode.WebviewPanel, uri: vscode.Uri): Open {
    const open: Open = { panel, uri, ready: false, asking: false, stale: false, shown: null, presenting: false };
    this.#open = open;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.#extensionUri, "dist", "webview")],
    };
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.#extensionUri, "icons", "timeline-light.svg"),
      dark: vscode.Uri.joinPath(this.#extensionUri, "icons", "timeline-dark.svg"),
    };
    panel.onDidDispose(() => {
      if (this.#open === open) this.#open = undefined;
    });
    panel.webview.onDidReceiveMessage((data) => {
      if (isPageMessage(data)) void this.#receive(open, data);
      else this.#output.warn(refusal(data));
    });
    this.#entitle(open);
    panel.webview.html = pageHtml(panel.webview, this.#extensionUri);
    return open;
  }

  #entitle(open: Open): void {
    open.panel.title = vscode.l10n.t("Timeline: {0}", baseName(open.uri));
  }

  /** Turns to the active editor's file, where it is a Markdown file; stays where the panel itself has the focus. */
  #follow(): void {
    const editor = activeMarkdownEditor();
    const open = this.#open;
    if (!open || !editor) return;
    if (editor.document.uri.toString() !== open.uri.toString()) {
      open.uri = editor.document.uri;
      this.#entitle(open);
      this.#refresh(open);
    }
    this.#sendCaret(editor);
  }

  async #receive(open: Open, message: PageMessage): Promise<void> {
    if (message.type === "ready") {
      open.ready = true;
      open.shown = null;
      this.#refresh(open);
      for (const [id, { svg, copy }] of this.#painted) this.#post(open, { type: "paint", id, svg, copy });
    } else if (message.type === "painted") {
      this.#painted.get(message.id)?.end(message.png ?? undefined);
    } else if (message.type === "copied") {
      this.#painted.get(message.id)?.end(message.outcome);
    } else if (message.type === "present") {
      if (message.on !== open.presenting) await vscode.commands.executeCommand(FULL_WIDTH);
      open.presenting = message.on;
    } else if (message.type === "reveal" && message.uri === open.uri.toString()) {
      await reveal(open.uri, message.range, open.panel.viewColumn);
    } else if (message.type === "setPhase" && message.uri === open.uri.toString()) {
      await setPhase(this.#server, open.uri, message.line);
    } else if (message.type === "openLink") {
      await vscode.env.openExternal(vscode.Uri.parse(message.target, true));
    } else if (message.type === "fix" && message.uri === open.uri.toString()) {
      await fixIn(this.#server, open.uri, message.range);
    } else if (message.type === "command" && OF_THE_PANEL.has(message.command)) {
      await vscode.commands.executeCommand(`postmortem.${message.command}`);
    } else if (message.type === "command") {
      const editor = vscode.window.visibleTextEditors.find(({ document }) => sameUri(document.uri, open.uri));
      // Commands that write into the file work in its editor.
      if (editor) await vscode.window.showTextDocument(editor.document, editor.viewColumn);
      await vscode.commands.executeCommand(`postmortem.${message.command}`);
    }
  }

  /** Asks the server what to draw. Changes while it is asked lead to one further question, however many they are. */
  async #refresh(open: Open): Promise<void> {
    if (!open.ready) return;
    if (open.asking) {
      open.stale = true;
      return;
    }
    open.asking = true;
    try {
      do {
        open.stale = false;
        await this.#show(open, open.uri);
      } while (open.stale && this.#open === open);
    } catch (error) {
      this.#output.error(`The timeline could not be shown: ${error instanceof Error ? error.message : error}`);
    } finally {
      open.asking = false;
    }
  }

  async #show(open: Open, uri: vscode.Uri): Promise<void> {
    const have = open.shown?.uri === uri.toString() ? open.shown.serial : null;
    const [change, status] = await Promise.all([this.#server.timelineChange(uri, have), this.#server.status(uri)]);
    if (this.#open !== open || !sameUri(open.uri, uri)) return;
    if (this.#server.state === "failed" || this.#server.state === "stopped") {
      const text = vscode.l10n.t("The language server is not running, so there is nothing to draw.");
      return this.#post(open, { type: "problem", text, action: "restartServer" });
    }
    const { serial = 0, patch, view = null } = change ?? {};
    const about = {
      name: baseName(uri),
      serial,
      why: status?.why ?? [],
      zone: this.zone,
      beside: this.#zoneOf(BESIDE_KEY),
    };
    open.shown = change && { uri: uri.toString(), serial };
    this.#post(open, patch ? { type: "patch", ...about, patch } : { type: "show", ...about, view });
    this.#sendFindings(open);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => sameUri(document.uri, uri));
    if (editor) this.#sendCaret(editor);
  }

  #sendFindings(open: Open): void {
    if (open.ready) this.#post(open, { type: "findings", uri: open.uri.toString(), findings: findingsOf(open.uri) });
  }

  #sendCaret(editor: vscode.TextEditor): void {
    const open = this.#open;
    if (!open?.ready || !isServed(editor.document) || !sameUri(editor.document.uri, open.uri)) return;
    this.#post(open, { type: "caret", line: editor.selection.active.line });
  }

  #post(open: Open, message: HostMessage): void {
    void open.panel.webview.postMessage(message);
  }
}

function sameUri(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString();
}
