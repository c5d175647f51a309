// Messages from a stream of bytes on which the editor may go wrong: what is wrong is told, and the rest is read.
import { AbstractMessageReader, type DataCallback, type Message } from "vscode-languageserver/node";
import { type Frame, Frames } from "./frames.ts";

/** Milliseconds without a byte after which half a message is looked at as it is. */
const QUIET = 1000;
/** Faults that are told; an editor that goes wrong all the time needs no more. */
const MOST = 20;

export interface Listener {
  /** Bytes are no message, in words. */
  readonly garbled: (fault: string) => void;
  /** A request that cannot be read waits for an answer. */
  readonly unread: (id: number | string) => void;
  /** A message names what it is. */
  readonly called: (method: string) => void;
}

export class FrameReader extends AbstractMessageReader {
  readonly #input: NodeJS.ReadableStream;
  readonly #listener: Listener;
  readonly #frames = new Frames();
  #told = 0;

  constructor(input: NodeJS.ReadableStream, listener: Listener) {
    super();
    this.#input = input;
    this.#listener = listener;
  }

  listen(callback: DataCallback): { dispose(): void } {
    let timer: NodeJS.Timeout | undefined;
    const each = (frames: readonly Frame[]) => {
      for (const frame of frames) {
        if ("message" in frame) {
          if ("method" in frame.message) this.#listener.called(String(frame.message.method));
          callback(frame.message as Message);
        } else if ("unread" in frame) this.#listener.unread(frame.unread);
        else if (this.#told++ < MOST) this.#listener.garbled(frame.fault);
      }
    };
    const stalled = () => each(this.#frames.stalled());
    const take = (chunk: Buffer | string) => {
      clearTimeout(timer);
      each(this.#frames.take(Buffer.from(chunk)));
      if (this.#frames.pending) timer = setTimeout(stalled, QUIET).unref();
    };
    const close = () => {
      clearTimeout(timer);
      stalled();
      this.fireClose();
    };
    this.#input.on("data", take).once("end", close).once("close", close);
    this.#input.on("error", (error) => this.fireError(error));
    return { dispose: () => void this.#input.off("data", take) };
  }
}
