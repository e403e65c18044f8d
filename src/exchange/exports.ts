/** The table of formats: everything that `chancery export` and /api/v1/export give. */

import { DYAD_YEARS } from "./dyads/dyad-year.ts";
import { GDELT } from "./dyads/gdelt.ts";
import { ICEWS } from "./dyads/icews.ts";
import { POLECAT } from "./dyads/polecat.ts";
import { iCalendar } from "./formats/calendar.ts";
import { csv } from "./formats/csv.ts";
import { atom, jsonFeed } from "./formats/feeds.ts";
import { geoJson } from "./formats/geojson.ts";
import { gexf } from "./formats/gexf.ts";
import { graphMl } from "./formats/graphml.ts";
import { jsonLd } from "./formats/json-ld.ts";
import { jsonLines } from "./formats/json-lines.ts";
import { parquet } from "./formats/parquet.ts";
import { ftm, ftmStatements } from "./ftm/ftm.ts";
import type { Source } from "./source.ts";
import type { Table } from "./table.ts";
import { CLAIMS } from "./tables/claims.ts";
import { ENGAGEMENTS } from "./tables/engagements.ts";
import { PARTICIPANTS } from "./tables/participants.ts";
import { POSITIONS } from "./tables/positions.ts";
import { REPORTS, SOURCES, TELLINGS } from "./tables/reports.ts";
import { VISITS } from "./visits/visits.ts";

export interface Format {
  /** Media type. */
  readonly type: string;
  /** Ending of a file's name. */
  readonly extension: string;
  /** Made while it is read: nothing holds the whole. */
  readonly write: (source: Source) => Iterable<string | Uint8Array>;
}

export interface Export {
  readonly about: string;
  /** By name, the usual one first. */
  readonly formats: Readonly<Record<string, Format>>;
}

const text = (type: string, extension: string, write: Format["write"]): Format => ({
  type: `${type}; charset=utf-8`,
  extension,
  write,
});

const asCsv = (t: Table): Format => text("text/csv", "csv", (s) => csv(t, s));
const tabular = (t: Table): Readonly<Record<string, Format>> => ({
  jsonl: text("application/jsonl", "jsonl", (s) => jsonLines(t, s)),
  csv: asCsv(t),
  parquet: { type: "application/vnd.apache.parquet", extension: "parquet", write: (s) => parquet(t, s) },
});
const ofTable = (t: Table): Export => ({ about: t.about, formats: tabular(t) });

const graphs = (of: "party" | "person"): Readonly<Record<string, Format>> => ({
  gexf: text("application/gexf+xml", "gexf", (s) => gexf(s, of)),
  graphml: text("application/graphml+xml", "graphml", (s) => graphMl(s, of)),
});

export const EXPORTS = {
  engagements: {
    about: ENGAGEMENTS.about,
    formats: {
      ...tabular(ENGAGEMENTS),
      ics: text("text/calendar", "ics", iCalendar),
      atom: text("application/atom+xml", "atom", atom),
      jsonfeed: text("application/feed+json", "json", jsonFeed),
      geojson: text("application/geo+json", "geojson", geoJson),
      jsonld: text("application/ld+json", "jsonld", jsonLd),
      ftm: text("application/jsonl", "ftm.json", ftm),
      "ftm-statements": text("application/jsonl", "statements.json", ftmStatements),
    },
  },
  participants: ofTable(PARTICIPANTS),
  claims: ofTable(CLAIMS),
  positions: ofTable(POSITIONS),
  reports: ofTable(REPORTS),
  sources: ofTable(SOURCES),
  tellings: ofTable(TELLINGS),
  visits: { about: VISITS.about, formats: { csv: asCsv(VISITS), ...tabular(VISITS) } },
  dyads: {
    about: "One pair of actors of one event a row, as CSV in the columns of ICEWS, POLECAT or GDELT, with address and quote.",
    formats: { icews: asCsv(ICEWS), polecat: asCsv(POLECAT), gdelt: asCsv(GDELT) },
  },
  "dyad-year": { about: DYAD_YEARS.about, formats: { csv: asCsv(DYAD_YEARS), ...tabular(DYAD_YEARS) } },
  network: { about: "Parties that meet, as a graph over time.", formats: graphs("party") },
  people: { about: "People who meet, as a graph over time.", formats: graphs("person") },
} as const satisfies Readonly<Record<string, Export>>;

export type ExportName = keyof typeof EXPORTS;
export const isExport = (name: string): name is ExportName => Object.hasOwn(EXPORTS, name);

/** The format of that name, or the usual one; null if the export has none of that name. */
export const formatOf = (name: ExportName, format: string | undefined): Format | null => {
  const { formats }: Export = EXPORTS[name];
  const chosen = format ?? (Object.keys(formats)[0] as string);
  return Object.hasOwn(formats, chosen) ? (formats[chosen] as Format) : null;
};

/** The tables of a data package, in an order in which none names a later one. */
export const PACKAGED: readonly Table[] = [
  ENGAGEMENTS,
  REPORTS,
  PARTICIPANTS,
  CLAIMS,
  POSITIONS,
  SOURCES,
  TELLINGS,
  VISITS,
  DYAD_YEARS,
];
/** Tables with a codebook of their own columns. */
export const DESCRIBED: readonly Table[] = [...PACKAGED, ICEWS, POLECAT, GDELT];
