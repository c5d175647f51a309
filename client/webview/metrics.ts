// The incident's figures in one line: each says on hover, on focus and to who listens which two entries it is counted between.
import type { TimelineMetric, TimelineMetricEnd } from "../../server/src/protocol.ts";
import { element } from "./dom.ts";
import { duration } from "./format.ts";
import { gapInWords } from "./metricGaps.ts";
import { metricNames } from "./metricNames.ts";
import { fixButton } from "./rowElement.ts";
import { t } from "./words.ts";

export interface MetricEvents {
  /** The reader wants to see the entries of a figure. */
  open(metric: TimelineMetric): void;
  /** The reader wants to mend what the report states on a line, from 0. */
  fix(line: number): void;
}

export class Metrics {
  readonly element = element("ul", "metrics", { "aria-label": t("Figures of the incident") });
  readonly #events: MetricEvents;

  constructor(events: MetricEvents) {
    this.#events = events;
    // What is shown on hover and focus goes away without moving either.
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.element.classList.add("quiet");
    });
    for (const name of ["pointerover", "focusin"]) {
      this.element.addEventListener(name, () => this.element.classList.remove("quiet"));
    }
  }

  /** @param mendable lines, from 0, where something was found that has fixes */
  show(metrics: readonly TimelineMetric[], mendable: ReadonlySet<number> = new Set()): void {
    const told = metrics.filter(({ ms, stated }) => ms !== null || stated);
    this.element.hidden = told.length === 0;
    const all = [...this.element.querySelectorAll<HTMLButtonElement>(".metric")];
    const focused = document.hasFocus() ? all.indexOf(document.activeElement as HTMLButtonElement) : -1;
    this.element.replaceChildren(...metrics.map((metric, index) => this.#item(metric, index, mendable)));
    if (focused >= 0) this.element.querySelectorAll<HTMLButtonElement>(".metric")[focused]?.focus();
  }

  #item(metric: TimelineMetric, index: number, mendable: ReadonlySet<number>): HTMLElement {
    const value =
      metric.ms === null
        ? element("span", "unknown", {}, t("not recognised"))
        : element("span", "value", {}, duration(metric.ms));
    const tip = `metric-${index}`;
    const button = element(
      "button",
      "metric",
      { type: "button", "aria-describedby": tip },
      element("span", "label", {}, metricNames[metric.name]),
      element("span", "sr", {}, ": "),
      value,
    );
    const { stated } = metric;
    const toldApart = stated !== null && (metric.differs || metric.ms === null);
    if (toldApart) button.append(element("span", "stated", {}, t("stated: {0}", stated.text)));
    button.addEventListener("click", () => this.#events.open(metric));
    const lines = sentencesOf(metric).map((words) => element("p", "", {}, words));
    const item = element("li", "", {}, button, element("div", "tip", { role: "tooltip", id: tip }, ...lines));
    if (toldApart && mendable.has(stated.line)) {
      const fix = fixButton(t("Fix what line {0} states…", stated.line + 1));
      fix.tabIndex = 0;
      fix.addEventListener("click", () => this.#events.fix(stated.line));
      item.append(fix);
    }
    return item;
  }
}

/** Where a figure comes from, in sentences. */
export function sentencesOf(metric: TimelineMetric): string[] {
  const { name, ms, from, to, stated, differs } = metric;
  const lines = ms === null ? [t("{0}: not recognised. {1}", metricNames[name], gapInWords(metric)).trimEnd()] : [];
  if (ms !== null && from) lines.push(t("From {0}", endOf(from)));
  if (ms !== null && to) lines.push(t("to {0}", endOf(to)));
  if (stated && (differs || ms === null)) {
    lines.push(t("The report states {0} on line {1}.", stated.text, stated.line + 1));
  }
  return lines;
}

function endOf({ line, written, text }: TimelineMetricEnd): string {
  return `${t("line {0}, {1}", line + 1, written)}${text ? `: ${text}` : ""}`;
}
