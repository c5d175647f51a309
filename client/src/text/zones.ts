// The time zone of the machine. Pure: knows no editor.

/** The user's own IANA zone, or undefined where the machine does not tell. */
export function ownZone(): string | undefined {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return /^(?:Etc\/)?(?:UTC|UCT|GMT|Universal|Zulu|Greenwich)$/.test(zone ?? "") ? "UTC" : zone || undefined;
}

/** A choice of a zone. */
interface Zoned {
  readonly zone?: string;
}

/** The choices that are not among those that stand before them. */
export function without<T extends Zoned>(choices: readonly T[], leading: readonly Zoned[]): T[] {
  return choices.filter(({ zone }) => !leading.some((one) => one.zone === zone));
}
