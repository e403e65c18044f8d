import { preposition, type Scene } from "./clause.ts";
import { PAPERS } from "./papers.ts";
import { human } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Those who sign for their states while others, who are named, look on. */
const BELOW = set(
  `ministers officials experts deputies delegates representatives members rectors deans heads directors secretaries executives negotiators aides governors mayors
  companies ministries agencies universities firms departments chambers banks`,
);
/** "the two ministers", "the ministers": those told of before. */
const POINTING = set("the two both these those three");
/** Words from the verb to them: "signed by [the Oman and the Qatar] ministries", "officials [of both sides then] signed". */
const REACH = 7;
const BETWEEN = set("of and with on behalf under from lower");

const names = (s: Scene, i: number): boolean => {
  const a = s.actors[s.actorAt[i] as number];
  return a !== undefined && human(a) && a.entities.length > 0;
};

/** "were signed by ministers of both sides": who did it stands behind. */
const behind = (s: Scene, last: number): boolean => {
  const { folded } = s.words;
  const by = folded[last] === "by" ? last : folded[last + 1] === "by" ? last + 1 : -1;
  for (let i = by + 1; by >= 0 && i < by + REACH && s.sentenceOf[i] === s.sentenceOf[last - 1] && !names(s, i); i++) {
    if (BELOW.has(folded[i] as string)) return folded[by + 1] !== "the" || !POINTING.has(folded[i - 1] as string);
    if (preposition(folded[i] as string) && !BETWEEN.has(folded[i] as string)) return false;
  }
  return false;
};

/** "Officials of both sides signed", "which their ministers signed". */
const before = (s: Scene, first: number): boolean => {
  const { folded } = s.words;
  for (let i = first - 1; i >= first - REACH && s.sentenceOf[i] === s.sentenceOf[first] && !names(s, i); i--) {
    if (BELOW.has(folded[i] as string)) return !POINTING.has(folded[i - 1] as string);
    if (PAPERS.has(folded[i] as string) || (preposition(folded[i] as string) && !BETWEEN.has(folded[i] as string))) return false;
  }
  return false;
};

/** True where a paper is told as signed by people whom the report does not name: for their states, whoever looked on. */
export const signersBelow = (s: Scene, { first, last }: { readonly first: number; readonly last: number }): boolean =>
  behind(s, last) || before(s, first);
