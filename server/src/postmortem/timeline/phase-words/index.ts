// Words that tell a step of the incident, by language, as data: labels that are nothing but its name, and phrases within a sentence.
import type { Phase } from "../../model.ts";
import { en } from "./en.ts";
import { de, es, fr, it, ja, ko, nl, pl, pt, ru, uk, zh } from "./others.ts";
import type { PhaseWords } from "./types.ts";

export type { PhaseWords } from "./types.ts";

export const PHASE_WORDS: readonly PhaseWords[] = [en, de, fr, es, pt, it, nl, pl, ru, uk, ja, zh, ko];

/** What the mark of a phase is called, by language of the report (English where there is none). */
export const MARK_WORDS: Readonly<Record<string, Readonly<Record<Phase, string>>>> = {
  en: marks("impact begins|detected|acknowledged|mitigated|resolved"),
  de: marks("Störung beginnt|erkannt|bestätigt|eingedämmt|behoben"),
  fr: marks("début de l'impact|détecté|pris en compte|atténué|résolu"),
  es: marks("inicio del impacto|detectado|reconocido|mitigado|resuelto"),
  pt: marks("início do impacto|detectado|reconhecido|mitigado|resolvido"),
  it: marks("inizio dell'impatto|rilevato|preso in carico|mitigato|risolto"),
  nl: marks("storing begint|gedetecteerd|bevestigd|gemitigeerd|opgelost"),
  pl: marks("początek awarii|wykryto|potwierdzono|złagodzono|rozwiązano"),
  ru: marks("начало инцидента|обнаружено|подтверждено|смягчено|решено"),
  uk: marks("початок інциденту|виявлено|підтверджено|обмежено|вирішено"),
  ja: marks("影響開始|検知|対応開始|緩和|復旧"),
  zh: marks("影响开始|发现|响应|缓解|恢复"),
  ko: marks("영향 시작|감지|대응 시작|완화|복구"),
};

function marks(words: string): Readonly<Record<Phase, string>> {
  const [start = "", detected = "", acknowledged = "", mitigated = "", resolved = ""] = words.split("|");
  return { "impact-start": start, detected, acknowledged, mitigated, resolved };
}
