import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { BREAKS, type Scene } from "./clause.ts";
import { sentenceAt } from "./told-at.ts";
import { human, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const MISSIVES = set("letter message telegram cable note missive condolences congratulations wishes greetings");
const SPOKEN = set("wishes greetings");
const REACHING = set("reached reaches");
/** What befalls a letter on its way to somebody. */
const MOVING = set(
  "delivered handed passed conveyed sent addressed forwarded brought given carried transmitted dispatched went goes came directed written penned",
);
/** Of these the sender may do it himself: "conveyed to B by A"; who hands a letter over is its bearer. */
const SENDING = set("conveyed sent addressed dispatched transmitted written signed penned");
/** Of these "X's letter to Y" is one that was written; "Trump's message to Iran" may be a speech. */
const WRITTEN = set("letter telegram cable note missive");
const NAMES = set("name signature");
const NEGATED = set("not never no neither without hardly");
const PLANNED = set("will would shall");
/** Words from a letter to the end of what is told of it. */
const REACH = 36;
/** Words before it that may say that there was none. */
const BEFORE = 3;

/** Whose letter it is: "Ruto's letter", "Ruto's long letter". */
const ownerOf = (s: Scene, noun: number): Actor | null => {
  for (const at of [noun - 1, noun - 2, noun - 3]) {
    const a = s.actors[s.actorAt[at] ?? -1];
    if (a) return a.possessive && s.sentenceOf[at] === s.sentenceOf[noun] ? a : null;
  }
  return null;
};

interface Way {
  sender: Actor | null;
  receiver: Actor | null;
  verb: number;
}

/** What an actor of the sentence is to the letter told before him, by the words that lead to him. */
const place = (s: Scene, way: Way, a: Actor): void => {
  const { folded } = s.words;
  const before = folded[a.first - 1] ?? "";
  const desk = before === "of" && (folded[a.first - 2] === "desk" || folded[a.first - 2] === "hands");
  if (before === "from") way.sender ??= a;
  else if (before === "by" && SENDING.has(folded[way.verb] ?? "")) way.sender ??= a;
  else if (before === "of" && NAMES.has(folded[a.first - 2] ?? "")) way.sender ??= a;
  else if (before === "which" && folded[a.first - 2] === "in") way.sender ??= a;
  else if (way.sender && (desk || REACHING.has(before))) way.receiver ??= a;
  else if (before === "for" && way.sender && way.verb >= 0) way.receiver ??= a;
  else if (before === "to" && (way.verb >= 0 || way.sender?.last === a.first - 1 || ownTo(s, way, a))) way.receiver ??= a;
};

/** "Ruto's note to Mahama": whose it is stands before it, and right behind it for whom. */
const ownTo = (s: Scene, { sender }: Way, a: Actor): boolean =>
  sender?.possessive === true &&
  human(sender) &&
  human(a) &&
  WRITTEN.has(s.words.folded[a.first - 2] ?? "") &&
  a.first - 2 - sender.last <= OWNED;
/** Words from the owner to his letter. */
const OWNED = 2;

/** Sender and receiver of the letter at word `noun`; null where either is not told, or where it says that none came. */
const wayOf = (s: Scene, noun: number, { first, last }: Sentence): Way | null => {
  const { folded, gap } = s.words;
  for (let i = noun - 1; i >= Math.max(first, noun - BEFORE); i--) if (NEGATED.has(folded[i] as string)) return null;
  const way: Way = { sender: ownerOf(s, noun), receiver: null, verb: -1 };
  for (let i = noun + 1; i < Math.min(last, noun + REACH) && !((gap[i] as number) & (BREAKS | GAP.quote)); i++) {
    const a = s.actors[s.actorAt[i] as number];
    if (a) {
      place(s, way, a);
      i = a.last - 1;
      continue;
    }
    const word = folded[i] as string;
    if (NEGATED.has(word)) return null;
    if (way.verb < 0 && (REACHING.has(word) || MOVING.has(word))) way.verb = i;
  }
  // "passed on wishes from A to B": the one who passes them on says them.
  if (SPOKEN.has(folded[noun] as string) && way.verb < 0) return null;
  return way.sender && way.receiver && way.sender !== way.receiver ? way : null;
};

const NOUNS = spots(wordTest((word) => MISSIVES.has(word) || word === "it"));

/** "A letter lay on the desk. [It] bears the name of X and is addressed to Y": a letter told right before, and no other. */
const pointsBack = (s: Scene, { index, first }: Sentence): boolean => {
  const before = s.sentences[index - 1];
  if (!before || before.region !== null) return false;
  for (let i = before.first; i < first; i++) if (WRITTEN.has(s.words.folded[i] as string) && s.actorAt[i] === -1) return true;
  return false;
};

/** "A letter from A about gas reached B", "A's message was delivered to B", "a letter from A to B": correspondence told by the letter. */
export const findLettersArriving = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const noun of NOUNS(s.words)) {
    const sentence = s.actorAt[noun] === -1 ? sentenceAt(s, noun) : null;
    if (!sentence || sentence.region === "boilerplate" || sentence.region === "byline") continue;
    if (s.words.folded[noun] === "it" && !(noun === sentence.first && pointsBack(s, sentence))) continue;
    const way = wayOf(s, noun, sentence);
    if (!way) continue;
    const planned = way.verb > 0 && [way.verb - 1, way.verb - 2].some((i) => PLANNED.has(s.words.folded[i] as string));
    out.push({
      first: noun,
      last: noun + 1,
      kind: "correspondence",
      status: planned ? "planned" : "held",
      sentence: sentence.index,
      parts: [way.sender as Actor, way.receiver as Actor].map((actor) => ({ actor, role: "party" as const })),
      anaphoric: false,
      noun: true,
    });
  }
  return out;
};
