import { GAP, type Words } from "../../words.ts";

const CONCERNS = new Set("matter question task job problem decision affair".split(" "));
const SAID = new Set("said says thought thinks believed believes repeated added held".split(" "));
/** Words from whoever invites to the visit: his title, his name, and those of the guest. */
const VISIT_REACH = 40;
const tellsVisit = ({ folded, gap }: Words, i: number): boolean => {
  for (let k = i; k < Math.min(folded.length, i + VISIT_REACH) && !((gap[k] as number) & GAP.paragraph); k++)
    if (VISITS.has(folded[k] as string)) return true;
  return false;
};
const VISITS = new Set("visit visits visited visiting trip tour".split(" "));

/** "At the invitation of [the] President X, Y will pay a visit": whose guest somebody is, which tells of no hour with him. */
const invitedBy = (w: Words, i: number): boolean => {
  const { folded } = w;
  const of = folded[i - 1] === "the" || folded[i - 1] === "his" || folded[i - 1] === "her" ? i - 2 : i - 1;
  return folded[of] === "of" && folded[of - 1] === "invitation" && INVITED.has(folded[of - 3] ?? "") && tellsVisit(w, i);
};
const INVITED = new Set(["at", "on", "upon"]);

/** "It was a matter for X", "said that X was right": of whom something is said, told at word i. */
export const spokenOf = (w: Words, i: number): boolean =>
  invitedBy(w, i) ||
  (w.folded[i - 1] === "for" && CONCERNS.has(w.folded[i - 2] ?? "")) ||
  (w.folded[i - 1] === "that" && SAID.has(w.folded[i - 2] ?? ""));
