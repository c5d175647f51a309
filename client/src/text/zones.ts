// Time zones that a user can choose or type. Pure: knows no editor.

/** The user's own IANA zone, or undefined where the machine does not tell. */
export function ownZone(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;
}

/** Zones that incident reports use most, after the user's own and UTC. */
export const commonZones = [
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/New_York",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Berlin",
  "Europe/Kyiv",
  "Asia/Kolkata",
  "Asia/Singapore",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney",
] as const;

/** Every IANA zone that this machine knows; empty where it cannot say. */
export function allZones(): readonly string[] {
  return typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : [];
}

/**
 * What the user typed as a zone that the server reads: `utc` -> `UTC`, `+2` -> `+02:00`, `gmt-0330` -> `-03:30`,
 * `europe/berlin` -> `Europe/Berlin`. Undefined where it is none.
 */
export function readZone(typed: string): string | undefined {
  const text = typed.trim();
  if (/^(?:z|utc|gmt)$/i.test(text)) return "UTC";
  const offset = /^(?:utc|gmt)? ?([+\-\u2212])(\d{1,2})(?::?(\d\d))?$/i.exec(text);
  if (offset) return offsetName(offset[1] ?? "+", Number(offset[2]), Number(offset[3] ?? "0"));
  if (!/^[a-z_]+(?:\/[a-z0-9_+-]+){1,2}$/i.test(text)) return undefined;
  try {
    const canonical = new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
    // Some machines call Asia/Kolkata by its old name: a well written name is kept.
    return /^[A-Z]/.test(text) ? text : canonical;
  } catch {
    return undefined;
  }
}

/** Offsets in use go from -12:00 to +14:00 (IANA time zone database). */
function offsetName(sign: string, hours: number, minutes: number): string | undefined {
  const west = sign !== "+";
  if (minutes > 59 || hours * 60 + minutes > (west ? 12 : 14) * 60) return undefined;
  if (hours === 0 && minutes === 0) return "UTC";
  const two = (value: number) => String(value).padStart(2, "0");
  return `${west ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}

/** The offset that a zone has at a moment, as `UTC+02:00`; empty where it cannot be told. */
export function offsetInWords(zone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(moment);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  return name.replace("GMT", "UTC").replace(/[+-]00:00$/, "");
}
