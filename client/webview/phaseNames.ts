// What the phases of an incident are called, and their icons.
import type { Phase } from "./picture.ts";
import { t } from "./words.ts";

export const phaseNames: Readonly<Record<Phase, { readonly label: string; readonly icon: string }>> = {
  "impact-start": { label: t("Impact begins"), icon: "flame" },
  detected: { label: t("Detected"), icon: "bell" },
  acknowledged: { label: t("Acknowledged"), icon: "person" },
  mitigated: { label: t("Mitigated"), icon: "shield" },
  resolved: { label: t("Resolved"), icon: "pass" },
};
