/** A user's own people: a file of JSON lines beside the compiled base, small enough to be held as it is. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Hit, Match, OfficeClass, Person, Tenure } from "./knowledge.ts";
import { OFFICE_CLASSES, PARTICLES } from "./layout.ts";
import { matchOf } from "./match.ts";
import { type PersonName, personNames } from "./names.ts";
import { spellingKey } from "./spelling.ts";
import { holds } from "./tenure.ts";

/** The file of a user's own people cannot be read; the message names the line. */
export class ExtraPeopleError extends Error {
  readonly code = "extra-people-unreadable";
  constructor(message: string) {
    super(message);
    this.name = "ExtraPeopleError";
  }
}

export interface ExtraPeople {
  /** Changes with the file's content. */
  readonly version: string;
  matchesAt(folded: readonly string[], capital: ArrayLike<number>, at: number): readonly Match[];
  opensName(folded: string): boolean;
  person(id: string): Person | null;
  holders(officeClass: OfficeClass, party: string, from: string | null, to: string | null): { person: Person; tenure: Tenure }[];
}

/** One row of a people file: one term of one person in one office. */
interface PersonRow {
  readonly person: string;
  readonly personId?: string;
  readonly aka?: readonly string[];
  readonly office: string;
  readonly class: OfficeClass;
  readonly also?: readonly OfficeClass[];
  readonly for: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly acting?: boolean;
  readonly accreditedTo?: string | null;
  readonly source?: string;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const check = (row: PersonRow): string | null => {
  if (typeof row !== "object" || row === null) return "not an object";
  for (const field of ["person", "office", "class", "for"] as const) {
    if (typeof row[field] !== "string" || !row[field].trim()) return `"${field}" is missing`;
  }
  if (!OFFICE_CLASSES.includes(row.class)) return `"class" is ${JSON.stringify(row.class)}; one of ${OFFICE_CLASSES.join(", ")}`;
  for (const field of ["from", "to"] as const) {
    const date = row[field];
    if (date !== undefined && date !== null && !DATE.test(String(date)))
      return `"${field}" is ${JSON.stringify(date)}; write YYYY, YYYY-MM or YYYY-MM-DD`;
  }
  if (row.aka !== undefined && !Array.isArray(row.aka)) return `"aka" is no list`;
  return null;
};

const rowsOf = (text: string, path: string): PersonRow[] =>
  text.split("\n").flatMap((line, i) => {
    if (!line.trim()) return [];
    let row: PersonRow;
    try {
      row = JSON.parse(line) as PersonRow;
    } catch {
      throw new ExtraPeopleError(`${path}:${i + 1}: not JSON`);
    }
    const wrong = check(row);
    if (wrong) throw new ExtraPeopleError(`${path}:${i + 1}: ${wrong}`);
    return [row];
  });

const personIdOf = (row: PersonRow): string =>
  row.personId ?? `p-own-${createHash("sha256").update(`${row.for}\0${row.person}`).digest("hex").slice(0, 10)}`;

const tenureOf = (row: PersonRow, person: string): Tenure => ({
  person,
  office: row.office,
  officeClass: row.class,
  also: row.also ?? [],
  for: row.for,
  from: row.from ?? null,
  to: row.to ?? null,
  acting: row.acting ?? false,
  accreditedTo: row.accreditedTo ?? null,
  verified: false,
  attested: false,
  source: row.source ?? "own file",
});

interface Entry {
  readonly name: PersonName;
  readonly keys: readonly string[];
  readonly hit: Hit;
}

const fits = (entry: Entry, folded: readonly string[], capital: ArrayLike<number>, at: number): boolean =>
  entry.name.words.every((word, i) => {
    const there = folded[at + i];
    if (there === undefined || (capital[at + i] === 0 && !PARTICLES.has(word))) return false;
    return there === word || (there.length > 3 && spellingKey(there) === entry.keys[i]);
  });

class ExtraPeopleFile implements ExtraPeople {
  readonly version: string;
  readonly #people = new Map<string, Person>();
  /** By the spelling key of the first word. */
  readonly #names = new Map<string, Entry[]>();

  constructor(text: string, path: string) {
    this.version = createHash("sha256").update(text).digest("hex").slice(0, 8);
    const byPerson = Map.groupBy(rowsOf(text, path), personIdOf);
    for (const [id, rows] of byPerson) this.#add(id, rows);
  }

  #add(id: string, rows: readonly PersonRow[]): void {
    const name = (rows[0] as PersonRow).person;
    const person: Person = { kind: "person", id, name, tenures: rows.map((r) => tenureOf(r, id)) };
    this.#people.set(id, person);
    const aliases = rows.flatMap((r) => [r.person, ...(r.aka ?? [])]);
    for (const form of personNames({ name, aliases, parties: rows.map((r) => r.for), royal: false })) {
      const keys = form.words.map(spellingKey);
      const entries = this.#names.get(keys[0] as string) ?? [];
      entries.push({ name: form, keys, hit: { entity: person, form: form.form, common: false } });
      this.#names.set(keys[0] as string, entries);
    }
  }

  opensName(folded: string): boolean {
    return this.#names.has(spellingKey(folded));
  }

  matchesAt(folded: readonly string[], capital: ArrayLike<number>, at: number): readonly Match[] {
    const entries = this.#names.get(spellingKey(folded[at] as string));
    if (!entries) return [];
    const fitting = Map.groupBy(
      entries.filter((e) => fits(e, folded, capital, at)),
      (e) => e.name.words.length,
    );
    return [...fitting]
      .sort((a, b) => b[0] - a[0])
      .map(([words, found]) =>
        matchOf(
          words,
          found.map((e) => e.hit),
        ),
      );
  }

  person(id: string): Person | null {
    return this.#people.get(id) ?? null;
  }

  holders(officeClass: OfficeClass, party: string, from: string | null, to: string | null): { person: Person; tenure: Tenure }[] {
    return [...this.#people.values()].flatMap((person) =>
      person.tenures
        .filter((t) => t.for === party && (t.officeClass === officeClass || t.also.includes(officeClass)) && holds(t, from, to))
        .map((tenure) => ({ person, tenure })),
    );
  }
}

/** Reads a user's own file of people. Throws ExtraPeopleError naming the file and line that is wrong. */
export const readExtraPeople = (path: string): ExtraPeople => {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    const gone = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new ExtraPeopleError(
      `${path}: ${gone ? "no such file; check the path, or leave --people out" : (cause as Error).message}`,
    );
  }
  return new ExtraPeopleFile(text, path);
};
