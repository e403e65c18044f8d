import type { Actor, Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import type { Words } from "../../words.ts";
import type { Event, Participation } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { actorsWithin } from "../finding/rolls.ts";
import { toldAt } from "../finding/told-at.ts";
import { official } from "../modelled/bonds.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const APART = set("separate separately");
const EACH = spots(wordTest((word) => word === "each" || APART.has(word)));
const MEETINGS = set("meetings talks conversations audiences sessions");
/** Words from "the meetings" to "separately": "The meetings[, however, will be held] separately". */
const SEPARATE_REACH = 6;
/** "The meetings were held separately", "the talks were separate". */
const isSeparate = ({ folded }: Words, i: number): boolean => {
  for (let k = i - 1; k > i - SEPARATE_REACH && k > 0; k--)
    if (MEETINGS.has(folded[k] as string))
      return folded[k - 1] === "the" || folded[k - 1] === "both" || folded[k - 1] === "their";
  return false;
};
/** What each of several has to himself. */
const HAD = set(
  "alone private privately minutes hour hours turn audience conversation talk talks chat exchange separately received bilateral word words meeting meetings tete",
);
/** Before or after what all of them had together. */
export const BESIDE = set("before after ahead beforehand prior afterwards later earlier following");
/** How often a report may go on so about what it told. */
const MOST = 40;
/** Sentences back to where all of them are named. */
const NEAR = 3;

export const has = (c: GatherContext, { first, last }: Sentence, words: ReadonlySet<string>): boolean => {
  for (let i = first; i < last; i++) if (words.has(c.words.folded[i] as string)) return true;
  return false;
};

/** What was told last of several together, near enough to be gone on about. */
export const baseOf = (events: readonly Event[], s: Sentence, near = NEAR): Event | undefined =>
  events.findLast(
    (e) =>
      (e.kind === "meeting" || e.kind === "gathering") &&
      e.status === "held" &&
      e.participants.length > 2 &&
      e.triggers.some((t) => t.sentence < s.index && s.index - t.sentence <= near),
  );

/** The one of them who saw each of the others: told as host, or named again, or alone on his side of the verb. */
const hostOf = (c: GatherContext, e: Event, s: Sentence): Participation | null => {
  const told = e.participants.filter((p) => p.role === "host");
  if (told.length === 1) return told[0] as Participation;
  const named = new Set(actorsWithin(c, s).flatMap((a) => a.entities));
  const again = e.participants.filter((p) => named.has(p.entity));
  if (again.length === 1) return again[0] as Participation;
  const t = e.triggers.find((x) => !x.noun);
  const behind = e.participants.filter((p) => t && p.actor !== null && (c.actors[p.actor] as Actor).first > t.first);
  if (behind.length === 1) return behind[0] as Participation;
  // "H met A and B".
  const before = e.participants.filter((p) => t && p.actor !== null && (c.actors[p.actor] as Actor).first < t.first);
  return before.length === 1 ? (before[0] as Participation) : null;
};

const partyOf = (c: GatherContext, p: Participation): string | null => (c.entities[p.entity] as Entity).party;

/** True where a sentence is of those told together and of nobody else. */
export const ofThose = (c: GatherContext, e: Event, s: Sentence): boolean =>
  actorsWithin(c, s).every((a) => !official(c, a) || a.entities.every((x) => e.participants.some((p) => p.entity === x)));

/**
 * "A and B came to see H. Each had half an hour alone with him": an engagement with each, in place of the one told of all.
 * "Before the plenary each visitor had a word with the host": beside it. Gives the engagements as they are then.
 */
export const eachApart = (c: GatherContext, events: readonly Event[]): Event[] => {
  let out = [...events];
  for (const i of EACH(c.words).slice(0, MOST)) {
    if (APART.has(c.words.folded[i] as string) && !isSeparate(c.words, i)) continue;
    const s = c.words.folded[i + 1] === "other" ? null : toldAt(c, i);
    const base = s && has(c, s, HAD) ? baseOf(out, s) : undefined;
    const host = s && base && ofThose(c, base, s) ? hostOf(c, base, s) : null;
    if (!s || !base || !host) continue;
    const guests = base.participants.filter((p) => p !== host && partyOf(c, p) !== partyOf(c, host));
    if (guests.length < 2) continue;
    const beside = base.kind === "gathering" || has(c, s, BESIDE);
    const trigger = {
      first: i,
      last: i + 1,
      kind: "meeting",
      status: "held",
      sentence: s.index,
      parts: [],
      anaphoric: false,
    } as const;
    const own = { ...trigger, noun: true };
    const apart = guests.map(
      (p): Event => ({
        ...base,
        kind: "meeting",
        triggers: beside ? [own] : [...base.triggers, own],
        participants: [host, p],
        times: [...base.times],
        places: [...base.places],
        sentence: beside ? s.index : base.sentence,
      }),
    );
    const known = (e: Event): boolean =>
      out.some(
        (x) =>
          x !== base &&
          x.kind === "meeting" &&
          e.participants.every((p) => x.participants.length === 2 && x.participants.some((q) => q.entity === p.entity)),
      );
    out = [...(beside ? out : out.filter((e) => e !== base)), ...apart.filter((e) => !known(e))];
  }
  return out;
};
