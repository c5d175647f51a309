// What the phases of an incident are called, and their icons.
import type { Phase } from "./picture.ts";

export const phaseNames: Readonly<Record<Phase, { readonly label: string; readonly icon: string }>> = {
  "impact-start": { label: "Impact begins", icon: "flame" },
  detected: { label: "Detected", icon: "bell" },
  acknowledged: { label: "Acknowledged", icon: "person" },
  mitigated: { label: "Mitigated", icon: "shield" },
  resolved: { label: "Resolved", icon: "pass" },
};
