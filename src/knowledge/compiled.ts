/** The compiled knowledge base: one file, read whole, looked into without unpacking. */
import { BASE_PATH, baseBytes } from "./base-file.ts";
import { type ExtraPeople, readExtraPeople } from "./extra.ts";
import { fold } from "./fold.ts";
import type {
  Entity,
  KnowledgeBase,
  Match,
  Named,
  OfficeClass,
  Organization,
  Person,
  Place,
  State,
  Tenure,
} from "./knowledge.ts";
import { DEGREE, FLAG_ACTING, FLAG_ATTESTED, FLAG_VERIFIED, OFFICE_CLASSES } from "./layout.ts";
import { Matcher, merge } from "./matcher.ts";
import { KnowledgeError, Sections } from "./sections.ts";
import { holds } from "./tenure.ts";

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
  /** Ordinary words of English that have the spelling key of some name, never taken for another spelling of it. */
  readonly common: readonly string[];
}

class CompiledKnowledge implements KnowledgeBase {
  readonly version: string;
  readonly #meta: Meta;
  readonly #sections: Sections;
  readonly #matcher: Matcher;
  readonly #extra: ExtraPeople | null;
  readonly #held = new Map<string, readonly { person: Person; tenure: Tenure }[]>();
  readonly #textStart: Uint32Array;
  readonly #textBytes: Buffer;
  readonly #texts: (string | undefined)[];
  /** States, organizations and named things: the entities below `#firstPlace`. */
  readonly #fixed: readonly Entity[];
  /** Places and people, each made when it is first asked for. */
  readonly #made: (Entity | undefined)[];
  readonly #firstPlace: number;
  readonly #firstPerson: number;
  readonly #states = new Map<string, State>();
  readonly #organizations = new Map<string, Organization>();
  readonly #tenureCache = new Map<number, Tenure>();
  #hosted: ReadonlyMap<string, readonly Named[]> | null = null;

  constructor(sections: Sections, extra: ExtraPeople | null) {
    const meta = JSON.parse(Buffer.from(sections.bytes("meta")).toString("utf8")) as Meta;
    this.#meta = meta;
    this.#sections = sections;
    this.#extra = extra;
    this.version = extra ? `${meta.version}+${extra.version}` : meta.version;
    this.#textStart = sections.u32("textStart");
    const bytes = sections.bytes("textBytes");
    this.#textBytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#texts = new Array(this.#textStart.length - 1);
    this.#fixed = [...meta.states, ...meta.organizations, ...meta.named];
    this.#firstPlace = this.#fixed.length;
    this.#firstPerson = this.#firstPlace + meta.places;
    this.#made = new Array(meta.places + meta.people);
    for (const s of meta.states) this.#states.set(s.id, s);
    for (const o of meta.organizations) this.#organizations.set(o.id, o);
    this.#matcher = new Matcher(sections.lexicon("exact"), sections.lexicon("spelling"), meta.common, (at) => this.#entity(at));
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
    if (at < this.#firstPlace) return this.#fixed[at] as Entity;
    const known = this.#made[at - this.#firstPlace];
    if (known) return known;
    const made = at >= this.#firstPerson ? this.#person(at - this.#firstPerson) : this.#place(at - this.#firstPlace);
    this.#made[at - this.#firstPlace] = made;
    return made;
  }

  matchesAt(folded: readonly string[], capital: ArrayLike<number>, at: number): readonly Match[] {
    const matches = this.#matcher.matchesAt(folded, capital, at);
    const own = this.#extra?.matchesAt(folded, capital, at);
    return own?.length ? merge(own, matches, true) : matches;
  }

  opensName(folded: string): boolean {
    return this.#matcher.opensName(folded) || (this.#extra?.opensName(folded) ?? false);
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

/**
 * Opens the compiled base (default: the one of this package). `extraPath`: a user's own file of people, JSON lines as in
 * knowledge/people. Throws KnowledgeError if either cannot be read.
 */
export const loadKnowledge = (path: string = BASE_PATH, extraPath?: string): KnowledgeBase => {
  let bytes: Buffer;
  try {
    bytes = baseBytes(path);
  } catch (cause) {
    throw new KnowledgeError(
      `cannot read the knowledge base ${path} (${(cause as Error).message}); run: node scripts/knowledge/compile.ts`,
    );
  }
  // Views need their offset aligned; a Buffer of this size is never a slice of the pool, but nothing promises it.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  return new CompiledKnowledge(new Sections(aligned, path), extraPath === undefined ? null : readExtraPeople(extraPath));
};
