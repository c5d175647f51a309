// Parts as engineers title them in six languages where no set phrase fits, and headings of other things in the same words.
import { describe, expect, it } from "vitest";
import { readLabel } from "../../../server/src/postmortem/headings.ts";
import { ALL } from "../../../server/src/postmortem/lexicon/index.ts";

const read = (language: string, heading: string) => {
  const lexicons = ALL.filter((one) => one.language === "en" || one.language === language);
  return readLabel(heading, lexicons)?.kinds.join("+") ?? "";
};

/** Language → kind → headings, ` | ` between them; no part under the empty kind. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    summary: "El problema en dos líneas | Versión corta",
    impact: "Radio de impacto | Costes de la caída | Lo que vio el cliente",
    detection: "Quién se dio cuenta | Por qué el monitor no avisó",
    "root-cause":
      "Qué agravó la caída | Error de fondo | Condiciones que lo permitieron | Dónde estaba el error | Cadena de errores",
    resolution: "Lo que hubo que cambiar | Qué solucionó la caída | Pasos que dimos",
    actions: "Qué falta por hacer | Ajustes pendientes | Trabajos pendientes",
    lessons: "Aciertos | En qué fallamos | Reglas aprendidas",
    background: "Cómo funciona el servicio | Cómo estaba configurada la red | Descripción del servicio afectado",
    appendix: "Comandos ejecutados | Incidencias relacionadas | Traza del error",
    "": "Qué vio el equipo | Cómo funciona la solución | Cambios en la versión 3 | Dónde está el código",
  },
  pt: {
    impact: "Raio de impacto | Custo da queda",
    detection: "Quem se deu conta | Como foi descoberto",
    "root-cause": "O que agravou a queda | Defeito subjacente | Onde estava o erro | Cadeia de erros",
    resolution: "O que foi necessário mudar | O que consertou a fila | Passos que demos",
    actions: "O que ainda falta fazer | Ajustes pendentes | Trabalhos restantes",
    lessons: "Onde falhamos",
    background: "Como o serviço funciona | Como estava configurado | O que este sistema faz",
    appendix: "Comandos executados | Incidentes semelhantes",
    "": "Quem viu primeiro o painel | Provas de carga | Como funciona a nova biblioteca",
  },
  fr: {
    impact: "Ce que nous avons perdu | Coût de la panne",
    detection: "Qui a remarqué la panne | Comment la fuite a été repérée",
    "root-cause":
      "Ce qui a amplifié la panne | Bug latent | Chaîne d'erreurs | Chaîne de défaillances | Où était l'erreur",
    resolution: "Ce qu'il a fallu changer | Étapes du rétablissement | Ce qui a débloqué la file",
    actions: "Ce qui reste à faire | Correctifs planifiés | Travaux restants | Prochaine étape",
    lessons: "Là où nous avons échoué | Erreurs commises",
    background: "Comment la passerelle fonctionne | À quoi sert cette passerelle",
    appendix: "Commandes exécutées | Incidents similaires",
    "": "Où est le code | Commandes | Erreur 500 | Travaux de la salle 3",
  },
  it: {
    summary: "Cos'è successo",
    impact: "Costi del disservizio",
    detection: "Come è stato individuato il guasto | Cosa ci ha avvisati",
    "root-cause": "Cosa ha aggravato il guasto | Difetto latente | Dov'era l'errore | Catena di errori",
    resolution: "Cosa abbiamo dovuto cambiare | Passi del ripristino | Come abbiamo aggirato il guasto",
    actions: "Cosa ci resta da fare | Come evitarlo | Lavori rimanenti | Prossimo passo",
    lessons: "Dove abbiamo sbagliato | Cosa è stato fatto bene",
    background: "Come funziona il servizio | Com'era configurata la rete",
    appendix: "Comandi eseguiti | Incidenti simili",
    "": "Cos'è Kafka | Dov'è il codice | Errore 500",
  },
  de: {
    impact: "Was wir verloren haben | Kosten des Ausfalls",
    detection: "Wer hat es bemerkt? | Wem es auffiel",
    "root-cause": "Was es noch schlimmer machte | Der eigentliche Bug | Fehlerkette | Was den Brand ausgelöst hat",
    resolution: "Was getan werden musste | Was den Stau löste | Durchgeführte Aktionen",
    actions: "Geplante Anpassungen | Offene Arbeiten | Restarbeiten | Nächster Schritt",
    lessons: "Was funktioniert hat | Wo wir versagt haben",
    background: "Wie der Dienst funktioniert | Etwas Hintergrund",
    appendix: "Ausgeführte Befehle | Ähnliche Vorfälle",
    "": "Was ist Kafka | Was war die Idee | Geplante Version | Wer hat Zugriff",
  },
  nl: {
    summary: "De korte versie | Het probleem in één zin",
    impact: "Wat werd geraakt | Wat we kwijt zijn | Kosten van de storing",
    detection: "Wie sloeg alarm? | Waarom het niet opviel",
    "root-cause": "Wat het nog erger maakte | Onderliggende fout | Waar de fout zat | Keten van fouten",
    resolution: "Wat er moest gebeuren | Stappen van het herstel",
    actions: "Openstaande taken | Geplande aanpassingen",
    lessons: "Gemaakte fouten | Wat werkte en wat niet",
    background: "Hoe de dienst werkt | Hoe het was ingericht",
    appendix: "Gerelateerde incidenten | Logbestanden",
    "": "Wat is Kafka | Waar de code staat | Wie heeft toegang",
  },
};

describe.each(Object.entries(NAMES))("everyday names of parts: %s", (language, kinds) => {
  it.each(Object.entries(kinds))("%s", (kind, headings) => {
    const all = headings.split(" | ").map((heading) => `${heading} → ${read(language, heading)}`);
    expect(all).toEqual(headings.split(" | ").map((heading) => `${heading} → ${kind}`));
  });
});
