// `--watch`: does the work again whenever something changes in the folders that it read.
import { type FSWatcher, statSync, watch as watchFolder } from "node:fs";
import path from "node:path";
import { FAILED, type Io, UsageError } from "./verb.ts";

/** Milliseconds: an editor that saves changes a file several times. */
const CALM = 80;

/** What may change the report: documents, configurations, what is ignored, and folders, whose names mostly have no dot. */
const MATTERS = /\.(?:md|markdown|ya?ml|json)$|^\.gitignore$|^[^.]*$/i;

export interface Watcher {
  /** Watches these folders too, absolute. @returns whether any of them is new */
  follow(folders: readonly string[]): boolean;
  /** Files that the work itself writes, absolute. */
  passOver(files: readonly string[]): void;
}

/** Runs the work now and after each change, until the process ends. A wrong use ends it at the first run only. */
export async function watch(work: (watcher: Watcher) => Promise<number>, io: Io): Promise<number> {
  const watched = new Map<string, { readonly id: string; readonly watcher: FSWatcher }>();
  let own: ReadonlySet<string> = new Set();
  let changed = false;
  let wake = () => {};
  const hear = (folder: string, name: string | null) => {
    if (name !== null && (!MATTERS.test(name) || own.has(path.join(folder, name)))) return;
    changed = true;
    wake();
  };
  const watcher: Watcher = {
    follow(folders) {
      let isNew = false;
      for (const folder of folders) {
        try {
          const id = idOf(folder);
          const known = watched.get(folder);
          if (known?.id === id) continue;
          // Another folder of that name: the old one is gone, and nobody tells.
          known?.watcher.close();
          const one = watchFolder(folder, (_, name) => hear(folder, name));
          one.on("error", () => {
            one.close();
            if (watched.get(folder)?.watcher === one) watched.delete(folder);
            hear(folder, null);
          });
          watched.set(folder, { id, watcher: one });
          isNew = true;
        } catch {
          // It went away, or the system watches no more: what is left is still watched.
        }
      }
      return isNew;
    },
    passOver(files) {
      own = new Set(files);
    },
  };
  for (let isFirst = true; ; isFirst = false) {
    changed = false;
    try {
      await work(watcher);
    } catch (error) {
      if (isFirst || !(error instanceof UsageError)) throw error;
      io.complain(error.message);
    }
    if (watched.size === 0) {
      io.complain("Nothing here can be watched.");
      return FAILED;
    }
    if (isFirst) io.complain("Watching for changes; Ctrl-C ends.");
    if (!changed) await new Promise<void>((resolve) => (wake = resolve));
    while (changed) {
      changed = false;
      await new Promise((resolve) => setTimeout(resolve, CALM));
    }
  }
}

/** The same for the same folder, and another for one that was made anew. */
function idOf(folder: string): string {
  const { dev, ino, birthtimeNs } = statSync(folder, { bigint: true });
  return `${dev}:${ino}:${birthtimeNs}`;
}
