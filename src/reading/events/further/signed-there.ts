import { BE } from "../../lexicon/contact.ts";
import { signedByThose } from "../accounts/complete.ts";
import { enough } from "../accounts/enough.ts";
import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD, type Told, title } from "../accounts/told.ts";
import { signersBelow } from "../finding/signers-below.ts";

const RELATIVE = new Set(["which", "that"]);
/** Words from "were" to "signed". */
const PASSIVE_REACH = 3;
/** "Five papers were signed": nothing else is told of them; "a loan, which was signed in July" is beside what is told. */
const newlySigned = (c: GatherContext, { first, sentence }: Told["trigger"]): boolean => {
  const { folded } = c.words;
  for (let i = first - 1; i >= first - PASSIVE_REACH && c.sentenceOf[i] === sentence && c.actorAt[i] === -1; i--)
    if (BE.has(folded[i] as string)) return !RELATIVE.has(folded[i - 1] ?? "") && !RELATIVE.has(folded[i - 2] ?? "");
  return false;
};

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
      !(signersBelow(c, t) || newlySigned(c, t)) ||
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
