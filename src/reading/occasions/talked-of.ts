import type { Words } from "../words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const DETERMINERS = set(
  `the a an its their this that recent upcoming forthcoming next last past proposed planned possible international annual
  coming month week year s second third first fourth fifth`,
);
/** "the results of the [2nd] meeting". */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** What is talked of follows at once: "discussed the conference", "spoke about the summit", "opposed to a conference". */
const TALK = set(
  `discuss discussed discusses discussing about regarding concerning debated reviewed praised criticised criticized rejected proposed propose proposes
  welcomed supports supported opposed seeks sought recalled recalling convene organise organize`,
);
/** "preparations for the summit", "the outcome of the conference": a word of talk, and what joins it to its gathering. */
const OF_TALK = set(
  `preparations preparation prepare preparing initiative proposal proposals call calls called plan plans idea prospects prospect agenda support push need bid
  outcome outcomes result results decision decisions declaration conclusions resolutions holding success importance role implementation documents agreements
  possibility readiness interest expediency agreement agreed desire invited invites invite inviting invitation arrangements arrangement organisation organization opposed objections opposition views opinion position work progress hopes thanked congratulated`,
);
/** "the importance of holding consultations": a verb between, by which it is still to be. */
const HOLDING = set("holding convening organising organizing hosting conducting resuming launching");
const JOINING = set("for of on to over at from");
const TOPICS = set("discussions talks views conversation spoke talked exchanged briefed informed consultations");
/** Words between one of talk and what joins it to its gathering: "proposals by the two sides for the summit". */
const REACH = 4;

const DISCUSS = /^discuss/;
/** Words between the verb and the last of what is talked of. */
const LIST_REACH = 7;
/** "met to discuss trade [and] the summit", in small letters from the verb on: what is talked of beside other matters. */
const discussedWith = (w: Words, first: number, and: number): boolean => {
  for (let k = and - 1; k >= Math.max(first, and - LIST_REACH); k--) {
    if (DISCUSS.test(w.folded[k] as string)) return true;
    if ((w.capital[k] as number) > 0 || ENDING.has(w.folded[k] as string)) return false;
  }
  return false;
};
/** What ends the matters talked of: "discussed trade during the visit and the summit". */
const ENDING = set("during at in before after ahead while when where who which with");

/** True where a gathering's name is what was talked of: it frames nothing. `at`: its first word. */
export const talkedOf = (w: Words, first: number, at: number): boolean => {
  let i = at - 1;
  while (i > first && (DETERMINERS.has(w.folded[i] as string) || ORDINAL.test(w.folded[i] as string))) i--;
  if (HOLDING.has(w.folded[i] as string) && (JOINING.has(w.folded[i - 1] ?? "") || w.folded[i - 1] === "in")) return true;
  const word = w.folded[i] as string;
  if (i < first) return false;
  if (TALK.has(word) || (word === "and" && discussedWith(w, first, i))) return true;
  if (!JOINING.has(word)) return false;
  const talk = word === "on" || word === "over" ? TOPICS : OF_TALK;
  for (let k = i - 1; k >= Math.max(first, i - REACH); k--) if (talk.has(w.folded[k] as string)) return true;
  return false;
};
