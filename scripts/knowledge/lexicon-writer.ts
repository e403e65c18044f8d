/** Lays a list of names out as the arrays of src/knowledge/lexicon.ts. */
import { entityOf, hashWord } from "../../src/knowledge/layout.ts";
import type { LexiconArrays } from "../../src/knowledge/lexicon.ts";

interface Node {
  readonly next: Map<string, Node>;
  hits: number[];
}

export class LexiconWriter {
  readonly #root: Node = { next: new Map(), hits: [] };
  #names = 0;

  get names(): number {
    return this.#names;
  }

  /** Adds a name; hits of one name keep the order in which they were added, and no hit is kept twice. */
  add(words: readonly string[], hit: number): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), hits: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    if (!node.hits.length) this.#names++;
    // The same entity under a weaker form adds nothing.
    if (!node.hits.some((h) => entityOf(h) === entityOf(hit))) node.hits.push(hit);
  }

  /** True if some name is this one word. */
  has(word: string): boolean {
    return (this.#root.next.get(word)?.hits.length ?? 0) > 0;
  }

  arrays(): LexiconArrays {
    const number = this.#numberWords();
    const order: Node[] = [this.#root];
    const leads: number[] = [0];
    const firstChild: number[] = [];
    for (let i = 0; i < order.length; i++) {
      firstChild.push(order.length);
      const children = [...(order[i] as Node).next]
        .map(([word, child]) => [number.get(word) as number, child] as const)
        .sort((a, b) => a[0] - b[0]);
      for (const [word, child] of children) {
        leads.push(word);
        order.push(child);
      }
    }
    firstChild.push(order.length);
    const hitStart = [0];
    const hits: number[] = [];
    for (const node of order) {
      hits.push(...node.hits);
      hitStart.push(hits.length);
    }
    return {
      ...tableOf([...number.keys()]),
      nodeWord: Uint32Array.from(leads),
      firstChild: Uint32Array.from(firstChild),
      hitStart: Uint32Array.from(hitStart),
      hits: Uint32Array.from(hits),
    };
  }

  /** Words that begin a name come first, so that their number is that of the node they lead to, less one. */
  #numberWords(): Map<string, number> {
    const number = new Map<string, number>();
    for (const word of [...this.#root.next.keys()].sort()) number.set(word, number.size);
    const visit = (node: Node): void => {
      for (const [word, child] of node.next) {
        if (!number.has(word)) number.set(word, number.size);
        visit(child);
      }
    };
    visit(this.#root);
    return number;
  }
}

const tableOf = (words: readonly string[]): Pick<LexiconArrays, "slots" | "wordStart" | "wordBytes"> => {
  let capacity = 1024;
  while (capacity < words.length * 2) capacity *= 2;
  const slots = new Uint32Array(capacity);
  const wordStart = new Uint32Array(words.length + 1);
  words.forEach((word, i) => {
    let slot = hashWord(word) & (capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = i + 1;
    wordStart[i + 1] = (wordStart[i] as number) + word.length;
  });
  return { slots, wordStart, wordBytes: new Uint8Array(Buffer.from(words.join(""), "latin1")) };
};
