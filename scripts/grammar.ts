// The TextMate grammars that colour times, zones, owners and due dates within Markdown. They are injected, each where its
// selector allows, and composed here of named parts; `npm run generate` writes them to syntaxes/.
//
// Injected without the priority mark `L:`, they lose against Markdown's own patterns that begin at the same place: links,
// code and emphasis keep their colours. Every pattern is for one line and bounded, so it takes linear time.

const or = (...words: readonly string[]) => `(?:${words.join("|")})`;

const month = or(
  "Jan(?:uary)?",
  "Feb(?:ruary)?",
  "Mar(?:ch)?",
  "Apr(?:il)?",
  "May",
  "June?",
  "July?",
  "Aug(?:ust)?",
  "Sept?(?:ember)?",
  "Oct(?:ober)?",
  "Nov(?:ember)?",
  "Dec(?:ember)?",
);
const ordinal = "\\d{1,2}(?:st|nd|rd|th)?";
const date = or(
  "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}",
  "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}",
  `${month}\\.? ${ordinal}(?:,? \\d{4})?(?!:)`,
  `${ordinal} ${month}\\.?(?:,? \\d{4})?(?!:)`,
);
const clock = or(
  "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,6})?)?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?",
  "\\d{1,2} ?[AaPp][Mm]\\b",
  "\\d{1,2}h\\d{2}",
);
const relative = or("T ?[+-] ?\\d{1,4}(?:[:.]\\d{2})?(?: ?(?:min|m|h|s)\\b)?", "\\+\\d{1,3}:\\d{2}(?::\\d{2})?");
/** Abbreviations in capitals only: `est` or `met` are words too. */
const zone = or(
  "(?:UTC|GMT)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?",
  "Z",
  "[ECMPH][SD]?T",
  "AK[SD]T",
  "A[CEW]?[SD]T",
  "NZ[SD]?T",
  "[CEW]ES?T",
  "BST|IST|JST|KST|SGT|HKT|MSK|SAST|BRT|ART|WIB",
  "[+-]\\d{2}:?\\d{2}",
  "(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Z][A-Za-z_]{1,30}(?:/[A-Z][A-Za-z_]{1,30})?",
);
const bracketedZone = `(?: ?[(\\[]?(${zone})(?![\\w/])[)\\]]?)`;
const between = "(?:T|,? (?:at )?)";
const to = " ?(?:-|–|—|to|until|bis) ?";
const endOfWord = "(?![\\w/])";
/** Not within a word, a path, an address, a version or a price. */
const startOfWord = "(?<![\\w/:.,@#&=?%$€+-])";

/** A moment with its zone and, for ranges, its end: captures 1 date, 2 its clock or 3 a clock alone, 4 zone, 5 end, 6 its zone. */
const moment = [
  "(?:(?:[~≈]|ca\\.|approx\\.|around|about) ?)?",
  `(?=[\\dTJFMASOND+~])(?:(${date})(?:${between}(${clock}))?|(${clock}|${relative}))`,
  `${bracketedZone}?`,
  `(?:${to}(${clock})${bracketedZone}?)?`,
  endOfWord,
].join("");
const momentCaptures = {
  1: { name: "constant.numeric.date.postmortem" },
  2: { name: "constant.numeric.time.postmortem" },
  3: { name: "constant.numeric.time.postmortem" },
  4: { name: "constant.language.time-zone.postmortem" },
  5: { name: "constant.numeric.time.postmortem" },
  6: { name: "constant.language.time-zone.postmortem" },
};

/** Where an entry begins: at the line's or the item's start, behind a checkbox, behind `**`. */
const entryTime = {
  comment: "The time that begins an entry",
  match: `(?:^[ \\t]{0,3}|\\G[ \\t]{0,4}|(?<=\\[[ xX]\\] ))${moment}`,
  captures: momentCaptures,
};
const zonedTime = {
  comment: "A time or a range of times within a line, when it says its zone",
  match: `${startOfWord}(?:(${date})${between})?(${clock})(?:${to}(${clock}))? ?(${zone})${endOfWord}`,
  captures: {
    1: { name: "constant.numeric.date.postmortem" },
    2: { name: "constant.numeric.time.postmortem" },
    3: { name: "constant.numeric.time.postmortem" },
    4: { name: "constant.language.time-zone.postmortem" },
  },
};
const cellTime = {
  comment: "A date or a time anywhere in a cell",
  match: `${startOfWord}${moment}`,
  captures: momentCaptures,
};
const handle = {
  comment: "@someone, not an address and not a package",
  match: "(?<![\\w@/.`\\\\])@[A-Za-z](?:[\\w.-]{0,38}\\w)?(?![\\w/@])",
  name: "entity.name.type.owner.postmortem",
};
const name = "@?\\p{L}[\\p{L}\\p{N}_.'’-]{0,38}(?: \\p{Lu}[\\p{L}.'’-]{0,38}){0,3}";
const ownerWords = "(?i:owners?|assignee|assigned to|responsible|DRI|verantwortlich)";
const owner = {
  comment: "Owner: Someone",
  match: `(?<![\\w-])(${ownerWords})(\\*\\*|__)?:(\\*\\*|__)? {0,2}(${name})`,
  captures: {
    1: { name: "keyword.other.label.postmortem" },
    4: { name: "entity.name.type.owner.postmortem" },
  },
};
const dueWords = "(?i:due(?: date)?|deadline|target date|by|until|ETA|fällig(?: am)?|bis)";
const due = {
  comment: "Due: 2026-03-20, by 20 March",
  match: `(?<![\\w-])(${dueWords})(?:\\*\\*|__)?:?(?:\\*\\*|__)? {1,2}(${date})${endOfWord}`,
  captures: {
    1: { name: "keyword.other.label.postmortem" },
    2: { name: "constant.numeric.date.due.postmortem" },
  },
};

/** Code, addresses, links' texts, front matter and embedded languages stay as they are. */
const never =
  "- markup.fenced_code - markup.raw - markup.inline.raw - string.other.link - markup.underline.link - meta.link - meta.image - meta.embedded - comment";

interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly object[];
}

const grammars: Readonly<Record<string, Grammar>> = {
  "postmortem-list": {
    scopeName: "text.html.markdown.postmortem.list",
    injectionSelector: `markup.list ${never}`,
    patterns: [entryTime, due, owner, zonedTime, handle],
  },
  "postmortem-table": {
    scopeName: "text.html.markdown.postmortem.table",
    injectionSelector: `markup.table ${never}`,
    patterns: [due, owner, cellTime, handle],
  },
  "postmortem-line": {
    scopeName: "text.html.markdown.postmortem.line",
    injectionSelector: `meta.paragraph - markup.list ${never}`,
    patterns: [entryTime, zonedTime],
  },
};

/** Path of each grammar to its text. */
export function grammarFiles(): Map<string, string> {
  return new Map(
    Object.entries(grammars).map(([file, grammar]) => [
      `syntaxes/${file}.tmLanguage.json`,
      `${JSON.stringify({ name: "Postmortem in Markdown", ...grammar }, null, 2)}\n`,
    ]),
  );
}
