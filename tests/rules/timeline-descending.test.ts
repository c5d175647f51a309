// timeline-descending: newest first.
import { cases, page } from "./cases.ts";

/** How a page of incidents keeps one of them, with words behind its steps. */
const notice = (more = "") =>
  `---\ntitle: Search is down\ndate: 2024-05-02T09:01:10Z\nresolved: true\nseverity: down\naffected:\n  - Search\n---\n\n*Resolved* - Search answers again. {{< track "2024-05-02 09:40:00" >}}\n\n*Update* - The index is built anew. {{< track "2024-05-02 09:20:00" >}}\n\n*Investigating* - Every search ends in an error. {{< track "2024-05-02 09:01:00" >}}\n${more}`;

/** Reminders of weeks before what they warned of, under no heading. */
const reminded = (title: string) =>
  `# ${title}\n\n- 2024-05-20 10:45 UTC: the oven is licensed again, bread is sold\n- 2024-05-20 07:40 UTC: the oven was down, its licence had ended\n- 2024-05-08 09:00 UTC: second reminder\n- 2024-04-20 09:00 UTC: first reminder\n`;

/** The front matter of such a page over a list. */
const keyed = (title: string, more = "", keys = "") =>
  `---\ntitle: "${title}"\ndate: 2024-05-02\nresolved: true\nseverity: down\n${keys}---\n\n${more}- 2024-05-02 09:40 UTC: search answers again\n- 2024-05-02 09:20 UTC: the index is built anew\n- 2024-05-02 09:01 UTC: search failed for all customers\n`;

cases("timeline-descending", {
  reports: {
    "every step back": [
      page({ timeline: "- 10:45 UTC: errors stop\n- 10:20 UTC: the cause is found\n- 10:05 UTC: alerts fire" }),
      "Timeline",
    ],
    "a table": [
      page({
        timeline:
          "| Time (UTC) | Event |\n|---|---|\n| 10:45 | errors stop |\n| 10:20 | the cause is found |\n| 10:05 | alerts fire |",
      }),
      "Timeline",
    ],
    "what says that it is not": [
      page({
        timeline:
          "Oldest first, not newest first.\n\n- 10:45 UTC: errors stop\n- 10:20 UTC: the cause is found\n- 10:05 UTC: alerts fire",
      }),
      "Timeline",
    ],
    "a notice that has become a report": [
      notice("\n## Root cause\n\nThe index was deleted by a script.\n"),
      "2024-05-02 09:40:00",
    ],
    "a report by its title, with the front matter of a page": [
      keyed("Postmortem: search outage"),
      "2024-05-02 09:40 UTC",
    ],
    "a report by its impact": [keyed("Search outage", "- Impact: 300 searches failed\n\n"), "2024-05-02 09:40 UTC"],
    "a report by a key": [keyed("Search outage", "", "root_cause: a script\n"), "2024-05-02 09:40 UTC"],
    "an incident of weeks": [
      page({
        timeline:
          "- 2024-05-20 10:45 UTC: errors stop\n- 2024-05-08 10:20 UTC: the cause is found\n- 2024-04-20 10:05 UTC: alerts fire",
      }),
      "Timeline",
    ],
    "an incident with its reminders of weeks, without a heading": [
      reminded("Postmortem: licence of the oven"),
      "2024-05-20 10:45 UTC",
    ],
    "the newest in other words": [
      page({
        timeline:
          "The newest nodes were drained first.\n\n- 10:45 UTC: errors stop\n- 10:20 UTC: the cause is found\n- 10:05 UTC: alerts fire",
      }),
      "Timeline",
    ],
  },
  silent: {
    "a notice of a status page": notice(),
    "a notice by its front matter": keyed("Search outage"),
    "what it affects, and a key without a value": keyed("Search outage", "", "affected:\n  - Search\nroot_cause:\n"),
    "a notice told in steps":
      "# Outage of the search\n\n**Resolved**: Search answers again.\n<br>3 May 2024, 10:40 CEST\n\n**Identified**: The index was lost and search is unavailable.\n<br>3 May 2024, 09:05 CEST\n\n**Investigating**: Search failed this morning.\n<br>3 May 2024, 09:01 CEST\n",
    "a log of postmortems": reminded("Postmortems of the oven"),
    "a log that goes on": reminded("Outage log"),
    "a page of several outages":
      "# Outages of the bakery\n\n## May 9, 2024\n\n(13:20 UTC) The oven was down: a fuse failed.\n\n## April 20, 2024\n\n(07:10 UTC) Orders were lost and the shop was unavailable for an hour.\n\n## March 2, 2024\n\n(08:00 UTC) The door was broken and nobody could come in.\n",
    ...Object.fromEntries(
      [
        "Newest first.",
        "(most recent on top)",
        "This log goes from bottom-to-top.",
        "In reverse chronological order:",
        "Das Neueste steht oben.",
        "新しい順",
      ].map((said) => [
        `it says so itself: ${said}`,
        page({
          timeline: `${said}\n\n- 10:45 UTC: errors stop\n- 10:20 UTC: the cause is found\n- 10:05 UTC: alerts fire`,
        }),
      ]),
    ),
    "oldest first": page(),
    "steps in both directions": page({
      timeline:
        "- 10:45 UTC: errors stop\n- 10:05 UTC: alerts fire\n- 10:20 UTC: the cause is found\n- 10:10 UTC: on-call joins",
    }),
    "a log of days": page({
      timeline: "- 2024-03-14: search was empty\n- 2024-02-02: mails came late\n- 2024-01-21: nobody could log in",
    }),
    "incidents of their own": `# Incidents\n\n${["04 20:00 – 20:30", "03 09:00 – 09:20", "02 11:00 – 12:00"]
      .map((time) => `## 2024-05-${time} (UTC)\n\n- Impact: no bread\n- Cause: a fuse\n- Fix: another fuse\n`)
      .join("\n")}`,
    "one entry": page({ timeline: "- 10:45 UTC: errors stop" }),
  },
});
