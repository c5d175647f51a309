// Up to two hundred hostile documents, the same at every run: in the page, and in every form that is taken away and opened again, nothing
// of them runs, becomes an element, or asks for anything.
import ICAL from "ical.js";
import MarkdownIt from "markdown-it";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../server/src/analyse.ts";
import { timelineView } from "../../server/src/language/timeline-view.ts";
import { EXPORT_TEXT_LIMIT, FORMATS, figureOf } from "../../server/src/timeline-export/index.ts";
import { launchChromium } from "../hosts/chromium.mjs";
import { upTo } from "../runs.ts";
import { openPage } from "./page.ts";

const count = upTo(200);
const run = "top.ran=self.ran=1;alert(1);fetch('https://evil.test/ran')";
const encoded = "data:text/html,<script>parent.ran=1</script>";
/** What would run or fetch, by kind. */
const attacks: readonly string[] = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `</style><script>${run}</script><style>`,
  `</title></svg><script>${run}</script>`,
  `]]><script>${run}</script><![CDATA[`,
  `--><script>${run}</script><!--`,
  `<img src=x onerror="${run}">`,
  `<img srcset="https://evil.test/a.png 1x">`,
  `<svg onload="${run}"><script>${run}</script></svg>`,
  `<svg><animate onbegin="${run}" attributeName=x dur=1s></svg>`,
  `<svg><use href="data:image/svg+xml,<svg onload='${run}'/>"/></svg>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror="${run}">`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<object data="${encoded}"></object><embed src="${encoded}">`,
  `<a href="javascript:${run}">click</a>`,
  `[click](javascript:${run})`,
  `[click](JaVaScRiPt:${run})`,
  `[click](command:workbench.action.terminal.new)`,
  `[click](${encoded})`,
  `[click](vscode://file/etc/passwd)`,
  `![x](https://evil.test/image.png)`,
  `<https://evil.test/auto>`,
  `<base href="https://evil.test/">`,
  `<link rel=stylesheet href="https://evil.test/s.css">`,
  `<style>@import url(https://evil.test/i.css);*{background:url(https://evil.test/b)}</style>`,
  `<meta http-equiv=refresh content="0;url=https://evil.test/">`,
  `<form action="https://evil.test/"><input autofocus onfocus="${run}">`,
  `<details open ontoggle="${run}">x</details>`,
  `<video autoplay src="https://evil.test/v"><source onerror="${run}"></video>`,
  `" onmouseover="${run}" x="`,
  `' onmouseover='${run}' x='`,
  `\${${run}} {{constructor.constructor("${run}")()}} #{${run}}`,
  "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x&#62;",
  '=HYPERLINK("https://evil.test/","x") @SUM(1)|\' /C calc\'!A0',
  'click A href "javascript:alert(1)" %%{init: {"securityLevel":"loose"}}%%',
  "END:VEVENT\rBEGIN:VALARM\rATTACH:https://evil.test/\rEND:VALARM",
  "\u202eevil\u202c \u2066isolated\u2069 \u200fright\u200e \ufeff\ufffe",
  "a\u0000b\u0007c\u001b[31md\u009be\u2028f\u2029g \ud83d half",
  "<".repeat(400),
];

/** The same numbers at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

/** Attacks in every part of a report: title, fields, headings, times, persons, zones, texts, tables. */
function reportOf(seed: number): string {
  const below = numbers(seed);
  const attack = () => attacks[below(attacks.length)] ?? "";
  const long = seed % 40 === 0 ? "x<b>".repeat(250_000) : "";
  const lines = Array.from({ length: 4 + below(5) }, (_, index) => {
    const clock = `10:${String(10 + index * 5).padStart(2, "0")}`;
    return [
      `- ${clock} UTC ${attack()} alert fires ${attack()}`,
      `- ${clock} UTC @${attack()}: outage begins ${attack()}`,
      `- ${clock} ${attack()} rolled back (**mitigated**)`,
      `- 2024-03-08T${clock}:00Z **${attack()}** all well again ${long}`,
      `- 25:99 UTC ${attack()}`,
      `- TBD ${attack()}`,
    ][below(6)];
  });
  return [
    `---\ntype: postmortem\ntitle: "${attack().replaceAll('"', "'")}"\ndetected_at: ${attack()}\n---`,
    `# Postmortem: outage ${attack()}`,
    `**Date:** 2024-03-08 ${below(2) ? attack() : ""}\n**Time to detect:** 20 minutes ${attack()}`,
    `## Impact ${below(2) ? attack() : ""}\n\nSome people waited.`,
    `## Timeline ${below(3) === 0 ? attack() : ""}`,
    lines.join("\n"),
    `| Time | Event |\n| --- | --- |\n| 2024-03-08 12:00 UTC | ${attack().replaceAll("|", "/")} |`,
  ].join("\n\n");
}

/** Each read once: as the page is told of it, and as exports are. */
const reports = Array.from({ length: count }, (_, seed) => {
  const text = reportOf(seed);
  const analysis = analyse(text);
  const named = { uri: "file:///evil.md", version: 1, name: "evil.md" };
  const shown = timelineView(analysis, { ...named, references: [] });
  return { text, shown, whole: timelineView(analysis, { ...named, textLimit: EXPORT_TEXT_LIMIT }) };
});
/** Milliseconds, on a machine that does much else. */
const patience = 180_000;

/** Runs in a page and looks into its frames: elements and attributes that none of ours has, whatever the text, and what ran. */
function look(): string[] {
  const elements =
    "script, img, iframe, object, embed, form, base, video, math, a, image, use, animate, foreignObject, link, input, details:not(.unplaced)";
  const own = new Set(["https://panel.test/main.js", "https://panel.test/main.css"]);
  const frames = [...document.querySelectorAll<HTMLIFrameElement>("body > iframe.ours")];
  const places = frames.length > 0 ? frames.map((frame) => frame.contentDocument) : [document];
  const found: string[] = "ran" in window ? ["something ran"] : [];
  for (const place of places) {
    if (!place?.documentElement?.childElementCount) found.push("not opened");
    for (const one of place?.querySelectorAll(elements) ?? []) {
      const address = one.getAttribute("src") ?? one.getAttribute("href") ?? "";
      // The page's own words come as data.
      if (one.matches("body > script#words[type='application/json']") && one.textContent === "{}") continue;
      // A live link of ours has no address that a browser would follow: the host is asked.
      if (one.matches("a.link:not([href])") && /^(?:https?:\/\/|mailto:)/.test(one.getAttribute("data-target") ?? ""))
        continue;
      if (!own.has(address) && one.className !== "find") found.push(one.outerHTML.slice(0, 200));
    }
    for (const one of place?.querySelectorAll("*") ?? []) {
      for (const { name, value } of one.attributes) {
        const leads = /^(xlink:)?href$|^src/i.test(name) && !own.has(value);
        if (/^on/i.test(name) || leads) found.push(`${one.tagName} ${name}=${value.slice(0, 100)}`);
      }
    }
    if (place?.defaultView && "ran" in place.defaultView) found.push("something ran");
  }
  return found;
}

/** Requests to anywhere else, dialogs, and new windows. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("https://panel.test/")) seen.push(request.url().slice(0, 200));
  });
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", (popup) => seen.push(`window: ${popup.url()}`));
  return seen;
}

describe(`${count} hostile documents`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it("have every attack among them", () => {
    expect(attacks.filter((attack) => reports.every(({ text }) => !text.includes(attack)))).toEqual([]);
  });

  it("would be seen, if they were let through", async () => {
    const page = await browser.newPage();
    await page.setContent("<p onclick=x>x<img src=x>");
    expect(await page.evaluate(look)).toEqual(['<img src="x">', "P onclick=x", "IMG src=x"]);
    await page.close();
  });

  it("in the page: nothing runs, nothing leaves, nothing becomes an element", { timeout: patience }, async () => {
    const panel = await openPage(browser);
    const seen = watch(panel.page);
    await panel.page.evaluate(`window.look = ${look}`);
    let drawn = 0;
    for (let at = 0; at < count; at += 20) {
      const messages = reports.slice(at, at + 20).map(({ text, shown: view }) => {
        const findings = [{ line: 12, lastLine: 12, rule: "x", message: text.slice(0, 300) }];
        const zone = "Asia/Tokyo";
        return [
          { type: "show", name: text.slice(0, 80), view, why: [text.slice(0, 200)], zone, beside: zone },
          { type: "findings", uri: view.uri, findings },
        ];
      });
      const seen = await panel.page.evaluate(async (json) => {
        const { look } = window as unknown as { look: () => string[] };
        const found: string[] = [];
        let drawn = 0;
        for (const pair of JSON.parse(json)) {
          for (const message of pair) window.postMessage(message, "*");
          await new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve))));
          const rows = document.querySelectorAll<HTMLElement>(".list .row");
          for (const row of rows) row.click();
          for (const link of document.querySelectorAll<HTMLElement>(".link")) link.click();
          drawn += rows.length > 0 ? 1 : 0;
          found.push(...look());
        }
        return { found, drawn };
      }, JSON.stringify(messages));
      expect(seen.found, `documents from ${at} on`).toEqual([]);
      drawn += seen.drawn;
    }
    expect(drawn).toBeGreaterThan(count * 0.9);
    const wanted = (await panel.told()).flatMap((one) => (one.type === "openLink" ? [one.target] : []));
    expect(wanted.length).toBeGreaterThan(count / 4);
    expect(wanted.filter((target) => !target.startsWith("https://evil.test/"))).toEqual([]);
    expect(seen).toEqual([]);
    expect(panel.faults).toEqual([]);
    await panel.page.close();
  });

  it("in every form that a browser opens again: the same", { timeout: patience }, async () => {
    const files = new Map<string, readonly [kind: string, body: string]>();
    const page = (body: string) => ["text/html", `<!DOCTYPE html><meta charset=utf-8><title>x</title>${body}`] as const;
    for (const [index, { whole: view }] of reports.entries()) {
      files.set(`${index}.svg`, ["image/svg+xml", FORMATS.svg(view, {})]);
      files.set(`${index}.html`, ["text/html", FORMATS.html(view, {})]);
    }
    // Parts of pages, of many documents in one: figures, and tables in Markdown, in a page that lets HTML through.
    const markdown = new MarkdownIt({ html: true });
    const parts = (from: number, part: (view: (typeof reports)[number]["whole"]) => string) =>
      page(
        reports
          .slice(from, from + 20)
          .map(({ whole }) => part(whole))
          .join("<hr>"),
      );
    for (let from = 0; from < count; from += 20) {
      files.set(
        `${from}-figures.html`,
        parts(from, (view) => figureOf(view, {})),
      );
      files.set(
        `${from}-tables.html`,
        parts(from, (view) => markdown.render(FORMATS.markdown(view, {}))),
      );
    }
    const opened = await browser.newPage();
    const seen = watch(opened);
    const faults: string[] = [];
    opened.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    opened.on("pageerror", (error) => faults.push(String(error)));
    const names = [...files.keys()];
    await opened.route("https://panel.test/**", (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const [contentType, body] = files.get(name) ?? ["text/html", ""];
      return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body });
    });
    for (let at = 0; at < names.length; at += 40) {
      const frames = names
        .slice(at, at + 40)
        .map((name) => `<iframe class=ours src="https://panel.test/${name}"></iframe>`);
      files.set("all.html", page(frames.join("")));
      await opened.goto("https://panel.test/all.html");
      expect(await opened.evaluate(look)).toEqual([]);
    }
    expect(seen).toEqual([]);
    expect(faults).toEqual([]);
    await opened.close();
  });

  it("in every other form: read back whole", () => {
    for (const { whole: view } of reports) {
      const data = JSON.parse(FORMATS.json(view, {}));
      expect(data.entries).toHaveLength(view.entries.length);
      const calendar = new ICAL.Component(ICAL.parse(FORMATS.ics(view, {})));
      expect(calendar.getAllSubcomponents().every(({ name }) => name === "vevent")).toBe(true);
      expect(FORMATS.csv(view, {})).not.toMatch(/(^|[,\n])"?[=@]/);
      expect(FORMATS.mermaid(view, {})).not.toMatch(/^\s*(click|href|%%\{)/m);
    }
  });
});
