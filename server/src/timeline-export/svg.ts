// The timeline as a picture that stands alone: text as text, light and dark, nothing that runs and nothing from elsewhere.
import type { TimelineView } from "../protocol.ts";
import { clean, cut } from "./clean.ts";
import { escaped } from "./escaped.ts";
import {
  type EntryPhase,
  type ExportOptions,
  elapsedWords,
  lengthWords,
  metricSentence,
  metricWords,
  PHASE_NAMES,
  type Row,
  rowsOf,
  sentenceOf,
  timesWords,
} from "./rows.ts";

const WIDTH = 880;
const MARGIN = 32;
const TEXT_SIZE = 14;
const LINE = 20;
/** Left edges of the columns: the spine, and what happened. */
const SPINE = 220;
const TEXT = 244;
const ELAPSED = WIDTH - MARGIN;
const TEXT_WIDTH = ELAPSED - 110 - TEXT;
/** Characters of an entry. */
const MOST = 400;

/** Of each phase the colour on light and on dark ground; 3:1 on both at least. */
export const COLOURS: Readonly<Record<EntryPhase, readonly [light: string, dark: string]>> = {
  "impact-start": ["#cf222e", "#ff7b72"],
  detected: ["#9a6700", "#d29922"],
  acknowledged: ["#8250df", "#bc8cff"],
  mitigated: ["#0969da", "#58a6ff"],
  resolved: ["#1a7f37", "#3fb950"],
};
export const PHASES = Object.keys(COLOURS) as EntryPhase[];

/** Only these and our own numbers are markup; all words are escaped. The same view gives the same bytes. */
export function svgOf(view: TimelineView, options: ExportOptions): string {
  const { height, parts, title, about } = drawing(view, options, true);
  return lines([
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${escaped(about)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>`,
    ...parts,
    "</svg>",
  ]);
}

/** Entries that a figure of a page shows at most. */
const MOST_IN_FIGURE = 200;

/**
 * The same as a figure within a page, in that page's own colour of text: without ground and stylesheet, so that it changes nothing of the
 * page and needs nothing that the page's policy could forbid.
 */
export function figureOf(view: TimelineView, options: ExportOptions & { readonly titled?: boolean }): string {
  const shown = { ...view, entries: view.entries.slice(0, MOST_IN_FIGURE) };
  const left = view.entries.length - shown.entries.length;
  const { height, parts, title, about } = drawing(shown, options, options.titled === true, view.entries.length);
  const more = left > 0 ? [text(TEXT, height - 8, `And ${left} more entries.`, "soft")] : [];
  const whole = height + (left > 0 ? 12 : 0);
  return lines([
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${whole}" viewBox="0 0 ${WIDTH} ${whole}" role="img" aria-label="${escaped(`${title}. ${about}`)}"${options.titled ? "" : FITTING} font-family="${FONTS}" font-size="14" fill="currentColor">`,
    ...[...parts, ...more].map((part) => part.replace(/ class="([a-z -]+)"/g, (_, kinds: string) => attributes(kinds))),
    "</svg>",
  ]);
}

const FONTS = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif";
const FITTING = ' style="max-width:100%;min-width:560px;height:auto"';
const SOFT = { "fill-opacity": ".75" };
/** 3:1 at least on white and on nearly black. */
const ON_ANY_GROUND: Readonly<Record<EntryPhase, string>> = {
  "impact-start": "#e5484d",
  detected: "#b7791f",
  acknowledged: "#8e6ad8",
  mitigated: "#2f81f7",
  resolved: "#2da44e",
};
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  title: { "font-size": "22", "font-weight": "600" },
  label: { "font-size": "12", ...SOFT },
  value: { "font-size": "16", "font-weight": "600" },
  unknown: SOFT,
  when: { "font-weight": "600" },
  soft: SOFT,
  elapsed: { "font-size": "12", ...SOFT },
  name: { "font-size": "12" },
  spine: { stroke: "currentColor", "stroke-opacity": ".3", "stroke-width": "2", fill: "none" },
  dot: { "fill-opacity": ".6" },
  ...Object.fromEntries(PHASES.map((phase) => [phase, { fill: ON_ANY_GROUND[phase], "fill-opacity": "1" }])),
};

function attributes(kinds: string): string {
  const all = Object.assign({}, ...kinds.split(" ").map((kind) => ATTRIBUTES[kind] ?? {}));
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
}

interface Drawing {
  readonly height: number;
  readonly parts: readonly string[];
  readonly title: string;
  readonly about: string;
}

/** @param number of all entries, where only some are drawn */
function drawing(view: TimelineView, options: ExportOptions, titled: boolean, number = view.entries.length): Drawing {
  const rows = rowsOf(view, options);
  const title = clean(view.title);
  const parts: string[] = [];
  let y = MARGIN - 6;
  for (const line of titled ? wrapped(cut(title, 160), WIDTH - 2 * MARGIN, 22) : []) {
    y += 26;
    parts.push(text(MARGIN, y, line, "title", readsLeft(title)));
  }
  y += titled ? 24 : 0;
  const count = `${number} ${number === 1 ? "entry" : "entries"}`;
  parts.push(text(MARGIN, y, `${count} · ${timesWords(view, options)}`, "soft"));
  y += 20;
  if (view.metrics.some(({ ms }) => ms !== null)) {
    parts.push(...metrics(view, y));
    y += 58;
  }
  const bar = phaseBar(rows, y);
  parts.push(...bar.parts);
  y += bar.height + 16;
  const top = y;
  const entries: string[] = [];
  for (const [index, row] of rows.entries()) {
    const lines = wrapped(cut(sentenceOf(row) || "Nothing written yet", MOST), TEXT_WIDTH, TEXT_SIZE);
    entries.push(...entry(row, y, lines, isFirst(rows, index)));
    y += Math.max(lines.length * LINE + (row.phase && isFirst(rows, index) ? LINE : 0), LINE) + 10;
  }
  const spine = rows.length > 0 ? [`<path class="spine" d="M${SPINE} ${top - 4}V${y - 8}"/>`] : [];
  return {
    height: Math.round(y + MARGIN - 10),
    parts: [...spine, ...parts, ...entries],
    title,
    about: [`Timeline of ${count}.`, ...view.metrics.map(metricSentence)].join(" "),
  };
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

const STYLE = [
  "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;font-size:14px;fill:#1f2328}",
  ".title{font-size:22px;font-weight:600}.label{font-size:12px}.value{font-size:16px;font-weight:600}",
  ".when{font-weight:600}.when,.value,.elapsed{font-variant-numeric:tabular-nums}",
  ".soft,.label,.elapsed,.unknown{fill:#59636e}.elapsed,.name{font-size:12px}.unknown{font-size:14px;font-weight:400}",
  ".ground{fill:#fff}.spine{stroke:#d1d9e0;stroke-width:2;fill:none}.dot{fill:#59636e;stroke:#fff;stroke-width:2}",
  ...PHASES.map((phase) => `.${phase}{fill:${COLOURS[phase][0]}}`),
  "@media (prefers-color-scheme:dark){text{fill:#e6edf3}.soft,.label,.elapsed,.unknown{fill:#9198a1}",
  ".ground{fill:#0d1117}.spine{stroke:#3d444d}.dot{fill:#9198a1;stroke:#0d1117}",
  ...PHASES.map((phase) => `.${phase}{fill:${COLOURS[phase][1]}}`),
  "}",
].join("");

function metrics(view: TimelineView, y: number): string[] {
  const width = (WIDTH - 2 * MARGIN) / Math.max(1, view.metrics.length);
  return view.metrics.flatMap((metric, index) => {
    const x = Math.round(MARGIN + index * width);
    const kind = metric.ms === null ? "unknown" : "value";
    return [
      "<g>",
      `<title>${escaped(metricSentence(metric))}</title>`,
      text(x, y + 16, metric.label, "label"),
      text(x, y + 38, metricWords(metric), kind),
      "</g>",
    ];
  });
}

function isFirst(rows: readonly Row[], index: number): boolean {
  const phase = rows[index]?.phase;
  return phase !== null && rows.findIndex((row) => row.phase === phase) === index;
}

/** The phases one behind the other, true to time; none where fewer than two of them have a place. */
function phaseBar(rows: readonly Row[], y: number): { readonly parts: string[]; readonly height: number } {
  const starts = new Map<EntryPhase, number>();
  for (const { phase, at } of rows) {
    if (phase && at !== null) starts.set(phase, Math.min(at, starts.get(phase) ?? at));
  }
  const opened: { phase: EntryPhase; from: number }[] = [];
  for (const phase of PHASES) {
    const from = starts.get(phase);
    // What would run backwards is not drawn.
    if (from !== undefined && from >= (opened.at(-1)?.from ?? from)) opened.push({ phase, from });
  }
  const first = opened[0]?.from ?? 0;
  const last = opened.at(-1)?.from ?? 0;
  if (opened.length < 2 || last <= first) return { parts: [], height: 0 };
  const x = (at: number) => Math.round(MARGIN + ((at - first) / (last - first)) * (WIDTH - 2 * MARGIN));
  const parts = opened.slice(0, -1).flatMap(({ phase, from }, index) => {
    const to = opened[index + 1]?.from ?? last;
    const width = x(to) - x(from);
    if (width <= 0) return [];
    const words = `${PHASE_NAMES[phase]}: ${lengthWords(to - from)} until “${PHASE_NAMES[opened[index + 1]?.phase ?? phase]}”`;
    const drawn = `<rect class="${phase}" x="${x(from)}" y="${y}" width="${Math.max(2, width - 2)}" height="10" rx="2"><title>${escaped(words)}</title></rect>`;
    const name = `${PHASE_NAMES[phase]} ${lengthWords(to - from)}`;
    return [drawn, ...(widthOf(name, 12) < width ? [text(x(from), y + 26, name, "soft name")] : [])];
  });
  return { parts, height: 32 };
}

function entry(row: Row, y: number, lines: readonly string[], first: boolean): string[] {
  const base = y + 14;
  const when = wrapped(row.time, SPINE - MARGIN - 24, TEXT_SIZE).slice(0, 2);
  const chip = first && row.phase ? [text(TEXT, base, row.phaseName, `name when ${row.phase}`)] : [];
  const below = chip.length > 0 ? LINE : 0;
  const left = readsLeft(sentenceOf(row));
  return [
    ...when.map((line, index) => text(MARGIN, base + index * LINE, line, "when")),
    `<circle class="dot${row.phase ? ` ${row.phase}` : ""}" cx="${SPINE}" cy="${base - 5}" r="${row.phase ? 7 : 5}"/>`,
    ...chip,
    ...lines.map((line, index) => text(TEXT, base + below + index * LINE, line, "", left)),
    ...(row.sinceImpact === null
      ? []
      : [
          `<text class="elapsed" x="${ELAPSED}" y="${base}" text-anchor="end">${escaped(elapsedWords(row.sinceImpact))}</text>`,
        ]),
  ];
}

/** @param left the text is written from right to left; its left edge stays at `x` */
function text(x: number, y: number, words: string, kind: string, left = false): string {
  const way = left ? ' direction="rtl" text-anchor="end"' : "";
  return `<text${kind ? ` class="${kind}"` : ""} x="${x}" y="${y}"${way}>${escaped(words)}</text>`;
}

/** Whether the first letter is of a script that is written from right to left. */
function readsLeft(words: string): boolean {
  const [letter = ""] = /\p{L}/u.exec(words) ?? [];
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter);
}

/** Lines no wider than `width` pixels, as far as that can be guessed without the font; long words are cut. */
function wrapped(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of pieces(words, width, size)) {
    const more = widthOf(word, size);
    if (used > 0 && used + more > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    if (line === "" && word === " ") continue;
    line += word;
    used += more;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Where a line can end: at blanks, beside wide characters, and within what is too long for a line. */
function pieces(words: string, width: number, size: number): string[] {
  return (
    words.match(/ |[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^ \u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+/g) ?? []
  ).flatMap((word) => {
    if (widthOf(word, size) <= width) return [word];
    const points = [...word];
    const room = Math.max(1, Math.floor(width / (size * 0.95)));
    const parts: string[] = [];
    for (let at = 0; at < points.length; at += room) parts.push(points.slice(at, at + room).join(""));
    return parts;
  });
}

/** Pixels, on the wide side. */
function widthOf(words: string, size: number): number {
  let ems = 0;
  for (const char of words) {
    const code = char.codePointAt(0) as number;
    ems +=
      code >= 0x2e80
        ? 1.05
        : /[mwMW@%]/.test(char)
          ? 0.9
          : /[A-Z]/.test(char)
            ? 0.68
            : /[ .,:;'|ilj()!]/.test(char)
              ? 0.3
              : 0.56;
  }
  return ems * size;
}
