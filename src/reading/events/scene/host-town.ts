import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "./places.ts";

const WELCOME = new Set(
  "welcome welcomed welcomes welcoming receive received receives receiving host hosted hosts hosting invited had has have".split(
    " ",
  ),
);
const HELP = new Set("support aid assistance help loyalty commitment gratitude weapons arms money envoy".split(" "));
/** "welcomed the President of the Commission to Windsor", not "received him and thanked him for aid to Kyiv". */
export const welcomedTo = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  if (p.preposition !== "to" || p.first < t.first || p.name === null || t.noun) return false;
  const { folded } = c.words;
  const to = folded[p.first - 1] === "the" ? p.first - 2 : p.first - 1;
  return WELCOME.has(folded[t.first] as string) && !HELP.has(folded[to - 1] as string);
};

const HOSTING = new Set("host hosts hosted hosting venue place scene setting stage backdrop".split(" "));
/** Words between a town and what makes it the host: "Lima makes a fine stage", "Bern hosted". */
const HOSTING_REACH = 5;
/** "Lima sets the stage when the envoys confer": the town that the sentence begins with. */
export const hostingTown = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  if (p.name === null || p.first > t.first || p.first - (c.sentences[t.sentence] as { first: number }).first > 1) return false;
  for (let i = p.last; i <= Math.min(t.first, p.last + HOSTING_REACH); i++)
    if (HOSTING.has(c.words.folded[i] as string))
      return c.actorAt[p.first] === -1 || c.actors[c.actorAt[p.first] as number]?.kind === "party";
  return false;
};
