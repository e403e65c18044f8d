import type { Actor, Entity, Sentence, TimeMention } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { Form } from "../../lexicon/contact-verbs.ts";
import { namedGathering, type OccasionMention } from "../../occasions/occasion.ts";
import type { Status } from "../../reading.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import type { Event, Participation } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { clauseStart, preposition, subjectsOf } from "../finding/clause.ts";
import { toldAt } from "../finding/told-at.ts";
import { human } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";
import { statusOfVerb } from "../status/status.ts";
import { alreadyTold } from "./sittings.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const forms = (s: string, form: Form): [string, Form][] => s.split(" ").map((word) => [word, form]);
/** What a body does that gathers, without an object. */
const SITS: ReadonlyMap<string, Form> = new Map([
  ...forms("met sat convened gathered assembled deliberated", "past"),
  ...forms("meets sits convenes gathers assembles deliberates", "s"),
  ...forms("meet sit convene gather assemble deliberate confer", "base"),
]);
/** What it does to a session of its own. */
const HOLDS: ReadonlyMap<string, Form> = new Map([
  ...forms("held opened closed ended concluded began finished started wound took completed", "past"),
  ...forms("holds opens closes ends concludes begins starts takes", "s"),
  ...forms("hold open close end conclude begin start take", "base"),
]);
const SESSIONS = set("session sessions sitting sittings meeting meetings summit assembly deliberations days stock consultations");
/** Words from such a verb to what it is done to: "closed its 24th [ordinary] sitting". */
const REACH = 6;
/** "chairs the Foreign Affairs Council", "presided over the Permanent Council". */
const CHAIRS: ReadonlyMap<string, Form> = new Map([
  ...forms("chaired opened attended addressed", "past"),
  ...forms("chairs opens attends addresses", "s"),
  ...forms("chair open attend address", "base"),
]);
const VERBS = spots(wordTest((word) => SITS.has(word) || HOLDS.has(word) || CHAIRS.has(word) || word === "session"));
/** By its name a body that sits, and no office that works every day. */
const COUNCIL = /\b(?:council|assembly|conference|forum|quartet|summit|contact group|committee|board)\b/i;
/** Of more such sentences a report tells none. */
const MOST = 3;

const isBody = (c: GatherContext, a: Actor): Entity | null => {
  const e = a.entities.length === 1 ? (c.entities[a.entities[0] as number] as Entity) : null;
  if (!e?.party) return null;
  if (e.type === "organization") return a.kind === "party" ? e : null;
  // "the chiefs of staff of the bloc", "its foreign ministers": of a body, several.
  return e.type === "office" && a.plural && !/^[A-Z]{3}$/.test(e.party) ? e : null;
};

const GROUP = set("has have had is are was were will would shall did does do again also now then just both all who to");
/** Nothing stands between the body and its verb but what tells when and how: "Red Cross societies met" is of others. */
const isSubject = (c: GatherContext, body: Actor, verb: number): boolean => {
  const next = body.last;
  return (
    next === verb ||
    c.timeAt[next] !== -1 ||
    (c.words.gap[next] as number) !== GAP.space ||
    GROUP.has(c.words.folded[next] as string)
  );
};
const AUX = set("will to would shall did does do");
/** "let the Bank sit in": no telling of its own; "its leaders meet" is. */
const tells = (c: GatherContext, body: Actor, verb: number, form: Form): boolean =>
  form !== "base" || body.plural || [1, 2, 3].some((n) => AUX.has(c.words.folded[verb - n] as string));

/** "NATO-Russia Council": those whose body it is; else the body. */
const members = (c: GatherContext, e: Entity, body: Actor, index: number): number[] => {
  const parts = e.type === "organization" && e.name ? e.name.replace(/ \w+$/, "").split("-") : [];
  const words: [number, number] = [body.first, body.last];
  const found = parts.map((part) => {
    const known = c.entities.findIndex(
      (x) => (x.type === "state" || x.type === "organization") && (x.name === part || x.party === part),
    );
    return known < 0 && /^[A-Z]{2,}$/.test(part) ? c.partyEntity(part, words) : known;
  });
  return found.length === 2 && found.every((i) => i >= 0) ? found : [index];
};

interface Session {
  readonly at: number;
  readonly body: Actor;
  readonly entity: Entity;
  readonly status: Status;
  readonly people: readonly Actor[];
}

const statusAt = (c: GatherContext, at: number, form: Form, s: Sentence): Status | null =>
  statusOfVerb(c.words, {
    first: at,
    form,
    clauseFirst: clauseStart(c, at),
    sentenceFirst: s.first,
    sentenceLast: s.last,
  });

/** What stands behind a verb without an object: the end of the clause, a day, or a word that leads on. */
const isBare = (c: GatherContext, at: number, s: Sentence): boolean => {
  const word = c.words.folded[at] as string;
  if (at >= s.last || c.timeAt[at] !== -1 || (c.words.gap[at] as number) !== GAP.space) return true;
  if (word === "with" || word === "by") return false;
  return (
    c.actorAt[at] === -1 && (preposition(word) || /^(?:again|here|there|behind|virtually|online|once|late|early|to)$/.test(word))
  );
};

const holdsSession = (c: GatherContext, at: number, s: Sentence): boolean => {
  for (let i = at + 1; i < Math.min(s.last, at + REACH); i++) {
    if ((c.words.gap[i] as number) & (GAP.comma | GAP.semicolon) || c.actorAt[i] !== -1) return false;
    if (SESSIONS.has(c.words.folded[i] as string)) return c.words.folded[i + 1] !== "with" && c.words.folded[i + 1] !== "between";
  }
  return false;
};

/** "was in session": the verb of being before it; -1: none. */
const wasInSession = (c: GatherContext, at: number): number => {
  const { folded } = c.words;
  return folded[at] === "session" && folded[at - 1] === "in" && /^(?:was|were|is|are|be)$/.test(folded[at - 2] ?? "")
    ? at - 2
    : -1;
};

/** "The OSCE's Permanent Council convenes in Vienna on Thursday", "ASEAN's ministers have wound up two days in Lima". */
const sits = (c: GatherContext, at: number, s: Sentence): Session | null => {
  const word = c.words.folded[at] as string;
  const being = wasInSession(c, at);
  const form = being >= 0 ? "past" : (SITS.get(word) ?? HOLDS.get(word));
  const verb = being >= 0 ? being : at;
  if (!form || (being < 0 && !(SITS.has(word) ? isBare(c, at + 1, s) : holdsSession(c, at, s)))) return null;
  const [body, second] = subjectsOf(c, verb);
  const entity = body && !second ? isBody(c, body) : null;
  if (!body || !entity || body.first < s.first || !isSubject(c, body, verb) || !tells(c, body, verb, form)) return null;
  const told = statusAt(c, verb, form, s);
  return told ? { at, body, entity, status: told, people: [] } : null;
};

/** "Josep Borrell chairs the Foreign Affairs Council". */
const chairs = (c: GatherContext, at: number, s: Sentence): Session | null => {
  const form = CHAIRS.get(c.words.folded[at] as string);
  // "chairs the Council": read as an office of several, the verb is its first word.
  const told = c.actors[c.actorAt[at] as number];
  const body = told ?? c.actors[c.actorAt[at + 2] as number];
  if (!form || !body || (told ? told.first !== at : body.first !== at + 1 && body.first !== at + 2)) return null;
  const entity = body.entities.length === 1 ? (c.entities[body.entities[0] as number] as Entity) : null;
  const name = c.words.text.slice(c.words.start[body.first], c.words.end[body.last - 1]);
  if (!entity?.party || !COUNCIL.test(name) || /^[A-Z]{3}$/.test(entity.party)) return null;
  if (told ? entity.type !== "office" : entity.type !== "organization") return null;
  const before = c.actors[c.actorAt[at - 1] as number];
  const people = (told && before?.last === at ? [before] : subjectsOf(c, at)).filter((a) => human(a) && a.entities.length === 1);
  if (people.length !== 1 || /^(?:who|which|that)$/.test(c.words.folded[at - 1] as string)) return null;
  const status = told ? "held" : statusAt(c, at, form, s);
  return status ? { at, body, entity, status, people } : null;
};

const timesOf = (c: GatherContext, s: Sentence): TimeMention[] =>
  (c.timesIn.get(s.index) ?? []).filter((t) => t.role === "at" && !t.open).slice(0, 1);
/** "flies to Lima, where the Council meets": the place told before. */
const placesOf = (c: GatherContext, s: Sentence, at: number, body: Actor): PlaceMention[] => {
  const before = c.words.folded[body.first - 1] === "the" ? body.first - 2 : body.first - 1;
  const where =
    c.words.folded[before] === "where" ? (c.townsIn.get(s.index) ?? []).findLast((p) => p.first < body.first) : undefined;
  return where ? [where] : placesBehind(c, s, at);
};
const placesBehind = (c: GatherContext, s: Sentence, at: number): PlaceMention[] =>
  (c.townsIn.get(s.index) ?? [])
    .filter((p) => (p.preposition === "in" || p.preposition === "at") && p.name !== null && p.first > at)
    .slice(0, 1);

/** "Monday. Borrell chairs the Council": the day stands alone before it. */
const dayAbove = (c: GatherContext, s: Sentence): TimeMention[] => {
  const above = c.sentences[s.index - 1];
  return above && above.last - above.first <= 3 ? timesOf(c, above) : [];
};

const statusOf = (c: GatherContext, { status, at }: Session, [time]: readonly TimeMention[]): Status => {
  const present =
    SITS.get(c.words.folded[at] as string) === "s" ||
    HOLDS.get(c.words.folded[at] as string) === "s" ||
    CHAIRS.get(c.words.folded[at] as string) === "s";
  const ahead = time?.from != null && c.day !== null && time.from > c.day;
  return status === "held" && present && (ahead || c.day === null) ? "planned" : status;
};

/** The body by its name, where it is one that sits: "Foreign Affairs Council". */
const occasionOf = (c: GatherContext, { body, entity }: Session, s: Sentence): OccasionMention | null => {
  const told = (c.occasionsIn.get(s.index) ?? []).find(
    (o) => o.kind === "gathering" && o.first < body.last && body.first < o.last,
  );
  if (told) return told;
  const { party } = entity;
  const name = entity.type === "organization" ? entity.name : null;
  if (!party || !name || !COUNCIL.test(name)) return null;
  return namedGathering({ first: body.first, last: body.last, sentence: s.index }, name, party);
};

const eventOf = (c: GatherContext, session: Session, times: readonly TimeMention[], s: Sentence): Event => {
  const { at, body, people } = session;
  const status = statusOf(c, session, times);
  const all: Participation[] = people.map((a) => ({ entity: a.entities[0] as number, actor: a.index, role: "party" }));
  const own = body.entities[0] as number;
  if (body.kind === "party" || !people.length)
    for (const entity of members(c, session.entity, body, own))
      all.push({ entity, actor: entity === own ? body.index : null, role: "party" });
  return {
    kind: "gathering",
    status,
    triggers: [
      { first: at, last: at + 1, kind: "gathering", status, sentence: s.index, parts: [], anaphoric: false, noun: false },
    ],
    participants: all,
    times: [...times],
    places: placesOf(c, s, at, body),
    occasion: occasionOf(c, session, s),
    sentence: s.index,
  };
};

/**
 * "The Permanent Council of the OSCE convenes in Vienna on Thursday", "The bloc's chiefs of staff have wound up two days in Accra", "Borrell chairs the
 * Foreign Affairs Council": a body in session, with a day or a place. `all`: what is told otherwise.
 */
export const bodiesInSession = (c: GatherContext, all: readonly Event[]): Event[] => {
  const out: Event[] = [];
  for (const at of VERBS(c.words)) {
    const s = toldAt(c, at);
    const session = s && out.length < MOST ? (sits(c, at, s) ?? chairs(c, at, s)) : null;
    if (!s || !session || alreadyTold([...all, ...out], s)) continue;
    const own = timesOf(c, s);
    const times = own.length ? own : session.people.length ? dayAbove(c, s) : [];
    if (times.length || placesOf(c, s, at, session.body).length) out.push(eventOf(c, session, times, s));
  }
  return out;
};
