// Tasks that ask people to behave differently: "remind everyone to", "be more careful". The start of a task's text.

const LEAD =
  "^(?:(?:we|everyone|everybody|engineers?|developers?|operators?|the team|the on-call engineer|all [\\p{L}]+|team members)\\s+(?:should|must|will|shall|need to|needs to|have to|has to|ought to)\\s+)?(?:please\\s+|always\\s+|also\\s+)?";
const PEOPLE =
  "(?:engineers?|developers?|devs?|teams?|staff|everyone|everybody|employees?|people|operators?|on-?call(?:ers?)?|colleagues?|members?|humans?|personnel|sres?|admins?|administrators?|responders?|reviewers?|contractors?|authors?|maintainers?|us|ourselves|each other)";

export const BEHAVIOUR: readonly RegExp[] = [
  new RegExp(
    `${LEAD}(?:train|retrain|re-train|teach|educate|coach|remind|urge|encourage|instruct|advise|sensiti[sz]e|warn|tell|ask)\\s+(?:[^.;\\n]{0,50}?[^\\p{L}.;\\n])?${PEOPLE}(?![\\p{L}-])(?!'s)`,
    "iu",
  ),
  new RegExp(
    `${LEAD}(?:be|stay|remain)\\s+(?:more\\s+|extra\\s+|very\\s+)?(?:careful|vigilant|mindful|attentive|diligent|cautious|alert|disciplined)\\b`,
    "iu",
  ),
  new RegExp(
    `${LEAD}(?:pay\\s+(?:more\\s+|closer\\s+|better\\s+)?attention|take\\s+(?:more\\s+|extra\\s+|greater\\s+)?care\\b(?!\\s+of)|double[- ]?check\\b[^.;\\n]{0,80}?\\b(?:before|every|each|when|whenever|always)\\b|remember\\s+to|avoid\\s+(?:making\\s+)?mistakes|think\\s+twice)`,
    "iu",
  ),
  /^(?:vorsichtiger|aufmerksamer) sein|(?:mitarbeiter|entwickler|kollegen|team)\p{L}{0,20}(?!\p{L})[^.\n]{0,40} (?:schulen|erinnern|sensibilisieren)/iu,
  /^(?:former|sensibiliser|rappeler (?:aux?|à)) [^.\n]{0,40}(?:équipe|développeur|ingénieur|collaborateur)|^(?:être|faire) plus (?:vigilant|attention)/iu,
  /^(?:capacitar|recordar|concienciar) [^.\n]{0,40}(?:equipo|desarrollador|ingenier|personal)|^(?:tener|ser) más (?:cuidado|cuidados)/iu,
  /^(?:treinar|capacitar|lembrar|conscientizar) [^.\n]{0,40}(?:equipe|time|desenvolvedor|engenheir)|^ter mais (?:cuidado|atenção)/iu,
  /^(?:обучить|напомнить|проинструктировать) [^.\n]{0,40}(?:команд|сотрудник|инженер|разработчик)|^быть (?:внимательн|осторожн)/iu,
  /(?:気をつける|注意する|意識する|周知徹底(?:する)?)[。\s]*$/u,
  /^(?:提醒|教育|培训|叮嘱).{0,20}(?:人员|员工|同事|团队|工程师|开发)|(?:提高|加强).{0,6}(?:意识|责任心)/u,
];
