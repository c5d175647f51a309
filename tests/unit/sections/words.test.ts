// Words -> kinds, in the forms that public templates and reports use.
import { describe, expect, it } from "vitest";
import { readLabel } from "../../../server/src/postmortem/headings.ts";

const kinds = (words: string): string => readLabel(words)?.kinds.join("+") ?? "";

/** Lines of `words = kinds`; nothing behind the sign where the words name no kind. */
function table(rows: string): [string, string][] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const at = row.lastIndexOf("=");
      return [row.slice(0, at).trim(), row.slice(at + 1).trim()];
    });
}

describe("headings of well-known templates", () => {
  it.each(
    table(`
    Executive Summary = summary
    Problem Summary = summary
    Incident Overview = summary
    TL;DR = summary
    Outage Description = summary
    What happened? = summary
    Impact = impact
    User Impact = impact
    Revenue Impact = impact
    Who was affected? = impact
    Affected services = impact
    Impacted Tenants = impact
    Blast radius = impact
    Detection = detection
    How was the incident detected? = detection
    Why was this hard to detect? = detection
    Timeline = timeline
    Timeline of events = timeline
    What we tried first = resolution
    What we could do to improve our alarms = actions
    Safeguards to prevent a repeat of the flood = actions
    Were we able to find and repair the leak in time? = resolution
    How are we fixing this? = resolution
    What we're repairing now = resolution
    Why this fix works = resolution
    What changed = resolution
    What has changed since = actions
    Why was the typo not caught before it reached production? = root-cause
    Related documentation = appendix
    Status and future plans = actions
    Part of the affected regions = impact
    Why the pool could run empty = root-cause
    Why it wasn't worse = lessons
    What this outage taught us = lessons
    Faults Found and Fixed = root-cause+resolution
    Solutions Implemented = resolution
    Alert Rule Additions = actions
    Monitoring & Alert Additions = actions
    Monitoring & Improvements = detection+actions
    Hypotheses =
    Evidence Map = appendix
    Commitment =
    Our commitment to you = actions
    Our commitments = actions
    A.8 What went well = lessons
    B.2. Scope = impact
    Affected user = impact
    Why the pipeline did not catch it = root-cause
    Documentation =
    Outage Title =
    Here is a timeline = timeline
    Here's the detailed timeline of events = timeline
    The timeline is as follows = timeline
    Timeline below = timeline
    Chain of Events = timeline
    Timeline Highlights = timeline
    Key events = timeline
    Root Cause(s) = root-cause
    Root Cause Analysis (RCA) = root-cause
    Contributing Factors = root-cause
    Contributing Conditions Analysis = root-cause
    Trigger = root-cause
    5 Whys = root-cause
    Fault = root-cause
    Process Breakdown(s) = root-cause
    What went wrong and why? = root-cause
    Post Incident Analysis = root-cause
    Resolution = resolution
    Response = resolution
    Recovery = resolution
    Mitigation = resolution
    How did we respond? = resolution
    Resolution and recovery = resolution
    Action Items & Followups = actions
    Corrective and Preventative Measures = actions
    Corrective actions = actions
    Next steps = actions
    What are we doing about this? = actions
    How are we making incidents like this less likely or less impactful? = actions
    Recommendations = actions
    Review actions = actions
    Prevention = actions
    Lessons Learnt = lessons
    What went well? = lessons
    What didn’t go so well? = lessons
    What could have gone better? = lessons
    Where we got lucky = lessons
    How'd We Do? = lessons
    Learnings and risks = lessons
    Leadup = background
    Glossary = background
    Incident Timing = metadata
    Participants = metadata
    Metrics =
    Supporting information = appendix
    Open Questions = appendix
    Graphs = appendix
  `),
  )("%s", (words, expected) => expect(kinds(words)).toBe(expected));
});

describe("two kinds in one heading, in the order named", () => {
  it.each(
    table(`
    Root Cause and Resolution = root-cause+resolution
    Root causes & mitigation = root-cause+resolution
    Timeline / Recovery efforts = timeline+resolution
    Detection and Response = detection+resolution
    Summary of impact = summary+impact
    Lessons learned / Preventive measures = lessons+actions
    Root cause, impact and resolution = root-cause+impact+resolution
    Mitigation & Resolution = resolution
    Root Causes and Trigger = root-cause
    Severity & Impact = impact
    Improvements/Fixes = actions
    What went well & where did we get lucky = lessons
    Conclusion and next steps = actions
  `),
  )("%s", (words, expected) => expect(kinds(words)).toBe(expected));
});

describe("headings as people write them", () => {
  it.each(
    table(`
    2. Timeline of Events (UTC) = timeline
    IV. Root cause = root-cause
    2.3 Impact = impact
    Step 1: Detection = detection
    🕒 **Timeline**: The Plot Thickens = timeline
    The Glitchy Odyssey: A Summary = summary
    The Epic Timeline = timeline
    Timeline – 12 March 2024 = timeline
    Timeline (all times PT) Saturday, 2 May = timeline
    [Timeline](#timeline) = timeline
    Resolution <a id="resolution"></a> = resolution
    Impact on Customers = impact
    Details of the fix = resolution
    Server Root Cause and Resolution = root-cause+resolution
    Cause of the outage = root-cause
    Why DNS broke = root-cause
    Preventing this in the future = actions
    What was the actual impact on customers? = impact
    Apendix = appendix
    Incident summery = summary
    Preventitive measures = actions
    Moving foward = actions
    3 What went well = lessons
    Why it broke and how we fixed it = root-cause+resolution
    A bit of background = background
    Where we go from here = actions
    Impact (who/what was hit; any lost calls) = impact
    Red thread (timeline) = timeline
    Steps to resolution = resolution
    Steps to prevent recurrence = actions
    Fixes applied = resolution
    Temporary mitigations applied = resolution
    How this caused the data loss = root-cause
    What could have caused this = root-cause
    What customers saw = impact
    What alerted us? = detection
    What was difficult? = lessons
    What happens now = actions
    Quick overview of the network setup = background
    What is the timeline of the incident and its handling? = timeline
    Are there follow up recommendations? = actions
    #ops chat log(s) = appendix
    Date: 1 July 2020 = metadata
    Owner: Ann = metadata
    Timeline {draft} = timeline
    Root cause WIP = root-cause
    Aftermath = impact
    Knock-on effects = impact
    Which files were exposed? = impact
    Were backups affected as well? = impact
    Did we lose any data? = impact
    What does this mean for tenants? = impact
    First alarm = detection
    How it all came to light = detection
    How the night unfolded = timeline
    Logbook = timeline
    Anatomy of the outage = root-cause
    How did we get here? = root-cause
    Measures already taken = resolution
    Steps we have taken so far = resolution
    Is it fixed now? = resolution
    Future plans = actions
    The road ahead = actions
    Plan = actions
    Issues filed = actions
    Things we will change = actions
    In hindsight = lessons
    What we would do differently = lessons
    Thoughts = lessons
    Backstory = background
    Fact sheet = metadata
    What we still do not know = appendix
    Console output = appendix
  `),
  )("%s", (words, expected) => expect(kinds(words)).toBe(expected));
});

describe("headings of one topic, one task or none", () => {
  it.each(
    table(`
    Fix the DNS cache =
    1. Upgrade Traefik =
    Improve monitoring =
    Bug 2 =
    DNS resolution =
    Post-resolution =
    Process =
    Training =
    Conclusion =
    Call to action =
    Communication =
    Backlog check =
    Steps to reproduce =
    Small nodes (root cause) =
    Investigating =
    Security Related =
    How does the cache work? =
    Why \`Vary\` does not help =
    How can customers make incidents like this less impactful? =
    How could detection be improved? =
    Postmortem =
  `),
  )("%s", (words, expected) => expect(kinds(words)).toBe(expected));
});

describe("what a reading tells besides", () => {
  it("keeps the hint in brackets", () => {
    expect(readLabel("Timeline (all times UTC)")?.hint).toBe("all times UTC");
    expect(readLabel("Timeline")?.hint).toBeUndefined();
  });
  it("is less sure of a head word than of a known phrase", () => {
    expect(readLabel("Impact")?.strength).toBe("whole");
    expect(readLabel("The gateway impact")?.strength).toBe("head");
    expect(readLabel("Reccomendations")?.strength).toBe("spelling");
  });
  it("offers the readings of ambiguous words", () => {
    expect(readLabel("Remediation")?.ambiguous?.when.map(({ kind }) => kind)).toContain("actions");
  });
  it("takes a familiar heading without a kind for known", () => {
    expect(readLabel("Final thoughts")).toMatchObject({ kinds: [], strength: "whole" });
    expect(readLabel("Purple elephants")).toBeUndefined();
  });
});
