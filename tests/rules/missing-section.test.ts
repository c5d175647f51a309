// missing-section: what counts as present, where the skeleton goes, and in whose style.
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/rules/settings.ts";
import { namingsAt } from "../../server/src/rules/structure/missing-section.ts";
import type { RuleSettings } from "../../server/src/rules/types.ts";
import { applyEdits } from "../../server/src/text/edits.ts";
import { editsOf, fixed, fixOf, found, linesOf, read, whyNot } from "./fixing.ts";

const RULE = "missing-section";
const all: Partial<RuleSettings> = {};
/** The same parts as where nobody says which, asked for by the project itself. */
const own = { requiredSections: ["summary", "impact", "timeline", "root-cause", "resolution", "actions"] };
const only = (...kinds: string[]) => ({ requiredSections: kinds });

/** The kinds that are said to be missing. */
function missing(text: string, settings = all): string[] {
  return found(read(text, settings), RULE).map(
    ({ finding }) => /has no (.*?) section/.exec(finding.message)?.[1] ?? "?",
  );
}

const FULL = `# Postmortem: checkout down

## Summary

Down.

## Impact

All users.

## Timeline

- 10:00 UTC: down
- 10:20 UTC: up

## Root cause

A typo.

## Resolution

Rolled back.

## Action items

- Parse the file before release (Ada)
`;
/** What can be said of the heading with these words. */
function namings(text: string, heading: string, settings = all) {
  const { document, postmortem } = read(text, settings);
  return namingsAt({ document, postmortem, settings: { ...DEFAULT_SETTINGS, ...settings } }, text.indexOf(heading));
}

/** Kinds by the names that messages have for them. */
const NAMES: Readonly<Record<string, string>> = { actions: "action items" };

const without = (heading: string) => FULL.replace(new RegExp(`## ${heading}\n\n[^#]+`), "");

describe("what counts as present", () => {
  test.each([
    [
      "fr",
      "Pendant 30 minutes le site était très lent, puis les connexions échouaient sur une erreur 500.",
      "la file d'attente",
    ],
    ["es", "Durante 30 minutos el sitio estuvo lento y los pagos fallaban.", "la cola de mensajes"],
    ["de", "30 Minuten lang war die Seite sehr langsam, Zahlungen sind fehlgeschlagen.", "die Warteschlange"],
    ["ja", "30分間、決済が遅延し、エラーになった。", "待ち行列"],
  ])("an impact that the summary tells in %s", (_, told, about) => {
    const report = (summary: string) =>
      `# Postmortem 2024-05-06\n\n## Summary\n\n${summary}\n\n${FULL.slice(FULL.indexOf("## Timeline"))}`;
    expect(missing(report(told))).toEqual([]);
    expect(missing(report(`2024: ${about}.`))).toEqual(["impact"]);
  });

  test("everything there: nothing to say", () => {
    expect(missing(FULL)).toEqual([]);
  });

  test("symptoms, where they sum up each of several incidents, tell the impact", () => {
    const one = (name: string, first: string) =>
      `## ${name}\n\n### ${first}\n\nThe till stood still.\n\n### Root cause\n\nA typo.\n\n### Fix\n\nRolled back.\n\n`;
    const file = (first: string) => `# Incident log, 2024-05-07\n\n${one("The till", first)}${one("The scale", first)}`;
    const settings = only("impact", "root-cause", "resolution");
    expect(missing(file("Symptoms"), settings)).toEqual([]);
    expect(missing(file("Summary"), settings)).toEqual(["impact"]);
  });

  test("one finding for each of two missing kinds, both at the title", () => {
    const text = without("Impact").replace(/## Summary\n\n[^#]+/, "");
    expect(missing(text)).toEqual(["summary", "impact"]);
    expect(linesOf(text, RULE)).toEqual([1, 1]);
  });

  test("one finding for three and more, at the title: what is there, and what was not found", () => {
    const text = `# Postmortem: checkout down\n\n## Timeline\n\n- 10:00 UTC: down\n- 10:20 UTC: rolled back\n`;
    const [one, ...others] = found(read(text, all), RULE).map(({ finding }) => finding);
    expect(others).toEqual([]);
    expect(one?.message).toMatch(
      /names the timeline\. Not found: summary, impact, root cause \(or contributing factors\) and action items\./,
    );
    expect(one?.severity).toBe("warning");
    expect(linesOf(text, RULE)).toEqual([1]);
  });

  test("a field, a label and a combined heading each satisfy what they name", () => {
    expect(missing(without("Impact").replace("Down.", "Impact: all users."))).toEqual([]);
    expect(missing(FULL.replace("## Impact", "**Impact**"))).toEqual([]);
    expect(missing(without("Resolution").replace("## Root cause", "## Root cause and resolution"))).toEqual([]);
  });

  test.each(["Contributing factors", "5 whys", "Trigger"])("“%s” is a root cause", (heading) => {
    expect(missing(FULL.replace("Root cause", heading))).toEqual([]);
  });

  test("lessons and detection only where a setting asks", () => {
    expect(missing(FULL, only("lessons", "detection"))).toEqual(["detection", "lessons learned"]);
  });

  test("three timed entries are a timeline under any heading", () => {
    const told = "- 2024-03-08 10:00 UTC: down\n- 2024-03-08 10:10 UTC: paged\n- 2024-03-08 10:20 UTC: up\n";
    expect(missing(`# Postmortem: checkout down\n\nImpact: all users.\n\n${told}`, only("timeline"))).toEqual([]);
  });

  test("what is no postmortem gets nothing, nor does a template", () => {
    expect(read("# Shopping\n\n- milk\n").findings).toEqual([]);
    expect(missing("# Postmortem template\n\n## Summary\n\nTBD\n\n## Timeline\n\n- HH:MM UTC: TBD\n")).toEqual([]);
  });

  test("severity off says nothing, another severity is used", () => {
    const at = (severity: "off" | "error") => read(without("Impact"), { severity: { [RULE]: severity } }).findings;
    expect(at("off").filter(({ rule }) => rule === RULE)).toEqual([]);
    expect(at("error").map(({ severity }) => severity)).toContain("error");
  });
});

describe("a text above all parts", () => {
  const OPENING = "On 8 March checkout failed for half an hour, since a setting was missing, and orders were lost.";
  const opened = (text: string) => FULL.replace("## Summary\n\nDown.\n", text);
  const summary = (text: string) => {
    const analysis = read(text, all);
    const [one, ...others] = found(analysis, RULE);
    expect(others).toEqual([]);
    return { analysis, line: one?.line, one: one?.finding };
  };

  test.each([
    ["below the title", `${OPENING}\n`, 3],
    ["below the facts", `**Date:** 2024-03-08\n\n**Author:** Ada\n\n${OPENING}\n`, 7],
  ])("that tells what went wrong only lacks a heading: %s", (_, text, line) => {
    const { one, line: at } = summary(opened(text));
    expect(one?.severity).toBe("hint");
    expect(one?.message).toMatch(/^This text seems to be the summary/);
    expect(at).toBe(line);
  });

  test.each([
    [
      "says how the report is kept",
      "This page is kept by the platform team and is changed when the review has taken place.\n",
    ],
    ["is short", "It was down.\n"],
    ["stands in a field", `**Impact:** ${OPENING}\n`],
  ])("is none where it %s", (_, text) => {
    expect(summary(opened(text)).one?.message).not.toMatch(/^This text/);
  });

  test.each([
    ["one line", opened(`${OPENING}\n`), `\n## Summary\n\n${OPENING}\n`],
    ["a paragraph", opened(`Dear all,\n${OPENING}\n`), `\n## Summary\n\nDear all,\n${OPENING}\n`],
    ["right below the title", opened(`${OPENING}\n`).replace("\n\nOn", "\nOn"), `\n\n## Summary\n\n${OPENING}\n`],
  ])("gets its heading by a fix: %s", (_, text, wanted) => {
    const { analysis, one } = summary(text);
    const fix = one?.fixes[0];
    if (!one || !fix) throw new Error("no fix");
    const after = fixed(analysis, one, fix);
    expect(after).toContain(wanted);
    expect(missing(after)).toEqual([]);
  });

  test("with other line ends", () => {
    const { analysis, one } = summary(opened(`${OPENING}\n`).replaceAll("\n", "\r\n"));
    if (!one?.fixes[0]) throw new Error("no fix");
    expect(fixed(analysis, one, one.fixes[0])).toContain(`\r\n## Summary\r\n\r\n${OPENING}`);
  });

  test("is not said to be missing where one finding tells all, whatever parts are named", () => {
    const message = (below: string) =>
      found(read(`# Postmortem: checkout down\n\n${OPENING}\n\n${below}`, all), RULE)[0]?.finding.message;
    const named = message("## Timeline\n\n- 10:00 UTC: down\n- 10:20 UTC: up\n");
    expect(named).toMatch(/^Of its parts this report names the timeline\. Not found: /);
    expect(named).not.toContain("summary");
  });

  test("is not missed where facts at the top, or the harm as the first part, tell it", () => {
    const facts = "**Date:** 2024-03-08\n\n**Severity:** high\n\n**Duration:** 30 minutes\n";
    expect(missing(opened(facts))).toEqual([]);
    expect(missing(opened(facts.replace("**Severity:** high\n\n", "")))).toEqual(["summary"]);
    const told = "**Symptom:** checkout answered 404\n\n**Root cause:** a missing setting\n\n";
    expect(missing(opened(`**Duration:** 30 minutes\n\n${told}`))).toEqual([]);
    expect(missing(opened("**Duration:** 30 minutes\n\n**Root cause:** a missing setting\n\n"))).toEqual(["summary"]);
    const open =
      "**Severity:** high\n\n**Duration:** 30 minutes\n\n**Root cause:** TBD\n\n**Action items:** further down\n\n";
    expect(missing(opened(open))).toEqual(["summary"]);
    const kept = "**Author:** Ada\n\n**Reviewers:** Grace\n\n**Status:** final\n";
    expect(missing(opened(kept))).toEqual(["summary"]);
    const harm = "Every order of the evening was lost, and nobody could pay for what had been ordered before; ";
    expect(missing(without("Summary").replace("All users.", `${harm}${harm}212 customers left.`))).toEqual([]);
  });

  test("is not missed where the background begins with the moment and what was seen", () => {
    const seen =
      "On 2024-03-08 at 09:05 an alert said that the ovens of the hall were down, and the bakers saw errors on every screen; the hall is where all the bread of the town is made.";
    const context = (words: string) => missing(opened(`## Context\n\n${words}\n`));
    expect(context(seen)).toEqual([]);
    expect(context(seen.replace("at 09:05 ", ""))).toEqual(["summary"]);
    expect(
      context(`${"The ovens of the hall bake all the bread of the town. ".repeat(4)}They are lit at 02:00 UTC.`),
    ).toEqual(["summary"]);
    expect(context("An alert came at 09:05.")).toEqual(["summary"]);
  });

  test("how a field goes on is no summary", () => {
    const text = without("Summary").replace(
      /^(# [^\n]*\n)/,
      "$1\n**Impact** — From the merge on every order that was opened in the\nhall was lost, and nobody could pay for what had been ordered before.\n",
    );
    expect(summary(text).one?.message).toMatch(/^This report has no summary section/);
  });

  test("the first heading may be the summary whatever stands below it but a table: nothing is missing for sure", () => {
    const text = opened("## Hiccup\n\nE42 was shown.\n");
    expect(summary(text).one).toBeUndefined();
    expect(namings(text, "Hiccup")[0]?.title).toMatch(/^“Hiccup” is the summary section/);
    expect(summary(opened("## Hiccup\n\n| a | b |\n|---|---|\n| c | d |\n")).one?.message).toMatch(
      /^This report has no/,
    );
  });
});

describe("harm that the summary tells", () => {
  const told = (summary: string) => missing(without("Impact").replace("Down.", summary));

  test("is no missing impact", () => {
    expect(told("For 40 minutes checkout was unavailable; about 80 % of the customers saw an error.")).toEqual([]);
    expect(told("The certificate had run out.")).toEqual(["impact"]);
    expect(told("A migration failed late at night.")).toEqual(["impact"]);
    expect(told("3 errors, and 2 more errors.")).toEqual(["impact"]);
  });
});

describe("what readers miss", () => {
  const message = (text: string, kind: string) =>
    found(read(text, all), RULE).find(({ finding }) => finding.message.includes(NAMES[kind] ?? kind))?.finding.message;

  test("is what ended it, where neither the timeline nor the text nor a task tells", () => {
    const text = without("Resolution");
    expect(message(text, "resolution")).toContain("Readers cannot tell what ended the incident");
    const entry = "- 10:40 UTC Rolled back; the service is restored\n";
    expect(message(text.replace(/(?=\n## Root cause)/, entry), "resolution")).toBeUndefined();
    expect(message(text.replace("A typo.", "A typo. We fixed it by a new release."), "resolution")).toBeUndefined();
    expect(message(text.replace("- Parse", "- [x] Invite the press\n- [ ] Parse"), "resolution")).toContain("ended");
  });

  test("is whether anything is left to do, where the repair is told", () => {
    expect(message(without("Action items"), "actions")).toContain("what is left to do, or that nothing is");
  });

  test("is no repair, where the measures say that they are done", () => {
    const text = without("Resolution").replace("## Action items", "## Action items (done)");
    expect(message(text, "resolution")).toBeUndefined();
  });
});

describe("a heading that could be the part", () => {
  const FALLOUT = FULL.replace(
    "## Impact\n\nAll users.",
    "## Fallout in the halls\n\n212 customers got their orders late.",
  );
  const nearest = (text: string, kind = "impact") => {
    const analysis = read(text, own);
    const one = found(analysis, RULE).find(({ finding }) => finding.message.includes(NAMES[kind] ?? kind))?.finding;
    return { analysis, one };
  };

  test("is named only where the project asks for the part itself: else its menu says it", () => {
    expect(missing(FALLOUT)).toEqual([]);
    expect(namings(FALLOUT, "Fallout")[0]?.title).toMatch(/^“Fallout in the halls” is the impact section/);
  });

  test("is named in a hint, with its line", () => {
    const { one } = nearest(FALLOUT);
    expect(one?.severity).toBe("hint");
    expect(one?.message).toMatch(/nearest is “Fallout in the halls”, line 7\..*sections\.names\.impact/);
    expect(one?.related).toHaveLength(1);
  });

  test("is not named for another part as well", () => {
    const messages = found(read(FALLOUT.replace(/## Action items\n[^#]*/, ""), only("impact", "actions")), RULE).map(
      ({ finding }) => finding.message,
    );
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatch(/nearest is “Fallout/);
    expect(messages[1]).toMatch(/^This report has no action items section/);
  });

  test("is never the subtitle", () => {
    const text = FALLOUT.replace("# Postmortem: checkout down", "# Postmortem").replace(
      /^(# [^\n]*\n)/,
      "$1\n## INC-7: checkout down for 900 users\n\nAll 900 users were affected, orders failed and money was lost.\n",
    );
    expect(nearest(text).one?.message).not.toMatch(/INC-7/);
  });

  test("is none that holds the parts of one of several incidents", () => {
    const second =
      "\n## Incident 2: the till stood still\n\n**Severity:** high\n**Duration:** ~2 hours (3 customers lost)\n\n### Root cause\n\nA typo.\n";
    expect(missing(without("Impact") + second)).toEqual(["impact"]);
    const log = FULL.replace("## Summary\n\nDown.\n", "## INC-001 The till\n\n**Severity:** high\n").replace(
      /\n## (?=Impact|Timeline|Root|Reso|Action)/g,
      "\n### ",
    );
    expect(missing(log)).toEqual(["summary"]);
    // What such reports are for sums up none.
    const purpose = "Every incident that loses data or stops the shop for customers is written down in this form.";
    expect(missing(log.replace("\n\n## INC", `\n\n${purpose}\n\n## INC`))).toEqual(["summary"]);
    const kept =
      "This file keeps what failed in the shop, each outage with the errors that customers saw while it was down.";
    expect(missing(log.replace("\n\n## INC", `\n\n${kept}\n\n## INC`))).toEqual(["summary"]);
  });

  test.each([
    ["a heading", FALLOUT],
    ["an underlined one", FALLOUT.replace("## Fallout in the halls", "Fallout in the halls\n--------------------")],
    ["other line ends", FALLOUT.replaceAll("\n", "\r\n")],
  ])("can be said to be it in a comment: %s", (_, text) => {
    const { analysis, one } = nearest(text);
    const fix = one?.fixes.find(({ title }) => title.startsWith("“Fallout"));
    if (!one || !fix) throw new Error("no fix");
    const after = fixed(analysis, one, fix);
    expect(after).toContain("<!-- postmortem-section impact -->");
    expect(missing(after)).toEqual([]);
    expect(read(after).postmortem.sections.map(({ kinds }) => kinds[0])).toEqual(
      read(FULL).postmortem.sections.map(({ kinds }) => kinds[0]),
    );
  });

  test("has that comment within its item, so that the list stays one", () => {
    const text =
      "# Postmortem: checkout outage 2024-03-08\n\n## Summary\n\nCheckout was down for 40 minutes.\n\n## Impact\n\nAll users.\n\n## Timeline\n\n- 01:30 UTC deploy started\n- 01:32 UTC alert fired\n- 01:50 UTC resolved\n\n## Report\n\n- ### The way it came about\n\n  The index was removed by a migration.\n- Something else\n\n## Resolution\n\nIt was added again.\n\n## Action items\n\n- Add a test for the migration (Dana, 2024-04-01)\n";
    const fix = namings(text, "The way it came").find(({ title }) => title.includes("root cause"));
    const after = applyEdits(text, fix?.edits ?? []);
    expect(after).toContain("- ### The way it came about\n  <!-- postmortem-section root-cause -->\n");
    expect(missing(after)).toEqual([]);
    expect(read(after).document.blocks.filter(({ type }) => type === "list")).toHaveLength(3);
  });

  test("is not named by one line among others", () => {
    const text = FALLOUT.replace("late.", "late.\n\nThe halls are blue.\n\nThey have doors.");
    expect(missing(text)).toEqual([]);
    expect(nearest(text).one?.message).not.toMatch(/nearest/);
    expect(namings(text, "Fallout").map(({ title }) => title)).toContain(
      "“Fallout in the halls” is the impact section: say so in a comment",
    );
  });

  test("is also found for tasks by their lines", () => {
    const tasks = "## Onward\n\n- Add a check of the file\n- Remove the old switch\n";
    expect(nearest(FULL.replace(/## Action items\n\n[^#]+/, tasks), "actions").one?.message).toContain("“Onward”");
  });

  test("is none that tells another part, that is known to open none, or that lies within a part", () => {
    const heading = "## Conclusion\n\n212 customers were late.";
    expect(missing(`${without("Impact")}\n${heading}\n`)).toEqual(["impact"]);
    expect(missing(without("Impact").replace("A typo.", "A typo.\n\n### Halls\n\n212 customers were late."))).toEqual([
      "impact",
    ]);
  });
});

describe("the parts that a project asks for itself", () => {
  test("are told of wherever they may be", () => {
    const asked = only("impact", "resolution");
    const text = `${without("Impact")
      .replace(/## Resolution\n[^#]*/, "")
      .replace("A typo.", "A typo. We fixed it by a new release.")}\n## The printers\n\nThey are blue.\n`;
    expect(missing(text, asked)).toEqual(["impact", "resolution"]);
    expect(missing(text)).toEqual([]);
  });
});

describe("headings with names that are not known", () => {
  const told = (text: string, kind: string) =>
    found(read(text, all), RULE).find(({ finding }) => finding.message.includes(NAMES[kind] ?? kind))?.finding;

  test("may hold the part: none is missing for sure, and the heading can be said to be it", () => {
    const text = `${without("Impact")}\n## The printers\n\nThey are blue.\n`;
    expect(told(text, "impact")).toBeUndefined();
    const [one, ...others] = namings(text, "printers");
    expect(others).toEqual([]);
    expect(one?.title).toBe("“The printers” is the impact section: say so in a comment");
    const after = applyEdits(text, one?.edits ?? []);
    expect(after).toContain("## The printers\n<!-- postmortem-section impact -->\n");
    expect(read(after).postmortem.sections.at(-1)?.kinds).toEqual(["impact"]);
  });

  test("are offered where they stand, for each part that the report lacks, and nowhere else", () => {
    const text = `${without("Impact").replace(/## Resolution\n[^#]*/, "")}\n## The printers\n\nThey are blue.\n`;
    expect(namings(text, "printers")).toHaveLength(2);
    expect(namings(text, "They are blue")).toEqual([]);
    expect(namings(text, "# Postmortem")).toEqual([]);
    expect(namings(text, "Root cause")).toEqual([]);
    expect(namings("# Bread\n\n## The printers\n\nThey are blue.\n", "printers")).toEqual([]);
  });

  test("keep the brackets around a number of theirs, and none around them all", () => {
    const offered = (heading: string) =>
      namings(`${without("Impact")}\n## ${heading}\n\nThey are blue.\n`, heading)[0]?.title;
    expect(offered("[INC-7] The printers")).toContain("“[INC-7] The printers”");
    expect(offered("The printers [b]")).toContain("“The printers [b]”");
    expect(offered("[The printers]")).toContain("“The printers”");
  });

  test("are none that are a day", () => {
    const text = `${without("Impact")}\n## 3 kwietnia\n\nThey are blue.\n`;
    expect(told(text, "impact")?.message).toMatch(/^This report has no impact/);
    expect(namings(text, "kwietnia")).toEqual([]);
  });

  test("leave open what may stand below them, where one finding tells of many parts", () => {
    const notes =
      "# Outage of the oven on 2026-03-04\n\n## Root cause\n\nA worn valve.\n\n## Resolution\n\nA new one.\n";
    const of = (text: string) => found(read(text, all), RULE)[0]?.finding;
    expect(of(notes)?.message).toContain("summary");
    const some = of(`${notes}\n## The printers\n\nAll of them were blue.\n`);
    expect(some?.severity).toBe("warning");
    expect(some?.message).toContain("Not found: timeline. With");
  });

  test("are none that hold parts themselves, as one of several incidents does, nor what stands below one that is none", () => {
    const incident = (name: string) => `## ${name}\n\nCold again.\n\n**Root cause:** a valve\n\n**Fix:** a new one\n\n`;
    const log = `# Incidents until 2026-03-04\n\nWhat went wrong in the bakery, so that nobody is down twice.\n\n${incident("1. The oven")}${incident("2. The hall")}`;
    const one = found(read(log, all), RULE)[0]?.finding;
    expect(one?.message).not.toMatch(/The oven|The hall/);
    const inside = `${without("Impact")}\n## Communication\n\n### In the bakery\n\nAll were told.\n`;
    expect(told(inside, "impact")?.message).toMatch(/^This report has no impact/);
  });

  test("are not the tasks where they name the trouble and ask for nothing", () => {
    const bug = (told: string) => `${without("Action items")}\n## Printer outage at night\n\n${told}\n`;
    expect(told(bug("They were blue."), "actions")?.message).toMatch(/^This report has no action items/);
    expect(told(bug("They will be grey."), "actions")).toBeUndefined();
  });

  test("are not where they are quoted: a comment would name no part there", () => {
    const quoted = `${without("Impact")}\n> ## The printers\n>\n> They are blue.\n`;
    expect(told(quoted, "impact")?.message).toMatch(/^This report has no impact/);
    expect(namings(quoted, "printers")).toEqual([]);
  });

  test("are not where nothing stands below, where no time does for a timeline, where another part comes before for a summary", () => {
    expect(told(`${without("Impact")}\n## The printers\n`, "impact")?.message).toMatch(/^This report has no impact/);
    for (const name of ["Timeline", "Summary"])
      expect(told(`${without(name)}\n## The printers\n\nThey are blue.\n`, name.toLowerCase())?.message).toMatch(
        /^This report has no/,
      );
    const dated = `${without("Timeline")}\n## The printers\n\nBlue since 10:40, and all day.\n`;
    expect(told(dated, "timeline")).toBeUndefined();
  });
});

describe("a notice of a few lines", () => {
  test("without headings wants none, unless it calls itself a report", () => {
    const notice = (title: string) =>
      `# ${title}\n\nThe tills were down on 3 June 2024 from 10:00 to 10:40 UTC. The database was full; we have fixed it and customers can pay again.\n`;
    const told = (title: string) => {
      const analysis = read(notice(title), all);
      expect(analysis.postmortem.genre.kind).toBe("postmortem");
      return found(analysis, RULE).length;
    };
    expect(told("Outage of the tills")).toBe(0);
    expect(told("Postmortem: outage of the tills")).toBe(1);
  });

  test("gets one finding", () => {
    const text =
      "---\ntitle: Checkout outage\n---\n\n## Summary\n\nCheckout was down.\n\n## Fix\n\nA restart on 3 June at 10:00 UTC.\n";
    const findings = found(read(text, only("summary", "impact", "root-cause", "resolution")), RULE);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.finding.message).toMatch(/names the summary and resolution/);
  });

  test("whose text nobody understands is not told what it lacks", () => {
    const text = "# Postmortem: outage of the tills, 2024-06-03\n\nBlip blop.\n";
    const [one, ...others] = found(read(text, all), RULE).map(({ finding }) => finding);
    expect(others).toEqual([]);
    expect(one?.severity).toBe("information");
    expect(one?.message).not.toContain("ot found");
  });
});

describe("where the section goes", () => {
  test.each([
    ["Summary", "## Impact"],
    ["Impact", "## Timeline"],
    ["Timeline", "## Root cause"],
    ["Root cause", "## Resolution"],
    ["Resolution", "## Action items"],
  ])("%s before %s", (heading, next) => {
    const after = fixOf(without(heading), RULE, /^Insert the section/);
    expect(after.indexOf(`## ${heading}\n`)).toBeGreaterThan(0);
    expect(after.indexOf(`## ${heading}\n`)).toBeLessThan(after.indexOf(next));
    const order = [...after.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    expect(order).toEqual(["Summary", "Impact", "Timeline", "Root cause", "Resolution", "Action items"]);
  });

  test.each(["", "\n", "\n\n"])("last at the end, where the file ends with %j", (end) => {
    const text = without("Action items").trimEnd() + end;
    expect(fixOf(text, RULE, /^Insert/)).toMatch(/Rolled back\.\n\n## Action items\n\n- \[ \] [^\n]*\n{1,2}$/);
  });

  test("all missing ones at once, each in its place", () => {
    const text =
      "# Postmortem: checkout down\n\n## Timeline\n\n- 10:00 UTC: down\n- 10:20 UTC: up\n\n## Lessons learned\n\nNone.\n";
    const after = fixOf(text, RULE, /^Insert all/);
    expect([...after.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      "Summary",
      "Impact",
      "Timeline",
      "Root cause",
      "Resolution",
      "Lessons learned",
      "Action items",
    ]);
  });

  test("tab stops are counted through all the sections", () => {
    const analysis = read("# Postmortem: checkout down\n\n## Timeline\n\n- 10:00 UTC: down\n- 10:20 UTC: up\n");
    const fix = found(analysis, RULE)[0]?.finding.fixes.find(({ title }) => title.startsWith("Insert all"));
    const stops = [
      ...(
        editsOf(fix)
          .map(({ text }) => text)
          .join("") ?? ""
      ).matchAll(/\$\{(\d+):/g),
    ].map((m) => Number(m[1]));
    expect(fix?.snippet).toBe(true);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops).toEqual(stops.map((_, i) => i + 1));
  });

  test("a document with an order of its own keeps it: timeline last", () => {
    const text =
      FULL.replace(/## Timeline\n\n[^#]+/, "").replace(/## Root cause\n\n[^#]+/, "") +
      "\n## Timeline\n\n- 10:00 UTC: down\n- 10:20 UTC: up\n";
    expect(fixOf(text, RULE, /^Insert/)).toMatch(/All users\.\n\n## Root cause\n\n.*\n\n## Resolution/);
  });

  test("never inside a nested part", () => {
    const text = FULL.replace("Down.", "Down.\n\n### Products\n\n- checkout\n  - and its cart").replace(
      /## Impact\n\n[^#]+/,
      "",
    );
    expect(fixOf(text, RULE, /^Insert/)).toMatch(/its cart\n\n## Impact\n\n.*\n\n## Timeline/);
  });

  test("comments and anchors directly above a heading stay with it", () => {
    const text = without("Impact").replace("## Timeline", '<a name="t"></a>\n<!-- all of it -->\n## Timeline');
    expect(fixOf(text, RULE, /^Insert/)).toMatch(
      /Down\.\n\n## Impact\n\n.*\n\n<a name="t"><\/a>\n<!-- all of it -->\n## Timeline/,
    );
  });

  test("where rules part the sections, a new one gets its own", () => {
    const text = without("Impact").replace(/\n## (?!Summary)/g, "\n---\n\n## ");
    expect(fixOf(text, RULE, /^Insert/)).toMatch(/Down\.\n\n---\n\n## Impact\n\n.*\n\n---\n\n## Timeline/);
  });

  test("not behind an open fence or comment: the fix says why it cannot be", () => {
    const fence = read(`${without("Action items")}\n\`\`\`\nlog`);
    expect(whyNot(found(fence, RULE)[0]?.finding.fixes[0])).toMatch(/fence/);
    const comment = read(`${without("Action items")}\n<!-- to do`);
    expect(whyNot(found(comment, RULE)[0]?.finding.fixes[0])).toMatch(/comment/);
    const closed = read(`${without("Action items")}\n\`\`\`\nlog\n\`\`\`\n`);
    expect(whyNot(found(closed, RULE)[0]?.finding.fixes[0])).toBeUndefined();
  });
});

describe("in the style of the document", () => {
  const impact = (text: string) => fixOf(text, RULE, /^Insert the section/);
  const base = without("Impact");

  test.each([
    ["deeper headings", (t: string) => t.replace(/^## /gm, "### "), /\n### Impact\n\n/],
    ["top level headings", (t: string) => t.replace(/^## /gm, "# "), /\n# Impact\n\n/],
    ["no space behind the marks: a real heading", (t: string) => t.replace(/^## /gm, "##"), /\n## Impact\n\n/],
    ["colons", (t: string) => t.replace(/^(## .*)$/gm, "$1:"), /\n## Impact:\n\n/],
    ["bold headings", (t: string) => t.replace(/^## (.*)$/gm, "## **$1**"), /\n## \*\*Impact\*\*\n\n/],
    ["underlines", (t: string) => t.replace(/^## (.*)$/gm, "$1\n---------"), /\n\nImpact\n------\n\n/],
    ["bold labels", (t: string) => t.replace(/^## (.*)$/gm, "**$1:**"), /\n\n\*\*Impact:\*\*\n\n/],
    ["bold labels without a colon", (t: string) => t.replace(/^## (.*)$/gm, "**$1**"), /\n\n\*\*Impact\*\*\n\n/],
    ["plain labels", (t: string) => t.replace(/^## (.*)$/gm, "$1:"), /\n\nImpact:\n\n/],
    ["capitals", (t: string) => t.replace(/^## (.*)$/gm, (line) => line.toUpperCase()), /\n## IMPACT\n\n/],
  ])("%s", (_, form, expected) => {
    const text = form(base);
    const after = impact(text);
    expect(after).toMatch(expected);
    expect(missing(after)).toEqual([]);
  });

  test("numbers go on", () => {
    let n = 0;
    const text = base.replace(/^## /gm, () => `## ${++n}. `);
    expect(impact(text)).toContain("\n## 2. Impact\n");
    const end = without("Action items");
    n = 0;
    expect(impact(end.replace(/^## /gm, () => `## ${++n}) `))).toContain("\n## 6) Action items\n");
  });

  test("its line ends", () => {
    for (const eol of ["\r\n", "\r"]) {
      const after = impact(base.replace(/\n/g, eol));
      expect(after.replaceAll(eol, "")).not.toMatch(/[\r\n]/);
      expect(missing(after)).toEqual([]);
    }
  });

  test("its language", () => {
    const german = `# Postmortem: Kasse am 8. März 2024 ausgefallen

## Zusammenfassung

Die Kasse war nach dem Release für eine halbe Stunde nicht erreichbar.

## Zeitlicher Ablauf

- 10:00 UTC: Das Release geht in Betrieb, die Fehler beginnen.
- 10:20 UTC: Das alte Release ist wieder da.

## Ursache

In der Konfiguration fehlte ein Eintrag, den das Release erwartet.

## Behebung

Das Release wurde zurückgerollt.

## Maßnahmen

- Konfiguration beim Start prüfen und bei fehlenden Einträgen abbrechen (Ada, 20. März)
`;
    expect(impact(german)).toMatch(/## Auswirkungen\n\nWer und wie viele/);
    expect(missing(impact(german))).toEqual([]);
  });

  test("a byte order mark and front matter stay first", () => {
    const text = `\uFEFF---\ntitle: Postmortem, checkout\n---\n\n${base.replace(/^# .*\n\n/, "").replace(/## Summary\n\n[^#]+/, "")}`;
    const after = fixOf(text, RULE, /^Insert both/);
    expect(after.startsWith("\uFEFF---\ntitle: Postmortem, checkout\n---\n\n## Summary\n")).toBe(true);
  });

  test("text of the document is never read as a tab stop", () => {
    const analysis = read(base.replace("Down.", "Down for $5 {1:x} }."));
    const [first] = found(analysis, RULE);
    if (!first?.finding.fixes[0]) throw new Error("no fix");
    expect(fixed(analysis, first.finding, first.finding.fixes[0])).toContain("Down for $5 {1:x} }.");
  });
});

describe("a document whose parts are fields", () => {
  const fields = (last = "") => `Incident on 2024-09-03: internal names not resolved
===================================================

- **Time to repair**: 1h 32m

- **Identified**: Pods could not reach the user database

- **Impact**:
  - Sign-in failed for six services
  - Deployments hung

- **Context**:
  - 2024-09-03 08:02 UTC: A change of the resolver is rolled out
  - 2024-09-03 08:25 UTC: A team reports failed sign-ins
  - 2024-09-03 09:58 UTC: The change is taken back

- **Review actions**:
  - Resolve one internal name in the pipeline before roll-out${last}`;

  test.each(["", "\n"])("gets them written as its own are, each at its place (end %j)", (end) => {
    const after = fixOf(fields(end), RULE, /^Insert all 3/);
    expect(after).toContain("1h 32m\n\n- **Summary**: Two or three sentences");
    expect(after).toContain("it.\n\n- **Identified**");
    expect(after).toMatch(/taken back\n\n- \*\*Root cause\*\*: .*\n\n- \*\*Resolution\*\*: .*\n\n- \*\*Review actions/);
    expect(after).not.toMatch(/^[ \t]+- \*\*|##/m);
    expect(missing(after)).toEqual([]);
  });

  test.each(["", "\n"])("a part of several prompts nests them (end %j)", (end) => {
    const text = fields(end).replace("Review actions", "Resolution");
    expect(fixOf(text, RULE, /“Action items”/, only("actions"))).toMatch(
      /roll-out\n\n- \*\*Action items\*\*:\n {2}- \[ \] What will/,
    );
  });

  test("tight lines of fields stay tight", () => {
    const text = "# Postmortem: checkout down on 2024-03-08\n\nSummary: checkout was down.\nRoot cause: a typo.\n";
    expect(fixOf(text, RULE, /“Impact”/, only("impact"))).toMatch(/down\.\nImpact: Who .*\nRoot cause/);
  });

  test("what is put in begins at the left edge of its line, so that an editor indents nothing", () => {
    const nested = "# Postmortem: checkout down on 2024-03-08\n\nImpact: 1,200 orders failed.\n\n- Notes\n  - more";
    for (const text of [fields(), fields("\n"), nested, `${nested}\n`]) {
      const analysis = read(text);
      for (const { finding } of found(analysis, RULE))
        for (const fix of finding.fixes)
          for (const { span } of editsOf(fix)) {
            const { lines } = analysis.document;
            const left = text.slice(lines.startOf(lines.lineAt(span.start)), span.start);
            expect(left).not.toMatch(/^\s/);
          }
    }
  });
});

describe("a report told in prose", () => {
  const PROSE = `---
title: Post-mortem of the cold ovens
---
The ovens were down on 3 June from 9:00 UTC until 9:40 UTC, and 212 loaves were late.

A fuse had blown because the cleaner was plugged in beside it. We replaced the fuse, and baking went on.
`;

  test("gets one finding that says what is there and what is not", () => {
    const [one, ...others] = found(read(PROSE, all), RULE).map(({ finding }) => finding);
    expect(others).toEqual([]);
    expect(one?.message).toMatch(
      /no headings.*summary, impact, root cause .*resolution; not found: timeline and action items/,
    );
    expect(one?.severity).toBe("warning");
    expect(one?.fixes.map(({ title }) => title)).toEqual(["Insert both missing sections"]);
  });

  test("whose parts are all told gets a hint at most", () => {
    const full = `${PROSE}\nAt 9:05 the baker noticed, at 9:20 the fuse was found. To avoid this, we will add a second fuse.\n`;
    const [one, ...others] = found(read(full, all), RULE).map(({ finding }) => finding);
    expect(others).toEqual([]);
    expect(one?.severity).toBe("information");
    expect(one?.fixes).toEqual([]);
  });

  test("is not told of a summary alone that a short report lacks beside named parts", () => {
    const post = (text: string) =>
      `# Outage of the oven on 2026-03-04\n\n## Timeline\n\nAt 9:00 UTC the oven went cold because a fuse blew. This persisted until 9:40 UTC.\n\n## Impact\n\n${text}\n\n## Next steps\n\nWe will add a fuse.\n`;
    expect(found(read(post("212 loaves were burnt."), all), RULE)).toEqual([]);
    expect(found(read(post("212 loaves were burnt, and the next ones as well. ".repeat(40)), all), RULE)).toHaveLength(
      1,
    );
  });

  test("is none as soon as one part has its heading", () => {
    expect(missing(`${PROSE}\n## Impact\n\n212 loaves.\n`, only("impact", "lessons"))).toEqual(["lessons learned"]);
  });
});

test("what columns name for each of several faults is not missing", () => {
  const table = (head: string) => `| ${head} |\n|---|---|---|\n| cold | a fuse | another fuse |\n`;
  const report = (head: string) =>
    `# Incident: no bread on 2024-05-07\n\n## Summary\n\nNo bread.\n\n## Faults\n\n${table(head)}`;
  const asked = only("root-cause", "resolution");
  expect(missing(report("Symptom | Root cause | Resolution"), asked)).toEqual([]);
  expect(missing(report("Oven | Door | Light"), only("resolution"))).toEqual(["resolution"]);
});

test("a heading that is a time, or says that something is checked, is not offered as the part", () => {
  const times = "- the old oven at 10:00 and at 10:10\n- the new oven at 11:00 and at 12:10\n";
  const offered = (heading: string) =>
    found(
      read(`${FULL.replace("## Timeline", `## ${heading}`).replace(/- 10:00[^#]*/, `${times}\n`)}`, only("timeline")),
      RULE,
    )
      .map(({ finding }) => finding.message)
      .join();
  expect(offered("Verification (run 7)")).not.toContain("Verification");
  expect(offered("Numbers of the oven")).toContain("Numbers of the oven");
});

test("three causes of one incident, which has parts of its own above them, are not several incidents", () => {
  const cause = (name: string) => `## ${name}\n\n### Root cause\n\nIt was worn.\n\n### Resolution\n\nChanged.\n`;
  const own = "## Summary\n\nThe bakery was dark for an hour.\n\n## Impact\n\n40 loaves.\n";
  const text = (above: string) =>
    `# Postmortem: bakery dark on 2024-03-08\n\n${above}\n${["A valve", "A cable", "A lamp"].map(cause).join("\n")}`;
  const severities = (above: string) => found(read(text(above), only("actions")), RULE).map((f) => f.finding.severity);
  expect(severities(own)).toEqual(["warning"]);
  expect(severities("")).toEqual(["information"]);
});

test("one of several incidents is not taken for a part that lacks", () => {
  const incident = (name: string) =>
    `## ${name}\n\nOrders of the morning were lost for an hour.\n\n**Root cause.** A full disk.\n\n**Resolution.** Cleaned.\n`;
  const text = `# Incidents of 2024-03-08\n\n${["Printers stuck", "Mail lost", "Till frozen"].map(incident).join("\n")}`;
  const findings = found(read(text, only("impact", "actions")), RULE).map(({ finding }) => finding);
  expect(findings.map(({ severity }) => severity)).toEqual(["information"]);
  expect(findings.every(({ message }) => !/Printers|Mail|Till/.test(message))).toBe(true);
});

test.each([
  "## Symptoms\n\nThe ovens stayed cold.",
  "**Symptoms:** the ovens stayed cold.",
  "| Symptom | cold ovens |\n|---|---|",
])("%j tells the impact", (told) => {
  expect(
    missing(
      `# Ovens down on 2024-03-08\n\n## Summary\n\nA fuse blew.\n\n${told}\n\n## Root cause\n\nA kettle.\n`,
      only("summary", "impact"),
    ),
  ).toEqual([]);
});

test("a log of incidents, each with its cause and its repair under its day, tells no entries out of order", () => {
  const one = (day: string) =>
    `## ${day}: ovens cold\n\n**Impact:** no bread.\n\n**Cause:** a fuse.\n\n**Fix:** changed it.\n\n`;
  const { findings } = read(`# Incident log\n\n${["2026-03-08", "2026-03-15", "2025-12-02"].map(one).join("")}`);
  expect(findings.map(({ rule }) => rule)).not.toContain("timeline-out-of-order");
  expect(findings.map(({ rule }) => rule)).not.toContain("timeline-too-short");
});

test("a log of incidents, each with its day and parts, lacks none unless the project asks", () => {
  const entry = (name: string, day: string) =>
    `## ${name}\n\n**Date:** ${day}\n\n**Root cause:** a valve stuck\n\n**Fix:** a new valve\n\n`;
  const log = `# Incident log of the bakery\n\n${entry("The oven", "2026-03-04")}${entry("The hall", "2026-04-08")}`;
  expect(found(read(log, all), RULE)).toEqual([]);
  expect(found(read(log, own), RULE)).not.toEqual([]);
  // One incident, told place by place.
  const one = log.replace("# Incident log of the bakery", "# Postmortem: bakery closed on 2026-03-04");
  expect(found(read(one, all), RULE)).not.toEqual([]);
});

test("a notice of a status page has no parts, unless the project wants them or it opens one", () => {
  const notice = `---
title: Postmortem of the search
date: 2024-05-02T09:01:00Z
resolved: true
severity: down
---

*Resolved* - Search answers again for all customers. {{< track "2024-05-02 09:40:00" >}}

*Investigating* - Search failed for all customers. {{< track "2024-05-02 09:01:00" >}}
`;
  expect(found(read(notice), RULE)).toEqual([]);
  expect(found(read(notice, only("root-cause")), RULE)).toHaveLength(1);
  expect(found(read(`${notice}\n## Root cause\n\nA script deleted the index.\n`), RULE)).not.toEqual([]);
});
