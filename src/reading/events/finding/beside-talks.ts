import { EDGES } from "../../occasions/pointed.ts";
import type { Scene } from "./clause.ts";
import type { Phrase } from "./noun-phrase.ts";

const ARTICLES = new Set(["the", "a", "their", "its", "joint"]);
const COURSE = new Set(
  "stage stages phase phases step steps progress breakthrough deadlock stalemate impasse headway setback setbacks momentum".split(
    " ",
  ),
);
/** "weighed the next phase of the talks on grain", "no progress in the negotiations": how something stands, told of no sitting of it. */
const ofCourse = ({ words: { folded } }: Scene, { start }: Phrase): boolean => {
  const at = ARTICLES.has(folded[start - 1] ?? "") ? start - 2 : start - 1;
  return (folded[at] === "in" || folded[at] === "of") && COURSE.has(folded[at - 1] ?? "");
};

const FRAMEWORKS = new Set(
  "framework frameworks mechanism mechanisms basis channel channels structure structures architecture foundation foundations avenue avenues machinery modalities culture".split(
    " ",
  ),
);
/** "a structured framework for dialogue between the two countries": what is to make talks possible. */
const ofFramework = ({ words: { folded } }: Scene, { start }: Phrase): boolean => {
  const at = ARTICLES.has(folded[start - 1] ?? "") ? start - 2 : start - 1;
  return (folded[at] === "for" || folded[at] === "of") && FRAMEWORKS.has(folded[at - 1] ?? "");
};

const OF_WHOM = new Set(["between", "with", "of", "among"]);
/** "on the margins of the session": beside what others do; "of his meeting with A" is of those who met. */
const onEdge = ({ words: { folded } }: Scene, { at, start }: Phrase): boolean => {
  const of = ARTICLES.has(folded[start - 1] ?? "") ? start - 2 : start - 1;
  return folded[of] === "of" && EDGES.has(folded[of - 1] ?? "") && !OF_WHOM.has(folded[at + 1] ?? "");
};

/** What is told of talks without telling that anybody sat down: how they stand, what is to make them possible, what was on their margins. */
export const besideTalks = (s: Scene, p: Phrase): boolean => ofCourse(s, p) || ofFramework(s, p) || onEdge(s, p);
