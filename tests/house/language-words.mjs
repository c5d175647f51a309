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
  "postmortem/timeline/facts.ts": ["headers of mails", "from subject"],
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
    "app bot workflow admin owner from",
  ],
  "capture/headers.ts": ["tags that Slack sets behind names", "app bot workflow"],
  "capture/special-logs.ts": [
    "columns and types of kubectl, records of auditd, keys of logfmt",
    "normal warning last seen first type reason age from message node audit msg time timestamp datetime date when user actor author event text type msg",
  ],
  "capture/timed-lines.ts": ["levels of logs", "trace debug info notice warn warning error critical fatal severe fine"],
  "capture/write.ts": ["a line of Java's stack traces", "caused"],
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
  "rules/words/placeholders.ts": [
    "letters of patterns of dates, the printers' filler text",
    "yyyy aaaa jjjj lorem ipsum dolor amet",
  ],
  "rules/words/template-comments.ts": ["names of tools, and their directives", "vale more start end begin auto"],
  "rules/time/dst-change.ts": ["articles of our own messages", "half"],
  "rules/time/dst-mismatch.ts": ["names of zones in our own messages", "central eastern"],
  "rules/support/say-duration.ts": ["what our own messages call minutes", "minutes"],
  "language/new-report.ts": ["a letter that is folded", "ß"],
  "language/import-answer.ts": ["reasons of our own", "time title"],
  "rules/metadata/missing-metadata.ts": ["keys of front matter", "author owner"],
});
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
          .match(/\p{L}{3,}/gu) ?? [],
    ),
  );
}

/** A pattern without its escapes and names of groups. @param {string} source */
const bare = (source) =>
  source.replace(
    /\{\{[\w-]+\}\}|\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]{2,6}\}?|\\x[0-9a-fA-F]{2}|\\k?<[^>]*>|\(\?<\w+>|\\[a-zA-Z]/g,
    " ",
  );

/**
 * Literals with words: patterns with a word that a language has, and patterns and strings with letters beyond ASCII.
 * @param {string} code @param {ReadonlySet<string>} known @param {string} [file] below `server/src`
 * @returns {string[]}
 */
export function wordsIn(code, known, file = "") {
  /** @type {string[]} */ const found = [];
  const own = OF_PROGRAMS[/** @type {keyof typeof OF_PROGRAMS} */ (file)]?.[1].split(" ") ?? [];
  const words = (/** @type {string} */ text) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !NOTATION.has(word) && !own.includes(word));
  // µ is a unit; a letter by itself is folded, as ß is.
  const foreign = (/** @type {string} */ text) =>
    !/^\p{sc=Latin}$/u.test(text) && words(text).some((word) => /[^\x00-\x7fµ]/.test(word));
  const spoken = (/** @type {string} */ source) =>
    words(bare(source)).some((word) => word.length > 2 && known.has(word));
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
    if (node.type === "KeyValueProperty" && SHOWN.has(node.key.value)) return;
    // Names of groups; and what the code itself calls notation, in `text/notation.ts`.
    if (
      node.type === "CallExpression" &&
      /^(?:anyOf|wholeWords|eachOf|wordSet|beginningsOf|said|chat|signs|withParticiple|alone|wordsOf|everyLanguages|notation)$/.test(
        node.callee?.value ?? "",
      )
    )
      return;
    if (node.type === "RegExpLiteral" && (spoken(node.pattern) || foreign(bare(node.pattern))))
      found.push(node.pattern);
    if (node.type === "StringLiteral" && (foreign(node.value) || (pattern && spoken(node.value))))
      found.push(node.value);
    if (node.type === "TemplateElement" && (foreign(node.raw) || (pattern && spoken(node.raw)))) found.push(node.raw);
    if (/^(?:NewExpression (?:RegExp|Expression)|CallExpression pattern)$/.test(`${node.type} ${node.callee?.value}`)) {
      // The second argument holds flags.
      walk(node.arguments?.[0], true);
      return;
    }
    for (const part of Object.values(node)) walk(part, pattern);
  };
  walk(parseSync(code, { syntax: "typescript", target: "es2022" }), false);
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
