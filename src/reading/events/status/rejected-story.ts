import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import type { Words } from "../../words.ts";
import { oncePerSentence } from "../finding/once-per-sentence.ts";

const TOLD = new Set(
  "story stories report reports claim claims rumour rumours rumor rumors suggestion suggestions allegation allegations speculation tale account accounts".split(
    " ",
  ),
);
/** How a side sends back what is told of it; what follows is denied. */
const REJECTING = phrasesByFirst(`
  brushed/brushing/brushes aside; waved/waving/waves away; waved/waving/waves aside; rejected/rejecting/rejects; rubbished/rubbishing; debunked/debunking; disputed/disputing; shot/shooting down;
  ridiculed/ridiculing; rebutted/rebutting; repudiated/repudiating; scoffed/scoffing at; laughed off; disowned/disowning`);
/** Words between the verb and the story: "brushing aside the latest". */
const REACH = 4;

/** "brushing aside stories that X and Y had met", "rejected reports of a meeting": where the story begins, or -1. */
const storyIn = (w: Words, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    const found = phraseAt(REJECTING, w, i);
    if (!found) continue;
    for (let k = i + found.length; k < Math.min(to, i + found.length + REACH); k++) if (TOLD.has(w.folded[k] as string)) return k;
  }
  return -1;
};

const inSentence = oncePerSentence((w, from, to) => storyIn(w, from, to) >= 0);

/** Where the story begins that the sentence [from, last) rejects before word `to`; -1: none. */
export const rejectedStory = (w: Words, from: number, to: number, last: number): number =>
  inSentence(w, from, last) ? storyIn(w, from, to) : -1;
