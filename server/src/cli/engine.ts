// Everything that reads documents, in one bundle beside the command: loaded once a verb runs, and by the library.
import path from "node:path";
import { readConfigText } from "../disk/read-config.ts";
import { loadConfiguration as loadWith } from "../library/index.ts";
import type * as declared from "../library/types.ts";
import { answerAsReader } from "./readers.ts";

export { analyse, fix, format, lint, timeline, timelinePlugin } from "../library/index.ts";
export { actionsVerb } from "./actions.ts";
export { completionVerb } from "./completion.ts";
export { explainVerb } from "./explain.ts";
export { formatVerb } from "./format.ts";
export { importVerb } from "./import.ts";
export { inspectVerb } from "./inspect.ts";
export { lintVerb } from "./lint.ts";
export { mcpVerb } from "./mcp.ts";
export { initVerb, newVerb } from "./new.ts";
export { statsVerb } from "./stats.ts";
export { timelineVerb } from "./timeline.ts";

/** Here there is a disk to read from. */
export const loadConfiguration: typeof declared.loadConfiguration = (file, read) =>
  loadWith(read ? file : path.resolve(file), read ?? readConfigText);

answerAsReader();
