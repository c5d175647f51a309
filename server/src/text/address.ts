// Which addresses of a text may be opened from it. Pure.

/** More than any address that somebody wrote by hand. UTF-16 units. */
const LONGEST = 2000;
/** Blanks, controls, and what turns the direction of a text: an address with them is not what it looks like. */
const ODD = /[\s\p{Cc}\p{Cf}"<>\\^`{|}]/u;
/** A host in plain letters, and no name before it: that would look like another host. */
const WEB = /^https?:\/\/[\w.~-]{1,255}(?::\d{1,5})?(?:[/?#]|$)/i;
const MAIL = /^mailto:[\w.+-]{1,100}@[\w.-]{1,255}(?:\?|$)/i;

/** Whether an address is one of the web or of a mail and reads as what it is. Every other scheme is not opened. */
export function openable(address: string): boolean {
  return address.length <= LONGEST && !ODD.test(address) && (WEB.test(address) || MAIL.test(address));
}
