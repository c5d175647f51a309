// All rules, and the one way to run them.

import { onceFor } from "../text/memo.ts";
import { shown } from "../text/shown.ts";
import { actionAllSamePriority } from "./actions/action-all-same-priority.ts";
import { actionBehavioural } from "./actions/action-behavioural.ts";
import { actionDuePassed } from "./actions/action-due-passed.ts";
import { actionMissingDue } from "./actions/action-missing-due.ts";
import { actionMissingOwner } from "./actions/action-missing-owner.ts";
import { actionMissingPriority } from "./actions/action-missing-priority.ts";
import { actionMissingTicket } from "./actions/action-missing-ticket.ts";
import { actionNone } from "./actions/action-none.ts";
import { actionNotATask } from "./actions/action-not-a-task.ts";
import { actionVague } from "./actions/action-vague.ts";
import { disableUnknownRule } from "./completeness/disable-unknown-rule.ts";
import { disableUnused } from "./completeness/disable-unused.ts";
import { placeholder } from "./completeness/placeholder.ts";
import { templateCommentLeft } from "./completeness/template-comment-left.ts";
import { countMismatch } from "./consistency/count-mismatch.ts";
import { durationMismatch } from "./consistency/duration-mismatch.ts";
import { figureMismatch } from "./consistency/figure-mismatch.ts";
import { metricMismatch } from "./consistency/metric-mismatch.ts";
import { percentageOutOfRange } from "./consistency/percentage-out-of-range.ts";
import { resolutionBeforeDetection } from "./consistency/resolution-before-detection.ts";
import { startAfterEnd } from "./consistency/start-after-end.ts";
import { startMismatch } from "./consistency/start-mismatch.ts";
import { timelineOutsideWindow } from "./consistency/timeline-outside-window.ts";
import { checkedFix } from "./fixes/checked.ts";
import { blameIndividual } from "./language/blame-individual.ts";
import { counterfactual } from "./language/counterfactual.ts";
import { humanErrorCause } from "./language/human-error-cause.ts";
import { judgementalLanguage } from "./language/judgemental-language.ts";
import { vagueQuantity } from "./language/vague-quantity.ts";
import { missingMetadata } from "./metadata/missing-metadata.ts";
import { duplicateSection } from "./structure/duplicate-section.ts";
import { emptySection } from "./structure/empty-section.ts";
import { headingNoSpace } from "./structure/heading-no-space.ts";
import { missingSection } from "./structure/missing-section.ts";
import { pseudoHeading } from "./structure/pseudo-heading.ts";
import { sectionOrder } from "./structure/section-order.ts";
import { titleGeneric } from "./structure/title-generic.ts";
import { titleMissing } from "./structure/title-missing.ts";
import { unknownBulletChar } from "./structure/unknown-bullet-char.ts";
import { SURE_ENOUGH, type Unsaid, type Weighed, weigh } from "./support/confidence.ts";
import { readDirectives, suppress } from "./support/directives.ts";
import { ambiguousDate } from "./time/ambiguous-date.ts";
import { ambiguousTimezone } from "./time/ambiguous-timezone.ts";
import { dstChange } from "./time/dst-change.ts";
import { dstMismatch } from "./time/dst-mismatch.ts";
import { futureDate } from "./time/future-date.ts";
import { implausibleYearJump } from "./time/implausible-year-jump.ts";
import { invalidDate } from "./time/invalid-date.ts";
import { invalidTime } from "./time/invalid-time.ts";
import { missingTimezone } from "./time/missing-timezone.ts";
import { mixedTimezones } from "./time/mixed-timezones.ts";
import { timelineDescending } from "./timeline/timeline-descending.ts";
import { timelineDuplicateEntry } from "./timeline/timeline-duplicate-entry.ts";
import { timelineEntryNoText } from "./timeline/timeline-entry-no-text.ts";
import { timelineMidnightRollover } from "./timeline/timeline-midnight-rollover.ts";
import { timelineMissingPhase } from "./timeline/timeline-missing-phase.ts";
import { timelineMixedNotation } from "./timeline/timeline-mixed-notation.ts";
import { timelineOutOfOrder } from "./timeline/timeline-out-of-order.ts";
import { timelineTooShort } from "./timeline/timeline-too-short.ts";
import type { CheckedFix, Finding, Fix, Report, Rule, RuleInput, Severity, SeveritySetting } from "./types.ts";

/** In the order of their groups, as the pages and settings list them. */
export const rules: readonly Rule[] = [
  missingSection,
  headingNoSpace,
  unknownBulletChar,
  pseudoHeading,
  duplicateSection,
  emptySection,
  titleMissing,
  titleGeneric,
  sectionOrder,
  timelineTooShort,
  timelineOutOfOrder,
  timelineDescending,
  timelineMidnightRollover,
  timelineEntryNoText,
  timelineDuplicateEntry,
  timelineMissingPhase,
  timelineMixedNotation,
  missingTimezone,
  ambiguousTimezone,
  mixedTimezones,
  dstMismatch,
  dstChange,
  invalidTime,
  invalidDate,
  ambiguousDate,
  futureDate,
  implausibleYearJump,
  actionVague,
  actionMissingOwner,
  actionDuePassed,
  actionMissingDue,
  actionMissingTicket,
  actionMissingPriority,
  actionBehavioural,
  actionNone,
  actionNotATask,
  actionAllSamePriority,
  humanErrorCause,
  counterfactual,
  vagueQuantity,
  judgementalLanguage,
  blameIndividual,
  missingMetadata,
  disableUnknownRule,
  disableUnused,
  placeholder,
  templateCommentLeft,
  durationMismatch,
  startAfterEnd,
  startMismatch,
  resolutionBeforeDetection,
  metricMismatch,
  countMismatch,
  figureMismatch,
  timelineOutsideWindow,
  percentageOutOfRange,
];

const SEVERITIES: readonly string[] = ["error", "warning", "information", "hint"];

/** What the rules say of a document, in document order. */
export interface AllFindings {
  readonly findings: readonly Finding[];
  /** What is not sure enough to be told as more than a hint. */
  readonly unsaid: readonly Unsaid[];
}

/** What all rules that are switched on say of a document, but for what comments in it turn off. Nothing for what is no postmortem. */
export function check(input: RuleInput): AllFindings {
  const { kind, draft = false } = input.postmortem.genre;
  if (kind === "other") return { findings: [], unsaid: [] };
  const active = rules.filter(
    (rule) => (kind === "postmortem" || rule.templates || (draft && rule.drafts)) && !isOff(rule, input),
  );
  const all = active.filter((rule) => !rule.last).flatMap((rule) => foundBy(rule, input));
  const directives = readDirectives(input.document);
  // A comment is of use, too, where what it turns off is a hint in editors alone.
  let { kept, used } = suppress(input.document, directives, findingsIn(all));
  const [known, on] = [rules, active].map((some) => some.map(({ id }) => id)) as [string[], string[]];
  for (const rule of active.filter(({ last }) => last)) {
    const last = foundBy(rule, { ...input, outcome: { directives, used, known, active: on } });
    const left = suppress(input.document, directives, findingsIn(last), used);
    kept = [...kept, ...left.kept];
    used = left.used;
  }
  kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const held = new Map(all.flatMap(({ finding, weighed }) => (weighed ? [[finding, weighed] as const] : [])));
  return {
    findings: input.settings.unsure === "hint" ? kept : kept.filter((finding) => !held.has(finding)),
    unsaid: kept.flatMap((finding) => {
      const weighed = held.get(finding);
      return weighed ? [{ ...weighed, finding }] : [];
    }),
  };
}

function isOff(rule: Rule, { settings }: RuleInput): boolean {
  return settingOf(rule, settings.severity[rule.id]) === "off";
}

/** A finding, and what was weighed where it is not sure enough. */
interface Found {
  readonly finding: Finding;
  readonly weighed: Weighed | undefined;
}

const findingsIn = (found: readonly Found[]) => found.map(({ finding }) => finding);

function foundBy(rule: Rule, input: RuleInput): Found[] {
  const setting = settingOf(rule, input.settings.severity[rule.id]);
  const chosen = setting === "off" ? undefined : setting;
  const { source } = input.document;
  const { draft } = input.postmortem.genre;
  // What several findings offer alike is made and checked once.
  const ready = onceFor((fix: Fix) => checkedFix(source, { ...fix, title: shown(fix.title) }));
  return rule.check(input).map((report) => {
    const own = report.severity ?? standard(rule);
    const usual = draft && rule.drafts ? lowered(own) : own;
    const weighed = chosen === undefined ? unsure(input, report) : undefined;
    return { finding: complete(ready, rule, report, weighed ? "hint" : (chosen ?? usual)), weighed };
  });
}

/** What was weighed of a report that is not sure enough; undefined for one that is told. */
function unsure(input: RuleInput, report: Report): Weighed | undefined {
  const weighed = input.settings.unsure === "show" ? undefined : weigh(input, report);
  return weighed && weighed.confidence < SURE_ENOUGH ? weighed : undefined;
}

/** What a draft is told keeps nobody from saving or merging it. */
function lowered(severity: Severity): Severity {
  return severity === "hint" ? "hint" : "information";
}

/** The user's word; undefined where the rule's own default holds. */
function settingOf(rule: Rule, setting: SeveritySetting | undefined): SeveritySetting | undefined {
  if (setting !== undefined && (setting === "off" || SEVERITIES.includes(setting))) return setting;
  return rule.defaultSeverity === "off" ? "off" : undefined;
}

function standard(rule: Rule): Severity {
  return rule.defaultSeverity === "off" ? "information" : rule.defaultSeverity;
}

function complete(ready: (fix: Fix) => CheckedFix, rule: Rule, report: Report, severity: Severity): Finding {
  const fixes = (report.fixes ?? []).map(ready);
  const related = (report.related ?? []).map((one) => ({ ...one, message: shown(one.message) }));
  const { clues: _, ...told } = report;
  return { ...told, message: shown(report.message), rule: rule.id, severity, related, fixes };
}
