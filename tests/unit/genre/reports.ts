// Reports of incidents in unusual forms and in many languages. Written for these tests.

export const REPORTS: Record<string, string> = {
  "a story in four questions, whose words for the trouble no list has":
    "# The day the bread sulked\n\n## What happened?\n\nI swapped the yeast, and every loaf stayed flat from 6:00 to 10:00 (UTC).\n\n## Why did this happen?\n\nThe new yeast wants warm water, and mine was icy.\n\n## How I fixed it?\n\nWarm water, and a friend with patience.\n\n## Lessons learned\n\n- Read the packet.\n",
  "a file of several days, each with its parts":
    "Incident reports\n================\n\n03.05.2021\n----------\n\n* Summary:\n\n  * The ovens stayed cold because a fuse had blown.\n* Solution:\n\n  * Changed the fuse\n\n17.06.2021\n----------\n\n* Summary:\n\n  * The till lost its orders when the disk ran full.\n* Actions taken:\n\n  * Deleted old receipts\n\n02.07.2021\n----------\n\n* Summary:\n\n  * The shop was offline for an hour.\n* Solution:\n\n  * Restarted the router\n",
  "a log of what went wrong on which day, each with its cause":
    "# Hendelser\n\nDet som gikk galt, og hva vi lærte av det.\n\n## 15. september 2026 — ovnen som ikke ble varm\n\n**Meldt som:** kaldt brød.\n\n**Årsak:** en sikring som var for liten for ovnen.\n\n**Lærdommen:** les det som står på sikringen.\n\n## 13. september 2026 — kassen som glemte bestillinger\n\n**Årsak:** disken var full, og ingen så det.\n\n**Rettet:** gamle kvitteringer slettes hver natt.\n",
  "what was done by hand, in words that also name a book":
    "# Blameless Postmortem - Insiden Kegagalan Rilis Manual\n\n## Ringkasan Insiden\n\nRilis oven baru gagal karena berkas resep tidak ikut disalin.\n\n## Dampak\n\nRoti terlambat satu jam.\n\n## Akar Masalah\n\nTidak ada daftar berkas.\n",
  "bold with blanks inside its stars": `## Incident #1 - Oven cold
** Date: 2026-04-09 **

** What failed **
The oven did not heat after the new recipe was loaded.

** Cause **
I had saved the recipe over the settings of the oven.

## Incident #2 - Hall dark
** Date: 2026-04-13 **

** What failed **
The lamp of the hall.
`,
  "by hand, in English":
    "# Postmortem: manual failover left the ovens cold\n\n## Impact\n\nThe ovens were down for an hour.\n\n## Root cause\n\nThe standby had no recipes.\n",
  "several incidents in Vietnamese":
    "# Báo cáo Incident – Tiệm bánh\n\n## Incident 1 – Lò nguội sau khi cập nhật\n\n### Hiện tượng\n\nLò trả về lỗi 500.\n\n### Nguyên nhân\n\nCầu chì quá nhỏ.\n\n### Cách fix\n\n1. Thay cầu chì\n\n### Cách phòng tránh\n\n- Kiểm tra cầu chì trước khi cập nhật\n",
  "a number in the title and English parts around another language": `# INC-014 — Bestellingen blijven hangen
**Status:** opgelost. **Severity:** SEV3. **Tijd:** 08:10 UTC detectie, 08:40 herstel.
## Business impact
Bestellingen van de webwinkel bleven een half uur onverwerkt.
## Root cause
De worker stond na het onderhoud nog op pauze.
## Permanent fix
De pauze eindigt nu vanzelf na een uur.
## Lessons learned
Een groene healthcheck zegt niets over de keten.
`,
  "a fault found in a home lab": `# Der Druckserver druckt nicht mehr, weil die Warteschlange voll ist
**12.05.2026**
## Symptom
Seit dem Morgen kam kein Auftrag mehr an.
## Ursache
Ein alter Auftrag hielt die Warteschlange fest.
## Behoben
Auftrag gelöscht und den Dienst neu gestartet.
## Gemerkt
Zuerst in die Warteschlange sehen, nicht in die Treiber.
`,
  blog: `# We dropped the database on Friday
Last Friday our API was down for almost three hours, and some of you lost work. I want to tell you what happened and what we do about it.

I was cleaning up old test databases when I typed the command in the wrong terminal. Within seconds all requests failed. Our monitoring paged us a minute later. We stopped all workers, restored the snapshot from the night and replayed the log. At about 17:40 everything was back.

The cause was simple: production and test looked the same on my screen, and my account could drop anything. From now on nobody has that right, and the prompt of production is red.

We are sorry.
`,
  "one paragraph": `On 3 May 2024 from 10:05 to 10:50 UTC the checkout service was unavailable for all users because the certificate had expired. We were alerted by customers, renewed the certificate and restarted the load balancer. We will add an alert for certificates that expire within 14 days.
`,
  status: `# Elevated error rates on the API
**Resolved** - This incident has been resolved.
May 3, 11:20 UTC

**Monitoring** - A fix has been implemented and we are monitoring the results.
May 3, 10:55 UTC

**Identified** - The issue has been identified and a fix is being implemented.
May 3, 10:30 UTC

**Investigating** - We are currently investigating elevated error rates. Some users are unable to log in.
May 3, 10:12 UTC
`,
  security: `# Notice of security incident
On March 4 we discovered that an attacker had access to our support system. They used a stolen session token of an employee.
## What information was involved
Names and e-mail addresses of 1,200 customers.
## What we did
We revoked all tokens, and reported it to the authorities.
## What you can do
Change your password.
`,
  exploit: `# Vault exploit, 12 October
At block 11052342 an attacker drained 2.1M USDC from the vault. The bug was in the withdraw function, which trusted the price of a pool that can be moved within one transaction.
## Timeline
- 14:02 UTC first malicious transaction
- 14:20 UTC we noticed
- 14:31 UTC deposits paused
## Next steps
We will reimburse all users. The fix is audited.
`,
  fr: `# Panne du 12 mars
Le 12 mars, le site était indisponible pendant deux heures. La cause : un disque plein sur le serveur de base de données. Nous avons libéré de l'espace et redémarré le service à 11h40. Une alerte sur l'espace disque a été ajoutée.
`,
  de: `# Ausfall des Portals am 4. Mai
Am 4. Mai war das Portal von 9:10 bis 10:45 Uhr nicht erreichbar.
## Was war los?
Ein Zertifikat war abgelaufen.
## Was haben wir getan?
Wir haben es erneuert und den Proxy neu gestartet.
## Was ändern wir?
- Erneuerung automatisch
`,
  es: `# Caída del servicio de pagos - 8 de julio
## Qué pasó
A las 10:12 el servicio de pagos dejó de responder. Todos los usuarios afectados vieron un error.
## Por qué
Una migración bloqueó la tabla de pedidos.
## Cómo lo arreglamos
Cancelamos la migración a las 10:40.
## Qué vamos a hacer
- Migraciones sin bloqueo
`,
  pt: `# Indisponibilidade do login - 02/06/2024
- **Início:** 09:12
- **Fim:** 10:03
- **Impacto:** nenhum usuário conseguia entrar
- **Causa:** pool de conexões esgotado
- **Solução:** reinício do serviço e aumento do pool
- **Próximos passos:** alerta de conexões
`,
  ja: `# 2024/05/03 ログイン障害について
5月3日 10:05〜10:50、ログインができない障害が発生しました。
■ 原因
証明書の期限切れ
■ 対応
証明書を更新し、再起動しました。
■ 再発防止
- 期限の監視を追加する
`,
  zh: `# 5月3日登录故障复盘
5月3日 10:05 到 10:50 用户无法登录。
**原因**：证书过期。
**处理**：更新证书并重启网关。
**改进**：
1. 增加证书过期告警
2. 自动续期
`,
  ru: `# Сбой авторизации 3 мая
3 мая с 10:05 до 10:50 пользователи не могли войти. Причина — истёкший сертификат. Мы обновили сертификат и перезапустили балансировщик.

Что сделаем:
- алерт на срок сертификатов
`,
  ko: `# 5월 3일 로그인 장애 보고
## 개요
10:05부터 10:50까지 로그인이 되지 않았습니다.
## 원인
인증서 만료
## 조치
인증서 갱신
## 재발 방지
- 만료 알림 추가
`,
  it: `# Disservizio del portale del 3 maggio
Il 3 maggio dalle 10:05 alle 10:50 il portale era irraggiungibile.
## Causa
Certificato scaduto.
## Soluzione
Rinnovato il certificato e riavviato il proxy.
## Prossimi passi
- Rinnovo automatico
`,
  pl: `# Awaria logowania 3 maja
## Co się stało?
Od 10:05 do 10:50 logowanie nie działało.
## Przyczyna
Wygasł certyfikat.
## Rozwiązanie
Odnowiono certyfikat.
## Działania
- Alert o wygasaniu
`,
  nl: `# Storing betaalpagina 3 mei
Tussen 10:05 en 10:50 was de betaalpagina niet bereikbaar.
## Oorzaak
Een verlopen certificaat.
## Oplossing
Vernieuwd en herstart.
## Vervolgacties
- Automatisch vernieuwen
`,
  no: `# Betaling utilgjengelig for kundene
**Dato:** 03.05.2024
**Konsekvens:** Ingen kunder fikk betalt i to timer
**Rotårsak:** Et sertifikat var utløpt
**Løsning:** Fornyet sertifikatet

## Tidslinje
10:05 - De første feilene

10:50 - Kundene melder fra

12:05 - Alt virker igjen
`,
  da: `# Driftsforstyrrelse den 3. maj
## Hvad skete der?
Fra 10:05 til 10:50 kunne kunderne ikke logge ind.
## Årsag
Et udløbet certifikat.
## Tiltag
- Alarm før udløb
`,
  sv: `# Driftstopp i betaltjänsten
## Vad hände?
Betaltjänsten gick ner klockan 10:05 den 3 maj och var nere i 45 minuter.
## Grundorsak
Ett certifikat hade gått ut.
## Åtgärder
- Larm innan ett certifikat går ut
`,
  labels: `Incident: mail delayed
Date: 2024-05-03
Duration: 3 hours
Impact: 40 % of mails were late
Cause: the queue was full after a burst of newsletters
Fix: second worker
Follow-up: alert on queue length
`,
  table: `# INC-204 Search unavailable
| Field | Value |
|---|---|
| Date | 2024-05-03 |
| Impact | Search returned nothing for 40 minutes |
| Detection | Support ticket |
| Root cause | Index deleted by cleanup job |
| Resolution | Index rebuilt |
| Actions | Cleanup job needs an allow list |
`,
  chatty: `So yesterday was fun. At 14:02 half of our nodes went down because somebody (me) had set the kernel parameter wrong in the new image. 14:05 pager. 14:12 I reverted the image but the autoscaler kept starting broken nodes. 14:40 we pinned the old image by hand and everything was restored. Root cause: no canary for images. Will add one.
`,
  linklike: `---
title: "2024-03-12: DNS outage"
---
From 08:12 to 09:40 UTC none of our domains resolved. Our registrar had suspended the account after a failed payment.

We paid, called them, and the records came back at 09:40.

To prevent this, the card on file is now a company card and billing mails go to a list.
`,
  "questions answered": `# COE: Orders stuck in pending
## What happened?
Orders were stuck in pending for 35 minutes.
## What was the impact on customers?
1,430 orders were late.
## What was the root cause?
A deploy removed a queue subscription.
## What data do you have to support this?
Metrics of the queue.
## Action items
- [ ] Alarm on subscription count
`,
  "vuln disclosure": `# Disclosure: signature check bypass
On 2023-08-01 a researcher told us that the bridge accepted forged signatures. No funds were lost. We paused the bridge within 20 minutes and deployed a fix.
## Root cause
The verifier did not check the length.
## Remediation
Length is checked; fuzz tests were added.
`,
  "retro incident": `# Retrospective: incident of 12 May (payments down)
Payments were down for 20 minutes. A config change removed the API key.
## What went well
- Fast rollback
## What went wrong
- No review of config
## Action items
- Review of config changes
`,
  email: `Subject: Outage of the mail server on Tuesday

Dear all,

the mail server was down on Tuesday from 10:05 to 12:40. The disk was full because log rotation had stopped working. We freed space and restarted the server; no mail was lost.

We will add monitoring of free disk space this week.

Sorry for the inconvenience,
IT
`,
  "a carrier’s reason for outage": `# Reason for outage (RFO) - circuit 4471
| Start | 2024-05-03 02:11 UTC |
|---|---|
| End | 2024-05-03 06:40 UTC |
| Affected | 212 customers |
| Cause | Fibre cut by construction work |
| Resolution | Fibre spliced |
| Preventive action | Second path ordered |
`,
  "an 8D report": `# 8D report: orders lost in the ERP interface
## D1 Team
Ana, Bo
## D2 Problem description
42 orders were lost on 3 May.
## D3 Interim containment
Orders were entered by hand.
## D4 Root cause
The queue was not durable.
## D5 Corrective actions
Durable queue.
## D7 Prevention
Check all queues.
`,
  "lessons heavy": `# What we learned from losing our primary region
On 11 June our primary region went offline for five hours. All customers were affected.
## What broke
DNS failover needed a service in the lost region.
## What we changed
- Failover by hand is documented
- The DNS service runs in two regions
`,
  "perf incident": `# 2024-04-02: builds stuck for six hours
From 08:00 to 14:05 UTC no build ran. The queue was full because a worker had died holding a lock.
We deleted the lock by hand. A lock now expires after ten minutes.
`,
  "several, under the plural": `# Postmortems

Pits we fell into, and how we got out.

## 2031-04-22 · expensive loaves vanish from the list

### Root cause
The price is filtered after the newest hundred were taken.

### Fix
Two thousand are taken now.

## 2031-04-23 · the camera dies at the start

### Root cause
A missing value was read as one.

### Fix
It is asked for first.
`,
  "short news of a fault, its title in the front matter": `---
title: "Flour scales malfunction"
---
On Jan 23 2031 the scales had limited reachability. This was caused by a faulty network below the mill.

Impact was slow weighing or timeouts that broke orders. Moving them to another host solved the problem and service was restored in the afternoon.
`,
  "short notes of a hobbyist": `# Postmortem: Discord bot offline, 12.3.2024
tl;dr: token leaked, Discord reset it, bot was dead for a day

**when:** 12.3. 08:00 - 13.3. 09:30 CET
**why:** pushed .env to a public repo
**fix:** new token, .env in .gitignore
**never again:** pre-commit hook that scans for secrets
`,
  "post that says what it is going to explain": `---
title: Post-mortem of yesterday's mail delay
---
Mail was delayed for some customers on 3 June from 10:15 UTC until 12:40 UTC. In this post we explain what went wrong, and how we are going to keep it from happening again.

The queue's disk was full. We emptied it, and mail went out.
`,
  "how something was lost": `# How we lost a night of orders: a post-mortem

On 3 June at 23:10 UTC, the orders table was dropped by a test. Orders failed for four hours.

We restored the table from a backup.
`,
  "report of a day with only its lessons": `# 2024-02-11 postmortem of the label driver

The roll-out of the new driver went as planned in two halls.

Takeaways:
- One hall first.
`,
  "questions and answers about a leak": `## Background

Our extension sends the names of pages to our servers. On 3 June at 21:00 UTC, we found that it also sent the names of private pages. The bug was fixed on 4 June.

## Looking ahead

- Purge the logs

## FAQ

**Was the content of pages sent?**
No.
`,
  "notice of a trouble that goes on, in German": `---
title: Großstörung bei den Druckern
category: News
---
Seit dem 03.06.2024 gegen 9 Uhr liegt in der Packhalle eine Störung der Etikettendrucker vor.

Die Geräte können sich nicht mehr mit dem Server verbinden. Wir arbeiten daran, sie wieder online zu bekommen.
`,
  "list of outages, in Polish": `---
title: "Czerwcowe awarie"
---
W tym miesiącu mieliśmy kilka awarii drukarek.

### 3 czerwca

Drukarki przestały działać około 9:00. Przyczyną awarii był pełny dysk.

### 5 czerwca

Znów nie działały, niedostępne przez 2 godziny.
`,
  "log of a chat under a title": `# Post Mortem June 3

What was said that day

\`\`\`
09:02 <mira> is anybody printing?
09:05 <jon> nothing comes out here
09:11 <mira> the spool is full
09:20 <jon> emptied it
09:24 <mira> labels again
\`\`\`
`,
  "steps of a status page": `### June 3-4, 2024

#### Label printers not available

**Resolved**: The printers work again.
<br><span>June 4, 09:40 CEST</span>

**Notice**: The printers of hall 2 are down. They did not come back after the upgrade.
<br><span>June 3, 09:00 CEST</span>
`,
  "steps of a status page with their times": `# Label printers not available, 3 June 2024

**[Resolved] 09:40 CEST** The printers work again.

**[Monitoring] 09:20 CEST** New firmware is on all of them.

**[Investigating] 09:00 CEST** Hall 2 cannot print.
`,
  "steps of a status page in Spanish": `# Caída de las impresoras, 3 de junio de 2024

**[Resuelto] 09:40 CEST** Las impresoras funcionan de nuevo.

**[Investigando] 09:00 CEST** La nave 2 no puede imprimir.
`,
  "a finding with severity and day": `# Scale reads low after a warm start

- **Date seen:** 2024-06-03
- **Severity:** medium: every crate is booked too light
- **Status:** open

## Summary
The scale reads two kilograms too little until it is warm.

## Root cause
The zero point is stored before the sensor is warm.

## Actions taken
- The zero point is stored ten minutes later.

## Follow-ups
- Weigh a known crate each morning.
`,
  "a short one in Korean": `# 라벨 출력 오류 대응

### 상황

10:00 행사에서 라벨이 인쇄되지 않음

### 원인

예상보다 많은 요청이 들어와 대기열이 가득 참

### 해결

대기열을 늘리고 서버를 추가
`,
  "tasks whose owners and dates are to come": `# Outage of 2024-05-03: the ovens were cold

## Summary

All ovens were cold for an hour.

## Impact

No bread for three shops.

## Action items

| Action | Owner | Due | Ticket |
| --- | --- | --- | --- |
| Alert when an oven is below 180 degrees | TBD | TBD | TBD |
| Write down how the gas is turned on | TBD | TBD | TBD |
| Replace the valve of the second oven | tbd | tbd | tbd |
`,

  "an outage that is told by its lessons":
    "# Postmortem: checkout outage of 2026-03-14\n\n## Summary\n\nCheckout was down for an hour.\n\n## Root cause\n\nThe disk was full.\n\n## What went well\n\n- The page came at once\n\n## What went wrong\n\n- The alert on disks was off\n",

  "a repair in haste, in Russian":
    "# Срочное исправление - 4 марта 2026\n\n## Проблема\n\nПри переносе печей забыли указать порт, и заказы не открывались.\n\n## Исправлено\n\nПорт указан во всех печах.\n",
  "a repair in haste, in French":
    "# Correctif urgent du 4 mars 2026\n\n## Problème\n\nLe four était en panne : le port manquait.\n\n## Résolution\n\nLe port est ajouté et le four est rétabli.\n",
  "an incident told by what was done when, in Italian":
    "# Incidente forno 3 - 4 marzo 2026\n\n## Azioni\n\n- **10:36** - Anna avvisata\n- **10:43** - Riavvio del forno\n- **10:59** - Forno caldo\n\n## Risoluzione\n\nIl forno è stato riavviato con la procedura per gli utenti che non potevano.\n",
  "an analysis of a problem, in Japanese":
    "# 窯 v3 重大問題分析レポート\n\n- 分析日: 2026-03-04\n\n## ユーザー報告\n\n注文画面が 404 を返す。\n\n## 根本原因\n\n古い設定が残っていた。\n\n## 次のステップ\n\n1. 設定を新しくする\n",
  "two repairs, in Czech":
    "# Zápisy incidentů\n\n## Oprava pece (2026-03-04)\n\n### Problém\n\n- Pojistka byla příliš malá, takže pec nešla zapnout, protože jsme ji při opravě nevyměnili.\n\n### Oprava\n\n- Nová pojistka.\n\n## Oprava lampy (2026-03-05)\n\n### Problém\n\n- Chyběla žárovka.\n\n### Oprava\n\n- Nová žárovka.\n",
  "incidents one after the other":
    "# Oven incidents\n\n## 2026-03-02: v2 rollout failed\n\n- Result: two ovens stayed cold.\n\n## Corrective actions\n\n1. Pinned the firmware\n\n## 2026-03-09: gas valve stuck\n\n- Root cause: a worn spring\n- Resolution: a new valve\n",
  "a newsletter that went wrong":
    "# Newsletter sent twice, 2024-05-02\n\n## Impact\n\nEach customer of the bakery got it twice.\n\n## Timeline (UTC)\n\n- 10:00 the job starts\n- 10:40 the job is stopped\n\n## Root cause\n\nA retry without a lock.\n",
};
