// The well-known templates, each as a profile to choose.
import { alx } from "./alx.ts";
import { atlassian } from "./atlassian.ts";
import { azure } from "./azure.ts";
import { gitlab } from "./gitlab.ts";
import { googleSre } from "./google-sre.ts";
import { incidentIo } from "./incident-io.ts";
import { kubernetes } from "./kubernetes.ts";
import { pagerduty } from "./pagerduty.ts";
import type { Profile } from "./types.ts";

export const PROFILES: readonly Profile[] = [
  googleSre,
  pagerduty,
  atlassian,
  gitlab,
  incidentIo,
  azure,
  alx,
  kubernetes,
];

/** A profile's values, by the keys of a configuration file. */
export function profileValues({ required, order, names }: Profile): Readonly<Record<string, unknown>> {
  const named = Object.entries(names).map(([kind, words]) => [`sections.names.${kind}`, words]);
  return { "sections.required": required, "sections.order": order, ...Object.fromEntries(named) };
}
