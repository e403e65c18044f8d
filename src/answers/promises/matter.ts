/** What a sentence is about, as far as its words tell: for finding later words on the same matter. */
import { foldedWords, words } from "../../knowledge/fold.ts";

/** Words of every report, and of every promise, which tell no matter apart. */
const GENERAL = new Set(
  `a about after again against agree agreed all also an and any are as at be been before between both but by can countries country
  day days during each first following for from further given had has have he her his hold held holding if in into is it its joint
  joined last leader leaders make may meet meeting meetings met minister ministers month months more must new next not of on one
  only or other our over own parties party plan planned president presidents prime promised said say says second shall she should
  side sides so some state states take talk talks than that the their them then there they this three time to today together two
  under until up us very visit was week weeks were when which who will with within work would year years yesterday foreign affairs
  government relations cooperation continue process support sign signed republic united kingdom monday tuesday wednesday thursday
  friday saturday sunday strong stronger strengthen strengthening strengthened partnership commitment commitments committed reaffirm
  reaffirmed importance important continued continuing maintain maintaining enhance enhancing enhanced include includes included including
  effort efforts ensure ensuring advance advancing shared mutual range issue issues opportunity opportunities address addressing forward
  look looking looks well such full close closely current general press secretary spoke thank thanked congratulate congratulated
  security economic prosperity welcome welcomed welcoming call called calls trip earlier upcoming made make clear around world group teams
  team format late hours announce announced agreement agreements offer offered sent letter needs one three four five six seven eight nine ten
  twelve key without delay people region regional bilateral strategic national january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);
const LONGEST = 80;

/** Endings that do not tell matters apart: reopen, reopened, reopening; military, militaries. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ations?|ings?|ied|ed|ies|es|s|ly|ments?|tions?|al|y)$/, "") : word;

/** Names tell who, not what: words with a capital are left out. */
const named = /(?<=\s|^)["“(]?\p{Lu}[\p{L}\p{M}'’.-]*/gu;

const tellingWords = (text: string): Set<string> =>
  new Set(
    foldedWords(text)
      .slice(0, LONGEST)
      .filter((w) => w.length > 2 && !GENERAL.has(w) && !/^\d+$/.test(w))
      .map(stem),
  );

export const matterOf = (sentence: string): Set<string> => tellingWords(sentence.replace(named, " "));

/** All its words, those with a capital too: one report's "special representative" is the other's "Special Representative". */
export const wordsOf = (sentence: string): Set<string> => tellingWords(sentence);

/** A word of a sentence as matters have it, and where it stands (UTF-16). */
export interface PlacedWord {
  readonly stem: string;
  readonly at: number;
}
export const placedWords = (sentence: string): PlacedWord[] =>
  words(sentence).map((w) => ({ stem: stem(w.folded), at: w.start }));

/** Where the first word of a matter stands in a sentence; Infinity where none does. */
export const firstOf = (matter: ReadonlySet<string>, sentence: readonly PlacedWord[]): number =>
  sentence.find((w) => matter.has(w.stem))?.at ?? Number.POSITIVE_INFINITY;

export const sharedMatter = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((w) => b.has(w));
