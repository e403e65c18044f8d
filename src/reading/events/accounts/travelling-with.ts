import type { Actor, Entity } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { listStartingWith } from "../finding/lists.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { Participation } from "./event.ts";
import type { GatherContext } from "./told.ts";

/** What leads to those who go along on a journey. */
const ALONG = phrasesByFirst(`
  accompanied by; in the company of; joined by; together with; along with; alongside; travelling/traveling with; with him/her/them; delegation/party/team/entourage that/which included/includes/comprises/comprised;
  delegation/party/team/entourage including/comprising/of`);
/** Words between that and the first of them: "with [his] wife", "of [the] ministers". */
const NEAR = 3;

/** "arrived in Lima on Monday [with] X": right behind the place, the time or the verb of the journey. */
const withBehind = (c: GatherContext, t: Trigger, i: number): boolean =>
  c.words.folded[i] === "with" &&
  (i === t.last ||
    c.timeAt[i - 1] !== -1 ||
    c.actors[c.actorAt[i - 1] as number]?.kind === "party" ||
    (c.townsIn.get(t.sentence) ?? []).some((p) => p.last === i));

const listFrom = (c: GatherContext, from: number, last: number): Actor[] => {
  for (let k = from; k < Math.min(last, from + NEAR); k++) {
    const a = c.actorAt[k] as number;
    if (a >= 0) return listStartingWith(c, c.actors[a] as Actor, last);
  }
  return [];
};

const isPerson = (e: Entity): boolean => e.type === "person" && e.name !== null;

/** True of somebody of whom no word tells for whom he acts. */
export const isOpen = (e: Entity): boolean => e.party === null || e.partyBasis === "inferred";

/** Those of a list who are of the traveller's side, or of none that is told; nobody where one of them is of another. */
const ofSide = (c: GatherContext, all: readonly Actor[], party: string | null): Entity[] => {
  const people = all.flatMap((a) => a.entities.map((e) => c.entities[e] as Entity));
  return party !== null && people.every((e) => isPerson(e) && (isOpen(e) || e.party === party)) ? people : [];
};

/**
 * "left for Lima with Minister X and his wife Y", "arrived at the head of a delegation that includes X": who goes along on a
 * journey; for whom they act is told by whom they go with.
 */
export const travellingWith = (c: GatherContext, t: Trigger, people: readonly Participation[], end: number): Participation[] => {
  const party = people.map((p) => (c.entities[p.entity] as Entity).party).find((x) => x !== null) ?? null;
  const out: Participation[] = [];
  for (let i = t.first + 1; i < end; i++) {
    const along = phraseAt(ALONG, c.words, i);
    const from = along ? i + along.length : withBehind(c, t, i) ? i + 1 : -1;
    const list = from < 0 ? [] : listFrom(c, from, end);
    for (const e of ofSide(c, list, party)) {
      if ([...people, ...out].some((p) => p.entity === e.index)) continue;
      if (e.party !== party) c.joinParty(e.index, party as string);
      out.push({ entity: e.index, actor: list.find((a) => a.entities.includes(e.index))?.index ?? null, role: "guest" });
    }
  }
  return out;
};
