import type { Sentence } from "../../document.ts";
import type { Scene } from "./clause.ts";

/** The sentence of any kind in which a word stands; null between sentences. */
export const sentenceAt = ({ sentences, sentenceOf }: Pick<Scene, "sentences" | "sentenceOf">, i: number): Sentence | null => {
  const s = sentences[sentenceOf[i] as number];
  return s && i >= s.first && i < s.last ? s : null;
};

/** The sentence of the report's own telling in which a word stands; null where it stands in a frame, or in none. */
export const toldAt = (c: Pick<Scene, "sentences" | "sentenceOf">, i: number): Sentence | null => {
  const s = sentenceAt(c, i);
  return s?.region === null ? s : null;
};
