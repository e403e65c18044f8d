import type { Knowledge } from "../../../knowledge/knowledge.ts";
import { hitEndingAt } from "../../names.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { townOf } from "./around.ts";
import { bareTown } from "./bare-town.ts";
import { leading } from "./leading.ts";
import { isPart } from "./place-words.ts";
import type { PlaceMention } from "./places.ts";
import { type House, isOfficial, isTheirs, venueOf } from "./venue.ts";
import { atPlace, type Found, withHouse } from "./where.ts";

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

const written = (c: GatherContext, house: House): string =>
  c.words.text.slice(c.words.start[house.first], c.words.end[house.last - 1]);

const inHouse = (c: GatherContext, e: Event, country: string): PlaceMention | null => {
  const house = venueOf(c, e);
  if (!house) return null;
  return {
    ...house,
    sentence: c.sentenceOf[house.first] as number,
    preposition: "at",
    place: null,
    country,
    name: written(c, house),
  };
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

const INTO = new Set(["in", "at", "inside", "outside", "into", "to"]);
const leadsInto = (c: GatherContext, p: PlaceMention): boolean =>
  INTO.has(p.preposition) || (p.preposition === "of" && isPart(c.words.folded[leading(c, p)] as string));

/** A house that a title holds ("the spokesman of the Kremlin") is none where anybody met; one that stands for its state may be. */
const isNobody = (c: GatherContext, p: PlaceMention): boolean => {
  const actor = c.actorAt[p.first] as number;
  return actor < 0 || c.actors[actor]?.kind === "party";
};

/** "had him to Miraflores": a house that the base knows in the town where it was. */
const knownHouse = (c: GatherContext, e: Event, town: PlaceMention): House | null => {
  const told = e.triggers.flatMap((t) =>
    (c.townsIn.get(t.sentence) ?? []).filter(
      (p) => p.house !== undefined && p.name === town.name && leadsInto(c, p) && isNobody(c, p) && isTheirs(c, t, p),
    ),
  );
  return new Set(told.map((p) => p.house)).size === 1 ? (told[0] ?? null) : null;
};

/** Words between a house and the town that is told right behind it: "the Royal Palace in Oslo". */
const BEHIND = 2;
/** "at the White House" of a report about Ankara: the base knows it in another town. */
const knownElsewhere = (c: GatherContext, house: House, town: string): boolean =>
  Array.from({ length: house.last - house.first }, (_, k) => hitEndingAt(c.names, house.last - k)).some((hit) =>
    hit?.match.hits.some(({ entity }) => entity.kind === "place" && entity.within !== null && entity.within !== town),
  );
const inOtherTown = (c: GatherContext, house: House, town: string): boolean =>
  knownElsewhere(c, house, town) ||
  (c.townsIn.get(c.sentenceOf[house.first] as number) ?? []).some(
    (p) => p.name !== null && p.name !== town && p.first >= house.last && p.first - house.last <= BEHIND,
  );

/** "talks at the Foreign Ministry", of which the dateline or the sentence tells the town. */
const withVenue = (c: GatherContext, e: Event, found: Found): Found => {
  const { where, mention } = found;
  if (where?.place == null || mention?.house !== undefined || e.kind === "visit") return found;
  const house = (mention && knownHouse(c, e, mention)) ?? venueOf(c, e);
  if (!house || inOtherTown(c, house, where.place)) return found;
  const name = written(c, house);
  return { where: { ...where, place: withHouse(name, where.place) }, mention: mention && { ...mention, house: name }, house };
};

/** An engagement known by its country alone is in the town or the house that its report tells of there. */
export const fuller = (base: Knowledge, c: GatherContext, e: Event, found: Found, chief: boolean): Found => {
  const country = found.where?.place === null ? found.where.country : null;
  if (found.where === null && e.kind === "meeting") return athome(c, e) ?? found;
  if (!country) return withVenue(c, e, found);
  const told = (chief && e.status === "held" && withTown(c, e, country)) || inCapital(base, c, e, country);
  const place = told || (e.kind === "visit" ? null : (bareTown(c, e, country) ?? inHouse(c, e, country)));
  return place ? withVenue(c, e, atPlace(place, "stated")) : found;
};
