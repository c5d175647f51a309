// Japanese words of time. Numbers with 年月日時分秒 are read by the clock and date readers; weekdays stand in brackets.
import type { TimeWords } from "./types.ts";

export const ja: TimeWords = {
  months: [],
  weekdays: [
    "月 月曜 月曜日",
    "火 火曜 火曜日",
    "水 水曜 水曜日",
    "木 木曜 木曜日",
    "金 金曜 金曜日",
    "土 土曜 土曜日",
    "日 日曜 日曜日",
  ],
  noon: ["正午"],
  midnight: ["真夜中"],
  duration: { week: "週間", day: "日間 日", hour: "時間", minute: "分間 分", second: "秒間 秒" },
  zones: {
    names: {
      日本標準時: "JST",
      日本時間: "JST",
      協定世界時: "UTC",
      世界標準時: "UTC",
      太平洋時間: "PT",
      現地時間: "local",
    },
    times: "時刻 時間 日時 タイムスタンプ",
    time: "時系列 タイムライン タイムゾーン",
  },
};
