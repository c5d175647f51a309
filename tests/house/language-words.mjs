// Which literals of the engine hold words of a human language, which belong into languages/<tag>.yaml.
//   node tests/house/language-words.mjs            tells them, by file
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "@swc/core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ROOMS = ["text", "markdown", "time", "postmortem", "rules", "capture", "language"];

/** Letters that are no words: names of formats, protocols, programs, tags, zones and characters. */
const NOTATION = new Set(
  "http https www mailto utc gmt zulu html img details summary div span thead table ftp utf iso todo fixme tbd markdown postmortem git github gitlab bitbucket url amp".split(
    " ",
  ),
);
/** Words of one file that no language has: a program reads or prints them so, whoever uses it. What they are, and the words. */
const OF_PROGRAMS = /** @type {const} */ ({
  "postmortem/genre.ts": ["places of a command that an assistant is given", "arguments input"],
  "postmortem/timeline/facts.ts": ["headers of mails", "from to subject"],
  "postmortem/actions/parts/state.ts": ["names of groups of signs", "year month day"],
  "postmortem/actions/parts/noted.ts": [
    "keys of tasks in note and task apps",
    "due deadline by owner assignee assigned who responsible done completed completion cancelled start started scheduled created priority repeat tags est other",
  ],
  "postmortem/timeline/written.ts": ["a shortcode of status pages made with Hugo", "track"],
  "time/zone-data.ts": ["abbreviations of zones", "seč selč"],
  "capture/git.ts": [
    "lines of git log, and keys of its headers",
    "commit author date merge message signed off files changed diff index new file deleted rename",
  ],
  "capture/system-lines.ts": ["how IRC clients write a change of modes", "mode"],
  "capture/json.ts": [
    "types of messages and mentions in Slack's JSON",
    "channel group join leave topic purpose name archive here everyone",
  ],
  "capture/names.ts": [
    "tags that Slack and Discord set behind names, and Zoom's line",
    "app bot workflow admin owner from to",
  ],
  "capture/headers.ts": ["tags that Slack sets behind names", "app bot workflow"],
  "capture/special-logs.ts": [
    "columns and types of kubectl, records of auditd, keys of logfmt",
    "normal warning last seen first type reason age from message node audit msg time timestamp datetime date when user actor author event text type msg at over unknown invalid",
  ],
  "capture/timed-lines.ts": ["levels of logs", "trace debug info notice warn warning error critical fatal severe fine"],
  "capture/write.ts": ["lines of Java's stack traces", "caused at by"],
  "capture/noise.ts": [
    "tags that Slack sets behind names, lines of journalctl, states in brackets of Alertmanager and Grafana",
    "app bot workflow journal begins logs begin entries boot reboot firing resolved alerting data critical warning triggered recovered warn opsgenie",
  ],
  "language/completion/comments.ts": ["directives of our own", "disable next line file enable"],
  "rules/support/directives.ts": ["directives of our own", "disable next line file enable"],
  "rules/time/missing-timezone.ts": ["ids of our own fixes", "zone once entry entries"],
  "language/task-done.ts": ["short names of emoji", "white check mark"],
  "rules/structure/heading-no-space.ts": [
    "marks of Azure's and GitHub's build logs",
    "error warning debug section command group",
  ],
  "rules/timeline/timeline-mixed-notation.ts": ["what a message calls a notation", "年月日"],
  "rules/completeness/placeholder.ts": [
    "key and values of front matter, marks of work to do",
    "draft true yes dca wip",
  ],
  "rules/completeness/pictures.ts": [
    "hosts of the web, and folders of a machine",
    "via placeholder example com net org it co jp pl users home downloads desktop pictures documents screenshots file",
  ],
  "rules/words/placeholders.ts": [
    "letters of patterns of dates, the printers' filler text",
    "yyyy aaaa jjjj lorem ipsum dolor amet",
  ],
  "rules/words/template-comments.ts": ["names of tools, and their directives", "vale more start end begin auto"],
  "rules/time/dst-change.ts": ["articles of our own messages", "half an"],
  "rules/time/dst-mismatch.ts": ["names of zones in our own messages", "central eastern"],
  "rules/support/say-duration.ts": ["what our own messages call minutes", "minutes"],
  "language/new-report.ts": ["a letter that is folded", "ß"],
  "language/import-answer.ts": ["reasons of our own", "time title no"],
  "rules/metadata/missing-metadata.ts": ["keys of front matter", "author owner"],
});
/** Files that read the grammar of one language alone, whose words are compared where they stand, and why. */
const ENGLISH_ONLY = {
  "postmortem/actions/vague/head.ts": "where the verb of an English task stands",
  "postmortem/actions/vague/object.ts": "what follows the verb of an English task",
  "postmortem/actions/vague/evidence.ts": "what makes an English task one that can be checked",
  "postmortem/actions/vague/english.ts": "tasks in English; those in other languages are judged by `taskForms`",
  "postmortem/actions/find/prose.ts": "the mood of English sentences",
};
/** Words of English of two letters: longer ones are looked up among those of the languages. */
const SHORT = /(?<![\p{L}\p{N}_$@#./<\\-])(?:an|at|be|by|if|is|it|no|of|on|or|to|we)(?![\p{L}\p{N}_$@#./>-])/gu;
/** How English sets a name behind an article: taken off where a name is repeated in our own message. */
const ARTICLE = "^an? ";
/** Of a rule: what is shown on its page, or to the user. */
const SHOWN = new Set(["message", "description", "title", "docs", "why", "summary", "label", "rationale"]);

/** The words that the languages have, in lower case. @returns {ReadonlySet<string>} */
export function vocabulary() {
  const folder = path.join(root, "languages");
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(path.join(folder, name), "utf8").replace(/^ *#.*$|^ *[\w-]+:/gm, ""));
  return new Set(
    texts.flatMap(
      (text) =>
        bare(text)
          .toLowerCase()
          .match(/\p{L}{2,}/gu) ?? [],
    ),
  );
}

/** A pattern without its escapes and names of groups. @param {string} source */
const bare = (source) =>
  source.replace(
    /\{\{[\w-]+\}\}|\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]{2,6}\}?|\\x[0-9a-fA-F]{2}|\\k?<[^>]*>|\(\?<\w+>|\\[a-zA-Z]/g,
    " ",
  );

/** Expressions that are a word of a text: what a literal beside them is compared with. */
const A_WORD = /^(?:word|text|base|link)$/;

/** @param {any} node @returns {boolean} */
const isAWord = (node) =>
  (node?.type === "MemberExpression" && A_WORD.test(node.property?.value ?? "")) ||
  (node?.type === "OptionalChainingExpression" && isAWord(node.base)) ||
  (node?.type === "Identifier" && A_WORD.test(node.value));

/** @param {any} node @param {(node: any) => void} tell told of each node below, itself first */
function everyNode(node, tell) {
  if (node === null || typeof node !== "object") return;
  if (!Array.isArray(node)) tell(node);
  for (const part of Object.values(node)) everyNode(part, tell);
}

/** Whether a node makes a pattern of its first argument. @param {any} node */
const makesPattern = (node) =>
  /^(?:NewExpression (?:RegExp|Expression)|CallExpression pattern)$/.test(`${node.type} ${node.callee?.value}`);

/** Names of groups, and what the code itself calls notation, in `text/notation.ts`. @param {any} node */
const isOfLanguages = (node) =>
  node.type === "CallExpression" &&
  /^(?:anyOf|wholeWords|eachOf|wordSet|beginningsOf|said|chat|signs|withParticiple|alone|sign|wordsOf|everyLanguages|notation)$/.test(
    node.callee?.value ?? "",
  );

/** Constants of a file that patterns are made of, by way of others or not. @param {any} program @returns {ReadonlySet<string>} */
function madeIntoPatterns(program) {
  /** @type {Map<string, any>} */ const constants = new Map();
  for (const { type, declarations, declaration } of program.body)
    for (const { id, init } of (type === "ExportDeclaration" ? declaration.declarations : declarations) ?? [])
      if (id.type === "Identifier") constants.set(id.value, init);
  /** @type {Set<string>} */ const reached = new Set();
  /** @param {any} node */
  const reach = (node) => {
    if (node === null || typeof node !== "object" || isOfLanguages(node)) return;
    const name = node.type === "Identifier" ? node.value : undefined;
    if (constants.has(name) && !reached.has(name)) {
      reached.add(name);
      reach(constants.get(name));
    }
    for (const part of Object.values(node)) reach(part);
  };
  everyNode(program, (node) => {
    if (makesPattern(node)) reach(node.arguments?.[0]);
  });
  return reached;
}

/**
 * Literals with words: patterns with a word that a language has, what they are made of (keys of tables, too), what a word of
 * a text is compared with, and all with letters beyond ASCII.
 * @param {string} code @param {ReadonlySet<string>} known @param {string} [file] below `server/src`
 * @returns {string[]}
 */
export function wordsIn(code, known, file = "") {
  /** @type {string[]} */ const found = [];
  const own = OF_PROGRAMS[/** @type {keyof typeof OF_PROGRAMS} */ (file)]?.[1].split(" ") ?? [];
  const english = file in ENGLISH_ONLY;
  const words = (/** @type {string} */ text) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !NOTATION.has(word) && !own.includes(word));
  // µ is a unit; a letter by itself is folded, as ß is.
  const foreign = (/** @type {string} */ text) =>
    !/^\p{sc=Latin}$/u.test(text) && words(text).some((word) => /[^\x00-\x7fµ]/.test(word));
  const spoken = (/** @type {string} */ source) =>
    source !== ARTICLE &&
    (words(bare(source)).some((word) => word.length > 2 && known.has(word)) ||
      (bare(source).match(SHORT) ?? []).some((word) => !own.includes(word)));
  const program = parseSync(code, { syntax: "typescript", target: "es2022" });
  const made = madeIntoPatterns(program);
  /** @param {any} node @param {boolean} pattern within what a pattern is made of */
  const walk = (node, pattern) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) {
      for (const one of node) walk(one, pattern);
      return;
    }
    if (
      /^(?:Import|Ts|ExportAll|ExportNamed)/.test(node.type ?? "") &&
      node.type !== "TsAsExpression" &&
      node.type !== "TsSatisfiesExpression"
    )
      return;
    if (isOfLanguages(node)) return;
    if (node.type === "KeyValueProperty") {
      if (SHOWN.has(node.key.value)) return;
      const key = String(node.key.value ?? "");
      if (foreign(key) || (pattern && spoken(key))) found.push(key);
      walk(node.value, pattern);
      return;
    }
    if (node.type === "BinaryExpression" && /^[!=]==?$/.test(node.operator) && !english)
      for (const [one, other] of [
        [node.left, node.right],
        [node.right, node.left],
      ])
        if (
          one.type === "StringLiteral" &&
          isAWord(other) &&
          words(one.value).some((word) => word.length > 1 && known.has(word))
        )
          found.push(one.value);
    if (node.type === "RegExpLiteral" && (spoken(node.pattern) || foreign(bare(node.pattern))))
      found.push(node.pattern);
    if (node.type === "StringLiteral" && (foreign(node.value) || (pattern && spoken(node.value))))
      found.push(node.value);
    if (node.type === "TemplateElement" && (foreign(node.raw) || (pattern && spoken(node.raw)))) found.push(node.raw);
    if (makesPattern(node)) {
      // The second argument holds flags.
      walk(node.arguments?.[0], true);
      return;
    }
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && made.has(node.id.value)) {
      walk(node.init, true);
      return;
    }
    for (const part of Object.values(node)) walk(part, pattern);
  };
  walk(program, false);
  return found;
}

/** By file of the engine, the literals with words. @returns {Map<string, string[]>} */
export function filesWithWords() {
  const known = vocabulary();
  const files = ROOMS.flatMap((room) =>
    readdirSync(path.join(root, "server/src", room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${room}/${name.replaceAll(path.sep, "/")}`),
  ).sort();
  const found = files.map(
    (file) =>
      /** @type {const} */ ([file, wordsIn(readFileSync(path.join(root, "server/src", file), "utf8"), known, file)]),
  );
  return new Map(found.filter(([, words]) => words.length > 0).map(([file, words]) => [file, [...words]]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = filesWithWords();
  for (const [file, words] of found) console.log([file, ...words.map((word) => `  ${word.slice(0, 140)}`)].join("\n"));
  console.log(`${[...found.values()].flat().length} literals in ${found.size} files`);
}
