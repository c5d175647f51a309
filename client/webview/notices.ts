// What the page says plainly about the whole picture. Pure.
import type { Picture } from "./picture.ts";

/** Sentences; none where all is well. `shared`: how many marks stand for several entries. */
export function notices(picture: Picture, shared: number): string[] {
  const words: string[] = [];
  const off = picture.rows.filter((row) => row.at === null).length;
  if (picture.rows.length > 0 && !picture.domain) {
    words.push(
      "None of these times can be placed on a scale: a date or a time is missing. The list has them in the order of the text.",
    );
  } else if (off > 0 && picture.unplaced.length === 0) {
    words.push(
      `${off === 1 ? "One entry has" : `${off} entries have`} no place on the scale; the list marks ${off === 1 ? "it" : "them"}.`,
    );
  }
  const zones = picture.rows.map(({ marks }) => marks.find(({ kind }) => kind === "unzoned"));
  if (zones.length > 1 && zones.every((mark) => mark !== undefined)) {
    const read = [...new Set(zones.map((mark) => mark?.more))];
    const known = read.length === 1 && read[0] ? ` ${read[0]}, which other parts of the text suggest.` : "";
    words.push(`No entry says its time zone.${known}`);
  }
  if (shared > 24) words.push("Some marks stand for several entries. Zoom in to part them.");
  return words;
}
