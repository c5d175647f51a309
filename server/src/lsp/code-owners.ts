// Who is responsible for code of the project: the CODEOWNERS file of the folder that a document lies in.
import { pathOf, rootOf, uriOf } from "../config/uri.ts";
import { codeOwnersIn } from "../language/completion/index.ts";
import type { Settings } from "./settings.ts";

const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];
const LONGEST = 256 * 1024;

/** Those of the first file there is; none outside of a folder. */
export async function codeOwners({ home, files }: Settings): Promise<string[]> {
  const folder = home === undefined ? undefined : pathOf(home);
  if (home === undefined || folder === undefined) return [];
  for (const place of PLACES) {
    const text = await files.read(uriOf(rootOf(home), `${folder}/${place}`));
    if (text !== undefined) return text.length > LONGEST ? [] : codeOwnersIn(text);
  }
  return [];
}
