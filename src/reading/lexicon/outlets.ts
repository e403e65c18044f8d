import { GAP, type Words } from "../words.ts";

const OUTLETS = new Set(
  "daily dailies newspaper newspapers paper papers weekly radio television tv broadcaster station magazine tabloid correspondent correspondents bureau media".split(
    " ",
  ),
);

/** What papers and agencies call themselves behind a state's name, written large: "Jordan Times", "Cyprus News Agency". */
const NAMES = new Set("times post observer herald gazette tribune news chronicle guardian newswire press".split(" "));
const isNamed = ({ folded, gap, capital }: Words, last: number): boolean =>
  last < folded.length && gap[last] === GAP.space && (capital[last] as number) > 0 && NAMES.has(folded[last] as string);

/** "the Georgetown daily writes", "Vienna radio said": a town's or a state's name before `last` says whose outlet tells it, neither where it was nor who took part. */
export const namesOutlet = (w: Words, last: number): boolean =>
  (last < w.count && w.gap[last] === GAP.space && OUTLETS.has(w.folded[last] as string)) ||
  isNamed(w, last) ||
  // "Lusaka Point News".
  (w.folded[last + 1] === "news" && w.gap[last] === GAP.space && (w.capital[last] ?? 0) > 0 && isNamed(w, last + 1));
