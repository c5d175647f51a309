// What the language client is told: which documents, what the server may know at start, and when to give up.
import * as vscode from "vscode";
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/protocol.ts";
import { servedSchemes } from "./documents.ts";
import { ownZone } from "./text/zones.ts";

/** After so many unexpected ends within so many milliseconds we stop starting the server anew. */
const patience = { ends: 4, within: 180_000 };

/** Messages that may fail one after the other. */
const MOST_ERRORS = 100;

/** @param fail is told in words ("ended five times…") when the server will not be started again */
export function clientOptions(output: vscode.LogOutputChannel, fail: (why: string) => void): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    snippetCommand: true,
    askZoneCommand: true,
    openRuleCommand: true,
    setPhaseCommand: true,
    saveFileCommand: true,
    offersFormatting: true,
    analysedNotification: true,
    lensCommands: true,
    foldsMarkdown: true,
    readFile: true,
    listFiles: true,
    indexNotification: true,
    validatesJson: true,
    userZone: ownZone(),
  };
  return {
    documentSelector: servedSchemes().flatMap((scheme) => [
      { language: "markdown", scheme },
      { pattern: "**/.postmortem.{yaml,yml,json}", scheme },
    ]),
    initializationOptions,
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: errorHandler(output, fail),
    initializationFailedHandler: () => false,
    markdown: { isTrusted: false, supportHtml: false },
  };
}

function errorHandler(output: vscode.LogOutputChannel, fail: (why: string) => void): ErrorHandler {
  let ends: number[] = [];
  return {
    error: (error, _message, count) => {
      output.error(error.message);
      // What is on its way to a server that ended fails message by message; its end is told to `closed`, which starts it anew.
      return { action: (count ?? 0) <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      const now = Date.now();
      ends = [...ends.filter((end) => now - end < patience.within), now];
      if (ends.length <= patience.ends) {
        output.warn("The language server ended unexpectedly and is started again.");
        return { action: CloseAction.Restart, handled: true };
      }
      fail(vscode.l10n.t("ended {0} times within three minutes", ends.length));
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
