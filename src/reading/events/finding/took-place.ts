/**
 * With whom talks were that are told by their taking place: "the meeting that drew the crowds came on Tuesday, with Y", "the talks all had waited
 * for were on Monday with Y", "his first meeting was with Y". Not "the meeting ended on Tuesday, with Y not among the guests".
 */
import type { Actor } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";
import { behindAdjunct } from "./lists.ts";
import { objectsOf } from "./objects.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const CAME = set("came comes followed follows happened");
const TAKING = set("took takes take");
const BE = set("was were is are will be been being");
const HELD = set("held due scheduled planned set expected");
/** Words of a relative clause that tells which meeting it was: "that drew the crowds", "everyone had waited for". */
const RELATIVE_REACH = 9;
/** What follows on somebody who is only said to have been there, or not: "with Y absent", "with Y presiding". */
const ATTENDANT = set("not absent present away missing also still due unable out in");

/** The word behind the verb by which a meeting took place; -1: another verb. */
const behindVerb = (s: Scene, at: number): number => {
  const { folded } = s.words;
  if (CAME.has(folded[at] as string)) return at + 1;
  if (TAKING.has(folded[at] as string)) return folded[at + 1] === "place" ? at + 2 : -1;
  if (!BE.has(folded[at] as string)) return -1;
  let i = at + 1;
  while (BE.has(folded[i] ?? "") || HELD.has(folded[i] ?? "")) i++;
  // "was that with Y", "was the one with Y".
  if (folded[i] === "that") return i + 1;
  return folded[i] === "the" && folded[i + 1] === "one" ? i + 2 : i;
};

const overAdjuncts = (s: Scene, from: number): number => {
  let i = from;
  for (let end = behindAdjunct(s, i); end > i; end = behindAdjunct(s, i)) i = end;
  return i;
};

/** True where somebody is the other side, and not one of whom more is said: "with Y presiding". */
const isOther = (s: Scene, { last }: Actor, sentence: number): boolean => {
  const word = s.words.folded[last] ?? "";
  if (s.sentenceOf[last] !== sentence || (s.words.gap[last] as number) & (GAP.comma | GAP.semicolon)) return true;
  return !ATTENDANT.has(word) && !word.endsWith("ing") && !word.endsWith("ed");
};

/** With whom the talks named at word `noun` were, behind the verb of their taking place; empty where nothing says so. */
export const tookPlaceWith = (s: Scene, noun: number): Actor[] => {
  const { folded, count } = s.words;
  const sentence = s.sentenceOf[noun] as number;
  for (let at = noun + 1; at < Math.min(count, noun + 2 + RELATIVE_REACH) && s.sentenceOf[at] === sentence; at++) {
    if (s.actorAt[at] !== -1 || (s.words.gap[at] as number) & (GAP.comma | GAP.semicolon)) return [];
    const verb = behindVerb(s, at);
    if (verb < 0) continue;
    const link = overAdjuncts(s, verb);
    if (folded[link] !== "with" || s.sentenceOf[link] !== sentence) continue;
    const others = objectsOf(s, link, { direct: false, by: ["with"], reach: 4, noun: true });
    const last = others.at(-1);
    return last && isOther(s, last, sentence) ? others : [];
  }
  return [];
};
