// The one way of a document: source text -> Document -> Postmortem -> Finding[]. Pure; done once per document version.
import type { Document } from "./markdown/document.ts";
import type { Postmortem } from "./postmortem/model.ts";
import type { Finding, RuleSettings } from "./rules/types.ts";

export interface AnalyseOptions {
  /** Path or name of the file, for its words and date; any form of slash. */
  readonly path?: string;
  /** The user's word on whether the file is a postmortem; beats recognition. */
  readonly treatAs?: "postmortem" | "other";
  readonly settings?: Partial<RuleSettings>;
}

export interface Analysis {
  readonly document: Document;
  readonly postmortem: Postmortem;
  /** In document order; empty where the document is not a postmortem. */
  readonly findings: readonly Finding[];
}

/** Reads a document. Never throws on any text. */
export function analyse(source: string, options: AnalyseOptions = {}): Analysis {
  throw new Error("being written");
}
