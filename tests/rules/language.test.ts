// What the rules about language must not take for blame, and what they must hear in spite of line ends, marks and modifiers.
import { describe, expect, test } from "vitest";
import type { RuleSettings } from "../../server/src/rules/types.ts";
import { found, read } from "./fixing.ts";

/** A report that says `text` under a heading; the words reported by a rule. */
function reported(rule: string, text: string, heading = "Root cause", settings: Partial<RuleSettings> = {}): string[] {
  const analysis = read(
    `# Postmortem: checkout down on 2024-03-08\n\nAuthors: Ada Lovelace, Grace\n\n## Timeline\n\n- 09:05 UTC: alerts\n- 09:31 UTC: resolved\n\n## ${heading}\n\n${text}\n`,
    settings,
  );
  expect(analysis.postmortem.genre.kind).toBe("postmortem");
  return found(analysis, rule).map(({ finding: { span } }) => analysis.document.source.slice(span.start, span.end));
}

describe("counterfactual", () => {
  test.each([
    ["We should have tested the failover first.", "We should have tested"],
    ["The on-call engineer\nfailed to renew the certificate.", "engineer\nfailed to renew"],
    ["Nobody on the team should have **ignored** it; we could've acted sooner.", "we could've acted"],
    ["The reviewers did not notice the missing index.", "reviewers did not notice"],
    ["This should have been caught in review.", "should have been caught"],
    ["We could have been alerted an hour earlier.", "We could have been"],
    ["The reviewers forgot to ask for the limit.", "reviewers forgot to ask"],
    ["If only we had kept the old key.", "If only we"],
    ["It was slow. Had we known about the limit, the import would have waited.", "Had we known"],
    ["@grace should have asked first.", "@grace should have asked"],
    ["Ada should have asked first.", "Ada should have asked"],
    ["Wir hätten den Alarm früher sehen müssen.", "Wir hätten den Alarm früher sehen müssen"],
    ["事前に確認すべきだった。", "べきだった"],
  ])("hears %j", (text, words) => {
    expect(reported("counterfactual", text)).toContain(words);
  });

  test.each([
    "All inbound requests failed to reach the new pods.",
    "The exporter failed to start, and most jobs failed to finish.",
    "We should have alerts for failed reloads.",
    "We should have automated tests for this path.",
    "Each team should have assigned owners for its alerts.",
    "Every task should have a clear owner.",
    "The slow query could have been a sign of it.",
    "The import would have failed on new clusters, too.",
    "We could have lost the orders of a whole day.",
    "The Prometheus operator failed to reconcile the object.",
    "The error reads `we should have checked this`.",
    "> We should have checked this, said the caller.",
    "The caller said “you should have told us”, and we opened the bridge.",
    "The team's dashboard failed to load.",
    "We failed our users, and we are sorry.",
    "I didn't check the standby before I switched to it.",
    "We also forgot to empty the queue, so the old labels came first.",
    "We did not test the failover this year.",
    "Engineers of three teams tested it; the load balancer should have failed over.",
  ])("does not hear %j", (text) => {
    expect(reported("counterfactual", text)).toEqual([]);
  });

  test("among the lessons it is a hint, among the tasks silent", () => {
    const text = "- We should have tested the failover.";
    const analysis = read(
      `# Postmortem: checkout down on 2024-03-08\n\n## Impact\n\nAll orders.\n\n## Root cause\n\nA full disk.\n\n## Lessons learned\n\n${text}\n`,
    );
    expect(found(analysis, "counterfactual").map(({ finding }) => finding.severity)).toEqual(["hint"]);
    expect(reported("counterfactual", text, "Action items")).toEqual([]);
  });

  test("words added and taken out", () => {
    const options = { counterfactual: { add: ["in hindsight"], remove: ["should have been caught"] } };
    expect(reported("counterfactual", "In hindsight this should have been caught.", "Root cause", { options })).toEqual(
      ["In hindsight"],
    );
  });
});

describe("human-error-cause", () => {
  test.each([
    ["The outage was due to human error.", "human error"],
    ["Somebody forgot to renew the certificate.", "Somebody forgot"],
    ["The table was dropped because of an operator mistake.", "operator mistake"],
    ["A fat-fingered command removed the route.", "fat-fingered"],
    ["Ursache war menschliches Versagen beim Umzug.", "menschliches Versagen"],
    ["L'incident vient d'une erreur humaine.", "erreur humaine"],
    ["オペミスにより設定が削除された。", "オペミス"],
    ["The cause was human error, not a bug.", "human error"],
    ["This was human error that was not caught in review.", "human error"],
    ["Human error not only stopped the queue, it also deleted it.", "Human error"],
  ])("hears %j", (text, words) => {
    expect(reported("human-error-cause", text)).toEqual([words]);
  });

  test.each([
    "This was not a human error: the tool has no check.",
    "The script exists to reduce the risk of human error.",
    "We look for conditions rather than human error.",
    "At first we assumed a user error.",
    "The user error rate rose to 12%.",
    "The job failed with an error.",
    "The release tool prints “human error, try again”.",
    "The release tool prints 'human error'.",
    "Operator error was excluded early: nobody was logged in.",
    "User error, we found, played no role.",
    "Human error is not what stopped the queue.",
    "We dismissed human error after an hour.",
    "The human-error-proxy restarted by itself.",
    "The Human Error dashboard was empty.",
    "Menschliches Versagen wurde ausgeschlossen.",
    "Ein Bedienfehler war nicht die Ursache.",
    "L'erreur humaine a été écartée.",
    "El error humano fue descartado.",
    "Se descartó un error humano.",
    "Erro humano não foi a causa.",
    "Человеческий фактор был исключён.",
    "人為的ミスではなかった。",
    "已排除人为错误。",
    "人为错误已被排除。",
  ])("does not hear %j", (text) => {
    expect(reported("human-error-cause", text)).toEqual([]);
  });

  test("only where a cause is told", () => {
    expect(reported("human-error-cause", "- Human error is likely at night.", "Lessons learned")).toEqual([]);
  });
});

describe("judgemental-language", () => {
  test("three are enough", () => {
    const text = "A stupid default. A ridiculous limit. A careless change. An embarrassing delay.";
    expect(reported("judgemental-language", text)).toEqual(["stupid", "ridiculous", "careless"]);
  });

  test.each([
    "A 502 Bad Gateway was returned.",
    "Poor network quality in one region.",
    "`if (!!value)` is true.",
    "x !!= y",
    "The stupid-backoff library retried every second.",
    "dumb-init was replaced, and lib/careless was not.",
    "The model ranks with stupid backoff.",
    "The index is built with the Ridiculous Fish library.",
    "It was wrong.",
  ])("does not hear %j", (text) => {
    expect(reported("judgemental-language", text)).toEqual([]);
  });

  test("words added and taken out", () => {
    const options = { "judgemental-language": { add: ["embarrassingly slow", "silly"], remove: ["Reckless"] } };
    expect(reported("judgemental-language", "A silly, reckless loop.", "Root cause", { options })).toEqual(["silly"]);
  });
});

describe("vague-quantity", () => {
  test.each([
    ["From 09:05 to 09:31 UTC on March 8, 2024 some users saw HTTP 502 for 26 minutes.", "some users"],
    ["A small number of paying customers saw errors. Several orders were lost.", "A small number of paying customers"],
    ["Einige Kunden konnten nicht bezahlen.", "Einige Kunden"],
    ["一部のユーザーがログインできなかった。", "一部のユーザー"],
  ])("hears %j, once", (text, words) => {
    expect(reported("vague-quantity", text, "Impact")).toEqual([words]);
  });

  test.each([
    "Some users, 12% of all, saw errors.",
    "Many users saw errors; 3,400 requests failed.",
    "Some settings were lost.",
    "Several users complained, and none of our customers could pay.",
  ])("does not hear %j", (text) => {
    expect(reported("vague-quantity", text, "Impact")).toEqual([]);
  });

  test("not in other parts", () => {
    expect(reported("vague-quantity", "Some users had found a way around it.", "Root cause")).toEqual([]);
  });
});

describe("blame-individual", () => {
  test.each([
    ["@bo ignored the warning of the release tool.", "@bo ignored"],
    ["Ada Lovelace forgot to renew the certificate.", "Ada Lovelace forgot"],
    ["Ada accidentally dropped the table.", "Ada accidentally dropped"],
    ["Bob forgot to renew the certificate.", "Bob forgot to"],
    ["It ran twice because she failed to read the page.", "she failed to"],
    ["He made a careless mistake in the\nquery.", "He made a careless mistake"],
    ["A junior developer carelessly ran the script.", "A junior developer carelessly"],
    ["One of the engineers wasn’t fully aware of the workspace.", "One of the engineers wasn’t fully aware"],
    ["Ada deployed the branch without testing.", "Ada deployed the branch without testing"],
  ])("hears %j", (text, words) => {
    expect(reported("blame-individual", text)).toEqual([words]);
  });

  test.each([
    "Ada rolled back release 41, and @bo restarted the workers.",
    "No one was blamed, and `git blame` shows three authors.",
    "The scheduler ignored the taint, and Kubernetes failed to evict the pods.",
    "Grafana failed to load. Cloud Run accidentally kept the old revision.",
    "We messed up and let our users down.",
    "The caller said “Ada ignored us”.",
    "Nobody says that Ada ignored the alert.",
    "Network blame: the switch forgot its routes.",
    "Ada told the team about the mistake in the runbook.",
  ])("does not hear %j", (text) => {
    expect(reported("blame-individual", text)).toEqual([]);
  });

  test("people that the settings name", () => {
    expect(reported("blame-individual", "Zorro misconfigured the proxy.")).toEqual([]);
    expect(reported("blame-individual", "Zorro misconfigured the proxy.", "Root cause", { people: ["Zorro"] })).toEqual(
      ["Zorro misconfigured"],
    );
  });

  test("words added and taken out", () => {
    const options = { "blame-individual": { add: ["finger trouble"], remove: ["ignored"] } };
    expect(reported("blame-individual", "@bo ignored it: finger trouble.", "Root cause", { options })).toEqual([
      "finger trouble",
    ]);
  });

  test("a fault is told once, by this rule or by counterfactual", () => {
    const text = "She failed to read the page. @bo should have asked.";
    expect(reported("blame-individual", text)).toEqual(["She failed to"]);
    expect(reported("counterfactual", text)).toEqual(["@bo should have asked"]);
  });
});

describe("the title of the report", () => {
  test.each([
    ["Incidente", "Impresoras de etiquetas paradas", "Impacto", "Causa raíz", "Fecha", "212 paquetes salieron tarde"],
    ["Incident", "Label printers stopped", "Impact", "Root cause", "Date", "212 parcels left late"],
    ["Vorfall", "Etikettendrucker standen still", "Auswirkungen", "Ursache", "Datum", "212 Pakete waren zu spät"],
    ["Titre", "Imprimantes arrêtées", "Impact", "Cause racine", "Date", "212 colis sont partis en retard"],
    ["Incidente", "Impressoras paradas no armazém", "Impacto", "Causa raiz", "Data", "212 pacotes não saíram"],
    ["Incidente", "Stampanti ferme", "Impatto", "Causa principale", "Data", "212 pacchi sono partiti in ritardo"],
    ["Incident", "Labelprinters stonden stil", "Impact", "Oorzaak", "Datum", "212 pakketten gingen te laat weg"],
    ["Incydent", "Drukarki stanęły", "Wpływ", "Przyczyna źródłowa", "Data", "212 paczek wyszło za późno"],
    ["Инцидент", "Принтеры встали", "Влияние", "Причина", "Дата", "212 посылок ушли поздно"],
    ["Інцидент", "Принтери стали", "Вплив", "Причина", "Дата", "212 посилок вийшли пізно"],
    ["インシデント名", "ラベルプリンター停止", "影響", "原因", "日付", "212個の荷物が遅れた"],
    ["故障标题", "标签打印机停机", "影响", "根本原因", "日期", "212个包裹延误"],
    ["장애명", "라벨 프린터 중단", "영향", "원인", "날짜", "소포 212개가 늦었다"],
  ])("a field %s names it: %s", (label, title, impact, cause, date, text) => {
    const analysis = read(
      `# Post-Mortem Report\n\n- **${label}:** ${title}\n- **${date}:** 2024-06-03\n\n## ${impact}\n\n${text}.\n\n## ${cause}\n\n${text}.\n`,
    );
    expect(analysis.postmortem.genre.kind).toBe("postmortem");
    expect(found(analysis, "title-generic")).toEqual([]);
  });
});
