// Places in a source text. Every offset in the project counts UTF-16 code units, as JavaScript strings and LSP positions do.

/** A half-open range `[start, end)` of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The source text that a span covers. */
export function slice(source: string, span: Span): string {
  return source.slice(span.start, span.end);
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same span, `by` further on. */
export function spanBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Those of `items`, which are in order of their places, that stand within `[start, end)`. */
export function between<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  start: number,
  end: number,
): Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as Item) < start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let i = low; i < items.length && placeOf(items[i] as Item) < end; i++) found.push(items[i] as Item);
  return found;
}

/** The span without white space at its two ends. An all-blank span becomes empty at its end. */
export function trim(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x200b
  );
}
