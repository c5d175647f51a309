// An entry as a full sentence, for who listens: the row's parts one behind the other say less. Pure.

import { phaseNames } from "./phaseNames.ts";
import type { Row } from "./picture.ts";
import { t } from "./words.ts";

/** `14:02 UTC, Detected: The alert fires. 7 min after the impact began. Approximate.` */
export function sentenceOf(row: Row): string {
  const when = [row.time, row.beside, row.phase ? phaseNames[row.phase].label : ""].filter(Boolean).join(", ");
  const words = [`${when}: ${row.text || t("Nothing written yet")}`, row.said, ...row.marks.map(({ words }) => words)];
  return words.filter(Boolean).map(ended).join(" ");
}

function ended(words: string): string {
  return /[.!?…。！？؟]["'”’)]?$/u.test(words) ? words : `${words}.`;
}
