// A task is marked as done, and as open again, as its report tells it; every other task stays as it was.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { taskDone } from "../../../server/src/language/task-done.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";

const report = (tasks: string) =>
  /Maßnahme/.test(tasks)
    ? `# Postmortem: Post kam zu spät, 11.02.2026\n\n## Auswirkungen\n\nPost kam eine Stunde zu spät.\n\n## Zeitverlauf (UTC)\n\n- 09:00 Schlange wächst\n- 10:00 Schlange leer\n\n## Ursache\n\nVoller Datenträger.\n\n## Maßnahmen\n\n${tasks}`
    : `# Postmortem: mail was late on 2026-02-11\n\n## Impact\n\nMail came an hour late.\n\n## Timeline (UTC)\n\n- 09:00 queue grows\n- 10:00 queue is empty\n\n## Root cause\n\nA full disk.\n\n## Action items\n\n${tasks}`;

const read = (source: string) => analyse(source, { path: "mail.md", settings: { today: "2026-03-01" } });

/** The tasks after the one of that number is marked; undefined where no edit is offered. */
function marked(tasks: string, index: number, done: boolean): string | undefined {
  const source = report(tasks);
  const edit = taskDone(read(source), index, done, read);
  return edit && applyEdits(source, [edit]).slice(source.length - tasks.length);
}

/** One form of a task, open and done. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ["a box", "- [ ] Alert on disk use (ana)\n- [ ] Add a disk\n", "- [x] Alert on disk use (ana)\n- [ ] Add a disk\n"],
  [
    "a box of a numbered list",
    "1. [ ] Alert on disk use\n2. [x] Add a disk\n",
    "1. [x] Alert on disk use\n2. [x] Add a disk\n",
  ],
  [
    "a box with CRLF",
    "* [ ] Alert on disk use 🚨\r\n* [ ] Add a disk\r\n",
    "* [x] Alert on disk use 🚨\r\n* [ ] Add a disk\r\n",
  ],
  [
    "a cell, in the words of other rows",
    "| Action | Owner | Status |\n|---|---|---|\n| Alert on disk use | ana | Open |\n| Add a second disk | bo | Closed |\n",
    "| Action | Owner | Status |\n|---|---|---|\n| Alert on disk use | ana | Closed |\n| Add a second disk | bo | Closed |\n",
  ],
  [
    "a cell of a German table",
    "| Maßnahme | Wer | Status |\n|---|---|---|\n| Alarm bei vollem Datenträger einrichten | ana | offen |\n",
    "| Maßnahme | Wer | Status |\n|---|---|---|\n| Alarm bei vollem Datenträger einrichten | ana | erledigt |\n",
  ],
  [
    "a cell below a title in another language",
    "| Action | Owner | Erledigt? |\n|---|---|---|\n| Alert on disk use | ana | nein |\n| Add a second disk | bo | |\n",
    "| Action | Owner | Erledigt? |\n|---|---|---|\n| Alert on disk use | ana | erledigt |\n| Add a second disk | bo | |\n",
  ],
  [
    "a cell in the other language's words",
    "| Action | Owner | Fait ? |\n|---|---|---|\n| Alert on disk use | ana | |\n| Add a second disk | bo | oui |\n",
    "| Action | Owner | Fait ? |\n|---|---|---|\n| Alert on disk use | ana | oui |\n| Add a second disk | bo | oui |\n",
  ],
  [
    "a box in a cell",
    "| Action | Done |\n|---|---|\n| Alert on disk use | [ ] |\n| Add a second disk | [ ] |\n",
    "| Action | Done |\n|---|---|\n| Alert on disk use | [x] |\n| Add a second disk | [ ] |\n",
  ],
];

describe("a task", () => {
  it.each(FORMS)("with %s is marked as done", (_name, open, done) => {
    expect(marked(open, 0, true)).toBe(done);
  });

  it.each(FORMS.filter(([name]) => !name.startsWith("a cell")))("with %s is open again", (_name, open, done) => {
    expect(marked(done, 0, false)).toBe(open);
  });

  it("in a table is open again in a word of its language", () => {
    const table = (state: string) =>
      `| Action | Owner | Status |\n|---|---|---|\n| Alert on disk use | ana | ${state} |\n`;
    expect(marked(table("Done"), 0, false)).toBe(table("Open"));
    expect(marked(table(""), 0, true)).toBe(table("Done"));
  });

  it.each([
    ["- Alert on disk use\n- Add a second disk\n", "- [x] Alert on disk use\n- Add a second disk\n"],
    [
      "| Action | Owner |\n|---|---|\n| Alert on disk use | ana |\n",
      "| Action | Owner |\n|---|---|\n| ✅ Alert on disk use | ana |\n",
    ],
  ])("without any mark gets one, and loses it again", (open, done) => {
    expect(marked(open, 0, true)).toBe(done);
    expect(marked(done, 0, false)).toBe(open.replace("- Alert", "- [ ] Alert"));
  });

  it.each([
    ["- ✅ Alert on disk use\n- Add a second disk\n", "- Alert on disk use\n- Add a second disk\n"],
    ["- ~~Alert on disk use~~\n- Add a second disk\n", "- Alert on disk use\n- Add a second disk\n"],
    ["- Alert on disk use (done)\n- Add a second disk\n", "- Alert on disk use\n- Add a second disk\n"],
  ])("that says in its words that it is done loses them", (done, open) => {
    expect(marked(done, 0, false)).toBe(open);
  });

  it("is left alone where it is so already, is not there, or other words say it", () => {
    expect(marked("- [x] Alert on disk use\n", 0, true)).toBeUndefined();
    expect(marked("- [x] Alert on disk use\n", 7, false)).toBeUndefined();
    expect(marked("### Completed\n\n- Alert on disk use\n- Add a second disk\n", 0, false)).toBeUndefined();
  });
});
