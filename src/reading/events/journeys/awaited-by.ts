import type { Actor, Entity } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import { preposition } from "../finding/clause.ts";
import { sentenceAt } from "../finding/told-at.ts";
import { human, part, type Trigger } from "../finding/trigger.ts";

const AWAITS = new Set(["expects", "awaits"]);
const AWAITING = new Set(["expecting", "awaiting"]);
const BEGINS = spots(wordTest((word) => AWAITS.has(word) || AWAITING.has(word)));
const COMING = new Set("come visit arrive land pay fly".split(" "));
/** States that may be named behind the first, each with its day. */
const MOST = 4;

const entityOf = (c: GatherContext, a: Actor | undefined): Entity | null =>
  a?.entities.length === 1 ? (c.entities[a.entities[0] as number] ?? null) : null;
const actorEnding = (c: GatherContext, last: number): Actor | undefined => c.actors[c.actorAt[last - 1] as number];

/** The state that waits: the subject of the verb at a word. */
const waiting = (c: GatherContext, i: number): Actor | null => {
  const { folded } = c.words;
  const verb = AWAITS.has(folded[i] as string) ? i : folded[i - 1] === "is" ? i - 1 : -1;
  const host = verb < 1 ? undefined : actorEnding(c, verb);
  if (host?.kind !== "party" || host.possessive || host.last !== verb) return null;
  return entityOf(c, host)?.type === "state" && !preposition(folded[host.first - 1] ?? "") ? host : null;
};

/** Somebody of another state, whom it is not said to expect something of: "expects the minister to resign". */
const guestOf = (c: GatherContext, at: number, home: string | null): Actor | null => {
  const guest = c.actors[c.actorAt[at] as number];
  const party = entityOf(c, guest)?.party;
  if (!guest || !human(guest) || guest.possessive || guest.plural || !party || party === home) return null;
  const { folded } = c.words;
  return folded[guest.last] === "to" && !COMING.has(folded[guest.last + 1] ?? "") ? null : guest;
};

/** "..., Palau the day after": the states that are named behind the first, each with its day. */
const furtherStates = (c: GatherContext, from: number, last: number): Actor[] => {
  const out: Actor[] = [];
  for (let i = from; i < last && out.length < MOST; i++) {
    if (c.timeAt[i] !== -1 || c.words.folded[i] === "and" || c.words.folded[i] === "on") continue;
    const next = c.actors[c.actorAt[i] as number];
    const apart = ((c.words.gap[i] as number) & GAP.comma) !== 0 || c.words.folded[i - 1] === "and";
    const day = next && (c.words.folded[next.last] === "on" ? next.last + 1 : next.last);
    if (!next || !apart || entityOf(c, next)?.type !== "state" || c.timeAt[day as number] === -1) break;
    out.push(next);
    i = next.last - 1;
  }
  return out;
};

/** "Tonga expects President X tomorrow, Fiji the day after": whom a state waits for is to come to it. */
export const findAwaited = (c: GatherContext): Trigger[] =>
  BEGINS(c.words).flatMap((i): Trigger[] => {
    const sentence = c.actorAt[i] === -1 ? sentenceAt(c, i) : null;
    const host = sentence && sentence.region !== "boilerplate" ? waiting(c, i) : null;
    const guest = host && guestOf(c, i + 1, entityOf(c, host)?.party ?? null);
    if (!sentence || !host || !guest) return [];
    const visit = { kind: "visit" as const, status: "planned" as const, sentence: sentence.index, noun: false, anaphoric: false };
    const parts = [part("visitor")(guest)];
    const first = { ...visit, parts, first: i, last: i + 1, goal: host.first };
    const further = furtherStates(c, guest.last, sentence.last);
    return [first, ...further.map((a) => ({ ...visit, parts, first: a.first, last: a.last, goal: a.first }))];
  });
