// The report as SARIF 2.1.0, with each rule's page, related places, fixes and fingerprints.
// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Log, Region, ReportingDescriptor, Result } from "sarif";
import { ruleDocumentation, VERSION } from "../../language/about.ts";
import type { PlainPlace } from "../../language/reported.ts";
import { rules } from "../../rules/index.ts";
import type { Severity } from "../../rules/types.ts";
import type { ReportedFinding, Reporter } from "../report.ts";
import { plainJson } from "../terminal.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

export const sarif: Reporter = ({ findings, failures }) => {
  const log: Log = {
    version: "2.1.0",
    $schema: SCHEMA,
    runs: [
      {
        tool: {
          driver: {
            name: "postmortem",
            version: VERSION,
            informationUri: ruleDocumentation("README"),
            rules: rules.map(descriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ file, why }) => ({
              level: "error",
              message: { text: why },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        results: findings.map(result),
      },
    ],
  };
  return `${plainJson(JSON.stringify(log, undefined, 2))}\n`;
};

function descriptor({ id, summary, rationale, defaultSeverity }: (typeof rules)[number]): ReportingDescriptor {
  const on = defaultSeverity !== "off";
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text: rationale, markdown: `${rationale}\n\n[The rule's page](${ruleDocumentation(id)})` },
    helpUri: ruleDocumentation(id),
    defaultConfiguration: { enabled: on, level: on ? LEVELS[defaultSeverity] : "note" },
  };
}

function result(finding: ReportedFinding): Result {
  const { file, rule, severity, message, fingerprint, related, edits = [] } = finding;
  const uri = uriOf(file);
  const at = (place: PlainPlace) => ({ artifactLocation: { uri }, region: region(place) });
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: at(finding) }],
    partialFingerprints: { "postmortem/v1": fingerprint },
    ...(related.length > 0
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: at(place),
          })),
        }
      : {}),
    ...(edits.length > 0
      ? {
          fixes: edits.map(({ title, changes }) => ({
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation: { uri },
                replacements: changes.map(({ text, ...place }) => ({
                  deletedRegion: region(place),
                  ...(text === "" ? {} : { insertedContent: { text } }),
                })),
              },
            ],
          })),
        }
      : {}),
  };
}

function region({ line, column, endLine, endColumn }: PlainPlace): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as a relative reference: each name escaped, no scheme read into a colon. */
function uriOf(file: string): string {
  const names = file.replaceAll("\\", "/").split("/");
  const path = names.map(encodeURIComponent).join("/");
  return file.startsWith("/") ? `file://${path}` : path;
}
