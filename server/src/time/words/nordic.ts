// Months, weekdays and joining words of Norwegian, Danish and Swedish, which share most of them.
import type { TimeWords } from "./types.ts";

export const nordic: TimeWords = {
  months: [
    "januar januari jan",
    "februar februari feb",
    "mars marts",
    "april apr",
    "mai maj",
    "juni jun",
    "juli jul",
    "august augusti aug",
    "september sep sept",
    "oktober okt",
    "november nov",
    "desember december dec",
  ],
  weekdays: ["mandag", "tirsdag tisdag", "onsdag", "torsdag", "fredag", "lørdag lordag", "søndag sondag"],
  approximate: "ca cirka omtrent omkring ungefar",
  at: "kl klokken klokka klockan",
  between: "mellom mellem mellan",
  and: "og och",
  duration: {
    day: "dager dage dagar",
    hour: "timer timmar timme",
    minute: "minutter minut minuter",
    second: "sekunder sekund",
    and: "og och",
  },
};
