// Zones with daylight-saving time: what clocks there are called in winter, in summer, and without regard to either.
// Offsets follow from the IANA time zone database; names from CLDR and everyday use.

export interface DaylightNames {
  readonly region: string;
  readonly standard: string;
  readonly daylight: string;
  /** A name that is right all year, where readers know one. */
  readonly generic: string | undefined;
}

const LINES = `
America/Los_Angeles PST PDT PT
America/Denver MST MDT MT
America/Chicago CST CDT CT
America/New_York EST EDT ET
America/Anchorage AKST AKDT
America/Halifax AST ADT
America/St_Johns NST NDT
Europe/London GMT BST
Europe/Lisbon WET WEST
Europe/Paris CET CEST CET/CEST
Europe/Berlin MEZ MESZ
Europe/Athens EET EEST
Asia/Jerusalem IST IDT
Australia/Sydney AEST AEDT
Australia/Adelaide ACST ACDT
Pacific/Auckland NZST NZDT
`;

export const DAYLIGHT: readonly DaylightNames[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [region = "", standard = "", daylight = "", generic] = line.split(" ");
    return { region, standard, daylight, generic };
  });

/**
 * Names that also hold all year somewhere, so that they contradict no date: Arizona, Puerto Rico, Queensland, Northern
 * Territory, and Greenwich time, which many write for UTC.
 */
export const ALL_YEAR = new Set(["MST", "AST", "AEST", "ACST", "IST", "GMT"]);
