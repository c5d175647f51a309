// How the panel's page looks: in every theme, in every direction of writing, and in any width.
import { describe, expect, it } from "vitest";
import type { TimelineView } from "../../server/src/protocol.ts";
import { AT_FULL_DEPTH } from "../runs.ts";
import { violations } from "./axe.ts";
import { contrast } from "./contrast.ts";
import type { PanelPage } from "./page.ts";
import { focused, inBrowser, labels, rows } from "./shown.ts";
import { themes } from "./themes.ts";
import { checkout, many } from "./views.ts";

const show = inBrowser();

describe.each(Object.keys(themes) as (keyof typeof themes)[])("in the %s theme", (theme) => {
  // What has no colour is the same in all.
  const only = theme === "light" || AT_FULL_DEPTH ? undefined : "colours";
  const states: readonly (readonly [string, TimelineView])[] = [
    ["a timeline", checkout],
    // In the colours of those above.
    ...(only ? [] : [["many entries", many(2000)] as const]),
    [
      "things not placed",
      {
        ...checkout,
        unplaced: [
          { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, text: "x", why: "y" },
        ],
      },
    ],
    ["no postmortem", { ...checkout, entries: [], kind: "other" }],
    ["no timeline", { ...checkout, entries: [] }],
  ];
  it.each(states)("%s has no accessibility violation", async (_, timeline) => {
    const panel = await show(timeline, { theme });
    await panel.send({ type: "caret", line: 14 });
    expect(await violations(panel.page, only)).toEqual([]);
  });

  it("presenting, and everything that opens, have no accessibility violation", async () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } };
    const links = [{ start: 0, end: 5, target: "https://a.test/" }];
    const entries = checkout.entries.map((one, index) => (index % 3 === 1 ? { ...one, links } : one));
    const panel = await show({ ...checkout, entries, unplaced: [{ range, text: "x", why: "y" }] }, { theme });
    await panel.send({ type: "caret", line: 11 });
    await panel.page.getByText("1 time could not be placed").click();
    await panel.page.getByRole("button", { name: /^Time to detect/ }).focus();
    await panel.page.keyboard.press("Shift+Tab");
    await panel.page.keyboard.press("Tab");
    expect(await panel.page.locator(".tip").first().isVisible()).toBe(true);
    expect(await violations(panel.page, only)).toEqual([]);
    await panel.page.getByRole("button", { name: /^Present/ }).click();
    for (let step = 0; step < 3; step++) await panel.page.keyboard.press("ArrowRight");
    expect(await violations(panel.page, only)).toEqual([]);
  });

  it("every phase stands out from the page: chip's border and icon, mark and band 3:1, its words 4.5:1", async () => {
    const panel = await show(checkout, { theme });
    const { background, seen } = await panel.page.evaluate(() => {
      const of = (selector: string, property: "borderTopColor" | "color" | "fill") =>
        [...document.querySelectorAll(selector)].map((one) => ({
          what: `${property} of ${selector} ${one.getAttribute("class")}`,
          colour: getComputedStyle(one)[property],
          least: selector === ".chip" && property === "color" ? 4.5 : 3,
        }));
      return {
        background: getComputedStyle(document.body).backgroundColor,
        seen: [
          ...of(".chip", "borderTopColor"),
          ...of(".chip", "color"),
          ...of(".chip .codicon", "color"),
          ...of(".bands rect", "fill"),
          ...of('.dots path[class*="phase-"]:not(.unsure)', "fill"),
        ],
      };
    });
    expect(seen.length).toBeGreaterThan(20);
    const faint = seen.filter(({ colour, least }) => contrast(colour, background) < least);
    expect(faint).toEqual([]);
  });
});

/** What is wider than its place, or sticks out of the page. */
const cutOff = (panel: PanelPage) =>
  panel.page.evaluate(() => {
    // Words of the phase bar are whole, or on a second line that is not seen.
    const barWords = [...document.querySelectorAll(".flow .name, .flow .length")].filter((one) => {
      const words = document.createRange();
      words.selectNodeContents(one.lastChild ?? one);
      const [text, box] = [words.getBoundingClientRect(), one.getBoundingClientRect()];
      return text.width > 0 && text.top < box.bottom - 1 && text.right > box.right + 0.5;
    });
    const wide = [...document.querySelectorAll("header, .list, .stage, .row, .unplaced")];
    const out = [...document.querySelectorAll(".axis text, .pauses text, header :not(.flow *, .sr), .finder *")].filter(
      (one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (left < -0.5 || right > innerWidth + 0.5);
      },
    );
    return [...barWords, ...wide.filter((one) => one.scrollWidth > one.clientWidth + 1), ...out].map((one) =>
      one.outerHTML.slice(0, 120),
    );
  });

describe("any direction of writing", () => {
  it("a text reads in its own, and changes nothing around it", async () => {
    const entries = [
      { ...checkout.entries[0], actor: null, text: "המשתמשים לא מצליחים להתחבר ל-api-1 (503)." },
      { ...checkout.entries[1], actor: "נועה", text: "see the graph" },
      { ...checkout.entries[2], text: "ارتفع معدل الأخطاء إلى 12%." },
      { ...checkout.entries[3], text: "\u202eevil" },
    ] as typeof checkout.entries;
    const panel = await show({ ...checkout, title: "تقرير: login", entries }, { width: 700 });
    const seen = await panel.page.evaluate(() =>
      ["h1", ".list .text"].flatMap((all) =>
        [...document.querySelectorAll(all)].map((one) => {
          const { direction, unicodeBidi } = getComputedStyle(one);
          return `${direction} ${unicodeBidi}`;
        }),
      ),
    );
    expect(seen).toEqual(["rtl isolate", "rtl isolate", "rtl isolate", "rtl isolate", "ltr isolate"]);
    // Times stand where they always stand, left of the text.
    const [time, text] = await Promise.all(
      [".time", ".text"].map((one) => rows(panel).first().locator(one).boundingBox()),
    );
    expect((time?.x ?? 0) + (time?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    expect(await violations(panel.page)).toEqual([]);
  });
});

describe("any width", () => {
  it.each([240, 330, 520, 1000, 1600])("of %i pixels shows everything without sideways scrolling", async (width) => {
    const panel = await show(checkout, { width });
    expect(await cutOff(panel)).toEqual([]);
    expect(await rows(panel).first().isVisible()).toBe(true);
    // Seconds have the longest labels.
    const entries = checkout.entries
      .slice(0, 5)
      .map((one, index) => ({ ...one, at: (one.at ?? 0) / 1e9 + index * 11_000, endAt: null }));
    await panel.send({ type: "show", name: "blip.md", view: { ...checkout, title: "Blip", entries }, why: [] });
    await panel.page.locator("h1").filter({ hasText: "Blip" }).waitFor();
    expect((await labels(panel)).some((label) => /\d\d:\d\d:\d\d/.test(label))).toBe(true);
    expect(await cutOff(panel)).toEqual([]);
  });

  it.each([
    [520, 760],
    [480, 700],
  ])(
    "at twice the size, of %i × %i pixels, nothing is cut and the list can be read and walked",
    async (width, height) => {
      const panel = await show(checkout, { width: width / 2, height: height / 2 });
      expect(await cutOff(panel)).toEqual([]);
      const current = panel.page.locator(".row.current");
      await panel.send({ type: "caret", line: 21 });
      await current.waitFor();
      expect(((await current.boundingBox())?.y ?? 1000) + 30).toBeLessThan(height / 2);
      await rows(panel).first().locator(".go").focus();
      for (const key of ["End", "Home", "ArrowDown", "ArrowDown"]) {
        await panel.page.keyboard.press(key);
        const seen = await focused(panel).evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && Math.min(bottom, innerHeight) - Math.max(top, 0) >= 30;
        });
        expect(seen, key).toBe(true);
      }
      expect(await violations(panel.page)).toEqual([]);
    },
  );
});

describe("a narrow panel", () => {
  it.each([240, 300, 340])("of %i pixels has nothing over another, and the caret's row whole", async (width) => {
    const long = { ...checkout.entries[6], text: "Failover is tried, without effect. ".repeat(14) };
    const entries = checkout.entries.map((entry, index) => (index === 6 ? { ...entry, ...long } : entry));
    const panel = await show({ ...checkout, entries }, { width });
    await panel.send({ type: "caret", line: 16 });
    const current = panel.page.locator(".row.current");
    await current.waitFor();
    const seen = await panel.page.evaluate(() => {
      const box = (one: Element) => one.getBoundingClientRect();
      const over = (all: DOMRect[]) =>
        all.flatMap((a, i) =>
          all
            .slice(i + 1)
            .filter(
              (b) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
            ),
        ).length;
      const groups = [
        ["header > *"],
        [".flow li"],
        [".tools > *"],
        [".list .row"],
        ...[...document.querySelectorAll(".row")].map((_, index) => [
          `.list li:nth-child(${index + 1}) .row > :not(.go)`,
        ]),
        [".axis text, .pauses text"],
      ];
      const row = document.querySelector(".row.current") as Element;
      const text = row.querySelector(".text") as Element;
      const list = box(document.querySelector(".list") as Element);
      return {
        over: groups.map(([words]) => over([...document.querySelectorAll(words as string)].map(box))),
        whole: box(row).top >= list.top - 1 && (box(row).bottom <= list.bottom + 1 || box(row).top <= list.top + 1),
        uncut: text.scrollHeight <= text.clientHeight + 1,
      };
    });
    expect(seen.over.every((count) => count === 0)).toBe(true);
    expect(seen).toMatchObject({ whole: true, uncut: true });
  });

  it("keeps the caret's row in sight while it becomes narrow", async () => {
    const panel = await show(checkout, { width: 700 });
    await panel.send({ type: "caret", line: 18 });
    await panel.page.locator(".row.current").waitFor();
    await panel.page.setViewportSize({ width: 300, height: 500 });
    await expect
      .poll(() =>
        panel.page.evaluate(() => {
          const row = document.querySelector(".row.current")?.getBoundingClientRect();
          const list = document.querySelector(".list")?.getBoundingClientRect();
          return row && list && list.width < 300 && row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
        }),
      )
      .toBe(true);
  });
});
