import type { TimeMention } from "../../document.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import { lasting } from "../scene/time-of-act.ts";

/** "Last spring Queen A stayed a week at B as a state guest": the one time of a sentence, told at its beginning, is that of the journey. */
export const openingDay = (c: GatherContext, t: Trigger): TimeMention[] | null => {
  const all = c.timesIn.get(t.sentence) ?? [];
  const only = all.length === 1 ? all[0] : undefined;
  const { first } = c.sentences[t.sentence] as { first: number };
  return only && only.role === "at" && only.first - first <= 1 ? [only] : null;
};

/** "where she is on a tour": it is of the report's own day, whatever else the sentence tells. */
const underWay = (c: GatherContext, t: Trigger): boolean => {
  const { folded } = c.words;
  for (let i = t.first - 1; i >= Math.max(0, t.first - 4); i--)
    if (folded[i] === "on") return folded[i - 1] === "is" || folded[i - 1] === "are";
  return false;
};

/** Words between a journey's verb and its goal. */
const GOAL_REACH = 8;
/** "was in the American capital on Wednesday for talks": the day right behind the goal. */
const behindGoal = (c: GatherContext, t: Trigger): TimeMention | null => {
  const goal = (c.townsIn.get(t.sentence) ?? []).find((p) =>
    t.goal === undefined ? p.first >= t.first && p.first - t.first <= GOAL_REACH : p.first === t.goal,
  );
  const days = goal ? (c.timesIn.get(t.sentence) ?? []) : [];
  const behind = days.filter((x) => x.role === "at" && goal && x.first >= goal.last && x.first - goal.last <= 3);
  const [near] = behind.filter((x) => goal && x.first - goal.last <= 1);
  // "most recently in December": the month says more.
  return (
    (near && (near.from === null || near.to === null) ? behind.find((x) => x.from !== null && x.to !== null) : null) ??
    near ??
    null
  );
};

const BEGIN = new Set(["begun", "began", "begins", "beginning", "started", "starts", "starting"]);
/** "a three-day visit that had begun on Tuesday". */
const begins = (c: GatherContext, x: TimeMention): boolean =>
  BEGIN.has(c.words.folded[x.first - 1] as string) || BEGIN.has(c.words.folded[x.first - 2] as string);

const END = new Set(
  "end ends ended ending last until conclude concludes concluded continues continued finishes finished lasts lasted".split(" "),
);
/** "His visit goes on tomorrow", "the trip that ends on Friday": no day on which it began. */
export const endsThen = (c: GatherContext, x: TimeMention): boolean =>
  [1, 2].some((n) => END.has(c.words.folded[x.first - n] ?? "")) ||
  (c.words.folded[x.first - 1] === "on" && c.words.folded[x.first - 2] === "goes");

/** The day on which a journey begins, where its words tell it; none where it is under way; null: as times are told of anything else. */
export const daysOfJourney = (c: GatherContext, t: Trigger): TimeMention[] | null => {
  if (underWay(c, t)) return [];
  const begun = (c.timesIn.get(t.sentence) ?? []).find((x) => x.role === "at" && begins(c, x));
  const since = (c.timesIn.get(t.sentence) ?? []).find((x) => x.role === "since" && lasting(c, t, x));
  const arrived = begun ?? since ?? behindGoal(c, t);
  return arrived ? [arrived] : null;
};
