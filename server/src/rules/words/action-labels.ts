// Labels and prompts for what a task can be given besides its owner and its due date.
import type { Prompt } from "../../postmortem/skeletons/index.ts";

interface Labels {
  readonly ticket: Prompt;
  readonly priority: Prompt;
}

const LABELS: Readonly<Record<string, Labels>> = {
  en: { ticket: { label: "ticket", prompt: "link" }, priority: { label: "priority", prompt: "level" } },
  de: { ticket: { label: "Ticket", prompt: "Link" }, priority: { label: "Priorität", prompt: "Stufe" } },
  es: { ticket: { label: "ticket", prompt: "enlace" }, priority: { label: "prioridad", prompt: "nivel" } },
  fr: { ticket: { label: "ticket", prompt: "lien" }, priority: { label: "priorité", prompt: "niveau" } },
  it: { ticket: { label: "ticket", prompt: "collegamento" }, priority: { label: "priorità", prompt: "livello" } },
  nl: { ticket: { label: "ticket", prompt: "link" }, priority: { label: "prioriteit", prompt: "niveau" } },
  pl: { ticket: { label: "zgłoszenie", prompt: "odnośnik" }, priority: { label: "priorytet", prompt: "poziom" } },
  ko: { ticket: { label: "티켓", prompt: "링크" }, priority: { label: "우선순위", prompt: "등급" } },
  pt: { ticket: { label: "ticket", prompt: "link" }, priority: { label: "prioridade", prompt: "nível" } },
  ru: { ticket: { label: "тикет", prompt: "ссылка" }, priority: { label: "приоритет", prompt: "уровень" } },
  ja: { ticket: { label: "チケット", prompt: "リンク" }, priority: { label: "優先度", prompt: "段階" } },
  zh: { ticket: { label: "工单", prompt: "链接" }, priority: { label: "优先级", prompt: "级别" } },
};

/** The labels of a language; English where there are none. */
export function actionLabels(language: string): Labels {
  return LABELS[language] ?? (LABELS.en as Labels);
}
