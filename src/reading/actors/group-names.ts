import { foldedWords } from "../../knowledge/fold.ts";
import type { OfficeClass } from "../../knowledge/knowledge.ts";
import type { Entity, OfficePhrase } from "../document.ts";
import { wordEntry } from "../forms.ts";
import { GAP, type Words } from "../words.ts";
import { type Builder, finish, type Names, PARTIES } from "./entity.ts";
import type { RawActor } from "./raw.ts";
import { shortTitle, surnameFirst } from "./short-title.ts";
import { titleOfAnother } from "./title-of-another.ts";
import { close } from "./who.ts";

const SUFFIX = new Set("jr sr ii iii iv v vi".split(" "));
const nameParts = wordEntry<readonly string[]>(foldedWords, []);
const nameKey = (w: Words, a: RawActor): string[] => {
  const [first, last] = a.nameWords as readonly [number, number];
  const out: string[] = [];
  for (let i = first; i < last; i++) out.push(...nameParts(w, i));
  // "Mohammed VI" stays apart from every other Mohammed.
  while (out.length > 2 && SUFFIX.has(out[out.length - 1] as string)) out.pop();
  return out;
};

const LINKS = new Set("al el bin ibn bint ben bani".split(" "));
const between = (key: readonly string[]): string[] => key.slice(1, -1).filter((x) => x.length > 1 && !LINKS.has(x));
/** "Sabah Al-Ahmad Al-Jaber Al-Sabah", "Sabah Al-Khaled Al-Hamad Al-Sabah": two of one house, told apart by whose sons they are. */
const otherwiseDescended = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length < 4 || short[0] !== long[0]) return false;
  const mine = between(short);
  const theirs = between(long);
  const shared = mine.some((x) => theirs.some((y) => x === y || close(x, y)));
  return mine.length > 0 && theirs.length > 0 && !shared;
};

const SON_OF = new Set("bin ibn bint ben".split(" "));
/** "Salman bin Abdulaziz Al Saud", "Mohammed bin Salman bin Abdulaziz Al Saud": a father and his son. */
const fatherAndSon = (short: readonly string[], long: readonly string[]): boolean =>
  short[0] !== long[0] && long.some((x, i) => i > 1 && x === short[0] && SON_OF.has(long[i - 1] as string));

const FATHER_BEHIND = new Set(["bin", "bint", "ibn"]);
/** "Antony J. Blinken" and "Blinken"; "Wang Yi" and "Wang"; "Ararat Mirzoyan" and "A. Mirzoyan". */
const sameName = (short: readonly string[], long: readonly string[]): boolean => {
  // "Wu" is short for Wu Dawei: names of two letters stand at an end of the full one.
  if (short.length === 1) {
    const only = short[0] as string;
    // "King Abdullah" beside "Al Hussein bin Abdullah II": his father's name is not his.
    if (FATHER_BEHIND.has(long[long.indexOf(only) - 1] ?? "")) return false;
    return long.includes(only) && (only.length > 2 || long[0] === only || long.at(-1) === only);
  }
  const one = short[0] as string,
    other = long[0] as string;
  const surname = short[short.length - 1] === long[long.length - 1];
  if (surname && (otherwiseDescended(short, long) || fatherAndSon(short, long))) return false;
  if (surname)
    return (
      one === other ||
      one[0] === other ||
      other[0] === one ||
      // "Nawaf Al-Ahmad Al-Sabah" is no "Sabah Al-Ahmad Al-Sabah": the name of the house is nobody's own.
      short.slice(0, -1).every((x) => long.slice(0, -1).includes(x)) ||
      long.slice(0, -1).every((x) => short.slice(0, -1).includes(x))
    );
  return short.every((x) => long.includes(x)) || (long.length > 1 && long.every((x) => short.includes(x)));
};

/** "President Clinton" beside "President Bill Clinton" and "First Lady Hillary Clinton": of several of one name, those who bear the title. */
const titledAlike = (a: RawActor, fits: readonly Builder[]): readonly Builder[] => {
  if (fits.length < 2) return fits;
  const alike = fits.filter((b) =>
    b.mentions.some((m) =>
      m.offices.some((o) =>
        a.offices.some(
          (x) => x.text.toLowerCase() === o.text.toLowerCase() || (x.officeClass !== null && x.officeClass === o.officeClass),
        ),
      ),
    ),
  );
  const same = alike.length
    ? alike
    : fits.filter((b) => a.gender === null || b.mentions.every((m) => m.gender === null || m.gender === a.gender));
  return same.length ? same : fits;
};

/** "Trump" behind "President Donald Trump and Melania Trump": whoever of one name is told to hold an office, not whose wife or daughter was told of last. */
const inOffice = (fits: readonly Builder[]): Builder[] => {
  const holding = fits.filter((b) => [...b.classes].some((x) => x !== "other"));
  return holding.length ? holding : [...fits];
};

/** "King Salman, Crown Prince Mohammed bin Salman": two who stand side by side in one list are two. */
const listed = (w: Words, one: RawActor, other: RawActor): boolean => {
  const and = w.folded[one.last] === "and" ? 1 : 0;
  const comma = ((w.gap[other.first] as number) & GAP.comma) !== 0;
  return other.first === one.last + and && (and === 1 || comma) && one.offices.length > 0 && other.offices.length > 0;
};

const officeClasses = (a: RawActor): OfficeClass[] =>
  a.offices.flatMap((o) => (o.officeClass && !o.former ? [o.officeClass] : []));

/** "King Abdullah" beside "Prime Minister Abdullah Ensour": a given name alone, under another title, is of somebody else. */
const anotherTitled = (w: Words, a: RawActor, key: readonly string[], b: Builder): boolean => {
  if (key.length !== 1 || b.key.length < 2 || key[0] !== b.key[0] || b.key.at(-1) === key[0]) return false;
  const mine = officeClasses(a);
  if (!mine.length || !b.classes.size || mine.some((x) => b.classes.has(x))) return false;
  return !surnameFirst(w, b.mentions) && !shortTitle(a, b.mentions);
};

/** "Wang, also a member of the Politburo": one office more parts nobody from his state, nor does one in the party that rules it. */
const officeParties = (w: Words, o: OfficePhrase): string[] => {
  const before = w.folded[o.first - 1] ?? "";
  if (before === "also" || (["a", "the"].includes(before) && w.folded[o.first - 2] === "also") || w.folded[o.first] === "also")
    return [];
  const party = o.party as string;
  const state = PARTIES.get(party);
  return state ? [party, state] : [party];
};

const builder = (key: string[], at: number): Builder => ({
  key,
  at,
  lastAt: at,
  mentions: [],
  parties: [],
  classes: new Set(),
  hits: [],
  titled: false,
  index: -1,
});

/** Groups the named people of a report into entities, full names before surnames; `day`: that of the report, for who held what then. */
export const groupNames = (
  w: Words,
  raw: readonly RawActor[],
  day: string | null,
): { builders: Builder[]; of: Map<number, Builder> } => {
  const builders: Builder[] = [];
  const of = new Map<number, Builder>();
  const named = raw.map((a, i) => ({ a, i, key: a.nameWords ? nameKey(w, a) : [] })).filter((x) => x.key.length);
  /** Whoever stands beside it in a list. */
  const beside = (i: number): (Builder | undefined)[] => {
    const [before, here, behind] = [raw[i - 1], raw[i] as RawActor, raw[i + 1]];
    return [
      before && listed(w, before, here) ? of.get(i - 1) : undefined,
      behind && listed(w, here, behind) ? of.get(i + 1) : undefined,
    ];
  };
  const add = (x: (typeof named)[number], fresh: boolean): void => {
    const others = beside(x.i);
    const fits = builders.filter(
      (b) =>
        sameName(x.key.length <= b.key.length ? x.key : b.key, x.key.length <= b.key.length ? b.key : x.key) &&
        !others.includes(b),
    );
    const parties = [
      ...x.a.parties.map((p) => p.id),
      ...x.a.offices.flatMap((o) => (o.party && !o.former ? officeParties(w, o) : [])),
    ];
    // Two people of one surname stay two: another title or party forbids.
    const free = titledAlike(
      x.a,
      fits.filter(
        (b) =>
          !anotherTitled(w, x.a, x.key, b) &&
          !titleOfAnother(x.a, x.key, b, day) &&
          (parties.length === 0 || b.parties.length === 0 || x.key.length > 1 || parties.some((p) => b.parties.includes(p))),
      ),
    );
    let best = free.find((b) => b.key.length === x.key.length && b.key.every((k, n) => k === x.key[n])) ?? null;
    if (!best && free.length) {
      const before = inOffice(free.filter((b) => b.at < x.a.first)).sort((p, q) => q.lastAt - p.lastAt);
      best = before[0] ?? free[0] ?? null;
    }
    if (!best) {
      if (!fresh) return;
      best = builder(x.key, x.a.first);
      builders.push(best);
    }
    if (x.key.length > best.key.length) best.key = x.key;
    best.mentions.push(x.a);
    best.lastAt = Math.max(best.lastAt, x.a.first);
    best.at = Math.min(best.at, x.a.first);
    for (const p of parties) if (!best.parties.includes(p)) best.parties.push(p);
    for (const cls of officeClasses(x.a)) best.classes.add(cls);
    best.hits.push(...x.a.candidates);
    best.titled ||= x.a.offices.length > 0 || (x.a.nameWords as readonly [number, number])[0] > x.a.first;
    of.set(x.i, best);
  };
  for (const x of named) if (x.key.length > 1) add(x, true);
  for (const x of named) if (x.key.length === 1) add(x, true);
  return { builders, of };
};

/** "Rubinian" in the headline, "Rubinyan" below: builders that turn out to be one person of the base are one. With whom each makes. */
export const joinSpellings = (
  builders: readonly Builder[],
  of: Map<number, Builder>,
  names: Names,
): readonly (readonly [Builder, Entity | null])[] => {
  const byPerson = new Map<string, Builder>();
  const gone = new Map<Builder, Builder>();
  const made = new Map(builders.map((b) => [b, finish(b, 0, names)]));
  const kept = builders.filter((b) => {
    const id = made.get(b)?.person?.id;
    const first = id === undefined ? undefined : byPerson.get(id);
    if (first) gone.set(b, first);
    else if (id !== undefined) byPerson.set(id, b);
    return !first;
  });
  for (const [b, first] of gone) {
    if (b.key.length > first.key.length) first.key = b.key;
    first.mentions.push(...b.mentions);
    first.hits.push(...b.hits);
    first.parties.push(...b.parties.filter((p) => !first.parties.includes(p)));
    first.titled ||= b.titled;
    first.at = Math.min(first.at, b.at);
    first.lastAt = Math.max(first.lastAt, b.lastAt);
  }
  for (const [i, b] of of) of.set(i, gone.get(b) ?? b);
  const grown = new Set(gone.values());
  return kept.map((b) => [b, grown.has(b) ? finish(b, 0, names) : (made.get(b) ?? null)]);
};
