import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { spots, spotsWithin } from "../../spots.ts";
import type { Words } from "../../words.ts";

const SELF = "himself/herself/themselves/itself";
const WHOM = "him/her/them";
/** Ways to tell, without a word of cancelling, that somebody did not come or was not there for another. */
const FATES = phrasesByFirst(`
  never got/made/went on/off/into/past/beyond/out/there/further/aboard/to; never made it; never came/left/boarded/arrived/appeared/landed/reached/flew/travelled/traveled/departed; never took off; never set out/off/foot; never turned/showed up;
  waited/waits/waiting in vain; waited/waits/waiting for nothing/naught; in vain waited; found/finds ${SELF} without a/an/his/her/their host/caller/visitor/guest/partner/interlocutor/counterpart/audience/appointment; left/was/were without a host/caller/visitor/guest/partner/interlocutor/counterpart;
  stood/stands ${WHOM} up; been/was/were stood up; stayed/remained/stays/remains away; stayed/remained/stays/remains empty/unoccupied/vacant/unused/packed/unfilled/untouched; went unused/unfilled/untouched/unclaimed; stayed/remained/stays on the ground; stayed/remained/stays at home; stayed/remained/stays in the hangar;
  keeps/kept/keep ${WHOM}/ at home; ran/run/runs out of time; fallen/fell/falls victim to; pulled/pulls/pulling out; cried/cries/begged/begs off; bowed/bows/backed/backs out; preferred/prefers not to; no longer cared/wished/wanted to; thought better of it; had other plans/engagements;
  fewer/less than advertised/planned/announced/expected/promised; sent/sends/made/makes/offered/offers his/her/their apologies/regrets/excuses; could/can not come/travel/attend; cannot come/travel/attend; unable to come/travel/attend;
  did/does not come/appear/arrive/turn/show/board/travel/go/materialise/materialize; did not take it; did not keep it/the/his/her/their; put/puts an end to that/it; nobody/none came/appeared; came/went home/back without having seen/met/spoken; sent word that he/she/they could/would/cannot; left/let ${WHOM} waiting in vain`);
const FATES_BEGIN = spots((w, i) => FATES(w, i) !== null);
/** "stayed away from the subject", "pulled out of the accord", "waited in vain for an answer": not from each other. */
const OF_THINGS = new Set(["from", "of"]);
const PEOPLE_OF = new Set("meeting talks dinner lunch visit trip summit session appointment table audience".split(" "));
const ofThings = ({ folded }: Words, behind: number): boolean =>
  (folded[behind] === "for" && (folded[behind + 1] === "a" || folded[behind + 1] === "an")) ||
  (OF_THINGS.has(folded[behind] ?? "") && ![1, 2, 3, 4].some((n) => PEOPLE_OF.has(folded[behind + n] ?? "")));

/** Where a sentence tells that somebody did not come, or found nobody: "never got on the train", "waited in vain"; -1: nowhere. */
export const stoodUp = (w: Words, from: number, to: number): number =>
  spotsWithin(FATES_BEGIN(w), from, to).find((i) => {
    const found = phraseAt(FATES, w, i);
    return found !== null && !ofThings(w, i + found.length);
  }) ?? -1;
