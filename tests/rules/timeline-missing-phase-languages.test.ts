// timeline-missing-phase: how it was noticed and how it ended, told in every language that has words for it.
import { describe, expect, test } from "vitest";
import { page } from "./cases.ts";
import { found, read } from "./fixing.ts";

/** By language: how somebody heard of it, what tells neither, how it was over again. */
const TOLD: Readonly<Record<string, readonly [noticed: string, neither: string, ended: string]>> = {
  en: ["an accountant asks where the invoices are", "Lena thinks of the lock table", "invoices go through again"],
  "en, a machine": ["bot: lag > 90k", "Lena thinks of the lock table", "error rate 0 %"],
  "en, a neighbour": ["a guest writes us from the lobby", "Lena thinks of the lock table", "the queue is empty"],
  de: ["eine Nachfrage aus der Buchhaltung", "die Spalte hat den falschen Typ", "der Rückstau ist abgebaut"],
  "de, by hand": ["der Hausmeister schreibt uns", "die Spalte hat den falschen Typ", "die Fehlerquote ist bei null"],
  fr: ["la sonde ne voit plus la boutique", "la colonne est du mauvais type", "plus d’échec depuis dix minutes"],
  es: ["un vecino escribe por correo", "la columna es de otro tipo", "la cola queda a cero"],
  pt: ["o primeiro chamado da loja", "a coluna é de outro tipo", "a loja está no ar"],
  it: ["la segretaria telefona a Marta", "la colonna è di un altro tipo", "installato il disco nuovo"],
  nl: ["een mail van de winkel", "de kolom is van het verkeerde type", "de proef is geslaagd"],
  pl: ["sklep zgłasza puste strony", "kolumna ma zły typ", "usługa uruchomiona na nowo"],
  ru: ["бухгалтер спрашивает про счета", "у столбца не тот тип", "счета отправлены повторно"],
  uk: ["комірник повідомив про порожній екран", "стовпець не того типу", "чергу очищено"],
  cs: ["prodejna volá kvůli pokladně", "sloupec má špatný typ", "pokladna opět pracuje"],
  tr: ["bir müşteri mağazayı aradı", "sütunun türü yanlış", "ödeme sistemi çalışıyor"],
  id: ["laporan dari kasir toko", "tipe kolom salah", "kasir sudah pulih"],
  sv: ["butiken ringer till oss", "kolumnen har fel typ", "kassan fungerar"],
  da: ["butikken ringer til os", "kolonnen har den forkerte type", "kassen virker"],
  no: ["butikken ringer til oss", "kolonnen har feil type", "kassen virker"],
  ja: ["店舗から通報", "列の型が誤り", "ヒット率が回復"],
  "zh-Hans": ["门店同事在群里反映", "字段类型不对", "积压归零"],
  "zh-Hant": ["門市在頻道回報", "欄位型別不對", "流量切回"],
  ko: ["매장에서 제보", "열의 형식이 틀림", "서비스 재시작"],
};

function told(entries: readonly string[]): number {
  const timeline = entries.map((entry, i) => `- 10:${i}5 UTC – ${entry}`).join("\n");
  const text = page({ title: "Postmortem 2026-11-03", summary: "", impact: "", timeline, cause: "Type." });
  return found(read(text), "timeline-missing-phase").length;
}

describe("the first who speaks up and the last that works", () => {
  test.each(Object.entries(TOLD))("%s", (_, [noticed, neither, ended]) => {
    expect(told([noticed, neither, ended])).toBe(0);
    expect(told([neither, neither, ended])).toBe(1);
    expect(told([noticed, neither, neither])).toBe(1);
  });
});
