// Templates of the project: Markdown files that its configuration names.
import { folderOf, joined } from "../config/places.ts";
import { pathOf, rootOf, uriOf } from "../config/uri.ts";
import { fileTemplate } from "../language/templates.ts";
import type { TemplateChoice } from "../protocol.ts";
import type { Settings } from "./settings.ts";

/** Longer files are no templates. */
const LONGEST = 256 * 1024;

/** Those that apply to a document, or to the first folder. What cannot be read is left out. */
export async function ownTemplates(settings: Settings, uri: string | undefined): Promise<TemplateChoice[]> {
  const place = uri !== undefined && pathOf(uri) !== undefined ? uri : settings.home && `${settings.home}/untitled.md`;
  if (place === undefined) return [];
  const { values } = await settings.for(place);
  const { value = [], folder } = values.get("templates") ?? {};
  const home = folder ?? folderOf(pathOf(place) ?? "/");
  const found = await Promise.all(
    (value as string[]).map(async (path) => {
      const text = await settings.files.read(uriOf(rootOf(place), joined(home, path)));
      return text === undefined || text.length > LONGEST ? [] : [fileTemplate(path, text)];
    }),
  );
  return found.flat();
}
