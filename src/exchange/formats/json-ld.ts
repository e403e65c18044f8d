import { partyName } from "../../answers/counts.ts";
import { engagementWords, whereWords } from "../../answers/words.ts";
import { fullName } from "../../reading/full-name.ts";
import type { Participant } from "../../reading/reading.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { daysOf } from "../days.ts";
import { engagements, iri, type Source } from "../source.ts";

/** Without an address of its own: nothing is fetched to understand the file. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  id: "@id",
  type: "@type",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  startDate: { "@type": "https://schema.org/Date" },
  endDate: { "@type": "https://schema.org/Date" },
  temporalCoverage: { "@type": "https://schema.org/Text" },
  eventStatus: { "@type": "@id" },
  sameAs: { "@type": "@id" },
  url: { "@type": "@id" },
};

const STATUS: Readonly<Record<string, string>> = {
  planned: "https://schema.org/EventScheduled",
  proposed: "https://schema.org/EventScheduled",
  held: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  denied: "https://schema.org/EventCancelled",
};

const wikidata = (id: string | null): string | null => (id && /^Q\d+$/.test(id) ? `https://www.wikidata.org/entity/${id}` : null);

const present = (fields: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== null && v !== undefined && !(Array.isArray(v) && !v.length)));

const partyOf = (source: Source, party: string | null): object | null =>
  party === null
    ? null
    : present({
        type: source.knowledge.state(party) ? "Country" : "Organization",
        name: partyName(source.knowledge, party),
        identifier: party,
        sameAs: wikidata(source.knowledge.state(party)?.codes.wikidata ?? null),
      });

const attendeeOf = (source: Source, p: Participant): object | null =>
  p.type === "person"
    ? present({
        type: "Person",
        name: fullName(p) ?? p.office,
        jobTitle: p.office,
        sameAs: wikidata(p.id),
        affiliation: partyOf(source, p.for),
      })
    : (partyOf(source, p.for) ?? present({ type: "Organization", name: p.name }));

const placeOf = (e: RecordEngagement): object | null =>
  e.where === null
    ? null
    : present({
        type: "Place",
        name: whereWords(e),
        geo:
          e.where.lat === null || e.where.lon === null
            ? null
            : { type: "GeoCoordinates", latitude: e.where.lat, longitude: e.where.lon },
      });

/** The words of a field, as a W3C annotation's selectors with the report they stand in. */
const wordsOf = (e: RecordEngagement): object[] =>
  e.claims.flatMap((c) =>
    c.quote === null || c.start === null || c.end === null
      ? []
      : [
          {
            type: "oa:Annotation",
            "oa:bodyValue": c.field,
            "oa:hasTarget": {
              "oa:hasSource": { id: `urn:chancery:${c.report}` },
              "oa:hasSelector": [
                { type: "oa:TextQuoteSelector", "oa:exact": c.quote },
                { type: "oa:TextPositionSelector", "oa:start": c.start, "oa:end": c.end },
              ],
            },
          },
        ],
  );

const eventOf = (source: Source, e: RecordEngagement): object => {
  const days = daysOf(e.when);
  return present({
    id: iri(source, e.id),
    type: "Event",
    identifier: e.id,
    name: engagementWords(e),
    additionalType: e.kind,
    startDate: days?.first ?? null,
    endDate: days?.last ?? null,
    temporalCoverage: days ? null : e.when.edtf || null,
    eventStatus: STATUS[e.status],
    location: placeOf(e),
    attendee: e.participants.map((p) => attendeeOf(source, p)),
    about: e.topics.map((t) => t.label),
    superEvent: e.partOf ? { id: iri(source, e.partOf) } : null,
    "prov:wasDerivedFrom": e.reports.map((r) =>
      present({
        id: `urn:chancery:${r.id}`,
        type: "CreativeWork",
        headline: r.title,
        publisher: r.outlet,
        datePublished: r.published,
        url: r.url,
      }),
    ),
    subjectOf: wordsOf(e),
  });
};

/** JSON-LD: schema.org events with their words as W3C annotations. */
export function* jsonLd(source: Source): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let comma = "";
  for (const e of engagements(source)) {
    yield `${comma}\n${JSON.stringify(eventOf(source, e))}`;
    comma = ",";
  }
  yield "\n]}\n";
}
