import type { Actor } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** What lists what somebody is to do. */
const LISTS = set("programme program schedule itinerary diary calendar timetable agenda");
/** Of these, an agenda is also what was talked about: only somebody's own lists what he does. */
const TOPICAL = set("agenda");
const OWN = set("his her their s");
/** In the present: "includes", "has", "is". */
const LISTING = set(
  "includes include has have foresees foresee features feature provides contains lists envisages calls is are also",
);
const PAST = set("was were had included featured listed");
/** Behind a noun and its people: "are planned", "is foreseen for Friday". */
const TO_COME = set("scheduled planned due set expected foreseen envisaged slated pencilled penciled lined arranged");
const BEING = set("is are");
const AFTER_WILL = set("take follow be begin start come open happen resume");
const REACH = 8;

/** The words of a sentence. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const own = (s: Scene, i: number, first: number): boolean => {
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) if (OWN.has(s.words.folded[k] as string)) return true;
  return false;
};

const has = (s: Scene, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (s.actorAt[i] === -1 && words.has(s.words.folded[i] as string)) return true;
  return false;
};

/** "his programme includes talks with X", "a dinner with Y is also on her schedule". */
const listed = (s: Scene, at: number, end: number, sentence: Span): boolean => {
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = s.words.folded[i] as string;
    if (!LISTS.has(word) || s.actorAt[i] !== -1 || (TOPICAL.has(word) && !own(s, i, sentence.first))) continue;
    // "a programme of reforms", but "the programme of Minister X".
    if (s.words.folded[i + 1] === "of" && s.actorAt[i + 2] === -1 && s.actorAt[i + 3] === -1) continue;
    const between: readonly [number, number] = i < at ? [i + 1, at] : [end, i];
    if (between[1] - between[0] > 2 * REACH || has(s, between[0], between[1], PAST)) continue;
    if (has(s, between[0], between[1], LISTING)) return true;
  }
  return false;
};

/** "A call between X and Y is scheduled for Friday", "talks with X will follow": told behind the people. */
const told = (s: Scene, end: number, last: number): boolean => {
  const { folded, gap } = s.words;
  for (let i = end; i < Math.min(last, end + REACH); i++) {
    if ((gap[i] as number) & (GAP.semicolon | GAP.colon)) return false;
    const a = s.actorAt[i] as number;
    if (a >= 0) {
      // "a courtesy call on X by Y is foreseen".
      const { first, last: past } = s.actors[a] as Actor;
      if (folded[first - 1] !== "by" && folded[first - 1] !== "with") return false;
      i = past - 1;
      continue;
    }
    const word = folded[i] as string,
      next = folded[i + 1] ?? "";
    if (word === "who" || word === "which" || word === "and" || word === "that") return false;
    if (BEING.has(word)) return TO_COME.has(next) || (TO_COME.has(folded[i + 2] ?? "") && (next === "also" || next === "now"));
    if (word === "will") return AFTER_WILL.has(next) || (next === "also" && AFTER_WILL.has(folded[i + 2] ?? ""));
  }
  return false;
};

/** Words from "ahead of" to the noun: "ahead of [President A's first] meeting". */
const AHEAD_REACH = 6;
const AHEAD = new Set(["ahead", "eve"]);
/** "spoke with B ahead of his meeting with C": with somebody of its own, and still to come. */
const aheadOf = ({ words: { folded } }: Scene, at: number, { first }: Span): boolean => {
  for (let i = at - 1; i > Math.max(first, at - AHEAD_REACH); i--)
    if (folded[i] === "of") return AHEAD.has(folded[i - 1] as string);
  return false;
};

/** True where a noun of contact is told as to come by a programme, or by a verb behind its people. */
export const isToCome = (s: Scene, at: number, objects: readonly Actor[], sentence: Span): boolean => {
  const behind = objects.filter((a) => a.first > at);
  const end = Math.max(at + 1, ...behind.map((a) => a.last));
  const next = behind[0];
  if (next && s.words.folded[next.first - 1] === "with" && aheadOf(s, at, sentence)) return true;
  return (behind.length > 0 && told(s, end, sentence.last)) || listed(s, at, end, sentence);
};
