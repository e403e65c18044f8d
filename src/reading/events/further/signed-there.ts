import { signedByThose } from "../accounts/complete.ts";
import { enough } from "../accounts/enough.ts";
import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD, type Told, title } from "../accounts/told.ts";
import { signersBelow } from "../finding/signers-below.ts";

/** How many papers a report may tell this way. */
const MOST = 8;

/** "A was shut in with B for an hour. Officials signed two papers": signed by those of a meeting that only free words told. */
export const signedThere = (c: GatherContext, pending: readonly Told[], events: readonly Event[]): Event[] => {
  const out: Event[] = [];
  for (const told of pending) {
    const { trigger: t } = told;
    if (
      t.kind !== "signing" ||
      told.people.length ||
      !HELD.has(t.status) ||
      title(c, t) ||
      !signersBelow(c, t) ||
      out.length === MOST
    )
      continue;
    const again = [...events, ...out].some((e) => e.kind === "signing" && Math.abs(e.sentence - t.sentence) <= 1);
    const signed = again ? told : signedByThose(c, events, told);
    if (signed.people.length < 2 || !enough(c, signed)) continue;
    out.push({
      kind: "signing",
      status: t.status,
      triggers: [t],
      participants: signed.people,
      times: [...signed.times],
      places: [...signed.places],
      occasion: signed.occasion,
      sentence: t.sentence,
    });
  }
  return out;
};
