// English words of a postmortem.
import { turns } from "./en-turns.ts";
import type { Lexicon } from "./types.ts";

export const en: Lexicon = {
  language: "en",
  evidence: { frequent: "the | and | was | of | to | were | is | for | with | that | our | this" },
  order: "head-last",
  whole: {
    summary:
      "summary | executive summary | exec summary | management summary | high level summary | summary of events | overview | executive overview | high level overview | abstract | tldr | synopsis | at a glance | in short | in brief | in a nutshell | recap | introduction | intro | description | brief description | problem statement | problem description | problem summary | problem overview | the incident | the outage | incident report summary | about this incident | the short version | executive brief | brief | nature of the incident | situation | executive statement | summary for customers | plain language summary | in a few words | long story short | executive abstract | one line summary | incident statement | what happened in brief",
    impact:
      "impact | impacts | affected | impacted | blast radius | scope and scale | scope of impact | who was affected | who was impacted | affected users | users affected | users impacted | impacted users | affected customers | customers affected | customers impacted | impacted customers | affected systems | systems affected | affected services | services affected | services impacted | impacted services | affected products | products affected | affected components | components affected | affected regions | regions affected | affected areas | areas affected | what was affected | what was impacted | consequences | effects | symptoms | damage | damages | loss | losses | total loss | loss of funds | severity assessment | severity of impact | severity and scope | funds lost | assets affected | affected assets | affected parties | data loss | data exposed | affected data | exposed data | information involved | damage assessment | observed symptoms | visible effects | collateral damage | impact metrics | cost of the incident | cost of the outage | financial cost | loss of data | sla impact | slo impact | error budget impact | affected versions | versions affected | fallout | aftermath | repercussions | outcomes and downtimes | customer experience | user experience | user visible effects | scale of the incident | downstream effects | side effects | negative effects | adverse effects | impact radius | sphere of impact | knock on effects | what this means for you | worst case scenario | worst case | likely worst case | what this means for customers | slo burn | consequence | the consequence | damage done | harm done",
    detection:
      "detection | discovery | issue identification | identification | alert | alerts | alerting | monitoring | monitoring and alerting | alerting and monitoring | first detected | notification | initial report | initial detection | detection gap | detection method | method of detection | detected by | reported by | discovered by | identified by | alerts fired | first signs | first signals | first alert | early warning signs | incident discovery | early signals | warning signs | detecting the issue | detecting the problem | becoming aware | how we knew | how it came to light | incident identification | first sign of trouble | first signs of trouble | first sign | how was it reported | how it was reported",
    timeline:
      "decision log | decisions log | timeline | timelines | time line | chronology | chronological timeline | sequence of events | series of events | chain of events | order of events | course of events | log of events | event log | events log | incident log | events | key events | milestones | what happened when | play by play | blow by blow | events timeline | timeline of events | incident history | event history | minute by minute | timetable of events | chronological log | chronological account | minute by minute account | key moments | history of events | evolution of the incident | progression | progress log | incident progression | detailed chronology | event sequence | events in order | chronological order of events | chronological sequence | chronological list of events | blow by blow account | incident diary | logbook | log book | incident logbook | hour by hour | course of the incident | course of the outage | record of events | trace of events | notable events | major events | live log | situation log | as it happened | events as they happened | the day of the outage | timetable | event chronology | schedule of events",
    "root-cause":
      "root cause | root causes | rootcause | root cause analysis | rca | cause | causes | cause analysis | causal analysis | causality | causal factors | direct cause | underlying issue | underlying problem | contributing factors | contributing factor | contributory factors | contributors | contributing conditions | contributing conditions analysis | factors | systemic factors | enablers | process breakdown | process breakdowns | missing guardrails | trigger | triggers | triggering event | triggering change | initial trigger | fault | faults | fault analysis | failure analysis | 5 whys | five whys | whys | the whys | 5 why analysis | 5 why | 5 ys | diagnosis | problem analysis | technical analysis | technical details | technical description | technical explanation | technical background and cause | incident analysis | post incident analysis | event analysis | explanation | investigation findings | origin | attack vector | exploit vector | attack analysis | vulnerability details | exploit details | attack details | bug details | breach details | hack details | failure details | exploit | the exploit | the attack | attack | the bug | the vulnerability | failure mode | failure modes | failure scenario | technical problem | ishikawa | fishbone | deep dive | technical deep dive | reason | reasons | reason for outage | reason for the outage | reason for failure | reason for the incident | source of the problem | source of the issue | source of the outage | failure mechanism | the culprit | culprit | latent conditions | latent factors | systemic issues | entry point | initial access | initial access vector | faulty assumptions | human factors | process failures | process gaps | control failures | control gaps | aggravating factors | complicating factors | exacerbating factors | amplifying factors | mitigating factors | fault tree | fault tree analysis | fishbone diagram | ishikawa diagram | precipitating event | ask why 5 times | theories | hypotheses | working hypothesis | contributing issues | contributing circumstances | precipitating factors | predisposing factors | causal chain | chain of causes | causal tree | why why analysis | forensic analysis | mechanics of the failure | primary factors | underlying conditions | error details | issue details | problem details | what was broken & why | why the tests did not catch it",
    resolution:
      "resolution | resolutions | recovery | restoration | service restoration | fix | fixes | hotfix | bug fix | fix applied | fixes applied | solution | solutions | workaround | workarounds | work around | containment | eradication | repair | repairs | response | responses | actions taken | action taken | steps taken | measures taken | immediate actions taken | immediate response | immediate fix | immediate fixes | temporary fix | permanent fix | short term fix | interim fix | emergency response | mitigators | rollback | repair actions | recovery efforts | resolution steps | work performed | what fixed it | solution steps taken | solution steps | back to normal | getting back online | work done | work carried out | remedial work | repair work | return to service | return to normal operations | short term mitigation | short term mitigations | immediate mitigation | immediate mitigations | stop the bleeding | return to normal | remedy applied | incident handling | restoring service | recovering the data | resolution actions | actions completed | completed actions | verification of the fix | problem solved | steps completed | completed steps | stabilizing | service restored | mitigation actions | recovery actions | remediation performed | remediation completed",
    actions:
      "actions | action | recommended adjustments | adjustments | hardening | safeguards | action items | action item | action plan | action list | action points | actionables | actionable items | actions and owners | ais | follow up | follow ups | followup | followups | follow up actions | follow up items | follow up tasks | follow up work | follow up verification | next steps | next step | next actions | further actions | future actions | future steps | future work | further steps | further work | outstanding work | planned work | planned actions | review actions | proposed actions | improvement actions | corrective actions | corrective action | corrective measures | corrective and preventative actions | capa | preventative measures | preventive measures | preventative | preventive | preventative actions | preventive actions | preventive enhancements | preventive steps | prevention | prevention plan | future prevention | preventing recurrence | preventing a recurrence | recurrence prevention | preventing future incidents | preventing future outages | preventing this in the future | future mitigation | future mitigations | future improvements | recommendations | recommendation | recommended actions | recommended improvements | suggestions | improvements | improvement | improvement plan | improvements needed | planned improvements | enhancements | tasks | task list | to do | to dos | todo | todos | todo list | to do list | remediation items | remediation plan | remediation actions | remediation tasks | moving forward | going forward | the road ahead | the path forward | path forward | way forward | the way forward | fixing the future | commitments | our commitments | short term actions | medium term actions | long term actions | long term fix | long term fixes | long term solution | long term solutions | permanent solution | short term improvements | medium term improvements | long term improvements | list of tasks | mitigation plan | measures | countermeasures | plan of action | plans | our plan | roadmap | follow up tickets | proposed fixes | proposed fix | proposed solution | proposed solutions | proposed changes | planned changes | planned fixes | future changes | recommended changes | suggested changes | suggested fixes | hardening | safeguards | future safeguards | open items | outstanding items | outstanding actions | remaining work | remaining items | remaining tasks | still to do | systemic controls | preventive controls | preventative controls | corrective controls | new controls | recommended practices | target architecture | target state | future architecture | remaining ownership | poka yoke | pokayoke | work items | backlog items | risk mitigation | risk mitigations | follow through | repair items | action register | action tracker | action log | homework | guardrails | action required | actions required | required actions | post incident actions | post incident tasks | change requests | future works | plan going forward | actions going forward | road ahead | the way ahead | up next | next up | followup work | things to do | things to fix | upcoming changes | upcoming work | improvement items | longer term work | preventative steps | preventive methods | preventative methods | new safeguards | mitigations planned | planned mitigations | remedial plan | work to do | steps forward | risk mitigation plan | open work | pending actions | pending tasks | pending work | pending items | precautions | future precautions | precautionary measures | safeguards to add",
    lessons:
      "lessons learned | lesson learned | lessons learnt | lessons | key lessons | learnings | learnings and risks | learning | learning points | learning outcomes | takeaways | take aways | insights | reflections | reflection | retrospective | retro | went well | went badly | went poorly | went wrong | got lucky | where we got lucky | lucky breaks | positives | negatives | the good | the bad | the ugly | good | bad | luck | areas for improvement | areas of improvement | areas to improve | improvement areas | opportunities | opportunities for improvement | room for improvement | surprises | themes | why surprised | what surprised us | what worked | worked | failed | worked well | what worked well | what failed | what did not work | what to improve | where we struggled | where we got unlucky | strengths | weaknesses | lucky | mistakes made | mistakes | positive aspects | negative aspects | wins | what went right | things to improve | things to keep doing | learning review | learnings and improvements | the lesson | lesson | lessons from this incident | in retrospect | in hindsight | hindsight | with hindsight | looking back | things we learned | things learned | what needs improvement | what needs work | keep doing | start doing | stop doing | good things | bad things | pain points | shortcomings | lowlights | plus delta | pros and cons | what hurt | knowledge gained | for next time | closing reflections | thoughts and learnings | what this taught us | what we do differently",
    background:
      "background | background information | context | leadup | lead up | prelude | prologue | prior state | preface | architecture | system architecture | architecture overview | system overview | glossary | definitions | definition of terms | terminology | terms | assumptions | setting | previous incidents | prior incidents | history of the system | prior to the incident | setting the scene | prerequisites | environment | infrastructure overview | key concepts | concepts | history | about the service | about the system | primer | technical context | system context | project background | how it works | current architecture | current state | normal operation | preliminaries | context setting | system description | system design | how our system works | backstory | back story | prehistory | the beginning | leading up to the incident | events leading up | pre incident state | pre incident | initial state | status quo | terms used | acronyms | abbreviations | vocabulary | definitions and acronyms | our setup | our stack",
    metadata:
      "metadata | meta | meta information | incident metadata | incident information | general information | incident data | incident facts | stats | statistics | metrics | key metrics | incident metrics | incident timing | kpis | key performance indicators | status | report status | current status | priority | classification | date | dates | date and time | time | duration | incident date | incident duration | start time | end time | tags | category | incident number | incident id | document control | revision history | change log | changelog | version history | document history | approvals | approval | sign off | responders | attendees | participants | people involved | names of people involved | people | parties involved | involved parties | involved | who was involved | incident response team | incident team | response team | roles | team | teams | teams involved | incident lead | incident commander | incident participants | roles and responsibilities | owner | owners | author | authors | contributors to this document | important information | reviewers | stakeholders | level | severity level | incident level | basics | document information | document info | report details | report information | report metadata | details at a glance | key contacts | contacts | incident summary table | key people | document metadata | fact sheet | factsheet | incident data sheet | incident card | incident header | meeting details | review meeting | distribution list | attendance | general info | on call team | administrative information | report header | sign offs",
    appendix:
      "appendix | appendices | appendixes | annex | annexes | supporting information | supporting documents | supporting documentation | supporting data | supporting evidence | supporting material | supporting materials | evidence | attachments | artifacts | artefacts | exhibits | references | reference | related links | related information | related incidents | related issues | related items | related documents | related reading | related | links | useful links | additional information | additional resources | resources | further reading | further information | read more | more information | sources | graphs | charts | graphs and charts | metrics and graphs | screenshots | images | pictures | logs | log excerpts | log files | raw logs | chat log | chat logs | chat transcript | slack transcript | transcript | irc log | irc logs | raw data | data | diagram | diagrams | dashboards | notes | footnotes | meeting notes | additional notes | see also | proof | documentation | documents | whiteboard session | white board session | open questions | remaining questions | questions | questions and answers | q and a | qa | faq | faqs | frequently asked questions | unresolved questions | outstanding questions | unanswered questions | unknowns | what still puzzles us | slack logs | chat history | slack thread | slack threads | indicators of compromise | iocs | error logs | error messages | log output | relevant logs | relevant prs | related prs | pull requests | related pull requests | metrics and charts | supplementary material | supplementary information | command output | relevant links | links and references | raw timeline | data sources | addendum | addenda | bibliography | supplement | supplementary | extra information | extra details | additional material | additional materials | link list | link collection | canonical source | source data | data source | raw notes | raw output | console output | stack trace | stack traces | stacktrace | traceback | thread dump | code snippets | screen shots | communications log | comms log | email thread | slack conversation | press coverage | media coverage | related posts | related work | related reports | previous posts | other reports | supporting info | supporting files | evidence collected | linked artifacts | linked artefacts | linked items | linked documents",
  },
  alone: {
    summary: "gist | essentials | top line | bottom line",
    impact:
      "outcome | outcomes | toll | harm | victims | exposure | extent | reach | magnitude | costs | disruption | degradation | collateral | casualties | revenue loss | lost revenue | financial loss | user complaints | service degradation | downtimes | lost data | data lost | data losses",
    detection:
      "signals | paging | observability | noticing | triage | awareness | alarm | alarms | first alarm | initial observation | initial observations | detection source | source of detection",
    timeline: "diary | sequence | timings | unfolding",
    "root-cause":
      "conditions | circumstances | influences | failure | failures explained | mechanism | flaw | defect | hypothesis | catalyst | catalysts | drivers | vulnerability | digging deeper | going deeper | core issue | core issues | core problem | core challenges | error analysis | root of the problem | root of the issue | forensics | fault description | attack path | design flaw | initiating event | investigation results | causation | under the hood | the why | errors found | errors encountered",
    resolution:
      "patch | patched | cleanup | clean up | intervention | interventions | handling | closure | rescue | already done | done so far | stopgap | stop gap | band aid | bandaid | stabilization | stabilisation | immediate reaction | interim measures | interim solution | fix description | restoring from backup",
    actions:
      "plan | plans | future | next | roadmap | backlog | onwards | deliverables | assignments | pledges | longer term | cap | future plan | future plans | tickets filed | issues filed | filed issues | bugs filed | followup tickets | followup issues | looking forward | looking ahead | never again",
    lessons:
      "learned | moral | pluses | minuses | pros | cons | delta | successes | challenges | difficulties | gaps | weak points | obstacles | observations | critique | next time | evaluation",
    background: "setup | infrastructure | components | stack | run up",
    metadata: "general | cast | crew | actors | header",
    appendix:
      "extra | extras | more details | code | snippets | config | configuration | scripts | queries | plots | figures | tables | media | emails | conversation | discussion | coverage | files | proofs | trace | dump",
  },
  several: [
    { words: "summary of impact | summary of the impact", kinds: ["summary", "impact"] },
    { words: "root cause corrective action | root cause and corrective action", kinds: ["root-cause", "actions"] },
    {
      words:
        "improvements and fixes | fixes and improvements | current status and future plans | status and future plans | current status and plans",
      kinds: ["actions"],
    },
  ],
  ambiguous: [
    {
      words:
        "what happened | what was the problem | what was the issue | so what happened | what exactly happened | what actually happened | what went down | what occurred | incident narrative | narrative | the story | story | the story so far | story time | full story | the full story | a story",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "told", kind: "root-cause" },
      ],
      else: "summary",
    },
    {
      words: "the details | description of events | the events | what we saw | observed behavior | observed behaviour",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "summary",
    },
    {
      words: "details | full details | details of the event",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "fields", kind: "metadata" },
        { sign: "evidence", kind: "appendix" },
      ],
      else: "root-cause",
    },
    {
      words:
        "incident details | outage details | issue details | basic information | basic info | incident info | overview of the details",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "fields", kind: "metadata" },
        { sign: "prose", kind: "summary" },
      ],
      else: "metadata",
    },
    { words: "scope", when: [{ sign: "itself", kind: "background" }], else: "impact" },
    { words: "severity | incident severity", when: [{ sign: "prose", kind: "impact" }], else: "metadata" },
    { words: "analysis | findings | key findings | our findings | postmortem analysis", when: [], else: "root-cause" },
    {
      words: "the problem | problem | the issue | issue",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "root-cause",
    },
    {
      words:
        "remediation | remediations | remediation steps | mitigation | mitigations | mitigation steps | mitigation actions | mitigation measures | mitigation strategy | mitigation strategies | the fix | our fix | our response | remedial actions | remedial action | remedy | remedies | remediation and mitigation | mitigation and remediation | mitigation efforts | immediate actions | immediate action | immediate steps | immediate measures | short term actions taken | recovery actions | actions performed | corrective steps | changes made | changes | mitigation and future prevention | solution and prevention",
      when: [
        { sign: "timed", kind: "resolution" },
        { sign: "future", kind: "actions" },
      ],
      else: "resolution",
    },
    {
      words:
        "log | logs and events | incident notes | our log | hosting log | status updates | updates | incident updates | status page updates | notes from the incident | activity log | activities | journal",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "appendix",
    },
    {
      words: "background and context | background and history",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "background",
    },
    { words: "conclusion | conclusions | summary and conclusion | closing thoughts", when: [], else: "none" },
    {
      words: "overview | general description | general overview",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "fields", kind: "metadata" },
      ],
      else: "summary",
    },
    { words: "identified", when: [], else: "detection" },
    {
      words:
        "investigation | the investigation | debugging | debugging process | debugging steps | investigation process | investigation steps",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "root-cause",
    },
    {
      words: "troubleshooting | troubleshooting steps | troubleshooting process",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "resolution",
    },
    {
      words:
        "key information | key facts | quick facts | facts | at a glance | incident at a glance | incident snapshot",
      when: [{ sign: "fields", kind: "metadata" }],
      else: "summary",
    },
    {
      words:
        "timestamps | key timestamps | key times | key dates | important dates | important times | important timestamps",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "fields", kind: "metadata" },
      ],
      else: "timeline",
    },
  ],
  heads: {
    summary: "summary | overview | synopsis",
    impact:
      "impact | impacts | implications | ramifications | blast radius | consequences | users affected | services affected | systems affected | customers affected | users impacted | services impacted | customers impacted | affected users | affected services | affected systems | affected customers | impacted users | impacted services | impacted customers | impacted systems | systems impacted | assets affected | affected assets | funds lost",
    detection: "detection | detection method",
    timeline: "timeline | timelines | chronology | sequence of events | event log | incident log",
    "root-cause":
      "root cause | root causes | cause | causes | contributing factors | contributing factor | root cause analysis | rca | trigger | triggers | five whys | 5 whys | diagnosis | origin | causal factors | flaw | flaws | mechanism | investigation | exploit | failure analysis",
    resolution:
      "resolution | recovery | mitigation | mitigations | fix | fixes | hotfix | workaround | response | restoration | solution | solving | actions taken | steps taken | remediation",
    actions:
      "action items | action item | actions | action | action plan | follow ups | follow up | followups | next steps | improvements | recommendations | preventative measures | preventive measures | corrective measures | corrective actions | prevention | tasks | measures | enhancements | remediation plan | countermeasures | todos | to dos | todo | to do",
    lessons: "lessons | lessons learned | lessons learnt | learnings | takeaways | insights | retrospective | thoughts",
    background: "background | context",
    metadata: "metadata",
    appendix:
      "appendix | references | screenshots | evidence | links | graphs | transcript | chat log | chat logs | attachments | diagram | diagrams | faq",
  },
  light:
    "details | detail | summary | overview | description | analysis | assessment | explanation | report | statement | information | info | section | notes | process | procedure | steps | efforts | effort | findings | identification | list | breakdown | discussion | review | log | method | methods | methodology | phase | plan | strategy | highlights | reconstruction | synopsis | bit | word | look | evaluation | number | percentage | amount | count | extent | narrative | story | recap | part | considerations | activities | activity | flow | item | items | timeframe | scope | deep dive | side",
  incident:
    "incident | incidents | outage | outages | issue | issues | problem | problems | event | events | disruption | failure | downtime | interruption | degradation | crisis | breach | attack | exploit | vulnerability | bug | error | disaster | accident | crash | mishap | postmortem | post mortem | situation | this | it | service disruption | service interruption | service outage | system outage | security incident | production incident | service incident",
  fillers:
    "the | our | a | an | misc | miscellaneous | various | this | these | its | their | your | my | detailed | full | initial | preliminary | brief | short | quick | high level | complete | comprehensive | overall | final | general | main | key | primary | secondary | additional | actual | total | exact | true | real | potential | possible | probable | likely | suspected | confirmed | identified | underlying | proximate | immediate | ultimate | specific | estimated | expected | known | some | other | more | further | major | important | proposed | planned | suggested | recommended | resulting | consolidated | combined | updated | simplified | rough | tentative | draft | official | internal | external | public | technical | operational | incident | incidents | outage | issue | problem | event | disruption | postmortem | post mortem | post incident | downtime | accident | simple | basic | expanded | extended | abbreviated | high | epic | great | mini | so | wip | incomplete | unfinished | and",
  adjectives: { actions: "corrective | preventative | preventive | short term | medium term | long term | near term" },
  prepositions:
    "of | on | to | for | from | with | in | by | during | after | before | behind | that | which | at | as | into | within | across | around | over | under | about | via | must | should | per | since | until | without | against",
  joiners: "and | plus | along with | as well as | amp | vs | versus | or",
  turns,
  asks: /^(?:(?:what|which|who) (?:is|was|are|were)|(?:is|are|were|was) there) (?:the |our |any )?/,
  none: "after action report | after action review | after action | response plan | incident response plan | response process | response procedure | recovery plan | disaster recovery plan | disaster recovery | escalation policy | moral of the story | exploit type | attack type | steps to reproduce | how to reproduce | reproduction | reproduction steps | repro steps | kudos | update | conclusion | conclusions | final thoughts | closing thoughts | final notes | final statement | closing | closing remarks | closing statement | wrap up | summation | the end | thanks | thank you | acknowledgements | acknowledgments | credits | call to action | humour | humor | messaging | internal email | external message | customer message | public statement | external communication | internal communication | communication | communications | customer communication | communication to customers | stakeholder communication | provide feedback | feedback | backlog check | recurrence | escalation | escalations | misleading paths | misleading investigation | misleading investigation paths | security related | third party disclosure | third party disclosures | disclosure | disclaimer | apology | requirements | info | fun fact | contact | contact us | about | about us | sincerely",
  imperatives:
    "fix | add | improve | update | upgrade | remove | create | implement | review | document | ensure | make | set | use | move | migrate | enable | disable | increase | reduce | investigate | automate | test | write | build | deploy | configure | monitor | replace | rotate | check | consider | define | establish | introduce | limit | stop | start | keep | get | run | install | restart | change | provide | schedule | perform | conduct | enhance | strengthen | develop | prevent | detect | mitigate | evaluate | track | clean | delete | call | bug | phase | incorporate | integrate | adopt | refactor | extend | include | communicate | learn | share | plan",
  fields: {
    title: "title | incident title | incident | headline | name | incident name | subject | postmortem title",
    status:
      "status | report status | postmortem status | post mortem status | document status | state | incident status | current status",
    severity:
      "severity | sev | priority | incident severity | severity level | incident priority | level | incident level | criticality | classification | p level | sev level | impact level | urgency | time in sev 1",
    date: "date | time | incident date | date of incident | date of the incident | date and time | date time | date of occurrence | day | when | outage date | date of outage | incident date and time | date of event | event date | incident time | date occurred | occurred | occurred on | timeframe",
    start:
      "start | start time | started | started at | start date | start date time | start date and time | began | beginning | incident start | incident start time | incident began | outage start | outage start time | outage began | impact start | impact started | time started | fault occurs | start of impact | start of incident | start of outage | date time opened | date opened | opened | from | issue start | impact began | impact start time | time of incident | begin | incident started",
    end: "end | end time | ended | ended at | end date | end date time | end date and time | incident end | incident end time | outage end | outage end time | impact end | impact ended | end of impact | end of incident | end of outage | restore | closed | date closed | to | impact end time | incident ended | time ended | finish | finished | finish time | incident closed",
    detected:
      "detected | detected at | detection time | time of detection | first detected | time detected | date time detected | issue detected | incident detected | detected on | discovered | discovered at | discovered on | reported at | reported | date detected | alert time | detection date | first alert | first reported",
    declared: "declared | declared at | incident declared | incident opened | declaration time",
    acknowledged:
      "acknowledged | acknowledged at | acknowledgement time | acknowledgment time | time acknowledged | responded at | response time",
    mitigated:
      "mitigated | mitigated at | mitigation time | time mitigated | incident mitigated | repaired | contained | contained at | time of mitigation | stabilized | stabilised",
    resolved:
      "resolved | resolved at | resolved on | resolution time | time resolved | time of resolution | incident resolved | date time resolved | date resolved | resolution timestamp | resolution date | fixed | fixed at | restored | restored at | service restored | recovery time | resolved when",
    duration:
      "duration | total duration | incident duration | outage duration | duration of outage | duration of the outage | duration of incident | duration of the incident | duration of impact | impact duration | duration of problem | duration of the problem | duration of disruption | duration of downtime | downtime duration | downtime | total downtime | total down time | down time | minutes of downtime | minutes downtime or degradation | time window | impact window | incident window | outage window | total impact duration | length | length of outage | total time | total outage time | elapsed time | time to fix",
    ttd: "ttd | mttd | time to detect | time to detection | detection delay | time to discover | time to discovery",
    tta: "tta | mtta | time to acknowledge | time to acknowledgement | time to respond | time to response | time to engage",
    ttm: "ttm | mttm | time to mitigate | time to mitigation | time to repair | time to contain | time to containment",
    ttr: "ttr | mttr | time to resolve | time to resolution | time to recovery | time to recover | time to restore | time to restoration | time to fix",
    authors:
      "author | authors | by | written by | prepared by | created by | report author | report authors | postmortem author | postmortem authors | names | reported written by | compiled by | submitted by | drafted by | report by",
    owner:
      "owner | owners | postmortem owner | post mortem owner | postmortem lead | document owner | dri | responsible | lead | incident owner | report owner | team | owning team | responsible team | owner team",
    commander:
      "incident commander | ic | incident lead | incident leader | incident manager | incident mgmt lead | commander | major incident manager | incident captain | incident coordinator",
    roles:
      "scribe | facilitator | facilitators | comms lead | communications lead | communication lead | sre lead | developer lead | tech lead | technical lead | responders | responder | first responder | on call | on call engineer | attendees | participants | peer review committee | approver | approvers | rca team | people involved | teams involved | liaison | stakeholders",
    reviewers: "reviewer | reviewers | reviewed by | approved by | review date",
    ticket:
      "ticket | tickets | ticket number | ticket id | issue | issues | incident id | incident number | incident no | incident ticket | incident reference | id | tracking id | tracking issue | jira | jira issue | jira issues | jira ticket | bug | bugs | tracking bug | incident link | pr | related issues | related issue | reference number | case number | support ticket | support ticket ref | rca id | incident",
    services:
      "services affected | service affected | affected services | affected service | affected systems | affected system | affected components | affected component | affected | products affected | product affected | affected products | impacted service | impacted services | services impacted | impacted systems | systems impacted | systems affected | component | components | subsystem | service | services | product | system | systems | services impacted",
    customers:
      "customers impacted | customers affected | affected customers | impacted customers | users affected | users impacted | affected users | impacted users | accounts affected | number of users affected | number of customers affected | percentage of users affected | percent of users affected | impacted tenants | percentage of product affected | of users affected",
    published:
      "published | date published | publish date | publication date | last modified | last updated | updated | created | created at | report compiled | postmortem date | post mortem date | date of postmortem | date of post mortem | meeting scheduled for | postmortem meeting | report date | date of report | version",
    audience: "shared with | audience | distribution | visibility | confidentiality",
    links:
      "slack channel | slack thread | slack | call recording | recording | recordings | incident document | incident channel | status page | war room | meeting notes | chat | dashboard | link | links | status page link",
    tags: "tags | tag | labels | label | category | categories | keywords | type | incident type | incident category",
    timezone:
      "timezone | time zone | timezones | tz | all times | all times in | times | time zone used | timezone used",
  },
};
