import type { KnowledgeBase, OfficeClass } from "../knowledge/knowledge.ts";
import { type Coverage, coverage } from "../knowledge/who.ts";
import { EXIT, UsageError } from "./exit.ts";
import { openBase } from "./knowledge-base.ts";
import { classTyped, formatTyped, partyTyped } from "./knowledge-words.ts";
import { print, printable } from "./terminal.ts";

export interface CheckOptions {
  readonly office: string;
  /** Parties as typed; none: every member state of the United Nations. */
  readonly parties: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly format: string;
}

const yearTyped = (option: string, typed: string): number => {
  if (!/^(?:19|20)\d{2}$/.test(typed)) throw new UsageError(`${option} ${typed}: give a year`);
  return Number(typed);
};

interface Checked {
  readonly whole: Coverage;
  /** Share of each year's days with a dated holder. */
  readonly years: readonly number[];
}

const checked = (base: KnowledgeBase, officeClass: OfficeClass, party: string, years: readonly number[]): Checked => ({
  whole: coverage(base, officeClass, party, `${years[0]}-01-01`, `${years.at(-1)}-12-31`),
  years: years.map((y) => coverage(base, officeClass, party, `${y}-01-01`, `${y}-12-31`).covered),
});

/** One sign a year: a full year, more than half of it, less, nothing. */
const sign = (share: number): string => (share > 0.99 ? "#" : share > 0.5 ? "+" : share > 0 ? "-" : ".");
const percent = (share: number): string => `${Math.round(share * 100)}%`.padStart(5);

const details = (c: Coverage): string[] => [
  ...c.gaps.map(([from, to]) => `  ${c.party} no holder known ${from} to ${to}`),
  ...c.overlaps.map((o) => `  ${c.party} ${o.a} and ${o.b} at once from ${o.from}, ${o.days} days`),
];

const table = (found: readonly Checked[], officeClass: OfficeClass, years: readonly number[], all: boolean): string[] => {
  const mean = found.reduce((n, f) => n + f.whole.covered, 0) / Math.max(1, found.length);
  const count = (of: (c: Coverage) => number): number => found.reduce((n, f) => n + of(f.whole), 0);
  return [
    `${officeClass}, ${years[0]} to ${years.at(-1)}, a sign a year: # whole, + more than half, - less, . nothing`,
    ...found.map((f) => `${f.whole.party.padEnd(8)} ${f.years.map(sign).join("")} ${percent(f.whole.covered)}`),
    `${found.length} parties, ${percent(mean).trim()} of days; ${count((c) => c.gaps.length)} gaps, ${count((c) => c.overlaps.length)} overlaps, ${count((c) => c.unverified)} terms that nobody has checked`,
    ...(all ? found.flatMap((f) => details(f.whole)) : []),
  ];
};

/** Prints how far an office is covered: a line a party with a sign a year; gaps and overlaps one by one where parties were named. */
export const knowledgeCheck = async (options: CheckOptions): Promise<number> => {
  const shape = formatTyped(options.format);
  const from = yearTyped("--from", options.from);
  const to = yearTyped("--to", options.to);
  if (from > to) throw new UsageError(`--from ${from} is later than --to ${to}`);
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const base = openBase();
  const officeClass = classTyped(options.office, null);
  const parties = options.parties.length
    ? options.parties.map((p) => partyTyped(p, base))
    : base
        .states()
        .filter((s) => s.un)
        .map((s) => s.id);
  const found = parties.map((p) => checked(base, officeClass, p, years));
  if (shape === "jsonl")
    for (const f of found)
      await print(JSON.stringify({ ...f.whole, years: Object.fromEntries(years.map((y, i) => [y, f.years[i]])) }));
  else for (const line of table(found, officeClass, years, options.parties.length > 0)) await print(printable(line));
  return EXIT.ok;
};
