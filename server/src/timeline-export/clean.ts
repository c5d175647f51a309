// Words of a document in another form: what no reader sees and what would reorder or break the form is left out.

/** Controls, and ends of lines that not every program takes for one. */
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/** Embeddings, overrides and isolates reorder what stands behind them; the last two are no characters. */
const STEERING = /[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
/** Halves of a character. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text on one line. Marks of direction for single characters stay: Hebrew and Arabic need them. */
export function clean(text: string): string {
  return text.replace(CONTROLS, " ").replace(STEERING, "").replace(HALVES, "\ufffd").replace(/\s+/g, " ").trim();
}

/** At most so many characters, none of them cut in two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = [...text];
  if (points.length <= most) return text;
  const kept = points.slice(0, most - 1).join("");
  return `${kept.trimEnd()}…`;
}
