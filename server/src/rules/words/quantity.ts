// Words that tell of an amount without saying how much, and of whom or what; one list per language.

const list = (words: string) => words.split(" ").join("|");

const WHO = list(
  "users? customers? clients? tenants? accounts? people visitors? players? subscribers? merchants? sellers? buyers? partners? organi[sz]ations? organi[sz]ation companies students? employees? requests? orders? transactions? payments? messages? emails? sessions? calls? jobs? builds? deployments? pages? websites? sites? services? nodes? pods? instances? servers? workloads? queries uploads? downloads? logins? reports? files? records? repositories apps? applications? validators? wallets?",
);
const HOW_MANY =
  "(?:only )?(?:some|many|several|most|few|a few|quite a few|numerous|countless|various|certain|a number of|a large number of|a small number of|a lot of|lots of|a handful of|a subset of|a small subset of|a portion of|a fraction of|a small fraction of|a small percentage of|a majority of|the majority of|a minority of|multiple)";

export const VAGUE_QUANTITY: readonly RegExp[] = [
  new RegExp(
    `\\b${HOW_MANY}(?:\\s+(?:of|our|the|your|other|affected|internal|external|end|paying|active|[\\p{L}-]{2,20}))?(?:\\s+(?:our|the|[\\p{L}-]{2,20}))?\\s+(?:${WHO})\\b`,
    "giu",
  ),
  /\b(?:einige|viele|mehrere|manche|wenige|zahlreiche)\s+(?:[\p{L}-]{2,20}\s+)?(?:nutzer|benutzer|kunden|anwender|anfragen|bestellungen)\p{L}*/giu,
  /\b(?:certain(?:e)?s|plusieurs|quelques|de nombreu(?:x|ses)|beaucoup d['e]\s?|la plupart des)\s*(?:utilisateurs|utilisatrices|clients|clientes|requêtes|commandes)(?![\p{L}])/giu,
  /\b(?:algunos|algunas|muchos|muchas|varios|varias|la mayoría de l[oa]s)\s+(?:usuarios|usuarias|clientes|solicitudes|peticiones|pedidos)(?![\p{L}])/giu,
  /\b(?:alguns|algumas|muitos|muitas|vários|várias|a maioria d[oa]s)\s+(?:usuários|usuárias|utilizadores|clientes|requisições|pedidos)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:некоторые|многие|несколько|часть|большинство)\s+(?:пользовател|клиент|запрос|заказ)\p{L}*/giu,
  /(?:一部の|多くの|いくつかの|大半の)(?:ユーザー?|利用者|顧客|お客様|リクエスト|注文)/gu,
  /(?:部分|许多|很多|大量|少数|少量|一些|多数)(?:的)?(?:用户|客户|请求|订单)/gu,
];

export const VAGUE_QUANTITY_HINT =
  /some|many|several|most|few|numerous|countless|various|certain|number of|lots? of|handful|subset|portion|fraction|percentage|majority|minority|multiple|einige|viele|mehrere|manche|wenige|zahlreiche|plusieurs|quelques|nombreu|beaucoup|plupart|algun|much[oa]s|vari[oa]s|mayoría|muit|vári|maioria|некотор|многие|несколько|часть|большинство|一部|多く|いくつか|大半|部分|许多|很多|大量|少|一些|多数/iu;

/** Amounts told in words. */
export const AMOUNT = new RegExp(
  `\\b(?:all|every|none of|half of|half the|two|three|four|five|six|seven|eight|nine|ten|dozens? of|hundreds? of|thousands? of|millions? of|entire|100)(?:\\s+[\\p{L}-]{1,20}){0,3}?\\s+(?:${WHO})\\b|\\b(?:everyone|everybody|nobody|no one|half)\\b|(?<![\\p{L}])(?:alle|tous|toutes|todos|todas|всех?)(?![\\p{L}])|全(?:ての|ユーザ|员|体|部)|所有`,
  "iu",
);

/** A number that tells of times, versions, codes or names rather than an amount; taken out before one looks for a number. */
export const NO_AMOUNT = new RegExp(
  [
    "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+Z?)?",
    "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}",
    "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?",
    "\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?:,?\\s+\\d{4})?",
    "\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?",
    "\\d{1,2}\\s?[ap]\\.?m\\b\\.?",
    "~?\\d{1,12}(?:[.,]\\d{1,6})?\\s?-?\\s?(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|ms|milliseconds?|days?|weeks?|months?|years?|stunden?|minuten?|heures?|horas?|minutos?|時間|分|秒|小时|分钟|час\\p{L}*|мин\\p{L}*)(?![\\p{L}])",
    "(?:UTC|GMT)\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?",
    "(?:https?|status|error|code|errors)\\s*(?:code|status)?s?\\s*:?\\s*[1-5]\\d\\d",
    "\\b[1-5](?:\\d\\d|xx)(?:'?s)?(?=[\\s-]+(?:[\\p{L}]+[\\s-]+){0,3}(?:errors?|responses?|status|codes?|internal|bad|gateway|service|not|forbidden|unauthori[sz]ed|too))",
    "\\bv\\d{1,6}(?:\\.\\d{1,6}){0,4}",
    "\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}",
    "[\\p{L}_-]{1,30}\\d[\\p{L}\\d_.-]{0,40}",
    "#\\d{1,10}",
    "\\b(?:19|20)\\d\\d\\b",
    "24\\s?/\\s?7",
    "^\\s*\\d{1,2}[.)]\\s",
  ].join("|"),
  "giu",
);
