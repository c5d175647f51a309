// Words that hint at how an incident was noticed and how it ended, read generously: a timeline that has any of them tells it.
import { beginningsOf, pattern } from "../../languages/patterns.ts";

export const NOTICED_WORDS = pattern(() => beginningsOf("clues", "noticed"), "iu");
export const ENDED_WORDS = pattern(() => beginningsOf("clues", "ended"), "iu");
