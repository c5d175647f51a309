// How comments begin in which a template speaks to the writer. Per language, as data.
import { anyOf, pattern } from "../../languages/patterns.ts";

/** Matched against the text of a comment. */
export const TO_THE_WRITER = pattern(
  () => `^[\\W_]*${anyOf("templateComments", "toTheWriter")}|${anyOf("templateComments", "toTheWriterAnywhere")}`,
  "iu",
);

/** Comments for tools, and notes of the writer. */
export const NOT_OF_A_TEMPLATE =
  /^\s*(?:postmortem-|markdownlint|prettier|vale\b|cspell|spell|textlint|eslint|doctoc|toc\b|\/?toc|more\b|excerpt|truncate|start|end|begin|generated|auto-generated|license|copyright|todo\b|fixme\b|\[\w)/i;
