// One analysis per version of a document and its settings, shared by every feature that asks.
import type { CancellationToken, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type AnalyseOptions, type Analysis, analyse } from "../analyse.ts";

/** A document as it was analysed. */
export interface Analysed {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  /** The options it was analysed with. */
  readonly options: AnalyseOptions;
  /** Another one for every analysis, also after a restart. */
  readonly resultId: string;
}

export class AnalysisStore {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #optionsFor: (uri: string) => Promise<AnalyseOptions>;
  readonly #analysed = new Map<string, Analysed>();
  readonly #session = crypto.randomUUID();
  #count = 0;

  constructor(documents: TextDocuments<TextDocument>, optionsFor: (uri: string) => Promise<AnalyseOptions>) {
    this.#documents = documents;
    this.#optionsFor = optionsFor;
  }

  /**
   * The analysis of the present version; undefined where the document is not open, or the token was cancelled before the
   * work began.
   */
  async get(uri: string, token?: CancellationToken): Promise<Analysed | undefined> {
    const options = await this.#optionsFor(uri);
    const known = this.#fresh(uri, options);
    if (known) return known;
    // Changes and cancellations that are already here go first: the work below cannot be interrupted.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token?.isCancellationRequested) return undefined;
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    return this.#fresh(uri, options) ?? this.#analyse(document, options);
  }

  closed(uri: string): void {
    this.#analysed.delete(uri);
  }

  #fresh(uri: string, options: AnalyseOptions): Analysed | undefined {
    const known = this.#analysed.get(uri);
    const version = this.#documents.get(uri)?.version;
    return known && known.version === version && known.options === options ? known : undefined;
  }

  #analyse(document: TextDocument, options: AnalyseOptions): Analysed {
    const { uri, version } = document;
    const analysis = analyse(document.getText(), options);
    const analysed = { uri, version, options, analysis, resultId: `${this.#session}.${++this.#count}` };
    this.#analysed.set(uri, analysed);
    return analysed;
  }
}
