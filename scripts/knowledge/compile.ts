/** Compiles knowledge/ to knowledge/compiled/base.bin. Usage: node scripts/knowledge/compile.ts [--if-newer] */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Meta } from "../../src/knowledge/compiled.ts";
import { foldedWords } from "../../src/knowledge/fold.ts";
import { SECTIONS, type Section } from "../../src/knowledge/layout.ts";
import { spellingKey } from "../../src/knowledge/spelling.ts";
import { bytesOf, fileOf, lexiconSections, placeColumns, Texts, tenureColumns } from "./columns.ts";
import { compileNamed, compileOrganizations, compileStates, Names } from "./compile-parties.ts";
import { compilePeople } from "./compile-people.ts";
import { compilePlaces, sortedPlaces } from "./compile-places.ts";
import { joinPeople } from "./people.ts";
import * as sources from "./sources.ts";

const TARGET = join(sources.KNOWLEDGE, "compiled", "base.bin");

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
  compilePlaces(names, firstPlace, places, {
    seatsOf,
    parties: partyNumber,
    states: new Map(states.map((s) => [foldedWords(s.name).join(" "), s.id])),
    common,
    people: surnames,
  });
  compilePeople(names, firstPlace + places.length, people, common);
  const { sections, parties } = tenureColumns(people, texts);
  const placeSections = placeColumns(places, texts);
  const lexicons = { ...lexiconSections("exact", names.exact), ...lexiconSections("spelling", names.spelling) };
  const rest = { ...sections, ...placeSections, ...texts.sections(), ...lexicons };
  const content = {
    states,
    organizations,
    named,
    places: places.length,
    people: people.length,
    capitals,
    parties,
    // Only a word that could be taken for a name needs to be known as ordinary.
    common: [...common].filter((word) => names.spelling.has(spellingKey(word))),
  };
  const hash = createHash("sha256").update(JSON.stringify(content));
  const columns = Object.fromEntries(
    Object.entries(rest).map(([name, a]) => [name, a instanceof Uint32Array ? bytesOf(a) : a]),
  ) as Record<Section, Uint8Array>;
  for (const name of SECTIONS) if (name !== "meta") hash.update(columns[name]);
  const version = `k-${hash.digest("hex").slice(0, 12)}`;
  const meta: Meta = { version, ...content };
  const bytes = fileOf({ ...columns, meta: new Uint8Array(Buffer.from(JSON.stringify(meta))) });
  return {
    bytes,
    version,
    counts: {
      states: states.length,
      organizations: organizations.length,
      named: named.length,
      places: places.length,
      people: people.length,
      tenures: people.reduce((n, p) => n + p.tenures.length, 0),
      names: names.exact.names,
      keys: names.spelling.names,
    },
  };
};

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((e) => e.name !== "compiled")
      .map((e) => (e.isDirectory() ? newest(join(folder, e.name)) : statSync(join(folder, e.name)).mtimeMs)),
  );

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
  const told = Object.entries(counts)
    .map(([what, n]) => `${n} ${what}`)
    .join(", ");
  console.log(
    `knowledge ${version}: ${told}; ${(bytes.length / 1e6).toFixed(1)} MB in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes("--if-newer") || outdated()) writeBase();
}
