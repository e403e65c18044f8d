/** How well each source covers the time: a silent source must not be taken for silent diplomacy. */
import type { ToldBy } from "../record/summary.ts";

export interface SourceCoverage {
  /** The outlet; the source's own name where no outlet is known. */
  readonly source: string;
  readonly reports: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Reports published a week that tell of an engagement: [["2024-W28", 3]]; weeks without any are left out. */
  readonly weeks: readonly (readonly [string, number])[];
  /** Longest stretch without a report between its first and its last, in days. */
  readonly silence: number;
}

const DAY = 86_400_000;

/** The ISO 8601 week of a day: "2024-W28". */
export const weekOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(week).padStart(2, "0")}`;
};

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

const longestSilence = (days: readonly string[]): number =>
  days.slice(1).reduce((most, d, i) => Math.max(most, (Date.parse(d) - Date.parse(days[i] as string)) / DAY), 0);

/** Sources of the reports behind these engagements, each with its weeks; a report counts once, in the week of its publication. */
export const coverage = (engagements: readonly (readonly ToldBy[])[]): { weeks: string[]; sources: SourceCoverage[] } => {
  const bySource = new Map<string, Map<string, string | null>>();
  for (const e of engagements)
    for (const [report, by, published] of e) {
      const reports = bySource.get(by) ?? new Map<string, string | null>();
      reports.set(report, published);
      bySource.set(by, reports);
    }
  const all = new Set<string>();
  const sources = [...bySource].map(([source, reports]): SourceCoverage => {
    const days = [...reports.values()].filter(isDay).sort();
    const weeks = new Map<string, number>();
    for (const d of days) {
      const week = weekOf(d);
      all.add(week);
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    return {
      source,
      reports: reports.size,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      weeks: [...weeks],
      silence: longestSilence(days),
    };
  });
  return { weeks: [...all].sort(), sources: sources.sort((a, b) => b.reports - a.reports || (a.source < b.source ? -1 : 1)) };
};
