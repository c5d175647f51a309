// Chinese words of time, both scripts.
import type { TimeWords } from "./types.ts";

export const zh: TimeWords = {
  months: [],
  weekdays: [
    "一 周一 星期一 週一",
    "二 周二 星期二 週二",
    "三 周三 星期三 週三",
    "四 周四 星期四 週四",
    "五 周五 星期五 週五",
    "六 周六 星期六 週六",
    "周日 星期日 星期天 週日",
  ],
  noon: ["正午", "中午"],
  midnight: ["午夜"],
  duration: { week: "周", day: "天", hour: "个小时 個小時 小时 小時", minute: "分钟 分鐘", second: "秒钟 秒鐘" },
  zones: {
    names: {
      北京时间: "Asia/Shanghai",
      北京時間: "Asia/Shanghai",
      中国标准时间: "Asia/Shanghai",
      中国时间: "Asia/Shanghai",
      台北時間: "Asia/Taipei",
      台湾时间: "Asia/Taipei",
      台灣時間: "Asia/Taipei",
      香港时间: "HKT",
      香港時間: "HKT",
      协调世界时: "UTC",
      東京時間: "JST",
      美东时间: "ET",
      太平洋时间: "PT",
      当地时间: "local",
      本地时间: "local",
    },
    times: "时间 時間 时刻 時刻",
    time: "时区 時區 时间线 時間線 时间轴",
  },
};
