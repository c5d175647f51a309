// Names of parts as short notes have them: what was improved already and what is left to, who told of it, the data of an incident.

/** Language → kind → headings, ` | ` between them. */
export const NOTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    detection: "User report | Customer reports",
    actions: "What must be fixed",
    summary: "Summation",
    lessons: "What I'd take from this | What we took from the incident",
  },
  fr: {
    lessons: "À améliorer | Ce que j'en retiens",
    actions: "Ce qu'il faut corriger | Ce qu’il reste à faire",
    resolution: "Améliorations apportées | Corrections appliquées",
    metadata: "Métriques de l'incident",
    detection: "Signalements utilisateurs",
  },
  es: {
    lessons: "A mejorar | Qué me llevo de esto",
    actions: "Qué hay que mejorar",
    resolution: "Mejoras aplicadas | Cambios implementados",
    metadata: "Métricas del incidente",
  },
  it: {
    lessons: "Da migliorare | Cosa mi porto a casa",
    actions: "Cosa dobbiamo correggere",
    resolution: "Miglioramenti applicati | Modifiche effettuate",
  },
  pt: {
    lessons: "A melhorar | O que levo disso",
    actions: "O que precisa ser corrigido",
    resolution: "Melhorias implementadas",
  },
  de: {
    lessons: "Zu verbessern | Was ich daraus mitnehme",
    actions: "Was noch behoben werden muss",
    resolution: "Umgesetzte Verbesserungen",
    detection: "Nutzermeldungen",
  },
  nl: {
    lessons: "Te verbeteren | Wat ik hieruit meeneem",
    actions: "Wat moet er beter",
    resolution: "Toegepaste aanpassingen",
  },
  ru: {
    actions: "Что нужно исправить",
    resolution: "Внесённые улучшения | Выполненные исправления",
    detection: "Жалобы пользователей",
  },
  ja: {
    detection: "ユーザー報告 | お客様からの報告",
    "root-cause": "問題の本質 | 追加の調査結果",
    resolution: "適用した改善",
    metadata: "作業日時",
  },
  ko: { detection: "사용자 신고", resolution: "적용된 개선 사항" },
  zh: { detection: "用户反馈", resolution: "已实施的改进" },
};
