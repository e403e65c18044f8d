import type { Status } from "../../reading.ts";
import type { Words } from "../../words.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const SEVERAL = set("visits trips");
const PRAISED = set("importance significance role frequency value exchange exchanges intensity regularity number level history");
const PAYING = set("pay pays make makes");
const ASKED = set("will to would shall should could may might");
const LONG = set("past last recent previous");
const SPANS = set("year years decade decades months month");
/** Words before the noun and behind it that are looked at. */
const BEFORE = 6;
const BEHIND = 10;

interface Place {
  readonly start: number;
  readonly last: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
}

/** "over the past year", "in recent years". */
const overTime = (w: Words, from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++)
    if (LONG.has(w.folded[i] as string) && (SPANS.has(w.folded[i + 1] as string) || SPANS.has(w.folded[i + 2] ?? "")))
      return true;
  return false;
};

/**
 * Several visits at once: "the importance of visits to Lima by ministers", "the presidents pay their first visits to us" tell of none;
 * "made three visits to Lima over the past year" of former ones. Undefined: nothing of the kind.
 */
export const visitsInGeneral = (w: Words, n: Place): Status | null | undefined => {
  if (!SEVERAL.has(w.folded[n.last - 1] as string)) return undefined;
  if (overTime(w, n.last, Math.min(n.sentenceLast, n.last + BEHIND))) return "earlier";
  for (let i = n.start - 1; i >= Math.max(n.sentenceFirst, n.start - BEFORE); i--) {
    const word = w.folded[i] as string;
    if (word === "of" && PRAISED.has(w.folded[i - 1] as string)) return null;
    if (PAYING.has(word)) return ASKED.has(w.folded[i - 1] as string) ? undefined : null;
  }
  return undefined;
};
