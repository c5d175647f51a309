// Reads many documents on all cores. What is found in each is the same as on one; only the whole is done sooner.
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type AnalyseOptions, analyse } from "../analyse.ts";
import { MANY_DOCUMENTS, optimiseLate } from "../disk/start-up.ts";
import type { Genre } from "../postmortem/model.ts";
import { type ReportedFinding, reported, type WantedDetails } from "./report.ts";

export interface ReadingJob {
  /** As reports name the file. */
  readonly name: string;
  readonly source: string;
  readonly options: AnalyseOptions;
  readonly wanted: WantedDetails;
}

export interface FileFindings {
  readonly findings: readonly ReportedFinding[];
  readonly kind: Genre["kind"];
}

type Answer = { readonly found: FileFindings } | { readonly error: unknown };

/** A thread pays for its start with this many documents. */
const WORTH = 60;
/** Documents that wait in a thread, so that it need not wait for the next one. */
const QUEUED = 3;
/** What a thread of ours is given, to be told from those of a program that uses the library. */
const READER = "postmortem: reads documents";

/** What is found in one document. */
export function findIn({ name, source, options, wanted }: ReadingJob): FileFindings {
  const analysis = analyse(source, options);
  return { findings: reported(name, analysis, wanted), kind: analysis.postmortem.genre.kind };
}

/** Threads, as many as a number of documents is worth; none where there is one core, or where this is not the bundled command. */
export class Readers {
  readonly #threads: Thread[];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(documents: number) {
    const count = Math.min(availableParallelism() - 1, Math.floor(documents / WORTH));
    const bundle = new URL(import.meta.url);
    const isCommand = bundle.pathname.endsWith(".cjs");
    if (isCommand && documents > 1) optimiseLate(MANY_DOCUMENTS);
    this.#threads = isCommand ? Array.from({ length: count }, () => new Thread(bundle)) : [];
  }

  /** How many documents keep all cores busy. */
  get atOnce(): number {
    return this.#threads.length > 0 ? (this.#threads.length + 1) * (QUEUED + 1) : 1;
  }

  /** Finds in a thread that has room, else here. */
  async find(task: ReadingJob): Promise<FileFindings> {
    if (this.#threads.length > 0 && !this.#free()) {
      // The threads' answers go first: one of them may have room then.
      this.#turn = this.#turn.then(() => new Promise(setImmediate));
      await this.#turn;
    }
    const answer = await this.#free()?.ask(task);
    if (!answer) return findIn(task);
    if ("error" in answer) throw answer.error;
    return answer.found;
  }

  /** The thread with the most room, where one has any. */
  #free(): Thread | undefined {
    const [thread] = this.#threads.toSorted((a, b) => a.waiting - b.waiting);
    return thread && thread.waiting < QUEUED ? thread : undefined;
  }

  end(): void {
    for (const thread of this.#threads) thread.end();
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: Answer | undefined) => void>();
  #gone = false;
  #asked = 0;

  constructor(bundle: URL) {
    this.#worker = new Worker(bundle, { workerData: READER });
    this.#worker.on("message", ({ id, answer }: { id: number; answer: Answer }) => this.#answer(id, answer));
    // One that cannot start or dies leaves its documents to the others.
    const gone = () => {
      this.#gone = true;
      for (const id of [...this.#waiting.keys()]) this.#answer(id, undefined);
    };
    this.#worker.on("error", gone).on("exit", gone);
  }

  get waiting(): number {
    return this.#gone ? Number.POSITIVE_INFINITY : this.#waiting.size;
  }

  /** Undefined where the thread is gone before it answers. */
  ask(task: ReadingJob): Promise<Answer | undefined> {
    const id = this.#asked++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, task });
    });
  }

  #answer(id: number, answer: Answer | undefined): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }

  end(): void {
    void this.#worker.terminate();
  }
}

/** In a thread of ours: answers. Elsewhere nothing. */
export function answerAsReader(): void {
  if (isMainThread || workerData !== READER) return;
  parentPort?.on("message", ({ id, task }: { id: number; task: ReadingJob }) => {
    let answer: Answer;
    try {
      answer = { found: findIn(task) };
    } catch (error) {
      answer = { error };
    }
    parentPort?.postMessage({ id, answer });
  });
}
