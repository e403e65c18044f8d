import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { GAP, type Words } from "../../words.ts";
import { oncePerSentence } from "../finding/once-per-sentence.ts";

const TOLD = new Set(
  "story stories report reports claim claims rumour rumours rumor rumors suggestion suggestions allegation allegations speculation tale account accounts version versions assertion assertions notion gossip whispers".split(
    " ",
  ),
);
/** How a side sends back what is told of it; what follows is denied. */
const REJECTING = phrasesByFirst(`
  brushed/brushing/brushes aside; waved/waving/waves away; waved/waving/waves aside; rejected/rejecting/rejects; rubbished/rubbishing; debunked/debunking; disputed/disputing; shot/shooting down;
  ridiculed/ridiculing; rebutted/rebutting; repudiated/repudiating; scoffed/scoffing at; laughed off; disowned/disowns/disowning; took/takes/taken/taking issue;
  took/takes/taken/taking exception to; contradicted/contradicts/contradicting; gave/gives/given/giving the lie to; poured/pours/pouring cold water on/over; knocked/knocking down; swatted/batted/swatting/batting away; scotched/scotching/scotches;
  quashed/quashing/quashes; squashed/squashing; would/will have none of; made/makes short work of`);
/** Words between the verb and the story: "brushing aside the latest". */
const REACH = 4;
/** Words between the verb and "according to which": "took issue on Monday with a radio station of the capital, according to which". */
const ACCORDING_REACH = 16;
const ACCORDING = phrasesByFirst(
  "according to which/whom; which/that/who had/has/have/ claimed/said/written/reported/maintained",
);
/** A story that was sent back, told before what it is about: "reports, [which Riyadh disowned], of a talk". */
const SENT_BACK = new Set(
  "disowned denied rejected rebutted repudiated disputed debunked contradicted dismissed refuted rubbished ridiculed".split(" "),
);
const ABOUT = new Set(["of", "that", "about"]);
/** Words of the clause between: "which [the palace in Rabat at once] disowned". */
const BETWEEN = 9;

/** "reports, later denied in Riyadh, of a talk": where the story begins behind what was done with it, or -1. */
const sentBackBehind = (w: Words, story: number, to: number): number => {
  if (!((w.gap[story + 1] as number) & (GAP.comma | GAP.dash))) return -1;
  for (let k = story + 1, sent = false; k < Math.min(to, story + 1 + BETWEEN); k++) {
    if (SENT_BACK.has(w.folded[k] as string)) sent = true;
    else if (sent && ABOUT.has(w.folded[k] as string) && (w.gap[k] as number) & (GAP.comma | GAP.dash)) return k;
  }
  return -1;
};

/** "brushing aside stories that X and Y had met", "rejected reports of a meeting": where the story begins, or -1. */
const storyIn = (w: Words, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    if (TOLD.has(w.folded[i] as string)) {
      const about = sentBackBehind(w, i, to);
      if (about >= 0) return about;
    }
    const found = phraseAt(REJECTING, w, i);
    if (!found) continue;
    for (let k = i + found.length; k < Math.min(to, i + found.length + REACH); k++) if (TOLD.has(w.folded[k] as string)) return k;
    for (let k = i + found.length; k < Math.min(to, i + found.length + ACCORDING_REACH); k++)
      if (phraseAt(ACCORDING, w, k)) return k;
  }
  return -1;
};

const inSentence = oncePerSentence((w, from, to) => storyIn(w, from, to) >= 0);

/** Where the story begins that the sentence [from, last) rejects before word `to`; -1: none. */
export const rejectedStory = (w: Words, from: number, to: number, last: number): number =>
  inSentence(w, from, last) ? storyIn(w, from, to) : -1;
