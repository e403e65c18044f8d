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

const HERE = new Set(["in", "at"]);
/** True where a sentence says on what day or where something was: "is in talks with the Fund", "quarrelled for years" may be told of no one meeting. */
export const isPlaced = (s: Pick<Scene, "times" | "timeAt" | "townsIn">, { index, first, last }: Sentence): boolean => {
  for (let i = first; i < last; i++) {
    const time = s.times[s.timeAt[i] as number];
    if (time && time.role === "at" && time.from !== null) return true;
  }
  return (s.townsIn?.get(index) ?? []).some((p) => HERE.has(p.preposition));
};
