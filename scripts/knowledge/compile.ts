/** Compiles knowledge/ to knowledge/compiled/base.bin. Usage: node scripts/knowledge/compile.ts [--if-newer] */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Meta } from "../../src/knowledge/compiled.ts";
import { foldedWords } from "../../src/knowledge/fold.ts";
import type { NameForm, Named, Organization, State, Tenure } from "../../src/knowledge/knowledge.ts";
import { DEGREE, FLAG_ACTING, FLAG_ATTESTED, FLAG_VERIFIED, HIT_COMMON, HIT_RELAXED, hitOf, LAYOUT, LEXICON_SECTIONS, MAGIC, NAME_FORMS, OFFICE_CLASSES, SECTIONS, type Section } from "../../src/knowledge/layout.ts";
import { personNames } from "../../src/knowledge/names.ts";
import { spellingKey } from "../../src/knowledge/spelling.ts";
import { LexiconWriter } from "./lexicon-writer.ts";
import { type JoinedPerson, joinPeople } from "./people.ts";
import * as sources from "./sources.ts";

const TARGET = join(sources.KNOWLEDGE, "compiled", "base.bin");
const LATIN_WORD = /^[a-z0-9]+$/;

/** Acronyms also written Capitalized: "Nato", "Unesco". */
const SPOKEN = new Set("NATO ASEAN UNESCO UNICEF OPEC BRICS MERCOSUR CARICOM ECOWAS INTERPOL IGAD SAARC BIMSTEC AUKUS UNRWA UNHCR UNIFIL NAFTA BENELUX UNASUR TURKPA TURKSOY TRACECA ICESCO".split(" "));

class Names {
  readonly exact = new LexiconWriter();
  readonly spelling = new LexiconWriter();

  add(name: string, entity: number, form: NameForm, flags = 0): void {
    const words = foldedWords(name.replace(/^the\s+/i, ""));
    if (!words.length || words.length > 12 || !words.every((w) => LATIN_WORD.test(w))) return;
    // Digits alone ("3+3") would be found in any sum.
    if (words.every((w) => /^\d+$/.test(w)) || (words.length === 1 && (words[0] as string).length < 2)) return;
    this.exact.add(words, hitOf(entity, NAME_FORMS.indexOf(form), flags));
  }

  acronym(name: string, entity: number): void {
    this.add(name, entity, "acronym", SPOKEN.has(name.toUpperCase()) ? HIT_RELAXED : 0);
  }
}

/** Texts kept once, by number; 0 is the empty text. */
class Texts {
  readonly #numbers = new Map<string, number>([["", 0]]);
  of(text: string | null): number {
    const key = text ?? "";
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
    }
    return number;
  }
  sections(): { textStart: Uint32Array; textBytes: Uint8Array } {
    const parts = [...this.#numbers.keys()].map((t) => Buffer.from(t, "utf8"));
    const textStart = new Uint32Array(parts.length + 1);
    parts.forEach((p, i) => {
      textStart[i + 1] = (textStart[i] as number) + p.length;
    });
    return { textStart, textBytes: new Uint8Array(Buffer.concat(parts)) };
  }
}

const unique = (list: readonly (string | null | undefined)[]): string[] => [...new Set(list.filter((n): n is string => Boolean(n)))];

const compileStates = (names: Names, first: number): State[] => {
  const more = new Map(sources.stateNames().map((r) => [r.id, r]));
  return sources.states().map((row, i) => {
    const extra = more.get(row.id);
    const entity = first + i;
    for (const name of unique([row.name, row.longName, ...(extra?.names ?? []), ...(row.formerNames ?? []), ...(row.localNames ?? [])])) {
      if (!FORMER_ELSEWHERE.has(`${row.id} ${name}`)) names.add(name, entity, "name");
    }
    for (const acronym of extra?.acronyms ?? []) names.acronym(acronym, entity);
    for (const demonym of unique([...(extra?.demonyms ?? []), ...(extra?.only ? [] : (row.demonyms ?? []))])) names.add(demonym, entity, "demonym");
    return { kind: "state", id: row.id, name: row.name.replace(/ \(.*$/, ""), longName: row.longName, capital: row.capital, un: row.un === true };
  });
};
/** Former and local names that today name something else, or a word of English. */
const FORMER_ELSEWHERE = new Set(["ECU Quito", "SRB Yugoslav", "DOM Santo Domingo", "ISL Island", "OMN Oman", "GRC Ellas or Ellada", "CPV Cape Verde", "JEY Norman Isles", "GGY Norman Isles", "MLI Mali Federation"]);

const compileOrganizations = (names: Names, first: number): Organization[] =>
  sources.organizations().map((row, i) => {
    for (const name of unique([row.name, ...(row.names ?? [])])) {
      if (/^[A-Z0-9+&-]{2,}$/.test(name)) names.acronym(name, first + i);
      else names.add(name, first + i, "name");
    }
    for (const acronym of row.acronyms ?? []) names.acronym(acronym, first + i);
    return { kind: "organization", id: row.id, name: row.name, seat: row.seat ?? null, members: row.members ?? [], organOf: row.organOf ?? null };
  });

const compileNamed = (names: Names, first: number): Named[] =>
  sources.named().map((row, i) => {
    for (const name of unique([row.name, ...(row.names ?? [])])) names.add(name, first + i, "name");
    for (const acronym of row.acronyms ?? []) names.acronym(acronym, first + i);
    return { kind: row.kind, id: row.id, name: row.name, parties: row.parties ?? [], on: row.on ?? null, place: row.place ?? null };
  });

const placePrior = (p: sources.PlaceRow): number => (p.rank === "capital" ? 1e9 : 0) + (p.id.startsWith("g-") ? 0 : 2e6) + (p.rank === "admin" ? 1e6 : 0) + (p.population ?? 0);

/** Places in the order of their prior, so that of several of one name the likeliest is the first hit. */
const sortedPlaces = (): sources.PlaceRow[] => {
  const more = new Map(sources.exonyms().map((e) => [`${e.country} ${e.name}`, e]));
  const used = new Set<string>();
  const rows = sources.places().sort((a, b) => placePrior(b) - placePrior(a));
  return rows.map((p) => {
    const key = `${p.country} ${p.name}`;
    const also = used.has(key) ? undefined : more.get(key);
    used.add(key);
    return also ? { ...p, name: also.english ?? p.name, names: [...(p.names ?? []), p.name, ...also.names] } : p;
  });
};

/** How much a person is spoken of: presidents and foreign ministers of late years before others of one surname. */
const personPrior = (p: JoinedPerson): number => {
  const weight = (t: Tenure): number => {
    const late = Number((t.to ?? t.from ?? "2000").slice(0, 4)) - 1990;
    const office = t.officeClass === "head-of-state" || t.officeClass === "head-of-government" || t.officeClass === "foreign-minister" || t.officeClass === "head-of-organization" ? 100
      : t.officeClass === "other" || t.officeClass === "ambassador" || t.officeClass === "other-minister" ? 20 : 50;
    return (t.attested ? office / 2 : office) + late;
  };
  return Math.max(0, ...p.tenures.map(weight)) + Math.min(20, p.tenures.length);
};

/** First names of so many people, and of more than have it as a surname, are given names. */
const GIVEN = 8;

const givenNames = (people: readonly JoinedPerson[]): ReadonlySet<string> => {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string | undefined): void => {
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const p of people) {
    const words = foldedWords(p.name);
    if (words.length < 2) continue;
    count(first, words[0]);
    count(last, words.at(-1));
  }
  return new Set([...first].filter(([word, n]) => n >= GIVEN && n > (last.get(word) ?? 0)).map(([word]) => word));
};

const compilePeople = (names: Names, first: number, people: readonly JoinedPerson[], common: ReadonlySet<string>): void => {
  const given = givenNames(people);
  const order = people.map((p, i) => [personPrior(p), i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order) {
    const p = people[i] as JoinedPerson;
    const parties = unique(p.tenures.map((t) => t.for));
    for (const name of personNames({ name: p.name, aliases: p.aliases, parties, royal: p.royal })) {
      const only = name.words.length === 1 ? (name.words[0] as string) : "";
      const ordinary = common.has(only) || given.has(only) || (only !== "" && only.length < 3);
      const hit = hitOf(first + i, NAME_FORMS.indexOf(name.form), (name.lower ? HIT_RELAXED : 0) | (ordinary ? HIT_COMMON : 0));
      names.exact.add(name.words, hit);
      const keys = name.words.map(spellingKey);
      if (only === "" ? (name.words[0] as string).length > 1 : (keys[0] as string).length > 3) names.spelling.add(keys, hit);
    }
  }
};

/** A town smaller than this whose name is also a person's surname or given name is left to the person. */
const PLACE_BEFORE_PERSON = 150_000;
/** A town whose name is an ordinary word must be larger than this to be matched at all. */
const PLACE_BEFORE_WORD = 250_000;

const compilePlaces = (names: Names, first: number, places: readonly sources.PlaceRow[], seatsOf: ReadonlyMap<number, readonly string[]>, parties: ReadonlyMap<string, number>, stateNames: ReadonlyMap<string, string>, common: ReadonlySet<string>, surnames: ReadonlySet<string>): void => {
  places.forEach((p, i) => {
    const own = p.rank === "capital" || !p.id.startsWith("g-") || seatsOf.has(i);
    const governs = unique([p.seatOf, p.rank === "capital" ? p.country : undefined, ...(seatsOf.get(i) ?? [])]);
    for (const name of unique([p.name, ...(p.names ?? [])])) {
      const words = foldedWords(name.replace(/^the\s+/i, ""));
      const only = words.length === 1 ? (words[0] as string) : "";
      if (only.length === 2 || (common.has(only) && (p.population ?? 0) < PLACE_BEFORE_WORD && !own) || NO_PLACE.has(words.join(" "))) continue;
      if (!own && surnames.has(only) && (p.population ?? 0) < PLACE_BEFORE_PERSON) continue;
      names.add(name, first + i, "name", common.has(only) ? HIT_COMMON : 0);
      for (const id of governs) {
        const party = parties.get(id);
        if (party !== undefined && words.join(" ") !== stateNames.get(id)) names.add(name, party, "seat", common.has(only) ? HIT_COMMON : 0);
      }
    }
  });
};
/** Names of real places that mean something else in reports. */
const NO_PLACE = new Set(["valley", "settlement", "west island", "asia", "central", "union", "university", "republic", "federal", "independence", "alliance", "liberty", "delta", "summit", "victoria", "santiago de"]);

const tenureColumns = (people: readonly JoinedPerson[], texts: Texts): { sections: Partial<Record<Section, Uint8Array>>; parties: Record<string, [number, number]> } => {
  const all = people.flatMap((p, person) => p.tenures.map((t) => ({ t, person })));
  const numbers = (of: (row: { t: Tenure; person: number }) => number): Uint8Array => bytesOf(Uint32Array.from(all, of));
  const personTenures = new Uint32Array(people.length + 1);
  people.forEach((p, i) => {
    personTenures[i + 1] = (personTenures[i] as number) + p.tenures.length;
  });
  const byParty = [...all.keys()].sort((a, b) => {
    const x = all[a]?.t.for as string;
    const y = all[b]?.t.for as string;
    return x < y ? -1 : x > y ? 1 : a - b;
  });
  const parties: Record<string, [number, number]> = {};
  byParty.forEach((row, i) => {
    const party = all[row]?.t.for as string;
    parties[party] = [parties[party]?.[0] ?? i, i + 1];
  });
  return {
    parties,
    sections: {
      personId: bytesOf(Uint32Array.from(people, (p) => texts.of(p.id))),
      personName: bytesOf(Uint32Array.from(people, (p) => texts.of(p.name))),
      personTenures: bytesOf(personTenures),
      tenurePerson: numbers((r) => r.person),
      tenureOffice: numbers((r) => texts.of(r.t.office)),
      tenureClass: Uint8Array.from(all, (r) => OFFICE_CLASSES.indexOf(r.t.officeClass)),
      tenureAlso: bytesOf(Uint16Array.from(all, (r) => r.t.also.reduce((mask, c) => mask | (1 << OFFICE_CLASSES.indexOf(c)), 0))),
      tenureFor: numbers((r) => texts.of(r.t.for)),
      tenureFrom: numbers((r) => texts.of(r.t.from)),
      tenureTo: numbers((r) => texts.of(r.t.to)),
      tenureFlags: Uint8Array.from(all, (r) => (r.t.acting ? FLAG_ACTING : 0) | (r.t.verified ? FLAG_VERIFIED : 0) | (r.t.attested ? FLAG_ATTESTED : 0)),
      tenureAccredited: numbers((r) => texts.of(r.t.accreditedTo)),
      tenureSource: numbers((r) => texts.of(r.t.source)),
      partyTenures: bytesOf(Uint32Array.from(byParty)),
    },
  };
};

const placeColumns = (places: readonly sources.PlaceRow[], texts: Texts): Partial<Record<Section, Uint8Array>> => ({
  placeId: bytesOf(Uint32Array.from(places, (p) => texts.of(p.id))),
  placeName: bytesOf(Uint32Array.from(places, (p) => texts.of(p.name))),
  placeCountry: bytesOf(Uint32Array.from(places, (p) => texts.of(p.country))),
  placeWithin: bytesOf(Uint32Array.from(places, (p) => texts.of(p.within ?? null))),
  placeLat: bytesOf(Int32Array.from(places, (p) => Math.round(p.lat * DEGREE))),
  placeLon: bytesOf(Int32Array.from(places, (p) => Math.round(p.lon * DEGREE))),
  placePopulation: bytesOf(Uint32Array.from(places, (p) => p.population ?? 0)),
});

const bytesOf = (array: Uint32Array | Int32Array | Uint16Array | Uint8Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** One file: header, table of sections, sections aligned to 8. */
const fileOf = (sections: Readonly<Record<Section, Uint8Array>>): Buffer => {
  const header = Buffer.alloc(12 + SECTIONS.length * 8);
  header.writeUInt32LE(MAGIC, 0);
  header.writeUInt32LE(LAYOUT, 4);
  header.writeUInt32LE(SECTIONS.length, 8);
  const parts: Uint8Array[] = [header];
  let at = header.length;
  const pad = (): void => {
    const gap = (8 - (at % 8)) % 8;
    parts.push(new Uint8Array(gap));
    at += gap;
  };
  SECTIONS.forEach((name, i) => {
    pad();
    const bytes = sections[name];
    header.writeUInt32LE(at, 12 + i * 8);
    header.writeUInt32LE(bytes.length, 16 + i * 8);
    parts.push(bytes);
    at += bytes.length;
  });
  pad();
  return Buffer.concat(parts);
};

const lexiconSections = (which: "exact" | "spelling", writer: LexiconWriter): Partial<Record<Section, Uint8Array>> => {
  const arrays = writer.arrays();
  return Object.fromEntries(LEXICON_SECTIONS.map((s) => [`${which}.${s}`, bytesOf(arrays[s])]));
};

/** Of all hits of one name the order is: states, organizations, named things, places by size, people. */
export const compile = (): { bytes: Buffer; version: string; counts: Readonly<Record<string, number>> } => {
  const names = new Names();
  const texts = new Texts();
  const states = compileStates(names, 0);
  const organizations = compileOrganizations(names, states.length);
  const named = compileNamed(names, states.length + organizations.length);
  const firstPlace = states.length + organizations.length + named.length;
  const places = sortedPlaces();
  const capitals: Record<string, number> = {};
  places.forEach((p, i) => {
    if (p.rank === "capital") capitals[p.country] ??= i;
  });
  const seatsOf = new Map<number, string[]>();
  for (const seat of sources.seats()) {
    const i = places.findIndex((p) => p.country === seat.country && (p.name === seat.city || p.names?.includes(seat.city)));
    if (i < 0) throw new Error(`places/seats.jsonl: no place ${seat.city} in ${seat.country}`);
    if (seat.capital) capitals[seat.party] = i;
    seatsOf.set(i, [...(seatsOf.get(i) ?? []), seat.party]);
  }
  const people = joinPeople().filter((p) => !(p.tenures.every((t) => t.attested) && foldedWords(p.name).length < 2));
  const common = sources.commonWords();
  const surnames = new Set(people.flatMap((p) => [foldedWords(p.name).at(-1) ?? "", foldedWords(p.name)[0] ?? ""]));
  const partyNumber = new Map<string, number>([...states, ...organizations].map((p, i) => [p.id, i]));
  compilePlaces(names, firstPlace, places, seatsOf, partyNumber, new Map(states.map((s) => [s.id, foldedWords(s.name).join(" ")])), common, surnames);
  compilePeople(names, firstPlace + places.length, people, common);
  const { sections, parties } = tenureColumns(people, texts);
  const placeSections = placeColumns(places, texts);
  const lexicons = { ...lexiconSections("exact", names.exact), ...lexiconSections("spelling", names.spelling) };
  const rest = { ...sections, ...placeSections, ...texts.sections(), ...lexicons };
  const content = { states, organizations, named, places: places.length, people: people.length, capitals, parties, common: [...common] };
  const hash = createHash("sha256").update(JSON.stringify(content));
  const columns = Object.fromEntries(Object.entries(rest).map(([name, a]) => [name, a instanceof Uint32Array ? bytesOf(a) : a])) as Record<Section, Uint8Array>;
  for (const name of SECTIONS) if (name !== "meta") hash.update(columns[name]);
  const version = `k-${hash.digest("hex").slice(0, 12)}`;
  const meta: Meta = { version, ...content };
  const bytes = fileOf({ ...columns, meta: new Uint8Array(Buffer.from(JSON.stringify(meta))) });
  return {
    bytes, version,
    counts: { states: states.length, organizations: organizations.length, named: named.length, places: places.length, people: people.length, tenures: people.reduce((n, p) => n + p.tenures.length, 0), names: names.exact.names, keys: names.spelling.names },
  };
};

const newest = (folder: string): number =>
  Math.max(0, ...readdirSync(folder, { withFileTypes: true }).filter((e) => e.name !== "compiled").map((e) => (e.isDirectory() ? newest(join(folder, e.name)) : statSync(join(folder, e.name)).mtimeMs)));

/** True if the compiled file is missing or older than a source file or the code that compiles it. */
export const outdated = (): boolean => {
  if (!existsSync(TARGET)) return true;
  const code = [dirname(fileURLToPath(import.meta.url)), fileURLToPath(new URL("../../src/knowledge", import.meta.url))];
  return Math.max(newest(sources.KNOWLEDGE), ...code.map(newest)) > statSync(TARGET).mtimeMs;
};

/** Compiles and writes the file whole: a reader sees the old one or the new one. */
export const writeBase = (): void => {
  const started = performance.now();
  const { bytes, version, counts } = compile();
  mkdirSync(dirname(TARGET), { recursive: true });
  const temporary = `${TARGET}.${process.pid}`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, TARGET);
  const told = Object.entries(counts).map(([what, n]) => `${n} ${what}`).join(", ");
  console.log(`knowledge ${version}: ${told}; ${(bytes.length / 1e6).toFixed(1)} MB in ${((performance.now() - started) / 1000).toFixed(1)} s`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes("--if-newer") || outdated()) writeBase();
}
