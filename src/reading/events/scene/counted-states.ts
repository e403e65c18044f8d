import type { Words } from "../../words.ts";

const COUNTS: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten".split(" ").map((word, i) => [word, i + 2]),
);
const DETERMINED = new Set("the these those all same said".split(" "));
const COUNTRIES = new Set("countries nations states".split(" "));

/** "these [four] countries", "both countries": how many states the word at `i` counts; null where it counts none that were named. */
export const countedStates = (w: Words, i: number): number | null => {
  if (!COUNTRIES.has(w.folded[i + 1] ?? "")) return null;
  if (w.folded[i] === "both") return 2;
  return DETERMINED.has(w.folded[i - 1] ?? "") ? (COUNTS.get(w.folded[i] as string) ?? null) : null;
};
