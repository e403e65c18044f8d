/** The compiled knowledge base: one file, read whole, looked into without unpacking. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ExtraPeople, readExtraPeople } from "./extra.ts";
import { fold } from "./fold.ts";
import type {
  Entity,
  Hit,
  KnowledgeBase,
  Match,
  Named,
  NameForm,
  OfficeClass,
  Organization,
  Person,
  Place,
  State,
  Tenure,
} from "./knowledge.ts";
import {
  DEGREE,
  entityOf,
  FLAG_ACTING,
  FLAG_ATTESTED,
  FLAG_VERIFIED,
  HIT_COMMON,
  HIT_RELAXED,
  LAYOUT,
  LEXICON_SECTIONS,
  MAGIC,
  NAME_FORMS,
  OFFICE_CLASSES,
  PARTICLES,
  SECTIONS,
  type Section,
  SMALL_WORDS,
} from "./layout.ts";
import { Lexicon, type LexiconArrays, NO_NODE } from "./lexicon.ts";
import { spellingKey } from "./spelling.ts";
import { holds } from "./tenure.ts";

/** The base's file is missing, cut short, or made by another version of the code. */
export class KnowledgeError extends Error {
  readonly code = "knowledge-unreadable";
  constructor(message: string) {
    super(message);
    this.name = "KnowledgeError";
  }
}

/** What is read at once: the few hundred states and organizations, the named things, and where each kind's numbers begin. */
export interface Meta {
  readonly version: string;
  readonly states: readonly State[];
  readonly organizations: readonly Organization[];
  readonly named: readonly Named[];
  readonly places: number;
  readonly people: number;
  /** State to the number of its capital's place. */
  readonly capitals: Readonly<Record<string, number>>;
  /** Party to its run in partyTenures: [start, end). */
  readonly parties: Readonly<Record<string, readonly [number, number]>>;
  /** Ordinary words of English, never taken for another spelling of a name. */
  readonly common: readonly string[];
}

const DEFAULT_PATH = fileURLToPath(new URL("../../knowledge/compiled/base.bin", import.meta.url));
const NONE: readonly Match[] = [];
const KEY_CACHE_LIMIT = 50_000;
/** Shorter surnames are matched only as they are spelled in the base. */
const SHORTEST_KEY = 4;

const isDigits = (word: string): boolean => word.charCodeAt(0) < 58;

/** The sections of the file as views of one buffer. */
class Sections {
  readonly #views: ReadonlyMap<Section, Uint8Array>;

  constructor(bytes: Uint8Array, path: string) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const header = 12 + SECTIONS.length * 8;
    if (bytes.byteLength < header || view.getUint32(0, true) !== MAGIC)
      throw new KnowledgeError(`${path} is no compiled knowledge base; run: node scripts/knowledge/compile.ts`);
    if (view.getUint32(4, true) !== LAYOUT || view.getUint32(8, true) !== SECTIONS.length) {
      throw new KnowledgeError(`${path} was compiled by another version; run: node scripts/knowledge/compile.ts`);
    }
    const views = new Map<Section, Uint8Array>();
    SECTIONS.forEach((name, i) => {
      const start = view.getUint32(12 + i * 8, true);
      const length = view.getUint32(16 + i * 8, true);
      if (start + length > bytes.byteLength)
        throw new KnowledgeError(`${path} is cut short; run: node scripts/knowledge/compile.ts`);
      views.set(name, bytes.subarray(start, start + length));
    });
    this.#views = views;
  }

  bytes(name: Section): Uint8Array {
    return this.#views.get(name) as Uint8Array;
  }
  u32(name: Section): Uint32Array {
    const b = this.bytes(name);
    return new Uint32Array(b.buffer, b.byteOffset, b.byteLength >>> 2);
  }
  i32(name: Section): Int32Array {
    const b = this.bytes(name);
    return new Int32Array(b.buffer, b.byteOffset, b.byteLength >>> 2);
  }
  u16(name: Section): Uint16Array {
    const b = this.bytes(name);
    return new Uint16Array(b.buffer, b.byteOffset, b.byteLength >>> 1);
  }
  lexicon(which: "exact" | "spelling"): Lexicon {
    const arrays = Object.fromEntries(
      LEXICON_SECTIONS.map((s) => [s, s === "wordBytes" ? this.bytes(`${which}.${s}`) : this.u32(`${which}.${s}`)]),
    );
    return new Lexicon(arrays as unknown as LexiconArrays);
  }
}

/** The hits of one node, sorted out once by what they ask of the writing. */
interface NodeHits {
  /** For words written in capitals throughout. */
  readonly inCapitals: readonly Hit[];
  /** For Capitalized words. */
  readonly capitalized: readonly Hit[];
  /** For names that have some word in lower case: "Munich security conference"; people only if their name is written so: "Kyung-wha". */
  readonly loose: readonly Hit[];
}

class CompiledKnowledge implements KnowledgeBase {
  readonly version: string;
  readonly #meta: Meta;
  readonly #sections: Sections;
  readonly #exact: Lexicon;
  readonly #spelling: Lexicon;
  readonly #extra: ExtraPeople | null;
  readonly #held = new Map<string, readonly { person: Person; tenure: Tenure }[]>();
  readonly #textStart: Uint32Array;
  readonly #textBytes: Buffer;
  readonly #texts: (string | undefined)[];
  readonly #entities: (Entity | undefined)[];
  readonly #firstPlace: number;
  readonly #firstPerson: number;
  readonly #states = new Map<string, State>();
  readonly #organizations = new Map<string, Organization>();
  readonly #nodes = new Map<number, NodeHits>();
  readonly #spellingNodes = new Map<number, NodeHits>();
  readonly #keys = new Map<string, number>();
  readonly #common: ReadonlySet<string>;
  readonly #tenureCache = new Map<number, Tenure>();
  #hosted: ReadonlyMap<string, readonly Named[]> | null = null;

  constructor(sections: Sections, extra: ExtraPeople | null) {
    const meta = JSON.parse(Buffer.from(sections.bytes("meta")).toString("utf8")) as Meta;
    this.#meta = meta;
    this.#sections = sections;
    this.#extra = extra;
    this.version = extra ? `${meta.version}+${extra.version}` : meta.version;
    this.#common = new Set(meta.common);
    this.#exact = sections.lexicon("exact");
    this.#spelling = sections.lexicon("spelling");
    this.#textStart = sections.u32("textStart");
    const bytes = sections.bytes("textBytes");
    this.#textBytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#texts = new Array(this.#textStart.length - 1);
    const fixed: Entity[] = [...meta.states, ...meta.organizations, ...meta.named];
    this.#firstPlace = fixed.length;
    this.#firstPerson = fixed.length + meta.places;
    this.#entities = [...fixed, ...new Array(meta.places + meta.people)];
    for (const s of meta.states) this.#states.set(s.id, s);
    for (const o of meta.organizations) this.#organizations.set(o.id, o);
    this.#columns = {
      personId: sections.u32("personId"),
      personName: sections.u32("personName"),
      personTenures: sections.u32("personTenures"),
      tenurePerson: sections.u32("tenurePerson"),
      tenureOffice: sections.u32("tenureOffice"),
      tenureClass: sections.bytes("tenureClass"),
      tenureAlso: sections.u16("tenureAlso"),
      tenureFor: sections.u32("tenureFor"),
      tenureFrom: sections.u32("tenureFrom"),
      tenureTo: sections.u32("tenureTo"),
      tenureFlags: sections.bytes("tenureFlags"),
      tenureAccredited: sections.u32("tenureAccredited"),
      tenureSource: sections.u32("tenureSource"),
      partyTenures: sections.u32("partyTenures"),
    };
  }
  readonly #columns;

  #text(at: number): string {
    const known = this.#texts[at];
    if (known !== undefined) return known;
    const text = this.#textBytes.toString("utf8", this.#textStart[at], this.#textStart[at + 1]);
    this.#texts[at] = text;
    return text;
  }

  #tenure(at: number): Tenure {
    const known = this.#tenureCache.get(at);
    if (known) return known;
    const c = this.#columns;
    const or = (text: string): string | null => text || null;
    const flags = c.tenureFlags[at] as number;
    const mask = c.tenureAlso[at] as number;
    const tenure: Tenure = {
      person: this.#text(c.personId[c.tenurePerson[at] as number] as number),
      office: this.#text(c.tenureOffice[at] as number),
      officeClass: OFFICE_CLASSES[c.tenureClass[at] as number] as OfficeClass,
      also: OFFICE_CLASSES.filter((_, i) => mask & (1 << i)),
      for: this.#text(c.tenureFor[at] as number),
      from: or(this.#text(c.tenureFrom[at] as number)),
      to: or(this.#text(c.tenureTo[at] as number)),
      acting: (flags & FLAG_ACTING) !== 0,
      accreditedTo: or(this.#text(c.tenureAccredited[at] as number)),
      verified: (flags & FLAG_VERIFIED) !== 0,
      attested: (flags & FLAG_ATTESTED) !== 0,
      source: this.#text(c.tenureSource[at] as number),
    };
    this.#tenureCache.set(at, tenure);
    return tenure;
  }

  #person(at: number): Person {
    const c = this.#columns;
    const tenures: Tenure[] = [];
    for (let t = c.personTenures[at] as number; t < (c.personTenures[at + 1] as number); t++) tenures.push(this.#tenure(t));
    return { kind: "person", id: this.#text(c.personId[at] as number), name: this.#text(c.personName[at] as number), tenures };
  }

  #place(at: number): Place {
    const s = this.#sections;
    return {
      kind: "place",
      id: this.#text(s.u32("placeId")[at] as number),
      name: this.#text(s.u32("placeName")[at] as number),
      country: this.#text(s.u32("placeCountry")[at] as number),
      lat: (s.i32("placeLat")[at] as number) / DEGREE,
      lon: (s.i32("placeLon")[at] as number) / DEGREE,
      population: s.u32("placePopulation")[at] as number,
      within: this.#text(s.u32("placeWithin")[at] as number) || null,
    };
  }

  #entity(at: number): Entity {
    const known = this.#entities[at];
    if (known) return known;
    const made = at >= this.#firstPerson ? this.#person(at - this.#firstPerson) : this.#place(at - this.#firstPlace);
    this.#entities[at] = made;
    return made;
  }

  #nodeHits(lexicon: Lexicon, cache: Map<number, NodeHits>, node: number): NodeHits {
    const known = cache.get(node);
    if (known) return known;
    const inCapitals: Hit[] = [];
    const capitalized: Hit[] = [];
    const loose: Hit[] = [];
    for (const code of lexicon.hits(node)) {
      const hit: Hit = {
        entity: this.#entity(entityOf(code)),
        form: NAME_FORMS[code & 7] as NameForm,
        common: (code & HIT_COMMON) !== 0,
      };
      inCapitals.push(hit);
      if (hit.form === "acronym" && !(code & HIT_RELAXED)) continue;
      capitalized.push(hit);
      if (hit.form !== "acronym" && (hit.entity.kind !== "person" || code & HIT_RELAXED)) loose.push(hit);
    }
    const made = { inCapitals, capitalized, loose };
    cache.set(node, made);
    return made;
  }

  /** The number of a word's spelling key in the second lexicon, remembered for the words of a text. */
  #key(folded: string): number {
    const known = this.#keys.get(folded);
    if (known !== undefined) return known;
    if (this.#keys.size >= KEY_CACHE_LIMIT) this.#keys.clear();
    const word = this.#spelling.word(spellingKey(folded));
    this.#keys.set(folded, word);
    return word;
  }

  matchesAt(folded: readonly string[], capital: ArrayLike<number>, at: number): readonly Match[] {
    const first = folded[at];
    if (first === undefined) return NONE;
    if (capital[at] === 0 && !PARTICLES.has(first) && !isDigits(first)) return NONE;
    let matches = this.#walk(this.#exact, this.#nodes, (w) => this.#exact.word(w), folded, capital, at, false);
    const respelled = this.#walk(this.#spelling, this.#spellingNodes, (w) => this.#key(w), folded, capital, at, true);
    if (respelled.length) matches = merge(matches, respelled);
    const own = this.#extra?.matchesAt(folded, capital, at);
    if (own?.length) matches = merge(own, matches, true);
    return matches;
  }

  /** Follows the text's words down a lexicon; people's middle initials that the base lacks are stepped over. */
  #walk(
    lexicon: Lexicon,
    cache: Map<number, NodeHits>,
    wordOf: (word: string) => number,
    folded: readonly string[],
    capital: ArrayLike<number>,
    at: number,
    peopleOnly: boolean,
  ): readonly Match[] {
    let node = lexicon.begin(wordOf(folded[at] as string));
    if (node === NO_NODE) return NONE;
    let found: Match[] | null = null;
    let capitals = 0;
    let lower = 0;
    let skipped = false;
    const particle = capital[at] === 0 && !isDigits(folded[at] as string);
    for (let end = at; ; ) {
      const word = folded[end] as string;
      const c = capital[end] as number;
      if (c === 2 || isDigits(word) || (c === 1 && word.length === 1)) capitals++;
      else if (c === 0 && !SMALL_WORDS.has(word)) lower++;
      end++;
      if (lexicon.hasHits(node)) {
        const sorted = this.#nodeHits(lexicon, cache, node);
        let hits = lower > 0 ? sorted.loose : capitals + (skipped ? 1 : 0) >= end - at ? sorted.inCapitals : sorted.capitalized;
        // Only a person's name begins with a lower-case word: "al-Sisi", "bin Salman"; and it does not end in a particle.
        if (particle) hits = c === 0 ? [] : hits.filter((h) => h.entity.kind === "person");
        if (skipped) hits = hits.filter((h) => h.entity.kind === "person");
        if (
          peopleOnly &&
          end - at === 1 &&
          (c !== 1 || (folded[at] as string).length < SHORTEST_KEY || this.#common.has(folded[at] as string))
        )
          hits = [];
        if (hits.length) found = [{ words: end - at, hits }, ...(found ?? [])];
      }
      if (end >= folded.length) break;
      let next = lexicon.next(node, wordOf(folded[end] as string));
      if (
        next === NO_NODE &&
        (folded[end] as string).length === 1 &&
        capital[end] !== 0 &&
        end + 1 < folded.length &&
        !isDigits(folded[end] as string)
      ) {
        next = lexicon.next(node, wordOf(folded[end + 1] as string));
        if (next !== NO_NODE) {
          skipped = true;
          end++;
        }
      }
      if (next === NO_NODE) break;
      node = next;
    }
    return found ?? NONE;
  }

  states(): readonly State[] {
    return this.#meta.states;
  }

  organizations(): readonly Organization[] {
    return this.#meta.organizations;
  }

  state(id: string): State | null {
    return this.#states.get(id) ?? null;
  }

  organization(id: string): Organization | null {
    return this.#organizations.get(id) ?? null;
  }

  person(id: string): Person | null {
    const own = this.#extra?.person(id);
    if (own) return own;
    // People lie in the order of their ids.
    let low = 0;
    let high = this.#meta.people;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.#text(this.#columns.personId[middle] as number);
      if (there === id) return this.#entity(this.#firstPerson + middle) as Person;
      if (there < id) low = middle + 1;
      else high = middle;
    }
    return null;
  }

  holders(
    officeClass: OfficeClass,
    party: string,
    from: string | null,
    to: string | null,
  ): readonly { person: Person; tenure: Tenure }[] {
    // One report asks the same many times; the next reports are often of the same days.
    const key = `${officeClass} ${party} ${from ?? ""} ${to ?? ""}`;
    const known = this.#held.get(key);
    if (known) return known;
    if (this.#held.size >= HELD_MOST) this.#held.clear();
    const made = this.#findHolders(officeClass, party, from, to);
    this.#held.set(key, made);
    return made;
  }

  #findHolders(
    officeClass: OfficeClass,
    party: string,
    from: string | null,
    to: string | null,
  ): readonly { person: Person; tenure: Tenure }[] {
    const found: { person: Person; tenure: Tenure }[] = [];
    const run = Object.hasOwn(this.#meta.parties, party) ? this.#meta.parties[party] : undefined;
    const c = this.#columns;
    for (let i = run?.[0] ?? 0; i < (run?.[1] ?? 0); i++) {
      const at = c.partyTenures[i] as number;
      const mask = 1 << OFFICE_CLASSES.indexOf(officeClass);
      if (c.tenureClass[at] !== OFFICE_CLASSES.indexOf(officeClass) && !((c.tenureAlso[at] as number) & mask)) continue;
      const tenure = this.#tenure(at);
      if (holds(tenure, from, to))
        found.push({ person: this.#entity(this.#firstPerson + (c.tenurePerson[at] as number)) as Person, tenure });
    }
    const all = this.#extra ? [...this.#extra.holders(officeClass, party, from, to), ...found] : found;
    return all.sort((a, b) => certainty(b.tenure) - certainty(a.tenure));
  }

  capitalOf(state: string): Place | null {
    if (!Object.hasOwn(this.#meta.capitals, state)) return null;
    return this.#entity(this.#firstPlace + (this.#meta.capitals[state] as number)) as Place;
  }

  occasionsAt(town: string): readonly Named[] {
    this.#hosted ??= byTown(this.#meta.named);
    return this.#hosted.get(fold(town)) ?? [];
  }
}

const byTown = (named: readonly Named[]): ReadonlyMap<string, readonly Named[]> => {
  const all = new Map<string, Named[]>();
  for (const n of named) {
    if (n.kind !== "occasion" || n.place === null) continue;
    const town = fold(n.place);
    all.set(town, [...(all.get(town) ?? []), n]);
  }
  return all;
};

/** Answers of `holders` kept at once. */
const HELD_MOST = 4096;

/** Dated, held in full and checked comes first. */
const certainty = (t: Tenure): number =>
  (t.attested ? 0 : 8) + (t.from ? 4 : 0) + (t.to ? 2 : 0) + (t.acting ? 0 : 1) + (t.verified ? 0.5 : 0);

/** Joins matches by length, longest first; at one length `before` stands alone, or before the others if they are to be kept. */
const merge = (before: readonly Match[], after: readonly Match[], keep = false): readonly Match[] => {
  if (!before.length) return after;
  const byWords = new Map<number, readonly Hit[]>(before.map((m) => [m.words, m.hits]));
  for (const m of after) {
    const there = byWords.get(m.words);
    if (!there) byWords.set(m.words, m.hits);
    else if (keep)
      byWords.set(m.words, [
        ...there,
        ...m.hits.filter((h) => !there.some((o) => o.entity.kind === h.entity.kind && o.entity.id === h.entity.id)),
      ]);
  }
  return [...byWords].sort((a, b) => b[0] - a[0]).map(([words, hits]) => ({ words, hits }));
};

/**
 * Opens the compiled base (default: the one of this package). `extraPath`: a user's own file of people, JSON lines as in
 * knowledge/people. Throws KnowledgeError if either cannot be read.
 */
export const loadKnowledge = (path: string = DEFAULT_PATH, extraPath?: string): KnowledgeBase => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new KnowledgeError(
      `cannot read the knowledge base ${path} (${(cause as Error).message}); run: node scripts/knowledge/compile.ts`,
    );
  }
  // Views need their offset aligned; a Buffer of this size is never a slice of the pool, but nothing promises it.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  return new CompiledKnowledge(new Sections(aligned, path), extraPath === undefined ? null : readExtraPeople(extraPath));
};
