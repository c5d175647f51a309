// Dutch skeletons.
import type { SkeletonSet } from "./types.ts";

export const nl: SkeletonSet = {
  language: "nl",
  headings: {
    summary: "Samenvatting",
    impact: "Impact",
    detection: "Detectie",
    timeline: "Tijdlijn",
    "root-cause": "Oorzaak",
    resolution: "Oplossing",
    actions: "Actiepunten",
    lessons: "Geleerde lessen",
    background: "Achtergrond",
    metadata: "Metadata",
    appendix: "Bijlage",
  },
  bodies: {
    summary: ["${1:Twee of drie zinnen: wat uitviel, voor wie, van wanneer tot wanneer, en wat het beëindigde.}"],
    impact: [
      "${1:Wie en hoeveel er last van hadden, wat niet meer werkte en hoe lang. Getallen, of een onderbouwde schatting.}",
    ],
    detection: ["${1:Hoe het incident werd opgemerkt, hoe lang na het begin, en wat het voortaan eerder laat zien.}"],
    timeline: [
      "- ${1:tijd en zone}: ${2:storing begint}",
      "- ${3:tijd en zone}: ${4:opgemerkt, door wie of waardoor}",
      "- ${5:tijd en zone}: ${6:storing eindigt, en waardoor}",
      "- ${7:tijd en zone}: ${8:alles werkt weer normaal}",
    ],
    "root-cause": [
      "${1:Wat het incident veroorzaakte, en welke omstandigheden het mogelijk maakten en lieten voortduren.}",
    ],
    resolution: ["${1:Wat de storing beëindigde, wat de fout blijvend verhielp, en hoe dat is gecontroleerd.}"],
    actions: [
      "- [ ] ${1:Wat er verandert, en waar} (eigenaar: ${2:naam}, deadline: ${3:datum}, klaar als: ${4:wat te controleren is})",
    ],
    lessons: [
      "- ${1:Wat hielp en moet blijven}",
      "- ${2:Wat het erger of trager maakte}",
      "- ${3:Waar we geluk hadden}",
    ],
    background: ["${1:Wat een buitenstaander eerst moet weten: de betrokken onderdelen en hoe ze samenhangen.}"],
    metadata: [
      "- Datum: ${1:dag van het incident}",
      "- Ernst: ${2:niveau}",
      "- Status: ${3:Concept}",
      "- Auteurs: ${4:namen}",
    ],
    appendix: ["- ${1:Links naar dashboards, logs en tickets waarop dit verslag rust}"],
  },
  statuses: ["Concept", "In review", "Afgerond"],
  zoneSentence: "Alle tijden zijn in {zone}.",
  entry: { who: "wie", what: "wat er gebeurde" },
  action: {
    owner: { label: "eigenaar", prompt: "naam" },
    due: { label: "deadline", prompt: "datum" },
    end: { label: "klaar als", prompt: "wat te controleren is" },
  },
};
