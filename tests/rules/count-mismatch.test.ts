// count-mismatch: how many things a sentence counts, against the list right below it.
import { expect, test } from "vitest";
import { cases, page } from "./cases.ts";
import { found, read } from "./fixing.ts";

const cause = (text: string) => page({ cause: text });
const below = (sentence: string, count: number, mark = (i: number) => `${i + 1}.`) =>
  cause(
    `${sentence}\n\n${Array.from({ length: count }, (_, i) => `${mark(i)} Shard ${"abcdefghijklmnop"[i]} had no room.`).join("\n")}`,
  );
const bullet = () => "-";

cases("count-mismatch", {
  reports: {
    "one more than counted": [below("There were three causes:", 4), "three causes"],
    "bullets right below": [
      cause("Two contributing factors made it worse:\n- no alert\n- no runbook\n- no standby"),
      "Two contributing factors",
    ],
    "of what went wrong": [
      below("Three critical system deficiencies dragged it out:", 4),
      "Three critical system deficiencies",
    ],
    "a figure": [below("We found 3 gaps in the runbook:", 2, bullet), "3 gaps"],
    "in bold": [below("**Three things went wrong:**", 5, bullet), "Three things"],
    "in a sentence behind another": [below("It was no one's fault. Two conditions met:", 3), "Two conditions"],
    "above the items of an item": [
      cause("- The deploy had two problems:\n  - no canary\n  - no rollback\n  - no window\n- The alert was late."),
      "two problems",
    ],
    "more of them in front of more text": [
      cause("There were two reasons:\n\n- no canary\n- no alert\n- no window\n\nAll three are mended."),
      "two reasons",
    ],
    "in German": [below("Es gab drei Ursachen:", 4), "drei Ursachen"],
    "in French": [below("Trois causes profondes ont été trouvées :", 2), "Trois causes"],
    "in Spanish": [
      "# Informe del incidente: caída del pago\n\n## Causa raíz\n\nEncontramos dos problemas en la base de datos:\n\n- sin índice\n- sin espacio\n- sin alertas\n\n## Impacto\n\nFallaron 200 pagos de los clientes.\n",
      "dos problemas",
    ],
    "in Portuguese": [below("Houve duas causas:", 3), "duas causas"],
  },
  silent: {
    "as many as counted": below("There were three causes:", 3),
    "items within items": cause("There were two causes:\n\n- no canary\n  - in Lille\n  - in Lyon\n- no alert"),
    "at least so many": below("There were at least three causes:", 4),
    "more than": below("We know of more than two problems:", 4),
    "some of them": below("Two of the causes are known:", 3),
    "a list of something else": below("Two problems hit the following shards:", 5),
    examples: below("Three issues such as these were seen:", 5),
    "two numbers": below("Two causes and three conditions met:", 5),
    "no colon": below("There were three causes.", 4),
    "no list below it": cause("There were three causes:\n\nNo canary, no alert, no window and no standby."),
    "a heading between": cause("There were three causes:\n\n### No canary\n\n- a\n- b\n- c\n- d"),
    "one too few, the last told in words": cause(
      "There were three causes:\n\n- no canary\n- no alert\n\nAnd last, nobody had the keys.",
    ),
    "numbers that go on behind a picture": cause(
      "There were three causes:\n\n1. no canary\n2. no alert\n\n![graph](g.png)\n\n3. no window",
    ),
    "a number as a name": below("This is INC-3 issues board:", 4),
    "an ordinal": below("The first two causes:", 3),
    "things that nobody counts": below("Two people were paged in these three regions:", 5),
    "in code": cause("```\nThere were three causes:\n- a\n- b\n- c\n- d\n```"),
    "in a quotation": cause("> There were three causes:\n> - a\n> - b\n> - c\n> - d"),
  },
});

test("says how many there are, and where each stands", () => {
  const [one] = found(read(below("There were three causes:", 4)), "count-mismatch");
  expect(one?.finding.message).toContain("“three causes” stands above a list of 4.");
  expect(one?.finding.severity).toBe("information");
  expect(one?.finding.related).toHaveLength(4);
});
