/** Joins the rows of all sources: one person, one Person; one term, one Tenure. */
import { createHash } from "node:crypto";
import { foldedWords } from "../../src/knowledge/fold.ts";
import type { Tenure } from "../../src/knowledge/knowledge.ts";
import { spellingKey } from "../../src/knowledge/spelling.ts";
import { contradicted } from "./contradicted.ts";
import { attestations, mends, TENURE_FILES, type TenureRow, tenures } from "./sources.ts";
import { closeTerms, joinTerms, officeKey } from "./terms.ts";

/** A row and how far its dates are trusted: 0 most. */
export interface RankedRow extends TenureRow {
  readonly rank: number;
  readonly attested: boolean;
}

export interface JoinedPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly royal: boolean;
  readonly tenures: readonly Tenure[];
}

const ATTESTED = TENURE_FILES.length;
/** Rows of this rank or a better one were written by hand, spellings and all. */
const BY_HAND = TENURE_FILES.indexOf("gapfill");

/** Monarchs of several realms, whose rows one source leaves without an id. */
const CROWNS: Readonly<Record<string, string>> = { "Charles III": "Q43274", "Elizabeth II": "Q9682" };

const rankedRows = (): RankedRow[] => {
  const wrong = Map.groupBy(mends(), (m) => m.personId);
  return sourceRows().map((r) => {
    const stated = r.personId ?? (r.class === "head-of-state" ? CROWNS[r.person] : undefined);
    const mend =
      stated === undefined ? undefined : wrong.get(stated)?.find((m) => r.person.replace(TITLE, "").startsWith(m.named ?? ""));
    const { personId: _, ...row } = r;
    const id = mend ? (mend.is ?? undefined) : stated;
    return id === undefined ? row : { ...row, personId: id };
  });
};
const TITLE = /^(?:Sheikh|King|Prince|Crown Prince|Sultan) /;

const sourceRows = (): RankedRow[] => [
  ...TENURE_FILES.flatMap((file, rank) => tenures(file).map((r): RankedRow => ({ ...r, rank, attested: false }))),
  ...attestations().map(
    (r): RankedRow => ({
      person: r.person,
      ...(r.personId ? { personId: r.personId } : {}),
      office: r.office,
      class: r.class,
      ...(r.also ? { also: r.also } : {}),
      for: r.for,
      from: r.on,
      to: r.onUntil ?? r.on,
      source: r.source,
      rank: ATTESTED,
      attested: true,
    }),
  ),
];

const isState = (party: string): boolean => /^[A-Z]{3}$/.test(party) && !ORGANIZATIONS_OF_THREE.has(party);
const ORGANIZATIONS_OF_THREE = new Set([
  "OTS",
  "OIC",
  "CIS",
  "SCO",
  "ECO",
  "LAS",
  "GCC",
  "EAC",
  "PIF",
  "OAS",
  "OIF",
  "COE",
  "IPU",
  "WTO",
  "IMF",
  "WHO",
  "WFP",
  "ICC",
  "ICJ",
  "NDB",
  "ADB",
  "EIB",
  "IDB",
  "IOM",
  "FAO",
  "ILO",
  "IEA",
  "MWL",
  "RCC",
  "UFM",
]);

const CHILD_OF = /\b(?:bin|bint|ibn)\b/i;
/** Words that tell people apart: without titles, initials and what stands in brackets. */
const nameKeys = (name: string): string[] => {
  const words = foldedWords(
    name
      .replace(/\([^)]*\)/g, " ")
      .replace(/ of (?:the )?\p{Lu}.*$/u, "")
      .replace(/,?\s+(?:Jr|Sr)\b\.?/gi, ""),
  )
    .filter(
      (w) =>
        w.length > 1 &&
        !/^(?:dr|sir|dame|king|queen|prince|princess|sheikh|ayatollah|seyyed|emir|sultan|pope|president|mr|mrs|his|her|excellency|holiness|majesty|highness|general|gen|al|el|bin|ibn|ii|iii|iv|vi|xvi|lord|baroness|ceo|aka|don|doña)$/.test(
          w,
        ),
    )
    .map(spellingKey);
  // "Hussein bin Abdullah" and "Abdullah bin Hussein" are a son and his father.
  const keys = [(words.length === 2 && CHILD_OF.test(name) ? words : [...words].sort()).join(" ")];
  if (words.length > 2) keys.push([words[0], words.at(-1)].sort().join(" "));
  return keys;
};

/** Has the first name all words of the second, two at least? "Yamandú Orsi Martínez" has those of "Yamandú Orsi". */
const contains = (long: string, short: string): boolean => {
  const words = new Set((nameKeys(long)[0] as string).split(" "));
  const few = (nameKeys(short)[0] as string).split(" ");
  return few.length > 1 && few.every((w) => words.has(w));
};

/** The consonants of a spelling key: "golovchenko" is "glvchnk". */
const bones = (key: string): string => key.replace(/[aeiou]/g, "").replace(/(.)\1+/g, "$1");

/** Do two short words differ by one letter at most? */
const oneOff = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (word: string, skip: number): string => word.slice(at + skip);
  return a === b || rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
};

/** Two spellings that share no exact word but the bones of each: "Raman Halowchenka", "Roman Golovchenko". */
const spelledAlike = (a: string, b: string): boolean => {
  const left = (nameKeys(a)[0] as string).split(" ").map(bones);
  const right = (nameKeys(b)[0] as string).split(" ").map(bones);
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  return few.length > 1 && few.every((w) => many.some((m) => oneOff(w, m)));
};

/** People as sets of rows, joined where a key is shared (union-find). */
class Groups {
  readonly #parent: number[];
  constructor(n: number) {
    this.#parent = Array.from({ length: n }, (_, i) => i);
  }
  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    this.#parent[i] = root;
    return root;
  }
  join(a: number, b: number): void {
    this.#parent[this.find(b)] = this.find(a);
  }
}

/** Q-ids of the rows of a group; two people never share a group with two Q-ids. */
const joinRows = (rows: readonly RankedRow[]): RankedRow[][] => {
  const groups = new Groups(rows.length);
  const byId = new Map<string, number>();
  rows.forEach((r, i) => {
    if (!r.personId) return;
    const first = byId.get(r.personId);
    if (first === undefined) byId.set(r.personId, i);
    else groups.join(first, i);
  });
  // Names within one party; then, for heads of organizations and the like, names across parties if nobody else has them.
  const idsOf = (members: readonly number[]): Set<string> =>
    new Set(members.flatMap((i) => (rows[i]?.personId ? [rows[i]?.personId as string] : [])));
  const joinBy = (keysOf: (r: RankedRow) => string[], alike?: (a: RankedRow, b: RankedRow) => boolean): void => {
    const byKey = new Map<string, number[]>();
    rows.forEach((r, i) => {
      for (const key of keysOf(r)) {
        const members = byKey.get(key);
        if (members) members.push(i);
        else byKey.set(key, [i]);
      }
    });
    const idsOfRoot = new Map<number, Set<string>>();
    rows.forEach((r, i) => {
      const root = groups.find(i);
      const ids = idsOfRoot.get(root) ?? new Set<string>();
      if (r.personId) ids.add(r.personId);
      idsOfRoot.set(root, ids);
    });
    for (const members of byKey.values()) {
      if (!alike && idsOf(members).size > 1) continue;
      const first = members[0] as number;
      for (const i of members) {
        if (alike && !alike(rows[first] as RankedRow, rows[i] as RankedRow)) continue;
        const a = groups.find(first);
        const b = groups.find(i);
        if (a === b) continue;
        const ids = new Set([...(idsOfRoot.get(a) ?? []), ...(idsOfRoot.get(b) ?? [])]);
        if (ids.size > 1) continue;
        groups.join(a, b);
        idsOfRoot.set(a, ids);
      }
    }
  };
  // Spellings collected by a program may be another person's; those written by hand are not.
  const names = (r: RankedRow): string[] =>
    [r.person, ...(r.rank <= BY_HAND ? (r.aka ?? []) : [])].flatMap(nameKeys).filter((k) => k.length > 2);
  joinBy((r) => names(r).map((k) => `${r.for}|${k}`));
  joinBy(
    (r) => (r.attested || r.from === null || r.from.length < 10 ? [] : [`${officeKey(r)}|${r.from.slice(0, 7)}`]),
    (a, b) => contains(a.person, b.person) || contains(b.person, a.person) || spelledAlike(a.person, b.person),
  );
  const crossing = new Set(
    rows
      .filter((r) => !isState(r.for))
      .flatMap((r) => nameKeys(r.person).slice(0, 1))
      .filter((k) => k.includes(" ")),
  );
  joinBy((r) =>
    nameKeys(r.person)
      .slice(0, 1)
      .filter((k) => crossing.has(k)),
  );
  return [...Map.groupBy(rows.keys(), (i) => groups.find(i)).values()].map((members) =>
    [...members].map((i) => rows[i] as RankedRow),
  );
};

const personIdOf = (rows: readonly RankedRow[]): string => {
  const known = rows.find((r) => r.personId)?.personId;
  if (known) return known;
  const first = rows.map((r) => `${r.for}|${(nameKeys(r.person)[0] as string).split(" ").sort().join(" ")}`).sort()[0] as string;
  return `p-${createHash("sha256").update(first).digest("hex").slice(0, 10)}`;
};

const mainRow = (rows: readonly RankedRow[]): RankedRow => [...rows].sort((a, b) => a.rank - b.rank)[0] as RankedRow;

const ROYAL = /\b(?:king|queen|emir|amir|sultan|crown prince|pope|sheikh)\b/i;

const tenureOf = (row: RankedRow, person: string, end: string | undefined): Tenure => ({
  person,
  office: row.office,
  officeClass: row.class,
  also: row.also ?? [],
  for: row.for,
  from: row.from,
  to: row.to ?? earlier(row.toBy, end),
  acting: row.acting ?? false,
  accreditedTo: row.accreditedTo ?? null,
  verified: row.verified !== false && !row.attested,
  attested: row.attested,
  source: row.source,
});
const earlier = (a: string | undefined, b: string | undefined): string | null =>
  a === undefined ? (b ?? null) : b === undefined || a < b ? a : b;

/** Everyone in the sources, each with all terms, by id. */
export const joinPeople = (): JoinedPerson[] => {
  const people = joinRows(rankedRows()).map((rows) => ({ id: personIdOf(rows), rows, terms: joinTerms(rows) }));
  const known = new Set(
    people.filter((p) => p.terms.some((t) => !t.attested)).flatMap((p) => p.rows.flatMap((r) => nameKeys(r.person).slice(0, 1))),
  );
  const terms = people.flatMap((p) => p.terms.map((row) => ({ row, id: p.id })));
  const ends = closeTerms(terms);
  const wrong = contradicted(terms, ends);
  const byId = new Map<string, JoinedPerson>();
  const mainNames = Map.groupBy(
    people.flatMap((p) => {
      const keys = new Set(
        [mainRow(p.rows).person, ...p.rows.filter((r) => r.rank <= BY_HAND).flatMap((r) => r.aka ?? [])].map(
          (n) => nameKeys(n)[0] as string,
        ),
      );
      return [...new Set(p.rows.map((r) => r.for))].flatMap((party) => [...keys].map((key) => ({ party, key, id: p.id })));
    }),
    (n) => `${n.party}|${n.key}`,
  );
  for (const p of people) {
    // Someone only ever seen on a day under the name of a known person is that person, put down for the wrong party.
    if (
      p.terms.every((t) => t.attested) &&
      p.rows.every((r) => nameKeys(r.person)[0]?.includes(" ") && known.has(nameKeys(r.person)[0] as string))
    )
      continue;
    if (p.terms.every((t) => wrong.has(t))) continue;
    const sorted = [...p.rows].sort((a, b) => a.rank - b.rank);
    const name = mainRow(p.rows).person;
    const ownKey = nameKeys(name)[0];
    const byHand = new Set(p.rows.filter((r) => r.rank <= BY_HAND).flatMap((r) => [r.person, ...(r.aka ?? [])]));
    // A spelling that is the name of another person of the party came by a wrong join in the source.
    const others = (spelled: string): boolean => {
      const key = nameKeys(spelled)[0] as string;
      return (
        key !== ownKey && !byHand.has(spelled) && p.rows.some((r) => mainNames.get(`${r.for}|${key}`)?.some((n) => n.id !== p.id))
      );
    };
    const made: JoinedPerson = {
      id: p.id,
      name,
      aliases: [...new Set(sorted.flatMap((r) => [r.person, ...(r.aka ?? [])]))].filter((n) => n !== name && !others(n)),
      royal: p.rows.some((r) => ROYAL.test(r.office) || ROYAL.test(r.person)),
      tenures: p.terms
        .filter((t) => !wrong.has(t))
        .map((t) => tenureOf(t, p.id, ends.get(t)))
        .sort((a, b) => ((b.from ?? "") < (a.from ?? "") ? -1 : 1)),
    };
    const same = byId.get(p.id);
    byId.set(
      p.id,
      same
        ? {
            ...same,
            aliases: [...new Set([...same.aliases, ...made.aliases, made.name])],
            tenures: [...same.tenures, ...made.tenures],
          }
        : made,
    );
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};
