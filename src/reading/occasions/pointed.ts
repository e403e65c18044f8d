import type { Sentence } from "../document.ts";
import type { Words } from "../words.ts";
import type { OccasionMention } from "./occasion.ts";
import { GATHERINGS } from "./vocabulary.ts";

export const EDGES: ReadonlySet<string> = new Set(
  "sidelines sideline margins margin fringes fringe edges edge corridors wings".split(" "),
);
/** What any gathering may be called again. */
const ANY = new Set(["it", "event", "gathering", "meeting"]);

/** "on the margins of the forum", "on its fringes": the noun that points back, "it" for "its"; null where a sentence points to none. */
const pointer = (w: Words, s: Sentence): { at: number; noun: string } | null => {
  for (let i = s.first; i < s.last; i++) {
    if (!EDGES.has(w.folded[i] as string)) continue;
    if (w.folded[i - 1] === "its") return { at: i, noun: "it" };
    if (w.folded[i + 1] !== "of" && w.folded[i + 1] !== "at") continue;
    const noun = w.folded[i + 2] === "it" ? "it" : (w.folded[i + 3] as string);
    if (noun === "it" || w.folded[i + 2] === "the" || w.folded[i + 2] === "this") return { at: i, noun };
  }
  return null;
};

const isCalled = (o: OccasionMention, noun: string): boolean =>
  ANY.has(noun) || (GATHERINGS.has(noun) && o.name.toLowerCase().split(" ").includes(noun));

/** The gathering on whose margins a sentence tells something, where it points back to one named before: "On the fringes of the forum he met ...". */
export const pointedTo = (w: Words, s: Sentence, occasions: readonly OccasionMention[]): OccasionMention | null => {
  const told = pointer(w, s);
  if (!told) return null;
  const called = occasions.filter((o) => o.kind === "gathering" && o.first < told.at && isCalled(o, told.noun));
  // "the APEC summit ... the summit on Bali": by its fullest name.
  const meant = called.findLast((o) => o.organization !== null || o.id !== null) ?? called.at(-1);
  return meant ? { ...meant, relation: "sidelines" } : null;
};
