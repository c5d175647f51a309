// Which files tell one incident after the other, so that no part of the whole is to be expected.
import { expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { tellsOneByOne } from "../../../server/src/postmortem/retold.ts";

function isLog(text: string): boolean {
  const { document, postmortem } = analyse(text, { treatAs: "postmortem" });
  return tellsOneByOne(document, postmortem.sections);
}

const entry = (name: string, day = "**Date:** 2026-03-04\n\n", mark = "##") =>
  `${mark} ${name}\n\n${day}**Root cause:** a valve stuck\n\n**Fix:** a new valve\n\n`;

test("at least two headings beside each other, each with its day and parts", () => {
  const title = "# Incident log of the bakery\n\n";
  const two = `${title}${entry("The oven")}${entry("The hall")}`;
  expect(isLog(two)).toBe(true);
  expect(isLog(`${title}## Overview\n\nNewest first.\n\n${entry("The oven")}${entry("The hall", "")}`)).toBe(true);
  expect(isLog(`${title}${entry("The oven")}`)).toBe(false);
  expect(isLog(`${title}${entry("The oven")}${entry("Day two", "", "###")}`)).toBe(false);
  expect(isLog(`${title}${entry("The oven", "")}${entry("The hall", "")}${entry("The till", "")}`)).toBe(false);
  expect(isLog(`${two}## Impact\n\n40 loaves.\n`)).toBe(false);
});
