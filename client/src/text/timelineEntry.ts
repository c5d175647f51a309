// The present moment as an entry of a timeline, where no neighbour tells how to write it. Pure: the moment is given.

/** The tab stop for what happened, in snippet syntax. */
export const blank = `\${1:what happened}`;

/** `2023-03-08 14:05 UTC` */
export function utcStamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
