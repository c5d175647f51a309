// Which step of the incident an entry tells, and which words take it back.
import { expect, it } from "vitest";
import { phaseOf } from "../../../server/src/postmortem/timeline/phases.ts";

it.each([
  ["First checkout requests time out; outage begins", "impact-start"],
  ["The site is hard down", "impact-start"],
  ["The error-rate alert pages Piotr", "detected"],
  ["Monitoring failed to notice, but a customer reported errors", "detected"],
  ["Issue detected and verified", "detected"],
  ["Engineers began investigating", "acknowledged"],
  ["Piotr declares an incident", "acknowledged"],
  ["Rolled back to release 41", "mitigated"],
  ["Failover completed; traffic shifted to the standby", "mitigated"],
  ["All services fully operational", "resolved"],
  ["Service restored", "resolved"],
  ["復旧確認", "resolved"],
  ["Everything is green", "resolved"],
  ["Errors drop to zero", "resolved"],
  ["Zahlungen laufen wieder", "resolved"],
])("%s: %s", (text, phase) => expect(phaseOf(text)).toBe(phase));

it.each([
  ["Database team confirmed no issues on their end"],
  ["Rollback fails due to a configuration issue"],
  ["Restarted Apache, but the error persisted"],
  ["Attempted to restore service from the backup"],
  ["The revert did not solve the root cause"],
  ["Services are still not restored"],
  ["DNS resolves to the old address"],
])("%s: none", (text) => expect(phaseOf(text)).toBeUndefined());
