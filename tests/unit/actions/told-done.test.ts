import { expect, test } from "vitest";
import { tellsDone } from "../../../server/src/postmortem/actions/told-done.ts";

test.each([
  "Het alarm op oven2 is toegevoegd",
  "Ana heeft de oude timer verwijderd",
  "Alarm wurde am 4. Mai ergänzt",
  "Ana hat die Sicherung getauscht",
  "Le four a été remplacé",
])("done: %s", (told) => expect(tellsDone(told)).toBe(true));

test.each([
  "Het alarm is niet toegevoegd",
  "Controleer of de timer is aangepast",
  "Welke broden zijn verwijderd",
  "Das Team hat den Timer zu prüfen",
  "Kunden, deren Brot gelöscht wurde: erstatten",
  "El horno falló: cambiarlo",
])("open: %s", (task) => expect(tellsDone(task)).toBe(false));
