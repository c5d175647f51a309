// How much is said in a text, whatever its marks and digits.

/** How many letters a text has, of any script. */
export function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
