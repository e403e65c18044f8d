import type { Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { spots, spotsWithin } from "../../spots.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import { human } from "../finding/trigger.ts";

/** What somebody says or does by himself, or that was another's before him: beside nobody who is not named with it. */
const BY_HIMSELF = phrasesByFirst(`
  for his/her/their/its part; for its own part; on the other hand; his/her/their/whose/the predecessor; his/her/their predecessors; was/is/were/are in town; was/were in town`);
const BY_HIMSELF_BEGIN = spots((w, i) => BY_HIMSELF(w, i) !== null);

/** Said to somebody all the same: "He for his part promised support". */
const TO_SOMEBODY = wordTest((word) => TOLD.has(word));
const TOLD = new Set("promised asked told assured thanked offered replied answered pledged invited urged briefed".split(" "));

const tellsSomebody = (c: GatherContext, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (TO_SOMEBODY(c.words, i)) return true;
  return false;
};

/** "Y, for his part, found it amazing", "Her predecessor X was last there in May": whom the sentences before name was not with him. */
export const ofHisOwn = (c: GatherContext, { first, last }: Sentence): boolean =>
  spotsWithin(BY_HIMSELF_BEGIN(c.words), first, last).some((i) => phraseAt(BY_HIMSELF, c.words, i) !== null) &&
  !tellsSomebody(c, first, last);

const FOR = spots(wordTest((word) => word === "for"));
const COME = new Set("came come comes spoke speaks sat sits stood signed signs was were sent had there".split(" "));
/** Words from somebody to "for": "X [had come] for", "Y for". */
const REACH = 3;
/** Those who stand for a state or body each. */
const SEVERAL = 2;

/** "X came for Egypt, Y for Kenya and Z for Chad": how many were there for a state or body each, at what is told elsewhere; 0: fewer than two. */
export const standForEach = (c: GatherContext, { first, last }: Sentence): number => {
  const { folded, gap } = c.words;
  let n = 0;
  for (const i of spotsWithin(FOR(c.words), first + 1, last)) {
    const whom = c.actors[c.actorAt[folded[i + 1] === "the" && c.actorAt[i + 1] === -1 ? i + 2 : i + 1] as number];
    if (!whom || human(whom)) continue;
    let k = i - 1;
    while (k > first && i - k <= REACH && c.actorAt[k] === -1 && COME.has(folded[k] as string)) k--;
    const who = c.actors[c.actorAt[k] as number];
    if (who && human(who) && who.last <= i && (k === i - 1 ? n > 0 || !((gap[i] as number) & GAP.comma) : true)) n++;
  }
  return n >= SEVERAL ? n : 0;
};
