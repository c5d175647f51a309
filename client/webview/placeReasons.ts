// Why something has no place on the scale, in the user's language: the server's words for it are English, as they are in files.
import { t } from "./words.ts";

const reasons: Readonly<Record<string, string>> = {
  "its time is not known": t("its time is not known"),
  "it has no time zone, so its place among the others is not known": t(
    "it has no time zone, so its place among the others is not known",
  ),
  "its date has no year, so its place among the others is not known": t(
    "its date has no year, so its place among the others is not known",
  ),
  "it has no date, so its place among the others is not known": t(
    "it has no date, so its place among the others is not known",
  ),
  "it counts from a start that the document does not place in time": t(
    "it counts from a start that the document does not place in time",
  ),
  "its time could not be read": t("its time could not be read"),
  "it has a full date, time and zone, and most of the others lack one of them": t(
    "it has a full date, time and zone, and most of the others lack one of them",
  ),
  "it has a date, and most of the others have none": t("it has a date, and most of the others have none"),
  "its time is still a placeholder": t("its time is still a placeholder"),
  "its time stands within its text, not at its start": t("its time stands within its text, not at its start"),
  "a time within a sentence of the timeline": t("a time within a sentence of the timeline"),
  "it is a date alone": t("it is a date alone"),
  "it states no time": t("it states no time"),
  "it states a date within its text, and no time": t("it states a date within its text, and no time"),
};

/** The reason in the user's language; one that is not known as it is. */
export function placeReason(why: string): string {
  return Object.hasOwn(reasons, why) ? (reasons[why] ?? why) : why;
}
