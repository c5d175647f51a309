// English verb phrases that put a fault on whoever is their subject.
import { anyOf, pattern } from "../../languages/patterns.ts";

/** Only ever said of people, and always a reproach; at the start of what follows the subject. */
export const STRONG_FAULT = pattern(() => anyOf("blame", "strongFault"), "iu");

/** A fault where one person is the subject: a name, a handle, "he", "she". */
export const PERSONAL_FAULT = pattern(() => anyOf("blame", "personalFault"), "iu");

/** Cheap to look for. */
export const FAULT_HINT = pattern(() => anyOf("blame", "faultHint"), "i");
