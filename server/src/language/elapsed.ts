// Lengths of time as short as a hint in the text may be.

/** `+20 min`, `−3 min`, `+1 h 5 min`, `+2 d 3 h`, `+30 s`, `±0`. @param ms milliseconds */
export function shortElapsed(ms: number): string {
  if (ms === 0) return "±0";
  return `${ms < 0 ? "−" : "+"}${shortLength(ms)}`;
}

/** The same without a sign. */
export function shortLength(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
  return `${rest} min`;
}
