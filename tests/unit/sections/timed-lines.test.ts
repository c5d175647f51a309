// A heading whose meaning its lines decide, above lines that begin with times in the words of their language.
import { expect, it } from "vitest";
import { readDocument } from "../../../server/src/postmortem/document.ts";
import { readSections } from "../../../server/src/postmortem/sections.ts";

/** What the heading over a list of the lines names. */
const kindsAbove = (heading: string, lines: readonly string[]) =>
  readSections(readDocument(`# Postmortem\n\n## ${heading}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`)).map(
    ({ kinds }) => kinds.join("+"),
  );

it.each([
  [
    "Was ist passiert",
    ["8. März 2024, 10:05 Kasse steht", "8. März 2024, 10:20 Platte voll", "8. März 2024, 10:40 Kasse läuft"],
  ],
  ["Was ist passiert", ["10 Uhr: Kasse steht", "11 Uhr: Platte voll", "12 Uhr: Kasse läuft"]],
  [
    "Что произошло",
    ["3 марта 2024, 10:05 касса стоит", "3 марта 2024, 10:20 диск полон", "3 марта 2024, 10:40 касса работает"],
  ],
  [
    "Cosa è successo",
    ["12 dicembre 2024 10:05 cassa ferma", "12 dicembre 2024 10:20 disco pieno", "12 dicembre 2024 10:40 cassa attiva"],
  ],
])("%s, above times: %s", (heading, lines) => {
  expect(kindsAbove(heading, lines)).toEqual(["timeline"]);
});

it.each([
  ["Was ist passiert", ["8 Kassen standen", "3 Platten waren voll", "Die Kassen liefen um 10:40 wieder"]],
  ["Что произошло", ["3 маршрута недоступны", "диск полон", "касса работает с 3 марта"]],
  ["Cosa è successo", ["12 casse ferme", "disco pieno", "cassa attiva dal 12 dicembre"]],
])("%s, above what happened: %s", (heading, lines) => {
  expect(kindsAbove(heading, lines)).toEqual(["summary"]);
});
