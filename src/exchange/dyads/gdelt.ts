import type { Source } from "../source.ts";
import { type Column, table } from "../table.ts";
import { goldsteinOf, quadClassOf } from "./cameo.ts";
import { ADDED, countryName, type Dyad, dyads, eventDay, type Side } from "./dyad.ts";

const compact = (day: string | null): string | null => day?.slice(0, 10).replaceAll("-", "") ?? null;
const isState = (source: Source, side: Side): boolean => source.knowledge.state(side.party) !== null;

const actor = (n: 1 | 2, sideOf: (d: Dyad) => Side): Column<Dyad>[] => [
  [
    `Actor${n}Code`,
    "string",
    "Country and role: TURGOV; IGO and acronym for organizations.",
    (d, s) => (isState(s, sideOf(d)) ? `${sideOf(d).party}GOV` : `IGO${sideOf(d).party}`),
  ],
  [`Actor${n}Name`, "string", "Who stands for the side.", (d) => sideOf(d).name.toUpperCase()],
  [
    `Actor${n}CountryCode`,
    "string",
    "ISO 3166-1 alpha-3, which CAMEO's country codes mostly are; empty for organizations.",
    (d, s) => (isState(s, sideOf(d)) ? sideOf(d).party : null),
  ],
  [`Actor${n}Type1Code`, "string", "GOV or IGO.", (d, s) => (isState(s, sideOf(d)) ? "GOV" : "IGO")],
];

const outlets = (d: Dyad): number => new Set(d.engagement.reports.map((r) => r.outlet ?? r.source)).size;

/** The columns of GDELT's event table, under its names; and the quote and the permalink. */
export const GDELT = table<Dyad>({
  name: "dyads_gdelt",
  about: "One pair of actors of one event a row, in the columns of GDELT.",
  primaryKey: ["GLOBALEVENTID"],
  items: dyads,
  columns: [
    ["GLOBALEVENTID", "string", "The engagement's id and the pair; a string, not GDELT's number.", (d) => d.id],
    ["SQLDATE", "string", "First day, where known to the day, YYYYMMDD.", (d) => compact(eventDay(d))],
    ...actor(1, (d) => d.actor),
    ...actor(2, (d) => d.recipient),
    ["IsRootEvent", "integer", "1 for the engagement itself, 0 for what was said in it.", (d) => (d.root ? 1 : 0)],
    ["EventCode", "string", "CAMEO code, a string: its zero counts.", (d) => d.cameo],
    ["EventBaseCode", "string", "Its first three places.", (d) => d.cameo.slice(0, 3)],
    ["EventRootCode", "string", "Its first two places.", (d) => d.cameo.slice(0, 2)],
    ["QuadClass", "integer", "1 verbal cooperation, 3 verbal conflict.", (d) => quadClassOf(d.cameo)],
    ["GoldsteinScale", "number", "Goldstein's scale, -10 to 10.", (d) => goldsteinOf(d.cameo)],
    ["NumMentions", "integer", "Reports that tell of the engagement, copies among them.", (d) => d.engagement.reports.length],
    ["NumSources", "integer", "Outlets that tell of it.", outlets],
    [
      "NumArticles",
      "integer",
      "Reports that are no copies.",
      (d) => d.engagement.reports.filter((r) => r.copyOf === null).length,
    ],
    ["ActionGeo_FullName", "string", "Town and state.", (d, s) => fullName(d, s)],
    [
      "ActionGeo_CountryCode",
      "string",
      "FIPS 10-4.",
      (d, s) => s.knowledge.state(d.engagement.where?.country ?? "")?.codes.fips ?? null,
    ],
    ["ActionGeo_Lat", "number", "Degrees north.", (d) => d.engagement.where?.lat ?? null],
    ["ActionGeo_Long", "number", "Degrees east.", (d) => d.engagement.where?.lon ?? null],
    ["DATEADDED", "string", "When the first report was published, YYYYMMDD.", (d) => compact(firstPublished(d))],
    ["SOURCEURL", "string", "Address of the report, else where it was taken from.", (d) => d.words.url ?? d.words.source],
    ...ADDED,
  ],
});

const fullName = (d: Dyad, source: Source): string | null =>
  [d.engagement.where?.place, countryName(source, d.engagement.where?.country ?? "")].filter(Boolean).join(", ") || null;

const firstPublished = (d: Dyad): string | null => d.engagement.reports.flatMap((r) => r.published ?? []).sort()[0] ?? null;
