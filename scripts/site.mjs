// The documentation as a static site with a search: `node scripts/site.mjs [FOLDER]` writes it, out/site where none is named.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import MarkdownIt from "markdown-it";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const source = `${manifest.repository.url.replace(/\.git$/, "")}/blob/v${manifest.version}`;

/** The first page, and those named beside the search on every page. */
const FIRST = "rules/README.md";
const NAMED = [
  "rules/README.md",
  "adopt.md",
  "recognition.md",
  "configuration.md",
  "from-exports.md",
  "assistants.md",
  "terms.md",
  "library.md",
];
/** Characters of a page that are searched. */
const SEARCHED = 6000;

/** Builds the site. @param {string} folder @returns {string[]} the pages, relative to the folder */
export function site(folder) {
  const docs = path.join(root, "docs");
  const files = [
    ...readdirSync(docs).filter((name) => name.endsWith(".md")),
    ...readdirSync(path.join(docs, "rules")).map((name) => `rules/${name}`),
  ].sort();
  const titles = new Map(files.map((file) => [file, titleOf(readFileSync(path.join(docs, file), "utf8"))]));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "rules"), { recursive: true });
  const index = [];
  for (const file of files) {
    const text = readFileSync(path.join(docs, file), "utf8").replace(/<!-- (?!postmortem-)[^\n]*? -->\n/g, "");
    const body = rendered(text, file, files);
    writeFileSync(path.join(folder, pageOf(file)), page(file, titles, body));
    index.push({ at: pageOf(file), title: titles.get(file), text: plain(text).slice(0, SEARCHED) });
  }
  cpSync(path.join(docs, "postmortem.schema.json"), path.join(folder, "postmortem.schema.json"));
  writeFileSync(
    path.join(folder, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>Postmortem</title><meta http-equiv="refresh" content="0; url=${pageOf(FIRST)}"><a href="${pageOf(FIRST)}">Postmortem</a>\n`,
  );
  writeFileSync(path.join(folder, "pages.js"), `const PAGES = ${JSON.stringify(index).replaceAll("<", "\\u003c")};\n`);
  writeFileSync(path.join(folder, "search.js"), readFileSync(path.join(root, "scripts/site/search.js"), "utf8"));
  writeFileSync(path.join(folder, "site.css"), readFileSync(path.join(root, "scripts/site/site.css"), "utf8"));
  return ["index.html", ...files.map(pageOf)];
}

/** @param {string} file */
function pageOf(file) {
  return file
    .replace(/README\.md$/, "index.md")
    .replace(/^index\.md$/, "start.md")
    .replace(/\.md$/, ".html");
}

/** @param {string} text */
function titleOf(text) {
  return /^# (.+)$/m.exec(text)?.[1] ?? "";
}

/** @param {string} text */
function plain(text) {
  return text
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/\]\([^)]*\)/g, " ")
    .replace(/[#*`|[\]_]/g, " ")
    .replace(/\s+/g, " ");
}

/**
 * HTML of a page. Links to other pages lead there, links out of docs/ to the repository; headings can be linked to.
 * @param {string} text @param {string} file @param {readonly string[]} files
 */
function rendered(text, file, files) {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  /** @param {string} href */
  const linked = (href) => {
    if (/^(?:[a-z]+:|#)/.test(href)) return href;
    const [target = "", anchor] = href.split("#");
    const absolute = path.posix.join(path.posix.dirname(file), target);
    const end = anchor === undefined ? "" : `#${anchor}`;
    if (files.includes(absolute)) return path.posix.relative(path.posix.dirname(file), pageOf(absolute)) + end;
    if (absolute === "postmortem.schema.json") return path.posix.relative(path.posix.dirname(file), absolute);
    return `${source}/${path.posix.join("docs", absolute)}${end}`;
  };
  markdown.core.ruler.push("links", ({ tokens }) => {
    for (const [i, token] of tokens.entries()) {
      if (token.type === "heading_open") token.attrSet("id", anchorOf(tokens[i + 1]?.content ?? ""));
      for (const child of token.children ?? []) {
        if (child.type === "link_open") child.attrSet("href", linked(String(child.attrGet("href"))));
      }
    }
  });
  return markdown.render(text);
}

/** As GitHub makes them. @param {string} heading */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

/** @param {string} file @param {ReadonlyMap<string, string>} titles @param {string} body */
function page(file, titles, body) {
  const up = file.includes("/") ? "../" : "";
  const links = NAMED.map((name) => {
    const here = name === file ? ' aria-current="page"' : "";
    return `<a href="${up}${pageOf(name)}"${here}>${escaped(titles.get(name) ?? name)}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data:">
<title>${escaped(titles.get(file) ?? "")} · Postmortem</title>
<link rel="stylesheet" href="${up}site.css">
<header>
<search><label>Search <input id="words" type="search" autocomplete="off" data-up="${up}"></label>
<ol id="found" aria-label="Found pages" hidden></ol></search>
<nav>${links.join("\n")}</nav>
</header>
<main>
${body}</main>
<script src="${up}pages.js"></script>
<script src="${up}search.js"></script>
</html>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? path.join(root, "out/site"));
  console.log(`wrote ${site(folder).length} pages to ${path.relative(process.cwd(), folder)}`);
}
