// Words around a percentage that tell whether it is a share of a whole, or a growth. Per language, as data.

/** What is measured, not counted: more than the usual of it is possible. Compared with the head of what stands behind "of". */
const MEASURED =
  "normal|usual|typical|baseline|average|expected|nominal|capacity|capacit\\p{L}+|quota|limits?|budget|target|peak|previous|last|prior|yesterday|week|month|year|forecast|plan|planned|allocated|requested|reserved|provisioned|traffic|load|cpus?|cores?|memory|ram|disk|throughput|bandwidth|volume|rates?|costs?|prices?|revenue|time|duration|size|usage|utili[sz]ation|sla|slo|latency|demand|speed|value|level|weight|collateral|supply|what|that|those|normalen?|üblichen?|durchschnitts?|kapazität|grenzwerts?|normale|habituel\\p{L}*|moyenne|habitual|promedio|média|límite|limite|capacidad|capacidade|нормы|обычн\\p{L}+|средн\\p{L}+|мощности|ёмкости|лимита";

const word = "[\\p{L}\\p{N}'’/-]{1,30}";
const not = `(?!(?:${MEASURED})(?!\\p{L}))`;

/** Behind the number: things of which at most all can be affected, whatever they are called. */
export const PARTS_OF_A_WHOLE = new RegExp(
  [
    `^\\s?of\\s(?:${not}${word}\\s){0,4}${not}(?:[\\p{L}'’-]{2,28}s|people|staff|data|mail|traffic lights)(?![\\p{L}-])(?!\\s(?:usage|limits?|capacity|quota|budget))`,
    `^\\s?(?:der|aller|unserer|ihrer)\\s(?:${not}${word}\\s){0,2}${not}\\p{Lu}?[\\p{L}-]{3,30}(?!\\p{L})`,
    `^\\s?(?:des|de nos|de tous les|de toutes les)\\s${not}[\\p{L}'’-]{2,30}(?!\\p{L})`,
    `^\\s?(?:de (?:los|las|nuestros|nuestras|todos los|todas las)|d[oa]s|de (?:todos os|todas as|nossos|nossas))\\s${not}[\\p{L}-]{3,30}s(?!\\p{L})`,
    `^\\s?(?:(?:от )?всех\\s)?(?!\\p{L}{0,20}(?:й|го|му)\\s)${not}[\\p{L}-]{3,30}(?:ов|ев|ей|ий|ок|ек|ций)(?!\\p{L})`,
    "^\\s?的(?!正常|平时|平均|容量|增)",
  ].join("|"),
  "iu",
);

/** Before the number, where languages put the whole first: すべてのバックアップの120%. */
export const WHOLE_BEFORE = /(?<!通常|平常|平均|容量|上限|普段|通常時|前日|前週)の\s?$/u;

/** Before the number: rates that end at 100 %. */
export const RATES =
  /\b(?:availability|uptime|success rate|error rate|failure rate|packet loss|verfügbarkeit|fehlerrate|disponibilité|disponibilidad|disponibilidade)(?:\s(?:was|is|of|at|hit|reached|(?:rose|climbed|jumped|went|dropped|fell) (?:up |down )?to|peaked at|lag bei|stieg auf|de))?\s?[:=]?\s?$/i;

/** A growth, or a comparison with the usual: any number is possible. */
export const INCREASE =
  /(?<!\p{L})(?:by|increas\p{L}*|grew|grow\p{L}*|ris(?:e|es|en|ing)|rose|up|more|higher|above|over|exceed\p{L}*|normal|usual|baseline|average|expected|capacity|quota|limit|budget|compared|than|times|um|gestiegen|stieg|mehr|augment\p{L}*|aument\p{L}*|hausse|plus|más|mais|crec\p{L}+|cresc\p{L}+|subi\p{L}+|вырос\p{L}*|рост\p{L}*|больше|выше)(?!\p{L})|増|上昇|增|上升|超过/iu;
