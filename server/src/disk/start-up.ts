// What makes a program of ours start sooner; imported for what it does, before all else.
import * as modules from "node:module";
import { versions } from "node:process";
import { setFlagsFromString } from "node:v8";

/** Node's versions of which it is known that their V8 has the flag: another would say on standard error that it has not. */
const [OLDEST, NEWEST] = [20, 24];

const version = Number.parseInt(versions.node, 10);
// A pattern is compiled once, not for an interpreter first: with many long patterns, a third of the time that one document takes.
if (version >= OLDEST && version <= NEWEST) setFlagsFromString("--no-regexp-tier-up");
// Since Node 22: what was compiled is kept in the system's folder for passing files.
(modules as { enableCompileCache?: () => unknown }).enableCompileCache?.();

/**
 * For a program that reads many documents and ends: code is optimised once it ran fifteen times as much as V8 waits for by
 * itself. Most of it is otherwise optimised again and again, while the documents differ: a quarter of the time of 115. Measured
 * with Node 20, whose V8 optimises in one step; a server, which runs for hours, becomes slower by it.
 */
export function optimiseLate(): void {
  if (version === OLDEST) setFlagsFromString("--interrupt-budget=2000000");
}
