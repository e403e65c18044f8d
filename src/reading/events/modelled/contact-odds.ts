import { type MentionScore, scoreMentions } from "../../contacts/model.ts";
import { type Shown, type Signs, signsOf } from "../../contacts/signs.ts";
import type { Actor, NameHit, Sentence } from "../../document.ts";
import { bySentence, type GatherContext } from "../accounts/told.ts";

/** What stands in each sentence, found once for all of them. */
export interface Placed {
  readonly actors: ReadonlyMap<number, readonly Actor[]>;
  readonly names: ReadonlyMap<number, readonly NameHit[]>;
}

/** A sentence as the contact model sees it, and what the model holds of each mention there. */
interface Judged {
  readonly signs: Signs;
  readonly scores: readonly MentionScore[];
}

/** Of one report: asked for the chief engagement, for further ones and for company, the model judges each sentence once. */
interface Kept {
  readonly placed: Placed;
  readonly judged: ReadonlyMap<Shown, Map<number, Judged>>;
}

const kept = new WeakMap<GatherContext, Kept>();

const keptOf = (c: GatherContext): Kept => {
  const known = kept.get(c);
  if (known) return known;
  const made: Kept = {
    placed: {
      actors: bySentence(c.actors, (a) => c.sentenceOf[a.first] as number),
      names: bySentence(c.names, (n) => c.sentenceOf[n.first] as number),
    },
    judged: new Map([
      ["named", new Map()],
      ["pointed", new Map()],
    ]),
  };
  kept.set(c, made);
  return made;
};

export const placed = (c: GatherContext): Placed => keptOf(c).placed;

const signsIn = (c: GatherContext, { index }: Sentence, shown: Shown): Signs => {
  const { actors, names } = placed(c);
  return signsOf(
    { words: c.words, actors: actors.get(index) ?? [], names: names.get(index) ?? [], times: c.timesIn.get(index) ?? [] },
    c.sentences[index] as Sentence,
    shown,
  );
};

/** What the contact model holds of a sentence. */
export const judgedIn = (c: GatherContext, sentence: Sentence, shown: Shown = "named"): Judged => {
  const of = keptOf(c).judged.get(shown) as Map<number, Judged>;
  const known = of.get(sentence.index);
  if (known) return known;
  const signs = signsIn(c, sentence, shown);
  const made = { signs, scores: scoreMentions(signs) };
  of.set(sentence.index, made);
  return made;
};

/** How likely somebody is told to have contact, of whatever status. */
export const contactOf = (m: MentionScore): number => 1 - (m.states[0] as number);

/** How likely each actor of a sentence is told to have contact there, by its index. */
export const contactOdds =
  (c: GatherContext): ((sentence: number) => ReadonlyMap<number, number>) =>
  (index) =>
    new Map(judgedIn(c, c.sentences[index] as Sentence).scores.map((m) => [m.actor, contactOf(m)]));
