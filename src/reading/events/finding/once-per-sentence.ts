import type { Words } from "../../words.ts";

/** A question about words [from, to) that every engagement of a sentence asks: answered once for each sentence. */
export const oncePerSentence = (ask: (w: Words, from: number, to: number) => boolean): typeof ask => {
  const answered = new WeakMap<Words, Map<number, { readonly to: number; readonly answer: boolean }>>();
  return (w, from, to) => {
    const bySentence = answered.get(w) ?? new Map<number, { readonly to: number; readonly answer: boolean }>();
    if (!bySentence.size) answered.set(w, bySentence);
    const known = bySentence.get(from);
    if (known?.to === to) return known.answer;
    const answer = ask(w, from, to);
    bySentence.set(from, { to, answer });
    return answer;
  };
};
