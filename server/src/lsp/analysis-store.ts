// One analysis per version of a document and of what applies to it, shared by every feature that asks.
import type { CancellationToken, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyse } from "../analyse.ts";
import { hung, type Unread, unread } from "../language/unread.ts";
import type { Guard } from "./guard.ts";
import type { Applied } from "./settings.ts";

/** A document as it was analysed. */
export interface Analysed {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  /** Set where the text is not read; `analysis` is then one of an empty text. */
  readonly unread?: Unread;
  readonly applied: Applied;
  /** Reads another text under the same settings. */
  readonly reread: (source: string) => Analysis;
  /** Notes that something is done with this text from now on: one step of what may take long, such as a fix of a menu. */
  readonly working: () => void;
  /** Another one for every analysis, also after a restart. */
  readonly resultId: string;
}

/** Languages of configuration files, which a client may send too: they are not Markdown. */
const NOT_MARKDOWN = new Set(["yaml", "json", "jsonc"]);

export class AnalysisStore {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #appliedTo: (uri: string) => Promise<Applied>;
  readonly #guard: Guard | undefined;
  readonly #analysed = new Map<string, Analysed>();
  readonly #session = crypto.randomUUID();
  #count = 0;

  constructor(
    documents: TextDocuments<TextDocument>,
    appliedTo: (uri: string) => Promise<Applied>,
    guard: Guard | undefined,
  ) {
    this.#guard = guard;
    this.#documents = documents;
    this.#appliedTo = appliedTo;
  }

  /**
   * The analysis of the present version; undefined where the document is not open or no Markdown, or the token was
   * cancelled before the work began.
   */
  async get(uri: string, token?: CancellationToken): Promise<Analysed | undefined> {
    const open = this.#documents.get(uri);
    if (!open || NOT_MARKDOWN.has(open.languageId)) return undefined;
    const applied = await this.#appliedTo(uri);
    const known = this.#fresh(uri, applied);
    if (known) return known;
    // Changes and cancellations that are already here go first: the work below cannot be interrupted.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token?.isCancellationRequested) return undefined;
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    return this.#fresh(uri, applied) ?? this.#analyse(document, applied);
  }

  /** The reports that were read, those that are open now, in no certain order. */
  get all(): readonly Analysed[] {
    return [...this.#analysed.values()].filter(({ analysis }) => analysis.postmortem.genre.kind !== "other");
  }

  closed(uri: string): void {
    this.#analysed.delete(uri);
    this.#guard?.closed(uri);
  }

  #fresh(uri: string, applied: Applied): Analysed | undefined {
    const known = this.#analysed.get(uri);
    const version = this.#documents.get(uri)?.version;
    return known && known.version === version && known.applied === applied ? known : undefined;
  }

  /** The analysis of a file that is not open; it is not kept. */
  unopened(
    uri: string,
    source: string,
    applied: Applied,
  ): Pick<Analysed, "analysis" | "reread" | "working" | "unread"> {
    const working = () => this.#guard?.reading(uri, source);
    const reread = (text: string) => {
      working();
      return analyse(text, applied.options);
    };
    const refused = this.#guard?.refuses(uri, source) ? hung() : undefined;
    if (!refused) working();
    const notRead = refused ?? unread(source, applied.options);
    const analysis = notRead?.analysis ?? reread(source);
    // Findings are made when asked for: now, as long as it is noted what is read.
    void analysis.findings;
    return { analysis, reread, working, ...(notRead ? { unread: notRead } : {}) };
  }

  #analyse(document: TextDocument, applied: Applied): Analysed {
    const { uri, version } = document;
    const resultId = `${this.#session}.${++this.#count}`;
    const analysed = { uri, version, applied, resultId, ...this.unopened(uri, document.getText(), applied) };
    this.#analysed.set(uri, analysed);
    return analysed;
  }
}
