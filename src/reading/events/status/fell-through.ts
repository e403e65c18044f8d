import type { Sentence } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { GAP } from "../../words.ts";
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
/** "... and now will not", "and in the end did not". */
const turnsAt = (c: GatherContext, i: number): boolean => {
  const [word, next] = [c.words.folded[i] as string, c.words.folded[i + 1] ?? ""];
  return TURNS.has(word) || (word === "and" && (next === "now" || next === "then"));
};
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

/** "stayed at home", "now they will not": what somebody did who was to come, or what became of it. */
const FATE = phrasesByFirst(`
  stayed/stays/remained/remains at home; stayed/stays/remained away/put/behind; stayed/remained/were/was empty; nothing remains/remained/came/comes/became/is/was of/left;
  nothing has/will come; nothing now/ came of; now/ will/would/shall not; never turned/showed up; nobody/none came/appeared/arrived; did not come/appear/arrive/travel/go/show/turn;
  is/are/was/were staying at/ home; is/are/was/were staying away/put; stays/stay at home; need/needs no longer/ come/travel/bother; need/needs not/ come/travel/bother`);
/** "and it did not come to pass", "He has put it off", "She called them off": said of what the sentence before plans, wherever it stands. */
const OF_IT = phrasesByFirst(`
  it/this/that/which/they/neither did not come to pass; it/this/that/which/they/neither did not happen; it/this/that/which/they did not come about/off; it/this/that/which/they never happened; it/this/that/which/they never came to pass;
  it/this/that/which/they never came about/off; it/this/that/they came to nothing; nothing came of it/this/that/them; put/called/calls/puts it/them/this off; put/puts it/them back; cancelled/canceled/postponed/scrapped/dropped/shelved/ditched it/them`);
const undoneIt = (c: GatherContext, { first, last }: Sentence): boolean => {
  for (let i = first; i < Math.min(last, first + NEXT_REACH); i++) {
    if (phraseAt(OF_IT, c.words, i)) return true;
    // "A visit was planned for March; he put it off": of what stands nearer.
    if (PLANNED_KINDS.has(c.words.folded[i] as string)) return false;
  }
  return false;
};
/** Words of the next sentence in which it is looked for. */
const NEXT_REACH = 40;
/** "He will not." and "he will not say": only what ends there tells that it was not done. */
const ENDING = set("will would shall");
const fateAt = (c: GatherContext, i: number, last: number): boolean => {
  const found = phraseAt(FATE, c.words, i);
  if (!found) return false;
  const behind = i + found.length;
  return !found.some((word) => ENDING.has(word)) || behind >= last || ((c.words.gap[behind] as number) & GAP.comma) !== 0;
};
const fateIn = (c: GatherContext, from: number, to: number, last: number): boolean => {
  for (let i = from; i < Math.min(to, last); i++) if (fateAt(c, i, last)) return true;
  return false;
};

/** What stands behind the turn and says that it was not done: "but did not", "but never came", "but the plane was late" says nothing. */
const undoneBehind = (c: GatherContext, t: Trigger): boolean => {
  const { last } = c.sentences[t.sentence] as { last: number };
  let turn = t.last;
  while (turn < last && !turnsAt(c, turn)) turn++;
  if (turn === last) return false;
  if (fateIn(c, turn, turn + FATE_OPENS, last)) return true;
  if (cameToNothing(c.words, turn, last) || calledOff(c.words, turn, last)) return true;
  return [1, 2, 3].some((n) => notDone(c, turn + n, last));
};

const POINTING = set("that this it these both neither");
const ARTICLES = set("the that this his her their");
const PLANNED_KINDS = set(
  "meeting talks visit trip journey appointment session encounter audience call conversation round summit plan engagement dinner lunch",
);
/** "The meeting", "Their talks", "That". */
const pointsBack = (c: GatherContext, i: number): boolean => {
  const word = c.words.folded[i] as string;
  return POINTING.has(word) || (ARTICLES.has(word) && PLANNED_KINDS.has(c.words.folded[i + 1] ?? ""));
};
/** Words of the next sentence in which the plan's fate is told, and in which it begins where it is told of somebody. */
const FATE_REACH = 8;
const FATE_OPENS = 5;
/** "That is off.", "The talks fell through.", "This has now been called off.", "Nothing came of it.", "The rebels stayed away." */
const offNext = (c: GatherContext, t: Trigger): boolean => {
  const next = c.sentences[t.sentence + 1];
  if (!next || next.region !== null || next.first >= next.last) return false;
  if (fateIn(c, next.first, next.first + FATE_OPENS, next.last) || undoneIt(c, next)) return true;
  if (!pointsBack(c, next.first)) return false;
  const end = Math.min(next.last, next.first + FATE_REACH);
  return calledOff(c.words, next.first, end) || cameToNothing(c.words, next.first, end);
};

const FAR = 3;
const SUBJECTS = set("he she they neither none nobody");
const CAME = set("come arrive appear show turn attend go travel show-up");
const SAYERS = set("he she they it that");
const CLOSING = set("would will did could can was is are were");
/** "He did not come." "On Friday the ministry said that she would not.": what was planned, left unsaid behind "not". */
const undoneLater = (c: GatherContext, t: Trigger): boolean => {
  const { folded } = c.words;
  for (let k = t.sentence + 1; k <= t.sentence + FAR; k++) {
    const s = c.sentences[k];
    if (!s || s.region !== null) return false;
    const end = s.last - 1;
    const bare = CLOSING.has(folded[end - 1] ?? "") && folded[end] === "not" && end - 1 > s.first;
    const wont = folded[end] === "t" && (folded[end - 1] === "won" || folded[end - 1] === "wouldn");
    if ((bare || wont) && SAYERS.has(folded[end - 2] ?? "")) return true;
    if (
      k === t.sentence + 1 &&
      SUBJECTS.has(folded[s.first] ?? "") &&
      folded[s.first + 2] === "not" &&
      CAME.has(folded[s.first + 3] ?? "")
    )
      return true;
  }
  return false;
};

/** "X was to receive Y on Sunday, but it came to nothing", "They were to meet. That is off": plans of which the report tells at once that they fell through. */
export const dropFallen = (c: GatherContext, events: readonly Event[]): void => {
  for (const e of events) {
    if (e.status !== "planned" && e.status !== "proposed") continue;
    const fell = (t: Trigger): boolean => offNext(c, t) || undoneLater(c, t) || (stoodOnce(c, t) && undoneBehind(c, t));
    if (e.triggers.length > 0 && e.triggers.every(fell)) e.status = "cancelled";
  }
};
