// Everything that reads documents, in one bundle beside the command: loaded once a verb runs, and by the library.
import { answerAsReader } from "./readers.ts";

export { analyse, fix } from "../library/index.ts";
export { completionVerb } from "./completion.ts";
export { explainVerb } from "./explain.ts";
export { importVerb } from "./import.ts";
export { inspectVerb } from "./inspect.ts";
export { lintVerb } from "./lint.ts";
export { timelineVerb } from "./timeline.ts";

answerAsReader();
