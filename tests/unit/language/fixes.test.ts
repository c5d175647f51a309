// What can be done about the findings of a document, how each of it is named, and what it comes to.
import { describe, expect, test } from "vitest";
import { type Analysis, analyse } from "../../../server/src/analyse.ts";
import {
  type Fault,
  faultLine,
  fixById,
  fixId,
  isLong,
  kept,
  type OfferedFix,
  offersAt,
  plainEdits,
  sameEdit,
  snippetsOf,
} from "../../../server/src/language/fixes.ts";
import { stop } from "../../../server/src/postmortem/skeletons/index.ts";
import { checkedFix } from "../../../server/src/rules/fixes/checked.ts";
import type { Finding, Fix } from "../../../server/src/rules/types.ts";
import type { Edit } from "../../../server/src/text/edits.ts";

const TEXT = "# Postmortem\n\nfirst line\nsecond line\n\nlast line\n";
const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

/** A finding of a word, with fixes. */
function finding(text: string, word: string, rule = word, fixes: readonly Partial<Fix>[] = []): Finding {
  const start = text.indexOf(word);
  const span = { start, end: start + word.length };
  const made = fixes.map((fix) => checkedFix(text, { title: "Mend", safe: true, ...fix } as Fix));
  return { rule, severity: "warning", span, message: word, related: [], fixes: made };
}

function withFindings(text: string, ...findings: readonly Finding[]): Analysis {
  return { ...analyse(text, { treatAs: "postmortem" }), findings };
}

const at = (word: string, length = 0, text = TEXT) => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + length,
});
const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe("what a place offers", () => {
  const words = ["first", "line", "second", "last"];
  const analysis = withFindings(TEXT, ...words.map((word) => finding(TEXT, word, word, [{ edits: [] }])));
  const offered = (place: { start: number; end: number }, named: readonly Finding[] = []) =>
    offersAt(analysis, place, new Set(named));

  test("is about the lines that it touches, first about what itself touches", () => {
    expect(rules(offered(at("first")).findings)).toEqual(["first", "line"]);
    expect(rules(offered(at("line")).findings)).toEqual(["line", "first"]);
    expect(rules(offered(at("second", 2)).findings)).toEqual(["second"]);
    expect(rules(offered({ start: TEXT.indexOf("line"), end: TEXT.indexOf("second") + 1 }).findings)).toEqual([
      "line",
      "second",
      "first",
    ]);
    expect(rules(offered({ start: 0, end: TEXT.length }).findings)).toEqual(words);
    expect(rules(offered(at("# Post")).findings)).toEqual([]);
  });
  test("the end of a line is in it, and where a place ends it touches what begins there", () => {
    const end = TEXT.indexOf("\nsecond");
    expect(rules(offered({ start: end, end }).findings)).toEqual(["line", "first"]);
    expect(rules(offered({ start: end + 1, end: end + 1 }).findings)).toEqual(["second"]);
    expect(rules(offered({ start: TEXT.indexOf("first"), end: end + 1 }).findings)).toEqual([
      "first",
      "line",
      "second",
    ]);
  });
  test("a place that ends before a line's first word is not about that line", () => {
    const cond = withFindings(TEXT, finding(TEXT, "cond"));
    const before = { start: at("first").start, end: at("second").start };
    expect(offersAt(cond, before, new Set()).findings).toEqual([]);
  });
  test("a finding at the very end of a line is in it", () => {
    const end = TEXT.indexOf("\nsecond");
    const last = withFindings(TEXT, { ...finding(TEXT, "first"), span: { start: end, end } });
    expect(rules(offersAt(last, at("first"), new Set()).findings)).toEqual(["first"]);
  });
  test("is about what is named, if anything is", () => {
    const [first, , , last] = analysis.findings;
    expect(rules(offered(at("second"), first && last ? [last, first] : []).findings)).toEqual(["first", "last"]);
  });
  test("a finding of several lines is in each of them", () => {
    const long = { ...finding(TEXT, "first", "long"), span: { start: at("line").start, end: at("last").start } };
    const other = withFindings(TEXT, long);
    for (const word of ["first", "second"])
      expect(rules(offersAt(other, at(word), new Set()).findings)).toEqual(["long"]);
    expect(rules(offersAt(other, at("last", 4), new Set()).findings)).toEqual(["long"]);
    expect(rules(offersAt(other, at("# Post", 3), new Set()).findings)).toEqual([]);
  });
  test("its fixes are named by their finding, their place in it and its rule", () => {
    const two = withFindings(
      TEXT,
      finding(TEXT, "first"),
      finding(TEXT, "line", "two", [{ title: "A" }, { title: "B" }]),
    );
    const { fixes, disables } = offersAt(two, at("first"), new Set());
    expect(fixes.map(({ id, fix, finding: { rule } }) => [id, fix.title, rule])).toEqual([
      ["1.0.two", "A", "two"],
      ["1.1.two", "B", "two"],
    ]);
    expect(disables.map(({ id }) => id)).toEqual([
      "0.disable-line.first",
      "0.disable-file.first",
      "1.disable-line.two",
      "1.disable-file.two",
    ]);
  });
  test("what turns a rule off is for the first line only", () => {
    const { disables } = offered({ start: 0, end: TEXT.length });
    expect(new Set(disables.map((one) => one.finding.rule))).toEqual(new Set(["first", "line"]));
    expect(offered(at("# Post")).disables).toEqual([]);
  });
  test("a hundred findings at most", () => {
    const many = withFindings(TEXT, ...Array.from({ length: 120 }, (_, i) => finding(TEXT, "first", `r${i}`)));
    expect(offersAt(many, at("first"), new Set()).findings).toHaveLength(100);
  });
});

test("a fix is found again by its name", () => {
  const analysis = withFindings(
    TEXT,
    finding(TEXT, "first"),
    finding(TEXT, "line", "two", [{ title: "A" }, { title: "B" }]),
  );
  expect(fixById(analysis, fixId(1, 1, "two"))?.fix.title).toBe("B");
  expect(fixById(analysis, "0.disable-line.first")?.fix.title).toBe("Turn off first for this line");
  expect(fixById(analysis, "1.disable-file.two")?.fix.title).toBe("Turn off two for this file");
  for (const none of ["1.2.two", "1.1.other", "2.0.two", "", "x", "0.0.first"])
    expect(fixById(analysis, none)).toBeUndefined();
});

test("a text is long behind twenty thousand units", () => {
  const long = (length: number) => isLong(withFindings("x".repeat(length)));
  expect([long(20_000), long(20_001)]).toEqual([false, true]);
});

test("a fault is a line of a log", () => {
  expect(faultLine({ rule: "r", title: "T", what: "w" })).toMatch(/“T” of r was left out: w\./);
});

test("edits are the same by their place and text", () => {
  expect(sameEdit(edit(1, 2, "x"), edit(1, 2, "x"))).toBe(true);
  for (const other of [edit(0, 2, "x"), edit(1, 3, "x"), edit(1, 2, "y")])
    expect(sameEdit(edit(1, 2, "x"), other)).toBe(false);
});

describe("a fix that keeps its word", () => {
  /** What comes of the only fix, and the faults told of it. */
  function verdict(
    fix: Partial<Fix> & { readonly edits?: unknown; readonly resolve?: unknown },
    chosen?: boolean,
    text = TEXT,
  ) {
    const analysis = withFindings(text, finding(text, "first", "rule", [fix as Partial<Fix>]));
    const [offered] = offersAt(analysis, at("first", 0, text), new Set()).fixes;
    if (!offered) throw new Error("no fix");
    let readings = 0;
    const faults: Fault[] = [];
    const reread = (source: string) => {
      readings++;
      return analyse(source, {});
    };
    const ask = (deep = chosen) => kept(analysis, offered, reread, (fault) => faults.push(fault), deep);
    return { made: ask(), ask, faults, readings: () => readings };
  }
  const MEND = { edits: [edit(at("first").start, at("first").start + 5, "1st")] };
  const REPORT = `${TEXT}\n## Impact\n\nAll.\n\n## Timeline\n\n- 2024-05-03 10:00 UTC a\n- 2024-05-03 10:30 UTC b\n`;
  const LONG = `${REPORT}${"x ".repeat(10_001)}\n`;

  test("is made, and the text after it is read once", () => {
    const { made, ask, faults, readings } = verdict(MEND, undefined, REPORT);
    expect(made).toEqual(MEND);
    expect(ask()).toEqual(MEND);
    expect(ask(true)).toEqual(MEND);
    expect([faults, readings()]).toEqual([[], 1]);
  });
  test("is not read again where its rule has proved it, or the text is long, until it is chosen", () => {
    for (const one of [verdict({ ...MEND, proved: true }, undefined, REPORT), verdict(MEND, undefined, LONG)]) {
      expect([one.made, one.readings()]).toEqual([MEND, 0]);
      expect([one.ask(true), one.readings()]).toEqual([MEND, 1]);
      expect([one.ask(true), one.ask(), one.readings()]).toEqual([MEND, MEND, 1]);
    }
  });
  test("that cannot be had says why, and is no fault", () => {
    const { made, faults } = verdict({ resolve: () => ({ impossible: "not today" }) }, undefined, REPORT);
    expect([made, faults]).toEqual([{ impossible: "not today" }, []]);
  });
  test("that leaves another kind of document cannot be had", () => {
    const all = { removes: true, edits: [edit(0, REPORT.length, "")] };
    expect(verdict(all, undefined, REPORT).made).toHaveProperty("impossible");
  });
  test("that moves times cannot be had, unless it says so", () => {
    const from = REPORT.indexOf("10:30");
    const moves = { edits: [edit(from, from + 5, "11:30")] };
    expect(verdict(moves, undefined, REPORT).made).toHaveProperty("impossible");
    expect(verdict({ ...moves, movesTimes: true }, undefined, REPORT).made).toEqual(moves);
  });
  test("that is wrong is left out, and told once", () => {
    const broken = verdict({ edits: [edit(9, 1, "")] }, undefined, REPORT);
    expect(broken.made).toBeUndefined();
    expect(broken.ask(true)).toBeUndefined();
    expect(broken.faults).toEqual([{ rule: "rule", title: "Mend", what: "an edit reaches from 9 to 1" }]);
    expect(broken.readings()).toBe(0);
  });
  test("that is wrong is told once, before it is chosen and after", () => {
    const broken = verdict({ proved: true, edits: [edit(9, 1, "")] }, undefined, REPORT);
    expect([broken.made, broken.ask(true), broken.faults.length]).toEqual([undefined, undefined, 1]);
  });
  test("that asks for a zone is judged by the text with one, whatever times that gives", () => {
    const unzoned = REPORT.replaceAll(" UTC", "");
    const analysis = analyse(unzoned, { treatAs: "postmortem" });
    const asking = offersAt(analysis, { start: 0, end: unzoned.length }, new Set()).fixes.filter(({ fix }) => fix.asks);
    expect(asking.length).toBeGreaterThan(0);
    for (const offered of asking) {
      const seen: string[] = [];
      const judge = (after: string) =>
        kept(
          { ...analysis },
          offered,
          (source) => {
            seen.push(source);
            return analyse(after, {});
          },
          () => {},
          true,
        );
      expect(judge(unzoned.replace("10:30", "11:30"))).toHaveProperty("edits");
      expect(judge("words")).toHaveProperty("impossible");
      for (const source of seen) expect(source).toContain("UTC");
      expect(seen).toHaveLength(2);
    }
  });
  test("with prompts is judged with and without them", () => {
    const more = {
      snippet: true,
      edits: [edit(REPORT.length, REPORT.length, `\n- 2024-05-03 11:00 UTC ${stop(1, "c")}\n`)],
    };
    expect(verdict(more, undefined, REPORT).made).toHaveProperty("impossible");
    const fine = { snippet: true, edits: [edit(at("last").start, at("last").start, stop(1, "the "))] };
    const two = verdict(fine, undefined, REPORT);
    expect([two.made, two.readings()]).toEqual([{ edits: fine.edits }, 2]);
  });
  test("with prompts for all that a short report lacks can be had: what it tells shows that it is no template", () => {
    const short = [
      "# Postmortem: Search down on 12 April 2024",
      "",
      "On 12 April 2024 nobody could search from 09:10 to 10:40 UTC; some 2,000 requests failed.",
      "",
      "## A bad index",
      "",
      "The index that was built at night was empty, and every query waited for an answer until it timed out.",
      "",
    ].join("\n");
    const analysis = analyse(short, { settings: { unsure: "show" } });
    const [missing] = analysis.findings.filter(({ rule }) => rule === "missing-section");
    const insert = offersAt(analysis, at("Postmortem", 0, short), new Set()).fixes.find(({ fix }) =>
      fix.title.startsWith("Insert all"),
    );
    expect(missing).toBeDefined();
    const faults: Fault[] = [];
    const made =
      insert &&
      kept(
        analysis,
        insert,
        (source) => analyse(source),
        (fault) => faults.push(fault),
        true,
      );
    expect(faults).toEqual([]);
    const edits = made && "edits" in made ? made.edits : [];
    expect(edits.map(({ text }) => text).join("")).toMatch(/## Timeline\n[\s\S]*## Action items\n/);
  });

  test("that turns a rule off is not read before it is chosen", () => {
    const analysis = withFindings(REPORT, finding(REPORT, "first", "no-such-rule"));
    const { disables } = offersAt(analysis, at("first"), new Set());
    const noReading = () => {
      throw new Error("read");
    };
    expect(disables).toHaveLength(2);
    for (const one of disables) expect(kept(analysis, one, noReading, () => {})).toHaveProperty("edits");
  });
  test("that turns a rule off takes its finding away", () => {
    const analysis = withFindings(REPORT, finding(REPORT, "first", "no-such-rule"));
    const [offered] = offersAt(analysis, at("first"), new Set()).disables;
    const faults: Fault[] = [];
    const judge = (one: OfferedFix | undefined, findings: readonly Finding[]) =>
      one &&
      kept(
        { ...analysis },
        one,
        (text) => withFindings(text, ...findings),
        (fault) => faults.push(fault),
        true,
      );
    expect(judge(offered, [])).toHaveProperty("edits");
    expect(faults).toEqual([]);
    expect(judge(offered, analysis.findings)).toBeUndefined();
    expect(faults.map(({ what }) => what)).toEqual(["it has no effect"]);
  });
});

describe("edits for an editor", () => {
  const document = analyse(TEXT, {}).document;
  const prompt = edit(0, 0, `- ${stop(1, "What was wrong, and why?")}\n`);
  test("without tab stops: what only speaks to the writer goes, proposals stay", () => {
    const own = edit(0, 0, stop(1, "2024-05-03"));
    expect(plainEdits(document, { title: "", safe: true, snippet: true }, [own])).toEqual([edit(0, 0, "2024-05-03")]);
    expect(plainEdits(document, { title: "", safe: true }, [prompt])).toEqual([prompt]);
  });
  test("without tab stops nothing is left of what is a prompt alone", () => {
    const own = edit(0, 0, stop(1, "What helped, and is worth keeping"));
    expect(plainEdits(document, { title: "", safe: true, snippet: true }, [own])).toEqual([]);
  });
  test("with tab stops as they are", () => expect(snippetsOf(document, [prompt])).toEqual([prompt]));
});
