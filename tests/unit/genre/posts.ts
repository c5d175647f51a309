// Incidents told as blogs, chats and mailing lists tell them, in many languages; and texts of the same kinds that tell of none.

/** Each tells of an incident, most without a single part of a report. */
export const POSTS: Readonly<Record<string, string>> = {
  "notes on a halt":
    "# March 4 oven line halt\n\n## Context\n\n* The servers halted at batch 4711\n* The workers stalled when the new belt began to send trays\n\n## Logs\n\n* Last lines of the controller: https://bakery.example/paste/1\n",
  "a blog on a disk":
    "# Gone\n\nMy server crashed, and I had it coming.\n\n## The day\n\nOn March 4th 2016, I came home and could not reach it; disk 2 had failed.\n\n## What I did\n\nI put a new disk in and copied two of seven sites back.\n\n## Future plans\n\nA second disk.\n",
  "a lab whose events are counted":
    "# Incident: pictures lost after a rebuild\n\n## Summary\n\nPictures were gone.\n\n## Impact\n\nPages without pictures.\n\n## Timeline\n\n- T0: Shop deployed\n- T1: Picture added\n- T2: Rebuilt\n- T3: Picture missing\n",
  "a blog after a flood":
    "---\ntitle: We're back online\ndate: 2019-02-11\n---\n\nThe basement of our hosting partner was flooded on Saturday and the rack was left without power for nine hours. Two disks died while the machines came up again. The wiki could be restored from Friday's copy; edits made since are gone.\n\nSorry for the long downtime, and thank you for your patience.\n",
  "a homelab":
    "# The night the NAS died\n\nYesterday at 23:10 the NAS stopped responding. Both power supplies had failed after the storm. I restored the pool from the last good backup, which took four hours; photos from the last week were lost.\n",
  "a chat message in boxes":
    "Oi, pessoal!\n\n══════════════\n📣 O QUE ACONTECEU\n══════════════\nO banco de pedidos foi apagado às 14h10 por um script de limpeza. O site ficou fora do ar até 15h05.\n\n══════════════\n🛠 O QUE FOI FEITO\n══════════════\nRestauramos o backup das 13h.\n\n══════════════\n📌 PRÓXIMOS PASSOS\n══════════════\n1. Bloquear o script em produção\n",
  "a notice in a comment's front matter":
    "<!--\n.. title: Interruzione del forum\n.. date: 2018-03-02 10:00\n.. author: Rosa\n-->\n\nIl forum è andato offline ieri sera senza preavviso. I messaggi degli ultimi due giorni sono andati persi. Ci scusiamo con tutti.\n",
  Czech:
    "# Výpadek fóra\n\nVčera večer došlo k výpadku v datovém centru a fórum bylo do rána nedostupné. Zálohy máme, obnovení proběhlo 4. května 2021. Omlouváme se.\n",
  Slovak: "# Havária servera\n\nServer s poštou včera spadol a celú noc nefungoval. Dáta sme obnovili zo zálohy.\n",
  Swedish:
    "# Avbrott i bokningen 3 maj 2022\n\nBokningen låg nere mellan 09:10 och 11:45. En uppdatering gjorde att databasen inte startade. Tjänsten återställdes genom att backa uppdateringen.\n",
  Norwegian:
    "# Nedetid for kartet 2023-04-02\n\nKartet var nede i to timer etter at sertifikatet gikk ut. Tjenesten ble gjenopprettet kl. 12:40.\n",
  Danish:
    "# Nedbrud på betaling 2023-04-02\n\nBetaling var nede fra kl. 10:10 til 11:30, fordi disken løb fuld. Den blev genoprettet ved at slette gamle logfiler.\n",
  Turkish:
    "# Ödeme kesintisi – 12.04.2023\n\nÖdeme servisi 10:15 ile 11:40 arasında erişilemez durumdaydı. Disk doldu ve veritabanı çöktü. Yedekten geri yüklendi. Özür dileriz.\n",
  Indonesian:
    "# Gangguan layanan 2023-05-02\n\nAplikasi tidak dapat diakses mulai pukul 10:15 karena sertifikat kedaluwarsa. Layanan dipulihkan pukul 11:02.\n",
  Vietnamese:
    "# Báo cáo sự cố 2023-05-02\n\nTừ 10:15 người dùng không truy cập được trang thanh toán do ổ đĩa đầy. Dịch vụ được khôi phục lúc 11:02.\n",
  Hungarian:
    "# A levelezés leállása 2022-03-01\n\nA levelező kiszolgáló 08:10-kor leállt, és délig elérhetetlen volt. A lemez megtelt. A szolgáltatást helyreállítottuk.\n",
  Romanian:
    "# Întreruperea serviciului de plată, 2022-03-01\n\nServiciul a căzut la 08:10 și a fost indisponibil două ore. Discul era plin. Serviciul a fost restabilit la 10:10.\n",
  "German, a mail":
    "Betreff: Ausfall des Mailservers\n\nHallo zusammen,\n\nam Dienstag kam es zu einem Ausfall des Mailservers. Zwischen 8:10 und 11:30 Uhr war der Versand nicht möglich, weil die Platte voll war. Wir bitten um Entschuldigung.\n",
  "German, back again":
    "# Wir sind wieder da\n\nNach einem Stromausfall im Rechenzentrum waren alle Dienste seit Freitag offline. Das RAID ließ sich nicht wiederherstellen, die Daten vom Donnerstag sind verloren. Das Forum ist seit heute wieder erreichbar.\n",
  "French, a blog":
    "---\ntitle: De retour en ligne\ndate: 2020-06-02\n---\n\nLe forum a planté dimanche soir et il est resté hors ligne jusqu'à lundi midi. Le disque a lâché ; les messages du week-end ont été perdus. Toutes nos excuses.\n",
  "Spanish, a blog":
    "# Estamos de vuelta\n\nEl servidor se cayó el lunes por la noche y estuvimos sin servicio hasta el martes. Se perdieron los comentarios de dos días. Pedimos disculpas a todos.\n",
  "Portuguese, a note":
    "# Apagão no banco de dados – 12/03/2024\n\nÀs 10h05 a tabela de pedidos foi apagada por engano. O sistema ficou fora do ar por 40 minutos. Restauramos o backup e o sistema voltou a funcionar.\n",
  "Russian, a channel's post":
    "# Мы снова вернулись\n\nВ ночь на 3 мая сервер форума упал и не запускался до утра. Часть сообщений была потеряна. Приносим извинения.\n",
  Ukrainian:
    "# Збій сховища 12.04.2023\n\nО 10:15 сховище впало, сайт не працював дві години. Дані відновили з копії. Вибачаємося.\n",
  Polish:
    "# Awaria poczty 12.04.2023\n\nSerwer poczty padł o 10:15 i nie działał do południa. Utracono wiadomości z nocy. Przepraszamy.\n",
  Dutch:
    "# Forum lag plat, 12 april 2023\n\nHet forum ging om 10:15 offline na een stroomstoring en was tot de middag onbereikbaar. Onze excuses.\n",
  "Japanese, a notice":
    "# メール配信の停止についてのお詫び\n\n2023年4月12日 10:15から12:00まで、メールが送信できない状態となっておりました。設定を誤って変更したことが原因です。ご迷惑をおかけし申し訳ございません。\n",
  "Japanese, a blog":
    "# 本番のテーブルを消した話\n\n先週、誤って本番のテーブルを削除してしまいました。サイトは30分ほど落ちていました。バックアップから復旧し、いまは動いています。\n",
  "Chinese, a notice":
    "# 关于4月12日支付服务不可用的说明\n\n4月12日 10:15 支付服务崩溃，用户无法下单，11:40 恢复。原因是磁盘写满。对此我们深表歉意。\n",
  "Chinese, a blog":
    "# 记一次误删数据库\n\n昨天下午我误删了线上的表，丢失了两小时的数据。网站挂了四十分钟，后来从备份恢复。\n",
  "Korean, a notice":
    "# 결제 장애 안내\n\n4월 12일 10:15부터 11:40까지 결제 접속이 불가했습니다. 디스크가 가득 차 서버가 중단되었습니다. 불편을 드려 죄송합니다.\n",
  "a log of incidents":
    "# Incident log\n\nNewest last.\n\n## 2024-05\n\n### INC-2024-05-02-1: the feed stopped\n- **Severity**: high\n- **Symptom**: no items since the morning\n- **Root Cause**: two workers with one token\n- **Fix**: one token per worker\n\n### INC-2024-05-09-1: mail sent twice\n- **Severity**: low\n- **Symptom**: every mail arrived twice\n- **Root Cause**: the queue was replayed\n- **Fix**: keys for messages\n",
  "a log of incidents in Russian":
    "# Журнал инцидентов\n\n### 2024-05-02: лента не обновлялась\n- Симптом: нет новых записей\n- Причина: два процесса с одним токеном\n- Исправление: отдельный токен\n\n### 2024-05-09: письма дважды\n- Симптом: каждое письмо приходило дважды\n- Причина: очередь проиграна повторно\n- Исправление: ключи сообщений\n",
  "a validator that was jailed, by its keeper":
    "# News for those who trust us\n\nEarlier this week our validator encountered a serious problem: a loss of synchronization with the chain. It was jailed twice. We found the cause, fixed it and restarted; it runs as it should.\n",
  "a server that was hacked":
    "# Hacked\n\nAbout three weeks ago my little server was hacked, and everything on it was wiped. The last good backup was from May.\n",
  "a notice of trouble and its end":
    "---\ntitle: Oven service down – fixed\n---\n\nWe are currently facing a hardware problem with the oven service. Apologies for inconveniences.\n\n**Update 18:53 UTC:** Everything is up and running again.\n",
  "a status page that keeps its facts in front matter":
    "---\nsection: issue\ntitle: Four du fournil\nresolved: true\nseverity: down\n---\n\nNous faisons face à une coupure du four.\n",
  "a story by those who had the trouble":
    "---\ntitle: Shelves emptied\ndate: 2021-02-03\n---\n\nWe had to empty the shelves today. We had noticed on Monday that the scale was slow and\nhad moved the flour elsewhere, but nobody told the ovens, until the mixer\nbecame entirely unresponsive. We then restarted the mixer.\n\nSorry for the trouble this has caused.\n",
  "a story with marks and no part":
    "---\ntitle: Crumbs, crumbs\ndate: 2024-05-05\n---\n\nI found out this weekend that at some point our [scale](https://scale.example) *stopped* weighing. I want to apologize to the mill.\n\nThis glitch caused a mountain of flour. I corrected the weights and all is in order again.\n",
  "an apology to those who buy bread":
    "---\ntitle: Errors at the counter\n---\n\nDear friends,\n\nThis morning we were told that nobody could order at the counter. We’ve fixed it. We are sorry; this should not happen again. The till was down for an hour.\n",
  "a notice of a list that was open to all":
    "---\ntitle: A leak of the list of guests\n---\n\nOne of our bakers discovered that from about May 4th, 2015 on the list hung in the window, an accidental disclosure of 900 names. It was taken down right away.\n",
  "a restoration told in updates":
    "# Refilling the flour store\n\nAfter the incident that took down the store, the flour was lost. Nothing could be delivered. The silo had failed.\n\n## Update 2021-07-15\n\nWe have restored the first sacks.\n\n## Update 2021-07-14\n\nWe are looking at means to prevent this from happening in other stores.\n",
  "a story in German":
    "# Neues aus der Backstube\n\nAm 3. Mai 2024 haben wir am Morgen bemerkt, dass der Ofen ausgefallen war. Wir haben die Sicherung ersetzt und den Ofen neu gestartet. Wir entschuldigen uns bei allen.\n",
  "a story in Spanish":
    "# Noticias del horno\n\nEl 3 de mayo de 2024 nos dimos cuenta de que el horno se cayó. Lo arreglamos enseguida y reiniciamos la balanza. Pedimos disculpas a todos.\n",
  "facts and a checklist":
    "# Security incident - leaked token\n\n**Date:** 2024-05-02 10:15\n**Severity:** High\n**Status:** Resolved\n\n## Steps completed\n\n- [x] Token revoked\n- [x] New token issued\n- [x] Logs checked\n",
};

/** None of these tells of an incident, though they speak of backups, outages and being back. */
export const NO_POSTS: Readonly<Record<string, string>> = {
  "news of a version with what was mended":
    "# Scale 2.1 is out\n\nThis version brings a new display. We noticed that many of you weigh at night, so it is dark by default. We fixed a crash in the printer and removed the old menu. Thanks to all who wrote to us.\n",
  "news of the days, with what was mended":
    "# Changes\n\n## 2024-05-02\n\nWe noticed that the till was broken and fixed it. Sorry for the trouble!\n\n## 2024-04-11\n\nWe removed the old scale. Buyers were unable to weigh; we reverted that.\n",
  "news of a version that mends another":
    "# Oven 3.2.1\n\nWe discovered a bug in 3.2.0 that caused crashes of the timer. We fixed it and reverted the lamp. Sorry for the inconvenience.\n",
  "minutes in which something was mended":
    "# Team meeting 2024-05-03\n\n- We noticed that the mixer was broken last week; Bo fixed it.\n- The till was down on Monday; we restarted it. Sorry for the noise.\n",
  "a newsletter with an apology":
    "# May newsletter\n\nWe noticed that the last letter went out twice. Sorry about that! We fixed the list, so it won't happen again.\n\nThis month: three talks and a picnic on 12 May.\n",
  "a manual with its history":
    "# Scale tools\n\nWe found that other tools crashed on long lists, and ours were broken, too; we fixed them. We are sorry if we forgot to name you.\n\n## Install\n\nTurn it on.\n",
  "an essay on what was found":
    "# What bread tells about teams\n\nWe noticed that teams who bake together talk more. We found that the recipe matters less than the table. Sorry for the long text.\n",
  "planned work, with an apology":
    "# Works at the counter\n\nThe till will be down for an hour on Monday while we replace it. We apologize for any inconvenience.\n",
  "a tutorial with a fault that is made on purpose":
    "# Reading a log\n\nIf the server is down, look into the log first. You can see that we noticed an error there. Please restart the server. We fixed it in step 2; you should do the same. If you find another, tell us.\n",
  "news in German":
    "# Neues aus der Backstube\n\nWir haben bemerkt, dass viele gern Roggen essen, und haben die Karte korrigiert. Ab Montag gibt es mehr davon.\n",
  "back from holidays":
    "---\ntitle: We're back\ndate: 2019-09-02\n---\n\nAfter a long summer the podcast returns with a new season. Subscribe wherever you listen, and tell your friends.\n",
  "a policy on backups":
    "# Backups\n\nEvery server keeps seven daily copies. If a disk fails, restore from the last good backup. Test restores monthly. To restore, run `restore.sh`.\n",
  "planned work":
    "# Maintenance on 4 May\n\nThe forum will be offline from 10:00 to 11:00 while we move it to new disks. No data will be lost.\n",
  "Czech, a guide":
    "# Zálohování\n\nNávod popisuje, jak nastavit zálohy. Před začátkem si připravte disk a postupujte podle kroků.\n",
  "a glossary":
    "# Words we use\n\n- **Outage**: a time during which a service does not answer.\n- **Incident**: anything that needs a response.\n",
  "German, how to report":
    "# Störungen melden\n\nBitte melde Störungen über das Formular. Gib an, was du getan hast und was du erwartet hättest. Wir antworten innerhalb eines Tages.\n",
  "French, a procedure":
    "# Procédure en cas de panne\n\n1. Ouvrir un ticket.\n2. Prévenir l'astreinte.\n3. Redémarrer le service.\n",
  "Japanese, a guide":
    "# バックアップの手順\n\n1. サーバーにログインする\n2. スクリプトを実行する\n3. 結果を確認する\n",
  "Chinese, a guide": "# 数据备份指南\n\n本文介绍如何备份数据库。若服务不可用，请先检查磁盘。\n",
  "a changelog":
    "# Changelog\n\n## 2.1.0 (2024-05-02)\n\n- Fixed a crash when the disk was full\n\n## 2.0.1 (2024-04-02)\n\n- Fixed an error in the login\n\n## 2.0.0 (2024-03-02)\n\n- New editor\n",
  "how a log is kept":
    "# Incident log format\n\nEach entry has a date, a severity and an owner. Add new entries at the top.\n",
  "an audit":
    "# Security audit\n\n**Date:** 2024-05-02\n**Severity:** Medium\n**Status:** Open\n\n## Findings\n\n- The session has no limit.\n- Headers are missing.\n",
  "the announcement of a talk":
    "---\ntitle: From incidents to habits\nspeakers:\n  - ada\n---\n\nMost incident reviews are about as lively as a tax form. In this talk we explore how a bakery went from blame to bread, and what was broken on the way.\n",
  "how a fall in numbers is looked into":
    "# [RCA] Our sales went down yesterday\n\nIn this post I will teach you how a baker does it. Say the sales dropped by a fifth. Was there an outage of the till? Did a new recipe go out? I would ask the team of the shop and look at the weather, and then at what the cause was.\n",
  "kinds of incidents, in Spanish":
    "# Clasificación de incidentes del horno\n\nEste módulo establece los criterios para clasificar incidentes.\n\n## Resumen\n\n| Nivel | Tipo |\n|---|---|\n| Alto | Fuga de gas |\n\n## Análisis\n\nEl horno afectado falló por falta de control.\n",
  "a form for a look back on a sprint":
    "# Sprint Retrospective Template\n\n## What went well\n\n- Example: [praise]\n\n## What did not go well\n\n- Example: [trouble]\n\n## Action items\n\n- [ ] [Describe the change]\n",
  "a form for a playbook":
    "# Incident Playbook: <Service>\n\n## TL;DR\n\n- Channels:\n- Roles:\n\n## Impact\n\n- Levels:\n\n## Mitigation\n\n- Links:\n\n## Follow-up\n\n- [ ] Close the channel\n",
  "what a project taught, in Spanish":
    "# Lecciones aprendidas - Panadería\n\n## 1. Resumen del proyecto\n\nUn asistente que ayuda a hornear.\n\n## 2. Lo que salió bien\n\nUn solo equipo.\n\n## 3. Causas de los retrasos\n\nPoca harina.\n\n## 4. Soluciones\n\nComprar más.\n\n## 5. Acciones\n\n- Escribir las recetas\n",
};
