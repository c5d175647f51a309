// English words by their part in a sentence: what tells verbs, objects and purposes of a task apart.

import { wordsOf } from "../../../languages/index.ts";
import { anyOf, pattern, wordSet } from "../../../languages/patterns.ts";

const list = (name: string) => wordSet("grammar", name);
const ending = (name: string) => pattern(() => `${anyOf("endings", name)}$`, "u");

export const DETERMINERS = list("determiners");
export const PRONOUNS = list("pronouns");
export const MODALS = list("modals");
export const ADVERBS = list("adverbs");
/** Verbs that only announce another: "we agreed to add", "I suggest that we set up". */
export const ANNOUNCING = list("announcing");
/** First words of a clause that stands before the main one: "To prevent this, …". */
export const SUBORDINATE = list("subordinate");
export const PREPOSITIONS = list("prepositions");
/** Nouns as often as verbs: verbs only where an object follows. */
export const EITHER = list("either");
/** Words that name nothing by themselves. */
export const FUNCTION_WORDS = list("functionWords");
/** Where the description of a thing ends and a purpose, a reason or a condition begins. */
export const BOUNDARIES = list("boundaries");
/** Prepositions that end the part of a noun phrase that holds its head: "a review | of all logs". */
export const HEAD_ENDS = list("headEnds");
export const NUMBER_WORDS = list("numberWords");
export const UNITS = list("units");
export const COMPARISONS = list("comparisons");

export const ENSURING = list("ensuring");
/** Verbs of looking for something: a number in what is looked for is no end. */
export const FINDING = list("finding");
/** Changes that say little without their object: "fix the issue", "update the documentation"; "rotate the key" says enough. */
export const DEPENDENT_CHANGES = list("dependentChanges");
/** Changes that need not change anything: "review and update". */
export const LIGHT_CHANGES = list("lightChanges");
/** What is changed again and again: to change it says nothing of the change. */
export const SETTINGS = list("settings");
/** Verbs that say the same for any object when nothing else does: "develop and implement testing". */
export const PLAIN_VERBS = list("plainVerbs");
/** Words that make an absolute claim weak only before generic words: "proper monitoring", but "a proper deployment pipeline". */
export const MILD_QUALITIES = list("mildQualities");
/** Activities that as a change of code or settings do end: "add input validation". */
export const BUILT_ACTIVITIES = list("builtActivities");
/** First words of a question. */
export const ASKING = list("asking");

/** Finite verbs that tell what is or was. */
export const TELLING = list("telling");
/** Those of them that can only tell what happened. */
export const PAST = list("past");
/** Words by which a sentence speaks of what is to come or ought to be. */
export const PLANNED = list("planned");
/** Participles of telling somebody to do something. */
export const TOLD = list("told");
/** First words of a sentence that points at the one before. */
export const REFERRING = list("referring");
/** First words of a sentence that adds a task to those of a list. */
export const ADDING = list("adding");

// What these are, languages/README.md says.
export const SPEAKERS = list("speakers");
export const CONTRACTIONS = list("contractions");
export const POSSIBLE = list("possible");
export const WRITING = list("writing");
export const PROVIDING = list("providing");
export const SINGLE = list("single");
export const ARTICLES = list("articles");
export const SURE = list("sure");
export const MAKING = list("making");
export const STATES = list("states");
export const COMPARATIVES = list("comparatives");
export const ATTACHING = list("attaching");
export const DEMONSTRATIVE = list("demonstrative");
export const SETTLING = list("settling");
export const ASSERTING = list("asserting");
export const EXPLAINING = list("explaining");
export const RAISED = list("raised");
export const GOING_ON = list("goingOn");
export const GOING_ON_WITH = list("goingOnWith");
export const TAKEN = list("taken");
export const ARRANGING = list("arranging");
export const ARRANGED = list("arranged");
export const OF_OCCASION = list("ofOccasion");
export const SCOPES = list("scopes");
export const LIMITING = list("limiting");
export const ENUMERATING = list("enumerating");
export const OPEN_PHRASES = list("openPhrases");
export const NOUN_PAIRS = list("nounPairs");
export const FAULTS = list("faults");
export const QUESTIONS = list("questions");
export const OPEN_QUESTIONS = list("openQuestions");
export const WATCHING = list("watching");
export const GROWING = list("growing");
export const CURRENT = list("current");
export const PLACES = list("places");
export const KEPT_SO = list("keptSo");
export const COMPLETING = list("completing");
export const IN_ORDER = list("inOrder");
export const MINDS = list("minds");
export const TOOLS = list("tools");
export const JOINING = list("joining");
export const LISTING = list("listing");
export const WAS = list("was");
export const LOOKING = list("looking");
export const FITTING_BY = list("fittingBy");
export const FITTING = list("fitting");
export const NEVER = list("never");
/** Behind "is": its subject is what is missing, "an audit is needed". */
export const NEEDED = list("needed");
export const OCCASIONS = list("occasions");
export const INSTITUTING = list("instituting");
export const WIRED = list("wired");
export const ROUTINES = list("routines");
export const THOROUGHNESS = list("thoroughness");
export const WIRED_BY = list("wiredBy");
export const MACHINES = list("machines");
export const REPEATS = list("repeats");
export const REPEATING = list("repeating");
export const UPKEEP = list("upkeep");
export const LEADING = list("leading");
export const ONGOING = list("ongoing");
export const FULL_VERBS = list("fullVerbs");
export const MANNERS = list("manners");
export const BEHIND_NOUN = list("behindNoun");
export const MAY_BE_VERBS = list("mayBeVerbs");
export const TO_BEHIND = list("toBehind");
export const RELATIVE = list("relative");
export const ANNOUNCED = list("announced");
export const FROM_NOW = list("fromNow");
export const BEING_DONE = list("beingDone");
export const HAVING = list("having");
export const DENYING = list("denying");
export const PRACTICES = list("practices");
export const CONTINUOUS = list("continuous");
export const BEFORE_PHRASE = list("beforePhrase");
export const AUXILIARIES = list("auxiliaries");
export const OF_ENGLISH = list("ofEnglish");
export const UNREAL = list("unreal");

export const GOING = ending("going");
export const GONE = ending("gone");
export const ADVERB = ending("adverb");
export const PREFIXED = new RegExp(`^(?:${[...list("prefixes")].join("|")})`, "u");

interface Forms {
  readonly irregular: Readonly<Record<string, string>>;
  readonly actNouns: Readonly<Record<string, string>>;
  readonly actEndings: readonly { readonly noun: string; readonly verb: string }[];
}
const forms = wordsOf<Forms>("en", "grammar") as Forms;

const verbsByForm = (forms: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(forms).flatMap(([verb, words]) => words.split("|").map((form) => [form, verb] as const)));

/** The verb that a past form belongs to, where that is not to be seen. */
export const IRREGULAR = verbsByForm(forms.irregular);

/** The verb of a noun of an act, where that is not to be seen by its ending. */
export const ACT_NOUNS = verbsByForm(forms.actNouns);

/** How nouns of acts end, and their verbs: implementation, creation, addition, introduction, deployment, removal. */
export const ACT_ENDINGS = forms.actEndings.map(({ noun, verb }) => ({ noun: new RegExp(`${noun}$`, "u"), verb }));
