// The same part under the many names people give it in English, and headings of other things that sound like them.
import { describe, expect, it } from "vitest";
import { readLabel } from "../../../server/src/postmortem/headings.ts";

const read = (heading: string) => readLabel(heading)?.kinds.join("+") ?? "";
const misread = (headings: string, kind: string) =>
  headings
    .split(" | ")
    .filter((heading) => read(heading) !== kind)
    .map((heading) => `${heading} → ${read(heading)}`);

/** Kind → headings, ` | ` between them. */
const NAMES: Readonly<Record<string, string>> = {
  summary:
    "The quick version | Here's what happened | What's been happening | The nature of the outage | An account of the breach | In plain words | The five minute version | Outline of the incident | Failure description | Management statement | Bottom line up front | The outage in three sentences | The two-sentence version | What you need to know | What the intruder did | Step-by-step summary (for bakers) | Plain English summary",
  impact:
    "Financial losses | Damages suffered | Lost bookings | Records leaked | Customer-visible errors | How this affected you | What went offline | Not affected | Client complaints | Patients at risk | Harm to guests | What was overwritten | Which records were copied | The scale of the problem | Ripple effects | Geographical extent | What the outage cost | Worst affected | Missed payments | How many messages were dropped | What kept running | How shops were affected | Who it hit | How many users it hit | Accounts concerned | Operational effect | What this meant for our customers | Patient safety | Storm damage | What customers saw | Data exposure assessment | Affected sites | Risk assessment",
  detection:
    "First indications | The earliest warning | Missed alerts | Alerts raised | Means of detection | Discovery method | What tipped us off | Could it have been noticed earlier? | Noticing the leak | Reports from customers | How we were paged | How the bug surfaced | Why it went undetected | Which warnings did we miss? | How we heard about it | Discovery path | Alerting gaps | Blind spots in our monitoring",
  timeline:
    "War room log | Hour by hour account | Record of our response | Flow of events | Incident progression | Day by day | How the evening went | The night as it happened | Event trail | Timeline sketch | Attack progression | What happened, step by step | The night in order | Log of the night | Sequence of steps | Chronological record",
  "root-cause":
    "What our analysis showed | Findings from the investigation | How was this possible? | How the typo made it into production | How did it get past review? | Attack path | The offending commit | Faulty logic | Cultural factors | Human factor | Network factor | Contributing human and process factors | The actual bug | Where our review failed | Human error | Operator error | The faulty cable | How our token leaked | Kill chain | The source of the leak | Tracking down the culprit | The hunt for the leak | Failed safeguards | Wrong assumptions | Latent faults | What allowed this | The query that killed it | Dissecting the crash | Point of entry | Exploited flaws | Problems found | How we found the cause | How the fault spread | What was going on behind the scenes | Anatomy of a deadlock | Where it came from | How this could happen | What was really wrong | Cause RC-1: a loose plug | Contributing factor CF-2: no alarm | Cause and effect | What happened that nobody had planned for? | Precursors | Compounding factors | Root cause classification | What the pipeline actually did | The code bug | Root cause chain | Hypothesis testing | Failed approaches | Observed causal mechanisms | Diagnostics run | Checks performed",
  resolution:
    "Emergency measures | Immediate containment steps | Which steps were taken? | Work done to restore service | Permanent repair | Fix deployment | Restoring the index | Rolling back | Data cleanup | How service was restored | How we got back | Closing the gap | Stopping the leak | Resumption of trading | Getting back to normal | And we're back online | Confirming the repair | Failed attempts | What solved it | The long road to recovery | Reverting the upgrade | What we did first | Measures we took | How we got out of it | Quarantining the laptop | Rebuild process | Downtime procedures used | Incident response steps | How we got it running | Putting things right | The way out | Immediate correction | Recovery mechanics | Recovery measures | Changes applied | Temporary hardening | Restore from backup | What we fixed | What was fixed for good | Recovery commands",
  actions:
    "What happens next | What changes now | What steps will we take? | Longer-term plan | Structural fixes | Proactive measures | Resilience programme | Making it right | Policy changes | Server hardening | Hardening tasks | Post-incident hardening | Secrets to rotate | Open to-dos | Rules for bots from now on | New limits for the bakers | The next hardening priorities are | What has changed since | What we changed after the breach | Changes I am making | Corrective plan | For the future | From now on | Our promise to customers | Work outstanding | Tickets filed | Things we're changing | New guardrails | Quick wins | To prevent a repeat | Keeping it from recurring | Improvements underway | Ideas for improvement | The work ahead | Compensating controls | Reducing the risk of recurrence | What remains to be done | What you can expect | Mitigations planned | What I'll do differently | What we will do differently | What's coming | Still to come | Agreed follow-on actions | So that this never happens again | Making depositors whole | Who does what by when | Preventive remediation | Preventative fixes | Remediation status | Action item tracking | Action point | Future considerations for the bakery | Proposed change | Remediation options | Fix checklist | What to check next | What this team must do differently | Checklist before the next bake | Before we try again | Recommended fix | Suggested resolution | What I would change in production | Fix options | Best practices going forward | Still open | Medium-term repair plans | Rules that would have prevented the fire",
  lessons:
    "What did we learn from this? | What the night taught us | What went smoothly | What did we overlook? | What slowed us | Where we fell short | Things I would do differently | Challenges faced | Difficulties in the response | Near misses | Things to improve | Positive observations | Ups and downs | Mistakes we made | Areas needing attention | Opportunities to learn | If we had to do it over | What to stop doing | What saved us | What should have happened | Where luck helped | Blind spots | Points for improvement | How did the response go? | Start, stop, continue | What we take with us | What I take away | Teachable moments | Notes to self | What we would do differently | What we would do next time | What could improve | Missteps | The lesson worth keeping | The rule that stayed | The pattern | Gotchas | Rule of thumb | Pitfall worth knowing: the oven restarts cold",
  background:
    "Leading up | Recent history | Network topology | Platform overview | How our system is built | Basic concepts | A short primer on quorum | Relevant context | Technology stack | Lab setup | Homelab topology | My rack | Target environment | How my rack is wired | Scope and methodology | Understanding our platform | The system in brief | System environment | What the guard is supposed to do",
  appendix:
    "Evidence gathered | Similar incidents | Relevant graphs | Questions we still have | What remains unclear | Linked tickets | Things we don't understand yet | Source material | For more information | Commands used | Tools involved | Packet captures | Alert samples | Evidence cited | Relevant code locations | IOC list | MITRE ATT&CK mapping",
};

const OTHERS =
  "Search | Search index | Theory | Anatomy of a request | First report of the new scheduler | First attempt at sharding | Day by day pricing | What is learned sorting | Rebuilding trust | Scope of this document | Extent of this review | Lost and found | Exposed ports | Failed login attempts | Broken link checker | How to reach us | How payments are processed | Changes in version 3 | Schema changes | Error budget consumed | SLA breach | Tracking issues | Alert source | Cost model | Service mesh | Closing date | Resuming a download | Returning customers | Emergency contacts | Permanent staff | Promise handling | Learning rate | Verification | Commits | Core team | Process manager | Fault domains | Failure detector | Bug bounty | Running log collector | Access controls | Data integrity | Network effects | What it means to be on call | What this means for the design | Week 12 | What stays the same | Affected source files | Game mechanics | Success factors | Form factor | What changed in version 3 | Kubernetes hardening guide | Priorities | Data table | Fix verification | Commit summary | Existing safeguards | Harmless warnings | Restore points | Recovery plans of other teams | How tokens work | How we verified the fix | How did we test that the repair holds? | Remaining ownership | Why the fuse held | What could have happened at noon";

describe("names of parts as people write them", () => {
  it.each(Object.entries(NAMES))("%s", (kind, headings) => expect(misread(headings, kind)).toEqual([]));
  it("and headings of other things", () => expect(misread(OTHERS, "")).toEqual([]));
  it("whatever stands before them", () =>
    expect(
      misread(
        "3. Missed payments | IV. Missed payments | 💸 Missed payments | Part 2: Missed payments | **Missed payments:**",
        "impact",
      ),
    ).toEqual([]));
});
