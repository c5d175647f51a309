// Words that tell what a document is: a report of an incident, a template for one, or something else. Per language, as data.

/** In a title or file name: the document calls itself a report. Reports of projects and games do so too. */
export const REPORT_TITLE =
  /post[-\s]?m[ao]r?tem(?! (?:exam|debug|care|interval))|post[-\s]?mor?term?|\bpostmoterm\b|incident[-\s_]*(?:report|review|analysis|summary|disclosure|post|retrospective|timeline)|(?:outage|downtime|after[-\s]action|root[-\s]cause|rca|failure|crash)[-\s_]*(?:report|analysis|review)|post[-\s]?incident|\brca\b|\bpir\b|retrospective.{0,20}\bincident|(?:vulnerability|incident) disclosure|ポストモーテム|障害(?:報告|レポート|振り返り|分析)|インシデント(?:報告|レポート|振り返り)|不具合報告|事後検証|(?:故障|事故|事件|线上问题)(?:复盘|报告|報告|总结|分析)|复盘|포스트모템|사후 ?(?:분석|부검|검토)|(?:장애|사고|인시던트) ?(?:보고|리포트|회고|분석)|пост-?мортем|разбор (?:инцидента|сбоя|аварии)|отч[её]т об? (?:инциденте|сбое|аварии)|звіт про (?:інцидент|збій)|(?:störungs|vorfalls?|ausfall|fehler|schadens)(?:bericht|analyse|report)|(?:rapport|bilan|analyse|compte[- ]rendu) (?:d[e'’] ?|de l['’]|sur l['’])incident|retour sur (?:l['’]incident|la panne|l['’]interruption)|(?:incident|störungs|vorfalls)protokoll|(?:incident|outage) (?:log|record|notes|write-?up|recap|debrief)\b(?! (?:format|file|level|rotation|viewer))|(?:informe|reporte|análisis|registro|bitácora|crónica) (?:de |del |de la |sobre el |sobre la )?(?:incidente|incidencia|caída)|(?:relatório|análise|relato|registro|laudo) (?:de|do|da|sobre o|sobre a) (?:incidente|falha|queda|apagão|indisponibilidade)|(?:rapporto|analisi|report|relazione|resoconto)(?: di| dell['’]| sull['’])? ?(?:incidente|guasto|disservizio)|(?:storings|incident)(?:rapport|rapportage|analyse|verslag)|(?:raport|analiza) (?:z |po )?(?:incydentu|awarii)|(?:zpráva|hlášení|analýza) (?:o )?(?:incidentu|výpadku|havárii)|incidentrapport|händelserapport|hendelsesrapport|hændelsesrapport|olay (?:raporu|sonrası)|kesinti raporu|báo cáo sự cố|laporan insiden|raport de incident|incidens(?:jelentés|riport)|análisis post/iu;

/** In a title or file name: something went wrong. */
export const TROUBLE_TITLE =
  /(?<!\p{L})(?:incident|outages?|downtime|(?<!shut(?:ting)? )down|disruptions?|degrad(?:ed|ation)|interruption|unavailab\w+|crash(?:ed|es|loop)?|failures?|failed|fail(?:s)? to|failing|exploit(?:ed)?|hack(?:ed)?|breach|leak(?:ed|s|age)?|exposed|compromised?|abuse|halt(?:ed|s)?|stall(?:ed)?|stuck|broken|broke|bugs?|issues?|problems?|errors?|timeouts?|data ?loss|lost|deleted|deletion|overload(?:ed)?|vulnerability|poison(?:ed|ing)?|corrupt(?:ed|ion)|full|storm|latency|slow(?:ness)?|expired|missing|stale|misconfigur\w+|lockout|spike|bypass(?:ed)?|gone|frozen|hung|hangs|unreachable|unusable|unresponsive|deadlock\w*|wiped|stopped|blocked|delay(?:ed|s)?|not (?:working|available|responding)|disclosure|\p{L}*(?:ausfall|ausfälle|störung(?:en)?)|vorfall|datenverlust|panne|coupure|indisponibilité|dysfonctionnement|incidente?s?|incidencia|interrupción|caída|apagón|queda|falhas?|fallos?|interrupção|indisponibilidade|instabilidade|disservizio|guasto|interruzione|storing(?:en)?|uitval|awari\p{L}{1,3}|przerw[ay]|incydent\p{L}*|сбо[йяе]|инцидент\p{L}*|авари[яи]|недоступност\p{L}*|збій|збо[юїя]|інцидент\p{L}*|неполадк\p{L}*|поломк\p{L}*|взлом\p{L}*|утечк\p{L}*|простой|back online|we(?:['’]|\sa)re back|(?:wir sind|wieder) (?:zurück|wieder da|online|da|erreichbar)|de retour(?: en ligne)?|(?:estamos|ya estamos|volvimos|voltamos|estamos) (?:de vuelta|de volta|en línea|no ar)|siamo tornati|мы (?:снова )?вернулись|výpad\p{L}{1,3}|havári\p{L}{1,2}|poruch\p{L}{1,2}|odstávk\p{L}{1,2}|avbrott\p{L}{0,3}|driftstörning\p{L}{0,3}|driftsforstyrrelse\p{L}{0,2}|driftstopp?\p{L}{0,3}|driftsavbrott\p{L}{0,3}|utilgjengelig|utilgængelig|otillgänglig|nedbrud|nedetid|haveri\p{L}{0,3}|häiriö|käyttökatko\p{L}{0,2}|kesinti\p{L}{0,4}|arıza\p{L}{0,4}|leállás\p{L}{0,3}|üzemzavar\p{L}{0,3}|întreruper\p{L}{1,3}|gangguan|insiden|sự cố|gián đoạn|διακοπή|βλάβη|caiguda|avaria|guasti|disservizi|avarie|výpad\p{L}{2,3}|intreruper\p{L}{1,3}|apagão|panes|vazament\p{L}{1,2}|invasão|filtración|hackeo|avería|fuite|piratage|plantage|datenleck|absturz|einbruch|datenlek|wyciek|włamanie|niedostępno\p{L}{2,4}|lag plat|onbereikbaar|died|nuked|blackout|brownout|power (?:cut|loss|failure)|took down|knocked out|meltdown|mishap|went dark)(?!\p{L})|障害|停止|不具合|遅延|故障|中断|宕机|事故|不可用|丢失|误删|泄露|崩溃|漏洞利用|流出|漏え?洩?い|消失|誤削除|ダウン|(?:消し|壊し|飛ばし|止め|落とし)(?:た|て)|(?:消え|落ち|壊れ|止まっ)た|繋がらない|つながらない|不正アクセス|删库|误操作|被黑|被攻击|해킹|장애|중단|오류|유출|먹통/iu;

/** In a title: it is about one incident by that name, rather than about a bug or a finding. */
export const INCIDENT_TITLE =
  /(?<!\p{L})(?:incident(?!s)|outage(?!s)|downtime|breach|data (?:loss|leak)|incidente(?!s)|incidencia|caída|apagón|apagão|queda|indisponibilidade|panne|coupure|vorfall|\p{L}*störung|\p{L}*ausfall|incidente|guasto|disservizio|storing|awaria|incydent|инцидент(?!ов)|авария|сбой|збій|інцидент|výpadek|havárie|avbrott|kesinti)(?!\p{L})|障害|インシデント|事故|故障|장애/iu;

/** A field that says how severe it was. */
export const SEVERITY_FIELD =
  /^[\s*_|>#-]{0,6}(?:(?:incident |alert )?severity(?: level)?|sev|priority|gravité|sévérité|criticité|schweregrad|priorität|alvorlighe[td]s?(?:grad)?|allvarlighetsgrad|gravedad|severidad|criticidad|gravidade|severidade|criticidade|gravità|severità|ernst|krytyczność|priorytet|критичность|серь[её]зность|重大度|深刻度|重要度|严重(?:级别|程度|性)|(?:事件|故障|事故)(?:等级|级别)|심각도|등급)[\s*_|]{0,5}[:：|]/iu;

/** A field that says when it was, with its value. */
export const WHEN_FIELD =
  /^[\s*_|>#-]{0,6}(?:(?:incident |start |detection |outage )?(?:date|time|start(?:ed)?|detected|occurred|duration|when)(?: (?:and|&) time| of incident)?|data|datum|dato|tidspunkt|varighe[td]|varaktighet|fecha|date et heure|durée|duración|duração|durata|dauer|дата|время|начало|発生日時?|日時|发生时间|时间|日期|발생 ?일시)[\s*_|]{0,5}[:：|][^\n]{0,20}\d/iu;

/** In a title: a document that tells how to do or decide something, even where it speaks of incidents. */
export const GUIDE_TITLE =
  /\bhow (?:to|we(?!['’](?:ll|re|ve)|\s(?:will|are|plan|intend|have|broke|lost|fixed|took|recovered|deleted|dropped|failed|leaked|went|fell|brought|accidentally|got|resolved|mitigated|restored|survived|ran)\b))\b|(?<!\p{L})(?:process(?:es)?|polic(?:y|ies)|procedures?|guide(?:lines?)?|guidance|handbook|runbooks?|playbooks?|manual|checklists?|rfc|adr|proposal|specification|best practices|training|severity levels|(?:incident|problem|störungs|problem-)[- ]?management|tutorial|incident (?:metrics|statistics|trends)|requirements|talk (?:at|by|notes)|(?:notes|thoughts) (?:on|from)|podcast|webinar|slides|book review|skills?:|kata \d+|lesson \d+|chapter \d+|report(?:ing)? an? (?:bugs?|issues?|vulnerabilit\w+)|contributing|code of conduct|response plans?|recovery plans?|bug reports?|maintenance|upgrade template|change ?log|release notes?|procédure|politique|política|política|richtlinie|polityka|gestion des incidents|gestión de (?:los )?incident\p{L}+|gestão de incident\p{L}+|guía|procedimiento|handbuch|anleitung|leitfaden|werkinstructie|procedura|instrukcja)(?!\p{L})|регламент|инструкция|руководство|変更履歴|手順書|ガイド|マニュアル|手册|指南|流程|规范|매뉴얼|가이드|절차|^security(?: policy)?$/iu;

/** In a title without a word of trouble: meetings, plans, lists and works. */
export const OTHER_TITLE =
  /\b(?:schedule[ds]?|agenda|minutes|roadmap|design(?: doc(?:ument)?)?|meeting|workshop|conference|call \d+|notes|plan|index|list of|on-?call|retrospectives|incidents|cheat ?sheet|faq|readme|setting up|migration to|upgrade|game|jam|game ?day|drill|experiment|audit|assessment|pen(?:etration )?test|risk register|threat model)\b|議程|日程/iu;

/** A whole title that names many reports: the page lists them. */
export const INDEX_TITLE =
  /^[\W_]*(?:(?:our|all|past|public|previous|blameless|major|production|list of|index of|archive of|historical)\s+)*(?:post[-\s]?mortems?|incidents?|outages|incident reports|rcas?|root cause analys[ie]s|(?:outage|incident|post-?mortem) (?=archive|catalog|database|registry|collection|index|list))(?: of (?:outages|incidents))?(?: ?(?:index|list|archive|reports|log|history|catalog(?:ue)?|database|registry|collection))*[\W_]*$|^[\W_]*(?:registro|hist[oó]rico|[ií]ndice|lista|liste|historique|registre|verzeichnis|übersicht|elenco|registro) (?:de |des |d['’]|der |di |degli )?(?:incidentes|incidents|incidencias|vorfälle|störungen|incidenti|post-?mortems?)(?![\p{L}]| \p{L})/iu;

/** In the first lines: the page says that it holds or lists other documents. */
export const LISTS_REPORTS =
  /\b(?:este|ce|dieses|questo) (?:direct[oó]rio|diret[oó]rio|répertoire|dossier|verzeichnis|repositorio|repositório) (?:cont[eé]m|contiene|contient|enthält|reúne|regroupe)\b|\b(?:this|the following) (?:is a |is an )?(?:directory|folder|page|section|repo(?:sitory)?|list|index|document) (?:of|holds|contains|lists|collects|describes (?:our|the) process)|\blist of \W{0,3}(?:root cause|post-?mortems|incidents|rcas?)\b/iu;

/** In a title: samples of what is written during an incident. */
export const SAMPLES_TITLE =
  /\b(?:status(?: page)?|incident|customer|communication|update|message|notification|post-?mortem)s? (?:\w+ ){0,2}(?:examples|samples|snippets)\b|^\W*(?:example|sample)s? (?:of )?(?:status|incident|customer) (?:\w+ ){0,2}(?:updates|messages|communications?|notifications)\b/iu;

/** The text of a task to write a postmortem, not one. */
export const ASSIGNMENT =
  /\b(?:you(?: will|['’]ll| have to| must| need to)? (?:be )?writ(?:e|ing) a (?:blameless )?post-?mortem|most of you will never have faced|get creative and invent|for this (?:task|project|assignment|exercise)|learning objectives|your post-?mortem (?:should|must))\b/iu;

/** In the prose: what happened to users and systems, told as past. */
export const TOLD =
  /\b(?:(?:was|were|became|went|remained|been|being) (?:\w+ly )?(?:down|unavailable|unreachable|unresponsive|inaccessible|offline|degraded|affected|impacted|disrupted|restored|resolved|mitigated|exploited|compromised|halted|stuck|unable|broken|lost|fixed|reverted|restarted|rolled back|overloaded|misconfigured|dead|failing|not (?:working|responding|reachable|available))\b|(?:experienced|suffered|caused|led to|resulted in|triggered|encountered) (?:\w+ ){0,3}(?:outages?|disruptions?|downtime|failures?|interruptions?|degradation|errors?|crash(?:es)?|timeouts?|issues?|incident|loss)\b|(?:the|our|an|this) (?:outage|incident|downtime|disruption|exploit|attack(?:er)?|breach|bug)\b|users? (?:were|could not|couldn['’]t|experienced|reported)\b|root cause (?:was|of|is)\b|we (?:noticed|discovered|rolled|restarted|reverted|identified|found|fixed|restored|received|had to restart|apologi[sz]e)\b|(?:stopped|ceased) (?:\w+ing|working)\b|went (?:down|offline)\b|(?:bug|error|typo|misconfiguration|fault|problem) (?:was|were|that|caused|introduced|had)\b|sorry for (?:the|any) inconvenience\b|\bstop(?:ped)? working\b|\b(?:have|has) (?:since )?(?:addressed|fixed|identified|resolved|recovered|restored|mitigated)\b|\b(?:was|were) caused by\b|\bbrought down\b|\bnot (?:being )?(?:available|created|delivered|processed)\b|came back (?:up|online|at|to life)\b|(?:was|were|went|be|been|are) (?:\w+ )?(?:down|offline) for\b|pag(?:ed|er)\b|50\d (?:internal server |bad gateway |service unavailable |gateway time-?out )?errors?\b|alerted us\b|had (?:expired|crashed|failed|stopped|died|hung|frozen|filled up|run out|been (?:deleted|dropped|suspended))\b|(?:to|will) prevent (?:this|it)\b|the cause was\b|(?:requests?|jobs?|logins?|payments?|deploys?|builds?|writes?|orders?|nodes?|pods?) (?:\w+ )?(?:failed|timed out|went down|crashed)\b|(?:was|were) (?:\w+ ){0,2}left (?:with(?:out| no)|unable)\b|(?:there was|suffered|due to|because of|after) (?:an? |the |some |our )?(?:\w+ ){0,3}(?:power (?:loss|cut|outage|failure)|data loss|corruption|outage|crash|hardware failure|disk failure|lightning strike|fire)\b|(?:sorry|apologi\w+) (?:\w+ ){0,6}for (?:the|this|any|all|our) (?:\w+ )?(?:downtime|outage|inconvenience|disruption|interruption|trouble|delay|loss)|(?:able to|could|managed to) (?:recover|restore)\b|(?:the|our) last (?:good |known good |full |nightly |daily )?backup\b|(?:disks?|drives?|servers?|hosts?|raid|ssds?|boards?|switch|router|power supply) (?:\w+ )?(?:died|crashed|gave up|gave out|burned|burnt|broke down)\b|back (?:online|up and running|to normal|in business)\b|(?:was|were) (?:\w+ ){0,2}(?:wiped|dropped|erased|deleted|overwritten|leaked|exposed|revoked|stolen|taken down|knocked out)\b)|(?<!\p{L})(?:ausgefallen|gestört|abgestürzt|unterbrochen|fehlgeschlagen|nicht (?:mehr )?(?:erreichbar|verfügbar|nutzbar)|wieder (?:erreichbar|verfügbar|online|hergestellt)|behoben|wiederhergestellt|abgelaufen|neu gestartet|indisponibles?|en panne|hors service|redémarrée?s?|rétablie?s?|restaurée?s?|inaccessibles?|tombée?s?|interrompue?s?|caído|dejó de (?:responder|funcionar)|no disponible|restablecid[oa]s?|afectad[oa]s?|interrumpid[oa]s?|falló|fora do ar|indisponíve(?:l|is)|restaurad[oa]s?|afetad[oa]s?|interrompid[oa]s?|falhou|falharam|parou de|non disponibil[ei]|irraggiungibil[ei]|ripristinat[oaie]|interrott[oaie]|niet (?:meer )?(?:bereikbaar|beschikbaar)|hersteld|uitgevallen|verholpen|niedostępn\p{L}*|przywrócon\p{L}*|przesta[łl]\p{L}* działać|nie (?:działa\p{L}*|był[oay]?|mieliśmy)|naprawi\p{L}*|недоступ\p{L}*|не (?:могли|работал\p{L}*|открывал\p{L}*|отвечал\p{L}*)|перезапустил\p{L}*|исправил\p{L}*|откатил\p{L}*|восстанов\p{L}*|упал[аио]?|ошибк\p{L}*|не працю\p{L}*|віднов\p{L}*|(?:war|waren|lief|liefen|ging|gingen) (?:\p{L}+ ){0,5}(?:offline|down|nicht|gelöscht|verloren)|kam es zu|entschuldigen (?:wir )?uns|bitten (?:wir )?um entschuldigung|hors ligne|(?:a|ont|avait|avaient) (?:planté|cessé|été (?:perdue?s?|supprimée?s?|effacée?s?|coupée?s?|touchée?s?))|désolée?s? pour|nos excuses|(?:se|nos) (?:cayó|cayeron|perdió|perdieron|borró|borraron)|(?:fuera de (?:línea|servicio)|sin servicio|estuvo caíd[oa]|pedimos disculpas|lamentamos (?:las|los))|(?:caiu|caíram|saiu do ar|(?:foi|foram) (?:perdid|apagad|excluíd|removid|derrubad|deletad)[oa]s?|ficou (?:fora|offline|sem)|voltou a funcionar|sem acesso|pedimos desculpas|lamentamos o)|(?:andat[oaei] (?:\p{L}+ )?(?:offline|giù|perdut[oaie]|pers[oaie])|(?:è|sono|era|erano) (?:cadut|pers|inattiv|cancellat|tornat)[oaie]|ci scusiamo)|(?:ging|gingen|lag|lagen|was|waren) (?:\p{L}+ ){0,3}(?:plat|offline|eruit|onbereikbaar|uit de lucht|verloren)|onze excuses|przeprasza\p{L}{1,2}|utracon\p{L}|padł[aoy]?|(?:был[аио]?|были) (?:утерян|потерян|удал[её]н|недоступ|взломан)\p{L}*|лежал[аи]?|приносим извинения|не запускал\p{L}*|не стартовал\p{L}*|впал[аио]?|втрачен\p{L}*|вибача\p{L}*|výpad\p{L}{2,3}|nedostupn\p{L}{1,3}|spad(?:l|ol)[aoiy]?|nefung\p{L}{2,6}|obnov(?:en|il|ov|it|u)\p{L}{0,4}|omlouvám\p{L}{0,3}|låg nere|otillgänglig\p{L}{0,2}|återställ\p{L}{1,3}|var nede|utilgjengelig\p{L}{0,2}|utilgængelig\p{L}{0,2}|(?:gikk|gik|gick) (?:ned|ner|i stykker|sönder)|(?:var|lå|låg) (?:nede|nere)|(?:kunne|kunde) (?:ikke|inte)|utilgængelig\p{L}{0,2}|gjenopprettet|genoprettet|kaatui|poissa käytöstä|palautettiin|çöktü|erişilemez\p{L}{0,3}|kesinti\p{L}{0,5}|geri yüklendi|özür dileriz|leállt\p{L}{0,3}|elérhetetlen\p{L}{0,3}|helyreállít\p{L}{1,5}|a căzut|restabilit\p{L}?|gangguan|tidak dapat diakses|dipulihkan|sự cố|gián đoạn|không truy cập được|khôi phục|εκτός λειτουργίας|αποκαταστάθηκ\p{L}{1,2})(?!\p{L})|(?=[^\x00-\x7f])(?:お詫び|申し訳|ご迷惑|削除し(?:た|て)|消失し|消えて|落ち(?:た|て)|つながらな|繋がらな|動かな|エラーとなっ|誤って|抱歉|致歉|歉意|丢失了?|误删|崩溃|挂了|挂掉|异常|超时|죄송|먹통|접속(?:이|할 수) (?:불가|없)|유실|삭제(?:됐|되었|했)|障害が|停止し|復旧し|発生し|失敗し|できなくな|できない|不可用|无法|不可用|故障|恢复|宕机|中断|报错|失败|되지 않았|장애가|복구(?:했|하였|되었)|중단되|실패)/iu;

/** In the prose of other languages: the trouble by its name, which guides name as well. */
export const NAMED =
  /(?<!\p{L})(?:\p{L}*(?:ausfall|störung(?:en)?)|panne|coupure|caída|caídas|interrupción|falhas?|queda|indisponibilidade|disservizio|guasto|interruzione|storing|uitval|awari\p{L}{1,3}|przerw\p{L}|сбо[йяеи]|авари\p{L}{1,3}|збі[йо]\p{L}{0,2})(?!\p{L})/iu;

/** Steps of a status page, each at the start of its line. */
export const STATUS_STEP =
  /^[\W_]{0,4}(?:partly |partially )?(?:resolved|investigating|identified|monitoring)\b[*_]{0,2}\s?(?:[-–—:]|[*_]{2})[\s*_:–—-]{0,4}(?:[a-z]|$)/i;

/** As it goes on there. */
export const STATUS_OTHER =
  /^[\W_]{0,4}(?:update|notice|outage|scheduled|completed|in progress)\b[*_]{0,2}\s?(?:[-–—:]|[*_]{2})/i;

/** Keys of front matter that are kept up to date: those of runbooks and policies. */
export const KEPT_KEY =
  /^(?:(?:last|next)[-_ ]?(?:reviewed|review|tested|verified|updated|modified|edited)|review(?:ed|[-_ ]?(?:date|by|cycle))?|updated|modified|lastmod|runbook\w*|alert(?:name|s)?|slo\w*)$/i;

/** Headings of a runbook, beside those that reports have, too. */
export const RUNBOOK_HEADING =
  /^[^\p{L}\p{N}]*(?:escalat[a-z]*|when to escalate|verify(?:ing)?|validat[a-z]*|prerequisites|rollback(?: plan| steps)?|triage(?: steps)?|commands?|quick reference|contacts?|eskalation|voraussetzungen|überprüfung|escalon\p{L}*|escalam\p{L}*|verifica\p{L}*|pré-requisitos|requisitos|vérification|escalade|эскалация|проверка)[^\p{L}\p{N}]*$/iu;

/** In the prose: instructions, rules and plans, told as general or to come. */
export const INSTRUCTED =
  /\b(?:you (?:should|can|must|need|will|may|might|want)|if (?:you|your)|should be|must be|make sure|please|we (?:should|recommend|follow|use|encourage|value)|your (?:team|incident|postmortem)|follow these|responsible for|will be (?:held|provided|selected))\b/iu;

/** Sentences of a template: an instruction where a report has its content. */
export const PLACEHOLDER =
  /^\W*(?:name|title|date|number|id) of (?:the|this|your) (?:post-?mortem|incident|outage|event)\b|\b(?:e\.g\.|something like|for example),? ?["“'«([]|\bN (?:minutes|hours|users|customers)\b|\b(?:due to|because of) [XYZ]\b|\b(?:(?:YYYY|AAAA|JJJJ|20XX|DD|MM|JJ|TT|dd)[-/.](?:MM|DD|TT|JJ|mm|XX)\b|HH:MM\b|XX:[XY]{2}\b|hh:mm\b|HHhMM\b|YYYY\b|INC-X{2,}|dolor\b.{0,20}\bamet\b|TBD\b|(?:ISSUE|INCIDENT) (?:NAME|TITLE)\b|(?:DATE RANGE|\bDATE:))|\[(?:[^\][()]{0,40}\b(?:name|title|date|time|hora|fecha|data|here|event|evento|author|owner|description|descrição|descripción|url|link|descriptive|titre|título|titel|datum|heure|serviço|servicio|service|component|team|product|nombre|nome)\b[^\][()]{0,40}|\.{2,}|…|hora|evento \d)\](?!\()|<(?:[^<>@/]{1,40}\b(?:name|title|date|time|here|link|description|owner|service)\b[^<>@]{0,30}|insert [^<>]{1,40}|your [^<>]{1,40})>|\{\{[^{}]{1,60}\}\}|lorem ipsum|_{5,}|^(?:bulleted|list)$|^\*?\.\.\.\*?$|(?=[^\x00-\x7f])(?:記入|填写|（待(?:填|补充)）|〇〇|○○|△△|××)/iu;

/** A value or cell that is wholly in brackets: something is to be put in its place. Not a checkbox, number, link or wiki link. */
export const BRACKETED =
  /(?:^[`*_]{0,3}|[:：|]\W{0,6})(?:\[(?!\[)[^\][]*\p{L}{2}[^\][]*\](?![([:])|<(?!\/)[^<>@/]*\p{L}[^<>@/]*>|\{[^{}]*\p{L}[^{}]*\}|[*_][（(][^()（）]{6,}[)）][*_])[\s*_|.`]*$/u;

/** Sentences that tell the writer what to write. */
export const TEMPLATE_INSTRUCTION =
  /^[\W_]*(?:please |briefly |try to |clearly |in detail,? )?(?:describe|detail (?:the|how|what|all)|note (?:the|any|down)|record (?:the|any|all)|mention (?:the|any)|capture|indicate|attach|paste|answer|one (?:sentence|paragraph|line)|usually something|an? (?:detailed|one[- ]line|high[- ]level|bulleted|chronological) |summari[sz]e|explain|list|include|provide|write|fill (?:in|out)|enter|specify|state|add|insert|use this|delete this|replace|copy|outline|document|give|identify|one or two|a (?:sentence|short|brief|paragraph|few|summary|timeline|status|description|concise)\b|all the|(?:this|in this) section|short summary|details? of|link to|descri(?:ba|bir|va)|descreva|décri(?:re|vez|s)|beschreib\w*|expliqu(?:e|er|ez)|indi(?:que|car|quer)|resum[ai]\b|resumir|list(?:e|ar|er|ez)\b|liste\b|exemplo|ejemplo|exemple|beispiel|опишите|укажите|перечислите|кратко|記入|记录|描述|説明)/iu;

/** What a part is for, where a report has the part: "This section might include changes to processes". */
export const ABOUT_PART =
  /\b(?:this|the following) (?:section|part|heading) (?:also |then )?(?:outlines?|describes?|details|digs|should|might|may|could|can|explains?|includes?|covers?|is (?:for|where|not))\b|^[\W_]*(?:recommendations|suggestions|ideas) (?:for|on|to) \w+ing\b|^[\W_]*any (?:insights?|other|additional|relevant|further)\b|^[\W_]*(?:gather|collect|construct|this is not (?:for|about))\b/i;

/** Questions to the writer, where a report has its answer. */
export const TEMPLATE_QUESTION =
  /^[\W_]*(?:what|which|who|when|where|how|why|did|was|were|is|are|do|does|¿|qué|cuál|cuándo|quién|cómo|o que|qual|quais|quando|quem|como|quanto|was|wann|wer|wie|que|quel|quelle|quand|comment|что|как|когда|кто|почему)(?!\p{L})[^.]{0,200}[?？]/iu;

/** As such questions are written without their mark: "Who was affected, and for how long". */
export const TEMPLATE_ASKED =
  /^[\W_]*(?:what|which|who|when|where|how|why)(?: \w+)? (?:is|was|were|are|did|do|does|has|had|went|happened|caused|led|could|should|can|will|we|it|the)(?!\p{L})[^.?!:：]{3,160}(?:[.:]?$|,? e\.g\.)/iu;

/** List items and cells that stand for what is to come. */
export const DUMMY =
  /^\W*(?:items?|bulleted|list|bullet|todo|tbd|n\/a|none yet|example|sample|text|name|link|action|event|owner|person|team|thing)\W*(?:\d+\W*)?$/iu;

/** Says outright that the file is a template. */
export const SAYS_TEMPLATE =
  /\b(?:template|plantilla|modèle|modelo|vorlage|gabarit|шаблон)\b|テンプレート|模板|雛形|템플릿/iu;

/** In the prose: for how long something did not work. */
export const LASTED =
  /(?<!\p{L})(?:down|unavailable|offline|unreachable|inaccessible|degraded|outage|disruption|interruption|lasted|indisponible|panne|nicht erreichbar|fora do ar|caído|недоступ\p{L}*)(?!\p{L})[^.\d]{0,40}(?:\d[\d.,]*|an|one|two|three|four|five|six|several|une|deux|dos|tres|duas|zwei|drei) (?:seconds?|minut\p{L}+|mins?|hours?|hrs?|days?|heures?|horas?|stunden?|час\p{L}*)(?!\p{L})/iu;

/** In the prose: from when to when it did not work. */
export const FROM_TO =
  /(?<!\p{L})(?:from|between|von|de|entre|с) [^.:]{0,20}?\d{1,2}[:.h]\d{2}[^.:]{0,20}?(?:(?<!\p{L})(?:to|until|till|and|bis|à|a|até|и|до|y|e)(?!\p{L})|[-–—~])[^.:]{0,20}?\d{1,2}[:.h]\d{2}|\d{1,2}[:：]\d{2}\s?(?:[-–—~〜～至到]|から|부터)\s?\d{1,2}[:：]\d{2}/iu;

/** Two times of day with a word or two between them, in any language: "09:10 och 11:45". */
export const CLOCK_TO_CLOCK = /\d[:h]\d{2} \p{L}{1,6} (?:\p{L}{1,6} )?\d{1,2}[:h]\d{2}/iu;

/** A time of day as it is written in Romance languages. */
export const CLOCK_WITH_H = /(?<!\d)\d{1,2}h\d\d(?!\d)/i;

/** In the prose: on which day something happened: "On 3 May at 10:00, we …". */
export const ON_A_DAY =
  /(?:^|[.!?]\s)(?:on|early on|late on|in the \w+ of|yesterday|today),? (?:\w+day,? )?[^.,\d]{0,20}\d[^.]{0,40}?,? (?:we|our|the|an?|some|all|multiple|many|users|customers)\b/iu;

/** In the prose: since when it does not work. */
export const SINCE =
  /(?<!\p{L})(?:since|seit|depuis|desde|dal|sinds|od|с|з) (?:the |dem |le |el |o |as |las |dnia )?(?:\p{L}+ ){0,2}\d{1,4}[-./: ]/iu;

/** In a title: how to write reports, not one. */
export const ABOUT_REPORTS =
  /\b(?:how (?:to|we(?!['’](?:ll|re|ve)|\s(?:will|are|plan|intend|have|broke|lost|fixed|took|recovered|deleted|dropped|failed|leaked|went|fell|brought|accidentally|got|resolved|mitigated|restored|survived|ran)\b))|guide(?:lines?)?|guidance|handbook|playbooks?|manual|tutorial|best practices|writing|running|process|policy|culture|what (?:is|are|makes)|why (?:we )?(?:write|do|hold)|(?:good|great|better|effective) post|anatomy of an? (?:good )?post|in an? (?:good )?post-?mortem|^\W*(?:blameless )?post-?mortems(?=\s*[:–—-]|\W*$)|rédiger|redactar|escribir|escrever|schreiben|handbuch|leitfaden|anleitung|guía|guia)\b|как (?:писать|вести)|регламент|書き方|ガイド|怎么写|如何写|编写|规范|작성법|가이드/iu;

/** In a title: a notice of a vulnerability that was found, not of what happened. */
export const ADVISORY = /\b(?:security advisor(?:y|ies)|GHSA-\w|CVE-\d{4}|vulnerability report)/iu;

/** A day or a time of day that something happened at. */
export const DATED =
  /\d{4}[-/.年]\d{1,2}|\d{1,2}[:：]\d{2}|\d{1,2}\s?[ap]\.?m\b|(?<![\d.v])\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})(?![\d.]\d|\d)|\d{1,2}[月시時点]|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|avr|mai(?!s)|juin|juil|août|déc|ene|abr|ago|dic|fev|out|dez|märz|okt|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|янв|фев)\p{L}*\.?(?: of| de)? \d|\d(?:st|nd|rd|th|\.|º|er)?(?: of| de)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|avr|mai(?!s)|juin|juil|août|déc|ene|abr|ago|dic|fev|out|dez|maj|mei|maggio|märz|okt|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|янв|фев)|(?<!\p{L})(?:yesterday|last (?:night|week|mon|tue|wed|thu|fri|sat|sun)|gestern|hier|ayer|ontem|вчера)/iu;

/** Headings of instructions to a person or a machine: skills, prompts, procedures. */
export const INSTRUCTIONS_HEADING =
  /^\W*(?:when (?:not )?to use(?: this)?|inputs?|outputs?|expected outputs?|usage|installation|acceptance criteria|user stories|procedure|steps|how to use(?: this)?|prompt|purpose|(?:core |key |guiding )?principles?|core principle: .{1,40}|(?:the )?(?:\w+ )?post-?mortem process|(?:\w+ )?protocol|when to write .{1,40}|naming conventions?|what an? post-?mortem should (?:include|contain))\W*$/i;

/** Headings and labels of a form for reports of bugs and wishes. */
export const BUG_FORM =
  /^\W*(?:describe the (?:bug|issue|problem)|(?:steps )?to reproduce|(?:steps to )?reproduc\w+(?: steps)?|how to reproduce|(?:expected|actual|current|desired) (?:behaviou?r|results?|outcome)|what (?:did you expect|actually happened|did you do)|is your feature request\b|describe the solution|minimal reproduction|additional context|(?:system|version) info\w*|checklist)/iu;

/** A heading that is a version: a changelog's. */
export const VERSION_HEADING =
  /^\W{0,3}(?:v|version |release )?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:[-.+]\w{1,20})?\]?(?:\([^)]{0,200}\))?\s*(?:$|[([–—-])/i;
