// All rules, and the one way to run them.
import { actionVague } from "./action-vague.ts";
import { missingSection } from "./missing-section.ts";
import { missingTimezone } from "./missing-timezone.ts";
import { timelineOutOfOrder } from "./timeline-out-of-order.ts";
import type { Finding, Report, Rule, RuleInput, Severity, SeveritySetting } from "./types.ts";

/** In the order of their groups, as the pages and settings list them. */
export const rules: readonly Rule[] = [missingSection, timelineOutOfOrder, missingTimezone, actionVague];

const SEVERITIES: readonly string[] = ["error", "warning", "information", "hint"];

/** What all rules that are switched on say of a document, in document order. Nothing for what is no postmortem. */
export function check(input: RuleInput): Finding[] {
  const { kind } = input.postmortem.genre;
  if (kind === "other") return [];
  return rules
    .filter((rule) => kind === "postmortem" || rule.templates)
    .flatMap((rule) => findingsOf(rule, input))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function findingsOf(rule: Rule, input: RuleInput): Finding[] {
  const setting = settingOf(rule, input.settings.severity[rule.id]);
  if (setting === "off") return [];
  const chosen = setting === undefined ? undefined : setting;
  return rule.check(input).map((report) => complete(rule, report, chosen ?? report.severity ?? standard(rule)));
}

/** The user's word; undefined where the rule's own default holds. */
function settingOf(rule: Rule, setting: SeveritySetting | undefined): SeveritySetting | undefined {
  if (setting !== undefined && (setting === "off" || SEVERITIES.includes(setting))) return setting;
  return rule.defaultSeverity === "off" ? "off" : undefined;
}

function standard(rule: Rule): Severity {
  return rule.defaultSeverity === "off" ? "information" : rule.defaultSeverity;
}

function complete(rule: Rule, report: Report, severity: Severity): Finding {
  return { ...report, rule: rule.id, severity, related: report.related ?? [], fixes: report.fixes ?? [] };
}
