import type { Actor, Entity } from "../../document.ts";
import type { Event, Participation } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { toldMost } from "../accounts/told-most.ts";
import { toldAt } from "../finding/told-at.ts";
import type { Trigger } from "../finding/trigger.ts";
import { official } from "../modelled/bonds.ts";
import { SeenSoFar } from "./seen-so-far.ts";
import { type SeriesHost, seriesHosts } from "./series-host.ts";
import { BEGINS, nextAt } from "./who-next.ts";

/** Sentences behind a series in which those seen may be named. */
const SERIES = 8;

/** Sentences behind an engagement in which somebody may be told to have had another like it. */
const NEAR = 3;
/** How many engagements back one is looked for. */
const NEAREST = 24;
/** What it counts that a report tells much of somebody, beside the engagements it tells of him. */
const CENTRE = 0.2;
const KINDS = new Set(["meeting", "call", "ceremony", "correspondence"]);
/** Of letters only what is said of whoever did the same: nobody comes next in a row. */
/** Words between "received" and "a cable". */
const NEAR_VERB = 8;
const DID_SO = new Set(["so", "as", "likewise", "did"]);
const RECEIVED = new Set(["received", "receives", "got", "gets"]);

/** The engagement told last before a word, near enough to be meant. */
const baseOf = (seen: SeenSoFar, sentence: number, at: number): Event | null =>
  seen
    .latest(NEAREST)
    .filter((e) => KINDS.has(e.kind) && e.participants.length > 1)
    .flatMap((e) => {
      const t = seen.toldBefore(e, at);
      return t && t.sentence <= sentence && sentence - t.sentence <= NEAR ? [{ e, last: t.first }] : [];
    })
    .sort((a, b) => b.last - a.last)[0]?.e ?? null;

const partyOf = (c: GatherContext, entity: number): string | null => (c.entities[entity] as Entity).party;

/** To whom a letter went that others wrote as well: not the first told of, who sent it, but for one who "received a cable from". */
const addressee = (c: GatherContext, e: Event): Participation | null => {
  const told = e.triggers.at(-1);
  if (!told || e.participants.length !== 2) return null;
  const [first, second] = told.parts.toSorted((a, b) => a.actor.first - b.actor.first);
  const near = c.words.folded.slice(Math.max(0, told.first - NEAR_VERB), told.last + NEAR_VERB);
  const received = near.some((word) => RECEIVED.has(word));
  const actor = (received ? first : second)?.actor;
  return e.participants.find((p) => actor?.entities.includes(p.entity)) ?? null;
};

/** The one who received in turn: told as host, or of several engagements; else who acted (`subject`: whose part another took over). */
const staying = (c: GatherContext, seen: SeenSoFar, e: Event, likewise: boolean): Participation | null => {
  if (e.kind === "correspondence") return addressee(c, e);
  const host = e.participants.find((p) => p.role === "host");
  const guest = e.participants.find((p) => p.role === "guest");
  if (host) return host;
  if (guest) return e.participants.find((p) => p.role !== "guest") ?? null;
  const [first, second] = e.participants as [Participation, Participation];
  const told = e.triggers.at(-1);
  const acted = new Set(told?.parts.filter((p) => p.actor.last <= told.first).flatMap((p) => p.actor.entities));
  if (likewise) return e.participants.find((p) => acted.size > 0 && !acted.has(p.entity)) ?? second;
  const most = toldMost(c);
  const weight = (p: Participation): number => seen.timesTold(p.entity) + CENTRE * most(p.entity);
  return weight(second) > weight(first) ? second : first;
};

const eventFor = (c: GatherContext, base: Event, at: number, stays: Participation, a: Actor): Event => {
  const sentence = c.sentenceOf[at] as number;
  const trigger: Trigger = {
    first: at,
    last: at + 1,
    kind: base.kind,
    status: base.status,
    sentence,
    parts: [{ actor: a, role: "party" }],
    anaphoric: false,
    noun: true,
  };
  // "Wednesday's guest was X": the day before the word is his.
  const ofDay = c.words.folded[at - 1] === "s" && at >= 2 ? c.timeAt[at - 2] : -1;
  const own = (c.timesIn.get(sentence) ?? []).filter(
    (t) => (t.role === "at" && t.first >= Math.min(at, a.first)) || (ofDay !== -1 && c.timeAt[t.first] === ofDay),
  );
  return {
    kind: base.kind,
    status: base.status,
    triggers: [trigger],
    participants: [stays, { entity: a.entities[0] as number, actor: a.index, role: "party" }],
    times: own.length ? own.slice(0, 1) : [...base.times],
    places: [...base.places],
    occasion: base.occasion,
    sentence,
  };
};

/** What each of several who are named only later had with the one told to have seen them. */
const seriesOf = (c: GatherContext, { sentence, host }: SeriesHost): Event => ({
  kind: "meeting",
  status: "held",
  triggers: [],
  participants: [{ entity: host.entities[0] as number, actor: host.index, role: "party" }],
  times: (c.timesIn.get(sentence) ?? []).filter((t) => t.role === "at").slice(0, 1),
  places: (c.townsIn.get(sentence) ?? []).filter((p) => p.name !== null && (p.preposition === "in" || p.preposition === "at")),
  occasion: null,
  sentence,
});

/** True where nothing else was done between an engagement and "as did": "met, and watched the signing, as did X" is of the watching. */
const actsLast = (c: GatherContext, seen: SeenSoFar, e: Event, at: number): boolean => {
  const from = seen.toldBefore(e, at)?.last ?? at;
  for (let i = from; i < at; i++)
    if (c.actorAt[i] === -1 && c.words.capital[i] === 0 && /[^e]ed$/.test(c.words.folded[i] as string)) return false;
  return true;
};

/**
 * With whom somebody had the like: "X received Y, and so did Z", "Y was received by X. Z had his turn" of one state are both with the guest, whom one
 * of his own side who came next or was next did not go to see.
 */
const otherThan = (c: GatherContext, base: Event, stays: Participation, one: Entity): Participation | null =>
  one.party === partyOf(c, stays.entity) ? (base.participants.find((p) => partyOf(c, p.entity) !== one.party) ?? null) : stays;

/**
 * "So was X", "Denmark's minister follows on Wednesday", "Then came Y": somebody who had an engagement like the one told before,
 * with the one who had that.
 */
export const likewise = (c: GatherContext, events: readonly Event[]): Event[] => {
  const out: Event[] = [];
  const series = seriesHosts(c);
  const told = new SeenSoFar(events);
  // How many of them stand before the word looked at.
  let begun = 0;
  if (!events.length && !series.length) return out;
  for (const i of BEGINS(c.words)) {
    const s = toldAt(c, i);
    const next = s && nextAt(c, i, s);
    if (!s || !next?.who.length) continue;
    while (begun < series.length && (series[begun] as SeriesHost).sentence < s.index) begun++;
    const last = series[begun - 1];
    const seen = !next.likewise && last && s.index - last.sentence <= SERIES ? last : undefined;
    const base = seen ? seriesOf(c, seen) : baseOf(told, s.index, i);
    const stays = seen ? (base?.participants[0] ?? null) : base && staying(c, told, base, next.likewise);
    if (base?.kind === "correspondence" && !DID_SO.has(c.words.folded[i] as string)) continue;
    if (!base || !stays || (next.likewise && !actsLast(c, told, base, i))) continue;
    for (const a of next.who) {
      const one = official(c, a);
      const known = one && (told.had(base.kind, one.index) || (seen && told.had("ceremony", one.index)));
      // "the Peruvian had his turn": of those seen, told by his name before.
      if (seen && one?.name === null) continue;
      const partner = one && !known ? otherThan(c, base, stays, one) : null;
      if (!partner) continue;
      const found = eventFor(c, base, i, partner, a);
      out.push(found);
      told.add(found);
    }
  }
  return out;
};
