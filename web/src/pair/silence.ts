import type { EngagementSummary } from "../api/types.ts";
import { daysBetween, isDay } from "../text/dates.ts";

/** A contact with the days of silence between it and the one before it in time. */
export interface Contact {
  readonly item: EngagementSummary;
  /** Null for the first contact and wherever a day is not known. */
  readonly silence: number | null;
}

const tookPlace = (item: EngagementSummary): boolean => item.status === "held" || item.status === "earlier";

/**
 * Contacts in the order given (newest first), each with the silence before it. Only what took place, on a day that is known, ends a silence:
 * a planned or cancelled meeting does not.
 */
export function contacts(items: readonly EngagementSummary[]): readonly Contact[] {
  return items.map((item, at) => {
    if (!tookPlace(item) || !isDay(item.when)) return { item, silence: null };
    const before = items.slice(at + 1).find((other) => tookPlace(other) && isDay(other.when));
    return { item, silence: before === undefined ? null : Math.max(0, daysBetween(before.when.edtf, item.when.edtf)) };
  });
}

/** The longest silence between two contacts: its days and its length; null where fewer than two days are known. */
export function longestSilence(
  all: readonly Contact[],
): { readonly from: string; readonly to: string; readonly days: number } | null {
  let longest: { from: string; to: string; days: number } | null = null;
  for (const { item, silence } of all) {
    if (silence === null || silence <= (longest?.days ?? 0)) continue;
    const to = item.when.edtf;
    longest = { from: new Date(Date.parse(to) - silence * 86_400_000).toISOString().slice(0, 10), to, days: silence };
  }
  return longest;
}

/** The newest contact that took place. */
export function lastContact(items: readonly EngagementSummary[]): EngagementSummary | null {
  return items.find(tookPlace) ?? null;
}
