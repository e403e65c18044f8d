import { monthName } from "../text/dates.ts";

/** Engagements counted by month: value "2024-07". */
export interface MonthCount {
  readonly value: string;
  readonly count: number;
}

/** One bar of the strip of time; `from` and `to` are its first and last day. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly year: number;
  /** Whether the bar is the first of its year, where the axis has its mark. */
  readonly opensYear: boolean;
  readonly count: number;
}

/** Months in a bar: as fine as leaves a bar wide enough to hit. */
const STEPS = [1, 3, 12, 60, 120, 600] as const;
const MOST_BARS = 60;

/** "2024-07" -> months since year 0. */
function monthIndex(month: string): number | null {
  const match = /^(\d{4})-(\d\d)$/.exec(month);
  if (match === null) return null;
  const number = Number(match[2]);
  return number >= 1 && number <= 12 ? Number(match[1]) * 12 + number - 1 : null;
}

/** Bars from the first month that holds anything to the last, the empty ones too: silence is to be seen. */
export function bins(counts: readonly MonthCount[]): readonly Bin[] {
  const byMonth = new Map<number, number>();
  for (const { value, count } of counts) {
    const index = monthIndex(value);
    if (index !== null) byMonth.set(index, (byMonth.get(index) ?? 0) + count);
  }
  if (byMonth.size === 0) return [];
  const months = [...byMonth.keys()];
  const first = Math.min(...months);
  const last = Math.max(...months);
  const step = STEPS.find((size) => (last - first) / size < MOST_BARS) ?? 600;
  const bars: Bin[] = [];
  for (let start = first - (first % step); start <= last; start += step) {
    let count = 0;
    for (let month = start; month < start + step; month++) count += byMonth.get(month) ?? 0;
    const year = Math.floor(start / 12);
    bars.push({ ...edges(start, step), year, opensYear: bars.at(-1)?.year !== year, count });
  }
  return bars;
}

function edges(start: number, step: number): Pick<Bin, "from" | "to" | "label"> {
  const end = start + step - 1;
  const month = (index: number): string => String((index % 12) + 1).padStart(2, "0");
  const year = (index: number): string => String(Math.floor(index / 12)).padStart(4, "0");
  const lastDay = new Date(Date.UTC(Math.floor(end / 12), (end % 12) + 1, 0)).getUTCDate();
  return { from: `${year(start)}-${month(start)}-01`, to: `${year(end)}-${month(end)}-${lastDay}`, label: labelOf(start, step) };
}

function labelOf(start: number, step: number): string {
  const year = Math.floor(start / 12);
  if (step === 1) return `${monthName((start % 12) + 1)} ${year}`;
  if (step === 3) return `${monthName((start % 12) + 1)} to ${monthName((start % 12) + 3)} ${year}`;
  return step === 12 ? `${year}` : `${year} to ${year + step / 12 - 1}`;
}

/** Every how many years the axis names one, so that names do not touch. */
export function yearStride(bars: readonly Bin[]): number {
  const years = new Set(bars.map((bar) => bar.year)).size;
  return [1, 2, 5, 10, 20, 50, 100].find((stride) => years / stride <= 10) ?? 100;
}
