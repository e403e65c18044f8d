import { talkedOf } from "../../occasions/talked-of.ts";
import { GATHERINGS } from "../../occasions/vocabulary.ts";
import { MONTHS } from "../../times/vocabulary.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { PlaceMention } from "./places.ts";

/** Between a gathering and its town: "the summit to be hosted by his country in Addu", "the conference due next month in Lima". */
const LINKS = new Set(
  `to be held hosted by his her their its the country government that which will is are was due scheduled planned convened organised organized taking place next
  this later coming month week year in on of`.split(/\s+/),
);
const REACH = 10;

/** The word of the gathering that is held in a town told behind it; -1: none. */
const gatheringIn = (c: GatherContext, floor: number, p: PlaceMention): number => {
  const { folded } = c.words;
  for (let i = p.first - 1; i >= floor && i > p.first - REACH; i--) {
    const word = folded[i] as string;
    if (GATHERINGS.has(word)) return i;
    if (!LINKS.has(word) && !MONTHS.has(word) && word !== p.preposition && !/^\d/.test(word)) return -1;
  }
  return -1;
};

/** `floor`: the word from which on it is told. "invited her to the ASEAN summit in Vientiane", "spoke of preparations for next month's conference in Lima": the town of what was talked of. */
export const ofTopic = (c: GatherContext, floor: number, p: PlaceMention): boolean => {
  const gathering = gatheringIn(c, floor, p);
  if (gathering < 0) return false;
  const { first } = c.sentences[p.sentence] as { first: number };
  let name = gathering;
  while (name > floor && (c.words.capital[name - 1] as number) > 0) name--;
  return talkedOf(c.words, first, name);
};
