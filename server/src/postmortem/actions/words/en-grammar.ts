// English words by their part in a sentence: what tells verbs, objects and purposes of a task apart. Separated by spaces.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  "the a an our all any each every this that these those its their your my his her both some no more another",
);
export const PRONOUNS = set("we i they you he she it one who");
export const MODALS = set(
  "will should must shall can could may might would ought needs need has have had is are was were 'll be going plan plans want wants hope intend intends to do does did been being get gets let's let",
);
export const ADVERBS = set(
  "also then please now just soon not never already still only therefore thus additionally furthermore moreover finally first second next later hence simply instead again immediately currently and so both always either likely definitely but yet however though nevertheless nonetheless",
);
/** Verbs that only announce another: "we agreed to add", "I suggest that we set up". */
export const ANNOUNCING = set(
  "suggest suggested recommend recommended propose proposed agree agreed decide decided resolve resolved commit committed pledge pledged plan planned planning aim aiming intend intended promise promised want wanted hope advised asked encouraged required expected supposed looking working work needed need going vow vowed strive endeavor endeavour",
);
/** First words of a clause that stands before the main one: "To prevent this, …". */
export const SUBORDINATE = set(
  "when if after before once to by in for as since while with during following upon given because due from leveraging at until under whenever based despite without through",
);
export const PREPOSITIONS = set(
  "for of on in with to at by from across against via into onto between within as that which when if before after around about per over during through so because until using whenever while where regarding towards toward ahead throughout",
);
/** Nouns as often as verbs: verbs only where an object follows. */
export const EITHER = set(
  "review test log audit alert report schedule document access backup update upgrade change plan check patch release support limit track process cache snapshot stage gate map index scale script design research study request record store trace build monitor archive benchmark profile label link list load lock package page place post pull push order output port start stop switch sync tag trim trigger use version watch work treat survey measure control fix focus call cap cut copy display export import filter flag fork freeze question increase decrease hook host lead mirror mount offer pause practice prototype purchase restart return reset rollback route run sandbox save seed shift show shutdown sign split surface",
);
/** Words that name nothing by themselves. */
export const FUNCTION_WORDS = set(
  "the a an our your its their his her my this that these those it them us we i you they to of for on in with and or at by from as into be is are was were been being will can could should would may might must also so such both each every all any some no not up out off over down about than then there if when where how what which who whom whose while during before after until via per etc e.g i.e vs within across against between through very just only own same have has had do does did caused causing cause happened happening occurred occurring led affected",
);
/** Where the description of a thing ends and a purpose, a reason or a condition begins. */
export const BOUNDARIES = set(
  "so because until before after when whenever if without that which who where while unless since once rather",
);
/** Prepositions that end the part of a noun phrase that holds its head: "a review | of all logs". */
export const HEAD_ENDS = set(
  "of for on in with to at by from across against via into between within as over under about per around during through is are throughout ahead regarding towards toward using every when where",
);
export const NUMBER_WORDS = set("two three four five six seven eight nine ten twelve twenty thirty hundred");
export const UNITS = set(
  "ms s sec seconds second minutes minute mins min hours hour hrs h days day weeks week months month years year % percent gb mb kb tb gi mi g m gib mib requests rps qps replicas nodes instances approvals reviewers approvers people engineers times retries connections items rows cores cpus vcpus workers",
);
export const COMPARISONS = set(
  "> < ≥ ≤ = than least most above below exceeds exceed over under reaches maximum minimum max",
);

export const ENSURING = set("ensure guarantee endeavor endeavour");
/** Verbs of looking for something: a number in what is looked for is no end. */
export const FINDING = set(
  "identify identity find investigate audit locate debug research discover determine evaluate assess explore figure analyze analyse understand look study examine",
);
/** Changes that say little without their object: "fix the issue", "update the documentation"; "rotate the key" says enough. */
export const DEPENDENT_CHANGES = set(
  "enforce fix update use change resolve correct configure set apply report enable adopt modify put get give bring support request utilize setup finish complete keep run take prepare propose suggest raise stop",
);
/** Acts as nouns: "implementation of a check" is to implement a check. */
export const ACTS_AS_NOUNS: ReadonlyMap<string, string> = new Map(
  (
    "implementation implement, creation create, introduction introduce, addition add, removal remove, installation install, " +
    "deployment deploy, migration migrate, development develop, adoption adopt, integration integrate, establishment establish, " +
    "enforcement enforce, replacement replace, deletion delete, activation activate, deprecation deprecate, rotation rotate"
  )
    .split(", ")
    .map((pair) => pair.split(" ") as [string, string]),
);
/** What is changed again and again: to change it says nothing of the change. */
export const SETTINGS = set("settings setting configuration configurations config configs parameters");
/** Changes that need not change anything: "review and update". */
export const LIGHT_CHANGES = set("update adjust change modify correct report use");
/** Verbs that say the same for any object when nothing else does: "develop and implement testing". */
export const PLAIN_VERBS = set(
  "create implement develop add build define establish prevent detect catch set enable introduce write make resolve give get use reduce improve ensure provide help avoid support prepare take happen cause put",
);
/** Words that make an absolute claim weak only before generic words: "proper monitoring", but "a proper deployment pipeline". */
export const MILD_QUALITIES = set("proper strong efficient effective reliable good advanced working appropriate");
/** Activities that as a change of code or settings do end: "add input validation". */
export const BUILT_ACTIVITIES = set(
  "validation verification hardening tuning cleanup refactoring maintenance optimization optimizations optimisation visibility correlation planning",
);
/** First words of a question. */
export const ASKING = set("should is are do does did can could would will shall may what how why which who when where");

/** Finite verbs that tell what is or was. */
export const TELLING = set(
  "was were is are had did does do doesn't don't isn't wasn't seems looks means appears caused led resulted happened occurred ran became remains there felt showed began went came got knew thought highlighted demonstrated shows exposed revealed",
);
/** Those of them that can only tell what happened. */
export const PAST = set(
  "caused led resulted happened occurred ran became showed highlighted demonstrated exposed revealed",
);
/** Words by which a sentence speaks of what is to come or ought to be. */
export const PLANNED = set(
  "will should must shall need needs ought going plan plans planned planning want wants would may might could can 'll let's recommend suggest suggested propose intend hope aim committed scheduled considering to",
);
/** Participles of telling somebody to do something. */
export const TOLD = set("advised asked told instructed reminded required encouraged");
/** First words of a sentence that points at the one before. */
export const REFERRING = set("this that these those it they also however therefore so then thus once but and");
/** First words of a sentence that adds a task to those of a list. */
export const ADDING = set("additionally also furthermore moreover finally");
