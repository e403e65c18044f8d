import type { Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { liesAhead } from "../accounts/ahead.ts";
import type { Event, Participation } from "../accounts/event.ts";
import { daysApart } from "../accounts/same.ts";
import type { GatherContext } from "../accounts/told.ts";
import { actorsWithin } from "../finding/rolls.ts";
import { toldAt } from "../finding/told-at.ts";
import { negated } from "../modelled/negated.ts";
import { BESIDE, baseOf, has, ofThose } from "./each-apart.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const APART = set("alone private privately tete");
const ALONE = spots(wordTest((word) => APART.has(word) || word === "themselves" || word === "own"));
/** "by themselves", "on their own". */
const byThemselves = ({ words: { folded } }: GatherContext, i: number): boolean =>
  folded[i] === "themselves"
    ? folded[i - 1] === "by"
    : folded[i] !== "own" || (folded[i - 1] === "their" && folded[i - 2] === "on");
/** How long they were, or what they had. */
const HAD = set("minutes hour hours session talk talks conversation chat exchange word words meeting while time half");
const NOT = set("not never no neither");
/** Sentences back to where all of them are told. */
const NEAR = 6;
/** How often a report may go on so. */
const MOST = 20;

const entityOf = (c: GatherContext, p: Participation): Entity => c.entities[p.entity] as Entity;
const isSomebody = (e: Entity): boolean => e.type === "person" || e.type === "office";

/** "just the two of them": nobody is named, so the two whose talks they are, before those who mediate. */
const firstTwo = (c: GatherContext, e: Event): readonly Participation[] => {
  const sides = e.participants.filter((p) => p.role !== "mediator" && isSomebody(entityOf(c, p)));
  const [a] = sides;
  const b = sides.find((p) => a && entityOf(c, p).party !== entityOf(c, a).party);
  return a && b ? [a, b] : [];
};

const saysTwo = ({ words: { folded } }: GatherContext, { first, last }: Sentence): boolean => {
  for (let i = first; i < last; i++)
    if (folded[i] === "two" && (folded[i - 1] === "the" || folded[i - 1] === "these") && folded[i + 1] === "of") return true;
  return false;
};

/** The two of those told together whom a sentence tells of as by themselves. */
const twoOf = (c: GatherContext, e: Event, s: Sentence): readonly Participation[] => {
  const here = new Set(actorsWithin(c, s).flatMap((a) => (a.possessive ? [] : a.entities)));
  const told = e.participants.filter((p) => here.has(p.entity));
  return told.length === 2 || !saysTwo(c, s) ? told : firstTwo(c, e);
};

/** "An hour in private, just the two of them, had come before the session with the envoy": two of several met by themselves as well. */
export const twoAlone = (c: GatherContext, events: readonly Event[]): Event[] => {
  const out: Event[] = [];
  for (const i of ALONE(c.words).slice(0, MOST)) {
    const s = byThemselves(c, i) ? toldAt(c, i) : null;
    const base =
      s && has(c, s, HAD) && has(c, s, BESIDE) && !has(c, s, NOT) && !negated(c.words.folded.slice(s.first, s.last))
        ? baseOf(events, s, NEAR)
        : undefined;
    const two = s && base && ofThose(c, base, s) ? twoOf(c, base, s) : [];
    if (
      !s ||
      !base ||
      two.length !== 2 ||
      entityOf(c, two[0] as Participation).party === entityOf(c, two[1] as Participation).party
    )
      continue;
    const known = [...events, ...out].some(
      (e) =>
        e.participants.length === 2 &&
        e.status === "held" &&
        // "Monday is the day on which they see each other next": another one, still to come.
        !liesAhead(c, e) &&
        !daysApart(c, e.times, base.times) &&
        two.every((p) => e.participants.some((q) => q.entity === p.entity)),
    );
    if (known) continue;
    out.push({
      ...base,
      kind: "meeting",
      triggers: [
        { first: i, last: i + 1, kind: "meeting", status: "held", sentence: s.index, parts: [], anaphoric: false, noun: true },
      ],
      participants: [...two],
      times: [...base.times],
      places: [...base.places],
      sentence: s.index,
    });
  }
  return out;
};
