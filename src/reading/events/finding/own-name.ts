import type { Actor } from "../../document.ts";
import type { Scene } from "./clause.ts";

const ARTICLES = new Set(["a", "an"]);
/**
 * "held [a Peru-Chile Foreign Ministers'] Meeting with Y", "the ninth [Peru-Chile Defence Ministers'] Dialogue with Y": ministers after whom a
 * meeting is called. They are words of its name, and neither whose it is nor who sits there.
 */
export const namesMeeting = ({ words: w, actorAt, actors }: Scene, i: number, noun: number): Actor | null => {
  const a = actors[actorAt[i] ?? -1];
  if (a?.kind !== "office" || !a.plural || !a.possessive || a.nameWords) return null;
  const called = (w.capital[noun] as number) > 0 && w.folded[noun + 1] === "with";
  return ARTICLES.has(w.folded[a.first] as string) || ARTICLES.has(w.folded[a.first - 1] ?? "") || called ? a : null;
};
