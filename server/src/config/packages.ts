// Configurations that come as packages: found in node_modules as files, read as data. Nothing of a package is ever run.
import { CONFIG_NAMES, folderOf, joined } from "./places.ts";

/** `name` or `@scope/name`, and the path of a file in it. */
const PACKAGE = /^((?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9~][\w.~-]*)(?:\/(.+))?$/;

/**
 * The files that a name of `extends` can mean as a package, the nearest first; none where it cannot mean one.
 * @param folder of the file that names it, absolute
 */
export function packageFiles(name: string, folder: string): string[] {
  const [, id, inside] = PACKAGE.exec(name) ?? [];
  // A lone name with the ending of a file is one.
  if (inside === undefined && /\.(?:ya?ml|json)$/.test(name)) return [];
  if (id === undefined || id === "node_modules" || inside?.split(/[\\/]/).includes("..")) return [];
  const names = inside === undefined ? CONFIG_NAMES : [inside];
  return foldersUp(folder)
    .filter((one) => !one.endsWith("/node_modules"))
    .flatMap((one) => names.map((file) => joined(one, `node_modules/${id}/${file}`)));
}

function foldersUp(folder: string): string[] {
  const above = folderOf(folder);
  return above === folder ? [folder] : [folder, ...foldersUp(above)];
}
