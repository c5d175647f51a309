// Words for people in reports: who is said to have done, or not done, something. English.

const list = (words: string) => words.split(" ").join("|");

const ROLE = list(
  "engineers? developers? devs? devops sres? sysadmins? administrators? reviewers? approvers? maintainers? authors? responders? on-callers? oncallers? dbas? managers? leads? testers? technicians? employees? colleagues? co-workers? coworkers? contractors? interns? committers? owners? teammates? architects? teams? squads? staff crew management leadership people persons? humans? members? folks individuals?",
);
/** Also names of software or of its parts: only with verbs that nothing but a person does. */
const AMBIGUOUS = list("they operators? admins? support qa ops on-call oncall");
const PRONOUN = `${list("we i he she someone somebody nobody everyone anyone everybody anybody")}|no[ -]one|one of us|none of us`;

/** Modifiers that may stand between a subject and its verb. */
export const ADVERBS =
  "(?:\\s+(?:[\\p{L}]+ly|also|never|not|always|just|then|still|even|all|both|perhaps|maybe|definitely|at least|in hindsight|as a team|each)|,){0,3}";

/** A subject that is a person, at the end of a text. Groups: `sure`, `unsure`, `handle`. */
export const PERSON_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}_'./-])(?:(?<sure>${PRONOUN}|${ROLE})|(?<unsure>${AMBIGUOUS})|(?<handle>\`?@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{1,38}\`?))(?:\\s+(?:on[ -]call|on duty|on shift|involved|in charge|who|at the time|(?:[\\p{L}]+\\s+)?on[ -]call))?${ADVERBS}\\s*$`,
  "iu",
);

/** A person's error told as such, only ever said of people. */
export const HUMAN_VERBS = new RegExp(
  `^(?:${list(
    "notice check verify test review read realise realize anticipate foresee consider communicate escalate follow validate confirm document tell inform notify ask understand remember acknowledge look think prepare plan pay coordinate recognise recognize double-check catch spot investigate respond raise report mention share update",
  )})$`,
  "iu",
);

/** Past participles that no rule makes. */
const IRREGULAR =
  "been|done|gone|known|seen|caught|found|taken|made|given|written|read|set|put|let|run|built|kept|held|told|thought|understood|begun|chosen|shown|sent|spent|left|met|said|brought|taught|got|gotten|forgotten|broken|rolled|rerun|overseen|foreseen|dealt|led|spoken|cut|shut|come|had";

export const PARTICIPLE = `(?:[\\p{L}-]{2,20}ed|${IRREGULAR})`;
