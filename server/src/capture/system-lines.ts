// What chats tell of themselves: who came and went, that messages are encrypted, that a picture is not in the copy.

/** In what an entry was found, and who says it. */
interface Told {
  readonly actor: string | null;
  readonly format: string;
  /** The chat marks it as its own. */
  readonly notice?: boolean;
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
  /^(?:(?:has )?(?:joined|left)|was (?:added to|removed from)) (?:[#&][^\s.]{1,80}|the (?:channel|conversation))(?: (?:along with|by) .{1,200})?\.?$/i;
/** The same of a topic, a name, a pin. */
const CHANNEL_NOTE =
  /^(?:set the channel (?:topic|description|purpose)\b|cleared channel (?:topic|purpose)\b|renamed the channel (?:from )?|(?:un)?archived the channel\b|added an integration to this channel\b|pinned (?:a message|an item|a file) to this channel\b|changed the channel name\b)/i;

const CAME = "someone came, left or was renamed";

/** A name, which has no colon: what a person says stands behind one. */
const WHO = String.raw`^[^:\n]{1,100}? `;
/** Lines of a group in WhatsApp that nobody said, by the language: somebody came or went, whatever stands behind. */
const GOES = new RegExp(
  [
    `${WHO}(?:left|joined)(?:$|\\.$| using | via | the group)`,
    `${WHO}(?:was|were) (?:added|removed)$`,
    `${WHO}requested to join`,
    `${WHO}changed (?:their phone number|to \\+\\d)`,
    `${WHO}(?:hat|hast) die gruppe verlassen$`,
    `${WHO}ist .{0,60}beigetreten\\b`,
    `${WHO}wurdest? (?:hinzugefügt|entfernt)$`,
    `${WHO}(?:a|avez) (?:quitté|rejoint)(?:$| le groupe)`,
    `${WHO}(?:salió|se unió)(?:$| (?:al|del) grupo| usando)`,
    `${WHO}(?:saiu|entrou)(?:$| (?:no|do) grupo| usando)`,
    `${WHO}(?:ha|hai) abbandonato(?:$| il gruppo)`,
    `${WHO}(?:heeft|hebt) (?:de|deze) groep verlaten$`,
  ].join("|"),
  "i",
);
/** Somebody was added or removed: only where what stands there is names. */
const MEMBERS = [
  /^[^:\n]{1,100}? (?:added|removed|invited) ([^:\n]{1,200}?)(?: (?:to|from) the group)?\.?$/,
  /^[^:\n]{1,100}? (?:hat|hast|haben) ([^:\n]{1,200}) (?:hinzugefügt|entfernt|eingeladen)\.?$/,
  /^[^:\n]{1,100}? (?:a|avez) (?:ajouté|retiré|supprimé) ([^:\n]{1,200})$/,
  /^[^:\n]{1,100}? (?:añadió|añadiste|agregó|eliminó) a ([^:\n]{1,200})$/,
  /^[^:\n]{1,100}? (?:adicionou|removeu) ([^:\n]{1,200})$/,
  /^[^:\n]{1,100}? (?:ha|hai) (?:aggiunto|rimosso) ([^:\n]{1,200})$/,
  /^[^:\n]{1,100}? (?:heeft|hebt) ([^:\n]{1,200}) (?:toegevoegd|verwijderd)$/,
];
const NAMES_APART = /, | (?:and|und|et|y|e|en) /;
/** `you`, `~Jo`, `+49 170 5550100`, `Kim Lee`, `Ana de Souza`. */
const MEMBER =
  /^(?:you|dich|euch|vous|ti|você|te|jou|\d{1,3} others?|~?\+\d[\d ()-]{5,20}|~? ?\p{Lu}[^\s,]{0,40}(?: (?:\p{Lu}|\(|d[aeiou]s? |v[ao]n )[^\s,]{0,40}){0,3})$/u;

function isOfMembers(text: string): boolean {
  return MEMBERS.some((pattern) => {
    const names = pattern.exec(text)?.[1];
    return names?.split(NAMES_APART).every((name) => MEMBER.test(name)) === true;
  });
}
/** The same: what became of the group itself. */
const GROUP = new RegExp(
  [
    `${WHO}created (?:this |the )?(?:group|community|channel)\\b`,
    `${WHO}changed (?:the|this) (?:group(?:'s|’s)? ?|subject|description|settings)`,
    `${WHO}changed the (?:group )?(?:name|icon|subject|description)\\b`,
    `${WHO}turned (?:on|off) (?:disappearing messages|admin approval)\\b`,
    `${WHO}(?:updated|set) the message timer\\b`,
    `${WHO}(?:pinned a message|deleted this group(?:'s|’s) icon|reset this group(?:'s|’s) invite link)`,
    "^you(?:'re|’re| are) (?:now|no longer) an admin\\b",
    `${WHO}is (?:now|no longer) an admin\\b`,
    "^your security code with ",
    "^(?:this|the) (?:chat|business|group|message) (?:is|was|uses|works|has)\\b",
    "^only (?:admins|messages that mention) ",
    `${WHO}(?:hat|hast) (?:die|diese) gruppe .{0,200}erstellt\\b`,
    `${WHO}(?:hat|hast) (?:den betreff|das gruppenbild|die gruppenbeschreibung|die gruppeneinstellungen|selbstlöschende|eine nachricht angeheftet)`,
    "^(?:du bist|deine sicherheitsnummer) ",
    `${WHO}(?:a|avez) (?:créé|modifié|changé) (?:le|l['’]|la|ce) ?(?:groupe|nom|sujet|icône|description)`,
    `${WHO}(?:creó|cambió) (?:el|la|este) (?:grupo|asunto|ícono|icono|descripción)`,
    `${WHO}(?:criou|mudou|alterou) (?:o|a|este) (?:grupo|assunto|nome|ícone|imagem|descrição)`,
    `${WHO}ha (?:creato|cambiato) (?:il|la|l['’]|questo) ?(?:gruppo|oggetto|icona|descrizione|nome)`,
    `${WHO}heeft (?:de|deze) groep .{0,200}(?:gemaakt|aangemaakt)\\b`,
  ].join("|"),
  "i",
);
const CALL =
  /^(?:missed (?:group )?(?:voice|video) call\b|(?:voice|video) call\b.{0,60}$|verpasster (?:sprach|video)anruf\b|appel (?:vocal|vidéo) manqué\b|llamada perdida\b)/i;

/** Why a line of a WhatsApp group is nobody's; undefined where somebody may have said it. @param text behind the time */
export function groupReason(text: string): string | undefined {
  if (CALL.test(text)) return "a note of the chat: a call";
  if (GROUP.test(text)) return "a note of the chat: who made or changed the group";
  return GOES.test(text) || isOfMembers(text) ? CAME : undefined;
}

/** Whether a line stands for a picture or file that is not in the copy. */
export function isPicture(text: string): boolean {
  return text.length < 300 && (PICTURE.test(text) || PICTURE_BARE.test(text));
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
