import type { Hit, Knowledge, OfficeClass } from "../../knowledge/knowledge.ts";
import type { Entity, OfficePhrase } from "../document.ts";
import { MEN, WOMEN } from "../lexicon/given-names.ts";
import type { Basis } from "../reading.ts";
import type { Words } from "../words.ts";
import { wordsText } from "../words.ts";
import { actsFor } from "./organ-party.ts";
import { type Office, officeOf } from "./person-office.ts";
import type { RawActor, Span } from "./raw.ts";
import { shownName } from "./shown-name.ts";
import { formerOn, sameClass, tenuresOn } from "./tenures.ts";
import { whoIs } from "./who.ts";

/** Everything the report says of one named person, while it is gathered. */
export interface Builder {
  key: string[];
  at: number;
  lastAt: number;
  readonly mentions: RawActor[];
  readonly parties: string[];
  /** Of the offices that they are told to hold. */
  readonly classes: Set<OfficeClass>;
  readonly hits: Hit[];
  titled: boolean;
  index: number;
}

export interface Names {
  readonly words: Words;
  readonly knowledge: Knowledge;
  readonly day: string | null;
  readonly around: ReadonlySet<string>;
}

const formerOffices = (phrases: readonly OfficePhrase[]): Entity["former"] =>
  phrases
    .filter((o) => o.former)
    .map((o) => ({
      office: o.text.replace(/^(?:former|ex|previous)[\s-]+/i, ""),
      for: o.party,
      words: [o.first, o.last] as Span,
    }));

/** "Foreign Secretary" alone says Britain, unless the person is known for another state. */
const implied = (o: OfficePhrase): boolean => o.party !== null && o.partyWords === null;
/** "Minister of Home Affairs in India": a party told by the base form of an office weighs most; ambassadors' hosts weigh nothing. */
const thinParty = (o: OfficePhrase): boolean =>
  o.officeClass === "ambassador" && o.partyWords !== null && o.partyWords[0] > o.first;

interface Side {
  readonly party: string | null;
  readonly basis: Basis;
  readonly words: Span | null;
}
const NO_SIDE: Side = { party: null, basis: "unknown", words: null };

/** Ruling parties whose members hold the offices of their state. */
export const PARTIES: ReadonlyMap<string, string> = new Map([
  ["CPC", "CHN"],
  ["WPK", "PRK"],
]);
/** An office of the state beside or within one of the party. */
const ofState = (o: OfficePhrase, party: OfficePhrase): boolean =>
  o === party
    ? /\band\b.*\b(?:minister|premier|president|councilor|councillor|state)\b/i.test(o.text)
    : o.party === PARTIES.get(party.party as string) ||
      (o.party === null && o.officeClass !== null && o.officeClass !== "other" && o.officeClass !== "head-of-organization");

/** The party the text itself gives somebody. */
const statedSide = (mentions: readonly RawActor[], stated: readonly OfficePhrase[], knowledge: Knowledge): Side => {
  const named = mentions.flatMap((m) => m.parties)[0];
  if (named) return { party: actsFor(knowledge, named.id), basis: "stated", words: named.words };
  const told = stated.filter((o) => o.party !== null && !implied(o));
  const office = told.find((o) => !thinParty(o)) ?? told[0];
  // "Member of the CPC Politburo and Foreign Minister": the minister of the state.
  if (office && PARTIES.has(office.party as string) && stated.some((o) => ofState(o, office)))
    return { party: PARTIES.get(office.party as string) as string, basis: "inferred", words: null };
  return office ? { party: office.party, basis: "stated", words: (office.partyWords as Span | null) ?? null } : NO_SIDE;
};

/**
 * "He was received by Prime Minister Suga, the first official of Beijing to call on him": what stands behind a name is told of another, where
 * the base has its bearer in the office before it for a state of his, and never for the one that is told there.
 */
const otherwiseKnown = (person: Entity["person"], side: Side, stated: readonly OfficePhrase[], n: Names): Side => {
  if (!person || side.party === null || n.day === null) return side;
  if (person.tenures.some((t) => t.for === side.party || actsFor(n.knowledge, t.for) === side.party)) return side;
  const own = tenuresOn(person, n.day).find(
    (t) => !t.attested && stated.some((o) => o.party === null && sameClass(o.officeClass, t)),
  );
  return own ? { party: actsFor(n.knowledge, own.for), basis: "known", words: null } : side;
};

/** The party of somebody whose mentions give none: of the office held, of an office that implies it, of a former one. */
const knownSide = (
  person: Entity["person"],
  held: string | null,
  stated: readonly OfficePhrase[],
  former: Entity["former"],
  n: Names,
): Side => {
  const known = (party: string): Side => ({ party: actsFor(n.knowledge, party), basis: "known", words: null });
  if (held !== null) return known(held);
  const by = stated.find(implied);
  if (by) return { party: by.party, basis: "stated", words: null };
  if (former[0]?.for) return { party: former[0].for, basis: "inferred", words: null };
  const before = person && n.day ? formerOn(person, n.day) : null;
  // Who will serve an organization one day is not its yet; who will serve a state is of that state already.
  const any = before ?? person?.tenures.find((t) => n.knowledge.state(t.for) !== null);
  return any ? known(any.for) : NO_SIDE;
};

/** Nobody's office that day, but a known one before: "former President X", also where only the base knows it. */
const orFormer = (
  office: Office | null,
  told: Entity["former"],
  person: Entity["person"],
  day: string | null,
): { office: Office | null; former: Entity["former"] } => {
  const first = told[0];
  if (office) return { office, former: told };
  if (first)
    return {
      office: { text: `former ${first.office}`, officeClass: null, basis: "stated", words: first.words as Span },
      former: told,
    };
  const before = person && day ? formerOn(person, day) : null;
  return { office: null, former: before ? [{ office: before.office, for: before.for, words: null }] : [] };
};

/** By title ("King", "Mrs"), else by a given name that tells it. */
const genderOf = (b: Builder, w: Words): Entity["gender"] => {
  const told = b.mentions.find((m) => m.gender)?.gender;
  if (told) return told;
  for (const m of b.mentions)
    for (let i = m.nameWords?.[0] ?? 0; i < (m.nameWords?.[1] ?? 0) - 1; i++) {
      if (WOMEN.has(w.folded[i] as string)) return "f";
      if (MEN.has(w.folded[i] as string)) return "m";
    }
  return null;
};

const WITHIN = new Set(["in", "near", "throughout"]);
/** "will look for the rest in Holguín": a word that stands only behind "in", or in capitals at the head, is a town, though a statesman bears its name. */
const onlyTown = (b: Builder, { words: w }: Names): boolean => {
  const within = (m: Builder["mentions"][number]): boolean => WITHIN.has(w.folded[m.first - 1] ?? "");
  const written = b.key.length === 1 && !b.titled && b.mentions.every((m) => within(m) || w.capital[m.first] === 2);
  return written && b.mentions.some(within);
};

/** Makes an entity of what was gathered; null where the "name" is nobody: an unknown single word without title. */
export const finish = (b: Builder, index: number, n: Names): Entity | null => {
  if (onlyTown(b, n)) return null;
  const phrases = b.mentions.flatMap((m) => m.offices);
  const stated = phrases.filter((o) => !o.former);
  const told = formerOffices(phrases);
  const parties = new Set([
    ...b.mentions.flatMap((m) => m.parties.map((p) => p.id)),
    ...stated.flatMap((o) => (o.party && !implied(o) ? [o.party] : [])),
  ]);
  const person = whoIs(b.hits, {
    name: b.key,
    classes: [...new Set(stated.flatMap((o) => (o.officeClass ? [o.officeClass] : [])))],
    offices: stated.map((o) => o.text.toLowerCase()),
    parties: parties.size ? [...parties] : told.flatMap((f) => (f.for ? [f.for] : [])),
    actsFor: (p) => actsFor(n.knowledge, p),
    around: n.around,
    day: n.day,
    titled: b.titled,
  });
  if (!person && b.key.length === 1 && !b.titled) return null;
  const own = otherwiseKnown(person, statedSide(b.mentions, stated, n.knowledge), stated, n);
  const { office, tenure } = officeOf(
    stated,
    person,
    n.day,
    own.party,
    n.around,
    n.knowledge,
    b.mentions.flatMap((m) => (m.nameWords ? [m.nameWords] : [])),
  );
  const side = own.party !== null ? own : knownSide(person, tenure?.for ?? null, stated, told, n);
  const shown = orFormer(office, told, person, n.day);
  const nameWords = shownName(b.mentions, n.words, person);
  return {
    index,
    type: "person",
    person,
    name: wordsText(n.words, nameWords[0], nameWords[1]).replace(/\s+/g, " "),
    office: shown.office,
    former: shown.former,
    party: side.party,
    partyBasis: side.basis,
    partyWords: side.words,
    nameWords,
    gender: genderOf(b, n.words),
  };
};
