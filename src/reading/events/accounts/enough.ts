import { isDomestic } from "../../actors/home.ts";
import type { Entity } from "../../document.ts";
import { BE } from "../../lexicon/contact.ts";
import { sent } from "../finding/trigger.ts";
import { statesMeet, teamsPlay } from "./states-meet.ts";
import { type GatherContext, speaksFor, type Told } from "./told.ts";

/** "X of the UN, who was in Lima, welcomed it": where an organization's own people are, told beside something else, is no journey. */
const aside = (c: GatherContext, { trigger: t, times }: Told, visitor: Entity): boolean =>
  !t.noun && BE.has(c.words.folded[t.first] as string) && !times.length && !/^[A-Z]{3}$/.test(visitor.party ?? "");

/** "NATO's foreign ministers are in Vilnius": a body's ministers, none of them named, gather there. */
const gathered = (c: GatherContext, told: Told): boolean =>
  told.people.length > 0 &&
  told.people.every((p) => {
    const { type, party } = c.entities[p.entity] as Entity;
    return type === "office" && c.actors[p.actor ?? -1]?.plural === true && !/^[A-Z]{3}$/.test(party ?? "");
  });

/** "Minister X signed the accord in Lima": who signs in a town of another state does so with others, though the report names none of them. */
const signedAbroad = ({ trigger: t, places }: Told, entities: readonly Entity[]): boolean => {
  const signer = entities.find(
    (e) => e.party !== null && (e.type === "state" || e.type === "delegation" || e.office !== null || e.person !== null),
  );
  return t.kind === "signing" && signer !== undefined && places.some((p) => p.name !== null && p.country !== signer.party);
};

/** "There are no talks between A and B", "the talks with B were called off": a side's word on it, though it names no day. */
const refused = ({ trigger: { kind, noun, anaphoric, status } }: Told): boolean =>
  kind === "meeting" && noun && !anaphoric && (status === "denied" || status === "cancelled");

/** "signed by X for Kenya and Y for Peru": who signs for a state need not be told to hold an office. */
const signsForState = (c: GatherContext, { trigger }: Told, people: readonly Entity[]): boolean =>
  trigger.kind === "signing" &&
  people.some(({ partyWords }) => {
    const first = partyWords?.[0] ?? 0;
    return c.words.folded[c.words.folded[first - 1] === "the" ? first - 2 : first - 1] === "for";
  });

/**
 * "The Foreign Minister, Ali Hassan, met the Norwegian ambassador": a ministry's own release need not say whose minister he is; the other's
 * state is told because it is another.
 */
const oneUntold = ({ trigger: { kind }, places }: Told, people: readonly Entity[]): boolean => {
  const [one, other] = people[0]?.party === null ? people : [people[1], people[0]];
  return (
    (kind === "meeting" || kind === "call") &&
    people.length === 2 &&
    one?.party === null &&
    one.name !== null &&
    one.office?.basis === "stated" &&
    (isDomestic(one.office) || LED_BY.has(one.office.officeClass ?? "")) &&
    other?.partyBasis === "stated" &&
    other.office?.basis === "stated" &&
    /^[A-Z]{3}$/.test(other.party ?? "") &&
    // "The Finnish minister met the Minister of Trade, X, in Helsinki": one of his own.
    places.every((p) => p.country !== other.party)
  );
};
const LED_BY: ReadonlySet<string> = new Set(["foreign-minister", "head-of-government"]);

/** "The spokesman talked about a swap of prisoners with Kenya": of a state, and with nobody. */
const spokenOf = (entities: readonly Entity[], { trigger: t }: Told): boolean =>
  !t.noun && entities.some(speaksFor) && entities.every((e) => speaksFor(e) || (e.type !== "person" && e.type !== "office"));

/** Says whether what is told is enough for an engagement of its own. */
export const enough = (c: GatherContext, told: Told): boolean => {
  const entities = told.people.map((p) => c.entities[p.entity] as Entity);
  const parties = new Set(entities.flatMap((e) => (e.party === null ? [] : [e.party])));
  const people = entities.filter((e) => e.type === "person" || e.type === "office");
  if (spokenOf(entities, told)) return false;
  if (told.trigger.kind === "visit") {
    const those = (n: number): boolean => {
      const actor = c.actors[told.people[n]?.actor ?? -1];
      return actor !== undefined && sent(c, actor);
    };
    const visitor = entities.find((e, n) => e.party !== null && (people.includes(e) || e.type === "delegation" || those(n)));
    if (visitor === undefined || aside(c, told, visitor) || gathered(c, told)) return false;
    return told.places.some((p) => p.country !== visitor.party);
  }
  if (told.trigger.kind === "gathering" && entities.some((e) => e.type === "organization") && !people.length)
    return told.times.length > 0 || told.places.length > 0;
  if (parties.size < 2) return signedAbroad(told, entities) || oneUntold(told, entities);
  if (teamsPlay(c.words, told)) return false;
  if (told.trigger.kind === "gathering") return people.length >= 2;
  // People of two states, but none of them in any office: players, artists, neighbours.
  if (people.length >= 1)
    return (
      people.some((e) => e.office !== null || e.former.length > 0 || e.person !== null) ||
      entities.some((e) => e.type !== "person") ||
      signsForState(c, told, people)
    );
  // States alone: a contact only if something says that it took place ("talks between A and B on Friday", "held talks"); states sign.
  if (told.instrument) return true;
  if (statesMeet(c.words, told, entities)) return true;
  if (refused(told)) return true;
  const signs = told.trigger.kind === "signing";
  return (signs || (told.trigger.noun && !told.trigger.anaphoric)) && (told.times.length > 0 || told.places.length > 0);
};
