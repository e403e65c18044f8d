import { alternatives } from "../lexicon/alternatives.ts";
import type { Words } from "../words.ts";

const STORIES =
  "story/stories/report/reports/claim/claims/rumour/rumours/rumor/rumors/suggestion/suggestions/allegation/allegations/speculation/tale/account/accounts";
/** How a side sends back what is told of it; what follows is denied. */
const REJECTING = `
  brushed/brushing/brushes aside; waved/waving/waves away; waved/waving/waves aside; rejected/rejecting/rejects; rubbished/rubbishing; debunked/debunking; disputed/disputing; shot/shooting down;
  ridiculed/ridiculing; rebutted/rebutting; repudiated/repudiating; scoffed/scoffing at; laughed off; disowned/disowning`
  .split(";")
  .map((p) => p.trim());
const PHRASES = new Map<string, string[][]>();
for (const p of REJECTING.flatMap((x) => alternatives(x.split(/\s+/))))
  PHRASES.set(p[0] as string, [...(PHRASES.get(p[0] as string) ?? []), p]);
const TOLD = new Set(STORIES.split("/"));
/** Words between the verb and the story: "brushing aside the latest". */
const REACH = 4;

/** "brushing aside stories that X and Y had met", "rejected reports of a meeting": where the story begins, or -1. */
export const rejectedStory = (w: Words, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    const found = PHRASES.get(w.folded[i] as string)?.find((p) => p.every((word, k) => w.folded[i + k] === word));
    if (!found) continue;
    for (let k = i + found.length; k < Math.min(to, i + found.length + REACH); k++) if (TOLD.has(w.folded[k] as string)) return k;
  }
  return -1;
};
