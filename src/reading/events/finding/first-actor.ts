import type { Actor } from "../../document.ts";
import type { GatherContext } from "../accounts/told.ts";

/** Index of the first actor that begins at or behind a word. */
export const firstActorFrom = ({ actors }: Pick<GatherContext, "actors">, at: number): number => {
  let low = 0,
    high = actors.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((actors[mid] as Actor).first < at) low = mid + 1;
    else high = mid;
  }
  return low;
};
