import type { NameHit, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { partyOf } from "../../names.ts";
import { spots } from "../../spots.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { firstFrom } from "../finding/first-actor.ts";
import { toldAt } from "../finding/told-at.ts";
import { statusOfVerb } from "../status/status.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const DELEGATES = set(
  "ministers leaders presidents heads delegates representatives officials envoys delegations diplomats chiefs premiers negotiators ambassadors teams lawmakers parliamentarians",
);
const DELEGATES_TOLD = spots(wordTest((word) => DELEGATES.has(word)));
const GATHER = set(
  "gathered gather gathers met meet assembled assemble convened convene sat sit conferred confer deliberated huddled",
);
const BASE = set("gather meet assemble convene sit confer");
/** Between the names of a list, and before the first. */
const JOINS = set("and the as well of from");
/** Words behind the last state in which the verb stands. */
const VERB_REACH = 10;
/** Fewer states than this are no gathering. */
const LEAST = 3;

interface States {
  readonly ids: readonly (readonly [string, number, number])[];
  readonly last: number;
}

/** "of Egypt, Qatar and the United States": the states of one list. */
const statesFrom = (c: GatherContext, from: number, s: Sentence): States => {
  const ids: [string, number, number][] = [];
  let at = from;
  for (let n = firstFrom(c.names, from); n < c.names.length; n++) {
    const hit = c.names[n] as NameHit;
    if (hit.first < at) continue;
    if (hit.first >= s.last) break;
    let joined = true;
    for (let i = at; i < hit.first; i++) joined &&= JOINS.has(c.words.folded[i] as string);
    const party = partyOf(hit.match)?.entity;
    if (!joined || party?.kind !== "state") break;
    if (/^[A-Z]{3}$/.test(party.id) && ids.every(([id]) => id !== party.id)) ids.push([party.id, hit.first, hit.last]);
    at = hit.last;
  }
  return { ids, last: at };
};

const gathersBehind = (c: GatherContext, from: number, s: Sentence): number => {
  for (let i = from; i < Math.min(s.last, from + VERB_REACH); i++) {
    if (c.timeAt[i] !== -1) continue;
    const word = c.words.folded[i] as string;
    if (GATHER.has(word)) return c.words.folded[i + 1] === "with" ? -1 : i;
    if (word === "and" || word === "who" || word === "that" || c.actorAt[i] !== -1) return -1;
  }
  return -1;
};

const metAt = (c: GatherContext, i: number, s: Sentence): Event | null => {
  if (!["of", "from"].includes(c.words.folded[i + 1] ?? "")) return null;
  const { ids, last } = statesFrom(c, i + 2, s);
  const verb = ids.length < LEAST ? -1 : gathersBehind(c, last, s);
  if (verb < 0) return null;
  const form = BASE.has(c.words.folded[verb] as string) ? "base" : "past";
  const status = statusOfVerb(c.words, { first: verb, form, clauseFirst: s.first, sentenceFirst: s.first, sentenceLast: s.last });
  if (status === null || status === "denied") return null;
  const trigger = {
    first: verb,
    last: verb + 1,
    kind: "gathering" as const,
    status,
    sentence: s.index,
    parts: [],
    anaphoric: false,
  };
  return {
    kind: "gathering",
    status,
    triggers: [{ ...trigger, noun: false }],
    participants: ids.map(([id, a, b]) => ({ entity: c.partyEntity(id, [a, b]), actor: null, role: "party" as const })),
    times: (c.timesIn.get(s.index) ?? []).filter((t) => t.role === "at" && !t.open).slice(0, 1),
    places: (c.townsIn.get(s.index) ?? []).filter((p) => ["in", "at"].includes(p.preposition) && p.first > last).slice(0, 1),
    occasion: (c.occasionsIn.get(s.index) ?? []).find((o) => o.kind === "gathering" && o.first > verb) ?? null,
    sentence: s.index,
  };
};

/** "Egypt and Oman met": whole states, of a list of which their delegates were told. */
const ofStates = (c: GatherContext, e: Event): boolean =>
  e.kind === "meeting" && e.participants.every((p) => ["state", "delegation"].includes(c.entities[p.entity]?.type ?? ""));

const gatheringsOf = (c: GatherContext, all: readonly Event[]): Event[] => {
  const told = new Set(
    all.flatMap((e) =>
      e.kind !== "visit" && !ofStates(c, e) && partiesOf(e, c.entities).length > 1 ? e.triggers.map((t) => t.sentence) : [],
    ),
  );
  const out: Event[] = [];
  for (const i of DELEGATES_TOLD(c.words)) {
    const s = toldAt(c, i);
    if (!s || told.has(s.index) || i + 1 >= s.last || out.at(-1)?.sentence === s.index) continue;
    const found = metAt(c, i, s);
    if (found) out.push(found);
  }
  return out;
};

/**
 * "Officials from Egypt, Qatar and the United States met in Doha": with the gatherings of states whose people are not named, in place of what
 * their verb told of some of these.
 */
export const withDelegates = (c: GatherContext, all: readonly Event[]): Event[] => {
  const found = gatheringsOf(c, all);
  if (!found.length) return [...all];
  const verbs = new Set(found.flatMap((e) => e.triggers.map((t) => t.first)));
  return [...all.filter((e) => !(ofStates(c, e) && e.triggers.some((t) => verbs.has(t.first)))), ...found];
};
