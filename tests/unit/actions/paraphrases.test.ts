// One task in several wordings (order, noun, passive, future) is as vague in each of them, in every language.
import { describe, expect, it } from "vitest";
import { readItem } from "./support.ts";

/** The language, and the wordings of one task. */
type Task = readonly [language: string, wordings: readonly string[]];

const CLEAR: readonly Task[] = [
  [
    "en",
    [
      "Implement route filters on both edge switches",
      "Implementation of route filters on both edge switches",
      "The implementation of route filters on both edge switches",
      "Route filters are implemented on both edge switches",
      "We will implement route filters on both edge switches",
    ],
  ],
  [
    "en",
    [
      "Add an alert on queue depth above 500",
      "Alert on queue depth above 500",
      "An alert on queue depth above 500 is added",
      "We will add an alert on queue depth above 500",
      "An alert on queue depth above 500 will be added",
      "Adding an alert on queue depth above 500",
      "Addition of an alert on queue depth above 500",
      "Queue depth should page the on-call above 500",
    ],
  ],
  [
    "en",
    [
      "Upgrade Traefik to 2.9",
      "Upgrade of Traefik to 2.9",
      "Traefik is upgraded to 2.9",
      "Traefik will be upgraded to 2.9",
      "Traefik must be upgraded to 2.9",
      "We are going to upgrade Traefik to 2.9",
      "Traefik upgrade to 2.9",
    ],
  ],
  [
    "en",
    [
      "Remove the legacy login endpoint",
      "Removal of the legacy login endpoint",
      "The legacy login endpoint is removed",
      "The legacy login endpoint will be removed",
      "The team will remove the legacy login endpoint",
      "Legacy login endpoint removal",
    ],
  ],
  [
    "en",
    [
      "Document the failover in the runbook",
      "Documentation of the failover in the runbook",
      "The failover is documented in the runbook",
      "The failover will be documented in the runbook",
      "We will document the failover in the runbook",
      "Failover documented in the runbook",
    ],
  ],
  [
    "en",
    [
      "Write a runbook for the restore of the mail queue",
      "A runbook for the restore of the mail queue",
      "A runbook for the restore of the mail queue is written",
      "A runbook for the restore of the mail queue will be written",
      "We'll write a runbook for the restore of the mail queue",
      "Runbook for the restore of the mail queue",
    ],
  ],
  [
    "en",
    [
      "Automate the certificate renewal on the load balancers",
      "Automation of the certificate renewal on the load balancers",
      "The certificate renewal on the load balancers is automated",
      "The certificate renewal on the load balancers will be automated",
      "Automatic certificate renewal on the load balancers",
    ],
  ],
  [
    "en",
    [
      "Block merges to main when the schema check fails",
      "Merges to main are blocked when the schema check fails",
      "Merges to main will be blocked when the schema check fails",
      "Blocking of merges to main when the schema check fails",
    ],
  ],
  [
    "en",
    [
      "Rotate the leaked deploy key",
      "Rotation of the leaked deploy key",
      "The leaked deploy key is rotated",
      "The leaked deploy key will be rotated",
    ],
  ],
  [
    "en",
    [
      "Run a restore drill of the orders database by 1 June",
      "A restore drill of the orders database by 1 June",
      "A restore drill of the orders database is run by 1 June",
      "A restore drill of the orders database will be run by 1 June",
      "Restore drill of the orders database",
    ],
  ],
  [
    "en",
    [
      "Migrate the billing jobs off cron to Temporal",
      "Migration of the billing jobs off cron to Temporal",
      "The billing jobs are migrated off cron to Temporal",
      "The billing jobs will be migrated off cron to Temporal",
    ],
  ],
  [
    "en",
    [
      "Split the deploy job per region",
      "Splitting the deploy job per region",
      "The deploy job is split per region",
      "The deploy job will be split per region",
      "Separate deploy job per region",
    ],
  ],
  [
    "de",
    [
      "Einen Alarm für die Länge der Warteschlange hinzufügen",
      "Alarm für die Länge der Warteschlange",
      "Ein Alarm für die Länge der Warteschlange wird hinzugefügt",
      "Wir werden einen Alarm für die Länge der Warteschlange hinzufügen",
    ],
  ],
  [
    "de",
    [
      "Traefik auf 2.9 aktualisieren",
      "Aktualisierung von Traefik auf 2.9",
      "Traefik wird auf 2.9 aktualisiert",
      "Wir werden Traefik auf 2.9 aktualisieren",
    ],
  ],
  [
    "de",
    [
      "Den alten Login-Endpunkt entfernen",
      "Entfernung des alten Login-Endpunkts",
      "Der alte Login-Endpunkt wird entfernt",
      "Wir werden den alten Login-Endpunkt entfernen",
    ],
  ],
  [
    "de",
    [
      "Runbook für die Wiederherstellung der Auftragsdatenbank schreiben",
      "Runbook für die Wiederherstellung der Auftragsdatenbank",
      "Ein Runbook für die Wiederherstellung der Auftragsdatenbank wird geschrieben",
      "Wir werden ein Runbook für die Wiederherstellung der Auftragsdatenbank schreiben",
    ],
  ],
  [
    "de",
    [
      "Zertifikatserneuerung auf den Loadbalancern automatisieren",
      "Automatisierung der Zertifikatserneuerung auf den Loadbalancern",
      "Die Zertifikatserneuerung auf den Loadbalancern wird automatisiert",
      "Wir werden die Zertifikatserneuerung auf den Loadbalancern automatisieren",
    ],
  ],
  [
    "fr",
    [
      "Ajouter une alerte sur la longueur de la file d'attente",
      "Alerte sur la longueur de la file d'attente",
      "Ajout d'une alerte sur la longueur de la file d'attente",
      "Une alerte sur la longueur de la file d'attente est ajoutée",
      "Une alerte sur la longueur de la file d'attente sera ajoutée",
      "Nous allons ajouter une alerte sur la longueur de la file d'attente",
      "Nous ajouterons une alerte sur la longueur de la file d'attente",
    ],
  ],
  ["fr", ["Mettre à jour Traefik en 2.9", "Mise à jour de Traefik en 2.9", "Traefik sera mis à jour en 2.9"]],
  [
    "fr",
    [
      "Supprimer l'ancien point d'accès de connexion",
      "Suppression de l'ancien point d'accès de connexion",
      "L'ancien point d'accès de connexion est supprimé",
      "L'ancien point d'accès de connexion sera supprimé",
    ],
  ],
  [
    "fr",
    [
      "Automatiser le renouvellement des certificats sur les répartiteurs",
      "Automatisation du renouvellement des certificats sur les répartiteurs",
      "Le renouvellement des certificats sur les répartiteurs sera automatisé",
    ],
  ],
  [
    "fr",
    [
      "Afficher le chemin complet dans le menu de restauration",
      "Affichage du chemin complet dans le menu de restauration",
      "Le chemin complet est affiché dans le menu de restauration",
    ],
  ],
  [
    "es",
    [
      "Añadir una alerta sobre la longitud de la cola",
      "Alerta sobre la longitud de la cola",
      "Se añade una alerta sobre la longitud de la cola",
      "Se añadirá una alerta sobre la longitud de la cola",
      "Vamos a añadir una alerta sobre la longitud de la cola",
      "Una alerta sobre la longitud de la cola será añadida",
    ],
  ],
  ["es", ["Actualizar Traefik a 2.9", "Actualización de Traefik a 2.9", "Traefik se actualizará a 2.9"]],
  [
    "es",
    [
      "Eliminar el antiguo punto de acceso de login",
      "Eliminación del antiguo punto de acceso de login",
      "Se eliminará el antiguo punto de acceso de login",
      "El antiguo punto de acceso de login será eliminado",
    ],
  ],
  [
    "es",
    [
      "Automatizar la renovación de certificados en los balanceadores",
      "Automatización de la renovación de certificados en los balanceadores",
      "Se automatizará la renovación de certificados en los balanceadores",
    ],
  ],
  [
    "es",
    ["Programar un simulacro de restauración de la base de pedidos", "Simulacro de restauración de la base de pedidos"],
  ],
  [
    "pt",
    [
      "Adicionar um alerta sobre o tamanho da fila",
      "Alerta sobre o tamanho da fila",
      "Adição de um alerta sobre o tamanho da fila",
      "Um alerta sobre o tamanho da fila será adicionado",
      "Vamos adicionar um alerta sobre o tamanho da fila",
    ],
  ],
  [
    "pt",
    [
      "Remover o antigo endpoint de login",
      "Remoção do antigo endpoint de login",
      "O antigo endpoint de login será removido",
    ],
  ],
  [
    "pt",
    [
      "Automatizar a renovação dos certificados nos balanceadores",
      "Automação da renovação dos certificados nos balanceadores",
      "A renovação dos certificados nos balanceadores será automatizada",
    ],
  ],
  [
    "ru",
    [
      "Добавить оповещение о длине очереди",
      "Оповещение о длине очереди",
      "Добавление оповещения о длине очереди",
      "Будет добавлено оповещение о длине очереди",
      "Мы добавим оповещение о длине очереди",
    ],
  ],
  ["ru", ["Удалить старую точку входа", "Удаление старой точки входа", "Старая точка входа будет удалена"]],
  [
    "ru",
    [
      "Автоматизировать обновление сертификатов на балансировщиках",
      "Автоматизация обновления сертификатов на балансировщиках",
      "Обновление сертификатов на балансировщиках будет автоматизировано",
    ],
  ],
  [
    "ja",
    [
      "キューの長さにアラートを追加する",
      "キューの長さのアラート追加",
      "キューの長さにアラートが追加される",
      "キューの長さにアラートを追加します",
      "キューの長さにアラートを追加する予定",
    ],
  ],
  [
    "ja",
    [
      "古いログインエンドポイントを削除する",
      "古いログインエンドポイントの削除",
      "古いログインエンドポイントは削除される",
    ],
  ],
  ["ja", ["証明書の更新を自動化する", "証明書の更新の自動化", "証明書の更新は自動化される"]],
  ["zh", ["为队列长度添加告警", "队列长度告警", "队列长度告警将被添加", "我们将为队列长度添加告警"]],
  ["zh", ["删除旧的登录接口", "旧登录接口的删除", "旧的登录接口将被删除"]],
  ["zh", ["数据库变更前由两人审批", "数据库变更由两人审批"]],
  ["zh", ["缺少签名时停止发布，更不创建草稿", "缺少签名时停止发布，更不会创建草稿"]],
  ["zh", ["将负载均衡上的证书续期自动化", "负载均衡上证书续期的自动化"]],
  [
    "it",
    [
      "Aggiungere un allarme sulla lunghezza della coda",
      "Aggiunta di un allarme sulla lunghezza della coda",
      "Verrà aggiunto un allarme sulla lunghezza della coda",
      "Aggiungeremo un allarme sulla lunghezza della coda",
    ],
  ],
  [
    "it",
    [
      "Rimuovere il vecchio endpoint di login",
      "Rimozione del vecchio endpoint di login",
      "Il vecchio endpoint di login verrà rimosso",
    ],
  ],
  [
    "nl",
    [
      "Een alarm op de lengte van de wachtrij toevoegen",
      "Alarm op de lengte van de wachtrij",
      "Er wordt een alarm op de lengte van de wachtrij toegevoegd",
      "We zullen een alarm op de lengte van de wachtrij toevoegen",
    ],
  ],
  [
    "nl",
    [
      "Het oude login-endpoint verwijderen",
      "Verwijdering van het oude login-endpoint",
      "Het oude login-endpoint wordt verwijderd",
    ],
  ],
  [
    "pl",
    [
      "Dodać alarm na długość kolejki",
      "Dodanie alarmu na długość kolejki",
      "Zostanie dodany alarm na długość kolejki",
      "Dodamy alarm na długość kolejki",
    ],
  ],
  [
    "pl",
    [
      "Usunąć stary endpoint logowania",
      "Usunięcie starego endpointu logowania",
      "Stary endpoint logowania zostanie usunięty",
    ],
  ],
  ["ko", ["큐 길이 알림 추가", "큐 길이 알림을 추가한다", "큐 길이 알림이 추가된다", "큐 길이 알림을 추가할 예정"]],
  [
    "ko",
    ["오래된 로그인 엔드포인트 삭제", "오래된 로그인 엔드포인트를 삭제한다", "오래된 로그인 엔드포인트가 삭제된다"],
  ],
  ["es", ["Considerar usar volúmenes con versión: `harina_v1`, `harina_v2`", "Monitorear `masa_edad` por horno"]],
  ["pt", ["Considerar usar volumes com versão: `massa_v1`, `massa_v2`", "Monitorar `massa_idade` por forno"]],
  ["de", ["`teig_alter` je Kneter überwachen"]],
  ["es", ["Adjuntar la foto del horno al informe final"]],
  ["pt", ["Anexar a foto do forno ao informe final"]],
  ["it", ["Monitorare `eta_impasto` per forno"]],
];

const VAGUE: readonly Task[] = [
  [
    "en",
    [
      "Improve monitoring",
      "Improvement of monitoring",
      "Improved monitoring",
      "Monitoring is improved",
      "Monitoring will be improved",
      "Monitoring should be improved",
      "We will improve monitoring",
      "Improving monitoring",
      "Monitoring improvements",
      "Better monitoring",
    ],
  ],
  [
    "en",
    [
      "Review our deployment process",
      "Review of our deployment process",
      "A review of our deployment process",
      "Our deployment process is reviewed",
      "Our deployment process will be reviewed",
      "We will review our deployment process",
      "Reviewing our deployment process",
      "Deployment process review",
    ],
  ],
  [
    "en",
    [
      "Regularly audit access rights",
      "Regular audits of access rights",
      "Access rights are audited regularly",
      "Access rights will be audited regularly",
      "We will regularly audit access rights",
      "Regular auditing of access rights",
    ],
  ],
  [
    "en",
    [
      "Investigate the timeouts in the mail queue",
      "Investigation of the timeouts in the mail queue",
      "The timeouts in the mail queue are investigated",
      "The timeouts in the mail queue will be investigated",
      "We will investigate the timeouts in the mail queue",
    ],
  ],
  [
    "en",
    [
      "Be more careful with deploys",
      "More care with deploys",
      "More care is taken with deploys",
      "We will be more careful with deploys",
    ],
  ],
  [
    "en",
    [
      "Train the team on incident response",
      "Training of the team on incident response",
      "The team is trained on incident response",
      "The team will be trained on incident response",
      "Team training on incident response",
    ],
  ],
  [
    "en",
    [
      "Make the queue more robust",
      "A more robust queue",
      "The queue is made more robust",
      "The queue will be made more robust",
    ],
  ],
  [
    "en",
    [
      "Consider a second provider",
      "A second provider is considered",
      "A second provider will be considered",
      "We will consider a second provider",
      "Consideration of a second provider",
    ],
  ],
  [
    "en",
    [
      "Ensure better communication between teams",
      "Better communication between teams",
      "Better communication between teams is ensured",
      "Better communication between teams will be ensured",
    ],
  ],
  [
    "en",
    [
      "Raise awareness of the risks of manual changes",
      "Awareness of the risks of manual changes is raised",
      "Awareness of the risks of manual changes will be raised",
    ],
  ],
  [
    "en",
    [
      "Monitor the new deployment closely",
      "The new deployment is monitored closely",
      "The new deployment will be monitored closely",
    ],
  ],
  [
    "en",
    [
      "Optimise database queries",
      "Optimisation of database queries",
      "Database queries are optimised",
      "Database queries will be optimised",
    ],
  ],
  [
    "en",
    [
      "Implement monitoring of our service so that we get notified",
      "Monitoring of our service is implemented so that we get notified",
    ],
  ],
  [
    "de",
    [
      "Monitoring verbessern",
      "Verbesserung des Monitorings",
      "Das Monitoring wird verbessert",
      "Wir werden das Monitoring verbessern",
      "Besseres Monitoring",
    ],
  ],
  [
    "de",
    [
      "Deployment-Prozess überprüfen",
      "Überprüfung des Deployment-Prozesses",
      "Der Deployment-Prozess wird überprüft",
      "Wir werden den Deployment-Prozess überprüfen",
    ],
  ],
  [
    "de",
    [
      "Mitarbeiter in der Fehlersuche schulen",
      "Schulung der Mitarbeiter in der Fehlersuche",
      "Die Mitarbeiter werden in der Fehlersuche geschult",
      "Wir werden die Mitarbeiter in der Fehlersuche schulen",
    ],
  ],
  [
    "de",
    [
      "Zugriffsrechte regelmäßig prüfen",
      "Regelmäßige Prüfung der Zugriffsrechte",
      "Die Zugriffsrechte werden regelmäßig geprüft",
      "Wir werden die Zugriffsrechte regelmäßig prüfen",
    ],
  ],
  ["de", ["Einen zweiten Anbieter in Betracht ziehen", "Ein zweiter Anbieter wird in Betracht gezogen"]],
  [
    "de",
    [
      "Die Zeitüberschreitungen untersuchen",
      "Untersuchung der Zeitüberschreitungen",
      "Die Zeitüberschreitungen werden untersucht",
    ],
  ],
  [
    "fr",
    [
      "Améliorer la supervision",
      "Amélioration de la supervision",
      "La supervision est améliorée",
      "La supervision sera améliorée",
      "Nous allons améliorer la supervision",
      "Meilleure supervision",
    ],
  ],
  [
    "fr",
    [
      "Revoir le processus de déploiement",
      "Revue du processus de déploiement",
      "Le processus de déploiement sera revu",
    ],
  ],
  [
    "fr",
    [
      "Former l'équipe à la gestion des incidents",
      "Formation de l'équipe à la gestion des incidents",
      "L'équipe sera formée à la gestion des incidents",
    ],
  ],
  [
    "fr",
    [
      "Vérifier régulièrement les droits d'accès",
      "Vérification régulière des droits d'accès",
      "Les droits d'accès seront vérifiés régulièrement",
    ],
  ],
  [
    "fr",
    [
      "Étudier les dépassements de délai",
      "Étude des dépassements de délai",
      "Les dépassements de délai seront étudiés",
    ],
  ],
  [
    "es",
    [
      "Mejorar la monitorización",
      "Mejora de la monitorización",
      "La monitorización será mejorada",
      "Se mejorará la monitorización",
      "Vamos a mejorar la monitorización",
      "Mejor monitorización",
    ],
  ],
  [
    "es",
    [
      "Revisar el proceso de despliegue",
      "Revisión del proceso de despliegue",
      "Se revisará el proceso de despliegue",
      "El proceso de despliegue será revisado",
    ],
  ],
  [
    "es",
    [
      "Formar al equipo en respuesta a incidentes",
      "Formación del equipo en respuesta a incidentes",
      "Se formará al equipo en respuesta a incidentes",
    ],
  ],
  [
    "es",
    [
      "Revisar periódicamente los permisos",
      "Revisión periódica de los permisos",
      "Los permisos se revisarán periódicamente",
    ],
  ],
  [
    "es",
    [
      "Investigar los tiempos de espera",
      "Investigación de los tiempos de espera",
      "Se investigarán los tiempos de espera",
    ],
  ],
  [
    "pt",
    [
      "Melhorar o monitoramento",
      "Melhoria do monitoramento",
      "O monitoramento será melhorado",
      "Vamos melhorar o monitoramento",
      "Melhor monitoramento",
    ],
  ],
  [
    "pt",
    [
      "Revisar o processo de implantação",
      "Revisão do processo de implantação",
      "O processo de implantação será revisado",
    ],
  ],
  [
    "pt",
    [
      "Treinar a equipe em resposta a incidentes",
      "Treinamento da equipe em resposta a incidentes",
      "A equipe será treinada em resposta a incidentes",
    ],
  ],
  [
    "pt",
    ["Auditar regularmente os acessos", "Auditoria regular dos acessos", "Os acessos serão auditados regularmente"],
  ],
  [
    "pt",
    ["Investigar os tempos de espera", "Investigação dos tempos de espera", "Os tempos de espera serão investigados"],
  ],
  [
    "ru",
    [
      "Улучшить мониторинг",
      "Улучшение мониторинга",
      "Мониторинг будет улучшен",
      "Мы улучшим мониторинг",
      "Лучший мониторинг",
    ],
  ],
  ["ru", ["Пересмотреть процесс выкатки", "Пересмотр процесса выкатки", "Процесс выкатки будет пересмотрен"]],
  [
    "ru",
    [
      "Обучить команду реагированию на инциденты",
      "Обучение команды реагированию на инциденты",
      "Команда будет обучена реагированию на инциденты",
    ],
  ],
  [
    "ru",
    [
      "Регулярно проверять права доступа",
      "Регулярная проверка прав доступа",
      "Права доступа будут регулярно проверяться",
    ],
  ],
  ["ru", ["Исследовать задержки ответов", "Исследование задержек ответов", "Задержки ответов будут исследованы"]],
  ["ru", ["Рассмотреть второго провайдера", "Рассмотрение второго провайдера"]],
  ["ja", ["監視を改善する", "監視の改善", "監視が改善される", "監視を改善していきます", "より良い監視"]],
  ["ja", ["デプロイ手順を見直す", "デプロイ手順の見直し", "デプロイ手順が見直される"]],
  ["ja", ["チームに障害対応の教育を行う", "チームへの障害対応の教育"]],
  ["ja", ["アクセス権を定期的に確認する", "アクセス権の定期的な確認", "アクセス権は定期的に確認される"]],
  ["ja", ["タイムアウトの原因を調査する", "タイムアウトの原因の調査", "タイムアウトの原因を調査していく"]],
  ["ja", ["別の事業者を検討する", "別の事業者の検討"]],
  ["zh", ["改进监控", "监控改进", "监控将得到改进", "我们将改进监控", "更好的监控"]],
  ["zh", ["审查部署流程", "部署流程审查", "部署流程将被审查"]],
  ["zh", ["对团队进行应急响应培训", "团队应急响应培训"]],
  ["zh", ["定期检查访问权限", "访问权限的定期检查", "访问权限将定期检查"]],
  ["zh", ["调查超时原因", "超时原因调查"]],
  ["zh", ["考虑第二家供应商", "对第二家供应商的考虑"]],
  ["zh", ["监控 migration job 状态", "我们将监控 migration job 状态"]],
  [
    "it",
    [
      "Migliorare il monitoraggio",
      "Miglioramento del monitoraggio",
      "Il monitoraggio verrà migliorato",
      "Miglioreremo il monitoraggio",
    ],
  ],
  [
    "it",
    ["Rivedere il processo di rilascio", "Revisione del processo di rilascio", "Il processo di rilascio verrà rivisto"],
  ],
  [
    "it",
    [
      "Formare il personale sugli incidenti",
      "Formazione del personale sugli incidenti",
      "Il personale verrà formato sugli incidenti",
    ],
  ],
  [
    "it",
    [
      "Controllare regolarmente i permessi",
      "Controllo regolare dei permessi",
      "I permessi verranno controllati regolarmente",
    ],
  ],
  [
    "nl",
    [
      "Monitoring verbeteren",
      "Verbetering van de monitoring",
      "De monitoring wordt verbeterd",
      "We zullen de monitoring verbeteren",
    ],
  ],
  ["nl", ["Het releaseproces evalueren", "Evaluatie van het releaseproces", "Het releaseproces wordt geëvalueerd"]],
  [
    "nl",
    [
      "Medewerkers opleiden in storingen",
      "Opleiding van medewerkers in storingen",
      "Medewerkers worden opgeleid in storingen",
    ],
  ],
  [
    "nl",
    ["Rechten regelmatig controleren", "Regelmatige controle van rechten", "Rechten worden regelmatig gecontroleerd"],
  ],
  ["pl", ["Poprawić monitoring", "Poprawa monitoringu", "Monitoring zostanie poprawiony", "Poprawimy monitoring"]],
  ["pl", ["Przejrzeć proces wdrożeń", "Przegląd procesu wdrożeń", "Proces wdrożeń zostanie przejrzany"]],
  [
    "pl",
    [
      "Przeszkolić zespół z obsługi incydentów",
      "Szkolenie zespołu z obsługi incydentów",
      "Zespół zostanie przeszkolony z obsługi incydentów",
    ],
  ],
  ["pl", ["Regularnie sprawdzać uprawnienia", "Uprawnienia będą regularnie sprawdzane"]],
  ["ko", ["모니터링 개선", "모니터링을 개선한다", "모니터링이 개선된다", "모니터링을 개선할 예정"]],
  ["ko", ["배포 절차 검토", "배포 절차를 검토한다", "배포 절차가 검토된다"]],
  ["ko", ["팀 장애 대응 교육", "팀에 장애 대응 교육을 한다"]],
  ["ko", ["권한을 정기적으로 확인", "권한의 정기적인 확인", "권한이 정기적으로 확인된다"]],
  ["es", ["Mantener actualizado `HORNOS.md` con nuevos problemas", "Considerar hornos más grandes"]],
  ["pt", ["Monitorar os fornos", "Considerar migrar os fornos"]],
];

for (const [vague, tasks] of [
  [false, CLEAR],
  [true, VAGUE],
] as const)
  describe(vague ? "vague in every wording" : "clear in every wording", () => {
    it.each(tasks.map(([language, wordings]) => [`${language}: ${wordings[0]}`, language, wordings] as const))(
      "%s",
      (_, language, wordings) => {
        const verdicts = wordings.map((text) => [text, readItem(text, language).vague]);
        expect(verdicts).toEqual(wordings.map((text) => [text, vague]));
      },
    );
  });
