// What the page says plainly about the whole picture, with the fix where one line of the text would mend it.
import type { PlaceRange } from "../../server/src/protocol.ts";
import type { RowFinding } from "../src/panel/messages.ts";
import { element, textButton } from "./dom.ts";
import type { Picture } from "./picture.ts";
import { t } from "./words.ts";

export class Notice {
  readonly element = element("div", "notice", { role: "note" });
  readonly #fix: (range: PlaceRange) => void;

  constructor(fix: (range: PlaceRange) => void) {
    this.#fix = fix;
  }

  /** @param mendable what was found and can be mended in one place */
  show(sentences: readonly string[], mendable: RowFinding | undefined): void {
    this.element.hidden = sentences.length === 0;
    this.element.replaceChildren(element("p", "", {}, sentences.join(" ")));
    if (!mendable) return;
    const { line, lastLine } = mendable;
    const range = { start: { line, character: 0 }, end: { line: lastLine, character: 10_000 } };
    this.element.append(textButton(t("State the Zone…"), () => this.#fix(range)));
  }
}

/** Sentences; none where all is well. `shared`: how many marks stand for several entries. */
export function notices(picture: Picture, shared: number): string[] {
  const words: string[] = [];
  const off = picture.rows.filter((row) => row.at === null).length;
  if (picture.rows.length > 0 && !picture.domain) {
    words.push(
      t(
        "None of these times can be placed on a scale: a date or a time is missing. The list has them in the order of the text.",
      ),
    );
  } else if (off > 0 && picture.unplaced.length === 0) {
    words.push(
      off === 1
        ? t("One entry has no place on the scale; the list marks it.")
        : t("{0} entries have no place on the scale; the list marks them.", off),
    );
  }
  if (picture.unzoned) {
    const { count, read } = picture.unzoned;
    const [zone] = read;
    words.push(
      count === picture.rows.length
        ? t("No entry says its time zone.")
        : count === 1
          ? t("1 of {0} entries does not say its time zone.", picture.rows.length)
          : t("{0} of {1} entries do not say their time zone.", count, picture.rows.length),
    );
    if (read.length === 1 && zone) words.push(t("Read as {0}, which other parts of the text suggest.", zone));
  }
  if (shared > 24) words.push(t("Some marks stand for several entries. Zoom in to part them."));
  return words;
}
