import type { Sentence } from "../document.ts";
import { wordTest } from "../forms.ts";
import { spots, spotsWithin } from "../spots.ts";
import { GAP, type Words } from "../words.ts";

/** An instrument that the base does not know, told by its name. Words [first, last). */
export interface NamedInstrument {
  readonly first: number;
  readonly last: number;
}

/** Nouns that end the name of an instrument: "the Argyle Declaration". */
const HEADS = new Set(
  `treaty declaration agreement agreements accord accords convention protocol protocols charter pact compact memorandum communique covenant framework
  principles annex concordat armistice statute ordinance roadmap`.split(/\s+/),
);
const BEGINS = spots(wordTest((word) => HEADS.has(word)));
/** Of these every report has its own: only with a name before them ("the Shusha Declaration"), never alone or as "the Joint Statement". */
const PLAIN = new Set(
  "the a an this that joint new final first second draft its his her their our same such two three".split(" "),
);
/** What may stand between the words of such a name: "Treaty of Friendship and Cooperation", "Memorandum of Understanding on Energy". */
const LINKS = new Set("of on and for the in between to concerning regarding against with de".split(" "));
/** "the Declaration on Thursday": its day is no part of its name. */
export const DAYS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`.split(
    " ",
  ),
);
const LONGEST = 14;

const plain = (w: Words, i: number): boolean => (w.gap[i] as number) === GAP.space || (w.gap[i] as number) === GAP.hyphen;

/** "the Falepili | Union Treaty": how far the capitals before the head reach. */
const startOf = (w: Words, head: number, s: Sentence): number => {
  let first = head;
  while (
    first > s.first &&
    head - first < 6 &&
    plain(w, first) &&
    w.capital[first - 1] !== 0 &&
    !PLAIN.has(w.folded[first - 1] as string)
  )
    first--;
  return first;
};

/** "Treaty | of Friendship and Cooperation": how far what is behind the head reaches; it ends with a capital. */
const endOf = (w: Words, head: number, s: Sentence): number => {
  let end = head + 1;
  for (let i = head + 1; i < s.last && i - head < LONGEST && plain(w, i); i++) {
    if (DAYS.has(w.folded[i] as string)) break;
    if (w.capital[i] !== 0 && !HEADS.has(w.folded[i] as string)) end = i + 1;
    else if (!LINKS.has(w.folded[i] as string)) break;
  }
  // "the Agreement with Armenia": whom it is with is no part of its name; "Treaty of", "Memorandum on" are.
  return ["of", "on", "for", "against", "concerning", "between"].includes(w.folded[head + 1] as string) ? end : head + 1;
};

/** The instrument whose head is the capitalised word at `i`, or null: "Panmunjom Declaration for Peace", "Treaty of Aachen". */
export const namedInstrument = (w: Words, i: number, s: Sentence): NamedInstrument | null => {
  if (w.capital[i] !== 1 || !HEADS.has(w.folded[i] as string)) return null;
  const first = startOf(w, i, s),
    last = endOf(w, i, s);
  // A head alone, or one that only opens its sentence, names nothing.
  return last - first > 1 ? { first, last } : null;
};

/** All of a report's, in the order of the text. */
export const namedInstruments = (w: Words, sentences: readonly Sentence[]): NamedInstrument[] => {
  const out: NamedInstrument[] = [];
  const all = BEGINS(w);
  if (!all.length) return out;
  for (const s of sentences) {
    if (s.region === "boilerplate") continue;
    let from = s.first;
    for (const i of spotsWithin(all, s.first, s.last)) {
      const found = i >= from ? namedInstrument(w, i, s) : null;
      if (!found) continue;
      out.push(found);
      from = found.last;
    }
  }
  return out;
};
