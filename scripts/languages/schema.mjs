// What languages/<tag>.yaml holds: each group and key, and what it is for. languages/README.md is made from it.
import { FIELD_NAMES, KINDS, PHASES } from "./engine.mjs";
import { flag, group, list, one, pattern, patterns, record, text, words } from "./shape.mjs";

const kinds = KINDS;
const fields = FIELD_NAMES;
const phases = PHASES;
const kindOrNone = one([...kinds, "none"]);
const byKind = (/** @type {string} */ about) => record(kinds, words(), about);
const signs = ["timed", "told", "itself", "future", "fields", "prose", "evidence"];
/** A label, and what to write behind it. @param {string} [about] */
const labelled = (about) => group({ "label!": text(), "prompt!": text() }, about);
const prompt = labelled();
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
  told: record(kinds, pattern(), "Words by which a sentence of a report without headings tells a part."),
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
  prompts: group(
    {
      ticket: labelled("what a task's ticket is called, and what to write there"),
      priority: labelled("what a task's priority is called, and what to write there"),
      date: labelled("what the field is called that states it, and what to write there"),
      duration: labelled("what the field is called that states it, and what to write there"),
      severity: labelled("what the field is called that states it, and what to write there"),
      status: labelled("what the field is called that states it, and what to write there"),
      authors: labelled("what the field is called that states it, and what to write there"),
    },
    "Labels of what a report and its tasks can state, with what the writer is to put there; offered as fixes.",
  ),
  behaviour: group(
    {
      askedOfPeople: list(
        pattern(),
        "tasks that ask people to behave differently: “remind everyone to”; at the start of a task's text",
      ),
    },
    "Tasks that ask people to behave differently.",
  ),
  counterfactual: group(
    {
      hint: pattern("cheap to look for: a text without it has none of the patterns"),
      patterns: list(
        pattern(),
        "how reports tell of what did not happen; where it matters, with people as the subject",
      ),
    },
    "What did not happen, told as if it should have.",
  ),
  durations: patterns(
    {
      lasted: "Before the length, at the end of the text.",
      inAll: "Between that and the length.",
      outageOfLength: "Behind the length: `20-minute outage`, `36 minutes of downtime`, `36 Minuten lang`.",
      outageOfLengthJoined: "The same right behind the length.",
      didNotWork: "The sentence tells that something did not work.",
      didNotWorkAnywhere: "As `didNotWork`, wherever it stands.",
      otherLength: "The length is that of something else.",
    },
    "How long something was down, in the sentences of a summary or a title.",
  ),
  blame: patterns(
    {
      strongFault: "Only ever said of people, and always a reproach; at the start of what follows the subject.",
      personalFault: 'A fault where one person is the subject: a name, a handle, "he", "she".',
      faultHint: "Cheap to look for.",
    },
    "Verb phrases that put a fault on whoever is their subject.",
  ),
  humanError: group(
    {
      phrases: list(
        pattern(),
        "Phrases that give a person's error as the cause. English ones that could mean something else are guarded in the rule.",
      ),
      hint: pattern("Cheap to look for: a text without any of these says nothing of the kind."),
      notGiven: pattern("Before the phrase in its sentence: not given as the cause."),
      notGivenAnywhere: pattern("As `notGiven`, wherever it stands."),
      anotherThought: pattern("Words that begin another thought: what denies the phrase stands before them."),
      notACauseAfter: pattern(
        "Behind the phrase: a measure, a message, a name, a truth about people, or a denial; not the cause.",
      ),
      deniedAfter: pattern("behind the phrase and a few words: it was not the cause"),
    },
    "A person's mistake given as the cause.",
  ),
  judgement: group(
    {
      phrases: list(pattern(), "words that judge instead of telling: of people, of work, and in anger"),
      hint: pattern("Cheap to look for: a text without any of these has none of the above."),
    },
    "Words that judge instead of telling.",
  ),
  nobody: group(
    {
      owners: words("words that stand where an owner would and name nobody; lower case, without an article"),
      articles: pattern("articles before such a word"),
    },
    "Owners that name nobody.",
  ),
  quantity: patterns(
    {
      phrases: "an amount without saying how much, and of whom or what",
      hint: "",
      amount: "Amounts told in words.",
    },
    "Amounts without a number.",
  ),
  recovery: patterns(
    {
      recovered: "The impact is over. Matched against one clause.",
      notRecovered: "A clause that takes it back, or tells only the paperwork: the impact may have ended before.",
    },
    "The end of the impact, to be compared with what a report states.",
  ),
  templateComments: patterns(
    {
      toTheWriter: "Matched against the text of a comment. At its start.",
      toTheWriterAnywhere: "The same wherever it stands.",
    },
    "Comments in which a template speaks to the writer.",
  ),
  titles: group(
    {
      generic: words(
        "words that a title may consist of without saying which incident it is about; lower case, without marks",
      ),
      genericWhole: pattern("whole titles of scripts without blanks"),
    },
    "Titles that fit every report.",
  ),
  clues: group(
    {
      noticed: words("how the incident was noticed"),
      ended: words("how it ended"),
    },
    "How words begin that hint at a step of the incident, read generously: a timeline that has any of them tells it. Lower case.",
  ),
  people: patterns(
    {
      roles: "words for people, by what they do",
      alsoSoftware: "also names of software or of its parts: only with verbs that nothing but a person does",
      pronouns: "pronouns for people",
      adverbs: "may stand between a subject and its verb",
      onDuty: "behind a subject: which of them",
      verbs: "what only people do",
      participles: "past participles",
    },
    "Words for people, and for what they do.",
  ),
  percentages: group(
    {
      measured: pattern(
        'What is measured, not counted: more than the usual of it is possible. Compared with the head of what stands behind "of".',
      ),
      partsOfAWhole: pattern(
        "Behind the number: things of which at most all can be affected, whatever they are called. `{{not-measured}}`: no word of `measured` follows; `{{word}}`: one word.",
        ["not-measured", "word"],
      ),
      wholeBefore: pattern("Before the number, where languages put the whole first: すべてのバックアップの120%."),
      rates: pattern("Before the number: rates that end at 100 %."),
      increase: pattern("A growth, or a comparison with the usual: any number is possible."),
      increaseAnywhere: pattern("As `increase`, wherever it stands."),
    },
    "Words around a percentage that tell whether it is a share of a whole, or a growth.",
  ),
  placeholders: group(
    {
      alone: words("A whole value, cell or line that says: later. Matched without marks and in lower case."),
      later: pattern("Capital letters that mean the same wherever they stand."),
      toWrite: pattern("Behind TODO: the report is to be written on."),
      spokenOf: pattern('A pattern that is spoken of, not left: "in the format YYYY-MM-DD".'),
      toReplace: pattern("What stands in brackets that are to be replaced. Matched against the words within."),
      asks: pattern("tells a writer to write: no report says it of the incident"),
      mayAsk: pattern("the same with words that a report or a task may begin with, too"),
      draft: pattern("states of a report that is still being written"),
      draftAnywhere: pattern("The same wherever it stands."),
      final: pattern("states of a report that is done"),
      finalAnywhere: pattern("The same wherever it stands."),
    },
    "What people leave in a report where something was still to be written.",
  ),
  labels: patterns(
    {
      numbered: "nouns before the number of a heading or label: “Step 1:”",
      numberedAnd: "between two such numbers",
      noneOf: "“no data loss”: that there was none is a statement, not a name; on folded words",
      noneThere: "the same behind the noun",
      noneUnspaced: "the same in scripts without blanks",
      timeTail: "What a compound without spaces is when it ends so, whatever stands before: a time, a person.",
      personTail: "a compound that ends so names a person",
      doneTail: "“fixes applied”: what stands before such a word tells",
      symptom: "names what was seen",
      statusStep: "steps of a status page",
      taskGroup: "what tasks are grouped by",
      ofReport: "headings over what happened to the report itself",
      ofReportAnywhere: "The same wherever it stands.",
      published: "labels of the day when the report was written or published",
      publishedOn: "between such a label and the day",
    },
    "What stands around the words of headings and labels, and what some of them say besides a part.",
  ),
  sentences: patterns(
    {
      done: "tells what was done",
      toDo: "tells what is still to do",
      imperative: "first words of tasks",
      aboutReport: "Steps of writing the report, not of mending what failed.",
      ofItself: "tells of the report itself",
      timeWord: "words that a value may hold that is nothing but a time or a duration",
      words: "words of a sentence, not of a label",
      wordsElsewhereNone: "the same, but for other languages, in which these are no verbs",
      wordsUnspaced: "the same in scripts without blanks",
      told: "words of a heading that tells something",
      doneWord: "what was done is no task",
    },
    "Words by which a line tells what was done, what is to do, or that it is a sentence. Any case.",
  ),
  entries: group(
    {
      notNames: words("Words before a time that are nobody's name."),
      labels: words("Words that make what stands in emphasis before a colon a label of what follows: nobody says it."),
      labelParts: pattern("The same where words are not set apart: a name holds none of them."),
      particles: words("Words within names that begin in lower case."),
      who: pattern("Titles of the column of a timeline that says who."),
      before: pattern("Words before a time that belong to it: `After 02:10`, `Between 10 and 11`."),
      update: pattern("What a note added later is headed by: `Update: 18:52`, `Update 2 (18:52 UTC)`."),
      lasts: pattern("Words that make `1h30` a duration."),
      introduces: pattern("Words that lead into a sentence: a line that begins so tells of a time, it is no entry."),
    },
    "Words at the start of an entry of a timeline.",
  ),
  facts: patterns(
    {
      duration: "headings of parts that state the duration",
      severity: "headings of parts that state the severity",
      status: "headings of parts that state the status",
      authors: "headings of parts that state the authors",
      number: "numbers in words before a unit of time",
      unit: "units of time",
      wholeOrHalf: "between number and unit",
      wasDown: "A leak or a theft has no duration; something that was down has.",
      wasDownAnywhere: "The same wherever it stands.",
      toEnd: "joins a start and an end",
      toEndAnywhere: "The same wherever it stands.",
    },
    "Words by which a report states a fact without a field for it.",
  ),
  noTasks: patterns(
    {
      none: "all that stands in a list of tasks where there are none",
      doneByName: "Headings that say that all of it has been done.",
      doneByNameAnywhere: "The same wherever it stands.",
    },
    "That there are no tasks, or none left.",
  ),
  grammar: group(
    {
      determiners: words(""),
      pronouns: words(""),
      modals: words(""),
      adverbs: words(""),
      announcing: words('Verbs that only announce another: "we agreed to add", "I suggest that we set up".'),
      subordinate: words('First words of a clause that stands before the main one: "To prevent this, …".'),
      prepositions: words(""),
      either: words("Nouns as often as verbs: verbs only where an object follows."),
      functionWords: words("Words that name nothing by themselves."),
      boundaries: words("Where the description of a thing ends and a purpose, a reason or a condition begins."),
      headEnds: words('Prepositions that end the part of a noun phrase that holds its head: "a review | of all logs".'),
      numberWords: words(""),
      units: words(""),
      comparisons: words(""),
      ensuring: words(""),
      finding: words("Verbs of looking for something: a number in what is looked for is no end."),
      dependentChanges: words(
        'Changes that say little without their object: "fix the issue", "update the documentation"; "rotate the key" says enough.',
      ),
      lightChanges: words('Changes that need not change anything: "review and update".'),
      plainVerbs: words(
        'Verbs that say the same for any object when nothing else does: "develop and implement testing".',
      ),
      mildQualities: words(
        'Words that make an absolute claim weak only before generic words: "proper monitoring", but "a proper deployment pipeline".',
      ),
      builtActivities: words('Activities that as a change of code or settings do end: "add input validation".'),
      asking: words("First words of a question."),
      telling: words("Finite verbs that tell what is or was."),
      past: words("Those of them that can only tell what happened."),
      planned: words("Words by which a sentence speaks of what is to come or ought to be."),
      told: words("Participles of telling somebody to do something."),
      referring: words("First words of a sentence that points at the one before."),
      adding: words("First words of a sentence that adds a task to those of a list."),
    },
    "Words by their part in a sentence: what tells verbs, objects and purposes of a task apart. Read in English alone.",
  ),
  names: group(
    {
      givenNames: words(
        "given names in wide use, of any language; left out are those that software has taken or that are words besides",
      ),
      things: words(
        "software, parts of a system, places and plain words: with a capital or not, no one who does a task",
      ),
    },
    "Words that tell whether a name is a person's. Lower case.",
  ),
};
