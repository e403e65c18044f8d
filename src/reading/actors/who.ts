import type { Hit, OfficeClass, Person, Tenure } from "../../knowledge/knowledge.ts";
import { knownName } from "./known-name.ts";
import { classRank, kinClass, sameClass, standing } from "./tenures.ts";

/** What the text says of somebody, all mentions together. */
export interface Description {
  /** Folded words of the fullest name. */
  readonly name: readonly string[];
  readonly classes: readonly OfficeClass[];
  /** Its offices as worded, in lower case: "queen", "minister of trade". */
  readonly offices?: readonly string[];
  readonly parties: readonly string[];
  /** Whom the holders of a party's offices act for: the EU, of its Commission. */
  readonly actsFor: (party: string) => string;
  /** Parties the report names anywhere. */
  readonly around: ReadonlySet<string>;
  readonly day: string | null;
  /** A title, honorific or office stands at one of the names. */
  readonly titled: boolean;
}

const NO_FIRST = new Set("al el bin ibn bint abu de da di du von van der den la le jr sr ii iii iv".split(" "));
/** True if two words may be spellings of one name: few letters differ, or one is the other's initial. */
export const close = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2) return false;
  return within(a, b, Math.max(a.length, b.length) > 7 ? 2 : 1);
};

/** True if a becomes b with at most `most` single-letter edits. */
const within = (a: string, b: string, most: number): boolean => {
  const n = b.length;
  const row = n < ROW.length ? ROW : new Uint32Array(n + 1);
  for (let j = 0; j <= n; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[0] as number,
      least = i;
    row[0] = i;
    for (let j = 1; j <= n; j++) {
      const above = row[j] as number;
      const edits = Math.min(above + 1, (row[j - 1] as number) + 1, diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1));
      row[j] = edits;
      least = Math.min(least, edits);
      diagonal = above;
    }
    // No later letter brings it back below.
    if (least > most) return false;
  }
  return (row[n] as number) <= most;
};
/** One row of edits, for words of any usual length: made once. */
const ROW = new Uint32Array(64);

/** True where the words of a name as written may name a person of the base: every word of the shorter one answers to one of the longer. */
export const namesAgree = (written: readonly string[], person: Person, hit: Hit): boolean => {
  const said = written.filter((x) => !NO_FIRST.has(x));
  if (said.length <= 1) return true;
  const own = knownName(person).filter((x) => !NO_FIRST.has(x));
  // "Salman of Saudi Arabia", as the base calls him, is Salman bin Abdulaziz Al Saud.
  if (hit.form === "name" && own[1] === "of" && close(said[0] as string, own[0] as string)) return true;
  if (hit.form === "name" && (said.length <= 2 || close(said[said.length - 1] as string, own[own.length - 1] ?? ""))) return true;
  const answered = said.filter((x) => own.some((y) => close(x, y))).length;
  // "Ali Mohammad Hussein Fadhlallah" is no Ali Naseer Mohamed: all of the known name, or its last word, must be said.
  return (
    answered >= Math.min(said.length, Math.max(2, own.length)) ||
    (answered >= 2 && hit.form === "name" && own.every((y) => said.some((x) => close(x, y))))
  );
};

const ROYAL = /\b(?:prince|princess|king|queen|emperor|empress|duke|emir|amir|sultan)\b/i;

/** How well a person of the base fits what the text says; null: not this one. */
const score = (p: Person, hit: Hit, d: Description): number | null => {
  if (!namesAgree(d.name, p, hit)) return null;
  const of = (t: Tenure): boolean => d.parties.includes(t.for) || d.parties.includes(d.actsFor(t.for));
  const stand = p.tenures.map((t) => ({ t, s: standing(t, d.day) }));
  const covering = stand.filter((x) => x.s === "covers").map((x) => x.t);
  if (stand.length && !covering.length && stand.every((x) => x.s === "future") && d.day !== null) {
    // Somebody whose first office still lies ahead may be met before it, but not under it.
    if (hit.form !== "name" && !d.parties.length && !p.tenures.some((t) => d.around.has(t.for))) return null;
  }
  let points = hit.form === "name" ? (d.name.length > 1 ? 4 : 2) : 1;
  const inParty = d.parties.length === 0 ? null : p.tenures.some(of);
  // One of several rows of a person in the base: the fuller one.
  points += Math.min(0.6, 0.15 * p.tenures.length);
  if (inParty === true) points += 3;
  if (inParty === false) points -= hit.form === "name" && d.name.length > 1 ? 2 : 6;
  // "Prince William" is nobody who has William for a surname.
  if (
    hit.form === "surname" &&
    d.name.length === 1 &&
    d.offices?.some((o) => ROYAL.test(o)) &&
    !p.tenures.some((t) => ROYAL.test(t.office))
  )
    points -= 6;
  if (d.classes.length) {
    if (covering.some((t) => d.classes.some((c) => sameClass(c, t)) || (d.offices?.includes(t.office.toLowerCase()) ?? false)))
      points += 4;
    else if (covering.some((t) => d.classes.some((c) => kinClass(c, t.officeClass)))) points += 2;
    else if (p.tenures.some((t) => d.classes.some((c) => sameClass(c, t)))) points += 0.5;
    else points -= d.name.length > 1 ? 0.5 : 3;
  }
  if (covering.length && d.day !== null) {
    const best = Math.min(...covering.map((t) => classRank(t.officeClass)));
    points += best <= 3 ? 2 : best <= 8 ? 1.2 : 0.6;
    // A term that nobody has checked weighs less.
    if (covering.some((t) => t.verified)) points += 0.2;
    // An open tenure begun long ago weighs less than one whose dates are known.
    if (covering.some((t) => t.from !== null && (t.to !== null || Number(d.day?.slice(0, 4)) - Number(t.from.slice(0, 4)) < 8)))
      points += 1;
    if (covering.some((t) => d.around.has(t.for))) points += 1.5;
  } else if (p.tenures.some((t) => d.around.has(t.for))) points += d.day === null ? 1.5 : 0.8;
  if (d.day === null) {
    const best = Math.min(...p.tenures.map((t) => classRank(t.officeClass)), 20);
    points += best <= 3 ? 1.5 : 0.3;
    // Undated: the more recent holder is the likelier.
    const latest =
      p.tenures
        .map((t) => t.to ?? t.from ?? "")
        .sort()
        .at(-1) ?? "";
    points += Math.max(0, Math.min(1, (Number(latest.slice(0, 4) || "1990") - 1990) / 36));
  }
  return points;
};

/** A surname that so few of the base bear, one of them in high office that day, needs no title: "Jaishankar meets Lavrov". */
const FEW = 3;
const OF_FEW = 1.5;
const STATESMEN: readonly OfficeClass[] = ["head-of-state", "head-of-government", "foreign-minister"];
/** On that day; in a report without one, ever. */
const inHighOffice = (p: Person, day: string | null): boolean =>
  p.tenures.some((t) => STATESMEN.includes(t.officeClass) && standing(t, day) === "covers");

/** However often a report names them. */
const isRare = (hits: readonly Hit[]): boolean =>
  hits.every((h) => h.form === "surname" && !h.common) && new Set(hits.map((h) => h.entity.id)).size <= FEW;

/**
 * The person of the base whom a description means, or null: nobody fits, or none fits well enough for how little the text says.
 * A surname without title must be that of somebody in high office then, or of a party the report names.
 */
export const whoIs = (hits: readonly Hit[], d: Description): Person | null => {
  let best: { p: Person; n: number; form: string } | null = null,
    second = -99;
  const seen = new Set<string>();
  const rare = d.name.length === 1 && !d.titled && isRare(hits);
  for (const hit of hits) {
    if (hit.entity.kind !== "person" || seen.has(hit.entity.id)) continue;
    seen.add(hit.entity.id);
    const told = score(hit.entity, hit, d);
    if (told === null) continue;
    const n = told + (rare && inHighOffice(hit.entity, d.day) ? OF_FEW : 0);
    if (!best || n > best.n) {
      second = best?.n ?? second;
      best = { p: hit.entity, n, form: hit.form };
    } else second = Math.max(second, n);
  }
  if (!best) return null;
  const need = best.form === "name" && d.name.length > 1 ? 2.5 : d.titled ? 3.5 : 5;
  if (best.n < need) return null;
  if (best.n - second < 0.25 && best.form !== "name" && d.name.length === 1) return null;
  return best.p;
};
