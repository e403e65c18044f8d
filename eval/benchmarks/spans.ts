/** Spans of a text against gold spans: one is found when another of its kind overlaps it. Code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Counts {
  gold: number;
  found: number;
  read: number;
  right: number;
}

export const none = (): Counts => ({ gold: 0, found: 0, read: 0, right: 0 });

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Adds a text's spans; `against` are gold spans that make a read one right without being asked for. */
export const countSpans = (n: Counts, gold: readonly Span[], read: readonly Span[], against: readonly Span[] = gold): void => {
  n.gold += gold.length;
  n.found += gold.filter((g) => read.some((r) => touches(g, r))).length;
  n.read += read.length;
  n.right += read.filter((r) => against.some((g) => touches(g, r))).length;
};
