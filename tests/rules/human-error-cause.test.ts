// human-error-cause: a person is no root cause.
import { cases, page } from "./cases.ts";

/** A title and the heading of the cause. */
type Headings = readonly [title: string, cause: string];
const ITALIAN: Headings = ["Relazione sull'incidente del 22/02/2025", "Causa principale"];
const DUTCH: Headings = ["Incidentrapport: storing op 22 februari 2025", "Oorzaak"];
const POLISH: Headings = ["Postmortem: awaria 22 lutego 2025", "Przyczyna źródłowa"];
const KOREAN: Headings = ["장애 보고서: 2025-02-22 결제 장애", "근본 원인"];
const PORTUGUESE: Headings = ["Post-mortem: queda de 22/02/2025", "Causa raiz"];
const SPANISH: Headings = ["Postmortem: caída del 22/02/2025", "Causa raíz"];

const cause = ([title, heading]: Headings, told: string) =>
  `# ${title}\n\n## Timeline (CET)\n\n- 10:00 503\n- 10:30 200\n\n## ${heading}\n\n${told}\n`;

cases("human-error-cause", {
  reports: {
    "by its name": [page({ cause: "Human error during the release." }), "Human error"],
    "in a sentence": [page({ cause: "The outage was caused by an operator error." }), "operator error"],
    "in Italian": [cause(ITALIAN, "Il guasto nasce da un errore umano."), "errore umano"],
    "in Italian, what was not done": [cause(ITALIAN, "L'errore umano è stato non leggere la guida."), "errore umano"],
    "in Dutch": [cause(DUTCH, "De uitval kwam door een menselijke fout."), "menselijke fout"],
    "in Polish": [cause(POLISH, "Awarię spowodował ludzki błąd."), "ludzki błąd"],
    "in Korean": [cause(KOREAN, "작업자 실수로 인한 장애입니다."), "작업자 실수"],
    "in Portuguese, with a name": [cause(PORTUGUESE, "O erro humano da Rita foi não ler o aviso."), "erro humano"],
    "in Spanish, with a name": [cause(SPANISH, "El error humano de Marta fue no leer el aviso."), "error humano"],
  },
  silent: {
    "ruled out": page({ cause: "Human error was ruled out; a setting was missing." }),
    not: page({ cause: "This was not human error: the tool accepts any value." }),
    "to reduce the risk": page({
      actions: "- Automate the release to reduce the risk of human error (owner: Ada, due: 2024-03-20)",
    }),
    "a first assumption": page({ cause: "We first assumed a user error; a setting was missing." }),
    "ruled out in Italian": cause(ITALIAN, "L'errore umano è stato escluso."),
    "no cause in Italian": cause(ITALIAN, "L'errore umano non c'entra."),
    "ruled out in Dutch": cause(DUTCH, "Een menselijke fout is uitgesloten."),
    "ruled out in Polish": cause(POLISH, "Błąd operatora został wykluczony."),
    "not in Korean": cause(KOREAN, "휴먼 에러가 아니라 검증이 없었다."),
    "to prevent it in Korean": cause(KOREAN, "인적 오류를 방지하는 검증이 없었다."),
    "no cause in Portuguese": cause(PORTUGUESE, "O erro humano não foi a causa."),
    "no cause in Spanish": cause(SPANISH, "El error humano de Marta no fue la causa."),
    "what users see": page({ cause: "The user error rate went up, as a setting was missing." }),
  },
});
