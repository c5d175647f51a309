// Where configuration files lie: their names, and paths with forward slashes.

/** In this order; one folder has one of them. */
export const CONFIG_NAMES = [".postmortem.yaml", ".postmortem.yml", ".postmortem.json"] as const;

/** The folder of a path; a root is its own. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf("/");
  return at > 0 ? path.slice(0, at) : path.startsWith("/") ? "/" : path;
}

/** A path relative to a folder as an absolute one, without `.` and `..`. */
export function joined(folder: string, path: string): string {
  const clean = path.replace(/\\/g, "/");
  const absolute = /^([A-Za-z]:)?\//.test(clean) ? clean : `${folder}/${clean}`;
  const names: string[] = [];
  for (const name of absolute.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return `${absolute.startsWith("/") ? "/" : ""}${names.join("/")}`;
}
