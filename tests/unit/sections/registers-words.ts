// Names of parts in other registers: of formal reports, blogs and coursework. Written for these tests.

/** Language → kind → headings, ` | ` between them. */
export const REGISTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    summary:
      "Das Ganze in drei Sätzen | Zusammenfassende Darstellung | In aller Kürze | Was am Dienstag passiert ist | Worum es in diesem Bericht geht | Kurz und bündig | Darstellung des Vorfalls | Was in der Nacht geschah",
    impact: "Was nicht mehr ging",
    detection: "Wer hat es gemerkt? | So fiel es auf",
    timeline:
      "Was wann passierte | Ereignischronik | Der Ablauf im Detail | Chronologische Darstellung | So lief es ab",
    "root-cause":
      "Wie es dazu kommen konnte | Was dahinter steckte | 5-Why-Methode | Woran hat es gelegen? | Ursachenbeschreibung | Auslösendes Ereignis | Wo der Fehler lag | Ergebnis der Ursachenanalyse | Wieso es knallte",
    resolution:
      "Wie wir es wieder hinbekommen haben | Maßnahmen zur Wiederherstellung | Sofort ergriffene Maßnahmen | Störungsbearbeitung | Notfallreaktion | So haben wir es behoben",
    actions:
      "Wie wir das künftig verhindern | Korrektur- und Vorbeugungsmaßnahmen | Was noch zu tun ist | Folgearbeiten | To-do-Liste",
    lessons:
      "Das nehmen wir mit | Positive Aspekte | Was besser werden muss | Nachbetrachtung | Glücksfälle | Rückschau",
    background: "Systemumgebung | Was man vorher wissen muss | Vorbedingungen",
    metadata: "Angaben zum Vorfall | Dokumentinformationen | Teilnehmende | Wer war beteiligt? | Involvierte Personen",
    appendix: "Quellenverzeichnis | Verwandte Tickets | Zusätzliche Unterlagen | Grafiken",
  },
  es: {
    summary: "Lo esencial",
    impact: "Sistemas comprometidos | Qué dejó de funcionar",
    detection: "¿Por qué no saltó ninguna alarma? | Quién dio el aviso | El primer aviso",
    timeline: "Cómo se desarrolló | Línea del tiempo (hora de Madrid)",
    actions: "Pasos a seguir",
    lessons: "Qué podríamos haber hecho mejor",
    background: "Un poco de contexto | Conceptos previos",
    metadata: "Equipos implicados",
    resolution: "Cómo volvimos a la normalidad",
  },
  fr: {
    summary: "L'incident en résumé",
    impact: "Effets sur la production | Bilan des dégâts | Dommages constatés",
    detection: "Premières alertes | Identification de l'anomalie",
    actions: "Chantiers à venir",
    lessons: "Ce qu'on retient | Ce qui aurait pu être mieux | Ce qui nous a sauvés",
    background: "Architecture concernée | Un peu de contexte | Prérequis pour comprendre",
    metadata: "Données de l'incident | Équipes mobilisées | Rédacteurs",
    resolution: "Comment c'est reparti",
  },
  it: {
    summary: "Quadro generale",
    impact: "Cosa non funzionava | Estensione dell'incidente | Disagi per gli utenti",
    detection: "Chi ha dato l'allarme | Identificazione del guasto | Prime segnalazioni",
    timeline:
      "Ricostruzione dei fatti | Tempistica degli eventi | Ordine degli avvenimenti | Come sono andate le cose | La giornata ora per ora",
    "root-cause": "Fattore scatenante | L'origine del problema",
    resolution: "Azioni di contenimento | Come siamo ripartiti",
    actions: "Attività da svolgere | Punti aperti | Passi successivi",
    lessons: "Punti di miglioramento | Spunti di riflessione",
    background: "Un po' di contesto | Definizioni | Situazione di partenza",
    metadata: "Team coinvolti | Responsabili | Anagrafica",
    appendix: "Documenti correlati | Bibliografia | Appendice A: grafici",
  },
  nl: {
    summary: "De storing in het kort",
    impact: "Wat werkte er niet | Hinder voor gebruikers",
    detection:
      "Waarom ging er geen alarm af? | Wie heeft het gemeld | Hoe werd het incident gedetecteerd? | Hoe het aan het licht kwam",
    timeline: "Gebeurtenissen op een rij | Logboek van de avond",
    "root-cause": "De vijf waaroms | Technische toelichting | Waardoor het kwam",
    resolution: "Wat we hebben gedaan | Terug naar normaal | Hoe we weer online kwamen",
    actions: "Hoe nu verder",
    lessons: "Positieve punten | Reflectie",
    background: "Definities | Uitgangssituatie",
    metadata: "Aanwezigen | Metagegevens",
    appendix: "Ondersteunend materiaal | Bijlage A: grafieken",
  },
  pl: {
    summary: "Najważniejsze informacje | O co chodzi",
    impact: "Systemy objęte awarią | Co przestało działać",
    detection: "Dlaczego alarm nie zadziałał? | Pierwsze objawy",
    timeline: "Co działo się po kolei | Historia incydentu",
    "root-cause":
      "Pięć razy dlaczego | Analiza techniczna | Wyjaśnienie techniczne | Geneza problemu | Co zawiodło | Skąd się wzięła awaria",
    resolution:
      "Wykonane czynności | Działania naprawcze podjęte w trakcie | Powrót do normalności | Reakcja zespołu | Jak wróciliśmy do działania",
    lessons: "Plusy | Minusy | Retrospektywa",
    background: "Architektura systemu | Informacje wstępne | Sytuacja wyjściowa",
    metadata: "Dane ogólne | Zaangażowane zespoły | Obecni | Informacje o incydencie",
    appendix: "Bibliografia",
  },
  pt: {
    summary: "Apresentação do incidente | Entenda o que aconteceu | O incidente em resumo",
    impact: "Dimensão do problema",
    detection: "Primeiros alertas",
    "root-cause": "O que deu origem à falha",
    actions: "Daqui pra frente",
    lessons: "O lado bom",
    background: "Um pouco de contexto | Conceitos básicos",
    resolution: "Como voltamos ao normal",
  },
  ru: {
    summary: "Если коротко",
    impact: "Область воздействия",
    detection: "Почему не сработал мониторинг?",
    resolution: "Смягчение последствий | Возврат к нормальной работе | Ход устранения | Как поднялись",
    actions: "Корректирующие и предупреждающие действия | План мероприятий | Что теперь сделаем",
    background: "Архитектура системы | Немного контекста | Вводная информация",
    metadata: "Вовлечённые лица",
    appendix: "Литература",
  },
  tr: {
    summary: "Neler yaşandı? | Özetle | Tek cümleyle",
    impact: "Kesintinin Kapsamı | Neler çalışmadı",
    detection: "Alarm neden çalmadı? | Kim bildirdi | Olayın Tespit Edilmesi | Sorun nasıl ortaya çıktı",
    timeline: "Dakika dakika | Olay Günlüğü | Zaman Çizgisi | Saat saat yaşananlar | Olay Geçmişi | Olay Sıralaması",
    "root-cause": "Teşhis | Teknik Açıklama | Tetikleyen Olay",
    resolution: "Ne yaptık? | Normale Dönüş | Nasıl ayağa kalktık",
    actions: "Önleme | Yapılacaklar Listesi | Bundan sonra ne yapacağız?",
    lessons: "Öğrenilenler | İşe yarayanlar | Daha iyi ne yapabilirdik? | Güçlü Yönler | Geriye Dönük Değerlendirme",
    background: "Teknik Arka Plan | Ortam | Ön Bilgi | Tanımlar",
    metadata: "Hazırlayanlar | İlgili Ekipler | Sorumlular | Belge Bilgileri",
    appendix: "İlgili Belgeler | Destekleyici Belgeler | Ek A: Grafikler",
  },
  uk: {
    summary: "Короткий зміст | Якщо коротко | Суть події | Стисло про головне",
    impact: "Охоплення | Що не працювало | Зона впливу | Ступінь впливу",
    detection: "Чому не спрацював моніторинг? | Перші скарги | Як було виявлено проблему",
    timeline: "Похвилинно | Стрічка подій | Розвиток інциденту | Як розвивалися події | Історія інциденту",
    "root-cause": "У чому була причина | Технічне пояснення | Розбір причин",
    resolution:
      "Пом'якшення наслідків | Повернення до нормальної роботи | Ліквідація аварії | Хід усунення | Як піднялися",
    actions: "План заходів",
    lessons: "Плюси | Мінуси | Рефлексія | Ретроспектива",
    background: "Архітектура системи | Трохи контексту | Середовище | Вихідна ситуація",
    metadata: "Загальні відомості | Картка інциденту | Залучені особи | Залучені команди",
    appendix: "Докази | Скриншоти | Пов'язані документи | Література",
  },
};
