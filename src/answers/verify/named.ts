/** Whom and what a sentence names: people as the record knows them, parties and places as the base does. */
import { type FoldedWord, foldedWords, words } from "../../knowledge/fold.ts";
import type { Hit, Knowledge, Match } from "../../knowledge/knowledge.ts";
import type { PersonRow, RecordStore } from "../../store/store.ts";
import { sameName } from "./same-person.ts";

/** "Trump", "the Emirates", "in Geneva": words [first, last) of the sentence. A capital is a place, and a party by its seat. */
export interface Named {
  readonly first: number;
  readonly last: number;
  /** As they are typed, folded. */
  readonly words: readonly string[];
  readonly person: { readonly id: string; readonly name: string; readonly for: string | null } | null;
  readonly party: string | null;
  /** A party named by its people: "Brazilian". */
  readonly demonym: boolean;
  readonly place: { readonly name: string | null; readonly country: string } | null;
}

const LONGEST = 5;
const LOOKED_AT = 8;
/** How much oftener than the next of that name somebody must take part to be meant by it. */
const OFTENER = 2;
const PARTICLES = new Set("al bin bint da de der dos du el ibn la van von".split(" "));

/** The people of the record whom a name may mean, those who take part oftenest first. */
const namesakes = (store: RecordStore, name: readonly string[]): PersonRow[] => {
  const typed = name.join(" ");
  return store.peopleNamed(name, LOOKED_AT).filter((row) => {
    const own = foldedWords(row.name);
    return sameName(typed, row.name) && (name.length > 1 || own[0] === name[0] || own.at(-1) === name[0]);
  });
};

interface Found extends Omit<Named, "person" | "words"> {
  readonly people: readonly PersonRow[];
  readonly known: Named["person"];
}

const NOBODY = { people: [], known: null, party: null, demonym: false, place: null };

const ofHits = (hits: readonly Hit[]): Omit<Found, "first" | "last"> | null => {
  const hit = hits.find((h) => !h.common && (h.entity.kind === "state" || h.entity.kind === "organization"));
  const at = hits.find((h) => !h.common && h.entity.kind === "place")?.entity;
  const place = at?.kind === "place" ? { name: at.name, country: at.country } : null;
  if (hit) {
    const here = place ?? (hit.entity.kind === "state" ? { name: null, country: hit.entity.id } : null);
    return { ...NOBODY, party: hit.entity.id, demonym: hit.form === "demonym", place: here };
  }
  if (place) return { ...NOBODY, place };
  const people = hits.flatMap((h) => (!h.common && h.entity.kind === "person" ? [h.entity] : []));
  const [only] = people;
  if (!only || people.length > 1) return null;
  const tenure = only.tenures.at(-1);
  return { ...NOBODY, known: { id: only.id, name: only.name, for: tenure?.for ?? null } };
};

/** Words in a row that may be a name: capitals, particles between them, and what a hyphen joins ("Ying-jeou"). */
const runFrom = (all: readonly FoldedWord[], sentence: string, first: number): number => {
  let last = first;
  while (last < all.length && last - first < LONGEST) {
    const word = all[last] as FoldedWord;
    const between = PARTICLES.has(word.folded) && last > first && (all[last + 1]?.capital ?? 0) > 0;
    const joined = last > first && sentence.slice((all[last - 1] as FoldedWord).end, word.start) === "-";
    if (!word.capital && !between && !joined) break;
    last++;
  }
  return last;
};

/** "von der Leyen": particles before a name are of it. */
const withParticles = (all: readonly FoldedWord[], first: number): number => {
  let from = first;
  while (from > 0 && all[from - 1]?.capital === 0 && PARTICLES.has((all[from - 1] as FoldedWord).folded)) from--;
  return from;
};

/** The longest name of the record's people that begins here. */
const ofRecord = (
  store: RecordStore,
  all: readonly FoldedWord[],
  sentence: string,
  first: number,
  beyond: number,
): Found | null => {
  for (let last = runFrom(all, sentence, first); last > Math.max(first, beyond); last--) {
    const name = all.slice(first, last).map((w) => w.folded);
    if (name.length === 1 && (name[0] as string).length < 2) continue;
    const people = namesakes(store, name);
    if (people.length) return { ...NOBODY, first, last, people };
  }
  return null;
};

const ofBase = (matches: readonly Match[], first: number): Found | null => {
  for (const match of matches) {
    const found = ofHits(match.hits);
    if (found) return { ...found, first, last: first + match.words };
  }
  return null;
};

const found = (store: RecordStore, knowledge: Knowledge, all: readonly FoldedWord[], sentence: string): Found[] => {
  const folded = all.map((w) => w.folded);
  const capital = all.map((w) => w.capital);
  const out: Found[] = [];
  for (let i = 0; i < all.length; i++) {
    if (!capital[i]) continue;
    const base = ofBase(knowledge.matchesAt(folded, capital, i), i);
    // "Japan" is no person; "Kim Jong Un" is, whatever "Kim" may be.
    const parties = base && !base.known ? base.last - i : 0;
    const here = ofRecord(store, all, sentence, i, i + parties) ?? base;
    if (!here) continue;
    out.push(here.people.length || here.known ? { ...here, first: withParticles(all, here.first) } : here);
    i = here.last - 1;
  }
  return out;
};

const togetherWith = (store: RecordStore, person: PersonRow, others: readonly string[]): boolean =>
  others.some((other) => other !== person.id && store.summaries({ person: [person.id, other] }, { limit: 1 }).total > 0);

/** Who is meant of several of one name: the one who was with the others named, else the one who takes part twice as often. */
const meant = (store: RecordStore, f: Found, sure: readonly string[]): Named["person"] => {
  const [first, second] = f.people;
  if (!first) return f.known;
  if (second) {
    const beside = f.people.filter((p) => togetherWith(store, p, sure));
    if (beside.length === 1) return beside[0] as PersonRow;
    if (first.engagements < OFTENER * second.engagements) return null;
  }
  return first;
};

/** The names of a sentence in their order; a name of several people that nothing decides is left out. */
export const namedIn = (store: RecordStore, knowledge: Knowledge, sentence: string): Named[] => {
  const typed = words(sentence);
  const all = found(store, knowledge, typed, sentence);
  const sure = all.flatMap((f) => (f.people.length === 1 ? [(f.people[0] as PersonRow).id] : []));
  return all.flatMap((f) => {
    const person = meant(store, f, sure);
    if (!person && !f.party && !f.place) return [];
    const own = typed.slice(f.first, f.last).map((w) => w.folded);
    return [{ first: f.first, last: f.last, words: own, person, party: f.party, demonym: f.demonym, place: f.place }];
  });
};
