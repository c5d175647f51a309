// Words for people whom an incident hits or who work on it, read generously.
import { beginningsOf, pattern } from "../../languages/patterns.ts";

export const CONCERNED_WORDS = pattern(() => beginningsOf("clues", "concerned"), "iu");
