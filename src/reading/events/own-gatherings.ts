import type { Entity, TimeMention } from "../document.ts";
import type { OccasionMention } from "../occasions/occasion.ts";
import type { Status } from "../reading.ts";
import { preposition, subjectsOf } from "./clause.ts";
import type { Event, Participation } from "./event.ts";
import { keysOf, placeOf } from "./frames.ts";
import { participantsOf } from "./participants.ts";
import { statusOfNoun } from "./status.ts";
import type { GatherContext } from "./told.ts";
import { human, type Trigger } from "./trigger.ts";

/** Words between a gathering's name and the day or the place that is its own. */
const REACH = 10;
/** Words before the name in which a day may open its clause: "On Tuesday he will take part in". */
const BACK = 12;
/** How many gatherings a report may tell this way. */
const MOST = 6;
/** A day so long before the report is no day of its news. */
const RECENT = 4;
const DAY = 86_400_000;

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** By which somebody is told to be at a gathering, or to hold it. */
const AT_IT =
  set(`attend attends attended attending host hosts hosted hosting chair chairs chaired chairing join joins joined joining address addresses addressed addressing
  part participate participates participated participating preside presides presided convene convenes convened represent represents represented open opens opened stage stages`);
/** By which a gathering is told to be over, or still to come, where it is told beside something else. */
const OVER = set("after following since from heels return returned back fresh close closing conclusion end");
const TO_COME = set("ahead prior before eve upcoming forthcoming next preparing preparations prepare prepares run lead way");

const near = (c: GatherContext, o: OccasionMention): TimeMention | null => {
  const told = (c.timesIn.get(o.sentence) ?? []).filter(
    (t) =>
      t.role === "at" && (t.from !== null || t.to !== null) && !t.open && t.first - o.last < REACH && o.first - t.last < BACK,
  );
  const far = (t: TimeMention): number => (t.first >= o.last ? t.first - o.last : o.first - t.last + 2);
  return [...told].sort((a, b) => far(a) - far(b))[0] ?? null;
};

/** What stands before a gathering's name, up to the clause's opening. */
const before = (c: GatherContext, o: OccasionMention, words: ReadonlySet<string>): number => {
  const { first } = c.sentences[o.sentence] as { first: number };
  for (let i = o.first - 1; i >= Math.max(first, o.first - 6); i--) if (words.has(c.words.folded[i] as string)) return i;
  return -1;
};

/** "X called off his trip to the summit": what somebody calls off is not the gathering. */
const anybodyBefore = (c: GatherContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const a = c.actors[c.actorAt[i] as number];
    if (a && human(a)) return true;
  }
  return false;
};

/** Its own words first, then its day against the report's. */
const statusOf = (c: GatherContext, o: OccasionMention, time: TimeMention | null, day: string | null): Status | null => {
  const s = c.sentences[o.sentence] as { first: number; last: number };
  const told = statusOfNoun(c.words, o.first, o.last, s.first, s.first, s.last);
  if (told === "denied" || (told === "cancelled" && !anybodyBefore(c, s.first, o.first))) return told;
  if (day && time?.from && time.from > day) return "planned";
  if (o.relation === "ahead" || before(c, o, TO_COME) >= 0) return "planned";
  if (day && time?.to && (Date.parse(day) - Date.parse(time.to)) / DAY > RECENT) return "earlier";
  if (o.relation === "around" && before(c, o, OVER) >= 0) return "earlier";
  return told;
};

/** Who is told to be at it: the subject of "will attend", "hosts", "chairs". */
const attending = (c: GatherContext, o: OccasionMention): Participation[] => {
  const verb = before(c, o, AT_IT);
  if (verb < 0) return [];
  const parts = subjectsOf(c, verb).map((actor) => ({ actor, role: "party" as const }));
  return participantsOf(c, { parts } as unknown as Trigger);
};

const isBody = (c: GatherContext, p: Participation): boolean => (c.entities[p.entity] as Entity).type === "organization";

/** A name inside another noun phrase ("the COP28 agreement", "President of the G20 summit") tells nothing of the gathering itself. */
const free = (c: GatherContext, o: OccasionMention): boolean => {
  const next = o.last;
  const last = (c.sentences[o.sentence] as { last: number }).last;
  if (c.actors[c.actorAt[o.first] as number]?.kind === "person") return false;
  if (next >= last || c.timeAt[next] !== -1 || preposition(c.words.folded[next] as string)) return true;
  return c.words.capital[next] === 0;
};

/** A body or a format that lasts is no gathering of one day. */
const LASTING = /(?:format|process|council|committee|commission|platform|assembly)$/i;

/** A gathering of a body, or one whose whole name is written as a name: "Forum Foreign Ministers Meeting". */
const named = (c: GatherContext, o: OccasionMention): boolean => {
  if (LASTING.test(o.name)) return false;
  if (o.organization || o.id) return true;
  for (let i = o.first; i < o.last; i++) if (c.words.capital[i] === 0) return false;
  return o.last - o.first > 2;
};

const eventOf = (c: GatherContext, o: OccasionMention, status: Status, time: TimeMention | null): Event => {
  const place = placeOf(c, o);
  const people = attending(c, o);
  const body =
    o.organization && !people.some((p) => isBody(c, p))
      ? [{ entity: c.partyEntity(o.organization, [o.first, o.last]), actor: null, role: "party" as const }]
      : [];
  return {
    kind: "gathering",
    status,
    triggers: [
      { first: o.first, last: o.last, kind: "gathering", status, sentence: o.sentence, parts: [], anaphoric: false, noun: true },
    ],
    participants: [...people, ...body],
    times: time ? [time] : [],
    places: place ? [place] : [],
    occasion: o,
    sentence: o.sentence,
  };
};

const RELATIONS = new Set<OccasionMention["relation"]>(["named", "ahead", "around", "at", "frame"]);

/**
 * Gatherings that a report tells beside its own engagements, with a day or a place of their own: "Samoa will host the
 * Commonwealth Heads of Government Meeting in October", "ahead of the NATO summit in Vilnius". `all`: what was told otherwise.
 */
export const ownGatherings = (c: GatherContext, all: readonly Event[], day: string | null): Event[] => {
  const out: Event[] = [];
  const known = new Set(all.flatMap((e) => (e.kind === "gathering" && e.occasion ? keysOf(e.occasion) : [])));
  for (const o of c.occasions) {
    if (out.length === MOST) break;
    const region = c.sentences[o.sentence]?.region ?? null;
    if (o.kind !== "gathering" || !named(c, o) || !RELATIONS.has(o.relation) || region !== null) continue;
    if (!free(c, o) || keysOf(o).some((k) => known.has(k))) continue;
    const time = near(c, o);
    const placed = (c.townsIn.get(o.sentence) ?? []).some(
      (p) => p.first >= o.first && p.first - o.last < REACH && ["in", "at", "on"].includes(p.preposition),
    );
    if (!time && !placed) continue;
    const status = statusOf(c, o, time, day);
    if (status === null || status === "denied") continue;
    out.push(eventOf(c, o, status, time));
    for (const k of keysOf(o)) known.add(k);
  }
  return out;
};
