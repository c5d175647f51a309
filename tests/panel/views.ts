// Timelines as the server would send them, made in tests without the server.
import type { TimelineMetric, TimelineView, TimelineViewEntry } from "../../server/src/protocol.ts";

export const uri = "file:///work/checkout.md";

type Written = Partial<TimelineViewEntry> & { readonly time: string; readonly text: string };

/** Entries on lines of their own from line 10 on; `time` is an ISO instant or undefined for one without a place. */
export function view(written: readonly Written[], more: Partial<TimelineView> = {}): TimelineView {
  const times = written.map(({ at, time }) => (at === undefined ? Date.parse(time) : at));
  const start = times[written.findIndex(({ phase }) => phase === "impact-start")] ?? null;
  const since = (from: number | null | undefined, to: number | null | undefined) =>
    typeof from === "number" && typeof to === "number" ? to - from : null;
  return {
    uri,
    version: 1,
    title: "Checkout fails for EU customers",
    kind: "postmortem",
    order: "ascending",
    scale: "absolute",
    unplaced: [],
    metrics: start === null ? [] : metricsOf(written, times),
    ...more,
    entries: written.map((entry, index) => {
      const at = entry.at === undefined ? Date.parse(entry.time) : entry.at;
      const line = 10 + index;
      return {
        id: index,
        range: { start: { line, character: 0 }, end: { line, character: 40 } },
        at,
        endAt: null,
        written: `${entry.time.slice(11, 16)} UTC`,
        offset: 0,
        zoneSource: "entry",
        zoneName: "UTC",
        actor: null,
        approximate: false,
        phase: null,
        group: 0,
        contradicts: null,
        sinceImpact: since(start, at),
        sinceBefore: since(times[index - 1], at),
        ...entry,
      };
    }),
  };
}

const figures = [
  ["time-to-detect", "Time to detect", "impact-start", "detected"],
  ["time-to-acknowledge", "Time to acknowledge", "detected", "acknowledged"],
  ["time-to-mitigate", "Time to mitigate", "impact-start", "mitigated"],
  ["time-to-resolve", "Time to resolve", "impact-start", "resolved"],
  ["impact", "Duration of impact", "impact-start", "mitigated"],
] as const;

/** As the server gives them. The report states another time to detect. */
function metricsOf(written: readonly Written[], times: readonly (number | null)[]): TimelineMetric[] {
  return figures.map(([name, label, first, last]) => {
    const [a, b] = [first, last].map((wanted) => written.findIndex(({ phase }) => phase === wanted));
    const end = (id = -1) => {
      const entry = written[id];
      const time = entry?.written ?? `${entry?.time.slice(11, 16)} UTC`;
      return entry ? { id, line: 10 + id, written: time, text: entry.text } : null;
    };
    const [from, to] = [end(a), end(b)];
    const ms = from && to ? (times[to.id] ?? 0) - (times[from.id] ?? 0) : null;
    const stated = name === "time-to-detect" ? { minutes: 20, text: "20 minutes", line: 4 } : null;
    const why = ms === null ? "No entry tells it." : null;
    const phases = [...(from ? [] : [first]), ...(to ? [] : [last])];
    const gap = ms === null ? ({ kind: "no-entry", phases, line: null } as const) : null;
    return { name, label, ms, from, to, why, gap, stated, differs: stated !== null && ms !== null };
  });
}

/** An incident with everything that the page marks. */
export const checkout = view([
  {
    time: "2026-03-08T13:41:00Z",
    text: "Release 2026.10 of payments-gateway goes to all regions",
    written: "13:41 UTC",
  },
  {
    time: "2026-03-08T14:02:00Z",
    text: "First failed payments: the gateway refuses cards issued in the EU because the new certificate chain lacks the intermediate",
    phase: "impact-start",
  },
  { time: "2026-03-08T14:09:00Z", text: "Alert CheckoutErrorRate fires at 7 %", phase: "detected" },
  { time: "2026-03-08T14:12:00Z", text: "On-call acknowledges the page", phase: "acknowledged" },
  {
    time: "2026-03-08T14:20:00Z",
    text: "Support reports the first tickets",
    zoneSource: "none",
    zoneName: null,
    written: "14:20",
  },
  { time: "2026-03-08T14:17:00Z", text: "Dashboards show errors only for EU issuers", contradicts: 14 },
  {
    time: "2026-03-08T14:25:00Z",
    endAt: Date.parse("2026-03-08T14:55:00Z"),
    text: "Database failover is tried, without effect",
    written: "14:25–14:55 UTC",
  },
  {
    time: "2026-03-08T15:00:00Z",
    text: "Someone notices the certificate change in the release notes",
    approximate: true,
    written: "~15:00 UTC",
  },
  { time: "2026-03-08T15:12:00Z", text: "Rollback of the release starts" },
  {
    time: "2026-03-08T15:31:00Z",
    text: "Payments work again in eu-west-1; error rate below 0.2 %",
    phase: "mitigated",
  },
  { time: "2026-03-08T16:05:00Z", text: "All regions are healthy", phase: "resolved" },
  {
    time: "2026-03-10T09:00:00Z",
    text: "Review meeting with the payments and platform teams",
    written: "Mar 10, 09:00 UTC",
  },
]);

/** Many entries, a minute apart. */
export function many(count: number): TimelineView {
  const first = Date.parse("2026-03-08T00:00:00Z");
  return view(
    Array.from({ length: count }, (_, index) => ({
      time: new Date(first + index * 60_000).toISOString(),
      text: `Event ${index + 1}: ${"a worker restarts ".repeat(1 + (index % 4))}`,
    })),
  );
}
