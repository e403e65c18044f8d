/** What the contact model is trained on: the features of one mention, or of one sentence, and the class it has. */
export interface Example {
  readonly slots: Uint16Array;
  /** Index into STATES or KINDS. */
  readonly label: number;
  /** How much it counts: less where nobody looked at it. */
  readonly weight: number;
}

export interface Examples {
  readonly mentions: readonly Example[];
  readonly kinds: readonly Example[];
}

/** A small generator of pseudo-random numbers in [0, 1) (mulberry32). */
export const randomOf = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
