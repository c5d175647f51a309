// What the words that tell a step of the incident are made of.
import type { Phase } from "../../model.ts";

type ByPhase = Readonly<Partial<Record<Phase, string>>>;

export interface PhaseWords {
  /** Written without blanks between words. */
  readonly unspaced?: boolean;
  /** All that a label, a mark or the whole text may be; alternatives of a pattern. */
  readonly labels: ByPhase;
  /** Phrases within a clause; patterns. */
  readonly tells: Readonly<Partial<Record<Phase, readonly string[]>>>;
  /** A whole clause that tells the end where the last entry says it: "all good". A pattern. */
  readonly ends?: string;
  /** In a clause: what it tells of acknowledgement, mitigation or the end did not happen, or is to come. A pattern. */
  readonly takenBack: string;
  /** Phrases with words of `takenBack` that take nothing back. A pattern. */
  readonly notTakenBack?: string;
  /** What was done did not help. Patterns. */
  readonly failed: readonly string[];
  /** What a mark that is put behind an entry is called. */
  readonly marks: Readonly<Record<Phase, string>>;
}
