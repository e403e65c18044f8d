import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import { calledOff } from "./undone.ts";
import { cameToNothing } from "./unrealised.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const WAS = set("was were had");
const BOUND = set("to due set scheduled expected planned slated supposed meant intended hoping hoped preparing about");
/** Words from "was to" to the engagement it plans. */
const PLAN_REACH = 14;

/** "was to receive", "were due to hold talks": a plan told as one that once stood. */
const stoodOnce = (c: GatherContext, t: Trigger): boolean => {
  const { first } = c.sentences[t.sentence] as { first: number };
  for (let i = Math.max(first, t.first - PLAN_REACH); i < t.first; i++)
    if (WAS.has(c.words.folded[i] as string) && BOUND.has(c.words.folded[i + 1] ?? "")) return true;
  return false;
};

const TURNS = set("but yet though although however until only");
const DOING = set("did does could would has had was were will can");
const SAYING = set(
  "say says said give gave comment disclose name specify elaborate mention tell explain confirm reveal only just yet",
);
/** "did not come", "never left", not "did not say where". */
const notDone = (c: GatherContext, i: number, last: number): boolean => {
  if (i + 1 >= last) return false;
  const [word, next] = [c.words.folded[i] as string, c.words.folded[i + 1] as string];
  if (word === "never") return !SAYING.has(next);
  return DOING.has(word) && next === "not" && !SAYING.has(c.words.folded[i + 2] ?? "");
};

/** What stands behind the turn and says that it was not done: "but did not", "but never came", "but the plane was late" says nothing. */
const undoneBehind = (c: GatherContext, t: Trigger): boolean => {
  const { last } = c.sentences[t.sentence] as { last: number };
  let turn = t.last;
  while (turn < last && !TURNS.has(c.words.folded[turn] as string)) turn++;
  if (turn === last) return false;
  if (cameToNothing(c.words, turn, last) || calledOff(c.words, turn, last)) return true;
  return [1, 2, 3].some((n) => notDone(c, turn + n, last));
};

const POINTING = set("that this it these both neither nothing none");
/** Words of the next sentence in which the plan's fate is told. */
const FATE_REACH = 8;
const NOTHING_CAME = set("nothing none");
/** "That is off.", "It fell through.", "This has now been called off.", "Nothing came of it." */
const offNext = (c: GatherContext, t: Trigger): boolean => {
  const next = c.sentences[t.sentence + 1];
  if (!next || next.region !== null || next.first >= next.last || !POINTING.has(c.words.folded[next.first] as string))
    return false;
  const end = Math.min(next.last, next.first + FATE_REACH);
  const first = c.words.folded[next.first] as string;
  if (NOTHING_CAME.has(first)) return ["came", "comes", "has"].includes(c.words.folded[next.first + 1] ?? "");
  return calledOff(c.words, next.first, end) || cameToNothing(c.words, next.first, end);
};

/** "X was to receive Y on Sunday, but it came to nothing", "They were to meet. That is off": plans of which the report tells at once that they fell through. */
export const dropFallen = (c: GatherContext, events: readonly Event[]): void => {
  for (const e of events) {
    if (e.status !== "planned" && e.status !== "proposed") continue;
    const fell = (t: Trigger): boolean => offNext(c, t) || (stoodOnce(c, t) && undoneBehind(c, t));
    if (e.triggers.length > 0 && e.triggers.every(fell)) e.status = "cancelled";
  }
};
