// Words that tell how long something was down, in the sentences of a summary or a title. Per language, as data.
import { anyOf, pattern } from "../../languages/patterns.ts";

/** Before the length, at the end of the text. */
export const LASTED = pattern(
  () => `(?:^|[\\s("“])${anyOf("durations", "lasted")}(?: ${anyOf("durations", "inAll")})?\\s{1,3}$`,
  "iu",
);

/** Behind the length: `20-minute outage`, `36 minutes of downtime`, `36 Minuten lang`. */
export const OUTAGE_OF_LENGTH = pattern(
  () => `^[\\s-]{0,2}${anyOf("durations", "outageOfLength")}(?!\\p{L})|^${anyOf("durations", "outageOfLengthJoined")}`,
  "iu",
);

/** The sentence tells that something did not work. */
export const DID_NOT_WORK = pattern(
  () => `\\b${anyOf("durations", "didNotWork")}\\b|${anyOf("durations", "didNotWorkAnywhere")}`,
  "iu",
);

/** The length is that of something else. */
export const OTHER_LENGTH = pattern(() => anyOf("durations", "otherLength"), "iu");
