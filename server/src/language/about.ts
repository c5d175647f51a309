// What this is and where it is documented.
import { version } from "../../../package.json";

export const VERSION: string = version;

/** Where the source of the released versions lies. */
const REPOSITORY = "https://github.com/vscode-postmortem/vscode-postmortem";

/** The page of a rule as this version has it. */
export function ruleDocumentation(rule: string): string {
  return `${REPOSITORY}/blob/v${VERSION}/docs/rules/${encodeURIComponent(rule)}.md`;
}
