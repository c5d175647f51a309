// Each heading of the table is read as its part, in its own language beside English.
import { describe, expect, it } from "vitest";
import { readLabel } from "../../../server/src/postmortem/headings.ts";
import { ALL } from "../../../server/src/postmortem/lexicon/index.ts";
import { ADVISED } from "./advised-words.ts";
import { ASIDES } from "./asides-words.ts";
import { DIAGNOSED } from "./diagnosed-words.ts";
import { TABLE } from "./many-words.ts";
import { MECHANISMS } from "./mechanism-words.ts";
import { MORE, NO_PART } from "./more-words.ts";

import { NATIVE } from "./native-words.ts";

import { NOTES } from "./notes-words.ts";
import { REGISTERS } from "./registers-words.ts";
import { VOICES } from "./voices-words.ts";

describe.each([
  ...Object.entries(TABLE),
  ...Object.entries(MORE),
  ...Object.entries(REGISTERS),
  ...Object.entries(NOTES),
  ...Object.entries(MECHANISMS),
  ...Object.entries(ASIDES),
  ...Object.entries(ADVISED),
  ...Object.entries(DIAGNOSED),
  ...Object.entries(VOICES),
  ...Object.entries(NATIVE),
])("%s", (language, parts) => {
  const lexicons = ALL.filter((one) => one.language === "en" || one.language === language);
  it.each(Object.entries(parts))("%s", (kind, words) => {
    const read = (heading: string) => readLabel(heading, lexicons)?.kinds.join("+") ?? "";
    const misread = words.split(" | ").filter((heading) => read(heading) !== kind);
    expect(misread.map((heading) => `${heading} → ${read(heading)}`)).toEqual([]);
  });
});

describe("what names no part", () => {
  it.each([
    ["en", "Fix version"],
    ["zh", "编译过程"],
    ["ko", "반복 구조"],
    ["en", "What we take from the queue"],
    ["en", "What it takes from the disk"],
    ["pt", "O que levo ao banco"],
    ["de", "Was ich mitnehmen muss"],
    ["en", "Established facts"],
    ["en", "Azure App Insights"],
    ["zh", "当前状态"],
    ["zh", "修复版本"],
    ["fr", "Quand le cache tombe"],
    ["es", "Precio de los servicios"],
    ["pt", "Registro de usuários"],
    ["de", "Minute"],
    ["de", "Empfohlene Lektüre"],
    ["fr", "Notes de réunion"],
    ["es", "Orden de trabajo"],
    ["it", "Note di rilascio"],
    ["zh", "推荐阅读"],
    ["it", "Diario di bordo del team"],
    ["de", "Vermeidung von Deadlocks"],
    ["pt", "Extensão do Chrome"],
    ["it", "Estensione di Chrome"],
    ["nl", "Waardoor we groeien"],
    ["nl", "Migratie naar Kubernetes"],
    ["uk", "Чинники ціни"],
    ["tr", "Etkinlik takvimi"],
    ["ru", "Что мы продаём"],
    ["zh", "为您服务"],
    ["ja", "いつものサーバー"],
    ["ko", "무엇이든 물어보세요"],
    ["zh", "告警机制"],
    ["fr", "Bilan chiffré"],
  ])("%s: %s", (language, heading) => {
    const lexicons = ALL.filter((one) => one.language === "en" || one.language === language);
    expect(readLabel(heading, lexicons)?.kinds ?? []).toEqual([]);
  });

  it.each(Object.entries(NO_PART))("%s: among others", (language, headings) => {
    const lexicons = ALL.filter((one) => one.language === "en" || one.language === language);
    const kinds = (heading: string) => readLabel(heading, lexicons)?.kinds ?? [];
    expect(headings.split(" | ").filter((heading) => kinds(heading).length > 0)).toEqual([]);
  });
});
