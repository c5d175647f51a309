// The picture of the rooms in docs/architecture.md, drawn from the rule that says what each may import.

export const ARCHITECTURE = "docs/architecture.md";

const START = "<!-- rooms: made from .dependency-cruiser.mjs by `npm run generate` -->";
const END = "<!-- rooms end -->";

/**
 * The page with its picture drawn anew.
 * @param {string} page @param {Readonly<Record<string, readonly string[]>>} knows what each room may import
 */
export function withRooms(page, knows) {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`${ARCHITECTURE} has lost the marks around its picture: ${START} … ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${picture(knows)}\n\n${page.slice(end)}`;
}

/** @param {Readonly<Record<string, readonly string[]>>} knows */
function picture(knows) {
  // analyse.ts and protocol.ts are files beside the rooms: the one joins what is below it, the other stands by itself.
  const all = { ...knows, "analyse.ts": ["text", "markdown", "time", "postmortem", "rules"], "protocol.ts": [] };
  const arrows = Object.entries(all).flatMap(([room, others]) =>
    others
      .filter((other) => !others.some((via) => via !== other && reaches(all, via, other)))
      .map((other) => [other, room]),
  );
  const lines = arrows.map(([from, to]) => `  ${id(from)} --> ${id(to)}`).sort();
  return [
    "```mermaid",
    "flowchart LR",
    ...Object.keys(all).map((room) => `  ${id(room)}["${room}"]`),
    ...lines,
    "```",
  ].join("\n");
}

/** Whether a room knows another, by itself or through others. @param {Readonly<Record<string, readonly string[]>>} knows @param {string} room @param {string} other @returns {boolean} */
function reaches(knows, room, other) {
  return (knows[room] ?? []).some((next) => next === other || reaches(knows, next, other));
}

/** @param {string | undefined} room */
function id(room) {
  return String(room).replace(/\W/g, "_");
}
