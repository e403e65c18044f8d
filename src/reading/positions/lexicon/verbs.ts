import { type ActWord, fullerFirst } from "./act-words.ts";
import "./plain-verbs.ts";
import "./turns-of-phrase.ts";

export type { ActWord, Manner } from "./act-words.ts";

const NONE: readonly ActWord[] = [];
const table = fullerFirst();

/** How a word may name an act of speech, the fuller reading first. */
export const actWords = (word: string): readonly ActWord[] => table.get(word) ?? NONE;
