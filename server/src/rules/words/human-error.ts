// How reports say that a person's mistake was the cause, one list per language.

/** Phrases that give a person's error as the cause. English ones that could mean something else are guarded in the rule. */
export const HUMAN_ERROR: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\b(?:human|user|operator|pilot|administrator|admin|developer|engineer|employee|staff|personnel)(?:'s|s')?[ -](?:errors?|mistakes?|oversights?|negligence|fault)\b/giu,
    /\bmistakes? (?:made )?by (?:an?|the|one of (?:the|our)) (?:[\p{L}-]+ )?(?:engineer|developer|operator|administrator|admin|employee|team member|sysadmin|intern|contractor)s?\b/giu,
    /\b(?:someone|somebody) (?:[\p{L}]+ly )?(?:forgot|neglected|failed to|made an? (?:[\p{L}]+ )?(?:mistake|error))\b/giu,
    /\bfat[- ]?finger(?:ed|ing|s)?\b/giu,
    /\btypo (?:made )?by\b/giu,
    /\b(?:due to|because of|caused by|result of|resulted from|stemmed from)\s+(?:[\p{L}'-]+\s+){0,4}(?:carelessness|negligence|inattention|inattentiveness|incompetence|sloppiness)\b/giu,
  ],
  de: [
    /\bmenschliche[smnr]? (?:versagen|fehler|irrtum)\p{L}*/giu,
    /\bbedien(?:ungs)?fehler\p{L}*/giu,
    /\banwenderfehler\p{L}*/giu,
  ],
  fr: [/\berreurs? (?:humaines?|de manipulation|d'opérateur|d'inattention)(?![\p{L}])/giu],
  es: [
    /\b(?:error(?:es)? humanos?|fallos? humanos?|descuidos? humanos?|error(?:es)? del (?:operador|usuario))(?![\p{L}])/giu,
  ],
  pt: [/\b(?:erros? humanos?|falhas? humanas?|erros? do (?:operador|usuário))(?![\p{L}])/giu],
  ru: [
    /человеческ\p{L}{2,3} (?:ошибк\p{L}{1,6}|фактор\p{L}{0,6})|ошибк\p{L}{1,6} (?:оператора|администратора|инженера|пользователя|сотрудника)/giu,
  ],
  ja: [/(?:人為的|人的|ヒューマン)(?:な)?(?:ミス|エラー|過失)|操作ミス|オペミス/gu],
  zh: [/人为(?:错误|失误|因素|疏忽|操作失误)|人為(?:錯誤|失誤|疏忽)|误操作|誤操作/gu],
};

/** Cheap to look for: a text without any of these says nothing of the kind. */
export const HUMAN_ERROR_HINT =
  /error|mistake|oversight|negligen|fault|forgot|neglected|failed to|finger|typo|careless|inattenti|incompeten|sloppi|versagen|fehler|irrtum|erreur|fallo|descuido|erro|falha|ошибк|человеч|ミス|エラー|過失|人为|人為|误操作|誤操作/iu;

/** Before the phrase in its sentence: not given as the cause. */
export const NOT_GIVEN_AS_CAUSE =
  /(?<!\p{L})(?:not|no|never|nor|rather than|instead of|without|avoid\p{L}*|prevent\p{L}*|reduc\p{L}+|eliminat\p{L}+|minimi[sz]\p{L}+|mitigat\p{L}+|limit\p{L}*|guard\p{L}*|protect\p{L}*|catch|risks? (?:of|for)|room for|prone to|likelihood of|chances? (?:of|for)|possib\p{L}+|potential\p{L}*|susceptib\p{L}+|vulnerab\p{L}+|less|fewer|against|ruled? out|rul(?:es|ing) out|exclud\p{L}+|dismiss\p{L}*|discount\p{L}*|assum\p{L}+|suspect\p{L}+|thought|whether|if|may|might|could|kein\p{L}*|nicht|nie|statt|vermeid\p{L}*|ausschlie\p{L}*|ausgeschlossen|schlie(?:ß|ss)\p{L}+|aucune?|pas|jamais|exclu\p{L}*|excl[uú]\p{L}*|écart\p{L}+|éviter|evitar|ningún|nunca|jamás|descart\p{L}+|nenhum|não|reduzir|reducir)(?!\p{L})|n['’]t(?!\p{L})|(?<!\p{L})не(?!\p{L})|исключ|防|避免|ではな|不是|并非|排除|否定/iu;

/** Words between the phrase and what denies it, none of which begins another thought. */
const UP_TO =
  "(?:\\s+(?!that|which|who|and|but|because|die|der|das|welche|qui|que|mais|und|et|y|e|que|и|что|который)[\\p{L}'’]{1,20}){0,4}?\\s+";

/** Behind the phrase: a measure, a message, a name, a truth about people, or a denial; not the cause. */
export const NOT_A_CAUSE_AFTER = new RegExp(
  [
    "^[-_/.][\\p{L}\\p{N}]",
    "^(?:[ -]?prone|[ -](?:rates?|messages?|logs?|reports?|counts?|budgets?|handling|pages?|codes?|responses?|metrics?|percentage|tracking|prevention|dashboards?|panels?|screens?|forms?|categor(?:y|ies)|labels?|fields?|workshops?|trainings?|polic(?:y|ies)|models?|stud(?:y|ies)|class(?:es)?|types?|exceptions?|pods?|services?|templates?))(?!\\p{L})",
    "^s? (?:is|are) (?:normal|inevitable|unavoidable|human|expected|never)(?!\\p{L})",
    "^s? (?:will|can|may|might|could) (?:always |still )?(?:happen|occur|be)(?!\\p{L})",
    `^s?${UP_TO}(?:ruled out|excluded|discounted|dismissed|eliminated as|not|never|no (?:role|part|factor)|nothing to do|[\\p{L}]{2,6}n['’]t)(?!\\p{L})(?! (?:only|just|merely|noticed|caught|detected))`,
    `^${UP_TO}(?:ausgeschlossen|nicht|keine?n?)(?!\\p{L})(?! nur)`,
    `^${UP_TO}(?:exclue?s?|écartée?s?|pas|aucune?|rien)(?!\\p{L})`,
    `^${UP_TO}(?:descartad[oa]s?|excluid[oa]s?|excluíd[oa]s?|no|nunca|não)(?!\\p{L})(?! (?:solo|sólo|só))`,
    `^${UP_TO}(?:исключ\\p{L}+|не)(?!\\p{L})`,
    "^(?:が原因|によるもの)?(?:では(?:な|あり)|じゃな)|^(?:は|が|の可能性は?|の線は?)(?:否定|除外|排除|な[いか])|^(?:を防|の防|防止|を避)",
    "^(?:的可能性|因素)?(?:已经?|均)?(?:被)?(?:排除|否定)|^(?:并)?(?:不是|非(?:本次|主|原))",
  ].join("|"),
  "iu",
);
