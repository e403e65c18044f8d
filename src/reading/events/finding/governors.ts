import { sayingBefore, sayingOfTwo, sayingsByLast } from "../../lexicon/alternatives.ts";
import { LIGHT } from "../../lexicon/contact.ts";
import type { Status } from "../../reading.ts";
import { WEEKDAYS } from "../../times/vocabulary.ts";
import { GAP, type Words } from "../../words.ts";
import { NEGATIVE } from "../status/undone.ts";
import { preposition } from "./clause.ts";

const ARRANGING = "arrange/organise/organize/convene/broker/facilitate/secure/schedule/set/bring";
/** What stands before an engagement told by a noun ("called for [a meeting]") or by a gerund ("ruled out [meeting]"), and makes of it what it is. */
const GOVERNORS = sayingsByLast<Said>([
  [
    { status: "planned", anew: false },
    `~look forward to; in preparation for; preparation/preparations/arrangements/plans/plan for; ~prepare for; ~plan; ~plan for/on; ~schedule; arranging/arrange/arranges;
    has/have arranged; organising/organizing; organisation/organization/holding/convening/convocation of; ~finalise; ~finalize; date/dates/timing/venue for; ~set a/the date for; ~await; ~anticipate; ~expect; ~foresee; ~envisage;
    optimism/pessimism/enthusiasm/nerves/jitters/anxiety/expectations/excitement about/for; optimistic/pessimistic/hopeful/confident/enthusiastic/nervous/excited/anxious/cautious about; stakes for/of;
    ~line up; ~gear up for; ~get ready for; ~brace for; setting up; in time for; under way yet/ for; underway yet/ for; made for; in hand for;
    no date/time/venue has/had/was been/ yet/ set/fixed/agreed/announced for; date/time/venue has/had/was been/ set/fixed/agreed for`,
  ],
  [
    { status: "planned", anew: true },
    "ahead of; on the eve of; in the run up to; ~agree on/to/upon; ~agree; ~announce; ~insist on",
  ],
  [
    { status: "proposed", anew: true },
    `~call for; ~ask for; ~request; ~seek; ~propose; ~suggest; ~offer; ~demand; ~urge; ~push/press/lobby/appeal/plead/angle for; ~favour; ~favor; ~advocate; ~consider; ~weigh; ~mull; ~contemplate; ~eye; ~hope for;
    ~wish for; ~want; ~desire; ~need; ~deserve; ~merit; ~warrant; ~justify; ~require; ~question; in exchange/return for;
    value/wisdom/merits/merit/usefulness/point/sense/purpose/benefits/risks/dangers of/in; case/need for; offer/offers/proposal/proposals/suggestion/suggestions/idea/possibility/possibilities/prospect/prospects/chance/chances/hope/hopes/option of/for; request/requests/call/calls/appeal/appeals/demand/demands/bid/push/wish/desire/need for;
    invitation/invitations to/for; ready/readiness/willing/willingness/open/openness/prepared/preparedness/eager/keen for/to; interest in; ~be interested in; in favour/favor of; not ~rule out; without ruling out; not ~exclude; not excluding;
    discussions/consultations/contacts/work on/about; ~work on/towards; ~try to ${ARRANGING}/ about/up/; efforts/attempts to ${ARRANGING}/ about/up/; to ${ARRANGING}; to bring about; to set up; ~pursue`,
  ],
  [
    { status: "cancelled", anew: false },
    `~cancel; ~call/put/cry off; ~postpone; ~scrap; ~drop; ~shelve; ~axe; ~abandon; ~abort; ~ditch; ~nix; ~suspend; ~delay; ~defer; ~skip; ~boycott; ~snub; ~miss; ~forgo; ~pass up; ~turn down; ~decline; ~refuse; ~reject;
    ~spurn; ~shun; ~pull/back/drop/bow/opt out of; ~pull out from; ~withdraw from; ~stay away from; ~beg off from/; cancellation/cancelling/postponement/abandonment/deferral/suspension of; unable/failed to attend;
    not attend; ~scratch; bins/binned/binning; ~veto; strike/strikes/struck/striking/crossed/crosses/crossing out/off; ~scotch; ~torpedo; ~derail; ~scupper; ~thwart; ~forbid; ~avoid; ~push back; ~give up on; ~excuse himself/herself/themselves from; withdrawal from`,
  ],
  [
    { status: "denied", anew: false },
    "~rule out; ~deny; no plan/plans/intention/question/possibility for/of; ~exclude; no question of; no point/sense/use/value in/of; not intend/intending; not think/thinking of; nothing about; too early/soon to talk/speak about/of; premature to talk/speak about/of",
  ],
]);

/** What a governor makes of an engagement; `anew`: only of one told for the first time, "called for talks", not "called the talks useful". */
interface Said {
  readonly status: Status;
  readonly anew: boolean;
}
const KNOWN = new Set("the this that these those his her their its our my".split(" "));
/** Carry a noun of contact with what governs them: "ruled out [holding] talks", "withdrew from [attending] a meeting". */
const CARRYING = new Set(
  "holding having attending making paying hosting conducting hold have attend make pay host conduct start begin resume".split(
    " ",
  ),
);

/** What is done to a cancelling or planning that has not been done yet: "threatened to cancel". */
const NOT_YET = new Set(
  "may might could threatened threatens threatening consider considering considered considers thinking thinks mull mulls mulled mulling weigh weighs weighed weighing contemplate contemplates contemplated contemplating ponders pondering hinted hinting urged asked demanded pressed wants wanted if should".split(
    " ",
  ),
);
/** Words of a noun phrase before its head: "called for [an early face-to-face] meeting". */
const PHRASE = 5;
const NEGATION_REACH = 3;
/** How many of them stand in each other: "dropped [plans for] a meeting". */
const DEPTH = 3;
const JOINS = new Set(["and", "or", "but", "that", "than", "as", "is", "are", "was", "were", "be", "been"]);

/** What governs an engagement, from which word on. */
export interface Governor {
  readonly status: Status;
  readonly first: number;
  readonly last: number;
  /** "threatened to cancel": not done yet. */
  readonly open?: boolean;
}

const negated = (w: Words, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= Math.max(floor, at - NEGATION_REACH); i--) if (NEGATIVE.has(w.folded[i] as string)) return true;
  return false;
};

const notYet = (w: Words, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= Math.max(floor, at - NEGATION_REACH); i--) if (NOT_YET.has(w.folded[i] as string)) return true;
  return false;
};

const ADVERBS = new Set("today yesterday again repeatedly publicly tonight also".split(" "));
const BEFORE_DAY = new Set(["on", "last", "late", "early"]);
/** The word before a day or an adverb that ends at word i: "called [on Wednesday] for". */
const beforeDay = (w: Words, i: number): number => {
  if (ADVERBS.has(w.folded[i] as string)) return i - 1;
  if (!WEEKDAYS.has(w.folded[i] as string)) return i;
  return BEFORE_DAY.has(w.folded[i - 1] ?? "") ? i - 2 : i - 1;
};

/** "called on Wednesday for a meeting": a governor of two words, and when it was said between them. */
const acrossDay = (w: Words, end: number, floor: number): { readonly says: Said; readonly first: number } | null => {
  const verb = beforeDay(w, end - 2);
  if (w.folded[end - 1] !== "for" || verb === end - 2 || verb < floor) return null;
  const says = sayingOfTwo(GOVERNORS, w, verb, end - 1);
  return says && { says, first: verb };
};

/** The phrase that ends before a noun phrase which ends at `start`, past its articles and adjectives. */
const nearest = (w: Words, start: number, floor: number, owned: boolean): Governor | null => {
  for (let end = start; end > floor && start - end <= PHRASE; end--) {
    const phrase = sayingBefore(GOVERNORS, w, end, floor);
    const found = phrase ? { says: phrase.says, first: end - phrase.words.length } : acrossDay(w, end, floor);
    if (found)
      return found.says.anew && (owned || KNOWN.has(w.folded[end] as string))
        ? null
        : { status: found.says.status, first: found.first, last: end };
    const word = w.folded[end - 1] as string;
    const verb = LIGHT.has(word) && !CARRYING.has(word);
    if (verb || preposition(word) || JOINS.has(word) || (w.gap[end] as number) & (GAP.comma | GAP.semicolon | GAP.colon))
      return null;
  }
  return null;
};

const isNegatable = (status: Status): boolean => status === "planned" || status === "proposed";

/** A governor as it is negated or not yet done; null: it says nothing. */
const said = (w: Words, g: Governor, floor: number): Governor | null => {
  if (negated(w, g.first, floor)) return isNegatable(g.status) ? { ...g, status: "denied" } : null;
  if (g.status === "cancelled" && notYet(w, g.first, floor)) return { ...g, status: "planned", open: true };
  return g;
};

/**
 * What the words before an engagement's noun phrase make of it: "called for a meeting" proposes it, "withdrew from the planned talks"
 * cancels it, "did not request an audience" denies it, "dropped plans for a visit" cancels what was planned. Null: nothing.
 */
export const governorOf = (w: Words, start: number, floor: number, owned = false): Governor | null => {
  let at = start,
    found: Governor | null = null;
  for (let depth = 0; depth < DEPTH; depth++) {
    const near = nearest(w, at, floor, owned && at === start);
    const g = near && said(w, near, floor);
    if (!g || g.open) return g ?? found;
    if (!found || g.status === "cancelled" || g.status === "denied" || (g.status === "proposed" && found.status === "planned"))
      found = g;
    // "called for patience ahead of talks": no noun that anything could govern.
    const first = w.folded[g.first] as string;
    if (first === "ahead" || preposition(first)) return found;
    at = g.first;
  }
  return found;
};

/** The status that the words right before a gerund give it: "ruled out [meeting] X" denies it. */
export const gerundOf = (w: Words, gerund: number, floor: number): Status | null => {
  const governor = governorOf(w, gerund, floor);
  return governor?.last === gerund ? governor.status : null;
};
