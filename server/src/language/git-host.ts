// Where a project's issues and commits are found, by the address of its git remote. Hosts whose addresses are not known have none.

export interface GitHost {
  /** `{id}` stands for the number or the commit. */
  readonly issue: string;
  readonly commit: string;
}

const FORMS: readonly { readonly host: RegExp; readonly issue: string; readonly commit: string }[] = [
  { host: /(?:^|\.)gitlab\./, issue: "/-/issues/{id}", commit: "/-/commit/{id}" },
  { host: /(?:^|\.)bitbucket\./, issue: "/issues/{id}", commit: "/commits/{id}" },
  { host: /(?:^|\.)(?:github|codeberg|gitea|forgejo)\./, issue: "/issues/{id}", commit: "/commit/{id}" },
];

/** @param config the text of a file `.git/config` */
export function gitHost(config: string): GitHost | undefined {
  const address = remoteIn(config);
  // Names and passwords in the address are left out.
  const parts =
    /^(?:https?|ssh|git):\/\/(?:[^@/\s]{1,200}@)?([\w.-]{1,100})(?::\d{1,5})?\/([\w./~-]{1,200})$/.exec(
      address ?? "",
    ) ?? /^(?:[\w.-]{1,100}@)?([\w.-]{1,100}):([\w./~-]{1,200})$/.exec(address ?? "");
  const [, host = "", path = ""] = parts ?? [];
  const form = FORMS.find((one) => one.host.test(host.toLowerCase()));
  if (!form) return undefined;
  const base = `https://${host.toLowerCase()}/${path.replace(/^\/{0,5}/, "").replace(/\.git$/, "")}`;
  return { issue: base + form.issue, commit: base + form.commit };
}

/** The address of `origin`; of another remote where there is none of that name. */
function remoteIn(config: string): string | undefined {
  const found = new Map<string, string>();
  let remote: string | undefined;
  for (const line of config.split(/\r\n|\r|\n/).slice(0, 2000)) {
    const section = /^\s{0,8}\[(?:remote "([^"]{1,100})")?/.exec(line);
    if (section) remote = section[1];
    const url = /^\s{0,8}url\s{0,4}=\s{0,4}(\S{1,400})$/.exec(line.trimEnd())?.[1];
    if (remote !== undefined && url !== undefined && !found.has(remote)) found.set(remote, url);
  }
  return found.get("origin") ?? [...found.values()][0];
}
