// What the panel's host and its page say to each other. Each side refuses what does not fit: `validators.ts` is made from these types.
// Knows neither `vscode` nor the DOM.
import type { Count, PlaceRange, TimelineView, ViewPatch, WebAddress } from "../../../server/src/protocol.ts";

export const VIEW_TYPE = "postmortem.timeline";

/** Host to page. */
export type HostMessage =
  /** `view` is null while the server has not read the file; `why` are the reasons for its kind. */
  | {
      readonly type: "show";
      readonly name: string;
      readonly view: TimelineView | null;
      /** The number of the server's answer. */
      readonly serial?: Count;
      readonly why: readonly string[];
      /** The zone that times are told in: an IANA name, UTC, `+02:00`; null: as written. */
      readonly zone?: string | null;
      /** A second zone beside it. */
      readonly beside?: string | null;
    }
  /** The same with what has changed since the view that was shown last; the page that has not that one says that it is ready. */
  | {
      readonly type: "patch";
      readonly name: string;
      readonly patch: ViewPatch;
      readonly serial: Count;
      readonly why: readonly string[];
      readonly zone?: string | null;
      readonly beside?: string | null;
    }
  /** What the rules found in the file shown; comes whenever that changes. */
  | { readonly type: "findings"; readonly uri: string; readonly findings: readonly RowFinding[] }
  /** Asks for a PNG of a picture in SVG whose looks are attributes; `copy`: for the clipboard, once the reader presses a button. */
  | { readonly type: "paint"; readonly id: Count; readonly svg: string; readonly copy: boolean }
  /** The caret's line in the file shown, from 0; null where the file has no caret now. */
  | { readonly type: "caret"; readonly line: Count | null }
  /** Why there is nothing to show, in a sentence. */
  | { readonly type: "problem"; readonly text: string; readonly action: PageCommand | null };

/** A finding where the page can show it. Lines count from 0. */
export interface RowFinding {
  readonly line: Count;
  readonly lastLine: Count;
  readonly rule: string;
  readonly message: string;
}

/** Commands that the page may ask for. */
export type PageCommand =
  | "treatAsPostmortem"
  | "insertTimeline"
  | "restartServer"
  | "chooseTimelineZone"
  | "exportTimeline";

/** Page to host. */
export type PageMessage =
  /** The page listens from now on. */
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly uri: string; readonly range: PlaceRange }
  /** The reader wants to mark the entry that begins on a line, from 0. */
  | { readonly type: "setPhase"; readonly uri: string; readonly line: Count }
  /** The picture that was asked for; null where it could not be painted. */
  | { readonly type: "painted"; readonly id: Count; readonly png: Uint8Array | null }
  /** What became of a picture for the clipboard: browsers may refuse it. */
  | { readonly type: "copied"; readonly id: Count; readonly outcome: "copied" | "refused" | "left" }
  /** The reader presents the timeline, or has ended that. */
  | { readonly type: "present"; readonly on: boolean }
  /** The reader wants the fixes of what was found in a range. */
  | { readonly type: "fix"; readonly uri: string; readonly range: PlaceRange }
  /** The reader wants to open an address that an entry leads to. */
  | { readonly type: "openLink"; readonly target: WebAddress }
  | { readonly type: "command"; readonly command: PageCommand };

/** What a row says of itself to the editor's menu at a right-click. */
export interface EntryContext {
  readonly webviewSection: "entry";
  readonly uri: string;
  readonly range: PlaceRange;
  readonly words: string;
  /** What was found there has fixes: the menu offers them. */
  readonly webviewFixable?: true;
}

/** A line of a file, from 0, as a code action names it. */
export interface EntryLine {
  readonly uri: string;
  readonly line: Count;
}

/** What survives a reload of the window. */
export interface PanelState {
  readonly uri: string;
}

/** What the log says of a message that is none of those. */
export function refusal(data: unknown): string {
  const { type } = typeof data === "object" && data !== null && "type" in data ? data : { type: undefined };
  const what = typeof type === "string" ? JSON.stringify(type.slice(0, 40)) : "without a type";
  return `A message to the timeline panel was refused, since it is not as it should be: ${what}`;
}
