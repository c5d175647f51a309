// Headings as writers of each language put them in reports of their own: formal, as a story, as an exercise.
export const NATIVE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    summary: "Die Kurzversion | Das Wichtigste auf einen Blick | Der Vorfall im Überblick | Einordnung des Vorfalls",
    impact: "Ausmaß des Schadens | Was hat das für euch bedeutet? | Schadensbild",
    detection:
      "Monitoring und Alerting | Bemerken des Ausfalls | Erkennungsweg | Wodurch wurde der Vorfall entdeckt? | Aufdeckung",
    timeline: "Der Abend im Zeitraffer | Ereignisse in zeitlicher Reihenfolge",
    "root-cause": "Fünf Mal Warum | Wo lag der Fehler? | Der Bug",
    resolution: "Reaktion des Teams | Wiederherstellungsprozess | Behebungsmaßnahmen | Reaktionsmaßnahmen",
    actions: "Wie geht es jetzt weiter? | Unsere nächsten Schritte | Zukunftssicherung",
    lessons: "Das haben wir daraus gelernt | Erfahrungen | Was wir hätten besser machen können",
    background:
      "Systemarchitektur | Hintergrundinformationen zum System | Abkürzungen | Systemüberblick | Über das System | Architekturüberblick | Einführung in das System | Unser Setup",
    metadata: "Informationen zum Vorfall | Incident-Informationen | Übersichtsdaten | Angaben zum Incident",
    appendix:
      "Verwandte Dokumente | Zusätzliche Ressourcen | Ressourcen | Weiterführende Literatur | Unterstützende Informationen",
  },
  fr: {
    summary: "Que s'est-il réellement passé ?",
    impact: "Ce que ça a changé pour vous | Effets de la panne",
    detection: "Constat",
    timeline: "Chrono | Évolution de l'incident",
    "root-cause": "Méthode des 5 pourquoi | Le coupable | Enquête",
    resolution: "Mesures correctives immédiates",
    actions:
      "Ce qu'on va changer | Tâches correctives et préventives | Éviter que ça se reproduise | Et après ? | Prochains pas | Étapes suivantes",
    lessons: "Ce que nous aurions pu mieux faire",
    background:
      "Architecture du système | Présentation du système | Terminologie | Description du système | Notre infrastructure | Fonctionnement normal",
    metadata: "Historique du document",
    appendix: "Informations supplémentaires",
  },
  es: {
    summary: "Vista general",
    impact: "¿Quiénes se vieron afectados?",
    detection: "Hallazgo inicial | Notificación",
    timeline: "Cronograma de eventos | Línea cronológica",
    "root-cause":
      "Los cinco por qués | El culpable | Análisis Causa Raíz (RCA) | Factor desencadenante | Técnica de los 5 porqués",
    actions: "Lo que viene",
    background: "Términos",
    appendix: "Información de soporte",
  },
  pt: {
    summary: "O que rolou",
    detection: "Notificação | Como identificamos o problema",
    timeline: "Fluxo dos acontecimentos",
    "root-cause": "O culpado",
    resolution: "Reversão",
    lessons: "Principais aprendizados | O que poderia ser melhor | Principais lições",
    background: "Contextualização | Termos | Pano de fundo | Conceitos | Sobre o sistema | Enquadramento",
    metadata: "Time envolvido",
    appendix: "Registros | Informações de suporte | Materiais complementares",
  },
  it: {
    impact: "Estensione del problema | Perimetro",
    detection: "Identificazione | Come siamo stati avvisati",
    timeline: "Sviluppo dell'incidente | Decorso",
    "root-cause": "Indagine | Evento scatenante | Perché è accaduto",
    resolution: "Azioni correttive immediate",
    actions:
      "Piano di azione | Interventi correttivi | Proposte di miglioramento | Punti di azione | Compiti | Rimedi a lungo termine | Prossimi step",
    lessons: "Retrospettiva | Apprendimenti | Colpi di fortuna",
    background: "Descrizione del sistema | Terminologia | Quadro di riferimento",
    metadata: "Squadra | Informazioni di base | Dati principali",
    appendix: "Registri | Approfondimenti | Informazioni di supporto | Screenshot",
  },
  nl: {
    summary: "Introductie | Incidentoverzicht",
    impact: "Impactanalyse | Geraakte klanten | Consequenties | Betrokken klanten",
    timeline: "Chronologisch verslag | Chronologie van de gebeurtenissen",
    "root-cause": "Oorzakenanalyse | Onderzoek | Factoren die bijdroegen | Technische uitleg | Probleemanalyse",
    resolution: "Onmiddellijke acties | Resolutie | Terugdraaien | Beperking van de schade | Incidentafhandeling",
    actions: "Voorkomen van herhaling | Nazorg",
    lessons: "Lessen geleerd | Retrospectief | Wat hielp | Wat nemen we mee?",
  },
  pl: {
    summary: "Zarys sytuacji",
    impact: "Oddziaływanie",
    timeline: "Oś zdarzeń | Rozwój sytuacji | Linia czasowa | Kalendarium zdarzeń | Rejestr zdarzeń",
    "root-cause": "5 x dlaczego | Dochodzenie | Przyczyna bezpośrednia i źródłowa",
    resolution:
      "Odtworzenie | Łagodzenie skutków | Ograniczenie skutków | Kroki naprawcze | Poprawka | Minimalizacja skutków",
    actions: "Punkty do wykonania | Poprawki na przyszłość | Elementy działań | Akcje",
    lessons: "Czego się nauczyłem | Co się udało | Co się nie udało | Doświadczenia",
  },
  cs: {
    summary: "Popis situace | Souhrnné informace o výpadku | Rekapitulace",
    impact: "Vliv na uživatele | Ovlivněné služby | Ovlivnění uživatelé",
    timeline: "Posloupnost událostí | Záznam událostí | Vývoj situace | Historie událostí",
    "root-cause":
      "Analýza kořenových příčin | 5x proč | Pětkrát proč | Analýza kořenové příčiny | Vyšetřování | Důvod | Důvody | Rozbor | Vysvětlení",
    resolution: "Zásah | Zmírnění dopadů | Mitigace | Provedené akce | Návrat do normálu",
    actions: "Akční položky | Úkoly k řešení | K dořešení | Budoucí kroky | Akce | Plán do budoucna | Další postup",
    lessons:
      "Retrospektiva | Co bychom mohli zlepšit | Co můžeme zlepšit | Reflexe | Silné stránky | Slabé stránky | Co jsme se dozvěděli | Co nám pomohlo | Pozitiva | Negativa | Co zlepšit | Štěstí",
  },
  sv: {
    summary: "Sammandrag | Introduktion | Överblick | Kort version",
    impact: "Skador | Följder",
    timeline: "Tidsaxel | Kronologisk ordning | Händelseutveckling",
    "root-cause":
      "Grundorsaksanalys | Utlösande händelse | Fem varför-analys | Huvudorsak | Utredning | Problemanalys | Incidentanalys | Teknisk förklaring | Felkälla",
    resolution:
      "Respons | Återhämtning | Incidenthantering | Åtgärdande | Mitigering | Lösningen | Åtgärder under incidenten | Skadebegränsning | Reaktion | Korrigering",
    actions:
      "Uppgifter | Vad gör vi för att det inte ska hända igen? | Vad ändrar vi? | Aktiviteter | Uppföljningspunkter | Att-göra-lista | Åtgärdsförslag",
    lessons:
      "Retrospektiv | Viktigaste lärdomarna | Vad vi lärde oss | Styrkor | Svagheter | Där vi hade tur | Vad vi har lärt oss | Positivt | Negativt",
  },
  da: {
    summary: "Overblik | Introduktion | Hvad der skete",
    impact:
      "Påvirkning af kunder | Påvirkning af brugere | Skader | Effekt | Forretningsmæssig påvirkning | Hvad var konsekvensen? | Hvor mange brugere blev ramt? | Brugerpåvirkning | Omfanget af nedbruddet | Forretningspåvirkning | Betydning for kunderne | Økonomisk påvirkning | Konsekvens for kunder",
    timeline: "Forløbet | Begivenhedsforløb | Kronologisk forløb | Hvad skete hvornår",
    "root-cause":
      "Rodårsagsanalyse | Bidragende faktorer | Fem hvorfor'er | Teknisk analyse | Diagnose | Grundårsagsanalyse | Analyse af årsagen | Hovedårsag | Tekniske detaljer | Problemanalyse | Root cause-analyse | Hvad forårsagede problemet?",
    resolution:
      "Umiddelbare handlinger | Genoprettelse | Gendannelse | Afbødning | Respons | Hændelseshåndtering | Løsningen | Øjeblikkelige handlinger | Reaktion | Straksforanstaltninger | Mitigering | Akutte tiltag",
    actions:
      "Forebyggende handlinger | Korrigerende og forebyggende handlinger | Opfølgende handlinger | Forbedringsforslag | Forebyggelse | Fremtidige forbedringer | Handlinger fremadrettet | Næste trin | At gøre | Resterende arbejde",
    lessons:
      "Retrospektiv | Refleksioner | Det gik godt | Vigtigste læring | Hvad virkede | Hvad virkede ikke | Forbedringsområder | Indsigter | Styrker | Svagheder",
  },
  no: {
    summary: "Introduksjon | Hva som skjedde | Hendelsesoversikt",
    impact:
      "Påvirkning på kunder | Påvirkning på brukere | Skader | Effekt | Forretningsmessig påvirkning | Hva var konsekvensen? | Hvor mange brukere ble berørt? | Brukerpåvirkning | Økonomisk påvirkning | Konsekvens for kunder | Virkning",
    timeline: "Forløpet | Kronologisk forløp | Hva skjedde når | Hendelsenes gang",
    "root-cause":
      "Rotårsaksanalyse | Bidragende faktorer | Teknisk analyse | Diagnose | Analyse av årsaken | Hovedårsak | Tekniske detaljer | Hva var årsaken? | Problemanalyse | Root cause-analyse | Hva forårsaket problemet?",
    resolution:
      "Hva gjorde vi? | Skadebegrensning | Respons | Hendelseshåndtering | Løsningen | Reaksjon | Avbøtende tiltak | Akutte tiltak",
    actions:
      "Tiltaksplan | Tiltaksliste | Neste skritt | Forbedringsforslag | Hva gjør vi nå? | Forebygging | Fremtidige forbedringer | Tiltak fremover | Å gjøre | Gjøremål | Hva vil vi endre? | Gjenstående arbeid",
    lessons:
      "Retrospektiv | Refleksjoner | Dette gikk bra | Hva fungerte | Hva fungerte ikke | Forbedringsområder | Innsikt | Styrker | Svakheter | Forbedringspunkter",
  },
  id: {
    summary:
      "Uraian Kejadian | Uraian Singkat | Penjelasan Singkat | Pendahuluan | Abstrak | Overview Insiden | Garis Besar | Penjelasan Insiden | Masalah yang Terjadi",
    impact:
      "Ruang Lingkup | Konsekuensi | Pengaruh | Komponen Terdampak | Penilaian Dampak | Analisis Dampak | Kehilangan Data | Efek ke Pengguna | Area Terdampak",
    detection:
      "Metode Deteksi | Penemuan | Temuan Awal | Pemantauan dan Peringatan | Monitoring dan Alerting | Peringatan | Identifikasi Masalah | Identifikasi Insiden",
    timeline:
      "Timeline Insiden | Timeline Kejadian | Timeline Kejadian (WIB) | Alur Kejadian | Alur Waktu | Rangkaian Peristiwa | Riwayat Kejadian | Riwayat Insiden | Log Kejadian | Detail Kronologi | Peristiwa | Perjalanan Insiden | Catatan Waktu | Kejadian per Waktu",
    "root-cause":
      "Analisa Akar Masalah | Analisa Penyebab | Analisa | Analisa Masalah | Investigasi | Hasil Investigasi | Hasil Analisis | Hasil Analisa | Diagnosa | Faktor Penyumbang | Pencetus | Lima Mengapa | Penjelasan Teknis | Asal Masalah",
    resolution:
      "Tindakan Penanganan | Tindakan Segera | Proses Penyelesaian | Proses Penanganan | Tanggapan | Perbaikan Sementara | Cara Penyelesaian | Bagaimana cara mengatasinya | Upaya Penanganan",
    actions:
      "Tindakan Selanjutnya | Tindakan Lanjutan | Item Tindakan | Butir Tindakan | Rencana Selanjutnya | Langkah Lanjutan | Langkah-Langkah Pencegahan | Langkah Preventif | Upaya Pencegahan | Usulan | Jangka Panjang | Pekerjaan Lanjutan | Yang Akan Dilakukan | Apa selanjutnya? | Poin Tindakan | Aksi | Aksi Selanjutnya | Komitmen",
    lessons:
      "Apa yang kurang baik | Hal yang berjalan baik | Hal Baik | Hal yang Baik | Hal Buruk | Hal yang perlu diperbaiki | Yang perlu diperbaiki | Yang bisa diperbaiki | Yang Perlu Ditingkatkan | Keberuntungan | Kami beruntung karena | Retrospektif | Kelebihan | Kekurangan | Poin Pembelajaran | Apa yang bisa lebih baik",
    background:
      "Definisi | Gambaran Sistem | Tentang Sistem | Lingkungan | Kondisi Awal | Kondisi Sebelum Insiden | Informasi Latar Belakang | Lingkungan Sistem",
    metadata:
      "Informasi Dasar | Informasi Dokumen | Identitas Insiden | Penyusun | Pihak Terkait | Tim yang Terlibat | Tim Penanganan | Tim Terkait | Tanggal dan Waktu | Riwayat Perubahan | Riwayat Revisi | Persetujuan | Peran | Profil Insiden",
    appendix:
      "Dokumentasi Terkait | Informasi Pendukung | Informasi Tambahan | Data Pendukung | Grafik | Tangkapan Layar | Catatan | Catatan Tambahan | Tanya Jawab | Pertanyaan Umum | Daftar Pustaka | Lain-lain | Pertanyaan Terbuka | Materi Pendukung | Tiket Terkait | Insiden Terkait",
  },
  ja: {
    summary: "発生した障害 | 全体像 | 簡単なまとめ",
    impact: "影響の概要 | 影響システム | 影響のあったサービス | 影響のあった機能 | 障害範囲 | 停止範囲",
    detection:
      "発見方法 | 発見状況 | 監視とアラート | 監視状況 | 発覚経緯 | どのように気づいたか | 検知までの流れ | 覚知 | 問題の発見 | アラート状況",
    timeline:
      "時系列での出来事 | 時系列での流れ | 時系列での対応内容 | 一連の経過 | 事の顛末 | 顛末 | 主な出来事 | クロノロジ",
    "root-cause":
      "なぜなぜ | トリガ | 発生トリガー | 真因分析 | 何が悪かったのか | 発生理由 | バグの詳細 | 解析結果 | 起因 | 誘因",
    resolution:
      "対応詳細 | 対応の詳細 | 復旧までの対応 | 軽減策 | ミティゲーション | 暫定策 | 二次対応 | 初期対応 | 当時の対応 | その場の対応 | 対応手順 | 対応方法 | 修正対応 | 解消 | 解消方法 | 解決までの道のり | ロールバック対応 | 切り戻し | 切り戻し対応 | どのように対応したか | 解決に至るまで | 発生時の対応 | 障害発生時の対応",
    actions:
      "次回以降の対応 | ToDo リスト | やることリスト | 改善施策 | 改善事項 | 改善の取り組み | 対策と今後の方針 | 短期施策 | 中長期施策 | フォローアップ項目 | 改善予定 | 対応予定 | 宿題事項 | 提言 | 提案",
    lessons:
      "レトロスペクティブ | Keep | よくなかったところ | よくなかったこと | よくなかった点 | 得たもの | 得られたもの | 課題点 | 個人的な反省 | 評価できる点 | 改善すべきこと | 改善が必要な点",
    background:
      "サービス概要 | サービスの概要 | アーキテクチャ概要 | 用語定義 | 環境 | 環境情報 | 動作環境 | 利用環境 | 前提となる構成 | 前提情報 | インフラ構成",
    metadata: "関係者一覧 | ドキュメント情報 | 発生期間 | 障害発生期間 | 発生時間",
    appendix:
      "関連 Issue | リンク集 | 添付ファイル | メトリクスグラフ | 補足説明 | 別紙 | 別添 | 出典 | 参照資料 | 参照リンク | 関連 PR | 引用 | 余談 | おまけ",
  },
  ko: {
    summary: "발생 현상 | 장애 설명 | 총평",
    detection: "알람 | 문제 인식",
    timeline:
      "시간대별 | 시간대별 진행 | 시간대별 진행 상황 | 시간대별 대응 | 시간대별 대응 현황 | 시간별 기록 | 시간별 대응 | 시간순 대응 | 사건 발생 순서 | 사건의 전개 | 전개 과정 | 장애 이력 | 처리 이력 | 연대기 | 사건 전개 | 상세 경위 | 히스토리 | 장애 히스토리",
    "root-cause":
      "기술적 분석 | 기술적 상세 | 상세 분석 | 5 Whys 분석 | 5Why | 유발 요인 | 촉발 요인 | 기여요인 | 근본 문제 | 문제점 분석 | 조사 | 조사 내용 | 뭐가 문제였을까 | 문제 진단 | 범인 찾기 | 발생 이유 | 원인 요약",
    resolution:
      "해결방법 | 해결방안 | 해결과정 | 문제 해결 | 문제 해결 과정 | 대응 방안 | 장애 처리 | 임시조치 | 임시 해결 | 임시 대응 | 긴급조치 | 즉각 대응 | 초기 대응 | 초동 대응 | 초동 조치 | 1차 조치 | 1차 대응 | 2차 조치 | 대처 | 대처 방법 | 처리 | 처리 결과 | 문제 해결 방법 | 당시 대응",
    actions:
      "액션아이템 | 향후계획 | 추후 대책 | 추가 조치 사항 | 후속조치 | 다음 액션 | 할일 | 예방 | 예방 방안 | 단기 조치 계획 | 중장기 계획 | 권고사항 | 제안 | 제언 | 근본 대책 | 재발하지 않으려면",
    lessons:
      "배운점 | 배운것 | 느낀점 | 아쉬운점 | 부족한 점 | 안 된 점 | 다행이었던 점 | 얻은 것 | 레슨 런 | 레슨런드 | 무엇을 배웠는가 | 무엇을 배웠을까 | 못한 것 | KPT | 인사이트 | 힘들었던 점 | 후기 | 운이 좋았던 부분 | 미흡한 점 | 미흡했던 점",
    background:
      "사전 정보 | 용어집 | 시스템 아키텍처 | 시스템 구조 | 서비스 구조 | 서비스 구성 | 서비스 소개 | 시스템 소개 | 환경 | 환경 정보 | 시스템 환경 | 기존 구조 | 컨텍스트 | 맥락",
    metadata:
      "기본정보 | 장애정보 | 이슈 정보 | 문서 정보 | 보고서 정보 | 장애등급 | 발생일시 | 장애 일시 | 장애 발생 시간 | 장애 발생 일시 | 장애 기간 | 메타 정보 | 대응 인원 | 관련 팀 | 문서 이력 | 장애 번호",
    appendix:
      "참고자료 | 참고 문서 | 참고 사항 | 참조 | 참조 문서 | 참고 문헌 | 레퍼런스 | 관련 티켓 | 첨부 파일 | 첨부파일 | 별첨 | 붙임 | 출처 | 증적 | 기타 | 비고 | 자주 묻는 질문",
  },
  ru: {
    summary:
      "Сводка по инциденту | Что это было? | Главное | Самое главное | Краткое изложение | О чём речь | Ситуация | Проблема кратко | Краткий итог",
    impact:
      "Затронуто | Оценка влияния | Оценка ущерба | Оценка последствий | Бизнес-импакт | Бизнес-эффект | Как это повлияло на пользователей | Как пострадали пользователи | Чем это грозило | Какой был эффект | Недоступные функции | Зона поражения | Радиус поражения | Степень воздействия",
    detection: "Детекция | Алертинг | Реакция мониторинга | Как выявили | Что заметили первым",
    timeline:
      "Хроника событий | Ход развития инцидента | Как всё происходило | Как это происходило | Что когда произошло | Хронологическая последовательность | События по времени",
    "root-cause":
      "Анализ корневой причины (RCA) | Анализ ситуации | Отчего | Метод 5 почему | Ход расследования | Диагноз | Суть ошибки | Откуда взялась проблема | Поиск причины | Поиск проблемы | Причинно-следственный анализ | Где ошибка",
    resolution:
      "Что делали | Действия по восстановлению | Обходной путь | Воркэраунд | Оперативные меры | Первоочередные меры | Лечение | Починка | Способ устранения | Способ решения | Процесс восстановления | Порядок устранения | Действия команды | Действия инженеров",
    actions:
      "Что делать | Что планируется сделать | Что мы сделаем | Что мы будем делать | План по устранению | Планируемые действия | Планируемые работы | Запланированные действия | Предупреждающие действия | Превентивные действия | Мероприятия по предотвращению | Мероприятия по недопущению | Экшн итемы | Долгосрочные действия | Поручения | Принятые решения и поручения | Необходимые действия | Работа на будущее | На будущее | Дальнейшие работы",
    lessons:
      "Что получилось | Что не получилось | Удача | Ретро | Разбор ошибок | Мысли | Инсайты | Опыт | Что мы сделали правильно | Что сделали правильно | Что сделали неправильно | Хорошее | Плохое | Положительное | Отрицательное | Сильные стороны | Слабые места | Слабые стороны | Что мешало | Что порадовало",
    background:
      "Вводные | Как устроен сервис | Определения | Словарь | Немного теории | Описание окружения | О системе | О сервисе | Исходные данные | Исходная конфигурация | Что было до | Состояние до инцидента | Справочная информация",
    metadata: "Основные данные | Участники встречи | Ответственные лица | Команда реагирования | Роли | Реквизиты",
    appendix:
      "Список источников | Связанные тикеты | Похожие инциденты | Примечания | Примечание | Графики мониторинга | Скриншоты графиков | Вложения | Использованные команды | Прочее | Разное | Тикеты | Что почитать",
  },
  tr: {
    summary: "Olaya Genel Bakış | Problemin Tanımı | Tanım | Olay | Arızanın Tanımı | Olay Detayı",
    impact: "Etki Seviyesi | Etki Değerlendirmesi | Hasar Tespiti",
    detection: "Tespit Şekli | Alarmlar | İzleme ve Alarmlar | İzleme ve Uyarı | Bildirim | Olayın Bildirilmesi",
    timeline:
      "Zaman Sıralaması | Zaman Planı | Dakika dakika neler oldu | Ne zaman ne oldu | Süreç | Olay Süreci | Adım adım ne oldu | Olay Tarihçesi",
    "root-cause":
      "Kök Sebep Analizi | Tetikleyiciler | Tetikleyen Faktör | Analiz | Detaylı Analiz | Olay Analizi | Sorun Analizi | Problem Analizi | Hata Analizi | İnceleme | İnceleme Sonuçları | Araştırma | Soruşturma | Kök sorun | Problem neydi?",
    resolution:
      "Çözüm Yöntemi | Müdahale Süreci | Müdahale Adımları | İyileşme | Kurtarma Süreci | Yapılan Müdahaleler | Uygulanan Adımlar | Atılan Adımlar | Giderme | Hafifletme | Azaltma | Etkinin Azaltılması | Geri Dönüş | Servisin ayağa kaldırılması | Tepki | Yanıt | Olay Yanıtı | Gerçekleştirilen İşlemler | Çözüme Kavuşturma",
    actions:
      "Aksiyon Listesi | Tedbirler | Eylem Öğeleri | Gelecek Planları | Takip | Takip Maddeleri | Takip Görevleri | Uzun Vadeli Çözümler | Neler yapacağız | Şimdi ne olacak? | Yapacaklarımız | Gelecek için planlar | Gelecekte ne yapacağız",
    lessons:
      "Öğrenimler | Çıkarımlar | İyi Yapılanlar | Neyi iyi yaptık | Neyi kötü yaptık | Neler daha iyi olabilirdi? | Ne daha iyi yapılabilirdi | Şansımız yaver gitti | Geliştirilmesi Gereken Yönler | Geliştirilecek Alanlar | İyileştirme Alanları | Retrospektif | Değerlendirme | Öz Eleştiri | Artılar | Eksiler | Artılar ve Eksiler | Olumlu Yönler | Olumsuz Yönler | Eksikler | Eksiklikler | Olumlu | Olumsuz",
  },
  uk: {
    summary: "Стислий виклад | Зведення | Коротке зведення | Головне | Найголовніше | Анотація | Ситуація | Саммарі",
    impact:
      "Оцінка впливу | Оцінка збитків | Бізнес-вплив | Імпакт | Ефект | На що вплинуло | Як це вплинуло на користувачів | Шкода | Завдана шкода | Область ураження",
    detection: "Детекція | Детектування | Алерти | Хто виявив",
    timeline: "Історія подій | Лог подій | Як усе було | Як це було | Події за часом",
    "root-cause":
      "Аналіз причини | Аналіз першопричин | Аналіз кореневих причин | Хід розслідування | Діагноз | В чому проблема | Пошук причини | Через що",
    resolution:
      "Розв'язання | Як відновлювали | Що зроблено | Дії з усунення | Дії з відновлення | Заходи з усунення | Обхідний шлях | Мітигація | Пом'якшення | Реакція | Хотфікс | Фікс | Відкат | Локалізація | Оперативні дії | Спосіб усунення | Дії команди",
    actions:
      "Що робити | Що робити далі | Що плануємо | Що плануємо зробити | План робіт | План покращень | Екшн-айтеми | Задачі | Завдання за підсумками | Пропозиції | Пропозиції щодо покращення | Подальша робота | На майбутнє",
    lessons:
      "Що вдалося | Що не вдалося | Що вийшло добре | Ретро | Точки зростання | Зони росту | Мораль | Досвід | Що зробили правильно | Що заважало | Сильні сторони | Слабкі місця | Слабкі сторони",
  },
  vi: {
    summary:
      "Việc gì đã xảy ra | Sơ lược | Sơ lược sự cố | Thông tin tóm tắt | Tình huống | Sự việc | Diễn giải ngắn gọn",
    impact:
      "Tầm ảnh hưởng | Phạm vi và mức độ ảnh hưởng | Dịch vụ ảnh hưởng | Thành phần bị ảnh hưởng | Những ai bị ảnh hưởng | Mất mát dữ liệu | Mất dữ liệu | Quy mô ảnh hưởng",
    detection:
      "Sự phát hiện | Sự cố được phát hiện như thế nào | Làm thế nào chúng tôi phát hiện | Nhận biết | Nhận diện sự cố | Cảnh báo và phát hiện | Giám sát và cảnh báo | Phương thức phát hiện | Nguồn phát hiện | Phát hiện ban đầu | Ghi nhận sự cố | Tiếp nhận thông tin | Dấu hiệu nhận biết",
    timeline:
      "Tiến trình | Tiến trình sự cố | Tiến trình xử lý | Tiến trình thời gian | Lịch sử sự cố | Lịch trình sự kiện | Nhật ký xử lý | Chuỗi sự kiện | Các sự kiện chính | Thứ tự sự kiện | Timeline sự cố | Timeline xử lý | Thời gian diễn ra | Quá trình diễn biến | Quá trình xảy ra sự cố | Dòng sự kiện | Tóm tắt diễn biến | Biên niên",
    "root-cause":
      "Phân tích sự cố | Phân tích vấn đề | Phân tích chi tiết | Kết quả điều tra | Quá trình điều tra | Quá trình tìm nguyên nhân | Yếu tố kích hoạt | Các yếu tố liên quan | Tác nhân kích hoạt | Nguồn gốc vấn đề | Lỗi ở đâu | Xác định nguyên nhân | Tìm nguyên nhân",
    resolution:
      "Giải quyết sự cố | Phương án giải quyết | Phương án tạm thời | Quá trình xử lý sự cố | Quá trình khắc phục | Quá trình khôi phục | Những việc đã làm | Ứng phó sự cố | Phản ứng | Giảm thiểu | Giảm thiểu tác động | Xử lý tạm thời | Xử lý khẩn cấp | Bản vá | Hướng khắc phục",
    actions:
      "Hành động khắc phục và phòng ngừa | Hạng mục hành động | Danh sách hành động | Bước kế tiếp | Công việc cần thực hiện | Việc phải làm | Biện pháp cải thiện | Giải pháp lâu dài | Kiến nghị | Nhiệm vụ | Nhiệm vụ tiếp theo | Hướng phát triển tiếp theo | Làm gì để không lặp lại | Cam kết | Lộ trình khắc phục | Phương án phòng ngừa",
    lessons:
      "Kinh nghiệm rút ra | Những điều rút ra | Điều học được | Những điều học được | Những gì học được | Điểm mạnh | Điểm yếu | Điều gì đã tốt | Điều gì đã diễn ra tốt | Điều gì diễn ra không tốt | Cái gì tốt | Cái gì chưa tốt | Chưa làm tốt | Chúng tôi may mắn ở đâu | Điểm cần cải thiện | Những điểm cần cải thiện | Cần cải thiện | Nhìn lại | Đánh giá lại | Tổng kết | Tổng kết bài học | Sai lầm | Tồn tại | Hạn chế",
    background:
      "Kiến trúc hệ thống | Mô hình hệ thống | Giải thích thuật ngữ | Định nghĩa | Thông tin nền | Thông tin hệ thống | Môi trường | Hiện trạng | Giới thiệu hệ thống | Hoàn cảnh | Kiến thức nền",
    metadata:
      "Thông tin cơ bản | Thông tin tài liệu | Thông tin báo cáo | Thành phần tham gia | Thành viên tham gia | Người liên quan | Các bên liên quan | Thời gian | Mức độ ưu tiên | Mã sự cố | Đội ứng phó | Đội xử lý | Vai trò | Phê duyệt | Siêu dữ liệu",
    appendix:
      "Tài liệu liên quan | Liên kết liên quan | Tài liệu đính kèm | Đính kèm | Link liên quan | Log liên quan | Biểu đồ | Hình ảnh | Ảnh chụp màn hình | Hình ảnh minh họa | Ghi chú | Thông tin bổ sung | Thông tin thêm | Nguồn tham khảo | Câu hỏi thường gặp | Hỏi đáp | Minh chứng | Số liệu",
  },
  zh: {
    summary:
      "太长不看版 | 整体情况 | 故障情况 | 事故情况 | 事件情况 | 事故内容 | 事件内容 | 事故说明 | 故障综述 | 综述 | 核心结论",
    impact: "影响概述 | 影响用户 | 影响服务 | 资损情况 | 资损评估 | 危害 | 危害程度 | 波及面",
    detection: "监控情况 | 检测过程 | 发现的过程 | 预警情况 | 报警情况",
    timeline:
      "关键时间节点 | 事件脉络 | 事件始末 | 事故始末 | 始末 | 故障回放 | 事件回放 | 处理流水 | 时间顺序 | 事件演进 | 事件进展 | 大事记",
    "root-cause":
      "主因 | 次因 | 触发点 | 贡献因素 | 加剧因素 | 内因 | 外因 | 分析过程 | 问题分析过程 | 定位分析 | 定位问题 | 原因总结 | 深度分析 | 详细分析 | 深入分析 | 5Why分析 | 五问法 | 问题本质 | 初步分析 | 故障机理 | 事故机理 | 溯源 | 溯源分析 | 攻击溯源 | 归因 | 归因分析 | 故障归因",
    resolution:
      "紧急措施 | 数据恢复过程 | 止损过程 | 临时规避方案 | 规避方案 | 绕过方案 | 变通方案 | 回滚方案 | 响应措施 | 响应情况",
    actions:
      "优化计划 | 优化项 | 优化方向 | Action 项 | TODO 列表 | 跟踪事项 | 再发防止 | 中长期规划 | 根治方案 | 未来优化 | 避免再次发生 | 加固方案 | 安全加固 | 改善計畫 | 改善方案 | 改善建議 | 落实计划 | 举措 | 安全建议",
    lessons:
      "复盘结论 | 心得体会 | 感想 | 启发 | 从中学到了什么 | 做的好的 | 做的不好的方面 | 待改进的地方 | 可改进之处 | 待改进点 | 有待改进之处 | 存在的不足 | 存在问题 | 存在的问题 | 暴露出的问题 | 发现的不足 | 优点 | 缺点 | 运气成分 | 侥幸之处 | 我们幸运的地方 | 哪些做对了 | 哪些做错了 | 知识沉淀",
    background:
      "基础知识 | 架构说明 | 业务架构 | 部署架构 | 环境说明 | 集群环境 | 集群信息 | 环境介绍 | 概念介绍 | 相关概念 | 系统概况 | 系统简介 | 系统概述 | 业务介绍 | 技术栈",
    metadata:
      "基本資訊 | 事件資訊 | 元信息 | 复盘参与人 | 参会人员 | 参会人 | 与会人员 | 复盘人员 | 责任团队 | 责任认定 | 责任划分 | 故障定级 | 事故定级 | 严重等级 | 事故时间 | 处理人员 | 复盘信息 | 会议信息",
    appendix:
      "附图 | 附 | 相关工单 | 相关 Issue | 相关 PR | 关联 Issue | 相关监控 | 监控图 | 监控数据 | 日志信息 | 其它 | 引用 | 资料来源 | 信息来源 | 来源 | 扩展阅读 | 拓展阅读 | 讨论记录 | 會議記錄 | 排查命令 | 常用命令",
  },
};
