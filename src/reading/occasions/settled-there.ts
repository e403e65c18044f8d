import type { Words } from "../words.ts";

const OUTCOMES = new Set(
  "decision decisions agreement agreements commitment commitments understanding understandings consensus outcome outcomes resolution resolutions accord accords deal deals promise promises pledge pledges initiatives proposals".split(
    " ",
  ),
);
const SETTLED = new Set(
  "taken reached made adopted agreed announced approved endorsed concluded signed achieved arrived".split(" "),
);
/** "to discuss the decisions taken at the Madrid summit": what was settled there is talked of, elsewhere. */
export const agreedThere = ({ folded }: Words, at: number): boolean =>
  (folded[at] === "at" || folded[at] === "during") && SETTLED.has(folded[at - 1] ?? "") && OUTCOMES.has(folded[at - 2] ?? "");
