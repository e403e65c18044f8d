/** Attestations that dated terms contradict: someone seen as "President" on a day on which he was Prime Minister and somebody else President. */
import { foldedWords } from "../../src/knowledge/fold.ts";
import type { OfficeClass } from "../../src/knowledge/knowledge.ts";
import { spellingKey } from "../../src/knowledge/spelling.ts";
import { earliest, latest } from "../../src/knowledge/tenure.ts";
import type { RankedRow } from "./people.ts";
import { officeKey } from "./terms.ts";

/** Offices of which nobody is attested beside a known one of another of these. */
const HIGH: ReadonlySet<OfficeClass> = new Set<OfficeClass>(["head-of-state", "head-of-government", "foreign-minister"]);
const CHIEFS: ReadonlySet<OfficeClass> = new Set<OfficeClass>(["head-of-state", "head-of-government"]);

/** Whoever claims an office beside its holder. */
const INTERIM = /\b(?:interim|acting|transitional)\b/i;

/** Letters by which two spellings of one name agree: "Rajaonarimampianina", "Sarkisian" and "Sargsyan". */
const AGREE = 3;
const alike = (a: RankedRow, b: RankedRow): boolean => {
  const words = (r: RankedRow): string[] => foldedWords([r.person, ...(r.aka ?? [])].join(" ")).filter((w) => w.length >= AGREE);
  const heads = new Set(words(a).map((w) => spellingKey(w).slice(0, AGREE)));
  return words(b).some((w) => heads.has(spellingKey(w).slice(0, AGREE)));
};

interface Term {
  readonly row: RankedRow;
  readonly id: string;
}

/** True where a dated term with both ends known covers all days of another. */
const covers = (dated: Term, seen: RankedRow, ends: ReadonlyMap<RankedRow, string>): boolean => {
  const { from, to, toBy } = dated.row;
  const end = to ?? toBy ?? ends.get(dated.row) ?? null;
  if (from === null || end === null || seen.from === null || seen.to === null) return false;
  return earliest(from) <= earliest(seen.from) && latest(seen.to) <= latest(end);
};

/**
 * The attested terms to leave out. Somebody of whom checked terms know that he led the government all that time headed no state then;
 * of other high offices an attestation is wrong where they know him in another one and somebody else in this. Nor does anybody head a
 * state or its government on a day of somebody else's term, unless his name may be another spelling of that one's.
 */
export const contradicted = (terms: readonly Term[], ends: ReadonlyMap<RankedRow, string>): ReadonlySet<RankedRow> => {
  const dated = terms.filter((t) => !t.row.attested && HIGH.has(t.row.class));
  const ofPerson = Map.groupBy(dated, (t) => `${t.id}|${t.row.for}`);
  const ofOffice = Map.groupBy(dated, (t) => officeKey(t.row));
  const wrong = new Set<RankedRow>();
  for (const { row, id } of terms) {
    if (!row.attested || !HIGH.has(row.class)) continue;
    const own = (ofPerson.get(`${id}|${row.for}`) ?? []).filter((t) => covers(t, row, ends));
    if (own.some((t) => t.row.class === row.class || t.row.also?.includes(row.class))) continue;
    const other = own.filter((t) => t.row.class !== row.class);
    const chief = CHIEFS.has(row.class) && other.some((t) => CHIEFS.has(t.row.class) && t.row.verified !== false);
    const holders = (ofOffice.get(officeKey(row)) ?? []).filter((t) => t.id !== id && covers(t, row, ends));
    const elsewhere =
      CHIEFS.has(row.class) && !INTERIM.test(row.office) && holders.length > 0 && !holders.some((t) => alike(t.row, row));
    if (chief || elsewhere || (other.length > 0 && holders.length > 0)) wrong.add(row);
  }
  return wrong;
};
