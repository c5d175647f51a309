// The machine's clock and zone: the only place of the server that reads them.
import { Temporal } from "temporal-polyfill";
import type { Platform } from "./settings.ts";

export const clock: Pick<Platform, "now" | "today" | "zone"> = {
  now: () => Temporal.Now.instant().epochMilliseconds,
  today: () => Temporal.Now.plainDateISO().toString(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};
