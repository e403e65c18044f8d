import type { EngagementSummary, RecordPosition } from "../api/types.ts";
import { partyName } from "../text/parties.ts";

/** Words of several together, as against those of one side. */
export const isJoint = (position: RecordPosition): boolean => position.by.for === "BOTH";

const NAMED = 4;

/**
 * Who said it together: "the sides" are the two; a round of more is told by who else took part, since not each of them need have said it.
 *
 * Malaysia, Cambodia, Thailand, United States, China, for the two last -> "the sides, with Malaysia, Cambodia and Thailand"
 */
export function saidTogether(entry: EngagementSummary | undefined, pair: readonly string[]): string {
  const parties = new Set(entry?.participants.flatMap((one) => one.for ?? []) ?? []);
  const others = [...parties].filter((one) => !pair.includes(one)).map(partyName);
  if (others.length === 0 || parties.size <= 2) return "the sides";
  const named = others.slice(0, NAMED);
  const more = others.length - named.length;
  const last = more > 0 ? `${more} more` : named.pop();
  return `the sides, with ${named.length > 0 ? `${named.join(", ")} and ${last}` : last}`;
}

/** What was agreed last: by the two alone, or by one of them, before what a round of more said together. Positions newest first. */
export function lastAgreed(
  positions: readonly RecordPosition[],
  entryOf: (position: RecordPosition) => EngagementSummary | undefined,
  pair: readonly string[],
): RecordPosition | undefined {
  const agreed = positions.filter((position) => position.act === "agree");
  const ofTwo = (position: RecordPosition): boolean =>
    !isJoint(position) || saidTogether(entryOf(position), pair) === "the sides";
  return agreed.find(ofTwo) ?? agreed[0];
}
