// More names of parts, in the words of each language, beside what sounds like one. Written for these tests; nothing here is taken from a report.

/** Language → kind → headings, ` | ` between them. */
export const MORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cs: {
    summary:
      "Co se vlastně stalo? | Stručný souhrn | Incident ve třech větách | Souhrn pro vedení | Krátké shrnutí události | Co se té noci stalo?",
    impact:
      "Koho se výpadek dotkl? | Kolik uživatelů bylo postiženo? | Postižené služby | Finanční ztráty | Zasažení zákazníci | Dopad na objednávky | Zasažené regiony | Vzniklé škody",
    detection:
      "Jak jsme na to přišli? | Jak jsme se o tom dozvěděli? | Proč jsme si toho nevšimli dříve? | Jak jsme si toho všimli? | První upozornění",
    timeline: "Chronologický přehled | Podrobný průběh | Podrobná časová osa | Průběh minutu po minutě",
    "root-cause":
      "Co způsobilo výpadek? | Základní příčina | Skutečná příčina | Rozbor příčiny | Přispívající okolnosti | Zdroj problému | Proč to spadlo? | Pravá příčina | Zjištěné příčiny",
    resolution:
      "Odstranění poruchy | Okamžité kroky | Provedené úpravy | Přijaté řešení | Nouzové řešení | Jak byla služba obnovena | Okamžitě přijatá opatření | Nasazená oprava",
    actions:
      "Plánované kroky | Co změníme | Seznam úkolů | Navazující úkoly | Plán nápravy | Dlouhodobá opatření | Zbývající úkoly | Co teď měníme | Aby se to neopakovalo",
    lessons: "Co se podařilo? | Co se nepodařilo? | Získaná ponaučení | Co nezafungovalo | Co nás to naučilo",
    background: "Technické pozadí | Popis systému | Slovníček | Kontext migrace",
    metadata: "Informace o incidentu | Zúčastnění | Obecné informace",
    appendix: "Výpisy z logů | Související odkazy | Podklady | Doplňující dokumenty",
  },
  de: {
    summary:
      "Was war passiert? | Vorfall in drei Sätzen | Überblick über die Störung | Kurzer Überblick über den Vorfall | Was genau ist vorgefallen?",
    impact:
      "Auswirkung auf Kunden und Partner | Umsatzeinbußen | Schadenshöhe | Dienstbeeinträchtigung | Auswirkungen auf Bestellungen | Betroffene Regionen | Entstandener Schaden | Folgen des Ausfalls",
    detection: "Wie ist es aufgefallen? | Wie wurden wir aufmerksam? | Erste Alarmierung",
    "root-cause":
      "Beitragende Umstände | Fehlerursache im Detail | Warum ging es kaputt? | Grundlegende Ursache | Ursachen und Auslöser",
    resolution:
      "Wie wir den Dienst wiederhergestellt haben | Wiederherstellungsmaßnahmen | Wie wir das Problem gelöst haben | Getroffene Sofortmaßnahmen | Wiederherstellung des Dienstes",
    actions:
      "Folgeschritte | Aufgabenliste | Nachgelagerte Aufgaben | Verhinderung künftiger Vorfälle | Was wir jetzt tun | Weitere Maßnahmen | Offene Aufgaben und Verantwortliche",
    lessons: "Das hat gut geklappt | Das hat nicht geklappt | Was nicht gut funktioniert hat | Was wir mitnehmen",
    background: "Systemkontext | Begriffsklärung | Hintergrundwissen",
    metadata: "Allgemeine Daten",
    appendix: "Anhang A: Logauszüge | Weiterführende Dokumente | Log-Auszüge | Screenshots und Logs",
    timeline: "Ablauf des Vorfalls | Chronologie der Ereignisse (MEZ)",
  },
  en: {
    summary:
      "wtf happened | What the hell happened? | So, what happened? | Elevator pitch | Short account of the outage | What went on that night?",
    impact: "Who was hurt? | Customer pain | Degraded services | Impact on orders | Regions hit | Damage caused",
    detection: "Why didn't we catch it sooner? | How did it come to our notice? | First alert",
    timeline: "The order of things | Detailed timeline | Minute-by-minute account",
    "root-cause": "What went on under the hood | Why did it go down? | The real cause | Causes identified",
    resolution: "How service was brought back | Immediate steps taken | Deployed fix",
    actions: "Remaining tasks | What we are changing now | So this never happens again",
    lessons: "What didn't work | What this taught us",
    background: "Background on the migration",
    appendix: "Supplementary documents",
  },
  es: {
    summary:
      "¿Qué ocurrió exactamente? | Qué fue lo que pasó | El incidente en tres frases | Breve resumen de lo ocurrido | ¿Qué sucedió esa noche?",
    impact:
      "Usuarios perjudicados | Ambiente afectado | Servicios degradados | Efectos sobre los clientes | Impacto en los pedidos | Regiones afectadas | Consecuencias para los clientes",
    timeline:
      "Secuencia de errores observados | Sucesión de eventos | Desarrollo de los acontecimientos | Cronología minuto a minuto | Secuencia temporal",
    "root-cause":
      "Investigación de la causa | Fallas identificadas | ¿Por qué se cayó? | La verdadera causa | Causas identificadas",
    resolution:
      "Cambios implementados | Medidas de emergencia | Cómo se restableció el servicio | Medidas tomadas de inmediato | Corrección implementada",
    actions:
      "Prevención de futuros incidentes | Trabajo de seguimiento | Acciones restantes | Qué estamos cambiando | Para que no vuelva a pasar",
    background: "Glosario de términos | Antecedentes de la migración",
    metadata: "Datos del reporte | Personas involucradas",
    appendix: "Evidencia para soporte | Material de apoyo | Documentos adjuntos",
    detection: "¿Cómo lo notamos? | Primera alerta recibida",
    lessons: "Lo que no salió bien | Qué nos enseñó",
  },
  fr: {
    summary: "L'incident en trois phrases | Bref résumé | Bref récapitulatif | Que s'est-il passé ce soir-là ?",
    impact:
      "Ce qu'ont vécu les utilisateurs | Combien de clients ont été touchés ? | Services dégradés | Impact sur les commandes | Régions touchées | Utilisateurs impactés et durée",
    detection: "Comment s'en est-on rendu compte ? | Première alerte reçue | Comment l'avons-nous remarqué ?",
    timeline:
      "Séquence d'événements | Ligne temporelle | Chronologie détaillée des faits | Le déroulé minute par minute",
    "root-cause": "D'où venait le problème ? | Pourquoi est-ce tombé en panne ? | La vraie cause | Causes identifiées",
    resolution:
      "Mise en place du contournement | Remise en route | Comment le service a été rétabli | Mesures immédiates prises | Correction mise en place",
    actions:
      "Tâches de suivi | Prévention de la récurrence | Ce qu'il reste à faire | Actions restantes | Ce que nous mettons en place | Pour éviter que cela se reproduise",
    lessons: "Ce que nous en retenons | Points à retenir | Ce qui n'a pas marché | Ce que nous avons retenu",
    background: "Rappel de l'architecture | Notions utiles | Contexte de la migration",
    metadata: "Équipe d'intervention",
    appendix: "Extraits de logs | Pièces justificatives | Documents annexes",
  },
  id: {
    summary:
      "Apa yang sebenarnya terjadi | Deskripsi singkat | Sekilas kejadian | Ringkasan singkat kejadian | Apa yang terjadi malam itu?",
    impact:
      "Berapa banyak pengguna terdampak? | Layanan yang terganggu | Pengguna yang terkena dampak | Dampak pada pesanan | Wilayah yang terdampak | Kerugian yang timbul",
    detection:
      "Mengapa tidak terdeteksi lebih awal? | Laporan awal | Bagaimana kami menyadarinya? | Peringatan pertama",
    timeline: "Urutan peristiwa | Linimasa terperinci | Kronologi menit demi menit",
    "root-cause":
      "Kenapa bisa rusak? | Apa penyebabnya? | Faktor yang berkontribusi | Sumber masalah | Mengapa mati? | Penyebab sebenarnya | Penyebab yang teridentifikasi",
    resolution:
      "Langkah pemulihan | Tindakan darurat | Perbaikan yang diterapkan | Solusi yang diterapkan | Tindakan yang sudah dilakukan | Langkah mitigasi | Bagaimana layanan dipulihkan | Tindakan segera yang diambil | Perbaikan yang dirilis",
    actions:
      "Agar tidak terulang | Langkah-langkah selanjutnya | Daftar tindakan | Rencana perbaikan jangka panjang | Yang akan kami lakukan | Perbaikan jangka panjang | Tugas yang tersisa | Apa yang sedang kami ubah | Supaya tidak terjadi lagi",
    lessons: "Di mana kami beruntung | Hikmah | Apa yang tidak berhasil | Apa yang kami petik",
    background: "Daftar istilah | Latar belakang migrasi",
    metadata: "Informasi kejadian | Pihak yang terlibat | Data umum",
    appendix: "Cuplikan log | Dokumen tambahan",
  },
  it: {
    summary:
      "Riepilogo dell'incidente | Sommario esecutivo | Cosa è successo? | Che cosa è successo | L'incidente in breve | Sintesi dell'accaduto | Descrizione dell'accaduto | Breve riassunto dell'accaduto | Cosa è successo quella notte?",
    impact:
      "Impatto sui clienti | Chi è stato colpito? | Chi ne ha risentito | Quanti utenti sono stati coinvolti? | Conseguenze per gli utenti | Servizi degradati | Perdite economiche | Impatto sugli ordini | Regioni colpite | Danni causati",
    "root-cause": "Problemi riscontrati | Innesco | Perché è andato giù? | La vera causa | Cause identificate",
    resolution:
      "Contromisure immediate | Rientro alla normalità | Come è stato ripristinato il servizio | Misure immediate adottate | Correzione implementata",
    actions: "Attività di follow-up | Azioni rimanenti | Cosa stiamo cambiando | Affinché non accada di nuovo",
    lessons:
      "Cosa abbiamo imparato | Lezioni apprese | Dove abbiamo avuto fortuna | Cosa non ha funzionato | Insegnamenti | Cosa è andato male | Cosa ci ha insegnato",
    background: "Contesto | Architettura del sistema | Premessa | Contesto della migrazione",
    metadata: "Dati generali | Persone coinvolte | Scheda incidente",
    appendix: "Allegati | Riferimenti utili | Estratti dai log | Materiale di supporto | Documenti allegati",
    detection: "Come lo abbiamo notato? | Primo allarme ricevuto",
    timeline: "Cronologia minuto per minuto | Sequenza temporale degli eventi",
  },
  ja: {
    timeline: "発生から復旧まで | 詳細なタイムライン | 分刻みの経過",
    "root-cause": "見つかった問題 | なぜ落ちたのか | 本当の原因 | 特定された原因",
    resolution: "どのように復旧したか | サービスの復旧方法 | 直ちに取った措置 | 適用した修正",
    summary: "出来事の要約 | その夜何が起きたのか",
    impact: "注文への影響 | 影響を受けた地域 | 生じた損害",
    detection: "どうやって気づいたか | 最初のアラート",
    actions: "残っているタスク | 繰り返さないために",
    lessons: "うまく機能しなかったこと | 今回得た学び",
    background: "移行の背景",
    appendix: "補足資料",
  },
  ko: {
    summary: "무슨 일이 일어났는가 | 사건 간단 요약 | 그날 밤 무슨 일이 있었나?",
    impact: "매출 손실 | 주문에 미친 영향 | 영향을 받은 지역 | 발생한 손해",
    "root-cause": "왜 고장났나 | 분석 과정 | 왜 다운되었나? | 진짜 원인 | 확인된 원인",
    resolution: "적용한 해결책 | 서비스 복구 방법 | 즉시 취한 조치 | 배포된 수정",
    actions: "어떻게 재발을 막을 것인가 | 남은 과제 | 지금 바꾸고 있는 것 | 다시 일어나지 않도록",
    lessons: "잘된 점과 잘못된 점 | 잘 되지 않은 것 | 이번에 얻은 교훈",
    appendix: "로그 발췌 | 추가 문서",
    detection: "우리는 어떻게 알아차렸나? | 첫 번째 알림",
    timeline: "상세 타임라인 | 분 단위 경과",
    background: "마이그레이션 배경",
  },
  nl: {
    summary:
      "Wat er precies gebeurde | Het incident in drie zinnen | Kort overzicht van het incident | Wat is er die nacht gebeurd?",
    impact:
      "Hoeveel gebruikers waren getroffen? | Omzetverlies | Financiële schade | Impact op bestellingen | Getroffen regio's | Geleden schade",
    detection: "Waarom zagen we het niet eerder? | Hoe merkten we het? | Eerste alarm",
    timeline:
      "Volgorde der gebeurtenissen | Reeks van gebeurtenissen | Tijdlijn van minuut tot minuut | Chronologisch verloop",
    "root-cause": "Directe aanleiding | Waarom viel het uit? | De werkelijke oorzaak | Vastgestelde oorzaken",
    resolution:
      "Hoe hebben we het verholpen? | Herstel van de database | Noodmaatregelen | Genomen stappen | Uitgevoerde herstelwerkzaamheden | Hoe de dienst hersteld werd | Directe maatregelen die zijn genomen | Doorgevoerde fix",
    actions:
      "Verbetervoorstellen | Maatregelen om herhaling te voorkomen | Nog te doen | Takenlijst | Verbeterplan | Resterende acties | Wat we nu veranderen | Om herhaling te voorkomen",
    background: "Achtergrond van het systeem | Begrippenlijst | Achtergrond van de migratie",
    metadata: "Betrokken teams | Algemene incidentinformatie",
    appendix: "Bewijsmateriaal | Logfragmenten | Aanvullende documenten",
    lessons: "Wat niet goed ging | Wat we hiervan leerden",
  },
  pl: {
    summary:
      "Co się właściwie wydarzyło? | Incydent w skrócie | Krótkie podsumowanie zdarzenia | Co się stało tamtej nocy?",
    impact: "Ilu użytkowników ucierpiało? | Wpływ na zamówienia | Dotknięte regiony | Poniesione straty",
    detection: "Jak się o tym dowiedzieliśmy? | Wykrywanie i alarmowanie | Jak to zauważyliśmy? | Pierwszy alarm",
    resolution: "Zastosowane rozwiązanie | Jak przywrócono usługę | Natychmiast podjęte działania | Wdrożona poprawka",
    background: "Słowniczek pojęć | Kontekst migracji",
    appendix: "Fragmenty logów | Dodatkowe dokumenty",
    timeline: "Szczegółowa oś czasu | Przebieg minuta po minucie",
    "root-cause": "Dlaczego padło? | Prawdziwa przyczyna | Zidentyfikowane przyczyny",
    actions: "Pozostałe zadania | Co teraz zmieniamy | Aby to się nie powtórzyło",
    lessons: "Co nie zadziałało | Czego nas to nauczyło",
  },
  pt: {
    summary:
      "Visão geral do ocorrido | Descrição do ocorrido | Breve resumo do que ocorreu | O que aconteceu naquela noite?",
    impact:
      "Quantos usuários foram impactados? | Serviços degradados | O que o usuário viu | Impacto nos pedidos | Regiões afetadas | Danos causados",
    timeline: "Passo a passo do ocorrido | Cronologia minuto a minuto | Sequência temporal",
    "root-cause":
      "Falhas identificadas | Problemas encontrados | Por que caiu? | A verdadeira causa | Causas identificadas",
    resolution:
      "Mudanças implementadas | Ações emergenciais | Como o serviço foi restabelecido | Medidas imediatas tomadas | Correção implantada",
    actions:
      "Prevenção de futuras ocorrências | Ações restantes | O que estamos mudando | Para que não aconteça de novo",
    background: "Arquitetura do ambiente | Glossário de termos | Contexto da migração",
    metadata: "Pessoas envolvidas",
    detection: "Como notamos? | Primeiro alerta recebido",
    lessons: "O que não deu certo | O que isso nos ensinou",
    appendix: "Documentos anexos",
  },
  ru: {
    summary: "Что вообще случилось? | Короткое резюме случившегося | Что случилось той ночью?",
    impact:
      "Сколько клиентов пострадало? | Что видели пользователи | Влияние на заказы | Затронутые регионы | Понесённые убытки",
    "root-cause": "Найденные проблемы | Почему упало? | Истинная причина | Выявленные причины",
    background: "Как устроена система | Контекст миграции",
    appendix: "Фрагменты логов | Дополнительные документы",
    detection: "Как мы это заметили? | Первый алерт",
    timeline: "Подробная хронология | Ход событий по минутам",
    resolution: "Как восстановили сервис | Немедленно принятые меры | Выкаченное исправление",
    actions: "Оставшиеся задачи | Что мы сейчас меняем | Чтобы это не повторилось",
    lessons: "Что не сработало | Чему это нас научило",
  },
  sv: {
    summary: "Vad var det som hände | Incidenten i korthet | Kort översikt över händelsen | Vad hände den natten?",
    impact:
      "Hur många användare drabbades? | Påverkade tjänster | Ekonomisk skada | Driftstoppets omfattning | Påverkan på beställningar | Drabbade regioner | Uppkommen skada",
    detection: "Första larmet | Hur märkte vi det? | Första varningen",
    timeline: "Händelseförlopp i detalj | Händelsekedja | Kronologisk översikt | Detaljerad tidslinje",
    "root-cause":
      "Vad orsakade avbrottet? | Bidragande omständigheter | Analys av orsaken | Utlösare | Varför gick det ner? | Den verkliga orsaken | Identifierade orsaker",
    resolution:
      "Akuta åtgärder | Vad vi gjorde | Vidtagna steg | Tillfällig åtgärd | Återgång till normal drift | Hur tjänsten återställdes | Omedelbart vidtagna åtgärder | Driftsatt rättning",
    actions:
      "Att göra | Planerade förbättringar | Vad vi ska ändra | Långsiktiga förbättringar | Förslag på förbättringar | Återstående uppgifter | Vad vi ändrar nu | För att det inte ska hända igen",
    lessons: "Det som fungerade bra | Vad som inte fungerade | Vad det lärde oss",
    background: "Systembeskrivning | Ordlista | Bakgrund till migreringen",
    metadata: "Incidentinformation | Medverkande | Grunddata",
    appendix: "Relaterade länkar | Loggutdrag | Underlag | Kompletterande dokument",
  },
  tr: {
    summary: "Tam olarak ne oldu | Olayın kısa açıklaması | Olayın kısa özeti | O gece ne oldu?",
    impact:
      "Kim etkilendi? | Kaç kullanıcı etkilendi? | Mali kayıp | Siparişlere etkisi | Etkilenen bölgeler | Oluşan zarar",
    detection: "Nasıl fark ettik? | Neden daha erken fark etmedik? | Bunu nasıl fark ettik? | İlk uyarı",
    timeline: "Olayların gelişimi | Kronolojik akış | Ayrıntılı zaman çizelgesi | Dakika dakika olay akışı",
    "root-cause":
      "Neden bozuldu? | Kesintiye ne sebep oldu? | Sorunun kaynağı | Katkıda bulunan etkenler | Temel sebep | Neden çöktü? | Gerçek neden | Belirlenen nedenler",
    resolution:
      "Nasıl çözdük? | Nasıl düzeltildi? | Hizmetin geri getirilmesi | Uygulanan düzeltme | Acil müdahale | Kurtarma adımları | Alınan acil önlemler | Sorunun giderilmesi | Hizmet nasıl geri getirildi | Hemen alınan önlemler | Dağıtılan düzeltme",
    actions:
      "Bir daha olmaması için | Yapılacak işler | İyileştirme önerileri | İzleme ve alarm güncellemeleri | Takip edilecek görevler | Kalan görevler | Şimdi neyi değiştiriyoruz | Tekrar yaşanmaması için",
    lessons: "İyi giden şeyler | İşe yaramayanlar | Bize ne öğretti",
    background: "Arka plan bilgisi | Sistemin mimarisi | Terimler sözlüğü | Geçişin arka planı",
    metadata: "Onaylar",
    appendix: "İlgili bağlantılar | Kaynakça | Log kayıtları | Ek belgeler",
  },
  uk: {
    summary: "Що взагалі трапилося? | Короткий підсумок | Коротке резюме події | Що сталося тієї ночі?",
    impact:
      "Скільки користувачів постраждало? | Фінансові втрати | Що бачили користувачі | Вплив на замовлення | Зачеплені регіони | Завдані збитки",
    detection:
      "Як ми про це дізналися? | Чому не помітили раніше? | Перше повідомлення | Як ми це помітили? | Перший алерт",
    "root-cause":
      "Чому зламалося | Чинники, що сприяли | Виявлені проблеми | Чому впало? | Справжня причина | Виявлені причини",
    resolution:
      "Як полагодили? | Як ми це виправили | Термінові заходи | Як відновили сервіс | Негайно вжиті заходи | Розгорнуте виправлення",
    actions: "Як не допустити повторення? | Завдання, що залишилися | Що ми зараз змінюємо | Щоб це не повторилося",
    lessons: "Де нам пощастило? | Що не спрацювало | Чого це нас навчило",
    background: "Передумови | Технічний контекст | Глосарій | Контекст міграції",
    metadata: "Дані про інцидент",
    appendix: "Уривки логів | Додаткові документи",
    timeline: "Детальна хронологія | Хід подій по хвилинах",
  },
  zh: {
    summary: "一句话说明 | 事件简要回顾 | 那天晚上发生了什么?",
    detection: "我们怎么知道的 | 我们是怎么注意到的? | 第一条告警",
    "root-cause": "触发条件 | 诱发因素 | 为什么会宕机? | 真正的原因 | 已确认的原因",
    resolution: "怎么修好的? | 恢复服务的过程 | 服务是如何恢复的 | 立即采取的措施 | 已部署的修复",
    actions: "跟进任务 | 剩余任务 | 我们正在改变什么 | 为了不再发生",
    lessons: "哪里比较幸运 | 哪些没有奏效 | 这次学到的东西",
    background: "系统架构介绍 | 术语表 | 迁移的背景",
    metadata: "文档信息",
    appendix: "日志片段 | 补充文档",
    impact: "对订单的影响 | 受影响的地区 | 造成的损失",
    timeline: "详细时间线 | 逐分钟的经过",
  },
};

/** Language → headings that name no part. */
export const NO_PART: Readonly<Record<string, string>> = {
  cs: "Příznaky | Poděkování týmu | Zdroj dat | Zpracování chyb | Rozsah adres | Naše služby | Po nasazení | Popis API | Kroky nasazení | Nová databáze | Staré servery",
  de: "Schlagworte | Tags | Nach dem Fix | Danksagung an das Team | Aufbau der Datenbank-Replikation | Kontextmanager | Datenquelle | Fehlerbehandlung im Code | Aufgaben des Schedulers | Bekannte Einschränkungen | Nach dem Deployment | Neue Architektur | Anlage in Frankfurt | Unsere Dienste | Reihenfolge der Migrationen",
  en: "Tags | Keywords | Labels | Before the fix | After the fix | Thanks to the team | Error handling | Startup order | Our services | After the rollout | Next release",
  es: "Etiquetas | Créditos | Fuente de datos | Manejo de errores | Secuencia de arranque | Nuestros servicios | Datos de prueba | Después del despliegue | Base de datos",
  fr: "Symptômes observés | Étiquettes | Crédits | Gestion des erreurs | Séquence de démarrage | Source de données | Effets CSS | Nos services | Après le déploiement | Base de données | Extrait de code | Plan d'adressage",
  id: "Gejala | Gejala yang diamati | Label | Terima kasih kepada tim | Sumber daya | Sumber data | Layanan kami | Setelah rilis | Basis data | Data uji",
  ja: "発生した症状 | タグ | チームへの感謝 | データソース | エラー処理 | 起動シーケンス | データベース | デプロイ後 | 接続プール",
  ko: "증상 | 팀에 감사 | 데이터 소스 | 오류 코드 | 시작 순서 | 데이터베이스 | 배포 후 | 연결 풀",
  nl: "Waargenomen symptomen | Labels | Voor de fix | Na de fix | Met dank aan | Gegevensbron | Foutafhandeling | Opstartvolgorde | Onze diensten | Na de uitrol | Volgorde van migraties",
  pl: "Objawy | Podziękowania dla zespołu | Źródło danych | Obsługa błędów | Kolejność migracji | Nasze usługi | Po wdrożeniu | Zakres adresów IP | Zadania cron | Fragmenty kodu",
  pt: "Tags | Créditos | Fonte de dados | Tratamento de erros | Sequência de inicialização | Nossos serviços | Depois da implantação | Banco de dados | Equipe de plantão",
  ru: "Симптомы | Теги | Благодарность команде | Источник данных | Обработка ошибок | Порядок миграций | Наши сервисы | После выкладки | Материалы курса | Новая база",
  sv: "Observerade symptom | Tack till teamet | Datakälla | Felhantering | Startordning | Våra tjänster | Efter driftsättning | Databas",
  tr: "Gözlemlenen belirtiler | Ekibe teşekkür | Veri kaynağı | Hata yönetimi | Hizmetlerimiz | Dağıtımdan sonra | DNS kayıtları | Yedekleme planı | Yazılım güncellemeleri | Cron işleri | Kullanıcı bilgisi",
  uk: "Симптоми | Теги | Подяка команді | Джерело даних | Обробка помилок | Порядок міграцій | Наші сервіси | Після розгортання | Черга повідомлень | Дії користувача",
  zh: "故障症状 | 标签 | 修复前 | 修复后 | 感谢团队 | 数据源 | 错误码 | 启动顺序 | 数据库 | 部署后 | 连接池 | 触发器",
  it: "Crediti | Fonte dei dati | Gestione degli errori | Sequenza di avvio | I nostri servizi | Dopo il rilascio | Dati di prova",
};
