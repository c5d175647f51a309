// Languages in full: a short report in each has its parts read, its tasks judged, and what is missing offered in its own words.
import { describe, expect, test } from "vitest";
import { fixOf, read } from "../rules/fixing.ts";

interface Sample {
  readonly title: string;
  readonly summary: readonly [heading: string, text: string];
  readonly actions: string;
  readonly vague: readonly string[];
  readonly clear: readonly string[];
  /** The heading that the fix for a missing timeline writes. */
  readonly timeline: string;
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  it: {
    title: "Rapporto sull'incidente: il negozio non era raggiungibile per due ore",
    summary: [
      "Riepilogo",
      "Il negozio non è stato raggiungibile e gli ordini della mattina sono andati persi per due ore.",
    ],
    actions: "Azioni",
    vague: ["Migliorare il monitoraggio", "Formare il personale", "Rivedere regolarmente le procedure"],
    clear: [
      "Aggiungere un allarme sulla lunghezza della coda degli ordini",
      "Impostare il timeout del gateway a 5 secondi",
      "Spostare il database degli ordini sul nuovo cluster",
    ],
    timeline: "Cronologia",
  },
  nl: {
    title: "Incidentverslag: de winkel was twee uur niet bereikbaar",
    summary: [
      "Samenvatting",
      "De winkel was niet bereikbaar en de bestellingen van de ochtend zijn twee uur lang niet verwerkt.",
    ],
    actions: "Actiepunten",
    vague: ["Monitoring verbeteren", "Medewerkers trainen", "Procedures regelmatig evalueren"],
    clear: [
      "Een alarm toevoegen op de lengte van de wachtrij met bestellingen",
      "De time-out van de gateway op 5 seconden instellen",
      "De orderdatabase naar het nieuwe cluster verplaatsen",
    ],
    timeline: "Tijdlijn",
  },
  pl: {
    title: "Raport z incydentu: sklep nie był dostępny przez dwie godziny",
    summary: ["Podsumowanie", "Sklep nie był dostępny i zamówienia z rana nie zostały przyjęte przez dwie godziny."],
    actions: "Działania",
    vague: ["Usprawnić monitoring", "Przeszkolić pracowników", "Regularny przegląd procedur"],
    clear: [
      "Dodać alert na długość kolejki zamówień",
      "Ustawić timeout bramki na 5 sekund",
      "Przenieść bazę zamówień na nowy klaster",
    ],
    timeline: "Oś czasu",
  },
  ko: {
    title: "장애 보고서: 상점에 두 시간 동안 접속할 수 없었음",
    summary: ["요약", "상점에 접속할 수 없었고 오전 주문이 두 시간 동안 처리되지 않았다."],
    actions: "후속 조치",
    vague: ["모니터링 강화", "직원 교육", "정기적인 절차 검토"],
    clear: [
      "주문 대기열 길이에 대한 알림 추가",
      "게이트웨이 타임아웃을 5초로 변경",
      "주문 데이터베이스를 새 클러스터로 이전",
    ],
    timeline: "타임라인",
  },
};

describe.each(Object.entries(SAMPLES))("%s", (_, { title, summary, actions, vague, clear, timeline }) => {
  const text = `# ${title}\n\n## ${summary[0]}\n\n${summary[1]}\n\n## ${actions}\n\n${[...vague, ...clear].map((task) => `- ${task}\n`).join("")}`;
  const analysis = read(text);

  test("is a report with its parts", () => {
    expect(analysis.postmortem.genre.kind).toBe("postmortem");
    expect(analysis.postmortem.sections.map(({ kinds }) => kinds)).toEqual([["summary"], ["actions"]]);
  });

  test("tells a task that can be ticked off from one that cannot", () => {
    const told = analysis.postmortem.actions.filter((task) => task.vague);
    expect(told.map(({ textSpan }) => text.slice(textSpan.start, textSpan.end))).toEqual(vague);
    expect(analysis.postmortem.actions).toHaveLength(vague.length + clear.length);
  });

  test("offers a missing part in its own words", () => {
    const all = fixOf(text, "missing-section", /^Insert/);
    expect(all).toContain(`## ${timeline}\n`);
  });
});
