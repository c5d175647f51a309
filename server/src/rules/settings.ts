// The settings that hold where nothing is set.
import { REQUIRED_SECTIONS } from "./structure/missing-section.ts";
import type { RuleSettings } from "./types.ts";

export const DEFAULT_SETTINGS: RuleSettings = {
  requiredSections: REQUIRED_SECTIONS,
  userZone: undefined,
  today: undefined,
  severity: {},
};
