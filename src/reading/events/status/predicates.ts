import type { Actor, TimeMention } from "../../document.ts";
import { sayingAt, sayingsByFirst } from "../../lexicon/alternatives.ts";
import type { Status } from "../../reading.ts";
import { GAP } from "../../words.ts";
import { preposition, type Scene } from "../finding/clause.ts";

const UNDONE =
  "cancelled/canceled/postponed/scrapped/shelved/abandoned/dropped/delayed/suspended/deferred/axed/aborted/ditched/frozen/nixed/scuppered/derailed/blocked/scratched/binned/withdrawn/vetoed/torpedoed/killed";
const MOVED =
  "called/put/struck/crossed/taken/wiped off; pushed back; struck/crossed out; struck/removed/deleted/wiped/erased from; pulled from";
const SET =
  "scheduled/planned/arranged/set/fixed/foreseen/envisaged/expected/due/slated/organised/organized/confirmed/announced/agreed/prepared/finalised/finalized/lined/pencilled/penciled/booked/awaited/tentatively/imminent/pending";
const FLOATED =
  "proposed/suggested/mooted/floated/considered/discussed/explored/offered/requested/sought/possible/mulled/weighed/demanded/desirable";
const HAPPEN = "take/happen/go/occur/proceed/materialise/materialize/push/eventuate/transpire";

/** What is told of an engagement behind its noun and its people: "A meeting between A and B [has been scheduled]". */
const PREDICATES = sayingsByFirst<Status>([
  [
    "held",
    "took place; was/were held; went ahead; has/have taken place; has/have been held; came off; got under way; got underway; was/were under way; was/were underway; was/were the first/second/third/fourth/fifth/last; lasted; was/were conducted; is/are/was/were due/expected/set/scheduled to end/conclude/finish",
  ],
  [
    "cancelled",
    `fell/fallen/falls through; did not ${HAPPEN}; never took/happened/materialised/materialized/occurred; never came about/off; did not come about/off; will/would/won/ not ${HAPPEN}; won t ${HAPPEN}; will/would/won t/not be held; is/are off; on hold/ice; up in the air;
    was/were/is/are/been/be/being/got/gets ${UNDONE}; was/were/is/are/been/be/being ${MOVED}; has/have/had ${MOVED}; had to be ${UNDONE}; had to be called/put off; had been planned/scheduled/set/due/expected; had been on the programme/program/agenda/schedule/cards; ended before it/they began; came to nothing; no longer planned/scheduled; will/would no longer;
    should/would have taken place; should/would have been held; ought/was/were/due/supposed/meant/scheduled/planned/set/expected to have taken place; ought/was/were/due/supposed/meant/scheduled/planned to have been held;
    stayed/remained a plan; shall not ${HAPPEN}; shall not be held`,
  ],
  [
    "denied",
    `not on the agenda/cards/table; not being prepared/planned/discussed/considered/organised/organized/arranged; not planned/scheduled/foreseen/envisaged/expected/in; not under consideration/discussion; out of the question; never planned; was/were/is/are/been ruled out;
    too complicated/difficult/risky/early/soon/sensitive/dangerous/costly; is/was/are/were/remains premature/unlikely/impossible/pointless/improbable; not possible/feasible/realistic/likely; makes/make/made no sense`,
  ],
  [
    "proposed",
    `was/were/is/are/been/being/be also/now/still/ ${FLOATED}; requires/require; hinges/hinge on; depends/depend on; may/might/could take/happen/be/follow/go/come/resume/restart/begin/start/yet; under discussion/consideration; on the table/cards; in the works; would/could/might be useful/welcome/possible/held/arranged; not ruled out;
    up for discussion; may/might/could/should/must/can be held/arranged/convened/called/resumed/organised/organized/scheduled; should/must/can take place; should/must/can happen/follow; ~remain possible/open`,
  ],
  [
    "planned",
    `would start/begin/open/commence/follow; is/are/was/were/been/being/be/remain/remains also/now/still/ ${SET}; remains/remain on; will; shall; is/are/was/were to be/take/follow/begin/start/open/resume/convene/come/happen; looms; nears; beckons; is/are/was/were on the calendar/schedule/programme/agenda/cards; in the offing/pipeline/making/diary;
    comes/come/is/are next; takes/take place; ~go ahead as; going ahead; days/weeks/hours away; under preparation; in preparation; follows; scheduled/planned/slated/due/expected for/on/in/next/to; set for;
    pencilled/penciled in for; booked/earmarked/foreseen/arranged for; lined up for; in the/his/her diary/calendar for`,
  ],
]);

/** Words behind an engagement's people that are looked at. */
const REACH = 16;
const ENDS = new Set(
  "said says told because after before while when where whereas although though if unless until whether why how since".split(" "),
);
const RANK: readonly Status[] = ["held", "cancelled", "denied", "proposed", "planned"];

/** The person or party at a word that is the subject of what follows, governed by no preposition. */
const anotherSubject = (s: Scene, i: number): boolean => {
  const a = s.actors[s.actorAt[i] as number] as Actor;
  const before = s.words.folded[a.first - 1] ?? "";
  return a.kind !== "party" && !preposition(before) && !a.possessive;
};

/**
 * What stands behind an engagement's noun and its people tells of it: "took place", "was called off", "has been proposed", "is set for
 * Monday"; null: nothing. `from`: behind the people.
 */
export const predicateOf = (s: Scene, from: number, last: number): Status | null => {
  const { words: w } = s;
  let best = RANK.length;
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    if ((w.gap[i] as number) & (GAP.semicolon | GAP.colon | GAP.quote)) break;
    if (s.timeAt[i] !== -1) {
      i = (s.times[s.timeAt[i] as number] as TimeMention).last - 1;
      continue;
    }
    if ((s.actorAt[i] as number) >= 0) {
      if (anotherSubject(s, i)) break;
      i = (s.actors[s.actorAt[i] as number] as Actor).last - 1;
      continue;
    }
    const word = w.folded[i] as string;
    if (ENDS.has(word) || word === "who" || word === "that") break;
    const found = sayingAt(PREDICATES, w, i);
    if (!found) continue;
    best = Math.min(best, RANK.indexOf(found.says));
    i += found.words.length - 1;
  }
  return RANK[best] ?? null;
};
