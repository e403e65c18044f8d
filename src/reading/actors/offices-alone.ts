import { isLeader, isMinister } from "../../knowledge/ranks.ts";
import type { Entity, OfficePhrase } from "../document.ts";
import { GAP } from "../words.ts";
import type { Mention } from "./mentions.ts";
import { namedJust } from "./named-before.ts";
import { holdsOffice, isLeaderWord, isOneOf, singular } from "./office-fits.ts";
import { isPossessive } from "./possessive.ts";
import type { RawActor } from "./raw.ts";
import { MOST_LOOKED_AT, type ToldSoFar } from "./told-so-far.ts";

/** "the minister" is no prime minister as long as the report tells of another one. */
const meant = (t: ToldSoFar, o: OfficePhrase): ((e: Entity) => boolean) => {
  const fits = holdsOffice(t.words, o, t.day);
  if (o.text.toLowerCase() !== "minister") return fits;
  const other = (e: Entity): boolean => e.office?.officeClass !== "head-of-government" && fits(e);
  return t.first(other) === null ? fits : other;
};

/** Bodies that have presidents, chairmen and secretaries of their own. */
const PRIVATE = new Set(
  `association club company firm bank university team party federation league school college hospital foundation chamber institute academy museum
  factory newspaper magazine channel station choir orchestra band guild trust charity cooperative corporation group clinic society`.split(
    /\s+/,
  ),
);
/** "the association's president", "the president of the club". */
const ofBody = ({ words: w }: ToldSoFar, a: RawActor): boolean =>
  (isPossessive(w, a.first - 1) && PRIVATE.has(w.folded[a.first - 2] ?? "")) ||
  (w.folded[a.last] === "of" && PRIVATE.has(w.folded[a.last + 2] ?? ""));

/** Words of a style or a title between an office and the name of whoever holds it: "His Highness the Amir [Sheikh Dr] X". */
const APPOSED = 3;

/** "the visiting minister": of two who may be meant, not the one at home. */
const atHome = (t: ToldSoFar, a: RawActor, sentence: number): string | null => {
  if (t.words.folded[a.first + 1] !== "visiting") return null;
  const home = t.athome(t.pair, sentence);
  return home === null ? null : t.person(home).party;
};

const REFLEXIVES = new Set(["himself", "herself", "themselves"]);
/** "A, the President of Peru, shut himself up with the President": nobody is with himself, so whoever else was told of in that office; null: nobody. */
const metBySubject = (t: ToldSoFar, a: RawActor, subject: Mention, fits: (e: Entity) => boolean): number | null => {
  const { folded, gap } = t.words;
  if (folded[a.first - 1] !== "with" || subject.possessive || subject.governed) return null;
  let reflexive = false;
  for (let i = a.first - 1; i > subject.at; i--) {
    if ((gap[i] as number) & (GAP.semicolon | GAP.colon | GAP.quote)) return null;
    reflexive ||= REFLEXIVES.has(folded[i] as string);
  }
  const met = /^(?:met|meets|spoke|speaks|talked|talks|dined|lunched|conferred|sat|meeting)$/.test(folded[a.first - 2] ?? "");
  return reflexive || met ? t.recent((e) => e.index !== subject.entity && fits(e)) : null;
};

/** Words of offices that every state has: what else stands in one tells it from others. */
const COMMON = new Set(
  `president prime minister premier chancellor foreign affairs external relations secretary of the state king queen emir amir sultan leader head
  government ambassador envoy speaker chairman chairperson chief general`.split(/\s+/),
);
/** "the Federal President" is nobody who is called no more than "President", where somebody else is called just so. */
const byOwnWord = (t: ToldSoFar, wording: string, subject: Entity, fits: (e: Entity) => boolean): number | null => {
  const own = wording.split(/\s+/).filter((word) => !COMMON.has(word));
  const has = (e: Entity): boolean => {
    const text = e.office?.basis === "stated" ? e.office.text.toLowerCase() : "";
    return own.every((word) => text.includes(word));
  };
  return own.length === 0 || own.length === wording.split(/\s+/).length || has(subject)
    ? null
    : t.recent((e) => fits(e) && has(e));
};

/** "Minister A was heard by B. The head of C's diplomacy agreed. The minister also saw D": not one whom the text calls no minister, but the one it began with. */
const byFirstCalledSo = (t: ToldSoFar, wording: string, subject: Entity, fits: (e: Entity) => boolean): number | null => {
  if (subject.office?.basis !== "known") return null;
  const first = t.first((e) => e.type === "person" && e.office !== null);
  const e = first === null ? null : t.person(first);
  return e?.office?.basis === "stated" && fits(e) && e.office.text.toLowerCase().includes(wording) ? first : null;
};

/** "the minister", "the President", "Our Minister", "the King": somebody already told of. */
export const office = (t: ToldSoFar, a: RawActor): number[] => {
  if (ofBody(t, a)) return [];
  const o = a.offices[a.offices.length - 1] as OfficePhrase;
  const fits = meant(t, o);
  const sentence = t.sentenceOf[a.first] as number;
  const home = atHome(t, a, sentence);
  const able = new Map<number, boolean>();
  const may = ({ entity }: Mention): boolean => {
    const known = able.get(entity) ?? (fits(t.person(entity)) && (home === null || t.person(entity).party !== home));
    able.set(entity, known);
    return known;
  };
  const wording = o.text.toLowerCase();
  const calledSo = (e: number): boolean => t.person(e).office?.text.toLowerCase().includes(wording) ?? false;
  // The subject of the nearest sentence that has one.
  let inPassing: Mention | null = null;
  for (let s = sentence; s >= sentence - 6; s--) {
    const here = t.told(s).filter((m) => m.at < a.first && may(m));
    const subject = here.find((m) => !m.possessive) ?? here.find((m) => !m.aside);
    // "Blinken invited the Foreign Minister": not the one who acts, if another is called so and he is not.
    const called = subject && s === sentence && !calledSo(subject.entity) ? t.recent((e) => fits(e) && calledSo(e.index)) : null;
    if (called !== null) return [called];
    const other =
      subject && s < sentence
        ? (byOwnWord(t, wording, t.person(subject.entity), fits) ?? byFirstCalledSo(t, wording, t.person(subject.entity), fits))
        : null;
    if (other !== null) return [other];
    const another = subject && s === sentence ? metBySubject(t, a, subject, fits) : null;
    if (another !== null) return [another];
    if (subject) return [subject.entity];
    inPassing ??= here[0] ?? null;
  }
  if (inPassing) return [inPassing.entity];
  // "The President received the President of Chile, X": who is named behind it in its sentence is another.
  const behind = ({ nameWords }: Entity): boolean =>
    nameWords !== null && nameWords[0] > a.last + APPOSED && t.sentenceOf[nameWords[0]] === sentence;
  const known = t.recent(fits) ?? t.first((e) => fits(e) && !behind(e)) ?? namedJust(t, a, o);
  return known === null ? [] : [known];
};

/** Of whom there are many: "Arab leaders", "world leaders", "political leaders" are nobody told of before. */
const GROUPS = new Set(
  `arab european african asian western eastern gulf nordic baltic balkan caribbean pacific islamic muslim latin southern northern central world global
  regional local religious tribal community business civic faith labour labor union opposition political congressional various several many some other`.split(
    /\s+/,
  ),
);
const DEFINITE = new Set(["the", "these", "those", "both", "his", "her", "their"]);
const ofMany = ({ words }: ToldSoFar, a: RawActor): boolean => {
  const before = words.gap[a.first] === GAP.space ? a.first - 1 : -1;
  const group = GROUPS.has(words.folded[a.first] as string) ? a.first : GROUPS.has(words.folded[before] ?? "") ? before : -1;
  return a.count === null && group >= 0 && !DEFINITE.has(words.folded[group - 1] ?? "");
};

const exactly = (e: Entity, o: OfficePhrase): boolean => o.officeClass !== null && e.office?.officeClass === o.officeClass;

/** The last told of who hold just that office, each for a party of his own: "the two presidents", before two prime ministers. */
const calledSo = (t: ToldSoFar, o: OfficePhrase, count: number, atMost = false): number[] => {
  const parties = new Set<string | null>();
  const out: number[] = [];
  for (const n of t.mentions.latest) {
    const e = t.person(n);
    if (!exactly(e, o) || parties.has(e.party)) continue;
    parties.add(e.party);
    out.unshift(n);
    if (out.length === count) return out;
  }
  return atMost ? out : [];
};
/** Envoys of one report at most. */
const MOST_ENVOYS = 24;

/** "The chief negotiators, C and D, will go on. The two leaders": not the last two told of, but the two before them who lead states; empty: those told of last do. */
const twoLeaders = (t: ToldSoFar): number[] => {
  const leads = (e: number): boolean => isLeader(t.person(e).office?.officeClass ?? null);
  if (t.pair.some(leads)) return [];
  const two = t.pairBefore.filter(leads);
  return two.length === 2 ? two : [];
};

const SEATS = /\b(?:senators|lawmakers|parliamentarians|congressmen|congresswomen|legislators|commissioners)$/i;
/** "Senators A and B of the United States returned. The Senators met X": those of one side who were told to hold such a seat; empty where fewer than two were. */
const ofOneHouse = (t: ToldSoFar, { text }: OfficePhrase, count: number | null): number[] => {
  if (!SEATS.test(text)) return [];
  const own = singular(text, true).toLowerCase();
  const all = t.recentPeople(MOST_SEATS).filter((n) => t.person(n).office?.text.toLowerCase() === own);
  const parties = new Set(all.map((n) => t.person(n).party));
  return all.length > 1 && parties.size === 1 && (count === null || count === all.length) ? all : [];
};
/** Members of one delegation looked at. */
const MOST_SEATS = 12;

/** "the ministers", "the two presidents", "both leaders". */
export const plural = (t: ToldSoFar, a: RawActor): number[] => {
  if (ofMany(t, a)) return [];
  const o = a.offices[0] as OfficePhrase;
  const isOne = isOneOf(t.words, o);
  const fits = (n: number): boolean => isOne(t.person(n));
  const count = a.count;
  // "the ambassadors" who brought their letters one after the other: all of them.
  const envoys = count === null && o.officeClass === "ambassador" ? calledSo(t, o, MOST_ENVOYS, true) : [];
  if (envoys.length > 2) return envoys;
  const pair = t.pair.filter(fits);
  const exact = pair.filter((n) => exactly(t.person(n), o));
  const called = exact.length ? exact : calledSo(t, o, count ?? 2);
  if (called.length >= 2 && (count === null || called.length === count)) return called;
  const members = ofOneHouse(t, o, count);
  if (members.length) return members;
  const leaders = count === 2 && isLeaderWord(o) && o.officeClass === null ? twoLeaders(t) : [];
  if (leaders.length) return leaders;
  if (pair.length >= 2 && (count === null || pair.length === count)) return pair;
  // "A and B signed, with C looking on. Both leaders ...": the first told of, whose doing it was.
  if (count === 2 && pair.length > 2) return pair.slice(0, 2);
  const people = t.recentPeople(8).filter(fits);
  const parties = new Set<string>();
  const out: number[] = [];
  for (let i = people.length - 1; i >= 0 && out.length < (count ?? 2); i--) {
    const p = t.person(people[i] as number).party;
    if (p !== null && parties.has(p)) continue;
    if (p !== null) parties.add(p);
    out.unshift(people[i] as number);
  }
  if (out.length >= 2) return out;
  if (pair.length >= 2) return pair;
  // "Foreign ministers will soon talk anew": those of the two sides just told of.
  const sides = [
    ...new Set(
      t.pair.flatMap((e) => {
        const p = t.person(e).party;
        return p ? [p] : [];
      }),
    ),
  ];
  if (o.officeClass === "foreign-minister" && sides.length === 2 && pair.length === 0)
    return sides.map(
      (p) =>
        t.first((e) => e.party === p && e.office?.officeClass === o.officeClass) ??
        t.unnamed(p, null, {
          text: singular(o.text, true),
          officeClass: o.officeClass,
          basis: "stated",
          words: [o.first, o.last],
        }),
    );
  const all = t.entities.slice(0, MOST_LOOKED_AT).filter((e) => (e.type === "person" || e.type === "office") && fits(e.index));
  if (all.length === 2 && all[0]?.party !== all[1]?.party) return all.map((e) => e.index);
  return count === 2 ? ministersAlike(t, o) : [];
};

/** "The two ministers", of whom one is called a secretary: the two told of last, where the report has no other minister beside one of them. */
const ministersAlike = (t: ToldSoFar, o: OfficePhrase): number[] => {
  const alike = (n: number): boolean => isMinister(t.person(n).office?.officeClass ?? null);
  return o.officeClass === null && /^ministers$/i.test(o.text) && t.pair.length === 2 && t.pair.every(alike) ? [...t.pair] : [];
};
