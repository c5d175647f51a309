// Texts of examples, written indented in the rules' files.

/** The text without its first line end and without the indentation that all its lines share; ends with a line end. */
export function md(strings: TemplateStringsArray): string {
  const text = (strings[0] ?? "").replace(/^\n/, "").replace(/\n[ \t]*$/, "\n");
  const indents = text.split("\n").flatMap((line) => (line.trim() ? [line.length - line.trimStart().length] : []));
  const indent = Math.min(...indents);
  return text
    .split("\n")
    .map((line) => line.slice(indent))
    .join("\n");
}
