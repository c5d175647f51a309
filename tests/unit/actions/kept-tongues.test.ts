// Tasks of other languages than English that ask whether something is so, or that keep something as it is.
import { describe, expect, it } from "vitest";
import { readItem } from "./support.ts";

const VAGUE: Readonly<Record<string, string>> = {
  de: "Prüfen, ob andere Öfen betroffen sind | Alarme der Öfen beibehalten | Herausfinden, warum der Ofen kalt blieb",
  fr: "Vérifier si d'autres fours sont touchés | Garder les alertes du four en place | Identifier la cause des fours froids",
  es: "Verificar si hay otros hornos afectados | Conservar las alertas del horno | Determinar la causa del horno frío",
  pt: "Verificar se há outros fornos afetados | Manter as alertas do forno | Identificar a causa do forno frio",
  it: "Verificare se altri forni sono coinvolti | Conservare gli allarmi del forno | Rotazione periodica delle chiavi",
  nl: "Controleren of andere ovens getroffen zijn | Alarmen van de oven behouden",
  pl: "Sprawdzić, czy inne piece są dotknięte | Utrzymać alerty pieca | Regularna rotacja kluczy",
  ru: "Проверить, затронуты ли другие печи | Сохранять оповещения печи",
  ja: "オーブンの接続状態を確認 | 温度が返されているか確認する | 記録が残らない理由を確認 | 確認の手順を次回以降も継続 | 点検の結果を今後もここに書き足す | 鍵は絶対に共有しない | 鍵の定期ローテーション | トークン管理 | パフォーマンス監視",
  zh: "检查其他烤箱是否受影响 | 继续观察烤箱 | 保持烤箱的告警 | 添加日志聚合和分析",
  ko: "다른 오븐이 영향을 받는지 확인 | 오븐 알림 유지",
};

const SETTLED: Readonly<Record<string, string>> = {
  de: "Prüfen, ob `preheat` beim Start läuft | Sicherungen 30 Tage behalten | Den Ofen ob der Hitze mit einer Sicherung ausstatten",
  fr: "Vérifier que le four se vide avant chaque fournée | Conserver les 10 dernières sauvegardes du four",
  es: "Verificar que el respaldo se ejecuta antes de cada horneada | Conservar 30 días los registros del horno",
  pt: "Verificar que o forno se desliga antes de cada fornada | Manter 30 dias de registros do forno",
  it: "Verificare che il forno si spenga prima di ogni infornata",
  ja: "温度を確認する画面を追加 | 接続状態を確認するアラートを追加 | 記録を30日間維持する | 定期バックアップの設定を追加 | 権限管理の画面にロックを実装",
  zh: "检查 `preheat` 是否存在 | 保持超时 30 秒 | 启用审计日志",
  ko: "`preheat` 작업이 실행되는지 확인 | 백업을 30일 유지",
};

const all = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([language, tasks]) =>
    tasks.split(" | ").map((task): [string, string] => [language, task]),
  );

describe("has no end", () => {
  it.each(all(VAGUE))("%s: %s", (language, task) => expect(readItem(task, language).vague).toBe(true));
});

describe("has one", () => {
  it.each(all(SETTLED))("%s: %s", (language, task) => expect(readItem(task, language).vague).toBe(false));
});
