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
