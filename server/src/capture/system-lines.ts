// What chats tell of themselves: who came and went, that messages are encrypted, that a picture is not in the copy.
import { anyOf, pattern } from "../languages/patterns.ts";

/** In what an entry was found, and who says it. */
interface Told {
  readonly actor: string | null;
  readonly format: string;
  /** The chat marks it as its own. */
  readonly notice?: boolean;
}

const chat = (name: string) => anyOf("chatNotes", name);

const ENCRYPTED = pattern(() => chat("encrypted"), "i");
/** The messages that say so begin with what is encrypted. */
const ENCRYPTED_START = pattern(() => `^${chat("isEncrypted")}`, "i");
const PICTURE = pattern(() => `^(?:<${chat("missing")}>|${chat("missingBare")})$`, "i");
const DELETED = pattern(() => `^${chat("deleted")}\\.?$`, "i");
/** `bob has joined #ops`, `bob [b@host] has left #ops`. */
const CHANNEL = pattern(
  () => `^\\S{1,80}(?: [[(]\\S{1,200}[\\])])? ${chat("moved")} (?:${chat("channel")} )?[#&][\\p{L}_-]`,
  "iu",
);
/** `bob [b@host] has quit`, `Quits: bob`, `bob is now known as bob_away`, `mode/#ops [+o bob]`: behind the signs of IRC. */
const SERVER = pattern(
  () =>
    `^(?:\\S{1,80} [[(]\\S{0,100}@\\S{0,100}[\\])] ${chat("moved")}\\b|\\S{1,80} ${chat("gone")} ?[[(]|${chat("server")}: \\S|\\S{1,80} ${chat("renamed")} \\S{1,80}$|mode/[#&]\\S)`,
  "i",
);
/** `joined #ops.`, where the name stands above. */
const HIMSELF = pattern(
  () => `^${chat("arrived")} (?:[#&][^\\s.]{1,80}|${chat("channel")})(?: ${chat("together")} .{1,200})?\\.?$`,
  "i",
);
/** The same of a topic, a name, a pin. */
const CHANNEL_NOTE = pattern(() => `^${chat("channelNote")}`, "i");

const CAME = "someone came, left or was renamed";

/** A name, which has no colon: what a person says stands behind one. */
const WHO = "^[^:\\n]{1,100}? ";
/** Lines of a group in WhatsApp that nobody said: somebody came or went, whatever stands behind. */
const GOES = pattern(() => WHO + chat("moves"), "i");
/** Somebody was added or removed: only where what stands there is names. */
const MEMBERS = pattern(() => `${WHO}${chat("members")}$`, "");
const NAMES_APART = pattern(() => `, | ${chat("and")} `, "g");
/** `you`, `~Jo`, `+49 170 5550100`, `Kim Lee`, `Ana de Souza`. */
const MEMBER = pattern(
  () =>
    `^(?:${chat("you")}|~?\\+\\d[\\d ()-]{5,20}|~? ?\\p{Lu}[^\\s,]{0,40}(?: (?:\\p{Lu}|\\(|d[aeiou]s? |v[ao]n )[^\\s,]{0,40}){0,3})$`,
  "u",
);

function isOfMembers(text: string): boolean {
  const names = MEMBERS.exec(text)?.slice(1).find(Boolean) ?? "";
  return NAMES_APART.replaceIn(names, "\n")
    .split("\n")
    .every((name) => MEMBER.test(name));
}
/** The same: what became of the group itself. */
const GROUP = pattern(() => `${WHO}${chat("group")}|^${chat("notice")}`, "i");
const CALL = pattern(() => `^${chat("call")}`, "i");

/** Why a line of a WhatsApp group is nobody's; undefined where somebody may have said it. @param text behind the time */
export function groupReason(text: string): string | undefined {
  if (CALL.test(text)) return "a note of the chat: a call";
  if (GROUP.test(text)) return "a note of the chat: who made or changed the group";
  return GOES.test(text) || isOfMembers(text) ? CAME : undefined;
}

/** Whether a line stands for a picture or file that is not in the copy. */
export function isPicture(text: string): boolean {
  return text.length < 300 && PICTURE.test(text);
}

/** Why lines of a chat are no entry of a timeline; undefined where they may be one. */
export function systemReason({ actor, format, notice }: Told, text: string): string | undefined {
  if (text.length > 400) return undefined;
  if (ENCRYPTED.test(text) && ENCRYPTED_START.test(text)) return "a note of the chat: messages are encrypted";
  if (isPicture(text)) return "a picture or file that was not copied";
  if (DELETED.test(text)) return "a message that was deleted";
  if (notice) return groupReason(text) ?? "a note of the chat";
  if (actor !== null) {
    if (CHANNEL_NOTE.test(text)) return "a note of the chat: its name, topic or pins";
    return HIMSELF.test(text) ? CAME : undefined;
  }
  if (format === "whatsapp") return groupReason(text);
  return CHANNEL.test(text) || (format === "irc" && SERVER.test(text)) ? CAME : undefined;
}
