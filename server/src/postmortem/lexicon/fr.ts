// French words of a postmortem.
import type { Lexicon } from "./types.ts";

export const fr: Lexicon = {
  language: "fr",
  evidence: { frequent: "le | la | les | des | et | est | une | nous | pour | dans | été | sur | pas | que | avons" },
  order: "head-first",
  whole: {
    summary:
      "résumé | sommaire | résumé exécutif | résumé de l'incident | en résumé | synthèse | synthèse de l'incident | vue d'ensemble | aperçu | introduction | description | description de l'incident | description du problème | contexte et résumé | que s'est il passé | qu'est ce qui s'est passé | ce qui s'est passé | en bref | l'incident | les faits | faits | rappel des faits | exposé des faits | nature de l'incident | récapitulatif | objet de l'incident | résumé des faits | déroulé en bref | le problème en bref | en quelques mots | l'essentiel | en deux mots | l'incident en bref | exposé de l'incident | rappel de l'incident | l'incident en quelques mots | en clair",
    impact:
      "impact | impacts | effets de bord | effet de bord | effets secondaires | pire scénario | pire cas | qu'est ce que cela signifie pour vous | incidence | incidences | répercussions | impact client | impact utilisateur | impact utilisateurs | impact métier | services affectés | services impactés | services touchés | utilisateurs affectés | utilisateurs impactés | clients impactés | clients affectés | conséquences | périmètre | périmètre impacté | étendue | portée | dégâts | symptômes | qui a été affecté | métriques d'impact | systèmes impactés | systèmes affectés | préjudice | impact business | étendue de l'incident | impact financier | impacts constatés | données concernées | applications concernées | retombées | qui a été touché | qui était concerné | conséquence | la conséquence | qui a été impacté | gêne occasionnée | effets constatés | effets observés | ampleur | ampleur de l'incident | services indisponibles | services hors service | utilisateurs concernés | clients concernés",
    detection:
      "détection | détection de l'incident | découverte | alerte | alertes | alerting | comment a t il été détecté | comment l'incident a été détecté | détecté par | signalé par | signalement | moyen de détection | mode de détection | alerte initiale | première alerte | comment l'avons-nous su | premiers signes | premiers signaux | premier signal | remontée de l'incident | remontée | alerte reçue",
    timeline:
      "chronologie | chronologie des événements | chronologie de l'incident | timeline de l'incident | déroulé | déroulé de l'incident | déroulement | déroulement des faits | déroulé des événements | fil des événements | frise chronologique | ligne de temps | historique | séquence des événements | ligne du temps | journal des événements | suivi chronologique | main courante | étapes de l'incident | chronologie détaillée | fil de l'incident | journal de bord | enchaînement des faits | enchaînement des événements | suite des événements | journal de l'incident | heure par heure | minute par minute | historique de l'incident | ordre des événements",
    "root-cause":
      "cause | causes | cause racine | causes racines | cause première | causes profondes | cause profonde | cause principale | cause directe | cause initiale | analyse | analyse des causes | analyse de la cause racine | analyse des causes racines | analyse technique | détails techniques | origine | origine de l'incident | origine du problème | diagnostic | investigation | 5 pourquoi | cinq pourquoi | les 5 pourquoi | facteurs contributifs | facteur contributif | facteur aggravant | facteurs aggravants | facteurs contributeurs | facteurs | déclencheur | élément déclencheur | pourquoi est ce arrivé | pourquoi | raison | raisons | explication | explications | explication technique | facteur déclenchant | cause probable | causes possibles | investigations | le problème | problème | problème identifié | problèmes identifiés | problème rencontré | analyse détaillée | vulnérabilité | comment est-ce arrivé | détails de l'erreur | détail de l'erreur | détails du problème | détail du problème",
    resolution:
      "résolution | résolution de l'incident | correctif | correctifs | correctif appliqué | correction | corrections | solution | solutions | fix appliqué | actions entreprises | actions réalisées | actions menées | mesures prises | rétablissement | rétablissement du service | retour à la normale | reprise | réponse | réaction | contournement | solution de contournement | atténuation | remise en service | réparation | réparations | traitement de l'incident | intervention | interventions | restauration du service | restauration | mesures d'urgence | solution temporaire | solution définitive | actions correctives immédiates | endiguement | confinement | éradication | ce que nous avons fait | ce qui a été fait | services rétablis | retour en service | remise en état | plan de sauvetage | stabilisation | retour à un état stable",
    actions:
      "actions | actions correctives | actions préventives | actions correctives et préventives | plan d'action | plan d'actions | actions à mener | actions à venir | actions de suivi | actions futures | mesures correctives | mesures préventives | mesures correctives et préventives | prochaines étapes | prochaines actions | suites | suites données | suivi | prévention | recommandations | améliorations | améliorations prévues | pistes d'amélioration | à faire | tâches | remédiation | la suite | suite à donner | suites à donner | plan de remédiation | plan de prévention | engagements | axes d'amélioration envisagés | actions planifiées | mesures envisagées | garde fous | chantiers | travaux à venir | ce que nous allons faire | ce qui va changer | plans futurs | travaux futurs | précautions | précautions futures | prochaines mesures | plan d'amélioration | travaux prévus | évolutions prévues | et maintenant | pour que cela ne se reproduise plus",
    lessons:
      "leçons apprises | leçons | leçons tirées | enseignements | enseignements tirés | apprentissages | retour d'expérience | rex | ce que nous avons appris | qu'avons nous appris | ce qui a bien fonctionné | ce qui a fonctionné | ce qui s'est bien passé | ce qui a marché | points positifs | points forts | points négatifs | points faibles | ce qui peut être amélioré | ce qui n'a pas fonctionné | ce qui s'est mal passé | ce qui n'a pas marché | points d'amélioration | axes d'amélioration | où nous avons eu de la chance | là où nous avons eu de la chance | coups de chance | bilan | points à améliorer | leçons de l'incident | constats | ce qui aurait pu mieux se passer | ce qu'on a appris | forces | faiblesses | difficultés rencontrées | leçon | la leçon | à retenir | ce que nous retenons | enseignement",
    background:
      "contexte | contexte technique | contexte de l'incident | arrière plan | architecture | glossaire | définitions | rappels | situation initiale | rappel du contexte | environnement | contexte et périmètre technique | contexte métier | prérequis | mise en contexte | historique du système",
    metadata:
      "métadonnées | informations | statistiques | statistiques de l'incident | chiffres clés | en chiffres | l'incident en chiffres | informations générales | informations clés | gravité | statut | auteur | auteurs | participants | durée | date | intervenants | métriques | indicateurs | fiche d'identité | identification de l'incident | fiche incident | équipe | acteurs | acteurs impliqués | données générales | caractéristiques de l'incident | en tête | entête | fiche | approbation | approbations | validation",
    appendix:
      "annexe | annexes | preuves | références | liens | liens utiles | ressources | journaux | logs | graphiques | captures d'écran | pour aller plus loin | documents | questions ouvertes | questions réponses | foire aux questions | pièces jointes | éléments de preuve | bibliographie | sources | documentation | informations complémentaires | artefacts | artefacts liés | éléments liés | ressources liées",
  },
  alone: {
    summary: "présentation",
    detection: "supervision",
    actions: "perspectives | plan | plans",
    background: "rappel | rappels",
    impact: "pertes | données perdues | pertes de données | perte de données",
    "root-cause": "erreurs constatées | erreurs rencontrées | erreurs trouvées",
  },
  ambiguous: [
    {
      words: "heures clés | dates clés | horaires | horodatages",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "fields", kind: "metadata" },
      ],
      else: "metadata",
    },
    {
      words: "actions immédiates | mesures immédiates",
      when: [{ sign: "future", kind: "actions" }],
      else: "resolution",
    },
    {
      words: "remédiation | remédiations | mitigation | mitigations | correctifs à appliquer",
      when: [{ sign: "future", kind: "actions" }],
      else: "resolution",
    },
    {
      words: "détails | détails de l'incident",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "fields", kind: "metadata" },
      ],
      else: "root-cause",
    },
    {
      words: "que s'est il passé | ce qui s'est passé | qu'est ce qui s'est passé | récit",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "summary",
    },
    { words: "conclusion", when: [], else: "none" },
  ],
  heads: {
    summary: "résumé | synthèse | récapitulatif",
    impact:
      "répercussions | conséquence | ampleur | impact | impacts | conséquences | services affectés | services impactés | utilisateurs affectés | utilisateurs impactés | clients impactés | symptômes | symptôme | incidence | portée | étendue",
    detection: "détection | alerte",
    timeline: "chronologie | déroulé | déroulement | frise | frise chronologique | ligne du temps | fil",
    "root-cause": "cause | causes | facteurs | déclencheur | origine | raison | raisons | facteur",
    resolution:
      "résolution | correctif | rétablissement | contournement | solution | réparation | restauration | remédiation | atténuation | mitigation | fix | hotfix",
    actions: "actions | action | mesures | recommandations | améliorations | prochaines étapes | plan d'action",
    lessons: "leçons | enseignements | apprentissages | leçon | retour d'expérience",
    background: "contexte",
    appendix: "annexe | annexes | références | liens",
  },
  light:
    "stratégie | analyse | description | détail | détails | résumé | synthèse | évaluation | explication | liste | étapes | processus | mesure",
  incident:
    "incident | l'incident | panne | la panne | problème | événement | interruption | dysfonctionnement | l'interruption | événements | service",
  fillers:
    "le | la | les | l | un | une | notre | nos | brève | détaillée | détaillé | complète | technique | principale | initiale | probable | identifiée",
  prepositions: "de | du | des | d | sur | pour | à | au | aux | par | dans | avec | pendant | après | en",
  joiners: "et | ainsi que",
  turns: [
    { pattern: /^pourquoi (?:ce n|cela n|ca n).* pire$/, kind: "lessons" },
    { pattern: /^(?:ce qui|qui) (?:nous )?a (?:detecte|alerte)/, kind: "detection" },
    { pattern: /^nombre d\S* ?(?:utilisateurs|clients|usagers)/, kind: "impact" },
    { pattern: /^(?:enseignements|apprentissages) \S+$/, kind: "lessons" },
    {
      pattern:
        /^(?!.*(?:evit|futur|avenir|preven))(?:que|qu|quelles?|quels?|comment) .*(?:stopper|arreter|contenir|attenuer|resoudre|corriger|retablir)/,
      kind: "resolution",
    },
    { pattern: /^(?:ce qui s est|que s est il|qu est ce qui s est) (?:passe|produit|deroule)\b/, kind: "summary" },
    {
      pattern:
        /^(?:qu est ce qui|ce qui|que) (?:a|avons nous|ont) (?:ete )?perdus?$|^quelles? (?:est |sont |etait |etaient |ont ete )?(?:la |les )?consequences?$/,
      kind: "impact",
    },
    {
      pattern: /^comment .*(?:appris|signale|alerte|informe|prevenu|remarque|apercu)|^pourquoi (?:pas )?plus tot$/,
      kind: "detection",
    },
    {
      pattern:
        /^(?:ce qui|qu est ce qui|qui) (?:a |avait )?(?:cause|provoque|declenche|entraine)|^d ou vient|^comment en (?:est on|sommes nous) arrives? la|^pourquoi les (?:tests|controles|verifications)/,
      kind: "root-cause",
    },
    { pattern: /^quand (?:cela|l incident|le probleme|est ce que|ca)/, kind: "timeline" },
    {
      pattern:
        /^(?:qu est ce qui|ce qui) (?:a ete |est )(?:retabli|restaure|repare|corrige|remis)|^(?:actions|mesures|etapes|taches) (?:deja )?(?:terminees|achevees|accomplies|finalisees)$|^comment nous (?:avons|l avons) (?:repare|corrige|resolu|retabli)/,
      kind: "resolution",
    },
    {
      pattern: /^(?:pour|afin) (?:que|qu|d eviter)|^ce que nous (?:allons|devons) (?:changer|faire|modifier)/,
      kind: "actions",
    },
    {
      pattern: /^ce que (?:l incident|cela|cet incident|la panne) nous a appris|^ce qui a (?:peche|cloche)/,
      kind: "lessons",
    },
    {
      pattern:
        /^(?:est ce que )?(?:cela|ca|l incident|le probleme) (?:peut|pourrait|va)(?: t il)?(?: il| elle)? (?:se reproduire|encore arriver|arriver a nouveau)/,
      kind: "actions",
    },
    {
      pattern:
        /^(?:est ce que|des|les|le|la|nos|vos|mes|ai je|avons nous|quels?|quelles?) .*(?:affecte|touche|impacte|concerne|perdu|expose|compromis)e?s?$/,
      kind: "impact",
    },
    { pattern: /^(?:mesures|actions|corrections) (?:deja|ayant ete) (?:\w+)$/, kind: "resolution" },
    {
      pattern: /^ce qui (?:na pas |a |nous a |aurait )(?:\w+ )?(?:manque|marche|fonctionne|aide|freine|bien|mal|ete)\b/,
      kind: "lessons",
    },

    {
      pattern:
        /^(?!.*prevent)(?:actions?|mesures?) (?:\w+ ){0,3}(?:realisees?|menees?|effectuees?|entreprises?|prises?|appliquees?|deja faites|mises? en (?:place|oeuvre))$/,
      kind: "resolution",
    },
    { pattern: /^\w+ (?:affecte|impacte|touche|concerne)e?s?$/, kind: "impact" },
    { pattern: /^(?:que|qu) .*(?:plus|pas|eviter|avenir|reproduise)/, kind: "actions" },
    { pattern: /\bchance$/, kind: "lessons" },
    { pattern: /^pourquoi .*(?:detecte|alerte|decouvert|\bvu\b|remarque|apercu)/, kind: "detection" },
    { pattern: /^pourquoi\b/, kind: "root-cause" },
    { pattern: /^(?:ce qui|qu est ce qui|qu).*(?:bien|mal|fonctionne|marche|ameliore|appris)/, kind: "lessons" },
    { pattern: /^comment .*(?:detecte|decouvert)/, kind: "detection" },
    { pattern: /^comment .*(?:resolu|corrige|repare|reagi)/, kind: "resolution" },
    { pattern: /^comment .*(?:eviter|prevenir)/, kind: "actions" },
  ],
  none: "conclusion | conclusions | communication | remerciements | escalade",
  asks: /^quel(?:le)?s? (?:a ete|ont ete|est|sont|etait|etaient|fut) (?:l |le |la |les )?/,
  fields: {
    title: "titre | incident | intitulé | titre de l'incident | nom de l'incident | objet",
    status: "statut | état",
    severity: "gravité | sévérité | criticité | priorité | niveau",
    date: "date | date de l'incident | quand | date et heure",
    start: "début | heure de début | début de l'incident | date de début | commencé à",
    end: "fin | heure de fin | fin de l'incident | date de fin | terminé à",
    detected: "détecté | détecté à | heure de détection | découvert",
    mitigated: "atténué",
    resolved: "résolu | résolu à | heure de résolution | rétabli",
    duration:
      "durée | durée totale | durée de l'incident | durée de la panne | durée d'indisponibilité | temps d'arrêt",
    ttd: "temps de détection | délai de détection",
    ttr: "temps de résolution | délai de résolution | temps de rétablissement",
    authors: "auteur | auteurs | autrice | rédigé par | écrit par | rédacteur",
    owner:
      "responsable | responsable résolution | responsable de la résolution | corrigé par | résolu par | responsables | propriétaire | pilote",
    commander: "responsable de l'incident | gestionnaire d'incident",
    roles: "participants | intervenants | équipe | équipes impliquées | personnes impliquées",
    reviewers: "relu par | validé par | relecteurs",
    ticket: "ticket | numéro d'incident | référence | identifiant",
    services:
      "services affectés | services impactés | service affecté | service impacté | systèmes affectés | composants affectés | service | services",
    customers: "utilisateurs affectés | utilisateurs impactés | clients affectés | clients impactés",
    published: "publié | publié le | dernière mise à jour | mis à jour | créé le",
    tags: "catégorie | type | étiquettes",
    timezone: "fuseau horaire | fuseau | toutes les heures | heures",
  },
};
