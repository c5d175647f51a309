// The page's head: title, summary, the incident's phases with their lengths, and the buttons.
import { element, icon, iconButton } from "./dom.ts";
import { duration } from "./format.ts";
import { type Phase, type Picture, phases } from "./picture.ts";
import { phaseNames } from "./rowElement.ts";

export interface HeaderEvents {
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  shorten(on: boolean): void;
}

export class Header {
  readonly element: HTMLElement;
  readonly #title = element("h1");
  readonly #summary = element("p", "summary");
  readonly #flow = element("ol", "flow", { "aria-label": "Phases of the incident" });
  readonly #tools: HTMLElement;
  readonly #shorten: HTMLButtonElement;

  constructor(events: HeaderEvents) {
    this.#shorten = iconButton("fold", "Shorten long pauses", () => {
      events.shorten(this.#shorten.getAttribute("aria-pressed") !== "true");
    });
    this.#tools = element(
      "div",
      "tools",
      { role: "toolbar", "aria-label": "Scale" },
      this.#shorten,
      iconButton("zoom-out", "Zoom out (−)", events.zoomOut),
      iconButton("zoom-in", "Zoom in (+)", events.zoomIn),
      iconButton("screen-normal", "Fit everything (0)", events.fit),
    );
    this.element = element("header", "", {}, this.#title, this.#summary, this.#tools, this.#flow);
  }

  show(title: string, summary: readonly string[], picture: Picture | undefined): void {
    this.#title.textContent = title;
    this.#summary.textContent = summary.join(" · ");
    this.#tools.hidden = !picture?.domain;
    this.#shorten.hidden = !picture?.pauses.some(({ shorten }) => shorten);
    this.#showFlow(picture);
  }

  setShorten(on: boolean): void {
    this.#shorten.setAttribute("aria-pressed", String(on));
  }

  /** Each phase that the timeline has, with the time to the next one between them: also the colours' legend. */
  #showFlow(picture: Picture | undefined): void {
    const starts = new Map<Phase, number>();
    for (const row of picture?.rows ?? []) {
      if (row.phase && row.at !== null) starts.set(row.phase, Math.min(row.at, starts.get(row.phase) ?? row.at));
    }
    const known = phases.filter((phase) => starts.has(phase));
    this.#flow.hidden = known.length < 2;
    this.#flow.replaceChildren(
      ...known.map((phase, index) => {
        const { label, icon: name } = phaseNames[phase];
        const item = element("li", "", {}, element("span", `chip phase-${phase}`, {}, icon(name), label));
        const next = known[index + 1];
        const length = next ? (starts.get(next) ?? 0) - (starts.get(phase) ?? 0) : undefined;
        if (length !== undefined) {
          const words = length < 0 ? "earlier" : duration(length);
          item.append(element("span", "length", {}, words), icon("arrow-right"));
        }
        return item;
      }),
    );
  }
}
