// The commands: one file each, listed here.
import * as vscode from "vscode";
import {
  APPLY_SNIPPET_COMMAND,
  ASK_ZONE_COMMAND,
  NEXT_PROMPT_COMMAND,
  OPEN_RULE_COMMAND,
  SAVE_FILE_COMMAND,
} from "../../../server/src/protocol.ts";
import type { TimelinePanel } from "../panel/panel.ts";
import type { Server } from "../server.ts";
import { applySnippetCommand } from "./applySnippet.ts";
import { askZone } from "./askZone.ts";
import { configurationPages, explanationPages } from "./derivedPages.ts";
import { insertSection } from "./insertSection.ts";
import { insertTimeline } from "./insertTimeline.ts";
import { insertTimelineEntry } from "./insertTimelineEntry.ts";
import { newPostmortem } from "./newPostmortem.ts";
import { nextPrompt } from "./nextPrompt.ts";
import { openRule } from "./openRule.ts";
import { pasteTimeline } from "./pasteTimeline.ts";
import { treatAs } from "./treatAs.ts";

export interface Parts {
  readonly server: Server;
  readonly panel: TimelinePanel;
  readonly output: vscode.LogOutputChannel;
  readonly extensionUri: vscode.Uri;
}

/** Registers every command of the manifest and those that only code actions and the panel run. */
export function registerCommands({ server, panel, output, extensionUri }: Parts): vscode.Disposable[] {
  const explanations = explanationPages(server);
  const configurations = configurationPages(server);
  const commands: Record<string, (...words: never[]) => unknown> = {
    "postmortem.openPreview": () => panel.open(),
    "postmortem.insertSection": () => insertSection(server),
    "postmortem.insertTimeline": () => insertTimeline(server),
    "postmortem.insertTimelineEntry": () => insertTimelineEntry(server),
    [NEXT_PROMPT_COMMAND]: () => nextPrompt(server, 1),
    "postmortem.previousPrompt": () => nextPrompt(server, -1),
    "postmortem.pasteTimeline": () => pasteTimeline(server),
    "postmortem.new": () => newPostmortem(server),
    "postmortem.treatAsPostmortem": (uri?: vscode.Uri) => treatAs("postmortem", server, uri),
    "postmortem.treatAsOther": (uri?: vscode.Uri) => treatAs("other", server, uri),
    "postmortem.explain": () => explanations.open(),
    "postmortem.openEffectiveConfiguration": () => configurations.open(),
    "postmortem.goToEntry": (context?: unknown) => panel.goTo(context),
    "postmortem.copyEntry": (context?: unknown) => panel.copyEntry(context),
    "postmortem.fixEntry": (context?: unknown) => panel.fix(context),
    "postmortem.setPhase": (context?: unknown) => panel.setPhase(context),
    "postmortem.chooseTimelineZone": () => panel.chooseZone(),
    "postmortem.exportTimeline": () => panel.export(),
    "postmortem.copyTimeline": () => panel.copyTimeline(),
    "postmortem.restartServer": () => server.restart(),
    "postmortem.showOutput": () => output.show(),
    [APPLY_SNIPPET_COMMAND]: applySnippetCommand,
    [OPEN_RULE_COMMAND]: (rule: string) => openRule(extensionUri, String(rule)),
    [SAVE_FILE_COMMAND]: async (uri: string) => (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))).save(),
    [ASK_ZONE_COMMAND]: (uri: string, version: number, fixId: string, title: string) =>
      askZone(server, uri, version, fixId, title),
  };
  return [
    explanations,
    configurations,
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run as () => unknown)),
  ];
}
