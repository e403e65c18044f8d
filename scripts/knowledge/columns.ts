/** The columns of the compiled file, and the file itself. */
import type { Tenure } from "../../src/knowledge/knowledge.ts";
import {
  DEGREE,
  FLAG_ACTING,
  FLAG_ATTESTED,
  FLAG_VERIFIED,
  LAYOUT,
  LEXICON_SECTIONS,
  MAGIC,
  OFFICE_CLASSES,
  SECTIONS,
  type Section,
} from "../../src/knowledge/layout.ts";
import type { LexiconWriter } from "./lexicon-writer.ts";
import type { JoinedPerson } from "./people.ts";
import type * as sources from "./sources.ts";

/** Texts kept once, by number; 0 is the empty text. */
export class Texts {
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

export const tenureColumns = (
  people: readonly JoinedPerson[],
  texts: Texts,
): { sections: Partial<Record<Section, Uint8Array>>; parties: Record<string, [number, number]> } => {
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
      tenureFlags: Uint8Array.from(
        all,
        (r) => (r.t.acting ? FLAG_ACTING : 0) | (r.t.verified ? FLAG_VERIFIED : 0) | (r.t.attested ? FLAG_ATTESTED : 0),
      ),
      tenureAccredited: numbers((r) => texts.of(r.t.accreditedTo)),
      tenureSource: numbers((r) => texts.of(r.t.source)),
      partyTenures: bytesOf(Uint32Array.from(byParty)),
    },
  };
};

export const placeColumns = (places: readonly sources.PlaceRow[], texts: Texts): Partial<Record<Section, Uint8Array>> => ({
  placeId: bytesOf(Uint32Array.from(places, (p) => texts.of(p.id))),
  placeName: bytesOf(Uint32Array.from(places, (p) => texts.of(p.name))),
  placeCountry: bytesOf(Uint32Array.from(places, (p) => texts.of(p.country))),
  placeWithin: bytesOf(Uint32Array.from(places, (p) => texts.of(p.within ?? null))),
  placeLat: bytesOf(Int32Array.from(places, (p) => Math.round(p.lat * DEGREE))),
  placeLon: bytesOf(Int32Array.from(places, (p) => Math.round(p.lon * DEGREE))),
  placePopulation: bytesOf(Uint32Array.from(places, (p) => p.population ?? 0)),
});

export const bytesOf = (array: Uint32Array | Int32Array | Uint16Array | Uint8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** One file: header, table of sections, sections aligned to 8. */
export const fileOf = (sections: Readonly<Record<Section, Uint8Array>>): Buffer => {
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

export const lexiconSections = (which: "exact" | "spelling", writer: LexiconWriter): Partial<Record<Section, Uint8Array>> => {
  const arrays = writer.arrays();
  return Object.fromEntries(LEXICON_SECTIONS.map((s) => [`${which}.${s}`, bytesOf(arrays[s])]));
};
