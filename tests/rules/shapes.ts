// Timelines in every shape that people write them in, for tests that hold whatever the shape.

/** One entry: its time of day in minutes and what happened. */
export interface Told {
  readonly minutes: number;
  readonly text: string;
  /** `2024-03-08`, where the entry says its date. */
  readonly date?: string;
  readonly zone?: string;
}

const two = (value: number) => String(value).padStart(2, "0");
export const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const time = ({ minutes, date, zone }: Told) =>
  [date, clock(minutes), zone].filter((part) => part !== undefined).join(" ");
const list = (line: (entry: Told, i: number) => string) => (entries: readonly Told[]) => entries.map(line).join("\n");

/** Writes entries, in the order given, as one timeline. */
export type Shape = (entries: readonly Told[]) => string;

export const SHAPES: Readonly<Record<string, Shape>> = {
  bullets: list((e) => `- ${time(e)}: ${e.text}`),
  stars: list((e) => `* ${time(e)} – ${e.text}`),
  bold: list((e) => `- **${time(e)}** ${e.text}`),
  brackets: list((e) => `- [${time(e)}] ${e.text}`),
  numbers: list((e, i) => `${i + 1}. ${time(e)}: ${e.text}`),
  "loose bullets": (entries) => entries.map((e) => `- ${time(e)}: ${e.text}`).join("\n\n"),
  "nested lines": list((e) => `- ${time(e)}: ${e.text}\n  - more on ${e.text}\n    still on ${e.text}`),
  "time above": list((e) => `- ${time(e)}:\n\t- ${e.text}`),
  "reader's bullets": list((e) => `•\t${time(e)}:\n•\t${e.text}`),
  "plain lines": list((e) => `${time(e)}: ${e.text}`),
  "hard breaks": (entries) => entries.map((e) => `${time(e)} - ${e.text}`).join("  \n"),
  paragraphs: (entries) => entries.map((e) => `${time(e)}: ${e.text}\nand ${e.text} went on.`).join("\n\n"),
  headings: (entries) => entries.map((e) => `### ${time(e)}\n\nThen ${e.text}.`).join("\n\n"),
  table: (entries) => `| Time | Event |\n|---|---|\n${entries.map((e) => `| ${time(e)} | ${e.text} |`).join("\n")}`,
  "open table": (entries) => `Time | Event\n--- | ---\n${entries.map((e) => `${time(e)} | ${e.text}`).join("\n")}`,
  "date column": (entries) =>
    `| Date | Time | Event |\n|---|---|---|\n${entries
      .map((e) => `| ${e.date ?? ""} | ${clock(e.minutes)}${e.zone ? ` ${e.zone}` : ""} | ${e.text} |`)
      .join("\n")}`,
  fence: (entries) => `\`\`\`\n${entries.map((e) => `${time(e)} ${e.text}`).join("\n")}\n\`\`\``,
  quote: list((e) => `> - ${time(e)}: ${e.text}`),
  html: (entries) => `<ul>\n${entries.map((e) => `<li>${time(e)}: ${e.text}</li>`).join("\n")}\n</ul>`,
};

export const TEXTS = [
  "alerts fire for checkout",
  "the on-call engineer joins",
  "a dashboard shows errors",
  "the release is found to be the cause",
  "release forty is rolled back",
  "errors stop",
  "support tells the customers",
  "the queue has drained",
];

/** A report around a timeline. `note` stands between the heading and the entries. */
export function report(timeline: string, { date = "on 2024-03-08", note = "" } = {}): string {
  return `# Postmortem: checkout down ${date}

Impact: 1,200 orders failed.

## Timeline
${note ? `\n${note}\n` : ""}
${timeline}

## Root cause

A setting was missing in production.
`;
}
