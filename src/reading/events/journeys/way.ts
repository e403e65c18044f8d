import type { Sentence, TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "../finding/clause.ts";

/** What may be told of a journey between its verb and its goal: "flew with a large delegation aboard a government plane to". */
const ON_THE_WAY = new Set(
  `with his her their wife husband spouse delegation team entourage a an the large small big high level high-level ministers officials business leaders aboard on board
  plane train aircraft jet special government presidential at head of from and early late later this last next same morning evening night afternoon midday noon dawn day days directly straight back
  home again together alone first then now also by car air road rail ship helicopter himself herself themselves via through out over across down up off his-and-her accompanied shortly
  soon before after midnight some two three four five six seven eight ten several hours hour weeks week weekend nights much time for in here yesterday today tomorrow`.split(
    /\s+/,
  ),
);
/** Words between a journey's verb and its goal. */
const REACH = 16;
/** Marks a verb that is a journey's also without a goal. */
const OPEN = "~";
/** Marks one that is so before a day alone: "comes on Thursday". */
const ON_DAY = "@";
const onDay = (s: Scene, after: number, last: number): boolean =>
  after + 1 < last && (s.timeAt[after] !== -1 || (s.words.folded[after] === "on" && s.timeAt[after + 1] !== -1));
/** What may stand behind such a verb, if anything does. */
const BEHIND_OPEN = new Set(
  "for with at on in from this last early late shortly as to before after ahead yesterday today and by under amid during aboard while when later there here without earlier just hours days minutes unannounced".split(
    " ",
  ),
);
/** "arrived at a decision": where no journey leads. */
const THOUGHTS = new Set(
  "agreement decision conclusion conclusions understanding solution consensus deal compromise point conviction opinion view verdict settlement consensus time moment answer figure result".split(
    " ",
  ),
);

const DOING = new Set(
  `press pressure condemn urge push punish help support defend back blame criticise criticize sanction attack arm isolate engage rebuild bomb confront deter contain aid
  assist recognise recognize protect invade lobby warn block challenge accuse threaten supply fund woo court persuade convince lead save weaken undermine`.split(
    /\s+/,
  ),
);
/** "continued to press Tunisia", "a rush to condemn Peru": what is done to a state, and no way there. */
const doneTo = (s: Scene, lead: number, place: number): boolean =>
  s.words.folded[lead] === "to" &&
  place === lead + 2 &&
  s.words.capital[lead + 1] === 0 &&
  DOING.has(s.words.folded[lead + 1] ?? "");

/** True where nothing but the way itself is told between two words. */
const onTheWay = (s: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (s.timeAt[i] !== -1) {
      i = (s.times[s.timeAt[i] as number] as TimeMention).last - 1;
      continue;
    }
    const a = s.actors[s.actorAt[i] as number];
    if (a) {
      // "returned him to": somebody is sent, and does not travel.
      if (a.kind !== "party" && !a.possessive && i === from) return false;
      i = a.last - 1;
      continue;
    }
    const word = s.words.folded[i] as string;
    const named = (s.words.capital[i] as number) > 0;
    if (!named && !ON_THE_WAY.has(word) && !(word.endsWith("ly") && word.length > 4) && !/^\d+$/.test(word)) return false;
  }
  return true;
};

/** "continued to harden his tone [toward] Peru": what leads elsewhere than to a goal. */
const ELSEWHERE = new Set("toward towards against about over between among without".split(" "));
/** "to make headway on what was agreed [at] Lima", where "to his house at Lima" is a goal. */
const BESIDE = new Set("at on with by".split(" "));
const DETERMINERS = new Set("the a an his her their its this that".split(" "));
const infinitive = (s: Scene, lead: number): boolean =>
  s.words.folded[lead] === "to" &&
  s.words.capital[lead + 1] === 0 &&
  s.actorAt[lead + 1] === -1 &&
  !DETERMINERS.has(s.words.folded[lead + 1] ?? "");
/** The word that leads to a place: "to" of "to Oslo", "in" of "in the port city of Bergen". */
const leadTo = (s: Scene, first: number, floor: number, by: readonly string[]): number => {
  let beside = false;
  for (let i = first - 1; i >= Math.max(floor, first - 7); i--) {
    if (by.includes(s.words.folded[i] as string)) return beside && infinitive(s, i) ? -1 : i;
    beside ||= BESIDE.has(s.words.folded[i] as string);
    if (s.timeAt[i] !== -1 || (s.words.gap[i + 1] as number) & (GAP.comma | GAP.semicolon)) return -1;
    if (ELSEWHERE.has(s.words.folded[i] as string)) return -1;
  }
  return -1;
};

/** True where a verb that needs no goal stands without one: "arrived on Monday", "touched down". */
const standsAlone = (s: Scene, after: number, last: number): boolean => {
  if (after >= last || s.timeAt[after] !== -1 || (s.words.gap[after] as number) !== GAP.space) return true;
  if (!BEHIND_OPEN.has(s.words.folded[after] as string)) return false;
  return !s.words.folded.slice(after, Math.min(last, after + 5)).some((word) => THOUGHTS.has(word));
};

/** The goal of a journey that names none: "She had arrived on Sunday". */
export const NOWHERE = -1;
/** Where the goal of a journey begins behind its verb: led to by one of `by`; NOWHERE: it is told without one; null: no journey. */
export const wayTo = (s: Scene, after: number, by: readonly string[]): number | null => {
  const { index, last } = s.sentences[s.sentenceOf[after - 1] as number] as Sentence;
  for (const p of s.townsIn?.get(index) ?? []) {
    if (p.first <= after - 1 || p.first - after > REACH) continue;
    const lead = leadTo(s, p.first, after, by);
    if (lead >= 0 && !doneTo(s, lead, p.first) && onTheWay(s, after, lead)) return p.first;
  }
  if (by.includes(ON_DAY) && onDay(s, after, last)) return NOWHERE;
  return by.includes(OPEN) && standsAlone(s, after, last) ? NOWHERE : null;
};
