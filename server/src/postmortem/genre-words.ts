// Words that tell what a document is: a report of an incident, a template for one, or something else. Per language, as data.
import { anyOf, pattern, wholeWords, wordSet } from "../languages/patterns.ts";
import { notation } from "../text/notation.ts";
import { remembered } from "../text/remembered.ts";
import { namesMonthByNumber } from "../time/date-words.ts";

/** In a title or file name: the document calls itself a report. Reports of projects and games do so too. */
export const REPORT_TITLE = pattern(() => anyOf("genre", "reportTitle"), "iu");

/** How the text below a title begins that calls itself the report of something. */
export const OPENS_AS_REPORT = pattern(
  () =>
    `^\\W{0,4}(?:${anyOf("genre", "opensAs")} )?(?:\\p{L}{2,14} )?${anyOf("genre", "reportTitle")} ${anyOf("genre", "reportOf")}(?!\\p{L})`,
  "iu",
);

/** In a title or file name: something went wrong. */
export const TROUBLE_TITLE = pattern(() => wholeWords("genre", "troubleTitle"), "iu");

/** In a title or a heading: something was mended in haste. */
export const REPAIR_TITLE = pattern(() => wholeWords("genre", "repairTitle"), "iu");

/** In a title: it is about one incident by that name, rather than about a bug or a finding. */
export const INCIDENT_TITLE = pattern(() => wholeWords("genre", "incidentTitle"), "iu");

/** A field that says how severe it was. */
export const SEVERITY_FIELD = pattern(
  () => `^[\\s*_|>#-]{0,6}${anyOf("genre", "severityField")}[\\s*_|]{0,5}[:：|]`,
  "iu",
);

/** A field that says when it was, with its value. */
export const WHEN_FIELD = pattern(
  () => `^[\\s*_|>#-]{0,6}${anyOf("genre", "whenField")}[\\s*_|]{0,5}[:：|][^\\n]{0,20}\\d`,
  "iu",
);

/** In a title: a document that tells how to do or decide something, even where it speaks of incidents. */
export const GUIDE_TITLE = pattern(
  () => `(?<!\\p{L})${anyOf("genre", "guideTitle")}(?!\\p{L})|${anyOf("genre", "guideTitleAnywhere")}`,
  "iu",
);

/** In a title: a word for a book that says here what was done by hand: "manual failover". */
export const BY_HAND = pattern(() => anyOf("genre", "byHand"), "giu");

/** In a title: a protocol to go by, where no trouble of one day is told with it. */
export const PROTOCOL_TITLE = pattern(() => wholeWords("genre", "protocolTitle"), "iu");

/** The last words of such a title. */
export const GUIDE_ENDING = pattern(() => `${wholeWords("genre", "guideEnding")}\\W{0,3}$`, "iu");

/** The first words of such a title: "Managing technical incidents". */
export const GUIDE_OPENING = pattern(() => `^\\W{0,3}${wholeWords("genre", "guideOpening")}`, "iu");

/** In a title without a word of trouble: meetings, plans, lists and works. */
export const OTHER_TITLE = pattern(() => anyOf("genre", "otherTitle"), "iu");
/** Titles under which trouble is told by the way; a newsletter that was sent twice is trouble, too. */
export const NEWS_TITLE = pattern(() => anyOf("genre", "newsTitle"), "iu");

/** A whole title that names many reports: the page lists them. */
export const INDEX_TITLE = pattern(() => anyOf("genre", "indexTitle"), "iu");

/** Words of such a title by which it is a log that goes on. */
export const KEPT_LOG = pattern(() => wholeWords("genre", "keptLog"), "iu");

/** All of a line in such a log: it holds none yet. */
export const NO_ENTRIES = pattern(() => `^[^\\p{L}]*${anyOf("genre", "noEntries")}[^\\p{L}]*$`, "iu");

/** In the first lines: the page says that it holds or lists other documents. */
export const LISTS_REPORTS = pattern(() => anyOf("genre", "listsReports"), "iu");

/** In the first lines: the text teaches or lays down rules. */
export const TEACHES = pattern(() => anyOf("genre", "teaches"), "iu");

/** In the first lines: the text says what such a report is. */
export const DEFINES = pattern(() => wholeWords("genre", "defines"), "iu");

/** In a title: samples of what is written during an incident. */
export const SAMPLES_TITLE = pattern(() => anyOf("genre", "samplesTitle"), "iu");

/** The text of a task to write a postmortem, not one. */
export const ASSIGNMENT = pattern(() => `\\b${anyOf("genre", "assignment")}\\b`, "iu");

/** In the first lines: a case to practise on, told as if it had happened. */
export const PRACTICE = pattern(() => wholeWords("genre", "practice"), "iu");

/** In the prose: what happened to users and systems, told as past. */
const told = () => `${anyOf("genre", "toldAnywhere")}|(?<!\\p{L})${anyOf("genre", "told")}(?!\\p{L})`;
export const TOLD = pattern(told, "iu");

/** Each time that it is told. */
export const TELLINGS = pattern(told, "giu");

/** In the prose of other languages: the trouble by its name, which guides name as well. */
export const NAMED = pattern(() => wholeWords("genre", "named"), "iu");

/** What the writers of an incident's story tell of themselves, in whatever order. */
export const STORY_MOVES = ["noticed", "repaired", "apologised", "promised"].map((move) =>
  pattern(() => wholeWords("genre", move), "iu"),
);

/** Steps of a status page, each at the start of its line. */
export const STATUS_STEP = pattern(() => anyOf("genre", "statusStep"), "i");

/** Such a step with its time: "[Resolved] 18:40", "**Monitoring (18:10 CEST)**", "18:40 CEST [Resolved]". */
export const TIMED_STEP = pattern(
  () =>
    `^[\\s*_>#[(-]{0,6}(?:${anyOf("entries", "step")}(?:[\\])*_]|\\s?[:：–—(@-]|(?=\\s\\d))[^\\n]{0,30}?\\d{1,2}[:.h]\\d\\d|\\d{1,2}:\\d\\d(?: ?[A-Z]{2,5})?[\\s*_:–—[(-]{1,5}${anyOf("entries", "step")}[\\])])`,
  "iu",
);

/** As it goes on there. */
export const STATUS_OTHER = pattern(() => anyOf("genre", "statusOther"), "i");

/** Keys of front matter that are kept up to date: those of runbooks and policies. */
export const KEPT_KEY = pattern(() => `^${anyOf("genre", "keptKey")}$`, "i");

/** Headings of a runbook, beside those that reports have, too. */
export const RUNBOOK_HEADING = pattern(
  () => `^[^\\p{L}\\p{N}]*${anyOf("genre", "runbookHeading")}[^\\p{L}\\p{N}]*$`,
  "iu",
);

/** In the prose: instructions, rules and plans, told as general or to come. */
export const INSTRUCTED = pattern(() => anyOf("genre", "instructed"), "iu");

/** Sentences of a template: an instruction where a report has its content. */
export const PLACEHOLDER = pattern(
  () =>
    `${anyOf("genre", "placeholder")}|\\[(?:[^\\][()]{0,40}\\b${anyOf("genre", "placeholderWord")}\\b[^\\][()]{0,40}|\\.{2,}|…|${anyOf("genre", "placeholderAlone")})\\](?!\\()`,
  "iu",
);

/** A value or cell that is wholly in brackets: something is to be put in its place. Not a checkbox, number, link or wiki link. */
export const BRACKETED =
  /(?:^[`*_]{0,3}|[:：|]\W{0,6})(?:\[(?!\[)[^\][]*\p{L}{2}[^\][]*\](?![([:])|<(?!\/)[^<>@/]*\p{L}[^<>@/]*>|\{[^{}]*\p{L}[^{}]*\}|[*_][（(][^()（）]{6,}[)）][*_])[\s*_|.`]*$/u;

/** Sentences that tell the writer what to write. */
export const TEMPLATE_INSTRUCTION = pattern(
  () => `^[\\W_]*(?:${anyOf("genre", "asksPolitely")} )?${wholeWords("genre", "templateInstruction")}`,
  "iu",
);

/** What a part is for, where a report has the part: "This section might include changes to processes". */
export const ABOUT_PART = pattern(() => anyOf("genre", "aboutPart"), "i");

/** Questions to the writer, where a report has its answer. */
export const TEMPLATE_QUESTION = pattern(
  () => `^[\\W_]*${anyOf("genre", "templateQuestion")}(?!\\p{L})[^.]{0,200}[?？]`,
  "iu",
);

/** As such questions are written without their mark: "Who was affected, and for how long". */
export const TEMPLATE_ASKED = pattern(() => anyOf("genre", "templateAsked"), "iu");

/** List items and cells that stand for what is to come. */
export const DUMMY = pattern(() => `^\\W*${anyOf("genre", "dummy")}\\W*(?:\\d+\\W*)?$`, "iu");

/** A name that stands for anybody. */
export const SAMPLE_PERSON = pattern(() => anyOf("genre", "samplePerson"), "u");

/** Says outright that the file is a template. */
export const SAYS_TEMPLATE = pattern(
  () => `${wholeWords("genre", "saysTemplate")}|${anyOf("genre", "saysTemplateAnywhere")}`,
  "iu",
);

/** A heading: how to use this document. */
export const HOW_TO_USE = pattern(() => wholeWords("genre", "howToUse"), "iu");

/** A heading in a log of incidents: how an entry is to be written. */
export const ENTRY_FORM = pattern(() => wholeWords("genre", "entryForm"), "iu");

/** In the prose: for how long something did not work. */
export const LASTED = pattern(
  () =>
    `(?<!\\p{L})${anyOf("genre", "notWorking")}(?!\\p{L})[^.\\d]{0,40}(?:\\d[\\d.,]*|${anyOf("genre", "howMany")}) ${anyOf("genre", "howLong")}(?!\\p{L})`,
  "iu",
);

/** In the prose: from when to when it did not work. */
export const FROM_TO = pattern(
  () =>
    `(?<!\\p{L})${anyOf("genre", "fromTime")} [^.:]{0,20}?\\d{1,2}[:.h]\\d{2}[^.:]{0,20}?(?:(?<!\\p{L})${anyOf("genre", "toTime")}(?!\\p{L})|[-–—~])[^.:]{0,20}?\\d{1,2}[:.h]\\d{2}|\\d{1,2}[:：]\\d{2}\\s?(?:[-–—~〜～]|${anyOf("genre", "toTimeJoined")})\\s?\\d{1,2}[:：]\\d{2}`,
  "iu",
);

/** Two times of day with a word or two between them, in any language: "09:10 och 11:45". */
export const CLOCK_TO_CLOCK = /\d[:h]\d{2} \p{L}{1,6} (?:\p{L}{1,6} )?\d{1,2}[:h]\d{2}/iu;

/** A time of day as it is written in Romance languages. */
export const CLOCK_WITH_H = /(?<!\d)\d{1,2}h\d\d(?!\d)/i;

/** In the prose: on which day something happened: "On 3 May at 10:00, we …". */
export const ON_A_DAY = pattern(() => anyOf("genre", "onADay"), "iu");

/** In the prose: since when it does not work. */
export const SINCE = pattern(
  () => `(?<!\\p{L})${anyOf("genre", "since")} (?:${anyOf("genre", "sinceThe")} )?(?:\\p{L}+ ){0,2}\\d{1,4}[-./: ]`,
  "iu",
);

/** In a title: how to write reports, not one. */
export const ABOUT_REPORTS = pattern(
  () => `${wholeWords("genre", "aboutReports")}|${anyOf("genre", "aboutReportsAnywhere")}`,
  "iu",
);

/** How a heading begins that tells why or how such reports are written, rather than one of them. */
export const WHY_REPORTS = pattern(() => `^\\W*${anyOf("genre", "whyReports")}`, "iu");

/** "Design: a budget for retries": how a title begins that calls itself something else. */
export const DESIGN_TITLE = pattern(() => `^\\W{0,8}${anyOf("genre", "designTitle")}[:：]`, "iu");

/** In a title: a notice of a vulnerability that was found, not of what happened. */
export const ADVISORY = pattern(() => anyOf("genre", "advisory"), "iu");

const [YEAR, MONTH, HOUR] = ["year", "month", "hour"].map((name) => [...wordSet("signs", name)].join(""));

/** Days and times of day in figures and signs, and by the months of the widest languages. */
export const DATED = pattern(
  () =>
    `\\d{4}[-/.${YEAR}]\\d{1,2}|\\d{1,2}[:：]\\d{2}|\\d{1,2}\\s?[ap]\\.?m\\b|(?<![\\d.v])\\d{1,2}[./]\\d{1,2}[./](?:\\d{2}|\\d{4})(?![\\d.]\\d|\\d)|\\d{1,2}[${MONTH}${HOUR}]|(?<!\\p{L})${anyOf("genre", "month")}\\p{L}*\\.?(?: ${anyOf("genre", "monthOf")})? \\d|\\d(?:${anyOf("genre", "dayEnding")}|\\.)?(?: ${anyOf("genre", "monthOf")})? (?:${anyOf("genre", "month")}|${anyOf("genre", "monthBehind")})|(?<!\\p{L})${anyOf("genre", "lately")}`,
  "iu",
);

/** Whether a text says a day or a time of day that something happened at. */
export const isDated = remembered((text): boolean => DATED.test(text) || namesMonthByNumber(text));

/** In the prose: when it was, told from today. */
export const RECENTLY = pattern(() => wholeWords("genre", "recently"), "iu");

/** In a title: from one month to another, as one looks back on a project. */
export const MONTHS_SPAN = pattern(
  () =>
    `(?<!\\p{L})${anyOf("genre", "month")}\\p{L}{0,8}\\.?(?: \\d{4})?\\s?[-–—]\\s?${anyOf("genre", "month")}\\p{L}{0,8}\\.? \\d{4}`,
  "iu",
);

/** Headings of instructions to a person or a machine: skills, prompts, procedures. */
export const INSTRUCTIONS_HEADING = pattern(() => `^\\W*${anyOf("genre", "instructionsHeading")}\\W*$`, "i");

/** Headings and labels of a form for reports of bugs and wishes. */
export const BUG_FORM = pattern(() => `^\\W*${anyOf("genre", "bugForm")}`, "iu");

/** A heading that is a version: a changelog's. */
export const VERSION_HEADING = pattern(
  () =>
    `^\\W{0,3}(?!\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}(?!\\d))(?:v|${anyOf("genre", "version")} )?\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,4})?(?:[-.+]\\w{1,20})?\\]?(?:\\([^)]{0,200}\\))?\\s*(?:$|[([–—-])`,
  "i",
);

/** The words of a title that tell of many reports. */
export const NAMES_MANY = pattern(() => anyOf("genre", "namesMany"), "i");

/** What a title calls itself by: the report of an incident. */
export const OF_INCIDENT = pattern(() => anyOf("genre", "ofIncident"), "iu");

/** Keys of front matter that hold the title, and those of what kind of page it is. */
export const TITLE_KEY = pattern(() => `^${anyOf("genre", "titleKey")}$`, "iu");
export const TYPE_KEY = new RegExp(`^${notation("type kind category layout")}$`, "i");

/** What cState, which keeps a status page in front matter, calls more than a notice. Source: its `severity`. */
export const STATUS_DOWN = new RegExp(`^${notation("down disrupted")}$`, "i");

/** Leads into an example of what to write. */
export const FOR_EXAMPLE = pattern(() => anyOf("genre", "forExample"), "iu");
