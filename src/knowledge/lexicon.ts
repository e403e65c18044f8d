/** A compiled list of names: words have numbers, and names are paths of word numbers in a tree laid flat in typed arrays. */
import { hashWord } from "./layout.ts";

export interface LexiconArrays {
  /** Open-addressing table: word number + 1, 0 empty; its length is a power of two. */
  readonly slots: Uint32Array;
  readonly wordStart: Uint32Array;
  readonly wordBytes: Uint8Array;
  /** Word number that leads to each node; node 0 is the root, the children of a node lie together, by word number. */
  readonly nodeWord: Uint32Array;
  readonly firstChild: Uint32Array;
  readonly hitStart: Uint32Array;
  readonly hits: Uint32Array;
}

export const NO_WORD = -1;
export const NO_NODE = 0;

export class Lexicon {
  readonly arrays: LexiconArrays;
  /** Words that begin a name have the numbers below this one, and node number + 1. */
  readonly #begins: number;

  constructor(arrays: LexiconArrays) {
    this.arrays = arrays;
    this.#begins = arrays.nodeWord.length > 1 ? (arrays.firstChild[1] as number) - 1 : 0;
  }

  /** The number of a folded word, NO_WORD if no name has it. The bytes are compared: no false hits. */
  word(folded: string): number {
    const { slots, wordStart, wordBytes } = this.arrays;
    const mask = slots.length - 1;
    const n = folded.length;
    for (let at = hashWord(folded) & mask; ; at = (at + 1) & mask) {
      const slot = slots[at] as number;
      if (slot === 0) return NO_WORD;
      const start = wordStart[slot - 1] as number;
      if ((wordStart[slot] as number) - start !== n) continue;
      let i = 0;
      while (i < n && wordBytes[start + i] === folded.charCodeAt(i)) i++;
      if (i === n) return slot - 1;
    }
  }

  /** The node that one word leads to from the root, NO_NODE if no name begins so. */
  begin(word: number): number {
    return word >= 0 && word < this.#begins ? word + 1 : NO_NODE;
  }

  /** The node that a further word leads to, NO_NODE if there is none. */
  next(node: number, word: number): number {
    if (word < 0) return NO_NODE;
    const { nodeWord, firstChild } = this.arrays;
    let low = firstChild[node] as number;
    let high = firstChild[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const w = nodeWord[middle] as number;
      if (w === word) return middle;
      if (w < word) low = middle + 1;
      else high = middle;
    }
    return NO_NODE;
  }

  hasHits(node: number): boolean {
    return (this.arrays.hitStart[node + 1] as number) > (this.arrays.hitStart[node] as number);
  }

  hits(node: number): Uint32Array {
    return this.arrays.hits.subarray(this.arrays.hitStart[node], this.arrays.hitStart[node + 1]);
  }
}
