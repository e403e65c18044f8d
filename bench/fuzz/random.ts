/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** From 0 up to 1, 1 left out. */
  next(): number;
  /** A whole number from 0 up to `bound`, `bound` left out. */
  below(bound: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in one of `n` cases. */
  once(n: number): boolean;
}

/** Mulberry32. `n` tells the cases of one seed apart, so that case 70,000 is made without the ones before it. */
export const randomOf = (seed: number, n = 0): Random => {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    once: (n) => below(n) === 0,
  };
};
