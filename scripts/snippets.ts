// The contributed snippets, made of the skeletons that quick fixes and templates use too.
import {
  READING_ORDER,
  renumber,
  skeletonsFor,
  TEMPLATES,
  templateSnippet,
} from "../server/src/postmortem/skeletons/index.ts";

export interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * The editor's variables know local time only, so the present time states its offset. The command
 * `postmortem.insertTimelineEntry` and the completion `pm-now` write UTC.
 */
const now = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE $CURRENT_TIMEZONE_OFFSET";

/** Name of each snippet, as the list of Insert Snippet shows it, to the snippet. */
export function snippets(): Record<string, Snippet> {
  const set = skeletonsFor("en");
  const made: Record<string, Snippet> = {};
  for (const kind of READING_ORDER) {
    made[`Postmortem section: ${set.headings[kind]}`] = {
      prefix: `pm-${kind}`,
      description: `The section “${set.headings[kind]}” with what belongs in it`,
      body: [`## ${set.headings[kind]}`, "", ...renumber(set.bodies[kind].join("\n"), 1).snippet.split("\n"), "$0"],
    };
  }
  made["Postmortem timeline entry"] = {
    prefix: "pm-entry",
    description: "An entry with the present time and your offset from UTC (pm-now writes the time in UTC itself)",
    body: [`- ${now} – \${1:what happened}$0`],
  };
  made["Postmortem timeline entry in UTC"] = {
    prefix: "pm-entry-utc",
    description: "An entry with a time in UTC to fill in",
    body: [`- \${1:year-month-day hour:minute} UTC – \${2:what happened}$0`],
  };
  made["Postmortem timeline table"] = {
    prefix: "pm-table",
    description: "A timeline as a table, its times in UTC",
    body: [
      "| Time (UTC) | What happened |",
      "| --- | --- |",
      `| \${1:year-month-day hour:minute} | \${2:impact begins} |`,
      "$0",
    ],
  };
  made["Postmortem action item"] = {
    prefix: "pm-action",
    description: "A follow-up task with owner, due date and a checkable end",
    body: [...set.bodies.actions, "$0"],
  };
  for (const template of TEMPLATES) {
    made[`Postmortem template: ${template.title}`] = {
      prefix: `pm-new-${template.id}`,
      description: template.description,
      body: [...templateSnippet(template).trimEnd().split("\n"), "$0"],
    };
  }
  return made;
}

/** The file `snippets/postmortem.code-snippets`. */
export function snippetsFile(): string {
  return `${JSON.stringify(snippets(), null, 2)}\n`;
}
