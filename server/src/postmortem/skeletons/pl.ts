// Polish skeletons.
import type { SkeletonSet } from "./types.ts";

export const pl: SkeletonSet = {
  language: "pl",
  headings: {
    summary: "Podsumowanie",
    impact: "Wpływ",
    detection: "Wykrycie",
    timeline: "Oś czasu",
    "root-cause": "Przyczyna",
    resolution: "Rozwiązanie",
    actions: "Działania",
    lessons: "Wnioski",
    background: "Kontekst",
    metadata: "Metadane",
    appendix: "Załącznik",
  },
  bodies: {
    summary: ["${1:Dwa lub trzy zdania: co nie działało, u kogo, od kiedy do kiedy, i co to zakończyło.}"],
    impact: ["${1:Kogo i ilu dotknęło, co nie działało i jak długo. Liczby albo uzasadniony szacunek.}"],
    detection: ["${1:Jak zauważono incydent, jak długo po jego początku, i co pokaże go wcześniej następnym razem.}"],
    timeline: [
      "- ${1:godzina i strefa}: ${2:zaczyna się awaria}",
      "- ${3:godzina i strefa}: ${4:zauważono, przez kogo lub dzięki czemu}",
      "- ${5:godzina i strefa}: ${6:awaria się kończy, i dzięki czemu}",
      "- ${7:godzina i strefa}: ${8:wszystko znów działa}",
    ],
    "root-cause": ["${1:Co wywołało incydent, i jakie okoliczności go umożliwiły i podtrzymywały.}"],
    resolution: ["${1:Co zakończyło awarię, co trwale usunęło błąd, i jak to sprawdzono.}"],
    actions: [
      "- [ ] ${1:Co się zmieni, i gdzie} (odpowiedzialny: ${2:imię}, termin: ${3:data}, gotowe gdy: ${4:co można sprawdzić})",
    ],
    lessons: [
      "- ${1:Co pomogło i powinno zostać}",
      "- ${2:Co pogorszyło lub spowolniło sprawę}",
      "- ${3:Gdzie mieliśmy szczęście}",
    ],
    background: ["${1:Co najpierw musi wiedzieć osoba z zewnątrz: części, których to dotyczy, i jak są powiązane.}"],
    metadata: [
      "- Data: ${1:dzień incydentu}",
      "- Priorytet: ${2:poziom}",
      "- Status: ${3:Szkic}",
      "- Autorzy: ${4:imiona}",
    ],
    appendix: ["- ${1:Odnośniki do pulpitów, logów i zgłoszeń, na których opiera się ten raport}"],
  },
  statuses: ["Szkic", "W przeglądzie", "Zakończony"],
  zoneSentence: "Wszystkie godziny podano w {zone}.",
  entry: { who: "kto", what: "co się stało" },
  action: {
    owner: { label: "odpowiedzialny", prompt: "imię" },
    due: { label: "termin", prompt: "data" },
    end: { label: "gotowe gdy", prompt: "co można sprawdzić" },
  },
};
