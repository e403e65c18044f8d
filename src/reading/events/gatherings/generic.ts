import type { Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { namedGathering, type OccasionMention } from "../../occasions/occasion.ts";
import { spots } from "../../spots.ts";
import { GAP, wordsText } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import { preposition } from "../finding/clause.ts";
import { holders } from "./at-it.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const HEADS = set("summit conference ministerial forum symposium roundtable gathering meeting");
/** The words at which such a gathering may be told. */
export const GENERIC = spots(wordTest((word) => HEADS.has(word)));
/** What makes such a noun that of states, or of the people who act for them. */
const OF_STATES = set(
  `peace donor donors donors' regional international global multilateral trilateral three-way four-way quadrilateral ministerial ministers leaders presidents security
  reconstruction recovery pledging ceasefire disarmament climate extraordinary emergency special energy maritime transport water trade cooperation solidarity emergency high-level interministerial
  intergovernmental foreign defence defense finance interior african european asian arab islamic nordic baltic caribbean pacific western eastern southern northern humanitarian`,
);
/** What makes it somebody else's: "a news conference", "the party conference". */
const OF_OTHERS = set(
  `news press media video virtual tele party business investor investors investment academic scientific medical tech technology industry company startup students student youth sports fan
  church religious bishops bar annual editorial staff team cabinet family village town board shareholders rally campaign coaches cultural literary book film music art joint`,
);
const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|dozens|several|many|more)$/;
const COUNTED = set("countries nations states delegations governments ministers leaders");
/** Words of its name before the noun. */
const BACK = 4;

const beginOf = (c: GatherContext, at: number, floor: number): number => {
  let first = at;
  while (first > floor && at - first < BACK) {
    const word = c.words.folded[first - 1] as string;
    const joined = ((c.words.gap[first] as number) & ~(GAP.space | GAP.hyphen)) === 0;
    if (!joined || !(OF_STATES.has(word) || OF_OTHERS.has(word))) break;
    first--;
  }
  return first;
};

const some = (c: GatherContext, from: number, to: number, test: (word: string, i: number) => boolean): boolean => {
  for (let i = from; i < to; i++) if (test(c.words.folded[i] as string, i)) return true;
  return false;
};

/** "from 12 countries", "dozens of delegations": told by how many. */
const byMany = (c: GatherContext, s: Sentence): boolean =>
  some(c, s.first, s.last - 1, (word, i) => NUMBERS.test(word) && some(c, i + 1, Math.min(s.last, i + 3), (w) => COUNTED.has(w)));

/** "a meeting of Arab foreign ministers", "talks of the region's army chiefs": by the people who gather. */
const DELEGATES = set("ministers leaders presidents premiers chiefs speakers envoys negotiators heads ambassadors");
const OF_PEOPLE = set("of between among for");
/** Words from the noun to those people. */
const PEOPLE_REACH = 6;
const ofDelegates = (c: GatherContext, at: number, s: Sentence): boolean => {
  // "the Shangri-La conference of defence ministers": it has a name.
  if (!OF_PEOPLE.has(c.words.folded[at + 1] ?? "") || (c.words.capital[at - 1] as number) > 0) return false;
  for (let i = at + 2; i < Math.min(s.last, at + PEOPLE_REACH); i++) {
    const word = c.words.folded[i] as string;
    // "the meeting of three presidents", "of the leaders of A and B": people of whom it is told who they are.
    if ((c.words.gap[i] as number) & ~(GAP.space | GAP.hyphen) || NUMBERS.test(word)) return false;
    if (DELEGATES.has(word)) return !OF_PEOPLE.has(c.words.folded[i + 1] ?? "") && c.words.folded[i + 1] !== "from";
  }
  return false;
};

/** A state, or somebody in an office for one, holds it. */
const heldByState = (c: GatherContext, o: OccasionMention): boolean =>
  holders(c, o).some((p) => {
    const e = c.entities[p.entity] as Entity;
    return e.party !== null && (e.type === "state" || e.type === "organization" || e.office !== null || e.person !== null);
  });

/** "a peace summit", "a conference on water": the gathering of states that a noun of small letters names; null: not one. */
export const genericAt = (c: GatherContext, at: number, s: Sentence): OccasionMention | null => {
  if (c.actorAt[at] !== -1) return null;
  const { folded, gap } = c.words;
  const first = beginOf(c, at, s.first);
  const next = at + 1 < s.last && gap[at + 1] === GAP.space ? (folded[at + 1] as string) : "";
  // "the conference hall": the noun only tells what kind of thing this is.
  if (next && c.words.capital[at + 1] === 0 && !preposition(next) && c.timeAt[at + 1] === -1 && !FOLLOWING.has(next)) return null;
  const words = folded.slice(first, at);
  if (words.some((word) => OF_OTHERS.has(word))) return null;
  const name = wordsText(c.words, first, at + 1);
  const o = namedGathering({ first, last: at + 1, sentence: s.index }, name, null);
  // "a conference on Sudan".
  const onState = folded[at] === "conference" && next === "on" && (c.words.capital[at + 2] as number) > 0;
  const ofStates = words.some((word) => OF_STATES.has(word)) || folded[at] === "summit" || onState;
  return ofDelegates(c, at, s) || (ofStates && heldByState(c, o)) || (folded[at] !== "meeting" && byMany(c, s)) ? o : null;
};
const FOLLOWING = set(
  "is was will has had would that which where when who and but as hosted held chaired convened planned scheduled due next last this later earlier opened opens began begins ended ends took takes brought brings drew gathers gathered",
);
