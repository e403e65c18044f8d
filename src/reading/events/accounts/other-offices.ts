import { isLeader } from "../../../knowledge/ranks.ts";
import type { Entity } from "../../document.ts";
import type { Event, Participation } from "./event.ts";
import { type GatherContext, HELD, type Told } from "./told.ts";

/** By which one sits down with several: "met with X and Y together". */
const AT_ONCE = new Set(
  "together jointly joint trilateral tripartite delegation delegations dinner lunch breakfast banquet".split(" "),
);
/** "calls on X and Y": each in his own office. */
const CALLS = new Set("call calls called calling".split(" "));

/** What puts somebody where it took place. */
const THERE = new Set(["visit", "meeting", "signing", "gathering", "ceremony"]);
/** So many officials whom one goes to meet are met one after the other. */
const ROUND = 3;
/** How many engagements back the journey is looked for. */
const NEAREST = 40;

const partyOf = (c: GatherContext, p: Participation): string | null => (c.entities[p.entity] as Entity).party;

/** True where the visitor is told to be, or to have come, to the country of those whom he meets. */
const isThere = (told: Told, events: readonly Event[], visitor: Participation, party: string): boolean =>
  told.places.some((p) => p.country === party) ||
  events
    .slice(-NEAREST)
    .some(
      (e) =>
        THERE.has(e.kind) &&
        HELD.has(e.status) === HELD.has(told.trigger.status) &&
        e.participants.some((p) => p.entity === visitor.entity) &&
        e.places.some((p) => p.country === party),
    );

const callsOn = (c: GatherContext, { trigger: t }: Told): boolean =>
  CALLS.has(c.words.folded[t.first] as string) && c.words.folded.slice(t.first, t.last + 1).includes("on");

/** "met A, B and C": all whom he meets stand behind the verb, so that none of them is its subject. */
const goesRound = (c: GatherContext, { trigger: t }: Told, hosts: readonly Participation[]): boolean =>
  !t.noun && hosts.length >= ROUND && hosts.every((p) => (c.actors[p.actor ?? -1]?.first ?? -1) > t.first);

const atOnce = (c: GatherContext, { trigger: t }: Told): boolean => {
  const s = c.sentences[t.sentence] as { first: number; last: number };
  return c.words.folded.slice(s.first, s.last).some((word) => AT_ONCE.has(word));
};

const BESIDE = new Set(["accompanied", "flanked", "joined", "assisted"]);
/** "met X, accompanied by Y": Y sat beside X, not in an office of his own. */
const accompanies = (c: GatherContext, p: Participation): boolean => {
  const first = c.actors[p.actor ?? -1]?.first ?? 0;
  return c.words.folded[first - 1] === "by" && BESIDE.has(c.words.folded[first - 2] ?? "");
};

/**
 * "On his visit to Singapore he met the Law Minister and the Home Minister", "called on the President and the Foreign Minister":
 * who goes round a state's offices is received in each of them. Not "met the President and the Foreign Minister": the one
 * may sit beside the other.
 */
export const inOtherOffices = (
  c: GatherContext,
  told: Told,
  events: readonly Event[],
  hosts: readonly Participation[],
  visitor: Participation,
): boolean => {
  const all = hosts.map((p) => c.entities[p.entity] as Entity);
  const party = all[0]?.party ?? null;
  if (all.length < 2 || party === null || party === partyOf(c, visitor)) return false;
  if (all.some((e) => e.type !== "person" || e.office === null || e.party !== party)) return false;
  if (new Set(all.map((e) => e.office?.text)).size < all.length || atOnce(c, told)) return false;
  if (hosts.some((p) => accompanies(c, p))) return false;
  if (callsOn(c, told) || goesRound(c, told, hosts)) return true;
  const besideHead = all.length === 2 && isLeader(all[0]?.office?.officeClass ?? null);
  return !besideHead && isThere(told, events, visitor, party);
};
