// The languages whose words about tasks are known.
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import type { ActionWords } from "./types.ts";
import { zh } from "./zh.ts";

const ALL: readonly ActionWords[] = [en, de, fr, es, pt, it, nl, pl, ja, zh, ko, ru];

/** The languages of one report: English, which every engineer mixes in, and those named. */
export function languagesOf(names: Iterable<string>): readonly ActionWords[] {
  const wanted = new Set(["en", ...names]);
  return ALL.filter((words) => wanted.has(words.language));
}

/** The words of one language, where they are known. */
export function languageNamed(name: string): ActionWords | undefined {
  return ALL.find((words) => words.language === name);
}
