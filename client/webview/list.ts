// The list: all entries in the order of the document, of which only those near the visible part are elements.
import type { EntryContext } from "../src/panel/messages.ts";
import { type Alignment, besideAt, topBeside } from "./alignment.ts";
import { element } from "./dom.ts";
import { Heights } from "./heights.ts";
import type { Row } from "./picture.ts";
import { makeRow, type RowElement } from "./rowElement.ts";
import { t } from "./words.ts";

export interface ListEvents {
  /** The reader wants to see the entry's source. */
  open(row: Row): void;
  hover(index: number | null): void;
  /** The reader wants to set the entry's phase. */
  setPhase(row: Row): void;
  /** The keyboard has come to another row. */
  activated(row: Row): void;
  /** The reader wants to open a link of the entry. */
  openLink(target: string): void;
  /** The reader wants the fixes of what was found at the entry. */
  fix(row: Row): void;
  /** What the editor's menu at a row is told of it. */
  context(row: Row): EntryContext | undefined;
  /** What is visible has changed, by scrolling or by size. */
  moved(): void;
  /** Other rows or another width: they are to be laid out anew. */
  resized(): void;
}

/** Where a drawn row is, in pixels from the top of the visible part. */
export interface RowPlace {
  readonly row: Row;
  /** Middle of the row's first line. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rows drawn beyond the visible part on each side, so that the keyboard and slow scrolling find them there. */
const spare = 6;
/** What a line above a row takes. */
const aboveHeight = 30;

export class List {
  readonly element = element("div", "list");
  readonly #items = element("ol", "", {
    "aria-label": t(
      "Timeline entries. Enter goes to the line, P sets the phase, F fixes what was found, Tab goes to links.",
    ),
  });
  readonly #events: ListEvents;
  readonly #drawn = new Map<number, RowElement>();
  #rows: readonly Row[] = [];
  #heights = new Heights([]);
  #active = 0;
  #current: number | null = null;
  #hovered: number | null = null;
  /** Size of the visible part, and the list's own idea of where it is scrolled to: asking the page would have it lay all out. */
  #width = 0;
  #height = 0;
  #top = 0;
  /** Height of all of the scale beside the list. */
  #scaleHeight = 0;
  /** Where the page was last scrolled to. */
  #applied = 0;
  /** From a row's upper edge to the middle of its first line. */
  #firstLine = 15;
  /** Whether the row of the caret was visible when it was last drawn. */
  #inSight = false;

  constructor(events: ListEvents) {
    this.#events = events;
    this.element.append(this.#items);
    this.element.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.#items.addEventListener("click", (event) =>
      this.#withRow(event, (row) => {
        const { target } = event;
        const link = linkAt(target);
        if (link) events.openLink(link);
        else if (target instanceof Element && target.closest(".fix")) events.fix(row);
        else this.#choose(row);
      }),
    );
    this.#items.addEventListener("pointerover", (event) => this.#withRow(event, (row) => events.hover(row.index)));
    this.#items.addEventListener("pointerleave", () => events.hover(null));
    this.#items.addEventListener("focusin", (event) => this.#withRow(event, (row) => this.#activate(row.index)));
    this.#items.addEventListener("keydown", (event) => this.#key(event));
    new ResizeObserver(() => this.#resize()).observe(this.element);
  }

  show(rows: readonly Row[]): void {
    // An element keeps its document's focus while another frame has the window's: that one is not taken away.
    const focused = document.hasFocus() && this.#items.contains(document.activeElement);
    const before = { rows: this.#rows, heights: this.#heights };
    this.#look();
    this.#rows = rows;
    this.#active = Math.min(this.#active, Math.max(0, rows.length - 1));
    this.#hovered = null;
    this.element.classList.toggle(
      "mendable",
      rows.some(({ fixable }) => fixable),
    );
    this.#guess(before);
    this.#clear();
    this.#events.resized();
    if (focused) this.#focus(this.#active);
  }

  /** The row that has the focus, else the caret's. */
  get chosen(): Row | undefined {
    const focused = this.#items.contains(document.activeElement);
    return this.#rows[focused ? this.#active : (this.#current ?? -1)];
  }

  /** The index of the row that the keyboard is at. */
  get active(): number {
    return this.#active;
  }

  /** Moves the focus by so many rows. */
  step(rows: number): void {
    this.#focus(Math.max(0, Math.min(this.#rows.length - 1, this.#active + rows)));
  }

  /** Height of all rows without gaps. */
  get natural(): number {
    return this.#heights.sum;
  }

  /** Where the scale is scrolled to that the rows in sight have their marks beside them as far as that can be, in its pixels. */
  get beside(): number {
    return besideAt(this.#top, this.#alignment);
  }

  /** Scrolls to the rows that stand beside a part of the scale. */
  set beside(height: number) {
    this.#scrollTo(topBeside(height, this.#alignment));
    this.#draw();
  }

  get #alignment(): Alignment {
    return {
      height: this.#height,
      room: this.#room,
      most: Math.max(0, this.#scaleHeight - this.#height),
      apart: (y) => this.#heights.apart(y),
    };
  }

  /** How far the list can be scrolled, in pixels. */
  get #room(): number {
    return Math.max(0, this.#heights.top(this.#heights.count) - this.#height);
  }

  #scrollTo(top: number): void {
    this.#top = Math.round(Math.max(0, Math.min(this.#room, top)));
  }

  /**
   * Lays the rows out at their marks.
   * @param wanted where the first line of each row would be, in pixels of the whole list; NaN for what has no place
   * @param keep keeps a visible row where it is
   * @param beside where the scale is scrolled to, which the list then follows
   */
  layout(wanted: Float64Array | undefined, height: number, keep: boolean, beside?: number): void {
    const anchor = keep ? this.#anchor() : undefined;
    for (let index = 0; wanted && index < wanted.length; index++) {
      wanted[index] = (wanted[index] ?? 0) - this.#firstLine - aboveHeight * (this.#rows[index]?.above.length ?? 0);
    }
    this.#heights.arrange(wanted, height);
    this.#scaleHeight = height;
    if (anchor) this.#scrollTo(this.#heights.top(anchor.index) - anchor.y);
    else this.#scrollTo(beside === undefined ? this.#top : topBeside(beside, this.#alignment));
    this.#draw();
  }

  /** The row that should stay where it is: the caret's, else the first one that begins in sight. */
  #anchor(): { index: number; y: number } | undefined {
    if (this.#heights.count === 0 || this.#height === 0) return undefined;
    const yOf = (index: number) => this.#heights.top(index) - this.#top;
    const current = this.#current;
    if (current !== null && yOf(current) >= 0 && yOf(current) < this.#height)
      return { index: current, y: yOf(current) };
    if (this.#top <= 0) return undefined;
    const first = this.#heights.indexAt(this.#top);
    const index = Math.min(this.#rows.length - 1, yOf(first) < 0 ? first + 1 : first);
    return { index, y: yOf(index) };
  }

  /** Other sizes of type. */
  restyle(): void {
    this.#look();
    this.#firstLine = 6 + 0.725 * Number.parseFloat(getComputedStyle(this.element).fontSize);
    this.#guess();
    this.#clear();
    this.#draw();
    this.#events.resized();
  }

  /** Marks the entry where the caret is and brings it into view. */
  setCurrent(index: number | null): void {
    if (index === this.#current) return;
    // The one is shown whole from now on, the other is not any more.
    for (const changed of [this.#current, index]) if (changed !== null) this.#drawn.get(changed)?.forget();
    this.#current = index;
    if (index !== null) {
      if (!this.#items.contains(document.activeElement)) this.#active = index;
      this.reveal(index);
    }
    this.#draw();
  }

  setHovered(index: number | null): void {
    if (this.#hovered !== null) this.#drawn.get(this.#hovered)?.box.classList.remove("hovered");
    this.#hovered = index;
    if (index !== null) this.#drawn.get(index)?.box.classList.add("hovered");
  }

  /** Scrolls no more than needed; again when the rows drawn on the way turn out to be of other heights than guessed. */
  reveal(index: number): void {
    // The page can be so low that the list itself is out of sight.
    this.element.scrollIntoView({ block: "nearest" });
    this.#follow();
    for (let round = 0; round < 3; round++) {
      const before = this.#top;
      const top = this.#heights.top(index);
      const bottom = top + this.#heights.height(index);
      if (top < this.#top) this.#scrollTo(top);
      else if (bottom > this.#top + this.#height) this.#scrollTo(Math.min(top, bottom - this.#height));
      this.#draw();
      if (this.#top === before) return;
    }
  }

  /** The rows of which at least a part is visible. */
  places(): RowPlace[] {
    const places: RowPlace[] = [];
    for (const [index, made] of this.#drawn) {
      const row = this.#rows[index];
      const { above, box } = made.size();
      const top = this.#heights.top(index) + above - this.#top;
      const bottom = top + box;
      if (row && bottom > 0 && top < this.#height) places.push({ row, y: top + this.#firstLine, top, bottom });
    }
    return places.sort((a, b) => a.row.index - b.row.index);
  }

  #clear(): void {
    for (const { item } of this.#drawn.values()) item.remove();
    this.#drawn.clear();
  }

  /**
   * Before a row is measured its text's length tells about how high it is.
   * @param before what was shown: a row that reads the same keeps its height, so that typing does not move the list
   */
  #guess(before?: { readonly rows: readonly Row[]; readonly heights: Heights }): void {
    const perLine = Math.max(16, this.#width / 7.2);
    const guesses = this.#rows.map((row, index) => {
      const old = before?.rows[index];
      if (before && old && sameLook(old, row)) return before.heights.height(index);
      const lines = Math.min(4, Math.ceil(row.text.length / perLine));
      return (
        32 +
        19 * lines +
        22 * row.marks.filter(({ kind }) => kind === "disorder" || kind === "finding").length +
        30 * row.above.length
      );
    });
    this.#heights = new Heights(guesses);
  }

  #look(): void {
    this.#width = this.element.clientWidth;
    this.#height = this.element.clientHeight;
  }

  #resize(): void {
    const seen = this.#inSight;
    const before = this.#width;
    this.#look();
    if (this.#width !== before) {
      // Other line breaks, other heights.
      for (const made of this.#drawn.values()) made.forget();
      this.#guess();
    }
    this.#events.resized();
    this.#draw();
    if (seen && this.#current !== null) this.reveal(this.#current);
  }

  /** Draws what is near the visible part, measures it, and once more where the heights were guessed wrong. */
  #draw(): void {
    for (let round = 0; round < 4; round++) {
      this.#fill();
      this.#mark();
      if (!this.#measure()) break;
    }
    this.#scrollTo(this.#top);
    this.#items.style.height = `${this.#heights.top(this.#heights.count)}px`;
    for (const [index, made] of this.#drawn) {
      made.item.style.transform = `translateY(${this.#heights.top(index)}px)`;
      setStop(made, index === this.#active);
      made.box.classList.toggle("hovered", index === this.#hovered);
    }
    this.#inSight = this.places().some(({ row }) => row.index === this.#current);
    if (this.#top !== this.#applied) this.element.scrollTop = this.#applied = this.#top;
    this.#events.moved();
  }

  /** The row of the caret is shown whole, which changes its height. */
  #mark(): void {
    for (const [index, { box, button }] of this.#drawn) {
      box.classList.toggle("current", index === this.#current);
      if (index === this.#current) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }

  /** Where the list was scrolled by its own hand, all is drawn. */
  #scrolled(): void {
    if (this.#follow()) this.#draw();
  }

  /** @returns whether the page has scrolled the list by itself */
  #follow(): boolean {
    const top = Math.round(this.element.scrollTop);
    if (top === this.#applied) return false;
    this.#top = this.#applied = top;
    return true;
  }

  #fill(): void {
    const first = Math.max(0, this.#heights.indexAt(this.#top) - spare);
    const last = Math.min(this.#rows.length - 1, this.#heights.indexAt(this.#top + this.#height) + spare);
    for (const [index, { item }] of this.#drawn) {
      // The row that has the focus stays, wherever the list is scrolled to.
      if ((index >= first && index <= last) || index === this.#active) continue;
      item.remove();
      this.#drawn.delete(index);
    }
    for (let index = first; index <= last; index++) this.#ensure(index);
    this.#ensure(this.#active);
  }

  /** Elements stand in the document's order, for who reads the page by ear. */
  #ensure(index: number): void {
    const row = this.#rows[index];
    if (!row || this.#drawn.has(index)) return;
    const made = makeRow(row, this.#rows.length);
    let next: number | undefined;
    for (const other of this.#drawn.keys()) if (other > index && (next === undefined || other < next)) next = other;
    this.#drawn.set(index, made);
    made.item.dataset.index = String(index);
    made.item.dataset.vscodeContext = JSON.stringify(this.#events.context(row) ?? {});
    this.#items.insertBefore(made.item, next === undefined ? null : (this.#drawn.get(next)?.item ?? null));
  }

  /** @returns whether a height was another than guessed */
  #measure(): boolean {
    let changed = false;
    for (const [index, made] of this.#drawn) changed = this.#heights.set(index, made.size().item) || changed;
    return changed;
  }

  #withRow(event: Event, run: (row: Row) => void): void {
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    const row = this.#rows[Number(item?.dataset.index ?? Number.NaN)];
    if (row) run(row);
  }

  #choose(row: Row): void {
    this.#activate(row.index);
    this.#events.open(row);
  }

  #activate(index: number): void {
    if (index === this.#active) return;
    setStop(this.#drawn.get(this.#active), false);
    this.#active = index;
    setStop(this.#drawn.get(index), true);
    this.#events.hover(index);
    const row = this.#rows[index];
    if (row) this.#events.activated(row);
  }

  #focus(index: number): void {
    this.#activate(index);
    this.reveal(index);
    this.#drawn.get(index)?.button.focus({ preventScroll: true });
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const active = this.#rows[this.#active];
    const link = linkAt(event.target);
    if (event.key === "Enter" && link) {
      event.preventDefault();
      this.#events.openLink(link);
      return;
    }
    if (event.key === "p" && active) {
      event.preventDefault();
      this.#events.setPhase(active);
      return;
    }
    if (event.key === "f" && active?.fixable) {
      event.preventDefault();
      this.#events.fix(active);
      return;
    }
    const page = Math.max(1, this.places().length - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -this.#rows.length,
      End: this.#rows.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.step(step);
  }
}

/** The row that Tab stops at, and its links behind it. */
function setStop(made: RowElement | undefined, stop: boolean): void {
  if (!made) return;
  made.button.tabIndex = stop ? 0 : -1;
  for (const link of made.links) link.tabIndex = stop ? 0 : -1;
}

/** Where the link leads that something happened at. */
function linkAt(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>(".link") : null;
  return link?.dataset.target;
}

function sameLook(a: Row, b: Row): boolean {
  return (
    a.text === b.text &&
    a.time === b.time &&
    a.beside === b.beside &&
    a.opens === b.opens &&
    a.phase === b.phase &&
    a.above.length === b.above.length &&
    a.marks.length === b.marks.length &&
    a.marks.every(({ words }, index) => words === b.marks[index]?.words)
  );
}
