// Words that hold the place of what was still to be written: "to be completed", "à compléter", "待补充".
import { anyOf, pattern } from "../languages/patterns.ts";
import { remembered } from "../text/remembered.ts";

const TO_COME = pattern(() => `^${anyOf("placeholders", "alone")}$`, "iu");

/** Longer texts tell something. UTF-16 units. */
const LONGEST = 70;

/** Whether a whole value, cell, line or part says nothing but: later. Marks around it do not count. */
export const isToCome = remembered((text): boolean => {
  const words = text.length < LONGEST * 2 ? withoutMarks(text) : "";
  return words !== "" && words.length < LONGEST && TO_COME.test(words);
});

/** In lower case, without emphasis, brackets, quotes and punctuation around it. */
export function withoutMarks(text: string): string {
  return text
    .replace(
      /^[\s*_()[\]<>~"“”'.…:（）【】：。–—-]+|(?<![\s*_()[\]<>~"“”'.…!:（）【】：。–—-])[\s*_()[\]<>~"“”'.…!:（）【】：。–—-]+$/g,
      "",
    )
    .toLowerCase();
}
