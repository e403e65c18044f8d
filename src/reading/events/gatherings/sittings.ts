import type { Entity, Sentence, TimeMention } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { namedGathering, type OccasionMention } from "../../occasions/occasion.ts";
import type { Status } from "../../reading.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { type Event, type Participation, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { toldAt } from "../finding/told-at.ts";
import type { PlaceMention } from "../scene/places.ts";
import { daysBetween } from "../status/report-day.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Which of a series it is. */
const PAST = set(
  `previous last first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
  nineteenth twentieth inaugural maiden earlier preceding`,
);
const COMING = set("next following");
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const ORDERED = spots(wordTest((word) => PAST.has(word) || COMING.has(word) || ORDINAL.test(word)));
const HEADS = set("summit meeting round session conference forum gathering edition consultations dialogue talks one sitting");
/** Words between the order and the noun: "the first [such] meeting", "the eighth [ministerial] round". */
const HEAD_REACH = 3;
/** Words in which the verb stands behind the noun. */
const VERB_REACH = 12;
const HELD = set("held hosted convened gathered met took taken sat opened staged came was were");
const TO_BE_HELD = set("will is to scheduled due set planned expected slated");
/** Of more sentences than this a report tells no series. */
const MOST = 3;
/** Sentences from what a report tells to another sitting of it. */
const FAR = 12;

interface Sitting {
  readonly first: number;
  readonly last: number;
  readonly status: Status;
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
}

const BE_HELD = set("will is was has took takes");
/** The noun of a series behind the word that orders it; -1: none. "The 25th will be held": the number alone. */
const headBehind = (c: GatherContext, at: number, s: Sentence): number => {
  const alone = BE_HELD.has(c.words.folded[at + 1] ?? "") && !PLAIN.has(c.words.folded[at] as string);
  if (alone && c.words.gap[at + 1] === GAP.space && isHeldSoon(c, at + 1, s)) return at;
  for (let i = at + 1; i <= Math.min(s.last - 1, at + HEAD_REACH); i++) {
    if ((c.words.gap[i] as number) & ~(GAP.space | GAP.hyphen) || c.actorAt[i] !== -1) return -1;
    if (HEADS.has(c.words.folded[i] as string)) return i;
  }
  return -1;
};

const PLAIN = set("first last next following previous second third");
const HELD_ALONE = set("held hosted convened due scheduled take took takes place sit meet");
const isHeldSoon = (c: GatherContext, from: number, s: Sentence): boolean => {
  for (let i = from; i < Math.min(s.last, from + HEAD_REACH + 1); i++)
    if (HELD_ALONE.has(c.words.folded[i] as string)) return true;
  return false;
};

/** How the verb behind it tells that it was or will be held; null: it is told of otherwise. */
const tellingOf = (c: GatherContext, head: number, s: Sentence): Status | null => {
  for (let i = head + 1; i < Math.min(s.last, head + VERB_REACH); i++) {
    const word = c.words.folded[i] as string;
    if ((c.words.gap[i] as number) & (GAP.semicolon | GAP.colon)) return null;
    if (HELD.has(word)) return "earlier";
    if (TO_BE_HELD.has(word)) return "planned";
    // "the next meeting of the two", "of both": of those already told.
    const theirs = word === "of" && THEIRS.test(`${c.words.folded[i + 1]} ${c.words.folded[i + 2]}`);
    if (!theirs && (word === "between" || word === "with" || word === "of")) return null;
  }
  return null;
};
const THEIRS = /^(?:the (?:two|three|four|pair|kind|series|sort)|both|this|its|their)\b/;

const sittingAt = (c: GatherContext, at: number, s: Sentence): Sitting | null => {
  const before = c.words.folded[at - 1];
  if (before !== "the" && before !== "its" && before !== "their" && at !== s.first + 1) return null;
  const head = headBehind(c, at, s);
  const telling = head < 0 ? null : tellingOf(c, head, s);
  if (telling === null) return null;
  const times = (c.timesIn.get(s.index) ?? []).filter((t) => t.role === "at" && !t.open && t.first > head).slice(0, 1);
  // "It is in Mauritius that the 25th will be held".
  const cleft = c.words.folded[at - 2] === "that" && c.words.folded[s.first] === "it";
  const places = (c.townsIn.get(s.index) ?? [])
    .filter((p) => (p.preposition === "in" || p.preposition === "at") && (cleft || p.first > head))
    .slice(0, 1);
  const [time] = times;
  const past = time?.to != null && c.day !== null && time.to < c.day;
  const ahead = time?.from != null && c.day !== null && time.from > c.day;
  const order = COMING.has(c.words.folded[at] as string) ? "planned" : telling;
  const status = past ? "earlier" : ahead ? "planned" : order;
  // "The first one was useful": neither a day nor a place of its own.
  return places.length || past || ahead ? { first: at, last: head + 1, status, times, places } : null;
};

/** A body that gathers, or sides that meet again and again. */
export const seriesOf = (c: GatherContext, all: readonly Event[], s: Sentence, heads: ReadonlySet<string>): Event | null => {
  const far = (e: Event): number => Math.min(...e.triggers.map((t) => Math.abs(s.index - t.sentence)));
  const named = (e: Event): boolean =>
    e.triggers.some((t) => {
      const { first, last } = c.sentences[t.sentence] as Sentence;
      return c.words.folded.slice(first, last).some((word) => heads.has(word));
    });
  const fits = all.filter(
    (e) =>
      far(e) <= FAR &&
      (e.kind === "gathering" ||
        (e.kind === "meeting" && (named(e) || e.occasion?.kind === "gathering") && partiesOf(e, c.entities).length > 1)),
  );
  return fits.sort((a, b) => Number(b.kind === "gathering") - Number(a.kind === "gathering") || far(a) - far(b))[0] ?? null;
};

/** Days in which those who meet are still the same people. */
const RECENT = 75;
const isRecent = (c: GatherContext, { status, times: [time] }: Pick<Sitting, "status" | "times">): boolean =>
  status === "earlier" && time !== undefined && (time.to === null || c.day === null || daysBetween(time.to, c.day) < RECENT);

/** The sides of a series as such: whoever came to another sitting is not told, unless it was lately. */
export const sidesOf = (c: GatherContext, e: Event, sitting: Pick<Sitting, "status" | "times">): Participation[] => {
  if (e.kind === "meeting" && (isRecent(c, sitting) || sitting.status === "planned"))
    return e.participants.map((p) => ({ ...p, role: "party" as const }));
  const bodies = e.participants.filter((p) => (c.entities[p.entity] as Entity).type === "organization");
  if (bodies.length) return bodies.map((p) => ({ ...p, actor: null, role: "party" as const }));
  const { first, last } = e.triggers[0] as { first: number; last: number };
  return partiesOf(e, c.entities).map((id) => ({
    entity: c.partyEntity(id, [first, last]),
    actor: null,
    role: "party" as const,
  }));
};

/** "Forum on China-Africa Cooperation summit": what a body's other sitting goes by. */
const occasionOf = (
  c: GatherContext,
  { first, last }: Sitting,
  people: readonly Participation[],
  s: Sentence,
): OccasionMention | null => {
  const body = people.map((p) => c.entities[p.entity] as Entity).find((e) => e.type === "organization");
  if (!body?.name || !body.party) return null;
  const name = `${body.name} ${c.words.folded[last - 1] === "one" ? "summit" : c.words.folded[last - 1]}`;
  return namedGathering({ first, last, sentence: s.index }, name, body.party);
};

export const alreadyTold = (all: readonly Event[], s: Sentence): boolean =>
  all.some(
    (e) =>
      e.kind !== "visit" &&
      (e.sentence === s.index || e.triggers.some((t) => t.sentence === s.index && (t.parts.length > 0 || !t.anaphoric))),
  );

/** A day or a place of another sitting is not that of what its sentence seemed to go on about. */
const unmix = (all: readonly Event[], s: Sentence, { times, places }: Sitting): void => {
  for (const e of all) {
    if (e.sentence === s.index) continue;
    for (const t of times) if (e.times.includes(t)) e.times.splice(e.times.indexOf(t), 1);
    for (const p of places) if (e.places.includes(p)) e.places.splice(e.places.indexOf(p), 1);
  }
};

const eventOf = (c: GatherContext, sitting: Sitting, series: Event, s: Sentence): Event => {
  const { first, last, status } = sitting;
  const people = sidesOf(c, series, sitting);
  const same = isRecent(c, sitting) || status === "planned";
  const kind = series.kind === "meeting" && same ? ("meeting" as const) : ("gathering" as const);
  return {
    kind,
    status,
    triggers: [{ first, last, kind, status, sentence: s.index, parts: [], anaphoric: false, noun: true }],
    participants: people,
    times: [...sitting.times],
    places: [...sitting.places],
    occasion: occasionOf(c, sitting, people, s),
    sentence: s.index,
  };
};

/** "The previous summit took place in Accra in 2019", "The next round is due in Oslo in June": other sittings of what a report tells. */
export const otherSittings = (c: GatherContext, all: readonly Event[]): Event[] => {
  const out: Event[] = [];
  let done: Sentence | null = null;
  for (const i of ORDERED(c.words)) {
    const s = toldAt(c, i);
    if (!s || s === done || out.length === MOST) continue;
    const sitting = sittingAt(c, i, s);
    if (!sitting || alreadyTold(all, s)) continue;
    done = s;
    const head = c.words.folded[sitting.last - 1] as string;
    const series = seriesOf(c, all, s, HEADS.has(head) ? new Set([head]) : HEADS);
    if (!series) continue;
    unmix(all, s, sitting);
    out.push(eventOf(c, sitting, series, s));
  }
  return out;
};
