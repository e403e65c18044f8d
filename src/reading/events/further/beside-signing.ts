import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD, ids, sameSet, type Told } from "../accounts/told.ts";

const TALKS = new Set("talks negotiations consultations conversation conversations meeting discussions".split(" "));
/** Words before talks that have no sides of their own: "after talks in narrow format", "their talks". */
const LEADING = new Set("after before following during their in at the".split(" "));
/** How many sentences behind a signing the talks that led to it may be told. */
const NEAR = 3;

/** The signing whose signatories a report's bare "talks" were between. */
const signingBeside = (events: readonly Event[], told: Told): Event | null =>
  events.find(
    (e) =>
      e.kind === "signing" &&
      HELD.has(e.status) &&
      e.participants.length > 1 &&
      e.triggers.some((t) => told.trigger.sentence >= t.sentence && told.trigger.sentence - t.sentence <= NEAR),
  ) ?? null;

/** "A and B signed the treaty after talks in narrow and in expanded format": those who signed have met. */
export const talksBesideSigning = (c: GatherContext, pending: readonly Told[], events: readonly Event[]): Event | null => {
  for (const told of pending) {
    const { trigger } = told;
    const word = c.words.folded[trigger.first] as string;
    const bare = trigger.noun && trigger.kind === "meeting" && trigger.status === "held" && told.people.length === 0;
    if (!bare || !TALKS.has(word) || !LEADING.has(c.words.folded[trigger.first - 1] ?? "")) continue;
    const signing = signingBeside(events, told);
    if (!signing || events.some((e) => e.kind === "meeting" && sameSet(ids(e.participants), ids(signing.participants)))) continue;
    return {
      kind: "meeting",
      status: "held",
      triggers: [trigger],
      participants: signing.participants.map((p) => ({ ...p, role: "party" as const })),
      times: told.times.length ? [...told.times] : [...signing.times],
      places: told.places.length ? [...told.places] : [...signing.places],
      occasion: told.occasion,
      sentence: trigger.sentence,
    };
  }
  return null;
};
