// Words by which a fault is put on one person.

/** Whether a verb phrase says that its subject did wrong, rather than only what they did not do. */
export function isFault(phrase: string): boolean {
  return FAULT.test(phrase);
}

const FAULT = /\b(?:failed|neglected|forgot|omitted)\s+to\b/i;
