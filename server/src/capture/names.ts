// Who says something: what looks like a person's name or handle, and the forms in which chats set it before a message.

/** Words that open a log line or a sentence and are nobody. */
const NOBODY = new Set(
  (
    "trace debug verbose info information notice warn warning error err crit critical fatal alert emerg panic severe fine " +
    "note update edit edited ps fyi todo re fw http https ftp summary status impact cause fix new resolved investigating " +
    "identified monitoring started ended detected acknowledged triggered closed opened title subject link value labels " +
    "annotations source severity priority service component description message caused exception time date"
  ).split(" "),
);
/** Words within names that begin in lower case. */
const PARTICLES = new Set(
  "van de der den von zu da do dos das del della di la le el al bin ibn ben ter ten y e of the".split(" "),
);
/** `:palm_tree:`, emoji, what apps write behind a name. */
const ORNAMENTS =
  /:[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|(?<=\s)(?:APP|BOT|WORKFLOW|Bot|App|Admin|Owner|Moderator)$/gu;
const LONGEST = 60;
const HANDLE = /^[@~]?[\p{L}\p{N}_][\p{L}\p{N}._'’|-]{0,40}$/u;

/** A name without ornaments and the marks around it; empty where nothing is left. */
export function plainName(text: string): string {
  if (text.length > 4 * LONGEST) return text;
  return text
    .replace(ORNAMENTS, "")
    .trim()
    .replace(/^\*\*(.*)\*\*$/, "$1")
    .replace(ORNAMENTS, "")
    .trim()
    .replace(/^@(?=\S)/, "");
}

/** Whether a text can be a name. `sure`: its surroundings say so already, then several words in lower case count as well. */
export function isName(text: string, sure = false): boolean {
  const name = plainName(text).replace(/(?<!\s)\s{1,4}\([^()]{1,40}\)$/, "");
  if (name === "" || name.length > LONGEST || /[=<>{}"\\/|`*;!?]|: |\.$|:$/.test(name.replace(/\|/g, ""))) return false;
  const words = name.split(/\s+/);
  if (words.length > 6 || NOBODY.has((words[0] as string).toLowerCase())) return false;
  if (words.length === 1) return HANDLE.test(name) && /\p{L}/u.test(name);
  if (sure) return words.every((word) => word.length < 30);
  return words.every((word, i) => {
    const bare = word.replace(/^[([]+|(?<![)\].,])[)\].,]+$/g, "");
    if (bare === "" || /^\p{N}+$/u.test(bare)) return i > 0;
    return (
      /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(bare) || (i > 0 && (PARTICLES.has(bare.toLowerCase()) || /^\(|^\[/.test(word)))
    );
  });
}

/** What is said and by whom. */
export interface Said {
  readonly actor: string | null;
  readonly text: string;
}

/** `<dana> text`, `< dana> text`, `<@dana> text`; `* dana waves`; `-!- dana has joined`. */
export function readIrc(rest: string): Said | undefined {
  const said = /^ {0,3}<[@+%&~! ]?([^<>\s]{1,40})> ?/.exec(rest);
  if (said) return { actor: said[1] as string, text: rest.slice(said[0].length) };
  const acts = /^ {1,3}\* ([^\s*]{1,40}) (?=\S)/.exec(rest);
  if (acts) return { actor: acts[1] as string, text: rest.slice(acts[0].length) };
  const tells = /^ {0,3}(?:-!-|\*\*\*|-->|<--|--(?=\s)|=!=|—▶|◀—)\s{1,8}/.exec(rest);
  return tells ? { actor: null, text: rest.slice(tells[0].length) } : undefined;
}

/** WeeChat's columns: `\tdana\ttext` in logs, `  dana | text` on the screen. Its signs for events are nobody. */
export function readColumns(rest: string): Said | undefined {
  const read = /^\t ?([^\t]{0,40})\t/.exec(rest) ?? /^ {1,30}([^\s|│]{1,40}) {1,3}[|│] /.exec(rest);
  if (!read) return undefined;
  const nick = (read[1] as string).trim().replace(/^[@+%&~](?=\S)/, "");
  const text = rest.slice(read[0].length);
  if (/^(?:-->|<--|--|=!=|)$/.test(nick)) return { actor: null, text };
  if (nick === "*") {
    const acts = /^(\S{1,40}) (?=\S)/.exec(text);
    return acts ? { actor: acts[1] as string, text: text.slice(acts[0].length) } : { actor: null, text };
  }
  return /^\S+$/.test(nick) && !NOBODY.has(nick.toLowerCase()) ? { actor: nick, text } : undefined;
}

/** Zoom's ` From Dana Smith to Everyone: text`. */
export function readFrom(rest: string): Said | undefined {
  const read = /^\s{1,4}From {1,2}([^:]{1,120}?) ?:(?:\s|$)/.exec(rest);
  const [name = "", whom] = read?.[1]?.split(/ to {1,2}(?=\S)/i) ?? [];
  if (!read || (whom === undefined && !/ :/.test(read[0])) || !isName(name, true)) return undefined;
  return { actor: plainName(name), text: rest.slice(read[0].length) };
}

/** `Dana Smith: text`, `**dana**: text`. `sure`: the place is one where chats write names. */
export function readColon(rest: string, sure: boolean): Said | undefined {
  const read = /^\*\*([^*:]{1,60})(?:\*\*:|:\*\*)\s{0,2}/.exec(rest) ?? /^([^:]{1,60}):(?:\s{1,2}|$)/.exec(rest);
  if (!read || !isName(read[1] as string, sure)) return undefined;
  return { actor: plainName(read[1] as string), text: rest.slice(read[0].length) };
}
