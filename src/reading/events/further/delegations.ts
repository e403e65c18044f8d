import type { Actor, Entity, Sentence } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { spots } from "../../spots.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { toldAt } from "../finding/told-at.ts";

/** "named the members of a Presidential Delegation to", "will send an official delegation to". */
const NAMED = phrasesByFirst(
  "presidential/official/ministerial/government/governmental/parliamentary/congressional/high-level/state delegation to; presidential delegation attending",
);
const BEGINS = spots((w, i) => NAMED(w, i) !== null);
const NAMING = new Set(
  "designation designated designate announce announces announced announcing named names naming send sends sending appointed appoints composition".split(
    " ",
  ),
);
/** Words between what is announced and the delegation. */
const BEFORE = 9;
/** Sentences behind it in which its head and its list may begin. */
const NEAR = 4;
/** More members than this no list has. */
const MOST = 24;

const nextPlace = (c: GatherContext, s: Sentence, from: number) =>
  [...(c.townsIn.get(s.index) ?? [])].sort((a, b) => a.first - b.first).find((p) => p.first >= from && p.first - from <= 4) ??
  null;

/** The first official of a sentence who is named, if the words before him are no more than an honorific. */
const first = (c: GatherContext, s: Sentence): Actor | null => {
  for (let i = s.first; i < Math.min(s.last, s.first + 3); i++) {
    const a = c.actors[c.actorAt[i] as number];
    if (a) return a.kind === "person" && a.entities.length === 1 && !a.possessive ? a : null;
  }
  return null;
};

const has = (c: GatherContext, s: Sentence, words: readonly string[]): boolean => {
  for (let i = s.first; i < s.last; i++) if (words.includes(c.words.folded[i] as string)) return true;
  return false;
};

/** "X will lead the delegation", and the names one by one behind "Members of the delegation:". */
const members = (c: GatherContext, from: number, party: string | null): Actor[] => {
  const out: Actor[] = [];
  let listed = false;
  for (let n = from + 1; n < c.sentences.length && out.length < MOST; n++) {
    const s = c.sentences[n] as Sentence;
    const a = first(c, s);
    if (has(c, s, ["members"]) && has(c, s, ["delegation"])) {
      listed = true;
      continue;
    }
    const leads =
      n - from <= NEAR &&
      a !== null &&
      has(c, s, ["lead", "leads", "head", "heads", "led", "headed"]) &&
      has(c, s, ["delegation"]);
    const own = a !== null && (c.entities[a.entities[0] as number] as Entity).party === party;
    if (leads || (listed && own)) out.push(a as Actor);
    else if (listed || n - from > NEAR) break;
  }
  return out;
};

/** Whose delegation it is: of the one who names it. */
const sender = (c: GatherContext, s: Sentence, before: number): string | null => {
  for (let i = s.first; i < before; i++) {
    const a = c.actors[c.actorAt[i] as number];
    if (a?.entities.length === 1) return (c.entities[a.entities[0] as number] as Entity).party;
  }
  return null;
};

const visitOf = (c: GatherContext, s: Sentence, at: number, end: number): Event | null => {
  const named = c.words.folded.slice(Math.max(s.first, at - BEFORE), at).some((word) => NAMING.has(word));
  const place = named ? nextPlace(c, s, end) : null;
  const party = place ? sender(c, s, at) : null;
  const people = place && party !== place.country ? members(c, s.index, party) : [];
  if (!place || !people.length) return null;
  const days = (c.timesIn.get(s.index) ?? []).filter((t) => t.role === "at" && t.first >= end);
  return {
    kind: "visit",
    status: "planned",
    triggers: [
      { first: at, last: end, kind: "visit", status: "planned", sentence: s.index, parts: [], anaphoric: false, noun: true },
    ],
    participants: people.map((a) => ({ entity: a.entities[0] as number, actor: a.index, role: "visitor" as const })),
    times: days.slice(-1),
    places: [place],
    occasion: c.occasions.find((o) => o.sentence === s.index && o.first >= end && o.kind !== "visit") ?? null,
    sentence: s.index,
  };
};

/** "The King has named a Royal Delegation to Oman. X will lead the delegation. Members: ...": their visit. */
export const delegations = (c: GatherContext): Event[] => {
  for (const i of BEGINS(c.words)) {
    const phrase = phraseAt(NAMED, c.words, i);
    const s = phrase && toldAt(c, i);
    const visit = s ? visitOf(c, s, i, i + phrase.length) : null;
    // A report announces one.
    if (visit) return [visit];
  }
  return [];
};
