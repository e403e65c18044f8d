import type { FollowedPromise } from "../api/types.ts";
import { sayDate, sayEdtf } from "../text/dates.ts";

/** What became of a promise as far as the record tells. */
export const STANDINGS = {
  open: "no later word",
  kept: "kept",
  changed: "changed",
  dropped: "dropped",
} as const;
export type Standing = keyof typeof STANDINGS;

/** The worst that later words tell: one that was kept in part and then dropped counts as dropped. */
export function standingOf({ followUps }: Pick<FollowedPromise, "followUps">): Standing {
  const told = followUps.map((one) => one.outcome);
  return (["dropped", "changed", "kept"] as const).find((outcome) => told.includes(outcome)) ?? "open";
}

/** "18 August 2023", "between 1 and 31 May"; null where no time is said. */
export function sayTime({ from, to }: FollowedPromise["promise"]): string | null {
  if (from === null && to === null) return null;
  if (to?.includes("/")) return sayEdtf(to);
  if (from === to || to === null) return from === to ? sayDate(from ?? "") : `${sayDate(from ?? "")} or later`;
  return from === null ? `no later than ${sayDate(to)}` : `${sayDate(from)} to ${sayDate(to)}`;
}
