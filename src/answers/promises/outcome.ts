/** What later words say became of a promise. */
import type { SourceWords } from "../source-words.ts";

export type Outcome = "kept" | "changed" | "dropped";

export interface FollowUp {
  readonly outcome: Outcome;
  /** The entry that tells it. */
  readonly engagement: string;
  readonly on: string | null;
  readonly words: SourceWords;
  readonly because: string;
}

const DROPPED =
  /\b(?:call(?:s|ed|ing)? off|cancel(?:s|led|ed|ling|lation)?|scrap(?:s|ped)?|is off|was off|laps(?:e|es|ed|ing)|abandon(?:s|ed|ing)?|withdr(?:aw|ew|awn|awal|awing)|terminat(?:e|es|ed|ion)|renounc(?:e|ed|es)|revok(?:e|ed|es)|tor(?:e|n) up|back(?:ed|s|ing)? out|will not (?:go|take place|be held|renew|happen)|no longer (?:bound|valid|in force)|broke (?:its|his|her|their) (?:promise|word)|failed to|suspend(?:s|ed|ing)?|expired?)\b/i;
const CHANGED =
  /\b(?:postpon(?:e|es|ed|ement|ing)|reschedul(?:e|ed|es|ing)|delay(?:s|ed|ing)?|put(?:ting)? (?:off|back)|mov(?:ed|es) (?:to|from|forward|back)|brought forward|instead of|rather than|later than (?:planned|announced|agreed)|at a later date|in a (?:changed|smaller|different) form|scaled (?:back|down))\b/i;

/** By the words of the sentence alone; kept where nothing says otherwise. */
export const outcomeOf = (sentence: string): Outcome =>
  DROPPED.test(sentence) ? "dropped" : CHANGED.test(sentence) ? "changed" : "kept";
