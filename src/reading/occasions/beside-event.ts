import { partyOf, personHits } from "../names.ts";
import { GAP } from "../words.ts";
import { DATES, type Phrase, type PhraseScene } from "./phrase.ts";

/** Small words inside a name: "Forum of Small States". */
const WITHIN = new Set("of the for and de la".split(" "));
const LONGEST = 9;

/** True where a word goes on a name in capitals or figures, with nothing but a blank or a hyphen before it. */
const goesOn = (s: PhraseScene, i: number): boolean =>
  i < s.end &&
  ((s.words.gap[i] as number) & ~(GAP.space | GAP.hyphen)) === 0 &&
  ((s.words.capital[i] as number) > 0 || /^\d+$/.test(s.words.folded[i] as string)) &&
  !DATES.has(s.words.folded[i] as string);

/** The word behind what is named from `first` on. */
const behindName = (s: PhraseScene, first: number): number => {
  let last = first;
  for (let i = first; i < s.end && i - first < LONGEST; ) {
    if (i === first ? (s.words.capital[i] as number) > 0 : goesOn(s, i)) last = ++i;
    else if (i > first && WITHIN.has(s.words.folded[i] as string) && s.words.gap[i] === GAP.space) i++;
    else break;
  }
  return last;
};

/** A state, a town or a person alone is no gathering. */
const isOther = (s: PhraseScene, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) {
    const hit = s.byFirst.get(i);
    if (!hit) continue;
    if (personHits(hit.match).some((p) => p.form === "name")) return true;
    if (hit.first === first && hit.last >= last && (partyOf(hit.match) || hit.match.hits.some((h) => h.entity.kind === "place")))
      return true;
  }
  return false;
};

/**
 * "on the sidelines of the Tashkent Law Spring", "of Expo 2025", "of GLOBSEC": whatever has a name and sidelines is a gathering, though no word
 * of it says so. One word alone only in capitals.
 */
export const eventBeside = (s: PhraseScene, from: number): Phrase | null => {
  const first = s.words.folded[from] === "the" ? from + 1 : from;
  if (first >= s.end || (s.words.capital[first] as number) === 0) return null;
  const last = behindName(s, first);
  if (last <= first || (last - first === 1 && s.words.capital[first] !== 2) || isOther(s, first, last)) return null;
  return { first, last, head: "summit", organization: null, known: null };
};
