import type { Actor, Entity } from "../document.ts";
import type { Event, Participation } from "./event.ts";
import { type GatherContext, type Told, title } from "./told.ts";

/** Index of the first actor that stands behind a word. */
const lastActorBefore = (c: GatherContext, at: number): number => {
  let low = 0,
    high = c.actors.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((c.actors[mid] as Actor).first < at) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** How often each person has been named up to a sentence: the one whom the report follows. */
const protagonist = (c: GatherContext, told: Told): Participation | null => {
  const other = c.entities[(told.people[0] as Participation).entity] as Entity;
  const count = new Map<number, number>();
  for (let k = Math.max(0, lastActorBefore(c, told.trigger.first) - 300); k < c.actors.length; k++) {
    const a = c.actors[k] as Actor;
    if ((c.sentenceOf[a.first] as number) > told.trigger.sentence) break;
    if (a.entities.length !== 1) continue;
    const e = c.entities[a.entities[0] as number] as Entity;
    if ((e.type !== "person" && e.type !== "office") || e.party === null || e.party === other.party || e.index === other.index)
      continue;
    const near = told.trigger.sentence - (c.sentenceOf[a.first] as number);
    count.set(e.index, (count.get(e.index) ?? 0) + (near <= 1 ? 2 : near <= 4 ? 1 : 0.4));
  }
  const best = [...count].sort((a, b) => b[1] - a[1])[0];
  return best ? { entity: best[0], actor: null, role: "party" } : null;
};

/** "A meeting with Bold followed": one side told, the other is whom the report follows. */
export const complete = (c: GatherContext, told: Told, events: readonly Event[]): Told => {
  const { trigger: t, people } = told;
  if (!["meeting", "call", "ceremony"].includes(t.kind) || (t.anaphoric && !newcomer(c, events, told)) || people.length === 0)
    return told;
  const known = people.map((p) => c.entities[p.entity] as Entity);
  if (
    new Set(known.map((e) => e.party)).size !== 1 ||
    known.some((e) => e.party === null || (e.type !== "person" && e.type !== "office"))
  )
    return told;
  if (!t.noun && !t.parts.some((p) => p.role === "guest" || p.role === "host")) return told;
  if (title(c, t)) return told;
  const one = protagonist(c, told);
  return one ? { ...told, people: [one, ...people] } : told;
};

/** "The meeting that drew the cameras came on Saturday, with X": somebody of whom no such engagement has been told. */
export const newcomer = (c: GatherContext, events: readonly Event[], told: Told): boolean =>
  told.people.length === 1 &&
  told.trigger.noun &&
  (c.entities[(told.people[0] as Participation).entity] as Entity).name !== null &&
  events.some((e) => e.kind === told.trigger.kind) &&
  !events.some((e) => e.kind === told.trigger.kind && e.participants.some((p) => p.entity === told.people[0]?.entity));

/** "where the Shusha Declaration was signed": a known instrument has its own parties and day; the report tells of it as past. */
export const knownSigning = (c: GatherContext, told: Told): Told => {
  if (told.trigger.kind !== "signing" || told.people.length > 0) return told;
  const s = c.sentences[told.trigger.sentence] as { first: number; last: number };
  const named = c.instruments.find((i) => i.first >= s.first && i.last <= s.last && i.parties.length >= 2);
  if (!named) return told;
  const people = named.parties.map((p) => ({
    entity: c.partyEntity(p, [named.first, named.last]),
    actor: null,
    role: "party" as const,
  }));
  return { ...told, trigger: { ...told.trigger, status: "earlier" }, people, instrument: { name: named.name, on: named.on } };
};

/** "A joint declaration was signed": by those who have just met. */
export const signedByThose = (events: readonly Event[], told: Told): Told => {
  if (told.trigger.kind !== "signing" || told.people.length > 0 || told.trigger.status !== "held") return told;
  const before = events.findLast(
    (e) => e.status === "held" && ["meeting", "gathering"].includes(e.kind) && told.trigger.sentence - e.sentence <= 6,
  );
  return before ? { ...told, people: before.participants.map((p) => ({ ...p, role: "party" as const })) } : told;
};

/** Splits "A met B and C" told of one host and several guests of different states into one engagement a guest. */
export const split = (c: GatherContext, told: Told): Told[] => {
  const { trigger: t, people } = told;
  if (!(t.kind === "meeting" || t.kind === "call") || people.length < 3) return [told];
  const text = c.words.text.slice(
    (c.sentences[t.sentence] as { start: number }).start,
    (c.sentences[t.sentence] as { end: number }).end,
  );
  const words = c.words;
  if (people.every((p) => p.actor === (people[0] as Participation).actor)) return [told];
  const many =
    t.noun &&
    (words.folded[t.first] as string).endsWith("s") &&
    words.folded[t.first] !== "talks" &&
    new Set(people.slice(1).map((p) => (c.entities[p.entity] as Entity).party)).size > 1 &&
    new Set(people.map((p) => (c.entities[p.entity] as Entity).party)).size > 2;
  const colleagues = t.parts.some(
    (p) =>
      p.actor.plural &&
      p.actor.kind === "pronoun" &&
      p.actor.entities.length > 1 &&
      /colleague|counterpart/.test(words.text.slice(words.start[p.actor.first], words.end[p.actor.last - 1])),
  );
  const apart =
    many ||
    colleagues ||
    /\b(?:separate(?:ly)?|one by one|each|respectively|in turn|one after (?:the other|another)|individually|one-to-one|one-on-one)\b/i.test(
      text,
    );
  if (!apart) return [told];
  const [first, ...rest] = people as [Participation, ...Participation[]];
  return rest.map((p) => ({ ...told, people: [first, p] }));
};
