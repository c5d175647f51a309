// Long lines are read in time that grows with their length, whatever they repeat.
import { expect, test } from "vitest";
import { analyse } from "../../server/src/analyse.ts";

const LENGTH = 60_000;

test.each([
  "\t",
  "? ",
  "\t??",
  "team",
  "我",
  "ошибк",
  "rolled back ",
  "still ",
  "restored ",
  "alert ",
  "human error ",
  "for 5 minutes ",
  "130 % of ",
  "@dana ",
  "(**",
  "‘ '",
  "describe ",
  "hätten ",
])("%j", (unit) => {
  const line = unit.repeat(Math.ceil(LENGTH / unit.length));
  const text = `# Postmortem: labels late on 2024-06-03\n\n## Summary\n\n${line}\n\n## Timeline (UTC)\n\n- 10:00 ${line}\n- 10:05 a page\n\n## Root cause\n\n${line}\n\n## Action items\n\n- ${line}\n`;
  expect(analyse(text, { treatAs: "postmortem" }).postmortem.genre.kind).not.toBe("other");
});
