// Something that could not be read or written; the others still are.
import { shownName } from "./terminal.ts";

export class Failure extends Error {
  readonly file: string;
  readonly why: string;

  /** @param why as words behind the name */
  constructor(file: string, why: string) {
    super(`${shownName(file)}: ${why}`);
    this.file = file;
    this.why = why;
  }
}
