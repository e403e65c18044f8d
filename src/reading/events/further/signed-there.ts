import { BE } from "../../lexicon/contact.ts";
import { signedByThose } from "../accounts/complete.ts";
import { enough } from "../accounts/enough.ts";
import type { Event } from "../accounts/event.ts";
import { type GatherContext, HELD, type Told, title } from "../accounts/told.ts";
import { clauseStart } from "../finding/clause.ts";
import { PAPERS } from "../finding/papers.ts";
import { signersBelow } from "../finding/signers-below.ts";

/** Words from "were" to "signed". */
const PASSIVE_REACH = 3;
const isPassive = (c: GatherContext, { first, sentence }: Told["trigger"]): boolean => {
  for (let i = first - 1; i >= first - PASSIVE_REACH && c.sentenceOf[i] === sentence && c.actorAt[i] === -1; i--)
    if (BE.has(c.words.folded[i] as string)) return true;
  return false;
};

/** "Five papers were signed", nobody being told to have done it; "a loan, which was signed in July" is beside what the report tells. */
const newlySigned = (c: GatherContext, t: Told["trigger"]): boolean => {
  if (!isPassive(c, t) || c.words.folded[t.last] === "by") return false;
  const { first } = c.sentences[t.sentence] as { first: number };
  const start = clauseStart(c, t.first);
  // "When they were done, two protocols were signed": behind a clause that opens the sentence.
  if (start > first + 1) return false;
  for (let i = start; i < t.first; i++) if (PAPERS.has(c.words.folded[i] as string)) return true;
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
