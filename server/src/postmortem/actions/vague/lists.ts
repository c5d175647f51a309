// The nouns and qualities of English tasks, made ready for look-up.
import { ENGLISH } from "../words/index.ts";
import { wordList } from "../words/list.ts";

export const endless = wordList(ENGLISH.nouns.endless);
export const activity = wordList(ENGLISH.nouns.activity);
export const occasion = wordList(ENGLISH.nouns.occasion);
export const frequency = wordList(ENGLISH.qualities.frequency);
export const degree = wordList(ENGLISH.qualities.degree);
export const measurable = wordList(ENGLISH.nouns.measurable);
