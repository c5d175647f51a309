// The present minute, as a user writes it. Pure.

/** `2026-03-04 09:41`, where the user is; on request with the offset, `2026-03-04 09:41 +01:00`. */
export function localMinute(now: Date, { offset = false } = {}): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const east = -now.getTimezoneOffset();
  const minutes = Math.abs(east);
  const behind = offset ? ` ${east < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : "";
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}${behind}`;
}
