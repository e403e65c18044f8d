import { wordTest } from "../forms.ts";
import type { Words } from "../words.ts";

const DAYS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);
const isDay = wordTest((word) => DAYS.has(word));
const BEFORE_DAYS = new Set("on in since until till during last next this early late mid every through".split(" "));
/** "On Friday Macron flew", "in May Putin": the day or month, though somebody is called Friday or May. */
export const tellsWhen = (w: Words, at: number): boolean => at > 0 && isDay(w, at) && BEFORE_DAYS.has(w.folded[at - 1] as string);
