/** Checks the source files under knowledge/; prints one line for each fault and exits 1 if there is any. Usage: node scripts/knowledge/lint.ts */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fold } from "../../src/knowledge/fold.ts";
import type { StateCodes } from "../../src/knowledge/knowledge.ts";
import { OFFICE_CLASSES } from "../../src/knowledge/layout.ts";
import { earliest, latest } from "../../src/knowledge/tenure.ts";
import * as sources from "./sources.ts";

/** A row as it lies in a file, for messages. */
interface Line<Row> {
  readonly file: string;
  readonly number: number;
  readonly text: string;
  readonly row: Row;
}

const linesOf = <Row>(file: string): Line<Row>[] =>
  readFileSync(sources.at(file), "utf8")
    .split("\n")
    .flatMap((text, i) => (text ? [{ file, number: i + 1, text, row: JSON.parse(text) as Row }] : []));

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const isDate = (date: string): boolean =>
  DATE.test(date) && (date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date));
/** Rows of a file stand in the order of this key. */
const order = (lines: readonly Line<unknown>[], key: (row: never) => string): string[] =>
  lines
    .slice(1)
    .flatMap((line, i) =>
      key((lines[i] as Line<never>).row) > key(line.row as never) ? [`${line.file}:${line.number}: not in order`] : [],
    );
const told = (line: Line<unknown>, fault: string): string => `${line.file}:${line.number}: ${fault}`;

const namesFaults = (row: {
  name?: string;
  names?: readonly string[];
  aka?: readonly string[];
  acronyms?: readonly string[];
  source?: string;
}): string[] => {
  const faults: string[] = [];
  for (const list of [row.names, row.aka, row.acronyms]) if (list?.some((n) => !n.trim())) faults.push("an empty name");
  if (row.name !== undefined && !row.name.trim()) faults.push("no name");
  if (!row.source?.trim()) faults.push("no source");
  return faults;
};

const tenureFaults = (row: sources.TenureRow, parties: ReadonlySet<string>): string[] => {
  const faults = namesFaults(row);
  if (!row.person.trim() || !fold(row.person).trim()) faults.push("no person");
  if (!row.office.trim()) faults.push("no office");
  if (!OFFICE_CLASSES.includes(row.class)) faults.push(`unknown class ${row.class}`);
  for (const c of row.also ?? []) if (!OFFICE_CLASSES.includes(c)) faults.push(`unknown class ${c}`);
  if (!parties.has(row.for)) faults.push(`unknown party ${row.for}`);
  for (const date of [row.from, row.to, row.toBy ?? null]) if (date !== null && !isDate(date)) faults.push(`no date: ${date}`);
  if (row.from !== null && row.to !== null && earliest(row.from) > latest(row.to))
    faults.push(`ends (${row.to}) before it begins (${row.from})`);
  if (row.personId !== undefined && !/^Q\d+$/.test(row.personId)) faults.push(`no Wikidata id: ${row.personId}`);
  return faults;
};

const byParty = (r: sources.TenureRow): string => `${r.for}\t${r.class}\t${r.from ?? ""}\t${r.person}`;
const id = (r: { id: string }): string => r.id;

const unique = (lines: readonly Line<{ id: string }>[]): string[] => {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const twice = seen.has(line.row.id);
    seen.add(line.row.id);
    return twice ? [told(line, `${line.row.id} twice`)] : [];
  });
};

const lintParties = (
  states: Line<sources.StateRow>[],
  organizations: Line<sources.OrganizationRow>[],
  parties: ReadonlySet<string>,
): string[] => [
  ...unique([...states, ...organizations]),
  ...order(states, id),
  ...[...states, ...organizations].flatMap((l) => namesFaults(l.row).map((f) => told(l, f))),
  ...organizations.flatMap((l) =>
    [...(l.row.members ?? []), ...(l.row.organOf ? [l.row.organOf] : []), ...(l.row.opposes ? [l.row.opposes] : [])]
      .filter((m) => !parties.has(m))
      .map((m) => told(l, `unknown party ${m}`)),
  ),
];

const CODE_FORMS: Readonly<Record<keyof StateCodes, RegExp>> = {
  iso2: /^[A-Z]{2}$/,
  cow: /^\d{1,3}$/,
  cowc: /^[A-Z]{3}$/,
  gw: /^\d{1,3}$/,
  gwc: /^[A-Z]{3}$/,
  fips: /^[A-Z]{2}$/,
  wikidata: /^Q\d+$/,
};

/** Each code has its form and stands for one state. */
const lintCodes = (states: ReadonlySet<string>): string[] => {
  const lines = linesOf<sources.StateCodesRow>("state-codes.jsonl");
  const taken = new Set<string>();
  return [
    ...unique(lines),
    ...order(lines, id),
    ...lines.flatMap((l) => {
      const faults = namesFaults(l.row);
      if (!states.has(l.row.id)) faults.push(`unknown state ${l.row.id}`);
      for (const [set, form] of Object.entries(CODE_FORMS)) {
        const code = l.row[set as keyof StateCodes];
        if (code === undefined) continue;
        if (!form.test(code)) faults.push(`${set} ${code} has not the form of one`);
        if (taken.has(`${set} ${code}`)) faults.push(`${set} ${code} twice`);
        taken.add(`${set} ${code}`);
      }
      return faults.map((f) => told(l, f));
    }),
  ];
};

const lintPlaces = (states: ReadonlySet<string>, parties: ReadonlySet<string>): string[] =>
  ["places/curated.jsonl", "places/cities.jsonl"].flatMap((file) => {
    const lines = linesOf<sources.PlaceRow>(file);
    return [
      ...unique(lines),
      ...lines.flatMap((l) => {
        const faults = namesFaults(l.row);
        if (!states.has(l.row.country)) faults.push(`unknown state ${l.row.country}`);
        if (!(Math.abs(l.row.lat) <= 90 && Math.abs(l.row.lon) <= 180)) faults.push(`no coordinates: ${l.row.lat}, ${l.row.lon}`);
        if (l.row.seatOf !== undefined && !parties.has(l.row.seatOf)) faults.push(`unknown party ${l.row.seatOf}`);
        return faults.map((f) => told(l, f));
      }),
    ];
  });

const lintNamed = (parties: ReadonlySet<string>): string[] =>
  ["instruments.jsonl", "occasions.jsonl"].flatMap((file) => {
    const lines = linesOf<sources.NamedRow>(file);
    return [
      ...unique(lines),
      ...order(lines, id),
      ...lines.flatMap((l) => {
        const faults = namesFaults(l.row);
        for (const p of l.row.parties ?? []) if (!parties.has(p)) faults.push(`unknown party ${p}`);
        if (l.row.on && !isDate(l.row.on)) faults.push(`no date: ${l.row.on}`);
        return faults.map((f) => told(l, f));
      }),
    ];
  });

/** All faults of the source files, one line each. */
export const lint = (): string[] => {
  const states = linesOf<sources.StateRow>("states.jsonl");
  const organizations = [
    ...linesOf<sources.OrganizationRow>("organizations.jsonl"),
    ...linesOf<sources.OrganizationRow>("organs.jsonl"),
    ...linesOf<sources.OrganizationRow>("movements.jsonl"),
  ];
  const stateIds = new Set(states.map((l) => l.row.id));
  const parties = new Set([...stateIds, ...organizations.map((l) => l.row.id)]);
  const stateNames = linesOf<sources.StateNamesRow>("state-names.jsonl");
  return [
    ...lintParties(states, organizations, parties),
    ...order(stateNames, id),
    ...stateNames.filter((l) => !stateIds.has(l.row.id)).map((l) => told(l, `unknown state ${l.row.id}`)),
    ...lintCodes(stateIds),
    ...lintPlaces(stateIds, parties),
    ...lintNamed(parties),
    ...sources.TENURE_FILES.flatMap((file) => {
      const lines = linesOf<sources.TenureRow>(`people/${file}.jsonl`);
      return [...order(lines, byParty), ...lines.flatMap((l) => tenureFaults(l.row, parties).map((f) => told(l, f)))];
    }),
    ...linesOf<sources.AttestationRow>("people/attestations.jsonl").flatMap((l) =>
      tenureFaults({ ...l.row, from: l.row.on, to: l.row.onUntil ?? l.row.on }, parties).map((f) => told(l, f)),
    ),
  ];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = lint();
  for (const fault of faults) console.error(fault);
  console.log(faults.length ? `${faults.length} faults` : "knowledge/ is well formed");
  process.exitCode = faults.length ? 1 : 0;
}
