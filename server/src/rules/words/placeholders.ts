// What people leave in a report where something was still to be written. Per language, as data.

/** A whole value, cell or line that says: later. Matched without marks and in lower case. */
export const ALONE: ReadonlySet<string> = new Set(
  [
    "tbd|tbc|tba|todo|to do|fixme|xxx|xxxx|wip|n.n.|placeholder|fill in|fill me in|fill this in|coming soon|pending write-up|to follow",
    "to be determined|to be confirmed|to be announced|to be added|to be completed|to be filled|to be filled in|to be written|to be defined|to be updated|to be done",
    "time tbc|time tbd|date tbc|date tbd|owner tbd|short event description|event description|issue name|issue title|incident name|incident title|date range|insert here|add here",
    "folgt|folgt noch|noch offen|noch zu ergänzen|wird ergänzt|wird nachgereicht|noch auszufüllen",
    "à compléter|à définir|à remplir|à préciser|à déterminer|à venir",
    "por definir|por completar|por determinar|pendiente de completar|por confirmar",
    "a definir|a preencher|por preencher|a completar|a confirmar|em preenchimento",
    "уточняется|заполнить|будет дополнено|дописать",
    "未記入|要記入|後で記入|追記予定|記入予定|未定|要追記",
    "待补充|待填写|待定|待确认|待更新|待完善",
  ].flatMap((line) => line.split("|")),
);

/** Capital letters that mean the same wherever they stand. */
export const LATER = /(?<![\p{L}\p{N}_#/.-])(?:TBD|TBC|TBA|FIXME)(?![\p{L}\p{N}_/-])/gu;

/** `TODO: write the impact`, `(TODO)`: the report is to be written on, not a task of the team. */
export const TO_WRITE =
  /(?:\(|\[)\s?TODO\s?(?:\)|\](?!\())|(?<![\p{L}\p{N}_#/.-])TODO\b\s?[:–—-]?\s?(?:write|fill|add (?:details?|more|info|numbers?|links?|graphs?|screenshots?|timeline|impact|text)|complete this|describe|document this|expand|elaborate|finish|update this|insert|include)\b/giu;

/** Times and dates of a pattern, where one with digits should stand. */
export const PATTERN_TIME =
  /(?<![\p{L}\p{N}:/.-])(?:HH:MM(?::SS)?|hh:mm(?::ss)?|HH:mm(?::ss)?|XX:[XY]{2}|xx:xx|--:--|YYYY[-/.]MM[-/.]DD|yyyy[-/.]mm[-/.]dd|(?:DD|dd)[-/.](?:MM|mm)[-/.](?:YYYY|yyyy)|(?:MM|mm)[-/.](?:DD|dd)[-/.](?:YYYY|yyyy)|20(?:xx|XX)(?:-(?:MM|mm|xx|XX)-(?:DD|dd|xx|XX))?|(?:[01]\d|2[0-3]):\?\?|\d{4}-(?:\d\d|\?\?)-\?\?|AAAA[-/]MM[-/](?:DD|JJ)|JJ[/.]MM[/.]AAAA|TT\.MM\.JJJJ|DD[/.]MM[/.]AAAA)(?![\p{L}\p{N}:?/-])/gu;

/** Something of each of them, found faster. */
export const MAY_BE_PATTERN = /(?:HH|hh|XX|xx|--):|[YyMmDdAJ]{2}[-/.]|TT\.|20(?:xx|XX)|\?\?/;

/** A pattern that is spoken of, not left: "in the format YYYY-MM-DD". */
export const SPOKEN_OF =
  /\b(?:formats?|formatted|pattern|notation|style|written as|naming|template|parse[ds]?|regex)\b/i;

/** What stands in brackets that are to be replaced. Matched against the words within. */
export const TO_REPLACE =
  /^(?:(?:please )?(?:insert|add|enter|fill(?: in)?|describe|specify|provide|put|replace|type|write|state|select|choose|your|name of|link to|url (?:of|to)|title of|date of|time of|description of|number of|list of|brief|short)\b.{0,80}|.{0,60}\bhere|(?:incident |issue |service |product |team |author |owner |customer |project |company |system |component |your |full |first |last )?(?:name|title)s?|(?:start |end |due |incident )?(?:date|time)(?: ?\/ ?time| and time| range)?|(?:event |short |brief |incident )?description|authors?|owners?|assignee|responsible|severity|duration|(?:ticket |jira |issue )?(?:link|url|id|number)|tb[dca]|todo|x{2,}|\?{2,}|placeholder|(?:nombre|título|fecha|hora|descripción|responsable|enlace)|(?:nome|título|data|hora|descrição|responsável)|(?:nom|titre|date|heure|description|responsable|lien)|(?:titel|datum|uhrzeit|beschreibung|verantwortlich)|(?:à compléter|à remplir|hier einfügen|completar|preencher))$/iu;

const OBJECT =
  "(?:the|a|an|any|all|each|every|who|whom|what|when|where|which|why|how|whether|if|your|our|here|in|with|links?|details?|as|anything|everything)\\b";
/** Tells a writer to write: no report says it of the incident. By language. */
const ASKS = [
  `(?:please |briefly |shortly )*(?:describe|summari[sz]e|explain|outline) ${OBJECT}`,
  "(?:bitte )?(?:beschreiben? (?:sie|hier|kurz|wie|was|die|den|das)|beschreibe|erklären sie|schildern sie|schildere|fassen sie|nennen sie)(?!\\p{L})",
  "(?:veuillez (?:décrire|expliquer|indiquer|résumer|préciser)|décrivez|expliquez|résumez|indiquez|précisez)(?!\\p{L})",
  "(?:por favor,? )?(?:describa|explique|resuma|indique|detalle|enumere) (?:el|la|los|las|un|una|aquí|cómo|qué|quién|cuándo|por qué|brevemente|su|lo|en)(?!\\p{L})",
  "(?:por favor,? )?(?:descreva|explique|resuma|indique|detalhe|preencha|enumere) (?:o|a|os|as|um|uma|aqui|como|que|quem|quando|por que|brevemente|em)(?!\\p{L})",
  "(?:пожалуйста,? )?(?:кратко )?(?:опишите|укажите|перечислите|объясните|заполните|расскажите|приведите)(?!\\p{L})",
  "[^。]{0,60}(?:記入|記載|記述|説明|入力|列挙|追記)して(?:ください|下さい)",
  "(?:请|請)(?:在此|在这里|简要|簡要)?(?:描述|填写|填寫|说明|說明|列出|记录|記錄|概述|补充|写明)",
];
/** The same with words that a report or a task may begin with, too. */
const MAY_ASK = [
  `(?:please |briefly |shortly )*(?:list|provide|include|write|add|state|note|record|report|document|detail|discuss|identify|indicate|give|mention|enter|capture|estimate|quantify|specify) ${OBJECT}`,
  "(?:please |briefly )*(?:fill (?:in|out)|insert|specify|(?:run|do|perform) (?:a|an|the) (?:[\\p{L}\\d-]+ ){0,3}(?:whys?|analysis)|(?:delete|replace|remove) this|use this section|this section (?:should|describes|is for)|a (?:short|brief|one|few)[- ])",
  "(?:bitte )?(?:listen sie|geben sie|füllen sie|ergänzen sie|notieren sie|tragen sie|führen sie|liste|nenne|ergänze|notiere) (?:die|der|das|den|eine?n?|alle|hier|wie|was|wer|wann|warum)(?!\\p{L})",
  "(?:lister|listez|décrire|expliquer|résumer|indiquer|ajouter|ajoutez|donner|donnez|renseigner|renseignez|énumérer|énumérez|détailler|détaillez|compléter|complétez) (?:le|la|les|l['’]|un|une|des|ici|comment|ce|qui|quand|pourquoi|tous|toutes|brièvement|votre)",
  "(?:listar|liste|describir|explicar|indicar|incluir|incluya|agregar|agregue|añadir|añada|proporcione|escriba|rellene|enumerar|resumir|detallar) (?:el|la|los|las|un|una|aquí|cómo|qué|quién|cuándo|por qué|todos|todas)(?!\\p{L})",
  "(?:descrever|explicar|indicar|incluir|inclua|adicionar|adicione|forneça|escreva|listar|liste|resumir|detalhar) (?:o|a|os|as|um|uma|aqui|como|que|quem|quando|todos|todas)(?!\\p{L})",
  "(?:добавьте|впишите|напишите|отметьте)(?!\\p{L})",
  "(?:描述|填写|填寫|列出|概述|写明)(?:.{0,40})",
];

/** A line wholly in emphasis or brackets that tells the writer what to write. */
export const INSTRUCTION = new RegExp(`^(?:${[...ASKS, ...MAY_ASK].join("|")})`, "iu");

/** A line of prose that does so: only words that no report begins a sentence with. */
export const PLAIN_INSTRUCTION = new RegExp(`^(?:${ASKS.join("|")})`, "iu");

export const LOREM = /\blorem ipsum\b|\bdolor sit amet\b/giu;

/** Words that say a report is still being written, or is done. Matched against the status. */
export const DRAFT_STATUS =
  /\b(?:draft|wip|work in progress|in progress|ongoing|in review|under review|open|started|incomplete|entwurf|brouillon|borrador|rascunho|en cours|en curso)\b|草稿|下書き|черновик/iu;
export const FINAL_STATUS =
  /\b(?:final|complete[d]?|closed|published|approved|reviewed|done|signed off|abgeschlossen|terminé|finali[sz]ado|publicado)\b|完了|已完成/iu;
