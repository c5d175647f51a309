// Which part of the scale stands beside which part of the list, where rows had to make room for others: near many entries the
// list is longer than the scale is there. Pure.

/** A list beside a scale. Pixels. */
export interface Alignment {
  /** What is seen of both. */
  readonly height: number;
  /** How far the list can be scrolled, and how far the scale can. */
  readonly room: number;
  readonly most: number;
  /** How much lower the marks are than the rows about a height of the list. */
  readonly apart: (y: number) => number;
}

/**
 * Where the scale is scrolled to beside a list that is scrolled to `top`: the row in the middle has its mark beside it. Towards
 * both ends the scale comes to its own ends, so that all of it can be reached.
 */
export function besideAt(top: number, { height, room, most, apart }: Alignment): number {
  const middle = Math.max(0, Math.min(most, top + apart(top + height / 2)));
  const below = room - top;
  const [fromStart, toEnd] = [Math.min(1, top / Math.max(1, height)), Math.min(1, below / Math.max(1, height))];
  const started = mixed(Math.min(middle, top), middle, fromStart);
  return mixed(Math.max(started, most - below), started, toEnd);
}

/** The other way round: where the list is scrolled to beside a scale that is scrolled to `beside`. */
export function topBeside(beside: number, alignment: Alignment): number {
  let [low, high] = [0, alignment.room];
  while (high - low > 0.25) {
    const top = (low + high) / 2;
    if (besideAt(top, alignment) < beside) low = top;
    else high = top;
  }
  return besideAt(low, alignment) >= beside ? low : high;
}

function mixed(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}
