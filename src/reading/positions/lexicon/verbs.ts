import { type ActWord, actWordsOf } from "./act-words.ts";
import "./plain-verbs.ts";
import "./turns-of-phrase.ts";

export type { ActWord, Manner } from "./act-words.ts";

/** How a word may name an act of speech, the fuller reading first; both tables are entered. */
export const actWords: (word: string) => readonly ActWord[] = actWordsOf;
