// What the client can do, read once from its `initialize` request. Nothing is taken for granted: other editors send little.
import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";
import type { CodeActionForm } from "../language/code-action-request.ts";
import type { InitializationOptions } from "../protocol.ts";

export interface Abilities {
  /** The client asks for diagnostics; to others they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly codeDescription: boolean;
  readonly related: boolean;
  /** `CodeAction` objects; older clients know commands only. */
  readonly codeActionLiterals: boolean;
  readonly codeActions: CodeActionForm;
  readonly appliesEdits: boolean;
  /** Edits may make files. */
  readonly createsFiles: boolean;
  /** The client opens an address when it is asked to. */
  readonly showsDocuments: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly completionSnippets: boolean;
  /** Shows text as it is sent, no Markdown. */
  readonly plainHover: boolean;
  /** Settings are asked for by `workspace/configuration`; other clients send them with `didChangeConfiguration`, or never. */
  readonly asksConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  readonly showsProgress: boolean;
  readonly options: InitializationOptions;
}

export function abilitiesOf(params: InitializeParams): Abilities {
  const { textDocument, workspace }: ClientCapabilities = params.capabilities;
  const options = initializationOptions(params.initializationOptions);
  const codeAction = textDocument?.codeAction;
  const showsDocuments = params.capabilities.window?.showDocument?.support === true;
  const versioned = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    codeDescription:
      textDocument?.diagnostic?.codeDescriptionSupport === true ||
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    related:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    codeActionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
    codeActions: {
      versioned,
      snippets: options.snippetCommand
        ? "command"
        : versioned && workspace?.workspaceEdit?.snippetEditSupport === true
          ? "edit"
          : "plain",
      asksZone: options.askZoneCommand === true,
      asksPhase: options.setPhaseCommand === true,
      disabled: codeAction?.disabledSupport === true,
      preferred: codeAction?.isPreferredSupport === true,
      lazy: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties?.includes("edit") === true,
      rulePages: options.openRuleCommand ? "command" : showsDocuments || workspace?.executeCommand ? "show" : "none",
      explains: options.lensCommands === true,
    },
    showsDocuments,
    createsFiles: versioned && workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    appliesEdits: workspace?.applyEdit === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    plainHover: textDocument?.hover?.contentFormat?.includes("markdown") === false,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: params.capabilities.window?.workDoneProgress === true,
    options,
  };
}

function initializationOptions(value: unknown): InitializationOptions {
  if (typeof value !== "object" || value === null) return {};
  const given = value as Record<string, unknown>;
  return {
    snippetCommand: given.snippetCommand === true,
    askZoneCommand: given.askZoneCommand === true,
    openRuleCommand: given.openRuleCommand === true,
    setPhaseCommand: given.setPhaseCommand === true,
    saveFileCommand: given.saveFileCommand === true,
    analysedNotification: given.analysedNotification === true,
    readFile: given.readFile === true,
    listFiles: given.listFiles === true,
    indexNotification: given.indexNotification === true,
    validatesJson: given.validatesJson === true,
    foldsMarkdown: given.foldsMarkdown === true,
    lensCommands: given.lensCommands === true,
    settings: settingsIn(given),
    ...(typeof given.userZone === "string" ? { userZone: given.userZone } : {}),
    ...(typeof given.now === "number" && isMoment(given.now) ? { now: given.now } : {}),
    ...(typeof given.today === "string" && /^\d{4}-\d\d-\d\d$/.test(given.today) ? { today: given.today } : {}),
    ...(typeof given.storage === "string" ? { storage: given.storage } : {}),
    ...(typeof given.longestReading === "number" ? { longestReading: given.longestReading } : {}),
  };
}

/** Editors send what their user wrote in different wrappings; some send the same as an answer to `workspace/configuration`. */
function settingsIn(given: Record<string, unknown>): unknown {
  const { settings } = given;
  const inner = typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>) : undefined;
  return given.postmortem ?? inner?.postmortem ?? inner ?? given;
}

/** What a date of four-digit years can be. */
export function isMoment(now: unknown): now is number {
  return typeof now === "number" && now > -62e12 && now < 253e12;
}
