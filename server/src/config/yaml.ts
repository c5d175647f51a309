// The text of a configuration file as YAML nodes, or why it cannot be read. JSON is read as the YAML that it is.
import { type Node, parseDocument } from "yaml";
import { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { nestsTooDeep } from "../text/yaml-depth.ts";

/** UTF-16 units; longer files are not read. */
const LONGEST = 256 * 1024;

export interface Yaml {
  /** Null where nothing is written. With a fault: what could be read before it. */
  readonly root: Node | null;
  readonly fault: { readonly span: Span; readonly message: string } | undefined;
}

/** Never throws. @param language what the writer takes the file for */
export function readYaml(source: string, language: "YAML" | "JSON" = "YAML"): Yaml {
  if (source.length > LONGEST) return unread(`The file is longer than ${LONGEST / 1024} KiB and was not read.`);
  if (nestsTooDeep(source)) return unread("The file nests lists and mappings too deep and was not read.");
  // Keys that stand twice are told where the keys are read: the parser would compare each with each.
  const options = {
    logLevel: "silent",
    prettyErrors: false,
    stringKeys: true,
    merge: false,
    uniqueKeys: false,
  } as const;
  const { contents, errors } = parseDocument(source, options);
  const root = contents as Node | null;
  // The first fault: those behind it mostly follow from it.
  const [fault] = errors;
  if (!fault) return { root, fault: undefined };
  const [start, end] = fault.pos;
  const line = new Lines(source).positionAt(start).line + 1;
  const words = fault.message.trim().replace(/\s+/g, " ").replace(/\.$/, "");
  return {
    root,
    fault: { span: { start, end }, message: `From line ${line} on this cannot be read as ${language} (${words}).` },
  };
}

function unread(message: string): Yaml {
  return { root: null, fault: { span: { start: 0, end: 0 }, message } };
}
