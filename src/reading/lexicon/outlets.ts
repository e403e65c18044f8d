import { GAP, type Words } from "../words.ts";

const OUTLETS = new Set(
  "daily dailies newspaper newspapers paper papers weekly radio television tv broadcaster station magazine tabloid correspondent correspondents bureau media".split(
    " ",
  ),
);

/** "the Georgetown daily writes", "Vienna radio said": a town's or a state's name before `last` says whose outlet tells it, neither where it was nor who took part. */
export const namesOutlet = (w: Words, last: number): boolean =>
  last < w.count && w.gap[last] === GAP.space && OUTLETS.has(w.folded[last] as string);
