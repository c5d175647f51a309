// A view that comes in parts is the same as the whole.
import fc from "fast-check";
import { expect, it } from "vitest";
import { patched } from "../../../client/src/panel/patch.ts";
import { analyse } from "../../../server/src/analyse.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";
import { viewPatch } from "../../../server/src/language/view-patch.ts";
import { runs } from "../../runs.ts";

const read = (lines: readonly string[], version: number) =>
  timelineView(analyse(`# Postmortem: search\n\n## Timeline\n\n${lines.join("\n")}\n`, { treatAs: "postmortem" }), {
    uri: "file:///a.md",
    version,
    name: "a.md",
  });

const line = fc.oneof(
  fc
    .tuple(fc.nat(23), fc.nat(59), fc.constantFrom("alert fires", "outage begins", "rolled back", "", "all well again"))
    .map(
      ([hour, minute, what]) =>
        `- 2026-03-08 ${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")} UTC ${what}`,
    ),
  fc.constantFrom("- TBD", "", "prose", "- 25:99 x", "- 10:00 no zone"),
);

it("for any two texts", () => {
  const lines = fc.array(line, { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const [before, after] = [read(a, 1), read(b, 2)];
      expect(patched(before, viewPatch(before, after, 7))).toEqual(after);
    }),
    runs(150),
  );
});

it("sends little for one line that is changed, put in or taken out in a long timeline", () => {
  const times = Array.from({ length: 300 }, (_, index) =>
    new Date(Date.UTC(2026, 2, 8, 0, index)).toISOString().slice(0, 16),
  );
  const long = times.map((time) => `- ${time.replace("T", " ")} UTC one more thing`);
  const before = read(long, 1);
  for (const changed of [
    long.with(150, `${long[150]} or two`),
    long.toSpliced(150, 1),
    long.toSpliced(150, 0, long[149] ?? ""),
  ]) {
    const after = read(changed, 2);
    const patch = viewPatch(before, after, 1);
    expect(patched(before, patch)).toEqual(after);
    expect(patch.entries.changed.length).toBeLessThan(4);
  }
});

it("is not taken for another file's, or for a shorter one", () => {
  const [before, after] = [read(["- 10:00 UTC a", "- 10:05 UTC b"], 1), read(["- 10:00 UTC a", "- 10:05 UTC c"], 2)];
  const patch = viewPatch(before, after, 1);
  expect(patched(null, patch)).toBeUndefined();
  expect(patched({ ...before, uri: "file:///b.md" }, patch)).toBeUndefined();
  expect(patched({ ...before, entries: [] }, patch)).toBeUndefined();
});
