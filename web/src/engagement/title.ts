import type { EngagementSummary } from "../api/types.ts";
import { callParticipant } from "../parts/participants.ts";
import { sayWhen } from "../text/dates.ts";
import { KINDS, label } from "../text/labels.ts";

type Titled = Pick<EngagementSummary, "kind" | "when" | "occasion" | "participants">;

/** Names in a title; a longer list is the page's own matter. */
const NAMED = 3;

/** What an engagement is called: "Meeting: A. Minister and B. Minister, 6 July 2024"; a gathering goes by its occasion. */
export function titleOf(engagement: Titled): string {
  const { kind, occasion, participants } = engagement;
  const subject =
    kind === "gathering" && occasion !== null ? occasion.name : joined(participants.map(callParticipant)) || occasion?.name;
  return `${label(KINDS, kind)}${subject === undefined ? "" : `: ${subject}`}, ${sayWhen(engagement.when)}`;
}

/** joined(["A", "B"]) -> "A and B"; five names -> "A, B and 3 more". */
function joined(names: readonly string[]): string {
  const shown = names.length <= NAMED ? names : [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`];
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
