// Long pauses: stretches without an entry that are far longer than this timeline's usual ones. Pure.

export interface Pause {
  readonly from: number;
  readonly to: number;
  /** So long that a scale true to length would leave no room for the rest: it may be drawn shortened. */
  readonly shorten: boolean;
}

const minute = 60_000;
/** A pause is told from this length on, and when it is so many times the usual one. */
const told = { least: 30 * minute, times: 4 };
/** And shortened from this length on. */
const shortened = { least: 120 * minute, times: 10 };

/** @param spans start and end of what happened, in any order, in milliseconds */
export function pausesIn(spans: readonly (readonly [number, number])[]): Pause[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const gaps: { from: number; to: number }[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const [start, end] of sorted) {
    if (start > reached && Number.isFinite(reached)) gaps.push({ from: reached, to: start });
    reached = Math.max(reached, end);
  }
  const lengths = gaps.map(({ from, to }) => to - from).sort((a, b) => a - b);
  const usual = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  return gaps.flatMap(({ from, to }) => {
    const length = to - from;
    if (length < told.least || length <= told.times * usual) return [];
    return [{ from, to, shorten: length >= shortened.least && length > shortened.times * usual }];
  });
}
