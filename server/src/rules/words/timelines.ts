// What a timeline says of itself.
import { anyOf, pattern } from "../../languages/patterns.ts";

/** A line that says in the place of its time that nobody knows it: "Not recorded (the log is gone)". */
export const UNTIMED = pattern(
  () => `^[\\s*_|~([]{0,6}${anyOf("entries", "untimed")}[\\s*_]{0,4}(?:[()|:;,.：。（–—-]|$)`,
  "iu",
);

/** "Newest first." */
export const NEWEST_FIRST = pattern(() => anyOf("entries", "newestFirst"), "iu");
