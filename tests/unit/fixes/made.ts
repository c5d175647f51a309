// Timelines read and entries made up, for tests of single steps of a fix.
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import type { Entry } from "../../../server/src/postmortem/model.ts";
import { readPostmortem } from "../../../server/src/postmortem/read.ts";

export function readReport(text: string) {
  const document = parseDocument(text);
  return { document, postmortem: readPostmortem(document, { treatAs: "postmortem" }), source: text };
}

/** A report with that timeline; its entries come with it. */
export function timelineOf(lines: string, heading = "Timeline", title = "uploads down") {
  const report = readReport(`# Postmortem: ${title}\n\n## ${heading}\n\n${lines}\n`);
  return { ...report, entries: report.postmortem.timeline.entries };
}

/** The entry with other things known of its time. */
export function told(entry: Entry, time: Partial<Entry["time"]>, more: Partial<Entry> = {}): Entry {
  return { ...entry, ...more, time: { ...entry.time, ...time } };
}
