import type { Words } from "../words.ts";

const TAKING = new Set(
  `hand hands handed handing pass passes passed passing take takes took taking taken have has had leave leaves left leaving yield yields yielded cede cedes
  ceded in from on to over assume assumes assumed into`.split(/\s+/),
);
const TALKING = new Set("main keynote guest principal featured next last opening closing".split(" "));
/** "took the chair", "was in the chair": where somebody sits, no holder; "the main speaker": who only speaks. */
export const isSeat = (w: Words, h: number): boolean =>
  (w.folded[h] === "chairmanship" && w.folded.slice(Math.max(0, h - 3), h).includes("under")) ||
  (w.folded[h] === "speaker" && w.capital[h] === 0 && TALKING.has(w.folded[h - 1] ?? "")) ||
  (w.folded[h] === "chair" && w.folded[h - 1] === "the" && w.capital[h] === 0 && TAKING.has(w.folded[h - 2] ?? ""));
