import type { Actor, Entity, TimeMention } from "../document.ts";
import { listStartingWith, type Scene } from "./clause.ts";
import { type Event, type Participation, partiesOf } from "./event.ts";
import type { OccasionMention } from "./occasions.ts";
import type { PlaceMention } from "./places.ts";
import type { Trigger } from "./triggers.ts";

export interface GatherContext extends Scene {
  readonly entities: readonly Entity[];
  readonly places: readonly PlaceMention[];
  readonly occasions: readonly OccasionMention[];
  /** The same by sentence. */
  readonly instruments: readonly {
    readonly first: number;
    readonly last: number;
    readonly name: string;
    readonly parties: readonly string[];
    readonly on: string | null;
  }[];
  /** The entity of a state or organization, made if the report has none. */
  readonly partyEntity: (id: string, words: readonly [number, number]) => number;
  readonly timesIn: ReadonlyMap<number, readonly TimeMention[]>;
  readonly townsIn: ReadonlyMap<number, readonly PlaceMention[]>;
}

/** Groups what stands in the text by the sentence it stands in. */
export const bySentence = <T>(all: readonly T[], sentence: (x: T) => number): Map<number, T[]> => {
  const out = new Map<number, T[]>();
  for (const x of all) {
    const list = out.get(sentence(x));
    if (list) list.push(x);
    else out.set(sentence(x), [x]);
  }
  return out;
};

/** A trigger with its actors turned into participants. */
interface Told {
  readonly trigger: Trigger;
  readonly people: Participation[];
  readonly times: TimeMention[];
  readonly places: PlaceMention[];
  readonly occasion: OccasionMention | null;
  readonly instrument?: { readonly name: string; readonly on: string | null };
}

const counts = (e: Entity): boolean => e.party !== null;

/** The participants a trigger's actors stand for: people before the side or state they act for. */
const participantsOf = (c: GatherContext, t: Trigger): Participation[] => {
  const seen = new Set<number>();
  const all: Participation[] = [];
  for (const { actor, role } of t.parts)
    for (const entity of actor.entities) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      all.push({ entity, actor: actor.index, role });
    }
  const entity = (p: Participation): Entity => c.entities[p.entity] as Entity;
  const people = all.filter((p) => ["person", "office"].includes(entity(p).type));
  if (!people.length) return all.filter((p) => counts(entity(p)));
  const spoken = new Set(people.map((p) => entity(p).party));
  return officialsFor(
    c,
    all.filter((p) => (people.includes(p) ? true : counts(entity(p)) && !spoken.has(entity(p).party))),
  );
};

const MEDIATED = new Set("facilitated mediated brokered moderated".split(" "));
/** "facilitated by A and B", "with the Russian deputy minister acting as mediator": who brought the sides together. */
const withMediators = (c: GatherContext, t: Trigger, people: Participation[]): Participation[] => {
  if (!people.length || !["meeting", "signing", "gathering"].includes(t.kind)) return people;
  const s = c.sentences[t.sentence] as { first: number; last: number };
  const { words: w } = c;
  const out = [...people];
  const add = (a: Actor): void => {
    for (const entity of a.entities)
      if (!out.some((p) => p.entity === entity) && (c.entities[entity] as Entity).name !== null)
        out.push({ entity, actor: a.index, role: "mediator" });
  };
  for (let i = s.first; i < s.last; i++) {
    const word = w.folded[i] as string;
    if (MEDIATED.has(word) && w.folded[i + 1] === "by") {
      for (let k = i + 2; k < Math.min(s.last, i + 5); k++) {
        const a = c.actorAt[k] as number;
        if (a >= 0) {
          for (const x of listStartingWith(c, c.actors[a] as Actor, s.last)) add(x);
          break;
        }
      }
    }
    if ((word === "mediator" || word === "mediating" || word === "mediators") && i > t.first) {
      const before = c.actors.findLast((a) => a.last <= i && a.first >= s.first && i - a.last <= 2);
      if (before && w.folded[before.first - 1] === "with") add(before);
    }
  }
  return out;
};

/** The time mentions of a sentence that lie nearer to this trigger than to any other. */
const timesNear = (c: GatherContext, t: Trigger, all: readonly Trigger[]): TimeMention[] => {
  const rivals = all.filter((x) => x !== t);
  const near = (c.timesIn.get(t.sentence) ?? []).filter((x) => {
    if (x.role !== "at") return false;
    const own = distance(c, t, x);
    return !rivals.some((r) => distance(c, r, x) < own || (between(r.first, t.first, x.first) && distance(c, r, x) <= own));
  });
  const best = [...near].sort((a, b) => weigh(c, t, a) - weigh(c, t, b))[0];
  return best && weigh(c, t, best) < 45 ? [best] : [];
};
/** A day weighs less than a month or a year, which may belong to anything else in the sentence. */
const weigh = (c: GatherContext, t: Trigger, x: TimeMention): number =>
  distance(c, t, x) + (x.from !== null && x.from === x.to ? 0 : x.edtf.length === 4 ? 30 : 10);
/** Words between a trigger and a time; a comma or clause word between them weighs more. */
const distance = (c: GatherContext, t: Trigger, x: TimeMention): number => {
  const end = Math.max(
    t.first,
    ...t.parts.map((p) => (p.actor.first > t.first && p.actor.last <= x.first ? p.actor.last - 1 : t.first)),
  );
  return Math.min(stretch(c, t.first, x), stretch(c, end, x));
};
const stretch = (c: GatherContext, at: number, x: TimeMention): number => {
  const from = Math.min(at, x.first),
    to = Math.max(at, x.first);
  let n = to - from;
  for (let i = from + 1; i < to; i++)
    if (["who", "which", "that", "after", "before", "when", "while", "and"].includes(c.words.folded[i] as string)) n += 6;
  return x.first < at ? n * 1.2 : n;
};
const between = (x: number, a: number, b: number): boolean => x > Math.min(a, b) && x < Math.max(a, b);

const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "outside", "inside"]);
const GOAL_PREPOSITIONS = new Set([
  "to",
  "in",
  "into",
  "at",
  "visited",
  "visits",
  "visiting",
  "visit",
  "toured",
  "reached",
  "reach",
]);

const placesNear = (c: GatherContext, t: Trigger, all: readonly Trigger[]): PlaceMention[] => {
  const allowed = t.kind === "visit" ? GOAL_PREPOSITIONS : PLACE_PREPOSITIONS;
  const rivals = all.filter((x) => x !== t && x.kind !== t.kind);
  const before = whereBefore(c, t);
  if (before) return [before];
  return (c.townsIn.get(t.sentence) ?? [])
    .filter((p) => allowed.has(p.preposition) && !(t.kind === "visit" && p.first < t.first && p.preposition !== "in"))
    .filter((p) => !insideActor(c, p))
    .filter(
      (p) =>
        !rivals.some(
          (r) =>
            Math.abs(r.first - p.first) < Math.abs(t.first - p.first) &&
            r.first > t.first === p.first > t.first &&
            (t.kind !== "meeting" || r.status !== t.status),
        ),
    )
    .sort((a, b) => near(t, a) - near(t, b));
};
/** "... to Camp David, where the three will hold talks": the place right before "where" is the clause's. */
const whereBefore = (c: GatherContext, t: Trigger): PlaceMention | null => {
  const s = c.sentences[t.sentence] as { first: number };
  for (let i = t.first; i > s.first; i--)
    if (c.words.folded[i] === "where") return (c.townsIn.get(t.sentence) ?? []).find((p) => p.last === i) ?? null;
  return null;
};
const near = (t: Trigger, p: PlaceMention): number =>
  (p.first > t.first ? p.first - t.first : (t.first - p.first) * 1.5) + (p.name === null ? 3 : 0);
const insideActor = (c: GatherContext, p: PlaceMention): boolean => {
  const a = c.actorAt[p.first] as number;
  return a >= 0 && (c.actors[a] as Actor).kind !== "party";
};

const sameSet = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((x) => b.includes(x));
const subset = (a: readonly number[], b: readonly number[]): boolean => a.every((x) => b.includes(x));

const disjoint = (a: readonly TimeMention[], b: readonly TimeMention[]): boolean => {
  const day = (x: TimeMention): boolean => x.from !== null && x.to !== null;
  const p = a.filter(day),
    q = b.filter(day);
  return (
    p.length > 0 &&
    q.length > 0 &&
    !p.some((x) => q.some((y) => (x.from as string) <= (y.to as string) && (y.from as string) <= (x.to as string)))
  );
};

const elsewhere = (a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some((x) => b.some((y) => x.country === y.country && (x.name === null || y.name === null || x.name === y.name)));

const ids = (p: readonly Participation[]): number[] => p.map((x) => x.entity);
const kindFits = (e: Event, t: Trigger): boolean =>
  e.kind === t.kind || (t.soft === true && e.kind === "meeting" && e.sentence <= t.sentence);
const HELD = new Set(["held", "earlier"]);

/** True where a told engagement is one already gathered. */
const same = (c: GatherContext, e: Event, told: Told): boolean => {
  const { trigger: t } = told;
  if (!kindFits(e, t)) return false;
  const mine = ids(told.people),
    theirs = ids(e.participants);
  const title =
    (c.sentences[t.sentence] as { region: string | null }).region === "title" ||
    e.triggers.every((x) => (c.sentences[x.sentence] as { region: string | null }).region === "title");
  if (!title) {
    if (e.status !== t.status && !(HELD.has(e.status) && HELD.has(t.status))) return false;
    if (
      e.status !== t.status &&
      (t.status === "earlier" || e.status === "earlier") &&
      (told.times.length > 0 || told.places.length > 0 || t.noun === false) &&
      e.times.length + e.places.length > 0 &&
      !samePlaceTime(e, told)
    )
      return false;
  }
  if (disjoint(e.times, told.times)) return false;
  if (elsewhere(e.places, told.places) && e.kind !== "visit") return false;
  if (e.kind === "visit" && elsewhere(e.places, told.places)) return false;
  if (!mine.length) return false;
  if (sameSet(mine, theirs)) return true;
  if (mine.length >= 2 && theirs.length >= 2) {
    const overlap = mine.filter((x) => theirs.includes(x)).length;
    const sameParties = samePartySet(c, mine, theirs);
    return subset(mine, theirs) || subset(theirs, mine)
      ? overlap >= 2 && (t.anaphoric || title || sameParties)
      : sameParties && overlap >= 1 && title;
  }
  if (mine.length === 1) return theirs.includes(mine[0] as number) && (t.anaphoric || title || e.kind === "visit");
  return subset(theirs, mine) && title;
};
const samePlaceTime = (e: Event, told: Told): boolean =>
  told.times.some((x) => e.times.some((y) => x.from === y.from && x.from !== null));
const samePartySet = (c: GatherContext, a: readonly number[], b: readonly number[]): boolean => {
  const parties = (x: readonly number[]) => [...new Set(x.map((i) => (c.entities[i] as Entity).party))].sort().join();
  return parties(a) === parties(b);
};

/** Says whether what is told is enough for an engagement of its own. */
const enough = (c: GatherContext, told: Told): boolean => {
  const entities = told.people.map((p) => c.entities[p.entity] as Entity);
  const parties = new Set(entities.flatMap((e) => (e.party === null ? [] : [e.party])));
  const people = entities.filter((e) => e.type === "person" || e.type === "office");
  if (told.trigger.kind === "visit") {
    const visitor = people.find((e) => e.party !== null);
    return visitor !== undefined && told.places.some((p) => p.country !== visitor.party);
  }
  if (told.trigger.kind === "gathering" && entities.some((e) => e.type === "organization") && !people.length)
    return told.times.length > 0 || told.places.length > 0;
  if (parties.size < 2) return false;
  if (told.trigger.kind === "gathering") return people.length >= 2;
  // People of two states, but none of them in any office: players, artists, neighbours.
  if (people.length >= 1)
    return (
      people.some((e) => e.office !== null || e.former.length > 0 || e.person !== null) ||
      entities.some((e) => e.type !== "person")
    );
  // States alone: a contact only if something says that it took place ("talks between A and B on Friday", "held talks").
  if (told.instrument) return true;
  return told.trigger.noun && (told.times.length > 0 || told.places.length > 0) && !told.trigger.anaphoric;
};

const occasionOf = (c: GatherContext, t: Trigger): OccasionMention | null => {
  const here = c.occasions.filter((o) => o.sentence === t.sentence && !(t.first >= o.first && t.first < o.last));
  const framed = here.filter((o) => o.relation !== "mention");
  return [...framed].sort((a, b) => rank(a) - rank(b) || Math.abs(a.first - t.first) - Math.abs(b.first - t.first))[0] ?? null;
};
const rank = (o: OccasionMention): number =>
  (o.relation === "sidelines" ? 0 : o.relation === "frame" ? 1 : 2) + (o.kind === "purpose" ? 3 : 0);

const addTo = (e: Event, told: Told): void => {
  e.triggers.push(told.trigger);
  for (const t of told.times) if (!e.times.includes(t)) e.times.push(t);
  for (const p of told.places) if (!e.places.includes(p)) e.places.push(p);
  e.occasion ??= told.occasion;
  for (const p of told.people) {
    const known = e.participants.findIndex((x) => x.entity === p.entity);
    if (known < 0 && (e.participants.length >= 2 ? false : true)) e.participants.push(p);
    else if (known >= 0 && p.role !== "party" && (e.participants[known] as Participation).role === "party")
      e.participants[known] = { ...(e.participants[known] as Participation), role: p.role };
  }
};

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
const complete = (c: GatherContext, told: Told, events: readonly Event[]): Told => {
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
const newcomer = (c: GatherContext, events: readonly Event[], told: Told): boolean =>
  told.people.length === 1 &&
  told.trigger.noun &&
  (c.entities[(told.people[0] as Participation).entity] as Entity).name !== null &&
  events.some((e) => e.kind === told.trigger.kind) &&
  !events.some((e) => e.kind === told.trigger.kind && e.participants.some((p) => p.entity === told.people[0]?.entity));

/** "rang Baku": a capital that is spoken to is the official of that state whom the report names. */
const officialsFor = (c: GatherContext, people: readonly Participation[]): Participation[] => {
  const classes = people.flatMap((p) => {
    const o = (c.entities[p.entity] as Entity).office;
    return o?.officeClass ? [o.officeClass] : [];
  });
  return people.map((p) => {
    const e = c.entities[p.entity] as Entity;
    if (e.type !== "state" || !classes.length) return p;
    const named = c.entities.filter(
      (x) => x.type === "person" && x.party === e.party && x.office?.officeClass && classes.includes(x.office.officeClass),
    );
    return named.length === 1 ? { ...p, entity: (named[0] as Entity).index } : p;
  });
};

/** "where the Shusha Declaration was signed": a known instrument has its own parties and day; the report tells of it as past. */
const knownSigning = (c: GatherContext, told: Told): Told => {
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
const signedByThose = (events: readonly Event[], told: Told): Told => {
  if (told.trigger.kind !== "signing" || told.people.length > 0 || told.trigger.status !== "held") return told;
  const before = events.findLast(
    (e) => e.status === "held" && ["meeting", "gathering"].includes(e.kind) && told.trigger.sentence - e.sentence <= 6,
  );
  return before ? { ...told, people: before.participants.map((p) => ({ ...p, role: "party" as const })) } : told;
};

/** Splits "A met B and C" told of one host and several guests of different states into one engagement a guest. */
const split = (c: GatherContext, told: Told): Told[] => {
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

/** How many engagements back a further mention is looked for: more than any report tells, few enough for a text of any length. */
const NEAREST = 120;

/** Gathers the engagements of a report from its triggers, in the order of the text. */
export const gatherEvents = (c: GatherContext, triggers: readonly Trigger[]): Event[] => {
  const events: Event[] = [];
  const beside = bySentence(triggers, (t) => t.sentence);
  const tell = (t: Trigger): Told => {
    const rivals = beside.get(t.sentence) ?? [];
    return {
      trigger: t,
      people: withMediators(c, t, participantsOf(c, t)),
      times: timesNear(c, t, rivals),
      places: placesNear(c, t, rivals),
      occasion: occasionOf(c, t),
    };
  };
  // The body first: a headline names people shortly and is joined to what the body tells.
  const order = [...triggers].sort(
    (a, b) =>
      Number(title(c, a)) - Number(title(c, b)) ||
      Number(a.joint ?? false) - Number(b.joint ?? false) ||
      Number(a.soft ?? false) - Number(b.soft ?? false) ||
      a.first - b.first,
  );
  for (const t of order)
    for (const told of split(c, signedByThose(events, knownSigning(c, complete(c, tell(t), events))))) {
      if (
        t.joint &&
        events.some((e) => ["meeting", "call", "gathering"].includes(e.kind) && (e.status === "held" || e.status === "earlier"))
      ) {
        const shared = events.find(
          (e) =>
            (e.kind === "meeting" || e.kind === "call") && e.status === "held" && sameSet(ids(e.participants), ids(told.people)),
        );
        if (shared) shared.triggers.push(t);
        continue;
      }
      const known = events
        .slice(-NEAREST)
        .reverse()
        .find((e) => same(c, e, told));
      if (known) {
        addTo(known, told);
        continue;
      }
      if ((t.anaphoric && told.people.length < 2 && !newcomer(c, events, told)) || (t.noun && onlyParties(c, told))) {
        const meant = meantBy(c, events, t);
        if (meant) {
          addTo(meant, { ...told, people: [] });
          continue;
        }
      }
      if (enough(c, told))
        events.push({
          kind: t.kind,
          status: told.trigger.status,
          triggers: [told.trigger],
          ...(told.instrument ? { instrument: told.instrument } : {}),
          participants: told.people,
          times: [...told.times],
          places: [...told.places],
          occasion: told.occasion,
          sentence: t.sentence,
        });
      else if (t.status !== "held" && !title(c, t)) changeStatus(c, events, told);
    }
  return events.filter((e) => partiesOf(e, c.entities).length > 0);
};

/** "the meeting between the two countries", "talks of Azerbaijan and Türkiye": states named for their people. */
const onlyParties = (c: GatherContext, told: Told): boolean =>
  told.trigger.anaphoric && told.people.every((p) => !["person", "office"].includes((c.entities[p.entity] as Entity).type));

const title = (c: GatherContext, t: Trigger): boolean =>
  (c.sentences[t.sentence] as { region: string | null }).region === "title";

/** "the meeting", "the talks": the last engagement of that kind told, within a few sentences, else the first of the report. */
const meantBy = (c: GatherContext, events: readonly Event[], t: Trigger): Event | null => {
  void c;
  const fits = events.filter(
    (e) => e.kind === t.kind && (e.status === t.status || t.status === "held" || t.status === "earlier"),
  );
  if (t.status !== "held") return fits.find((e) => e.status === t.status) ?? null;
  return fits.findLast((e) => e.triggers.some((x) => Math.abs(x.sentence - t.sentence) <= 2)) ?? fits[0] ?? null;
};

/** "It was called off": a later word on an engagement just told changes nothing held, but a planned one. */
const changeStatus = (c: GatherContext, events: readonly Event[], told: Told): void => {
  void c;
  if (told.trigger.status !== "cancelled") return;
  const last = events.findLast(
    (e) =>
      e.kind === told.trigger.kind &&
      (e.status === "planned" || e.status === "proposed") &&
      Math.abs((e.triggers.at(-1) as Trigger).sentence - told.trigger.sentence) <= 2,
  );
  if (last) last.status = "cancelled";
};
