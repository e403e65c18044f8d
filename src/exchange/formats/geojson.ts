import { partiesOf } from "../../answers/scan.ts";
import { engagementWords } from "../../answers/words.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { engagements, iri, type Source } from "../source.ts";
import { tellingWords } from "../telling-words.ts";

const featureOf = (source: Source, e: RecordEngagement, lon: number, lat: number): object => ({
  type: "Feature",
  id: e.id,
  geometry: { type: "Point", coordinates: [lon, lat] },
  properties: {
    title: engagementWords(e),
    kind: e.kind,
    status: e.status,
    from: e.when.from,
    to: e.when.to,
    edtf: e.when.edtf,
    place: e.where?.place ?? null,
    country: e.where?.country ?? null,
    parties: partiesOf(e),
    quote: tellingWords(source, e).sentence || null,
    sources: e.reports.map((r) => r.url ?? r.source),
    url: iri(source, e.id),
  },
});

/** RFC 7946: a point for each engagement whose place has coordinates. */
export function* geoJson(source: Source): Generator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let comma = "";
  for (const e of engagements(source)) {
    const { lat, lon } = e.where ?? { lat: null, lon: null };
    if (lat === null || lon === null) {
      source.leftOut?.("no place with coordinates");
      continue;
    }
    yield `${comma}\n${JSON.stringify(featureOf(source, e, lon, lat))}`;
    comma = ",";
  }
  yield "\n]}\n";
}
