import { type MentionScore, scoreMentions } from "../../contacts/model.ts";
import { type Shown, type Signs, signsOf } from "../../contacts/signs.ts";
import type { Actor, NameHit, Sentence } from "../../document.ts";
import { bySentence, type GatherContext } from "../accounts/told.ts";

/** What stands in each sentence, found once for all of them. */
export interface Placed {
  readonly actors: ReadonlyMap<number, readonly Actor[]>;
  readonly names: ReadonlyMap<number, readonly NameHit[]>;
}

export const placed = (c: GatherContext): Placed => ({
  actors: bySentence(c.actors, (a) => c.sentenceOf[a.first] as number),
  names: bySentence(c.names, (n) => c.sentenceOf[n.first] as number),
});

/** A sentence as the contact model sees it. */
export const signsIn = (c: GatherContext, { actors, names }: Placed, sentence: Sentence, shown: Shown = "named"): Signs => {
  const here = sentence.index;
  return signsOf(
    { words: c.words, actors: actors.get(here) ?? [], names: names.get(here) ?? [], times: c.timesIn.get(here) ?? [] },
    sentence,
    shown,
  );
};

/** How likely somebody is told to have contact, of whatever status. */
export const contactOf = (m: MentionScore): number => 1 - (m.states[0] as number);

/** How likely each actor of a sentence is told to have contact there, by its index; each sentence is judged once. */
export const contactOdds = (c: GatherContext, where: Placed = placed(c)): ((sentence: number) => ReadonlyMap<number, number>) => {
  const judged = new Map<number, ReadonlyMap<number, number>>();
  return (index) => {
    const known = judged.get(index);
    if (known) return known;
    const scores = scoreMentions(signsIn(c, where, c.sentences[index] as Sentence));
    const odds = new Map(scores.map((m) => [m.actor, contactOf(m)]));
    judged.set(index, odds);
    return odds;
  };
};
