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
 * How V8 is told to wait longer than by itself before it optimises what runs often, by Node's major version: that of 20 counts
 * what was run, that of 22 the calls. From 24 on it first optimises a little, and waiting gains nothing.
 */
const LATER: Readonly<Record<number, (times: number) => string>> = {
  20: (times) => `--interrupt-budget=${times * 67_584}`,
  22: (times) => `--invocation-count-for-turbofan=${times * 3000}`,
};

/**
 * Code is optimised once it ran so many times as much as V8 waits for by itself. Most of it is otherwise optimised again and again,
 * while texts of new forms come, in other threads than the one that reads: half of all the time of a first long document.
 */
export function optimiseLate(times: number): void {
  const flag = LATER[version]?.(times);
  if (flag !== undefined) setFlagsFromString(flag);
}

/** For a program that reads many documents and ends. */
export const MANY_DOCUMENTS = 30;
/** For a server: the same text comes again and again, and should be read by optimised code soon. */
export const SERVER = 3;
