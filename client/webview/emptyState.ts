// What the page says when there is nothing to draw: why, and what to do.
import type { TimelineView } from "../../server/src/protocol.ts";
import type { PageCommand } from "../src/panel/messages.ts";
import { reasonsInWords } from "../src/text/reasons.ts";
import { element, icon, textButton } from "./dom.ts";
import { t } from "./words.ts";

export interface Empty {
  readonly icon: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly example?: string;
  readonly action?: { readonly label: string; readonly command: PageCommand };
}

/** Undefined where there is something to draw. */
export function emptyFor(view: TimelineView | null, why: readonly string[]): Empty | undefined {
  if (!view) return { icon: "loading", title: t("Reading the file…"), lines: [] };
  if (view.entries.length > 0 || view.unplaced.length > 0) return undefined;
  if (view.kind === "other") {
    return {
      icon: "file",
      title: t("This file is not read as a postmortem"),
      lines: [reasonsInWords(why), t("If it is the report of an incident, say so, and its timeline is drawn here.")],
      action: { label: t("Treat It as a Postmortem"), command: "treatAsPostmortem" },
    };
  }
  if (view.kind === "template") {
    return {
      icon: "file-code",
      title: t("This is a template"),
      lines: [reasonsInWords(why), t("Once a report is written from it, its timeline is drawn here.")],
    };
  }
  return {
    icon: "watch",
    title: t("No timeline yet"),
    lines: [t("Write what happened when, one line for each moment, and it is drawn here while you type:")],
    example: t("- 2026-03-08 14:05 UTC – Alert fires: error rate above 5 %"),
    action: { label: t("Insert a Timeline"), command: "insertTimeline" },
  };
}

export function problem(text: string, command: PageCommand | null): Empty {
  const title = t("The timeline cannot be shown now");
  return {
    icon: "warning",
    title,
    lines: [text],
    ...(command === "restartServer" ? { action: { label: t("Restart Language Server"), command } } : {}),
  };
}

export function emptyElement(empty: Empty, run: (command: PageCommand) => void): HTMLElement {
  const box = element("section", "empty", {}, icon(empty.icon), element("h2", "", {}, empty.title));
  for (const line of empty.lines.filter(Boolean)) box.append(element("p", "", {}, line));
  if (empty.example) box.append(element("pre", "", {}, element("code", "", {}, empty.example)));
  const { action } = empty;
  if (action) box.append(textButton(action.label, () => run(action.command), "primary-button"));
  return box;
}
