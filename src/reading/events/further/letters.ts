import type { Actor, Entity } from "../../document.ts";
import type { GatherContext } from "../accounts/told.ts";
import { LETTERS, writer } from "./sender.ts";

/** A letter told in a sentence, and who wrote it. */
export interface Letter {
  readonly at: number;
  readonly sentence: number;
  readonly sender: Entity;
  readonly mention: Actor;
}

/** The first letter of a sentence whose writer is named: "a message from President Y". */
export const letterIn = (c: GatherContext, sentence: number): Letter | null => {
  const { first, last } = c.sentences[sentence] as { first: number; last: number };
  for (let i = first; i < last; i++) {
    const mention = LETTERS.has(c.words.folded[i] as string) ? writer(c, i, last) : null;
    if (mention) return { at: i, sentence, sender: c.entities[mention.entities[0] as number] as Entity, mention };
  }
  return null;
};
