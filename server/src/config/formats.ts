// Text that has to be more than text: zones, patterns, links, paths. What a JSON schema's types cannot say.
import { readPattern } from "../text/pattern.ts";
import { globFault } from "./globs.ts";

export type Format = "glob" | "time-zone" | "ticket-pattern" | "ticket-link" | "workspace-path";

/** What is wrong with a text of this format, as a sentence; undefined where nothing is. */
export function faultOf(format: Format, text: string): string | undefined {
  switch (format) {
    case "glob": {
      const wrong = globFault(text);
      return wrong === undefined ? undefined : `“${shortened(text)}” cannot be used as a glob. ${wrong}`;
    }
    case "time-zone":
      return isZone(text) ? undefined : `“${text}” is no time zone. Zones are named like Europe/Berlin or UTC.`;
    case "ticket-pattern": {
      const read = readPattern(text);
      return "wrong" in read ? `“${text}” is no pattern that can be used. ${read.wrong}` : undefined;
    }
    case "ticket-link":
      return /^https?:\/\/[^\s{}]+\{id\}[^\s{}]*$/.test(text)
        ? undefined
        : `“${text}” is no link. It begins with https:// and has {id} where the ticket goes.`;
    case "workspace-path":
      return isInside(text) ? undefined : `“${text}” should be the path of a file beside or below this one.`;
  }
}

/** Whether a name is one of the IANA database. */
export function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

/** The names of zones that can be chosen. */
export function zoneNames(): readonly string[] {
  return ["UTC", ...Intl.supportedValuesOf("timeZone").filter((name) => name !== "UTC")];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isInside(path: string): boolean {
  const names = path.split(/[\\/]/);
  return path.trim() !== "" && !/^(?:[A-Za-z][A-Za-z0-9+.-]*:|[\\/])/.test(path) && !names.includes("..");
}
