import { wordTest } from "../forms.ts";
import { nounSense } from "../lexicon/contact.ts";
import { isContactVerb } from "../lexicon/contact-verbs.ts";
import { type Context, plain, sentenceEnd } from "./cursor.ts";
import { isInitial } from "./never-name.ts";
import { isParticle } from "./person-names.ts";

/** What is done to people, and hardly to clubs or palaces. */
const MET = new Set(
  "met meets meeting received receives receiving welcomed greeted hosted told assured thanked briefed telephoned phoned congratulated".split(
    " ",
  ),
);
const DONE_BY = new Set("received welcomed greeted hosted met seen briefed joined accompanied told".split(" "));
/** Words before "with" in which the contact stands: "held talks on Monday with". */
const BEFORE_WITH = 5;
/** Words of a name: more are a heading. */
const MOST = 4;

const tellsContact = wordTest((word) => isContactVerb(word) || nounSense(word) !== null);

/** "talks here with", "sat down at noon with". */
const withAfterContact = (c: Context, at: number): boolean => {
  for (let i = at - 2; i > at - 2 - BEFORE_WITH && i >= 0 && c.sentenceOf[i] === c.sentenceOf[at]; i--)
    if (tellsContact(c.words, i)) return true;
  return false;
};

/** True where a verb of contact has what begins at word `at` for its other side. */
const otherSide = (c: Context, at: number): boolean => {
  const { folded } = c.words;
  const before = folded[at - 1] ?? "";
  if (!plain(c.words, at) || sentenceEnd(c, at)) return false;
  return (
    MET.has(before) || (before === "by" && DONE_BY.has(folded[at - 2] ?? "")) || (before === "with" && withAfterContact(c, at))
  );
};

/** "met Adaeze Okwuosa on Monday": unknown words for a name, by what is done to whoever bears it; who that is may be told later. */
export const metByName = (c: Context, at: number, name: { first: number; last: number }): boolean => {
  let own = 0;
  for (let i = name.first; i < name.last; i++) {
    if (isParticle(c.words, i)) continue;
    if (c.words.capital[i] !== 1 && !isInitial(c.words, i)) return false;
    if (c.byFirst.get(i)?.match.hits.some((h) => h.entity.kind !== "person")) return false;
    own++;
  }
  return own > 1 && own <= MOST && otherSide(c, at);
};
