import { HONORIFICS } from "../lexicon/office-words.ts";
import { type Context, sentenceEnd } from "./cursor.ts";
import { emptyRaw, type RawActor } from "./raw.ts";

/** Words of a name that stands on a line of its own. */
const NAME = 5;
/** Words behind a signature: a place, a day, a telephone number. */
const BEHIND = 20;
/** Words in which a letterhead stands. */
const LETTERHEAD = 40;
const HOUSES =
  /^(?:(?:from )?(?:the )?)(?:royal |permanent |high )?(?:embassy|mission|legation|consulate|ambassador|ministry|commission|high commission)\b/i;

/** The word at which the sentence of word i begins, and the one behind its end; lines are sentences. */
const lineOf = (c: Context, i: number): { first: number; last: number } => {
  let first = i,
    last = i + 1;
  while (first > 0 && i - first <= NAME && c.sentenceOf[first - 1] === c.sentenceOf[i]) first--;
  while (last - i <= NAME && !sentenceEnd(c, last)) last++;
  return { first, last };
};

/** A line that is a name and nothing more: where it stands behind honorifics. */
const nameLine = (c: Context, last: number): { first: number; last: number } | null => {
  const line = lineOf(c, last - 1);
  let first = line.first;
  while (first < line.last && HONORIFICS.has(c.words.folded[first] as string)) first++;
  if (first >= line.last || line.last !== last || last - first > NAME) return null;
  for (let i = first; i < last; i++) if ((c.words.capital[i] as number) === 0 || (c.officeAt[i] as number) >= 0) return null;
  return { first, last };
};

/** For whom the house writes that heads the letter: "Embassy of Gabon, Rabat". */
const letterhead = (c: Context, raw: readonly RawActor[]): RawActor["parties"] => {
  const house = raw.find(
    (a) =>
      a.first < LETTERHEAD &&
      a.parties.length === 1 &&
      HOUSES.test(c.words.text.slice(c.words.start[a.first], c.words.end[a.last - 1])),
  );
  return house?.parties ?? [];
};

/** "... \n\n Tomasi Vakauta \n Ambassador of Tonga to India": who signs a text with his name on one line and his office on the next. */
export const signed = (c: Context, raw: readonly RawActor[]): RawActor[] => {
  const at = raw.findLastIndex((a) => a.first > 0 && a.offices.length > 0 && !a.plural && a.nameWords === null);
  const office = raw[at];
  if (!office || c.words.count - office.last > BEHIND || !sentenceEnd(c, office.first)) return [...raw];
  const name = nameLine(c, office.first);
  if (!name || lineOf(c, office.first).first !== office.first) return [...raw];
  const own = raw.findIndex((a) => a.first <= name.first && a.last >= name.last);
  const [title] = office.offices;
  const parties = office.parties.length || title?.party ? office.parties : letterhead(c, raw);
  const signer: RawActor = {
    ...(raw[own] ?? emptyRaw("person", name.first, name.last)),
    nameWords: [name.first, name.last],
    offices: office.offices,
    parties,
    signs: true,
  };
  return [...raw.filter((_, i) => i !== at && i !== own), signer].sort((a, b) => a.first - b.first);
};
