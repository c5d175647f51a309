// What the figures of an incident are called: the server's names for them are English, as they are in files.
import type { MetricName } from "../../server/src/protocol.ts";
import { t } from "./words.ts";

export const metricNames: Readonly<Record<MetricName, string>> = {
  "time-to-detect": t("Time to detect"),
  "time-to-acknowledge": t("Time to acknowledge"),
  "time-to-mitigate": t("Time to mitigate"),
  "time-to-resolve": t("Time to resolve"),
  impact: t("Duration of impact"),
};
