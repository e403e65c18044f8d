import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

/**
 * "Statement on the Visit of President X of Peru", and below it "will welcome President X on Friday": a visit told by a headline's noun alone is to
 * come where the news that it is told for is.
 */
export const planHeadlineVisits = (c: GatherContext, framed: Event[], chief: Event | null): Event[] => {
  if (chief?.status !== "planned") return framed;
  for (const e of framed) {
    const headline = e.triggers.every((t) => t.noun && c.sentences[t.sentence]?.region === "title");
    const same = e.participants.some((p) => chief.participants.some((q) => q.entity === p.entity));
    if (e.kind === "visit" && e.status === "held" && headline && same && !e.times.length) e.status = "planned";
  }
  return framed;
};
