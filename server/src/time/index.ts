// The time layer: timestamps, zones, instants, durations.

export { type Duration, readDuration } from "./duration.ts";
export {
  addDays,
  type CalendarDate,
  daysBetween,
  type FullTime,
  formatIso,
  formatOffset,
  isDate,
  toInstant,
  weekdayOf,
} from "./instant.ts";
export { ianaOffset, isRegion, type OffsetOptions, offsetOf, wallKind } from "./offset.ts";
export { isPlaceholderTime } from "./placeholder.ts";
export { findTimestamps, readTimestamp } from "./timestamp.ts";
export { findZoneStatement } from "./zone-statement.ts";
export { meaningOf, readZone, type ZoneOptions } from "./zones.ts";
