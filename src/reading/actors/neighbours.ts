import type { Entity } from "../document.ts";
import { GAP, type Words } from "../words.ts";
import type { Headed } from "./delegation-head.ts";
import { isKin } from "./kin.ts";
import type { RawActor } from "./raw.ts";

/** True where only a comma or "and" stands between two actors. */
const listed = (w: Words, a: RawActor, b: RawActor): boolean => {
  const and = w.folded[a.last] === "and" ? 1 : 0;
  const apart = w.gap[b.first] as number;
  return b.first === a.last + and && (and === 1 || (apart & (GAP.comma | GAP.semicolon)) !== 0);
};

const OWNERS = new Set(["his", "her", "their"]);
/** "Déby was seen with his prime minister, Oumar Tchari": the office that somebody's own minister holds. */
const ownerOf = (
  w: Words,
  sentenceOf: Int32Array,
  raw: readonly RawActor[],
  i: number,
  entityOf: (i: number) => Entity | null,
  kin: boolean,
): Entity | null => {
  const a = raw[i] as RawActor;
  if (!OWNERS.has(w.folded[a.first] as string) || !(a.offices.length || kin)) return null;
  for (let k = i - 1; k >= 0 && sentenceOf[(raw[k] as RawActor).first] === sentenceOf[a.first]; k--) {
    const e = entityOf(k);
    if (e?.type === "person" && e.party !== null) return e;
  }
  return null;
};

/** "Pope Benedict's secretary of state, X", "the King's adviser, X": the party of whoever owns the office before the name, or null. */
const servedBy = (raw: readonly RawActor[], i: number, entityOf: (i: number) => Entity | null): string | null => {
  const [owner, a] = [raw[i - 1], raw[i] as RawActor];
  if (!owner?.possessive || owner.kind === "party" || !a.offices.length || a.first - owner.last > 1) return null;
  return entityOf(i - 1)?.party ?? owner.parties[0]?.id ?? null;
};

const ACCOMPANIED = new Set(["accompanied", "flanked", "joined", "assisted", "escorted"]);
/** "President X, accompanied by Interior Minister Y, met": of the side of whoever is accompanied, the first of the sentence, or whoever acts "by" right before. */
const companionOf = (
  w: Words,
  sentenceOf: Int32Array,
  raw: readonly RawActor[],
  i: number,
  entityOf: (i: number) => Entity | null,
): Entity | null => {
  const a = raw[i] as RawActor;
  if (w.folded[a.first - 1] !== "by" || !ACCOMPANIED.has(w.folded[a.first - 2] ?? "") || !a.offices.length) return null;
  const before = raw[i - 1];
  if (before && before.last === a.first - 2 && w.folded[before.first - 1] === "by") return entityOf(i - 1);
  let first: Entity | null = null;
  for (let k = i - 1; k >= 0 && sentenceOf[(raw[k] as RawActor).first] === sentenceOf[a.first]; k--) {
    const e = entityOf(k);
    if (e?.type === "person") first = e;
  }
  return first;
};

const CONSORTS = new Set("queen king empress emperor princess prince duchess duke sheikha lady mrs mr".split(" "));
const consort = (w: Words, a: RawActor): boolean => {
  for (let k = a.first; k < (a.nameWords?.[0] ?? a.first); k++) if (CONSORTS.has(w.folded[k] as string)) return true;
  return false;
};
/** "Emperor Akihito and Empress Michiko": whoever is named as the consort of somebody is of his state. */
const spouseOf = (w: Words, raw: readonly RawActor[], i: number, entityOf: (i: number) => Entity | null): Entity | null => {
  const [before, a] = [raw[i - 1], raw[i] as RawActor];
  if (!before?.nameWords || w.folded[before.last] !== "and" || a.first !== before.last + 1 || !consort(w, a)) return null;
  return entityOf(i - 1);
};

/** The state of the two nearest to somebody in one list: "Prime Minister X, Foreign Minister Y and the director of the service, Z". */
const sharedParty = (w: Words, raw: readonly RawActor[], i: number, entityOf: (i: number) => Entity | null): string | null => {
  const found: (string | null)[] = [];
  for (let k = i; k > 0 && listed(w, raw[k - 1] as RawActor, raw[k] as RawActor); k--) found.push(entityOf(k - 1)?.party ?? null);
  for (let k = i; k + 1 < raw.length && listed(w, raw[k] as RawActor, raw[k + 1] as RawActor); k++)
    found.push(entityOf(k + 1)?.party ?? null);
  const known = found.filter((p) => p !== null).slice(0, 2);
  return known.length === 2 && known[0] === known[1] ? (known[0] as string) : null;
};

/** Two who may serve one state: no state has two presidents or two foreign ministers. */
const besides = (a: Entity, b: Entity): boolean =>
  a.office !== null &&
  b.office !== null &&
  (a.office.officeClass !== b.office.officeClass || a.office.officeClass === "other-minister" || a.office.officeClass === null);

/** How many actors back whoever met the two is looked for. */
const FAR = 30;
/** "He also met": whoever he is, he was named before. */
const POINTING = new Set(["he", "she", "they", "speaker"]);
const SOMEBODY = "somebody";
/** The party of whoever meets those of the list to which an actor belongs: the last one told before it in the sentence. */
const metBy = (
  w: Words,
  sentenceOf: Int32Array,
  raw: readonly RawActor[],
  from: number,
  entityOf: (i: number) => Entity | null,
): string | null => {
  const { first } = raw[from + 1] as RawActor;
  for (let k = from; k >= Math.max(0, from - FAR) && sentenceOf[(raw[k] as RawActor).first] === sentenceOf[first]; k--) {
    if (listed(w, raw[k] as RawActor, raw[k + 1] as RawActor)) continue;
    const e = entityOf(k);
    const untold = POINTING.has((raw[k] as RawActor).pointer ?? "") || (e?.type === "person" && e.office !== null);
    const met = e?.party ?? (untold ? SOMEBODY : null);
    if (met !== null) return met;
  }
  return null;
};

const NATIONAL = /\b(?:minister|president|premier|speaker|governor|mayor|secretary|chief justice|attorney[- ]general)\b/i;
/** A list longer than this on either side is no list of officials. */
const MOST = 8;
/** "met the Deputy Premier, X, the Minister of Finance, Y, and the Governor of the Central Bank of Fiji, Z": of the state told with the last. */
const stateOfLast = (
  w: Words,
  sentenceOf: Int32Array,
  raw: readonly RawActor[],
  i: number,
  entityOf: (i: number) => Entity | null,
): string | null => {
  let first = i,
    last = i;
  while (first > 0 && i - first < MOST && listed(w, raw[first - 1] as RawActor, raw[first] as RawActor)) first--;
  while (last + 1 < raw.length && last - i < MOST && listed(w, raw[last] as RawActor, raw[last + 1] as RawActor)) last++;
  const told = entityOf(last);
  if (first === last || last === i || !told?.party || told.partyBasis !== "stated") return null;
  const own = entityOf(i);
  // "Foreign Minister A and Foreign Minister B of Fiji" are of two states.
  const two = last - first === 1;
  if (two && !(own && besides(own, told) && own.office?.officeClass !== "head-of-state")) return null;
  for (let k = first; k <= (two ? first : last); k++) {
    const e = entityOf(k);
    if (!e || !NATIONAL.test(e.office?.text ?? "") || (k < last && e.party !== null && e.party !== told.party)) return null;
  }
  const met = metBy(w, sentenceOf, raw, first - 1, entityOf);
  return met !== null && met !== told.party ? told.party : null;
};

/** How many actors before a pair those of its two sides are looked for. */
const SIDES = 12;
/** "A of Cyprus saw B of Greece. The two foreign ministers, Dora Bakoyannis and X": of one office told of two, each for a side of his own. */
const otherOfPair = (raw: readonly RawActor[], i: number, entityOf: (i: number) => Entity | null): string | null => {
  const [own] = (raw[i] as RawActor).offices;
  if (!own) return null;
  const shares = (k: number): boolean => raw[k]?.offices.some((o) => o.first === own.first) ?? false;
  const [first, other] = shares(i - 1) ? [i - 1, i - 1] : [i, i + 1];
  const told = shares(other) ? (entityOf(other)?.party ?? null) : null;
  if (told === null || shares(first - 1) || shares(first + 2)) return null;
  const sides = new Set<string>();
  for (let k = first - 1; k >= Math.max(0, first - SIDES) && sides.size < 3; k--) {
    const e = entityOf(k);
    if (e?.type === "person" && e.party !== null) sides.add(e.party);
  }
  const [rest] = [...sides].filter((p) => p !== told);
  return sides.size === 2 && sides.has(told) ? (rest ?? null) : null;
};

/** Words between those of a list and whoever they are told to see: "were received at his residence by", "called on". */
const BETWEEN = 8;
/** "Mali's foreign minister A and the adviser B were received by C": the party of whoever is told right behind a list of subjects. */
const metBehind = (
  w: Words,
  sentenceOf: Int32Array,
  raw: readonly RawActor[],
  i: number,
  entityOf: (i: number) => Entity | null,
): string | null => {
  const [a, next] = [raw[i] as RawActor, raw[i + 1]];
  if (!next || listed(w, a, next) || next.first - a.last > BETWEEN || sentenceOf[next.first] !== sentenceOf[a.first]) return null;
  for (let k = a.last; k <= next.first; k++) if ((w.gap[k] as number) & ~GAP.space) return null;
  const e = entityOf(i + 1);
  return e?.type === "person" && !next.possessive ? e.party : null;
};

const DEPUTIES = /^(?:vice[ -]president|first lady)$/i;
/** "She met Brunei's Minister of Development, A, and Minister of Tourism B": of the state of the one told right before, whom another met with him. */
const colleagueOf = (
  w: Words,
  sentenceOf: Int32Array,
  raw: readonly RawActor[],
  i: number,
  entityOf: (i: number) => Entity | null,
): Entity | null => {
  const [before, a] = [raw[i - 1], raw[i] as RawActor];
  const [beside, own] = [before?.nameWords && listed(w, before, a) ? entityOf(i - 1) : null, entityOf(i)];
  if (!before || !beside?.party || !own || !a.offices.length || !besides(beside, own)) return null;
  if (w.folded[before.first - 1] === "between") return null;
  // "President A and Vice President B welcomed": no state but his has her for a deputy.
  if (DEPUTIES.test(own.office?.text ?? "") && beside.office?.officeClass === "head-of-state") return beside;
  const met = metBy(w, sentenceOf, raw, i - 2, entityOf) ?? metBehind(w, sentenceOf, raw, i, entityOf);
  return met !== null && met !== beside.party ? beside : null;
};

/** Who holds no office now, or none that is told. */
const holdsNothing = (e: Entity): boolean =>
  e.type === "person" && (e.office === null || (e.former.length > 0 && /^former\b/.test(e.office.text)));

/** "Foreign Secretary X" at the head of a Qatari delegation: what no word but that of the office tells gives way. */
const byOfficeAlone = (e: Entity): boolean =>
  e.person === null && e.party !== null && e.partyBasis === "stated" && e.partyWords === null;

const TEAMS = new Set(["delegation", "team", "side", "deputation"]);
/** "an ECOWAS delegation headed by former President X": his office is that; for an organization he acts, whatever state he is of. */
const asHead = (w: Words, e: Entity, { team, party }: Headed, isBody: (party: string) => boolean): Entity => {
  const office: Entity["office"] = TEAMS.has(w.folded[team] as string)
    ? { text: "head of delegation", officeClass: "other", basis: "stated", words: [team, team + 1] }
    : e.office;
  const acting = e.party === null || isBody(party);
  return acting ? { ...e, office, party, partyBasis: "inferred" } : { ...e, office };
};

/** "The Togolese delegation was led by Minister X": nobody whom the base knows by much the same name, and for another state alone. */
const isNamesake = (e: Entity, { party }: Headed, isBody: (party: string) => boolean): boolean =>
  e.person !== null &&
  e.partyBasis === "known" &&
  e.office?.basis === "stated" &&
  e.party !== party &&
  e.name?.toLowerCase() !== e.person.name.toLowerCase() &&
  !isBody(party) &&
  !e.person.tenures.some((t) => t.for === party);

/** Gives officials of no told party that of whose minister they are, or of all who are named in one list with them. */
export const partiesOfNeighbours = (
  w: Words,
  sentenceOf: Int32Array,
  raw: readonly RawActor[],
  entities: Entity[],
  indexOf: (i: number) => number,
  ofDelegation: (a: RawActor) => Headed | null,
  isBody: (party: string) => boolean,
): void => {
  const entityOf = (i: number): Entity | null => entities[indexOf(i)] ?? null;
  raw.forEach((a, i) => {
    const e = a.nameWords ? entityOf(i) : null;
    if (!e) return;
    const headed = ofDelegation(a);
    if (headed && isNamesake(e, headed, isBody))
      entities[e.index] = { ...e, person: null, party: headed.party, partyBasis: "inferred" };
    else if (headed && holdsNothing(e)) entities[e.index] = asHead(w, e, headed, isBody);
    else if (byOfficeAlone(e)) {
      const party = headed?.party ?? servedBy(raw, i, entityOf);
      if (party) entities[e.index] = { ...e, party, partyBasis: "inferred" };
    }
    if ((entities[e.index] as Entity).party !== null) return;
    const kin = isKin(w.folded[a.first + 1] ?? "") || isKin(w.folded[a.first + 2] ?? "");
    if (e.office === null && !kin && !consort(w, a)) return;
    const party =
      headed?.party ??
      servedBy(raw, i, entityOf) ??
      ownerOf(w, sentenceOf, raw, i, entityOf, kin)?.party ??
      spouseOf(w, raw, i, entityOf)?.party ??
      companionOf(w, sentenceOf, raw, i, entityOf)?.party ??
      sharedParty(w, raw, i, entityOf) ??
      otherOfPair(raw, i, entityOf) ??
      colleagueOf(w, sentenceOf, raw, i, entityOf)?.party ??
      stateOfLast(w, sentenceOf, raw, i, entityOf);
    if (party) entities[e.index] = { ...e, party, partyBasis: "inferred" };
  });
};
