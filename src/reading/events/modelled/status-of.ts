import { STATES, STATUS } from "../../contacts/classes.ts";
import type { MentionScore } from "../../contacts/model.ts";
import type { Status } from "../../reading.ts";

/** What the contact model holds to have become of a contact, if there was one, by all who take part in it. */
export const statusOf = (scores: readonly MentionScore[]): Status => {
  const sums = STATES.map((_, k) => scores.reduce((n, m) => n + (m.states[k] as number), 0));
  sums[0] = 0;
  return STATUS[sums.indexOf(Math.max(...sums))] ?? "held";
};
