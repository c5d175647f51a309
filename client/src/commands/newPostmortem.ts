// New Postmortem: a new file from one of the templates, with what is known filled in, named like the reports that are there.
import * as vscode from "vscode";
import { REPORT_PATHS, type ReportHabits, type TemplateChoice } from "../../../server/src/protocol.ts";
import { activeMarkdownEditor } from "../documents.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import { localMinute } from "../text/localMinute.ts";
import { plainWords } from "../text/plainWords.ts";
import { severityChoices } from "../text/severityChoices.ts";
import { startRead } from "../text/startRead.ts";
import { ownZone } from "../text/zones.ts";
import { pickZone } from "./askZone.ts";
import { nextPrompt } from "./nextPrompt.ts";

/** So many files are read to learn how a project writes. */
const MOST_READ = 40;
/** The title of a step. */
const titled = (what: string) => `${vscode.l10n.t("New Postmortem")} ${what}`;

export async function newPostmortem(server: Server): Promise<void> {
  const active = activeMarkdownEditor()?.document.uri;
  const templates = await server.templates(active);
  if (templates.length === 0) {
    void showInfo(
      vscode.l10n.t(
        "The templates come from the language server, which is not running. Run “Postmortem: Restart Language Server” first.",
      ),
    );
    return;
  }
  const template = await pickTemplate(templates);
  if (!template) return;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  const there = folder ? await survey(server, folder) : { habits: NONE, paths: [] };
  const facts = await ask(server, there.habits);
  if (!facts) return;
  const author = await gitName(folder?.uri);
  const made = await server.newReport({
    ...(active ? { uri: active.toString() } : {}),
    ...facts,
    ...(author === undefined ? {} : { author }),
    template: template.id,
    reports: there.habits.reports,
    taken: there.paths,
  });
  if (!made) return;
  const document = await untitled(folder?.uri, made.path);
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edits) => edits.insert(new vscode.Position(0, 0), made.text));
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await nextPrompt(server, 1);
}

const NONE: ReportHabits = { reports: [], severities: [], zones: [] };

async function pickTemplate(templates: readonly TemplateChoice[]): Promise<TemplateChoice | undefined> {
  const picked = await vscode.window.showQuickPick(
    templates.map((template) => ({
      label: plainWords(template.label),
      detail: plainWords(template.detail),
      template,
    })),
    { title: vscode.l10n.t("New Postmortem"), placeHolder: vscode.l10n.t("Choose a template"), matchOnDetail: true },
  );
  return picked?.template;
}

/** Title, severity, start and zone. Enter goes on without; undefined: the user gave up. */
async function ask(server: Server, { severities, zones }: ReportHabits) {
  const title = await vscode.window.showInputBox({
    title: titled(vscode.l10n.t("(1/4): What happened?")),
    prompt: vscode.l10n.t(
      "In one line, such as “Gateway refused checkouts”. Enter without a text leaves it for later.",
    ),
  });
  if (title === undefined) return undefined;
  const later = vscode.l10n.t("Not known yet");
  const levels = severities.length > 0 ? severities.slice(0, 12) : ["SEV-1", "SEV-2", "SEV-3", "SEV-4"];
  const severity = await pickSeverity(
    later,
    levels.map(plainWords),
    severities.length > 0 ? vscode.l10n.t("As the reports of this project write it") : vscode.l10n.t("How bad was it?"),
  );
  if (severity === undefined) return undefined;
  const typed = await vscode.window.showInputBox({
    title: titled(vscode.l10n.t("(3/4): When did the impact begin?")),
    prompt: vscode.l10n.t("YYYY-MM-DD HH:MM; a day or a time alone will do, too"),
    value: localMinute(new Date()),
    validateInput: (text) =>
      startRead(text, new Date()) ? undefined : vscode.l10n.t("Write it like 2026-03-04 09:41, 2026-03-04 or 09:41."),
  });
  const start = typed === undefined ? undefined : startRead(typed, new Date());
  if (start === undefined) return undefined;
  const own = ownZone();
  const likely = [...new Set([...(own ? [own] : []), ...zones])];
  const leading = likely.map((zone) => ({
    label: zone,
    zone,
    description: zone === own ? vscode.l10n.t("your own zone") : vscode.l10n.t("of the reports of this project"),
    alwaysShow: true,
  }));
  const zone = await pickZone(server, titled(vscode.l10n.t("(4/4): In which zone?")), start.slice(0, 10), {
    leading,
    shortNames: true,
  });
  if (zone === undefined) return undefined;
  return { title, start, zone, ...(severity === later ? {} : { severity }) };
}

/** A level of those that are known, or one of the user's own words. Undefined: the user gave up. */
function pickSeverity(later: string, levels: readonly string[], placeholder: string): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick();
  const show = (typed: string) => {
    const choices = severityChoices(typed, levels).map(({ level, typed }) => ({
      label: plainWords(level),
      alwaysShow: true,
      ...(typed ? { description: vscode.l10n.t("as you write it") } : {}),
    }));
    const items = typed.trim() === "" ? [{ label: later, alwaysShow: true }, ...choices] : choices;
    pick.items = items;
    pick.activeItems = items.slice(0, 1);
  };
  pick.title = titled(vscode.l10n.t("(2/4): Severity"));
  pick.placeholder = placeholder;
  // Not in the types of the editor: keeps the order given.
  (pick as { sortByLabel?: boolean }).sortByLabel = false;
  show("");
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0]?.label;
      if (chosen === undefined) return;
      resolve(chosen);
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}

/** The reports of a folder, as far as their paths tell, and every path of a Markdown file. */
async function survey(server: Server, folder: vscode.WorkspaceFolder) {
  const pattern = new vscode.RelativePattern(folder, "**/*.{md,markdown}");
  const found = await vscode.workspace.findFiles(pattern, "**/node_modules/**", 2000);
  const paths = found.map((uri) => vscode.workspace.asRelativePath(uri, false)).sort();
  const files = await Promise.all(
    paths
      .filter((path) => REPORT_PATHS.likely.test(path) && !REPORT_PATHS.never.test(path))
      .slice(-MOST_READ)
      .map(async (path) => {
        try {
          const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, path));
          return [{ path, text: new TextDecoder().decode(bytes) }];
        } catch {
          return [];
        }
      }),
  );
  return { habits: await server.habits(files.flat()), paths };
}

/** The writer's name as git knows it, where the editor's own git extension is there. */
async function gitName(folder: vscode.Uri | undefined): Promise<string | undefined> {
  try {
    const git = await vscode.extensions.getExtension("vscode.git")?.activate();
    const api = git?.getAPI(1);
    const repository = folder ? api?.getRepository(folder) : api?.repositories[0];
    return (await repository?.getConfig("user.name")) || (await repository?.getGlobalConfig("user.name")) || undefined;
  } catch {
    return undefined;
  }
}

/** With a name for when it is saved; without a folder it has none. */
async function untitled(folder: vscode.Uri | undefined, path: string): Promise<vscode.TextDocument> {
  if (!folder) return vscode.workspace.openTextDocument({ language: "markdown", content: "" });
  const taken = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.path));
  const place = (number: number) => {
    const name = number === 1 ? path : path.replace(/\.md$/, `-${number}.md`);
    return vscode.Uri.joinPath(folder, name).path;
  };
  let number = 1;
  while (taken.has(place(number))) number++;
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.from({ scheme: "untitled", path: place(number) }),
  );
  return vscode.languages.setTextDocumentLanguage(document, "markdown");
}
