import type { OccasionMention } from "../../occasions/occasion.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { GatherContext } from "./told.ts";

/** What a relation asks of the engagement's status: one still to come frames what is still to come. */
const framing = (t: Trigger, o: OccasionMention): boolean => {
  if (o.relation === "ahead") return t.status !== "held" && t.status !== "earlier";
  if (o.relation === "around") return t.kind !== "visit" && Math.abs(o.first - t.first) <= AROUND_REACH;
  return o.relation !== "mention" && o.relation !== "named";
};
/** Words between an engagement and the gathering before or after which it was. */
const AROUND_REACH = 18;

export const occasionOf = (c: GatherContext, t: Trigger): OccasionMention | null => {
  const framed = (c.occasionsIn.get(t.sentence) ?? []).filter((o) => !(t.first >= o.first && t.first < o.last) && framing(t, o));
  return [...framed].sort((a, b) => rank(a) - rank(b) || Math.abs(a.first - t.first) - Math.abs(b.first - t.first))[0] ?? null;
};

const rank = (o: OccasionMention): number =>
  (o.relation === "sidelines" ? 0 : o.relation === "frame" ? 1 : o.relation === "around" ? 4 : 2) +
  (o.kind === "purpose" ? 3 : 0);
