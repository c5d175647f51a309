// All rules, and the one way to run them.

import { actionAllSamePriority } from "./action-all-same-priority.ts";
import { actionBehavioural } from "./action-behavioural.ts";
import { actionMissingDue } from "./action-missing-due.ts";
import { actionMissingOwner } from "./action-missing-owner.ts";
import { actionMissingPriority } from "./action-missing-priority.ts";
import { actionMissingTicket } from "./action-missing-ticket.ts";
import { actionNone } from "./action-none.ts";
import { actionNotATask } from "./action-not-a-task.ts";
import { actionVague } from "./action-vague.ts";
import { ambiguousDate } from "./ambiguous-date.ts";
import { ambiguousTimezone } from "./ambiguous-timezone.ts";
import { blameIndividual } from "./blame-individual.ts";
import { counterfactual } from "./counterfactual.ts";
import { readDirectives, suppress } from "./directives.ts";
import { disableUnknownRule } from "./disable-unknown-rule.ts";
import { disableUnused } from "./disable-unused.ts";
import { dstChange } from "./dst-change.ts";
import { dstMismatch } from "./dst-mismatch.ts";
import { duplicateSection } from "./duplicate-section.ts";
import { durationMismatch } from "./duration-mismatch.ts";
import { emptySection } from "./empty-section.ts";
import { checkedFix } from "./fixes/checked.ts";
import { futureDate } from "./future-date.ts";
import { headingNoSpace } from "./heading-no-space.ts";
import { humanErrorCause } from "./human-error-cause.ts";
import { implausibleYearJump } from "./implausible-year-jump.ts";
import { invalidDate } from "./invalid-date.ts";
import { invalidTime } from "./invalid-time.ts";
import { judgementalLanguage } from "./judgemental-language.ts";
import { metricMismatch } from "./metric-mismatch.ts";
import { missingMetadata } from "./missing-metadata.ts";
import { missingSection } from "./missing-section.ts";
import { missingTimezone } from "./missing-timezone.ts";
import { mixedTimezones } from "./mixed-timezones.ts";
import { percentageOutOfRange } from "./percentage-out-of-range.ts";
import { placeholder } from "./placeholder.ts";
import { pseudoHeading } from "./pseudo-heading.ts";
import { resolutionBeforeDetection } from "./resolution-before-detection.ts";
import { sectionOrder } from "./section-order.ts";
import { startAfterEnd } from "./start-after-end.ts";
import { templateCommentLeft } from "./template-comment-left.ts";
import { timelineDescending } from "./timeline-descending.ts";
import { timelineDuplicateEntry } from "./timeline-duplicate-entry.ts";
import { timelineEntryNoText } from "./timeline-entry-no-text.ts";
import { timelineMidnightRollover } from "./timeline-midnight-rollover.ts";
import { timelineMissingPhase } from "./timeline-missing-phase.ts";
import { timelineMixedNotation } from "./timeline-mixed-notation.ts";
import { timelineOutOfOrder } from "./timeline-out-of-order.ts";
import { timelineOutsideWindow } from "./timeline-outside-window.ts";
import { timelineTooShort } from "./timeline-too-short.ts";
import { titleGeneric } from "./title-generic.ts";
import { titleMissing } from "./title-missing.ts";
import type { Finding, Report, Rule, RuleInput, Severity, SeveritySetting } from "./types.ts";
import { unknownBulletChar } from "./unknown-bullet-char.ts";
import { vagueQuantity } from "./vague-quantity.ts";

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
  actionMissingDue,
  actionMissingTicket,
  actionMissingPriority,
  humanErrorCause,
  counterfactual,
  vagueQuantity,
  judgementalLanguage,
  missingMetadata,
  actionBehavioural,
  actionNone,
  actionNotATask,
  actionAllSamePriority,
  blameIndividual,
  disableUnknownRule,
  disableUnused,
  placeholder,
  templateCommentLeft,
  durationMismatch,
  startAfterEnd,
  resolutionBeforeDetection,
  metricMismatch,
  timelineOutsideWindow,
  percentageOutOfRange,
];

const SEVERITIES: readonly string[] = ["error", "warning", "information", "hint"];

/**
 * What all rules that are switched on say of a document, in document order, but for what comments in it turn off. Nothing for
 * what is no postmortem.
 */
export function check(input: RuleInput): Finding[] {
  const { kind, draft = false } = input.postmortem.genre;
  if (kind === "other") return [];
  const active = rules.filter(
    (rule) => (kind === "postmortem" || rule.templates || (draft && rule.drafts)) && !isOff(rule, input),
  );
  const findings = active.filter((rule) => !rule.last).flatMap((rule) => findingsOf(rule, input));
  const directives = readDirectives(input.document);
  let { kept, used } = suppress(input.document, directives, findings);
  const [known, on] = [rules, active].map((some) => some.map(({ id }) => id)) as [string[], string[]];
  for (const rule of active.filter(({ last }) => last)) {
    const last = findingsOf(rule, { ...input, outcome: { directives, used, known, active: on } });
    const left = suppress(input.document, directives, last, used);
    kept = [...kept, ...left.kept];
    used = left.used;
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function isOff(rule: Rule, { settings }: RuleInput): boolean {
  return settingOf(rule, settings.severity[rule.id]) === "off";
}

function findingsOf(rule: Rule, input: RuleInput): Finding[] {
  const setting = settingOf(rule, input.settings.severity[rule.id]);
  const chosen = setting === "off" ? undefined : setting;
  const { source } = input.document;
  const { draft } = input.postmortem.genre;
  return rule.check(input).map((report) => {
    const own = report.severity ?? standard(rule);
    return complete(source, rule, report, chosen ?? (draft && rule.drafts ? lowered(own) : own));
  });
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

function complete(source: string, rule: Rule, report: Report, severity: Severity): Finding {
  const fixes = (report.fixes ?? []).map((fix) => checkedFix(source, fix));
  return { ...report, rule: rule.id, severity, related: report.related ?? [], fixes };
}
