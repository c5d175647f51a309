// The time zone of the machine. Pure: knows no editor.

/** The user's own IANA zone, or undefined where the machine does not tell. */
export function ownZone(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;
}
