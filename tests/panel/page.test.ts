// The panel's page by itself: what it draws and how it behaves, without an editor around it.
import { describe, expect, it } from "vitest";
import { figureOf } from "../../server/src/timeline-export/index.ts";
import { violations } from "./axe.ts";
import type { PanelPage } from "./page.ts";
import { focused, inBrowser, labels, rows } from "./shown.ts";
import { checkout, many, uri, view } from "./views.ts";

const show = inBrowser();
const marks = (panel: PanelPage) => panel.page.locator(".rail .dots path");
const lastTold = async (panel: PanelPage) => (await panel.told()).at(-1);

describe("scale and list", () => {
  it("draw every entry, rows at their marks where they fit", async () => {
    const panel = await show(checkout, { height: 1200 });
    expect(await rows(panel).count()).toBe(12);
    const [lines, discs] = await panel.page.evaluate(() =>
      [".list .time", ".rail .dots path"].map((all) =>
        [...document.querySelectorAll(all)].map((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return Math.round((top + bottom) / 2);
        }),
      ),
    );
    const apart = (lines ?? []).map((y) => Math.min(...(discs ?? []).map((other) => Math.abs(other - y))));
    expect(apart.filter((pixels) => pixels <= 8).length).toBeGreaterThanOrEqual(5);
    expect(await panel.page.locator(".rail .leaders path").count()).toBe(0);
    expect(await marks(panel).count()).toBeGreaterThanOrEqual(11);
    expect(await labels(panel)).toContain("14:00");
  });

  it("say the zone of the scale over its labels, whatever is scrolled or zoomed", async () => {
    const cet = { offset: 60, zoneName: "CET" };
    const entries = checkout.entries.map((one, index) => (index === 3 ? one : { ...one, ...cet }));
    const panel = await show({ ...checkout, entries }, { height: 500 });
    expect(await panel.page.locator(".zone text").allTextContents()).toEqual(["CET"]);
    expect(await labels(panel)).toContain("15:00");
    expect(await panel.page.locator(".summary").textContent()).toContain("scale in CET");
    const apart = () =>
      panel.page.evaluate(() => {
        const zone = document.querySelector(".zone text")?.getBoundingClientRect();
        const ticks = [...document.querySelectorAll(".axis text")].map((one) => one.getBoundingClientRect().top);
        return Math.min(...ticks) - (zone?.bottom ?? Number.NaN);
      });
    expect(await apart()).toBeGreaterThanOrEqual(0);
    for (const key of ["+", "+", "+"]) await panel.page.keyboard.press(key);
    await panel.page.locator(".list").evaluate((list) => list.scrollBy(0, 130));
    expect(await apart()).toBeGreaterThanOrEqual(0);
    const long = { offset: -480, zoneName: "America/Los_Angeles" };
    const far = await show({ ...checkout, entries: checkout.entries.map((one) => ({ ...one, ...long })) });
    expect(await far.page.locator(".zone text").allTextContents()).toEqual(["UTC−08:00"]);
    expect(
      await far.page.locator(".zone text").evaluate((one) => one.getBoundingClientRect().left),
    ).toBeGreaterThanOrEqual(0);
  });

  it("say by words what their marks mean", async () => {
    const panel = await show(checkout);
    expect(await rows(panel).nth(4).textContent()).toContain("No zone");
    expect(await rows(panel).nth(5).textContent()).toContain("Out of order with line 15, which says 14:20");
    expect(await panel.page.locator(".flow").textContent()).toContain("Detected");
  });

  it("go to the source by a click on a row or on a mark", async () => {
    const panel = await show(checkout);
    await rows(panel).nth(2).click();
    expect(await lastTold(panel)).toEqual({ type: "reveal", uri, range: checkout.entries[2]?.range });
    await marks(panel).first().click();
    expect(await lastTold(panel)).toEqual({ type: "reveal", uri, range: checkout.entries[0]?.range });
  });

  it("light up together", async () => {
    const panel = await show(checkout);
    await rows(panel).nth(1).hover();
    expect(await panel.page.locator(".dots .hovered").count()).toBe(1);
    expect(await panel.page.locator(".leaders path").count()).toBe(1);
    await marks(panel).first().hover();
    expect(await rows(panel).nth(0).getAttribute("class")).toContain("hovered");
    expect(await panel.page.locator(".list .hovered").count()).toBe(1);
  });

  it("mark the caret's entry and bring it into view", async () => {
    const panel = await show(checkout, { height: 420 });
    await panel.send({ type: "caret", line: 21 });
    const current = panel.page.locator(".row.current");
    await current.waitFor();
    expect(await current.textContent()).toContain("Review meeting");
    const box = await current.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(420);
    expect(await panel.page.locator(".dots .current").count()).toBe(1);
    await panel.send({ type: "caret", line: 2 });
    await current.waitFor({ state: "detached" });
  });

  it("stay beside each other where many entries are near in time, and lead to each other", async () => {
    const minutes = [...Array(30).keys()].map((i) => i * 2).concat([...Array(25).keys()].map((i) => 100 + i * 37));
    const at = (minute: number) =>
      `2026-03-08T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00Z`;
    const dense = view(
      minutes.map((minute, i) => ({ time: at(minute), written: at(minute).slice(11, 16), text: `thing ${i}` })),
    );
    const panel = await show(dense, { height: 600 });
    const list = panel.page.locator(".list");
    /** Of the rows in sight, how many have their mark in sight, too. */
    const together = () =>
      panel.page.evaluate(() => {
        const rail = document.querySelector(".rail")?.getBoundingClientRect();
        const inSight = (one: Element) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= (rail?.top ?? 0) && bottom <= (rail?.bottom ?? 0);
        };
        const marked = [...document.querySelectorAll(".rail .dots path")].filter(inSight);
        const times = new Set(marked.map((one) => one.querySelector("title")?.textContent?.slice(0, 5)));
        const shown = [...document.querySelectorAll(".list .row")].filter(inSight);
        const found = shown.filter((one) => times.has(/\d\d:\d\d/.exec(one.textContent ?? "")?.[0]));
        return found.length / shown.length;
      });
    for (const scrolled of [0, 300, 700, 1400, 100_000]) {
      await list.evaluate((one, top) => {
        one.scrollTop = top;
      }, scrolled);
      await expect.poll(together, { message: String(scrolled) }).toBeGreaterThan(0.5);
    }
    await list.evaluate((one) => {
      one.scrollTop = 0;
    });
    expect(await panel.page.locator(".ties path").count()).toBeGreaterThan(3);
    // One whose row is below all that is seen: the line says where it is, a click brings it.
    await marks(panel).nth(24).hover();
    expect(await panel.page.locator(".leaders path").count()).toBe(1);
    await marks(panel).nth(24).click();
    await expect.poll(() => list.evaluate((one) => one.scrollTop)).toBeGreaterThan(100);
  });

  it("keep their places while the text is typed", async () => {
    const panel = await show(many(200));
    await panel.send({ type: "caret", line: 160 });
    await panel.page.locator(".row.current").waitFor();
    const before = await panel.page.locator(".row.current").boundingBox();
    const longer = many(201);
    await panel.send({ type: "show", name: "checkout.md", view: longer, why: [] });
    await panel.page.locator(".summary").filter({ hasText: "201" }).waitFor();
    expect(await panel.page.locator(".row.current").boundingBox()).toEqual(before);
  });
});

describe("figures", () => {
  const figures = (panel: PanelPage) => panel.page.locator(".metric");

  it("are told with their two entries on focus, on hover and to who listens", async () => {
    const panel = await show(checkout);
    const first = panel.page.getByRole("button", { name: /^Time to detect/ });
    expect(await first.textContent()).toBe("Time to detect: 7 minstated: 20 minutes");
    const tip = panel.page.locator(".tip").first();
    expect(await tip.isVisible()).toBe(false);
    await first.focus();
    await panel.page.keyboard.press("Shift+Tab");
    await panel.page.keyboard.press("Tab");
    expect(await tip.isVisible()).toBe(true);
    expect(await tip.textContent()).toContain("From line 12, 14:02 UTC: First failed payments");
    expect(await tip.textContent()).toContain("to line 13, 14:09 UTC: Alert CheckoutErrorRate fires at 7 %");
    expect(await tip.textContent()).toContain("The report states 20 minutes on line 5.");
    expect(await first.getAttribute("aria-describedby")).toBe(await tip.getAttribute("id"));
    await panel.page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    await figures(panel).nth(3).hover();
    expect(await panel.page.locator(".tip").nth(3).isVisible()).toBe(true);
  });

  it("that are not recognised say so, and why", async () => {
    const short = view([
      { time: "2026-03-08T10:00:00Z", text: "It begins", phase: "impact-start" },
      { time: "2026-03-08T10:04:00Z", text: "An alert", phase: "detected" },
    ]);
    const panel = await show(short);
    expect(await figures(panel).nth(3).textContent()).toContain("not recognised");
    expect(await panel.page.locator(".tip").nth(3).textContent()).toContain("Time to resolve: not recognised.");
  });

  it("lead to their first entry", async () => {
    const panel = await show(checkout);
    await figures(panel).nth(1).click();
    expect(await lastTold(panel)).toEqual({ type: "reveal", uri, range: checkout.entries[2]?.range });
  });

  it("are on one line where there is room", async () => {
    const panel = await show(checkout, { width: 700 });
    const tops = await figures(panel).evaluateAll((all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().top)),
    );
    expect(new Set(tops).size).toBe(1);
  });
});

describe("links of an entry", () => {
  const target = "https://tickets.test/OPS-7";
  const text = "see OPS-7 and the graph of the night";
  const links = [
    { start: 4, end: 9, target },
    { start: 14, end: 23, target: "https://graphs.test/d/1" },
  ];
  const linked = {
    ...checkout,
    entries: checkout.entries.map((one, index) => (index === 2 ? { ...one, actor: "Mia", text, links } : one)),
  };

  it("are opened by the host, by a click and by the keyboard, with their address on hover; the row goes to the source", async () => {
    const panel = await show(linked);
    const link = panel.page.getByRole("link");
    expect(await link.allTextContents()).toEqual(["OPS-7", "the graph"]);
    expect(await rows(panel).nth(2).locator(".text").textContent()).toBe(`Mia: ${text}`);
    expect(await link.first().getAttribute("title")).toBe(target);
    expect(await panel.page.locator("[href]:not(link)").count()).toBe(0);
    await link.first().click();
    expect(await lastTold(panel)).toEqual({ type: "openLink", target });
    await rows(panel).nth(2).locator(".go").focus();
    await panel.page.keyboard.press("Tab");
    await panel.page.keyboard.press("Tab");
    expect(await link.nth(1).evaluate((one) => one === document.activeElement)).toBe(true);
    await panel.page.keyboard.press("Enter");
    expect(await lastTold(panel)).toEqual({ type: "openLink", target: links[1]?.target });
    await panel.page.keyboard.press("ArrowDown");
    expect(await focused(panel).textContent()).toContain("On-call acknowledges");
    expect(await link.first().getAttribute("tabindex")).toBe("-1");
    await rows(panel).nth(2).locator(".time").click();
    expect(await lastTold(panel)).toMatchObject({ type: "reveal" });
    expect(await violations(panel.page)).toEqual([]);
  });

  it("that lead elsewhere than to the web or a mail are not taken from anybody", async () => {
    const panel = await show(checkout);
    const links = [{ start: 0, end: 3, target: "command:workbench.action.quit" }];
    await panel.send({
      type: "show",
      name: "x",
      view: { ...checkout, title: "Other", entries: [{ ...checkout.entries[0], links } as never] },
      why: [],
    });
    await panel.send({ type: "caret", line: 10 });
    await panel.page.locator(".row.current").waitFor();
    expect(await panel.page.locator("h1").textContent()).toBe(checkout.title);
  });
});

describe("who listens", () => {
  it("gets an ordered list of full sentences", async () => {
    const panel = await show(checkout);
    const said = await panel.page
      .getByRole("list", { name: /^Timeline entries/ })
      .getByRole("listitem")
      .getByRole("button", { name: /./ })
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(said.slice(0, 3)).toEqual([
      "13:41 UTC: Release 2026.10 of payments-gateway goes to all regions. 21 min before the impact began.",
      "14:02 UTC, Impact begins: First failed payments: the gateway refuses cards issued in the EU because the new certificate chain lacks the intermediate. 21 min after the entry before.",
      "14:09 UTC, Detected: Alert CheckoutErrorRate fires at 7 %. 7 min after the impact began, 7 min after the entry before.",
    ]);
    expect(said[5]).toBe(
      "14:17 UTC: Dashboards show errors only for EU issuers. 15 min after the impact began. Out of order with line 15, which says 14:20.",
    );
    expect(said).toHaveLength(12);
  });
});

describe("finding, zone, phase and export", () => {
  const find = (panel: PanelPage) => panel.page.getByRole("searchbox");

  it("shows in list and scale what is looked for; figures stay", async () => {
    const panel = await show(checkout);
    await rows(panel).first().locator(".go").focus();
    await panel.page.keyboard.press("/");
    await panel.page.keyboard.type("payments");
    await panel.page.getByText("4 of 12 entries").waitFor();
    expect([await rows(panel).count(), await marks(panel).count()]).toEqual([4, 4]);
    expect(await panel.page.locator(".metric").count()).toBe(5);
    await panel.page.keyboard.type("+-0");
    expect(await find(panel).inputValue()).toBe("payments+-0");
    await panel.page.keyboard.press("Escape");
    expect(await find(panel).inputValue()).toBe("");
    expect(await rows(panel).count()).toBe(12);
  });

  it("stays while the text is typed", async () => {
    const panel = await show(checkout);
    await find(panel).fill("payments");
    await panel.send({ type: "show", name: "checkout.md", view: { ...checkout, title: "Changed" }, why: [] });
    await panel.page.locator("h1").filter({ hasText: "Changed" }).waitFor();
    expect(await rows(panel).count()).toBe(4);
    expect(await find(panel).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it("tells times in the zone of the workspace, and asks for another", async () => {
    const panel = await show(checkout);
    await panel.send({ type: "show", name: "checkout.md", view: checkout, why: [], zone: "Asia/Tokyo" });
    await panel.page.locator(".summary").filter({ hasText: "times in Asia/Tokyo" }).waitFor();
    const time = rows(panel).first().locator(".time");
    expect([await time.textContent(), await time.getAttribute("title")]).toEqual(["22:41", "Written: 13:41 UTC"]);
    expect(await labels(panel)).toContain("23:00");
    await panel.page.getByRole("button", { name: "Times in Asia/Tokyo. Choose another zone" }).click();
    expect(await lastTold(panel)).toEqual({ type: "command", command: "chooseTimelineZone" });
  });

  it("asks for a phase by the keyboard, and for an export", async () => {
    const panel = await show(checkout);
    await rows(panel).nth(4).locator(".go").focus();
    await panel.page.keyboard.press("p");
    expect(await lastTold(panel)).toEqual({ type: "setPhase", uri, line: 14 });
    await panel.page.getByRole("button", { name: "Export…" }).click();
    expect(await lastTold(panel)).toEqual({ type: "command", command: "exportTimeline" });
  });

  it("has no accessibility violation while something is looked for, or nothing is found", async () => {
    const panel = await show(checkout, { theme: "dark" });
    for (const words of ["payments", "nothing like it"]) {
      await find(panel).fill(words);
      expect(await violations(panel.page)).toEqual([]);
    }
  });
});

it("every icon of the page is there, in the stylesheet and in the font", async () => {
  const panel = await show({
    ...checkout,
    unplaced: [{ range: checkout.entries[0]?.range ?? never(), text: "x", why: "y" }],
  });
  await panel.page.evaluate(() => document.fonts.ready);
  const icons = await panel.page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d") ?? null;
    const drawn = (sign: string) => {
      if (!context) return 0;
      context.canvas.width = context.canvas.height = 32;
      context.font = "24px codicon";
      context.fillText(sign, 2, 28);
      return context.getImageData(0, 0, 32, 32).data.join();
    };
    const missing = drawn("\u{f8ff}");
    return [...document.querySelectorAll(".codicon")].map((one) => {
      const sign = getComputedStyle(one, "::before").content.replaceAll('"', "");
      return { name: one.className, there: sign.length === 1 && drawn(sign) !== missing };
    });
  });
  expect(icons.length).toBeGreaterThan(10);
  expect(icons.filter(({ there }) => !there)).toEqual([]);
});

function never(): never {
  throw new Error("not there");
}

describe("zoom", () => {
  it("shows finer ticks, and everything again", async () => {
    const panel = await show(checkout);
    const all = await labels(panel);
    for (let turn = 0; turn < 6; turn++) await panel.page.keyboard.press("+");
    const finer = await labels(panel);
    expect(finer).not.toEqual(all);
    await panel.page.keyboard.press("-");
    expect(await labels(panel)).not.toEqual(finer);
    await panel.page.keyboard.press("0");
    expect(await labels(panel)).toEqual(all);
    await panel.page.getByRole("button", { name: /^Zoom in/ }).click();
    await panel.page.getByRole("button", { name: /^Fit/ }).click();
    expect(await labels(panel)).toEqual(all);
  });

  it("stays at the caret's entry, or at the pointer", async () => {
    const panel = await show(many(300));
    await panel.send({ type: "caret", line: 160 });
    const current = panel.page.locator(".dots .current");
    await current.waitFor();
    const before = await current.boundingBox();
    for (let turn = 0; turn < 4; turn++) await panel.page.keyboard.press("+");
    expect(Math.abs(((await current.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
    const row = panel.page.locator(".row.current");
    expect(Math.abs(((await row.boundingBox())?.y ?? 0) + 15 - ((await current.boundingBox())?.y ?? 0))).toBeLessThan(
      12,
    );
    await panel.page.locator(".rail").hover({ position: { x: 60, y: 100 } });
    await panel.page.keyboard.down("Control");
    await panel.page.mouse.wheel(0, 400);
    await panel.page.keyboard.up("Control");
    await expect.poll(async () => (await rows(panel).first().boundingBox())?.y !== undefined).toBe(true);
    expect(await marks(panel).count()).toBeGreaterThan(0);
  });

  it("goes to a span that is selected with the shift key", async () => {
    const panel = await show(many(300));
    const box = await panel.page.locator(".rail").boundingBox();
    if (!box) throw new Error("no scale");
    const first = await rows(panel).nth(2).textContent();
    await panel.page.keyboard.down("Shift");
    await panel.page.mouse.move(box.x + 60, box.y + 110);
    await panel.page.mouse.down();
    await panel.page.mouse.move(box.x + 60, box.y + 230, { steps: 3 });
    expect(await panel.page.locator(".span rect").count()).toBe(1);
    await panel.page.mouse.up();
    await panel.page.keyboard.up("Shift");
    expect(await panel.page.locator(".span rect").count()).toBe(0);
    expect(first).toContain("Event 3:");
    await expect.poll(() => marks(panel).count()).toBeLessThan(5);
  });

  it("pans by dragging, never out of sight", async () => {
    const panel = await show(checkout);
    for (let turn = 0; turn < 4; turn++) await panel.page.keyboard.press("+");
    const box = await panel.page.locator(".rail").boundingBox();
    if (!box) throw new Error("no scale");
    const before = await labels(panel);
    await panel.page.mouse.move(box.x + 20, box.y + box.height - 40);
    await panel.page.mouse.down();
    await panel.page.mouse.move(box.x + 20, box.y + box.height - 240, { steps: 4 });
    expect(await labels(panel)).not.toEqual(before);
    await panel.page.mouse.move(box.x + 20, box.y - 6000, { steps: 4 });
    await panel.page.mouse.up();
    expect((await labels(panel)).length).toBeGreaterThan(0);
  });

  it("goes to the caret's entry when that is out of sight", async () => {
    const panel = await show(many(500));
    for (let turn = 0; turn < 6; turn++) await panel.page.keyboard.press("+");
    await panel.send({ type: "caret", line: 500 });
    await panel.page.locator(".dots .current").waitFor();
    const box = await panel.page.locator(".dots .current").boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(760);
  });

  it("shows pauses at full length when asked", async () => {
    const panel = await show(checkout);
    const button = panel.page.getByRole("button", { name: "Shorten long pauses" });
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    expect(await panel.page.locator(".pauses text").allTextContents()).toEqual(["41 h"]);
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    expect(await panel.page.locator(".pauses text").count()).toBe(0);
    expect(await labels(panel)).toContain("9 Mar");
  });
});

describe("keyboard", () => {
  it("walks the list with one stop for Tab, and goes to the source", async () => {
    const panel = await show(checkout);
    await rows(panel).first().locator(".go").focus();
    expect(await panel.page.locator(".list .go[tabindex='0']").count()).toBe(1);
    await panel.page.keyboard.press("ArrowDown");
    await panel.page.keyboard.press("ArrowDown");
    expect(await focused(panel).textContent()).toContain("Alert CheckoutErrorRate");
    await panel.page.keyboard.press("ArrowUp");
    await panel.page.keyboard.press("End");
    expect(await focused(panel).textContent()).toContain("Review meeting");
    await panel.page.keyboard.press("Home");
    expect(await focused(panel).textContent()).toContain("Release 2026.10");
    await panel.page.keyboard.press("PageDown");
    expect(await focused(panel).textContent()).not.toContain("Release 2026.10");
    await panel.page.keyboard.press("Home");
    const told = (await panel.told()).length;
    await panel.page.keyboard.press("Enter");
    await panel.page.keyboard.press("Space");
    expect((await panel.told()).slice(told)).toEqual([
      { type: "reveal", uri, range: checkout.entries[0]?.range },
      { type: "reveal", uri, range: checkout.entries[0]?.range },
    ]);
  });

  it("keeps the focus while the text changes", async () => {
    const panel = await show(checkout);
    await rows(panel).nth(3).locator(".go").focus();
    await panel.send({ type: "show", name: "checkout.md", view: { ...checkout, title: "Changed" }, why: [] });
    await panel.page.locator("h1").filter({ hasText: "Changed" }).waitFor();
    expect(await focused(panel).textContent()).toContain("On-call acknowledges");
  });
});

describe("10,000 entries", () => {
  it("are drawn in part, and all can be reached", async () => {
    const panel = await show(many(10_000));
    expect(await rows(panel).count()).toBeLessThan(60);
    expect(await marks(panel).count()).toBeLessThan(200);
    for (let turn = 0; turn < 18; turn++) await panel.page.keyboard.press("-");
    expect(await marks(panel).count()).toBeLessThan(200);
    expect(await panel.page.locator(".notice").textContent()).toContain("Some marks stand for several entries");
    await rows(panel).first().locator(".go").focus();
    await panel.page.keyboard.press("End");
    expect(await focused(panel).textContent()).toContain("Event 10000:");
    expect(await focused(panel).locator("xpath=..").getAttribute("aria-posinset")).toBe("10000");
    expect(await focused(panel).locator("xpath=..").getAttribute("aria-setsize")).toBe("10000");
    await panel.send({ type: "caret", line: 5010 });
    const current = panel.page.locator(".row.current");
    await current.waitFor();
    expect(await current.textContent()).toContain("Event 5001:");
  });
});

describe("what cannot be placed", () => {
  it("is told with its reason, and leads to the source", async () => {
    const range = { start: { line: 40, character: 2 }, end: { line: 40, character: 20 } };
    const panel = await show({
      ...checkout,
      unplaced: [{ range, text: "25:71 Deploy", why: "There is no such time of day." }],
    });
    await panel.page.getByText("1 time could not be placed").click();
    const item = panel.page.locator(".unplaced .row");
    expect(await item.textContent()).toBe("Line 4125:71 DeployThere is no such time of day.");
    await item.click();
    expect(await lastTold(panel)).toEqual({ type: "reveal", uri, range });
  });

  it("leaves the list where nothing has a place", async () => {
    const panel = await show(
      view([{ time: "later", written: "later", at: null, text: "Something" }], { scale: "none" }),
    );
    expect(await rows(panel).count()).toBe(1);
    expect(await panel.page.locator(".notice").textContent()).toContain("None of these times can be placed");
    expect(await panel.page.locator(".rail").isVisible()).toBe(false);
  });
});

describe("what was found", () => {
  const findings = [
    { line: 4, lastLine: 4, rule: "duration-mismatch", message: "The report states 20 minutes." },
    { line: 15, lastLine: 15, rule: "timeline-out-of-order", message: "It stands below a later one." },
    { line: 18, lastLine: 18, rule: "placeholder", message: "Someone is still to be named." },
    { line: 40, lastLine: 40, rule: "placeholder", message: "A time is still to be written." },
  ];
  const range = { start: { line: 40, character: 2 }, end: { line: 40, character: 20 } };
  const withFindings = async () => {
    const panel = await show({ ...checkout, unplaced: [{ range, text: "TBD", why: "its time is a placeholder" }] });
    await panel.send({ type: "findings", uri, findings });
    await panel.page.locator(".fix").first().waitFor();
    return panel;
  };

  it("is mended from the row: by its bulb, by its key, where there is something to mend", async () => {
    const panel = await withFindings();
    expect(await rows(panel).nth(8).textContent()).toContain("Someone is still to be named.");
    // A mark tells it already.
    expect(await rows(panel).nth(5).textContent()).not.toContain("It stands below a later one.");
    await panel.page.getByRole("button", { name: "Fix line 16…" }).click();
    expect(await lastTold(panel)).toEqual({ type: "fix", uri, range: checkout.entries[5]?.range });
    await rows(panel).nth(8).locator(".go").focus();
    await panel.page.keyboard.press("f");
    expect(await lastTold(panel)).toEqual({ type: "fix", uri, range: checkout.entries[8]?.range });
    expect(await panel.page.locator(".list .fix").count()).toBe(2);
  });

  it("is mended where it has no place, and beside a figure", async () => {
    const panel = await withFindings();
    await panel.page.getByText("1 time could not be placed").click();
    await panel.page.getByRole("button", { name: "Fix line 41…" }).click();
    expect(await lastTold(panel)).toEqual({ type: "fix", uri, range });
    await panel.page.getByRole("button", { name: "Fix what line 5 states…" }).click();
    expect(await lastTold(panel)).toMatchObject({ type: "fix", uri, range: { start: { line: 4 } } });
    expect(await violations(panel.page)).toEqual([]);
  });

  it("is mended once where no entry has a zone", async () => {
    const entries = checkout.entries.map((entry) => ({ ...entry, zoneSource: "none" as const, zoneName: null }));
    const panel = await show({ ...checkout, entries });
    await panel.send({
      type: "findings",
      uri,
      findings: [{ line: 8, lastLine: 8, rule: "missing-timezone", message: "No zone." }],
    });
    await panel.page.getByRole("button", { name: "State the Zone…" }).click();
    expect(await lastTold(panel)).toMatchObject({ type: "fix", range: { start: { line: 8 } } });
  });
});

describe("presenting", () => {
  const now = (panel: PanelPage) => panel.page.locator(".now");

  it("steps through the entries by keys, with phase and elapsed time in view, and ends", async () => {
    const panel = await show(checkout, { width: 1200 });
    const size = () =>
      rows(panel)
        .first()
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    await panel.page.getByRole("button", { name: /^Present/ }).click();
    expect(await lastTold(panel)).toEqual({ type: "present", on: true });
    expect(await size()).toBeGreaterThan(1.4 * before);
    expect(await now(panel).textContent()).toBe("Before the incident−21 min1 of 12");
    for (const key of ["ArrowRight", "Space", "ArrowDown"]) await panel.page.keyboard.press(key);
    expect(await now(panel).textContent()).toBe("Acknowledged+10 min4 of 12");
    expect(await panel.page.locator(".row.current").textContent()).toContain("On-call acknowledges");
    await panel.page.keyboard.press("ArrowLeft");
    expect(await now(panel).textContent()).toContain("Detected");
    // The caret of the editor does not take the place away.
    await panel.send({ type: "caret", line: 21 });
    expect(await panel.page.locator(".row.current").textContent()).toContain("CheckoutErrorRate");
    expect(await violations(panel.page)).toEqual([]);
    await panel.page.keyboard.press("Escape");
    expect(await lastTold(panel)).toEqual({ type: "present", on: false });
    expect(await now(panel).isVisible()).toBe(false);
    expect(await size()).toBe(before);
  });
});

describe("a picture to take away", () => {
  it("is painted as PNG under the page's policy", async () => {
    const panel = await show(checkout);
    await panel.send({ type: "paint", id: 7, svg: figureOf(checkout, { titled: true }), copy: false });
    const read = () =>
      panel.page.evaluate(async () => {
        const told = (window as unknown as { told: { type: string; id: number; png: Uint8Array }[] }).told.at(-1);
        if (told?.type !== "painted") return undefined;
        const bitmap = await createImageBitmap(new Blob([told.png as BlobPart], { type: "image/png" }));
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
        const context = canvas.getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
        const inked = [...data].filter((value, index) => index % 4 === 0 && value < 128).length;
        return { id: told.id, width: bitmap.width, tall: bitmap.height > 600, inked: inked > 5000 };
      });
    await expect.poll(read).toEqual({ id: 7, width: 1760, tall: true, inked: true });
  });

  it("goes to the clipboard when the reader presses the button, and says where it is not let there", async () => {
    const panel = await show(checkout);
    const context = panel.page.context();
    const offer = async (id: number) => {
      await panel.send({ type: "paint", id, svg: figureOf(checkout, { titled: true }), copy: true });
      await panel.page.getByRole("button", { name: "Copy It" }).waitFor();
    };
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await offer(1);
    expect(await violations(panel.page)).toEqual([]);
    await panel.page.keyboard.press("Enter");
    await expect.poll(() => lastTold(panel)).toEqual({ type: "copied", id: 1, outcome: "copied" });
    const types = () => panel.page.evaluate(async () => (await navigator.clipboard.read()).flatMap((one) => one.types));
    expect(await types()).toEqual(["image/png"]);
    await offer(2);
    await panel.page.keyboard.press("Escape");
    await expect.poll(() => lastTold(panel)).toEqual({ type: "copied", id: 2, outcome: "left" });
    await panel.page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
    });
    await offer(3);
    await panel.page.getByRole("button", { name: "Copy It" }).click();
    await expect.poll(() => lastTold(panel)).toEqual({ type: "copied", id: 3, outcome: "refused" });
    expect(await panel.page.getByRole("button", { name: "Copy It" }).isVisible()).toBe(false);
    await context.clearPermissions();
  });

  it("is none where it would be too long to read", async () => {
    const panel = await show(checkout);
    await panel.send({
      type: "paint",
      id: 8,
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="880" height="90000"/>',
      copy: true,
    });
    await expect.poll(() => lastTold(panel)).toEqual({ type: "painted", id: 8, png: null });
  });
});

describe("nothing to draw", () => {
  const nothing = { ...checkout, entries: [] };

  it("says why a file is no postmortem, and offers to treat it as one", async () => {
    const panel = await show({ ...nothing, kind: "other" }, {}, ["It has no timeline."]);
    expect(await panel.page.locator(".empty").textContent()).toContain("It has no timeline.");
    await panel.page.getByRole("button", { name: "Treat It as a Postmortem" }).click();
    expect(await lastTold(panel)).toEqual({ type: "command", command: "treatAsPostmortem" });
  });

  it("shows how a timeline begins", async () => {
    const panel = await show(nothing);
    await panel.send({ type: "findings", uri, findings: [] });
    await panel.page.getByRole("button", { name: "Insert a Timeline" }).click();
    expect(await lastTold(panel)).toEqual({ type: "command", command: "insertTimeline" });
  });

  it("says when the server is not there, and comes back", async () => {
    const panel = await show(checkout);
    await panel.send({ type: "problem", text: "The language server is not running.", action: "restartServer" });
    await panel.page.getByRole("button", { name: "Restart Language Server" }).waitFor();
    expect(await rows(panel).first().isVisible()).toBe(false);
    await panel.send({ type: "show", name: "checkout.md", view: checkout, why: [] });
    await rows(panel).first().waitFor();
  });
});

it("speaks the user's language", async () => {
  const panel = await show(checkout, { language: "de" });
  const { page } = panel;
  expect(await page.getByRole("button", { name: "Alles zeigen (0)" }).count()).toBe(1);
  expect(await page.locator(".find").getAttribute("placeholder")).toBe("Text, Person oder Phase");
  expect(await page.locator("header").textContent()).toMatch(/\d+\. März 20\d\d/);
  expect(await rows(panel).first().textContent()).not.toMatch(/Impact begins|Detected/);
  await page.locator(".find").fill("erkannt");
  await page.getByText(/^\d+ von \d+ Einträgen$/).waitFor();
  expect(panel.faults).toEqual([]);
});

describe("hostile text", () => {
  const evil = `<img src=x onerror="window.evil=1"><script>window.evil=1</script><svg onload="window.evil=1">`;

  it("is shown as text and runs nothing", async () => {
    const panel = await show(
      view([{ time: "2026-03-08T10:00:00Z", written: evil, text: `start ${evil} end`, zoneName: evil }], {
        title: evil,
        unplaced: [
          { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, text: evil, why: evil },
        ],
      }),
      {},
      [evil],
    );
    expect(await panel.page.evaluate(() => "evil" in window)).toBe(false);
    expect(await panel.page.locator("main img, main script, main iframe, main a").count()).toBe(0);
    expect(await panel.page.locator("h1").textContent()).toBe(evil);
  });

  it("from a stranger to the page is not taken", async () => {
    const panel = await show(checkout);
    await panel.page.evaluate(() =>
      window.postMessage({ type: "show", name: "x", view: { entries: "no" }, why: [] }, "*"),
    );
    await panel.page.evaluate(() => window.postMessage({ type: "caret", line: "x" }, "*"));
    await panel.send({ type: "caret", line: 10 });
    await panel.page.locator(".row.current").waitFor();
    expect(await rows(panel).first().textContent()).toContain("Release 2026.10");
  });
});

it("tells the editor's menu which entry it is opened at", async () => {
  const panel = await show(checkout);
  const context = await rows(panel).nth(1).locator("..").getAttribute("data-vscode-context");
  expect(JSON.parse(context ?? "")).toEqual({
    webviewSection: "entry",
    uri: checkout.uri,
    range: checkout.entries[1]?.range,
    words: `14:02 UTC ${checkout.entries[1]?.text}`,
  });
});

it("moves nothing for who prefers reduced motion", async () => {
  const panel = await show(checkout);
  await panel.page.emulateMedia({ reducedMotion: "reduce" });
  const moving = await panel.page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return transitionDuration !== "0s" || animationName !== "none";
      }).length,
  );
  expect(moving).toBe(0);
});
