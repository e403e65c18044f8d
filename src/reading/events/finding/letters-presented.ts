/** Envoys' letters: who puts them into whose hands. */
import type { Actor } from "../../document.ts";
import { BE } from "../../lexicon/contact.ts";
import { type Scene, subjectsOf } from "./clause.ts";
import { ownerBefore } from "./noun-actors.ts";
import { LETTERS } from "./noun-phrase.ts";
import { type ObjectRule, objectsOf } from "./objects.ts";

interface Presented {
  readonly verb: number | null;
  readonly subjects: readonly Actor[];
  readonly objects: readonly Actor[];
}

const COPIES = new Set("copy copies original originals".split(" "));
/** "was handed [letters of credence] by", "presented [copies of his credentials] to": the verb stands before the letters. */
export const lettersFrom = (s: Scene, at: number): number => {
  const { folded } = s.words;
  let first = folded[at - 1] === "of" && LETTERS.has(folded[at - 2] ?? "") ? at - 2 : at;
  for (let k = first - 1; k >= first - 3; k--)
    if (folded[k] === "of" && COPIES.has(folded[k - 1] ?? "")) {
      first = k - 1;
      break;
    }
  return folded[first - 1] === "with" ? first - 1 : first;
};

const GIVING = new Set("gave give gives giving hand hands handed handing present presents presented".split(" "));
/** "handed the King their credentials": who gives and to whom; null where nobody stands between the verb and the letters. */
export const givenTo = (s: Scene, at: number): Presented | null => {
  let before = lettersFrom(s, at) - 1;
  if (["his", "her", "their", "the"].includes(s.words.folded[before] ?? "")) before--;
  const receiver = s.actors[s.actorAt[before] ?? -1];
  const verb = receiver && !receiver.possessive ? receiver.first - 1 : -1;
  if (!receiver || !GIVING.has(s.words.folded[verb] ?? "") || s.sentenceOf[verb] !== s.sentenceOf[at]) return null;
  return { verb, subjects: subjectsOf(s, verb), objects: [receiver] };
};

const INTO_HANDS: ObjectRule = { direct: false, by: ["of", "to"], reach: 6, noun: true };
/** "put his letters of credence into the hands of X": to whom. */
export const intoHands = (s: Scene, at: number): Actor[] => {
  const { folded } = s.words;
  for (let i = at + 1; i < at + 5; i++) if (folded[i] === "hands" || folded[i] === "hand") return objectsOf(s, i + 1, INTO_HANDS);
  return [];
};

const CHANGING_HANDS = new Set("presented handed submitted delivered tendered given accepted received taken".split(" "));
/** Words from the letters, or from whose they are, to what is done with them: "credence [have now been] presented". */
const DONE_REACH = 4;
const OWNED: ObjectRule = { direct: false, by: ["of", "from"], reach: 6, noun: true };
const TO: ObjectRule = { direct: false, by: ["to"], reach: 8 };
const BY: ObjectRule = { direct: false, by: ["by", "from"], reach: 14 };

/** Where the letters are said to have changed hands, behind word `from`; -1: they are not. */
const doneAt = ({ words: { folded }, sentenceOf, actorAt }: Scene, from: number): number => {
  for (let i = from; i < from + DONE_REACH && sentenceOf[i] === sentenceOf[from - 1] && actorAt[i] === -1; i++)
    if (CHANGING_HANDS.has(folded[i] as string))
      return BE.has(folded[i - 1] as string) || BE.has(folded[i - 2] as string) ? i : -1;
  return -1;
};

/** "Letters of credence were presented to the King by X", "X's credentials were accepted by the King": told by what was done with the letters. */
export const presentedTo = (s: Scene, at: number): Presented | null => {
  const owners = objectsOf(s, at + 1, OWNED);
  const verb = doneAt(s, owners.at(-1)?.last ?? at + 1);
  if (verb < 0) return null;
  const to = objectsOf(s, verb + 1, TO).slice(0, 1);
  const by = objectsOf(s, verb + 1, BY).filter((a) => !to.includes(a));
  const envoys = [...owners, ...(ownerBefore(s, lettersFrom(s, at)) ?? [])];
  // "were presented to the King": whose they are says who presented them.
  const others = to.length ? to : by;
  const own = envoys.length ? envoys : to.length ? by : [];
  return own.length && others.length ? { verb, subjects: own, objects: others } : null;
};
