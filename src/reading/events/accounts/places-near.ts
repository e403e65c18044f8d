import type { Actor } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Trigger } from "../finding/trigger.ts";
import { sayMore } from "../further/follow-up.ts";
import { goalThere, isGoal } from "../journeys/goal.ts";
import { hostedBy } from "../scene/host-state.ts";
import { hostingTown, welcomedTo } from "../scene/host-town.ts";
import { ofOtherPredicate, ofStanding } from "../scene/other-predicate.ts";
import { elsewhereTold, ofOtherClause, onVisitTo } from "../scene/place-owner.ts";
import type { PlaceMention } from "../scene/places.ts";
import { inSubordinate } from "../scene/subordinate.ts";
import { whereBefore } from "../scene/where-clause.ts";
import { beside } from "./beside.ts";
import { type GatherContext, HELD } from "./told.ts";

const GOAL_ALONE = new Set(["to", "into"]);
const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "outside", "inside"]);

/** "will meet in Palermo, where Italy convenes them": what is told of a place is told behind it, and takes nothing from what led to it. */
const openedBy = (c: GatherContext, p: PlaceMention, r: Trigger): boolean =>
  r.first > p.last && c.words.folded[p.last] === "where" && r.sentence === p.sentence;

export const placesNear = (c: GatherContext, t: Trigger, all: readonly Trigger[]): PlaceMention[] => {
  if (t.goal !== undefined) return (c.townsIn.get(t.sentence) ?? []).filter((p) => p.first === t.goal);
  const before = whereBefore(c, t) ?? (t.kind === "visit" ? goalThere(c, t) : null);
  if (before) return [before];
  const places = (c.townsIn.get(t.sentence) ?? [])
    .filter((p) =>
      t.kind === "visit"
        ? isGoal(c, t, p)
        : PLACE_PREPOSITIONS.has(p.preposition) ||
          cameTo(c, t, p) ||
          welcomedTo(c, t, p) ||
          headsNoun(c, t, p) ||
          hostingTown(c, t, p) ||
          onVisitTo(c, t, p),
    )
    .filter((p) => t.kind === "visit" || !inSubordinate(c, t, p))
    .filter((p) => !insideActor(c, p) && !elsewhereTold(c, t, p) && !ofOtherClause(c, t, p, all))
    .filter((p) =>
      t.kind === "visit" ? p.preposition !== "in" || !ofStanding(c, p) : onVisitTo(c, t, p) || !ofOtherPredicate(c, t, p),
    )
    .filter((p) => p.name !== null || t.kind === "visit" || onVisitTo(c, t, p) || beside(c, t, p))
    .filter(
      (p) =>
        // "the visit of X to Baghdad ended with talks": where a journey went, whatever stands nearer.
        (t.kind === "visit" ? GOAL_ALONE.has(p.preposition) : onVisitTo(c, t, p)) ||
        !all.some(
          (r) =>
            r !== t &&
            c.timeAt[r.first] === -1 &&
            !openedBy(c, p, r) &&
            (r.kind !== t.kind || followsOn(c, r, t)) &&
            Math.abs(r.first - p.first) < Math.abs(t.first - p.first) &&
            r.first > t.first === p.first > t.first &&
            (t.kind !== "meeting" || r.status !== t.status),
        ),
    )
    .sort((a, b) => near(t, a) - near(t, b));
  const host = places.length || t.kind === "visit" ? null : hostedBy(c, t);
  return host ? [host] : places;
};

/** "They met in Rome and agreed to meet again": the place of what was, told before what is to come. */
const followsOn = (c: GatherContext, r: Trigger, t: Trigger): boolean =>
  HELD.has(r.status) && !HELD.has(t.status) && sayMore(c, t);

const DETERMINED = new Set("the their his her this that last first next planned".split(" "));
/** "their Moscow meeting", "the Geneva talks": the town right before an engagement's noun. */
const headsNoun = (c: GatherContext, t: Trigger, p: PlaceMention): boolean =>
  t.noun &&
  p.name !== null &&
  p.last === t.first &&
  c.words.gap[t.first] === GAP.space &&
  !((c.words.gap[p.first] as number) & GAP.hyphen) &&
  DETERMINED.has(c.words.folded[p.first - 1] ?? "");

const MOTION = new Set(
  "flew flown fly flies travelled traveled travel travels came come comes went gone drove journeyed arrived returned moved hurried visit trip tour".split(
    " ",
  ),
);
/** How far before its goal a verb of motion stands, in words. */
const MOTION_REACH = 5;
/** "flew to the town of Neom and met there", "on a visit to Astana, they promised": the goal told before the act is where it was. */
const cameTo = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  if (p.name === null || p.first > t.first || (p.preposition !== "to" && p.preposition !== "into")) return false;
  for (let i = p.first - 1; i >= Math.max(0, p.first - 2 * MOTION_REACH); i--) {
    const word = c.words.folded[i] as string;
    if (word === "will" || word === "would" || word === "from") return false;
    if (MOTION.has(word)) return true;
  }
  return false;
};

const near = (t: Trigger, p: PlaceMention): number =>
  (p.first > t.first ? p.first - t.first : (t.first - p.first) * 1.5) + (p.name === null ? 3 : 0);

const insideActor = (c: GatherContext, p: PlaceMention): boolean => {
  const a = c.actorAt[p.first] as number;
  return a >= 0 && (c.actors[a] as Actor).kind !== "party";
};
