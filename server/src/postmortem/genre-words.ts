// Words that tell what a document is: a report of an incident, a template for one, or something else. Per language, as data.

/** In a title or file name: the document calls itself a report of an incident. */
export const REPORT_TITLE =
  /post[-\s]?m[ao]rtem|post[-\s]?mor?term?|\bpostmoterm\b|incident[-\s_]*(?:report|review|analysis|summary|disclosure|post|retrospective|timeline)|(?:outage|downtime|after[-\s]action|root[-\s]cause|rca|failure|crash)[-\s_]*(?:report|analysis|review)|post[-\s]?incident|\brca\b|\bpir\b|retrospective.{0,20}\bincident|vulnerability disclosure|incident disclosure|ポストモーテム|障害(?:報告|レポート|振り返り)|インシデント(?:報告|レポート)|故障(?:复盘|报告)|事故(?:复盘|报告|報告)|复盘|постмортем|разбор инцидента|отчёт об инциденте|отчет об инциденте|störungsbericht|vorfall(?:s)?bericht|rapport d['’]incident|informe (?:de|del) incidente|relatório de incidente|análisis post/iu;

/** In a title or file name: something went wrong. */
export const TROUBLE_TITLE =
  /\b(?:incident|outages?|downtime|down|disruptions?|degrad(?:ed|ation)|interruption|unavailab\w+|crash(?:ed)?|failures?|failed|fail(?:s)? to|exploit(?:ed)?|hack(?:ed)?|breach|leak(?:ed|s|age)?|exposed|compromised|abuse|halt(?:ed|s)?|stall(?:ed)?|stuck|broken|broke|bug|errors?|timeouts?|data loss|lost|deleted|deletion|overload(?:ed)?|poisoning|vulnerability|poison(?:ed)?|corrupt(?:ed|ion)|full|storm|latency|slow(?:ness)?|expired|missing|stale|misconfigur\w+|lockout|spike|ausfall|störung|vorfall|panne|incident[eo]|interrupción|caída|queda|falha|interrupção|indisponibilidade|сбой|инцидент|авария)\b|障害|停止|不具合|遅延|故障|中断|宕机|事故/iu;

/** In a title: a document that tells how to do or decide something, even where it speaks of incidents. */
export const GUIDE_TITLE =
  /\bhow (?:to|we)\b|\b(?:process(?:es)?|polic(?:y|ies)|procedures?|guide(?:lines?)?|guidance|handbook|runbooks?|playbooks?|manual|checklists?|rfc|adr|proposal|specification|best practices|training|severity levels|tutorial|maintenance|upgrade template|change ?log|release notes?)\b|変更履歴|手順書|ガイド|手册|指南/iu;

/** In a title without a word of trouble: meetings, plans, lists and works. */
export const OTHER_TITLE =
  /\b(?:schedule[ds]?|agenda|minutes|roadmap|design(?: doc(?:ument)?)?|meeting|workshop|conference|call \d+|notes|plan|index|list of|on-?call|retrospectives|incidents|postmortems|post-mortems|cheat ?sheet|faq|readme|setting up|migration to|upgrade|game|jam)\b|議程|日程/iu;

/** In the prose: what happened to users and systems, told as past. */
export const TOLD =
  /\b(?:(?:was|were|became|went|remained|been|being) (?:completely |partially |temporarily |briefly |fully |intermittently )?(?:down|unavailable|unreachable|unresponsive|inaccessible|offline|degraded|affected|impacted|disrupted|restored|resolved|mitigated|exploited|compromised|halted|stuck|unable|broken|lost|fixed|reverted|restarted|rolled back|overloaded|misconfigured)|(?:experienced|suffered|caused|led to|resulted in|triggered|encountered) (?:an? |the |by |in |to |significant |intermittent |unexpected |partial |complete |slow |\w+ )?(?:outages?|disruptions?|downtime|failures?|interruptions?|degradation|errors?|crash(?:es)?|timeouts?|issues?|incident|loss)|(?:the|our|an|this) (?:outage|incident|downtime|disruption|exploit|attack(?:er)?|breach)\b|users? (?:were|could not|couldn['’]t|experienced|reported)|root cause (?:was|of|is)|we (?:noticed|discovered|rolled|restarted|reverted|identified|found|fixed|restored|received))/iu;

/** In the prose: instructions, rules and plans, told as general or to come. */
export const INSTRUCTED =
  /\b(?:you (?:should|can|must|need|will|may|might|want)|if (?:you|your|there|the|an?|this) |should be|must be|make sure|please|we (?:should|will|recommend|follow|use|encourage|value)|your (?:team|incident|postmortem)|for example|e\.g\.|follow these|responsible for|will be (?:held|provided|selected))\b/iu;

/** Sentences of a template: an instruction where a report has its content. */
export const PLACEHOLDER =
  /\[(?:[^\][()]{0,40}\b(?:name|title|date|time|hora|fecha|here|event|evento|author|owner|description|here|url|link|descriptive|titre|titel|datum|serviço|servicio|service|component|team|product)\b[^\][()]{0,40}|\.{2,}|…|hora|evento \d)\](?!\()|<(?:[^<>@/]{1,40}\b(?:name|title|date|time|here|link|description|owner|service)\b[^<>@]{0,30}|insert [^<>]{1,40}|your [^<>]{1,40})>|\{\{[^{}]{1,60}\}\}|\b(?:YYYY|AAAA|JJJJ|20XX|DD|MM|dd)[-/.](?:MM|DD|TT|mm|XX)\b|\bHH:MM\b|\bXX:[XY]{2}\b|\bhh:mm\b|\bYYYY\b|lorem ipsum|\bdolor\b.{0,20}\bamet\b|_{5,}|\bTBD\b|\b(?:ISSUE|INCIDENT) (?:NAME|TITLE)\b|\b(?:DATE RANGE|\bDATE:)|^(?:bulleted|list)$|^\*?\.\.\.\*?$|例[:：]|記入|填写|（待(?:填|补充)）/iu;

/** Sentences that tell the writer what to write. */
export const TEMPLATE_INSTRUCTION =
  /^[\W_]*(?:please |briefly |try to )?(?:describe|summari[sz]e|explain|list|include|provide|write|fill (?:in|out)|enter|specify|state|add|insert|use this|delete this|replace|copy|outline|document|give|identify|one or two|a (?:sentence|short|brief|paragraph|few|summary|timeline|status|description|concise)\b|all the|(?:this|in this) section|short summary|details? of|link to|descri(?:ba|bir|va)|décri(?:re|vez)|beschreib\w*|explique|indique|resum[ai]\b|liste\b|記入|记录|描述)/iu;

/** Questions to the writer, where a report has its answer. */
export const TEMPLATE_QUESTION =
  /^[\W_]*(?:what|which|who|when|where|how|why|did|was|were|is|are|do|does|qué|cuál|cuándo|quién|cómo|o que|qual|quando|quem|como|was|wann|wer|wie|que|quel|quand|comment)\b[^.]{0,200}[?？]/iu;

/** List items and cells that stand for what is to come. */
export const DUMMY =
  /^\W*(?:items?|bulleted|list|bullet|todo|tbd|n\/a|none yet|example|sample|text|name|link|action|event|owner|person|team|thing)\W*\d*\W*$/iu;

/** Says outright that the file is a template. */
export const SAYS_TEMPLATE = /\b(?:template|plantilla|modèle|modelo|vorlage|gabarit|шаблон)\b|テンプレート|模板|雛形/iu;
