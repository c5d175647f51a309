// Tables of tasks under the heads that natives write, and tasks in words of two syllables.
import { describe, expect, it } from "vitest";
import { readItem, readPart } from "./support.ts";

describe("owner, day and state stand in columns", () => {
  it.each([
    [
      "ja",
      "対策 | 実施担当 | 実施予定 | 実施状況",
      "温度計の検査を追加する | 田中 | 2027/02/03 | 未実施",
      "田中",
      "2027/02/03",
    ],
    [
      "zh",
      "跟进事项 | 主责人 | 完成时限 | 落实情况",
      "增加炉温告警 | 李娜 | 2027-02-03 | 进行中",
      "李娜",
      "2027-02-03",
    ],
    [
      "ko",
      "개선과제 | 담당부서 | 완료예정일 | 진행상황",
      "온도 알람 추가 | 제빵팀 | 2027.02.03 | 진행중",
      "제빵팀",
      "2027.02.03",
    ],
    [
      "ru",
      "Мероприятия | Ответственный исполнитель | Плановая дата | Статус выполнения",
      "Добавить алерт на печь | Антон | 03.02.2027 | В работе",
      "Антон",
      "03.02.2027",
    ],
    [
      "uk",
      "Захід | Відповідальна особа | Термін реалізації | Стан",
      "Додати алерт на піч | Леся | 03.02.2027 | У роботі",
      "Леся",
      "03.02.2027",
    ],
    [
      "tr",
      "Tedbir | Sorumlu birim | Planlanan tarih | Durum",
      "Fırın alarmı ekle | Fırın ekibi | 03.02.2027 | Sürüyor",
      "Fırın ekibi",
      "03.02.2027",
    ],
    [
      "vi",
      "STT | Công việc | Người thực hiện | Thời hạn",
      "1 | Thêm cảnh báo cho lò | Lan | 03/02/2027",
      "Lan",
      "03/02/2027",
    ],
    [
      "id",
      "Pekerjaan | PIC | Target Penyelesaian | Status",
      "Menambahkan alarm oven | Budi | 3 Februari 2027 | Sedang dikerjakan",
      "Budi",
      "3 Februari 2027",
    ],
  ])("%s: %s", (language, head, row, owner, due) => {
    const rule = head.replace(/[^|]+/g, "---");
    const [seen] = readPart(`| ${head} |\n|${rule}|\n| ${row} |\n`, language);
    expect([seen?.owner, seen?.due]).toEqual([owner, due]);
  });
});

describe("two words that are one", () => {
  it.each(["Cải thiện giám sát", "Nâng cao chất lượng hệ thống", "Rà soát quy trình", "Đào tạo đội ngũ"])(
    "has no end: %s",
    (task) => expect(readItem(task, "vi").vague).toBe(true),
  );
  it.each([
    "Tạo bản sao lưu",
    "Đặt TTL",
    "Thêm cảnh báo khi lò vượt 80%",
    "Cập nhật tài liệu vận hành Redis",
    "Sửa lò thanh toán để thử lại",
  ])("has one: %s", (task) => expect(readItem(task, "vi").vague).toBe(false));
});
