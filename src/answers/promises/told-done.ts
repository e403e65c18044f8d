/** Whether a plain sentence tells something as done, in itself: not as planned, hoped for, talked about or denied. */
import { outcomeOf } from "./outcome.ts";

/** What is still ahead, wished for or merely talked about. */
const OPEN =
  /\b(?:will|shall|would|should|must|may|might|could|can|(?:is|are|was|were) (?:to|due|set|about|expected|scheduled|ready|willing) (?:to )?\w+|(?:plan|intend|hope|expect|want|seek|aim|wish|need|agree|pledge|vow|promise|offer|propose|prepare|undertake)(?:s|d|ed|ned|ning|ing)? to|undertook|undertaken|going to|in order to|call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|invit(?:e|es|ed|ing)|discuss(?:es|ed|ing|ions?)?|talk(?:s|ed|ing)? (?:about|of|over|on)|sp(?:eaks?|oke|eaking) (?:about|of|on)|review(?:s|ed|ing)?|rais(?:es?|ed|ing)|explor(?:es?|ed|ing)|consider(?:s|ed|ing)?|debat(?:es?|ed|ing)|exchang(?:es?|ed|ing) views|touch(?:es|ed|ing)? (?:on|upon)|dwel(?:l|ls|t|ling) on|negotiat(?:es?|ed|ing)|prospects?|possib(?:le|ility)|propos(?:al|als|es?|ed)|plans?|readiness|intentions?|need for|importance of)\b/i;
/** What is said once more, or bound oneself to, is not done by that. */
const SAID_AGAIN =
  /\b(?:(?:re-?)?affirm(?:s|ed|ing)?|reiterat(?:es?|ed|ing)|restat(?:es?|ed|ing)|underscor(?:es?|ed|ing)|underlin(?:es?|ed|ing)|emphasi[sz](?:es?|ed|ing)|stress(?:es|ed|ing)?|highlight(?:s|ed|ing)?|not(?:es|ed|ing) the|recogni[sz](?:es?|ed|ing)|express(?:es|ed|ing)?|convey(?:s|ed|ing)?|assur(?:es?|ed|ing)|(?:pledg|vow|undertak)(?:es?|s|ed|ing)|commit(?:s|ted|ting|ments?)?|resol(?:ve[sd]?|ving|ution to)|dedicat(?:es?|ed|ion) to|look(?:s|ed|ing)? forward|ongoing|efforts? to|work(?:s|ed|ing)? (?:together |closely )?(?:to|toward|towards|on)|continu(?:es?|ed|ing)(?: to)?|support(?:s|ed|ing)? for)\b/i;
/** "as it had promised", "as planned": what is told is done. */
const AS_SAID =
  /\b(?:as (?:it |he |she |they |was |were |had |has |been |previously |earlier ){0,4}(?:promised|pledged|agreed|planned|announced|scheduled|foreseen|undertaken)|(?:kept|keeping|honou?r(?:ed|ing)|made good|making good|fulfill?(?:ed|ing)|redeem(?:ed|ing)|delivered) (?:on )?(?:a |an |its |his |her |their |the |on ){0,2}(?:promise|pledge|word|commitment|undertaking)s?|in line with (?:its|his|her|their|the) (?:promise|pledge|commitment|undertaking)s?|true to (?:its|his|her|their) word|(?:which|that) (?:the |its |their |our )?(?:\w+ ){1,4}?(?:calls? for|called for|provid(?:es?|ed) for|foresees?|foresaw|envisag(?:es?|ed)|lays? down|laid down|sets? out|requir(?:es?|ed)))\b/gi;
const NOT =
  /\b(?:not|never|no|nor|neither|without|yet to|denied|denies|refus(?:e|es|ed|ing|al)|instead|unless|until|if|whether)\b|n't\b/i;
const MAYBE =
  /\b(?:threaten(?:s|ed|ing)?|may|might|could|would|warn(?:s|ed|ing)?|fears?|feared|if|unless|never|(?:did|do|does|has|have|had|is|are|was|were) not)\b|n't\b/i;

export const toldAsDone = (sentence: string): boolean => {
  if (outcomeOf(sentence) !== "kept") return !MAYBE.test(sentence);
  const rest = sentence.replace(AS_SAID, " ");
  return !OPEN.test(rest) && !SAID_AGAIN.test(rest) && !NOT.test(rest);
};

/** Of words that were read as an engagement or a statement: not said once more, nor merely talked about. */
export const tellsDeed = (sentence: string): boolean => {
  const rest = sentence.replace(AS_SAID, " ");
  return outcomeOf(sentence) !== "kept" || !(SAID_AGAIN.test(rest) || OPEN.test(rest));
};

/** What a plain sentence puts in prospect. */
const AHEAD = /\b(?:will|would|shall|(?:is|are) to)\s+(?!have\b)(?:\w+ly )?\w+/i;
const ACCORD = "(?:accord|agreement|deal|truce|cease-?fire|treaty|arrangement|memorandum|moratorium|armistice|pact)s?";
/** For how long an accord holds. */
const TERM = new RegExp(
  String.raw`\b${ACCORD}\b.{0,60}\b(?:holds?|valid|in force|runs?|lasts?|remains?|(?:be )?(?:renewed|extended|prolonged))\b`,
  "i",
);
const OF_ACCORD = new RegExp(String.raw`\b${ACCORD}\b`, "i");

/** That an accord was ended, or did not last. */
export const tellsEnd = (sentence: string): boolean =>
  OF_ACCORD.test(sentence) && outcomeOf(sentence) === "dropped" && toldAsDone(sentence);
export const isTerm = (sentence: string): boolean => TERM.test(sentence);
export const isAhead = (sentence: string): boolean => AHEAD.test(sentence) && !NOT.test(sentence);
