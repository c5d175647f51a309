// Words that hint at how an incident was noticed and how it ended, read generously: a timeline that has any of them tells it.
import { beginningsOf } from "../../languages/patterns.ts";

export const NOTICED_WORDS = new RegExp(beginningsOf("clues", "noticed"), "iu");
export const ENDED_WORDS = new RegExp(beginningsOf("clues", "ended"), "iu");
