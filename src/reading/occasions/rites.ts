import { wordTest } from "../forms.ts";
import { spots } from "../spots.ts";
import { GAP, type Words, wordsText } from "../words.ts";
import type { OccasionMention } from "./occasion.ts";
import type { OccasionScene } from "./occasions.ts";

/** A rite told by what is done, not by its name: "hours after being sworn in", "had come to bury the Pope". */
interface Rite {
  readonly first: number;
  readonly last: number;
  readonly name: "inauguration" | "funeral";
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const MAY_TELL = spots(
  wordTest((word) => /^(?:sworn|oath|office|bury|buried|burying|rest|respects|coffins?|farewell|buries)$/.test(word)),
);

const at = (w: Words, first: number, words: string): boolean => words.split(" ").every((word, k) => w.folded[first + k] === word);
const TAKING = set("take takes took taking taken swear swears swore assume assumes assumed assuming");
const BURYING = set("bury buried burying buries");
/** "The hatchet was buried". */
const FIGURES = set("hatchet differences past feud quarrel idea plan project news treasure mines cables alive rubble");
const RESPECTS = set("last final");
const LAYING = set("lay laid laying lays");
/** Words between "laid" and "to rest". */
const LAID_REACH = 6;

const riteAt = (w: Words, i: number): Rite | null => {
  const word = w.folded[i] as string;
  const rite = (first: number, last: number, name: Rite["name"]): Rite => ({ first, last, name });
  if (word === "sworn") return at(w, i, "sworn in") && w.folded[i - 1] !== "newly" ? rite(i, i + 2, "inauguration") : null;
  if (word === "oath") return TAKING.has(w.folded[i - 2] ?? "") ? rite(i - 2, i + 1, "inauguration") : null;
  if (word === "office") return /^assum/.test(w.folded[i - 1] ?? "") ? rite(i - 1, i + 1, "inauguration") : null;
  if (BURYING.has(word) && w.folded.slice(Math.max(0, i - 4), i + 5).some((near) => FIGURES.has(near))) return null;
  if (BURYING.has(word) || word === "coffin" || word === "coffins") return rite(i, i + 1, "funeral");
  if (word === "respects") return RESPECTS.has(w.folded[i - 1] ?? "") ? rite(i - 1, i + 1, "funeral") : null;
  if (word === "farewell") return w.folded[i - 1] === "last" ? rite(i - 1, i + 1, "funeral") : null;
  if (word !== "rest" || w.folded[i - 1] !== "to") return null;
  for (let k = i - 2; k > Math.max(0, i - LAID_REACH); k--)
    if (LAYING.has(w.folded[k] as string)) return rite(k, i + 1, "funeral");
  return null;
};

/** By which those who meet are told to have come for it, or to have met around it: "hours after", "came to", "to see". */
const FOR_IT = set(
  "hours hour minutes moments came come coming flew flown travelled arrived gathered see watch watched saw witness witnessed attend attended",
);
/** Of another time: "who was sworn in last year", "since taking office". */
const OF_BEFORE = set("since until had newly ever");
const REACH = 9;

/** How a rite frames what is told; null: it is of another time. */
const relationOf = (w: Words, r: Rite, first: number): OccasionMention["relation"] | null => {
  if (/^(?:last|in|earlier|ago|months?|weeks?|years?)$/.test(w.folded[r.last] ?? "")) return null;
  let relation: OccasionMention["relation"] = "named";
  for (let i = r.first - 1; i >= Math.max(first, r.first - REACH); i--) {
    const word = w.folded[i] as string;
    if ((w.gap[i + 1] as number) & (GAP.semicolon | GAP.colon)) break;
    if (FOR_IT.has(word)) return "frame";
    if (OF_BEFORE.has(word)) return null;
    if (word === "after" || word === "before") relation = "around";
    // "will be in Suva on Friday, when the president is sworn in".
    if (word === "when") return "frame";
    // "who was sworn in": told of somebody, not of the day.
    if (word === "who" || word === "whom") return null;
  }
  return relation;
};

/** "funeral of Pope Francis": whom they bury, as far as his names are written large. */
const nameOf = (w: Words, r: Rite): string => {
  if (r.name !== "funeral") return r.name;
  let from = r.last;
  while (from < r.last + 3 && /^(?:to|of|for|the|late|former)$/.test(w.folded[from] ?? "")) from++;
  let last = from;
  while (last < from + 5 && last < w.count && (w.capital[last] as number) > 0 && (last === from || w.gap[last] === GAP.space))
    last++;
  return last > from ? `${r.name} of ${wordsText(w, from, last)}` : r.name;
};

/** Inaugurations and funerals that are told by a verb. */
export const findRites = (s: OccasionScene): OccasionMention[] =>
  MAY_TELL(s.words).flatMap((i) => {
    const sentence = s.sentences[s.sentenceOf[i] as number];
    const rite = sentence && sentence.region !== "boilerplate" ? riteAt(s.words, i) : null;
    if (!sentence || !rite || rite.first < sentence.first) return [];
    const relation = relationOf(s.words, rite, sentence.first);
    if (!relation) return [];
    const { first, last } = rite;
    const kind = "celebration" as const;
    return [
      {
        first,
        last,
        sentence: sentence.index,
        name: nameOf(s.words, rite),
        id: null,
        kind,
        relation,
        organization: null,
        place: null,
      },
    ];
  });
