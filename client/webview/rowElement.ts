// One row of the list as elements.
import { element, icon } from "./dom.ts";
import { phaseNames } from "./phaseNames.ts";
import type { Mark, Row } from "./picture.ts";
import { sentenceOf } from "./sentence.ts";
import { t } from "./words.ts";

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
  /** What is seen of the entry. */
  readonly box: HTMLElement;
  /** What has the focus, and says the entry as a sentence; it lies over the box and lets the pointer through. */
  readonly button: HTMLButtonElement;
  readonly links: readonly HTMLElement[];
  /** Heights in pixels: of all, of what stands above the box, and of the box. Measured once. */
  size(): Size;
  /** The sizes may be others from now on. */
  forget(): void;
}

export interface Size {
  readonly item: number;
  readonly above: number;
  readonly box: number;
}

/** @param count how many rows there are: the list holds only those near the visible part */
export function makeRow(row: Row, count: number): RowElement {
  const asWritten: Record<string, string> = row.time === row.written ? {} : { title: t("Written: {0}", row.written) };
  const when = element("span", "when", HIDDEN, element("span", "time", asWritten, row.time));
  if (row.beside) when.append(element("span", "beside", {}, row.beside));
  if (row.phase) {
    const { label, icon: name } = phaseNames[row.phase];
    const kind = row.opens ? "chip" : "again";
    when.append(element("span", `${kind} phase-${row.phase}`, {}, icon(name), label));
  }
  const { text, links } = makeText(row);
  const button = element("button", "go", { type: "button", tabindex: "-1", "aria-label": sentenceOf(row) });
  const box = element("div", "row", {}, button, when);
  const brief = row.marks.filter(({ kind }) => !LONG.has(kind));
  when.append(...brief.map(makeMark));
  if (row.elapsed || row.step) {
    const step = row.step ? [element("span", "step", {}, row.step)] : [];
    box.append(element("span", "elapsed", { ...HIDDEN, title: row.said }, row.elapsed, ...step));
  }
  box.append(text);
  const long = row.marks.filter(({ kind }) => LONG.has(kind));
  if (long.length > 0) box.append(element("span", "marks", HIDDEN, ...long.map(makeMark)));
  const item = element("li", "", { "aria-posinset": String(row.index + 1), "aria-setsize": String(count) });
  for (const words of row.above) item.append(element("p", "above", {}, words));
  item.append(box);
  if (row.fixable) item.append(fixButton(t("Fix line {0}…", row.range.start.line + 1)));
  let size: Size | undefined;
  const measured = () => {
    size ??= { item: item.offsetHeight, above: box.offsetTop, box: box.offsetHeight };
    return size;
  };
  const forget = () => {
    size = undefined;
  };
  return { item, box, button, links, size: measured, forget };
}

/** The button says all of it already. */
const HIDDEN = { "aria-hidden": "true" };

/** The text with its links; what is between them stands in the button's sentence. */
function makeText({ text, links }: Row): { readonly text: HTMLElement; readonly links: readonly HTMLElement[] } {
  if (!text) return { text: element("span", "text empty", HIDDEN, t("Nothing written yet")), links: [] };
  if (links.length === 0) return { text: element("span", "text", { dir: "auto", ...HIDDEN }, text), links: [] };
  const box = element("span", "text", { dir: "auto" });
  const made: HTMLElement[] = [];
  let at = 0;
  for (const { start, end, target } of links) {
    // Without an address of its own nothing leads there but the host, which looks at it first.
    const attributes = { role: "link", tabindex: "-1", title: target, "data-target": target };
    const link = element("a", "link", attributes, text.slice(start, end));
    box.append(element("span", "", HIDDEN, text.slice(at, start)), link);
    made.push(link);
    at = end;
  }
  box.append(element("span", "", HIDDEN, text.slice(at)));
  return { text: box, links: made };
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
