// action-missing-owner: tasks without a name.
import { expect, test } from "vitest";
import { analyse } from "../../server/src/analyse.ts";
import { cases, page } from "./cases.ts";

const table = (...rows: string[]) =>
  page({ actions: ["| Task | Owner | Due |", "|---|---|---|", ...rows.map((row) => `| ${row} |`)].join("\n") });

/** A word for everybody; a title, a heading and a table's header, and a task in its language; an owner that is none. */
const EVERYBODY: readonly (readonly [string, string, string, string, string])[] = [
  ["全体成员", "故障复盘：支付失败", "改进措施\n\n| 措施 | 负责人 | 截止日期 |", "增加启动检查", "支付团队"],
  ["전원", "장애 보고서: 결제 장애", "재발 방지 대책\n\n| 조치 | 담당자 | 기한 |", "시작 검사 추가", "결제팀"],
  [
    "Tutti",
    "Relazione sull'incidente",
    "Azioni correttive\n\n| Azione | Responsabile | Scadenza |",
    "Aggiungere un test del nodo",
    "Team Pagamenti",
  ],
  [
    "Iedereen",
    "Incidentrapport: storing in het betalen van de bestellingen op",
    "Actiepunten\n\n| Actie | Eigenaar | Uiterlijk |",
    "Test van het certificaat toevoegen",
    "Team Betalen",
  ],
  [
    "wszyscy",
    "Postmortem: awaria płatności",
    "Działania naprawcze\n\n| Działanie | Właściciel | Termin |",
    "Dodać test certyfikatu",
    "Zespół Płatności",
  ],
];
const tasksOf = (title: string, heading: string, task: string, owner: string) =>
  `# ${title} 2024-03-08\n\n## Timeline (CET)\n\n- 10:00 503\n- 10:30 200\n\n## ${heading}\n|---|---|---|\n| ${task} | ${owner} | 2024-03-31 |\n`;

cases("action-missing-owner", {
  reports: {
    "orders in bold, each with its reason": [
      page({
        actions:
          "- **Add a limit** — All mails now wait in one queue.\n- **Check the relay** — It was full, by 2024-03-20.",
      }),
      "Action items",
    ],
    ...Object.fromEntries(
      ["none done", "partly done", "0 of 3 done", "50% done", "done by Friday", "done when green"].map((state) => [
        `a part that is “${state}”`,
        [
          page({ actions: "- Rotate the key\n- Block the sender" }).replace(
            "## Action items",
            `## Action items (${state})`,
          ),
          "Action items",
        ],
      ]),
    ),
    "vague tasks counted with the one that is not": [
      page({ actions: "- Improve the monitoring\n- Rotate the key of the mail relay\n- Train the team" }),
      "Action items",
    ],
    "rows that ask for one, whatever they tell": [
      table("Keys are rotated by the vault | | ", "All mails now wait in one queue | | "),
      "Owner",
    ],
    "wishes told as participles": [
      page({ actions: "- Enhanced alerts on mails that wait\n- Improved checks of the queue, by 2024-03-20" }),
      "Action items",
    ],
    ...Object.fromEntries(
      [
        ["Prevention", "- Rotate the keys by 2024-04-01\n- Block the sender"],
        ["Prevention plan", "- One path for all reads of the queue\n- A rule against raw calls"],
        ["Prevention", "- Rotate the keys [Priority: High]\n- Block the sender [Priority: Low]"],
        ["Prevention", "| Task | Status |\n|---|---|\n| Rotate the keys | Open |\n| Block the sender | Not started |"],
        ["Action items, as soon as possible", "- Rotate the keys\n- Block the sender"],
        ["Preventive measures", "- Rotate the keys\n- Block the sender"],
        ["Ongoing action items", "- Rotate the keys\n- Block the sender"],
        ["Guardrails", "- [ ] One path for all reads of the queue\n- [ ] A rule against raw calls"],
      ].map(([heading, actions = ""]) => [
        `what is to be done, below “${heading}”`,
        [page({ actions }).replace("## Action items", `## ${heading}`), heading],
      ]),
    ),
    "more tasks than the list that is worked off has": [
      page({
        actions:
          "| Task | Owner |\n|---|---|\n| Rotate the keys | Ada |\n| Block the sender | Bo |\n\n## Follow-ups\n\n- [ ] Add a limit\n- [ ] Empty the queue\n- [ ] Move the mails",
      }),
      "Follow-ups",
    ],
    "half of which are tasks": [
      page({ actions: "- Keys are rotated by the vault\n- Block the sender by 2024-03-22" }),
      "Action items",
    ],
    "acronyms at the end of some": [
      page({ actions: "- Rename the table by 2024-03-20 (API)\n- Block the sender by 2024-03-22" }),
      "Action items",
    ],
    "what is still to be done under a title of what was": [
      page({
        actions: "**Completed so far:**\n\n- [x] Rotate the key\n\n**Still open:**\n\n- Block the sender by 2024-03-22",
      }),
      "Action items",
    ],
    "a list without any, once": [
      page({
        actions:
          "- Rotate the key of the mail relay before it ends, by 2024-03-20\n- Page on-call when the queue holds 500 mails, by 2024-03-22",
      }),
      "Action items",
    ],
    "an empty cell in a column for owners": [
      table("Rotate the key of the mail relay | Noor | 2024-03-20", "Alert on 500 waiting mails | | 2024-03-22"),
      "Alert on 500",
    ],
    "a dash in its cell": [
      table("Rotate the key of the mail relay | Noor | 2024-03-20", "Alert on 500 waiting mails | — | 2024-03-22"),
      "Alert on 500",
    ],
    ...Object.fromEntries(
      ["TBD", "tbd", "?", "unassigned", "nobody yet", "_TBA_", "N/A", "None"].map((word) => [
        `“${word}” in its cell`,
        [
          table(
            "Rotate the key of the mail relay | Noor | 2024-03-20",
            `Alert on 500 waiting mails | ${word} | 2024-03-22`,
          ),
          "Alert on 500",
        ],
      ]),
    ),
    "such words in all cells, once": [
      table("Rotate the key of the mail relay | TBD | TBD", "Alert on 500 waiting mails | unassigned | TBD"),
      "Owner",
    ],
    "such a word in German": [
      page({
        actions: [
          "| Maßnahme | Verantwortlich | Bis |",
          "|---|---|---|",
          "| Schlüssel des Relays `mx-2` erneuern | Noor | KW 51 |",
          "| Alarm ab 500 Mails in der Queue einrichten | nicht zugewiesen | 31.1. |",
        ].join("\n"),
      }),
      "Alarm ab 500",
    ],
    "the one item whose neighbours have names": [
      page({
        actions:
          "- Rotate the key of the mail relay (owner: Noor)\n- Keep two relays in rotation (owner: Piet)\n- Alert on 500 waiting mails",
      }),
      "Alert on 500",
    ],
    "a word for everybody": [
      page({ actions: "- Rotate the key of the mail relay (owner: everyone, due: 2024-03-20)" }),
      "everyone",
    ],
    ...Object.fromEntries(
      EVERYBODY.map(([word, title, header, task]) => [word, [tasksOf(title, header, task, word), word]]),
    ),
    "a list in German": [
      page({
        actions: "- Schlüssel des Relays `mx-2` bis 20.03.2024 erneuern\n- Alarm ab 500 Mails in der Queue einrichten",
      }),
      "Action items",
    ],
  },
  silent: {
    ...Object.fromEntries(
      EVERYBODY.map(([word, title, header, task, team]) => [
        `${team}, not ${word}`,
        tasksOf(title, header, task, team),
      ]),
    ),
    ...Object.fromEntries(
      ["???", "(??)", "**??**"].map((marks) => [
        `“${marks}” in its cell, which placeholder tells`,
        table(
          "Rotate the key of the mail relay | Noor | 2024-03-20",
          `Alert on 500 waiting mails | ${marks} | 2024-03-22`,
          `Empty the queue by a script | Bo | ${marks}`,
        ),
      ]),
    ),
    "“???” in all cells": table("Rotate the key of the mail relay | ??? | ???", "Alert on 500 mails | ??? | ???"),
    "advice to others, who are its subjects": page({ actions: "" }).concat(
      "\n## Recommendations\n\n- Package maintainers should enable two-factor authentication.\n- Package maintainers should remove old tokens.\n- Application developers should use a lockfile.\n- Rotate your tokens.\n",
    ),
    "a second list beside the one that is worked off": page({
      actions:
        "| Task | Owner |\n|---|---|\n| Rotate the keys | Ada |\n| Block the sender | Bo |\n\n## Follow-ups\n\n- Rotation of the keys\n- The sender",
    }),
    ...Object.fromEntries(
      ["Possible improvements", "What I would do in production"].map((heading) => [
        `ideas, below “${heading}”`,
        page({ actions: "- Rotate the keys\n- Better checks of the queue" }).replace(
          "## Action items",
          `## ${heading}`,
        ),
      ]),
    ),
    ...Object.fromEntries(
      [
        "Guardrails",
        "Controls in the gate",
        "What stops a repeat",
        "What is being done about this?",
        "Ongoing Safety Measures",
      ].map((heading) => [
        `what holds by now, below “${heading}”`,
        page({ actions: "- One path for all reads of the queue\n- A rule against raw calls" }).replace(
          "## Action items",
          `## ${heading}`,
        ),
      ]),
    ),
    "rules and tasks that nobody keeps account of, below “Prevention”": page({
      actions: "- Rotate the keys after each leak\n- A rule against raw calls",
    }).replace("## Action items", "## Prevention"),
    "a title above the sentence that tells it done": page({
      actions: "- Memory of the workers\nThe release was updated to free what it had read, and the queue was emptied.",
    }),
    "initials at the end of each": page({
      actions: "- Rotate the key of the mail relay by 2024-03-20 (NB)\n- Block the sender by 2024-03-22 (BK, NB)",
    }),
    "how things are by now": page({
      actions: "- All mails now wait in one queue\n- Keys are rotated by the vault\n- Block the sender",
    }),
    "what the sentence above says was done": page({
      actions:
        "To keep this from happening again, we made the following changes:\n\n- Relay behind the vault\n- Alert on 500 mails",
    }),
    "every task has one": page(),
    "names at the front of the items": page({
      actions: "- @noor: rotate the key of the mail relay\n- @piet: alert on 500 waiting mails",
    }),
    "a mention": page({ actions: "- Rotate the key of the mail relay @noor" }),
    "one owner for all, above the list": page({
      actions: "Owner: Noor\n\n- Rotate the key of the mail relay\n- Alert on 500 waiting mails",
    }),
    "a task that is done": page({ actions: "- [x] Rotate the key of the mail relay" }),
    "what there is by now, behind what it is about": page({
      actions: "- **Relay.** There is now one queue for all mails.\n- **Tests.** The suite now checks the queue.",
    }),
    "what a program checks by now, where its name opens the line": page({
      actions:
        "- `check_relay.py` now counts the mails before they leave.\n- The limit is written down in the handbook.",
    }),
    "a part that is named for what has changed": page({ actions: "" }).concat(
      "\n## What we changed\n\n- One queue for all mails\n- An alert on 500 waiting mails\n",
    ),
    "the same in Spanish, told in a field": page({ actions: "" }).concat(
      "\n**Qué cambió.** Nota: quien quiera alterar la tabla tiene que pedir el rol.\n",
    ),
    "improvements that were adopted": page({ actions: "" }).concat(
      "\n## Improvements adopted\n\n- The relay no longer needs its own resolver.\n- A second resolver for the relay\n",
    ),
    "what is there by now, each under its name": page({
      actions:
        "- **Queue limit (500)** — All mails now wait in one queue.\n- **Relay guard** — Every mail is checked by the relay.",
    }),
    ...Object.fromEntries(
      ["done", "completed", "100% done"].map((state) => [
        `a part that is “${state}”`,
        page({ actions: "- Rotate the key\n- Block the sender" }).replace(
          "## Action items",
          `## Action items (${state})`,
        ),
      ]),
    ),
    "what was done in one voice, of which some could be wishes": page({
      actions:
        "- Added checks of the queue to the relay.\n- Enhanced alerts on mails that wait.\n- Scheduled regular reviews of the keys.",
    }),
    "what was done, in Spanish": page({
      actions: "- `colas/` se agregó a la lista de rutas.\n- El límite fue documentado en el manual.",
    }),
    "what was done, in French": page({
      actions: "- La limite a été ajoutée dans le manuel.\n- Les files sont désormais comptées avant l'envoi.",
    }),
    "a ticket, where its owner stands": page({ actions: "- Rotate the key of the mail relay: MAIL-31" }),
    "a prompt, told by another rule": table("Rotate the key of the mail relay | to be added | 2024-03-20"),
    "a deadline that there is none of": table(
      "Rotate the key of the mail relay | Noor | 2024-03-20",
      "Alert on 500 waiting mails | Nona | n/a",
    ),
    "a team by its name": page({ actions: "- Rotate the key of the mail relay (owner: mail platform team)" }),
    "a report without tasks": page({ actions: "" }),
  },
});

test("vague tasks are counted with those that are not", () => {
  const text = page({ actions: "- Improve the monitoring\n- Rotate the key of the mail relay\n- Train the team" });
  const told = analyse(text).findings.filter(({ rule }) => rule === "action-missing-owner");
  expect(told.map(({ message }) => message.split(". ")[0])).toEqual(["None of these tasks has an owner"]);
});
