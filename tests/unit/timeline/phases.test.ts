// Which step of the incident an entry tells, and which words take it back.
import { describe, expect, it, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { phaseOf } from "../../../server/src/postmortem/timeline/phases.ts";

it.each([
  ["First checkout requests time out; outage begins", "impact-start"],
  ["The site is hard down", "impact-start"],
  ["The error-rate alert pages Piotr", "detected"],
  ["Monitoring failed to notice, but a customer reported errors", "detected"],
  ["Issue detected and verified", "detected"],
  ["Engineers began investigating", "acknowledged"],
  ["Piotr declares an incident", "acknowledged"],
  ["Rolled back to release 41", "mitigated"],
  ["Failover completed; traffic shifted to the standby", "mitigated"],
  ["Versions unpublished, token revoked", "mitigated"],
  ["Kim revokes the leaked API keys", "mitigated"],
  ["All credentials rotated", "mitigated"],
  ["Infected hosts isolated", "mitigated"],
  ["All services fully operational", "resolved"],
  ["Service restored", "resolved"],
  ["Issue Resolution", "resolved"],
  ["PROBLEM FIXED - processing resumes", "resolved"],
  ["Relatos de lentidão extrema em prod", "detected"],
  ["The issue has been fixed", "resolved"],
  ["Traffic has resumed", "resolved"],
  ["復旧確認", "resolved"],
  ["Khách hàng báo lỗi", "detected"],
  ["Dịch vụ hoạt động bình thường", "resolved"],
  ["Everything is green", "resolved"],
  ["Errors drop to zero", "resolved"],
  ["Service restored in staging and production", "resolved"],
  ["Reverted the change that was accidentally merged", "mitigated"],
  ["Zahlungen laufen wieder", "resolved"],
])("%s: %s", (text, phase) => expect(phaseOf(text)).toBe(phase));

it.each([
  ["Database team confirmed no issues on their end"],
  ["Issue resolution was tried in vain"],
  ["Rollback fails due to a configuration issue"],
  ["Restarted Apache, but the error persisted"],
  ["Attempted to restore service from the backup"],
  ["The revert did not solve the root cause"],
  ["Services are still not restored"],
  ["Release 41, in which the memory bug is fixed"],
  ["Support asks whether the problem is fixed"],
  ["Problem fixed in staging"],
  ["The issue is resolved in staging"],
  ["In the test environment all is back to normal"],
  ["The flag was switched off by mistake"],
  ["Bo accidentally reverted the fix"],
  ["Die Version wird aus Versehen zurückgerollt"],
  ["Le service est rétabli en recette"],
  ["Services resume tomorrow"],
  ["Sem novos relatos de erro"],
  ["DNS resolves to the old address"],
  ["The token could not be revoked"],
])("%s: none", (text) => expect(phaseOf(text)).toBeUndefined());

it.each([
  ["Kullanıcılar ödeme sayfasında hata görüyor", "impact-start"],
  ["Hata oranı %20'ye yükseldi", "impact-start"],
  ["Alarm çaldı", "detected"],
  ["Deniz alarmı üstlendi", "acknowledged"],
  ["Deniz incelemeye başladı", "acknowledged"],
  ["Sürüm geri alındı", "mitigated"],
  ["Hizmet normale döndü", "resolved"],
  ["Sorun giderildi", "resolved"],
  ["Pembayaran pelanggan gagal", "impact-start"],
  ["Alarm berbunyi", "detected"],
  ["Budi mulai investigasi", "acknowledged"],
  ["Rollback selesai", "mitigated"],
  ["Layanan kembali normal", "resolved"],
  ["Gangguan teratasi", "resolved"],
  ["Platby začaly selhávat, první chyby", "impact-start"],
  ["Přišel alert: alarm se spustil", "detected"],
  ["Jana převzala incident", "acknowledged"],
  ["Nasazení vráceno na předchozí verzi", "mitigated"],
  ["Služba opět funguje", "resolved"],
  ["Výpadek vyřešen", "resolved"],
  ["Kunder får fel i kassan", "impact-start"],
  ["Larmet går", "detected"],
  ["Maja kvitterar larmet", "acknowledged"],
  ["Versionen rullas tillbaka", "mitigated"],
  ["Kassan fungerar igen", "resolved"],
  ["Felet åtgärdat", "resolved"],
  ["Kunderne får fejl i kurven", "impact-start"],
  ["Alarmen går", "detected"],
  ["Mette begynder fejlsøgning", "acknowledged"],
  ["Versionen rulles tilbage", "mitigated"],
  ["Kurven virker igen", "resolved"],
  ["Kundene får feil i kassen", "impact-start"],
  ["Vakten varsles", "detected"],
  ["Ola startet feilsøking", "acknowledged"],
  ["Versjonen rullet tilbake", "mitigated"],
  ["Kassen virker igjen", "resolved"],
])("%s: %s", (text, phase) => expect(phaseOf(text)).toBe(phase));

it.each([
  ["Geri alma denendi, hatalar devam ediyor"],
  ["Layanan belum kembali normal"],
  ["Restart nepomohl, chyby trvají"],
  ["Omstart hjälpte inte, felen kvarstår"],
  ["Genstart hjalp ikke, fejlene fortsætter"],
  ["The error alert does not fire"],
  ["The disk alert never fired"],
  ["Omstart hjalp ikke, feilene fortsetter"],
])("%s: none", (text) => expect(phaseOf(text)).toBeUndefined());

describe("labels, tools and people", () => {
  it.each([
    ["Detected", "detected"],
    ["Detected: the queue no longer drains", "detected"],
    ["**Impact ends** when the pods are back", "mitigated"],
    ["Impact ends", "mitigated"],
    ["SEV-2 declared", "acknowledged"],
    ["P1 incident declared by Ines", "acknowledged"],
    ["PagerDuty alert: label printer queue > 500", "detected"],
    ["Opsgenie pages the warehouse team", "detected"],
    ["Ines acks", "acknowledged"],
    ["acking the checkout page", "acknowledged"],
    ["omar acked the page", "acknowledged"],
    ["Rollback complete", "mitigated"],
    ["Fix deployed to all regions", "mitigated"],
    ["Printing works again, errors no longer seen", "resolved"],
    ["Entdeckt durch die Überwachung", "detected"],
    ["Auf Version 7 zurückgerollt", "mitigated"],
    ["Détecté par la supervision", "detected"],
    ["Service rétabli, sans perte de données", "resolved"],
    ["Se detectó por una alerta", "detected"],
    ["Servicio restablecido", "resolved"],
    ["Incidente declarado", "acknowledged"],
    ["Cliente reclama da lentidão", "detected"],
    ["Tudo voltou ao normal", "resolved"],
    ["Сработал алерт по ошибкам", "detected"],
    ["Сервис восстановлен", "resolved"],
    ["ロールバック完了", "mitigated"],
    ["アラート発報", "detected"],
    ["收到告警", "detected"],
    ["服务恢复正常", "resolved"],
    ["롤백 완료", "mitigated"],
  ])("%s: %s", (text, phase) => expect(phaseOf(text)).toBe(phase));

  it.each([
    ["Rolling back release 7"],
    ["Rolled back release 7, no effect"],
    ["Rolled back release 7; still failing"],
    ["Failed over to the standby, but the errors persist"],
    ["The hotfix did not help"],
    ["Zurückgerollt, half nicht"],
    ["Rollback terminé, sans effet"],
    ["Se revierte la versión, pero no ayudó"],
    ["Откатили релиз, не помогло"],
    ["ロールバックしたが効果なし"],
    ["已回滚，仍然报错"],
    ["Team is back up after a short night"],
    ["Ana considers a rollback"],
  ])("%s: none", (text) => expect(phaseOf(text)).toBeUndefined());
});

describe("alerts, starts and recoveries in usual words", () => {
  it.each([
    ["Triggered: Checkout latency (SEV2)", "detected"],
    ["FIRING: CheckoutErrors", "detected"],
    ["[FIRING:2] CheckoutErrors", "detected"],
    ["PagerDuty: Triggered CheckoutErrors", "detected"],
    ["Mia pages the storage team", "detected"],
    ["paged the primary", "detected"],
    ["Paged our database on-call", "detected"],
    ["SRE is alerted", "detected"],
    ["pager goes off", "detected"],
    ["Rufbereitschaft wird geweckt", "detected"],
    ["first 503s", "impact-start"],
    ["users get timeouts", "impact-start"],
    ["visitors see intermittent errors", "impact-start"],
    ["the gateway responds with 503s", "impact-start"],
    ["latency spikes", "impact-start"],
    ["5xx rate climbs", "impact-start"],
    ["payments fail", "impact-start"],
    ["Zahlungen schlagen fehl", "impact-start"],
    ["Fehlerquote schnellt hoch", "impact-start"],
    ["Kunden sehen Fehlermeldungen", "impact-start"],
    ["Les paiements échouent", "impact-start"],
    ["Los pagos fallan", "impact-start"],
    ["Taxa de erros sobe", "impact-start"],
    ["Foutpercentage stijgt", "impact-start"],
    ["Доля ошибок растёт", "impact-start"],
    ["失敗率が急増", "impact-start"],
    ["错误率飙升", "impact-start"],
    ["오류율 상승", "impact-start"],
    ["error rate back under 1 %", "resolved"],
    ["latency falls below the threshold", "resolved"],
    ["payments go through again", "resolved"],
    ["customers can pay again", "resolved"],
    ["Zahlungen kommen wieder durch", "resolved"],
    ["Fehlerquote wieder unter 1 %", "resolved"],
    ["Les commandes passent de nouveau", "resolved"],
    ["Los pagos pasan de nuevo", "resolved"],
    ["Заказы снова проходят", "resolved"],
    ["エラー率が1%を下回った", "resolved"],
    ["Léa confirme que tout fonctionne", "resolved"],
    ["dyżurny zauważa rosnącą kolejkę", "detected"],
    ["wykryto spadek zamówień", "detected"],
  ])("%s: %s", (text, phase) => expect(phaseOf(text)).toBe(phase));

  it.each([
    ["customers see no errors"],
    ["no customers see errors"],
    ["customers still see errors"],
    ["orders no longer fail"],
    ["no orders fail"],
    ["databases fail over"],
    ["We think that the cache was causing the latency spikes"],
    ["nobody paged the on-call"],
    ["we did not page the team"],
    ["Mia didn't page the team"],
    ["the gateway doesn’t return errors"],
    ["Triggered a failover by hand"],
    ["error rate not back below 1 %"],
    ["payments do not go through again"],
    ["Zahlungen gehen noch nicht wieder durch"],
    ["Bestellungen schlagen nicht mehr fehl"],
    ["Kunden sehen keine Fehler"],
    ["Rollback schlägt fehl"],
    ["Les commandes ne passent pas de nouveau"],
    ["Léa conclut que tout fonctionne"],
    ["kolejka rośnie, nikt tego nie zauważa"],
    ["spadku zamówień nie wykryto"],
  ])("%s: none", (text) => expect(phaseOf(text)).toBeUndefined());
});

describe("over a whole timeline", () => {
  const phases = (...entries: string[]) =>
    analyse(
      `# Postmortem: label printing down on 2024-06-03\n\n## Impact\n\n212 parcels were late.\n\n## Timeline (UTC)\n\n${entries
        .map((text, i) => `- 10:${String(i * 5).padStart(2, "0")}: ${text}`)
        .join("\n")}\n\n## Root cause\n\nThe spool disk was full.\n`,
    ).postmortem.timeline.entries.map(({ phase }) => phase ?? "-");

  test.each([
    ["Belt 3 printed, all good"],
    ["**All good.**"],
    ["Everything looks fine (Ida)"],
    ["last printer in sync"],
    ["printers back in sync, all healthy"],
    ["Drucker neu gestartet, alles gut"],
    ["tout va bien"],
    ["Impresora reiniciada, todo en orden"],
    ["Принтер перезапущен, всё в порядке"],
    ["一切正常"],
  ])("“%s” at its end, where nothing else tells the end", (text) => {
    expect(phases("alert fires", "Ida returns from lunch", text)).toEqual(["detected", "-", "resolved"]);
    expect(phases("alert fires", text, "Ida returns from lunch")[1]).toBe("-");
    expect(phases("alert fires", "Service restored", text)).toEqual(["detected", "resolved", "-"]);
  });
  test.each([
    ["Not all good"],
    ["All good, except belt 3"],
    ["All good practice says to wait"],
    ["Waiting until all printers are in sync"],
    ["Nicht alles gut"],
    ["Nobody said that all is well with belt 3"],
  ])("“%s” at its end tells no end", (text) => {
    expect(phases("alert fires", "Ida returns from lunch", text)[2]).toBe("-");
  });

  test("a repair of which the next entry says that it did not help", () => {
    expect(
      phases("alert fires", "Rolled back release 7", "No change, still failing", "Disk cleared, printing works again"),
    ).toEqual(["detected", "-", "-", "resolved"]);
    expect(
      phases("Alarm ausgelöst", "Auf Version 7 zurückgerollt", "Fehler bleiben bestehen", "Druck läuft wieder"),
    ).toEqual(["detected", "-", "-", "resolved"]);
  });

  test("a resolution that did not last, and the last one", () => {
    expect(phases("alert fires", "Service restored", "Errors return", "looking", "Service restored")).toEqual([
      "detected",
      "-",
      "-",
      "-",
      "resolved",
    ]);
  });

  test("the first detection and acknowledgement", () => {
    expect(
      phases("alert fires", "Ines acks", "customers report late parcels", "omar acks", "Rolled back", "resolved"),
    ).toEqual(["detected", "acknowledged", "-", "-", "mitigated", "resolved"]);
  });

  test("normal levels undo nothing", () => {
    expect(phases("alert fires", "Rolled back release 7", "Latency returns to normal")).toEqual([
      "detected",
      "mitigated",
      "resolved",
    ]);
  });
});
