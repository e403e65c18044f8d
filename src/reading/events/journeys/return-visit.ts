import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";

const RETURNING = /^return/;
/** "a return visit", "return the visit": one that repays another's. */
export const repays = ({ words: { folded } }: Pick<GatherContext, "words">, { first, last, kind, noun }: Trigger): boolean =>
  kind === "visit" &&
  (noun ? folded[first - 1] === "return" : RETURNING.test(folded[first] as string) && folded[last - 1] === "visit");
