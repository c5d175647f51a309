// Every template that is offered, in every language of the skeletons, with each of its prompts answered honestly: nothing is found.
import { expect, test } from "vitest";
import type { Kind } from "../../server/src/postmortem/model.ts";
import { SKELETON_SETS, TEMPLATES, templateSnippet } from "../../server/src/postmortem/skeletons/index.ts";
import { read } from "./fixing.ts";

type Answers = Readonly<Record<Exclude<Kind, never> | "title", readonly string[]>>;

const TIMES = ["09:00 UTC", "09:05 UTC", "09:36 UTC", "09:50 UTC"] as const;
const timeline = (...told: readonly [string, string, string, string]) =>
  TIMES.flatMap((time, i) => [time, told[i] as string]);

const ANSWERS: Readonly<Record<string, Answers>> = {
  en: {
    title: ["labels could not be printed in the packing hall"],
    summary: ["The packing hall could not print labels from 09:00 to 09:36 UTC. Emptying the spool disk ended it."],
    impact: ["212 parcels left a day late; nobody in the packing hall could print labels for 36 minutes."],
    detection: [
      "The packing hall called five minutes after the start. An alert on the free space of the spool disk would have shown it the evening before.",
    ],
    timeline: timeline(
      "the first labels fail",
      "the packing hall calls the on-call engineer",
      "labels are printed again, after Ines emptied the spool disk",
      "the queue is empty and all is back to normal",
    ),
    "root-cause": ["The spool disk was full. Finished jobs are kept for 90 days, and nothing watches the free space."],
    resolution: ["Ines deleted finished jobs older than a week. 40 test labels were then printed without an error."],
    actions: [
      "Delete finished print jobs after 7 days on the spool server",
      "Ines",
      "2024-12-20",
      "no job older than 7 days is on the disk",
    ],
    lessons: [
      "The packing hall has the number of the on-call engineer on the wall",
      "The disk of the spool server is on no dashboard",
      "It was a Monday with few parcels",
    ],
    background: ["Labels are rendered by the shop and printed by a spool server in the packing hall."],
    metadata: ["2024-06-03", "SEV-2", "final", "Ines Roth, Omar Haddad"],
    appendix: ["Ticket OPS-311 and the log of the spool server"],
  },
  de: {
    title: ["Etiketten konnten nicht gedruckt werden"],
    summary: [
      "Die Packhalle konnte von 09:00 bis 09:36 UTC keine Etiketten drucken. Das Leeren der Platte beendete die Störung.",
    ],
    impact: ["212 Pakete gingen einen Tag zu spät hinaus; 36 Minuten lang konnte in der Packhalle niemand drucken."],
    detection: [
      "Die Packhalle rief fünf Minuten nach dem Beginn an. Ein Alarm auf den freien Platz zeigt es künftig am Abend davor.",
    ],
    timeline: timeline(
      "die ersten Etiketten fehlen",
      "die Packhalle ruft die Bereitschaft an",
      "es wird wieder gedruckt, nachdem Ines die Platte geleert hat",
      "die Warteschlange ist leer, alles läuft wieder",
    ),
    "root-cause": [
      "Die Platte des Druckservers war voll. Fertige Aufträge bleiben 90 Tage liegen, und nichts überwacht den freien Platz.",
    ],
    resolution: [
      "Ines löschte fertige Aufträge, die älter als eine Woche waren. Danach wurden 40 Etiketten zur Probe gedruckt.",
    ],
    actions: [
      "Fertige Druckaufträge auf dem Druckserver nach 7 Tagen löschen",
      "Ines",
      "2024-12-20",
      "kein Auftrag ist älter als 7 Tage",
    ],
    lessons: [
      "Die Nummer der Bereitschaft hängt in der Packhalle",
      "Die Platte des Druckservers ist auf keinem Dashboard",
      "Es war ein Montag mit wenigen Paketen",
    ],
    background: ["Etiketten erzeugt der Shop, gedruckt werden sie von einem Server in der Packhalle."],
    metadata: ["2024-06-03", "SEV-2", "abgeschlossen", "Ines Roth, Omar Haddad"],
    appendix: ["Ticket OPS-311 und das Protokoll des Druckservers"],
  },
  es: {
    title: ["no se podían imprimir etiquetas en el almacén"],
    summary: ["El almacén no pudo imprimir etiquetas de 09:00 a 09:36 UTC. Vaciar el disco de la cola lo terminó."],
    impact: ["212 paquetes salieron un día tarde; nadie en el almacén pudo imprimir durante 36 minutos."],
    detection: [
      "El almacén llamó cinco minutos después del inicio. Una alerta sobre el espacio libre lo mostrará la tarde anterior.",
    ],
    timeline: timeline(
      "fallan las primeras etiquetas",
      "el almacén avisa a la guardia",
      "se imprime de nuevo, después de que Inés vaciara el disco",
      "la cola está vacía y todo vuelve a la normalidad",
    ),
    "root-cause": [
      "El disco de la cola estaba lleno. Los trabajos terminados se guardan 90 días y nada vigila el espacio libre.",
    ],
    resolution: [
      "Inés borró los trabajos de más de una semana. Después se imprimieron 40 etiquetas de prueba sin errores.",
    ],
    actions: [
      "Borrar los trabajos terminados a los 7 días en el servidor de impresión",
      "Inés",
      "2024-12-20",
      "no queda ningún trabajo de más de 7 días",
    ],
    lessons: [
      "El número de la guardia está en la pared del almacén",
      "El disco del servidor no está en ningún panel",
      "Era un lunes con pocos paquetes",
    ],
    background: ["La tienda genera las etiquetas y un servidor del almacén las imprime."],
    metadata: ["2024-06-03", "SEV-2", "finalizado", "Inés Roth, Omar Haddad"],
    appendix: ["Ticket OPS-311 y el registro del servidor de impresión"],
  },
  fr: {
    title: ["impossible d'imprimer les étiquettes"],
    summary: ["L'entrepôt n'a pas pu imprimer d'étiquettes de 09:00 à 09:36 UTC. Vider le disque y a mis fin."],
    impact: ["212 colis sont partis un jour en retard ; personne à l'entrepôt n'a pu imprimer pendant 36 minutes."],
    detection: [
      "L'entrepôt a appelé cinq minutes après le début. Une alerte sur l'espace libre le montrera la veille.",
    ],
    timeline: timeline(
      "les premières étiquettes échouent",
      "l'entrepôt appelle l'astreinte",
      "l'impression reprend, une fois le disque vidé par Inès",
      "la file est vide, tout est revenu à la normale",
    ),
    "root-cause": [
      "Le disque de la file était plein. Les travaux terminés sont gardés 90 jours et rien ne surveille l'espace libre.",
    ],
    resolution: [
      "Inès a supprimé les travaux de plus d'une semaine. 40 étiquettes d'essai ont ensuite été imprimées sans erreur.",
    ],
    actions: [
      "Supprimer les travaux terminés après 7 jours sur le serveur d'impression",
      "Inès",
      "2024-12-20",
      "aucun travail n'a plus de 7 jours",
    ],
    lessons: [
      "Le numéro de l'astreinte est affiché à l'entrepôt",
      "Le disque du serveur n'est sur aucun tableau de bord",
      "C'était un lundi avec peu de colis",
    ],
    background: ["La boutique produit les étiquettes et un serveur de l'entrepôt les imprime."],
    metadata: ["2024-06-03", "SEV-2", "terminé", "Inès Roth, Omar Haddad"],
    appendix: ["Ticket OPS-311 et journal du serveur d'impression"],
  },
  pt: {
    title: ["não era possível imprimir etiquetas"],
    summary: [
      "O armazém não conseguiu imprimir etiquetas das 09:00 às 09:36 UTC. Esvaziar o disco pôs fim ao problema.",
    ],
    impact: ["212 pacotes saíram um dia atrasados; ninguém no armazém conseguiu imprimir durante 36 minutos."],
    detection: [
      "O armazém ligou cinco minutos depois do início. Um alerta sobre o espaço livre mostrará isso na véspera.",
    ],
    timeline: timeline(
      "as primeiras etiquetas falham",
      "o armazém avisa o plantão",
      "a impressão volta, depois que Inês esvaziou o disco",
      "a fila está vazia e tudo voltou ao normal",
    ),
    "root-cause": ["O disco da fila estava cheio. Trabalhos terminados ficam 90 dias e nada observa o espaço livre."],
    resolution: [
      "Inês apagou os trabalhos com mais de uma semana. Depois, 40 etiquetas de teste foram impressas sem erro.",
    ],
    actions: [
      "Apagar trabalhos terminados após 7 dias no servidor de impressão",
      "Inês",
      "2024-12-20",
      "nenhum trabalho tem mais de 7 dias",
    ],
    lessons: [
      "O número do plantão está na parede do armazém",
      "O disco do servidor não está em nenhum painel",
      "Era uma segunda-feira com poucos pacotes",
    ],
    background: ["A loja gera as etiquetas e um servidor no armazém as imprime."],
    metadata: ["2024-06-03", "SEV-2", "finalizado", "Inês Roth, Omar Haddad"],
    appendix: ["Ticket OPS-311 e o registro do servidor de impressão"],
  },
  ru: {
    title: ["этикетки не печатались"],
    summary: ["Склад не мог печатать этикетки с 09:00 до 09:36 UTC. Сбой прекратила очистка диска."],
    impact: ["212 посылок ушли на день позже; 36 минут на складе никто не мог печатать."],
    detection: ["Склад позвонил через пять минут после начала. Алерт на свободное место покажет это накануне вечером."],
    timeline: timeline(
      "первые этикетки не печатаются",
      "склад звонит дежурному",
      "печать идёт снова, Инна очистила диск",
      "очередь пуста, всё снова работает",
    ),
    "root-cause": ["Диск очереди был полон. Готовые задания хранятся 90 дней, и за свободным местом никто не следит."],
    resolution: ["Инна удалила задания старше недели. Затем без ошибок напечатали 40 пробных этикеток."],
    actions: [
      "Удалять готовые задания через 7 дней на сервере печати",
      "Инна",
      "2024-12-20",
      "нет заданий старше 7 дней",
    ],
    lessons: [
      "Номер дежурного висит на стене склада",
      "Диска сервера нет ни на одном графике",
      "Это был понедельник, посылок было мало",
    ],
    background: ["Этикетки создаёт магазин, а печатает их сервер на складе."],
    metadata: ["2024-06-03", "SEV-2", "завершён", "Инна Рот, Омар Хаддад"],
    appendix: ["Задача OPS-311 и журнал сервера печати"],
  },
  ja: {
    title: ["倉庫でラベルを印刷できない"],
    summary: ["倉庫では 09:00 から 09:36 UTC までラベルを印刷できなかった。ディスクを空けて収束した。"],
    impact: ["荷物212個の発送が1日遅れた。36分間、倉庫の誰も印刷できなかった。"],
    detection: ["発生の5分後に倉庫から電話があった。空き容量のアラートがあれば前日の夕方に気づける。"],
    timeline: timeline(
      "最初のラベルが印刷できない",
      "倉庫から当番に電話で報告",
      "ディスクを空けて印刷が再開",
      "キューが空になり復旧を確認",
    ),
    "root-cause": ["スプールのディスクが満杯だった。完了したジョブは90日間残り、空き容量は監視されていない。"],
    resolution: ["イネスが1週間より古いジョブを削除した。その後、試しに40枚を印刷して異常がないことを確かめた。"],
    actions: ["印刷サーバーで完了ジョブを7日後に削除する", "イネス", "2024-12-20", "7日より古いジョブがない"],
    lessons: [
      "当番の電話番号が倉庫の壁に貼ってある",
      "サーバーのディスクがどのダッシュボードにもない",
      "荷物の少ない月曜日だった",
    ],
    background: ["ラベルはショップが作り、倉庫のサーバーが印刷する。"],
    metadata: ["2024-06-03", "SEV-2", "完了", "イネス、オマル"],
    appendix: ["チケット OPS-311 と印刷サーバーのログ"],
  },
  zh: {
    title: ["仓库无法打印标签"],
    summary: ["仓库在 09:00 到 09:36 UTC 期间无法打印标签。清理磁盘后结束。"],
    impact: ["212 个包裹晚一天发出；36 分钟内仓库无人能打印。"],
    detection: ["开始五分钟后仓库打来电话。磁盘剩余空间的告警可以在前一天晚上发现。"],
    timeline: timeline(
      "首批标签打印失败",
      "仓库打电话给值班工程师反馈",
      "清理磁盘后恢复打印",
      "队列清空，一切恢复正常",
    ),
    "root-cause": ["打印队列的磁盘已满。完成的任务保留 90 天，剩余空间没有监控。"],
    resolution: ["伊内斯删除了一周以前的任务，随后试打 40 张标签，没有错误。"],
    actions: ["在打印服务器上 7 天后删除已完成的任务", "伊内斯", "2024-12-20", "没有超过 7 天的任务"],
    lessons: ["值班电话贴在仓库墙上", "服务器的磁盘不在任何仪表盘上", "那天是周一，包裹不多"],
    background: ["标签由商店生成，由仓库的服务器打印。"],
    metadata: ["2024-06-03", "SEV-2", "已完成", "伊内斯、奥马尔"],
    appendix: ["工单 OPS-311 和打印服务器的日志"],
  },
  it: {
    title: ["non si potevano stampare le etichette in magazzino"],
    summary: [
      "Il magazzino non ha potuto stampare etichette dalle 09:00 alle 09:36 UTC. Liberare il disco lo ha risolto.",
    ],
    impact: ["212 pacchi sono partiti un giorno dopo; per 36 minuti nessuno in magazzino ha potuto stampare."],
    detection: [
      "Il magazzino ha chiamato cinque minuti dopo l’inizio. Un allarme sullo spazio libero lo mostrerà la sera prima.",
    ],
    timeline: timeline(
      "falliscono le prime etichette",
      "il magazzino chiama il reperibile",
      "si stampa di nuovo, dopo che Ines ha liberato il disco",
      "la coda è vuota e tutto funziona di nuovo",
    ),
    "root-cause": [
      "Il disco del server di stampa era pieno. I lavori finiti restano 90 giorni e nulla sorveglia lo spazio libero.",
    ],
    resolution: [
      "Ines ha cancellato i lavori più vecchi di una settimana. Poi sono state stampate 40 etichette di prova.",
    ],
    actions: [
      "Cancellare dopo 7 giorni i lavori finiti sul server di stampa",
      "Ines",
      "2024-12-20",
      "nessun lavoro ha più di 7 giorni",
    ],
    lessons: [
      "Il numero del reperibile è appeso in magazzino",
      "Il disco del server non è su nessuna dashboard",
      "Era un lunedì con pochi pacchi",
    ],
    background: ["Le etichette nascono nel negozio e le stampa un server in magazzino."],
    metadata: ["2024-06-03", "SEV-2", "completato", "Ines Roth, Omar Haddad"],
    appendix: ["Ticket OPS-311 e il log del server di stampa"],
  },
  nl: {
    title: ["etiketten konden niet worden gedrukt"],
    summary: [
      "De pakhal kon van 09:00 tot 09:36 UTC geen etiketten drukken. Het legen van de schijf beëindigde de storing.",
    ],
    impact: ["212 pakketten gingen een dag te laat weg; 36 minuten lang kon in de pakhal niemand drukken."],
    detection: [
      "De pakhal belde vijf minuten na het begin. Een alarm op de vrije ruimte laat het voortaan de avond ervoor zien.",
    ],
    timeline: timeline(
      "de eerste etiketten mislukken",
      "de pakhal belt de dienstdoende engineer",
      "er wordt weer gedrukt, nadat Ines de schijf heeft geleegd",
      "de wachtrij is leeg, alles werkt weer",
    ),
    "root-cause": [
      "De schijf van de printserver was vol. Klare opdrachten blijven 90 dagen staan en niets bewaakt de vrije ruimte.",
    ],
    resolution: ["Ines verwijderde opdrachten ouder dan een week. Daarna werden 40 etiketten op proef gedrukt."],
    actions: [
      "Klare opdrachten na 7 dagen verwijderen op de printserver",
      "Ines",
      "2024-12-20",
      "geen opdracht is ouder dan 7 dagen",
    ],
    lessons: [
      "Het nummer van de dienst hangt in de pakhal",
      "De schijf van de printserver staat op geen dashboard",
      "Het was een maandag met weinig pakketten",
    ],
    background: ["De winkel maakt de etiketten, een server in de pakhal drukt ze."],
    metadata: ["2024-06-03", "SEV-2", "afgerond", "Ines Roth, Omar Haddad"],
    appendix: ["Ticket OPS-311 en het log van de printserver"],
  },
  pl: {
    title: ["nie można było drukować etykiet"],
    summary: ["Hala pakowania nie mogła drukować etykiet od 09:00 do 09:36 UTC. Opróżnienie dysku zakończyło awarię."],
    impact: ["212 paczek wyszło dzień później; przez 36 minut nikt w hali nie mógł drukować."],
    detection: [
      "Hala zadzwoniła pięć minut po początku. Alarm wolnego miejsca pokaże to następnym razem wieczorem wcześniej.",
    ],
    timeline: timeline(
      "pierwsze etykiety się nie drukują",
      "hala dzwoni do dyżurnego",
      "druk znów działa, po tym jak Ines opróżniła dysk",
      "kolejka jest pusta i wszystko znów działa",
    ),
    "root-cause": ["Dysk serwera wydruku był pełny. Gotowe zadania leżą 90 dni i nic nie pilnuje wolnego miejsca."],
    resolution: ["Ines usunęła zadania starsze niż tydzień. Potem wydrukowano na próbę 40 etykiet."],
    actions: [
      "Usuwać po 7 dniach gotowe zadania na serwerze wydruku",
      "Ines",
      "2024-12-20",
      "żadne zadanie nie ma więcej niż 7 dni",
    ],
    lessons: [
      "Numer dyżurnego wisi w hali",
      "Dysku serwera nie ma na żadnym pulpicie",
      "To był poniedziałek z małą liczbą paczek",
    ],
    background: ["Etykiety tworzy sklep, a drukuje je serwer w hali."],
    metadata: ["2024-06-03", "SEV-2", "zakończony", "Ines Roth, Omar Haddad"],
    appendix: ["Zgłoszenie OPS-311 i log serwera wydruku"],
  },
  ko: {
    title: ["포장장에서 라벨을 인쇄할 수 없었음"],
    summary: ["포장장은 09:00부터 09:36 UTC까지 라벨을 인쇄하지 못했다. 디스크를 비우자 끝났다."],
    impact: ["소포 212개가 하루 늦게 나갔고, 36분 동안 포장장에서 아무도 인쇄하지 못했다."],
    detection: ["시작 5분 뒤 포장장이 전화했다. 남은 공간에 대한 알림이 있으면 전날 저녁에 알 수 있다."],
    timeline: timeline(
      "첫 라벨이 인쇄되지 않음",
      "포장장이 당직자에게 전화함",
      "이네스가 디스크를 비운 뒤 다시 인쇄됨",
      "대기열이 비고 모두 정상으로 돌아옴",
    ),
    "root-cause": ["인쇄 서버의 디스크가 가득 찼다. 끝난 작업을 90일 동안 보관하고 남은 공간을 보는 것이 없다."],
    resolution: ["이네스가 일주일보다 오래된 작업을 지웠다. 그 뒤 시험으로 라벨 40장을 인쇄했다."],
    actions: ["인쇄 서버에서 끝난 작업을 7일 뒤에 삭제하기", "이네스", "2024-12-20", "7일보다 오래된 작업이 없음"],
    lessons: [
      "당직자 번호가 포장장 벽에 붙어 있다",
      "인쇄 서버의 디스크가 대시보드에 없다",
      "소포가 적은 월요일이었다",
    ],
    background: ["라벨은 상점이 만들고 포장장의 서버가 인쇄한다."],
    metadata: ["2024-06-03", "SEV-2", "완료", "Ines Roth, Omar Haddad"],
    appendix: ["티켓 OPS-311과 인쇄 서버 로그"],
  },
};

const all = SKELETON_SETS.flatMap(({ language }) =>
  TEMPLATES.map((template) => [language, template.id, template] as const),
);

test.each(all)("%s: %s", (language, _, template) => {
  const answers = ANSWERS[language] as Answers;
  const title = template.heading.includes("day of the incident") ? [...answers.title, "2024-06-03"] : answers.title;
  const given = [...title, ...template.kinds.flatMap((kind) => answers[kind])];
  const stops = /\$\{(\d+):((?:[^{}\\]|\\.)+)\}/g;
  const snippet = templateSnippet({ ...template, language });
  expect([...snippet.matchAll(stops)]).toHaveLength(given.length);
  let next = 0;
  const text = snippet.replace(stops, () => given[next++] as string);
  const { findings, postmortem } = read(text, { today: "2024-07-01" });
  expect(postmortem.genre.kind, text).toBe("postmortem");
  expect(
    findings.map(({ rule, message }) => `${rule}: ${message}`),
    text,
  ).toEqual([]);
});
