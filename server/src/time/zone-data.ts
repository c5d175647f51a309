// Zones as data: abbreviations with their meanings, generic names that resolve by date, cities.
// Offsets of the first meanings are those of the IANA time zone database, 2015–2026; the first meaning is the commonest in English.

/** `NAME hours region | hours region; …`: behind the bar the further meanings, commonest first. */
const ABBREVIATION_LINES = `
PST -8 America/Los_Angeles | +8 Asia/Manila; +5 Asia/Karachi
PDT -7 America/Los_Angeles
MST -7 America/Denver | +8 Asia/Kuala_Lumpur; +6:30 Asia/Yangon
MDT -6 America/Denver
CST -6 America/Chicago | +8 Asia/Shanghai; -5 America/Havana; +9:30 Australia/Adelaide
CDT -5 America/Chicago | -4 America/Havana; +10:30 Australia/Adelaide
EST -5 America/New_York | +10 Australia/Sydney
EDT -4 America/New_York | +11 Australia/Sydney
AKST -9 America/Anchorage
AKDT -8 America/Anchorage
HST -10 Pacific/Honolulu
HDT -9 America/Adak
AST -4 America/Halifax | +3 Asia/Riyadh
AST_ARABIA +3 Asia/Riyadh
ADT -3 America/Halifax | +4 Asia/Baghdad
NST -3:30 America/St_Johns
NDT -2:30 America/St_Johns
BRT -3 America/Sao_Paulo
BRST -2 America/Sao_Paulo
ART -3 America/Argentina/Buenos_Aires
CLT -4 America/Santiago
CLST -3 America/Santiago
COT -5 America/Bogota
PET -5 America/Lima
VET -4 America/Caracas
UYT -3 America/Montevideo
PYT -4 America/Asuncion
BOT -4 America/La_Paz
ECT -5 America/Guayaquil | -4 America/Puerto_Rico; +1 Europe/Paris
AMT -4 America/Manaus | +4 Asia/Yerevan
WET +0 Europe/Lisbon
WEST +1 Europe/Lisbon
BST +1 Europe/London | +6 Asia/Dhaka; +11 Pacific/Bougainville
IST +5:30 Asia/Kolkata | +2 Asia/Jerusalem; +1 Europe/Dublin
IST_ISRAEL +2 Asia/Jerusalem
IDT +3 Asia/Jerusalem
CET +1 Europe/Paris
CEST +2 Europe/Paris
MEZ +1 Europe/Berlin
MESZ +2 Europe/Berlin
MET +1 Europe/Paris
MEST +2 Europe/Paris
SEČ +1 Europe/Prague
SELČ +2 Europe/Prague
HNE -5 America/Toronto
HAE -4 America/Toronto
EET +2 Europe/Athens
EEST +3 Europe/Athens
MSK +3 Europe/Moscow
SAMT +4 Europe/Samara
YEKT +5 Asia/Yekaterinburg
NOVT +7 Asia/Novosibirsk
TRT +3 Europe/Istanbul
WAT +1 Africa/Lagos
CAT +2 Africa/Harare
EAT +3 Africa/Nairobi
SAST +2 Africa/Johannesburg
GST +4 Asia/Dubai | -2 Atlantic/South_Georgia; +10 Pacific/Guam
IRST +3:30 Asia/Tehran
PKT +5 Asia/Karachi
UZT +5 Asia/Tashkent
NPT +5:45 Asia/Kathmandu
BDT +6 Asia/Dhaka
ICT +7 Asia/Bangkok
WIB +7 Asia/Jakarta
WITA +8 Asia/Makassar
WIT +9 Asia/Jayapura
SGT +8 Asia/Singapore
MYT +8 Asia/Kuala_Lumpur
PHT +8 Asia/Manila
HKT +8 Asia/Hong_Kong
AWST +8 Australia/Perth
JST +9 Asia/Tokyo
KST +9 Asia/Seoul
ACST +9:30 Australia/Darwin
ACDT +10:30 Australia/Adelaide
AEST +10 Australia/Brisbane
AEDT +11 Australia/Sydney
CHST +10 Pacific/Guam
NZST +12 Pacific/Auckland
NZDT +13 Pacific/Auckland
SST -11 Pacific/Pago_Pago | +8 Asia/Singapore
WST +13 Pacific/Apia | +8 Australia/Perth; +1 Africa/El_Aaiun
`;

export interface Abbreviation {
  readonly minutes: number;
  readonly region: string;
  readonly others: readonly { readonly minutes: number; readonly region: string }[];
}

function minutesOf(hours: string): number {
  const [whole = "0", part = "0"] = hours.slice(1).split(":");
  return (hours.startsWith("-") ? -1 : 1) * (Number(whole) * 60 + Number(part));
}

function parse(line: string): [string, Abbreviation] {
  const [first = "", rest = ""] = line.split(" | ");
  const [name = "", hours = "+0", region = ""] = first.split(" ");
  const others =
    rest === ""
      ? []
      : rest.split("; ").map((other) => {
          const [otherHours = "+0", otherRegion = ""] = other.split(" ");
          return { minutes: minutesOf(otherHours), region: otherRegion };
        });
  return [name, { minutes: minutesOf(hours), region, others }];
}

/** Abbreviations of one fixed offset, by name in upper case. A name with `_` is only reached through a phrase. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map(
  ABBREVIATION_LINES.trim().split("\n").map(parse),
);

/** Abbreviations that nearly every reader takes for North American time, although others share them. */
export const NORTH_AMERICAN = new Set(["PST", "PDT", "MST", "MDT", "CDT", "EST", "EDT", "ADT"]);

/** Names whose offset follows the date. */
export const GENERIC: Readonly<Record<string, string>> = {
  PT: "America/Los_Angeles",
  MT: "America/Denver",
  CT: "America/Chicago",
  ET: "America/New_York",
  PST8PDT: "America/Los_Angeles",
  MST7MDT: "America/Denver",
  CST6CDT: "America/Chicago",
  EST5EDT: "America/New_York",
};

/** Offset zero under any of its names. */
export const ZERO = ["UTC", "GMT", "UT", "ZULU"];

/** Upper-case tokens that are also words, verbs or other abbreviations: a zone only in brackets or before a separator. */
export const WORDLIKE = new Set(
  "ACT ART MET PET VET BOT COT WIT WITA WEST ECT AMT NOVT NST HST SST WST UT MT CT PHT NPT ICT TRT ZULU BDT".split(" "),
);

/** Lower-case abbreviations that are no word of a common language: a zone directly behind a clock. */
export const LOWER_CASE = new Set(
  "utc gmt pst pdt cst cdt mst mdt edt cest bst sast jst msk eest hkt sgt aest aedt akst brt".split(" "),
);

/** First parts of IANA names. */
export const IANA_AREAS = new Set(
  "Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(
    " ",
  ),
);

/** Cities that people name for their zone, folded; `id: names`. */
const CITY_LINES = `
America/New_York: new york, nyc, boston, washington, atlanta, miami, philadelphia
America/Chicago: chicago, dallas, austin, houston
America/Denver: denver, salt lake city, boulder
America/Phoenix: phoenix, arizona
America/Los_Angeles: los angeles, san francisco, sf, seattle, portland, california
America/Toronto: toronto, montreal, ottawa
America/Vancouver: vancouver
America/Mexico_City: mexico city
America/Bogota: bogota
America/Lima: lima
America/Santiago: santiago
America/Argentina/Buenos_Aires: buenos aires
America/Sao_Paulo: sao paulo, brasilia, rio de janeiro
Europe/London: london, edinburgh
Europe/Dublin: dublin
Europe/Lisbon: lisbon, lisboa
Europe/Madrid: madrid, barcelona
Europe/Paris: paris, lyon
Europe/Brussels: brussels, bruxelles
Europe/Amsterdam: amsterdam
Europe/Berlin: berlin, munich, munchen, hamburg, frankfurt
Europe/Zurich: zurich, geneva, bern
Europe/Vienna: vienna, wien
Europe/Rome: rome, roma, milan, milano
Europe/Prague: prague, praha
Europe/Warsaw: warsaw, warszawa, krakow
Europe/Budapest: budapest
Europe/Copenhagen: copenhagen
Europe/Stockholm: stockholm
Europe/Oslo: oslo
Europe/Helsinki: helsinki
Europe/Tallinn: tallinn
Europe/Riga: riga
Europe/Vilnius: vilnius
Europe/Athens: athens
Europe/Bucharest: bucharest
Europe/Sofia: sofia
Europe/Kyiv: kyiv, kiev
Europe/Istanbul: istanbul
Europe/Moscow: moscow
Asia/Jerusalem: tel aviv, jerusalem
Africa/Cairo: cairo
Africa/Casablanca: casablanca
Africa/Accra: accra
Africa/Lagos: lagos, abuja
Africa/Nairobi: nairobi
Africa/Kigali: kigali
Africa/Kampala: kampala
Africa/Addis_Ababa: addis ababa
Africa/Harare: harare
Africa/Johannesburg: johannesburg, cape town
Asia/Dubai: dubai
Asia/Karachi: karachi
Asia/Kolkata: kolkata, mumbai, delhi, new delhi, bangalore, bengaluru, chennai
Asia/Dhaka: dhaka
Asia/Bangkok: bangkok
Asia/Jakarta: jakarta
Asia/Ho_Chi_Minh: ho chi minh city, hanoi, saigon
Asia/Singapore: singapore
Asia/Hong_Kong: hong kong
Asia/Shanghai: shanghai, beijing
Asia/Taipei: taipei
Asia/Manila: manila
Asia/Seoul: seoul
Asia/Tokyo: tokyo
Australia/Perth: perth
Australia/Brisbane: brisbane
Australia/Sydney: sydney, canberra
Australia/Melbourne: melbourne
Pacific/Auckland: auckland, wellington
`;

/** Folded city to IANA id. */
export const CITIES: ReadonlyMap<string, string> = new Map(
  CITY_LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [id = "", names = ""] = line.split(": ");
      return names.split(", ").map((name) => [name, id] as const);
    }),
);
