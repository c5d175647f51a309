// The reference in docs/library.md, made from the declarations that ship as the library's types.

export const REFERENCE = "docs/library.md";
export const TYPES = "server/src/library/types.ts";

const START = "<!-- reference: made from server/src/library/types.ts by `npm run generate` -->";
const END = "<!-- reference end -->";

/**
 * The page with its reference made anew.
 * @param {string} page @param {string} types
 */
export function withReference(page, types) {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`${REFERENCE} has lost the marks around its reference: ${START} … ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${reference(types)}\n\n${page.slice(end)}`;
}

/** @param {string} types */
function reference(types) {
  const parts = types
    .trim()
    .split(/\n\n(?=\/\*\*|export )/)
    .slice(1);
  return parts.map(declaration).join("\n\n");
}

/** A heading, what its comment says, and the declaration. @param {string} text */
function declaration(text) {
  const [, comment = "", code = ""] = /^(?:\/\*\*([\s\S]*?)\*\/\n)?([\s\S]+)$/.exec(text) ?? [];
  const [, what = "", name = ""] = /^export (?:declare )?(function|interface|type) (\w+)/.exec(code) ?? [];
  if (name === "") throw new Error(`${TYPES} has a declaration that is none of function, interface, type:\n${text}`);
  const [words = "", thrown] = comment
    .replace(/^\s*\* ?/gm, "")
    .replace(/\s+/g, " ")
    .trim()
    .split(" @throws ");
  const said = [words, thrown && `Throws ${thrown.replace(/^TypeError/, "a `TypeError`")}.`].filter(Boolean).join(" ");
  const shown = code.replace(/^export (?:declare )?/, "").replaceAll("readonly ", "");
  const title = what === "function" ? `\`${name}\`` : name;
  return [`### ${title}`, said, `\`\`\`ts\n${shown.trim()}\n\`\`\``].filter(Boolean).join("\n\n");
}
