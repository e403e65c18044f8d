import type { Actor, Sentence } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { Participation } from "./event.ts";
import type { GatherContext } from "./told.ts";

/** Who are of one rank with him, each for a state of his own. */
const PEERS = new Set("counterparts colleagues peers homologues numbers".split(" "));
/** By which several are said to have sat down with him at one table. */
const AT_ONE_TABLE = new Set(
  "together jointly joint trilateral tripartite three-way four-way five-way quadrilateral multilateral triangle format quartet trio summit gathering".split(
    " ",
  ),
);
/** What leads to the country in which something took place, or to which somebody came. */
const THERE = new Set(["in", "to", "visiting", "visited", "visits", "through"]);

const partyOf = (c: GatherContext, p: Participation): string | null => c.entities[p.entity]?.party ?? null;
const actorOf = (c: GatherContext, p: Participation): Actor | undefined => c.actors[p.actor ?? -1];

const wordIn = (c: GatherContext, from: number, to: number, set: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (set.has(c.words.folded[i] as string)) return true;
  return false;
};

/** "her peers from Norway and Finland, X and Y", "his counterparts X of Kenya and Y of Uganda": no table is told at which all sat. */
const peersApart = (c: GatherContext, t: Trigger, last: Actor): boolean => {
  const s = c.sentences[t.sentence] as Sentence;
  return wordIn(c, t.first, last.last, PEERS) && !wordIn(c, s.first, s.last, AT_ONE_TABLE);
};

/** "met with A; B; and C": what parts them parts the meetings. */
const semicolons = (c: GatherContext, guests: readonly Actor[]): boolean =>
  guests.slice(1).every((b, i) => {
    for (let k = (guests[i] as Actor).last; k <= b.first; k++) if ((c.words.gap[k] as number) & GAP.semicolon) return true;
    return false;
  });

/** "In Kenya and Uganda he held talks with A and B": each of them at home in one of the countries to which he came. */
const eachAtHome = (c: GatherContext, t: Trigger, guests: readonly Participation[]): boolean => {
  const { first } = c.sentences[t.sentence] as Sentence;
  const there = new Set((c.townsIn.get(t.sentence) ?? []).flatMap((p) => (p.first < t.first ? [p.country] : [])));
  let led = false;
  for (let i = first; i < t.first; i++) {
    const a = c.actors[c.actorAt[i] as number];
    if (THERE.has(c.words.folded[i] as string)) led = true;
    else if (a && a.kind !== "party") led = false;
    else if (a && led) for (const e of a.entities) there.add(c.entities[e]?.party ?? "");
  }
  return there.size > 1 && guests.every((p) => there.has(partyOf(c, p) ?? ""));
};

/** True where what is told of one and of several of other states, each named behind the verb, was a meeting with each of them. */
export const seenApart = (c: GatherContext, t: Trigger, guests: readonly Participation[]): boolean => {
  const all = guests.flatMap((p) => actorOf(c, p) ?? []).sort((a, b) => a.first - b.first);
  const parties = new Set(guests.map((p) => partyOf(c, p)));
  if (all.length < guests.length || parties.size < guests.length || (all[0] as Actor).first < t.first) return false;
  return peersApart(c, t, all.at(-1) as Actor) || eachAtHome(c, t, guests) || (!t.noun && semicolons(c, all));
};
