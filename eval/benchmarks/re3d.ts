/** re3d: entities in government and news texts. Persons whom the text names, and places, states and nationalities together. */
import type { Reader } from "../../src/reading/read.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { codePointSpan } from "../../src/text/spans.ts";
import { type Counts, countSpans, none, type Span } from "./spans.ts";

export interface Re3dRow {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string; readonly text: string })[];
}

/** Gold persons are also "he" and "the Prime Minister": those asked for hold two words with capitals. */
const named = (text: string): boolean => /\p{Lu}[\p{L}'’-]+\s+(?:\S+\s+)*\p{Lu}/u.test(text);
const PLACES = new Set(["Location", "Nationality"]);

export const scoreRe3d = (reader: Reader, rows: readonly Re3dRow[]): { persons: Counts; places: Counts } => {
  const [persons, places] = [none(), none()];
  for (const { text, entities } of rows) {
    const report = reportFromText(text, { source: "re3d" });
    const { names, words, reading } = reader.layers(report);
    const placeNames = names.filter((n) => n.match.hits.some((h) => h.entity.kind === "place" || h.entity.kind === "state"));
    const people = entities.filter((e) => e.type === "Person");
    countSpans(
      persons,
      people.filter((e) => named(e.text)),
      reading.mentions.filter((m) => m.kind === "person"),
      people,
    );
    countSpans(
      places,
      entities.filter((e) => PLACES.has(e.type)),
      placeNames.map((n) => codePointSpan(report, words.start[n.first] as number, words.end[n.last - 1] as number)),
      entities.filter((e) => PLACES.has(e.type) || e.type === "Organisation"),
    );
  }
  return { persons, places };
};
