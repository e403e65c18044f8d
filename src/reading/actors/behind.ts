import { type Context, comma, sentenceEnd } from "./cursor.ts";
import { counterpart, pointerAt } from "./pointers.ts";
import type { RawActor } from "./raw.ts";

/** "Noh Kyu-duk, his counterpart from Seoul,": what stands behind a name says whose counterpart he is, and for whom. */
export const withCounterpart = (c: Context, named: RawActor): RawActor => {
  const at = named.last;
  if (named.kind !== "person" || named.possessive || sentenceEnd(c, at) || !comma(c.words, at)) return named;
  const pointer = pointerAt(c, at);
  if (pointer?.pointer !== "counterpart" || pointer.plural) return named;
  const told = counterpart(c, pointer);
  // "Fidan met Lavrov, his counterpart Bayramov ...": another name behind is another person.
  if (told.nameWords) return named;
  return { ...named, parties: [...named.parties, ...told.parties], pointer: "counterpart", last: told.last };
};

/** True behind a name that is followed so: enough to take unknown words for a name. */
export const counterpartBehind = (c: Context, at: number): boolean =>
  !sentenceEnd(c, at) && comma(c.words, at) && pointerAt(c, at)?.pointer === "counterpart";
