import type { Actor } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";

/** Words that lead to each of a list: "of A; of B; and of C". */
const LEADING = new Set("of from by with to and".split(" "));
const RELATIVES = new Set(["who", "whose"]);
/** Words between one of a list and the semicolon: "X, who represents Rwanda from Nairobi". */
const REACH = 14;

/** The word of the semicolon that closes what is told of somebody; -1: none. */
const closedAt = (s: Scene, from: number): number => {
  const sentence = s.sentenceOf[from - 1];
  const relative = ((s.words.gap[from] ?? 0) & GAP.comma) !== 0 && RELATIVES.has(s.words.folded[from] ?? "");
  for (let i = from; i < (relative ? from + REACH : from + 1) && s.sentenceOf[i] === sentence; i++)
    if ((s.words.gap[i] as number) & GAP.semicolon) return i;
  return -1;
};

/** "of A; of B, who is the French ambassador; and of C": the next of a list whose members semicolons part, each with the word that led to the first. */
export const behindSemicolon = (s: Scene, first: Actor, before: Actor): Actor | null => {
  const { folded } = s.words;
  const led = folded[first.first - 1] ?? "";
  let i = closedAt(s, before.last);
  if (i < 0 || !LEADING.has(led) || led === "and") return null;
  if (folded[i] === "and") i++;
  if (folded[i] !== led) return null;
  const next = s.actors[s.actorAt[i + 1] as number];
  return next && next.first === i + 1 && next.kind === before.kind ? next : null;
};
