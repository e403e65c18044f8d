import type { NetworkEdge } from "../api/types.ts";

/** A span of years, both ends within. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** "2019-2024" of the address, kept within what there is; all of it where the address says nothing sensible. */
export function parseYears(given: string | null, all: Years): Years {
  const match = /^(\d{4})-(\d{4})$/.exec(given ?? "");
  if (match === null) return all;
  const inside = (year: number): number => Math.min(all.to, Math.max(all.from, year));
  const [a, b] = [inside(Number(match[1])), inside(Number(match[2]))];
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** The span as the address keeps it; null for all of it. */
export const yearsParam = (years: Years, all: Years): string | null =>
  years.from === all.from && years.to === all.to ? null : `${years.from}-${years.to}`;

/** The first and last year of any edge; null where no edge has a year. */
export function allYears(edges: readonly NetworkEdge[]): Years | null {
  const years = edges.flatMap((edge) => edge.years.map(([year]) => Number(year)));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** The edges of a span of years with their counts in it. Edges without any year stay where the whole time is shown. */
export function edgesIn(edges: readonly NetworkEdge[], years: Years | null, all: Years | null): readonly NetworkEdge[] {
  if (years === null || all === null || (years.from <= all.from && years.to >= all.to)) return edges;
  return edges.flatMap((edge) => {
    const inside = edge.years.filter(([year]) => Number(year) >= years.from && Number(year) <= years.to);
    const count = inside.reduce((sum, [, n]) => sum + n, 0);
    return count === 0 ? [] : [{ ...edge, count, years: inside }];
  });
}
