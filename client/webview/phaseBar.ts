// The phases one behind the other, as wide as they were long: also the legend of their colours.
import { element, icon } from "./dom.ts";
import { duration } from "./format.ts";
import { phaseNames } from "./phaseNames.ts";
import type { Picture } from "./picture.ts";
import { t } from "./words.ts";

export class PhaseBar {
  readonly element = element("ol", "flow", { "aria-label": t("Phases of the incident") });

  /** Only what follows each other in time is drawn; what would run backwards is told by the figures. */
  show(picture: Picture | undefined): void {
    const { bands = [], rows = [] } = picture ?? {};
    const total = bands.reduce((sum, { from, to }) => sum + to - from, 0);
    const resolved = rows.some(({ phase, at }) => phase === "resolved" && at !== null);
    this.element.hidden = bands.length === 0 || total === 0;
    if (this.element.hidden) {
      this.element.replaceChildren();
      return;
    }
    const items = bands.map(({ phase, from, to }) => {
      const item = this.#item(phase, duration(to - from));
      // A short phase has its name too.
      item.style.flexGrow = String(Math.round(1000 * Math.sqrt((to - from) / total)));
      return item;
    });
    this.element.replaceChildren(...items, ...(resolved ? [this.#item("resolved", "")] : []));
  }

  #item(phase: keyof typeof phaseNames, length: string): HTMLLIElement {
    const { label, icon: name } = phaseNames[phase];
    const words = element("span", "name", {}, icon(name), element("span", "", {}, label));
    const item = element("li", `phase-${phase}`, { title: length ? `${label}: ${length}` : label }, words);
    if (length) item.append(element("span", "length", {}, length));
    return item;
  }
}
