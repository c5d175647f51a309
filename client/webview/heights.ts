// Where rows of different height stand in a long list of which only a part is drawn. Pure.

/** Heights of rows, guessed until measured, and the places that follow from them. */
export class Heights {
  #sizes: Float64Array;
  #tops: Float64Array;
  #stale = true;

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

  height(index: number): number {
    return this.#sizes[index] ?? 0;
  }

  /** Top of a row; for `count` the height of all. */
  top(index: number): number {
    this.#sum();
    return this.#tops[Math.min(index, this.count)] ?? 0;
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
    for (const [index, size] of this.#sizes.entries()) {
      this.#tops[index] = top;
      top += size;
    }
    this.#tops[this.count] = top;
  }
}
