import type { EngagementReport } from "../api/types.ts";

/** What to call a report: its outlet, else the last part of its source's path, else its id. */
export function callReport(reports: readonly EngagementReport[], id: string): string {
  const report = reports.find((one) => one.id === id);
  if (report === undefined) return id;
  return report.outlet ?? report.title ?? (report.source.split("/").at(-1) || report.source);
}
