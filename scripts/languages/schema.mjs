// What languages/<tag>.yaml holds: each group and key, and what it is for. languages/README.md is made from it.
import { FIELD_NAMES, KINDS, PHASES } from "./engine.mjs";
import { flag, group, list, one, pattern, patterns, record, text, words } from "./shape.mjs";

const kinds = KINDS;
const fields = FIELD_NAMES;
const phases = PHASES;
const kindOrNone = one([...kinds, "none"]);
const byKind = (/** @type {string} */ about) => record(kinds, words(), about);
const signs = ["timed", "told", "itself", "future", "fields", "prose", "evidence"];
const prompt = group({ "label!": text(), "prompt!": text() });
/** The groups of a language, by name. @type {Record<string, import("./shape.mjs").Shape>} */
export const SCHEMA = {
  evidence: group(
    {
      script: pattern("a script of its own; one character is enough"),
      frequent: words("short words that every text has and other languages have not"),
      unspaced: flag(
        "words are not set apart by blanks, or take endings that are not: they are found wherever they stand",
      ),
    },
    "What tells that a document is in the language: a script or frequent words.",
  ),
  headings: group(
    {
      "order!": one(
        ["head-last", "head-first", "unspaced"],
        "where the head stands in a phrase; `unspaced`: scripts without blanks",
      ),
      whole: byKind("whole phrases that name a part"),
      alone: byKind("phrases that name a part as a heading or label of its own, and say other things before a colon"),
      several: list(
        group({ "words!": words(), "kinds!": list(one(kinds)) }),
        "phrases that name more than one part, in the order named",
      ),
      ambiguous: list(
        group({
          "words!": words(),
          "when!": list(
            group({ "sign!": one(signs), "kind!": kindOrNone }),
            "readings by content, in the order they are tried",
          ),
          "else!": kindOrNone,
        }),
        "phrases whose meaning the content decides",
      ),
      heads: byKind("nouns that name the part as the head of a longer phrase: “customer IMPACT”"),
      light: words("nouns that say little of their own: “impact SUMMARY”; the other words name the part"),
      incident: words("words for the incident itself: “summary OF THE OUTAGE” is a summary"),
      fillers: words("words that may stand around a phrase and change nothing"),
      adjectives: byKind("adjectives that name a part when joined to another: “short term and …”"),
      prepositions: words("where the head of a noun phrase ends: “impact ON customers”"),
      adjective: pattern("how an adjective ends that stands before its noun where the head comes first"),
      joiners: words("words that join two parts: “and”"),
      turns: list(
        group({
          "pattern!": pattern(),
          "kind!": kindOrNone,
          timed: one(kinds, "the part where its lines are timed ones"),
        }),
        "questions and other turns that name a part, on folded words, tried in order",
      ),
      asks: pattern("how a question opens that asks for a part by its name: “what was the impact”; on folded words"),
      none: words("familiar headings that name no part; they end the part above them"),
      imperatives: words("first words of a single task or topic, not of a part: “fix the cache”"),
    },
    "Names of the parts of a report. Lower case; accents, hyphens and apostrophes are folded.",
  ),
  fields: record(fields, words(), "Names of the fields that carry facts about the incident."),
  times: group(
    {
      "months!": list(text(), "January to December: names and abbreviations apart by blanks"),
      "weekdays!": list(text(), "Monday to Sunday"),
      everydayMonths: text(
        "months that are everyday words in lower case before a number: they need a year or a clock beside them",
      ),
      halves: group(
        { am: list(text()), pm: list(text()), night: list(text(), "before midnight from 6 on, else after it") },
        "phrases behind a clock for its half of the day",
      ),
      noon: list(text()),
      midnight: list(text()),
      approximate: text("said before a time that is not exact"),
      approximately: text("said behind a time that is not exact"),
      at: text("said before a clock; makes `10h` and `9h30` a clock"),
      on: text("said before a date, or before either"),
      from: text("before the start of a range"),
      between: text("before a range whose ends are joined by `and`"),
      and: text(),
      to: text("between the two ends of a range"),
      of: text("between day, month and year"),
      ordinals: text("behind a day's number"),
      yearMarks: text("behind a year"),
      clock: text("behind a clock: `Uhr`"),
      day: text("before a counted day: `Day 1`"),
      duration: group(
        {
          week: text(),
          day: text(),
          hour: text(),
          minute: text(),
          second: text(),
          and: text(),
          half: text("as in “2 and half hours”"),
          numbers: list(text(), "number words from 0 on; an empty one is no word"),
        },
        "units and joining words of durations",
      ),
      zones: group(
        {
          names: record(undefined, text(), "a phrase, and the IANA id, the abbreviation or `local` that it means"),
          beforeCity: list(text(), "before a city: “heure de” Paris"),
          behindCity: text("behind a city: Berlin “time”"),
          times: text("nouns for many times: “all times are in …”"),
          time: text("nouns for a time, a zone, a column: they state a zone only right beside it"),
          fillers: text("words that may stand between such a noun and the zone"),
        },
        "phrases that say which zone is meant",
      ),
    },
    "Words of time. Lower case, no accents; apart by blanks, phrases in lists.",
  ),
  tasks: group(
    {
      "spaced!": flag("whether words are set apart by spaces"),
      "columns!": record(
        ["task", "owner", "due", "ref", "priority", "status", "end", "other"],
        words(),
        "headers of columns, and labels of details below or beside a task; `end`: how one can tell that it is done",
      ),
      "done!": words("states that say a task is finished"),
      "open!": words("states that say it is not"),
      "verbs!": group({
        "create!": words("makes something new that can be looked at"),
        "alter!": words("changes something once"),
        "inspect!": words("looks at something; finished only where the thing is named"),
        "open!": words("has no end of its own: improve, review"),
        "people!": words("asks people to behave differently"),
        "event!": words("says nothing without its object: conduct, schedule"),
        "tune!": words("moves a value one way; finished where the thing has a name of its own"),
        "effect!": words("says what the changed thing will then do: “to reject”"),
      }),
      "nouns!": group({
        "endless!": words("activities without an end: audit, review"),
        "activity!": words("has an end only with a named object: monitoring"),
        "generic!": words("names nothing one could point at"),
        "occasion!": words("happens once and is over: workshop"),
        "deliverable!": words("what an investigation can hand over: plan"),
        "measurable!": words("can be set to a value: timeout"),
      }),
      "qualities!": group({
        "degree!": words("better, more, stricter"),
        "frequency!": words("regular, ongoing"),
        "loose!": words("if possible, optional"),
      }),
      "due!": group({
        "before!": words("words before a date that make it a deadline"),
        "behind!": words("words behind a date that do so"),
        "months!": words(),
        "weekdays!": words(),
        "phrases!": words("whole phrases that are a deadline: “next week”"),
        "units!": words("units of a span of time"),
        "occasions!": words("occasions that a task can be due before: “launch”"),
      }),
      "closing!": words("words that begin a paragraph which closes the list of tasks"),
      "notTasks!": words("words by which a line that ends in a colon says that no tasks follow"),
      "endings!": words("titles of what follows after the tasks without naming a part"),
      "nothing!": words("words that stand for nothing: `N/A`, `none`, `TBD`"),
    },
    "Words about follow-up tasks. Lower case; one that ends in `*` stands for every word that begins so.",
  ),
  phases: group(
    {
      unspaced: flag("written without blanks between words"),
      labels: record(phases, pattern(), "all that a label, a mark or the whole text may be"),
      tells: record(phases, list(pattern()), "phrases within a clause"),
      "takenBack!": pattern(
        "in a clause: what it tells of acknowledgement, mitigation or the end did not happen, or is to come",
      ),
      notTakenBack: pattern("phrases with words of `takenBack` that take nothing back"),
      failed: list(pattern(), "what was done did not help"),
      "marks!": record(phases, text(), "what a mark that is put behind an entry is called"),
    },
    "Words that tell which step of the incident an entry of the timeline is. Any case; `\\b` is the edge of a word of any script.",
  ),
  skeletons: group(
    {
      headings: record(kinds, text(), "what each part's heading says; words that are known for this part"),
      "bodies!": record(kinds, list(text()), "lines in snippet syntax, tab stops counted from 1 within each body"),
      "statuses!": list(text(), "what a report can be while it is written, in order"),
      "zoneSentence!": text("states one zone for a whole timeline; `{zone}` stands for its name"),
      "entry!": group({ "who!": text(), "what!": text() }, "what is to be filled in behind the time of an entry"),
      "action!": group({ "owner!": prompt, "due!": prompt, "end!": prompt }, "what a task needs: labels and prompts"),
    },
    "Headings and prompts to fill in: inserted sections, templates, snippets.",
  ),
  templates: list(
    group({
      "id!": text(),
      "title!": text(),
      "description!": text(),
      "heading!": text(),
      "kinds!": list(one(kinds)),
    }),
    "Whole documents to begin with.",
  ),
  // Patterns of one concern each, which the code puts together over all languages.
  genre: patterns(
    {
      otherTitle: "In a title without a word of trouble: meetings, plans, lists and works.",
      guideTitle: "In a title: a document that tells how to do or decide something, even where it speaks of incidents.",
      guideTitleAnywhere: "As `guideTitle`, wherever it stands: parts of words, phrases with their edges.",
      indexTitle: "A whole title that names many reports: the page lists them.",
      listsReports: "In the first lines: the page says that it holds or lists other documents.",
      told: "In the prose: what happened to users and systems, told as past.",
      toldAnywhere: "As `told`, wherever it stands.",
      placeholder: "Sentences of a template: an instruction where a report has its content.",
      placeholderWord: "Words in square brackets that something is to be put in the place of.",
      placeholderAlone: "What stands alone in such brackets.",
      asksPolitely: "Before an instruction to the writer.",
      templateInstruction: "Sentences that tell the writer what to write.",
      saysTemplate: "Says outright that the file is a template.",
      saysTemplateAnywhere: "As `saysTemplate`, wherever it stands.",
      notWorking: "States in which something does not work, before how long they lasted.",
      howMany: "Numbers in words before a unit of time.",
      howLong: "Units of time in which it is told.",
      fromTime: "Before the first of two times of day.",
      toTime: "Between two times of day.",
      toTimeJoined: "Between two times of day, without blanks.",
      onADay: 'In the prose: on which day something happened: "On 3 May at 10:00, we …".',
      since: "In the prose: since when it does not work.",
      sinceThe: "Articles behind “since”.",
      aboutReports: "In a title: how to write reports, not one.",
      aboutReportsAnywhere: "As `aboutReports`, wherever it stands.",
      month: "How names of months begin, beside a day.",
      monthBehind: "The same, only behind the day.",
      monthOf: "Between a day and its month.",
      dayEnding: "Behind the number of a day.",
      lately: "Days that are told from today.",
      reportTitle:
        "In a title or file name: the document calls itself a report. Reports of projects and games do so too.",
      troubleTitle: "In a title or file name: something went wrong.",
      incidentTitle: "In a title: it is about one incident by that name, rather than about a bug or a finding.",
      severityField: "A field that says how severe it was.",
      whenField: "A field that says when it was, with its value.",
      samplesTitle: "In a title: samples of what is written during an incident.",
      assignment: "The text of a task to write a postmortem, not one.",
      named: "In the prose of other languages: the trouble by its name, which guides name as well.",
      statusStep: "Steps of a status page, each at the start of its line.",
      statusOther: "As it goes on there.",
      keptKey: "Keys of front matter that are kept up to date: those of runbooks and policies.",
      runbookHeading: "Headings of a runbook, beside those that reports have, too.",
      instructed: "In the prose: instructions, rules and plans, told as general or to come.",
      aboutPart: 'What a part is for, where a report has the part: "This section might include changes to processes".',
      templateQuestion: "Questions to the writer, where a report has its answer.",
      templateAsked: 'As such questions are written without their mark: "Who was affected, and for how long".',
      dummy: "List items and cells that stand for what is to come.",
      advisory: "In a title: a notice of a vulnerability that was found, not of what happened.",
      instructionsHeading: "Headings of instructions to a person or a machine: skills, prompts, procedures.",
      bugForm: "Headings and labels of a form for reports of bugs and wishes.",
    },
    "What tells reports, templates and other documents apart. Any case, unless the text says otherwise.",
  ),
};
