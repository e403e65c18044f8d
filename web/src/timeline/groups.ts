import { type Interval, monthName, monthOf } from "../text/dates.ts";

export interface MonthGroup<T> {
  readonly key: string;
  /** "July 2024"; "2024, month not known"; "Undated". */
  readonly title: string;
  readonly items: readonly T[];
}

/**
 * Parts a list that is already in the order of time at the months. An entry whose bounds are wider than a month stays at its place in the
 * order, under the heading that happens to hold there: its own line says how little is known. Without any date it goes under "Undated".
 */
export function groupByMonth<T extends { readonly when: Interval }>(items: readonly T[]): readonly MonthGroup<T>[] {
  const groups: { month: string; items: T[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const month = monthOf(item.when) ?? (item.when.from === null && item.when.to === null ? "" : (last?.month ?? ""));
    if (last !== undefined && last.month === month) last.items.push(item);
    else groups.push({ month, items: [item] });
  }
  return groups.map((group, at) => ({ key: `${group.month}-${at}`, title: titleOf(group.month), items: group.items }));
}

function titleOf(month: string): string {
  if (month === "") return "Undated";
  const [year = "", number] = month.split("-");
  return number === undefined ? `${year}, month not known` : `${monthName(number)} ${year}`;
}
