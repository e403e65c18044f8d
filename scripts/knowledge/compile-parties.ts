/** The names of states, organizations, instruments and occasions. */
import { foldedWords } from "../../src/knowledge/fold.ts";
import type { Named, NameForm, Organization, State, StateCodes } from "../../src/knowledge/knowledge.ts";
import { HIT_RELAXED, hitOf, NAME_FORMS } from "../../src/knowledge/layout.ts";
import { LexiconWriter } from "./lexicon-writer.ts";
import * as sources from "./sources.ts";

const LATIN_WORD = /^[a-z0-9]+$/;

/** Acronyms also written Capitalized: "Nato", "Unesco". */
const SPOKEN = new Set(
  "NATO ASEAN UNESCO UNICEF OPEC BRICS MERCOSUR CARICOM ECOWAS INTERPOL IGAD SAARC BIMSTEC AUKUS UNRWA UNHCR UNIFIL NAFTA BENELUX UNASUR TURKPA TURKSOY TRACECA ICESCO".split(
    " ",
  ),
);

/** Both lexicons, as they are filled. */
export class Names {
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

export const unique = (list: readonly (string | null | undefined)[]): string[] => [
  ...new Set(list.filter((n): n is string => Boolean(n))),
];

const codesOf = (row: sources.StateCodesRow | undefined): StateCodes => ({
  iso2: row?.iso2 ?? null,
  cow: row?.cow ?? null,
  cowc: row?.cowc ?? null,
  gw: row?.gw ?? null,
  gwc: row?.gwc ?? null,
  fips: row?.fips ?? null,
  wikidata: row?.wikidata ?? null,
});

export const compileStates = (names: Names, first: number): State[] => {
  const more = new Map(sources.stateNames().map((r) => [r.id, r]));
  const codes = new Map(sources.stateCodes().map((r) => [r.id, r]));
  return sources.states().map((row, i) => {
    const extra = more.get(row.id);
    const entity = first + i;
    for (const name of unique([
      row.name,
      row.longName,
      ...(extra?.names ?? []),
      ...(row.formerNames ?? []),
      ...(row.localNames ?? []),
    ])) {
      if (!FORMER_ELSEWHERE.has(`${row.id} ${name}`)) names.add(name, entity, "name");
    }
    for (const acronym of extra?.acronyms ?? []) names.acronym(acronym, entity);
    for (const demonym of unique([...(extra?.demonyms ?? []), ...(extra?.only ? [] : (row.demonyms ?? []))]))
      names.add(demonym, entity, "demonym");
    return {
      kind: "state",
      id: row.id,
      name: row.name.replace(/ \(.*$/, ""),
      longName: row.longName,
      capital: row.capital,
      un: row.un === true,
      codes: codesOf(codes.get(row.id)),
      region: codes.get(row.id)?.region ?? null,
    };
  });
};
/** Former and local names that today name something else, or a word of English. */
const FORMER_ELSEWHERE = new Set([
  "ECU Quito",
  "SRB Yugoslav",
  "DOM Santo Domingo",
  "ISL Island",
  "OMN Uman",
  "GRC Ellas or Ellada",
  "JEY Norman Isles",
  "GGY Norman Isles",
  "MLI Mali Federation",
]);

export const compileOrganizations = (names: Names, first: number): Organization[] =>
  sources.organizations().map((row, i) => {
    for (const name of unique([row.name, ...(row.names ?? [])])) {
      if (/^(?:the )?[A-Z0-9+&-]{2,}$/.test(name)) names.acronym(name, first + i);
      else names.add(name, first + i, "name");
    }
    for (const acronym of row.acronyms ?? []) names.acronym(acronym, first + i);
    return {
      kind: "organization",
      id: row.id,
      name: row.name,
      seat: row.seat ?? null,
      members: row.members ?? [],
      organOf: row.organOf ?? null,
      opposes: row.opposes ?? null,
    };
  });

export const compileNamed = (names: Names, first: number): Named[] =>
  sources.named().map((row, i) => {
    for (const name of unique([row.name, ...(row.names ?? [])])) names.add(name, first + i, "name");
    for (const acronym of row.acronyms ?? []) names.acronym(acronym, first + i);
    return {
      kind: row.kind,
      id: row.id,
      name: row.name,
      parties: row.parties ?? [],
      on: row.on ?? null,
      place: row.place ?? null,
    };
  });
