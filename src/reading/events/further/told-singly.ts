import type { Entity, Sentence } from "../../document.ts";
import type { Event, Participation } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { BESIDE, has } from "./each-apart.ts";

const AT = new Set(["at", "in", "during"]);
/** Words from the head of a sentence to the meeting that it goes on about: "During [his first] meeting with". */
const REACH = 5;
const APART = new Set("separate separately sidelines margins also another second trilateral together jointly".split(" "));

/** "At the meeting with X, ...": goes on about a meeting told before, and about no other one beside it. */
const goesOn = (c: GatherContext, { triggers }: Event): boolean => {
  const [t] = triggers;
  const s = c.sentences[t?.sentence ?? -1];
  if (!t?.noun || !s || s.region !== null || t.first - s.first > REACH || !AT.has(c.words.folded[s.first] as string))
    return false;
  return !has(c, s, BESIDE) && !has(c, s, APART);
};

const includes = (e: Event, p: Participation): boolean => e.participants.some((q) => q.entity === p.entity);

/** The meetings with one of several that a report tells behind the one in which it told them all. */
const singles = (c: GatherContext, events: readonly Event[], base: Event): Event[] =>
  events.filter(
    (e) =>
      e.kind === "meeting" &&
      e.status === base.status &&
      e.participants.length === 2 &&
      e.sentence > base.sentence &&
      e.participants.every((p) => includes(base, p)) &&
      goesOn(c, e),
  );

const fromSeveralStates = (c: GatherContext, all: readonly Participation[]): boolean =>
  new Set(all.map((p) => (c.entities[p.entity] as Entity).party)).size === all.length;

const saidTogether = (c: GatherContext, base: Event): boolean =>
  base.triggers.some((t) => has(c, c.sentences[t.sentence] as Sentence, APART));

/**
 * "H received the ambassadors of A and B. During the meeting with X of A ... At the meeting with Y of B ...": H met each of them for himself,
 * and nothing beside. Gives the engagements as they are then.
 */
export const toldSingly = (c: GatherContext, events: readonly Event[]): Event[] => {
  let out = [...events];
  for (const base of events) {
    if (base.kind !== "meeting" || base.participants.length < 3 || saidTogether(c, base)) continue;
    const each = singles(c, out, base);
    const host = each.length ? base.participants.find((p) => each.every((e) => includes(e, p))) : undefined;
    const guests = base.participants.filter((p) => p !== host);
    const left = guests.filter((p) => !each.some((e) => includes(e, p)));
    if (!host || left.length > 1 || (left.length === 1 && guests.length > 2) || !fromSeveralStates(c, base.participants))
      continue;
    const told = (e: Event): Event => ({
      ...e,
      triggers: [...base.triggers, ...e.triggers],
      times: e.times.length ? e.times : [...base.times],
      places: e.places.length ? e.places : [...base.places],
      occasion: e.occasion ?? base.occasion,
      sentence: base.sentence,
    });
    out = out.flatMap((e) => {
      if (e === base) return left.map((p) => ({ ...base, participants: [host, p] }));
      return [each.includes(e) ? told(e) : e];
    });
  }
  return out;
};
