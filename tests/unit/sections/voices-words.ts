// Names of parts as people ask and tell them: who noticed, what was tried, what is left to do, what they would take back.

/** Language → kind → headings, ` | ` between them. */
export const VOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sv: {
    detection: "Varför larmet teg",
    resolution: "Vad vi testade",
    actions: "Kvar att åtgärda",
    lessons: "Mina misstag",
  },
  pl: { detection: "Moment zauważenia", "root-cause": "Ukryta usterka", impact: "Ile zamówień stracono" },
  cs: { timeline: "Vývoj výpadku", resolution: "Postup opravy", lessons: "Moje chyby" },
  tr: { resolution: "Denenen yöntemler", "root-cause": "Teknik detay", actions: "Yapılması gereken işler" },
  vi: { impact: "Đơn hàng bị mất", lessons: "Sai lầm của tôi", actions: "Công việc còn lại" },
  id: { detection: "Gejala awal", lessons: "Kesalahan kita", resolution: "Cara mengatasinya" },
  ru: { detection: "Почему алерт молчал", lessons: "Наши ошибки", actions: "Осталось доделать" },
  uk: { detection: "Чому алерт мовчав", lessons: "Наші помилки", actions: "Залишилося доробити" },
  ko: { actions: "중장기 과제", lessons: "내가 깨달은 것" },
  zh: { detection: "为什么监控没有报警", "root-cause": "故障成因" },
  ja: { detection: "通知が遅れた理由", "root-cause": "真犯人", resolution: "試した方法" },
};
