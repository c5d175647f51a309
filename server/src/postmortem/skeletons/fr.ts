// French skeletons.
import type { SkeletonSet } from "./types.ts";

export const fr: SkeletonSet = {
  language: "fr",
  headings: {
    summary: "Résumé",
    impact: "Impact",
    detection: "Détection",
    timeline: "Chronologie",
    "root-cause": "Cause racine",
    resolution: "Résolution",
    actions: "Actions correctives",
    lessons: "Enseignements",
    background: "Contexte",
    metadata: "Métadonnées",
    appendix: "Annexes",
  },
  bodies: {
    summary: ["${1:Deux ou trois phrases : ce qui est tombé, pour qui, de quand à quand, et ce qui y a mis fin.}"],
    impact: [
      "${1:Qui a été touché et combien, ce qui n'était plus possible, et pendant combien de temps. Des chiffres, ou une estimation avec sa base.}",
    ],
    detection: [
      "${1:Comment le problème a été remarqué, combien de temps après son début, et ce qui le montrera plus tôt.}",
    ],
    timeline: [
      "- ${1:Heure et fuseau} : ${2:début de l'impact}",
      "- ${3:Heure et fuseau} : ${4:remarqué, par qui ou par quoi}",
      "- ${5:Heure et fuseau} : ${6:fin de l'impact, et grâce à quoi}",
      "- ${7:Heure et fuseau} : ${8:tout est revenu à la normale}",
    ],
    "root-cause": ["${1:Ce qui a déclenché l'incident, et les conditions qui l'ont rendu possible et durable.}"],
    resolution: [
      "${1:Ce qui a arrêté l'impact, ce qui a réparé le défaut pour de bon, et comment cela a été vérifié.}",
    ],
    actions: [
      "- [ ] ${1:Ce qui sera changé, et où} (responsable : ${2:nom}, échéance : ${3:date}, terminé quand : ${4:ce que l'on peut vérifier})",
    ],
    lessons: [
      "- ${1:Ce qui a aidé et mérite d'être gardé}",
      "- ${2:Ce qui a aggravé ou ralenti}",
      "- ${3:Ce qui relevait de la chance}",
    ],
    background: ["${1:Ce qu'un lecteur extérieur doit savoir d'abord : les éléments en jeu et leurs dépendances.}"],
    metadata: [
      "- Date : ${1:jour de l'incident}",
      "- Gravité : ${2:niveau}",
      "- Statut : ${3:brouillon}",
      "- Auteurs : ${4:noms}",
    ],
    appendix: ["- ${1:Liens vers les tableaux de bord, journaux et tickets sur lesquels repose ce rapport}"],
  },
  statuses: ["Brouillon", "En relecture", "Final"],
  zoneSentence: "Toutes les heures sont en {zone}.",
  entry: { who: "qui", what: "ce qui s’est passé" },
  action: {
    owner: { label: "responsable", prompt: "nom" },
    due: { label: "échéance", prompt: "date" },
    end: { label: "terminé quand", prompt: "ce que l'on peut vérifier" },
  },
};
