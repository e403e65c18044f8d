import { wordTest } from "../../forms.ts";
import { GATHERINGS } from "../../occasions/vocabulary.ts";
import { GAP } from "../../words.ts";
import { type GatherContext, HELD } from "../accounts/told.ts";
import { townOfFruit } from "../finding/fruit-of.ts";
import type { Trigger } from "../finding/trigger.ts";
import { compared } from "./compared.ts";
import { leading } from "./leading.ts";
import { ofTopic } from "./of-topic.ts";
import { ofOwnSeat } from "./own-seat.ts";
import type { PlaceMention } from "./places.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "born in", "resident in", "killed in": what somebody is or what befell him there, not where he met anybody. */
const OF_SOMEBODY =
  set(`born based resident residing resides residence living lives lived headquartered stationed exiled educated schooled studied studies studying graduated taught trained raised accredited native
  killed wounded injured died jailed imprisoned detained arrested captured stranded trapped kidnapped elected deployed buried affairs coordinator representative`);
/** "remarks made in Lyon": where something was said. "the journey she made to Lyon" has its goal. */
const SAID = set("made delivered published broadcast aired printed uttered");
const ofPast = (word: string, p: PlaceMention): boolean =>
  OF_SOMEBODY.has(word) || (SAID.has(word) && (p.preposition === "in" || p.preposition === "at"));
/** "held in Paris": of the gathering named before. */
const OF_GATHERING = set("held hosted organised organized convened opened due scheduled planned slated staged");
const HAPPENS = set("was were been is are be being");
const OPENERS = wordTest((word) => ["after", "before", "since", "when", "while", "who", "whose", "which", "as"].includes(word));

const MET_AS = set("guest guests host hosts");
/** "trained as a doctor in Lyon", "as a minister in Dili": what somebody was there. */
const asOne = (c: GatherContext, at: number): boolean => {
  const { folded } = c.words;
  const article = folded[at - 1] === "a" || folded[at - 1] === "an";
  return article && folded[at - 2] === "as" && !MET_AS.has(folded[at] as string);
};
/** "born in Lyon", "remarks made in Lyon": a town of somebody's life, where something was said, or of what led to an agreement told of. */
export const ofLife = (c: GatherContext, p: PlaceMention): boolean => {
  const at = leading(c, p);
  const { first } = c.sentences[p.sentence] as { first: number };
  return (
    ofPast(c.words.folded[at] as string, p) || (p.preposition === "in" && asOne(c, at)) || townOfFruit(c.words, p.first, first)
  );
};

/** True where a gathering other than the engagement is named between its word and another. */
const gatheringBetween = (c: GatherContext, t: Trigger, to: number): boolean => {
  for (let i = t.last; i < to; i++) if (GATHERINGS.has(c.words.folded[i] as string)) return true;
  return false;
};

/** "met X, who was born in Lyon", "discussed the conference on Sudan held in Paris": the place of what stands before it. */
const ofWordBefore = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  const at = leading(c, p);
  const word = c.words.folded[at] as string;
  if (at < t.last) return false;
  if (ofPast(word, p)) return true;
  if (!OF_GATHERING.has(word) || HAPPENS.has(c.words.folded[at - 1] as string)) return false;
  return gatheringBetween(c, t, at);
};

const TELLING = set("told tells said says announced confirmed stated revealed denied recalled wrote admitted claimed disclosed");
/** "told reporters in Harare that he had met him": where it was told. */
const whereItWasTold = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  const { first } = c.sentences[t.sentence] as { first: number };
  for (let i = p.last; i < t.first; i++)
    if (c.words.folded[i] === "that")
      return [...Array(p.first - first).keys()].some((k) => TELLING.has(c.words.folded[first + k] as string));
  return false;
};

/** The first word of a clause that opens between two places of the text; -1: none. */
const openerIn = (c: GatherContext, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (OPENERS(c.words, i)) return i;
  return -1;
};

/** "held talks with A two days after she met B in Paris", "After meeting B in Paris, she received A": the place of the other clause. */
export const ofOtherClause = (c: GatherContext, t: Trigger, p: PlaceMention, rivals: readonly Trigger[]): boolean => {
  const others = rivals.filter((r) => r !== t && r.kind !== "visit" && r.first !== t.first);
  if (p.first > t.first) {
    const opens = openerIn(c, t.last, p.first);
    return opens >= 0 && others.some((r) => r.first > opens && r.first < p.first + 4);
  }
  const { first } = c.sentences[t.sentence] as { first: number };
  const opens = openerIn(c, first, p.first);
  const inside = others.filter((r) => opens >= 0 && r.first > opens && r.first < t.first);
  return inside.some((r) => commaBetween(c, Math.max(r.last, p.last), t.first));
};

const commaBetween = (c: GatherContext, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if ((c.words.gap[i] as number) & GAP.comma) return true;
  return false;
};

/** What goes on beside: "while rebels were awaited in Luanda, the Amir brought ...". */
const MEANWHILE = new Set(["while", "whereas", "although", "though", "whilst"]);
/** A place that lies behind a colon, in a clause of what went on beside, or belongs to somebody's life or another gathering, is not that of the engagement. */
export const elsewhereTold = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  const { folded, gap } = c.words;
  if (
    compared(c, t, p.first) ||
    ofOwnSeat(c, p) ||
    ofWordBefore(c, t, p) ||
    whereItWasTold(c, t, p) ||
    (HELD.has(t.status) && ofTopic(c, t.last, p))
  )
    return true;
  for (let i = t.last + 1; i <= p.first; i++) if ((gap[i] as number) & GAP.colon) return true;
  if (p.first > t.first) return false;
  let closed = false;
  for (let i = t.first; i >= p.last; i--) closed ||= ((gap[i] as number) & GAP.comma) !== 0;
  if (!closed) return false;
  const { first } = c.sentences[t.sentence] as { first: number };
  for (let i = p.first; i >= first; i--) {
    // "While in Panama, she met ...": where whoever acts is.
    if (MEANWHILE.has(folded[i] as string))
      return folded[i + 1] !== "in" && folded[i + 1] !== "at" && folded[i + 1] !== "visiting";
    if (i < p.first && (gap[i + 1] as number) & (GAP.comma | GAP.semicolon)) return false;
  }
  return false;
};

const JOURNEYS = set("visit trip tour stay stop stopover journey");
const DURING = set("during on in within throughout amid of");
/** Words between "during" and its visit: "during his first two-day official visit". */
const VISIT_REACH = 7;
const REPORTING = set("brief briefed briefs inform informed report reported update updated tell told spoke talked");
/** "briefed him on my visit to Poland": what was told, not when. */
const reported = (c: GatherContext, on: number): boolean => {
  for (let i = on - 1; i >= on - VISIT_REACH && c.sentenceOf[i] === c.sentenceOf[on]; i--)
    if (REPORTING.has(c.words.folded[i] as string)) return true;
  return false;
};

/** "met him during a visit to Poland", "on the first day of her trip to Oslo": the goal of a journey in whose course it was. Not "ahead of a visit to". */
export const onVisitTo = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  const { folded, gap } = c.words;
  const to = folded[p.first - 1] === "the" ? p.first - 2 : p.first - 1;
  if (p.preposition !== "to" || folded[to] !== "to" || !JOURNEYS.has(folded[to - 1] as string)) return false;
  for (let i = to - 2; i > to - 2 - VISIT_REACH; i--) {
    if ((c.actorAt[i] as number) >= 0 && folded[i] !== "his" && folded[i] !== "her") return false;
    if ((gap[i + 1] as number) & GAP.comma || c.sentenceOf[i] !== t.sentence) return false;
    if (folded[i] === "of" && folded[i - 1] === "ahead") return false;
    if (DURING.has(folded[i] as string)) return !reported(c, i);
  }
  return false;
};
