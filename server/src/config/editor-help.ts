// Settings of the editor alone: which help it shows beside findings. A configuration file has no say in them.

const INLAY_HINTS = ["off", "elapsed", "utc"] as const;

export interface EditorHelp {
  readonly completion: boolean;
  readonly hover: boolean;
  readonly codeLens: boolean;
  /** Formatting of the timeline: off, since it would vie with formatters of Markdown. */
  readonly format: boolean;
  readonly inlayHints: (typeof INLAY_HINTS)[number];
}

/** What holds where nobody says anything; the manifest tells the same. */
const DEFAULT_HELP: EditorHelp = {
  completion: true,
  hover: true,
  codeLens: true,
  format: false,
  inlayHints: "off",
};

/** @param section the settings `postmortem`, of any shape @param otherwise what holds where it says nothing */
export function readHelp(section: unknown, otherwise: EditorHelp = DEFAULT_HELP): EditorHelp {
  const given = typeof section === "object" && section !== null ? (section as Record<string, unknown>) : {};
  const flag = (name: "completion" | "hover" | "codeLens" | "format") =>
    typeof given[name] === "boolean" ? given[name] : otherwise[name];
  return {
    completion: flag("completion"),
    hover: flag("hover"),
    codeLens: flag("codeLens"),
    format: flag("format"),
    inlayHints: INLAY_HINTS.find((one) => one === given.inlayHints) ?? otherwise.inlayHints,
  };
}
