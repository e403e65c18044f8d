import type { Actor, Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import type { Event, Participation } from "../accounts/event.ts";
import { spokenFor } from "../accounts/participants.ts";
import type { GatherContext, Told } from "../accounts/told.ts";
import { peopleNamed } from "../finding/people-named.ts";
import { toldAt } from "../finding/told-at.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const HEADING = set("headed heads head heading led leads lead leading represented represents represent");
const TEAMS = set("delegation delegations side sides team teams group part parts");
const THEIRS = new Set(["their", "its"]);
const HEADS = spots(wordTest((word) => HEADING.has(word)));
/** Words between "headed" and the delegation. */
const REACH = 5;
/** Sentences between an engagement and whoever headed its delegations. */
const NEAR = 2;
const KINDS = new Set(["meeting", "gathering", "signing"]);

/** "headed the delegation", "the delegation was led by", "Peru will be represented by". */
const tellsHeads = (c: GatherContext, i: number, s: Sentence): boolean => {
  const { folded } = c.words;
  // "Lawmakers came; X led them", "with X at their head".
  if (folded[i + 1] === "them" || (folded[i - 2] === "at" && THEIRS.has(folded[i - 1] as string))) return true;
  const passive = folded[i + 1] === "by";
  if (passive && folded[i] === "represented") return true;
  const [from, to] = passive ? [Math.max(s.first, i - REACH), i] : [i + 1, Math.min(s.last, i + 1 + REACH)];
  for (let k = from; k < to; k++) if (TEAMS.has(folded[k] as string)) return true;
  return false;
};

/** The sentences that tell it, each once. */
const sentencesOfHeads = (c: GatherContext): Set<Sentence> => {
  const out = new Set<Sentence>();
  for (const i of HEADS(c.words)) {
    const s = c.actorAt[i] === -1 ? toldAt(c, i) : null;
    if (s && tellsHeads(c, i, s)) out.add(s);
  }
  return out;
};

/** "... that of the Thai side by its envoy X": whoever has no party yet is of the one side that nobody else speaks for. */
const takeSides = (c: GatherContext, s: Sentence, heads: readonly Actor[]): void => {
  const partyOf = (a: Actor): string | null => (c.entities[a.entities[0] as number] as Entity).party;
  const open = heads.filter((a) => partyOf(a) === null);
  const spoken = new Set(heads.map(partyOf));
  const sides = c.actors.filter(
    (a) =>
      (a.kind === "side" || a.kind === "party") &&
      a.entities.length === 1 &&
      a.first >= s.first &&
      a.last <= s.last &&
      !spoken.has(partyOf(a)),
  );
  const [one, side] = [open[0], sides[0]];
  if (open.length !== 1 || !one || !side || new Set(sides.map(partyOf)).size !== 1) return;
  const party = partyOf(side);
  if (party) c.setParty(one.entities[0] as number, party, side.first);
};

/** A state, or an official whom the report does not name there: somebody is said to have stood for them. */
const unnamed = (e: Entity): boolean => (e.type !== "person" && e.type !== "office") || (e.type === "office" && e.name === null);

const far = (e: Event, sentence: number): number => Math.min(...e.triggers.map((t) => Math.abs(t.sentence - sentence)));

/** The engagement near a sentence in which the heads' sides take part as such. */
const engagementOf = (
  c: GatherContext,
  events: readonly Event[],
  s: Sentence,
  parties: ReadonlySet<string | null>,
): Event | null =>
  events
    .filter(
      (e) =>
        KINDS.has(e.kind) &&
        far(e, s.index) <= NEAR &&
        e.participants.some((p) => {
          const x = c.entities[p.entity] as Entity;
          return unnamed(x) && parties.has(x.party);
        }),
    )
    .sort((a, b) => far(a, s.index) - far(b, s.index))[0] ?? null;

const asParts = (heads: readonly Actor[]): Participation[] =>
  heads.map((a) => ({ entity: a.entities[0] as number, actor: a.index, role: "party" as const }));

/** Talks told near without anybody: those who headed the delegations held them. */
const pendingNear = (pending: readonly Told[], s: Sentence): Told | null =>
  pending.find(
    (p) =>
      KINDS.has(p.trigger.kind) &&
      p.trigger.noun &&
      p.trigger.kind !== "signing" &&
      s.index - p.trigger.sentence >= 0 &&
      s.index - p.trigger.sentence <= NEAR,
  ) ?? null;

/**
 * "The delegations were headed by X and Y", "Peru will be represented by X and Chile by Y": who stood for the sides of an engagement
 * told beside it without its people.
 */
export const headed = (c: GatherContext, events: readonly Event[], pending: readonly Told[]): Event[] => {
  const made: Event[] = [];
  for (const s of sentencesOfHeads(c)) {
    const heads = peopleNamed(c, s);
    takeSides(c, s, heads);
    const parties = new Set(heads.map((a) => (c.entities[a.entities[0] as number] as Entity).party));
    parties.delete(null);
    if (!parties.size) continue;
    const event = engagementOf(c, events, s, parties);
    if (event) {
      const rest = event.participants.filter((p) => {
        const x = c.entities[p.entity] as Entity;
        return !(unnamed(x) && parties.has(x.party));
      });
      const added = asParts(heads).filter((p) => !rest.some((r) => r.entity === p.entity));
      event.participants = spokenFor(c, [...rest, ...added]);
      continue;
    }
    const told = parties.size > 1 ? pendingNear(pending, s) : null;
    if (!told || events.some((e) => KINDS.has(e.kind) && far(e, s.index) <= NEAR)) continue;
    const { trigger } = told;
    made.push({
      kind: trigger.kind,
      status: trigger.status,
      triggers: [trigger],
      participants: asParts(heads),
      times: [...told.times],
      places: [...told.places],
      occasion: told.occasion,
      sentence: trigger.sentence,
    });
  }
  return made;
};
