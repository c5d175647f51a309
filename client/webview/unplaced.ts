// What could not be placed, and why: below the list, with a way to the source.
import type { PlaceRange } from "../../server/src/protocol.ts";
import { reasonsInWords } from "../src/text/reasons.ts";
import { element, icon } from "./dom.ts";
import { count } from "./format.ts";

interface Item {
  readonly range: PlaceRange;
  readonly text: string;
  readonly why: string;
}

/** More than these are counted, not listed. */
const most = 200;

export class Unplaced {
  readonly element = element("details", "unplaced");
  readonly #summary = element("summary");
  readonly #list = element("ul");
  readonly #open: (range: PlaceRange) => void;

  constructor(open: (range: PlaceRange) => void) {
    this.#open = open;
    this.element.append(this.#summary, this.#list);
  }

  show(items: readonly Item[]): void {
    this.element.hidden = items.length === 0;
    this.#summary.replaceChildren(icon("question"), `${count(items.length, "time", "times")} could not be placed`);
    const shown = items.slice(0, most).map((item) => element("li", "", {}, this.#button(item)));
    if (items.length > most) shown.push(element("li", "", {}, `And ${items.length - most} more.`));
    this.#list.replaceChildren(...shown);
  }

  #button({ range, text, why }: Item): HTMLButtonElement {
    const line = `Line ${range.start.line + 1}`;
    const button = element(
      "button",
      "row",
      { type: "button" },
      element("span", "when", {}, element("span", "line", {}, line), element("span", "time", {}, text)),
      element("span", "text", {}, reasonsInWords([why])),
    );
    button.addEventListener("click", () => this.#open(range));
    return button;
  }
}
