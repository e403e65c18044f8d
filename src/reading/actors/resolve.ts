import { foldedWords } from "../../knowledge/fold.ts";
import type { Knowledge, OfficeClass, Person, Tenure } from "../../knowledge/knowledge.ts";
import type { Actor, Anchor, Entity, NameHit } from "../document.ts";
import { partyOf, personHits } from "../names.ts";
import type { Words } from "../words.ts";
import { type Builder, finish, type Names } from "./entity.ts";
import { Pointing } from "./pointing.ts";
import type { RawActor } from "./raw.ts";
import { close } from "./who.ts";

const SUFFIX = new Set("jr sr ii iii iv v vi".split(" "));
const nameKey = (w: Words, a: RawActor): string[] => {
  const [first, last] = a.nameWords as readonly [number, number];
  const out: string[] = [];
  for (let i = first; i < last; i++) out.push(...foldedWords(w.folded[i] as string));
  // "Mohammed VI" stays apart from every other Mohammed.
  while (out.length > 2 && SUFFIX.has(out[out.length - 1] as string)) out.pop();
  return out;
};

/** "Antony J. Blinken" and "Blinken"; "Wang Yi" and "Wang"; "Ararat Mirzoyan" and "A. Mirzoyan". */
const sameName = (short: readonly string[], long: readonly string[]): boolean => {
  // "Wu" is short for Wu Dawei: names of two letters stand at an end of the full one.
  if (short.length === 1) {
    const only = short[0] as string;
    return long.includes(only) && (only.length > 2 || long[0] === only || long.at(-1) === only);
  }
  const one = short[0] as string,
    other = long[0] as string;
  const surname = short[short.length - 1] === long[long.length - 1];
  if (surname)
    return (
      one === other ||
      one[0] === other ||
      other[0] === one ||
      short.slice(0, -1).every((x) => long.includes(x)) ||
      long.slice(0, -1).every((x) => short.includes(x))
    );
  return short.every((x) => long.includes(x)) || (long.length > 1 && long.every((x) => short.includes(x)));
};

export interface Resolved {
  readonly actors: readonly Actor[];
  readonly entities: readonly Entity[];
}

export interface ResolveContext {
  readonly words: Words;
  readonly sentenceOf: Int32Array;
  readonly names: readonly NameHit[];
  readonly knowledge: Knowledge;
  readonly anchor: Anchor;
}

/** The states and organizations that the report names, in any form. */
const partiesNamed = (names: readonly NameHit[]): Set<string> => {
  const out = new Set<string>();
  for (const n of names) {
    const p = partyOf(n.match);
    if (p) out.add(p.entity.id);
    for (const h of n.match.hits) if (h.entity.kind === "place") out.add(h.entity.country);
  }
  return out;
};

/** "President Biden" beside "President Joe Biden" and "First Lady Jill Biden": of several of one name, those who bear the title. */
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

/** Groups the named people of a report into entities, full names before surnames. */
const groupNames = (c: ResolveContext, raw: readonly RawActor[]): { builders: Builder[]; of: Map<number, Builder> } => {
  const { words: w } = c;
  const builders: Builder[] = [];
  const of = new Map<number, Builder>();
  const named = raw.map((a, i) => ({ a, i, key: a.nameWords ? nameKey(w, a) : [] })).filter((x) => x.key.length);
  const add = (x: (typeof named)[number], fresh: boolean): void => {
    const fits = builders.filter((b) =>
      sameName(x.key.length <= b.key.length ? x.key : b.key, x.key.length <= b.key.length ? b.key : x.key),
    );
    const parties = [...x.a.parties.map((p) => p.id), ...x.a.offices.flatMap((o) => (o.party && !o.former ? [o.party] : []))];
    // Two people of one surname stay two: another title or party forbids.
    const free = titledAlike(
      x.a,
      fits.filter(
        (b) => parties.length === 0 || b.parties.length === 0 || x.key.length > 1 || parties.some((p) => b.parties.includes(p)),
      ),
    );
    let best = free.find((b) => b.key.length === x.key.length && b.key.every((k, n) => k === x.key[n])) ?? null;
    if (!best && free.length) {
      const before = free.filter((b) => b.at < x.a.first).sort((p, q) => q.lastAt - p.lastAt);
      best = before[0] ?? free[0] ?? null;
    }
    if (!best) {
      if (!fresh) return;
      best = { key: x.key, at: x.a.first, lastAt: x.a.first, mentions: [], parties: [], hits: [], titled: false, index: -1 };
      builders.push(best);
    }
    if (x.key.length > best.key.length) best.key = x.key;
    best.mentions.push(x.a);
    best.lastAt = Math.max(best.lastAt, x.a.first);
    best.at = Math.min(best.at, x.a.first);
    for (const p of parties) if (!best.parties.includes(p)) best.parties.push(p);
    best.hits.push(...x.a.candidates);
    best.titled ||= x.a.offices.length > 0 || (x.a.nameWords as readonly [number, number])[0] > x.a.first;
    of.set(x.i, best);
  };
  for (const x of named) if (x.key.length > 1) add(x, true);
  for (const x of named) if (x.key.length === 1) add(x, true);
  return { builders, of };
};

/** "Rubinian" in the headline, "Rubinyan" below: builders that turn out to be one person of the base are one. */
const joinSpellings = (builders: readonly Builder[], of: Map<number, Builder>, names: Names): Builder[] => {
  const byPerson = new Map<string, Builder>();
  const gone = new Map<Builder, Builder>();
  const kept = builders.filter((b) => {
    const id = finish(b, 0, names)?.person?.id;
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
  return kept;
};

/** Later mentions of unknown people by surname alone: words equal to the last (or first) word of a name met before. */
export const surnamesAgain = (
  w: Words,
  sentenceOf: Int32Array,
  names: readonly NameHit[],
  raw: readonly RawActor[],
  blank: (first: number, last: number) => RawActor,
): RawActor[] => {
  const tails = new Map<string, string>();
  for (const a of raw) {
    if (a.kind !== "person" || !a.nameWords) continue;
    const [first, last] = a.nameWords;
    if (last - first < 2 && !a.offices.length && a.first === first && !a.candidates.length) continue;
    for (const i of [first, last - 1]) {
      const word = w.folded[i] as string;
      if (word.length > 2 && (w.capital[i] as number) > 0) tails.set(word, word);
    }
  }
  if (!tails.size) return [...raw];
  const taken = new Uint8Array(w.count);
  for (const a of raw) for (let i = a.first; i < a.last; i++) taken[i] = 1;
  const held = new Uint8Array(w.count);
  for (const n of names)
    if (!personHits(n.match).length && (n.last - n.first > 1 || partyOf(n.match)))
      for (let i = n.first; i < n.last; i++) held[i] = 1;
  const added: RawActor[] = [];
  for (let i = 0; i < w.count; i++) {
    if (taken[i] || held[i] || (w.capital[i] as number) === 0 || !tails.has(w.folded[i] as string)) continue;
    let last = i + 1;
    while (
      last < w.count &&
      tails.has(w.folded[last] as string) &&
      !taken[last] &&
      (w.capital[last] as number) > 0 &&
      sentenceOf[last] === sentenceOf[i]
    )
      last++;
    added.push(blank(i, last));
    i = last - 1;
  }
  return [...raw, ...added].sort((a, b) => a.first - b.first);
};

/** A name the base does not list, spelled closely to that of somebody in high office of a state the report names. */
const spelledOtherwise = (
  c: ResolveContext,
  e: Entity,
  day: string | null,
  parties: readonly string[],
): { person: Person; tenure: Tenure } | null => {
  const name = foldedWords(e.name ?? "");
  if (name.length < 2 || day === null) return null;
  for (const party of parties.slice(0, 12))
    for (const cls of HIGH)
      for (const h of c.knowledge.holders(cls, party, day, day)) {
        const own = foldedWords(h.person.name);
        if (own.length > 1 && close(name.at(-1) as string, own.at(-1) as string) && close(name[0] as string, own[0] as string))
          return h;
      }
  return null;
};

const HIGH: readonly OfficeClass[] = ["head-of-state", "head-of-government", "foreign-minister", "deputy-head-of-government"];

const calledByName = (n: NameHit): string | null => {
  const hit = partyOf(n.match);
  return hit && hit.form !== "seat" ? hit.entity.id : null;
};

/** For people of no known party: the holder of their office in a state the report names; else the one state that is left. */
const inferParties = (entities: Entity[], c: ResolveContext, day: string | null, around: ReadonlySet<string>): void => {
  const states = [...around].filter((p) => c.knowledge.state(p) !== null);
  // A town may lie in several states: only those called by name count as the one that is left.
  const named = [...new Set(c.names.flatMap((n) => calledByName(n) ?? []))].filter((p) => c.knowledge.state(p) !== null);
  const taken = new Set(entities.flatMap((e) => (e.party ? [e.party] : [])));
  entities.forEach((e, i) => {
    if (e.person === null && e.name !== null && e.type === "person") {
      const found = spelledOtherwise(c, e, day, e.party ? [e.party] : states);
      if (found) {
        const office = e.office ?? {
          text: found.tenure.office,
          officeClass: found.tenure.officeClass,
          basis: "known" as const,
          words: null,
        };
        entities[i] = {
          ...e,
          person: found.person,
          party: e.party ?? found.tenure.for,
          partyBasis: e.party ? e.partyBasis : "known",
          office,
        };
        return;
      }
    }
    if (e.party !== null) return;
    const cls = e.office?.officeClass ?? null;
    const surname = foldedWords(e.name ?? "");
    if (cls !== null && HIGH.includes(cls)) {
      for (const p of states) {
        const holder = c.knowledge.holders(cls, p, day, day).find((h) => {
          const own = foldedWords(h.person.name);
          return surname.some((x) => x.length > 3 && own.includes(x));
        });
        if (holder) {
          entities[i] = { ...e, person: e.person ?? holder.person, party: p, partyBasis: "known" };
          return;
        }
      }
    }
    // An official of no told party, and only one state named that no other has: it is his.
    const left = named.filter((p) => !taken.has(p));
    if (e.office && cls !== "spokesperson" && left.length === 1 && entities.some((x) => x.party !== null))
      entities[i] = { ...e, party: left[0] as string, partyBasis: "inferred" };
  });
};

/** Says who everybody is: people by name, unnamed officials by party and office, pointers by what they point to. */
export const resolveActors = (c: ResolveContext, raw: readonly RawActor[]): Resolved => {
  const { words: w } = c;
  const around = partiesNamed(c.names);
  const { builders, of } = groupNames(c, raw);
  const names: Names = {
    words: w,
    knowledge: c.knowledge,
    day: c.anchor.day ?? c.anchor.published ?? dayOf(c.anchor.edtf),
    around,
  };
  const entities: Entity[] = [];
  for (const b of joinSpellings(builders, of, names)) {
    const made = finish(b, entities.length, names);
    if (made) {
      b.index = entities.length;
      entities.push(made);
    }
  }
  inferParties(entities, c, names.day, around);
  const pointing = new Pointing(c, entities, names.day);
  const actors: Actor[] = [];
  const heads = new Map<number, number>();
  raw.forEach((a, i) => {
    const builder = of.get(i);
    if (a.nameWords && (!builder || builder.index < 0)) return;
    const index = actors.length;
    let found: number[];
    if (builder) {
      found = [builder.index];
      if (a.pointer === "counterpart") pointing.titleCounterpart(a, builder.index);
    } else found = pointing.at(a);
    const actor: Actor = {
      index,
      kind: a.kind,
      first: a.first,
      last: a.last,
      nameWords: a.nameWords,
      offices: a.offices,
      entities: found,
      plural: a.plural,
      possessive: a.possessive,
    };
    actors.push(actor);
    if (a.headedAt !== null) heads.set(index, a.headedAt);
    pointing.seen(a, actor);
  });
  for (const [index, at] of heads) {
    const head = actors.find((x) => x.first >= at && x.first <= at + 2 && x.kind === "person");
    if (head) actors[index] = { ...(actors[index] as Actor), entities: head.entities };
  }
  return { actors, entities: pointing.entities };
};

/** A day inside a partial date, for looking up tenures. */
const dayOf = (edtf: string | null): string | null =>
  edtf === null ? null : edtf.length === 7 ? `${edtf}-15` : edtf.length === 4 ? `${edtf}-07-01` : null;
