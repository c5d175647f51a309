// Waiting for what the editor does, in a window and in a worker.

/** Milliseconds: a machine that does much else is no failure. */
const LIMIT = 60_000;

/**
 * Resolves with what `look` gives once it is neither undefined nor false; `what` is the failure's message. The editor cancels what
 * it is asked of a text that still settles: it is asked again.
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const seen = await Promise.resolve(look()).catch((error) => {
      if (error instanceof Error && error.message === "Canceled") return undefined;
      throw error;
    });
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`not within ${LIMIT / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
