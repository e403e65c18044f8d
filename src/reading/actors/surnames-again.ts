import type { NameHit } from "../document.ts";
import { partyOf, personHits } from "../names.ts";
import type { Words } from "../words.ts";
import type { RawActor } from "./raw.ts";

/** Later mentions of unknown people by surname alone: words equal to the last (or first) word of a name met before. */
export const surnamesAgain = (
  w: Words,
  sentenceOf: Int32Array,
  names: readonly NameHit[],
  raw: readonly RawActor[],
  blank: (first: number, last: number) => RawActor,
): RawActor[] => {
  const tails = new Map<string, string>();
  for (const a of raw) {
    if (a.kind !== "person" || !a.nameWords) continue;
    const [first, last] = a.nameWords;
    if (last - first < 2 && !a.offices.length && a.first === first && !a.candidates.length) continue;
    for (const i of [first, last - 1]) {
      const word = w.folded[i] as string;
      if (word.length > 2 && (w.capital[i] as number) > 0) tails.set(word, word);
    }
  }
  if (!tails.size) return [...raw];
  const taken = new Uint8Array(w.count);
  for (const a of raw) for (let i = a.first; i < a.last; i++) taken[i] = 1;
  const held = new Uint8Array(w.count);
  for (const n of names)
    if (!personHits(n.match).length && (n.last - n.first > 1 || partyOf(n.match)))
      for (let i = n.first; i < n.last; i++) held[i] = 1;
  const added: RawActor[] = [];
  for (let i = 0; i < w.count; i++) {
    if ((w.capital[i] as number) === 0 || taken[i] || held[i] || !tails.has(w.folded[i] as string)) continue;
    let last = i + 1;
    while (
      last < w.count &&
      tails.has(w.folded[last] as string) &&
      !taken[last] &&
      (w.capital[last] as number) > 0 &&
      sentenceOf[last] === sentenceOf[i]
    )
      last++;
    added.push(blank(i, last));
    i = last - 1;
  }
  return [...raw, ...added].sort((a, b) => a.first - b.first);
};
