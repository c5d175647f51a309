// Chinese skeletons.
import type { SkeletonSet } from "./types.ts";

export const zh: SkeletonSet = {
  language: "zh",
  headings: {
    summary: "摘要",
    impact: "影响",
    detection: "发现",
    timeline: "时间线",
    "root-cause": "根本原因",
    resolution: "解决",
    actions: "改进措施",
    lessons: "经验教训",
    background: "背景",
    metadata: "基本信息",
    appendix: "附录",
  },
  bodies: {
    summary: ["${1:用两三句话说明：什么坏了，影响了谁，从何时到何时，靠什么结束。}"],
    impact: ["${1:谁、多少人受到影响，不能做什么，持续多久。给出数字，或有依据的估计。}"],
    detection: ["${1:如何发现，距开始多久，下次怎样能更早发现。}"],
    timeline: [
      "- ${1:时间和时区}: ${2:影响开始}",
      "- ${3:时间和时区}: ${4:由谁或由什么发现}",
      "- ${5:时间和时区}: ${6:影响结束，以及原因}",
      "- ${7:时间和时区}: ${8:一切恢复正常}",
    ],
    "root-cause": ["${1:什么触发了故障，哪些条件使它发生并持续。}"],
    resolution: ["${1:什么止住了影响，什么彻底修复了故障，如何确认。}"],
    actions: ["- [ ] ${1:在哪里改变什么} (负责人: ${2:姓名}, 截止: ${3:日期}, 完成标准: ${4:可以检查的结果})"],
    lessons: ["- ${1:有帮助、值得保留的}", "- ${2:使情况变坏或变慢的}", "- ${3:这次靠运气的}"],
    background: ["${1:团队之外的读者需要先知道的：涉及的部分及其依赖关系。}"],
    metadata: ["- 日期: ${1:故障当天}", "- 级别: ${2:等级}", "- 状态: ${3:草稿}", "- 作者: ${4:姓名}"],
    appendix: ["- ${1:本报告所依据的仪表盘、日志和工单的链接}"],
  },
  statuses: ["草稿", "审阅中", "已定稿"],
  zoneSentence: "所有时间均为 {zone}。",
  entry: { who: "谁", what: "发生了什么" },
  action: {
    owner: { label: "负责人", prompt: "姓名" },
    due: { label: "截止", prompt: "日期" },
    end: { label: "完成标准", prompt: "可以检查的结果" },
  },
};
