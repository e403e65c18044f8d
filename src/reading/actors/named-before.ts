import type { Entity, OfficePhrase } from "../document.ts";
import { wordTest } from "../forms.ts";
import { nounSense } from "../lexicon/contact.ts";
import { isContactVerb } from "../lexicon/contact-verbs.ts";
import type { Mention } from "./mentions.ts";
import type { RawActor } from "./raw.ts";
import type { ToldSoFar } from "./told-so-far.ts";

type Party = RawActor["parties"][number];
/** Sentences back in which somebody was told by name alone whom an office now tells of. */
const BACK = 3;
/** People of one sentence who are looked at: more are a list. */
const MOST = 32;
/** Words on either side of a name in which contact is looked for. */
const NEAR = 8;
/** "a Kenyan minister" is one more; "the Kenyan minister" was named. */
const INDEFINITE = new Set("a an another any some former ex no every each".split(" "));
/** Who is many, or speaks for another. */
const ANYBODY = /\b(?:officials?|sources?|spokes\w+|diplomats?|lawmakers?|members?|officers?|aides?|advisers?|staff)\b/i;

const tellsContact = wordTest((word) => isContactVerb(word) || nounSense(word) !== null);
/** True where contact is told around a name: who is met without a word of who he is will be told of by his office. */
const inContact = (t: ToldSoFar, { at, sentence }: Mention): boolean => {
  for (let i = Math.max(0, at - NEAR); i < at + NEAR; i++)
    if (t.sentenceOf[i] === sentence && tellsContact(t.words, i)) return true;
  return false;
};

const bare = (e: Entity): boolean => e.type === "person" && e.office === null && e.former.length === 0;
/** Of whom nothing but a full name is told. */
const nameOnly = (e: Entity): boolean => e.party === null && e.person === null && (e.name?.includes(" ") ?? false);

/** True for an office that tells of one person, known to the reader already. */
const definite = (t: ToldSoFar, a: RawActor, office: OfficePhrase | undefined): boolean =>
  !a.plural &&
  !INDEFINITE.has(t.words.folded[a.first] as string) &&
  !INDEFINITE.has(t.words.folded[a.first - 1] ?? "") &&
  !(office && (office.plural || office.former || office.officeClass === "ambassador" || ANYBODY.test(office.text)));

/**
 * "Otieno met Quintela at noon. The Kenyan minister and her Bolivian colleague ...": whom a report told of by name alone, and then calls by
 * the office he holds. One told for the same party goes before one of whom nothing was told.
 */
export const namedBefore = (t: ToldSoFar, a: RawActor, office: OfficePhrase | undefined, party: Party): number | null => {
  if (!definite(t, a, office) || party.kind !== "state") return null;
  const here = t.sentenceOf[a.first] as number;
  let unknown: Mention | null = null;
  for (let s = here; s >= Math.max(0, here - BACK); s--)
    for (const m of t.told(s).slice(0, MOST)) {
      const e = t.person(m.entity);
      if (m.at >= a.first || !bare(e)) continue;
      if (e.party === party.id) return m.entity;
      if (s < here && nameOnly(e) && !m.aside && inContact(t, m)) unknown ??= m;
    }
  return unknown?.entity ?? null;
};

/** Whom an office tells of that the base has nobody for, where the sentences behind name him. */
export const namedNext = (t: ToldSoFar, office: Entity["office"], party: Party): number | null => {
  const holder = office?.officeClass ? t.holder(party.id, office.officeClass, office.text) : null;
  const found = holder === null ? t.namedNext() : null;
  return found === null || t.person(found).office ? found : nameAs(t, found, office, party);
};

/** Gives somebody named before the office and the party that he is now told by. */
export const nameAs = (t: ToldSoFar, entity: number, office: Entity["office"], party: Party): number => {
  const e = t.person(entity);
  t.entities[entity] = {
    ...e,
    office,
    party: party.id,
    partyBasis: e.party ? e.partyBasis : "stated",
    partyWords: e.partyWords ?? party.words,
  };
  return entity;
};

/**
 * "They dined with Selim Atalan. The deputy prime minister is ...": whom the sentence before told of by name alone, and alone of that
 * kind, is called by the office that no one else in the report holds. Null where there is no such one.
 */
export const namedJust = (t: ToldSoFar, a: RawActor, office: OfficePhrase): number | null => {
  const here = t.sentenceOf[a.first] as number;
  const opens = t.sentenceOf[a.first - 1] !== here;
  if (!opens || t.words.folded[a.first] !== "the" || !definite(t, a, office) || office.officeClass === null) return null;
  const before = new Set(
    t
      .told(here - 1)
      .slice(0, MOST)
      .flatMap((m) => (bare(t.person(m.entity)) ? [m.entity] : [])),
  );
  const [only] = before;
  if (before.size !== 1 || only === undefined) return null;
  const own = {
    text: office.text,
    officeClass: office.officeClass,
    basis: "stated" as const,
    words: [office.first, office.last] as const,
  };
  t.entities[only] = { ...t.person(only), office: own };
  return only;
};
