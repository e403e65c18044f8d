import type { GatherContext } from "../accounts/told.ts";

/** Index of the first that begins at or behind a word, of what stands in the order of the text. */
export const firstFrom = (all: readonly { readonly first: number }[], at: number): number => {
  let low = 0,
    high = all.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((all[mid] as { readonly first: number }).first < at) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** Index of the first actor that begins at or behind a word. */
export const firstActorFrom = ({ actors }: Pick<GatherContext, "actors">, at: number): number => firstFrom(actors, at);
