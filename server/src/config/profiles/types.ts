// What a profile is: a well-known template as data.
import type { Kind } from "../../postmortem/model.ts";
import type { SectionNames } from "../../postmortem/own-names.ts";

/** The parts that a template asks for, in its order, and what it calls them where the words alone would not tell. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly required: readonly Kind[];
  /** All parts that it has, required or not. */
  readonly order: readonly Kind[];
  readonly names: SectionNames;
}
