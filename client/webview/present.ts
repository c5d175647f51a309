// Presenting: larger type, and the phase and the time that the chosen entry stands at, always in view.
import { element, icon } from "./dom.ts";
import { phaseNames } from "./phaseNames.ts";
import type { Phase, Row } from "./picture.ts";
import { t } from "./words.ts";

export class Presenter {
  readonly element = element("section", "now", { "aria-live": "polite", "aria-label": t("Where we are") });
  readonly #changed: (on: boolean) => void;
  #on = false;

  /** @param changed is told when presenting begins and ends */
  constructor(changed: (on: boolean) => void) {
    this.#changed = changed;
    this.element.hidden = true;
  }

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    if (on === this.#on) return;
    this.#on = on;
    this.element.hidden = !on;
    document.body.classList.toggle("presenting", on);
    this.#changed(on);
  }

  show(rows: readonly Row[], index: number): void {
    const row = rows[index];
    if (!row) return;
    const phase = phaseAt(rows, row);
    const { label, icon: name } = phase ? phaseNames[phase] : { label: t("Before the incident"), icon: "clock" };
    const where = element("span", `phase ${phase ? `phase-${phase}` : ""}`, {}, icon(name), label);
    const since = element("span", "since", {}, row.elapsed || row.time);
    const place = element("span", "place", {}, t("{0} of {1}", index + 1, rows.length));
    this.element.replaceChildren(where, since, place);
  }
}

/** The phase that was reached last at the entry's moment; in the order of the text for an entry without one. */
function phaseAt(rows: readonly Row[], row: Row): Phase | null {
  let reached: { phase: Phase; at: number } | undefined;
  for (const { phase, opens, at, index } of rows) {
    if (!phase || !opens) continue;
    const before = row.at === null || at === null ? index <= row.index : at <= row.at;
    const moment = at ?? index;
    if (before && (!reached || moment >= reached.at)) reached = { phase, at: moment };
  }
  return reached?.phase ?? null;
}
