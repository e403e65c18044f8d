import { mayBe } from "../../knowledge/match.ts";
import type { NameHit, Sentence } from "../document.ts";
import { spotsWithin } from "../spots.ts";
import type { Words } from "../words.ts";
import { TELLING } from "./phrase.ts";

/** The words at which names of organizations and of occasions begin. */
export const bodiesNamed = (names: readonly NameHit[]): number[] =>
  names.filter((n) => mayBe(n.match, "organization") || mayBe(n.match, "occasion")).map((n) => n.first);

/** True where a sentence has a word by which an occasion is told, or a name by which one may be. */
export const mayName = (w: Words, { first, last }: Sentence, bodies: readonly number[]): boolean =>
  spotsWithin(TELLING(w), first, last).length > 0 || spotsWithin(bodies, first, last).length > 0;
