import { type Interval, monthName, monthOf } from "../text/dates.ts";

export interface MonthGroup<T> {
  readonly key: string;
  /** "July 2024"; "2024, month not known"; "Undated". */
  readonly title: string;
  readonly items: readonly T[];
}

/**
 * Parts a list that is already in the order of time at the months. An entry whose bounds are wider than a month stays at its place in the
 * order: under the month in which they begin where that heading holds there, else under one that says no more than is known, "2020 or later".
 * Without any date it goes under "Undated".
 */
export function groupByMonth<T extends { readonly when: Interval }>(items: readonly T[]): readonly MonthGroup<T>[] {
  const groups: { month: string; items: T[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const month = monthOf(item.when) ?? boundsOf(item.when, last?.month);
    if (last !== undefined && last.month === month) last.items.push(item);
    else groups.push({ month, items: [item] });
  }
  return groups.map((group, at) => ({ key: `${group.month}-${at}`, title: titleOf(group.month), items: group.items }));
}

/** The month that holds at an entry's place, or the years of its bounds: "2020..", "..2018", "2023..2024"; "" for none. */
function boundsOf({ from, to }: Interval, holding: string | undefined): string {
  const begins = (from ?? to)?.slice(0, 7);
  if (begins === undefined) return "";
  if (begins === holding) return holding;
  const [first, last] = [from?.slice(0, 4) ?? "", to?.slice(0, 4) ?? ""];
  return first === last ? first : `${first}..${last}`;
}

function titleOf(month: string): string {
  if (month === "") return "Undated";
  const [first = "", last] = month.split("..");
  if (last !== undefined) return last === "" ? `${first} or later` : first === "" ? `${last} or earlier` : `${first} to ${last}`;
  const [year = "", number] = month.split("-");
  return number === undefined ? `${year}, month not known` : `${monthName(number)} ${year}`;
}
