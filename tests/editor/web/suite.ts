// The extension in the worker of VS Code for the Web: it starts, reads, answers and starts anew without Node.
import * as vscode from "vscode";
import type { PostmortemApi } from "../../../client/src/extension.ts";
import { until } from "../until.ts";

const outage = `# Postmortem: outage of the search

## Timeline

- 10:00 Outage begins
- 10:05 On-call is paged
- 09:50 Rollback starts
- 11:00 Outage ends
`;

async function started(): Promise<PostmortemApi> {
  const extension = vscode.extensions.getExtension<PostmortemApi>("postmortem.vscode-postmortem");
  if (!extension) throw new Error("the extension is not installed");
  const api = await extension.activate();
  await api.started;
  return api;
}

async function open(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  return vscode.window.showTextDocument(document, vscode.ViewColumn.One);
}

function rulesFound(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => String(typeof code === "object" ? code.value : code))
    .sort();
}

const tests: Readonly<Record<string, () => Promise<void>>> = {
  "finds what is wrong, and says what the file is taken for": async () => {
    const api = await started();
    const { document } = await open(outage);
    await until("an entry out of order", () => rulesFound(document.uri).includes("timeline-out-of-order"));
    await until("the status", () => api.status().kind === "Postmortem" && api.status().findings);
  },
  "mends it by a quick fix": async () => {
    const { document } = await open(outage);
    const finding = await until("the finding", () =>
      vscode.languages.getDiagnostics(document.uri).find(({ message }) => /09:50|10:05/.test(message)),
    );
    const fix = await until("a fix that moves the entry", async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
        100,
      );
      return actions.find(({ title }) => title.startsWith("Move "));
    });
    if (fix.edit) await vscode.workspace.applyEdit(fix.edit);
    if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    await until("order", () => !rulesFound(document.uri).includes("timeline-out-of-order"));
  },
  "inserts an entry with the present time in UTC": async () => {
    const { document } = await open("");
    await vscode.commands.executeCommand("postmortem.insertTimelineEntry");
    await until("the entry", () => /^- \d{4}-\d\d-\d\d \d\d:\d\d UTC/.test(document.getText()));
  },
  "explains how the file was read": async () => {
    await open(outage);
    await vscode.commands.executeCommand("postmortem.explain");
    await until("the page", () =>
      vscode.workspace.textDocuments.some(
        ({ uri, getText }) => uri.scheme === "postmortem-explain" && /09:50/.test(getText()),
      ),
    );
  },
  "draws the timeline in Markdown's own preview": async () => {
    const { document } = await open(outage);
    const figure = await until("the picture under the heading", async () => {
      const page = await vscode.commands.executeCommand<string>("markdown.api.render", document);
      return /<figure class="postmortem-timeline"[\s\S]*?<\/figure>/.exec(page)?.[0];
    });
    if (!figure.includes("On-call is paged")) throw new Error(`the picture lacks an entry: ${figure.slice(0, 500)}`);
  },
  "lists the reports, those of open documents among them": async () => {
    const { views } = await started();
    await open(outage);
    await until("the report", async () =>
      (await views.reports.getChildren()).some(({ label }) => String(label).includes("Outage of the search")),
    );
  },
  "opens the preview": async () => {
    await open(outage);
    await vscode.commands.executeCommand("postmortem.openPreview");
    await until("the panel", () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("postmortem.timeline")),
    );
  },
  "starts the server anew": async () => {
    const api = await started();
    const { document } = await open(outage);
    await until("findings", () => rulesFound(document.uri).length > 0);
    await vscode.commands.executeCommand("postmortem.restartServer");
    await until(
      "findings of the new one",
      () => api.status().kind === "Postmortem" && rulesFound(document.uri).length > 0,
    );
  },
};

/** Called by the editor. Lines for the user begin with `test: `. */
export async function run(): Promise<void> {
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`test: ok     ${name}`);
    } catch (error) {
      failed++;
      console.log(`test: FAILED ${name}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  if (failed > 0) throw new Error(`${failed} failed`);
}
