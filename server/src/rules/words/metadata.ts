// Labels of the facts that a report states, with what the writer is to put there. Per language, as data.
import type { NewField } from "../fixes/insert-field.ts";

/** The facts that the rule can ask for. */
export const METADATA = ["date", "duration", "severity", "status", "authors"] as const;
export type Metadata = (typeof METADATA)[number];

const en: Readonly<Record<Metadata, NewField>> = {
  date: { label: "Date", prompt: "day of the incident" },
  duration: { label: "Duration", prompt: "how long it lasted, from when to when" },
  severity: { label: "Severity", prompt: "level" },
  status: { label: "Status", prompt: "draft" },
  authors: { label: "Authors", prompt: "names" },
};

const LABELS: Readonly<Record<string, Readonly<Record<Metadata, NewField>>>> = {
  en,
  de: {
    date: { label: "Datum", prompt: "Tag des Vorfalls" },
    duration: { label: "Dauer", prompt: "wie lange, von wann bis wann" },
    severity: { label: "Schweregrad", prompt: "Stufe" },
    status: { label: "Status", prompt: "Entwurf" },
    authors: { label: "Autoren", prompt: "Namen" },
  },
  fr: {
    date: { label: "Date", prompt: "jour de l’incident" },
    duration: { label: "Durée", prompt: "combien de temps, de quand à quand" },
    severity: { label: "Gravité", prompt: "niveau" },
    status: { label: "Statut", prompt: "brouillon" },
    authors: { label: "Auteurs", prompt: "noms" },
  },
  es: {
    date: { label: "Fecha", prompt: "día del incidente" },
    duration: { label: "Duración", prompt: "cuánto duró, desde cuándo hasta cuándo" },
    severity: { label: "Severidad", prompt: "nivel" },
    status: { label: "Estado", prompt: "borrador" },
    authors: { label: "Autores", prompt: "nombres" },
  },
  pt: {
    date: { label: "Data", prompt: "dia do incidente" },
    duration: { label: "Duração", prompt: "quanto durou, de quando até quando" },
    severity: { label: "Severidade", prompt: "nível" },
    status: { label: "Status", prompt: "rascunho" },
    authors: { label: "Autores", prompt: "nomes" },
  },
  ja: {
    date: { label: "日付", prompt: "発生日" },
    duration: { label: "継続時間", prompt: "いつからいつまで" },
    severity: { label: "重大度", prompt: "レベル" },
    status: { label: "ステータス", prompt: "草案" },
    authors: { label: "作成者", prompt: "名前" },
  },
  zh: {
    date: { label: "日期", prompt: "故障当天" },
    duration: { label: "持续时间", prompt: "从何时到何时" },
    severity: { label: "严重级别", prompt: "级别" },
    status: { label: "状态", prompt: "草稿" },
    authors: { label: "作者", prompt: "姓名" },
  },
  ru: {
    date: { label: "Дата", prompt: "день инцидента" },
    duration: { label: "Длительность", prompt: "сколько, с какого по какое время" },
    severity: { label: "Серьёзность", prompt: "уровень" },
    status: { label: "Статус", prompt: "черновик" },
    authors: { label: "Авторы", prompt: "имена" },
  },
};

export function metadataLabels(language: string): Readonly<Record<Metadata, NewField>> {
  return LABELS[language.toLowerCase().split("-")[0] ?? "en"] ?? en;
}
