import type { Actor, TimeMention } from "../../document.ts";
import { type Event, type Participation, partiesOf } from "../accounts/event.ts";
import { type GatherContext, HELD, type Told, title } from "../accounts/told.ts";
import { preposition } from "../finding/clause.ts";
import { firstActorFrom } from "../finding/first-actor.ts";
import { sentenceText, type Trigger } from "../finding/trigger.ts";

/** Words that make a planned session one more of those already held. */
const MORE = new Set("further next another second third new fresh renewed follow-up again technical last final".split(" "));
const CONTACTS = new Set(["meeting", "call", "gathering"]);
/** Words that make one told as past one of those who have met now. */
const BEFORE = new Set(
  "last previous earlier preceding first second third fourth fifth latest recent prior initial inaugural before".split(" "),
);
const THEIRS = new Set(["their", "our"]);
/** How many further engagements a report tells of this way. */
const MOST = 2;

const AGAIN = /^re(?:conven|assembl)/;
const RESUMING = /^(?:resum(?:e|es|ed|ing)|continu(?:e|es|ed|ing)|reopen(?:ed|s)?|reconven(?:e|es|ed))$/;
/** Words behind "the talks" in which they are told to go on. */
const RESUMED_REACH = 6;
/** "The talks will resume on Saturday", "the negotiations are to be continued in Lima next week". */
const resumed = (c: GatherContext, t: Trigger): boolean => {
  const { last } = c.sentences[t.sentence] as { last: number };
  for (let i = t.last; i < Math.min(last, t.last + RESUMED_REACH); i++)
    if (RESUMING.test(c.words.folded[i] as string)) return true;
  return false;
};

/** "A further session", "will meet again", "the talks will resume": said of those who have met. */
export const sayMore = (c: GatherContext, t: Trigger): boolean => {
  if (AGAIN.test(c.words.folded[t.first] as string) || (t.noun && resumed(c, t))) return true;
  const s = c.sentences[t.sentence] as { first: number; last: number };
  const from = t.noun ? Math.max(s.first, t.first - 4) : t.first;
  const to = t.noun ? t.last : Math.min(s.last, t.last + 4);
  for (let i = from; i < to; i++) if (MORE.has(c.words.folded[i] as string)) return true;
  return false;
};

/** Words of a sentence that goes back from what is told to what went before it, between the same. */
const LINKS =
  /\b(?:their|they|(?:dates?|dating|goes|going|went|harks?|stems?|leads?) back|begun|began|followed|prepared|preceded|broken)\b/;

/** True where all days told are before those of another engagement, or, where that has none, before the report's. */
const wentBefore = (c: GatherContext, chief: Event, times: readonly TimeMention[]): boolean => {
  const from = chief.times.find((t) => t.from !== null)?.from ?? c.day;
  return from !== null && times.length > 0 && times.every((t) => t.to !== null && t.to < from);
};

/**
 * "Their previous meeting was in August", "A first session, on Monday, had broken up", "It all goes back to a handshake in Lima in May":
 * told as past of those who have met, with a day or a town.
 */
const sayBefore = (c: GatherContext, { trigger: t, times, places }: Told, chief: Event): boolean => {
  if (!HELD.has(t.status) || !t.noun || times.length + places.length === 0) return false;
  const past = wentBefore(c, chief, times);
  if (t.status !== "earlier" && !past) return false;
  for (let i = t.first - 1; i >= Math.max(0, t.first - 4); i--) {
    const word = c.words.folded[i] as string;
    if (BEFORE.has(word) || THEIRS.has(word)) return true;
  }
  return past && !t.anaphoric && !othersIn(c, t, chief) && LINKS.test(sentenceText(c, t.first));
};

/** True where a sentence speaks of anybody but those of an engagement and their sides. */
const othersIn = (c: GatherContext, t: Trigger, chief: Event): boolean => {
  const parties = new Set<string | null>(partiesOf(chief, c.entities));
  const { first, last } = c.sentences[t.sentence] as { first: number; last: number };
  for (let k = firstActorFrom(c, first); k < c.actors.length && (c.actors[k] as Actor).first < last; k++) {
    const a = c.actors[k] as Actor;
    const place = a.kind === "party" && preposition(c.words.folded[a.first - 1] ?? "");
    const of = a.entities.map((e) => c.entities[e]?.party ?? null);
    if (!place && of.some((party) => party !== null && !parties.has(party))) return true;
  }
  return false;
};

const TO_COME: ReadonlySet<string> = new Set(["planned", "proposed"]);

/** The engagement between two parties that a report tells first, as held or else as planned: what others follow or went before. */
const chiefOf = (c: GatherContext, events: readonly Event[]): Event | null => {
  const all = events
    .filter((e) => CONTACTS.has(e.kind) && partiesOf(e, c.entities).length > 1)
    .sort((a, b) => a.sentence - b.sentence);
  return all.find((e) => e.status === "held") ?? all.find((e) => e.status === "planned") ?? null;
};

/**
 * "A further round is planned for Monday", "Their previous meeting was in August", "Delegations are to meet within weeks": an engagement to come or gone by, told
 * without its people, of those whose engagement the report tells: the same people where it is one more of the same, else their sides.
 */
export const followUps = (c: GatherContext, pending: readonly Told[], events: readonly Event[]): Event[] => {
  const chief = chiefOf(c, events);
  if (!chief) return [];
  const out: Event[] = [];
  for (const told of pending) {
    const { trigger } = told;
    const before = sayBefore(c, told, chief);
    const officials = trigger.parts.some((p) => p.actor.plural && p.actor.entities.length === 0);
    // A wish for more talks some day is no engagement.
    const wished = trigger.status === "proposed" && told.times.length + told.places.length === 0;
    const toCome = TO_COME.has(trigger.status) && !wished && (chief.status === "held" || officials);
    if (!(toCome || before) || title(c, trigger) || told.people.length || !CONTACTS.has(trigger.kind)) continue;
    if (trigger.kind === "gathering" || trigger.sentence < chief.sentence || out.length === MOST) continue;
    const same = (before || sayMore(c, trigger)) && !officials;
    if (trigger.noun && !same && !officials) continue;
    const known = [...events, ...out].some(
      (e) => e.status === trigger.status && e.kind === trigger.kind && e.participants.length > 1 && !told.times.length,
    );
    if (known) continue;
    out.push({
      kind: trigger.kind,
      status: trigger.status,
      triggers: [trigger],
      participants: same ? theirOwn(c, chief).map((p): Participation => ({ ...p, role: "party" })) : sidesOf(c, chief),
      times: [...told.times],
      places: [...told.places],
      occasion: told.occasion,
      sentence: trigger.sentence,
    });
  }
  return out;
};

const TOGETHER = new Set(["host", "mediator"]);
/** Without whoever brought the others together, or looked on: no side of what they go on to do. */
export const theirOwn = (c: GatherContext, e: Event): readonly Participation[] => {
  if (partiesOf(e, c.entities).length < 3) return e.participants;
  const others = e.participants.filter((p) => !TOGETHER.has(p.role));
  const sides = others.filter((p) => p.role !== "guest");
  return sides.length > 1 ? sides : others;
};

/** The states and organizations whose people took part. */
export const sidesOf = (c: GatherContext, e: Event): Participation[] =>
  theirOwn(c, e).flatMap((p) => {
    const i = e.participants.indexOf(p);
    const entity = c.entities[p.entity];
    const first = e.participants.findIndex((q) => c.entities[q.entity]?.party === entity?.party) === i;
    if (!entity?.party || !first) return [];
    const words = entity.partyWords ?? entity.nameWords;
    return words ? [{ entity: c.partyEntity(entity.party, words), actor: null, role: "party" as const }] : [];
  });
