import { CONTACT_MODIFIERS, LIGHT, PHONE } from "../../lexicon/contact.ts";
import { GAP } from "../../words.ts";
import { preposition, type Scene } from "./clause.ts";

const DEFINITE = new Set("the this that these those their his her its our same".split(" "));
/** No phrase goes further left than these: "The state visit will include [a meeting]". */
const OPENS = new Set("a an will would shall".split(" "));
export const OWN = new Set(["his", "her", "their"]);
export const LETTERS = new Set("letter letters message messages note notes cable telegram".split(" "));

export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly index: number;
}
/** A noun with the words before it: "the [long telephone] conversation". */
export interface Phrase {
  readonly at: number;
  readonly start: number;
  readonly telephone: boolean;
  readonly modified: boolean;
  readonly definite: boolean;
  /** "his meeting with X". */
  readonly own: boolean;
  readonly sentence: Sentence;
}

export const phraseOf = (s: Scene, at: number, sentence: Sentence): Phrase => {
  const { words: w } = s;
  let start = at,
    telephone = false,
    modified = false,
    definite = false,
    own = false;
  for (let k = at - 1; k >= sentence.first && at - k < 7; k--) {
    const m = w.folded[k] as string;
    if ((w.gap[k + 1] as number) & (GAP.semicolon | GAP.colon)) break;
    const byPhone = PHONE.has(m) || m === "video";
    if (byPhone || CONTACT_MODIFIERS.has(m)) {
      telephone ||= byPhone;
      modified = true;
      start = k;
      continue;
    }
    if (DEFINITE.has(m)) {
      definite = true;
      own = OWN.has(m);
      break;
    }
    // "their Moscow meeting": where it was.
    if (s.placeAt?.(k) ?? false) continue;
    if (s.actorAt[k] !== -1 || preposition(m) || LIGHT.has(m) || OPENS.has(m)) break;
  }
  return { at, start, telephone, modified, definite, own, sentence };
};
