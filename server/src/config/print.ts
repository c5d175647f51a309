// What applies to a document and where each value comes from, as a configuration file with comments.
import type { Origin, Values } from "./values.ts";

export interface PrintOptions {
  /** The document, as it is to be named. */
  readonly name: string;
  /** The files that were found, those that win last. */
  readonly files: readonly string[];
  /** How a file is to be named. */
  readonly nameOf: (path: string) => string;
}

/** Characters before the comments; a longer line has its comment above it, where it is seen without scrolling. */
const COLUMN = 32;

/** YAML that would give the same values again, each with a comment that says where it comes from. */
export function printedConfig(values: Values, { name, files, nameOf }: PrintOptions): string {
  const found =
    files.length > 0 ? `Read from ${files.map(nameOf).join(", then ")}.` : "No configuration file was found.";
  const lines: { text: string; comment: string }[] = [];
  let open: readonly string[] = [];
  for (const [key, { value, origin }] of [...values].sort(byKey)) {
    const path = key.split(".");
    const parents = path.slice(0, -1);
    const shared = parents.findIndex((parent, index) => parent !== open[index]);
    for (const [index, parent] of parents.entries()) {
      if (shared >= 0 && index >= shared) lines.push({ text: `${"  ".repeat(index)}${parent}:`, comment: "" });
    }
    open = parents;
    const text = `${"  ".repeat(parents.length)}${path.at(-1)}: ${written(value)}`;
    lines.push({ text, comment: originWords(origin, nameOf) });
  }
  const body = lines.flatMap(({ text, comment }) => {
    if (!comment) return [text];
    if (text.length <= COLUMN) return [`${text.padEnd(COLUMN)}  # ${comment}`];
    return [`${/^ */.exec(text)?.[0] ?? ""}# ${comment}`, text];
  });
  return [`# What applies to ${name}. ${found}`, ...body, ""].join("\n");
}

/** Keys of one parent stand together, in the order of the names. */
function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function originWords(origin: Origin, nameOf: (path: string) => string): string {
  switch (origin.kind) {
    case "file":
      return `${nameOf(origin.path)}:${origin.line}`;
    case "preset":
      return `preset ${origin.name}`;
    case "profile":
      return `profile ${origin.name}`;
    case "editor":
      return "editor settings";
    case "command":
      return "command line";
    case "default":
      return "default";
  }
}

/** A value as YAML on one line. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, one]) => `${name}: ${written(one)}`)
      .join(", ")} }`;
  }
  if (typeof value !== "string") return JSON.stringify(value);
  return /^[A-Za-z][\w-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|y|n)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
