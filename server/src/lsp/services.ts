// What every part of the server has at hand.
import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { AnalysisStore } from "./analysis-store.ts";
import type { Abilities } from "./client-abilities.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { GitRemotes } from "./git-remote.ts";
import type { Platform, Settings } from "./settings.ts";

export interface Services {
  readonly connection: Connection;
  readonly client: Abilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly store: AnalysisStore;
  readonly settings: Settings;
  readonly diagnostics: Diagnostics;
  readonly platform: Platform;
  readonly remotes: GitRemotes;
}
