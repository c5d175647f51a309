// What the log says where something went wrong that should not: what it cost, and what to report.
import { ISSUES, VERSION } from "../language/about.ts";

const REPORT = `If this comes again, a report with these lines would help: ${ISSUES}`;

/** @param what failed, such as a request's name */
export function mistake(what: string, error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${what} failed, and all else goes on. ${REPORT}\nPostmortem ${VERSION}: ${trace}`;
}

/** @param fault why bytes of the editor are no message, with some of them */
export function garbled(fault: string): string {
  return `The editor sent something that is no message, and all else goes on. ${REPORT}\nPostmortem ${VERSION}: ${fault}`;
}
