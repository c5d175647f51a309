// The page's head: title, summary, figures, the incident's phases with their lengths, and the buttons.
import type { TimelineMetric } from "../../server/src/protocol.ts";
import { element, iconButton } from "./dom.ts";
import { type MetricEvents, Metrics } from "./metrics.ts";
import { PhaseBar } from "./phaseBar.ts";
import type { Picture } from "./picture.ts";
import { t } from "./words.ts";

export interface HeaderEvents extends MetricEvents {
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  shorten(on: boolean): void;
  present(): void;
}

export class Header {
  readonly element: HTMLElement;
  readonly #title = element("h1", "", { dir: "auto" });
  readonly #summary = element("p", "summary");
  readonly #bar = new PhaseBar();
  readonly #metrics: Metrics;
  readonly #tools: HTMLElement;
  readonly #shorten: HTMLButtonElement;

  constructor(events: HeaderEvents) {
    this.#shorten = iconButton("fold", t("Shorten long pauses"), () => {
      events.shorten(this.#shorten.getAttribute("aria-pressed") !== "true");
    });
    this.#tools = element(
      "div",
      "tools",
      { role: "toolbar", "aria-label": t("Scale") },
      this.#shorten,
      iconButton("zoom-out", t("Zoom out (−)"), events.zoomOut),
      iconButton("zoom-in", t("Zoom in (+). Shift and dragging on the scale zoom to a span"), events.zoomIn),
      iconButton("screen-normal", t("Fit everything (0)"), events.fit),
      iconButton("play", t("Present, or end that (Esc)"), events.present),
    );
    this.#metrics = new Metrics(events);
    const { element: metrics } = this.#metrics;
    this.element = element("header", "", {}, this.#title, this.#summary, this.#tools, metrics, this.#bar.element);
  }

  /** @param whole all of the timeline: figures and phases do not depend on what is looked for */
  show(
    title: string,
    summary: readonly string[],
    whole: Picture | undefined,
    metrics: readonly TimelineMetric[] = [],
    mendable?: ReadonlySet<number>,
  ): void {
    this.#title.textContent = title;
    this.#summary.textContent = summary.join(" · ");
    this.#tools.hidden = !whole?.domain;
    this.#shorten.hidden = !whole?.pauses.some(({ shorten }) => shorten);
    this.#metrics.show(metrics, mendable);
    this.#bar.show(whole);
  }

  setShorten(on: boolean): void {
    this.#shorten.setAttribute("aria-pressed", String(on));
  }
}
