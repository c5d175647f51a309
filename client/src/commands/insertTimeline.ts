// Starts a timeline: the section where the file has none, else an entry for the present moment. The panel's button.

import { requireMarkdownEditor } from "../documents.ts";
import type { Server } from "../server.ts";
import { applySnippets } from "./applySnippet.ts";
import { insertTimelineEntry } from "./insertTimelineEntry.ts";

export async function insertTimeline(server: Server): Promise<void> {
  const document = requireMarkdownEditor()?.document;
  if (!document) return;
  const sections = await server.sections(document.uri);
  const missing = sections.some(({ kind, missing }) => kind === "timeline" && missing);
  const edit = missing ? await server.insertSection(document.uri, "timeline") : null;
  if (edit) await applySnippets(document, [edit]);
  else await insertTimelineEntry(server);
}
