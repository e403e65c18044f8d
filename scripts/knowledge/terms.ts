/** Terms: rows of one person in one office put together, and open ends closed. */
import { foldedWords } from "../../src/knowledge/fold.ts";
import type { OfficeClass } from "../../src/knowledge/knowledge.ts";
import { earliest, latest } from "../../src/knowledge/tenure.ts";
import type { RankedRow } from "./people.ts";

/** Classes of which a party has one holder at a time; others are told apart by the words of the office. */
const SINGULAR: ReadonlySet<OfficeClass> = new Set<OfficeClass>([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "interior-minister",
]);

/** "Secretary-General of the CSTO" and "Secretary General" are one office of the CSTO; the EU and the AU have several heads. */
const headOf = (party: string, office: string): string =>
  party === "EU" || party === "AU" ? office.replace(/african union /i, "") : office.replace(/ of .*$/, "");

export const officeKey = (r: {
  for: string;
  class: OfficeClass;
  office: string;
  accreditedTo?: string | null | undefined;
}): string => {
  if (r.class === "ambassador") return `${r.for}|ambassador|${r.accreditedTo ?? foldedWords(r.office).join(" ")}`;
  if (SINGULAR.has(r.class)) return `${r.for}|${r.class}`;
  const office = r.class === "head-of-organization" ? headOf(r.for, r.office) : r.office;
  return `${r.for}|${r.class}|${foldedWords(office)
    .map((w) => (w === "advisor" ? "adviser" : w))
    .filter((w) => w !== "the" && w !== "of")
    .join(" ")}`;
};

/** Offices of which there are several at a time, or of which the title says too little to know. */
const severalHold = (r: RankedRow): boolean =>
  r.class === "other" ||
  r.class === "deputy-foreign-minister" ||
  (r.class === "deputy-head-of-government" && !/^(?:first )?vice.president$/i.test(r.office)) ||
  /minister without portfolio|minister of state|state secretary|deputy|assistant|ambassador-at-large|^special envoy$/i.test(
    r.office,
  );

const DAY = 86_400_000;
const day = (date: string): number => Date.parse(earliest(date));
/** Rows of one person and office whose terms touch within this many days are one term told twice. */
const SAME_TERM = 75 * DAY;

const near = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a) || Math.abs(day(a) - day(b)) <= SAME_TERM;

/** Two rows tell of one term if they begin together, or if both ends are known and one lies within the other. */
const touches = (a: RankedRow, b: RankedRow): boolean => {
  if (a.from === null || b.from === null) return a.to === null || b.to === null || near(a.to, b.to);
  if (near(a.from, b.from)) return true;
  const aEnd = a.to ?? a.toBy;
  const bEnd = b.to ?? b.toBy;
  if (aEnd === undefined || bEnd === undefined) return false;
  if (near(aEnd, bEnd)) return true;
  return (
    (day(a.from) <= day(b.from) && Date.parse(latest(bEnd)) <= Date.parse(latest(aEnd))) ||
    (day(b.from) <= day(a.from) && Date.parse(latest(aEnd)) <= Date.parse(latest(bEnd)))
  );
};

/** The more trusted row's date, unless a less trusted one says the same more exactly. */
const finer = (best: string | null, others: readonly (string | null)[]): string | null =>
  best === null
    ? (others.find((d) => d !== null) ?? null)
    : (others.find((d) => d !== null && d.length > best.length && d.startsWith(best)) ?? best);

const oneTerm = (rows: readonly RankedRow[]): RankedRow => {
  const sorted = [...rows].sort((a, b) => a.rank - b.rank);
  const best = sorted[0] as RankedRow;
  const dated = sorted.filter((r) => !r.attested);
  const from = finer(
    best.from,
    dated.map((r) => r.from),
  );
  const to = finer(
    best.to,
    dated.map((r) => (r.to !== null && (from === null || latest(r.to) >= earliest(from)) ? r.to : null)),
  );
  // One spelling of a name leaves a list while another stays on it: the bound holds only if no row of the term is open without one.
  const open = dated.filter((r) => r.to === null);
  const toBy = open.every((r) => r.toBy !== undefined) ? open[0]?.toBy : undefined;
  const merged: RankedRow = {
    ...best,
    from,
    to,
    also: [...new Set(rows.flatMap((r) => r.also ?? []))].filter((c) => c !== best.class),
  };
  if (rows.some((r) => !r.attested && r.verified !== false && r.rank > 2)) delete (merged as { verified?: boolean }).verified;
  return toBy === undefined || to !== null ? merged : { ...merged, toBy };
};

export const joinTerms = (rows: readonly RankedRow[]): RankedRow[] => {
  const joined: RankedRow[] = [];
  for (const same of Map.groupBy(rows, officeKey).values()) {
    const dated = same.filter((r) => !r.attested).sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
    const terms: RankedRow[][] = [];
    for (const row of dated) {
      const last = terms.findLast(
        (t) => t.some((r) => r.rank !== row.rank || r.from === row.from) && t.some((r) => touches(r, row)),
      );
      if (last) last.push(row);
      else terms.push([row]);
    }
    joined.push(...terms.map(oneTerm));
    const seen = same.filter((r) => r.attested);
    if (!dated.length && seen.length) {
      const days = seen
        .flatMap((r) => [r.from, r.to])
        .filter((d): d is string => d !== null)
        .sort();
      joined.push({ ...(seen[0] as RankedRow), from: days[0] ?? null, to: days.at(-1) ?? null });
    }
  }
  return joined;
};

/** Somebody who stood in for the holder for some weeks ends no term. */
const brief = (r: RankedRow): boolean =>
  r.acting === true && r.from !== null && r.to !== null && day(r.to) - day(r.from) < SAME_TERM;

/** An open term ends when the office's next dated holder begins. */
export const closeTerms = (rows: readonly { row: RankedRow; id: string }[]): ReadonlyMap<RankedRow, string> => {
  const ends = new Map<RankedRow, string>();
  for (const [key, same] of Map.groupBy(
    rows.filter((r) => !r.row.attested && r.row.from !== null),
    (r) => officeKey(r.row),
  )) {
    if (SHARED.has(key) || severalHold((same[0] as { row: RankedRow }).row)) continue;
    const sorted = [...same].sort((a, b) => ((a.row.from as string) < (b.row.from as string) ? -1 : 1));
    sorted.forEach(({ row, id }, i) => {
      if (row.to !== null) return;
      // A later term of the same person ends this one too, so that none is counted twice.
      const next = sorted
        .slice(i + 1)
        .find((n) => (n.row.from as string) > (row.from as string) && (n.id === id || !brief(n.row)));
      if (next) ends.set(row, next.row.from as string);
    });
  }
  return ends;
};
/** Offices that several hold at once. */
const SHARED = new Set(["BIH|head-of-state", "PRK|head-of-state", "SMR|head-of-state", "AND|head-of-state", "YEM|head-of-state"]);
