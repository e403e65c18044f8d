import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { spots, spotsWithin } from "../../spots.ts";
import type { Words } from "../../words.ts";

/** What somebody was to do, and did not: "was to have met", "had been due to fly". */
const MEANT = phrasesByFirst(`
  was/were to have; was/were due to have; was/were supposed/meant to have; had been due/scheduled/set/expected/slated/supposed/meant to; had been to; would have been the; should have;
  had been planning/hoping/preparing to; was/were originally/initially due/scheduled/set/supposed/meant to; was/were supposed to`);
/** What did not come about: said of an appointment. */
const MISSED = phrasesByFirst(`
  did not keep it/the/his/her/their; failed to turn/show up; did not turn/show up; never turned/showed up; failed to appear; did not appear; failed to materialise/materialize; never materialised/materialized;
  came/comes/come/has/have/ come/ to nothing; fell/falls/fallen through; was/were turned away; stayed away; pulled out; had to be called off; had to be dropped; fell victim to; was/were struck/removed from the; would/will not be held; was/were stood up; did not come about;
  will/would have to wait; must wait; was/were no longer available; has/had lost its meaning`);

/** True where the words before a verb say that it was meant to be done, and was not. */
export const onlyMeant = (w: Words, from: number, verb: number): boolean => {
  for (let i = from; i < verb; i++) {
    const found = phraseAt(MEANT, w, i);
    if (found && verb - (i + found.length) <= 2) return true;
  }
  return false;
};

const MISSED_BEGIN = spots((w, i) => MISSED(w, i) !== null);

/** True where a sentence says of its appointment that it did not come about. */
export const cameToNothing = (w: Words, from: number, to: number): boolean =>
  spotsWithin(MISSED_BEGIN(w), from, to).some((i) => phraseAt(MISSED, w, i) !== null);

const RELATIVE = new Set(["who", "which", "that", "where"]);
const MEANT_BEGIN = spots((w, i) => MEANT(w, i) !== null);
/** "The premier [was to have] half an hour with the visitor to himself": what a sentence without a word of contact tells was only meant; not "X, who was to have flown home, saw Y". */
export const meantIn = (w: Words, from: number, to: number): boolean =>
  spotsWithin(MEANT_BEGIN(w), from, to).some((i) => {
    const found = phraseAt(MEANT, w, i);
    return found !== null && found[0] !== "should" && !RELATIVE.has(w.folded[i - 1] ?? "");
  });

/** The same of somebody's being somewhere or with somebody: "should have been in Oslo", "had been expected there". */
const STOOD = phrasesByFirst(`
  had meant/wanted/intended/wished/planned/hoped to; was/were to have been; should/ought to/ have been/sat/met/taken/gone/had/stood/flown/come/received/seen/followed/talked/spoken; had been expected/awaited/due/promised; would have been the first;
  was/were to have looked/dined/lunched/dropped/called/sat/stood/met/been/had/gone/come/flown/taken/seen/joined/spent`);
const STOOD_BEGIN = spots((w, i) => MEANT(w, i) !== null || STOOD(w, i) !== null);
/** Where words [from, to) tell that somebody was meant to be somewhere or to do something, and did not; -1: nowhere. Not "had been to Taiwan". */
export const meantAt = (w: Words, from: number, to: number): number =>
  spotsWithin(STOOD_BEGIN(w), from, to).find(
    (i) => phraseAt(STOOD, w, i) !== null || (phraseAt(MEANT, w, i) ?? BEEN_TO).join(" ") !== "had been to",
  ) ?? -1;
const BEEN_TO = ["had", "been", "to"];
