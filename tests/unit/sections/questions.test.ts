// Parts that are named by a question, as people write who follow no template, in each language.
import { describe, expect, it } from "vitest";
import { readLabel } from "../../../server/src/postmortem/headings.ts";
import { ALL } from "../../../server/src/postmortem/lexicon/index.ts";
import { parts } from "./helpers.ts";

const read = (language: string, heading: string) => {
  const lexicons = ALL.filter((one) => one.language === "en" || one.language === language);
  return readLabel(heading, lexicons)?.kinds.join("+") ?? "";
};

/** Language → kind → questions, ` | ` between them. */
const ASKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    impact: "Wie schlimm war es? | Welche Folgen hatte das? | Was haben die Kunden gemerkt?",
    resolution: "Was wurde unternommen? | Was haben wir sofort gemacht?",
    actions: "Was ist noch zu tun? | Was kommt als Nächstes?",
    lessons: "Was würden wir anders machen?",
  },
  fr: {
    "root-cause": "Comment cela a-t-il pu arriver ?",
    resolution: "Qu'avons-nous fait ? | Ce qu'on a fait tout de suite",
    actions: "Que faire maintenant ? | Que va-t-on changer ?",
  },
  es: { impact: "¿Qué consecuencias tuvo?", "root-cause": "¿Cómo pudo pasar?", actions: "¿Qué sigue?" },
  pt: { summary: "Qual era o problema?" },
  it: { impact: "Qual è stato l'impatto?", "root-cause": "Come è potuto succedere? | Da cosa è dipeso?" },
  nl: { "root-cause": "Hoe kwam dit?", resolution: "Wat is er gedaan?", lessons: "Wat zouden we anders doen?" },
  pl: { impact: "Jaki był wpływ?", actions: "Co zrobimy? | Jak temu zapobiec?", lessons: "Co zrobilibyśmy inaczej?" },
  ru: { impact: "Насколько всё плохо?", "root-cause": "Как так получилось?" },
  ja: { impact: "何に困ったか", actions: "これからどうするか | 再発をどう防ぐか", lessons: "何を学んだか" },
  zh: { summary: "出了什么问题", impact: "造成了什么后果", lessons: "學到的事", detection: "偵測" },
  ko: { summary: "무엇이 문제였나", actions: "재발을 어떻게 막을까" },
  tr: { impact: "Etkisi ne oldu?", "root-cause": "Bu nasıl olabildi?", actions: "Bundan sonra ne olacak?" },
  vi: { impact: "Người dùng thấy gì?", actions: "Làm gì tiếp theo?" },
  id: { impact: "Apa yang terdampak?", actions: "Apa yang akan diubah?" },
  sv: { impact: "Hur illa var det?", resolution: "Vad gjorde vi?", actions: "Vad händer nu?" },
  da: { "root-cause": "Hvad var årsagen?", actions: "Hvad vil vi ændre?" },
  cs: { "root-cause": "Jak se to mohlo stát?" },
  en: { impact: "What did it cost?", resolution: "Recovery steps run | The steps we took" },
};

describe.each(Object.entries(ASKED))("%s", (language, kinds) => {
  const asked = Object.entries(kinds).flatMap(([kind, words]) => words.split(" | ").map((heading) => [heading, kind]));
  it.each(asked)("%s", (heading, kind) => expect(read(language, heading as string)).toBe(kind));
});

describe("how many there are of what a part tells", () => {
  it.each([
    ["es", "Las cinco causas", "root-cause"],
    ["fr", "Trois leçons", "lessons"],
    ["pt", "As três causas", "root-cause"],
    ["it", "Tre lezioni", "lessons"],
    ["ru", "Две причины", "root-cause"],
    ["vi", "Ba nguyên nhân", "root-cause"],
    ["id", "Tiga penyebab", "root-cause"],
    ["ko", "두 번의 수정", "resolution"],
    ["en", "The two fixes", "resolution"],
  ])("%s: %s", (language, heading, kind) => expect(read(language, heading)).toBe(kind));
});

describe("two parts with a dot between", () => {
  it("are both named", () => expect(read("en", "Response · Timeline")).toBe("resolution+timeline"));
});

describe("a question with its answer behind it", () => {
  it("is a part below what stands before it, also where only what a system consists of is named there", () => {
    const source = "# Postmortem\n\n## Background\n\n- How we noticed: an alert\n- Monitoring: Prometheus\n";
    expect(parts(source)).toEqual(["3 heading background", "5 field detection"]);
  });
});
