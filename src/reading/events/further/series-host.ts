import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { nounSense } from "../../lexicon/contact.ts";
import { verbSenses } from "../../lexicon/contact-verbs.ts";
import { spots } from "../../spots.ts";
import type { GatherContext } from "../accounts/told.ts";
import { actorsWithin } from "../finding/rolls.ts";
import { toldAt } from "../finding/told-at.ts";
import { official } from "../modelled/bonds.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Those who are told as several, with no name yet. */
const CALLERS = set("visitors guests callers audiences interlocutors");
const OFFICIALS = set(
  "ministers ambassadors envoys diplomats presidents premiers leaders delegations colleagues counterparts officials speakers chiefs",
);
const COUNTS = set("two three four five six seven eight nine ten several many number string series succession stream few");
/** Words between the count and those counted: "three foreign ministers". */
const REACH = 4;

const several = wordTest((word) => CALLERS.has(word) || OFFICIALS.has(word));
const tellsContact = wordTest(
  (word) => verbSenses(word).some((v) => v.kind === "meeting" && v.frame !== "joint") || nounSense(word)?.kind === "meeting",
);

/** One who is told to have seen several, whom the sentences behind name one by one. */
export interface SeriesHost {
  readonly sentence: number;
  readonly host: Actor;
}

const counted = (c: GatherContext, i: number, first: number): boolean => {
  for (let k = i - 1; k >= Math.max(first, i - REACH); k--) if (COUNTS.has(c.words.folded[k] as string)) return true;
  return false;
};

const SEVERAL = spots(several);

/** "H received two visitors", "three ministers came to see H": true where a sentence tells of a contact with several who are not named. */
const tellsSeen = (c: GatherContext, at: number, { first, last }: Sentence): boolean => {
  if (!counted(c, at, first)) return false;
  if (CALLERS.has(c.words.folded[at] as string)) return true;
  for (let i = first; i < last; i++) if (c.actorAt[i] === -1 && tellsContact(c.words, i)) return true;
  return false;
};

/** Each sentence that tells of one official and of several whom he saw, whose names follow. */
export const seriesHosts = (c: GatherContext): SeriesHost[] => {
  const out: SeriesHost[] = [];
  for (const i of SEVERAL(c.words)) {
    const s = toldAt(c, i);
    if (!s || s.index === out.at(-1)?.sentence || !tellsSeen(c, i, s)) continue;
    const here = actorsWithin(c, s).filter((a) => official(c, a));
    const [host] = here;
    if (host && new Set(here.map((a) => a.entities[0])).size === 1) out.push({ sentence: s.index, host });
  }
  return out;
};
