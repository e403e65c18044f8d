import type { Knowledge } from "../../../knowledge/knowledge.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { townOf } from "./around.ts";
import type { PlaceMention } from "./places.ts";
import { isOfficial, venueOf } from "./venue.ts";
import { atPlace, type Found } from "./where.ts";

/** "Petkov in Skopje", and then "the visit that he paid to North Macedonia": the country of the chief engagement with its one town told. */
const withTown = (c: GatherContext, e: Event, country: string): PlaceMention | null =>
  e.places.every((p) => p.country === country) ? townOf(c, e, country) : null;

const WITHIN = new Set(["in", "to", "at"]);
/** The words "the capital" in an engagement's own sentence, which name no state: "was received in the capital". */
const capitalTold = (c: GatherContext, e: Event): number => {
  const { folded } = c.words;
  for (const t of e.triggers) {
    const { first, last } = c.sentences[t.sentence] as { first: number; last: number };
    for (let i = first + 2; i < last; i++)
      if (folded[i] === "capital" && folded[i - 1] === "the" && folded[i + 1] !== "of" && WITHIN.has(folded[i - 2] ?? ""))
        return i;
  }
  return -1;
};

const inCapital = (base: Knowledge, c: GatherContext, e: Event, country: string): PlaceMention | null => {
  const at = capitalTold(c, e);
  const place = at < 0 ? null : base.capitalOf(country);
  return place
    ? { first: at - 1, last: at + 1, sentence: c.sentenceOf[at] as number, preposition: "in", place, country, name: place.name }
    : null;
};

const inHouse = (c: GatherContext, e: Event, country: string): PlaceMention | null => {
  const house = venueOf(c, e);
  if (!house) return null;
  const { words } = c;
  const name = words.text.slice(words.start[house.first], words.end[house.last - 1]);
  return { ...house, sentence: c.sentenceOf[house.first] as number, preposition: "at", place: null, country, name };
};

/** "The President received the UN's envoy at Baabda Palace": one state's house, where only one state took part. */
const athome = (c: GatherContext, e: Event): Found | null => {
  const states = partiesOf(e, c.entities).filter(
    (p) => /^[A-Z]{3}$/.test(p) && c.entities.some((x) => x.party === p && x.type !== "organization"),
  );
  const [home] = states;
  const house = home === undefined || states.length > 1 ? null : venueOf(c, e);
  const place = house && home !== undefined && isOfficial(c, house) ? inHouse(c, e, home) : null;
  return place ? atPlace(place, "stated") : null;
};

/** An engagement known by its country alone is in the town or the house that its report tells of there. */
export const fuller = (base: Knowledge, c: GatherContext, e: Event, found: Found, chief: boolean): Found => {
  const country = found.where?.place === null ? found.where.country : null;
  if (found.where === null && e.kind === "meeting") return athome(c, e) ?? found;
  if (!country) return found;
  const told = (chief && e.status === "held" && withTown(c, e, country)) || inCapital(base, c, e, country);
  const place = told || (e.kind === "visit" ? null : inHouse(c, e, country));
  return place ? atPlace(place, "stated") : found;
};
