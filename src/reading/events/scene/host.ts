import type { Entity } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";

const DETERMINERS = new Set(["the", "his", "her", "their"]);

/** "the host, Prime Minister X", "his host X": the word right before the actor. */
const hostBefore = (c: GatherContext, first: number): boolean =>
  c.words.folded[first - 1] === "host" && DETERMINERS.has(c.words.folded[first - 2] ?? "");

/** "Kassym-Jomart Tokayev, the host," */
const hostBehind = (c: GatherContext, last: number): boolean =>
  DETERMINERS.has(c.words.folded[last] ?? "") &&
  c.words.folded[last + 1] === "host" &&
  ((c.words.gap[last] as number) & GAP.comma) !== 0 &&
  c.actorAt[last + 1] === -1;

/** The state of the one whom the report calls the host. */
export const hostOf = (c: GatherContext): string | null => {
  for (const a of c.actors) {
    if (a.entities.length !== 1 || !(hostBefore(c, a.first) || hostBehind(c, a.last))) continue;
    return (c.entities[a.entities[0] as number] as Entity).party;
  }
  return null;
};
