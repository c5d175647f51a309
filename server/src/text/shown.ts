// Text of a document within words of ours: nothing of it steers what shows them.

/** Controls, line ends, and what turns the direction of the words around it; a mark that acts on its neighbours only may stay. */
const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** The same text, with a blank in the place of all that steers. */
export function shown(text: string): string {
  return text.replace(STEERING, " ");
}
