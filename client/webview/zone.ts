// The offset of the zone that the reader chose, at any moment. Pure: the machine's own zone changes nothing.

const minute = 60_000;
/** No zone changes its clocks within a quarter of an hour. */
const quarter = 15 * minute;

/** Minutes east of UTC at a moment; null where the zone is not known here. */
export type OffsetAt = (ms: number) => number;

/** @param zone an IANA name, `UTC`, `+02:00` @returns null for a name that this browser does not know */
export function offsetsOf(zone: string): OffsetAt | null {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed) {
    const minutes = (fixed[1] === "-" ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3]));
    return () => minutes;
  }
  if (zone === "UTC") return () => 0;
  try {
    const format = new Intl.DateTimeFormat("en-u-hc-h23", {
      timeZone: zone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    const known = new Map<number, number>();
    return (ms) => {
      const at = Math.floor(ms / quarter) * quarter;
      const offset = known.get(at) ?? offsetAt(format, at);
      known.set(at, offset);
      return offset;
    };
  } catch {
    return null;
  }
}

function offsetAt(format: Intl.DateTimeFormat, at: number): number {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return (Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute")) - at) / minute;
}
