// The settings that hold where nothing is set.
import type { RuleSettings } from "./types.ts";

export const DEFAULT_SETTINGS: RuleSettings = {
  userZone: undefined,
  today: undefined,
  severity: {},
};
