// The one way of a document: source text -> Document -> Postmortem -> Finding[]. Pure; done once per document version.
import { inLanguages } from "./languages/met.ts";
import type { Document } from "./markdown/document.ts";
import type { ActionOptions } from "./postmortem/actions/index.ts";
import { readDocument } from "./postmortem/document.ts";
import { languagesToMeet } from "./postmortem/lexicon/languages.ts";
import type { Postmortem } from "./postmortem/model.ts";
import type { SectionNames } from "./postmortem/own-names.ts";
import { readPostmortem } from "./postmortem/read.ts";
import { actionVague } from "./rules/actions/action-vague.ts";
import { check } from "./rules/index.ts";
import { optionWords } from "./rules/options.ts";
import { DEFAULT_SETTINGS } from "./rules/settings.ts";
import type { Unsaid } from "./rules/support/confidence.ts";
import type { Finding, RuleSettings } from "./rules/types.ts";
import { once } from "./text/memo.ts";
import { makeRoomFor } from "./text/remembered.ts";

export interface AnalyseOptions {
  /** Path or name of the file, for its words and date; any form of slash. */
  readonly path?: string;
  /** The user's word on whether the file is a postmortem; beats recognition. */
  readonly treatAs?: "postmortem" | "other";
  /** A project's own names for the parts of a report. */
  readonly names?: SectionNames;
  readonly settings?: Partial<RuleSettings>;
}

export interface Analysis {
  readonly document: Document;
  readonly postmortem: Postmortem;
  /** In document order; empty where the document is not a postmortem. */
  readonly findings: readonly Finding[];
  /** What is not sure enough to be told as more than a hint: what asks for something that not every text needs. */
  readonly unsaid: readonly Unsaid[];
}

/** Reads a document. Never throws on any text. */
export function analyse(source: string, options: AnalyseOptions = {}): Analysis {
  makeRoomFor(source.length);
  const document = readDocument(source);
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const { defaultZone } = settings;
  const languages = languagesToMeet(source);
  const postmortem = inLanguages(languages, () =>
    readPostmortem(document, { ...options, defaultZone, actions: actionOptions(settings) }),
  );
  const checked = once(() => inLanguages(languages, () => check({ document, postmortem, settings })));
  return {
    document,
    postmortem,
    /** Asked for last, and not of every text after a fix. */
    get findings() {
      return checked().findings;
    },
    get unsaid() {
      return checked().unsaid;
    },
  };
}

function actionOptions(settings: RuleSettings): ActionOptions {
  const { people = [], teams = [], tickets = [] } = settings;
  const words = (name: string) => optionWords(settings, actionVague, name);
  return {
    names: [...people, ...teams],
    tickets: tickets.map(({ pattern }) => pattern),
    vague: { add: words("add"), remove: words("remove") },
  };
}
