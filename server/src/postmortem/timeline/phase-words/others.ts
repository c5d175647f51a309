// Words that tell a step of the incident in languages other than English.
import type { PhaseWords } from "./types.ts";

export const de: PhaseWords = {
  labels: {
    "impact-start":
      "beginn|störungsbeginn|beginn der störung|störung beginnt|ausfall beginnt|beginn des ausfalls|auswirkung beginnt",
    detected:
      "ausgelöst|alarm ausgelöst|erkannt|entdeckt|bemerkt|erkennung|entdeckung|alarm|alarmierung|erster alarm|gemeldet",
    acknowledged: "bestätigt|angenommen|quittiert|reaktion|störung ausgerufen|vorfall ausgerufen",
    mitigated:
      "eingedämmt|eindämmung|störung endet|störung beendet|auswirkung endet|ende der auswirkung|entschärft|umgehung",
    resolved:
      "behoben|gelöst|behebung|wiederhergestellt|wiederherstellung|entwarnung|ende|ende der störung|abgeschlossen",
  },
  tells: {
    "impact-start": [
      "(?:bestellung(?:en)?|anfragen?|zahlung(?:en)?|anmeldung(?:en)?|logins?|uploads?|aufträge|buchung(?:en)?|überweisungen|requests?|abfragen?|suchen?|checkouts?) (?:(?:schlagen|schlugen|schlägt|schlug) fehl|scheitern|scheiterten|scheitert)",
      "(?:fehlerraten?|fehlerquoten?|fehlerzahl(?:en)?|5xx(?:-raten?)?|latenz(?:en)?|die fehler) (?:steigt|stieg|steigen|stiegen|schnellt|springt|klettert|nimmt zu|nehmen zu)",
      "(?:kunden|kundinnen|nutzer|benutzer|anwender) (?:sehen|sahen|bekommen|bekamen|erhalten) (?!keine)(?:\\p{L}{1,12} )?(?:fehler\\p{L}{0,12}|5xx|50\\d)",
      "(?:liefert|liefern|lieferte|antwortet mit|antworten mit|wirft) (?!keine)(?:nur )?(?:fehler|5xx|50\\d\\p{L}{0,2}|http 50\\d)|erste (?:5xx|50\\d\\p{L}{0,2})",
      "(?:störung|ausfall|vorfall) (?:beginnt|begann)|beginn (?:der|des) (?:störung|ausfalls|vorfalls)",
      "erste (?:fehler|anfragen scheitern|zeitüberschreitungen|ausfälle)|(?:fällt|fiel|fallen|fielen) aus",
    ],
    detected: [
      "(?:bereitschaft|rufbereitschaft|team)\\b[^.;]{0,15} (?:gerufen|geweckt|angerufen|angepiept)|(?:ruft|weckt) die (?:ruf)?bereitschaft",
      "(?:wird|wurde|werden|wurden)? ?(?:entdeckt|bemerkt|erkannt)|(?:alarm|überwachung|monitoring)\\b[^.;]{0,30}(?:ausgelöst|löst aus|schlägt an|schlug an|meldet|meldete|alarmiert|weckt|ruft)",
      "(?:kunden?|nutzer|benutzer|kundin|support)\\b[^.;]{0,20}(?:meldet|melden|meldete|meldeten|beschwer\\p{L}+)|erste (?:meldung|meldungen|beschwerden?)|alarm(?:iert|ierte)?",
    ],
    acknowledged: [
      "bestätigt (?:den|die) (?:alarm|meldung|seite)|nimmt (?:den|die) (?:alarm|meldung|störung) an|quittiert|übernimmt",
      "(?:beginnt|begann) (?:mit der|die) (?:untersuchung|suche|analyse|fehlersuche)|(?:sev|p)[- ]?[0-5] ausgerufen|(?:vorfall|störung|incident) (?:wird |wurde )?ausgerufen|ruft (?:einen|den|die) (?:vorfall|störung|incident) aus",
    ],
    mitigated: [
      "zurückgerollt|zurückgesetzt|rückgängig gemacht|rollback (?:abgeschlossen|fertig|erfolgreich)|umgeschaltet|(?:schaltet|schwenkt)\\b[^.;]{0,40}\\bum|eingedämmt|störung (?:endet|beendet)|auswirkung(?:en)? (?:endet|enden|beendet)|(?:fix|hotfix|korrektur) (?:ist |wird |wurde )?(?:eingespielt|ausgerollt|ausgeliefert)",
    ],
    resolved: [
      "(?:geht|gehen|ging|gingen|kommt|kommen|kamen) wieder (?:durch|an|rein)|(?:gelingt|gelingen|gelangen|klappt|klappen) wieder|(?:fehlerraten?|fehlerquoten?|5xx(?:-raten?)?|latenz(?:en)?)\\b[^.;]{0,20} wieder (?:unter|im normal\\p{L}{0,12}|auf normal\\p{L}{0,12})|(?:fehlerrate|fehlerquote)\\b[^.;]{0,10} auf (?:null|0)",
      "(?:läuft|laufen|lief|liefen|funktioniert|funktionieren|arbeitet|arbeiten)\\b[^.;]{0,20} wieder|alles\\b[^.;]{0,12} wieder normal|wieder (?:erreichbar|verfügbar|normal|da|online)|entwarnung|behoben|wiederhergestellt|gelöst|(?:störung|vorfall|ausfall) (?:ist )?(?:vorbei|beendet|geschlossen)",
    ],
  },
  takenBack:
    "nicht|kein(?:e|en|er)?|ohne|noch|versuch\\p{L}*|scheiter\\p{L}*|teilweise|vorübergehend|soll(?:te|en)?|wird versucht|geplant|weiterhin",
  notTakenBack: "nicht mehr|keine weiteren|keine fehler mehr|ohne weitere|ohne fehler",
  failed: [
    "(?:hilft|half|wirkt|wirkte|greift|griff|klappt|klappte)\\b[^.;]{0,12} nicht|ohne (?:wirkung|erfolg|effekt|besserung)|keine?n? (?:wirkung|besserung|effekt|erfolg|änderung)|(?:fehler|störung|problem|ausfall)\\b[^.;]{0,20} (?:bleib(?:t|en)|blieb(?:en)?|besteh(?:t|en)|dauert an|weiterhin|hält an|kommt zurück|kehrt zurück)|(?:immer noch|weiterhin|noch immer)\\b[^.;]{0,20}(?:fehler|gestört|ausfall|nicht)|vergeblich|erfolglos|erneut (?:fehler|ausgefallen)",
  ],
};

export const fr: PhaseWords = {
  labels: {
    "impact-start":
      "début|début de l['’]impact|début de la panne|début de l['’]incident|impact commence|la panne commence",
    detected:
      "déclenchée?|alerte déclenchée|détecté|détectée|détection|alerte|première alerte|découvert|signalé|signalement",
    acknowledged: "pris en compte|prise en compte|acquitté|acquittée|acquittement|incident déclaré|déclaré",
    mitigated: "atténué|atténuée|atténuation|fin de l['’]impact|l['’]impact prend fin|contenu|contournement",
    resolved: "résolu|résolue|résolution|rétabli|rétablissement|retour à la normale|fin|fin de l['’]incident|clos",
  },
  tells: {
    "impact-start": [
      "(?:taux d['’]erreurs?|les erreurs|(?:la )?latence) (?:augmente(?:nt)?|monte(?:nt)?|grimpe(?:nt)?|explose(?:nt)?)|(?:commandes?|paiements?|requêtes?|connexions?) échoue(?:nt)?|premi(?:er|ère)s? (?:5xx|50\\d)",
      "(?:clients?|utilisateurs?) (?:voi(?:en)?t|reçoi(?:ven)?t|obtiennent) des erreurs|(?:renvoie(?:nt)?|retourne(?:nt)?) (?:des |une )?(?:erreurs?|5xx|50\\d)",
      "(?:l['’]incident|la panne|l['’]impact|l['’]interruption) (?:commence|débute|a commencé|a débuté)|début de (?:l['’]incident|la panne|l['’]impact|l['’]interruption)|premières? (?:erreurs?|échecs?|pannes?)",
    ],
    detected: [
      "(?:appelle|prévient|alerte) l['’](?:astreinte|équipe)",
      "détectée?s?|alerte\\b[^.;]{0,30}(?:déclenchée?|se déclenche|reçue|levée)|(?:utilisateurs?|clients?|clientes?|support)\\b[^.;]{0,20}(?:signale(?:nt)?|ont signalé|a signalé|se plaign\\p{L}+)|premiers? signalements?|l['’]astreinte est (?:alertée|prévenue|appelée)|remarquée?",
    ],
    acknowledged: [
      "acquitte(?:nt)?|acquittée?|prend en (?:charge|compte)|pris(?:e)? en (?:charge|compte)|commence(?:nt)? (?:à enquêter|à chercher|l['’]enquête|l['’]analyse|le diagnostic)|(?:incident|sev[- ]?[0-5]|p[0-5])(?: \\p{L}+)? (?:est )?déclarée?|déclare (?:un|l['’]) ?incident",
    ],
    mitigated: [
      "(?:retour arrière|rollback|bascule|correctif|contournement) (?:est |a été )?(?:effectuée?|terminée?|appliquée?|déployée?|en place|en production)|reverti|annulée?|atténuée?|basculée?|(?:l['’]impact) (?:prend fin|cesse|est terminé)|fin de l['’]impact|revient à (?:la )?version|est revenu(?:e)? à (?:la )?version",
    ],
    resolved: [
      "(?:passent|aboutissent|fonctionnent|marchent) (?:de|à) nouveau|taux d['’]erreurs?\\b[^.;]{0,20} (?:sous|en dessous d|à zéro|à la normale)",
      "rétablie?s?|résolue?s?|restaurée?s?|retour à la normale|revenue?s? à la normale|tout (?:fonctionne|est rentré dans l['’]ordre)|(?:de nouveau|à nouveau) (?:disponibles?|accessibles?|opérationnel\\p{L}*)|fin de (?:l['’]incident|la panne)|l['’]incident est (?:clos|terminé)",
    ],
  },
  takenBack:
    "pas|ne|n['’]\\p{L}+|sans|toujours|encore|tent(?:e|ent|é|ative)\\p{L}*|essa(?:ie|ye)\\p{L}*|échou\\p{L}*|échec|partiel\\p{L}*|temporairement|doit|devrait|sera|prévu",
  notTakenBack: "ne\\b[^.;]{0,12} plus|plus d['’]erreurs?|sans (?:perte|erreur|autre)\\p{L}*",
  failed: [
    "sans (?:effet|succès|amélioration|résultat)|aucune? (?:effet|amélioration|changement)|n['’]?e? ?(?:a |ont )?(?:pas|rien) (?:aidé|changé|suffi|fonctionné|marché|résolu)|ne (?:fonctionne|marche|suffit|change) (?:pas|rien)|(?:erreurs?|panne|problème|incident)\\b[^.;]{0,20} (?:persist\\p{L}+|continu\\p{L}+|demeur\\p{L}+|revien\\p{L}+|réappara\\p{L}+)|toujours (?:en erreur|en panne|indisponible\\p{L}*|des erreurs|pas)|en vain|échou(?:e|é|ent)|à nouveau (?:en panne|des erreurs)",
  ],
};

export const es: PhaseWords = {
  labels: {
    "impact-start":
      "inicio|inicio del impacto|inicio de la caída|inicio del incidente|comienza el impacto|empieza el impacto",
    detected:
      "disparada|disparado|activada|detectado|detectada|detección|alerta|primera alerta|descubierto|notado|avisado",
    acknowledged: "reconocido|reconocida|aceptado|incidente declarado|declarado|atendido",
    mitigated: "mitigado|mitigada|mitigación|fin del impacto|termina el impacto|contenido|contención",
    resolved:
      "resuelto|resuelta|resolución|restablecido|restablecida|recuperado|recuperación|solucionado|vuelta a la normalidad|fin|fin del incidente|cerrado",
  },
  tells: {
    "impact-start": [
      "(?:tasa de error(?:es)?|los errores|(?:la )?latencia) (?:suben?|subió|aumentan?|aumentó|crecen?|se disparan?)|(?:pedidos?|pagos?|peticiones|solicitudes) (?:fallan|fallaron|empiezan a fallar)|primeros (?:5xx|50\\d)",
      "(?:clientes|usuarios) (?:ven|vieron|reciben) errores|(?:devuelve|devuelven|responde|responden)(?: con)? (?:errores|5xx|50\\d)",
      "(?:comienza|empieza|comenzó|empezó|se inicia|se inició) (?:el impacto|la caída|el incidente|la interrupción|el fallo)|inicio (?:del incidente|de la caída|del impacto)|primer(?:os|as)? (?:errores|fallos|fallas)",
    ],
    detected: [
      "(?:avisa|llama|despierta) (?:al|a la) (?:equipo|guardia|persona de guardia)",
      "detect(?:a|an|ó|aron|ad[oa]s?)|alertad[oa]s?|(?:salta|saltó|se dispara|se disparó|se activa|se activó|llega|llegó) (?:la|una) (?:alerta|alarma)|(?:alerta|alarma)\\b[^.;]{0,30}(?:avisa|avisó|se dispara|se disparó|despierta|salta)|(?:usuarios?|clientes?|soporte|personas)\\b[^.;]{0,20}(?:report(?:a|an|ó|aron)|avis(?:a|an|ó|aron)|se quejan?|se quejaron)|primer (?:aviso|reporte)",
    ],
    acknowledged: [
      "reconoce (?:la|el) (?:alerta|aviso|incidente)|acepta (?:la|el) (?:alerta|aviso)|(?:comienza|empieza|comenzó|empezó|inicia|inició) (?:a investigar|la investigación|el diagnóstico)|(?:incidente|sev[- ]?[0-5]|p[0-5])(?: \\p{L}+)? (?:es )?declarado|(?:se )?declar(?:a|ó) (?:un|el) (?:incidente|sev)",
    ],
    mitigated: [
      "revert(?:ido|ida|ió|imos|ieron)|revierte(?:n)?|se revierte|rollback (?:completado|completo|terminado|aplicado)|mitigad[oa]|(?:parche|arreglo|corrección|solución temporal) (?:aplicad[oa]|desplegad[oa]|en producción)|conmutad[oa]|termina el impacto|fin del impacto",
    ],
    resolved: [
      "(?:pasan|entran|se procesan|funcionan) de nuevo|vuelven a (?:pasar|entrar|procesarse)|tasa de error(?:es)?\\b[^.;]{0,20} (?:por debajo|a cero|normal)",
      "resuelt[oa]s?|restablecid[oa]s?|restaurad[oa]s?|recuperad[oa]s?|solucionad[oa]s?|vuel(?:ve|ven) a (?:la normalidad|funcionar|la normal)|volvi(?:ó|eron) a (?:la normalidad|funcionar)|todo (?:funciona|vuelve|normal)|fin (?:del incidente|de la caída)|incidente cerrado",
    ],
  },
  takenBack:
    "no|sin|nunca|todavía|aún|intent(?:a|an|o|ó|aron|amos)\\p{L}*|trat(?:a|an|ó|aron|amos) de|falla|falló|parcial\\p{L}*|temporalmente|debería|se planea|sigue(?:n)?",
  notTakenBack: "ya no|sin (?:errores|pérdida|más)\\b|no hay más",
  failed: [
    "sin (?:efecto|éxito|mejora|resultado|cambios?)|no (?:ayud(?:a|ó)|funcion(?:a|ó)|sirv(?:e|ió)|surt(?:e|ió) efecto|tuvo efecto|mejor(?:a|ó)|bast(?:a|ó)|cambi(?:a|ó)|arregl(?:a|ó)|resolvi(?:ó|eron))|(?:errores|fallos|problema|caída|incidente)\\b[^.;]{0,20} (?:persist\\p{L}+|contin\\p{L}+|sigue(?:n)?|vuelve(?:n)?|regresa\\p{L}*)|sigue(?:n)? (?:fallando|caíd\\p{L}+|los errores|con errores|sin)|siguen los|en vano|de nuevo (?:caíd\\p{L}+|errores)",
  ],
};

export const pt: PhaseWords = {
  labels: {
    "impact-start": "início|início do impacto|início da queda|início do incidente|começa o impacto",
    detected:
      "disparado|disparada|acionado|detectado|detectada|detetado|detecção|deteção|alerta|primeiro alerta|descoberto|percebido",
    acknowledged: "reconhecido|reconhecida|aceito|incidente declarado|declarado|assumido",
    mitigated: "mitigado|mitigada|mitigação|fim do impacto|termina o impacto|contido|contenção",
    resolved:
      "resolvido|resolvida|resolução|restabelecido|restaurado|recuperado|normalizado|fim|fim do incidente|encerrado",
  },
  tells: {
    "impact-start": [
      "(?:taxa de erros?|os erros|(?:a )?latência) (?:sobe|sobem|subiu|aumentam?|aumentou|dispara|disparou)|(?:pedidos?|pagamentos?|requisições) (?:falham|falharam|começam a falhar)|primeiros (?:5xx|50\\d)",
      "(?:clientes|usuários|utilizadores) (?:veem|viram|recebem) erros|(?:retornam?|devolvem?|respondem?)(?: com)? (?:erros|5xx|50\\d)",
      "(?:começa|começou|inicia|iniciou|tem início) (?:o impacto|a queda|o incidente|a interrupção|a falha)|início (?:do incidente|da queda|do impacto)|primeir(?:os|as) (?:erros|falhas)",
    ],
    detected: [
      "(?:aciona|chama|acorda) (?:o plantão|a equipe|o time|a equipa)|plantão (?:é |foi )?acionado",
      "dete(?:c)?t(?:a|am|ou|aram|amos|ad[oa]s?)|alertad[oa]s?|alerta\\b[^.;]{0,30}(?:dispara|disparou|recebido|aciona|acionou|chega|chegou|acorda)|(?:dispara|disparou|chega|chegou) (?:o|um) alerta|(?:usuários?|utilizadores|clientes?|suporte)\\b[^.;]{0,20}(?:report(?:a|am|ou|aram)|reclam(?:a|am|ou|aram)|avis(?:a|am|ou|aram)|relat(?:a|am|ou|aram))|perceb(?:e|em|eu|eram|ido)",
    ],
    acknowledged: [
      "reconhece (?:o|a) (?:alerta|incidente)|assume (?:o|a) (?:alerta|incidente)|(?:começa|começou|inicia|iniciou) (?:a investigar|a investigação|o diagnóstico)|(?:incidente|sev[- ]?[0-5]|p[0-5])(?: \\p{L}+)? (?:é )?declarado|(?:é )?declar(?:a|ado|ou) (?:um |o )?(?:incidente|sev)",
    ],
    mitigated: [
      "revert(?:ido|ida|eu|emos|eram)|reverte(?:m)?|rollback (?:concluído|completo|terminado|aplicado)|mitigad[oa]|(?:correção|patch|contorno|hotfix) (?:aplicad[oa]|implantad[oa]|em produção)|termina o impacto|fim do impacto|tráfego (?:desviado|redirecionado)",
    ],
    resolved: [
      "(?:passam|entram|funcionam) (?:de novo|novamente|outra vez)|voltam a (?:passar|entrar)|taxa de erros?\\b[^.;]{0,20} (?:abaixo|a zero|normal)",
      "resolvid[oa]s?|restabelecid[oa]s?|restaurad[oa]s?|recuperad[oa]s?|normalizad[oa]s?|volt(?:a|am|ou|aram) ao normal|volt(?:a|am|ou|aram) a funcionar|tudo (?:normal|funciona|volta)|fim (?:do incidente|da queda)|incidente encerrado",
    ],
  },
  takenBack:
    "não|sem|nunca|ainda|tent(?:a|am|ou|aram|ativa)\\p{L}*|falha|falhou|parcial\\p{L}*|temporariamente|deveria|planeja\\p{L}*|continua\\p{L}*",
  notTakenBack: "já não|não há mais|sem (?:erros|perda|mais)\\b",
  failed: [
    "sem (?:efeito|sucesso|melhora|resultado|mudança)|não (?:ajud(?:a|ou)|funcion(?:a|ou)|adiant(?:a|ou)|resolve(?:u)?|teve efeito|surt(?:e|iu) efeito|melhor(?:a|ou)|mud(?:a|ou)|bast(?:a|ou))|(?:erros|falhas|problema|queda|incidente)\\b[^.;]{0,20} (?:persist\\p{L}+|continua\\p{L}*|permanec\\p{L}+|volta(?:m|ram)?(?! ao)|retorna\\p{L}*)|continua(?:m)? (?:fora|com|os erros|falhando|a falhar)|em vão|de novo (?:fora|erros)",
  ],
};

export const it: PhaseWords = {
  labels: {
    "impact-start": "inizio|inizio dell['’]impatto|inizio del disservizio",
    detected: "rilevato|rilevata|rilevamento|allarme|scoperto|segnalato",
    acknowledged: "preso in carico|presa in carico|incidente dichiarato|dichiarato",
    mitigated: "mitigato|mitigata|mitigazione|fine dell['’]impatto|contenuto",
    resolved: "risolto|risolta|risoluzione|ripristinato|ripristino|fine|fine del disservizio|chiuso",
  },
  tells: {
    "impact-start": [
      "(?:tasso di errore|gli errori|(?:la )?latenza) (?:sale|salgono|aumentano?)|(?:ordini|pagamenti|richieste|accessi) (?:falliscono|iniziano a fallire)|(?:clienti|utenti) (?:vedono|ricevono) errori|primi (?:5xx|50\\d)",
      "(?:inizia|comincia|iniziò) (?:il disservizio|l['’]impatto|l['’]incidente)|prim[ie] (?:errori|fallimenti)",
    ],
    detected: [
      "scatta l['’]allarme|(?:avvisa|chiama|sveglia) il (?:reperibile|team)|reperibile (?:avvisato|chiamato)",
      "rilevat[oa]|l['’]allarme (?:scatta|scattò)|(?:utenti|clienti)\\b[^.;]{0,20}segnala(?:no|to)|segnalazion[ei]",
    ],
    acknowledged: ["pres[oa] in carico|prende in carico|inizia(?:no)? (?:a indagare|le indagini)|incidente dichiarato"],
    mitigated: [
      "mitigat[oa]|rollback (?:completato|eseguito)|annullat[oa]|(?:correzione|patch) (?:applicata|distribuita)|finisce l['’]impatto",
    ],
    resolved: [
      "(?:passano|funzionano|funziona) di nuovo|tasso di errore\\b[^.;]{0,20} (?:sotto|a zero|normale)",
      "risolt[oa]|ripristinat[oaie]|torna(?:no|to)? (?:alla normalità|a funzionare)|di nuovo (?:disponibil[ei]|operativ\\p{L})",
    ],
  },
  takenBack: "non|senza|ancora|tent(?:a|ano|ativo|ato)\\p{L}*|fallit\\p{L}*|parzial\\p{L}*|temporaneamente|dovrebbe",
  notTakenBack: "non\\b[^.;]{0,12} più|senza (?:errori|perdite)",
  failed: [
    "senza (?:effetto|successo|miglioramenti)|non (?:ha (?:aiutato|funzionato|risolto)|aiuta|funziona|basta)|(?:errori|problema|disservizio)\\b[^.;]{0,20} (?:persist\\p{L}+|continua\\p{L}*)|ancora (?:errori|giù|in errore)|invano",
  ],
};

export const nl: PhaseWords = {
  labels: {
    "impact-start": "begin|start|begin van de storing|storing begint",
    detected: "gedetecteerd|ontdekt|opgemerkt|detectie|melding|alarm|eerste melding",
    acknowledged: "bevestigd|opgepakt|incident uitgeroepen",
    mitigated: "gemitigeerd|beperkt|impact eindigt|einde van de impact|mitigatie",
    resolved: "opgelost|hersteld|herstel|oplossing|einde|einde van de storing|gesloten",
  },
  tells: {
    "impact-start": [
      "(?:foutpercentage|aantal fouten|latentie) (?:stijgt|steeg|loopt op|neemt toe)|(?:bestellingen|betalingen|verzoeken|aanvragen|logins) (?:mislukken|mislukten|falen|faalden)|(?:klanten|gebruikers) (?:zien|zagen|krijgen|kregen) fouten|eerste (?:5xx|50\\d)",
      "storing (?:begint|begon)|eerste (?:fouten|storingen)",
    ],
    detected: [
      "(?:piket|dienstdoende|wachtdienst|team)\\b[^.;]{0,15} (?:gealarmeerd|opgeroepen|wakker gebeld)",
      "gedetecteerd|ontdekt|opgemerkt|alarm (?:gaat|ging) af|(?:gebruikers|klanten)\\b[^.;]{0,20}meld(?:en|den)",
    ],
    acknowledged: [
      "pakt\\b[^.;]{0,20} op|bevestigt de melding|begint (?:met )?(?:onderzoek|onderzoeken)|incident uitgeroepen",
    ],
    mitigated: ["teruggedraaid|teruggerold|gemitigeerd|rollback (?:voltooid|klaar)|impact eindigt"],
    resolved: [
      "(?:gaan|gaat|lopen|loopt|komen) weer (?:door|goed|binnen)|foutpercentage\\b[^.;]{0,15} weer (?:onder|normaal)",
      "opgelost|hersteld|weer (?:bereikbaar|beschikbaar|normaal|online)|werkt(?:e)?\\b[^.;]{0,12} weer",
    ],
  },
  takenBack: "niet|geen|zonder|nog|poging\\p{L}*|probe(?:er|ren|erde)\\p{L}*|mislukt|gedeeltelijk|tijdelijk|moet|zou",
  notTakenBack: "niet meer|geen fouten meer|zonder (?:fouten|verlies)",
  failed: [
    "zonder (?:effect|succes|resultaat)|geen (?:effect|verbetering)|(?:helpt|hielp|werkt|werkte) niet|(?:fouten|storing|probleem)\\b[^.;]{0,20} (?:blijft|blijven|houdt aan|houden aan)|nog steeds (?:fouten|storing|niet)|tevergeefs",
  ],
};

export const pl: PhaseWords = {
  labels: {
    "impact-start": "początek|początek awarii|początek wpływu",
    detected: "wykryto|wykrycie|zauważono|alert|alarm|zgłoszono",
    acknowledged: "potwierdzono|przyjęto|ogłoszono incydent",
    mitigated: "złagodzono|ograniczono|koniec wpływu|mitygacja",
    resolved: "rozwiązano|naprawiono|przywrócono|koniec|koniec awarii|zamknięto",
  },
  tells: {
    "impact-start": [
      "(?:odsetek|liczba|poziom) błędów (?:rośnie|wzrósł|wzrosła|wzrasta)|(?:zamówienia|płatności|żądania) (?:nie przechodzą|kończą się błędem|zawodzą)|(?:klienci|użytkownicy) widzą błędy|pierwsze (?:5xx|50\\d)",
      "(?:awaria|incydent) (?:zaczyna|zaczął|zaczęła|rozpoczyna|rozpoczęła) się|pierwsze (?:błędy|awarie)",
    ],
    detected: [
      "dyżurn\\p{L}{1,4} (?:powiadomion\\p{L}|wezwan\\p{L}|obudzon\\p{L})",
      "wykryt[oaye]|zauważ(?:ono|a|ył)|(?:użytkownicy|klienci)\\b[^.;]{0,20}zgłas\\p{L}+|alert (?:uruchomiony|wyzwolony)|alarm",
    ],
    acknowledged: ["potwierdza (?:alert|zgłoszenie)|ogłoszono incydent|rozpoczęto (?:analizę|dochodzenie)"],
    mitigated: ["wycofano|złagodzono|cofnięto|wdrożono poprawkę"],
    resolved: [
      "(?:znów|znowu|ponownie) (?:przechodzą|działają)|(?:przechodzą|działają) (?:znów|znowu|ponownie)|odsetek błędów\\b[^.;]{0,15} poniżej",
      "rozwiązano|naprawiono|przywrócono|znów działa|działa ponownie|wróci(?:ł|ła|ło|ły) do normy",
    ],
  },
  takenBack: "nie|bez|nadal|wciąż|prób\\p{L}+|częściowo|tymczasowo|powin\\p{L}+",
  notTakenBack: "już nie|bez (?:błędów|strat)",
  failed: [
    "bez (?:skutku|efektu|poprawy|rezultatu)|nie (?:pomogło|pomógł|pomogła|zadziałało|zadziałał)|(?:błędy|awaria|problem)\\b[^.;]{0,20} (?:trwa\\p{L}*|utrzymuj\\p{L}+|wraca\\p{L}*)|nadal (?:błędy|nie)|wciąż (?:błędy|nie)",
  ],
};

export const ru: PhaseWords = {
  labels: {
    "impact-start": "начало|начало инцидента|начало сбоя|начало влияния",
    detected: "обнаружено|обнаружен|обнаружена|обнаружение|замечено|алерт|тревога|сообщено",
    acknowledged: "подтверждено|принято|принят|принята|взято в работу|объявлен инцидент|инцидент объявлен",
    mitigated: "смягчено|смягчён|влияние прекратилось|конец влияния|ограничено|обходное решение",
    resolved:
      "решено|решён|решена|устранено|устранён|восстановлено|восстановление|конец|окончание инцидента|закрыто|закрыт",
  },
  tells: {
    "impact-start": [
      "(?:доля|процент|число|количество|уровень) ошибок (?:растёт|растет|вырос\\p{L}{0,2}|увеличи\\p{L}{1,6})|(?:заказы|платежи|запросы) (?:не проходят|падают|завершаются ошибк\\p{L}{1,3})|(?:пользователи|клиенты) (?:видят|получают) ошибк\\p{L}{1,3}|первые (?:5xx|50\\d)",
      "(?:сбой|инцидент|авария|простой) (?:начинается|начался|началась|начинает)|начало (?:сбоя|инцидента|аварии)|первые (?:ошибки|сбои|отказы)",
    ],
    detected: [
      "дежурн\\p{L}{1,4} (?:вызван\\p{L}?|разбужен\\p{L}?|оповещ[её]н\\p{L}?)|(?:будит|вызывает) дежурн\\p{L}{1,4}",
      "обнаруж\\p{L}+|замет\\p{L}+|(?:сработал|срабатывает|пришёл|пришел|приходит) алерт|алерт\\b[^.;]{0,20}(?:сработал|срабатывает|пришёл|пришел)|(?:пользователи|клиенты|поддержка)\\b[^.;]{0,20}(?:сообща\\p{L}+|жалу\\p{L}+|пожаловал\\p{L}+)|первые жалобы",
    ],
    acknowledged: [
      "подтвержда\\p{L}+ (?:алерт|инцидент)|подтвердил\\p{L}? (?:алерт|инцидент)|принял\\p{L}? (?:алерт|вызов)|объявл\\p{L}+ инцидент|инцидент объявл\\p{L}+|начал\\p{L}* (?:разбираться|расследовать|расследование|диагностику)|взял\\p{L}? в работу",
    ],
    mitigated: [
      "откатил\\p{L}*|откат (?:завершён|завершен|выполнен|закончен)|откачен\\p{L}*|переключил\\p{L}*|влияние (?:прекратилось|закончилось)|(?:исправление|хотфикс|патч) (?:выкачен|выкачено|развёрнут\\p{L}*|применён|применено|выложен\\p{L}*)|смягч\\p{L}+",
    ],
    resolved: [
      "(?:снова|опять) проход\\p{L}{1,4}|проход\\p{L}{1,4} снова|(?:доля|процент|уровень) ошибок[^.;]{0,20} (?:ниже|в норме|вернул\\p{L}{1,4})",
      "восстановл\\p{L}+|решён\\p{L}*|решен[ао]?|устран[её]н\\p{L}*|исправлен\\p{L}*|(?:снова|опять) (?:работа\\p{L}+|доступ\\p{L}+)|вернул\\p{L}+ (?:к норме|в норму)|вс[её] работает",
    ],
  },
  takenBack:
    "не|нет|без|пыта\\p{L}+|попыт\\p{L}+|пробу\\p{L}+|вс[её] ещ[её]|частичн\\p{L}+|временно|должн\\p{L}+|планиру\\p{L}+",
  notTakenBack: "больше не|не обнаружено новых|без (?:ошибок|потерь)",
  failed: [
    "не (?:помог\\p{L}*|сработал\\p{L}*|решил\\p{L}*|дал\\p{L}* (?:эффекта|результата))|без (?:эффекта|результата|успеха|улучшений)|безуспешно|безрезультатно|(?:ошибки|сбой|проблема|простой)\\b[^.;]{0,20} (?:продолжа\\p{L}+|остал\\p{L}+|остаётся|остается|сохраня\\p{L}+|вернул\\p{L}+)|вс[её] ещ[её] (?:не|ошибк\\p{L}+|недоступ\\p{L}+)|снова (?:упал\\p{L}*|ошибк\\p{L}+|недоступ\\p{L}+)",
  ],
};

export const uk: PhaseWords = {
  labels: {
    "impact-start": "початок|початок інциденту|початок збою",
    detected: "виявлено|помічено|виявлення|алерт",
    acknowledged: "підтверджено|прийнято|інцидент оголошено",
    mitigated: "пом['’]якшено|обмежено",
    resolved: "вирішено|усунено|відновлено|відновлення|кінець|закрито",
  },
  tells: {
    "impact-start": [
      "(?:частка|кількість|рівень) помилок (?:зростає|зрос\\p{L}{0,2})|(?:замовлення|платежі|запити) не проходять|(?:користувачі|клієнти) бачать помилки",
      "(?:збій|інцидент) (?:починається|почався)|перші (?:помилки|збої)",
    ],
    detected: ["виявл\\p{L}+|помі(?:тив|тили|чено)|спрацював алерт"],
    acknowledged: ["підтвердж\\p{L}+ (?:алерт|інцидент)|оголошено інцидент"],
    mitigated: ["відкотил\\p{L}*|відкат завершено"],
    resolved: ["знову проход\\p{L}{1,4}", "відновл\\p{L}+|вирішено|усун(?:ено|уто)|знову працю\\p{L}+"],
  },
  takenBack: "не|немає|без|спроб\\p{L}+|досі|частково",
  notTakenBack: "більше не|без помилок",
  failed: [
    "не (?:допом\\p{L}+|спрацював\\p{L}*)|без (?:ефекту|результату)|досі не|(?:помилки|збій)[^.;]{0,20} (?:триває|тривають|продовж\\p{L}+)",
  ],
};

export const ja: PhaseWords = {
  unspaced: true,
  labels: {
    "impact-start": "影響開始|障害開始|障害発生|発生",
    detected: "発報|検知|検出|発見|発覚|アラート|アラート発報|異常検知",
    acknowledged: "認知|受領|対応開始|調査開始|インシデント宣言|宣言",
    mitigated: "緩和|緩和策適用|影響終了|影響収束|収束|暫定対応|暫定復旧|暫定対応完了",
    resolved: "復旧|解消|解決|復旧確認|完全復旧|復旧完了|障害終了|終了|クローズ",
  },
  tells: {
    "impact-start": [
      "(?:エラー率|エラー|失敗率|5xx|レイテンシ|遅延)[がの]?(?:上昇|増加|急増|急上昇|増え|跳ね上が)|(?:注文|決済|ログイン|リクエスト|支払い?)[がに][^。；]{0,6}(?:失敗し|できなく|通らなく)|(?:ユーザー|顧客|利用者)[^。；]{0,6}エラー(?:が表示|を確認|が出)|(?:5xx|50\\d)(?:エラー)?を(?:返し|返す)",
      "障害(?:が)?(?:発生|開始)|影響(?:が)?(?:始まる|開始|発生)|エラーが?(?:出始め|発生し始め)|(?<!再)発生",
    ],
    detected: [
      "(?:オンコール|当番|担当者)[^。；]{0,8}(?:呼び出|招集|ページ)|アラート[^。；]{0,6}(?:発生|届|上が)",
      "検知|検出され|発覚|(?:アラート|監視)[^。；]{0,15}(?:発報|発火|鳴|通知|検知)|報告(?:があ|を受け|により)|に気(?:付|づ)",
    ],
    acknowledged: [
      "対応(?:を)?開始|調査(?:を)?開始|(?:アラート|通知)を?(?:受領|確認)し|インシデント(?:を|として)?宣言|(?:SEV|P)[- ]?[0-5][^。]{0,6}宣言",
    ],
    mitigated: [
      "ロールバック(?:が|を|の)?(?:完了|実施|した)|切り?戻し(?:が|を|の)?(?:完了|実施|た)|緩和(?:策)?(?:を)?適用|暫定対応(?:が|を)?完了|影響(?:が)?(?:収束|終了|止ま)|修正(?:を)?(?:リリース|デプロイ|適用)",
    ],
    resolved: [
      "(?:注文|決済|ログイン|リクエスト|支払い?)[^。；]{0,8}(?:再び|再度|通常どおり)?(?:通るよう|成功するよう|できるよう)|(?:エラー率|失敗率)[^。；]{0,12}(?:を下回|未満に|に戻)",
      "復旧(?:し|を?確認|が?完了|した)?|解消|正常(?:に戻|化|復帰)|全(?:面|て)?復旧|解決し",
    ],
  },
  takenBack: "せず|しない|できず|できな|ていな|試み|失敗|一部|一時的|予定|未|継続",
  failed: [
    "効果(?:が|は)?(?:な|無|見られ)|改善(?:せず|しな|が?見られ|なし)|変化(?:な|が?見られ)|(?:エラー|障害|影響|問題)(?:が|は)?(?:継続|続|再発|収まら)|依然|直らず|復旧せず|解消せず|再発|失敗",
  ],
};

export const zh: PhaseWords = {
  unspaced: true,
  labels: {
    "impact-start": "影响开始|故障开始|故障发生|发生",
    detected: "发现|發現|检测|檢測|告警|报警|收到告警|监控告警",
    acknowledged: "确认|響應|响应|开始排查|宣布故障|故障升级|介入",
    mitigated: "缓解|止损|影响结束|影響結束|止血|临时恢复",
    resolved: "恢复|恢復|解决|解決|已恢复|已解决|故障恢复|恢复正常|故障结束|结束|关闭",
  },
  tells: {
    "impact-start": [
      "(?:错误率|失败率|5xx|延迟)[^。；]{0,4}(?:上升|升高|飙升|增加|上涨)|(?:用户|客户)[^。；]{0,4}(?:看到|遇到)[^。；]{0,4}(?:错误|报错)|(?:订单|请求|支付|登录|下单)(?:大量)?失败|返回 ?(?:5xx|50\\d)",
      "故障(?:开始|发生)|影响开始|开始(?:出现|报错|失败)|首次(?:出现)?(?:报错|错误|失败)",
    ],
    detected: [
      "(?:呼叫|通知|叫醒)[^。；]{0,4}值班|值班[^。；]{0,6}被(?:呼叫|叫醒)",
      "(?:收到|触发|出现|发出)[^。；]{0,12}(?:告警|报警|警报)|(?:告警|报警)(?:触发|响)?|用户(?:反馈|报告|投诉)|(?:发现|检测到)(?:问题|异常|故障|错误)",
    ],
    acknowledged: [
      "(?:开始|着手)(?:排查|调查|处理|定位)|确认(?:收到)?(?:告警|故障)|宣布(?:为)?(?:故障|事故|P[0-5]|SEV)|值班[^。；]{0,8}(?:响应|介入|接手)",
    ],
    mitigated: [
      "回滚(?:完成|完毕|成功|到|至|了)|已回滚|完成回滚|切换(?:完成|成功|到)|止损|(?:修复|补丁)(?:已)?(?:上线|发布|部署)|影响(?:结束|消除)|缓解",
    ],
    resolved: [
      "(?:错误率|失败率|5xx)[^。；]{0,6}(?:回落|降回|低于)|(?:订单|请求|支付|登录|下单)重新成功",
      "恢复(?:正常|服务|完成|了)?|(?:已|得到|全部)(?:恢复|解决)|(?:服务|业务|系统)[^。；]{0,8}恢复|故障(?:解除|结束|关闭)|解决",
    ],
  },
  takenBack: "未|没有|沒有|无法|無法|尝试|試圖|失败|部分|临时|仍|尚未|计划|不能",
  failed: [
    "(?:无|無|没有|未见|未見|沒有)(?:明显)?(?:效果|改善|变化|作用)|无效|無效|未(?:能)?(?:解决|恢复|生效)|(?:仍|依然|还是|继续)[^。；]{0,8}(?:报错|失败|异常|错误|不可用|告警)|再次(?:失败|报错|告警|异常)|失败",
  ],
};

export const ko: PhaseWords = {
  unspaced: true,
  labels: {
    "impact-start": "시작|장애 시작|장애 발생|영향 시작|발생",
    detected: "발생 알림|감지|탐지|발견|인지|알림|경보",
    acknowledged: "확인|대응 시작|조사 시작|장애 선언",
    mitigated: "완화|영향 종료|임시 조치",
    resolved: "복구|해결|복구 완료|장애 종료|종료|정상화",
  },
  tells: {
    "impact-start": [
      "(?:오류율|에러율|오류|에러|지연)[이가]? ?(?:상승|증가|급증)|(?:주문|결제|로그인|요청)[이가]? ?실패|(?:사용자|고객)[^.;]{0,6}(?:오류|에러)",
      "장애(?:가)? ?(?:시작|발생)|오류(?:가)? ?(?:발생|시작)",
    ],
    detected: [
      "(?:온콜|당직)[^.;]{0,8}호출",
      "감지|탐지|경보(?:가)? ?(?:발생|울)|(?:알림|알람)(?:이|을)? ?(?:발생|수신|받)|고객[^.;]{0,8}(?:신고|제보|문의)",
    ],
    acknowledged: ["(?:조사|대응)(?:를|을)? ?(?:시작|착수)|장애(?:를)? ?선언|(?:알림|알람)(?:을)? ?확인"],
    mitigated: ["롤백(?:을|이)? ?(?:완료|했|하여|함)|완화|되돌렸|우회 ?(?:완료|적용)"],
    resolved: [
      "(?:주문|결제|로그인|요청)[이가]? ?다시 ?(?:처리|성공|가능)|(?:오류율|에러율)[^.;]{0,10}(?:미만|이하|아래)",
      "복구|정상(?:화| ?동작)|해결(?:됨|되었|했|됐)",
    ],
  },
  takenBack: "않|못|실패|시도|일부|예정|미",
  failed: [
    "효과(?:가)? ?(?:없|미)|개선(?:되지|이)? ?(?:않|없)|(?:오류|장애|문제)(?:가|는)? ?(?:지속|계속|재발)|여전히|실패",
  ],
};
