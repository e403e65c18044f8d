import type { Actor, Sentence } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { spots } from "../../spots.ts";
import { GAP, type Words } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import { preposition, subjectsOf } from "../finding/clause.ts";
import { clockEnd } from "../finding/clock.ts";
import { listStartingWith } from "../finding/lists.ts";

/** Before somebody who did as the subject of the clause before: "So did X", "as was X". */
const SO_DID = phrasesByFirst(
  "so did; so was; so were; so has; so have; so had; so will; as did; as was; as were; as had; as has; as will; likewise; followed by",
);
/** A part of somebody's day. */
const PART = "morning/afternoon/evening/night/lunch/dinner/breakfast/supper/hour/slot/rest";
const DAY = "monday/tuesday/wednesday/thursday/friday/saturday/sunday/day";
/** What somebody's day is made of. */
const APPOINTMENT = "appointment/engagement/meeting/conversation/audience/caller/visitor/guest/interlocutor/partner/companion";
/** Before somebody who came next: "Then came X", "The evening belonged to X". */
const THEN_CAME = phrasesByFirst(`
  then came/comes; next came/comes/was/were/is/are/in; next up was/were/is/are; after him/her/them/that came/comes/was; last was/were/came/comes/is; last to come was/were; last came/comes; last in line was/were; second was/came;
  third was/came; first was/came; first came; finally came; also on the/his/her/their list/programme/program/schedule/agenda/calendar/diary was/were/is/are;
  it was/is then/also/next/ the turn of; came the turn of; one/another was/is; one of them/these/those was/is; among them/these/those was/were; a second/third/fourth was/is; the others were;
  the first/second/third/fourth/fifth/last/next/final/other one/caller/visitor/guest/envoy/minister/ambassador/arrival/ was/were/is;
  the first/second/third/fourth/fifth/last/next/final/other audience/meeting/conversation/talk/slot/hour/appointment/ was/went/goes/fell/belonged to/with/for;
  another/other guest/visitor/caller/guests/visitors/callers was/were/is/are; was/were followed by; is/are followed by; will be followed by; was to be followed by;
  there remained/remains; that/which/this left; his/her/their morning/afternoon/evening/lunch/dinner/first/second/third/next/last/final/other/only ${APPOINTMENT} was/were/is/are;
  ${PART} belonged/belongs/fell/falls/went/goes to; ${PART} was/were/is/are kept/reserved/given/for/ over/to/for; ${PART} was/is set aside for;
  ${PART}/${DAY} was/were/is/are given over to; ${DAY} belonged/belongs to; ${DAY} was/is kept/reserved for; ${DAY} was/is set aside for`);
/** Behind somebody who came next: "X follows on Wednesday", "X was next". */
const FOLLOWED = phrasesByFirst(`
  follows/follow/followed; will follow; is/are/was/were to follow; came/comes/come next/second/third/last/after/later/afterwards; was/were next; will be next; came/comes after him/her/them; was/were/is/are next in line; was/were last/second/third/fourth; will come next/later/after;
  had/has/have his/her/their/a turn; gets/got his/her/their/a turn; was/were/is/are/will be also/ on the/his/her/their list/programme/program/schedule/agenda/calendar/diary/itinerary;
  was/were/is/are another/ stop/stops on his/her/their/the round/rounds/tour/list; was/were another of his/her/their guests/visitors/callers/interlocutors; was/were among his/her/their other/ callers/visitors/guests/interlocutors;
  did so/likewise too/; did the same; was/were also/ received/seen/met; was/were/is/are his/her/their morning/afternoon/evening/lunch/dinner/next/last/final/second/third ${APPOINTMENT};
  was/were also/next/then/ let/shown/ushered in next/then/; was/were also/next/then called/led in; brought up the rear; closed/ended/completed/finished/rounded off/ the/his/her/their list/round/rounds/day/series;
  took/takes the/that seat/chair/armchair opposite/next/after/then/; took/takes his/her turn`);
/** "At noon came X": behind an hour or a day, the verb before whoever came next. */
const CAME = new Set(["came", "comes", "followed", "follows", "arrived", "arrives", "entered"]);
const APPOINTMENTS = new Set(APPOINTMENT.split("/"));
const ofSomebody = (w: Words, i: number): boolean => APPOINTMENTS.has(w.folded[i] as string) && w.folded[i - 1] === "s";
export const BEGINS = spots(
  (w, i) =>
    SO_DID(w, i) !== null ||
    THEN_CAME(w, i) !== null ||
    FOLLOWED(w, i) !== null ||
    CAME.has(w.folded[i] as string) ||
    w.folded[i] === "turn" ||
    w.folded[i] === "after" ||
    APPOINTMENTS.has(w.folded[i] as string),
);
const BEING = new Set(["was", "were", "is", "are"]);
/** "Wednesday's partner was X", "The morning's caller was X": the verb behind whoever is of a day; -1: none. */
const ofDay = (c: GatherContext, i: number): number =>
  ofSomebody(c.words, i) && dayEnds(c, i - 2) && BEING.has(c.words.folded[i + 1] ?? "") ? i + 1 : -1;
const PARTS = new Set(`${PART}/${DAY}`.split("/"));
const dayEnds = (c: GatherContext, i: number): boolean => c.timeAt[i] !== -1 || PARTS.has(c.words.folded[i] ?? "");

const LONGEST_HOUR = 7;
const cameAtHour = (c: GatherContext, i: number): boolean => {
  if (!CAME.has(c.words.folded[i] as string) || c.sentenceOf[i - 1] !== c.sentenceOf[i]) return false;
  if (c.timeAt[i - 1] !== -1) return true;
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_HOUR); k--) if (clockEnd(c.words, k) === i) return true;
  return false;
};

/** Whom a phrase at word i tells to have come next, or to have done the same. */
interface Next {
  readonly who: readonly Actor[];
  readonly likewise: boolean;
}

const listed = (c: GatherContext, from: number, last: number): Actor[] => {
  for (let i = from; i < Math.min(last, from + 3); i++) {
    const a = c.actorAt[i] as number;
    const one = c.actors[a];
    // "The other was X's idea."
    if (one) return one.possessive ? [] : listStartingWith(c, one, last);
  }
  return [];
};

/** True where nothing is told behind but when and where: "screening follows the hearing", "was last to sign" are of something else. */
const ends = (c: GatherContext, i: number, last: number): boolean =>
  i >= last ||
  ((c.words.gap[i] as number) & ~GAP.space) !== 0 ||
  c.timeAt[i] !== -1 ||
  (preposition(c.words.folded[i] as string) && !OF_SOMETHING.has(c.words.folded[i] as string)) ||
  SHORTLY.has(c.words.folded[i] as string);
const OF_SOMETHING = new Set(["to", "of", "among"]);
const SHORTLY = new Set("an a and soon later shortly immediately directly next today tomorrow yesterday".split(" "));

const TURN = new Set("was is came comes then next also".split(" "));
/** Words between "it was" and whose turn it was. */
const TURN_REACH = 4;
/** "Then it was X's turn", "X's turn came": whose it was. */
const turnOf = (c: GatherContext, i: number, s: Sentence): readonly Actor[] => {
  const a = c.actors[c.actorAt[c.words.folded[i - 1] === "s" ? i - 2 : i - 1] ?? -1];
  if (!a?.possessive || a.kind === "party") return [];
  // "Now it is X's turn to fear for his seat."
  if (c.words.folded[i + 1] === "to" && c.words.folded[i + 2] !== "be") return [];
  if (TURN.has(c.words.folded[i + 1] ?? "") && i + 1 < s.last) return [a];
  for (let k = a.first - 1; k >= Math.max(s.first, a.first - TURN_REACH); k--)
    if (TURN.has(c.words.folded[k] as string)) return [a];
  return [];
};

/** Somebody told at a word, or behind an article there. */
const actorFrom = (c: GatherContext, i: number): Actor | undefined => {
  const at = c.words.folded[i] === "the" && c.actorAt[i] === -1 ? i + 1 : i;
  const a = c.actors[c.actorAt[at] ?? -1];
  return a?.first === at ? a : undefined;
};
const CAME_NEXT = new Set("came comes was is it turn of".split(" "));
/** "After the Turk came X", "and after the Turk X": who came after somebody. */
const afterSomebody = (c: GatherContext, i: number, s: Sentence): readonly Actor[] => {
  const one = actorFrom(c, i + 1);
  if (!one || one.possessive || one.kind === "party" || one.last >= s.last) return [];
  if (i > s.first && c.words.folded[i - 1] !== "and" && ((c.words.gap[i] as number) & GAP.comma) === 0) return [];
  let k = one.last;
  while (k < s.last && c.actorAt[k] === -1 && CAME_NEXT.has(c.words.folded[k] as string)) k++;
  const next = actorFrom(c, k);
  if (!next || next.possessive || next.kind === "party" || ((c.words.gap[k] as number) & GAP.comma) !== 0) return [];
  // "after the Turk the Tajik received him": who acts behind has a verb.
  return k > one.last || ends(c, next.last, s.last) ? listStartingWith(c, next, s.last) : [];
};

/** Whom the phrase at a word tells to have come next, or to have done the same; null: nobody. */
export const nextAt = (c: GatherContext, i: number, s: Sentence): Next | null => {
  const { last } = s;
  if (c.actorAt[i] !== -1) return null;
  const word = c.words.folded[i];
  const turn = word === "turn" ? turnOf(c, i, s) : word === "after" ? afterSomebody(c, i, s) : [];
  if (turn.length) return { who: turn, likewise: false };
  const day = ofDay(c, i);
  if (day >= 0) return { who: listed(c, day + 1, last), likewise: false };
  if (cameAtHour(c, i)) return { who: listed(c, i + 1, last), likewise: false };
  const did = phraseAt(SO_DID, c.words, i),
    came = phraseAt(THEN_CAME, c.words, i);
  if (did || came) return { who: listed(c, i + (came ?? did ?? []).length, last), likewise: came === null };
  const followed = phraseAt(FOLLOWED, c.words, i);
  if (!followed || !ends(c, i + followed.length, last)) return null;
  const who = subjectsOf(c, i);
  const own = who.at(-1);
  return own && own.last <= i && i - own.last <= 1 && !preposition(c.words.folded[own.first - 1] ?? "")
    ? { who, likewise: false }
    : null;
};
