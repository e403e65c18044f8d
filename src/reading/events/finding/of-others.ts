import type { Scene } from "./clause.ts";

/** Those who talk below the level of governments: whoever agreed on it does not take part. */
const OTHERS = new Set(
  `militaries armies navies armed commanders soldiers experts expert specialists technicians engineers scientists scholars academics businessmen businesses
  businesspeople entrepreneurs companies firms banks investors traders universities students youth cities towns clubs lawyers families militias factions
  tribes clans communities peoples citizens services agencies regulators technical working trade unions broadcasters museums doctors farmers`
    .trim()
    .split(/\s+/),
);
const LINKS = new Set(["between", "among", "of"]);
const REACH = 5;

/** "agreed to resume talks between the two militaries": a contact of others than those named before it. */
export const ofOthers = (s: Scene, at: number, last: number): boolean => {
  const { folded } = s.words;
  if (!LINKS.has(folded[at + 1] ?? "")) return false;
  for (let k = at + 2; k < Math.min(last, at + 2 + REACH); k++) {
    if (s.actorAt[k] !== -1) return false;
    if (OTHERS.has(folded[k] as string)) return true;
  }
  return false;
};
