// Polish words about follow-up tasks.
import type { ActionWords } from "./types.ts";

export const pl: ActionWords = {
  language: "pl",
  spaced: true,
  columns: {
    task: "zadanie | zadania | działanie | działania | akcja | akcje | opis | co | co zrobić | todo | krok | rekomendacja | zalecenie",
    owner:
      "odpowiedzialny | odpowiedzialna | osoba odpowiedzialna | odpowiedzialni | właściciel | właścicielka | kto | przypisane do | przypisany | wykonawca | zespół | osoba",
    due: "termin | data | do kiedy | do | deadline | termin realizacji | planowany termin | kiedy | data realizacji",
    ref: "zgłoszenie | ticket | issue | link | odnośnik | odniesienie | jira",
    priority: "priorytet | pilność | ważność",
    status: "status | stan | postęp | zrobione | wykonano",
    end: "kryterium akceptacji | kryteria akceptacji | gotowe gdy | zrobione gdy | weryfikacja",
    other:
      "typ | rodzaj | kategoria | nr | nr. | numer | uwagi | uwaga | komentarz | komentarze | nakład | obszar | notatki",
  },
  done: "zrobione | gotowe | wykonane | wykonano | zakończone | zakończono | ukończone | zamknięte | wdrożone | naprawione | tak",
  open: "otwarte | planowane | zaplanowane | w toku | w trakcie | do zrobienia | oczekuje | nierozpoczęte | nie",
  verbs: {
    create:
      "dodać | dodanie | utworzyć | utworzenie | stworzyć | stworzenie | napisać | napisanie | udokumentować | wprowadzić | wprowadzenie | skonfigurować | zbudować | wdrożyć | wdrożenie | zaimplementować | zautomatyzować | automatyzacja | zdefiniować | zainstalować | przygotować | przygotowanie | opublikować",
    alter:
      "usunąć | usuwać | usunięcie | ustawić | ustawienie | przenieść | przeniesienie | zmigrować | zaktualizować | aktualizacja | zastąpić | wymienić | wymiana | włączyć | włączenie | wyłączyć | wyłączenie | zrotować | naprawić | poprawić | zmienić nazwę | ograniczyć | podnieść do | obniżyć do | zwiększyć do | zablokować | wycofać",
    inspect: "przetestować | sprawdzić | zweryfikować | zmierzyć | skontrolować",
    open: "ulepsz* | uspraw* | optymaliz* | zoptymaliz* | wzmocni* | zwiększ* | przegląd* | przejrz* | zbada* | ocen* | przeanaliz* | analiz* | monitor* | obserw* | zapewni* | omówi* | rozważ* | zmniejsz* | minimaliz* | unika* | rozszerz* | poprawa | przemyśl*",
    people:
      "szkol* | przeszkol* | uświad* | przypomin* | przypomni* | uważać | komunik* | inform* | poinform* | pouczy*",
    event: "przeprowadzić | przeprowadzenie | zorganizować | zaplanować | odbyć",
    tune: "zmniejsz* | zwiększ* | minimaliz* | unika* | rozszerz* | optymaliz*",
    effect: "odrzucać | zgłaszać | alarmować | przerywać | blokować | zapisywać",
  },
  nouns: {
    endless:
      "przegląd | przeglądy | audyt | audyty | analiza | analizy | badanie | ocena | poprawa | ulepszenie | ulepszenia | usprawnienie | usprawnienia | optymalizacja | szkolenie | szkolenia | komunikacja | utrzymanie | konserwacja",
    activity:
      "monitoring | monitorowanie | test | testy | testowanie | alarmowanie | alerty | dokumentacja | logowanie",
    generic:
      "monitoring | monitorowanie | monitoringu | alerty | alarmy | alarm | dokumentacja | dokumentacji | proces | procesy | procesu | procesów | komunikacja | komunikacji | testy | testów | pokrycie testami | bezpieczeństwo | bezpieczeństwa | wydajność | wydajności | stabilność | stabilności | niezawodność | niezawodności | dostępność | działania | problemy | problem | błędy | incydent | incydenty | system | systemy | systemu | infrastruktura | infrastruktury | zespół | zespoły | pracownicy | zmiany | konfiguracja | konfiguracji | ustawienia | procedury | procedur | jakość | jakości | narzędzia | strategia",
    occasion: "warsztat | warsztaty | ćwiczenie | ćwiczenia | spotkanie | retrospektywa | game day",
    deliverable: "plan | raport | propozycja | zgłoszenie | decyzja | dokument",
    measurable: "limit | timeout | pamięć | rozmiar | próg | interwał",
  },
  qualities: {
    degree:
      "lepszy | lepsza | lepsze | lepszą | lepiej | więcej | większy | większa | bardziej | solidny | solidne | dokładny | dokładne | dokładniej | wystarczający | wystarczające | odpowiedni | odpowiednie | odpowiednia | silniejszy | szybszy | szybciej",
    frequency:
      "regularny | regularne | regularnie | okresowo | okresowe | cykliczny | cykliczne | ciągły | ciągłe | stale | zawsze",
    loose: "ewentualnie | w miarę możliwości | w razie potrzeby | opcjonalnie | może | być może",
  },
  due: {
    before: "do | do końca | najpóźniej do | termin | przed | w ciągu",
    behind: "",
    months:
      "styczeń | luty | marzec | kwiecień | maj | czerwiec | lipiec | sierpień | wrzesień | październik | listopad | grudzień | stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia",
    weekdays:
      "poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela | poniedziałku | wtorku | środy | czwartku | piątku | soboty | niedzieli",
    phrases:
      "dziś | dzisiaj | jutro | przyszły tydzień | w przyszłym tygodniu | przyszły miesiąc | w przyszłym miesiącu | następny sprint | koniec tygodnia | koniec miesiąca | koniec kwartału | koniec roku | końca tygodnia | końca miesiąca | końca kwartału | końca roku | ten tydzień | w tym tygodniu | w tym miesiącu | w tym kwartale",
    units:
      "dzień | dni | tydzień | tygodnie | tygodni | miesiąc | miesiące | miesięcy | sprint | sprinty | kwartał | kwartały",
    occasions: "start | premiera | wydanie | święta",
  },
  closing: "dzięki tym działaniom | te działania | podsumowując | dziękujemy | przepraszamy | na koniec",
  notTasks: "ponieważ | powód | powody | przyczyny",
  endings: "zakończenie | podziękowania | załącznik | załączniki",
  nothing: "brak działań | brak | nieprzypisane | nieznane | nie dotyczy | do ustalenia",
};
