import type { Scene } from "./clause.ts";

const TAKING = /^(?:accept|receiv|took$|tak(?:e|es|ing)$|given$|handed$)/;
const LED = new Set(["of", "from"]);
/** Words between the taking and the letters: "accepted, one after the other, [the] letters". */
const REACH = 8;

/** "accepted the letters of X, Ambassador of Fiji": an envoy's letters that are taken are his credentials. */
export const envoysLetters = (s: Scene, at: number): boolean => {
  const { folded } = s.words;
  if (folded[at] !== "letters" || !LED.has(folded[at + 1] ?? "")) return false;
  const envoy = s.actors[s.actorAt[at + 2] as number] ?? s.actors[s.actorAt[at + 3] as number];
  if (!envoy?.offices.some((o) => o.officeClass === "ambassador" && !o.former)) return false;
  for (let i = at - 1; i >= at - REACH && s.sentenceOf[i] === s.sentenceOf[at]; i--)
    if (TAKING.test(folded[i] as string)) return true;
  return false;
};
