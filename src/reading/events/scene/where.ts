import type { Entity } from "../../document.ts";
import type { Where } from "../../reading.ts";
import type { Event } from "../accounts/event.ts";
import type { PlaceMention } from "./places.ts";
import { servesThere } from "./serves-there.ts";

export interface WhereContext {
  readonly entities: readonly Entity[];
  /** The dateline's place, if the report has one. */
  readonly dateline: PlaceMention | null;
  /** Where the occasion is held, if its words or the base say so. */
  readonly occasionPlace: PlaceMention | null;
  /** The town that "there" or "in the same city" points to. */
  readonly there: PlaceMention | null;
  /** The dateline's town where "here" points to it. */
  readonly here: PlaceMention | null;
  /** The place from which one side is told to have come home, in the other's country. */
  readonly cameHomeFrom: PlaceMention | null;
  /** The place to which the sentences before have gone on. */
  readonly stop: PlaceMention | null;
  /** The town that heads the section in which the engagement is told. */
  readonly heading: PlaceMention | null;
  /** Where the same people did something else that the same sentence tells. */
  readonly alongside: Found | null;
  /** Where the journey goes within which the engagement lies; `told` if it was told right before. */
  readonly journey: { readonly place: PlaceMention; readonly told: boolean } | null;
  /** The one town of the sentence that tells the day, where that is another than the engagement's own. */
  readonly besideDay: PlaceMention | null;
  /** The town of the scene: of the chief engagement, in a report without a dateline. */
  readonly scene: PlaceMention | null;
  /** The town of a journey whose own words name the country alone. */
  readonly goal: PlaceMention | null;
  /** The state of whom the report calls the host. */
  readonly host: string | null;
  /** The state of the one at whose house it was, as its words tell who came to whom. */
  readonly homeTold: string | null;
  /** The engagement is of the same day as the chief one, or says no day of its own. */
  readonly sameDay: boolean;
  /** One of those who met there was to have met somebody else, too. */
  readonly dropped: boolean;
  /** A plan of the same people for the day of the chief engagement or the next. */
  readonly goesOn: boolean;
  /** Everybody who is not at home where the chief engagement was took part in it. */
  readonly guestsOfMain: boolean;
  /** The chief engagement was in its country's capital. */
  readonly mainInCapital: boolean;
  /** Those of the chief engagement are assembled where nobody is at home, and this is among them. */
  readonly assembled: boolean;
  readonly main: Found | null;
  /** A town that the base does not know, named in the engagement's own words. */
  readonly bare: (country: string) => PlaceMention | null;
  /** The last town told before in which one side is at home. */
  readonly homeNear: PlaceMention | null;
  /** So many days from the chief engagement; null: not known. */
  readonly away: number | null;
  /** Of the days of the report, or of no day told. */
  readonly recent: boolean;
  /** They are to meet again, or some day. */
  readonly again: boolean;
}

export interface Found {
  readonly where: Where | null;
  readonly mention: PlaceMention | null;
  /** The words of the house, where they stand apart from those of the town. */
  readonly house?: { readonly first: number; readonly last: number };
}

type Rule = (e: Event, c: WhereContext) => Found | null;

/** A house is written before its town: "Hyderabad House, New Delhi". */
export const withHouse = (house: string | undefined, town: string | null): string | null =>
  house === undefined || house === town ? town : town === null ? house : `${house}, ${town}`;

export const atPlace = (p: PlaceMention, basis: Where["basis"]): Found => ({
  where: { place: withHouse(p.house, p.name), country: p.country, lat: p.place?.lat ?? null, lon: p.place?.lon ?? null, basis },
  mention: p,
});
/** In the town of another engagement, whose house is its own. */
export const inTownOf = ({ where, mention }: Found): Found => ({
  where: where && { ...where, place: mention?.house === undefined ? where.place : mention.name, basis: "inferred" },
  mention,
});
const country = (code: string): Found => ({
  where: { place: null, country: code, lat: null, lon: null, basis: "inferred" },
  mention: null,
});

const ownTown = (e: Event): PlaceMention | undefined => e.places.find((p) => p.name !== null);
/** A country of its own words that a place must lie in. */
const agrees = (e: Event, p: PlaceMention): boolean => {
  const own = ownTown(e) ?? e.places[0];
  return !own || own.country === p.country;
};
const partyOf = (c: WhereContext, entity: number): string | null => (c.entities[entity] as Entity).party;
const parties = (e: Event, c: WhereContext): (string | null)[] => e.participants.map((p) => partyOf(c, p.entity));
const isState = (party: string | null): party is string => party !== null && /^[A-Z]{3}$/.test(party);

const stated: Rule = (e) => {
  const town = ownTown(e);
  return town ? atPlace(town, "stated") : null;
};

const thereNamed: Rule = (e, c) => (c.there && agrees(e, c.there) ? atPlace(c.there, "stated") : null);

const hereTold: Rule = (e, c) => (c.here && agrees(e, c.here) ? atPlace(c.here, "stated") : null);

/** "Mon 25 July, Lima. X gave his guest lunch." */
const underHeading: Rule = (e, c) =>
  c.heading && e.kind !== "visit" && agrees(e, c.heading) ? atPlace(c.heading, "inferred") : null;

/** "The next stop was Lima. X and Y discussed fisheries." */
const atStop: Rule = (_e, c) => (c.stop ? atPlace(c.stop, "inferred") : null);

/** Where the occasion is; where that is a country alone, the dateline's town in it says more. */
const atOccasion: Rule = (e, c) => {
  const place = c.occasionPlace;
  if (!place || !agrees(e, place)) return null;
  const town = place.name === null && e.status === "held" && c.dateline?.country === place.country;
  return town && c.dateline ? atPlace(c.dateline, "inferred") : atPlace(place, "stated");
};

/** "He flew in from Bangkok; the President rolled out the red carpet": a host whose home the journey's goal is not. */
const athome = (e: Event, c: WhereContext, goal: string): boolean => {
  const host = e.participants.find((p) => p.role === "host");
  const home = host ? partyOf(c, host.entity) : null;
  return isState(home) && home !== goal && !parties(e, c).includes(goal);
};

/** "conferred at the palace and then saw a treaty signed" */
const alongside: Rule = (e, c) => {
  const { where, mention } = c.alongside ?? {};
  return where && e.places.every((p) => p.country === where.country)
    ? { where: { ...where, basis: "inferred" }, mention: mention ?? null }
    : null;
};

/** "OSLO: The minister came home from Lima, where ...": told from the guest's home; not what he did there since. */
const cameHome: Rule = (e, c) =>
  c.cameHomeFrom && agrees(e, c.cameHomeFrom) && (c.homeTold === null || c.homeTold === c.cameHomeFrom.country)
    ? atPlace(c.cameHomeFrom, "inferred")
    : null;

/** A town told right before says more than the dateline; a country, or a journey told elsewhere, less. */
const onJourney =
  (told: boolean): Rule =>
  (e, c) =>
    c.journey &&
    !athome(e, c, c.journey.place.country) &&
    (!told || (c.journey.told && c.journey.place.name !== null)) &&
    e.kind !== "visit" &&
    agrees(e, c.journey.place)
      ? atPlace(c.journey.place, "stated")
      : null;

/** The chief engagement, or one of its day with somebody who is at home there. */
const fromDateline: Rule = (e, c) => {
  if (e.status !== "held" || e.kind === "visit" || !c.dateline || !agrees(e, c.dateline)) return null;
  if (c.main?.where && c.main.where.country !== c.dateline.country) return null;
  if (c.occasionPlace && c.occasionPlace.country !== c.dateline.country) return null;
  // "WARSAW: The Finnish President received the Polish minister": told from the guest's home.
  if (c.homeTold && c.homeTold !== c.dateline.country && parties(e, c).includes(c.dateline.country)) return null;
  const near = parties(e, c).includes(c.dateline.country) || e.places.length > 0 || c.main === null;
  return near && (c.main === null || c.sameDay) ? atPlace(c.dateline, "inferred") : null;
};

/** "KINGSTON: ... On Wednesday the Prime Minister receives him": a host in the town that the report comes from. */
const hostInDateline: Rule = (e, c) => {
  if (e.status !== "planned" || e.kind !== "meeting" || !c.dateline || !agrees(e, c.dateline)) return null;
  const host = e.participants.find((p) => p.role === "host");
  const home = c.homeTold ?? (host ? partyOf(c, host.entity) : null);
  return home === c.dateline.country ? atPlace(c.dateline, "inferred") : null;
};

/** "stood on the bridge in Narva on Friday. With her ...": the sentence that tells the day tells the town. */
const besideDay: Rule = (e, c) =>
  c.besideDay && e.kind !== "visit" && agrees(e, c.besideDay) ? atPlace(c.besideDay, "stated") : null;

const ofScene: Rule = (e, c) => (c.scene && agrees(e, c.scene) ? atPlace(c.scene, "stated") : null);

const ofGoal: Rule = (_e, c) => (c.goal ? atPlace(c.goal, "stated") : null);

/** "The visit to B took place on Tuesday. X was also received by B's president": not at home, where the report is written. */
const abroad: Rule = (e, c) => {
  if (!c.journey?.told || c.journey.place.name !== null || c.journey.place.country === c.dateline?.country) return null;
  const home = parties(e, c).includes(c.journey.place.country);
  return home && e.status === "held" && e.kind !== "visit" && agrees(e, c.journey.place)
    ? atPlace(c.journey.place, "inferred")
    : null;
};

const ownCountry: Rule = (e) => (e.places[0] ? atPlace(e.places[0], "stated") : null);

/** Held on the day of the chief engagement, or planned to follow it. */
const besideMain: Rule = (e, c) => {
  const beside = ((e.status === "held" || c.dropped) && c.sameDay) || (e.status === "planned" && c.goesOn);
  if (c.journey && c.main?.where && c.journey.place.country !== c.main.where.country) return null;
  if (!beside || !c.main?.where || e.kind === "visit" || parties(e, c).every((p) => p === null)) return null;
  return inTownOf(c.main);
};

/** "The guest landed at Lima yesterday. Talks with the premier are planned": a plan of the guest with somebody who is at home there. */
const onThisVisit: Rule = (e, c) => {
  const home = c.main?.where?.country;
  if (!home || !c.guestsOfMain || (e.status !== "planned" && e.status !== "proposed") || e.kind !== "meeting") return null;
  if (c.journey && c.journey.place.country !== home) return null;
  const sides = parties(e, c);
  if (!sides.includes(home) || !sides.some((p) => p !== home)) return null;
  // Officials are seen in the capital, if the guest is there.
  return c.mainInCapital && c.main?.where ? inTownOf(c.main) : country(home);
};

const amongAssembled: Rule = (_e, c) => (c.assembled && c.main?.where ? inTownOf(c.main) : null);

/** Whoever receives is at home. */
const withHost: Rule = (e, c) => {
  const host = e.participants.find((p) => p.role === "host");
  const home = host ? partyOf(c, host.entity) : null;
  return isState(home) && (e.kind === "meeting" || e.kind === "signing") ? country(home) : null;
};

const atHome: Rule = (e, c) =>
  c.homeTold && (e.kind === "meeting" || e.kind === "signing" || e.kind === "ceremony") ? country(c.homeTold) : null;

/** An ambassador is received, or summoned, in the state that he is sent to, also where he goes along with a guest of his own. */
const withAmbassador: Rule = (e, c) => {
  const two = new Set(e.participants.map((p) => partyOf(c, p.entity))).size === 2;
  if (!two || (e.kind !== "meeting" && e.kind !== "ceremony")) return null;
  const [envoys, others] = [true, false].map((envoy) =>
    e.participants.filter((p) => servesThere(e, c.entities[p.entity] as Entity) === envoy),
  );
  const own = envoys?.[0] ? partyOf(c, envoys[0].entity) : null;
  const host = envoys?.length === 1 ? others?.find((p) => partyOf(c, p.entity) !== own) : undefined;
  const home = host ? partyOf(c, host.entity) : null;
  return isState(home) ? country(home) : null;
};

/** "The host, Prime Minister X": whoever meets there, it is in his country. */
const atHost: Rule = (e, c) =>
  c.sameDay && e.status === "held" && e.kind !== "visit" && isState(c.host) ? country(c.host) : null;

const SEEN: ReadonlySet<Event["kind"]> = new Set(["meeting", "signing", "ceremony", "gathering"]);
const atHomeIn = (e: Event, c: WhereContext, home: string): boolean => {
  const sides = parties(e, c);
  return sides.includes(home) && sides.some((p) => p !== home);
};

/** "had him at Jurata for three hours": a town that the base does not know, in the country of the host or of that from which it is told. */
const inBareTown: Rule = (e, c) => {
  if (e.places.length > 0 || !SEEN.has(e.kind)) return null;
  const host = e.participants.find((p) => p.role === "host");
  const own = c.homeTold ?? (host ? partyOf(c, host.entity) : null) ?? c.dateline?.country ?? c.main?.where?.country ?? null;
  const home = own ?? (e.participants[0] ? partyOf(c, e.participants[0].entity) : null);
  const town = isState(home) ? c.bare(home) : null;
  return town ? atPlace(town, "stated") : null;
};

/** "ROME - The Pope gave the President half an hour": at home beside the town that it is told from. */
const inVatican: Rule = (e, c) => {
  const sides = parties(e, c);
  const beside = c.dateline?.country === "ITA" && sides.includes("VAT") && !sides.includes("ITA");
  return beside && e.places.length === 0 && e.kind === "meeting" && sides.some((p) => p !== "VAT") ? country("VAT") : null;
};

/** Days around the chief engagement in which its guests still are where it was. */
const STAY = 3;
/** Where nothing else tells: with one side at home where the chief engagement was, where the report comes from, or in the town told last. */
const athomeThere: Rule = (e, c) => {
  if (!SEEN.has(e.kind) || c.again || e.status === "proposed") return null;
  const near = c.away === null || Math.abs(c.away) <= STAY;
  if (near && c.main?.where?.country && atHomeIn(e, c, c.main.where.country)) return inTownOf(c.main);
  if (c.homeNear && near) return atPlace(c.homeNear, "inferred");
  const told = e.status !== "earlier" || e.times.length === 0;
  return told && c.recent && c.dateline && atHomeIn(e, c, c.dateline.country) ? atPlace(c.dateline, "inferred") : null;
};

/** In the order of how much they know: an engagement's own words first, what holds for the whole report last. */
const RULES: readonly Rule[] = [
  stated,
  thereNamed,
  hereTold,
  underHeading,
  alongside,
  atOccasion,
  atStop,
  onJourney(true),
  cameHome,
  besideDay,
  ofScene,
  ofGoal,
  abroad,
  inBareTown,
  inVatican,
  fromDateline,
  hostInDateline,
  ownCountry,
  besideMain,
  onThisVisit,
  amongAssembled,
  onJourney(false),
  atHome,
  withHost,
  withAmbassador,
  atHost,
  athomeThere,
];

/** Where an engagement took place; a call or a letter has no place. */
export const whereOf = (e: Event, c: WhereContext): Found => {
  if (e.kind === "call" || e.kind === "correspondence") return { where: null, mention: null };
  for (const rule of RULES) {
    const found = rule(e, c);
    if (found) return found;
  }
  return { where: null, mention: null };
};
