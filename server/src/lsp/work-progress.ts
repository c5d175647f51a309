// What the editor shows while the server works for long, with a way to stop it.
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";

/** Milliseconds of work before anything is shown. */
const SILENT = 700;

export class WorkProgress {
  readonly #connection: Connection;
  readonly #title: string;
  readonly #stop: () => void;
  readonly #since = performance.now();
  #reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  #shown: WorkDoneProgressServerReporter | undefined;

  /** @param stop is called when the user wants the work to end */
  constructor(connection: Connection, title: string, stop: () => void) {
    this.#connection = connection;
    this.#title = title;
    this.#stop = stop;
  }

  show(done: number, total: number): void {
    if (performance.now() - this.#since < SILENT) return;
    this.#reporter ??= this.#create();
    this.#shown?.report(Math.floor((100 * done) / Math.max(1, total)), `${done} of ${total}`);
  }

  end(): void {
    void this.#reporter?.then((reporter) => reporter?.done());
  }

  async #create(): Promise<WorkDoneProgressServerReporter | undefined> {
    try {
      const reporter = await this.#connection.window.createWorkDoneProgress();
      reporter.begin(this.#title, 0, undefined, true);
      reporter.token.onCancellationRequested(this.#stop);
      this.#shown = reporter;
      return reporter;
    } catch {
      return undefined;
    }
  }
}
