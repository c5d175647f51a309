// French words about follow-up tasks.
import type { ActionWords } from "./types.ts";

export const fr: ActionWords = {
  language: "fr",
  spaced: true,
  columns: {
    task: "action | actions | tâche | tâches | mesure | mesures | description | quoi | recommandation | action corrective",
    owner:
      "responsable | responsables | propriétaire | pilote | porteur | qui | assigné | assigné à | équipe | attribué à",
    due: "échéance | date limite | date | délai | pour le | quand | date cible | date prévue",
    ref: "ticket | tickets | lien | référence | suivi | issue | jira",
    priority: "priorité | urgence",
    status: "statut | état | avancement | fait",
    end: "terminé quand | critère de succès | critères de succès | critère d'acceptation | critères d'acceptation",
    other: "type | catégorie | n° | numéro | commentaire | commentaires | remarque | remarques | effort | domaine",
  },
  done: "fait | terminé | terminée | clos | résolu | livré | effectué | effectuées | réalisé | réalisée | réalisés | réalisées | implémenté | implémentée | implémentés | implémentées | terminées | oui | complété",
  open: "à faire | en cours | ouvert | planifié | prévu | en attente | non commencé | non",
  verbs: {
    create:
      "ajout* | affich* | cré* | écri* | rédig* | document* | mettre en place | mise en place | install* | implément* | automatis* | défin* | développ* | construi* | déploy* | instrument*",
    alter:
      "supprim* | retir* | migr* | mettre à jour | mise à jour | remplac* | activ* | désactiv* | configur* | corrig* | déplac* | limit* | bloqu* | fix* | passer | pass* | chang* | renomm*",
    inspect: "test* | vérif* | valid* | mesur* | contrôl*",
    open: "amélior* | renforc* | optimis* | revoir | revu | revus | revue | examin* | étudi* | analys* | évalu* | surveill* | assur* | garanti* | investig* | explor* | discut* | réfléch* | rédui* | évit* | suivre | enquêt* | considér* | envisag* | consolid* | maintenir | augment* | augmenter | sécuris*",
    people: "former | formé* | formation* | sensibilis* | rappel* | encourag* | communiqu* | inform*",
    event: "effectu* | réalis* | organis* | mener | planifi* | prévoir | conduire",
    tune: "rédui* | augment* | évit* | optimis* | sécuris*",
    effect: "rejet* | alert* | bloqu* | inclu* | journalis*",
  },
  nouns: {
    endless:
      "audit | audits | revue | revues | analyse | analyses | examen | évaluation | étude | investigation | formation | communication | amélioration | optimisation | sensibilisation",
    activity: "surveillance | supervision | monitoring | tests | test | documentation | journalisation | alerting",
    generic:
      "surveillance | supervision | monitoring | alertes | alerte | documentation | processus | procédures | procédure | communication | tests | test | sécurité | performance | performances | fiabilité | disponibilité | mesures | problème | problèmes | erreur | erreurs | incident | incidents | système | systèmes | infrastructure | équipe | équipes | changements | configuration | configurations | qualité | outils | outil | pratiques",
    occasion: "atelier | réunion | exercice | session | rétrospective",
    deliverable: "plan | rapport | proposition | ticket | décision",
    measurable: "limite | délai | mémoire | taille | seuil | intervalle | timeout",
  },
  qualities: {
    degree:
      "meilleur | meilleure | meilleurs | meilleures | mieux | plus | robuste | robustes | complet | complète | rigoureux | rigoureuse | strict | stricte | suffisant | suffisante | approprié | appropriée | efficace | davantage | améliorée | approfondie",
    frequency:
      "régulier | régulière | réguliers | régulières | régulièrement | périodique | périodiquement | continu | continue | toujours",
    loose: "éventuellement | si possible | optionnel | peut-être",
  },
  due: {
    before:
      "avant | avant le | d'ici | d'ici le | d'ici à | pour le | au plus tard le | échéance | date limite | sous | dans | jusqu'au",
    behind: "",
    months:
      "janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre",
    weekdays: "lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche",
    phrases:
      "aujourd'hui | demain | la semaine prochaine | le mois prochain | le trimestre prochain | fin de semaine | fin du mois | fin de mois | fin d'année | cette semaine | ce mois-ci | ce trimestre | fin de la semaine | fin du trimestre | fin de sprint | prochain sprint",
    units: "jour | jours | semaine | semaines | mois | sprint | sprints | trimestre",
    occasions: "lancement | mise en production | fêtes | noël",
  },
  closing: "en mettant | ces mesures | ces actions | en conclusion | grâce à | nous nous excusons | merci",
  notTasks: "noter | parce que | raison | raisons | causes",
  endings: "conclusion | conclusions | remerciements | annexe",
  nothing: "aucune action | aucun | aucune | à définir | non assigné | néant",
};
