import { wordTest } from "../../forms.ts";
import { AUXILIARIES } from "../../lexicon/contact.ts";
import { GAP, type Words } from "../../words.ts";

const RELATIVES = new Set(["who", "whose", "whom", "which", "where"]);
const opensRelative = wordTest((word) => RELATIVES.has(word));
/** Words that a main verb's group has before the verb: "had earlier", "will then jointly". */
const GROUP = 4;
/** Words of a relative clause that is set off. */
const LONGEST = 30;
/** Before the subject, words by which what follows is told with a reserve: "It is not true that X, who ..., met Y". */
const RESERVED = new Set(
  "not no never nor neither nobody deny denies denied denying untrue false cancelled canceled postponed if whether unless that had would will off".split(
    " ",
  ),
);
const reserved = wordTest((word) => RESERVED.has(word));
const isAuxiliary = wordTest((word) => AUXILIARIES.has(word) || (word.length > 4 && word.endsWith("ly")));

/** The word behind the comma right before a verb's group; -1: none stands there. */
const behindComma = (w: Words, verb: number, floor: number): number => {
  for (let i = verb; i > floor && verb - i <= GROUP; i--) {
    if ((w.gap[i] as number) & GAP.comma) return i;
    if (!isAuxiliary(w, i - 1)) return -1;
  }
  return -1;
};

/** Where the main clause goes on, and from where on what is said of it is looked for. */
export interface MainClause {
  readonly clauseFirst: number;
  readonly sentenceFirst: number;
}

/**
 * "President X, who did not go to Lima, [met] Y": the main clause goes on behind what is told of its subject, for which neither "not" nor
 * "did" there is said; null where no such clause stands before the verb.
 */
export const behindRelative = (w: Words, sentenceFirst: number, verb: number): MainClause | null => {
  const main = behindComma(w, verb, sentenceFirst);
  let commas = 0;
  for (let i = main - 1; i > sentenceFirst && main - i <= LONGEST; i--) {
    const apart = ((w.gap[i] as number) & GAP.comma) !== 0;
    if (apart && opensRelative(w, i)) {
      // Commas inside it must pair off: "who denies that he, with Z, met Y".
      if (commas % 2) return null;
      for (let k = sentenceFirst; k < i; k++) if (reserved(w, k)) return { clauseFirst: main, sentenceFirst };
      return { clauseFirst: main, sentenceFirst: main };
    }
    if ((w.gap[i] as number) & (GAP.semicolon | GAP.colon)) return null;
    if (apart) commas++;
  }
  return null;
};
