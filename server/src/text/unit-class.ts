// Whether a character is one of a class, found once for each: scanners that go over a text unit by unit ask nothing else.

/** What is known of a unit. */
const IN = 1;
const OUT = 2;

/**
 * Whether the UTF-16 unit at an offset belongs to a class; never outside of the text, nor for half of a character beyond the
 * basic plane.
 *
 * @param source of an expression with the flag `u` that matches one character
 */
export function unitClass(source: string): (text: string, at: number) => boolean {
  const known = new Uint8Array(0x10000);
  const one = new RegExp(`^${source}$`, "u");
  return (text, at) => {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return false;
    if (known[code] === 0) known[code] = one.test(text.charAt(at)) ? IN : OUT;
    return known[code] === IN;
  };
}

/** How many units of a class a text begins with. */
export function unitsBefore(text: string, isOne: (text: string, at: number) => boolean): number {
  let end = 0;
  while (isOne(text, end)) end++;
  return end;
}

/** How many units of a class it ends with. */
export function unitsBehind(text: string, isOne: (text: string, at: number) => boolean): number {
  let start = text.length;
  while (isOne(text, start - 1)) start--;
  return text.length - start;
}
