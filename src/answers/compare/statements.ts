/** Which statements of two accounts are the same one, told by both. */
import { foldedWords } from "../../knowledge/fold.ts";
import type { Act, Position } from "../../reading/reading.ts";

/** What an act leans to; statements of one matter that lean apart are told differently. */
const LEANING: Readonly<Record<Act, "for" | "against" | "open">> = {
  inform: "open",
  emphasize: "open",
  request: "open",
  welcome: "for",
  praise: "for",
  thank: "for",
  congratulate: "for",
  condole: "for",
  support: "for",
  agree: "for",
  promise: "for",
  invite: "for",
  propose: "for",
  concern: "against",
  criticize: "against",
  reject: "against",
  warn: "against",
};

export const leanApart = (a: Act, b: Act): boolean => LEANING[a] !== "open" && LEANING[b] !== "open" && LEANING[a] !== LEANING[b];

const SMALL = new Set(
  "a an and any as at be been between both but by for from had has have her his in into is it its more not of on or our own s said say says she so such than that the their them they this those to two was we were which who will with would".split(
    " ",
  ),
);
/** Endings that do not tell matters apart: reopen, reopened, reopening. */
const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly|ment|tion|al)$/, "") : word);

const contentOf = (p: Position): Set<string> =>
  new Set(
    foldedWords(p.about)
      .slice(0, 60)
      .filter((w) => !SMALL.has(w) && w.length > 1)
      .map(stem),
  );

/** Words in common against those of the shorter statement, 0 to 1. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((w) => b.has(w)).length / least;
};

/** Share of words from which two statements of one speaker are of one matter, and that which one topic lets suffice. */
const ALIKE = 0.5;
const ALIKE_ON_TOPIC = 0.25;

const sameSpeaker = (a: Position, b: Position): boolean => a.by.for !== null && a.by.for === b.by.for;

/** How surely two statements are one; 0 where they are not. */
export const likeness = (a: Position, b: Position): number => {
  if (!sameSpeaker(a, b)) return 0;
  const share = overlap(contentOf(a), contentOf(b));
  const topic = a.topic !== null && a.topic === b.topic;
  return share >= (topic ? ALIKE_ON_TOPIC : ALIKE) ? share + (topic ? 0.5 : 0) + (a.act === b.act ? 0.25 : 0) : 0;
};

/** Pairs off two lists, the surest pairs first; each statement in one pair at most. */
export const pairOff = <T extends Position>(as: readonly T[], bs: readonly T[]): { pairs: [T, T][]; a: T[]; b: T[] } => {
  const all = as
    .flatMap((x, i) => bs.map((y, j) => ({ i, j, score: likeness(x, y) })))
    .filter((p) => p.score > 0)
    .sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  const doneA = new Set<number>();
  const doneB = new Set<number>();
  const pairs: [T, T][] = [];
  for (const { i, j } of all) {
    if (doneA.has(i) || doneB.has(j)) continue;
    doneA.add(i);
    doneB.add(j);
    pairs.push([as[i] as T, bs[j] as T]);
  }
  return { pairs, a: as.filter((_, i) => !doneA.has(i)), b: bs.filter((_, j) => !doneB.has(j)) };
};
