// Notices of a status page, kept in a repository: told step by step while the incident goes on, the latest on top.
import type { Document, TextLine } from "../markdown/document.ts";
import { remembered } from "../text/remembered.ts";
import { isDated, STATUS_OTHER, STATUS_STEP, TIMED_STEP } from "./genre-words.ts";

/** Lines that are searched for steps. */
const MOST_LINES = 600;

/** Whether words stand at the start of a line. */
const atStart = (words: Pick<RegExp, "test">) => remembered((said): boolean => words.test(said.slice(0, 60)));
const isStep = atStart(STATUS_STEP);
const isTimedStep = atStart(TIMED_STEP);
const isOtherStep = atStart(STATUS_OTHER);

/** Whether the front matter is that of a page of incidents, as cState writes it: how severe it is, and whether it is resolved. */
export function hasStatusKeys({ frontMatter }: Document): boolean {
  const keys = new Set(frontMatter?.entries.map(({ key }) => key.toLowerCase()));
  return keys.has("severity") && keys.has("resolved");
}

/** Whether an incident is told in the steps of a status page, each with its time: "**Investigating** – …", "[Resolved] 18:40". */
export function isToldInSteps({ text }: Document): boolean {
  const count = (is: (line: TextLine) => boolean) => text.slice(0, MOST_LINES).filter(is).length;
  const steps = count((line) => isStep(line.said));
  const dated = () => count((line) => isDated(line.said.slice(0, 300)));
  const timed = () => count((line) => isTimedStep(line.said));
  const told = steps > 0 && steps + count((line) => isOtherStep(line.said)) >= 2 && dated() >= 2;
  return told || (timed() >= 2 && dated() >= 1);
}
