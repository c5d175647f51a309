// What is asked of code actions, and what the client that asks understands.
import type { CodeActionKind, Diagnostic } from "vscode-languageserver-types";
import type { PlaceRange } from "../protocol.ts";

/** What the client understands. */
export interface CodeActionForm {
  /** `documentChanges` with versions, else `changes`. */
  readonly versioned: boolean;
  /** How fixes with tab stops are sent: a command of our client, LSP 3.18 snippet edits, or their plain text. */
  readonly snippets: "command" | "edit" | "plain";
  /** Whether the client can ask for a zone. */
  readonly asksZone: boolean;
  /** Whether the client can ask for the phase of an entry; absent: no. */
  readonly asksPhase?: boolean;
  readonly disabled: boolean;
  readonly preferred: boolean;
  /** Edits are asked for later, by `resolveCodeAction`. */
  readonly lazy: boolean;
  /** How the page of a rule is shown: by our client's command, by the server's, or not at all. */
  readonly rulePages: "command" | "show" | "none";
  /** Whether the client shows how a file was read; absent: no. */
  readonly explains?: boolean;
}

export interface CodeActionRequest {
  readonly uri: string;
  readonly version: number;
  readonly range: PlaceRange;
  /** Only these kinds (and what is below them); undefined: quick fixes. */
  readonly only?: readonly CodeActionKind[] | undefined;
  /** The user's and the project's zones, likeliest first: for times without one, and for clients that cannot ask for one. */
  readonly zones?: readonly string[];
  /** The client's diagnostics. Where some are ours, only those are mended, wherever they stand. */
  readonly diagnostics: readonly Diagnostic[];
}
