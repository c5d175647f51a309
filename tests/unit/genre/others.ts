// Documents that are no postmortems though they use the words of one. Written for these tests.

export const OTHERS: Record<string, string> = {
  "a look back on a project, without a cause or a repair":
    "# Bread machine: looking back\n\n## Overview\n\nA year of building a bread machine as a team of three.\n\n## What went well\n\n- The dough hook.\n\n## Lessons learned\n\n- Begin with the crust.\n\n## Next steps\n\n- A second oven.\n",
  "the way of an alert, in Japanese":
    "# 障害対応・エスカレーションフロー\n\n障害が発生したときの連絡の順番です。\n\n## 各担当のやること\n\n| 担当 | やること | 期限 |\n|---|---|---|\n| 当番 | 影響範囲を確認する | 15分以内 |\n| 責任者 | 重大度を決める | 15分以内 |\n\n## 原因調査\n\nログを確認し、暫定対応を行う。\n\n## 再発防止\n\n振り返りを行う。\n",
  "what to write down of an outage, in questions": `# Outages and Post Mortems
Of each outage write down
- Which oven was *down*?
- What else was *affected*?
- When was it *noticed*?
- Who *repaired* it?
- When was it *over*?
Then find a way to prevent the next one.
`,
  "a look back on half a year of work": `# Postmortem: price-bot, January–June 2026
Half a year of building a bot, told from the commits.
## Summary of experiments
| # | What | When | Outcome |
|---|---|---|---|
| 1 | Spread | Jan 4 – Feb 2 | Too rare |
| 2 | Copying | Feb 9 – Mar 30 | A loss |
## Timeline
### January
Work began on Jan 4. The first commit came on Jan 9.
### February
Feb 9 was the turn: the plan was given up.
## Costs
A server for $50 a month.
## Lessons
1. Paper profits are fiction.
2. Fees decide.
`,
  "a page on how complaints are answered": `# Abuse & Incident Response
## Inbox
All notices go to abuse@shop.example, which is read every day.
## Off switch
1. Open the settings of the mailer.
2. Set PAUSED to true.
## Plan
| Step | Action | SLA |
|---|---|---|
| 1 | Confirm the notice | within 24 hours |
| 2 | Pause all mails | within 2 hours |
| 3 | Remove the text that the notice names | within 2 days |
## Incident log
- 2026-02-03 — Tried the switch. No incident.
`,
  "index of incidents in another language": `# Histórico de incidentes - loja
Este diretório contém os relatórios da equipe.
## Severidade
| Severidade | Prazo |
|---|---|
| P1 | 48h |
## Referências
- [Modelo](modelo.md)
## 2024
| ID | Data | Duração | Resumo | Status |
|---|---|---|---|---|
| 7 | 2024-05-03 | 2h | Queda do checkout | fechado |
| 8 | 2024-06-09 | 1h | Indisponibilidade da busca | fechado |
`,
  "samples of status updates": `# Incident Update Examples
How our updates should sound.
## Example: search slow
**Posted: May 3, 2:30 PM PT**
**Status**: Investigating
We are investigating slow searches.
Impact: searches time out
## Example: search slow, resolved
**Posted: May 3, 4:10 PM PT**
**Status**: Resolved
Search has been restored.
**Summary**:
- Duration: 100 minutes
- Impact: searches timed out for all users
`,
  changelog: `# Changelog
## 2.4.1 - 2024-05-02
### Fixed
- Fixed an outage caused by a leaked connection in the pool.
- Fixed the crash on startup when the config is missing.
### Added
- Alerts for failed jobs.
## 2.4.0 - 2024-04-20
### Changed
- The root cause of slow queries was fixed: an index was added.
`,
  runbook: `# Database failover runbook
## Overview
This runbook describes what to do when the primary database is down.
## Impact
Writes fail while the primary is unreachable. Users see errors.
## Detection
The alert \`PrimaryDown\` fires.
## Mitigation
1. Check that the primary is really down.
2. Promote the replica: \`pg_ctl promote\`.
3. Update the DNS record.
## Root cause analysis
After recovery, collect the logs and open a ticket.
## Escalation
Page the DBA on call.
`,
  "alert runbook": `# HighErrorRate
## Meaning
The error rate of the API has been above 5 % for ten minutes.
## Impact
Users cannot log in.
## Diagnosis
- Look at the dashboard.
- Check recent deploys.
## Mitigation
- Roll back the last deploy.
- Restart the pods.
`,
  "a decision record": `# ADR 12: Use Postgres instead of MySQL
## Status
Accepted
## Context
We had two outages caused by replication lag in the last quarter.
## Decision
We will use Postgres.
## Consequences
- Better tooling.
- The team has to learn it.
`,
  "a proposal after an outage": `# RFC: Circuit breakers for all outgoing calls
## Summary
This proposes circuit breakers after the outage of March.
## Background
In March, payments were down for two hours because a dependency timed out.
## Proposal
Every client is wrapped by a breaker.
## Impact
All services must be redeployed.
## Timeline
- 2024-05-01: RFC accepted
- 2024-06-01: library released
- 2024-09-01: all services migrated
## Risks
False trips.
## Action items
- [ ] Write the library (@ana)
- [ ] Migrate checkout
`,
  meeting: `# SRE weekly, 2024-05-14
Attendees: Ana, Bo, Cy
## Agenda
- Review of incidents
- On-call handover
## Notes
- 10:00 Ana told about the outage on Friday. Root cause was a bad config.
- 10:20 Bo: alerts are noisy.
## Action items
- [ ] Ana: write the postmortem
- [ ] Bo: tune the alerts
`,
  guide: `# How to write a good postmortem
A postmortem is a written record of an incident.
## Summary
Start with a short summary of what happened.
## Impact
Say who was affected and for how long.
## Timeline
List the events in UTC.
## Root cause
Ask why five times.
## Action items
Every action item has an owner and a date.
`,
  process: `# Incident response process
## Severity levels
| Level | Meaning |
|---|---|
| SEV1 | Total outage |
| SEV2 | Degradation |
## Roles
- Incident commander
- Scribe
## Detection
Anyone may declare an incident.
## Resolution
The incident is resolved when users are no longer affected.
## Postmortem
A postmortem must be written within five days.
`,
  "an index": `# Postmortems
| Date | Title | Severity |
|---|---|---|
| 2024-01-02 | [Login outage](2024-01-02.md) | SEV1 |
| 2024-02-11 | [Slow search](2024-02-11.md) | SEV3 |
| 2024-03-20 | [Lost mails](2024-03-20.md) | SEV2 |
`,
  schedule: `# On-call schedule Q2
| Week | Primary | Secondary |
|---|---|---|
| 2024-04-01 | Ana | Bo |
| 2024-04-08 | Bo | Cy |
`,
  "a game, looked back on": `# Postmortem: Dungeon Delver, my Ludum Dare 54 game
## Introduction
I made a roguelike in 48 hours. Here is how it went.
## What went well
- The pixel art came out nicely.
- The scope was small.
## What went wrong
- I ran out of time for sound.
- The collision code had bugs.
## Lessons learned
- Start with a prototype.
## Conclusion
I will do it again.
`,
  "working session": `# Session Post-Mortem: building the importer

**Date:** 2024-04-15
**Scope:** one afternoon, from the first sketch to nine commands.

## What worked well

**The plan held.** Each command reads what the one before it wrote.

## Where friction happened

### 1. The sign-in failed

The token was for another project. The workaround was a second token.

**Root cause:** tokens are made by hand.

**Fix:** check the token before the session begins.

## Process improvements for next time

1. **Agree on the scope first**: draw the whole chain before the first command
2. **One command per session**, or two
`,
  "project retro": `# Project postmortem: website relaunch
## Summary
We launched the new site in March, four weeks late.
## What went well
- Design
- Teamwork
## What went badly
- Estimates were too low
- The budget was exceeded
## Action items
- Plan more buffer
- Have weekly demos
`,
  advisory: `# Security advisory GHSA-xxxx: path traversal in foo
## Impact
An attacker can read any file that the process can read.
## Affected versions
< 1.2.3
## Patches
Fixed in 1.2.3.
## Workarounds
Disable the static plugin.
## References
- https://example.com
## Timeline
- 2024-01-03: reported
- 2024-01-10: fixed
- 2024-01-20: published
`,
  migration: `# Migration plan: Redis 6 to 7
## Background
Redis 6 is end of life.
## Timeline
- 2024-06-01 10:00 UTC: stop writes
- 2024-06-01 10:30 UTC: take a snapshot
- 2024-06-01 11:00 UTC: start the new cluster
## Impact
Short downtime of ten minutes.
## Rollback
Point the clients to the old cluster.
## Action items
- [ ] Announce (@ana)
`,
  maintenance: `---
title: Scheduled maintenance of the database
date: 2024-05-03
---
*Scheduled* - We will be undergoing scheduled maintenance on May 5 from 02:00 UTC to 04:00 UTC.

*In progress* - Scheduled maintenance is currently in progress.

*Completed* - The scheduled maintenance has been completed.
`,
  bugreport: `# Bug: app crashes when the name is empty
## Description
The app crashes when I leave the name empty.
## Steps to reproduce
1. Open the app
2. Leave the name empty
3. Press OK
## Expected behavior
An error is shown.
## Actual behavior
The app crashed with a NullPointerException.
`,
  design: `# Design: alerting pipeline v2
## Overview
The pipeline receives metrics and sends alerts.
## Background
The old one failed in several incidents.
## Architecture
Three services.
## Detection
Rules are evaluated every minute.
## Resolution
Alerts resolve by themselves.
## Risks and mitigations
- Backpressure: shed load.
`,
  "a game day plan": `# Game day plan: region failover
## Objective
See whether we notice the loss of a region.
## Timeline
- 10:00 Start
- 10:15 Cut traffic to eu-west-1
- 10:45 Restore
## Expected impact
None for users.
## Detection
The alert RegionDown must fire.
## Rollback
Restore the route.
`,
  "a handbook in German": `# Betriebshandbuch Mailserver
## Überblick
Der Mailserver besteht aus zwei Knoten.
## Störungen
Bei einem Ausfall ist der Bereitschaftsdienst zu rufen.
## Wiederherstellung
1. Knoten neu starten
2. Queue prüfen
`,
  "a guide in French": `# Guide : rédiger un post-mortem
## Résumé
Décrire l'incident en quelques phrases.
## Impact
Indiquer les utilisateurs touchés.
## Chronologie
Lister les événements.
## Cause racine
Utiliser les 5 pourquoi.
## Actions
Chaque action a un responsable.
`,
  "what postmortems are for, in French": `# Philosophie des post-mortems
Un post-mortem sert à apprendre d'une panne, jamais à désigner un coupable.
## Pour analyser les causes profondes
Techniques ou humaines.
## Plan type
1. **Impact** : qui a été touché, et combien de temps ?
2. **Causes profondes** : la technique, l'organisation, la dette
3. **Actions correctives** : ce que l'on corrige tout de suite, ce que l'on prépare
4. **Enseignements** : ce qui a bien marché
`,
  "why reports are written, in French": `# La fiabilité dans notre équipe
## Pourquoi rédiger un post-mortem ?
Chaque panne nous apprend quelque chose.
## Impact
Dire qui a été touché.
## Causes profondes
Chercher les causes de la panne.
## Actions correctives
- Corriger la cause
`,
  "why reports are written, in German": `# Umgang mit Störungen
## Warum wir Postmortems schreiben
Jeder Ausfall lehrt uns etwas.
## Auswirkungen
Wer war betroffen?
## Ursache
Was war die Ursache des Ausfalls?
## Maßnahmen
- Ursache beheben
`,
  "a procedure in Japanese": `# 障害対応手順書
## 目的
障害発生時の対応手順を定める。
## 検知
アラートを確認する。
## 復旧
サービスを再起動する。
## 報告
関係者に連絡する。
`,
  severity: `# Severity definitions
- SEV1: all users affected. Response: immediately.
- SEV2: some users affected.
- SEV3: minor.
## Examples
- Login down: SEV1
- Slow search: SEV3
`,
  "lessons list": `# Lessons from a year of outages
In 2023 we had twelve incidents. Here is what they have in common.
## Most were caused by config
Seven of twelve.
## Few were detected by alerts
Only four.
## What we recommend
Test your alerts.
`,
  "an assignment": `# Week 5: Debugging
## Learning objectives
- Know how to write a postmortem
- Know what a root cause is
## Tasks
0. My first postmortem. Write a postmortem with an issue summary, a timeline, root cause and resolution, corrective and preventative measures. Most of you will never have faced an outage, so get creative.
## Resources
- [Postmortem Culture](https://sre.google/sre-book/postmortem-culture/)
`,
  "figures about incidents": `# Incident metrics, Q1
| Month | Incidents | MTTD | MTTR |
|---|---|---|---|
| Jan | 4 | 5 min | 60 min |
| Feb | 2 | 7 min | 30 min |
## Analysis
Most of the incidents were caused by deploys.
## Next steps
- Add canaries
`,
  "a recovery plan": `# Disaster recovery plan
## Scope
All production systems.
## Impact analysis
| System | RTO | RPO |
|---|---|---|
| Billing | 1 h | 5 min |
## Recovery
1. Declare a disaster
2. Restore from backup
## Testing
Once a year.
`,
  audit: `# Smart contract audit report
## Executive summary
We audited the vault in March 2024.
## Findings
### H-01 Reentrancy in withdraw
**Impact:** An attacker can drain the vault.
**Root cause:** State is updated after the call.
**Recommendation:** Use a reentrancy guard.
**Status:** Fixed in 1a2b3c.
### M-01 Rounding error
**Impact:** Users lose dust.
**Recommendation:** Round up.
`,
  "an article about an error": `# Error 1603 when installing the agent
## Symptoms
The installer fails with error 1603.
## Cause
A previous version was not removed.
## Resolution
1. Remove the old version.
2. Restart.
3. Install again.
## More information
See the installation guide.
`,
  "a pull request": `# Fix race condition in cache invalidation
## Problem
Two workers may invalidate the same key, users saw stale data.
## Root cause
The lock was released before the write.
## Fix
Hold the lock until the write has finished.
## Testing
- Added a unit test
- Ran it 1000 times
`,
  "bug analysis": `# BUG-231 analysis: wrong totals in export
## Summary
Totals in the CSV export are wrong when a discount is used.
## Root cause
Rounding happens twice.
## Fix
Round once.
## Impact
Low.
`,
  awesome: `# Awesome postmortems
A list of postmortems.
## Config errors
- [Cloudflare](https://x). A regex took 100 % CPU and the network was down for 27 minutes.
- [Facebook](https://x). A command took down the backbone, DNS was unreachable for six hours.
## Hardware
- [Joyent](https://x). An operator rebooted all nodes.
`,
  newsletter: `# Platform newsletter, May
## News
We moved to a new region. On May 3 the API was down for 20 minutes, sorry about that; the postmortem is linked below.
## New features
- Dark mode
- Faster builds
## Upcoming
- Kubernetes upgrade
`,
  "a monthly report": `# Monthly SLA report, April 2024
| Service | Uptime | Incidents |
|---|---|---|
| API | 99.95 % | 1 |
| Web | 99.99 % | 0 |
## Incidents
The API was unavailable for 21 minutes on April 12.
## Outlook
No changes.
`,
  errorbudget: `# Error budget policy
## Background
Outages happen.
## Policy
If a single incident uses more than 20 % of the budget, the team must write a postmortem with at least one P0 action item.
## Escalation
The CTO decides.
`,
  "notes from a talk": `# Notes: "The day S3 went down" (talk at SREcon)
The speaker told how the S3 outage of February 2017 happened: a typo removed too many servers, and the index subsystem had to be restarted. It was down for four hours.
My takeaways:
- Tools need limits
- Restart paths must be tested
`,
  threat: `# Threat model: checkout
## Assets
Card data.
## Threats
| Threat | Impact | Mitigation |
|---|---|---|
| Token theft | High | Rotation |
## Detection
Audit log.
## Action items
- [ ] Rotate tokens weekly
`,
  yearsOfOutages: `# What ten years of outages taught me

I have been on call since 2016.

## The root cause is a myth
On 14 March 2019 we were down for four hours because of a semicolon.

## Impact is not money
People remember how they were told.
`,
  projectReview: `# 小车项目复盘

## 失败原因

### 1. 没有测试

上线前没有人跑过测试，演示时程序崩溃。

## 值得保留

- 电机驱动
`,
  chaos: `# Chaos experiment template
## Hypothesis
## Blast radius
## Steady state
## Method
## Rollback
## Results
## Action items
`,
  medical: `# Postmortem examination
## Background
A postmortem examination, or autopsy, is performed to find the cause of death.
## Findings
The lungs were congested.
`,
  startup: `# Startup postmortem: why we shut down Foogle
We started in 2019 and shut down in 2023. This is our story.
## What went wrong
- No product-market fit
- We ran out of money
## Lessons learned
- Talk to users
`,
  "policy es": `# Política de gestión de incidentes
## Objetivo
Definir cómo se gestionan los incidentes.
## Severidad
- SEV1: caída total
## Detección
Por alertas.
## Respuesta
El responsable declara el incidente.
## Post-mortem
Se escribe en cinco días.
`,
  reqs: `# Requirements: incident timeline feature
## Background
Users write postmortems by hand.
## User stories
- As a commander I want to see the timeline.
## Acceptance criteria
- Events are ordered
## Out of scope
- Action items
`,
  "upgrade notes": `# Upgrade to 3.0
## Overview
3.0 changes the storage format.
## Impact
The service is down for about 10 minutes during the upgrade.
## Steps
1. Stop the service
2. Run the migration
## Rollback
Restore the backup.
## Known issues
- Migration failed on MySQL 5. Workaround: upgrade MySQL.
`,
  "minutes de": `# Protokoll Teamrunde 14.05.2024
Teilnehmer: Anna, Bernd
## Themen
- Ausfall vom Freitag: Ursache war ein volles Laufwerk
- Urlaubsplanung
## Aufgaben
- Anna: Alarm einrichten
`,
  "changelog ja": `# 変更履歴
## 2024-05-03
- ログイン障害の原因となった不具合を修正
- タイムアウトを延長
`,
  "form for bug reports": `---
name: Bug report
about: Create a report to help us improve
title: ''
labels: bug
---

**Describe the bug**
A clear and concise description of what the bug is.

**To Reproduce**
Steps to reproduce the behavior:
1. Go to '...'
2. Click on '....'
3. See error

**Expected behavior**
A clear and concise description of what you expected to happen.

**Screenshots**
If applicable, add screenshots to help explain your problem.

**Additional context**
Add any other context about the problem here.
`,
  "form for bug reports with parts of a report": `# Issue report

## Summary
<!-- What is the problem? -->

## Impact
<!-- Who is affected and how badly? -->

## Steps to reproduce

## Expected behaviour

## Actual behaviour

## Environment
- OS:
- Version:

## Possible fix
`,
  "response plan": `# Incident Response Plan

## Summary
This plan tells how the team responds when a service is down.

## Roles
- Incident commander: leads the response.

## Detection
Alerts page the on-call engineer.

## Response
1. Acknowledge the page.
2. Open a channel.

## Recovery
Services are restored from backups.

## Lessons learned
A postmortem is written within five days.
`,
  "recovery plan": `# Disaster recovery plan

## Scope
All production databases.

## Impact
If the primary was lost, orders could not be taken.

## Recovery
- Restore the last backup.

## Action items
- Review this plan each quarter.
`,
  "notes of a talk about incidents": `# Notes from "Learning from incidents"

Talk by J. Doe at SREcon 2023.

## Summary
The speaker told of an outage in which users were unable to log in for two hours.

## Root cause is a myth
There are only contributing factors.

## Takeaways
- Write blameless postmortems.
- Ask how, not why.
`,
  "essay on postmortems": `# Why I stopped writing postmortems

When the site was down in 2019 for three hours, we wrote a report that nobody read.

## The problem
Root cause analysis is often theatre.

## What to do instead
Talk to people.

## Lessons
- People matter.
`,
  "look back on a project with a plan": `# Project postmortem: website redesign

## What went well
- The team met its goals.

## What went wrong
- The launch was delayed.

## Timeline
- 2023-01: kickoff
- 2023-06: launch

## Action items
- Plan earlier.
`,
  "game with future plans": `# Ludum Dare 53 postmortem

I made a game in 48 hours.

## What went right
- Art

## What went wrong
- I ran out of time, and the build was broken.

## Future plans
- Polish
`,
  "design with a problem and a plan": `# Design: alerting revamp

## Background
Last quarter an outage was detected late; users were unable to log in.

## Problem
Alerts are noisy.

## Solution
Use burn-rate alerts.

## Plan
1. Write rules.
2. Roll out.

## Future work
- Tune thresholds.
`,
  "changelog of versions": `## 4.2.1 (2024-01-09)

### Bug fixes

Fix a crash that was caused by an empty list. The bug was found by a user.

## 4.2.0 (2023-12-20)

### Bug fixes

Fix an issue where the cursor got stuck and requests failed.

## 4.1.7 (2023-11-02)

### Fixes

Fix a leak that resulted in an outage of the watcher.
`,
  "manual with a few familiar headings": `# Errors of the client

The client was down when it could not connect. The error was caused by the network.

${Array.from({ length: 40 }, (_, i) => `### \`E_CODE_${"ABCDEFGHIJ"[i % 10]}_ORIGIN\`\n\nThe request failed.\n`).join("\n")}
## Recovery

Connect again.
`,
  "guide named after reports of incidents": `# Incident Postmortems

We write one after each outage, so that the root cause of it is found and fixed.

## What goes in

- What caused the outage
- How the outage was resolved
`,
  "guide of what a report holds": `# Postmortems: what we write after an incident

A page clears, and three weeks later the same factors bring the same outage back.

## The template, part by part

### Summary

What broke, for whom, for how long.

### Impact

What users could not do, in requests.

### Timeline

One line for each event, in UTC.

### Contributing factors

Each condition without which it would not have happened.

### Action items

One line each: class, team, issue.
`,
  "a form of steps to tick off during an incident": `---
name: Outage
about: Open one as soon as something is down.
---

## Begin

- [ ] Say in the channel that there is an incident.
- [ ] Start a call.
- [ ] Write down when the outage was noticed.

## Stop it

- [ ] Ask for a second pair of eyes.
- [ ] Roll back what went out last.

## Follow-up

- [ ] Write the report.
- [ ] File issues for what is left to do.
`,
  "a list of links to other people's reports": `---
title: Postmortem
---

## Clouds

- [Root cause analysis: the day the region went down](https://example.com/a)
- [What we learned from the outage](https://example.com/b)

## Shops

- [Impact: a sale without a basket](https://example.com/c)
- [The queue that grew](https://example.com/d)
- [Incident report of March](https://example.com/e)
`,
  "runbook in Portuguese, kept up to date": `---
title: Falha no envio de etiquetas
last_reviewed: 2026-08-02
owner: armazém
---
# Falha no envio de etiquetas
Vários pedidos ficam sem etiqueta e a falha parece ser da impressora.
## Sintomas
- Pedidos na fila por mais de 10m.
## Impacto
O turno inteiro espera.
## Detecção
O alerta \`LabelQueue\` dispara.
## Diagnóstico
1. Veja a fila em 192.0.2.17.
2. Confirme se os pedidos que falharam voltaram.
## Mitigação
1. Reinicie o serviço de impressão.
## Escalonamento
- Chame o plantão.
## Prevenção
- Monitore a fila.
`,
  "a prompt for an assistant": `# Postmortem of a fix

The fix to look at: $ARGUMENTS

## Purpose
Learn from what broke, so that it does not break again.

## Review protocol
### 1. Write down what happened
### 2. Root cause
Ask why it took so long.
`,
  "a look back on a conference": `# Post mortem of the autumn meeting

## What we forgot
- The rooms had no numbers

### Events and impact, in order

1. The rooms were booked without numbers
2. Speakers asked where to go
3. Signs were printed

#### Impact

1. Two more hours for the helpers
2. Signs cost extra

- Next year: one channel for all speakers
- Ask sponsors for helpers
`,
  "a list of faults and repairs": `# Outages and repairs

- Queue: jobs failed after the rename, and labels were lost → names are compared now
- Printer: the driver crashed on empty jobs → empty jobs are skipped
- Build: packing failed for everyone → the version is pinned
- Release: the signature was broken and the download failed → the archive is checked
- Login: sessions were lost after a restart → they are stored
`,
  "a skill with principles": `# Skill: Postmortem

Find out what went wrong without blame.

## When to use
- After an outage
- After a bug was found in production

## Principles
Blame helps nobody. "Jo broke the build" is no cause.

## The postmortem process
### 1. Timeline
Write it within two days.
### 2. Root cause
Ask why five times.
`,
  "a page on reports that shows the form for one": `# Where bakery incidents are written up

> Folder: \`reports/\`
> For: outages of the ovens

## Names of files

- \`incident-2031-07-03-cold-oven.md\`

## What has to be in it

| Part | Tells |
|---|---|
| **Root cause analysis** | Why it went cold |
| **Recovery actions** | What was done to heat it |
| **Prevention** | What keeps it warm |

## Template

\`\`\`markdown
# Incident: <day> — <name>

**Status:** open | resolved

## Summary

<one paragraph>

## Root cause

<analysis>

## Recovery

<what was done>
\`\`\`

## Rules

- Never write down passwords
- Link the tickets
`,
  "a Japanese runbook whose form is most of it": `# Postmortem の手順書

> 最終更新: 2031-05-25

## いつ書くか

障害の後、二日以内。

## Template

\`\`\`markdown
# <日付> — <題名>

## Summary
何が起きたかを三行で。最初に読む人が全体像をつかめること。

## Timeline
| Time | Event |
|---|---|
| 10:32 UTC | オーブンの警報 |
| 10:35 UTC | パン職人が確認 |
| 10:42 UTC | 予備のオーブンに切り替え |

## Impact
- 影響: 店舗でパンが焼けなかった

## Root cause
火力の監視がなかった。

## Action items
| Action | Owner | Due |
|---|---|---|
| 火力の監視を追加する | @bob | 2031-06-15 |
\`\`\`

## 振り返りの会

- 参加: 全員
- 時間: 60 分
`,

  "what was learned of a machine":
    "# Postmortem\n\n> What held and what did not.\n\n## Successes\n\n- The hull\n- The camera\n\n## Failures\n\n- The glue let water in and the board failed\n- Motors broke down twice\n\n## Likely causes\n\n- The glue was too old\n- The bus was wired wrongly\n\n## Experiments\n\n- Another glue\n",
  "a book on reviews":
    "# Incident review manual\n\n## Timeline\n\nWrite down what happened when the service was down.\n\n## Root cause\n\nAsk why.\n\n## Action items\n\nGive each an owner.\n",
  "the end of a product, with what it was short of":
    "# にほへ プロジェクトのふりかえり\n\n## 概要\n\nにほへは手書きのノートである。開発は停止した。\n\n## 問題点\n\n- テストの失敗が続き、保存できなかった\n\n## 基盤の整備\n\n- 自動テストを追加した\n\n## 教訓\n\n- 小さく出す\n",
  "the end of a product, in Japanese":
    "# いろは帳 プロジェクト ポストモーテム\n\n**作成日**: 2026-03-14\n\n## 1. プロジェクト概要\n\nいろは帳は手書きのノートである。\n\n## 2. 達成できたこと（What Went Well）\n\n- 部品の分け方が明確だった\n\n## 3. 問題点と課題（What Went Wrong）\n\n### 3.1 作り込みすぎ\n\n- 使われない機能が多く、テストは失敗が続いた\n\n## 4. 学んだこと（Lessons Learned）\n\n- 小さく出すべきだった\n",
  "how a student wrote one":
    "# 0x19. Postmortem\n\n## What I did\n\nThe postmortem project taught me how outages are told. Imagining an outage, I wrote a summary, its impact and its length.\n\n## Building the timeline\n\nI told when the issue was detected and what the team tried while the site was down.\n\n## Finding the root cause\n\nI explained what failed and how it was fixed.\n\n## Lessons learned\n\nWriting in short is hard.\n",
  "a case to practise on, in Vietnamese":
    "# Tình huống 2: Lỗi nghiêm trọng\n\n> Lưu ý: Đây là tình huống training giả định.\n\n## Context\n\nHệ thống lò bánh đã bị sập, sự cố đầu tiên của bạn. Database down, error 500.\n\n## Resolution\n\n- Tự kiểm tra lò\n\n## Action items\n\n- [ ] Cập nhật cho quản lý\n",
  "a case to practise on, in German":
    "# Übungsaufgabe 2: Ofen kalt\n\nDies ist ein Übungsszenario. Der Ofen ist ausgefallen.\n\n## Ursache\n\nFinden Sie die Ursache.\n\n## Maßnahmen\n\n- Nennen Sie drei.\n",
  "a look back on how a change was built":
    "# After-action report: a lock for the oven\n\n**Date:** 2031-02-04\n\n## What went well\n\n- Reading the manual first saved hours.\n\n## What went wrong\n\n- The first plan failed: the oven was down for a minute, and the test broke twice.\n- Three restarts were needed.\n\n## Remaining work\n\n- Offer the lock to the maker of the oven\n",
  "what an outage is":
    "# Outages and alarms\n\nAn outage is when no shop can bake, or when the bread is not safe.\n\n## What we want\n\nIf the oven is mended, but nobody learns why it went out, we have lost. We want to learn about the causes, fix the oven, and never have the same trouble again.\n\n## Steps\n\nFill in what is down in the text below and call the baker.\n",
  "a letter that tells of trouble on no day":
    "# This week at the mill\n\nOn Monday we noticed that the pump had failed. The yard was flooded. We have since replaced the valve.\n\nWe are sorry for the closed gate. The fair is on Sunday.\n",
};
