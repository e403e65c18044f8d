import type { EngagementReport } from "../api/types.ts";

/** Which side published first; null where a day is not known or both have the same. */
export function firstPublished(
  a: readonly string[],
  b: readonly string[],
  reports: readonly Pick<EngagementReport, "id" | "published">[],
): "a" | "b" | null {
  const earliest = (ids: readonly string[]): string | null =>
    reports
      .filter((report) => ids.includes(report.id))
      .flatMap((report) => report.published ?? [])
      .sort()[0] ?? null;
  const [x, y] = [earliest(a), earliest(b)];
  if (x === null || y === null || x === y) return null;
  // A month beside a day in it does not tell which came first.
  if (x.startsWith(y) || y.startsWith(x)) return null;
  return x < y ? "a" : "b";
}
