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

/** A line wholly in emphasis or brackets that tells the writer what to write. */
export const INSTRUCTION =
  /^(?:please |briefly |shortly )*(?:describe|summari[sz]e|explain|list (?:all|the|any|what|who|every)|provide (?:a|an|the|details|links)|include (?:a|an|the|any|all|links|details)|fill (?:in|out)|write (?:a|one|two|the|down|here)|insert|add (?:a|an|the|any|links|more|details)\b|outline|specify|delete this|replace this|remove this|use this section|this section (?:should|describes|is for)|a (?:short|brief|one|few)[- ])\b/iu;

export const LOREM = /\blorem ipsum\b|\bdolor sit amet\b/giu;

/** Words that say a report is still being written, or is done. Matched against the status. */
export const DRAFT_STATUS =
  /\b(?:draft|wip|work in progress|in progress|ongoing|in review|under review|open|started|incomplete|entwurf|brouillon|borrador|rascunho|en cours|en curso)\b|草稿|下書き|черновик/iu;
export const FINAL_STATUS =
  /\b(?:final|complete[d]?|closed|published|approved|reviewed|done|signed off|abgeschlossen|terminé|finali[sz]ado|publicado)\b|完了|已完成/iu;
