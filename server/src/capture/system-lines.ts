// What chats tell of themselves: who came and went, that messages are encrypted, that a picture is not in the copy.

/** In what an entry was found, and who says it. */
interface Told {
  readonly actor: string | null;
  readonly format: string;
}

const ENCRYPTED =
  /end-to-end[ -]encrypt|ende-zu-ende-verschlüsselt|chiffrés? de bout en bout|cifrad[oa]s? de extremo a extremo|criptografia de ponta a ponta|criptografad[oa]s de ponta a ponta|crittografat[ie] end-to-end|end-to-end versleuteld|エンドツーエンドで?暗号化|端到端加密/i;
/** The messages that say so begin with what is encrypted. */
const ENCRYPTED_START =
  /^(?:messages|calls|nachrichten|les messages|los mensajes|as mensagens|i messaggi|berichten|メッセージ|消息)/i;
const PICTURE =
  /^<(?:media omitted|medien (?:ausgeschlossen|weggelassen)|médias? omis|multimedia omitido|archivo omitido|m[íi]dia (?:oculta|omitida)|media omess[oi]|media weggelaten|メディアなし|省略多媒体文件|attached: [^<>]{1,200})>$/i;
const PICTURE_BARE =
  /^(?:(?:media|image|photo|video|audio|gif|sticker|document|contact card) omitted|(?:bild|video|audio|gif|sticker|dokument) weggelassen)$/i;
const DELETED =
  /^(?:this message was deleted|you deleted this message|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht)\.?$/i;
/** `bob has joined #ops`, `bob [b@host] has left #ops`. */
const CHANNEL =
  /^\S{1,80}(?: [[(]\S{1,200}[\])])? (?:has )?(?:joined|left|quit|parted) (?:the channel )?[#&][\p{L}_-]/iu;
/** `bob [b@host] has quit`, `Quits: bob`, `bob is now known as bob_away`, `mode/#ops [+o bob]`: behind the signs of IRC. */
const SERVER =
  /^(?:\S{1,80} [[(]\S{0,100}@\S{0,100}[\])] (?:has )?(?:joined|left|quit|parted)\b|\S{1,80} has quit ?[[(]|(?:joins|parts|quits|join|part|quit): \S|\S{1,80} is now known as \S{1,80}$|mode\/[#&]\S)/i;
/** `joined #ops.`, where the name stands above. */
const HIMSELF =
  /^(?:has )?(?:joined|left) (?:[#&][^\s.]{1,80}|the (?:channel|conversation))(?: along with .{1,200})?\.?$/i;
const GROUP =
  /^\S.{0,80}? (?:created group ["“„]|joined using this group's invite link|hat die gruppe .{1,100} erstellt|hat die gruppe verlassen)/i;

/** Whether a line stands for a picture or file that is not in the copy. */
export function isPicture(text: string): boolean {
  return text.length < 300 && (PICTURE.test(text) || PICTURE_BARE.test(text));
}

/** Why lines of a chat are no entry of a timeline; undefined where they may be one. */
export function systemReason({ actor, format }: Told, text: string): string | undefined {
  if (text.length > 400) return undefined;
  if (ENCRYPTED.test(text) && ENCRYPTED_START.test(text)) return "a note of the chat: messages are encrypted";
  if (isPicture(text)) return "a picture or file that was not copied";
  if (DELETED.test(text)) return "a message that was deleted";
  const comes =
    actor === null
      ? CHANNEL.test(text) || (format === "irc" && SERVER.test(text)) || (format === "whatsapp" && GROUP.test(text))
      : HIMSELF.test(text);
  return comes ? "someone came, left or was renamed" : undefined;
}
