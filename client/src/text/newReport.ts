// What New Postmortem needs to know of paths and times. Pure.

/** Whether a path may be one of a report: such files are read to learn how a project writes. */
export function isLikelyReport(path: string): boolean {
  return (
    /post-?mortem|incident|outage|retro|rca|(?:^|\/)\d{4}-?\d\d-?\d\d/i.test(path) && !/template|readme/i.test(path)
  );
}

/** `2026-03-04 09:41`, where the user is. */
export function localMinute(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
