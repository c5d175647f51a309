// The language status: whether the file is taken for a postmortem, why, and how many findings it has.
import * as vscode from "vscode";
import type { DocumentStatus } from "../../server/src/protocol.ts";
import { activeMarkdownEditor, servedSchemes } from "./documents.ts";
import type { Server } from "./server.ts";
import { plainWords } from "./text/plainWords.ts";
import { reasonInWords } from "./text/reasons.ts";

/** What the items say. `findings` is absent where the file is no postmortem. */
export interface StatusShown {
  readonly kind: string;
  /** One short reason; all of them are on the page that its command opens. */
  readonly why: string;
  readonly findings: string | undefined;
}

const nothing: StatusShown = { kind: "", why: "", findings: undefined };
const kinds = {
  postmortem: vscode.l10n.t("Postmortem"),
  template: vscode.l10n.t("Postmortem template"),
  other: vscode.l10n.t("Not a postmortem"),
} as const;

const notRead = {
  "too-large": vscode.l10n.t("Too large for Postmortem"),
  "too-slow": vscode.l10n.t("Took Postmortem too long"),
} as const;

export class StatusItems implements vscode.Disposable {
  readonly #server: Server;
  readonly #kind: vscode.LanguageStatusItem;
  readonly #selector: vscode.DocumentFilter[];
  readonly #subscriptions: vscode.Disposable[];
  #why: vscode.LanguageStatusItem | undefined;
  #findings: vscode.LanguageStatusItem | undefined;
  #shown = nothing;

  constructor(server: Server) {
    this.#server = server;
    this.#selector = servedSchemes().map((scheme) => ({ language: "markdown", scheme }));
    this.#kind = vscode.languages.createLanguageStatusItem("postmortem.kind", this.#selector);
    this.#kind.name = vscode.l10n.t("Postmortem: how this file is read");
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.#refresh()),
      server.onDidChangeState(() => this.#refresh()),
      server.onAnalysed(({ uri }) => {
        if (uri === activeMarkdownEditor()?.document.uri.toString()) void this.#refresh();
      }),
    ];
    void this.#refresh();
  }

  /** What the items say; menus and keys know the kind by the context key `postmortem.kind`. */
  get shown(): StatusShown {
    return this.#shown;
  }

  dispose(): void {
    this.#kind.dispose();
    this.#why?.dispose();
    this.#findings?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #refresh(): Promise<void> {
    const uri = activeMarkdownEditor()?.document.uri;
    const { state } = this.#server;
    this.#kind.busy = state === "starting";
    if (state !== "running") return this.#showServer(state);
    if (!uri) {
      this.#shown = nothing;
      setKind(undefined);
      return;
    }
    const status = await this.#server.status(uri);
    // Meanwhile the user may have gone elsewhere.
    if (status && activeMarkdownEditor()?.document.uri.toString() === uri.toString()) this.#show(status);
  }

  #showServer(state: "starting" | "failed" | "stopped"): void {
    const kind =
      state === "starting"
        ? vscode.l10n.t("Postmortem")
        : vscode.l10n.t("Postmortem: the language server is not running");
    this.#shown = { kind, why: "", findings: undefined };
    setKind(undefined);
    this.#kind.text = kind;
    this.#kind.severity =
      state === "failed" ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.#kind.command =
      state === "starting"
        ? undefined
        : { command: "postmortem.restartServer", title: vscode.l10n.t("Restart Language Server") };
    this.#why?.dispose();
    this.#why = undefined;
    this.#showFindings(undefined, false);
  }

  #show({ kind, why, findings, unfilled, unread }: DocumentStatus): void {
    setKind(kind);
    const count = findings.error + findings.warning + findings.information;
    this.#shown = {
      kind: unread ? notRead[unread] : kinds[kind],
      why: reasonInWords(why),
      findings: kind === "other" ? undefined : findingsInWords(count, unfilled),
    };
    const next = unfilled > 0 && kind !== "other";
    this.#kind.text = this.#shown.kind;
    this.#kind.severity = vscode.LanguageStatusSeverity.Information;
    this.#kind.command = unread
      ? undefined
      : kind === "other"
        ? { command: "postmortem.treatAsPostmortem", title: vscode.l10n.t("Treat as a Postmortem") }
        : { command: "postmortem.treatAsOther", title: vscode.l10n.t("Not a Postmortem?") };
    this.#showWhy(this.#shown.why);
    this.#showFindings(
      this.#shown.findings,
      findings.error + findings.warning > 0,
      next ? "prompt" : count > 0 ? "list" : "timeline",
    );
  }

  /** One short reason, and the way to all of them. */
  #showWhy(reason: string): void {
    this.#why ??= vscode.languages.createLanguageStatusItem("postmortem.why", this.#selector);
    this.#why.name = vscode.l10n.t("Postmortem: why this file is read so");
    this.#why.text = plainWords(reason);
    this.#why.command = { command: "postmortem.explain", title: vscode.l10n.t("Details") };
  }

  /** There only when it has something to say. */
  #showFindings(text: string | undefined, serious: boolean, next: keyof typeof steps = "timeline"): void {
    if (text === undefined) {
      this.#findings?.dispose();
      this.#findings = undefined;
      return;
    }
    this.#findings ??= vscode.languages.createLanguageStatusItem("postmortem.findings", this.#selector);
    this.#findings.name = vscode.l10n.t("Postmortem: findings");
    this.#findings.text = text;
    this.#findings.severity = serious
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
    this.#findings.command = { command: steps[next].command, title: steps[next].title() };
  }
}

/** What a click on the findings leads to. */
const steps = {
  prompt: { command: "postmortem.nextPrompt", title: () => vscode.l10n.t("Next Prompt") },
  list: { command: "workbench.actions.view.problems", title: () => vscode.l10n.t("Show Problems") },
  timeline: { command: "postmortem.openPreview", title: () => vscode.l10n.t("Open Timeline") },
};

function setKind(kind: DocumentStatus["kind"] | undefined): void {
  void vscode.commands.executeCommand("setContext", "postmortem.kind", kind);
}

function findingsInWords(count: number, unfilled: number): string {
  const { l10n } = vscode;
  const found =
    count === 0 ? l10n.t("Nothing to mend") : count === 1 ? l10n.t("1 finding") : l10n.t("{0} findings", count);
  return unfilled === 0 ? found : `${count === 0 ? "" : `${found}, `}${l10n.t("{0} to fill in", unfilled)}`;
}
