import type { Words } from "../../words.ts";

/** "They have never sat down together": with nobody named, what did not come about is no news. */
const NEGATED = new Set(["not", "never", "neither", "nor"]);
/** "without having met", not "without note-takers". */
export const negated = (tokens: readonly string[]): boolean =>
  tokens.some((word, i) => NEGATED.has(word) || (word === "without" && tokens[i + 1]?.endsWith("ing")));

const PERFECT = new Set(["has", "have", "had", "hasn", "haven", "hadn", "ve"]);
const SPAN = new Set(["since", "ever"]);
const RELATIVE = new Set(["who", "which", "that", "where", "and", "but", "he", "she", "they", "it"]);
const NOTS = new Set(["not", "t", "never", "neither"]);
/** "X and Y have not shared a room since 2021": what has not been for so long, whoever is named. Not "had not met since 2021 until they sat down", "sat with Y, who has not been here since May". */
const notSince = ({ folded }: Words, first: number, last: number): boolean => {
  let not = false;
  let since = false;
  for (let i = first + 1; i < last; i++) {
    const word = folded[i] as string;
    if (word === "until" || word === "till") return false;
    not ||= NOTS.has(word) && PERFECT.has(folded[i - 1] as string) && !RELATIVE.has(folded[i - 2] ?? "");
    since ||= not && SPAN.has(word);
  }
  return since;
};

const AUXILIARIES = new Set("has have had is are was were did does do will would can could".split(" "));
/** "Nor has a date been set", "Neither did they look at one another". */
const opensNor = ({ folded }: Words, first: number): boolean =>
  (folded[first] === "nor" || folded[first] === "neither") && AUXILIARIES.has(folded[first + 1] ?? "");

const STAYING = new Set(["stay", "staying", "remain", "remaining"]);
const WOULD = new Set(["would", "will", "to", "are", "were", "be"]);
/** "they would stay at home", "both will stay away": nobody sees them there. */
const wouldStay = ({ folded }: Words, first: number, last: number): boolean => {
  for (let i = first + 1; i + 1 < last; i++)
    if (
      STAYING.has(folded[i] as string) &&
      WOULD.has(folded[i - 1] as string) &&
      (folded[i + 1] === "away" || folded[i + 1] === "home" || (folded[i + 1] === "at" && folded[i + 2] === "home"))
    )
      return true;
  return false;
};

const LEARNED = new Set("received receives heard learned learnt got".split(" "));
/** Words from "received" to the news: "received [with deep sorrow] the news". */
const NEWS_REACH = 8;
/** "received with sorrow the news of X's death": of somebody, and not him. */
const gotNews = ({ folded }: Words, first: number, last: number): boolean => {
  for (let i = first + 2; i + 1 < last; i++) {
    if (folded[i] !== "news" || (folded[i + 1] !== "of" && folded[i + 1] !== "that")) continue;
    if (folded.slice(Math.max(first, i - NEWS_REACH), i).some((word) => LEARNED.has(word))) return true;
  }
  return false;
};

const OFTEN = new Set("regularly often frequently routinely".split(" "));
const DO = new Set("meet speak talk exchange consult confer write call communicate".split(" "));
/** "regularly exchange letters", "speak often": what they do is no one contact. */
const habit = ({ folded }: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (OFTEN.has(folded[i] as string) && (DO.has(folded[i - 1] ?? "") || DO.has(folded[i + 1] ?? ""))) return true;
  return false;
};

/** True where a sentence only tells what did not come about, what is done often, or of whom there was news. */
export const tellsNone = (w: Words, first: number, last: number): boolean =>
  opensNor(w, first) || notSince(w, first, last) || wouldStay(w, first, last) || habit(w, first, last) || gotNews(w, first, last);
