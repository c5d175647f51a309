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
    /человеческ\p{L}{2,3} (?:ошибк\p{L}+|фактор\p{L}*)|ошибк\p{L}+ (?:оператора|администратора|инженера|пользователя|сотрудника)/giu,
  ],
  ja: [/(?:人為的|人的|ヒューマン)(?:な)?(?:ミス|エラー|過失)|操作ミス|オペミス/gu],
  zh: [/人为(?:错误|失误|因素|疏忽|操作失误)|人為(?:錯誤|失誤|疏忽)|误操作|誤操作/gu],
};

/** Cheap to look for: a text without any of these says nothing of the kind. */
export const HUMAN_ERROR_HINT =
  /error|mistake|oversight|negligen|fault|forgot|neglected|failed to|finger|typo|careless|inattenti|incompeten|sloppi|versagen|fehler|irrtum|erreur|fallo|descuido|erro|falha|ошибк|человеч|ミス|エラー|過失|人为|人為|误操作|誤操作/iu;

/** Before the phrase in its sentence: not given as the cause. */
export const NOT_GIVEN_AS_CAUSE =
  /\b(?:not|no|never|n't|nor|rather than|instead of|without|avoid\p{L}*|prevent\p{L}*|reduc\p{L}+|eliminat\p{L}+|minimi[sz]\p{L}+|mitigat\p{L}+|limit\p{L}*|guard\p{L}*|protect\p{L}*|catch|risks? (?:of|for)|room for|prone to|likelihood of|chances? (?:of|for)|possib\p{L}+|potential\p{L}*|susceptib\p{L}+|vulnerab\p{L}+|less|fewer|against|ruled? out|assum\p{L}+|suspect\p{L}+|thought|whether|if|may|might|could|kein\p{L}*|nicht|statt|vermeid\p{L}*|aucune?|éviter|evitar|ningún|nenhum|reduzir|reducir)\b|не(?![\p{L}])|исключ|防|避免|ではな|不是|并非/iu;

/** Behind the phrase: a measure, a message or a truth about people, not the cause. */
export const NOT_A_CAUSE_AFTER =
  /^(?:[ -]?prone|[ -](?:rates?|messages?|logs?|reports?|counts?|budgets?|handling|pages?|codes?|responses?|metrics?|percentage|tracking|prevention)|s? (?:is|are) (?:normal|inevitable|unavoidable|human|expected|never)|s? (?:will|can|may|might|could) (?:always |still )?(?:happen|occur|be))\b|^(?:を防|の防|防止|を避)/iu;
