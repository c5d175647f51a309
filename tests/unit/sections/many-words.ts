// How many engineers head the same part, in the words of each language. Written for these tests; nothing here is taken from a report.

/** Language → kind → headings, ` | ` between them. Two kinds in one heading are joined by `+`. */
export const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    summary:
      "The short version | What happened here? | In a nutshell | The incident in brief | Story in short | What went down | Brief summary of events | Incident at a glance",
    impact:
      "Who or what was impacted? | Who or what was affected? | What was the consequence? | What did we lose? | What was lost | Lost data | Affected users and services | Damage done | Who and what was hit? | Consequences for customers | What broke for users | User-visible effects | Downtime and impact",
    detection:
      "How we noticed | How was it reported? | Who reported it and how | How the alert reached us | How we learned about it | First sign of trouble | Why was it not detected earlier? | Why did we not notice sooner?",
    timeline:
      "When did it happen? | Order of events | Events in order | Minute by minute | Hour by hour | The night in detail | Chain of events",
    "root-cause":
      "Why did the release go out anyway? | Why tests did not catch it | Why monitoring missed the cause | Errors found | Error details | Problem details | Failure analysis | Technical cause | Organizational cause | Deep cause | Why it broke | What was broken and why | The bug | Source of the problem | Diagnosis summary",
    resolution:
      "What was restored? | What has been restored | Restoring service | Actions completed | Completed actions | Actions already taken | Resolution actions | Steps we took | What we did about it | Stabilization | Recovery process | Verification of the fix | Bringing it back | Defense and mitigation applied | Problem solved | Why did recovery take so long? | What was used to stop the attack? | Path to recovery | Effectiveness of the response",
    actions:
      "Future precautions | Precautions | Precautionary measures | How to keep it from happening again | Preventing a repeat | Follow-up | Next actions | What we will change | Safeguards to add | Preventive measures and automation | Long-term fixes planned",
    lessons:
      "Lesson | Learning points | What this taught us | Key takeaways for the team | Good and bad | What we'd do differently | Things that went well",
  },
  fr: {
    summary:
      "Ce qui s'est produit | Que s'est-il passé ce jour-là | L'essentiel | En deux mots | L'incident en bref | Rappel de l'incident | Exposé de l'incident | Le résumé | Résumé des événements",
    impact:
      "Qu'est-ce qui a été perdu ? | Ce qui a été perdu | Données perdues | Pertes de données | Quelle est la conséquence ? | Quelles conséquences ? | Services indisponibles | Impact sur les utilisateurs | Conséquences pour les clients | Qui a été impacté ? | Gêne occasionnée | Effets constatés | Ampleur de l'incident | Ampleur | Quel impact pour nos clients ?",
    detection:
      "Comment nous l'avons appris | Comment l'incident a-t-il été signalé ? | Comment avons-nous été alertés | Découverte du problème | Pourquoi pas plus tôt ? | Premiers signes | Premiers signaux | Remontée de l'incident | Origine du signalement",
    timeline:
      "Enchaînement des faits | Enchaînement des événements | Heure par heure | Minute par minute | Historique de l'incident | Quand cela s'est-il produit ? | Suite des événements | Le fil des événements | Journal de l'incident",
    "root-cause":
      "D'où vient le problème | Ce qui a causé la panne | Qu'est-ce qui a provoqué l'incident | Erreurs constatées | Détail du problème | Détails de l'erreur | Cause technique | Cause organisationnelle | Pourquoi les tests n'ont rien vu | Comment en est-on arrivé là | L'origine de la panne | Causes identifiées",
    resolution:
      "Qu'est-ce qui a été rétabli ? | Services rétablis | Mesures appliquées | Actions effectuées | Actions terminées | Comment nous avons réparé | Retour en service | Remise en état | Stabilisation | Correction apportée | Correctifs déployés | Plan de sauvetage | Défense et atténuation | Procédure de rétablissement | Mesures conservatoires | Gestion de l'incident",
    actions:
      "Précautions futures | Mesures de prévention | Pour que cela ne se reproduise plus | Ce que nous allons changer | Prochaines mesures | Plan d'amélioration | Mesures préventives et automatisation | Travaux prévus | Évolutions prévues | Et maintenant ? | Préconisations | Reste à faire",
    lessons:
      "Leçon | La leçon | Ce que l'incident nous a appris | Ce que nous retenons | À retenir | Enseignements à tirer | Ce qui a bien marché | Ce qui a péché",
  },
  es: {
    summary:
      "Qué ha pasado | Lo ocurrido | Lo sucedido | En breve | El incidente en pocas palabras | Resumen de lo ocurrido | Qué sucedió ese día | Resumen de los hechos",
    impact:
      "¿Qué se perdió? | Qué se ha perdido | Lo que se perdió | Datos perdidos | Pérdida de datos | ¿Cuál es la consecuencia? | Servicios caídos | Magnitud del incidente | Magnitud | Repercusiones | Repercusión en clientes | Efectos observados | Quiénes fueron afectados | Análisis del impacto",
    detection:
      "Cómo nos enteramos | ¿Cómo se reportó? | Cómo se descubrió | Primeros síntomas de alerta | Primeras señales | Aviso inicial | Por qué no se detectó antes",
    timeline:
      "Hora a hora | Minuto a minuto | Cuándo ocurrió | ¿Cuándo pasó? | Registro del incidente | Orden de los hechos | Orden de los acontecimientos | Secuencia del incidente | Acontecimientos | Relación de hechos",
    "root-cause":
      "Qué lo causó | Qué provocó el incidente | ¿Qué causó la caída? | Errores encontrados | Detalle del problema | Detalles del error | Causa organizativa | Por qué las pruebas no lo vieron | Cómo llegamos hasta aquí | El origen de la caída | Causas identificadas | Diagnóstico y causa | ¿A qué se debió?",
    resolution:
      "Qué se restauró | Qué se ha restaurado | Servicios restaurados | Medidas aplicadas | Acciones completadas | Acciones ejecutadas | Cómo lo arreglamos | Estabilización | Problema resuelto | Estrategia de defensa y mitigación | Aplicación de la solución | Restitución del servicio | Arreglos realizados | Plan de contención aplicado | Estrategia de mitigación | FASE 3 y 4: Estrategia de mitigación | ¿Qué se hizo para frenar el ataque? | Solución real | Medidas de contención | Atención del incidente",
    actions:
      "Precauciones | Precauciones futuras | Medidas de prevención | Para que no vuelva a ocurrir | Qué cambiaremos | Medidas preventivas y automatización | Trabajo pendiente | Mejoras previstas | Acciones a futuro | Próximas medidas | Qué cambiamos",
    lessons:
      "Lección | La lección | Qué nos llevamos | Lo que nos enseñó | Enseñanzas | Moraleja | Conclusiones aprendidas | Cosas que salieron bien",
  },
  pt: {
    summary:
      "O que ocorreu | O ocorrido | O que se passou | Em resumo, o que houve | Resumo dos fatos | Resumo do ocorrido | Relato do ocorrido | Resumo da ocorrência",
    impact:
      "O que foi perdido | O que se perdeu | O que perdemos | Dados perdidos | Perda de dados | Qual foi a consequência? | Serviços fora do ar | Magnitude do incidente | Efeitos observados | Quem foi impactado | Repercussões | Prejuízo causado | Extensão do dano | Danos causados | Análise de impacto | O que parou de funcionar | Extensão do impacto",
    detection:
      "Como ficamos sabendo | Como foi reportado? | Como descobrimos | Primeiros sinais | Aviso inicial | Por que não foi detectado antes | Notificação inicial | Como o problema foi percebido",
    timeline:
      "Hora a hora | Minuto a minuto | Quando aconteceu | Registro do incidente | Ordem dos fatos | Ordem dos acontecimentos | Sequência dos fatos | Acontecimentos | Linha do tempo dos fatos",
    "root-cause":
      "O que causou | O que provocou a queda | Erros encontrados | Detalhes do problema | Descrição técnica | Causa organizacional | Por que os testes não pegaram | Como chegamos até aqui | Origem da falha | Causas identificadas",
    resolution:
      "O que foi restaurado | O que já foi feito | Serviços restaurados | Medidas aplicadas | Ações concluídas | Ações executadas | Ações de mitigação | Como consertamos | Estabilização | Problema resolvido | Recuperação do serviço | Estratégia de mitigação | Fase 2: Estratégia de mitigação | O que foi usado para conter o ataque? | Retorno à normalidade | Tratativas | Ação imediata",
    actions:
      "Precauções | Precauções futuras | Medidas de prevenção | Para que não aconteça de novo | O que mudaremos | Medidas preventivas e automação | Trabalho pendente | Melhorias previstas | Plano de ação corretiva | Próximas medidas | Encaminhamentos",
    lessons:
      "Lição | A lição | O que levamos daqui | O que isso nos ensinou | Ensinamentos | O que pode melhorar | O que funcionou bem | Coisas que deram certo | O que podemos melhorar",
    appendix: "Logs de erro | PRs relacionados",
  },
  de: {
    summary:
      "Was geschah | Was vorgefallen ist | Das Wichtigste zuerst | Kurz zum Vorfall | Vorfall in Kürze | Worum es geht | Überblick über den Vorfall | Kurzer Abriss | Worum geht es? | Was ist genau passiert? | Sachverhaltsdarstellung",
    impact:
      "Was ging verloren? | Was verloren ging | Datenverlust | Verlorene Daten | Was war die Folge? | Folgen für Kunden | Ausgefallene Dienste | Wer oder was war betroffen? | Kunden- und Business-Auswirkung | Tragweite | Auswirkung auf den Betrieb | Schadensumfang | Einschränkungen für Nutzer | Schadensbilanz | Konsequenzen für die Nutzer",
    detection:
      "Wie wir davon erfuhren | Wie wurde es gemeldet? | Erste Hinweise | Erste Meldung | Warum wurde es nicht früher erkannt? | Wie fiel es auf? | Wie es bemerkt wurde | Entdeckung des Fehlers | Eingang der Meldung | Wie wir es gemerkt haben",
    timeline:
      "Wann ist es passiert? | Minute für Minute | Stunde für Stunde | Reihenfolge der Ereignisse | Ereigniskette | Chronologie des Ausfalls | Ablauf des Vorfalls | Verlauf der Störung | Zeitlicher Hergang | Was geschah wann?",
    "root-cause":
      "Was die Ursache war | Was war die Ursache? | Woran lag es? | Woran es lag | Gefundene Fehler | Details zum Problem | Fehlerdetails | Organisatorische Ursache | Warum die Tests nichts sahen | Wie es so weit kam | Ursprung des Problems | Identifizierte Ursachen | Wie konnte es dazu kommen? | Begünstigende Umstände",
    resolution:
      "Was wiederhergestellt wurde | Was wurde wiederhergestellt? | Wiederhergestellte Dienste | Angewandte Maßnahmen | Abgeschlossene Maßnahmen | Erledigte Maßnahmen | Wie wir es repariert haben | Stabilisierung | Reaktion und Behebung | Rückkehr zum Regelbetrieb | Instandsetzung | Was wir unternommen haben | Sofortmaßnahmen (Containment) | Störungsbeseitigung | Was haben wir getan? | Wiederanlauf",
    actions:
      "Vorkehrungen | Künftige Vorkehrungen | Vorsichtsmaßnahmen | Damit es nicht wieder passiert | Was wir künftig anders machen | Nachhaltige Korrekturmaßnahmen | Präventive Verbesserungen | Geplante Verbesserungen | Anstehende Arbeiten | Und jetzt? | Maßnahmen gegen Wiederholung | Was wir ändern werden | Maßnahmenkatalog",
    lessons:
      "Lektion | Die Lehre daraus | Was wir daraus lernen | Was wir mitnehmen | Merksätze | Gut gelaufen | Schlecht gelaufen | Was uns geholfen hat | Lehren aus dem Vorfall | Was nehmen wir mit? | Optimierungspotenzial",
  },
  it: {
    summary:
      "Cosa è accaduto | Che cosa è accaduto? | L'accaduto | L'incidente in breve | Riassunto dei fatti | Riepilogo dell'incidente | In poche parole | Descrizione dell'accaduto",
    impact:
      "Qual è la conseguenza? | Qual'è la conseguenza? | Conseguenza | Cosa è andato perso? | Cosa abbiamo perso | Dati persi | Perdita di dati | Servizi fuori uso | Servizi inattivi | Chi è stato colpito? | Effetti osservati | Entità del danno | Danni causati | Utenti colpiti | Ripercussioni",
    detection:
      "Come l'abbiamo scoperto | Come è stato segnalato? | Primi segnali | Prima segnalazione | Perché non prima? | Scoperta del problema | Come è emerso | Avviso iniziale | Modalità di rilevazione",
    timeline:
      "Quando è successo? | Ora per ora | Minuto per minuto | Ordine degli eventi | Cronologia dell'incidente | Successione dei fatti | Diario dell'incidente | Storico degli eventi | Dinamica dell'incidente",
    "root-cause":
      "Cosa lo ha causato | Che cosa ha causato il guasto? | Errori trovati | Dettagli del problema | Causa tecnica | Causa organizzativa | Perché i test non l'hanno visto | Come ci siamo arrivati | Origine del guasto | Cause individuate",
    resolution:
      "Cosa è stato ripristinato? | Servizi ripristinati | Misure applicate | Azioni completate | Azioni eseguite | Come l'abbiamo riparato | Stabilizzazione | Problema risolto | Rimessa in servizio | Cosa è stato fatto | Come è stata risolta | Risposta all'incidente | Contromisure adottate",
    actions:
      "Precauzioni | Precauzioni future | Misure di prevenzione | Perché non accada di nuovo | Cosa cambieremo | Lavori previsti | Miglioramenti previsti | Prossime azioni | Prossime misure | E adesso? | Interventi previsti",
    lessons:
      "Lezione | La lezione | Cosa ci ha insegnato | Cosa ci portiamo a casa | Cose andate bene | Cosa poteva andare meglio | Punti critici emersi | Lezioni tratte",
  },
  ru: {
    summary:
      "Что стряслось | Что было | Суть произошедшего | Коротко о главном | Краткая суть | Инцидент вкратце | О происшествии | Описание происшествия | Что мы увидели | Что наблюдалось | Краткое содержание",
    impact:
      "Что потеряли? | Что было потеряно | Потеря данных | Потерянные данные | Какие последствия? | Кто пострадал и как | Масштаб бедствия | Пострадавшие пользователи и сервисы | Недоступные сервисы | Эффект для пользователей | Денежный эффект | Что именно пострадало | Что пострадало в итоге | Что сломалось у пользователей",
    detection:
      "Как мы узнали | Кто и как сообщил | Почему не раньше? | Почему не заметили раньше | Первые сигналы | Первое сообщение | Обнаружение сбоя | Каким образом заметили",
    timeline:
      "Когда это произошло? | По минутам | По часам | Поминутная хронология | Цепочка событий | Как это было | Ход событий по времени | Таймлайн событий | Лог инцидента",
    "root-cause":
      "Что стало причиной | Что вызвало сбой | В чём причина | Найденные ошибки | Подробности ошибки | Почему тесты не поймали | Как до этого дошло | Источник сбоя | Выявленные причины | Причина поломки | Прямая причина | Рабочие гипотезы | Что показали логи",
    resolution:
      "Что восстановлено | Что удалось восстановить | Восстановленные сервисы | Выполненные действия | Выполненные меры | Как восстановили | Стабилизация | Проблема решена | Что сделали для стабилизации | Что сделали для полного восстановления | Возврат к норме | Принятые действия | Ход восстановления",
    actions:
      "Меры предосторожности | Профилактические меры | Чтобы больше не случилось | Что поменяем | Что предстоит сделать | Планируемые улучшения | Дальнейшие меры | Последующие действия | И что теперь? | Доработки | Запланированные работы",
    lessons:
      "Урок | Главный урок | Чему это нас научило | Что вынесли | Полезные выводы | Что было сделано хорошо | Удачи и неудачи | Что можно было сделать иначе | Работа над ошибками",
    metadata: "Номер инцидента | Категория инцидента",
  },
  uk: {
    summary: "Що трапилось | Що відбулося | Суть інциденту | Коротко про головне | Опис події",
    impact:
      "Що втратили | Втрата даних | Втрачені дані | Хто постраждав | Що постраждало | Вплив на клієнтів | Масштаб проблеми | Наслідки для користувачів",
    detection: "Як ми дізналися | Хто повідомив | Чому не раніше | Перші сигнали | Виявлення збою",
    timeline: "Коли це сталося | По хвилинах | Хроніка подій | Ланцюжок подій | Перебіг інциденту | Хід інциденту",
    "root-cause": "Що спричинило збій | У чому причина | Знайдені помилки | Чому тести не спіймали | Технічна причина",
    resolution: "Що відновлено | Як відновили | Виконані дії | Стабілізація | Відновлення сервісу | Що було зроблено",
    actions:
      "Запобіжні заходи | Щоб не повторилося | Що змінимо | Подальші заходи | Заплановані роботи | Що будемо робити | Як уникнути повторення",
    lessons: "Урок | Чого це нас навчило | Що було добре | Що можна було зробити краще",
  },
  cs: {
    summary: "Co se stalo | Shrnutí incidentu | Popis výpadku",
    impact: "Dopady | Dopad na zákazníky | Zasažené služby",
    detection: "Jak jsme to zjistili | Kdo to nahlásil",
    timeline: "Časová osa | Průběh událostí",
    "root-cause": "Příčina výpadku | Kořenová příčina | Proč k tomu došlo | Technická příčina",
    resolution: "Obnovení provozu | Průběh řešení | Přijatá opatření",
    actions: "Nápravná opatření | Další kroky | Jak předejít opakování | Akční kroky",
    lessons: "Co jsme se naučili | Kde jsme měli štěstí",
    metadata: "Účastníci",
    appendix: "Přílohy | Odkazy",
  },
  pl: {
    summary: "Co zaszło | Co miało miejsce | W kilku słowach | Krótko o awarii | Opis sytuacji",
    impact: "Co utraciliśmy | Utracone dane | Jakie były skutki | Kto ucierpiał | Skala awarii | Skala | Wpływ awarii",
    detection:
      "Jak się dowiedzieliśmy | Pierwsze sygnały | Dlaczego nie wcześniej | Kto zgłosił | Wykrycie awarii | Sposób wykrycia",
    timeline: "Kiedy to się stało? | Minuta po minucie | Kolejność zdarzeń | Ciąg zdarzeń | Dziennik awarii",
    "root-cause":
      "Co spowodowało awarię | Znalezione błędy | Szczegóły błędu | Źródło problemu | Przyczyna techniczna | Dlaczego testy tego nie złapały | Jak do tego doszło",
    resolution:
      "Co przywrócono | Przywrócone usługi | Wykonane działania | Jak naprawiliśmy | Stabilizacja | Przywracanie usługi | Opanowanie sytuacji",
    actions:
      "Środki ostrożności | Środki zapobiegawcze | Aby to się nie powtórzyło | Co zmienimy | Planowane prace | I co dalej? | Lista zadań",
    lessons: "Lekcja | Czego to nas uczy | Co było dobre | Dobre i złe strony",
  },
  nl: {
    summary: "Wat gebeurde er? | Wat er gebeurde | In een notendop | Kort overzicht | Het incident in het kort",
    impact:
      "Wat ging verloren? | Gegevensverlies | Verloren gegevens | Wat was het gevolg? | Gevolgen voor klanten | Omvang van de schade | Uitgevallen diensten | Wie had er last van? | Betrokken systemen",
    detection:
      "Hoe we het merkten | Hoe werd het gemeld? | Eerste signalen | Waarom niet eerder? | Ontdekking van het probleem",
    timeline:
      "Wanneer gebeurde het? | Minuut voor minuut | Volgorde van gebeurtenissen | Tijdlijn van het incident | Verloop van de storing | Feitenrelaas | Wat gebeurde er wanneer?",
    "root-cause":
      "Wat veroorzaakte het | Wat was de oorzaak? | Gevonden fouten | Technische oorzaak | Details van de fout | Hoe het zover kwam | Bron van het probleem | Hoe kon dit gebeuren? | Waardoor kwam het?",
    resolution:
      "Wat is hersteld? | Herstelde diensten | Voltooide acties | Hoe we het hebben opgelost | Stabilisatie | Herstel van de dienst",
    actions:
      "Voorzorgsmaatregelen | Zodat het niet weer gebeurt | Wat we gaan veranderen | Geplande verbeteringen | En nu? | Maatregelen ter voorkoming van herhaling",
    lessons: "Les | Wat we hiervan leren | Wat we meenemen | Goed en slecht",
  },
  ja: {
    summary:
      "起きたこと | 何が起きたのか | 今回起きたこと | 発生内容 | 発生した問題 | ひとことで | 概況 | インシデントの概要 | 障害の概要 | 不具合内容",
    impact:
      "データ消失内容 | 消失したデータ | 失われたデータ | 影響とダウンタイム | ユーザー影響 | 影響を受けた機能 | 被害の範囲 | お客様への影響範囲 | 止まったもの | ダウンタイム | 影響度合い",
    detection:
      "どうやって気付いたか | 気付いた経緯 | 発見の経緯 | 通報 | 最初の兆候 | なぜもっと早く気づけなかったか | 検知から通知まで | 報告の経緯",
    timeline:
      "いつ起きたか | 分刻みの経過 | 当日の経過 | 事象の流れ | 出来事の順序 | 障害の経過 | 対応の経過 | 一連の流れ",
    "root-cause":
      "問題の詳細 | エラーの詳細 | エラー内容 | なぜ起こったのか | 何が原因だったか | テストで防げなかった理由 | 原因の特定 | 技術的な要因 | 組織的な要因 | 問題の原因 | 見つかったエラー",
    resolution:
      "実施した対処 | 復旧したもの | 復旧させたもの | 完了した対応 | 対応済み | 実施済みの対処 | 安定化 | どう直したか | 修復 | 修復作業 | 解決までの対応 | 復旧に向けた対応",
    actions:
      "今後の防止策 | 再発を防ぐために | 予防と自動化 | 今後の改善点 | 次にやること | 変更すること | 恒久的な対策 | これからの対応 | 今後の対応方針 | 再発防止に向けた取り組み | 根本対応",
    lessons:
      "学習ポイント | 学びのポイント | 得た教訓 | 今回の教訓 | 今回学んだこと | 良かったところ | 悪かったところ | うまくいったことといかなかったこと",
    appendix: "関連リソース | 関連ドキュメント | 参考リソース",
    metadata: "報告者情報 | 報告書情報 | 対応メンバー",
  },
  zh: {
    summary: "发生的事情 | 事情是这样的 | 事件概览 | 事故概况 | 一句话概括 | 事件说明 | 到底发生了什么 | 故障说明",
    impact:
      "丢失的数据 | 数据丢失情况 | 丢失了什么 | 影响与停机时间 | 受影响的功能 | 影响程度 | 对用户的影响 | 哪些服务受影响 | 谁受到影响 | 损害情况 | 影响情况说明 | 现象和影响 | 症状与影响 | 涉及系统",
    detection:
      "怎么发现的 | 如何得知 | 是谁报告的 | 最初的迹象 | 为什么没有更早发现 | 问题发现过程 | 告警与发现 | 发现经过",
    timeline: "什么时候发生的 | 逐分钟经过 | 事件顺序 | 事情经过 | 事件发展过程 | 事故时间线 | 故障发生过程 | 来龙去脉",
    "root-cause":
      "为什么测试没有挡住 | 为什么测试没有发现 | 为什么发布仍然发生 | 问题详情 | 错误详情 | 错误信息分析 | 技术层面的原因 | 组织原因 | 问题出在哪里 | 问题根本原因 | 发现的错误 | 是什么导致的",
    resolution:
      "恢复了什么 | 已恢复的服务 | 已完成的操作 | 已完成的处理 | 处理动作 | 响应做了什么 | 稳定化 | 如何修复的 | 怎么解决的 | 为什么恢复花了这么久 | 修复动作 | 恢复服务 | 修复与恢复",
    actions:
      "发布防复发 | 防复发措施 | 今后的防范措施 | 预防与自动化 | 如何防止再次发生 | 接下来怎么做 | 要改变什么 | 计划改进 | 后续改进计划 | 避免再犯 | 待完成事项",
    lessons:
      "学到的教训 | 教训总结 | 这件事教会了我们什么 | 我们的收获 | 好的方面 | 不好的方面 | 做得好与不好 | 值得肯定的地方",
  },
  ko: {
    summary: "무슨 일이 있었는지 | 일어난 일 | 발생한 일 | 사고 요약 | 장애 요약 | 한눈에 보기 | 사건 개요 | 당시 상황",
    impact:
      "유실된 데이터 | 데이터 손실 | 잃어버린 것 | 영향받은 사용자 | 영향을 받은 기능 | 서비스 영향 | 피해 내용 | 장애 영향 범위 | 다운타임",
    detection:
      "어떻게 알았나 | 어떻게 감지했나? | 누가 신고했나 | 최초 인지 | 왜 더 빨리 알지 못했나 | 장애 감지 경위 | 최초 신고",
    timeline:
      "언제 발생했나 | 분 단위 경과 | 사건의 흐름 | 시간 흐름 | 장애 경과 | 사고 경위 | 사건 순서 | 시간대별 조치 사항",
    "root-cause":
      "원인 가설 | 무엇이 원인이었나 | 왜 일어났나 | 오류 내용 | 에러 상세 | 문제 상세 | 기술적인 원인 | 조직적 원인 | 테스트가 막지 못한 이유 | 원인은 무엇인가 | 관점별 분석",
    resolution:
      "무엇을 했나 | 무엇을 복구했나 | 복구된 서비스 | 완료한 조치 | 수행한 조치 | 적용한 수정 | 어떻게 해결했나 | 안정화 | 서비스 복구 | 복구 작업 | 조치 내역",
    actions:
      "재발 방지 조치 | 예방과 자동화 | 앞으로의 대책 | 다음에 할 일 | 무엇을 바꿀 것인가 | 다시 발생하지 않도록 | 개선할 사항 | 추가 작업 | 향후 개선",
    lessons: "배운 교훈 | 이번에 배운 점 | 좋았던 것 | 아쉬웠던 점 | 무엇을 배웠나 | 잘한 것과 못한 것 | 시사점",
  },
  sv: {
    summary: "Händelsebeskrivning | Kort om händelsen",
    impact: "Berörda kunder | Kundpåverkan",
    timeline: "Händelselogg | Tidsförlopp",
    "root-cause": "Bakomliggande orsak | Felorsak",
    resolution: "Tillfällig lösning | Utförda åtgärder",
    actions: "Åtgärder framåt | Fortsatt arbete",
    lessons: "Förbättringsområden",
  },
  da: {
    impact: "Påvirkede kunder",
    "root-cause": "Underliggende årsag",
    resolution: "Midlertidig løsning",
    actions: "Anbefalinger | Fremadrettede tiltag",
  },
  no: {
    impact: "Kundepåvirkning",
    "root-cause": "Bakenforliggende årsak",
    resolution: "Iverksatte tiltak",
    actions: "Anbefalinger | Planlagte tiltak",
  },
  tr: {
    summary: "Ne oldu? | Yönetici özeti",
    impact: "Etkilenen sistemler | Olayın etkisi",
    detection: "Nasıl tespit edildi?",
    timeline: "Zaman çizelgesi | Kesinti kronolojisi",
    "root-cause": "Kök neden | Sorunun nedeni",
    resolution: "Geçici çözüm | Nasıl çözüldü?",
    actions: "Alınacak önlemler | Aksiyonlar",
    lessons: "Alınan dersler | Ne öğrendik?",
  },
};
