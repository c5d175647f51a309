// Names that are written alike in every language: of formats, programs, tags, standards and zones. Words stand in languages/.

/** Such names, apart by blanks, as the alternatives of a pattern. */
export const notation = (names: string): string => `(?:${names.split(" ").join("|")})`;
