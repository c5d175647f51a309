// Messages of a chat and steps of a status page, which stand below the line with their time.
import { expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";

const told = (timeline: string) => {
  const { document, postmortem } = analyse(
    `# Postmortem: mail down\n\n**Date:** 2024-05-06\n\n## Timeline (UTC)\n\n${timeline}\n\n## Impact\n\nNo mail.\n`,
  );
  const words = (span: { start: number; end: number } | undefined) =>
    span && document.source.slice(span.start, span.end);
  return postmortem.timeline.entries.map(({ actor, textSpan, time }) => [
    `${time.hour}:${time.minute}`,
    words(actor),
    words(textSpan),
  ]);
};

it.each([
  ["the time in brackets behind the name", (name: string, time: string) => `${name}  [${time}]`],
  ["the time behind the name", (name: string, time: string) => `${name}  ${time}`],
  ["the time behind a dash", (name: string, time: string) => `${name} — ${time}`],
  ["the time in brackets before the name", (name: string, time: string) => `[${time}] ${name}`],
  ["the name in bold", (name: string, time: string) => `**${name}** [${time}]`],
  ["in items", (name: string, time: string) => `- ${name} [${time}]`],
])("a chat, %s", (_, head) => {
  const indent = head("", "").startsWith("-") ? "  " : "";
  const chat = [
    head("Dana Kowalski", "1:52 AM"),
    `${indent}mail queue is at 40k`,
    `${indent}looking`,
    ...(indent === "" ? [""] : []),
    head("Priya", "2:03 AM"),
    `${indent}same here`,
  ].join("\n");
  expect(told(chat)).toEqual([
    ["1:52", "Dana Kowalski", `mail queue is at 40k\n${indent}looking`],
    ["2:3", "Priya", "same here"],
  ]);
});

it("a chat of names that nobody knows: one speaks again", () => {
  expect(told("Xo  [10:05]\nlooking\nZub  [10:06]\nme too\nXo  [10:09]\nfound it")).toEqual([
    ["10:5", "Xo", "looking"],
    ["10:6", "Zub", "me too"],
    ["10:9", "Xo", "found it"],
  ]);
});

it.each([
  ["right below", "\n"],
  ["behind a blank line", "\n\n"],
])("the steps of a status page, %s", (_, gap) => {
  const steps = [
    `**May 6, 14:05 UTC - Investigating**${gap}Mail is late for some.`,
    `**May 6, 14:40 UTC - Resolved**${gap}Mail is sent again.`,
  ];
  expect(told(steps.join("\n\n"))).toEqual([
    ["14:5", undefined, `Investigating**${gap}Mail is late for some.`],
    ["14:40", undefined, `Resolved**${gap}Mail is sent again.`],
  ]);
});

it("the title of an entry is nobody, and keeps its own words", () => {
  const titles = (head: (name: string, time: string) => string) =>
    told(`${head("Failover", "10:05")}\nThe standby took over.\n\n${head("Cleanup", "10:20")}\nThe queue is emptied.`);
  for (const head of [
    (name: string, time: string) => `${name} [${time}]`,
    (name: string, time: string) => `[${time}] ${name}`,
    (name: string, time: string) => `${time} ${name}`,
  ])
    expect(titles(head)).toEqual([
      ["10:5", undefined, "Failover"],
      ["10:20", undefined, "Cleanup"],
    ]);
});
