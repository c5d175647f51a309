// What could not be placed, and why: below the list, with a way to the source and to the fix.
import type { PlaceRange } from "../../server/src/protocol.ts";
import { reasonsInWords } from "../src/text/reasons.ts";
import { element, icon } from "./dom.ts";
import { grouped } from "./format.ts";
import type { Unplaced as Item } from "./picture.ts";
import { placeReason } from "./placeReasons.ts";
import { fixButton } from "./rowElement.ts";
import { t } from "./words.ts";

export interface UnplacedEvents {
  open(range: PlaceRange): void;
  fix(range: PlaceRange): void;
}

/** More than these are counted, not listed. */
const most = 200;

export class Unplaced {
  readonly element = element("details", "unplaced");
  readonly #summary = element("summary");
  readonly #list = element("ul");
  readonly #events: UnplacedEvents;

  constructor(events: UnplacedEvents) {
    this.#events = events;
    this.element.append(this.#summary, this.#list);
  }

  show(items: readonly Item[]): void {
    this.element.hidden = items.length === 0;
    this.#summary.replaceChildren(
      icon("question"),
      items.length === 1 ? t("1 time could not be placed") : t("{0} times could not be placed", grouped(items.length)),
    );
    const shown = items.slice(0, most).map((item) => element("li", "", {}, ...this.#parts(item)));
    if (items.length > most) shown.push(element("li", "", {}, t("And {0} more.", items.length - most)));
    this.#list.replaceChildren(...shown);
  }

  #parts({ range, text, why, fixable }: Item): HTMLElement[] {
    const number = range.start.line + 1;
    const button = element(
      "button",
      "row",
      { type: "button" },
      element(
        "span",
        "when",
        {},
        element("span", "line", {}, t("Line {0}", number)),
        element("span", "time", {}, text),
      ),
      element("span", "text", {}, reasonsInWords([placeReason(why)])),
    );
    button.addEventListener("click", () => this.#events.open(range));
    if (!fixable) return [button];
    const fix = fixButton(t("Fix line {0}…", number));
    fix.tabIndex = 0;
    fix.addEventListener("click", () => this.#events.fix(range));
    return [button, fix];
  }
}
