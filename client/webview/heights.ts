// Where rows of different height stand in a long list of which only a part is drawn. Pure.

/** Heights of rows, guessed until measured, and the places that follow from them. */
export class Heights {
  #sizes: Float64Array;
  #tops: Float64Array;
  #stale = true;
  #wanted: ArrayLike<number> | undefined;
  #least = 0;

  /** @param guesses height of each row in pixels */
  constructor(guesses: ArrayLike<number>) {
    this.#sizes = Float64Array.from(guesses);
    this.#tops = new Float64Array(this.#sizes.length + 1);
  }

  get count(): number {
    return this.#sizes.length;
  }

  /** @returns whether the height is another than was known */
  set(index: number, height: number): boolean {
    if (Math.abs((this.#sizes[index] ?? height) - height) < 0.5) return false;
    this.#sizes[index] = height;
    this.#stale = true;
    return true;
  }

  /** Height of all rows without anything between them. */
  get sum(): number {
    return this.#sizes.reduce((sum, size) => sum + size, 0);
  }

  /**
   * From now on rows stand where they want to, as near as their order and their heights let them.
   * @param wanted top of each row in pixels, NaN for one that stands below the row before; undefined: one behind the other
   * @param least height that all have together at least
   */
  arrange(wanted: ArrayLike<number> | undefined, least: number): void {
    this.#wanted = wanted;
    this.#least = least;
    this.#stale = true;
  }

  height(index: number): number {
    return this.#sizes[index] ?? 0;
  }

  /** Top of a row; for `count` the height of all. */
  top(index: number): number {
    this.#sum();
    return this.#tops[Math.min(index, this.count)] ?? 0;
  }

  /** How much lower than the rows about a height they want to be: from row to row as a line. */
  apart(y: number): number {
    const wanted = this.#wanted;
    if (!wanted || this.count === 0) return 0;
    const at = this.indexAt(y);
    const from = this.#known(at, -1) ?? this.#known(at, 1);
    if (from === undefined) return 0;
    const to = this.#known(Math.max(from, at) + 1, 1) ?? from;
    const apartAt = (index: number) => (wanted[index] ?? 0) - this.top(index);
    const [a, b] = [this.top(from), this.top(to)];
    const part = b > a ? Math.max(0, Math.min(1, (y - a) / (b - a))) : 0;
    return apartAt(from) + (apartAt(to) - apartAt(from)) * part;
  }

  /** The next row from one on that has a place of its own. */
  #known(from: number, step: 1 | -1): number | undefined {
    for (let index = from; index >= 0 && index < this.count; index += step)
      if (!Number.isNaN(this.#wanted?.[index] ?? Number.NaN)) return index;
    return undefined;
  }

  /** The row at a height; the first or the last one for places outside. */
  indexAt(y: number): number {
    this.#sum();
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  #sum(): void {
    if (!this.#stale) return;
    this.#stale = false;
    let top = 0;
    for (let index = 0; index < this.count; index++) {
      this.#tops[index] = top;
      top += this.#sizes[index] ?? 0;
    }
    this.#tops[this.count] = Math.max(top, this.#least);
    if (this.#wanted) this.#spread(this.#wanted, Math.max(0, this.#least - top));
  }

  /**
   * The places that are nearest to those wanted, together: rows that would lie on one another become a block around the middle
   * of what they want. `#tops` has them without gaps; a block's shift is the gap above it.
   */
  #spread(wanted: ArrayLike<number>, room: number): void {
    const [sums, known, ends] = [
      new Float64Array(this.count),
      new Uint32Array(this.count),
      new Uint32Array(this.count),
    ];
    let blocks = 0;
    for (let index = 0; index < this.count; index++) {
      const gap = (wanted[index] ?? Number.NaN) - (this.#tops[index] ?? 0);
      let sum = Number.isNaN(gap) ? 0 : gap;
      let weight = Number.isNaN(gap) ? 0 : 1;
      for (; blocks > 0; blocks--) {
        const [above = 0, rows = 0] = [sums[blocks - 1], known[blocks - 1]];
        if (weight > 0 && rows > 0 && above / rows <= sum / weight) break;
        sum += above;
        weight += rows;
      }
      sums[blocks] = sum;
      known[blocks] = weight;
      ends[blocks++] = index + 1;
    }
    for (let block = 0, index = 0; block < blocks; block++) {
      const rows = known[block] ?? 0;
      const shift = rows === 0 ? 0 : Math.round(Math.max(0, Math.min(room, (sums[block] ?? 0) / rows)));
      for (const end = ends[block] ?? 0; index < end; index++) this.#tops[index] = (this.#tops[index] ?? 0) + shift;
    }
  }
}
