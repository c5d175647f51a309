// Korean skeletons.
import type { SkeletonSet } from "./types.ts";

export const ko: SkeletonSet = {
  language: "ko",
  headings: {
    summary: "요약",
    impact: "영향",
    detection: "감지",
    timeline: "타임라인",
    "root-cause": "근본 원인",
    resolution: "해결",
    actions: "후속 조치",
    lessons: "교훈",
    background: "배경",
    metadata: "메타데이터",
    appendix: "부록",
  },
  bodies: {
    summary: ["${1:두세 문장으로: 무엇이 누구에게 언제부터 언제까지 멈췄고, 무엇으로 끝났는지.}"],
    impact: ["${1:누가 얼마나 영향을 받았고, 무엇이 얼마 동안 되지 않았는지. 숫자 또는 근거 있는 추정.}"],
    detection: ["${1:장애를 어떻게, 시작 후 얼마 만에 알았고, 다음에는 무엇이 더 일찍 알려 줄지.}"],
    timeline: [
      "- ${1:시각과 시간대}: ${2:장애 시작}",
      "- ${3:시각과 시간대}: ${4:감지: 누가 또는 무엇이}",
      "- ${5:시각과 시간대}: ${6:장애 종료, 그리고 무엇으로}",
      "- ${7:시각과 시간대}: ${8:모두 정상으로 돌아옴}",
    ],
    "root-cause": ["${1:무엇이 장애를 일으켰고, 어떤 조건이 그것을 가능하게 하고 이어지게 했는지.}"],
    resolution: ["${1:무엇이 장애를 끝냈고, 무엇이 결함을 영구히 고쳤으며, 어떻게 확인했는지.}"],
    actions: [
      "- [ ] ${1:무엇을 어디서 바꾸는지} (담당자: ${2:이름}, 기한: ${3:날짜}, 완료 기준: ${4:확인할 수 있는 것})",
    ],
    lessons: ["- ${1:도움이 되어 지켜야 할 것}", "- ${2:상황을 악화시키거나 늦춘 것}", "- ${3:운이 좋았던 것}"],
    background: ["${1:처음 읽는 사람이 먼저 알아야 할 것: 관련된 부분과 그 관계.}"],
    metadata: ["- 날짜: ${1:장애가 난 날}", "- 심각도: ${2:등급}", "- 상태: ${3:초안}", "- 작성자: ${4:이름}"],
    appendix: ["- ${1:이 보고서의 근거가 된 대시보드, 로그, 티켓 링크}"],
  },
  statuses: ["초안", "검토 중", "완료"],
  zoneSentence: "모든 시각은 {zone} 기준입니다.",
  entry: { who: "누가", what: "무슨 일이 있었는지" },
  action: {
    owner: { label: "담당자", prompt: "이름" },
    due: { label: "기한", prompt: "날짜" },
    end: { label: "완료 기준", prompt: "확인할 수 있는 것" },
  },
};
