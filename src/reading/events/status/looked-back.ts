import { GAP, type Words } from "../../words.ts";

const RECALLING = new Set("recalled recalls recalling remembered remembers remembering reminded reminds noted notes".split(" "));
/** Words of a goal between a journey and what is told of it: "his visit [to the Fiji Islands in May] had". */
const GOAL_REACH = 18;
const ARTICLES = new Set("a an the no any his her its their been to".split(" "));

/** "X's visit to Lima had opened a new chapter": what it has brought about is looked back on. */
const hadDone = (w: Words, last: number, sentenceLast: number): boolean => {
  for (let i = last; i < Math.min(sentenceLast - 1, last + GOAL_REACH); i++) {
    if ((w.gap[i] as number) & (GAP.semicolon | GAP.colon | GAP.quote)) return false;
    if (w.folded[i] === "had") return !ARTICLES.has(w.folded[i + 1] as string);
  }
  return false;
};

/** Where a noun of contact stands, as far as it is asked here. */
interface Place {
  readonly last: number;
  readonly owned?: boolean;
  readonly clauseFirst: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
}

/** "recalled that the Premier's trip to Fiji had given ties new life": an engagement of which something done before the news is told. */
export const lookedBack = (w: Words, n: Place): boolean => {
  const that = n.clauseFirst - 1;
  if (!n.owned || that <= n.sentenceFirst || w.folded[that] !== "that") return false;
  return RECALLING.has(w.folded[that - 1] as string) && hadDone(w, n.last, n.sentenceLast);
};
