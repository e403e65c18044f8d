import type { Actor, Entity, Sentence, TimeMention } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { toldAt } from "../finding/told-at.ts";
import type { PlaceMention } from "../scene/places.ts";
import { alreadyTold, seriesOf } from "./sittings.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const HOSTING = set("host hosts hosting stage hold have has get gets turn");
const BEGINS = spots(wordTest((word) => HOSTING.has(word)));
/** What is hosted again: "host it", "have the next of these", "host the next one". */
const AGAIN = set("it one next them again");
/** Words between the host and that word: "It will be [Quito's turn to play] host". */
const HOST_REACH = 9;
const SERIES = set(
  "summit summits forum conference conferences meeting meetings round rounds session sessions gathering gatherings talks",
);
const SUMMIT = set("summit");
/** Of more such sentences a report tells no series. */
const MOST = 2;

/** A word by which the clause ends, or by which it tells when or where. */
const ENDS = set("next in on at before later this by early late during for as when");
const clauseEnds = (c: GatherContext, at: number, s: Sentence): boolean =>
  at >= s.last ||
  ((c.words.gap[at] as number) & ~(GAP.space | GAP.hyphen)) !== 0 ||
  ENDS.has(c.words.folded[at] as string) ||
  c.timeAt[at] !== -1;

/** "host it", "be hosts next", "have the next of these summits", "has the Forum next year": one more of what the report tells. */
const isAgain = (c: GatherContext, at: number, s: Sentence): boolean => {
  const { folded } = c.words;
  const word = folded[at] as string;
  // "is India's turn to play host next year".
  if (word === "turn")
    return folded[at + 1] === "to" && /^(?:host|play|hold|have|receive|welcome|be)$/.test(folded[at + 2] ?? "");
  // "will be host to the next conference".
  const to = folded[at + 1] === "to" && word === "host" ? at + 1 : at;
  const next = folded[to + 1] === "the" ? to + 2 : to + 1;
  // "has the Forum next year".
  if (to === at && next === at + 2 && SERIES.has(folded[next] ?? "") && c.timeAt[next + 1] !== -1) return true;
  if (AGAIN.has(folded[next] ?? "") && next < s.last) {
    const behind = folded[next + 1] ?? "";
    return clauseEnds(c, next + 1, s) || behind === "of" || behind === "time" || behind === "one" || SERIES.has(behind);
  }
  return /^hosts?$/.test(word) && /^(?:be|are|is|the|as|play|next)$/.test(folded[at - 1] ?? "") && clauseEnds(c, at + 1, s);
};

/** The state told last before the word, and nobody else: "Canada will have the next". */
const hostBefore = (c: GatherContext, at: number, s: Sentence): Actor | null => {
  for (let i = at - 1; i >= Math.max(s.first, at - HOST_REACH); i--) {
    const a = c.actors[c.actorAt[i] as number];
    // "to be [the host] next": the host is no second actor.
    if (!a || a.last > at) continue;
    const e = a.entities.length === 1 ? (c.entities[a.entities[0] as number] as Entity) : null;
    return e?.type === "state" && e.party !== null ? a : null;
  }
  return null;
};

const WILL = set("will is are to was were has turn");
/** "would like to have it", "hopes to host": nothing settled. */
const WISH = set(
  "would like likes want wants hope hopes wish wishes seeks could may might offered offers asked bid bids not never",
);
const isToCome = (c: GatherContext, host: Actor, at: number, time: TimeMention | undefined): boolean => {
  for (let i = host.last; i < at; i++) if (WISH.has(c.words.folded[i] as string)) return false;
  if (time?.from != null && c.day !== null) return time.from > c.day;
  for (let i = host.last; i <= at + 1; i++) if (WILL.has(c.words.folded[i] as string) && c.words.folded[i] !== "has") return true;
  return false;
};

/** "will have it in Nuku'alofa": the town, else the host's own country. */
const placesOf = (c: GatherContext, at: number, host: Actor, s: Sentence): PlaceMention[] => {
  const near = (c.townsIn.get(s.index) ?? []).filter((p) => p.first >= host.first && p.first < at + HOST_REACH);
  const place = near.find((p) => p.name !== null) ?? near[0];
  return place ? [place] : [];
};

const eventOf = (c: GatherContext, at: number, host: Actor, time: TimeMention | undefined, s: Sentence): Event => ({
  kind: "gathering",
  status: "planned",
  triggers: [
    { first: at, last: at + 1, kind: "gathering", status: "planned", sentence: s.index, parts: [], anaphoric: false, noun: true },
  ],
  participants: host.entities.map((entity) => ({ entity, actor: host.index, role: "host" as const })),
  times: time ? [time] : [],
  places: placesOf(c, at, host, s),
  occasion: null,
  sentence: s.index,
});

/** "Canada will have the next of these summits, in 2010", "It is Georgia's turn to host next year": who holds the next of what a report tells. */
export const nextHosts = (c: GatherContext, all: readonly Event[]): Event[] => {
  const out: Event[] = [];
  for (const at of BEGINS(c.words)) {
    const s = toldAt(c, at);
    if (!s || out.length === MOST || !isAgain(c, at, s) || alreadyTold([...all, ...out], s)) continue;
    const host = hostBefore(c, at, s);
    // "In 2023 Canada will be host to the next".
    const times = (c.timesIn.get(s.index) ?? []).filter((t) => t.role === "at" && !t.open);
    const time =
      times.find((t) => t.first >= (host?.first ?? at)) ??
      times.find((t) => host && host.first - t.last >= 0 && host.first - t.last <= 1);
    if (!host || !isToCome(c, host, at, time) || !seriesOf(c, all, s, SUMMIT)) continue;
    out.push(eventOf(c, at, host, time, s));
  }
  return out;
};
