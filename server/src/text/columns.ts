// How wide a text is in an editor's fixed-width letters.

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NONE = /\p{M}|[\u200b-\u200d]/u;

/** All but those that take one column each, as nearly all texts have only. */
const OTHERS = /[^\x00-\x7f]/;

/** Columns that a text takes: wide characters take two, marks none. */
export function columnsOf(text: string): number {
  if (!OTHERS.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}
