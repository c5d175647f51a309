// Finding entries by text, person, phase or time; and the zone that times are told in.
import type { TimelineView } from "../../server/src/protocol.ts";
import { element, icon } from "./dom.ts";
import { grouped } from "./format.ts";
import { phaseNames } from "./phaseNames.ts";
import { t } from "./words.ts";

export interface FinderEvents {
  /** Other words are looked for. */
  find(words: string): void;
  chooseZone(): void;
  export(): void;
}

export class Finder {
  readonly element: HTMLElement;
  readonly #input = element("input", "find", {
    type: "search",
    placeholder: t("Find text, person or phase"),
    "aria-label": t("Find entries by text, person, phase or time"),
    spellcheck: "false",
    autocomplete: "off",
  });
  readonly #found = element("span", "found", { role: "status" });
  readonly #zone = element("button", "text-button zone", { type: "button" });

  constructor(events: FinderEvents) {
    this.#input.addEventListener("input", () => events.find(this.#input.value));
    this.#input.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.#input.value === "") return;
      this.#input.value = "";
      events.find("");
    });
    this.#zone.addEventListener("click", () => events.chooseZone());
    const away = element(
      "button",
      "text-button",
      { type: "button", "aria-label": t("Export…"), title: t("Export Timeline…") },
      icon("export"),
      element("span", "word", {}, t("Export…")),
    );
    away.addEventListener("click", () => events.export());
    this.element = element("div", "finder", { role: "search" }, this.#input, this.#found, this.#zone, away);
  }

  focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  /** @param found how many entries the words stand in; null where nothing is looked for */
  show(zone: string | null, found: number | null, all: number): void {
    this.#zone.replaceChildren(icon("globe"), zone ?? t("As written"));
    this.#zone.setAttribute(
      "aria-label",
      zone === null ? t("Times as written. Choose another zone") : t("Times in {0}. Choose another zone", zone),
    );
    this.#found.textContent =
      found === null ? "" : all === 1 ? t("{0} of 1 entry", found) : t("{0} of {1} entries", found, grouped(all));
  }
}

/** The view with only those entries that have all the words, wherever. */
export function filtered(view: TimelineView, words: string): TimelineView {
  const wanted = folded(words).split(" ").filter(Boolean);
  if (wanted.length === 0) return view;
  const entries = view.entries.filter(({ actor, phase, text, written }) => {
    const told = folded([written, actor ?? "", phase ? phaseNames[phase].label : "", text].join(" "));
    return wanted.every((word) => told.includes(word));
  });
  return { ...view, entries };
}

/** Without case, accents and widths. */
function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
