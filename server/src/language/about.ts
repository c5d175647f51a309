// What this is and where it is documented.
import { repository, version } from "../../../package.json";

export const VERSION: string = version;

/** Where the source of the released versions lies, as the manifest names it. */
const REPOSITORY = repository.url.replace(/\.git$/, "");

/** Where mistakes of Postmortem are told. */
export const ISSUES = `${REPOSITORY}/issues/new`;

/** The page of a rule as this version has it. */
export function ruleDocumentation(rule: string): string {
  return `${REPOSITORY}/blob/v${VERSION}/docs/rules/${encodeURIComponent(rule)}.md`;
}
