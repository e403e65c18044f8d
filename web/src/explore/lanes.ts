import type { EngagementSummary } from "../api/types.ts";
import { partiesOf } from "../parts/participants.ts";
import { asDay } from "../parts/timeScale.ts";
import { isDay, isExact } from "../text/dates.ts";

/** How an engagement's time is drawn: a day, a stretch of known ends, or bounds within which it took place once. */
export interface Mark {
  readonly item: EngagementSummary;
  readonly shape: "day" | "stretch" | "bounds";
  /** First and last day; null where it is open to that side. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Lane {
  readonly party: string;
  readonly marks: readonly Mark[];
}

/** The mark of an engagement; null where nothing is known of its time. */
export function markOf(item: EngagementSummary): Mark | null {
  const { when } = item;
  if (isDay(when)) return { item, shape: "day", from: when.edtf, to: when.edtf };
  if (when.from === null && when.to === null) return null;
  return {
    item,
    shape: isExact(when) ? "stretch" : "bounds",
    from: when.from === null ? null : asDay(when.from),
    to: when.to === null ? null : asDay(when.to, true),
  };
}

/** A lane for each of the parties with most engagements, its marks in order of time. */
export function lanes(items: readonly EngagementSummary[], most: number): readonly Lane[] {
  const byParty = new Map<string, Mark[]>();
  for (const item of items) {
    const mark = markOf(item);
    if (mark === null) continue;
    for (const party of partiesOf(item.participants)) byParty.set(party, [...(byParty.get(party) ?? []), mark]);
  }
  return [...byParty]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([party, marks]) => ({ party, marks: marks.sort((x, y) => (dayOf(x) < dayOf(y) ? -1 : 1)) }));
}

const dayOf = (mark: Mark): string => mark.from ?? mark.to ?? "";
