// `postmortem explain`: the page of a rule, as the package has it.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { reason } from "../disk/read-regular.ts";
import { ruleDocumentation } from "../language/about.ts";
import { rules } from "../rules/index.ts";
import { closest } from "../text/closest.ts";
import { readArguments } from "./arguments.ts";
import { FAILED, UsageError, type Verb } from "./verb.ts";
import { EXPLAIN } from "./verbs.ts";

/** Beside the folder of the bundles. */
const PAGES = path.join(path.dirname(fileURLToPath(import.meta.url)), "../docs/rules");

export const explainVerb: Verb = {
  async run(words, io) {
    const { files } = readArguments(EXPLAIN, words);
    const id = files[0]?.toLowerCase();
    if (files.length > 1) throw new UsageError("One rule at a time.", "explain");
    const ids = rules.map((rule) => rule.id);
    if (id === undefined) {
      const width = Math.max(...ids.map((one) => one.length));
      return io.out(rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.summary}\n`).join(""));
    }
    if (!ids.includes(id)) {
      const near = closest(id, ids);
      const help = near ? `Did you mean "${near}"?` : "postmortem explain lists all rules.";
      throw new UsageError(`Unknown rule "${files[0]}". ${help}`, "explain");
    }
    try {
      const page = await readFile(path.join(PAGES, `${id}.md`), "utf8");
      return io.out(`${page.replace(/^<!-- .*-->\n\n/m, "")}\n${ruleDocumentation(id)}\n`);
    } catch (error) {
      io.complain(`The page of ${id} is not there (${reason(error as NodeJS.ErrnoException, "read")}).`);
      io.complain(`It is at ${ruleDocumentation(id)}`);
      return FAILED;
    }
  },
};
