// One row of the list as elements.
import { element, icon } from "./dom.ts";
import type { Mark, Phase, Row } from "./picture.ts";
import { t } from "./words.ts";

export const phaseNames: Readonly<Record<Phase, { readonly label: string; readonly icon: string }>> = {
  "impact-start": { label: t("Impact begins"), icon: "flame" },
  detected: { label: t("Detected"), icon: "bell" },
  acknowledged: { label: t("Acknowledged"), icon: "person" },
  mitigated: { label: t("Mitigated"), icon: "shield" },
  resolved: { label: t("Resolved"), icon: "pass" },
};

const markIcons: Readonly<Record<Mark["kind"], string>> = {
  disorder: "arrow-swap",
  unzoned: "globe",
  approximate: "question",
  unplaced: "circle-slash",
  finding: "warning",
};

/** Marks that have a line of their own. */
const LONG: ReadonlySet<Mark["kind"]> = new Set(["disorder", "finding"]);

export interface RowElement {
  readonly item: HTMLLIElement;
  readonly button: HTMLButtonElement;
}

/** @param count how many rows there are: the list holds only those near the visible part */
export function makeRow(row: Row, count: number): RowElement {
  const asWritten: Record<string, string> = row.time === row.written ? {} : { title: t("Written: {0}", row.written) };
  const when = element("span", "when", {}, element("span", "time", asWritten, row.time));
  if (row.beside) when.append(element("span", "beside", {}, row.beside));
  if (row.phase) {
    const { label, icon: name } = phaseNames[row.phase];
    const kind = row.opens ? "chip" : "again";
    when.append(element("span", `${kind} phase-${row.phase}`, {}, icon(name), label));
  }
  const text = row.text
    ? element("span", "text", {}, row.text)
    : element("span", "text empty", {}, t("Nothing written yet"));
  const button = element("button", "row", { type: "button", tabindex: "-1" }, when);
  const brief = row.marks.filter(({ kind }) => !LONG.has(kind));
  when.append(...brief.map(makeMark));
  if (row.elapsed || row.step) {
    const step = row.step ? [element("span", "step", {}, row.step)] : [];
    button.append(element("span", "elapsed", { "aria-hidden": "true", title: row.said }, row.elapsed, ...step));
  }
  button.append(text);
  const long = row.marks.filter(({ kind }) => LONG.has(kind));
  if (long.length > 0) button.append(element("span", "marks", {}, ...long.map(makeMark)));
  if (row.said) button.append(element("span", "sr", {}, `. ${row.said}`));
  const item = element("li", "", { "aria-posinset": String(row.index + 1), "aria-setsize": String(count) });
  for (const words of row.above) item.append(element("p", "above", {}, words));
  item.append(button);
  if (row.fixable) item.append(fixButton(t("Fix line {0}…", row.range.start.line + 1)));
  return { item, button };
}

/** Beside a row whose findings have fixes; the row's key F does the same. */
export function fixButton(label: string): HTMLButtonElement {
  return element(
    "button",
    "fix",
    { type: "button", tabindex: "-1", title: label, "aria-label": label },
    icon("lightbulb"),
  );
}

function makeMark(mark: Mark): HTMLElement {
  const more: Record<string, string> = mark.more ? { title: mark.more } : {};
  return element("span", `mark mark-${mark.kind}`, more, icon(markIcons[mark.kind]), mark.words);
}
