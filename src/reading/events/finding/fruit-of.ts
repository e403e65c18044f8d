import type { Words } from "../../words.ts";
import type { Scene } from "./clause.ts";
import type { Sentence } from "./noun-phrase.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** What an engagement leaves behind. */
const FRUIT = set(
  "agreement agreements understanding understandings decision decisions accord accords arrangement arrangements commitment commitments result results outcome outcomes consensus progress conclusions obligations pledges promises points issues",
);
const BORNE = set(
  "reached achieved taken made adopted concluded struck agreed obtained attained undertaken given discussed outlined",
);
const AT = set("at during in");
/** Words before the engagement's name: "at [the recent quadrilateral] meeting". */
const NAME = 6;

/** Words behind it in which it says when or where it was. */
const SCENE = 12;

/** True where an engagement told at word `at` has a day or a town behind it. */
const placed = (s: Scene, at: number, last: number): boolean => {
  for (let i = at; i < Math.min(last, at + SCENE); i++) if (s.timeAt[i] !== -1 || (s.placeAt?.(i) ?? false)) return true;
  return false;
};

/** True where "agreements reached at" stands within so many words before word `at` of a sentence. */
const borneBefore = ({ folded }: Words, at: number, floor: number, reach: number): boolean => {
  for (let i = at; i > Math.max(floor + 1, at - reach); i--)
    if (AT.has(folded[i] as string) && BORNE.has(folded[i - 1] ?? "") && FRUIT.has(folded[i - 2] ?? "")) return true;
  return false;
};

/** "referred to the agreements reached at the meeting in Prague on 6 October": what went before, of which something is left that is now spoken of. */
export const fruitOf = (s: Scene, start: number, sentence: Sentence): boolean =>
  borneBefore(s.words, start, sentence.first, NAME) && placed(s, start, sentence.last);

/** "the agreements reached at the meeting in Prague": the town of what went before. */
export const townOfFruit = (w: Words, town: number, floor: number): boolean => borneBefore(w, town - 1, floor, SCENE);
